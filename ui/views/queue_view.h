// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"
#include "ui/actions/job_actions.h"

#include <QScrollArea>

#include <array>
#include <optional>
#include <vector>

class QAction;
class QVBoxLayout;

namespace ferry::ui {

class JobRow;

/// All jobs in queue order, one row of real widgets each; teaches what to do while there is none.
///
/// Up, Down, Home and End move between rows, Tab goes on to a row's buttons. Rows are dragged into another order.
class QueueView : public QScrollArea
{
    Q_OBJECT

public:
    explicit QueueView(QWidget *parent = nullptr);

    /// Updates the rows whose revision changed, adds and removes the others.
    void setQueue(const model::QueueSnapshot &queue);
    /// The job that commands apply to; not valid if there is none.
    [[nodiscard]] JobId current() const noexcept { return m_current; }
    void setCurrent(JobId job);
    [[nodiscard]] const std::vector<JobRow *> &rows() const noexcept { return m_rows; }
    /// Those whose keys are taught while there is no row. They must outlive the view.
    void setActions(const QAction *copy, const QAction *move, const QAction *remove);
    /// What the tool tips of rows' buttons tell.
    void setKeys(const JobActions::Keys &keys);
    /// What is taught then.
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void currentChanged();
    void menuRequested(const QPoint &globalPosition);
    void pauseRequested(ferry::JobId job);
    void resumeRequested(ferry::JobId job);
    void cancelRequested(ferry::JobId job);
    void logRequested(ferry::JobId job);
    void removeRequested(ferry::JobId job);
    void questionsRequested(ferry::JobId job);
    /// The job was let go before another; not valid: at the end.
    void moveRequested(ferry::JobId job, ferry::JobId before);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    JobRow *makeRow();
    void moveTo(int index);
    [[nodiscard]] int currentIndex() const;
    void drag(JobRow *row);
    [[nodiscard]] std::size_t gapAt(const QPoint &position) const;
    void showGap(std::optional<std::size_t> gap);

    std::array<const QAction *, 3> m_actions {};
    JobActions::Keys m_keys;
    std::vector<JobRow *> m_rows;
    JobId m_current;
    QVBoxLayout *m_layout;
    QFrame *m_gap; ///< a line where a dragged row would go
};

} // namespace ferry::ui
