// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/file_facts.h"
#include "core/model/options.h"
#include "core/model/outcome.h"
#include "core/model/question.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace ferry::plan {

enum class Verdict : std::uint8_t {
    Create, ///< the name is free
    Replace,
    ReplaceIfDifferent, ///< contents have to be compared first
    KeepBoth,
    SetOldAside,
    Merge,
    Skip, ///< see skipReason
    Ask, ///< see question
    Fail, ///< see failure
};

struct Decision {
    Verdict verdict = Verdict::Create;
    model::SkipReason skipReason = model::SkipReason::None;
    model::QuestionKind question = model::QuestionKind::FileExists;
    ErrorKind failure = ErrorKind::Exists;
    bool isOwnCopy = false; ///< what is in the way was put there by the job itself: nobody needs it kept
};

/// What becomes of `source` given what has its name in the target. Pure and total.
///
/// A folder never replaces a file nor the reverse: where the policy would, the verdict is Fail with WrongType. A source
/// that is its own target is SameFile unless both are kept or it is skipped. `granularity` is the step in which the
/// target's file system keeps times: a source is newer only by at least one whole step.
[[nodiscard]] Decision decide(const model::Policies &policy, const model::FileFacts &source, const std::optional<model::FileFacts> &target,
                              std::chrono::nanoseconds granularity);

/// What an answer means for the item that was asked about. Pure and total; an answer that is not offered is Skip.
[[nodiscard]] Decision decide(model::QuestionKind question, model::Answer answer, const model::FileFacts &source,
                              const model::FileFacts &target, std::chrono::nanoseconds granularity);

/// The step in which a file system of this statfs type keeps modification times (linux/magic.h).
[[nodiscard]] std::chrono::nanoseconds timeGranularity(std::uint64_t fileSystemType) noexcept;

} // namespace ferry::plan
