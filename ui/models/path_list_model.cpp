// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/path_list_model.h"

#include "ui/text/names.h"

#include <algorithm>
#include <utility>

namespace ferry::ui {

namespace {

// Each run costs the views a look at all their rows.
constexpr std::size_t kMostRuns = 100;

struct Run {
    int first;
    int last;
};

std::vector<Run> runsOf(const QModelIndexList &indexes)
{
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(indexes.size()));
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<Run> runs;
    for (const int row : rows) {
        if (!runs.empty() && runs.back().last + 1 == row)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

} // namespace

PathListModel::PathListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PathListModel::setPaths(std::vector<Path> paths)
{
    beginResetModel();
    m_paths = std::move(paths);
    endResetModel();
}

void PathListModel::add(const std::vector<Path> &paths)
{
    std::vector<const Path *> known;
    known.reserve(m_paths.size());
    for (const Path &path : m_paths)
        known.push_back(&path);
    const auto isLess = [](const Path *a, const Path *b) { return *a < *b; };
    std::sort(known.begin(), known.end(), isLess);
    std::vector<Path> fresh;
    for (const Path &path : paths) {
        if (!std::binary_search(known.begin(), known.end(), &path, isLess))
            fresh.push_back(path);
    }
    if (fresh.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_paths.insert(m_paths.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    endInsertRows();
}

void PathListModel::remove(const QModelIndexList &rows)
{
    const std::vector<Run> runs = runsOf(rows);
    if (runs.size() > kMostRuns) {
        beginResetModel();
        std::vector<Path> kept;
        auto run = runs.begin();
        for (int row = 0; row < rowCount(); ++row) {
            while (run != runs.end() && run->last < row)
                ++run;
            if (run == runs.end() || row < run->first)
                kept.push_back(std::move(m_paths[static_cast<std::size_t>(row)]));
        }
        m_paths = std::move(kept);
        return endResetModel();
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_paths.erase(m_paths.begin() + run->first, m_paths.begin() + run->last + 1);
        endRemoveRows();
    }
}

int PathListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_paths.size());
}

QVariant PathListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Path &path = m_paths[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text::path(path);
    return role == Qt::ToolTipRole ? text::toolTip(text::path(path)) : QVariant();
}

} // namespace ferry::ui
