// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/request.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace ferry::ui {

class AddPausedButton;
class LimitBox;
class PathEdit;
class PathListModel;
class QueueSource;

/// Puts a job together: what, where to, and how. Its button says what will happen.
class JobDialog : public QDialog
{
    Q_OBJECT

public:
    /// Why a job cannot go to what stands in the field; empty if it can.
    [[nodiscard]] static QString missingIn(const PathEdit &destination);
    /// What is to be known of where it would go; empty if that is a folder, or not known.
    [[nodiscard]] static QString noteOn(const PathEdit &destination);

    /// Delete and Trash make the same dialog, with a choice between the two.
    explicit JobDialog(model::JobKind kind, QWidget *parent = nullptr);

    void setSources(const std::vector<Path> &sources);
    /// Not while it asks(): what is started then is what was shown.
    void addSources(const std::vector<Path> &sources);
    /// Whether a window of it is before it, such as the question before something is deleted, or a plan.
    [[nodiscard]] bool asks() const;
    void setDestination(const Path &destination);
    void setOptions(const model::Options &options);
    /// Offers to look first at what would be done, as this queue finds out, which must outlive the dialog. What is chosen in that plan is
    /// chosen here, and what is started there is accepted.
    void setPlanner(QueueSource &source);
    /// What the button that ends it says in place of what starts the job; there is no other then.
    void setStartWord(const QString &word);
    [[nodiscard]] PathEdit *destination() const noexcept { return m_destination; }
    [[nodiscard]] model::Request request() const;
    /// Whether the job is to wait until it is resumed.
    [[nodiscard]] bool addsPaused() const;
    /// Whether request() can be submitted; what is missing is said in the dialog.
    [[nodiscard]] bool isComplete() const;

    void accept() override;

private:
    void buildSources();
    void buildOptions();
    void layOut();
    void chooseFiles();
    void chooseFolder();
    void removeChosen();
    void browse();
    void plan();
    void showState();
    [[nodiscard]] model::JobKind kind() const;
    [[nodiscard]] bool isRemoval() const;
    [[nodiscard]] QString startWord() const;
    [[nodiscard]] QString missing() const;

    model::JobKind m_kind;
    PathListModel *m_sources;
    QListView *m_list;
    QPushButton *m_addFiles;
    QPushButton *m_addFolder;
    QPushButton *m_remove;
    PathEdit *m_destination;
    QPushButton *m_browse;
    QComboBox *m_onFile;
    QComboBox *m_onFolder;
    QComboBox *m_verification;
    QComboBox *m_deletion;
    LimitBox *m_limit;
    QComboBox *m_priority;
    QCheckBox *m_keepReplaced;
    model::Options m_options; ///< what is not asked here stays as it was given
    QueueSource *m_planner = nullptr;
    QPushButton *m_plan;
    QLabel *m_hint;
    QPushButton *m_start;
    AddPausedButton *m_addPaused;
    QString m_startWord; ///< empty: says what will happen
    QPushButton *m_close;
};

} // namespace ferry::ui
