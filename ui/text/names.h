// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <QString>

#include <string_view>

namespace ferry::ui::text {

/// Bytes of a name or path as words that are safe to show (see core/base/safe_text.h), kept from turning the direction of the
/// sentence around them where they or the sentence run from right to left.
[[nodiscard]] QString safe(std::string_view bytes);

/// The last component, "/" for the root, and for all that is in a folder ("/a/.") that of the folder.
[[nodiscard]] QString name(const Path &path);

/// As name(), but that of a trash for the folder of what was deleted: "Trash", "Trash on BACKUP".
[[nodiscard]] QString folderName(const Path &folder);

/// A name, with the trash that what has it lies in: "a.jpg", "a.jpg (from the trash)", "a.jpg (from: Trash on BACKUP)".
[[nodiscard]] QString withTrash(const QString &name, const Path &path);

/// The whole path.
[[nodiscard]] QString path(const Path &path);

/// The name in the quotation marks of the language.
[[nodiscard]] QString quoted(const Path &path);

/// Between U+2068 and U+2069 if the text or the window runs from right to left.
[[nodiscard]] QString isolated(const QString &text);

/// For menus, tabs and buttons, where a single & would mark a key.
[[nodiscard]] QString withoutMnemonic(const QString &text);

/// For tool tips, which would take <b> in a name for markup. Line ends become line breaks.
[[nodiscard]] QString toolTip(const QString &plain);

} // namespace ferry::ui::text
