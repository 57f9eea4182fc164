// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive_entry.h"
#include "core/archive/bomb_guard.h"
#include "core/base/result.h"
#include "core/fs/ops.h"
#include "core/fs/unique_fd.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace ferry::archive {

/// A run of an entry's content. What lies between runs are holes.
struct Block {
    std::uint64_t offset = 0;
    std::span<const std::byte> bytes;
};

/// Reads an archive from its beginning to its end: entry after entry, in the order in which it holds them, each entry's content in blocks.
/// Memory is bounded whatever it holds. Names and links are told as they stand there: entry_guard.h judges them.
/// Every error's path is the archive's, with the entry's below it where it is one entry's.
/// Thread: any, one at a time; blocking, a call works for as long as a block takes, and next() for as long as passing over what was not
/// read of the entry before does. Cancel: `stop` ends that too, within some 256 KiB of the archive.
class ArchiveReader
{
public:
    /// `path`: for errors, and the name of what is compressed alone. Errors: UnknownFormat, Encrypted, Damaged, Unsupported, Cancelled,
    /// those of reading.
    [[nodiscard]] static Result<std::unique_ptr<ArchiveReader>> open(fs::FsOps &ops, fs::UniqueFd file, Path path, std::stop_token stop);

    virtual ~ArchiveReader();
    ArchiveReader(const ArchiveReader &) = delete;
    ArchiveReader &operator=(const ArchiveReader &) = delete;

    /// The next entry; false at the archive's end. Errors: Damaged (also where it ends too early), Encrypted, Unsupported, Cancelled, those
    /// of reading. After one, isBroken() tells whether there may be more entries.
    [[nodiscard]] virtual Result<bool> next(ArchiveEntry &entry) = 0;
    /// The next content of the entry, valid until the next call; nothing at its end, when what checksum it has was found to fit.
    /// Errors: as next().
    [[nodiscard]] virtual Result<std::optional<Block>> read() = 0;

    /// Whether nothing more can be read of the archive.
    [[nodiscard]] bool isBroken() const noexcept { return m_isBroken; }
    /// Bytes of the archive read so far: the furthest place.
    [[nodiscard]] virtual std::uint64_t position() const noexcept = 0;
    /// Bytes of the archive.
    [[nodiscard]] std::uint64_t size() const noexcept { return m_size; }

protected:
    ArchiveReader() = default;

    bool m_isBroken = false;
    std::uint64_t m_size = 0;
};

/// An archive in an archive: the first of `entries` is a path in `outer`, each further one in the archive before it. Each is spooled into a
/// file without a name in `spool`, which goes with the reader. `path`: of `outer`. Without `entries` it is `outer` itself.
/// Errors: NotFound, NoSpace, TooDense (see `limits`, but for its room), those of ArchiveReader. Thread: any; blocking. Cancel: `stop`,
/// within a block.
[[nodiscard]] Result<std::unique_ptr<ArchiveReader>> openInner(fs::FsOps &ops, std::unique_ptr<ArchiveReader> outer, const Path &path,
                                                               const std::vector<std::string> &entries, const Path &spool,
                                                               const BombLimits &limits, std::stop_token stop);

/// Where such files are put: $TMPDIR, else /var/tmp, which is not in memory.
[[nodiscard]] Path spoolFolder();
/// What the names of folders in there begin with that are made to pass entries on to other programs.
inline constexpr std::string_view kTakenOutPrefix = "ferry-out-";

} // namespace ferry::archive
