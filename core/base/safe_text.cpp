// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safe_text.h"

#include <cstdint>

namespace ferry {

namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0; ///< bytes; 0 if there is no valid sequence
};

/// Strict UTF-8: shortest form only, no surrogates, at most U+10FFFF.
CodePoint decode(std::string_view bytes) noexcept
{
    const auto lead = static_cast<unsigned char>(bytes[0]);
    if (lead < 0x80)
        return {lead, 1};
    std::size_t length = 0;
    char32_t value = 0;
    char32_t least = 0;
    if ((lead & 0xE0) == 0xC0) {
        length = 2;
        value = lead & 0x1F;
        least = 0x80;
    } else if ((lead & 0xF0) == 0xE0) {
        length = 3;
        value = lead & 0x0F;
        least = 0x800;
    } else if ((lead & 0xF8) == 0xF0) {
        length = 4;
        value = lead & 0x07;
        least = 0x10000;
    } else {
        return {};
    }
    if (bytes.size() < length)
        return {};
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(bytes[i]);
        if ((next & 0xC0) != 0x80)
            return {};
        value = (value << 6) | (next & 0x3F);
    }
    if (value < least || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return {value, length};
}

bool isHidden(char32_t value) noexcept
{
    return value < 0x20 || (value >= 0x7F && value <= 0x9F) || value == 0x061C || value == 0x200E || value == 0x200F
        || (value >= 0x2028 && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069);
}

void appendEscape(std::string &out, char32_t value)
{
    switch (value) {
    case '\n':
        out += "\\n";
        return;
    case '\t':
        out += "\\t";
        return;
    case '\r':
        out += "\\r";
        return;
    default:
        break;
    }
    out += "\\u{";
    int shift = 20;
    while (shift > 0 && (value >> shift) == 0)
        shift -= 4;
    for (; shift >= 0; shift -= 4)
        out += kHexDigits[(value >> shift) & 0xF];
    out += '}';
}

/// Whether a single backslash before `rest` would read as the start of an escape.
bool looksLikeEscape(std::string_view rest) noexcept
{
    if (rest.empty())
        return false;
    const CodePoint next = decode(rest);
    if (next.length == 0 || isHidden(next.value))
        return true;
    return std::string_view("\\ntrxu").find(rest[0]) != std::string_view::npos;
}

bool isPlain(char byte) noexcept
{
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x20 && value < 0x7F && byte != '\\';
}

} // namespace

std::string safeText(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::size_t end = at;
        while (end < bytes.size() && isPlain(bytes[end]))
            ++end;
        out += bytes.substr(at, end - at);
        at = end;
        if (at == bytes.size())
            break;
        if (bytes[at] == '\\') {
            out += looksLikeEscape(bytes.substr(at + 1)) ? "\\\\" : "\\";
            ++at;
            continue;
        }
        const CodePoint point = decode(bytes.substr(at));
        if (point.length == 0) {
            const auto byte = static_cast<unsigned char>(bytes[at]);
            out += "\\x";
            out += kHexDigits[byte >> 4];
            out += kHexDigits[byte & 0xF];
            ++at;
            continue;
        }
        if (isHidden(point.value))
            appendEscape(out, point.value);
        else
            out += bytes.substr(at, point.length);
        at += point.length;
    }
    return out;
}

std::string base64(std::string_view bytes)
{
    static constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out((bytes.size() + 2) / 3 * 4, '=');
    std::size_t to = 0;
    std::size_t from = 0;
    const auto byte = [&](std::size_t index) { return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[index])); };
    for (; from + 3 <= bytes.size(); from += 3) {
        const std::uint32_t group = byte(from) << 16 | byte(from + 1) << 8 | byte(from + 2);
        out[to++] = kAlphabet[group >> 18];
        out[to++] = kAlphabet[(group >> 12) & 63];
        out[to++] = kAlphabet[(group >> 6) & 63];
        out[to++] = kAlphabet[group & 63];
    }
    const std::size_t rest = bytes.size() - from;
    if (rest == 0)
        return out;
    const std::uint32_t group = byte(from) << 16 | (rest == 2 ? byte(from + 1) << 8 : 0);
    out[to++] = kAlphabet[group >> 18];
    out[to++] = kAlphabet[(group >> 12) & 63];
    if (rest == 2)
        out[to] = kAlphabet[(group >> 6) & 63];
    return out;
}

} // namespace ferry
