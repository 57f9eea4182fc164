// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/retry.h"
#include "core/async/timeout.h"
#include "core/jobs/job_runner.h"

#include <ranges>
#include <utility>

namespace ferry::jobs {

namespace {

using async::Task;
using model::Answer;
using model::AnswerScope;
using model::ErrorPolicy;
using model::QuestionKind;

/// No event tells of free room: it is looked at, rarely, while something waits for it.
constexpr async::Backoff kLooks {
    .first = std::chrono::milliseconds(500), .longest = std::chrono::seconds(5), .factor = 1.5, .jitter = 0, .attempts = 1};

/// Whether something was removed since, and enough as far as can be told: a quota, a reserve or small blocks do not show here.
bool hasRoom(const fs::FileSystemFacts &before, const fs::FileSystemFacts &now, std::uint64_t needed)
{
    const bool hasGrown = now.available > before.available || now.freeNodes > before.freeNodes;
    return hasGrown && now.available >= needed;
}

const WorkPtr &folderOf(const Unit &unit)
{
    static const WorkPtr none;
    if (const auto *enter = std::get_if<EnterUnit>(&unit))
        return enter->parent;
    if (const auto *scan = std::get_if<ScanUnit>(&unit))
        return scan->work;
    if (const auto *batch = std::get_if<BatchUnit>(&unit))
        return batch->work;
    if (const auto *large = std::get_if<LargeUnit>(&unit))
        return large->work;
    if (const auto *link = std::get_if<LinkUnit>(&unit))
        return link->work;
    return none;
}

} // namespace

bool JobRunner::isMendable(const Error &error) const
{
    if (m_stop.stop_requested())
        return false;
    if (error.kind == ErrorKind::TooDense) { // nothing that passes: somebody has to be there to be asked
        const bool asks = m_policies.onError == ErrorPolicy::Ask || m_policies.onFile == model::FileConflict::Ask;
        return asks && !m_standing.contains(QuestionKind::TooDense);
    }
    if (m_policies.onError == ErrorPolicy::Fail)
        return false;
    if (maySayGone(error))
        return true;
    if (error.kind == ErrorKind::NoSpace)
        return m_target && !m_standing.contains(QuestionKind::NoSpace);
    const bool asks = remedyFor(error.kind) == Remedy::Ask || error.kind == ErrorKind::Busy;
    return asks && m_policies.onError == ErrorPolicy::Ask && !m_standing.contains(QuestionKind::ItemFailed);
}

/// By itself, after a pause, when the `attempt`-th has failed.
bool JobRunner::mayTryAgain(const Error &error, int attempt) const
{
    // A fault may have been a cable's; but a failing disk takes many seconds for each refusal.
    const bool isPatient = error.kind == ErrorKind::Io && m_policies.onError != ErrorPolicy::Fail && !m_stop.stop_requested();
    return attempt < (isPatient ? 2 : attemptsFor(error.kind));
}

void JobRunner::park(StuckItem item)
{
    const Error error = *item.outcome.error;
    m_stack.hold();
    if (maySayGone(error)) {
        m_lost.push_back(std::move(item));
        if (m_lost.size() == 1)
            m_tasks.spawn(lookWhetherGone(error), "gone");
        return;
    }
    if (error.kind == ErrorKind::NoSpace) {
        const bool isFirst = m_noRoom.items.empty();
        m_noRoom.items.push_back(std::move(item));
        if (isFirst) {
            m_noRoom.watching = {};
            m_tasks.spawn(awaitRoom(m_noRoom.watching.get_token()), "room");
        }
        return;
    }
    askAbout(std::move(item), {.kind = QuestionKind::ItemFailed});
}

/// `question`: its kind, and what of it the item does not tell.
void JobRunner::askAbout(StuckItem item, model::Question question)
{
    question.id = m_events.newQuestion();
    question.job = m_id;
    question.source = item.outcome.source;
    question.target = item.outcome.target;
    question.sourceFacts.size = item.bytes;
    question.error = item.outcome.error;
    const QuestionId id = question.id;
    m_stuck.emplace(id, std::pair(std::move(item), std::make_shared<const model::Question>(std::move(question))));
    m_events.asked(id);
    m_events.changed();
}

void JobRunner::concede(StuckItem item)
{
    if (auto *stage = std::get_if<StageUnit>(&item.unit)) {
        stage->conceded = item.outcome.error;
        return tryAgain(std::move(item));
    }
    m_ledger.handled(item.bytes);
    conclude(item.origin, item.outcome);
    settle(item.origin.work);
    m_stack.release();
}

void JobRunner::tryAgain(StuckItem item)
{
    m_stack.push(std::move(item.unit)); // `pending` is now the unit's
    m_stack.release();
}

void JobRunner::answerStuck(QuestionId question, Answer answer, AnswerScope scope)
{
    const auto isOffered = [answer](QuestionKind kind) { return model::isOffered(kind, answer); };
    if (m_noRoom.asked && m_noRoom.question == question) {
        if (!isOffered(QuestionKind::NoSpace))
            return;
        if (answer == Answer::Skip && scope == AnswerScope::AllOfKind)
            m_standing[QuestionKind::NoSpace] = answer;
        answerNoRoom(answer);
    } else if (const auto asked = m_stuck.find(question); asked != m_stuck.end() && isOffered(asked->second.second->kind)) {
        const QuestionKind kind = asked->second.second->kind;
        std::vector<StuckItem> answered;
        if (scope == AnswerScope::AllOfKind) {
            if (answer != Answer::TryAgain)
                m_standing[kind] = answer;
            for (auto it = m_stuck.begin(); it != m_stuck.end();) {
                if (it->second.second->kind != kind) {
                    ++it;
                    continue;
                }
                answered.push_back(std::move(it->second.first));
                it = m_stuck.erase(it);
            }
        } else {
            answered.push_back(std::move(asked->second.first));
            m_stuck.erase(asked);
        }
        for (StuckItem &item : answered) {
            if (answer == Answer::Skip)
                concede(std::move(item));
            else
                tryAgain(std::move(item));
        }
    } else {
        return;
    }
    readOnIfFewQuestions();
    pushGatheredIfIdle();
    m_events.changed();
}

/// Ends the waiting for room: what failed is tried again, or not; what was set aside is begun.
void JobRunner::answerNoRoom(Answer answer)
{
    NoRoom noRoom = std::exchange(m_noRoom, {});
    noRoom.watching.request_stop();
    for (Unit &unit : noRoom.aside | std::views::reverse) {
        m_stack.push(std::move(unit));
        m_stack.release();
    }
    for (StuckItem &item : noRoom.items) {
        if (answer == Answer::TryAgain)
            tryAgain(std::move(item));
        else
            concede(std::move(item));
    }
}

bool JobRunner::maySayGone(const Error &error) const
{
    return m_mayPark && m_journal && !m_places.empty() && (error.kind == ErrorKind::Gone || error.kind == ErrorKind::Io);
}

Task<bool> JobRunner::isAnyPlaceGone()
{
    const async::LaneId lane = m_workshop.lanes.lane("room", 2);
    auto looking = [&ops = m_workshop.ops, places = m_places] { return areBack(ops, places); };
    auto running = m_workshop.lanes.run(lane, std::move(looking));
    const bool areThere = co_await running;
    co_return !areThere;
}

/// Of what is not begun anew by itself, but by the next run. Whether this one ends because of it: only for what is not there, whatever the
/// error says, or one that comes each time would begin it anew for ever.
Task<bool> JobRunner::leaveIfGone(Error error)
{
    if (!maySayGone(error) || !isMendable(error))
        co_return false;
    auto looking = isAnyPlaceGone();
    const bool isSo = co_await looking;
    if (m_stop.stop_requested() || !isSo)
        co_return false;
    leaveGone(error);
    co_return true;
}

Task<void> JobRunner::lookWhetherGone(Error error)
{
    auto looking = isAnyPlaceGone();
    const bool isAnyGone = co_await looking;
    const bool isSo = isAnyGone || error.kind == ErrorKind::Gone;
    if (m_stop.stop_requested())
        co_return;
    if (isSo)
        leaveGone(error);
    for (StuckItem &item : std::exchange(m_lost, {})) // unless it is gone
        concede(std::move(item));
    pushGatheredIfIdle();
}

/// Ends this run of the job; what is not finished belongs to the next.
void JobRunner::leaveGone(const Error &error)
{
    m_gone = true;
    m_error = error;
    for (std::size_t i = m_lost.size(); i > 0; --i)
        m_stack.release();
    m_lost.clear();
    cancel();
}

bool JobRunner::needsRoom(const Unit &unit) const
{
    if (m_noRoom.items.empty())
        return false;
    if (const auto *stage = std::get_if<StageUnit>(&unit))
        return !stage->conceded;
    const WorkPtr &work = folderOf(unit);
    const bool isRename
        = std::holds_alternative<BatchUnit>(unit) && std::get<BatchUnit>(unit).steps.front().transport == model::Transport::Rename;
    return work && work->folders.target && !isRename;
}

void JobRunner::setAside(Unit unit)
{
    m_stack.hold();
    m_noRoom.aside.push_back(std::move(unit));
}

Task<void> JobRunner::awaitRoom(std::stop_token stop)
{
    const fs::FileSystemFacts before = co_await lookForRoom();
    for (int looks = 1; !stop.stop_requested(); ++looks) {
        if (looks == 1)
            askForRoom(before);
        const Result<void> slept = co_await async::sleepFor(m_workshop.clock, async::pauseAfter(looks, kLooks, 0), stop);
        if (!slept)
            co_return;
        const fs::FileSystemFacts now = co_await lookForRoom();
        if (stop.stop_requested())
            co_return;
        std::uint64_t needed = 0;
        for (const StuckItem &item : m_noRoom.items)
            needed += item.bytes;
        if (hasRoom(before, now, needed)) {
            answerNoRoom(Answer::TryAgain);
            m_events.changed();
            co_return;
        }
        askForRoom(now);
    }
}

Task<fs::FileSystemFacts> JobRunner::lookForRoom()
{
    const async::LaneId lane = m_workshop.lanes.lane("room", 2); // not the one that works: a dead mount would keep it
    auto looking = [&ops = m_workshop.ops, target = m_target]() -> fs::FileSystemFacts {
        const Result<fs::PinnedFd> fd = target->fd(ops);
        const Result<fs::FileSystemFacts> facts = fd ? ops.statFs((*fd)->get()) : Failure(fd.error());
        return facts.value_or(fs::FileSystemFacts());
    };
    auto running = m_workshop.lanes.run(lane, std::move(looking));
    const fs::FileSystemFacts facts = co_await running;
    co_return facts;
}

/// Asks, or brings the facts of what was asked up to date.
void JobRunner::askForRoom(const fs::FileSystemFacts &now)
{
    const bool isNew = !m_noRoom.asked;
    if (isNew)
        m_noRoom.question = m_events.newQuestion();
    const StuckItem &first = m_noRoom.items.front();
    model::Question question {.id = m_noRoom.question, .job = m_id, .kind = QuestionKind::NoSpace};
    question.source = first.outcome.source;
    question.target = first.outcome.target;
    question.sourceFacts.size = first.bytes;
    question.error = first.outcome.error;
    for (const StuckItem &item : m_noRoom.items)
        question.needed += item.bytes;
    question.available = now.available;
    if (!isNew && question.needed == m_noRoom.asked->needed && question.available == m_noRoom.asked->available)
        return;
    m_noRoom.asked = std::make_shared<const model::Question>(std::move(question));
    if (isNew)
        m_events.asked(m_noRoom.question);
    m_events.changed();
}

} // namespace ferry::jobs
