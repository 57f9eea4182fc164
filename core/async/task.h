// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoroTask>

#include <coroutine>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace QCoro::detail {

// QCoro 0.8 asserts `handle != nullptr`. For a Task<Result<std::unique_ptr<...>>> GCC 12 would rather make a Result of the nullptr and
// fail to compile; this is the better match, found through the handle's promise.
template <typename T>
[[nodiscard]] bool operator==(const std::coroutine_handle<TaskPromise<T>> &handle, std::nullptr_t) noexcept
{
    return !handle;
}

} // namespace QCoro::detail

namespace ferry::async {

/// What every suspending function returns.
///
/// Rules, in the order they are usually broken:
/// - A task runs from the moment it is called (eager) and goes on when it is dropped. So: await it, or give it to a TaskGroup. Nothing
/// else.
/// - Parameters by value. References only to what the caller keeps alive until the task has ended.
/// - No lambda with captures is a coroutine: the captures die with the lambda.
/// - Bind an awaited result to a named local before using it.
/// - Inside a `co_await` expression write neither a lambda that captures objects nor an aggregate in braces (`Step{...}`, `{...}`): GCC 12
///   destroys such temporaries twice (ADR 0003). Bind them to a name and move that; NamedTask enforces it for lambdas.
/// - What can wait takes a `std::stop_token` last and then ends with ErrorKind::Cancelled. A stop may be requested on any thread.
/// - A waiting coroutine is resumed from its thread's event loop, never from inside the call that ended its wait (see OwnerThread).
///   Only the end of an awaited task resumes inline, on the same thread.
template <typename T>
using Task = QCoro::Task<T>;

/// A task that was made with a temporary that GCC 12 would destroy twice inside `co_await`: can be awaited only by a name.
/// `auto hop = lanes.run(...); const auto result = co_await hop;`
template <typename T>
class NamedTask
{
public:
    explicit NamedTask(Task<T> task) noexcept
        : m_task(std::move(task))
    {
    }

    [[nodiscard]] auto operator co_await() & noexcept { return m_task.operator co_await(); }
    auto operator co_await() && = delete; // bind it to a name first
    /// For handing it on, to a TaskGroup or as the result of a plain function.
    operator Task<T>() && noexcept { return std::move(m_task); }

private:
    Task<T> m_task;
};

/// `task`, to be awaited by a name if one of the functions it was given is such a temporary.
template <typename... Functions, typename T>
[[nodiscard]] auto namedIfCapturing(Task<T> task)
{
    if constexpr ((std::is_trivially_copyable_v<Functions> && ...))
        return task;
    else
        return NamedTask<T>(std::move(task));
}

/// The error of a wait that ended because a stop was requested.
[[nodiscard]] inline Failure cancelled()
{
    return Failure(Error::of(ErrorKind::Cancelled));
}

} // namespace ferry::async
