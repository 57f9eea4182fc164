// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStringList>

namespace ferry::tests {

/// What another program offers in one format, with a count of how often it was asked: one that hangs would be waited for each time.
class AskedMimeData : public QMimeData
{
public:
    explicit AskedMimeData(const char *format)
        : m_format(QLatin1String(format))
    {
    }

    QStringList formats() const override
    {
        ++askedForFormats;
        return {m_format};
    }
    bool hasFormat(const QString &mimeType) const override { return formats().contains(mimeType); }

    mutable int asked = 0;
    mutable int askedForFormats = 0;

protected:
    QVariant retrieveData(const QString &, QMetaType) const override
    {
        ++asked;
        return QByteArray("/a");
    }

private:
    QString m_format;
};

} // namespace ferry::tests
