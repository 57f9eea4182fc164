// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/accept.h"

#include "core/engine/kept.h"
#include "core/store/outcome_reader.h"

#include <fcntl.h>

namespace ferry::jobs {

Result<model::KeptRemoved> removeKept(fs::FsOps &ops, const Path &log)
{
    model::KeptRemoved removed;
    const Result<void> read = store::readOutcomes(log, [&](const store::RecordedOutcome &outcome) {
        if (outcome.keptIn.empty())
            return;
        const Path folder = outcome.target.parent();
        const std::string name = outcome.target.name();
        const Result<fs::UniqueFd> fd = ops.openFollowing(folder.c_str(), O_PATH | O_DIRECTORY);
        const Result<void> forgotten = fd ? engine::forgetKept(ops, fd->get(), name, outcome.keptIn) : Result<void>(Failure(fd.error()));
        if (forgotten) {
            ++removed.count;
        } else if (forgotten.error().kind != ErrorKind::NotFound) {
            removed.failed.push_back(forgotten.error());
            removed.failed.back().path = folder.child(outcome.keptIn).child(name);
        }
    });
    if (!read)
        return Failure(read.error());
    return removed;
}

} // namespace ferry::jobs
