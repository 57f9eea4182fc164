// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/log_reader.h"

#include "core/store/outcome_file.h"
#include "core/store/outcome_search.h"
#include "ui/bridge/in_background.h"

#include <chrono>
#include <utility>

namespace ferry::ui {

namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr std::size_t kReadAtOnce = 1 << 20; // bytes; a few milliseconds of looking for line ends
constexpr auto kTurn = 20ms; // so long does somebody who scrolls wait for the turn before

} // namespace

/// A list that is read, over many turns.
struct LogReader::Collection {
    std::vector<Place> places;
    std::function<void(const store::RecordedOutcome &)> take;
    std::function<void(std::size_t)> done;
    std::size_t next = 0;
    std::size_t unreadable = 0;
};

/// What one turn is to do.
struct LogReader::Ask {
    bool follows = false;
    store::OutcomeFilter filter;
    std::uint64_t round = 0;
    std::vector<Place> wanted;
    std::shared_ptr<Collection> collection;
};

struct LogReader::Answer {
    std::optional<Progress> progress;
    std::uint64_t round = 0;
    std::vector<Item> items;
    bool isCollected = false;
};

/// What the turns have in common.
struct LogReader::Work {
    std::unique_ptr<store::OutcomeFileReader> file; ///< null: many logs
    std::vector<Path> logs;
    store::OutcomeFilter filter;
    std::uint64_t round = 0;
    std::size_t examined = 0; ///< items that the filter has seen

    [[nodiscard]] Answer perform(const Ask &ask)
    {
        Answer answer;
        answer.round = ask.round;
        answer.items.reserve(ask.wanted.size());
        for (const Place &place : ask.wanted)
            answer.items.push_back(at(place));
        if (ask.collection)
            answer.isCollected = collect(*ask.collection);
        if (ask.follows)
            answer.progress = follow(ask);
        return answer;
    }

    [[nodiscard]] Item at(const Place &place) const
    {
        if (file)
            return {place.item, file->at(place.item), {}};
        Result<std::optional<store::RecordedOutcome>> outcome = store::outcomeAt(logs[place.log], place.offset);
        if (!outcome)
            return {place.item, {}, outcome.error()};
        return {place.item, *std::move(outcome), {}};
    }

    /// Whether that was all.
    [[nodiscard]] bool collect(Collection &collection) const
    {
        const auto end = SteadyClock::now() + kTurn;
        while (collection.next < collection.places.size() && SteadyClock::now() < end) {
            const Item item = at(collection.places[collection.next++]);
            if (item.outcome)
                collection.take(*item.outcome);
            else
                ++collection.unreadable;
        }
        return collection.next == collection.places.size();
    }

    [[nodiscard]] Progress follow(const Ask &ask)
    {
        if (ask.round != round) {
            round = ask.round;
            filter = ask.filter;
            examined = 0;
        }
        Progress progress;
        const auto end = SteadyClock::now() + kTurn;
        bool grew = true;
        while (grew && SteadyClock::now() < end) {
            const std::size_t before = file->count();
            const Result<std::size_t> count = file->refresh(kReadAtOnce);
            if (!count)
                progress.error = count.error();
            grew = count && *count > before;
            if (!filter.isOpen())
                examine(progress.passed, end);
        }
        progress.known = file->count();
        progress.goesOn = grew || (!filter.isOpen() && examined < progress.known);
        return progress;
    }

    void examine(std::vector<std::uint32_t> &passed, SteadyClock::time_point end)
    {
        for (; examined < file->count() && SteadyClock::now() < end; ++examined) {
            const std::optional<store::RecordedOutcome> outcome = file->at(examined);
            if (outcome && filter.passes(*outcome))
                passed.push_back(static_cast<std::uint32_t>(examined));
        }
    }
};

LogReader::LogReader(std::shared_ptr<Work> work, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_work(std::move(work))
{
}

LogReader::LogReader(const Path &file, QThreadPool &pool, QObject *parent)
    : LogReader(std::make_shared<Work>(), pool, parent)
{
    m_work->file = std::make_unique<store::OutcomeFileReader>(file);
}

LogReader::LogReader(std::vector<Path> logs, QThreadPool &pool, QObject *parent)
    : LogReader(std::make_shared<Work>(), pool, parent)
{
    m_work->logs = std::move(logs);
}

LogReader::~LogReader()
{
    // Closing a file may take its time as well.
    m_pool.start([work = std::move(m_work)]() mutable { work.reset(); });
}

void LogReader::follow()
{
    m_follows = true;
    goOn();
}

void LogReader::setFilter(const store::OutcomeFilter &filter)
{
    m_filter = filter;
    ++m_round;
    follow();
}

void LogReader::want(std::vector<Place> places)
{
    m_wanted.insert(m_wanted.end(), places.begin(), places.end());
    goOn();
}

void LogReader::collect(std::vector<Place> places, std::function<void(const store::RecordedOutcome &)> take,
                        std::function<void(std::size_t)> done)
{
    m_collections.push_back(std::make_shared<Collection>(Collection {std::move(places), std::move(take), std::move(done)}));
    goOn();
}

void LogReader::retire()
{
    m_isRetired = true;
    m_follows = false;
    m_wanted.clear();
    disconnect();
    if (m_collections.empty())
        deleteLater();
}

void LogReader::goOn()
{
    if (m_isAsked || (!m_follows && m_wanted.empty() && m_collections.empty()))
        return;
    m_isAsked = true;
    m_isFollowing = std::exchange(m_follows, false);
    const auto collection = m_collections.empty() ? nullptr : m_collections.front();
    const auto ask = std::make_shared<const Ask>(Ask {m_isFollowing, m_filter, m_round, std::exchange(m_wanted, {}), collection});
    inBackground(
        m_pool, this, [work = m_work, ask] { return work->perform(*ask); }, [this](Answer answer) { take(std::move(answer)); });
}

void LogReader::take(Answer answer)
{
    m_isAsked = false;
    m_isFollowing = false;
    std::shared_ptr<Collection> collected;
    if (answer.isCollected) {
        collected = m_collections.front();
        m_collections.pop_front();
    }
    if (m_isRetired)
        answer.progress.reset();
    if (answer.progress) {
        if (answer.round != m_round)
            answer.progress->passed.clear();
        else
            m_follows = m_follows || answer.progress->goesOn;
    }
    goOn();
    if (answer.progress)
        Q_EMIT progressed(*answer.progress);
    if (!answer.items.empty())
        Q_EMIT read(answer.items);
    if (collected)
        collected->done(collected->unreadable);
    if (m_isRetired && m_collections.empty())
        deleteLater();
}

} // namespace ferry::ui
