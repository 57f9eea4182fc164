// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/step.h"
#include "core/plan/conflict_rules.h"
#include "core/plan/scanner.h"

#include <variant>

namespace ferry::plan {

/// The item needs no work: what is to be reported of it.
struct LeaveAlone {
    model::SkipReason reason = model::SkipReason::None; ///< skipped, or
    std::optional<Error> error; ///< failed
};

/// The item is a folder to walk into.
struct EnterFolder {
    model::Step step; ///< placement New: make it; KeepBoth: make it under a free name; Replace: merge into the one there
};

/// The item is work for the engine.
struct DoStep {
    model::Step step;
};

/// The item waits for an answer.
struct AskFirst {
    model::QuestionKind kind = model::QuestionKind::FileExists;
};

using Plan = std::variant<DoStep, EnterFolder, AskFirst, LeaveAlone>;

/// What is to be done about one entry. Pure.
///
/// With Rename, a folder whose name is free is one step; one that merges is walked. With Remove, every folder is walked.
/// Sockets cannot be copied and are left alone, also where a copy is compared; they can be renamed and removed. A failed comparison has the
/// op Verify.
[[nodiscard]] Plan planEntry(const ScannedEntry &entry, model::Transport transport, const Decision &decision);

} // namespace ferry::plan
