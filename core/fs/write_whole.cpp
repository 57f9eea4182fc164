// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/write_whole.h"

namespace ferry::fs {

Result<void> writeWhole(FsOps &ops, int fd, std::span<const std::byte> bytes, std::uint64_t offset)
{
    while (!bytes.empty()) {
        const Result<std::size_t> written = ops.write(fd, bytes, offset);
        if (!written)
            return Failure(written.error());
        offset += *written;
        bytes = bytes.subspan(*written);
    }
    return {};
}

} // namespace ferry::fs
