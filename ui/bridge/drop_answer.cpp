// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/drop_answer.h"

#include "ui/bridge/file_mime.h"

#include <QDropEvent>

#include <utility>

namespace ferry::ui {

namespace {

/// Whether they may be taken as the keys say. Programs of GTK offer only what is held down; who lets them be moved alone for another
/// reason might delete them whatever he hears.
bool isGiven(const QDropEvent &event)
{
    const Qt::DropActions wanted = wantedOf(event);
    return event.possibleActions().testFlag(Qt::CopyAction)
        || ((wanted == Qt::MoveAction || wanted == Qt::LinkAction) && (event.possibleActions() & wanted));
}

/// What the pointer shows, of what is possible.
Qt::DropAction shownFor(const QDropEvent &event)
{
    const bool isLink = wantedOf(event) == Qt::LinkAction && event.possibleActions().testFlag(Qt::LinkAction);
    return isLink ? Qt::LinkAction : event.possibleActions().testFlag(Qt::CopyAction) ? Qt::CopyAction : Qt::MoveAction;
}

/// What the source hears in the end, never Move.
Qt::DropAction toldOf(const QDropEvent &event)
{
    const Qt::DropAction shown = shownFor(event);
    return shown == Qt::MoveAction ? Qt::IgnoreAction : shown;
}

} // namespace

Qt::DropActions wantedOf(const QDropEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (held == Qt::ControlModifier)
        return Qt::CopyAction;
    if (held == Qt::ShiftModifier)
        return Qt::MoveAction;
    // Who only lets them be copied may remove them then, and links would lead nowhere. Wayland has no word for links.
    if (!(event.possibleActions() & (Qt::LinkAction | Qt::MoveAction)))
        return Qt::CopyAction | Qt::MoveAction;
    return held ? Qt::LinkAction : Qt::CopyAction | Qt::MoveAction | Qt::LinkAction;
}

bool isForFolders(const QMimeData &data)
{
    return listsFiles(data) || qobject_cast<const ArchiveMimeData *>(&data);
}

bool answerHeld(QDropEvent &event)
{
    if (!isGiven(event)) {
        event.ignore();
        return false;
    }
    event.setDropAction(shownFor(event));
    event.accept();
    return true;
}

std::optional<DroppedFiles> takeDropped(QDropEvent &event, const Path &folder)
{
    std::optional<OfferedFiles> files = offeredFiles(*event.mimeData());
    if (!files || !isGiven(event)) {
        event.ignore();
        return std::nullopt;
    }
    event.setDropAction(toldOf(event));
    event.accept();
    DroppedFiles dropped {std::move(files->paths), wantedOf(event), files->refused};
    // What lies here already, or would go into itself, is not to be moved by a slip of the hand.
    const bool duplicates = dropped.actions == Qt::CopyAction;
    std::erase_if(dropped.paths,
                  [&folder, duplicates](const Path &path) { return (path.parent() == folder && !duplicates) || path == folder; });
    return dropped;
}

} // namespace ferry::ui
