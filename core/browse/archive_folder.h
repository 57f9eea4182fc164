// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive_index.h"
#include "core/archive/archive_reader.h"
#include "core/browse/entry.h"
#include "core/fs/ops.h"

#include <chrono>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ferry::browse {

/// Indexes of archives that were looked through lately, as most archives can only be read from their beginning to their end.
/// Thread: any.
class ArchiveShelf
{
public:
    /// An archive as it was when it was read.
    struct Key {
        Path file;
        std::vector<std::string> nested;
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        std::uint64_t size = 0;
        model::Timestamp modified;
        model::Timestamp changed;

        bool operator==(const Key &) const = default;
    };

    [[nodiscard]] std::shared_ptr<const archive::ArchiveIndex> find(const Key &key);
    void put(Key key, std::shared_ptr<const archive::ArchiveIndex> index);

private:
    std::mutex m_mutex;
    std::deque<std::pair<Key, std::shared_ptr<const archive::ArchiveIndex>>> m_shelf; ///< the last one asked for first
};

/// A folder in an archive, or the archive itself: "/home/mara/photos.zip/2024". Archives in archives are gone through in the same way.
/// Blocking, for workers. Thread: one at a time.
class ArchiveFolder
{
public:
    /// Nothing if no part of `folder` is a file. `shelf` must outlive this object.
    [[nodiscard]] static std::optional<ArchiveFolder> find(fs::FsOps &ops, ArchiveShelf &shelf, const Path &folder, std::stop_token stop);

    /// Reads on for about `atMost`; true: all is known.
    /// Errors: UnknownFormat (the file is no archive), NotFound, WrongType (what the path leads to is neither folder nor archive), those of
    /// archive::ArchiveReader. What came before one stays in entries().
    [[nodiscard]] Result<bool> workOn(fs::FsOps &ops, std::chrono::milliseconds atMost);

    /// What is known of the folder so far.
    [[nodiscard]] std::vector<std::shared_ptr<const Entry>> entries() const;
    /// As far as it is known: what is taken for a folder may turn out to be an archive in the archive.
    [[nodiscard]] ArchivePlace place() const;

private:
    ArchiveFolder(ArchiveShelf &shelf, Path file, std::vector<std::string> rest, std::stop_token stop);

    [[nodiscard]] Result<void> open(fs::FsOps &ops);
    [[nodiscard]] Result<bool> enter();

    ArchiveShelf *m_shelf;
    ArchiveShelf::Key m_key; ///< of the archive in work
    std::vector<std::string> m_rest; ///< of the path, below that
    std::stop_token m_stop;
    std::unique_ptr<archive::ArchiveReader> m_reader; ///< while it is read
    std::shared_ptr<archive::ArchiveIndex> m_growing; ///< while it is read
    std::shared_ptr<const archive::ArchiveIndex> m_index; ///< also that
};

} // namespace ferry::browse
