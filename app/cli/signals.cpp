// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include <QSocketNotifier>

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace ferry::cli {

namespace {

sigset_t watchedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action {};
        // The kernel queues even an ignored signal once it is blocked, so nohup would not work.
        if (::sigaction(number, nullptr, &action) == 0 && action.sa_handler != SIG_IGN)
            sigaddset(&set, number);
    }
    return set;
}

} // namespace

SignalWatch::SignalWatch()
{
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN);
    const sigset_t set = watchedSignals();
    m_fd = ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    // Without a descriptor to read them from, blocked signals would make us immortal.
    if (m_fd >= 0)
        ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

SignalWatch::~SignalWatch()
{
    m_notifier.reset();
    if (m_fd < 0)
        return;
    // Those that came too late have nothing left to stop.
    signalfd_siginfo info {};
    while (::read(m_fd, &info, sizeof info) > 0) { }
    ::close(m_fd);
    const sigset_t set = watchedSignals();
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

void SignalWatch::listen(std::function<void()> stop)
{
    if (m_fd < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [fd = m_fd, stop = std::move(stop)] {
        signalfd_siginfo info {};
        bool any = false;
        while (::read(fd, &info, sizeof info) > 0)
            any = true;
        if (any)
            stop();
    });
}

} // namespace ferry::cli
