// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/owner_thread.h"
#include "core/async/task.h"

#include <compare>
#include <coroutine>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace ferry::async {

/// How the threads of a lane stand against everything else that this machine does.
enum class LanePriority : std::uint8_t {
    Normal, ///< as the thread that starts them
    Background, ///< they have the processors and, where the disk's scheduler knows of it, the disk only while nobody else wants them
};

/// Names one lane of a WorkerLanes; default-constructed it names none.
struct LaneId {
    int index = -1;

    [[nodiscard]] bool isValid() const noexcept { return index >= 0; }
    auto operator<=>(const LaneId &) const = default;
};

/// What one lane is doing.
struct LaneLoad {
    std::string name; ///< of one in the background: "<name>, background"
    int width = 0; ///< threads at most
    int running = 0; ///< functions running now
    int queued = 0; ///< functions waiting for a thread
};

/// Threads for plain blocking functions, in lanes with a bounded number of threads each: one per device and kind of work.
///
/// Thread: the one that constructed it; coroutines resume there. Threads are named "lane:number" and end after 30 idle seconds.
/// A lane's queue is as long as coroutines await it, so who bounds those bounds the queue.
/// Destroying it while a coroutine awaits run() ends the program.
class WorkerLanes
{
public:
    WorkerLanes();
    ~WorkerLanes();
    WorkerLanes(const WorkerLanes &) = delete;
    WorkerLanes &operator=(const WorkerLanes &) = delete;

    /// The lane of that name and priority. `width` (at least 1) is used if it has to be made; a lane that exists keeps its own. Lanes of
    /// one name share nothing else: not their width, nor the order in which functions start.
    [[nodiscard]] LaneId lane(std::string name, int width, LanePriority priority = LanePriority::Normal);
    /// Takes effect with the next function; none that runs is interrupted.
    void setWidth(LaneId lane, int width);
    [[nodiscard]] LaneLoad load(LaneId lane) const;
    /// All lanes in order of making; a shutdown reports those with `running`.
    [[nodiscard]] std::vector<LaneLoad> loads() const;

    /// Runs `fn(args...)` on a thread of `lane` and returns what it returned, moved. The only way to a worker.
    ///
    /// Costs some 20 µs, so `fn` should work for 1 to 50 ms; in one lane functions start in order of the calls. `fn` touches only
    /// what it owns, atomics and stop tokens; it and its arguments are destroyed on the owner thread; it must not throw.
    /// A `fn` that captures nothing but plain values may be awaited at once, `co_await lanes.run(lane, fn, std::move(a), b)`. One
    /// that captures objects returns a NamedTask: `auto hop = lanes.run(lane, fn);` and then `co_await hop`.
    /// Cancel: not by itself; `fn` looks at its own stop token.
    template <typename Fn, typename... Args>
        requires std::is_invocable_v<Fn, Args...>
    [[nodiscard]] auto run(LaneId lane, Fn fn, Args... args)
    {
        using Value = std::invoke_result_t<Fn, Args...>;
        return namedIfCapturing<Fn>(start<Value>(lane, [fn = std::move(fn), ... args = std::move(args)]() mutable -> Value {
            return std::invoke(std::move(fn), std::move(args)...);
        }));
    }

private:
    class Lane;

    // The awaitable of one run(); lives in the frame of run(), which is suspended while a worker uses it.
    class Hop
    {
    public:
        Hop(WorkerLanes &lanes, LaneId lane)
            : m_lanes(lanes)
            , m_lane(lane)
        {
        }
        virtual ~Hop() = default;
        Hop(const Hop &) = delete;
        Hop &operator=(const Hop &) = delete;

        // A pointer, because GCC 12 copies an awaiter that is an lvalue.
        struct Awaiter {
            Hop *hop;

            [[nodiscard]] bool await_ready() const noexcept { return false; }
            void await_suspend(std::coroutine_handle<> coroutine) const { hop->begin(coroutine); }
            void await_resume() const noexcept { hop->finish(); }
        };
        [[nodiscard]] Awaiter operator co_await() noexcept { return {this}; }

        virtual void work() noexcept = 0;
        [[nodiscard]] std::coroutine_handle<> coroutine() const noexcept { return m_coroutine; }

    private:
        void begin(std::coroutine_handle<> coroutine);
        void finish() noexcept;

        WorkerLanes &m_lanes;
        LaneId m_lane;
        std::coroutine_handle<> m_coroutine;
    };

    template <typename Value, typename Fn>
    class FnHop final : public Hop
    {
    public:
        static_assert(!std::is_reference_v<Value>, "a worker's function returns a value");

        FnHop(WorkerLanes &lanes, LaneId lane, Fn &fn)
            : Hop(lanes, lane)
            , m_fn(fn)
        {
        }
        void work() noexcept override
        {
            if constexpr (std::is_void_v<Value>)
                m_fn();
            else
                value.emplace(m_fn());
        }

        std::optional<std::conditional_t<std::is_void_v<Value>, std::monostate, Value>> value;

    private:
        Fn &m_fn;
    };

    template <typename Value, typename Fn>
    Task<Value> start(LaneId lane, Fn fn)
    {
        FnHop<Value, Fn> hop(*this, lane, fn);
        co_await hop;
        if constexpr (!std::is_void_v<Value>)
            co_return std::move(*hop.value);
    }

    [[nodiscard]] Lane &at(LaneId lane) const;

    OwnerThread m_owner;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    int m_awaited = 0;
};

} // namespace ferry::async
