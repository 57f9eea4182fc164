// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"
#include "core/store/job_history.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <vector>

namespace ferry::ui {

/// Past and present jobs that kept a log, newest first, below a first row that stands for all of them.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Job, State, Items, ColumnCount };

    explicit ResultsModel(QObject *parent = nullptr);

    /// Replaces all rows, if they are others.
    void setHistory(const store::JobHistory &history);
    /// Jobs of the queue are shown as they are now.
    void setQueue(const model::QueueSnapshot &queue);
    /// Only jobs whose logs were written since then, and before `until`; nothing: all.
    void setRange(std::optional<model::Timestamp> since, std::optional<model::Timestamp> until = {});

    /// Empty for the first row.
    [[nodiscard]] Path file(int row) const;
    /// -1 if it is not there.
    [[nodiscard]] int rowOf(const Path &file) const;
    /// As far as it is known; its request may name the first source only. Null for the first row and where nothing is known.
    [[nodiscard]] std::shared_ptr<const model::JobSnapshot> job(int row) const;
    /// What the job did, in a sentence.
    [[nodiscard]] QString sentence(int row) const;
    /// The logs of all rows, in their order, as far as they are there.
    [[nodiscard]] std::vector<Path> logs() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const store::LoggedJob &entry(int row) const { return m_entries[m_rows[static_cast<std::size_t>(row - 1)]]; }
    [[nodiscard]] bool isJob(int row) const { return row > 0 && row < rowCount(); }
    [[nodiscard]] QVariant allData(int column, int role) const;
    void choose();

    std::vector<store::LoggedJob> m_entries;
    std::vector<std::size_t> m_rows; ///< entries that are shown
    std::map<Path, int> m_rowOf;
    std::map<Path, std::shared_ptr<const model::JobSnapshot>> m_present; ///< jobs of the queue by their logs
    std::optional<model::Timestamp> m_since;
    std::optional<model::Timestamp> m_until;
};

} // namespace ferry::ui
