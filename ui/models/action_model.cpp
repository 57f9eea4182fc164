// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/action_model.h"

#include "ui/actions/named_action.h"

#include <QAction>
#include <QPixmap>

#include <algorithm>

namespace ferry::ui {

namespace {

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ActionModel::ActionModel(const ActionList &list, QObject *parent)
    : QAbstractTableModel(parent)
    , m_list(list)
{
    setWords({});
}

void ActionModel::setWords(const QString &words)
{
    const QStringList each = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_list.entries().size(); ++i) {
        const ActionList::Entry &entry = m_list.entries()[i];
        if (entry.action->isVisible() && hasAll(wordOf(entry.action) + QLatin1Char(' ') + entry.menu, each))
            m_rows.push_back(i);
    }
    endResetModel();
}

QAction *ActionModel::action(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_list.entries()[m_rows[static_cast<std::size_t>(row)]].action;
}

void ActionModel::refreshKeys()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Keys), index(rowCount() - 1, Keys));
}

int ActionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ActionList::Entry &entry = m_list.entries()[m_rows[static_cast<std::size_t>(index.row())]];
    if (role == Qt::DecorationRole && index.column() == Word) {
        if (!entry.action->icon().isNull())
            return entry.action->icon();
        QPixmap room(16, 16); // so that the words stand below one another
        room.fill(Qt::transparent);
        return room;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Word:
        return wordOf(entry.action);
    case Menu:
        return entry.menu;
    case Keys:
        return QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::NativeText);
    default:
        return {};
    }
}

QVariant ActionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Word:
        return tr("Action");
    case Menu:
        return tr("Menu");
    case Keys:
        return tr("Keys");
    default:
        return {};
    }
}

Qt::ItemFlags ActionModel::flags(const QModelIndex &index) const
{
    const QAction *each = action(index.row());
    return each && each->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsSelectable);
}

} // namespace ferry::ui
