// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive_writer.h"
#include "core/engine/copy_context.h"
#include "core/engine/digest.h"
#include "core/fs/folder.h"
#include "core/fs/folder_reader.h"
#include "core/model/outcome.h"
#include "core/plan/roots.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ferry::jobs {

/// A part of what goes into an archive: the beginning of an item, some of its content, or its end.
struct Piece {
    std::optional<archive::ArchiveEntry> begin;
    std::vector<std::byte> content;
    std::optional<model::Outcome> end; ///< what became of the item as far as its reading goes
};

struct Pieces {
    std::vector<Piece> pieces;
    bool isLast = false;
};

/// What is done with the content of files that go into an archive.
enum class PackedContent {
    Planned, ///< it is not read, and the items' outcomes are what is planned
    Read,
    Hashed, ///< on the way
};

/// Walks trees by descriptors and reads what is in them, in the order in which an archive holds it. Thread: a worker's, one at a time;
/// blocking.
class PackingReader
{
public:
    /// `leaveOut`: device and inode of what is not to go into the archive, for it is that.
    PackingReader(const engine::CopyContext &context, const archive::Format &format, plan::Roots roots,
                  std::vector<std::pair<std::uint64_t, std::uint64_t>> leaveOut, PackedContent content);

    /// The next pieces: about `bytes` of content, or as many as come in that time; fewer when the job is paused or stopped.
    [[nodiscard]] Pieces next(std::uint64_t bytes, std::chrono::milliseconds quantum, const std::stop_token &stop);

    /// Digests of the contents, by hashes of their paths in the archive; if it is hashed.
    [[nodiscard]] const std::unordered_map<std::uint64_t, model::Digest> &digests() const noexcept { return m_digests; }
    [[nodiscard]] static std::uint64_t keyOf(const std::string &path);

private:
    struct Level {
        std::shared_ptr<fs::Folder> folder;
        std::optional<fs::FolderReader> reader; ///< nothing: `names` are all
        std::vector<std::string> names; ///< the rest, last first
        std::string path; ///< in the archive, with a slash at its end; empty at the top
    };
    struct Reading {
        fs::UniqueFd fd;
        archive::ArchiveEntry entry;
        model::Outcome outcome;
        std::uint64_t at = 0;
        std::optional<engine::Digester> digester;
    };

    void nextItem(Pieces &pieces);
    void take(Level &level, const std::string &name, Pieces &pieces);
    void enter(const std::shared_ptr<fs::Folder> &parent, const std::string &name, archive::ArchiveEntry entry, model::Outcome outcome,
               Pieces &pieces);
    void readOn(Pieces &pieces);
    void finishFile(Pieces &pieces, std::optional<Error> error);
    [[nodiscard]] std::vector<archive::ArchiveEntry::Attribute> attributesOf(int at, const char *name) const;
    static void fail(Pieces &pieces, model::Outcome outcome, const Error &error);

    const engine::CopyContext &m_context;
    fs::FsOps &m_ops;
    const archive::Format &m_format;
    plan::Roots m_roots;
    const PackedContent m_content;
    std::size_t m_group = 0;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> m_leaveOut;
    std::vector<Level> m_levels;
    std::optional<Reading> m_reading;
    std::map<std::pair<std::uint64_t, std::uint64_t>, std::string> m_linked; ///< first paths of what has several names
    std::unordered_map<std::uint64_t, model::Digest> m_digests;
};

/// Puts pieces into an archive. Thread: a worker's, one at a time; blocking.
class PackingWriter
{
public:
    explicit PackingWriter(const engine::CopyContext &context, std::unique_ptr<archive::ArchiveWriter> writer);

    /// Goes on with the pieces until they are all in: true. False: the job is paused, or zeros stand for what a shorter file lacks, which
    /// is done by the piece. What became of items is added to `outcomes`. Errors: those after which no archive can come of it: those of
    /// writing, Cancelled.
    [[nodiscard]] Result<bool> put(Pieces &pieces, std::vector<model::Outcome> &outcomes, const std::stop_token &stop);
    [[nodiscard]] Result<void> close() { return m_writer->close(); }
    [[nodiscard]] std::optional<archive::RawBlock> takeBlock() { return m_writer->takeBlock(); }
    [[nodiscard]] Result<void> writeBlock(archive::PackedBlock block) { return m_writer->writeBlock(std::move(block)); }
    /// Bytes of content that went in.
    [[nodiscard]] std::uint64_t packed() const noexcept { return m_packed; }
    [[nodiscard]] std::uint64_t size() const noexcept { return m_writer->size(); }

private:
    const engine::CopyContext &m_context;
    std::unique_ptr<archive::ArchiveWriter> m_writer;
    std::optional<std::vector<model::Loss>> m_losses; ///< of the item in work; nothing: it could not be begun
    std::optional<Error> m_error; ///< why
    std::size_t m_next = 0;
    std::uint64_t m_packed = 0;
};

} // namespace ferry::jobs
