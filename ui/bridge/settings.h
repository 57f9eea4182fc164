// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <QString>
#include <QStringList>
#include <QVariant>

namespace ferry::ui {

/// What the windows keep from one run to the next: the keys, values and file of QSettings, without the wait for the disk.
///
/// QSettings flushes what it writes, and beside a copy to the same disk that takes as long as the disk likes. Here everything is read once,
/// asked and changed in memory, and written by a thread at once, at the latest before QCoreApplication is gone. What cannot be written is
/// warned of and tried again with the next change. Qt's file dialogs flush what they remember by themselves whenever one is destroyed, and
/// nothing turns that off. Thread: GUI.
class Settings
{
public:
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    [[nodiscard]] bool contains(const QString &key) const;
    [[nodiscard]] QStringList allKeys() const;
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);
    void clear();

    /// A path as it is kept, in bytes, and back; empty for what is not the bytes of an absolute one.
    [[nodiscard]] static QVariant fromPath(const Path &path);
    [[nodiscard]] static Path toPath(const QVariant &kept);

    /// Waits until all that was changed is in the file, or could not be written, but only some seconds for a disk that hangs. Blocking.
    static void flush();
};

} // namespace ferry::ui
