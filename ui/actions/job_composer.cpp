// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/job_composer.h"

#include "core/browse/trash_place.h"
#include "ui/bridge/file_mime.h"
#include "ui/bridge/queue_source.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/path_edit.h"
#include "ui/text/quantities.h"

#include <QDropEvent>
#include <QMenu>
#include <QTimer>

namespace ferry::ui {

void offerAfterDrop(QWidget *window, const QPoint &globalPosition, std::vector<DropChoice> choices)
{
    QTimer::singleShot(0, window, [window, globalPosition, choices = std::move(choices)] {
        auto *menu = new QMenu(window);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(QStringLiteral("dropMenu"));
        for (const DropChoice &choice : choices)
            menu->addAction(actionIcon(choice.symbol), choice.word, window, choice.chosen);
        menu->addSeparator();
        menu->addAction(JobComposer::tr("&Nothing"));
        menu->popup(globalPosition);
    });
}

JobComposer::JobComposer(QueueSource &source, QWidget *window)
    : QObject(window)
    , m_source(source)
    , m_window(window)
{
}

JobDialog *JobComposer::compose(const model::Request &request)
{
    auto *dialog = new JobDialog(request.kind, m_window);
    if (m_targets)
        dialog->destination()->setTargets(*m_targets);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPlanner(m_source);
    dialog->setSources(request.sources);
    dialog->setDestination(request.destination);
    dialog->setOptions(request.options);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        model::Request answered = dialog->request();
        if (!answered.destination.isEmpty())
            JobDefaults::setDestination(answered.destination);
        answered.options.outOfTrash = browse::takesOutOfTrash(answered);
        m_source.submit(std::move(answered), {}, dialog->addsPaused());
        Q_EMIT submitted();
    });
    dialog->open();
    return dialog;
}

JobDialog *JobComposer::compose(model::JobKind kind, const std::vector<Path> &sources)
{
    model::Request request;
    request.kind = kind;
    request.sources = sources;
    request.destination = JobDefaults::destination();
    request.options = JobDefaults::options(kind);
    JobDialog *dialog = compose(request);
    if (!sources.empty() && model::transfers(kind)) // where to is all that is left to say
        dialog->destination()->setFocus();
    return dialog;
}

bool JobComposer::takes(QDropEvent &event)
{
    if (!listsFiles(*event.mimeData()) || !event.possibleActions().testFlag(Qt::CopyAction)) {
        event.ignore();
        return false;
    }
    // Whatever the source proposes, it hears Copy: told Move, it might delete its files before Ferry has read them.
    event.setDropAction(Qt::CopyAction);
    event.accept();
    return true;
}

void JobComposer::drop(QDropEvent &event)
{
    const std::optional<OfferedFiles> files = offeredFiles(*event.mimeData());
    if (!files)
        return event.ignore();
    if (!takes(event))
        return;
    if (files->refused > 0)
        Q_EMIT told(tr("%Ln dropped item(s) left out: only files and folders of this computer can be taken.", nullptr,
                       text::plural(files->refused)));
    offer(files->paths, m_window->mapToGlobal(event.position().toPoint()));
}

void JobComposer::offer(const std::vector<Path> &paths, const QPoint &globalPosition)
{
    if (paths.empty())
        return;
    using model::JobKind;
    const int count = text::plural(paths.size());
    const auto ask = [this, paths](JobKind kind) { return [this, paths, kind] { compose(kind, paths); }; };
    offerAfterDrop(m_window, globalPosition,
                   {{Symbol::Copy, tr("&Copy %Ln item(s) to…", nullptr, count), ask(JobKind::Copy)},
                    {Symbol::Move, tr("&Move %Ln item(s) to…", nullptr, count), ask(JobKind::Move)},
                    {Symbol::Delete, tr("&Delete %Ln item(s)…", nullptr, count), ask(JobKind::Trash)}});
}

} // namespace ferry::ui
