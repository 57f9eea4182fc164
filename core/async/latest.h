// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace ferry::async {

/// The latest of a row of immutable things that one thread makes and others look at; nobody waits while an earlier one is destroyed.
/// Thread: any.
template <typename T>
class Latest
{
public:
    /// `first` is not null, nor is what is put.
    explicit Latest(std::shared_ptr<const T> first)
        : m_latest(std::move(first))
    {
    }

    void put(std::shared_ptr<const T> next)
    {
        std::lock_guard lock(m_mutex);
        m_latest.swap(next); // the former one goes with the argument, after the lock
    }

    [[nodiscard]] std::shared_ptr<const T> get() const
    {
        std::lock_guard lock(m_mutex);
        return m_latest;
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const T> m_latest; ///< guarded by m_mutex
};

} // namespace ferry::async
