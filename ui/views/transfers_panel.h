// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"
#include "core/model/snapshot.h"
#include "ui/actions/job_actions.h"

#include <QHash>
#include <QTabWidget>

#include <memory>
#include <optional>

class QSplitter;

namespace ferry::ui {

class JobDetails;
class LogView;
class QueueSource;
class QueueView;
class QuestionView;

/// The queue, what needs a person, and the log, as three pages; both windows of Ferry show them. "Needs you" is there only while it
/// holds something. Beside the queue, or below where there is no room, the chosen job's details.
class TransfersPanel : public QTabWidget
{
    Q_OBJECT

public:
    /// `source` and `browser` must outlive the panel. `jobKeys`: where the keys that steer one job work, in its window or in the panel
    /// only.
    TransfersPanel(QueueSource &source, browse::Browser &browser, Qt::ShortcutContext jobKeys, QWidget *parent);
    ~TransfersPanel() override;

    [[nodiscard]] QueueView *queueView() const noexcept { return m_queueView; }
    [[nodiscard]] QuestionView *questionView() const noexcept { return m_questionView; }
    [[nodiscard]] LogView *logView() const noexcept { return m_logView; }
    /// For the chosen job, in menu order; separators are null.
    [[nodiscard]] QList<QAction *> jobActions() const;
    /// For the whole queue.
    [[nodiscard]] QList<QAction *> queueActions() const { return {m_pauseAll, m_resumeAll, m_cancelAll, m_clearFinished}; }
    /// Limits the speed of the whole queue.
    [[nodiscard]] QAction *limitAction() const noexcept { return m_limitAll; }
    /// Each shows its page and gives it the keys.
    [[nodiscard]] QList<QAction *> pageActions() const { return {m_showQueue, m_showQuestions, m_showLog}; }
    /// How many jobs run and how fast, in a sentence, and what all are limited to; may be empty.
    [[nodiscard]] const QString &totals() const noexcept { return m_totals; }
    /// What will follow when all is done, to be told with the totals; may be empty.
    void setAfterword(const QString &words);

    [[nodiscard]] JobDetails *details() const noexcept { return m_details; }
    /// Shows the details, or hides them.
    [[nodiscard]] QAction *detailsAction() const noexcept { return m_showDetails; }

    void showQueue();
    void showLogOf(JobId job);
    /// Does nothing if no question waits any more.
    void showQuestionsOf(JobId job);

Q_SIGNALS:
    /// Somebody asks for one of its pages, which follows: it should be seen.
    void wanted();
    void totalsChanged();
    /// Somebody wants to see the folder.
    void folderRequested(const ferry::Path &folder);
    /// Somebody wants to see this in its folder.
    void itemRequested(const ferry::Path &item);
    /// Something to be said in a line.
    void told(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildActions();
    void showCurrent();
    [[nodiscard]] JobActions::Moves movesOf(JobId job) const;
    void placeDetails();
    [[nodiscard]] QList<int> splitOf(const QSplitter &work) const;
    QAction *pageAction(const char *name, const QString &word, const QKeySequence &key, QWidget *page);
    void connectViews();
    void refresh();
    void nameDevices();
    void showTotals();
    void askLimitOfAll();

    QueueSource &m_source;
    browse::Browser &m_browser;
    JobId m_newest; ///< of the jobs whose devices were looked up
    std::shared_ptr<const model::QueueSnapshot> m_queue;
    QSplitter *m_work; ///< queue and details
    QueueView *m_queueView;
    JobDetails *m_details;
    std::optional<Qt::Orientation> m_split; ///< for which the list and the details have their room
    QHash<QString, QList<int>> m_moved; ///< that room where somebody has moved the border, by the key in Settings
    QuestionView *m_questionView;
    LogView *m_logView;
    JobActions *m_jobActions;
    QString m_totals;
    QString m_afterword;
    QAction *m_pauseAll;
    QAction *m_resumeAll;
    QAction *m_cancelAll;
    QAction *m_clearFinished;
    QAction *m_limitAll;
    QAction *m_showQueue;
    QAction *m_showQuestions;
    QAction *m_showLog;
    QAction *m_showDetails;
};

} // namespace ferry::ui
