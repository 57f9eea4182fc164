// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/in_background.h"

#include <QCoreApplication>

namespace ferry::ui {

namespace {

constexpr int kSharing = 8; // threads; they wait for disks rather than work
constexpr int kPatience = 3000; // milliseconds

void waitForShared()
{
    if (!sharedThreads().waitForDone(kPatience))
        qWarning("Something that was read or written did not end in time.");
}

} // namespace

QThreadPool &lastingThreads(int most)
{
    auto *threads = new QThreadPool;
    threads->setMaxThreadCount(most);
    return *threads;
}

QThreadPool &sharedThreads()
{
    static QThreadPool &threads = []() -> QThreadPool & {
        qAddPostRoutine(waitForShared);
        return lastingThreads(kSharing);
    }();
    return threads;
}

} // namespace ferry::ui
