// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/path.h"
#include "core/model/file_facts.h"

#include <cstdint>

namespace ferry::model {

enum class QuestionKind : std::uint8_t {
    FileExists, ///< a file meets a taken name
    FolderExists, ///< a folder meets a folder
    TypeDiffers, ///< a folder meets a file or the reverse; replacing is not offered
};

/// What a job wants to know about one item. Only that item waits.
struct Question {
    QuestionId id;
    JobId job;
    QuestionKind kind = QuestionKind::FileExists;
    TreePath source;
    TreePath target;
    FileFacts sourceFacts;
    FileFacts targetFacts;
};

enum class Answer : std::uint8_t {
    Skip,
    Replace, ///< FileExists only
    ReplaceIfNewer, ///< FileExists only
    KeepBoth, ///< the new one gets a free name
    Merge, ///< FolderExists only
};

enum class AnswerScope : std::uint8_t {
    ThisOne,
    AllOfKind, ///< every open and later question of this kind in this job
};

/// Whether the answer fits the kind; one that does not is ignored.
[[nodiscard]] constexpr bool isOffered(QuestionKind kind, Answer answer) noexcept
{
    switch (answer) {
    case Answer::Skip:
    case Answer::KeepBoth:
        return true;
    case Answer::Replace:
    case Answer::ReplaceIfNewer:
        return kind == QuestionKind::FileExists;
    case Answer::Merge:
        return kind == QuestionKind::FolderExists;
    }
    return false;
}

} // namespace ferry::model
