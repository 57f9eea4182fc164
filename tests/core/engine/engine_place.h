// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/copy_context.h"
#include "core/model/step.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <unistd.h>

#include <memory>
#include <string>

namespace ferry::test {

/// A source and a target folder and everything that work of the engine on them needs. Source files made by file() are old, so
/// that a change shows in their times.
template <typename Ops = FaultOps>
struct EnginePlace {
    TempFolder temp;
    Tree source {temp.child("source")};
    Tree target {temp.child("target")};
    Ops ops;
    fs::FolderPool pool {16};
    engine::DeviceAbilities abilities;
    engine::Counters counters;
    std::atomic<bool> paused = false;
    engine::CopyContext context {.ops = ops, .abilities = abilities, .counters = counters, .paused = paused};
    engine::FolderPair folders {.source = *fs::Folder::openRoot(ops, pool, source.root(), false),
                                .target = *fs::Folder::openRoot(ops, pool, target.root(), false)};

    EnginePlace &file(const std::string &name, std::string_view content, mode_t mode = 0644)
    {
        source.file(name, content, mode).times(name, {1'000'000'000, 5});
        return *this;
    }
    EnginePlace &old(const std::string &name, std::string_view content)
    {
        target.file(name, content).times(name, {900'000'000, 5});
        return *this;
    }

    /// As the planner would have made it: what has the name in the target now is what is agreed on.
    model::Step step(const std::string &name, model::Placement placement = model::Placement::New,
                     model::Transport transport = model::Transport::Copy)
    {
        fs::LinuxOps calls;
        model::Step step;
        step.transport = transport;
        step.placement = placement;
        step.name = name;
        step.targetName = name;
        const Result<model::FileFacts> facts = calls.stat((*folders.source->fd(calls))->get(), name.c_str());
        if (facts)
            step.facts = *facts;
        const Result<model::FileFacts> there = calls.stat((*folders.target->fd(calls))->get(), name.c_str());
        if (there)
            step.replaces = *there;
        return step;
    }
    model::Step moving(const std::string &name, model::Placement placement = model::Placement::New)
    {
        return step(name, placement, model::Transport::CopyThenRemove);
    }

    /// Whether the target holds these names and no others.
    bool targetHolds(std::vector<std::string> names) const { return target.names() == names; }
};

} // namespace ferry::test
