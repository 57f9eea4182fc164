// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <coroutine>
#include <functional>
#include <memory>

namespace ferry::async {

/// The thread that constructed it, as a place where coroutines go on.
///
/// All copies, and all owners constructed on one thread, share one queue, emptied by that thread's event loop in the order of posting.
/// What is posted while the queue is being emptied waits for the next turn of the loop, so posting in circles does not starve timers.
/// Construct it on a thread with an event dispatcher (after QCoreApplication, or inside a QThread). The other members: any thread.
/// What is still queued when the thread ends is dropped.
class OwnerThread
{
public:
    OwnerThread();

    /// Resumes `coroutine` from the event loop; queued, never inline.
    void resume(std::coroutine_handle<> coroutine) const;
    /// `co_await` it on the owner to go on in a later turn of the event loop, after what is queued there now.
    [[nodiscard]] auto nextTurn() const;
    /// Calls `call` from the event loop; queued, never inline.
    void call(std::move_only_function<void()> call) const;
    /// Whether the calling thread is the owner.
    [[nodiscard]] bool isCurrent() const noexcept;
    /// Whether nothing is queued.
    [[nodiscard]] bool isIdle() const;

private:
    class Mailbox;
    struct OfThisThread;
    std::shared_ptr<Mailbox> m_mailbox;
};

inline auto OwnerThread::nextTurn() const
{
    struct Turn {
        OwnerThread owner;
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> coroutine) const { owner.resume(coroutine); }
        void await_resume() const noexcept { }
    };
    return Turn {*this};
}

} // namespace ferry::async
