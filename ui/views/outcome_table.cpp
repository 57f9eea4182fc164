// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/outcome_table.h"

#include "ui/delegates/row_delegate.h"
#include "ui/models/outcome_model.h"

#include <QHeaderView>
#include <QLineEdit>

namespace ferry::ui {

OutcomeTable::OutcomeTable(OutcomeModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setShowGrid(false);
    setWordWrap(false);
    setItemDelegate(new RowDelegate(Qt::ElideMiddle, this));
    setItemDelegateForColumn(OutcomeModel::Remark, new RowDelegate(Qt::ElideRight, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setIconSize({14, 14});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    setColumnWidth(OutcomeModel::Status, character * 21);
    setColumnWidth(OutcomeModel::Name, character * 28);
    setColumnWidth(OutcomeModel::Size, character * 11);
    setColumnWidth(OutcomeModel::Remark, character * 44);
    setColumnWidth(OutcomeModel::Operation, character * 19);
    setColumnWidth(OutcomeModel::How, character * 18);
    setColumnWidth(OutcomeModel::Target, character * 40);
    setColumnWidth(OutcomeModel::Job, character * 44);
    horizontalHeader()->moveSection(OutcomeModel::Job, OutcomeModel::Size);
    setColumnHidden(OutcomeModel::Job, true); // until there are several
}

void OutcomeTable::setSearchField(QLineEdit *field)
{
    m_searchField = field;
}

void OutcomeTable::keyboardSearch(const QString &typed)
{
    if (!m_searchField || typed.isEmpty() || !typed.front().isPrint() || typed.front().isSpace())
        return;
    m_searchField->setFocus(Qt::OtherFocusReason);
    m_searchField->selectAll();
    m_searchField->insert(typed);
}

} // namespace ferry::ui
