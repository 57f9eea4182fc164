// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/settings.h"

#include "ui/bridge/in_background.h"

#include <QCoreApplication>
#include <QSettings>

#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace ferry::ui {

namespace {

using Changes = std::map<QString, std::optional<QVariant>>; ///< nothing: the key goes

/// The settings in memory, and what of them is not in the file yet.
class Kept
{
public:
    Kept()
    {
        qAddPostRoutine(&Settings::flush); // the names of the file are those of the application
        const QSettings file;
        for (const QString &key : file.allKeys())
            m_values.emplace(key, file.value(key));
    }

    [[nodiscard]] const std::map<QString, QVariant> &values() const noexcept { return m_values; }

    void change(const QString &key, std::optional<QVariant> value)
    {
        if (value)
            m_values.insert_or_assign(key, *value);
        else
            m_values.erase(key);
        const std::lock_guard lock(m_mutex);
        const bool isUnderWay = !m_changes.empty();
        m_changes.insert_or_assign(key, std::move(value));
        if (!isUnderWay)
            m_writer.start([this] { write(); });
    }

    void flush()
    {
        constexpr int kPatience = 3000; // milliseconds
        if (!m_writer.waitForDone(kPatience))
            qWarning("The settings could not be written in time.");
    }

private:
    void write()
    {
        Changes changes;
        {
            const std::lock_guard lock(m_mutex);
            changes.swap(m_changes);
        }
        changes.merge(m_unwritten);
        QSettings file;
        for (const auto &[key, value] : changes) {
            if (value)
                file.setValue(key, *value);
            else
                file.remove(key);
        }
        file.sync();
        if (file.status() == QSettings::NoError) {
            m_unwritten.clear();
        } else {
            m_unwritten = std::move(changes);
            qWarning("%s cannot be written.", qPrintable(file.fileName()));
        }
    }

    std::map<QString, QVariant> m_values; ///< of the GUI thread
    std::mutex m_mutex;
    Changes m_changes; ///< guarded by m_mutex
    Changes m_unwritten; ///< of the writer
    QThreadPool &m_writer = lastingThreads(1);
};

Kept &kept()
{
    static Kept &kept = *new Kept; // whoever writes it may hang when Ferry ends
    return kept;
}

} // namespace

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    const auto found = kept().values().find(key);
    return found == kept().values().end() ? otherwise : found->second;
}

bool Settings::contains(const QString &key) const
{
    return kept().values().contains(key);
}

QStringList Settings::allKeys() const
{
    QStringList keys;
    for (const auto &[key, value] : kept().values())
        keys << key;
    return keys;
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (const auto found = kept().values().find(key); found == kept().values().end() || found->second != value)
        kept().change(key, value);
}

void Settings::remove(const QString &key)
{
    if (contains(key))
        kept().change(key, std::nullopt);
}

void Settings::clear()
{
    for (const QString &key : allKeys())
        remove(key);
}

QVariant Settings::fromPath(const Path &path)
{
    return QByteArray::fromStdString(path.bytes());
}

Path Settings::toPath(const QVariant &kept)
{
    const QByteArray bytes = kept.toByteArray();
    return bytes.startsWith('/') && !bytes.contains('\0') ? Path(bytes.toStdString()) : Path();
}

void Settings::flush()
{
    kept().flush();
}

} // namespace ferry::ui
