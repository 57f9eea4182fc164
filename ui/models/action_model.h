// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_list.h"

#include <QAbstractTableModel>

#include <vector>

namespace ferry::ui {

/// The actions of a list whose name or menu has some words in it.
class ActionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Word, Menu, Keys, ColumnCount };

    /// `list` must outlive the model.
    explicit ActionModel(const ActionList &list, QObject *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] QAction *action(int row) const;
    /// Keys are others now.
    void refreshKeys();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const ActionList &m_list;
    std::vector<std::size_t> m_rows; ///< places in the list
};

} // namespace ferry::ui
