// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/action_finder.h"

#include "ui/actions/action_list.h"
#include "ui/actions/named_action.h"
#include "ui/models/action_model.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ferry::ui {

ActionFinder::ActionFinder(ActionList &list, QWidget *parent)
    : QDialog(parent)
    , m_list(list)
    , m_model(new ActionModel(list, this))
    , m_field(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_give(new QPushButton(tr("&Use this key"), this))
    , m_reset(new QPushButton(tr("&As it was"), this))
    , m_run(new QPushButton(tr("&Do it"), this))
    , m_notice(new QLabel(this))
{
    setWindowTitle(tr("Actions and their keys"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Search actions"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Actions"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    const int character = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(ActionModel::Word, character * 36);
    m_view->setColumnWidth(ActionModel::Menu, character * 18);
    m_keys->setAccessibleName(tr("New key"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_run->setDefault(true);
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, &ActionFinder::find);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActionFinder::showCurrent);
    connect(m_view, &QTreeView::doubleClicked, this, &ActionFinder::run);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ActionFinder::showHolders);
    connect(m_run, &QPushButton::clicked, this, &ActionFinder::run);
    connect(m_give, &QPushButton::clicked, this, &ActionFinder::giveKey);
    connect(m_reset, &QPushButton::clicked, this, &ActionFinder::resetKey);
    find({});
}

void ActionFinder::layOut()
{
    auto *label = new QLabel(tr("&Key:"), this);
    label->setBuddy(m_keys);
    auto *keys = new QHBoxLayout;
    keys->addWidget(label);
    keys->addWidget(m_keys, 1);
    keys->addWidget(m_give);
    keys->addWidget(m_reset);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_give, m_reset, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_run);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_field);
    whole->addWidget(m_view, 1);
    whole->addLayout(keys);
    whole->addWidget(m_notice);
    whole->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 78, fontMetrics().lineSpacing() * 28);
}

QAction *ActionFinder::current() const
{
    return m_model->action(m_view->currentIndex().row());
}

void ActionFinder::find(const QString &words)
{
    m_model->setWords(words);
    m_view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void ActionFinder::showCurrent()
{
    const QAction *action = current();
    m_run->setEnabled(action && action->isEnabled());
    m_keys->setEnabled(action);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_reset->setEnabled(action && m_list.isChanged(action));
    showHolders();
}

void ActionFinder::showHolders()
{
    const QAction *action = current();
    // More than one key after another is not offered: nobody would find them in a menu.
    const QKeySequence key = m_keys->keySequence().isEmpty() ? QKeySequence() : QKeySequence(m_keys->keySequence()[0]);
    if (m_keys->keySequence().count() > 1)
        m_keys->setKeySequence(key);
    m_give->setEnabled(action && key != action->shortcut());
    QStringList words;
    for (const QAction *holder : m_list.holders(key, action))
        words << tr("“%1”", "an action").arg(wordOf(holder));
    if (m_model->rowCount() == 0)
        m_notice->setText(tr("No action has these words in its name."));
    else if (m_give->isEnabled() && !words.isEmpty())
        m_notice->setText(tr("%1 has this key now and would lose it.").arg(words.join(tr(", ", "between actions"))));
    else
        m_notice->setText(action && !action->isEnabled() ? tr("Not possible at this moment.") : QString());
}

void ActionFinder::run()
{
    QAction *action = current();
    if (!action || !action->isEnabled())
        return;
    accept();
    // The window has the focus again only after this dialog is gone.
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

void ActionFinder::giveKey()
{
    QAction *action = current();
    if (!action)
        return;
    m_list.give(action, m_keys->keySequence());
    m_model->refreshKeys();
    showCurrent();
}

void ActionFinder::resetKey()
{
    QAction *action = current();
    if (!action)
        return;
    m_list.reset(action);
    m_model->refreshKeys();
    showCurrent();
}

bool ActionFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_view, event);
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ferry::ui
