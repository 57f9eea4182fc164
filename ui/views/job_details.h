// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rate_history.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace ferry::ui {

class ElidedLabel;
class LimitBox;
class QueueSource;
class RateGraph;

/// What the chosen job does in detail: its speed over time, the names in work, what became of its items, and what can be changed while it
/// runs.
class JobDetails : public QWidget
{
    Q_OBJECT

public:
    /// `source` must outlive the view.
    explicit JobDetails(QueueSource &source, QWidget *parent = nullptr);

    /// Null: none.
    void setJob(std::shared_ptr<const model::JobSnapshot> job);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void showJob();
    void setLimit(ByteRate limit);
    void setPolicy();

    QueueSource &m_source;
    RateHistory *m_history;
    std::shared_ptr<const model::JobSnapshot> m_job;
    ElidedLabel *m_sentence;
    ElidedLabel *m_state;
    RateGraph *m_graph;
    ElidedLabel *m_current;
    ElidedLabel *m_counts;
    QWidget *m_settings;
    LimitBox *m_limit;
    QComboBox *m_onFile;
};

} // namespace ferry::ui
