// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ferry::ui {

class ActionList;

/// How Ferry works, in a page, and every key as it is now. Does not block its window.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const ActionList &actions, QWidget *parent);
};

} // namespace ferry::ui
