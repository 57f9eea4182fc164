// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/request.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ferry::ui {

class AddPausedButton;
class PathEdit;

/// The short question before a copy or a move between panes: where to, with the other pane's folder as the answer to begin with.
/// How it is done is as in the last job of its kind; more is asked by the JobDialog, to which a button leads.
class TransferDialog : public QDialog
{
    Q_OBJECT

public:
    /// `request` is a copy or a move.
    explicit TransferDialog(model::Request request, QWidget *parent = nullptr);

    [[nodiscard]] model::Request request() const;
    /// Whether the job is to wait until it is resumed.
    [[nodiscard]] bool addsPaused() const;
    [[nodiscard]] PathEdit *destination() const noexcept { return m_destination; }

    void accept() override;

Q_SIGNALS:
    /// The dialog is closed; request() is to be asked for in full.
    void moreRequested();
    /// Somebody wants to see first what would happen.
    void planRequested();

private:
    void showState();

    model::Request m_request;
    PathEdit *m_destination;
    QLabel *m_hint;
    QPushButton *m_start;
    QPushButton *m_plan;
    AddPausedButton *m_addPaused;
};

} // namespace ferry::ui
