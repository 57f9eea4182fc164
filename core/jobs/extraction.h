// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive_reader.h"
#include "core/archive/bomb_guard.h"
#include "core/engine/back_reader.h"
#include "core/engine/copy_context.h"
#include "core/fs/folder_chain.h"
#include "core/model/options.h"
#include "core/model/outcome.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace ferry::jobs {

/// An entry that cannot be taken out of its archive.
struct LeftEntry {
    std::string path; ///< in the archive, as it stands there
    std::uint64_t bytes = 0; ///< that it announces
    std::optional<Error> error; ///< nothing: it was skipped
    model::SkipReason skipReason = model::SkipReason::None;
};

/// What is to be remembered of an entry until it has its name.
struct ExtractedFacts {
    std::vector<model::Loss> losses;
    std::optional<model::Digest> digest;
    model::ReadBack readBack = model::ReadBack::None;
    std::optional<std::uint32_t> mode; ///< of a folder to which its owner is to have no full access
};

struct ExtractionRules {
    model::FileConflict onDuplicate = model::FileConflict::Fail; ///< when a path comes twice
    archive::BombLimits limits;
    bool keepsOwners = false;
    std::function<bool(const std::vector<std::string> &path)> wants; ///< empty: everything
    /// The archive from its beginning, once more; empty: it cannot be had. It is asked for on the worker.
    std::function<Result<std::unique_ptr<archive::ArchiveReader>>()> readAgain;
    bool waitsForRoom = false; ///< what finds no room is no failure yet: see workOn()
    std::uint64_t before = 0; ///< so many entries an earlier run has put there, and the device has them
};

/// Takes an archive's content out into a private folder, entry after entry, under the names they have in the archive. Nothing ever leads
/// out of that folder: it is reached by components, links are made when all else is there, or when what they are to is about to go, and
/// what is already there is never written through. A file that is not whole, or whose checksum does not fit, is not left there. Thread: a
/// worker's, one at a time; blocking.
class Extraction
{
public:
    /// `folder` stays open as long as this lives.
    Extraction(const engine::CopyContext &context, std::unique_ptr<archive::ArchiveReader> reader, fs::PinnedFd folder,
               ExtractionRules rules);
    ~Extraction();

    /// Goes on for about that time, or `bytes` of content, or until the job is paused. True: all of the archive that is good is there,
    /// flushed and read back if that is to be.
    /// Errors: what ends the reading before the archive's end: Damaged, Encrypted, TooDense, NoSpace, those of reading; and Cancelled, and
    /// those of flushing. After TooDense and NoSpace it stands where it was, and workOn() goes on from there.
    [[nodiscard]] Result<bool> workOn(std::chrono::milliseconds quantum, std::uint64_t bytes, const std::stop_token &stop);
    /// After an error of reading, which is not waited for: what came before stays good, and workOn() goes on to finish that. False: only
    /// the entry at hand is left, and workOn() goes on with those after it.
    [[nodiscard]] bool endReading(const Error &error);
    /// After TooDense: whatever comes is wanted.
    void takeAnyDensity() noexcept { m_rules.limits = {.ratio = 0, .entries = 0, .room = m_rules.limits.room}; }

    /// Entries that failed since it was asked.
    [[nodiscard]] std::vector<LeftEntry> takeLeft() { return std::exchange(m_left, {}); }
    /// Why one of these failed, if that may say that a device has gone; since it was asked. workOn() returns early because of it.
    [[nodiscard]] std::optional<Error> takeSuspect() { return std::exchange(m_suspect, std::nullopt); }
    /// By their inodes, what is to be remembered of entries in the folder; nothing but its name is to be told of others.
    [[nodiscard]] std::unordered_map<std::uint64_t, ExtractedFacts> takeFacts() { return std::exchange(m_facts, {}); }

    /// Why none of it may get its name: what is bad could not be taken away, or what is good not be flushed.
    [[nodiscard]] const std::optional<Error> &unusable() const noexcept { return m_unusable; }
    [[nodiscard]] const std::string &current() const noexcept { return m_entry.path; }
    [[nodiscard]] std::uint64_t unpacked() const noexcept { return m_unpacked; }
    /// Of the entry in work, as far as is known.
    [[nodiscard]] std::uint64_t toCome() const noexcept;
    [[nodiscard]] const archive::ArchiveReader &reader() const noexcept { return *m_reader; }
    /// Names at the top, 2 for more.
    [[nodiscard]] std::size_t namesAtTop() const noexcept { return m_top.size(); }
    /// Entries that are whole in the folder, for a later run; all, and what is to be done at the end, is UINT64_MAX. None as soon as a path
    /// comes twice: that run begins anew, in another folder.
    [[nodiscard]] std::uint64_t wholeEntries() const noexcept
    {
        if (m_isComplete || m_rules.before == UINT64_MAX)
            return UINT64_MAX;
        return m_isTwice ? 0 : std::max(m_rules.before, m_entries - (!m_isAgain && (m_writing || m_isToBegin) ? 1 : 0));
    }
    /// Whether the device has them.
    [[nodiscard]] bool isFlushed() const noexcept { return !m_isAhead; }

private:
    struct Writing {
        fs::UniqueFd fd; ///< not open: it is there already, and only read
        std::vector<std::string> path; ///< of the file
        std::uint64_t end = 0;
        std::uint64_t startedTo = 0; ///< write-back
        std::optional<engine::Digester> digester;
        bool readsBack = false;
    };
    struct LateLink {
        std::vector<std::string> path;
        archive::ArchiveEntry entry;
        std::uint64_t number = 0; ///< of the entry
        std::uint64_t since = 0; ///< that of the entry by which it is a link to what it is: a link that is not wanted may be between
        bool isMade = false; ///< before its turn
    };
    struct PassedLink {
        std::string to; ///< joined
        std::uint64_t since = 0; ///< as in LateLink
    };
    struct LateFolder {
        std::vector<std::string> path;
        model::FileFacts facts;
        bool hasModified = true;
        std::vector<archive::ArchiveEntry::Attribute> attributes;
    };
    struct Unverified {
        std::vector<std::string> path;
        std::uint64_t inode = 0;
        std::uint64_t size = 0;
        model::Digest digest;
    };

    [[nodiscard]] Result<void> takeHeader();
    [[nodiscard]] Result<void> beginNext();
    void begin();
    void beginHardLink();
    void passBy();
    void putOff(LateLink link);
    void makeLinksToFormer();
    [[nodiscard]] bool hasRoomNow(std::uint64_t bytes);
    [[nodiscard]] Result<model::FileFacts> factsAt(std::span<const std::string> path);
    [[nodiscard]] bool hasPut(const std::vector<std::string> &path);
    [[nodiscard]] bool comesTwice();
    void removeLeftovers();
    [[nodiscard]] Result<void> removeEarlier(int folder, const std::vector<std::string> &path);
    [[nodiscard]] std::optional<std::vector<std::string>> placeOf(const std::vector<std::string> &first);
    void readOnceMore();
    void beginMissing();
    void leaveToFormer(std::vector<LateLink> &links, const std::string &former);
    void beginStandIn(const std::string &of);
    void putBackMissing();
    [[nodiscard]] Result<void> removeFormer(int folder, const std::string &name);
    void makeWay();
    void beginFolder();
    void beginFile(const std::vector<std::string> &path);
    void makeNode();
    void dress(int folder, const std::string &name, const archive::ArchiveEntry &entry);
    void dressAgain(int folder, const std::vector<std::string> &path, const archive::ArchiveEntry &entry);
    [[nodiscard]] Result<void> takeBlock();
    [[nodiscard]] Result<void> writePending();
    void finishFile();
    [[nodiscard]] Result<std::string> create(int folder, const std::vector<std::string> &path,
                                             const std::function<Result<void>(const char *name)> &make);
    void makeLate(LateLink link);
    void finishFolder(const LateFolder &folder);
    [[nodiscard]] std::vector<model::Loss> giveMetadata(int at, const char *name, const archive::ArchiveEntry &entry) const;
    void giveAttributes(int at, const char *name, const std::vector<archive::ArchiveEntry::Attribute> &attributes, bool areLists,
                        std::vector<model::Loss> &losses) const;
    void leave(const archive::ArchiveEntry &entry, const Error &error);
    void leaveFile(const Error &error);
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> readBackOn();
    [[nodiscard]] bool isAt(const std::vector<std::string> &path, std::uint64_t inode);
    void findAgain(Unverified &file);
    void leaveLinksTo(const Unverified &file, const Error &error);
    [[nodiscard]] Result<bool> step();

    const engine::CopyContext &m_context;
    fs::FsOps &m_ops;
    std::unique_ptr<archive::ArchiveReader> m_reader;
    fs::PinnedFd m_folder;
    ExtractionRules m_rules;
    fs::FolderChain m_chain;
    fs::FolderChain m_look; ///< makes nothing

    archive::ArchiveEntry m_entry;
    std::vector<std::string> m_path; ///< of m_entry
    bool m_isToBegin = false; ///< m_entry was read and nothing done about it yet
    bool m_isToBeMarked = false; ///< before anything more is done, the journal must tell how far this run came
    bool m_isTwice = false; ///< a path comes twice, which the journal is to tell before anything is done about it
    std::optional<Writing> m_writing; ///< of m_entry
    std::optional<archive::Block> m_pending; ///< of m_writing: read and not written yet
    std::uint64_t m_entries = 0; ///< with the one in work
    std::uint64_t m_unpacked = 0;
    std::uint64_t m_unpackedBefore = 0; ///< the reader's beginning
    std::uint64_t m_written = 0;
    std::uint64_t m_sinceCheckpoint = 0;
    bool m_isRead = false; ///< to the end, or as far as can be
    bool m_isComplete = false; ///< all is there, and flushed if it is to be
    bool m_isAhead = false; ///< of the device, which need not have all that is there
    bool m_isOnDevice = false; ///< what is to be read back now
    std::optional<Error> m_unusable;
    std::optional<Error> m_suspect;
    bool m_readsBack = false;
    std::size_t m_linksMade = 0;
    std::size_t m_foldersFinished = 0;
    std::vector<std::string> m_top;
    std::unordered_set<std::size_t> m_met; ///< hashes of the paths of what is there by this run, until nothing is there of an earlier one
    bool m_isSwept = false; ///< nothing is there that this run has not put there, or found whole
    std::vector<LateLink> m_links;
    std::unordered_map<std::size_t, std::size_t> m_linkAt; ///< by hashes of their paths: the last of these, if nothing else came after it
    std::unordered_map<std::size_t, std::uint64_t> m_linked; ///< likewise, number of what is made
    std::unordered_multimap<std::size_t, std::size_t> m_linksTo; ///< hard links, by hashes of what they are further names of
    // Where only some entries are wanted, the first name of a file, which has its content, may not be one of them. Paths are joined ones.
    std::unordered_map<std::string, PassedLink> m_passedLinks; ///< hard links that are not wanted, and what they are further names of
    std::unordered_map<std::string, std::vector<std::string>> m_standIns; ///< what has the content of an entry that is not wanted
    std::unordered_map<std::string, std::vector<LateLink>> m_missing; ///< by the entry with their content, in the order of `since`
    std::unordered_set<std::size_t> m_empty; ///< hashes of files whose content may come with another name
    bool m_isAgain = false; ///< the archive is read for these
    std::uint64_t m_entriesAgain = 0;
    std::vector<LateFolder> m_folders;
    std::vector<Unverified> m_unverified;
    std::uint64_t m_unverifiedBytes = 0;
    struct Back {
        fs::UniqueFd fd;
        engine::BackReader reader;
    };
    std::optional<Back> m_back; ///< of m_unverified.back()
    std::vector<LeftEntry> m_left;
    std::unordered_map<std::uint64_t, ExtractedFacts> m_facts; ///< by inode
};

} // namespace ferry::jobs
