// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/batch_copy.h"
#include "core/engine/commit.h"
#include "core/engine/copy_context.h"
#include "core/model/step.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <unistd.h>

#include <algorithm>
#include <iterator>
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
    engine::Leftovers leftovers;
    std::atomic<bool> paused = false;
    std::atomic<bool> verify = false;
    engine::CopyContext context {.ops = ops,
                                 .abilities = abilities,
                                 .counters = counters,
                                 .leftovers = leftovers,
                                 .paused = paused,
                                 .verify = verify,
                                 .durability = model::Durability::None};
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

    /// Copies and commits, as a job does with a group of one batch.
    engine::BatchResult copy(std::vector<model::Step> steps, std::stop_token stop = {})
    {
        engine::BatchResult result = engine::copyBatch(context, folders, std::move(steps), stop);
        engine::PreparedBatch written {folders, std::exchange(result.prepared, {})};
        if (!written.items.empty() && stop.stop_requested()) {
            for (engine::Prepared &prepared : written.items)
                result.unfinished.push_back(std::move(prepared.step));
        } else if (!written.items.empty()) {
            const engine::PreparedBatch *const group[] = {&written};
            const Result<void> flushed = engine::flushContent(context, group);
            engine::BatchResult named;
            if (flushed)
                named = engine::nameBatch(context, std::move(written), stop);
            for (engine::Prepared &prepared : written.items)
                named.fail(std::move(prepared.step), std::move(prepared.outcome), flushed.error());
            std::ranges::move(named.outcomes, std::back_inserter(result.outcomes));
            std::ranges::move(named.again, std::back_inserter(result.again));
            std::ranges::move(named.named, std::back_inserter(result.named));
            for (engine::Prepared &prepared : named.prepared)
                result.unfinished.push_back(std::move(prepared.step));
        }
        engine::NamedBatch named {folders, std::exchange(result.named, {})};
        if (!named.items.empty()) {
            const std::shared_ptr<fs::Folder> targets[] = {folders.target};
            const Result<void> flushed = engine::flushNames(context, targets);
            std::ranges::move(engine::finishNamed(context, std::move(named), flushed), std::back_inserter(result.outcomes));
        }
        return result;
    }

    /// Whether the target holds these names and no others.
    bool targetHolds(std::vector<std::string> names) const { return target.names() == names; }
};

} // namespace ferry::test
