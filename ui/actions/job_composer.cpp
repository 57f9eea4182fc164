// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/job_composer.h"

#include "core/browse/trash_place.h"
#include "ui/bridge/drop_answer.h"
#include "ui/bridge/file_mime.h"
#include "ui/bridge/queue_source.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/path_edit.h"
#include "ui/text/quantities.h"

#include <QDropEvent>
#include <QMenu>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace ferry::ui {

std::vector<model::Request> withDuplicates(model::Request request)
{
    std::vector<model::Request> all; // each moved: it may name 100,000 files
    const auto isElsewhere = [&request](const Path &source) { return source.parent() != request.destination; };
    if (request.kind == model::JobKind::Copy && !std::ranges::all_of(request.sources, isElsewhere)) {
        const auto there = std::ranges::stable_partition(request.sources, isElsewhere);
        model::Request &second = all.emplace_back();
        second.kind = request.kind;
        second.sources.assign(std::make_move_iterator(there.begin()), std::make_move_iterator(there.end()));
        second.destination = request.destination;
        second.options = request.options;
        if (second.options.onFile != model::FileConflict::Skip)
            second.options.onFile = model::FileConflict::Rename;
        if (second.options.onFolder != model::FolderConflict::Skip)
            second.options.onFolder = model::FolderConflict::Rename;
        request.sources.erase(there.begin(), there.end());
        if (request.sources.empty())
            return all;
    }
    all.insert(all.begin(), std::move(request));
    return all;
}

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
        for (model::Request &request : withDuplicates(std::move(answered))) {
            request.options.outOfTrash = browse::takesOutOfTrash(request);
            m_source.submit(std::move(request), {}, dialog->addsPaused());
        }
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
    const bool isCopied = event.possibleActions().testFlag(Qt::CopyAction);
    const bool isMoved = wantedOf(event) == Qt::MoveAction && event.possibleActions().testFlag(Qt::MoveAction);
    if (!listsFiles(*event.mimeData()) || !(isCopied || isMoved)) {
        event.ignore();
        return false;
    }
    event.setDropAction(isCopied ? Qt::CopyAction : Qt::MoveAction);
    event.accept();
    return true;
}

void JobComposer::drop(QDropEvent &event)
{
    std::optional<OfferedFiles> files = offeredFiles(*event.mimeData());
    if (!files)
        return event.ignore();
    if (!takes(event))
        return;
    // Whatever is to become of them, the source never hears Move: it might delete its files before Ferry has read them.
    if (event.dropAction() == Qt::MoveAction)
        event.setDropAction(Qt::IgnoreAction);
    if (files->refused > 0)
        Q_EMIT told(tr("%Ln dropped item(s) left out: only files and folders of this computer can be taken.", nullptr,
                       text::plural(files->refused)));
    if (files->paths.empty())
        return;
    const Qt::DropActions wanted = wantedOf(event);
    if (wanted != Qt::CopyAction && wanted != Qt::MoveAction)
        return offer(files->paths, m_window->mapToGlobal(event.position().toPoint()));
    // Later: the source waits for the end of the drop.
    QTimer::singleShot(0, this,
                       [this, kind = wanted == Qt::MoveAction ? model::JobKind::Move : model::JobKind::Copy,
                        paths = std::move(files->paths)] { compose(kind, paths); });
}

void JobComposer::offer(const std::vector<Path> &paths, const QPoint &globalPosition)
{
    using model::JobKind;
    const int count = text::plural(paths.size());
    const auto ask = [this, paths](JobKind kind) { return [this, paths, kind] { compose(kind, paths); }; };
    offerAfterDrop(m_window, globalPosition,
                   {{Symbol::Copy, tr("&Copy %Ln item(s) to…", nullptr, count), ask(JobKind::Copy)},
                    {Symbol::Move, tr("&Move %Ln item(s) to…", nullptr, count), ask(JobKind::Move)},
                    {Symbol::Delete, tr("&Delete %Ln item(s)…", nullptr, count), ask(JobKind::Trash)}});
}

} // namespace ferry::ui
