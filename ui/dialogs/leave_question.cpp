// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/leave_question.h"

#include "ui/bridge/queue_source.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace ferry::ui {

namespace {

class LeaveQuestion
{
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestion)
};

} // namespace

bool wouldEndWork(const QMainWindow *window, const QueueSource &source)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const bool isLast = std::none_of(windows.begin(), windows.end(), [window](const QWidget *other) {
        return other != window && other->isVisible() && qobject_cast<const QMainWindow *>(other);
    });
    const auto queue = source.snapshot();
    return isLast && std::any_of(queue->jobs.begin(), queue->jobs.end(), [](const auto &job) {
               // What waits for a person comes back by itself when Ferry is opened again.
               return !model::isFinal(job->state) && job->state != model::JobState::Interrupted && !isPlan(*job);
           });
}

void askToLeave(QMainWindow *window, const QueueSource &source, std::function<void()> leave)
{
    const QString name = QStringLiteral("leaveQuestion");
    if (auto *asked = window->findChild<QMessageBox *>(name))
        return asked->activateWindow();
    auto *box = new QMessageBox(QMessageBox::NoIcon, LeaveQuestion::tr("Leave Ferry"), LeaveQuestion::tr("Jobs are still running."),
                                QMessageBox::NoButton, window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto notKept = source.snapshot()->notKept;
    box->setInformativeText(
        notKept && notKept->kind != ErrorKind::Corrupt
            ? LeaveQuestion::tr("What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.")
            : LeaveQuestion::tr("What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again."));
    QPushButton *go = box->addButton(LeaveQuestion::tr("Leave Ferry and interrupt them"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(LeaveQuestion::tr("Keep window open"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(box, &QMessageBox::buttonClicked, window, [leave = std::move(leave), go](const QAbstractButton *pressed) {
        if (pressed == go)
            leave();
    });
    box->open();
}

} // namespace ferry::ui
