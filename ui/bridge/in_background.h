// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>
#include <type_traits>
#include <utility>

namespace ferry::ui {

/// Calls `work` on a thread of `pool`, and then `done` with what it returned, from the event loop of `context`, unless that is gone by
/// then. There is no cancelling: `work` is done to its end, and must not throw nor use what may be gone. Thread: that of `context`.
template <typename Work, typename Done>
void inBackground(QThreadPool &pool, QObject *context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(work)));
}

/// Threads that nothing ends, for a static variable: the end of a QThreadPool, Qt's own among them, waits for whatever hangs in the
/// kernel, and with it the end of Ferry would.
[[nodiscard]] QThreadPool &lastingThreads(int most);

/// The threads that all share, for what is read and written in Ferry's own folders and the desktop's. QCoreApplication, before it is gone,
/// waits some seconds for what is under way; what hangs is left behind. Thread: any.
[[nodiscard]] QThreadPool &sharedThreads();

/// On one of the threads that all share: not for what may lie on a device that hangs.
template <typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    inBackground(sharedThreads(), context, std::move(work), std::move(done));
}

/// Threads of one's own, for work that may hang in the kernel and is not to keep that of others back. Their end waits a moment for what is
/// under way, and leaves behind what hangs.
class OwnThreads
{
public:
    explicit OwnThreads(int most)
        : m_pool(std::make_unique<QThreadPool>())
    {
        m_pool->setMaxThreadCount(most);
    }
    ~OwnThreads()
    {
        constexpr int kPatience = 500; // milliseconds
        if (!m_pool->waitForDone(kPatience))
            (void)m_pool.release();
    }
    OwnThreads(const OwnThreads &) = delete;
    OwnThreads &operator=(const OwnThreads &) = delete;

    [[nodiscard]] QThreadPool &pool() const { return *m_pool; }

private:
    std::unique_ptr<QThreadPool> m_pool;
};

} // namespace ferry::ui
