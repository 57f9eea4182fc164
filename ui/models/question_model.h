// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/question.h"
#include "core/model/snapshot.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace ferry::ui {

/// Open questions, grouped by job and kind: 41 files exist already, and below it the 41.
///
/// Keeps selections alive while questions come and go: a group's questions are removed and appended, never reset.
class QuestionModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Coming, There, ColumnCount };

    explicit QuestionModel(QObject *parent = nullptr);

    /// Does nothing while the questions are the same list as before. Holds on to it until the next call.
    void setQueue(const model::QueueSnapshot &queue);

    /// The question of a row; null for a group's heading.
    [[nodiscard]] const model::Question *question(const QModelIndex &index) const;
    /// The first question of a row or of the group that it heads; null if the index is none.
    [[nodiscard]] const model::Question *representative(const QModelIndex &index) const;
    /// What the job does that asks; of a valid index.
    [[nodiscard]] model::JobKind jobKind(const QModelIndex &index) const;
    [[nodiscard]] bool isHeading(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group {
        quintptr id = 0; ///< stays while rows before it go, as model indexes must
        JobId job;
        model::QuestionKind kind = model::QuestionKind::FileExists;
        std::shared_ptr<const model::Request> request; ///< the job's; never null
        QString sentence;
        std::vector<const model::Question *> questions; ///< held by m_questions
    };

    [[nodiscard]] int rowOfGroup(quintptr id) const;
    [[nodiscard]] QVariant headingData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant questionData(const model::Question &question, int column, int role) const;
    void update(int row, std::vector<const model::Question *> fresh);

    std::shared_ptr<const model::Questions> m_questions;
    std::vector<Group> m_groups;
    quintptr m_lastGroup = 0;
};

} // namespace ferry::ui
