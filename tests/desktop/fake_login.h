// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>

#include <vector>

namespace ferry::test {

/// logind, as far as Ferry calls it.
class FakeLogin : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogin() override;

    /// Takes logind's name on this bus.
    bool serve(QDBusConnection bus);
    /// Locks that are held now.
    [[nodiscard]] int held() const;

    bool refuses = false;
    QString can = QStringLiteral("yes");
    int looks = 0; ///< how often it was asked what can be done
    QList<QStringList> asked; ///< each Inhibit: what, who, why, mode
    QStringList done; ///< "Suspend", "PowerOff"

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode);
    QString CanSuspend() { return answer(); }
    QString CanPowerOff() { return answer(); }
    void Suspend(bool interactive) { act(QStringLiteral("Suspend"), interactive); }
    void PowerOff(bool interactive) { act(QStringLiteral("PowerOff"), interactive); }

private:
    QString answer()
    {
        ++looks;
        return can;
    }
    void act(const QString &what, bool interactive);

    std::vector<int> m_ends; ///< reading ends of the pipes that were given out
};

} // namespace ferry::test
