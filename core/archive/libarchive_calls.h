// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <clocale>
#include <string_view>

struct archive;

/// What reading and writing through libarchive share.
namespace ferry::archive {

/// libarchive takes names for text of the thread's locale; while this lives that is UTF-8, in which every name that is valid stays the
/// bytes it is, and every other one is left alone; or a locale that knows no text but ASCII. Thread: the one that made it.
class Utf8Names
{
public:
    explicit Utf8Names(bool areText = true);
    ~Utf8Names();
    Utf8Names(const Utf8Names &) = delete;
    Utf8Names &operator=(const Utf8Names &) = delete;

private:
    locale_t m_before;
};

/// Whether bytes are UTF-8 (RFC 3629). Pure.
[[nodiscard]] bool isUtf8(std::string_view bytes) noexcept;

/// Why the last call failed, as far as libarchive's number and words tell: UnknownFormat, Encrypted, Unsupported, Busy (no memory),
/// else Damaged.
[[nodiscard]] ErrorKind failureOf(::archive *from);

} // namespace ferry::archive
