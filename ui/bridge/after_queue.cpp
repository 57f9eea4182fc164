// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/after_queue.h"

#include "ui/bridge/overall_progress.h"

#include <utility>

namespace ferry::ui {

AfterQueue::AfterQueue(OverallProgress &progress, QObject *parent)
    : QObject(parent)
    , m_progress(progress)
{
    connect(&progress, &OverallProgress::changed, this, &AfterQueue::look);
    look();
}

void AfterQueue::set(Then then)
{
    if (then != std::exchange(m_then, then))
        Q_EMIT changed();
}

void AfterQueue::look()
{
    const Overall &all = m_progress.now();
    const bool isBusy = all.state != Overall::State::Idle || all.expectsMore;
    const bool wasBusy = std::exchange(m_wasBusy, isBusy);
    if (isBusy && !wasBusy)
        Q_EMIT overtaken();
    const bool isNothingDone = m_progress.jobs().empty(); // only a plan was closed
    if (isBusy || !wasBusy || isNothingDone || m_then == Then::Nothing)
        return;
    const Then then = m_then;
    set(Then::Nothing);
    if (all.isWell)
        Q_EMIT due(then);
    else
        Q_EMIT withheld(then);
}

} // namespace ferry::ui
