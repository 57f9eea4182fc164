// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/browser_parts.h"
#include "core/browse/folder_contents.h"

#include <QTimer>

#include <deque>
#include <iterator>
#include <set>
#include <stop_token>
#include <utility>

namespace ferry::browse {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kHop {40};
constexpr std::chrono::milliseconds kCountingHop {200}; // also how often it is told of
constexpr std::chrono::milliseconds kBetweenListings {300}; // while a folder is read, or goes on changing
constexpr std::chrono::milliseconds kGathering {40}; // a change seldom comes alone
constexpr std::size_t kMostNames = 20'000; // reading the whole folder costs no more

} // namespace

/// One folder from open() to the next. Its coroutine keeps it alive, and ends when there is nothing to do.
class FolderLister::Session : public std::enable_shared_from_this<Session>
{
public:
    Session(Browser::Parts &parts, const Path &folder, Deliver deliver)
        : m_parts(parts)
        , m_folder(folder)
        , m_contents(std::make_shared<FolderContents>(folder, parts.archives))
        , m_deliver(std::move(deliver))
    {
        m_gathering.setSingleShot(true);
        QObject::connect(&m_gathering, &QTimer::timeout, &m_gathering, [this] { start(); });
    }

    void set(SortOrder order, Filter filter)
    {
        m_work.order = order;
        m_work.filter = std::move(filter);
        m_isRearranged = true;
    }

    void reread()
    {
        m_work.reread = true;
        m_changed.clear();
        m_toCount.clear();
        m_counted.clear();
    }

    void count(std::vector<std::string> names)
    {
        m_toCount.push_back(std::make_shared<FolderCounting>(m_folder, std::move(names)));
        if (!std::exchange(m_isCounting, true))
            m_parts.tasks.spawn(countOn(shared_from_this(), m_parts.tasks.stopToken()), "count");
    }

    void start()
    {
        if (m_isWorking || isAbandoned())
            return;
        m_isWorking = true;
        m_parts.tasks.spawn(work(shared_from_this(), m_parts.tasks.stopToken()), "folder");
    }

    void abandon()
    {
        m_deliver = nullptr;
        m_gathering.stop();
        m_toCount.clear();
        stopWatching();
        m_contents->stop();
        // 100,000 entries are not to be freed on the thread of a window.
        m_parts.tasks.spawn(dispose(&m_parts.lanes, m_parts.lane, std::move(m_contents)), "folder");
    }

private:
    [[nodiscard]] bool isAbandoned() const { return !m_deliver; }
    [[nodiscard]] bool hasWork() const
    {
        const bool mayLook = !m_changed.empty() && !m_gathering.isActive();
        return m_work.reread || m_isRearranged || m_isReading || mayLook || !m_counted.empty();
    }

    FolderWork takeWork()
    {
        FolderWork work = m_work;
        if (!m_isReading && !work.reread && !m_gathering.isActive()) {
            work.changed.assign(m_changed.begin(), m_changed.end());
            m_changed.clear();
        }
        work.counted = std::exchange(m_counted, {});
        work.publish = SteadyClock::now() - m_delivered >= kBetweenListings;
        m_work.reread = false;
        m_isRearranged = false;
        return work;
    }

    static async::Task<void> work(std::shared_ptr<Session> self, std::stop_token stop)
    {
        async::WorkerLanes &lanes = self->m_parts.lanes;
        const async::LaneId lane = self->m_parts.lane;
        while (!self->isAbandoned() && !stop.stop_requested() && self->hasWork()) {
            if (self->m_work.reread && self->m_watch < 0) {
                // Before the first look into the folder, so that nothing is missed in between.
                self->m_parts.watch.expect();
                auto watching = lanes.run(lane, [watch = &self->m_parts.watch, folder = self->m_folder] { return watch->add(folder); });
                const Result<int> watch = co_await watching;
                self->watched(watch);
                if (self->isAbandoned())
                    break;
            }
            auto look = [contents = self->m_contents, ops = self->m_parts.ops, work = self->takeWork()] {
                std::optional<Listing> listing = contents->work(*ops, work, kHop);
                return std::pair(std::move(listing), contents->isReading());
            };
            auto looking = lanes.run(lane, std::move(look));
            std::pair<std::optional<Listing>, bool> seen = co_await looking;
            self->m_isReading = seen.second;
            if (seen.first && !self->isAbandoned())
                self->deliver(*std::move(seen.first));
        }
        self->m_isWorking = false;
    }

    static async::Task<void> countOn(std::shared_ptr<Session> self, std::stop_token stop)
    {
        while (!self->m_toCount.empty() && !stop.stop_requested()) {
            const std::shared_ptr<FolderCounting> counting = self->m_toCount.front();
            auto hop = self->m_parts.lanes.run(self->m_parts.counting,
                                               [counting, ops = self->m_parts.ops] { return counting->work(*ops, kCountingHop); });
            std::vector<CountedFolder> counted = co_await hop;
            if (self->m_toCount.empty() || self->m_toCount.front() != counting)
                continue; // of what is no more wanted
            if (counting->isComplete())
                self->m_toCount.pop_front();
            self->m_counted.insert(self->m_counted.end(), std::make_move_iterator(counted.begin()), std::make_move_iterator(counted.end()));
            self->start();
        }
        self->m_isCounting = false;
    }

    static async::Task<void> dispose(async::WorkerLanes *lanes, async::LaneId lane, std::shared_ptr<FolderContents> contents)
    {
        auto disposing = lanes->run(lane, [contents = std::move(contents)]() mutable { contents.reset(); });
        co_await disposing;
    }

    void deliver(Listing listing)
    {
        if (!m_hasDelivered)
            listing.changes = {.isWhole = true, .removed = {}, .inserted = {}, .changed = {}, .moved = {}};
        m_hasDelivered = true;
        m_delivered = SteadyClock::now();
        if (listing.error)
            stopWatching(); // of a folder that is gone; reading it once more watches it anew
        const Deliver deliver = m_deliver; // who hears may open another folder
        deliver(std::move(listing));
    }

    void watched(const Result<int> &watch)
    {
        if (!watch)
            return m_parts.watch.forgo(); // without live changes, as on a system with too many watches; reading tells what else is wrong
        if (isAbandoned()) {
            m_parts.watch.listen(*watch, this, {});
            return m_parts.watch.forget(*watch, this);
        }
        m_watch = *watch;
        m_parts.watch.listen(m_watch, this, [this](std::string_view name) { noteChange(name); });
    }

    void stopWatching()
    {
        if (m_watch >= 0)
            m_parts.watch.forget(std::exchange(m_watch, -1), this);
    }

    void noteChange(std::string_view name)
    {
        if (name.empty() || m_changed.size() >= kMostNames)
            reread();
        else if (!m_work.reread)
            m_changed.emplace(name);
        if (m_gathering.isActive())
            return;
        const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(m_delivered + kBetweenListings - SteadyClock::now());
        m_gathering.start(std::max(rest, kGathering));
    }

    Browser::Parts &m_parts;
    Path m_folder;
    std::shared_ptr<FolderContents> m_contents;
    Deliver m_deliver;
    FolderWork m_work;
    std::set<std::string, std::less<>> m_changed;
    std::deque<std::shared_ptr<FolderCounting>> m_toCount;
    std::vector<CountedFolder> m_counted; ///< not told to m_contents yet
    QTimer m_gathering;
    SteadyClock::time_point m_delivered;
    int m_watch = -1;
    bool m_isRearranged = false;
    bool m_isReading = false;
    bool m_isWorking = false;
    bool m_isCounting = false;
    bool m_hasDelivered = false;
};

FolderLister::FolderLister(Browser &browser, Deliver deliver)
    : m_browser(browser)
    , m_deliver(std::move(deliver))
{
}

FolderLister::~FolderLister()
{
    if (m_session)
        m_session->abandon();
}

void FolderLister::open(const Path &folder)
{
    if (m_session)
        m_session->abandon();
    m_session = std::make_shared<Session>(*m_browser.m_parts, folder, m_deliver);
    m_session->set(m_order, m_filter);
    reload();
}

void FolderLister::reload()
{
    if (!m_session)
        return;
    m_session->reread();
    m_session->start();
}

void FolderLister::setOrder(SortOrder order)
{
    m_order = order;
    if (!m_session)
        return;
    m_session->set(m_order, m_filter);
    m_session->start();
}

void FolderLister::count(std::vector<std::string> names)
{
    if (m_session)
        m_session->count(std::move(names));
}

void FolderLister::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    if (!m_session)
        return;
    m_session->set(m_order, m_filter);
    m_session->start();
}

} // namespace ferry::browse
