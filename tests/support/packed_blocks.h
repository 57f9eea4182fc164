// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive_writer.h"

namespace ferry::test {

/// Compresses and writes what an archive has of blocks by now, on this thread.
inline Result<void> writeBlocks(archive::ArchiveWriter &writer)
{
    while (const std::optional<archive::RawBlock> block = writer.takeBlock()) {
        Result<archive::PackedBlock> packed = archive::compressBlock(*block, {});
        if (!packed)
            return Failure(packed.error());
        if (const Result<void> written = writer.writeBlock(*std::move(packed)); !written)
            return written;
    }
    return {};
}

/// Ends an archive, and writes what is left of its blocks.
inline Result<void> closeArchive(archive::ArchiveWriter &writer)
{
    const Result<void> closed = writer.close();
    return closed ? writeBlocks(writer) : closed;
}

} // namespace ferry::test
