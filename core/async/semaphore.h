// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task.h"
#include "core/async/wait_list.h"

#include <optional>
#include <stop_token>
#include <utility>

namespace ferry::async {

class Semaphore;

/// One slot of a Semaphore, given back on destruction. Must die before the semaphore, on its thread. Default-constructed it holds nothing.
class SemaphorePermit
{
public:
    SemaphorePermit() = default;
    SemaphorePermit(SemaphorePermit &&other) noexcept
        : m_semaphore(std::exchange(other.m_semaphore, nullptr))
    {
    }
    SemaphorePermit &operator=(SemaphorePermit &&other) noexcept;
    ~SemaphorePermit() { release(); }

    /// Gives the slot back now.
    void release() noexcept;
    [[nodiscard]] bool isHeld() const noexcept { return m_semaphore; }

private:
    friend class Semaphore;
    explicit SemaphorePermit(Semaphore *semaphore) noexcept
        : m_semaphore(semaphore)
    {
    }

    Semaphore *m_semaphore = nullptr;
};

/// A number of slots, given out first come first served. Thread: the one that constructed it.
class Semaphore
{
public:
    explicit Semaphore(int slots);
    ~Semaphore();
    Semaphore(const Semaphore &) = delete;
    Semaphore &operator=(const Semaphore &) = delete;

    /// Waits for a slot. Errors: Cancelled.
    [[nodiscard]] Task<Result<SemaphorePermit>> acquire(std::stop_token stop);
    /// A slot if one is free and nobody waits.
    [[nodiscard]] std::optional<SemaphorePermit> tryAcquire();
    /// Takes effect at once for those who wait; nothing is taken back from those who hold a slot.
    void setSlots(int slots);
    [[nodiscard]] int slots() const noexcept { return m_slots; }
    [[nodiscard]] int used() const noexcept { return m_used; }

private:
    friend class SemaphorePermit;
    void grant();

    WaitList m_waiting;
    int m_slots;
    int m_used = 0;
};

} // namespace ferry::async
