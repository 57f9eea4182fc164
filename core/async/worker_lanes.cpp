// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/worker_lanes.h"

#include "core/async/insist.h"

#include <QRunnable>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>

#include <linux/ioprio.h>
#include <pthread.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace ferry::async {

namespace {

/// The calling thread alone, under Linux, and for good: to take it back needs a privilege. To give way is never refused but by who forbids
/// the calls themselves; the thread then works as others do, which harms nothing (ioprio_set(2), setpriority(2); ADR 3).
void giveWay()
{
    constexpr int kMostNice = 19;
    (void)::setpriority(PRIO_PROCESS, 0, kMostNice);
    (void)::syscall(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_IDLE, 0));
}

} // namespace

// One runnable is started once per queued hop and takes the hop from here: the hand-over goes through a mutex that
// thread sanitizer knows, and a hop costs no allocation (ADR 0003).
class WorkerLanes::Lane final : public QRunnable
{
public:
    Lane(OwnerThread owner, std::string name, int width, LanePriority priority);
    ~Lane() override;

    void enqueue(Hop &hop);
    void run() override;
    void setWidth(int width) { m_pool.setMaxThreadCount(std::max(width, 1)); }
    [[nodiscard]] LaneLoad load() const;
    [[nodiscard]] const std::string &name() const noexcept { return m_name; }

private:
    void setUpThread();

    const OwnerThread m_owner;
    const std::string m_name;
    const LanePriority m_priority;
    std::atomic<int> m_threads = 0;
    mutable std::mutex m_mutex;
    std::deque<Hop *> m_queued;
    int m_running = 0;
    QThreadPool m_pool;
};

WorkerLanes::Lane::Lane(OwnerThread owner, std::string name, int width, LanePriority priority)
    : m_owner(std::move(owner))
    , m_name(std::move(name))
    , m_priority(priority)
{
    setAutoDelete(false);
    setWidth(width);
}

WorkerLanes::Lane::~Lane()
{
    m_pool.waitForDone();
}

void WorkerLanes::Lane::enqueue(Hop &hop)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queued.push_back(&hop);
    }
    m_pool.start(this);
}

void WorkerLanes::Lane::run()
{
    setUpThread();
    Hop *hop = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        hop = m_queued.front();
        m_queued.pop_front();
        ++m_running;
    }
    hop->work();
    {
        const std::lock_guard lock(m_mutex);
        --m_running;
    }
    // The last touch: the hop dies with its coroutine.
    m_owner.resume(hop->coroutine());
}

void WorkerLanes::Lane::setUpThread()
{
    thread_local const Lane *setUpFor = nullptr; // a thread serves one lane as long as it lives
    if (setUpFor == this)
        return;
    setUpFor = this;
    if (m_priority == LanePriority::Background)
        giveWay();
    // The kernel keeps 15 bytes; the number matters more than the end of the name.
    const std::string number = ":" + std::to_string(m_threads.fetch_add(1, std::memory_order_relaxed) + 1);
    const std::string name = m_name.substr(0, 15 - std::min<std::size_t>(number.size(), 15)) + number;
    ::pthread_setname_np(::pthread_self(), name.c_str());
}

LaneLoad WorkerLanes::Lane::load() const
{
    const std::lock_guard lock(m_mutex);
    return {m_name, m_pool.maxThreadCount(), m_running, static_cast<int>(m_queued.size())};
}

WorkerLanes::WorkerLanes() = default;

WorkerLanes::~WorkerLanes()
{
    insist(m_awaited == 0, "worker lanes were destroyed while a coroutine awaits a worker");
}

LaneId WorkerLanes::lane(std::string name, int width, LanePriority priority)
{
    if (priority == LanePriority::Background)
        name += ", background";
    const auto found = std::ranges::find_if(m_lanes, [&name](const auto &lane) { return lane->name() == name; });
    if (found != m_lanes.end())
        return {static_cast<int>(found - m_lanes.begin())};
    m_lanes.push_back(std::make_unique<Lane>(m_owner, std::move(name), width, priority));
    return {static_cast<int>(m_lanes.size()) - 1};
}

void WorkerLanes::setWidth(LaneId lane, int width)
{
    at(lane).setWidth(width);
}

LaneLoad WorkerLanes::load(LaneId lane) const
{
    return at(lane).load();
}

std::vector<LaneLoad> WorkerLanes::loads() const
{
    std::vector<LaneLoad> loads;
    loads.reserve(m_lanes.size());
    for (const auto &lane : m_lanes)
        loads.push_back(lane->load());
    return loads;
}

WorkerLanes::Lane &WorkerLanes::at(LaneId lane) const
{
    const auto index = static_cast<std::size_t>(lane.index);
    insist(lane.isValid() && index < m_lanes.size(), "a worker lane was named that was never made");
    return *m_lanes[index];
}

void WorkerLanes::Hop::begin(std::coroutine_handle<> coroutine)
{
    insist(m_lanes.m_owner.isCurrent(), "a worker was asked for on another thread than the lanes' owner");
    m_coroutine = coroutine;
    ++m_lanes.m_awaited;
    m_lanes.at(m_lane).enqueue(*this);
}

void WorkerLanes::Hop::finish() noexcept
{
    --m_lanes.m_awaited;
}

} // namespace ferry::async
