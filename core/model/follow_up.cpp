// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/follow_up.h"

namespace ferry::model {

std::optional<Request> retryOf(const Request &done, const Path &log)
{
    // A part of an archive cannot be made.
    const bool isWhole = done.kind == JobKind::Verify || done.kind == JobKind::Check || done.kind == JobKind::Compress;
    if (log.isEmpty() || done.options.undoes() || isWhole || done.options.dryRun)
        return {};
    Request request = done;
    request.options.only = LoggedPart {LoggedPart::Which::Failed, log};
    return request;
}

std::optional<Request> undoOf(const Request &done, const Path &log)
{
    if (log.isEmpty() || done.options.undoes() || done.options.dryRun || done.sources.empty())
        return {};
    // What was compressed may be gone by now, and the archive be the only copy.
    const bool makes = done.kind == JobKind::Copy || done.kind == JobKind::Extract;
    if (!makes && done.kind != JobKind::Move && done.kind != JobKind::Trash)
        return {};
    Request request = done;
    request.kind = makes ? JobKind::Delete : JobKind::Move;
    request.destination = makes ? Path() : done.sources.front().parent();
    if (done.kind == JobKind::Extract) {
        request.sources = {done.destination};
    } else if (done.kind != JobKind::Trash) {
        for (Path &source : request.sources)
            source = done.destination.child(source.name());
    }
    request.options.onFile = FileConflict::Fail;
    request.options.onFolder = FolderConflict::Merge;
    request.options.only = LoggedPart {LoggedPart::Which::Done, log, done.kind == JobKind::Trash};
    return request;
}

} // namespace ferry::model
