// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/request.h"
#include "core/model/snapshot.h"
#include "ui/models/plan_summary.h"
#include "ui/views/outcome_table.h"

#include <QDialog>

#include <memory>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ferry::ui {

class AddPausedButton;
class FilterChips;
class OutcomeModel;
class QueueSource;
class TakenOutFolder;

/// What a job would do, item by item, before it does anything: sums and space on one side, on the other what is wrong or gets lost, with
/// the policies to be chosen on the spot, and the items below. The button says what will happen. In a narrow window the sides stand below
/// each other.
///
/// Behind it stands a dry run in the queue, which is taken away with the dialog; each other choice makes another.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    /// `source` must outlive the dialog.
    PlanDialog(QueueSource &source, model::Request request, QWidget *parent);
    ~PlanDialog() override;

    /// It is shown in place of a job that somebody has started: that can begin before all is planned, and keys that were pressed before the
    /// dialog was there choose and start nothing. Before it is shown.
    void setComesUnasked();
    /// The job as it is to be done.
    [[nodiscard]] const model::Request &request() const noexcept { return m_request; }
    /// Whether the job is to wait until it is resumed.
    [[nodiscard]] bool addsPaused() const;
    [[nodiscard]] const PlanCounts &counts() const { return m_summary->counts(); }
    [[nodiscard]] QPushButton *startButton() const noexcept { return m_start; }
    [[nodiscard]] QComboBox *filePolicy() const noexcept { return m_onFile; }
    [[nodiscard]] QComboBox *folderPolicy() const noexcept { return m_onFolder; }
    [[nodiscard]] QComboBox *errorPolicy() const noexcept { return m_onError; }
    [[nodiscard]] QCheckBox *keepsReplaced() const noexcept { return m_keepReplaced; }
    /// What is counted, and below it what room that takes.
    [[nodiscard]] QString sums() const;
    [[nodiscard]] QString facts() const;
    /// Whether the time that it takes can be told as far as past jobs tell it.
    [[nodiscard]] bool knowsThePast() const noexcept { return m_past != nullptr; }
    /// What stands in the way of all of it; empty if nothing.
    [[nodiscard]] QString notice() const;
    /// What the destination cannot keep; empty if it keeps all, as far as is known.
    [[nodiscard]] QString losses() const;
    [[nodiscard]] FilterChips *filter() const noexcept { return m_show; }
    [[nodiscard]] QLineEdit *search() const noexcept { return m_search; }
    [[nodiscard]] OutcomeTable *table() const noexcept { return m_table; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Record;
    struct Past;

    static Result<Record> makeRecord();
    static FilterChips *makeChips(QWidget *parent);
    void setUpTable();
    void layOut();
    [[nodiscard]] QLayout *layOutChoices();
    void applyFilter();
    void takeChoices();
    void lookAtThePast();
    [[nodiscard]] QString timeSentence() const;
    void plan();
    void begin(Record record);
    void dropPlan();
    void refresh();
    void showState();
    [[nodiscard]] bool isPlanned() const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] bool isGivenUp() const;
    [[nodiscard]] QStringList countWords() const;
    [[nodiscard]] QStringList factSentences() const;
    [[nodiscard]] QString lossSentence() const;
    [[nodiscard]] QStringList noticeSentences() const;
    [[nodiscard]] QString startWord() const;

    QueueSource &m_source;
    model::Request m_request;
    std::shared_ptr<TakenOutFolder> m_folder; ///< of the dry run's outcomes; removed on another thread
    int m_round = 0; ///< of planning
    std::optional<Error> m_error; ///< why there is no dry run
    JobId m_job; ///< the dry run
    std::shared_ptr<const model::JobSnapshot> m_seen;
    std::shared_ptr<const Past> m_past; ///< null until it is known
    PlanSummary *m_summary;
    OutcomeModel *m_outcomes;
    QLabel *m_sums;
    QLabel *m_facts;
    QLabel *m_notice;
    QLabel *m_losses;
    QComboBox *m_onFile;
    QComboBox *m_onFolder;
    QComboBox *m_onError;
    QCheckBox *m_keepReplaced;
    FilterChips *m_show;
    QLineEdit *m_search;
    OutcomeTable *m_table;
    QPushButton *m_start;
    AddPausedButton *m_addPaused;
    QBoxLayout *m_sides;
    bool m_isUnasked = false;
};

} // namespace ferry::ui
