// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/wait_list.h"

#include "core/async/insist.h"

namespace ferry::async {

WaitList::~WaitList()
{
    insist(m_unfinished == 0, "something was destroyed while a coroutine waits for it");
}

bool WaitList::wakeOne()
{
    if (!m_first)
        return false;
    m_first->end(WaitEnd::Woken);
    return true;
}

void WaitList::wakeAll()
{
    while (wakeOne()) { }
}

void WaitList::link(Wait &wait) noexcept
{
    wait.m_previous = m_last;
    (m_last ? m_last->m_next : m_first) = &wait;
    m_last = &wait;
    ++m_unfinished;
}

void WaitList::unlink(Wait &wait) noexcept
{
    (wait.m_previous ? wait.m_previous->m_next : m_first) = wait.m_next;
    (wait.m_next ? wait.m_next->m_previous : m_last) = wait.m_previous;
}

WaitList::Wait::~Wait()
{
    insist(m_state == State::Idle, "a coroutine was destroyed while it waits");
}

void WaitList::Wait::begin(std::coroutine_handle<> coroutine)
{
    insist(m_list.m_owner.isCurrent(), "a wait was begun on another thread than its owner's");
    m_coroutine = coroutine;
    m_state = State::Linked;
    m_list.link(*this);
    if (m_stop.stop_possible()) {
        m_relay = std::make_shared<Relay>(this);
        m_onStop.emplace(m_stop, PostStop {m_relay, m_list.m_owner});
    }
}

WaitEnd WaitList::Wait::finish()
{
    m_onStop.reset();
    if (m_relay)
        m_relay->wait = nullptr;
    if (m_state == State::Posted) {
        m_state = State::Idle;
        --m_list.m_unfinished;
    }
    return m_end;
}

void WaitList::Wait::PostStop::operator()() const
{
    owner.call([relay = relay] {
        if (relay->wait)
            relay->wait->end(WaitEnd::Stopped);
    });
}

void WaitList::Wait::end(WaitEnd how)
{
    if (m_state != State::Linked)
        return;
    insist(m_list.m_owner.isCurrent(), "a wait was ended on another thread than its owner's");
    m_list.unlink(*this);
    m_state = State::Posted;
    m_end = how;
    m_list.m_owner.resume(m_coroutine);
}

} // namespace ferry::async
