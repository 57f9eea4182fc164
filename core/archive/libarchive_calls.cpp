// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/libarchive_calls.h"

#include <archive.h>

#include <cerrno>
#include <cstdint>
#include <cstring>

namespace ferry::archive {

namespace {

locale_t localeOf(bool areText)
{
    static const locale_t utf8 = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    static const locale_t ascii = ::newlocale(LC_CTYPE_MASK, "C", nullptr);
    return areText ? utf8 : ascii;
}

} // namespace

Utf8Names::Utf8Names(bool areText)
    : m_before(::uselocale(localeOf(areText))) // a system without that locale keeps its own
{
}

Utf8Names::~Utf8Names()
{
    ::uselocale(m_before);
}

bool isUtf8(std::string_view bytes) noexcept
{
    for (std::size_t i = 0; i < bytes.size();) {
        const auto at = [&](std::size_t n) { return i + n < bytes.size() ? static_cast<std::uint8_t>(bytes[i + n]) : 0U; };
        const auto follows = [&](std::size_t n) { return (at(n) & 0xC0U) == 0x80U; };
        const unsigned lead = at(0);
        if (lead < 0x80) {
            i += 1;
        } else if (lead >= 0xC2 && lead <= 0xDF && follows(1)) {
            i += 2;
        } else if (lead >= 0xE0 && lead <= 0xEF && follows(1) && follows(2)) {
            const bool isOverlong = lead == 0xE0 && at(1) < 0xA0;
            const bool isSurrogate = lead == 0xED && at(1) >= 0xA0;
            if (isOverlong || isSurrogate)
                return false;
            i += 3;
        } else if (lead >= 0xF0 && lead <= 0xF4 && follows(1) && follows(2) && follows(3)) {
            if ((lead == 0xF0 && at(1) < 0x90) || (lead == 0xF4 && at(1) >= 0x90))
                return false;
            i += 4;
        } else {
            return false;
        }
    }
    return true;
}

ErrorKind failureOf(::archive *from)
{
    const char *const text = archive_error_string(from);
    const auto says = [text](const char *word) { return text && ::strcasestr(text, word) != nullptr; };
    if (says("encrypt") || says("passphrase") || says("password"))
        return ErrorKind::Encrypted;
    if (says("unrecognized archive format"))
        return ErrorKind::UnknownFormat;
    if (archive_errno(from) == ENOMEM)
        return ErrorKind::Busy;
    if (says("unsupported") || says("not supported") || says("can't support"))
        return ErrorKind::Unsupported;
    return ErrorKind::Damaged;
}

} // namespace ferry::archive
