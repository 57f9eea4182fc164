// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

#include <QIcon>
#include <QMimeType>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace ferry::ui {

/// A program of the desktop that files can be opened with.
struct Program {
    QString id; ///< of its desktop entry, "org.kde.kate.desktop"
    QString name; ///< in the language of the window
    QString icon; ///< a name of the icon theme, or a file
    QString exec; ///< its command line, with field codes
    Path entry; ///< its desktop entry

    [[nodiscard]] QIcon shownIcon() const;
};

/// The programs for a type of file, what the user or the desktop made the default first, then as the desktop lists them; those of a more
/// general type last. Programs that need a terminal are left out. Reads small files, blocking.
/// Source: freedesktop.org, "Association between MIME types and applications" 1.0.1 and "Desktop Entry Specification" 1.5.
[[nodiscard]] std::vector<Program> programsFor(const QMimeType &type);

/// The arguments by which a program opens these files: one list for each start, for it may take one file only.
/// Nothing if its command line is not well-formed. Pure.
[[nodiscard]] std::optional<std::vector<std::vector<std::string>>> commandsOf(const Program &program, const std::vector<Path> &files);

/// Starts a program by itself, which outlives Ferry. `arguments` are bytes, the first its name or path; not empty.
/// Errors: NotFound, Denied and what else execvp(3) and fork(2) answer. Thread: any.
[[nodiscard]] Result<void> startDetached(const std::vector<std::string> &arguments);

} // namespace ferry::ui
