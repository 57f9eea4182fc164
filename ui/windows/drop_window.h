// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/overall_progress.h"

#include <QWidget>

namespace ferry::ui {

class DropTarget;
class JobComposer;
class QueueSource;
class TargetFolders;

/// A small window above all others that takes files from any program and shows how far the queue is. It never takes the focus by itself.
///
/// Keeps its place, and whether it is wanted, in Settings. What it is above of is the window manager's to say; under Wayland nothing can
/// be asked for.
class DropWindow : public QWidget
{
    Q_OBJECT

public:
    /// `source` must outlive the window.
    explicit DropWindow(QueueSource &source);
    ~DropWindow() override;
    /// What is offered where it is asked where to; nothing unless set. They must outlive the window.
    void setTargets(TargetFolders &targets);

    /// Whether a person wants it, also at the next start.
    [[nodiscard]] static bool isWanted();
    static void setWanted(bool wanted);

    [[nodiscard]] DropTarget *target() const noexcept { return m_target; }

Q_SIGNALS:
    void transfersRequested();
    void filesRequested();
    /// It is about to close, by whomever.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void place();

    JobComposer *m_composer;
    OverallProgress m_progress;
    DropTarget *m_target;
};

} // namespace ferry::ui
