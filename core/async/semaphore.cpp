// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/semaphore.h"

#include "core/async/insist.h"

namespace ferry::async {

SemaphorePermit &SemaphorePermit::operator=(SemaphorePermit &&other) noexcept
{
    if (this != &other) {
        release();
        m_semaphore = std::exchange(other.m_semaphore, nullptr);
    }
    return *this;
}

void SemaphorePermit::release() noexcept
{
    if (Semaphore *semaphore = std::exchange(m_semaphore, nullptr)) {
        --semaphore->m_used;
        semaphore->grant();
    }
}

Semaphore::Semaphore(int slots)
    : m_slots(slots)
{
}

Semaphore::~Semaphore()
{
    insist(m_used == 0, "a semaphore was destroyed before its permits");
}

Task<Result<SemaphorePermit>> Semaphore::acquire(std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    std::optional<SemaphorePermit> permit = tryAcquire();
    if (permit)
        co_return std::move(*permit);
    WaitList::Wait wait(m_waiting, std::move(stop));
    const WaitEnd end = co_await wait;
    if (end == WaitEnd::Stopped)
        co_return cancelled();
    // grant() has counted the slot as used already, so that nobody could overtake.
    co_return SemaphorePermit(this);
}

std::optional<SemaphorePermit> Semaphore::tryAcquire()
{
    if (m_used >= m_slots || !m_waiting.isEmpty())
        return std::nullopt;
    ++m_used;
    return SemaphorePermit(this);
}

void Semaphore::setSlots(int slots)
{
    m_slots = slots;
    grant();
}

void Semaphore::grant()
{
    while (m_used < m_slots && m_waiting.wakeOne())
        ++m_used;
}

} // namespace ferry::async
