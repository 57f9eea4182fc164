// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ferry::ui {

class OutcomeModel;

/// The items of a log or a plan, one row each, with columns as wide as what they mostly hold.
class OutcomeTable : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit OutcomeTable(OutcomeModel *model, QWidget *parent = nullptr);
};

} // namespace ferry::ui
