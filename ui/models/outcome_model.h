// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outcome_filter.h"
#include "ui/bridge/in_background.h"
#include "ui/bridge/log_reader.h"
#include "ui/bridge/log_search.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace ferry::ui {

/// Every item of one job, read from its results file as far as somebody looks at it. A million rows cost eight bytes each, and
/// four more for each that a filter lets through. Or what a search through the logs of many jobs finds, as LogSearch bounds it.
///
/// Reading, filtering and searching go on on other threads, so the window stays lively however large the files are and however slow their
/// device is. A row that nobody has read yet shows no more than "…"; that somebody looks at it has it read, with those around it.
/// One that could not be read is tried again when somebody looks at it some seconds later.
class OutcomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Job: of what a search found.
    enum Column { Status, Name, Size, Remark, Operation, How, Target, Job, ColumnCount };
    using Show = store::ShownOutcomes;

    explicit OutcomeModel(QObject *parent = nullptr);
    ~OutcomeModel() override;

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
    [[nodiscard]] bool isBusy() const { return (m_reader && m_reader->isFollowing()) || m_search.isBusy(); }
    /// Whether a thread reads, for a former file too, or rows wait to be read.
    [[nodiscard]] bool isReading() const { return m_isFetching || m_fetch->isActive() || m_threads.pool().activeThreadCount() > 0; }
    /// Why the file, or the first one that could not be, was not read.
    [[nodiscard]] const std::optional<Error> &error() const noexcept { return m_error; }
    /// Reads the items of these rows in their order, also when other rows are shown meanwhile. `take` is called for each on another thread,
    /// and then `done` on this one with how many lines could not be read back, unless the model is gone.
    void collect(const std::vector<int> &rows, std::function<void(const store::RecordedOutcome &)> take,
                 std::function<void(std::size_t)> done);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// known(), isBusy() or error() is different.
    void stateChanged();

private:
    struct Known {
        LogReader::Item item;
        std::chrono::steady_clock::time_point since;
    };

    [[nodiscard]] bool isFiltered() const { return !m_filter.isOpen(); }
    void clear();
    void readBy(LogReader *reader);
    [[nodiscard]] LogReader::Place placeOf(int row) const;
    [[nodiscard]] bool isRead(int row) const;
    [[nodiscard]] const LogReader::Item *cached(int row) const;
    void miss(int row) const;
    void take(const LogSearch::Batch &batch);
    void takeProgress(const LogReader::Progress &progress);
    void takeItems(const std::vector<LogReader::Item> &items);
    void fetch();

    [[nodiscard]] QString statusOf(const store::RecordedOutcome &outcome) const;
    [[nodiscard]] QString remarkOf(const store::RecordedOutcome &outcome) const;

    Path m_file;
    bool m_isPlan = false;
    bool m_asks = false;
    OwnThreads m_threads;
    LogReader *m_reader = nullptr; ///< a child; null: nothing is shown
    std::optional<Error> m_error;
    store::OutcomeFilter m_filter;
    std::size_t m_known = 0; ///< items in the file; without a filter each is a row
    std::vector<std::uint32_t> m_passed; ///< items that a filter lets through
    bool m_isOfLogs = false;
    std::vector<Path> m_logs;
    std::function<QString(const Path &log)> m_jobOf;
    LogSearch m_search;
    std::vector<LogSearch::Place> m_found;
    std::uint64_t m_searched = 0; ///< items
    bool m_isFull = false;
    mutable QCache<std::size_t, Known> m_cache;
    mutable std::vector<int> m_missed; ///< rows that were looked at and are not read yet, or are to be again, the latest last
    bool m_isFetching = false; ///< by this reader
    QTimer *m_fetch; ///< for all rows of one painting
};

} // namespace ferry::ui
