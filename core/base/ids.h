// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace ferry {

/// A number that names one thing of one kind; 0 names nothing. Tag keeps kinds from being mixed up.
template <typename Tag>
struct Id {
    std::uint64_t value = 0;

    [[nodiscard]] bool isValid() const noexcept { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

using JobId = Id<struct JobTag>;
using QuestionId = Id<struct QuestionTag>;

} // namespace ferry

template <typename Tag>
struct std::hash<ferry::Id<Tag>> {
    std::size_t operator()(ferry::Id<Tag> id) const noexcept { return std::hash<std::uint64_t>()(id.value); }
};
