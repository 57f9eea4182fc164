// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>
#include <type_traits>

namespace ferry::test {

namespace await_detail {

template <typename T>
async::Task<void> store(async::Task<T> task, std::optional<T> *value, QEventLoop *loop)
{
    T result = co_await task;
    value->emplace(std::move(result));
    loop->quit();
}

inline async::Task<void> quitAfter(async::Task<void> task, bool *done, QEventLoop *loop)
{
    co_await task;
    *done = true;
    loop->quit();
}

inline void runLoop(QEventLoop &loop)
{
    QTimer watchdog;
    QObject::connect(&watchdog, &QTimer::timeout, &watchdog, [] { qFatal("the awaited task did not end within two minutes"); });
    watchdog.start(std::chrono::minutes(2));
    loop.exec();
}

} // namespace await_detail

/// Runs the event loop until `task` has ended and returns its value. Ends the test program after two minutes.
template <typename T>
T await(async::Task<T> task)
{
    QEventLoop loop;
    if constexpr (std::is_void_v<T>) {
        bool done = false;
        const async::Task<void> waiting = await_detail::quitAfter(std::move(task), &done, &loop);
        if (!done)
            await_detail::runLoop(loop);
    } else {
        std::optional<T> value;
        const async::Task<void> waiting = await_detail::store(std::move(task), &value, &loop);
        if (!value)
            await_detail::runLoop(loop);
        return *std::move(value);
    }
}

} // namespace ferry::test
