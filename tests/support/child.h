// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

#include <optional>
#include <string>

namespace ferry::test {

/// Another process that runs this test program in a role of its own, told by its first argument. Killed at the end.
class Child
{
public:
    /// Starts `<this program> <role> <argument>`. QVERIFY(isRunning()) afterwards.
    Child(const QString &role, const std::string &argument);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 pid() const;
    /// The next line that it prints, without its end; nothing once it has ended, or after ten seconds.
    [[nodiscard]] std::optional<QByteArray> line();
    /// Ends it with SIGKILL and returns what it had printed and was not yet read, whole lines only.
    QList<QByteArray> kill();
    /// Waits for its end; its exit code, or -1 if it died or went on for ten seconds.
    int wait();

private:
    QProcess m_process;
};

} // namespace ferry::test
