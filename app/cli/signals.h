// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace ferry::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into calls in an event loop; those that were ignored at the start (nohup) stay ignored.
/// SIGPIPE and SIGXFSZ are ignored from now on: a closed pipe or a size limit is an error of one write, not the end.
/// Thread: construct before any other thread starts, since threads inherit what is blocked.
class SignalWatch
{
public:
    SignalWatch();
    /// Lets the signals act as they did before.
    ~SignalWatch();
    SignalWatch(const SignalWatch &) = delete;
    SignalWatch &operator=(const SignalWatch &) = delete;

    /// Calls `stop` on this thread's event loop at each of the signals. Needs the application object.
    void listen(std::function<void()> stop);
    /// Readable once one of the signals came, for who waits without an event loop; -1 if they act as ever.
    [[nodiscard]] int descriptor() const noexcept { return m_fd; }

private:
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace ferry::cli
