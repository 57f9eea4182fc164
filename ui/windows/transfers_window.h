// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/request.h"
#include "core/model/snapshot.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QLabel;
class QTabWidget;

namespace ferry::ui {

class DropOverlay;
class JobActions;
class LogView;
class QueueSource;
class QueueView;
class QuestionView;

/// The queue, what needs a person, and the log, in one small window that takes files from any program.
///
/// Keeps its size and the last choices of the job dialog in QSettings.
class TransfersWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `source` must outlive the window.
    explicit TransfersWindow(QueueSource &source, QWidget *parent = nullptr);
    ~TransfersWindow() override;

    /// Opens the job dialog with these sources.
    void composeJob(model::JobKind kind, const std::vector<Path> &sources = {});
    /// Closes without asking, even while jobs run.
    void leave();

    [[nodiscard]] QTabWidget *tabs() const noexcept { return m_tabs; }
    [[nodiscard]] QueueView *queueView() const noexcept { return m_queueView; }
    [[nodiscard]] QuestionView *questionView() const noexcept { return m_questionView; }
    [[nodiscard]] LogView *logView() const noexcept { return m_logView; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *makeAction(const QIcon &icon, const QString &word, const QKeySequence &key);
    void buildActions();
    void buildMenus();
    void buildToolBar();
    void buildTabs();
    void connectViews();
    void refresh();
    void showTotals();
    void showLogOf(JobId job);
    void offerDropped(const std::vector<Path> &paths, const QPoint &globalPosition);
    void openFolder(const Path &folder);
    void askToLeave();
    void tell(const QString &message);

    QueueSource &m_source;
    std::shared_ptr<const model::QueueSnapshot> m_queue;
    QTabWidget *m_tabs;
    QueueView *m_queueView;
    QuestionView *m_questionView;
    LogView *m_logView;
    JobActions *m_jobActions;
    DropOverlay *m_overlay;
    QLabel *m_totals;
    QAction *m_copy;
    QAction *m_move;
    QAction *m_delete;
    QAction *m_pauseAll;
    QAction *m_resumeAll;
    QAction *m_cancelAll;
    QAction *m_clearFinished;
    QAction *m_showQuestions;
    bool m_isLeaving = false;
};

} // namespace ferry::ui
