// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
class QuestionModel;

/// The inbox: every open question with both sides next to each other, and the answers that fit the chosen ones.
class QuestionView : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionView(QWidget *parent = nullptr);

    void setQueue(const model::QueueSnapshot &queue);
    /// Chooses the first question of the job.
    void reveal(JobId job);
    /// One action per answer, enabled while it is offered and the questions can be seen. Owned by this view.
    [[nodiscard]] QList<QAction *> answerActions() const;
    [[nodiscard]] QTreeView *list() const noexcept { return m_list; }
    [[nodiscard]] QCheckBox *allOfKind() const noexcept { return m_all; }
    /// Pictures of both sides of the first chosen question, if they are images.
    [[nodiscard]] ImagePreview *coming() const noexcept { return m_coming; }
    [[nodiscard]] ImagePreview *there() const noexcept { return m_there; }

Q_SIGNALS:
    void answered(ferry::QuestionId question, ferry::model::Answer answer, ferry::model::AnswerScope scope);

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
    void layOut();
    void showChoice();
    void choose(const QModelIndex &row);
    void giveAnswer(model::Answer answer);
    [[nodiscard]] QModelIndexList chosen() const;

    QuestionModel *m_model;
    QTreeView *m_list;
    ElidedLabel *m_place;
    ImagePreview *m_coming;
    ImagePreview *m_there;
    QCheckBox *m_all;
    std::array<Choice, 7> m_choices;
};

} // namespace ferry::ui
