// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/copy_context.h"
#include "core/engine/digest.h"
#include "core/engine/partial_file.h"
#include "core/fs/metadata.h"
#include "core/model/outcome.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ferry::engine {

/// A source opened for copying, as it was at that moment.
struct OpenSource {
    fs::UniqueFd fd;
    model::FileFacts facts;
};

/// Opens a regular file of `folder` and looks at it.
/// Errors: NotFound, Denied, Changed (it is no longer the object that was planned), Io.
[[nodiscard]] Result<OpenSource> openSource(const CopyContext &context, int folderFd, const model::Step &step);

/// Opens it and takes it for what was planned, until isAsPlanned() says at the end that it was: one look instead of two.
[[nodiscard]] Result<OpenSource> openUnlooked(const CopyContext &context, int folderFd, const model::Step &step);
/// Whether a source opened unlooked is what was planned, in every respect that the inode's own time tells of. Error Changed: not.
[[nodiscard]] Result<void> checkAsPlanned(const CopyContext &context, const OpenSource &source);

/// Shares the whole content if the pair of devices can (FICLONE). False: not possible here, copy instead.
/// Errors that must not be papered over by copying: Io, NoSpace.
[[nodiscard]] Result<bool> shareContent(const CopyContext &context, const OpenSource &source, const PartialFile &partial,
                                        std::uint64_t targetDevice);

/// Allocates room for the content where the target's file system gains from that. Errors: NoSpace, Io.
[[nodiscard]] Result<void> makeRoom(const CopyContext &context, const OpenSource &source, const PartialFile &partial,
                                    std::uint64_t targetDevice);

/// The content of one file on its way. Borrows everything.
struct ContentFlow {
    const OpenSource &source;
    int targetFd = -1;
    std::uint64_t targetDevice = 0;
    Digester *digester = nullptr; ///< hashes on the way, holes as zeros; ranges must then come in their order
    bool leavesCache = false; ///< the source's pages are not kept in the page cache, unless they were there before
};

/// How far copyRange() came.
struct RangeCopied {
    std::uint64_t reached = 0; ///< `end`, or less
    bool atEnd = false; ///< the source ended before `end`
};

/// Copies what the source has between `offset` and `end` to the same place, holes left out.
/// Comes back early after `quantum`, or when the job is paused or stopped. Thread: a worker; several at once on one file.
[[nodiscard]] Result<RangeCopied> copyRange(const CopyContext &context, const ContentFlow &flow, std::uint64_t offset, std::uint64_t end,
                                            std::chrono::milliseconds quantum, const std::stop_token &stop);

/// Whether the source was left alone while it was read. Nothing: yes. A SourceGrew loss: only its end is missing.
/// Error Changed: it was rewritten or became shorter.
[[nodiscard]] Result<std::optional<model::Loss>> checkSource(const CopyContext &context, const OpenSource &source, std::uint64_t copied);

/// Metadata of an open source to its finished partial. `metadata`: what is known of the target folder.
[[nodiscard]] std::vector<model::Loss> keepMetadata(const CopyContext &context, const OpenSource &source, const PartialFile &partial,
                                                    const fs::MetadataContext &metadata);

/// Source and target of a step opened to be compared.
struct OpenPair {
    OpenSource source;
    fs::UniqueFd target;
    bool sameSize = false; ///< they were when the step was planned
};

/// Errors: those of openSource(); of opening the target, with its path.
[[nodiscard]] Result<OpenPair> openPair(const CopyContext &context, const FolderPair &folders, const model::Step &step);

/// Whether source and target of a step hold the same bytes. Cancelled when it would last and the job is paused or stopped.
[[nodiscard]] Result<bool> hasEqualContent(const CopyContext &context, const FolderPair &folders, const model::Step &step,
                                           const std::stop_token &stop);

/// Removes a source whose copy is complete, named and durable, if it is still what was copied.
/// Errors: Changed, Denied, NotFound, ReadOnly.
[[nodiscard]] Result<void> removeSource(const CopyContext &context, int folderFd, const std::string &name, const model::FileFacts &copied);

/// Makes the device keep all that was written to the file system of `fd`; a failure is counted, for PartialFile::isFlushable().
[[nodiscard]] Result<void> flushFileSystem(const CopyContext &context, int fd);

/// Makes the names in a target folder durable, with the folders above it: what must have happened before a source goes.
[[nodiscard]] Result<void> flushNames(const CopyContext &context, int folderFd);

/// What is tried again when a source changes while it is read.
inline constexpr int kReadAttempts = 2;

} // namespace ferry::engine
