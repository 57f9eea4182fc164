// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include <pthread.h>

#include <algorithm>
#include <future>

namespace ferry::store {

namespace {

/// Whether the trouble lies with the disk or the moment and not with what was to be written.
bool mayPass(ErrorKind kind) noexcept
{
    return kind == ErrorKind::NoSpace || kind == ErrorKind::Busy || kind == ErrorKind::ReadOnly || kind == ErrorKind::Denied
        || kind == ErrorKind::Io;
}

} // namespace

Writer::Writer(WriterLimits limits, Failed failed)
    : m_limits(limits)
    , m_failed(std::make_shared<const Failed>(std::move(failed)))
{
}

Writer::~Writer()
{
    (void)close();
}

Result<std::unique_ptr<Writer>> Writer::open(fs::FsOps &ops, const Path &folder, Failed failed, Write first, WriterLimits limits)
{
    std::unique_ptr<Writer> writer(new Writer(limits, std::move(failed)));
    std::promise<Result<void>> opening;
    std::future<Result<void>> opened = opening.get_future();
    writer->m_thread = std::thread([&ops, folder, first = std::move(first), opening = std::move(opening), self = writer.get()]() mutable {
        Result<Database> database = Database::open(ops, folder);
        const Result<void> ready = !database ? Result<void>(Failure(database.error())) : first ? first(*database) : Result<void>();
        first = {};
        opening.set_value(ready);
        if (ready)
            self->work(*std::move(database));
    });
    pthread_setname_np(writer->m_thread.native_handle(), "ferry store");
    const Result<void> ready = opened.get();
    if (!ready)
        return Failure(ready.error());
    return writer;
}

bool Writer::hasRoom() const
{
    const std::lock_guard lock(m_mutex);
    return m_queue.size() < m_limits.queueMax;
}

bool Writer::post(Write write, Urgency urgency, std::uint64_t key)
{
    const std::lock_guard lock(m_mutex);
    if (m_ending)
        return false;
    const auto same = key == 0 ? m_queue.end() : std::ranges::find(m_queue, key, &Pending::key);
    std::uint64_t serial = 0;
    if (same != m_queue.end()) {
        same->write = std::move(write);
        serial = same->serial;
    } else {
        if (m_queue.size() >= m_limits.queueMax)
            return false;
        serial = ++m_lastSerial;
        if (m_queue.empty())
            m_groupDue = std::chrono::steady_clock::now() + m_limits.groupDelay;
        m_queue.push_back({serial, key, std::move(write)});
    }
    if (urgency == Urgency::Durable)
        m_urgentSerial = std::max(m_urgentSerial, serial);
    m_wake.notify_one();
    return true;
}

async::Task<Result<void>> Writer::flush()
{
    async::Oneshot<Done> shot = async::oneshot<Done>();
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            co_return Failure(Error::of(ErrorKind::Gone, FsOp::Flush));
        m_flushes.push_back({m_lastSerial, std::move(shot.reply)});
        m_wake.notify_one();
    }
    auto waiting = shot.pending.wait(std::stop_token());
    const Result<Done> done = co_await waiting;
    if (!done)
        co_return Failure(done.error());
    if (*done)
        co_return Failure(**done);
    co_return {};
}

Result<void> Writer::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
    if (m_lost)
        return Failure(*std::exchange(m_lost, {}));
    return {};
}

void Writer::work(Database database)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        while (!isDue(std::chrono::steady_clock::now())) {
            if (const std::optional<Time> time = nextTime())
                m_wake.wait_until(lock, *time);
            else
                m_wake.wait(lock);
        }
        if (m_ending && m_queue.empty() && m_flushes.empty())
            return;
        std::deque<Pending> group = takeGroup();
        const bool durable = !m_flushes.empty() || (!group.empty() && group.front().serial <= m_urgentSerial);
        const std::size_t flushes = m_flushes.size();
        lock.unlock();
        const Written written = write(database, group, durable);
        lock.lock();
        settle(std::move(group), written, flushes);
    }
}

bool Writer::isDue(Time now) const
{
    if (m_ending || !m_flushes.empty())
        return true;
    if (m_queue.empty())
        return false;
    if (m_retryAt)
        return now >= *m_retryAt;
    return m_queue.front().serial <= m_urgentSerial || m_queue.size() >= m_limits.groupMax || now >= m_groupDue;
}

std::optional<Writer::Time> Writer::nextTime() const
{
    if (m_queue.empty())
        return {};
    return m_retryAt.value_or(m_groupDue);
}

std::deque<Writer::Pending> Writer::takeGroup()
{
    std::deque<Pending> group;
    while (!m_queue.empty() && group.size() < m_limits.groupMax) {
        group.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return group;
}

Writer::Written Writer::write(Database &database, const std::deque<Pending> &group, bool durable)
{
    Written written;
    if (!group.empty()) {
        const Result<void> done = database.transaction([&]() -> Result<void> {
            for (const Pending &pending : group) {
                const Result<void> one = database.transaction([&] { return pending.write(database); });
                if (!one && mayPass(one.error().kind))
                    return one;
                if (!one && !written.lost)
                    written.lost = one.error();
            }
            return {};
        });
        if (!done && mayPass(done.error().kind))
            return {.postponed = done.error(), .lost = {}};
        if (!done)
            written.lost = done.error();
        m_unsynced = m_unsynced || done;
    }
    if (durable && m_unsynced) {
        // A flush that failed is not tried again for these: it would succeed without having kept them (fsync(2)).
        const Result<void> synced = database.sync();
        if (!synced && !written.lost)
            written.lost = synced.error();
        m_unsynced = false;
    }
    return written;
}

void Writer::settle(std::deque<Pending> group, const Written &written, std::size_t flushes)
{
    const auto now = std::chrono::steady_clock::now();
    m_groupDue = now + m_limits.groupDelay;
    if (written.lost) {
        tell(*written.lost);
        m_lost = m_lost.value_or(*written.lost);
    }
    if (written.postponed) {
        if (!m_retryAt)
            tell(*written.postponed);
        m_retryPause = m_retryAt ? std::min(m_retryPause * 2, m_limits.retryMost) : m_limits.retryFirst;
        m_retryAt = now + m_retryPause;
        if (m_ending)
            m_lost = m_lost.value_or(*written.postponed);
        else
            m_queue.insert(m_queue.begin(), std::make_move_iterator(group.begin()), std::make_move_iterator(group.end()));
    } else if (!group.empty()) {
        m_retryAt.reset();
    }
    answerFlushes(flushes, written.postponed);
}

/// Only those that came before the group was taken: for them it was flushed.
void Writer::answerFlushes(std::size_t count, const Done &postponed)
{
    std::vector<Flush> later;
    bool told = false;
    for (std::size_t i = 0; i < m_flushes.size(); ++i) {
        Flush &flush = m_flushes[i];
        const bool isWritten = m_queue.empty() || m_queue.front().serial > flush.serial;
        if (i >= count || (!isWritten && !postponed)) {
            later.push_back(std::move(flush));
            continue;
        }
        told = true;
        flush.reply.answer(m_lost ? m_lost : isWritten ? Done() : postponed);
    }
    m_flushes = std::move(later);
    if (told)
        m_lost.reset();
}

void Writer::tell(const Error &error)
{
    m_owner.call([failed = std::weak_ptr<const Failed>(m_failed), error] {
        const auto listening = failed.lock();
        if (listening && *listening)
            (*listening)(error);
    });
}

} // namespace ferry::store
