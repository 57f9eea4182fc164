// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rate_argument.h"

#include <charconv>
#include <cmath>

namespace ferry::cli {

namespace {

constexpr double kMost = 9.0e18;

/// The power of 1024 that the unit stands for, -1 if it is none.
int powerOf(std::string_view unit)
{
    if (unit.empty() || unit == "B")
        return 0;
    constexpr std::string_view kLetters = "KMGT";
    const char letter = unit[0] >= 'a' && unit[0] <= 'z' ? static_cast<char>(unit[0] - 'a' + 'A') : unit[0];
    const auto power = kLetters.find(letter);
    const std::string_view rest = unit.substr(1);
    if (power == std::string_view::npos || !(rest.empty() || rest == "B" || rest == "iB"))
        return -1;
    return static_cast<int>(power) + 1;
}

} // namespace

std::optional<std::uint64_t> parseSize(std::string_view text)
{
    const auto unitAt = text.find_first_not_of("0123456789.");
    const std::string_view digits = text.substr(0, unitAt);
    const std::string_view unit = unitAt == std::string_view::npos ? std::string_view() : text.substr(unitAt);
    double value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    const int power = powerOf(unit);
    if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size() || power < 0)
        return {};
    const double bytes = std::ldexp(value, 10 * power);
    if (bytes > kMost || (bytes > 0 && bytes < 1))
        return {};
    return static_cast<std::uint64_t>(bytes);
}

std::optional<ByteRate> parseRate(std::string_view text)
{
    if (text.ends_with("/s"))
        text.remove_suffix(2);
    const std::optional<std::uint64_t> bytes = parseSize(text);
    if (!bytes)
        return {};
    return ByteRate {*bytes};
}

} // namespace ferry::cli
