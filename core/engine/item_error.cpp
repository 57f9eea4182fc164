// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/item_error.h"

#include <algorithm>

namespace ferry::engine {

namespace {

bool concernsTarget(FsOp op)
{
    switch (op) {
    case FsOp::Create:
    case FsOp::Write:
    case FsOp::MakeFolder:
    case FsOp::Rename:
    case FsOp::Link:
    case FsOp::Symlink:
    case FsOp::MakeNode:
    case FsOp::Allocate:
    case FsOp::Truncate:
    case FsOp::Clone:
    case FsOp::Flush:
    case FsOp::Advise:
    case FsOp::Verify:
        return true;
    default:
        return false;
    }
}

} // namespace

Error located(Error error, const TreePath &source, const TreePath &target)
{
    const TreePath &item = concernsTarget(error.op) && !target.isEmpty() ? target : source;
    return located(std::move(error), item);
}

Error located(Error error, const TreePath &item)
{
    if (error.path.isEmpty())
        error.path = item.path();
    return error;
}

model::Timestamp keptTime(const model::Outcome &outcome, const model::FileFacts &source)
{
    const bool isLost = std::ranges::find(outcome.losses, model::LossKind::Times, &model::Loss::kind) != outcome.losses.end();
    return isLost ? model::Timestamp() : source.modified;
}

} // namespace ferry::engine
