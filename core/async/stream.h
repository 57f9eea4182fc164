// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/channel.h"
#include "core/async/semaphore.h"
#include "core/async/task.h"
#include "core/async/task_group.h"
#include "core/async/timeout.h"
#include "core/base/clock.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <vector>

namespace ferry::async {

/// Values that are made while others are used, a bounded number ahead. Every stage runs as a task of the group it was given; the group
/// is joined before what its functions refer to dies. A stream that is dropped ends its stages at their next send.
/// Thread: one; the group's.
template <typename T>
class Stream
{
public:
    explicit Stream(std::shared_ptr<Channel<T>> channel) noexcept
        : m_channel(std::move(channel))
    {
    }
    Stream(Stream &&) noexcept = default;
    Stream &operator=(Stream &&other) noexcept
    {
        if (this != &other) {
            drop();
            m_channel = std::move(other.m_channel);
        }
        return *this;
    }
    ~Stream() { drop(); }

    /// The next value. Empty at the end, or if a stop was requested; nothing is lost by a stop.
    [[nodiscard]] Task<std::optional<T>> next(std::stop_token stop) { return nextOf(m_channel, std::move(stop)); }

private:
    // Keeps the channel while it is awaited, even if the stream is dropped meanwhile.
    static Task<std::optional<T>> nextOf(std::shared_ptr<Channel<T>> channel, std::stop_token stop)
    {
        std::optional<T> value = co_await channel->receive(std::move(stop));
        co_return std::move(value);
    }
    void drop()
    {
        if (m_channel)
            m_channel->abandon();
    }

    std::shared_ptr<Channel<T>> m_channel;
};

/// Where a stage puts its values. Copies share one end: the stream ends when the last is gone.
template <typename T>
class Sink
{
public:
    explicit Sink(std::shared_ptr<Channel<T>> channel)
        : m_channel(channel.get(), [channel](Channel<T> *) mutable {
            channel->close();
            channel.reset();
        })
    {
    }

    /// Waits while the stream is as far ahead as it may. Errors: Cancelled; Gone if nobody reads the stream any more.
    [[nodiscard]] Task<Result<void>> send(T value, std::stop_token stop) { return sendTo(m_channel, std::move(value), std::move(stop)); }

private:
    static Task<Result<void>> sendTo(std::shared_ptr<Channel<T>> channel, T value, std::stop_token stop)
    {
        const Result<void> sent = co_await channel->send(std::move(value), std::move(stop));
        co_return sent;
    }

    std::shared_ptr<Channel<T>> m_channel;
};

/// In which order buffered() hands on: as the values came in, or as their work is finished.
enum class StreamOrder : std::uint8_t { AsCame, AsFinished };

namespace stream_detail {

// Runs as a coroutine of its own so that `fn` lives as long as its task; a capturing coroutine lambda is therefore allowed here.
template <typename T, typename Fn>
Task<void> produce(Fn fn, Sink<T> sink, std::stop_token stop)
{
    Task<void> task = fn(std::move(sink), std::move(stop));
    co_await task;
}

// What the tasks of one buffered() share; lives in buffer().
template <typename Fn>
struct Line {
    Line(Fn callable, StreamOrder orderOfResults)
        : fn(std::move(callable))
        , order(orderOfResults)
    {
    }

    Fn fn;
    const StreamOrder order;
    WaitList waiting;
    std::uint64_t turn = 0;
    bool isUnread = false;
};

template <typename T, typename R, typename Fn>
Task<void> work(Line<Fn> *line, T value, Sink<R> out, SemaphorePermit permit, std::uint64_t number, std::stop_token stop)
{
    Task<R> task = line->fn(std::move(value), stop);
    R result = co_await task;
    // Cannot be stopped: those before hear of the stop and end, and each hands the turn on.
    while (line->order == StreamOrder::AsCame && line->turn != number) {
        WaitList::Wait wait(line->waiting, {});
        static_cast<void>(co_await wait);
    }
    const Result<void> sent = co_await out.send(std::move(result), std::move(stop));
    if (!sent)
        line->isUnread = true;
    ++line->turn;
    line->waiting.wakeAll();
    permit.release();
}

template <typename T, typename R, typename Fn>
Task<void> buffer(Stream<T> in, Sink<R> out, int atOnce, StreamOrder order, Fn fn, std::stop_token stop)
{
    Line<Fn> line {std::move(fn), order};
    Semaphore slots(atOnce);
    TaskGroup group;
    for (std::uint64_t number = 0;; ++number) {
        Result<SemaphorePermit> permit = co_await slots.acquire(stop);
        if (!permit || line.isUnread)
            break;
        std::optional<T> value = co_await in.next(stop);
        if (!value || line.isUnread)
            break;
        group.spawn(work<T, R, Fn>(&line, *std::move(value), out, *std::move(permit), number, stop));
    }
    co_await group.join();
}

template <typename T>
Task<void> chunk(Clock *clock, Stream<T> in, Sink<std::vector<T>> out, std::size_t most, Duration longest, std::stop_token stop)
{
    bool ended = false;
    while (!ended) {
        std::vector<T> values;
        LinkedStop waited(stop);
        std::optional<ScopedTimer> timer;
        bool expired = false;
        while (values.size() < most && !expired) {
            std::optional<T> value = co_await in.next(waited.token());
            if (!value) {
                ended = !expired;
                break;
            }
            values.push_back(*std::move(value));
            if (!timer) {
                timer.emplace(*clock, clock->now() + longest, [&expired, &waited] {
                    expired = true;
                    waited.request();
                });
            }
        }
        timer.reset();
        if (values.empty())
            continue;
        const Result<void> sent = co_await out.send(std::move(values), stop);
        if (!sent)
            break;
    }
}

} // namespace stream_detail

/// A stream of what `produce(Sink<T>, stop token)`, a coroutine returning Task<void>, sends; it runs at most `lookAhead` values ahead.
template <typename T, typename Produce>
[[nodiscard]] Stream<T> makeStream(TaskGroup &group, std::size_t lookAhead, Produce produce, std::stop_token stop)
{
    auto channel = std::make_shared<Channel<T>>(lookAhead);
    group.spawn(stream_detail::produce<T>(std::move(produce), Sink<T>(channel), std::move(stop)), "stream");
    return Stream<T>(std::move(channel));
}

/// Calls `fn(T, stop token)`, which returns a Task<R>, for up to `atOnce` values of `in` at a time. A value counts until its result has
/// been taken over by the stream, so no more than `atOnce` results wait besides one that is ready.
template <typename T, typename Fn>
[[nodiscard]] auto buffered(TaskGroup &group, Stream<T> in, int atOnce, StreamOrder order, Fn fn, std::stop_token stop)
{
    using R = typename std::invoke_result_t<Fn &, T, std::stop_token>::value_type;
    auto channel = std::make_shared<Channel<R>>(1);
    group.spawn(stream_detail::buffer<T, R, Fn>(std::move(in), Sink<R>(channel), atOnce, order, std::move(fn), std::move(stop)),
                "buffered");
    return Stream<R>(std::move(channel));
}

/// Values of `in` gathered to vectors of `most`, or fewer once `longest` has passed since the first of them; never empty ones.
template <typename T>
[[nodiscard]] Stream<std::vector<T>> chunks(TaskGroup &group, Clock &clock, Stream<T> in, std::size_t most, Duration longest,
                                            std::stop_token stop)
{
    auto channel = std::make_shared<Channel<std::vector<T>>>(1);
    group.spawn(stream_detail::chunk<T>(&clock, std::move(in), Sink<std::vector<T>>(channel), most, longest, std::move(stop)), "chunks");
    return Stream<std::vector<T>>(std::move(channel));
}

} // namespace ferry::async
