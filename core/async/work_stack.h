// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task.h"
#include "core/async/wait_list.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace ferry::async {

/// Units of work that make more units, handed out last in first out, so that a tree is walked in depth and little is kept.
///
/// The end is known without counting ahead: nothing is stacked, nothing in hand, nothing held. Everyone who takes then gets
/// nothing. Thread: the one that constructed it. Not bounded itself: what is pushed is what one unit in hand unfolds to.
template <typename Unit>
class WorkStack
{
public:
    WorkStack() = default;
    WorkStack(const WorkStack &) = delete;
    WorkStack &operator=(const WorkStack &) = delete;

    /// Also after the end: it is then no longer the end.
    void push(Unit unit)
    {
        m_units.push_back(std::move(unit));
        m_waiting.wakeOne();
    }

    /// The unit pushed last; waits for one while there may still come one. Empty at the end, or if a stop was requested.
    /// Each unit is answered by one done().
    [[nodiscard]] Task<std::optional<Unit>> take(std::stop_token stop)
    {
        while (!stop.stop_requested()) {
            if (!m_units.empty()) {
                std::optional<Unit> unit(std::move(m_units.back()));
                m_units.pop_back();
                ++m_inHand;
                co_return std::move(unit);
            }
            if (isFinished())
                co_return std::nullopt;
            WaitList::Wait wait(m_waiting, stop);
            const WaitEnd end = co_await wait;
            if (end == WaitEnd::Stopped)
                co_return std::nullopt;
        }
        // Stopped after it was woken: the unit it was woken for goes to the next.
        if (!m_units.empty())
            m_waiting.wakeOne();
        co_return std::nullopt;
    }

    /// Up to `atMost` further units, as long as `wanted` of the topmost one, to be finished together with the unit in hand.
    template <typename Wanted>
    [[nodiscard]] std::vector<Unit> takeAlso(std::size_t atMost, Wanted wanted)
    {
        std::vector<Unit> units;
        while (units.size() < atMost && !m_units.empty() && wanted(m_units.back())) {
            units.push_back(std::move(m_units.back()));
            m_units.pop_back();
        }
        return units;
    }

    /// The `wanted` unit that was pushed last, wherever it lies, for one who is no taker and holds the end off.
    template <typename Wanted>
    [[nodiscard]] std::optional<Unit> takeAny(Wanted wanted)
    {
        const auto found = std::find_if(m_units.rbegin(), m_units.rend(), wanted);
        if (found == m_units.rend())
            return std::nullopt;
        std::optional<Unit> unit(std::move(*found));
        m_units.erase(std::prev(found.base()));
        return unit;
    }
    template <typename Wanted>
    [[nodiscard]] bool hasAny(Wanted wanted) const
    {
        return std::any_of(m_units.begin(), m_units.end(), wanted);
    }

    /// One unit in hand is finished; what came of it was pushed before.
    void done()
    {
        --m_inHand;
        wakeIfFinished();
    }

    /// Puts the end off until release(): for a unit that is parked elsewhere and may come back.
    void hold() { ++m_holds; }
    void release()
    {
        --m_holds;
        wakeIfFinished();
    }

    /// Takes out everything that is stacked, the last first; for reporting what a stop left undone.
    [[nodiscard]] std::vector<Unit> takeAll()
    {
        std::vector<Unit> units(std::make_move_iterator(m_units.rbegin()), std::make_move_iterator(m_units.rend()));
        m_units.clear();
        wakeIfFinished();
        return units;
    }

    [[nodiscard]] bool isFinished() const noexcept { return m_units.empty() && m_inHand == 0 && m_holds == 0; }
    [[nodiscard]] std::size_t size() const noexcept { return m_units.size(); }
    [[nodiscard]] int inHand() const noexcept { return m_inHand; }

private:
    void wakeIfFinished()
    {
        if (isFinished())
            m_waiting.wakeAll();
    }

    WaitList m_waiting;
    std::vector<Unit> m_units;
    int m_inHand = 0;
    int m_holds = 0;
};

} // namespace ferry::async
