// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/tray_icon.h"

#include "ui/bridge/queue_source.h"
#include "ui/icons/symbols.h"
#include "ui/text/job_text.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

#include <algorithm>

namespace ferry::ui {

TrayIcon::TrayIcon(QueueSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(QApplication::windowIcon(), this))
    , m_pauseAll(m_menu->addAction(actionIcon(Symbol::Pause), tr("&Pause all"), this, [this] { m_source.pauseAll(); }))
    , m_resumeAll(m_menu->addAction(actionIcon(Symbol::Resume), tr("&Resume all"), this, [this] { m_source.resumeAll(); }))
    , m_dropWindow(new QAction(tr("Drop window"), m_menu.get()))
{
    QAction *show = new QAction(tr("&Open Ferry"), m_menu.get());
    connect(show, &QAction::triggered, this, &TrayIcon::windowRequested);
    m_dropWindow->setCheckable(true);
    m_menu->insertActions(m_pauseAll, {show, m_dropWindow});
    m_menu->setDefaultAction(show);
    m_menu->insertSeparator(m_pauseAll);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowRequested();
    });
    connect(&source, &QueueSource::changed, this, &TrayIcon::refresh);
    refresh();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isShown() const
{
    return m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable(); // which asks the desktop, and waits for the answer
}

void TrayIcon::setNeeded(bool needed)
{
    m_isNeeded = needed;
    refresh();
}

void TrayIcon::refresh()
{
    using model::JobState;
    const auto queue = m_source.snapshot();
    const auto isOpen = [](const auto &job) { return !model::isFinal(job->state) && !isPlan(*job); };
    const auto isPaused = [](const auto &job) { return job->state == JobState::Paused || job->state == JobState::Interrupted; };
    const auto open = std::ranges::count_if(queue->jobs, isOpen);
    const auto paused = std::ranges::count_if(queue->jobs, isPaused);
    m_pauseAll->setEnabled(open > paused);
    m_resumeAll->setEnabled(paused > 0);
    const QString words = text::summary(*queue);
    m_icon->setToolTip(words.isEmpty() ? QApplication::applicationDisplayName()
                                       : tr("%1: %2", "Ferry: what goes on").arg(QApplication::applicationDisplayName(), words));
    const auto isAlive = [&isOpen](const auto &job) { return isOpen(job) && job->state != JobState::Interrupted; };
    m_icon->setVisible(m_isNeeded || std::ranges::any_of(queue->jobs, isAlive));
}

} // namespace ferry::ui
