// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/linked_stop.h"
#include "core/async/task.h"
#include "core/async/task_group.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace ferry::async {

/// Begins one of several tasks with the stop token it shall obey.
template <typename T>
using Starter = std::move_only_function<Task<Result<T>>(std::stop_token)>;

/// Waits for all of `tasks`, which run already, and returns their values in the same order.
template <typename T>
[[nodiscard]] Task<std::vector<T>> joinAll(std::vector<Task<T>> tasks)
{
    std::vector<T> values;
    values.reserve(tasks.size());
    for (Task<T> &task : tasks) {
        T value = co_await task;
        values.push_back(std::move(value));
    }
    co_return std::move(values);
}

namespace join_detail {

template <typename T>
struct Race {
    std::vector<std::optional<Result<T>>> results;
    std::optional<std::size_t> first; // the one that ended the race
    bool endsBySuccess = false;
    LinkedStop *stop = nullptr;
};

template <typename T>
Task<void> compete(Race<T> *race, std::size_t index, Task<Result<T>> task)
{
    Result<T> result = co_await task;
    if (!race->first && (race->endsBySuccess || !result)) {
        race->first = index;
        race->stop->request();
    }
    race->results[index].emplace(std::move(result));
}

template <typename T>
Task<void> runAll(Race<T> *race, std::vector<Starter<T>> *starters, std::stop_token stop)
{
    LinkedStop linked(std::move(stop));
    race->stop = &linked;
    race->results.resize(starters->size());
    TaskGroup group;
    for (std::size_t index = 0; index < starters->size(); ++index) {
        Task<Result<T>> task = (*starters)[index](linked.token());
        group.spawn(compete(race, index, std::move(task)));
    }
    co_await group.join();
}

} // namespace join_detail

/// Runs all of `starters`; the first failure requests the stop of the others. Returns when all have ended: their values in order, or the
/// failure that came first. Errors: those of the tasks; Cancelled.
template <typename T>
[[nodiscard]] Task<Result<std::vector<T>>> joinFailFast(std::vector<Starter<T>> starters, std::stop_token stop)
{
    join_detail::Race<T> race;
    co_await join_detail::runAll(&race, &starters, std::move(stop));
    if (race.first)
        co_return Failure(std::move(race.results[*race.first]->error()));
    std::vector<T> values;
    values.reserve(race.results.size());
    for (std::optional<Result<T>> &result : race.results)
        values.push_back(*std::move(*result));
    co_return std::move(values);
}

/// What selectFirst() returns: which one ended first, and how.
template <typename T>
struct FirstOf {
    std::size_t index = 0;
    Result<T> result;
};

/// Runs all of `starters`; the first to end, well or not, requests the stop of the others. Returns when all have ended.
/// `starters` must not be empty.
template <typename T>
[[nodiscard]] Task<FirstOf<T>> selectFirst(std::vector<Starter<T>> starters, std::stop_token stop)
{
    join_detail::Race<T> race;
    race.endsBySuccess = true;
    co_await join_detail::runAll(&race, &starters, std::move(stop));
    FirstOf<T> first {*race.first, *std::move(race.results[*race.first])};
    co_return std::move(first);
}

} // namespace ferry::async
