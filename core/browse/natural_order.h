// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ferry::browse {

/// A name without case and without accents, for looking and comparing; what is not UTF-8 stays as it is.
[[nodiscard]] std::string folded(std::string_view name);

/// A key whose order of bytes is the order in which a person expects the names of these folded() texts: "img9" before "img10". Numbers
/// of any length; leading zeros do not count.
[[nodiscard]] std::string naturalKey(std::string_view foldedName);

/// The longest part of these folded words that is in the naturalKey() of each name that has them in it: other names need not be folded,
/// which takes long, to know that they have not. May be empty.
[[nodiscard]] std::string_view partInKeys(std::string_view foldedWords) noexcept;

/// Whether a folded name is meant by folded words: they are part of it, or, if they hold a * or ?, one of the patterns between
/// semicolons is the whole of it.
[[nodiscard]] bool matches(std::string_view foldedName, std::string_view foldedWords) noexcept;

} // namespace ferry::browse
