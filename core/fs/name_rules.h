// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ferry::fs {

inline constexpr std::size_t kNameBytesMax = 255;

/// The n-th free-name candidate for keeping both: "photo (2).jpg" of "photo.jpg" for n = 2, "a (2).tar.gz" of "a.tar.gz",
/// ".bashrc (2)" of ".bashrc". Never longer than kNameBytesMax: the stem is cut, at a UTF-8 boundary where it is UTF-8.
[[nodiscard]] std::string numberedName(std::string_view name, int n);

/// A name for something unfinished, exclusive in practice: ".ferry-<12 random letters>.part". Drawn from getrandom(2).
[[nodiscard]] std::string partialName();

/// A name for a hidden folder of replaced files: ".ferry-kept-<12 random letters>".
[[nodiscard]] std::string keptFolderName();
/// Whether `name` has the form that keptFolderName makes.
[[nodiscard]] bool isKeptFolderName(std::string_view name) noexcept;
/// A job's own letters in its partials' names, by which they are known again: kPartialTag random ones.
[[nodiscard]] std::string partialTag();
inline constexpr std::size_t kPartialTag = 8;
/// The `count`-th partial's name of a job; begins anew after a million.
[[nodiscard]] std::string partialName(std::string_view tag, std::uint32_t count);
/// Whether a partial's name is one of the job with this tag.
[[nodiscard]] bool isPartialNameOf(std::string_view tag, std::string_view name) noexcept;

/// Whether `name` has the form that partialName makes.
[[nodiscard]] bool isPartialName(std::string_view name) noexcept;

} // namespace ferry::fs
