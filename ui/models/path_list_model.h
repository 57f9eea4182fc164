// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <QAbstractListModel>
#include <QModelIndexList>

#include <vector>

namespace ferry::ui {

/// Paths as they are, shown as safe text when somebody looks: 100,000 of them cost no widget and no words.
class PathListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PathListModel(QObject *parent = nullptr);

    void setPaths(std::vector<Path> paths);
    /// Appends those that are not there yet; `paths` itself has none twice.
    void add(const std::vector<Path> &paths);
    /// Takes out these rows, in any order.
    void remove(const QModelIndexList &rows);
    [[nodiscard]] const std::vector<Path> &paths() const noexcept { return m_paths; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Path> m_paths;
};

} // namespace ferry::ui
