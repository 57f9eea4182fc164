// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/journal_sink.h"
#include "core/store/journal.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace ferry::jobs {

/// What the engine of one job writes down, as frames of its journal. Thread: any.
class JobJournal : public engine::JournalSink
{
public:
    /// `before`: what it tells already.
    explicit JobJournal(std::unique_ptr<store::Journal> journal, std::span<const store::LargeMark> before = {});

    std::string partialName(const fs::Folder &folder) override;
    void naming(const fs::Folder &target, std::span<const model::Step> steps) override;
    void namingBeside(const fs::Folder &target, const model::Step &step, std::uint64_t inode) override;
    void exchanging(const std::string &partial, std::uint64_t inode, const model::FileFacts &replaced) override;
    void entering(const fs::Folder &target, const model::Step &step, const std::string &name) override;
    void trashing(const Path &info, const std::string &text) override;
    void flushed(const fs::Folder &target, const model::Step &step, const std::string &partial, std::uint64_t length) override;
    [[nodiscard]] bool isLeaving() const override { return m_leaving.load(std::memory_order_relaxed); }
    void sync() override;
    /// So many entries of an archive have been taken out into `partial`, a folder in `target`. `isFlushed`: and the device has them; else
    /// they are lost with the system that runs now.
    void extracted(const fs::Folder &target, const Path &archive, const model::FileFacts &facts, const std::string &partial,
                   std::uint64_t entries, bool isFlushed);

    /// These are about to be taken out of a trash, as far as they have an info file there, which goes with them.
    void leavingTrash(const store::LeavingTrash &leaving);

    /// The job is being stopped, and a later run goes on with it.
    void leave() noexcept { m_leaving.store(true, std::memory_order_relaxed); }
    [[nodiscard]] store::Journal &file() noexcept { return *m_journal; }

private:
    std::unique_ptr<store::Journal> m_journal;
    std::mutex m_mutex; // guards the next four
    std::unordered_set<std::uint64_t> m_folders; ///< keys of those told
    std::unordered_set<std::string> m_marked; ///< partials' names that a mark tells of: nothing else ever gets one of them
    std::uint32_t m_count = 0;
    bool m_isDurable = false; ///< a power cut leaves the job's own letters
    std::atomic<bool> m_leaving = false;
};

/// What an earlier run of a job did, as its journal tells. 24 bytes an item. Immutable.
class EarlierRun
{
public:
    explicit EarlierRun(store::JournalContent content);

    /// Removes what that run left in a folder, also where a power cut took what its journal told of it. Blocking.
    void removeLeftIn(fs::FsOps &ops, fs::Folder &folder) const;

    /// What has an item's name in the target.
    enum class Find : std::uint8_t {
        Others, ///< not this job's, as far as is known
        Finished, ///< the item's complete copy
        /// The complete copy of what the source was then, or one that the device may not have. Of a move that is not told of what is
        /// unlike the source: it may be all that is left of another one, which had the same name or came out of a trash to the same place.
        Outdated,
    };
    [[nodiscard]] Find findAt(const fs::Folder &target, const std::string &name, const model::FileFacts &source,
                              const model::FileFacts &found, std::chrono::nanoseconds granularity) const;
    /// The inode of the copy that was about to get a free name beside `name`; 0 if there was none.
    [[nodiscard]] std::uint64_t keptBeside(const fs::Folder &target, const std::string &name, const model::FileFacts &source) const;
    /// Whether what had `name` was about to be given another one.
    [[nodiscard]] bool setAside(const fs::Folder &target, const std::string &name) const;
    /// The folder that was made or merged into for an item; null if none was.
    [[nodiscard]] const store::EnteredItem *entered(const fs::Folder &target, const std::string &name) const;
    /// What is left of a large item's copy, if the source is what it was then.
    [[nodiscard]] std::optional<model::BegunCopy> begun(const fs::Folder &target, const std::string &name,
                                                        const model::FileFacts &source) const;
    /// The folder with what was taken out of an archive, if that is what it was then; `length` counts the entries.
    [[nodiscard]] std::optional<model::BegunCopy> extracted(const fs::Folder &target, const Path &archive,
                                                            const model::FileFacts &facts) const;
    /// Whether an item of that name was begun in any way.
    [[nodiscard]] bool knows(const fs::Folder &target, const std::string &name) const;

private:
    [[nodiscard]] std::span<const store::NamedItem> find(std::uint64_t key) const;

    bool m_isMove;
    bool m_isDoubtful; ///< a power cut may have taken the content of what has its name
    std::vector<store::NamedItem> m_named; ///< by key; several of one key where it was tried several times
    std::unordered_set<std::uint64_t> m_setAside; ///< keys
    std::unordered_map<std::uint64_t, store::KeptItem> m_kept;
    std::unordered_map<std::uint64_t, store::EnteredItem> m_entered;
    std::unordered_map<std::uint64_t, store::LargeMark> m_marks;
    store::OwnPartials m_partials;
};

} // namespace ferry::jobs
