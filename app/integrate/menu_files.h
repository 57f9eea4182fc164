// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace ferry::integrate {

/// One file that makes a file manager, or the desktop, know Ferry.
struct MenuFile {
    QString name; ///< relative to a data folder ($XDG_DATA_HOME, /usr/share), where the package puts it, too
    QByteArray content;
    bool isExecutable = false; ///< KDE trusts a user's own file only then
};

/// All of them, calling these programs by absolute paths, or the command by its mere name. Pure.
[[nodiscard]] std::vector<MenuFile> menuFiles(const QByteArray &command, const QByteArray &windowProgram);

} // namespace ferry::integrate
