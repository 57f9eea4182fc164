// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"
#include "core/model/question.h"
#include "core/model/snapshot.h"

#include <QModelIndexList>
#include <QWidget>

#include <array>
#include <memory>

class QAction;
class QCheckBox;
class QPushButton;
class QTreeView;

namespace ferry::ui {

class ElidedLabel;
class ImagePreview;
class QuestionFacts;
class QuestionModel;

/// The inbox: every open question with both sides next to each other, what is found out about the first chosen one, and the answers that
/// fit the chosen ones.
class QuestionView : public QWidget
{
    Q_OBJECT

public:
    /// `browser` must outlive this object.
    explicit QuestionView(browse::Browser &browser, QWidget *parent = nullptr);

    void setQueue(const model::QueueSnapshot &queue);
    /// Chooses the first question of the job.
    void reveal(JobId job);
    /// One action per answer, enabled while it is offered and the questions can be seen; its key works in this view only, which owns it.
    [[nodiscard]] QList<QAction *> answerActions() const;
    /// They show where either side of the first chosen question is; enabled as answerActions(). Owned by this view. The button does it for
    /// the side that the question is about.
    [[nodiscard]] QList<QAction *> folderActions() const { return {m_showComing, m_showThere}; }
    [[nodiscard]] QPushButton *folderButton() const noexcept { return m_showFolder; }
    [[nodiscard]] QPushButton *answerButton(model::Answer answer) const;
    [[nodiscard]] QuestionFacts *facts() const noexcept { return m_facts; }
    [[nodiscard]] QTreeView *list() const noexcept { return m_list; }
    [[nodiscard]] QCheckBox *allOfKind() const noexcept { return m_all; }
    /// Pictures of both sides of the first chosen question, if they are images.
    [[nodiscard]] ImagePreview *coming() const noexcept { return m_coming; }
    [[nodiscard]] ImagePreview *there() const noexcept { return m_there; }

Q_SIGNALS:
    void answered(ferry::QuestionId question, ferry::model::Answer answer, ferry::model::AnswerScope scope);
    /// Somebody wants to see this in its folder.
    void itemRequested(const ferry::Path &item);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Choice {
        model::Answer answer = model::Answer::Skip;
        QAction *action = nullptr;
        QPushButton *button = nullptr;
    };

    void buildAnswers();
    void buildFolderActions();
    void layOut();
    void showChoice();
    void showFacts();
    void choose(const QModelIndex &row);
    void giveAnswer(model::Answer answer);
    [[nodiscard]] QModelIndexList chosen() const;
    [[nodiscard]] const model::Question *firstChosen() const;
    [[nodiscard]] std::size_t answeredAtOnce() const;

    QuestionModel *m_model;
    QTreeView *m_list;
    ElidedLabel *m_place;
    ImagePreview *m_coming;
    ImagePreview *m_there;
    QPushButton *m_showFolder;
    QuestionFacts *m_facts;
    QCheckBox *m_all;
    QAction *m_showComing;
    QAction *m_showThere;
    std::array<Choice, 7> m_choices;
};

} // namespace ferry::ui
