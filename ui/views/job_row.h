// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"
#include "ui/actions/job_actions.h"

#include <QFrame>

#include <memory>

class QLabel;
class QToolButton;

namespace ferry::ui {

class ElidedLabel;
class JobBar;
class NoticeLine;

/// One job in two lines with its buttons; one line once it is finished.
///
/// The row takes focus; to who cannot see it an item of a list, named by what the job does and described by how far it is. Buttons are its
/// children and follow it in tab order.
class JobRow : public QFrame
{
    Q_OBJECT

public:
    explicit JobRow(QWidget *parent = nullptr);

    /// Shows the job; does nothing if it is the same revision as before, and devices have the names that they had.
    void setJob(std::shared_ptr<const model::JobSnapshot> job);
    [[nodiscard]] const model::JobSnapshot &job() const noexcept { return *m_job; }
    /// What the tool tips of its buttons tell.
    void setKeys(const JobActions::Keys &keys);
    /// Marks the row that menu commands apply to.
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const noexcept { return m_isCurrent; }

Q_SIGNALS:
    void focused();
    void pauseClicked();
    void resumeClicked();
    void cancelClicked();
    void logClicked();
    void removeClicked();
    void questionsClicked();
    /// The row is pulled away with the mouse.
    void pulled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void reserveWidths();
    void showState();
    void showProgress();
    void showButtons();
    void tellAccessibly();
    [[nodiscard]] bool mayBeResumed() const;
    [[nodiscard]] bool needsSomebody() const;
    void pressFirst();
    void pressSecond();

    std::shared_ptr<const model::JobSnapshot> m_job = std::make_shared<model::JobSnapshot>();
    bool m_isShown = false;
    std::size_t m_devicesRevision = 0; ///< see text::devicesRevision()
    bool m_isCurrent = false;
    QPoint m_pressedAt;
    QLabel *m_icon;
    ElidedLabel *m_sentence;
    ElidedLabel *m_counts;
    JobBar *m_bar;
    ElidedLabel *m_percent;
    ElidedLabel *m_rate;
    ElidedLabel *m_left;
    ElidedLabel *m_state;
    ElidedLabel *m_error;
    NoticeLine *m_notice;
    QWidget *m_progress;
    int m_rateWidth = 0; ///< pixels; kept so that numbers do not move their neighbours
    int m_leftWidth = 0;
    JobActions::Keys m_keys;
    QToolButton *m_first; ///< pause, resume or show log
    QToolButton *m_second; ///< cancel or remove from list
    QToolButton *m_answer; ///< while there is a question
    QToolButton *m_more; ///< the menu of all that can be done with the job
};

} // namespace ferry::ui
