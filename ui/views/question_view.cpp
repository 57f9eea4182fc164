// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/question_view.h"

#include "core/browse/trash_place.h"
#include "ui/actions/named_action.h"
#include "ui/delegates/row_delegate.h"
#include "ui/icons/symbols.h"
#include "ui/models/question_model.h"
#include "ui/text/names.h"
#include "ui/text/outcome_text.h"
#include "ui/text/quantities.h"
#include "ui/views/elided_label.h"
#include "ui/views/image_preview.h"
#include "ui/views/kept_widths.h"
#include "ui/views/question_facts.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ferry::ui {

QuestionView::QuestionView(browse::Browser &browser, QWidget *parent)
    : QWidget(parent)
    , m_model(new QuestionModel(this))
    , m_list(new QTreeView(this))
    , m_place(new ElidedLabel(this))
    , m_coming(new ImagePreview(tr("New one"), this))
    , m_there(new ImagePreview(tr("There already"), this))
    , m_showFolder(new QPushButton(tr("Show folder"), this))
    , m_facts(new QuestionFacts(browser, this))
    , m_all(new QCheckBox(tr("&Apply to all like this in this job"), this))
    , m_showComing(makeAction(this, "question.showComing", actionIcon(Symbol::Folder), tr("Show folder of the new one"),
                              {Qt::CTRL | Qt::SHIFT | Qt::Key_N}))
    , m_showThere(makeAction(this, "question.showThere", actionIcon(Symbol::Folder), tr("Show folder of the one there already"),
                             {Qt::CTRL | Qt::SHIFT | Qt::Key_O}))
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegate(new RowDelegate(Qt::ElideMiddle, this));
    m_list->setIconSize({14, 14});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(14);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(QuestionModel::Name, 180);
    m_list->setColumnWidth(QuestionModel::Coming, 225);
    new KeptWidths(m_list->header(), QStringLiteral("questions/widths"));
    m_place->setSubdued(true);
    m_all->setToolTip(text::toolTip(tr("Also answers later questions of this kind in the same job")));
    setFocusProxy(m_list);
    m_facts->setFocusProxy(m_list);
    buildAnswers();
    buildFolderActions();
    layOut();

    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &group, int first, int last) {
        for (int row = first; !group.isValid() && row <= last; ++row) {
            m_list->setFirstColumnSpanned(row, {}, true);
            m_list->expand(m_model->index(row, 0));
        }
        if (!m_list->currentIndex().isValid())
            choose(m_model->index(0, 0, m_model->index(0, 0)));
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] { showChoice(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &QuestionView::showChoice);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QuestionView::showChoice);
    connect(m_all, &QCheckBox::toggled, this, &QuestionView::showChoice);
    showChoice();
}

void QuestionView::buildAnswers()
{
    constexpr std::array kAnswers {model::Answer::Skip,     model::Answer::Replace, model::Answer::ReplaceIfNewer,
                                   model::Answer::KeepBoth, model::Answer::Merge,   model::Answer::TryAgain,
                                   model::Answer::GoOn};
    for (std::size_t i = 0; i < kAnswers.size(); ++i) {
        const model::Answer answer = kAnswers[i];
        auto *action = new QAction(text::answerWord(answer), this);
        action->setObjectName(QStringLiteral("answer.%1").arg(i + 1));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(text::toolTip(tr("%1 (%2)", "what it does, its key").arg(text::answerExplained(answer), key)));
        auto *button = new QPushButton(text::answerWord(answer), this);
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::triggered, this, [this, answer] { giveAnswer(answer); });
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // who works with the files above means those
        addAction(action);
        m_list->addAction(action);
        m_choices[i] = {answer, action, button};
    }
}

void QuestionView::buildFolderActions()
{
    auto *separator = new QAction(m_list);
    separator->setSeparator(true);
    m_list->addActions({separator, m_showComing, m_showThere});
    const auto show = [this](const TreePath model::Question::*side) {
        if (const model::Question *question = firstChosen())
            Q_EMIT itemRequested((question->*side).path());
    };
    connect(m_showComing, &QAction::triggered, this, [show] { show(&model::Question::source); });
    connect(m_showThere, &QAction::triggered, this, [show] { show(&model::Question::target); });
    m_showFolder->setAutoDefault(false);
    connect(m_showFolder, &QPushButton::clicked, this, [this] {
        const model::Question *question = firstChosen();
        const bool isAboutTheNewOne = !question || question->kind == model::QuestionKind::ItemFailed || question->target.isEmpty();
        (isAboutTheNewOne ? m_showComing : m_showThere)->trigger();
    });
}

void QuestionView::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (const Choice &choice : m_choices)
        buttons->addWidget(choice.button);
    buttons->addStretch(1);

    auto *place = new QHBoxLayout;
    place->setSpacing(6);
    place->addWidget(m_place, 1);
    place->addWidget(m_showFolder);
    auto *answers = new QVBoxLayout;
    answers->setSpacing(6);
    answers->addLayout(place);
    answers->addWidget(m_facts);
    answers->addWidget(m_all);
    answers->addLayout(buttons);
    answers->addStretch(1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(10, 4, 10, 8);
    below->setSpacing(16);
    below->addLayout(answers, 1);
    below->addWidget(m_coming);
    below->addWidget(m_there);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_list, 1);
    whole->addLayout(below);
}

void QuestionView::setQueue(const model::QueueSnapshot &queue)
{
    m_model->setQueue(queue);
}

void QuestionView::reveal(JobId job)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex first = m_model->index(0, 0, m_model->index(row, 0));
        const model::Question *question = m_model->question(first);
        if (question && question->job == job) {
            choose(first);
            m_list->scrollTo(first);
            break;
        }
    }
    m_list->setFocus();
}

void QuestionView::choose(const QModelIndex &row)
{
    // setCurrentIndex() would look at the keyboard: with Ctrl held for an answer's key it would deselect.
    m_list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void QuestionView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showChoice();
}

void QuestionView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    showChoice();
}

QList<QAction *> QuestionView::answerActions() const
{
    QList<QAction *> actions;
    for (const Choice &choice : m_choices)
        actions << choice.action;
    return actions;
}

QModelIndexList QuestionView::chosen() const
{
    return m_list->selectionModel()->selectedRows();
}

const model::Question *QuestionView::firstChosen() const
{
    const QModelIndexList rows = chosen();
    return rows.isEmpty() ? nullptr : m_model->representative(rows.front());
}

QPushButton *QuestionView::answerButton(model::Answer answer) const
{
    return std::ranges::find(m_choices, answer, &Choice::answer)->button;
}

/// How many open questions one answer is for.
std::size_t QuestionView::answeredAtOnce() const
{
    std::set<QModelIndex> groups;
    QModelIndexList single;
    for (const QModelIndex &row : chosen()) {
        if (m_model->isHeading(row) || m_all->isChecked())
            groups.insert(m_model->isHeading(row) ? row : row.parent());
        else
            single << row;
    }
    auto count = static_cast<std::size_t>(
        std::ranges::count_if(single, [&groups](const QModelIndex &row) { return !groups.contains(row.parent()); }));
    for (const QModelIndex &group : groups)
        count += static_cast<std::size_t>(m_model->rowCount(group));
    return count;
}

void QuestionView::showChoice()
{
    const QModelIndexList rows = chosen();
    const bool wholeGroup = std::any_of(rows.begin(), rows.end(), [this](const QModelIndex &row) { return m_model->isHeading(row); });
    m_all->setEnabled(!rows.isEmpty() && !wholeGroup);
    for (const Choice &choice : m_choices) {
        const bool offered
            = isVisible() && !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [this, &choice](const QModelIndex &row) {
                  const model::Question *question = m_model->representative(row);
                  return question && model::isOffered(question->kind, choice.answer);
              });
        choice.action->setEnabled(offered);
        choice.button->setEnabled(offered);
        // Merge and replace never fit the same question: only those that can be pressed take room, and Skip keeps the row's height.
        choice.button->setVisible(offered || choice.answer == model::Answer::Skip
                                  || (rows.isEmpty() && model::isOffered(model::QuestionKind::FileExists, choice.answer)));
    }
    const std::size_t count = answeredAtOnce();
    answerButton(model::Answer::Skip)
        ->setText(count > 1 ? tr("&Skip these %Ln", "questions", text::plural(count)) : text::answerWord(model::Answer::Skip));
    const model::Question *first = firstChosen();
    const bool hasFiles = first && isVisible() && first->kind == model::QuestionKind::FileExists;
    m_coming->setFile(hasFiles ? first->source.path() : Path());
    m_there->setFile(hasFiles ? first->target.path() : Path());
    m_showComing->setEnabled(first && isVisible() && !first->source.isEmpty());
    m_showThere->setEnabled(first && isVisible() && !first->target.isEmpty());
    m_showFolder->setEnabled(m_showComing->isEnabled() || m_showThere->isEnabled());
    // What is to be deleted has no target.
    const Path place = first ? (first->target.isEmpty() ? first->source : first->target).path().parent() : Path();
    const std::optional<browse::TrashPlace> trash = browse::trashAround(place);
    m_place->setText(!first ? QString() : trash && trash->files == place ? text::folderName(place) : tr("In %1").arg(text::path(place)));
    showFacts();
}

void QuestionView::showFacts()
{
    const QModelIndexList rows = isVisible() ? chosen() : QModelIndexList();
    const model::Question *first = rows.isEmpty() ? nullptr : m_model->representative(rows.front());
    m_facts->setQuestion(first, first ? m_model->jobKind(rows.front()) : model::JobKind::Copy);
}

void QuestionView::giveAnswer(model::Answer answer)
{
    struct Given {
        QuestionId question;
        model::AnswerScope scope;
    };
    std::vector<Given> given;
    std::set<std::pair<JobId, model::QuestionKind>> wholeKinds;
    QModelIndexList rows = chosen();
    // Headings first, so that what stands below them is known to be answered.
    std::stable_partition(rows.begin(), rows.end(), [this](const QModelIndex &row) { return m_model->isHeading(row); });
    for (const QModelIndex &row : rows) {
        const model::Question *question = m_model->representative(row);
        if (!question || wholeKinds.contains({question->job, question->kind}))
            continue;
        const bool all = m_all->isChecked() || m_model->isHeading(row);
        if (all)
            wholeKinds.insert({question->job, question->kind});
        given.push_back({question->id, all ? model::AnswerScope::AllOfKind : model::AnswerScope::ThisOne});
    }
    m_all->setChecked(false);
    // The list may change while answers are given, so they were collected first.
    for (const Given &each : given)
        Q_EMIT answered(each.question, answer, each.scope);
}

} // namespace ferry::ui
