// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outcome.h"
#include "core/model/question.h"
#include "core/model/request.h"
#include "core/model/snapshot.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace ferry::store {

// The words by which the database, results files and logs know our enumerations. Each list is indexed by its enumeration. What stands on
// somebody's disk is read by them: a word is never changed, and new ones go to the end with their enumerator.
inline constexpr const char *kItemStatusWords[] = {"ok", "lossy", "skipped", "failed", "planned"};
inline constexpr const char *kSkipReasonWords[]
    = {"", "policy", "not-newer", "same-size", "same-content", "socket", "answer", "content-kept", "extra", "undone", "gone"};
inline constexpr const char *kMethodWords[] = {"", "reflink", "batch", "stream", "chunked", "rename", "link", "earlier", "metadata"};
inline constexpr const char *kLossKindWords[]
    = {"owner", "group", "mode", "setid-bits", "times", "attribute", "acl", "hard-link", "hole", "source-grew"};
inline constexpr const char *kJobKindWords[] = {"copy", "move", "delete", "trash", "verify", "check", "extract", "compress"};
inline constexpr const char *kJobStateWords[]
    = {"waiting",   "running", "flushing",   "paused", "needs-answer", "cancelling", "done", "done-with-problems",
       "cancelled", "failed",  "interrupted"};
inline constexpr const char *kFileConflictWords[]
    = {"ask", "skip", "overwrite", "newer", "size", "content", "rename", "rename-old", "fail"};
inline constexpr const char *kFolderConflictWords[] = {"ask", "merge", "skip", "rename"};
inline constexpr const char *kErrorPolicyWords[] = {"fail", "wait", "ask"};
inline constexpr const char *kLoggedPartWords[] = {"failed", "done", "differing", "extra"};
inline constexpr const char *kOwnFolderWords[] = {"never", "if-several", "always"};
inline constexpr const char *kVerificationWords[] = {"none", "read-back"};
inline constexpr const char *kPriorityWords[] = {"normal", "background"};
inline constexpr const char *kMediumWords[] = {"flash", "rotating", "network", "memory", "unknown"};
inline constexpr const char *kReadBackWords[] = {"none", "device", "memory"};
inline constexpr const char *kDurabilityWords[] = {"job", "file", "none"};
inline constexpr const char *kQuestionKindWords[]
    = {"file-exists", "folder-exists", "type-differs", "item-failed", "no-space", "too-dense"};
inline constexpr const char *kAnswerWords[] = {"skip", "replace", "replace-if-newer", "keep-both", "merge", "try-again", "go-on"};

using Words = std::span<const char *const>;

template <typename Enumeration>
inline constexpr Words kWords {};
template <>
inline constexpr Words kWords<model::ItemStatus> {kItemStatusWords};
template <>
inline constexpr Words kWords<model::SkipReason> {kSkipReasonWords};
template <>
inline constexpr Words kWords<model::Method> {kMethodWords};
template <>
inline constexpr Words kWords<model::LossKind> {kLossKindWords};
template <>
inline constexpr Words kWords<model::JobKind> {kJobKindWords};
template <>
inline constexpr Words kWords<model::JobState> {kJobStateWords};
template <>
inline constexpr Words kWords<model::FileConflict> {kFileConflictWords};
template <>
inline constexpr Words kWords<model::FolderConflict> {kFolderConflictWords};
template <>
inline constexpr Words kWords<model::ErrorPolicy> {kErrorPolicyWords};
template <>
inline constexpr Words kWords<model::LoggedPart::Which> {kLoggedPartWords};
template <>
inline constexpr Words kWords<model::OwnFolder> {kOwnFolderWords};
template <>
inline constexpr Words kWords<model::Verification> {kVerificationWords};
template <>
inline constexpr Words kWords<model::Priority> {kPriorityWords};
template <>
inline constexpr Words kWords<model::Medium> {kMediumWords};
template <>
inline constexpr Words kWords<model::ReadBack> {kReadBackWords};
template <>
inline constexpr Words kWords<model::Durability> {kDurabilityWords};
template <>
inline constexpr Words kWords<model::QuestionKind> {kQuestionKindWords};
template <>
inline constexpr Words kWords<model::Answer> {kAnswerWords};

/// "" for a value that has no word.
template <typename Enumeration>
[[nodiscard]] constexpr const char *wordOf(Enumeration value) noexcept
{
    static_assert(!kWords<Enumeration>.empty());
    const auto index = static_cast<std::size_t>(value);
    return index < kWords<Enumeration>.size() ? kWords<Enumeration>[index] : "";
}

/// Nothing for a word that is not known, perhaps a later Ferry's.
template <typename Enumeration>
[[nodiscard]] constexpr std::optional<Enumeration> valueOf(std::string_view word) noexcept
{
    static_assert(!kWords<Enumeration>.empty());
    for (std::size_t i = 0; i < kWords<Enumeration>.size(); ++i) {
        if (word == kWords<Enumeration>[i])
            return static_cast<Enumeration>(i);
    }
    return {};
}

/// The kind that ferry::nameOf calls so.
[[nodiscard]] inline std::optional<ErrorKind> errorKindOf(std::string_view word) noexcept
{
    for (int i = 0; i <= int(ErrorKind::Internal); ++i) {
        if (word == nameOf(ErrorKind(i)))
            return ErrorKind(i);
    }
    return {};
}

/// The call that ferry::nameOf calls so.
[[nodiscard]] inline std::optional<FsOp> fsOpOf(std::string_view word) noexcept
{
    for (int i = int(FsOp::None); i <= int(FsOp::Verify); ++i) {
        if (word == nameOf(FsOp(i)))
            return FsOp(i);
    }
    return {};
}

} // namespace ferry::store
