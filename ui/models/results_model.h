// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace ferry::ui {

/// Results files of past and present jobs, newest first, each with its time and what the job was.
class ResultsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ResultsModel(QObject *parent = nullptr);

    /// Lists the folder again; jobs of `queue` are named by their sentence. Reads no file.
    void reload(const Path &folder, const model::QueueSnapshot &queue);
    [[nodiscard]] Path file(int row) const;
    /// -1 if it is not there.
    [[nodiscard]] int rowOf(const Path &file) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        Path file;
        model::Timestamp changed;
        QString sentence; ///< empty: not in the queue any more
        mutable std::optional<QString> summary; ///< read from the file's end when somebody looks
        bool operator==(const Entry &other) const { return file == other.file && changed == other.changed && sentence == other.sentence; }
    };

    std::vector<Entry> m_entries;
};

} // namespace ferry::ui
