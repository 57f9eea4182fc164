// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/add_paused_button.h"

#include "ui/text/names.h"

#include <QEvent>

namespace ferry::ui {

AddPausedButton::AddPausedButton(QPushButton *start, QWidget *parent)
    : QPushButton(tr("Add paused"), parent)
    , m_start(start)
{
    setAutoDefault(false);
    setToolTip(text::toolTip(tr("The job waits in the queue until you resume it")));
    setEnabled(start->isEnabled());
    start->installEventFilter(this);
    connect(start, &QPushButton::pressed, this, [this] { m_isMeant = m_isPressing; });
    connect(this, &QPushButton::clicked, this, [this] {
        m_isPressing = true;
        m_start->click();
        m_isPressing = false;
    });
}

bool AddPausedButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_start && event->type() == QEvent::EnabledChange)
        setEnabled(m_start->isEnabled());
    return QPushButton::eventFilter(watched, event);
}

} // namespace ferry::ui
