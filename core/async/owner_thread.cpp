// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/owner_thread.h"

#include "core/async/insist.h"

#include <QAbstractEventDispatcher>
#include <QPointer>
#include <QSocketNotifier>

#include <cstdint>
#include <deque>
#include <mutex>
#include <thread>

#include <sys/eventfd.h>
#include <unistd.h>

namespace ferry::async {

// An eventfd and a mutex instead of posted Qt events: nothing is allocated for the event, many posts cost one wake-up,
// and thread sanitizer sees the hand-over (ADR 0003).
class OwnerThread::Mailbox
{
public:
    Mailbox();
    ~Mailbox();
    Mailbox(const Mailbox &) = delete;
    Mailbox &operator=(const Mailbox &) = delete;

    void listen();
    void stopListening();
    void post(std::move_only_function<void()> call);
    bool isEmpty();
    std::thread::id thread() const noexcept { return m_thread; }

private:
    void deliver();

    const std::thread::id m_thread = std::this_thread::get_id();
    const int m_wakeUp;
    std::mutex m_mutex;
    std::deque<std::move_only_function<void()>> m_posted;
    bool m_signalled = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QPointer<QAbstractEventDispatcher> m_dispatcher;
};

struct OwnerThread::OfThisThread {
    std::shared_ptr<Mailbox> mailbox = std::make_shared<Mailbox>();

    // The last reference may be dropped on another thread, the notifier may not.
    ~OfThisThread() { mailbox->stopListening(); }
};

OwnerThread::Mailbox::Mailbox()
    : m_wakeUp(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    insist(m_wakeUp >= 0, "no descriptor left for the wake-up of a thread");
}

OwnerThread::Mailbox::~Mailbox()
{
    ::close(m_wakeUp);
}

void OwnerThread::Mailbox::listen()
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    insist(dispatcher, "this thread has no event dispatcher to resume coroutines from");
    if (m_notifier && m_dispatcher == dispatcher)
        return;
    m_dispatcher = dispatcher;
    m_notifier = std::make_unique<QSocketNotifier>(m_wakeUp, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { deliver(); });
}

void OwnerThread::Mailbox::stopListening()
{
    m_notifier.reset();
}

void OwnerThread::Mailbox::post(std::move_only_function<void()> call)
{
    const std::lock_guard lock(m_mutex);
    m_posted.push_back(std::move(call));
    if (!m_signalled) {
        m_signalled = true;
        ::eventfd_write(m_wakeUp, 1);
    }
}

bool OwnerThread::Mailbox::isEmpty()
{
    const std::lock_guard lock(m_mutex);
    return m_posted.empty();
}

void OwnerThread::Mailbox::deliver()
{
    std::unique_lock lock(m_mutex);
    // One at a time from the shared queue: a call may run a nested event loop, which has to see the rest.
    for (std::size_t left = m_posted.size(); left > 0 && !m_posted.empty(); --left) {
        {
            std::move_only_function<void()> call = std::move(m_posted.front());
            m_posted.pop_front();
            lock.unlock();
            call();
        }
        lock.lock();
    }
    if (m_posted.empty()) {
        eventfd_t count = 0;
        ::eventfd_read(m_wakeUp, &count);
        m_signalled = false;
    }
}

OwnerThread::OwnerThread()
{
    thread_local OfThisThread own;
    own.mailbox->listen();
    m_mailbox = own.mailbox;
}

void OwnerThread::resume(std::coroutine_handle<> coroutine) const
{
    m_mailbox->post([coroutine] { coroutine.resume(); });
}

void OwnerThread::call(std::move_only_function<void()> call) const
{
    m_mailbox->post(std::move(call));
}

bool OwnerThread::isCurrent() const noexcept
{
    return m_mailbox->thread() == std::this_thread::get_id();
}

bool OwnerThread::isIdle() const
{
    return m_mailbox->isEmpty();
}

} // namespace ferry::async
