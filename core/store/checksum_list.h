// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/listed_file.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ferry::store {

/// One line of a checksum list with its line end, as sha256sum, sha512sum, b2sum, sha1sum, md5sum and xxh128sum write and check it:
/// digest, two spaces, name. A name with a line end in it is escaped as coreutils do, which a backslash before the digest says.
[[nodiscard]] std::string checksumLine(const model::Digest &digest, std::string_view name);

/// What one line of a checksum list says; nothing if it is empty or a comment ('#'). Pure.
///
/// Understood are the lines of coreutils and xxhsum: "digest  name", "digest *name", "digest name"; "TAG (name) = digest", also as openssl
/// writes it; both with coreutils' escapes. The hash is that of the tag, else `kind`, else all that the digest's length fits.
/// Errors: BadLine; Unsupported (a hash that Ferry does not know); BadName (absolute, or leading upwards), which carries the name as its
/// path.
[[nodiscard]] Result<std::optional<model::ListedFile>> parseChecksumLine(std::string_view line, std::optional<model::HashKind> kind);

/// A line of a list that says something, and what.
struct ChecksumLine {
    std::uint64_t number = 0; ///< counted from 1
    Result<model::ListedFile> file;
};

/// Cuts a checksum list into lines as its bytes come, in bounded memory whatever they are. Pure.
class ChecksumListParser
{
public:
    /// A longer line is a BadLine; no path that can be opened makes one.
    static constexpr std::size_t kLineMax = 1 << 20;

    explicit ChecksumListParser(std::optional<model::HashKind> kind);

    /// Takes the list's next bytes; appends the lines that they complete.
    void add(std::string_view bytes, std::vector<ChecksumLine> &lines);
    /// The list has ended: appends a last line without line end.
    void finish(std::vector<ChecksumLine> &lines);

private:
    void take(std::string_view line, std::vector<ChecksumLine> &lines);

    std::optional<model::HashKind> m_kind;
    std::uint64_t m_number = 0; ///< of the last whole line
    std::string m_begun; ///< a line without its end yet, at most kLineMax bytes of it
    bool m_isTooLong = false; ///< the one begun
};

} // namespace ferry::store
