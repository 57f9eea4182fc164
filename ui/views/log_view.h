// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"
#include "core/store/outcome_export.h"
#include "ui/models/outcome_model.h"
#include "ui/views/outcome_table.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ferry::ui {

class NoticeLine;
class OutcomeExporter;
class ResultsModel;

/// What became of every item of a job, present or past, with a filter and a search.
class LogView : public QWidget
{
    Q_OBJECT

public:
    explicit LogView(Path resultsFolder, QWidget *parent = nullptr);

    void setQueue(std::shared_ptr<const model::QueueSnapshot> queue);
    /// Shows the results of one job.
    void showFile(const Path &file);
    void focusSearch();
    [[nodiscard]] OutcomeModel *outcomes() const noexcept { return m_outcomes; }
    [[nodiscard]] OutcomeTable *table() const noexcept { return m_table; }
    [[nodiscard]] QComboBox *jobs() const noexcept { return m_jobs; }
    /// Says that the log shown, or that of a job without one, is not complete.
    [[nodiscard]] NoticeLine *notice() const noexcept { return m_notice; }

Q_SIGNALS:
    /// Somebody wants to see the folder that holds this.
    void folderRequested(const ferry::Path &folder);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpExport();
    void layOut();
    void setUpTable();
    void reloadJobs();
    void chooseRow(int row);
    void applyFilter();
    void showCounts();
    void showNotice();
    void openFolder();
    void copyPaths();
    void chooseExport(store::ExportForm form);
    [[nodiscard]] OutcomeModel::Show shown() const;

    Path m_resultsFolder;
    std::shared_ptr<const model::QueueSnapshot> m_queue;
    ResultsModel *m_results;
    OutcomeModel *m_outcomes;
    OutcomeExporter *m_exporter;
    QComboBox *m_jobs;
    QComboBox *m_show;
    QLineEdit *m_search;
    QToolButton *m_export;
    OutcomeTable *m_table;
    NoticeLine *m_notice;
    QLabel *m_counts;
    QTimer m_searchDelay;
    bool m_followsFile = false; ///< rows of m_jobs change by reloading, not by a person
};

} // namespace ferry::ui
