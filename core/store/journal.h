// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/folder.h"
#include "core/fs/ops.h"
#include "core/store/journal_format.h"

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ferry::store {

/// Whose journal it is.
enum class JournalOwner : std::uint8_t {
    Queue, ///< a job of the database
    Process, ///< of the process that runs it; once that is gone, of whoever takes the job up
};

/// The open journal of a job, one file in the journal folder, locked while it is open: a journal that nobody has locked is of a job that
/// was interrupted. What was appended survives a kill at once, a power cut after sync(). The first error ends it and is kept.
/// Thread: any.
class Journal
{
public:
    /// Begins one; `head.tag` is made here. The folder is made if it is missing. Errors: those of openPrivateFolder and of writing.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> create(fs::FsOps &ops, const Path &folder, JournalHead head, JournalOwner owner);
    struct Taken;
    /// Opens one that was left, and takes its lock. Errors: NotFound, Busy (its job runs), Corrupt (it is removed: it
    /// tells nothing), Unsupported, those of reading.
    [[nodiscard]] static Result<Taken> take(fs::FsOps &ops, const Path &folder, const std::string &tag, JournalOwner owner);

    /// Adds whole frames, so that a kill from here on leaves them there.
    void append(std::string_view frames);
    /// Makes it durable, at most once in `atMostEvery`. A worker's, blocking.
    void sync(std::chrono::milliseconds atMostEvery);
    /// Gives it to the queue, which knows its tag.
    [[nodiscard]] Result<void> giveToQueue();
    /// Removes the file: its job has ended. Errors: those of unlink.
    [[nodiscard]] Result<void> remove();

    [[nodiscard]] const std::string &tag() const noexcept { return m_tag; }
    /// Why it is not kept any more; nothing while it is.
    [[nodiscard]] std::optional<Error> error() const;

private:
    Journal(fs::FsOps &ops, const Path &folder, fs::UniqueFd folderFd, fs::UniqueFd file, std::string tag, JournalOwner owner);
    void fail(const Error &error);

    fs::FsOps &m_ops;
    const Path m_folder;
    const fs::UniqueFd m_folderFd;
    const fs::UniqueFd m_file;
    const std::string m_tag;
    JournalOwner m_owner;

    mutable std::mutex m_mutex; // guards what follows
    std::uint64_t m_end = 0;
    std::uint64_t m_synced = 0;
    std::chrono::steady_clock::time_point m_syncedAt = std::chrono::steady_clock::now();
    std::optional<Error> m_error;
};

struct Journal::Taken {
    std::unique_ptr<Journal> journal;
    JournalContent content;
};

/// The tags of all journals of an owner, also of those in use. A folder that is not there has none. Errors: those of opening and reading.
[[nodiscard]] Result<std::vector<std::string>> journalTags(fs::FsOps &ops, const Path &folder, JournalOwner owner);

/// Takes up the journal of a process that is gone and was asked for the same: kind, sources, destination and part. Nothing if there is
/// none.
[[nodiscard]] std::optional<Journal::Taken> takeSameJob(fs::FsOps &ops, const Path &folder, const model::Request &request);

/// By what a job's partials are known.
struct OwnPartials {
    std::string tag;
    std::set<std::string> keep; ///< these stay: large files that may be gone on with, and folders of what was extracted
    std::map<std::string, ExchangedNames> exchanged; ///< by name
    bool areFoldersToo = false; ///< only an extraction makes any
};
[[nodiscard]] OwnPartials ownPartials(const JournalContent &content, bool keepsMarked);
/// Removes what a job left in one folder. Adds to `left` what could not be removed, and what stands under a name of the job and is not its
/// own: somebody's file that changed names with a partial in the very moment of the kill.
void removePartialsIn(fs::FsOps &ops, fs::Folder &folder, const OwnPartials &own, std::vector<Error> &left);

/// Removes what a job left under partials' names in the folders that its journal names, never following a link below `destination` (of an
/// undoing or of the trash, whose folders may be anywhere, in the last component), and the info files of a trash that it wrote for what
/// never came there, or was about to remove with what has left. Nothing else is touched. What could not be removed: nothing if all is gone.
/// A folder that is not there any more holds nothing.
[[nodiscard]] std::vector<Error> removeUnfinished(fs::FsOps &ops, const JournalContent &content, bool keepsMarked = false);

} // namespace ferry::store
