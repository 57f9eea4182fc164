// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ferry::model {

/// What content is hashed with.
enum class HashKind : std::uint8_t {
    Xxh3, ///< XXH3-128, seed 0, in canonical byte order, as xxh128sum writes it
    Sha256,
    Sha512,
    Blake2b, ///< of 512 bits, as b2sum writes it
    Sha1,
    Md5,
};
inline constexpr std::array kHashKinds
    = {HashKind::Xxh3, HashKind::Sha256, HashKind::Sha512, HashKind::Blake2b, HashKind::Sha1, HashKind::Md5};

/// Bytes of a digest of this kind, at most kDigestSizeMax.
[[nodiscard]] std::size_t digestSize(HashKind kind) noexcept;
inline constexpr std::size_t kDigestSizeMax = 64;

/// The kind's word in options and logs: "xxh3", "sha256", "sha512", "b2", "sha1", "md5".
[[nodiscard]] const char *nameOf(HashKind kind) noexcept;
/// The kind of such a word.
[[nodiscard]] std::optional<HashKind> hashKindNamed(std::string_view word) noexcept;

/// The hash of some content.
struct Digest {
    HashKind kind = HashKind::Xxh3;
    std::array<std::byte, kDigestSizeMax> bytes {}; ///< zeros after the kind's size

    [[nodiscard]] std::span<const std::byte> used() const noexcept { return std::span(bytes).first(digestSize(kind)); }
    bool operator==(const Digest &) const = default;
};

/// Two lower-case digits a byte.
[[nodiscard]] std::string hexOf(const Digest &digest);
/// Digits of either case; nothing unless there are exactly as many as the kind has.
[[nodiscard]] std::optional<Digest> digestOfHex(HashKind kind, std::string_view hex) noexcept;

} // namespace ferry::model
