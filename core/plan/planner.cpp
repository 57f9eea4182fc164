// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planner.h"

namespace ferry::plan {

namespace {

using model::Placement;
using model::Transport;

Placement placementFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Replace:
    case Verdict::ReplaceIfDifferent:
    case Verdict::Merge:
        return Placement::Replace;
    case Verdict::KeepBoth:
        return Placement::KeepBoth;
    case Verdict::SetOldAside:
        return Placement::SetOldAside;
    case Verdict::Create:
    case Verdict::Skip:
    case Verdict::Ask:
    case Verdict::Fail:
        break;
    }
    return Placement::New;
}

} // namespace

Plan planEntry(const ScannedEntry &entry, Transport transport, const Decision &decision)
{
    if (entry.error)
        return LeaveAlone {.reason = {}, .error = entry.error};
    const bool copies = transport == Transport::Copy || transport == Transport::CopyThenRemove;
    const bool compares = transport == Transport::Compare;
    if ((copies || compares) && entry.facts.type == model::FileType::Socket)
        return LeaveAlone {.reason = model::SkipReason::Socket, .error = {}};
    switch (decision.verdict) {
    case Verdict::Skip:
        return LeaveAlone {.reason = decision.skipReason, .error = {}};
    case Verdict::Fail:
        return LeaveAlone {.reason = {}, .error = Error::of(decision.failure, compares ? FsOp::Verify : FsOp::None)};
    case Verdict::Ask:
        return AskFirst {decision.question};
    case Verdict::Create:
    case Verdict::Replace:
    case Verdict::ReplaceIfDifferent:
    case Verdict::KeepBoth:
    case Verdict::SetOldAside:
    case Verdict::Merge:
        break;
    }
    model::Step step {.transport = transport,
                      .placement = placementFor(decision.verdict),
                      .leavesTrash = entry.leavesTrash,
                      .onlyIfDifferent = decision.verdict == Verdict::ReplaceIfDifferent,
                      .name = entry.name,
                      .targetName = entry.targetName(),
                      .facts = entry.facts,
                      .replaces = entry.target};
    const bool walks = entry.facts.isFolder() && (transport != Transport::Rename || decision.verdict == Verdict::Merge);
    if (walks)
        return EnterFolder {std::move(step)};
    return DoStep {std::move(step)};
}

} // namespace ferry::plan
