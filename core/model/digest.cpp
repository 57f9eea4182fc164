// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/digest.h"

#include <algorithm>

namespace ferry::model {

namespace {

struct KindFacts {
    const char *name;
    std::size_t size;
};

constexpr KindFacts factsOf(HashKind kind) noexcept
{
    switch (kind) {
    case HashKind::Xxh3:
        break;
    case HashKind::Sha256:
        return {"sha256", 32};
    case HashKind::Sha512:
        return {"sha512", 64};
    case HashKind::Blake2b:
        return {"b2", 64};
    case HashKind::Sha1:
        return {"sha1", 20};
    case HashKind::Md5:
        return {"md5", 16};
    }
    return {"xxh3", 16};
}

/// -1 for what is no hexadecimal digit.
int valueOf(char digit) noexcept
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

} // namespace

std::size_t digestSize(HashKind kind) noexcept
{
    return factsOf(kind).size;
}

const char *nameOf(HashKind kind) noexcept
{
    return factsOf(kind).name;
}

std::optional<HashKind> hashKindNamed(std::string_view word) noexcept
{
    const auto found = std::ranges::find(kHashKinds, word, [](HashKind kind) { return std::string_view(nameOf(kind)); });
    if (found == kHashKinds.end())
        return {};
    return *found;
}

std::string hexOf(const Digest &digest)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(2 * digest.used().size());
    for (const std::byte byte : digest.used()) {
        hex += kDigits[std::to_integer<unsigned>(byte) >> 4];
        hex += kDigits[std::to_integer<unsigned>(byte) & 15];
    }
    return hex;
}

std::optional<Digest> digestOfHex(HashKind kind, std::string_view hex) noexcept
{
    if (hex.size() != 2 * digestSize(kind))
        return {};
    Digest digest {.kind = kind};
    for (std::size_t i = 0; i < hex.size(); ++i) {
        const int value = valueOf(hex[i]);
        if (value < 0)
            return {};
        digest.bytes[i / 2] = digest.bytes[i / 2] << 4 | std::byte(value);
    }
    return digest;
}

} // namespace ferry::model
