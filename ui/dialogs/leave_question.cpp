// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/leave_question.h"

#include "ui/bridge/queue_source.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

#include <algorithm>

namespace ferry::ui {

namespace {

class LeaveQuestion
{
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestion)
};

bool areJobsAtWork(const QueueSource &source)
{
    const auto queue = source.snapshot();
    return std::any_of(queue->jobs.begin(), queue->jobs.end(), [](const auto &job) {
        // What waits for a person comes back by itself when Ferry is opened again.
        return !model::isFinal(job->state) && job->state != model::JobState::Interrupted && !isPlan(*job);
    });
}

} // namespace

bool hasWork(const QueueSource &source)
{
    return source.expectsWork() || areJobsAtWork(source);
}

bool wouldEndWork(const QMainWindow *window, const QueueSource &source)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const bool isLast = std::none_of(windows.begin(), windows.end(), [window](const QWidget *other) {
        return other != window && other->isVisible() && qobject_cast<const QMainWindow *>(other);
    });
    return isLast && hasWork(source);
}

void askToLeave(QMainWindow *window, const QueueSource &source, std::function<void()> leave)
{
    const QString name = QStringLiteral("leaveQuestion");
    if (auto *asked = window->findChild<QMessageBox *>(name))
        return asked->activateWindow();
    const bool areAtWork = areJobsAtWork(source);
    auto *box = new QMessageBox(QMessageBox::NoIcon, LeaveQuestion::tr("Leave Ferry"),
                                areAtWork ? LeaveQuestion::tr("Jobs are still running.") : LeaveQuestion::tr("A job has not begun yet."),
                                QMessageBox::NoButton, window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto notKept = source.snapshot()->notKept;
    QStringList sentences;
    if (areAtWork)
        sentences << (notKept && notKept->kind != ErrorKind::Corrupt
                          ? LeaveQuestion::tr(
                                "What is finished stays, nothing is left half done. The queue is not kept: jobs that wait are forgotten.")
                          : LeaveQuestion::tr(
                                "What is finished stays, nothing is left half done. The rest can be resumed when Ferry is opened again."));
    if (source.expectsWork())
        sentences << LeaveQuestion::tr("A job whose plan is open is forgotten.");
    box->setInformativeText(sentences.join(QLatin1Char(' ')));
    QPushButton *go = box->addButton(areAtWork ? LeaveQuestion::tr("Leave Ferry and interrupt them") : LeaveQuestion::tr("Leave anyway"),
                                     QMessageBox::DestructiveRole);
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
