// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/oneshot.h"
#include "core/store/database.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace ferry::store {

/// When a write has to be on the disk.
enum class Urgency : std::uint8_t {
    Grouped, ///< with what comes in the next moments; a crash of Ferry within them loses it, and a power cut what was not flushed since
    Durable, ///< at once, and flushed: what a promise rests on
};

/// How a Writer works; tests make it small.
struct WriterLimits {
    std::size_t groupMax = 1'000; ///< writes in one transaction
    std::chrono::milliseconds groupDelay {100}; ///< how long the first of a group waits for others
    std::size_t queueMax = 10'000; ///< writes that wait
    std::chrono::milliseconds retryFirst {1'000}; ///< before trying again what may pass; doubled each time
    std::chrono::milliseconds retryMost {30'000};
};

/// The one thread that writes the database: writes are posted, and done in order, in groups that share a transaction.
///
/// A group that meets what may pass (disk full, read-only, in use) stays and is tried again; a write that fails by itself is left out.
/// Either way the error is told. Thread: the one that opened it, which has an event loop.
class Writer
{
public:
    /// Runs on the writer's thread, perhaps several times: takes what it needs by value, and leaves nothing changed but the database.
    using Write = std::function<Result<void>(Database &)>;
    /// Hears of every error, from the event loop of the thread that opened the writer.
    using Failed = std::function<void(const Error &)>;

    /// Opens the database on a new thread and lets `first` have it there (to load the queue) before it returns. `ops` outlives the writer.
    /// Errors: those of Database::open and of `first`.
    [[nodiscard]] static Result<std::unique_ptr<Writer>> open(fs::FsOps &ops, const Path &folder, Failed failed, Write first = {},
                                                              WriterLimits limits = {});
    /// Tries once more what is still to be written; see close().
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Whether post() has room. While it has none, whoever can should wait for flush().
    [[nodiscard]] bool hasRoom() const;
    /// Puts a write at the end. With a `key` other than 0, one of the same key that waits is replaced in its place: progress
    /// that nobody needs any more. False, and the write is dropped, if there is no room or the writer is closed.
    [[nodiscard]] bool post(Write write, Urgency urgency = Urgency::Grouped, std::uint64_t key = 0);
    /// Until everything posted before is on the device. Errors: the first that kept some of it from there; what may pass is tried again
    /// all the same. Gone if the writer is closed.
    [[nodiscard]] async::Task<Result<void>> flush();
    /// Writes what is posted, tries each group once, and ends. Blocks. Errors: the first that lost something.
    Result<void> close();

private:
    struct Pending {
        std::uint64_t serial = 0;
        std::uint64_t key = 0;
        Write write;
    };
    using Done = std::optional<Error>;
    struct Flush {
        std::uint64_t serial = 0; ///< the last write that it waits for
        async::Reply<Done> reply;
    };
    using Time = std::chrono::steady_clock::time_point;

    /// What became of one group.
    struct Written {
        std::optional<Error> postponed; ///< nothing of it is written, and it may pass
        std::optional<Error> lost; ///< the first write that was left out, or why what is written may not last
    };

    Writer(WriterLimits limits, Failed failed);
    void work(Database database);
    [[nodiscard]] bool isDue(Time now) const;
    [[nodiscard]] std::optional<Time> nextTime() const;
    [[nodiscard]] std::deque<Pending> takeGroup();
    [[nodiscard]] Written write(Database &database, const std::deque<Pending> &group, bool durable);
    void settle(std::deque<Pending> group, const Written &written, std::size_t flushes);
    void answerFlushes(std::size_t count, const Done &postponed);
    void tell(const Error &error);

    const WriterLimits m_limits;
    const std::shared_ptr<const Failed> m_failed; ///< what is told after the writer's end is told to nobody
    const async::OwnerThread m_owner;

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable m_wake;
    std::deque<Pending> m_queue;
    std::vector<Flush> m_flushes;
    std::uint64_t m_lastSerial = 0;
    std::uint64_t m_urgentSerial = 0; ///< the last write that does not wait for company
    Time m_groupDue; ///< when the first in the queue has waited long enough
    std::optional<Time> m_retryAt;
    std::chrono::milliseconds m_retryPause {0};
    std::optional<Error> m_lost; ///< the first one since flush() told one
    bool m_ending = false;

    bool m_unsynced = false; ///< of the writer's thread alone
    std::thread m_thread;
};

} // namespace ferry::store
