// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/request.h"
#include "core/model/snapshot.h"
#include "core/store/job_history.h"
#include "core/store/outcome_export.h"
#include "ui/models/outcome_model.h"
#include "ui/views/outcome_table.h"

#include <QDate>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QAction;
class QLineEdit;
class QSplitter;
class QTableView;
class QToolButton;

namespace ferry::ui {

class DateRangeDialog;
class FilterChips;
class NoticeLine;
class OutcomeExporter;
class ResultsModel;

/// All jobs, present and past, and what became of every item of the chosen one, or of all of them: with a filter, a search and a range of
/// time. Jobs stand beside their items where there is room, else one leads to the other.
///
/// Jobs are listed anew, by another thread, when the view is shown and when one comes or ends. What was found in all jobs stays as it is
/// until the filter or the range is another, or the view is shown again.
class LogView : public QWidget
{
    Q_OBJECT

public:
    explicit LogView(Path resultsFolder, Path stateFolder = {}, QWidget *parent = nullptr);

    void setQueue(std::shared_ptr<const model::QueueSnapshot> queue);
    /// Shows the results of one job.
    void showFile(const Path &file);
    /// Shows what the words find in all jobs, and gives them the keys.
    void searchAll();
    [[nodiscard]] OutcomeModel *outcomes() const noexcept { return m_outcomes; }
    [[nodiscard]] OutcomeTable *table() const noexcept { return m_table; }
    [[nodiscard]] QTableView *jobs() const noexcept { return m_jobs; }
    [[nodiscard]] QComboBox *range() const noexcept { return m_range; }
    /// Of OutcomeModel::Show.
    [[nodiscard]] FilterChips *filter() const noexcept { return m_show; }
    /// How many there are, or why they are not shown. Beside the filter where there is room.
    [[nodiscard]] QLabel *counts() const noexcept { return m_counts; }
    [[nodiscard]] QLineEdit *search() const noexcept { return m_search; }
    [[nodiscard]] QToolButton *retryButton() const noexcept { return m_retry; }
    [[nodiscard]] QToolButton *undoButton() const noexcept { return m_undo; }
    /// In the place of the two where the chosen job compared: its menu makes the target like the source.
    [[nodiscard]] QToolButton *alignButton() const noexcept { return m_align; }
    [[nodiscard]] QToolButton *exportButton() const noexcept { return m_export; }
    /// Leads back to the jobs where they do not stand beside their items.
    [[nodiscard]] QToolButton *backButton() const noexcept { return m_back; }
    /// Says that the log shown, or that of a job without one, or the list of jobs, is not complete.
    [[nodiscard]] NoticeLine *notice() const noexcept { return m_notice; }
    /// That of the narrow form: the other one gives way to it.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody wants to see this in its folder.
    void itemRequested(const ferry::Path &item);
    /// What failed is to be tried again, a job undone, or the target of a comparison made like its source.
    void jobRequested(const ferry::model::Request &request);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static FilterChips *makeChips(QWidget *parent);
    void setUpChoices();
    void setUpJobs();
    void setUpTable();
    void setUpFollowUps();
    void setUpExport();
    void layOut();
    void place();
    void placeCounts();
    void tell(const QString &sentence);
    void takeForm(bool isWide);
    void showItems(bool shows);
    void openJob();
    void backToJobs();
    void reloadJobs();
    void takeHistory(const store::JobHistory &history);
    void showChosen();
    void markChosen();
    void chooseRow(int row);
    void showAll();
    void chooseRange();
    void askRange();
    void showRange(std::optional<model::Timestamp> since, std::optional<model::Timestamp> until);
    void applyFilter();
    void showCounts();
    void showNotice();
    void showFollowUps();
    enum class FollowUp : std::uint8_t { Retry, Undo, CopyDiffering, TrashExtra };
    void follow(FollowUp how);
    void ask(FollowUp how, const model::JobSnapshot &job, const QString &sentence);
    void openFolder();
    void copyPaths();
    void chooseExport(store::ExportForm form);
    [[nodiscard]] std::vector<Path> shownLogs() const;

    Path m_resultsFolder;
    Path m_stateFolder;
    std::shared_ptr<const model::QueueSnapshot> m_queue;
    ResultsModel *m_results;
    OutcomeModel *m_outcomes;
    OutcomeExporter *m_exporter;
    QToolButton *m_back;
    QComboBox *m_range; ///< a ChoiceBox: one of its lines asks
    int m_shownRange = 0; ///< a line of it
    QDate m_from; ///< of the range that was asked for; not valid before
    QDate m_to;
    QPointer<DateRangeDialog> m_rangeDialog; ///< while it asks for them
    QLineEdit *m_search;
    QToolButton *m_retry;
    QToolButton *m_undo;
    QToolButton *m_align;
    QAction *m_copyDiffering;
    QAction *m_trashExtra;
    QToolButton *m_export;
    FilterChips *m_show;
    QSplitter *m_split;
    QTableView *m_jobs;
    OutcomeTable *m_table;
    NoticeLine *m_notice;
    QLabel *m_counts;
    QBoxLayout *m_filterLine;
    QTimer m_searchDelay;
    std::vector<std::pair<JobId, bool>> m_listed; ///< jobs of the queue when they were last listed, and whether they had ended
    std::optional<Error> m_historyError;
    bool m_isListing = false;
    bool m_listsAgain = false; ///< something came while it was listed
    bool m_isListed = false; ///< at least once
    bool m_mayRenew = false; ///< what is shown of all jobs may be searched again
    bool m_isWide = true;
    int m_wideMinimum = 0; ///< width
    int m_narrowMinimum = 0;
    bool m_showsItems = false; ///< where there is room for one of both only
    std::uint64_t m_folderAsked = 0; ///< how often
    std::uint64_t m_copyAsked = 0; ///< likewise, and how often something else was copied
    bool m_followsChoice = false; ///< the current row changes by reloading, not by a person
};

} // namespace ferry::ui
