// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outcome_file.h"
#include "core/store/outcome_filter.h"
#include "ui/bridge/log_search.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ferry::ui {

/// Every item of one job, read from its results file as far as somebody looks at it. A million rows cost eight bytes each, and
/// four more for each that a filter lets through. Or what a search through the logs of many jobs finds, as LogSearch bounds it.
///
/// Reading and filtering go on in short turns of the event loop, and a search on a thread of its own, so the window stays lively however
/// large the files are.
class OutcomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Job: of what a search found.
    enum Column { Status, Name, Size, Remark, Operation, How, Target, Job, ColumnCount };
    using Show = store::ShownOutcomes;

    explicit OutcomeModel(QObject *parent = nullptr);

    /// Empty: none.
    void setFile(const Path &file);
    [[nodiscard]] const Path &file() const noexcept { return m_file; }
    /// The items of all these logs that the filter lets through. They are searched once, from the first to the last, and again when the
    /// filter is another; not followed. `jobOf`: what a log's job did, in a sentence.
    void setLogs(std::vector<Path> logs, std::function<QString(const Path &log)> jobOf);
    [[nodiscard]] const std::vector<Path> &logs() const noexcept { return m_logs; }
    /// Whether it shows setLogs(), not setFile().
    [[nodiscard]] bool isOfLogs() const noexcept { return m_isOfLogs; }
    /// Whether more was found than is shown.
    [[nodiscard]] bool isFull() const noexcept { return m_isFull; }
    /// `words` is looked for in source and target as they are shown, without regard to case.
    void setFilter(Show show, const QString &words);
    [[nodiscard]] const store::OutcomeFilter &filter() const noexcept { return m_filter; }
    /// The items are those of a dry run; `asks`: a name that is taken is to be asked about. For the next setFile().
    void setPlan(bool asks);
    /// Looks for lines added since; returns at once.
    void refresh();

    /// Items known in the file, or searched so far, shown or not.
    [[nodiscard]] std::size_t known() const;
    /// Whether reading or filtering is still going on.
    [[nodiscard]] bool isBusy() const { return m_turn.isActive() || m_search.isBusy(); }
    /// Why the file, or the first one that could not be, was not read.
    [[nodiscard]] const std::optional<Error> &error() const noexcept { return m_error; }
    /// The item of a row; nothing if its line cannot be read back.
    [[nodiscard]] std::optional<store::RecordedOutcome> outcome(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// known(), isBusy() or error() is different.
    void stateChanged();

private:
    [[nodiscard]] bool isFiltered() const { return !m_filter.isOpen(); }
    void clear();
    [[nodiscard]] const store::RecordedOutcome *cached(int row) const;
    void take(const LogSearch::Batch &batch);
    void turn();
    bool read();
    bool examine();

    [[nodiscard]] QString statusOf(const store::RecordedOutcome &outcome) const;
    [[nodiscard]] QString remarkOf(const store::RecordedOutcome &outcome) const;

    Path m_file;
    bool m_isPlan = false;
    bool m_asks = false;
    std::unique_ptr<store::OutcomeFileReader> m_reader;
    std::optional<Error> m_error;
    store::OutcomeFilter m_filter;
    std::size_t m_plain = 0; ///< rows shown without a filter
    std::size_t m_examined = 0; ///< items the filter has seen
    std::vector<std::uint32_t> m_passed; ///< items that a filter lets through
    QTimer m_turn;
    bool m_isOfLogs = false;
    std::vector<Path> m_logs;
    std::function<QString(const Path &log)> m_jobOf;
    LogSearch m_search;
    std::vector<LogSearch::Place> m_found;
    std::uint64_t m_searched = 0; ///< items
    bool m_isFull = false;
    mutable QCache<std::size_t, store::RecordedOutcome> m_cache;
};

} // namespace ferry::ui
