// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/after_queue.h"

#include <QMenu>

class QAction;

namespace ferry::ui {

class Power;

/// What is to happen when all is done, one of six; what this computer cannot do cannot be chosen.
class AfterQueueMenu : public QMenu
{
    Q_OBJECT

public:
    /// Both must outlive the menu.
    AfterQueueMenu(AfterQueue &after, Power &power, QWidget *parent);

private:
    void add(Then then, const char *name, const QString &word);
    void refresh();

    AfterQueue &m_after;
    Power &m_power;
};

/// What was chosen, for the line that tells of the queue: "Then: power off"; empty for nothing.
[[nodiscard]] QString afterword(Then then);

} // namespace ferry::ui
