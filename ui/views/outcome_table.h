// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QLineEdit;

namespace ferry::ui {

class OutcomeModel;

/// The items of a log or a plan, one row each, with columns as wide as what they mostly hold.
class OutcomeTable : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit OutcomeTable(OutcomeModel *model, QWidget *parent = nullptr);

    /// What is typed in the table goes there: most rows are not read, and could not be looked through.
    void setSearchField(QLineEdit *field);
    void keyboardSearch(const QString &typed) override;

private:
    QLineEdit *m_searchField = nullptr;
};

} // namespace ferry::ui
