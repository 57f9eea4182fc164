// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"
#include "core/model/request.h"
#include "core/model/snapshot.h"
#include "ui/models/plan_summary.h"
#include "ui/views/outcome_table.h"

#include <QDialog>
#include <QTemporaryDir>

#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ferry::ui {

class OutcomeModel;
class QueueSource;

/// What a job would do, item by item, before it does anything: sums, space, and what is in the way, with the policy to be chosen on the
/// spot. The button says what will happen.
///
/// Behind it stands a dry run in the queue, which is taken away with the dialog.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    PlanDialog(QueueSource &source, browse::Browser &browser, model::Request request, QWidget *parent);
    ~PlanDialog() override;

    /// The job as it is to be done.
    [[nodiscard]] const model::Request &request() const noexcept { return m_request; }
    [[nodiscard]] const PlanCounts &counts() const { return m_summary->counts(); }
    [[nodiscard]] QPushButton *startButton() const noexcept { return m_start; }
    [[nodiscard]] QComboBox *policy() const noexcept { return m_policy; }
    [[nodiscard]] OutcomeTable *table() const noexcept { return m_table; }

private:
    void layOut();
    void setUpTable();
    void plan();
    void dropPlan();
    void refresh();
    void showSums();
    [[nodiscard]] QString startWord() const;

    QueueSource &m_source;
    browse::Browser &m_browser;
    model::Request m_request;
    QTemporaryDir m_folder; ///< of the dry run's outcomes
    int m_round = 0;
    JobId m_job; ///< the dry run
    std::shared_ptr<const model::JobSnapshot> m_seen;
    std::optional<std::uint64_t> m_available; ///< bytes at the destination
    PlanSummary *m_summary;
    OutcomeModel *m_outcomes;
    QLabel *m_sums;
    QLabel *m_space;
    QLabel *m_notice;
    QComboBox *m_policy;
    QComboBox *m_show;
    QLineEdit *m_search;
    OutcomeTable *m_table;
    QPushButton *m_start;
};

} // namespace ferry::ui
