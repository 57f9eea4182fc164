// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/path.h"
#include "core/model/file_facts.h"

#include <cstdint>
#include <optional>

namespace ferry::model {

enum class QuestionKind : std::uint8_t {
    FileExists, ///< a file meets a taken name
    FolderExists, ///< a folder meets a folder
    TypeDiffers, ///< a folder meets a file or the reverse; replacing is not offered
    ItemFailed, ///< see error; somebody may mend that
    NoSpace, ///< see error, needed and available; all of the job that needs room there waits, and goes on by itself when there is some
    TooDense, ///< far more comes out of the archive `source` than honest content would be: see read, unpacked and available
};

/// Whether the question is about a taken name.
[[nodiscard]] constexpr bool isConflict(QuestionKind kind) noexcept
{
    return kind == QuestionKind::FileExists || kind == QuestionKind::FolderExists || kind == QuestionKind::TypeDiffers;
}

/// What a job wants to know about one item. Only that item waits, but for NoSpace.
struct Question {
    QuestionId id;
    JobId job;
    QuestionKind kind = QuestionKind::FileExists;
    TreePath source;
    TreePath target;
    FileFacts sourceFacts;
    FileFacts targetFacts; ///< of a conflict
    std::optional<Error> error {}; ///< of ItemFailed, NoSpace and TooDense
    std::uint64_t needed = 0; ///< of NoSpace: bytes that what has failed so far would take
    std::uint64_t available = 0; ///< of NoSpace and TooDense: bytes that the file system says are free; a hint
    std::uint64_t read = 0; ///< of TooDense: bytes of the archive so far; 0: it is in another one and not unpacked yet
    std::uint64_t unpacked = 0; ///< of TooDense: bytes that came out of these
};

enum class Answer : std::uint8_t {
    Skip, ///< of ItemFailed, NoSpace and TooDense: let it fail
    Replace, ///< FileExists only
    ReplaceIfNewer, ///< FileExists only
    KeepBoth, ///< the new one gets a free name
    Merge, ///< FolderExists only
    TryAgain, ///< ItemFailed and NoSpace only
    GoOn, ///< TooDense only: all of it is wanted
};

enum class AnswerScope : std::uint8_t {
    ThisOne,
    AllOfKind, ///< every open question of this kind in this job, and every later one; but TryAgain is for the open ones only
};

/// Whether the answer fits the kind; one that does not is ignored.
[[nodiscard]] constexpr bool isOffered(QuestionKind kind, Answer answer) noexcept
{
    switch (answer) {
    case Answer::Skip:
        return true;
    case Answer::KeepBoth:
        return isConflict(kind);
    case Answer::TryAgain:
        return kind == QuestionKind::ItemFailed || kind == QuestionKind::NoSpace;
    case Answer::GoOn:
        return kind == QuestionKind::TooDense;
    case Answer::Replace:
    case Answer::ReplaceIfNewer:
        return kind == QuestionKind::FileExists;
    case Answer::Merge:
        return kind == QuestionKind::FolderExists;
    }
    return false;
}

} // namespace ferry::model
