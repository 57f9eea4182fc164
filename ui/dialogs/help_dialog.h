// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ferry::ui {

class ActionList;

/// How Ferry works, in a page, and every key as it is when it is opened. Does not block its window: one may do what one reads.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    /// Beside this window, once.
    static void showBeside(QWidget *window, const ActionList &actions);

    HelpDialog(const ActionList &actions, QWidget *parent);
};

} // namespace ferry::ui
