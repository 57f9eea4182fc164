// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rate_history.h"

#include <QWidget>

#include <array>
#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;

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
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Setting {
        QLabel *label = nullptr;
        QWidget *box = nullptr;
    };

    void buildSettings();
    void layOut();
    void takeForm(bool isWide);
    void showJob();
    void showSettings();
    void setLimit(ByteRate limit);
    void setFilePolicy();
    void setFolderPolicy();
    void setVerification();
    void setPriority();

    QueueSource &m_source;
    RateHistory *m_history;
    std::shared_ptr<const model::JobSnapshot> m_job;
    JobId m_shown; ///< the job whose settings are shown
    model::Policies m_policies; ///< its policies, with what was chosen since the snapshot
    ElidedLabel *m_sentence;
    ElidedLabel *m_state;
    RateGraph *m_graph;
    ElidedLabel *m_current;
    ElidedLabel *m_counts;
    QWidget *m_settings;
    LimitBox *m_limit;
    QComboBox *m_verification;
    QComboBox *m_onFile;
    QComboBox *m_onFolder;
    QComboBox *m_priority;
    std::array<Setting, 5> m_fields; ///< these, in reading order
    QGridLayout *m_grid; ///< of m_settings
    bool m_isWide = false;
    int m_wideMinimum = 0; ///< of m_settings
};

} // namespace ferry::ui
