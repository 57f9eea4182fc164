// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/conflict_rules.h"

#include <algorithm>

namespace ferry::plan {

namespace {

using model::FileConflict;
using model::FileFacts;
using model::FolderConflict;
using model::QuestionKind;
using model::SkipReason;

constexpr Decision make(Verdict verdict)
{
    return {.verdict = verdict};
}

constexpr Decision skip(SkipReason reason)
{
    return {.verdict = Verdict::Skip, .skipReason = reason};
}

constexpr Decision fail(ErrorKind kind)
{
    return {.verdict = Verdict::Fail, .failure = kind};
}

constexpr Decision ask(QuestionKind kind)
{
    return {.verdict = Verdict::Ask, .question = kind};
}

bool isNewer(const FileFacts &source, const FileFacts &target, std::chrono::nanoseconds granularity)
{
    if (source.modified <= target.modified)
        return false;
    constexpr std::uint64_t kSecond = 1'000'000'000;
    // The difference fits where a time itself, counted in steps, need not.
    const std::uint64_t seconds = static_cast<std::uint64_t>(source.modified.seconds) - static_cast<std::uint64_t>(target.modified.seconds);
    const auto step = static_cast<std::uint64_t>(granularity.count());
    if (seconds > step / kSecond + 1)
        return true;
    return seconds * kSecond + source.modified.nanoseconds - target.modified.nanoseconds >= step;
}

Decision decideTypeDiffers(const model::Policies &policy, bool sourceIsFolder)
{
    if (sourceIsFolder) {
        switch (policy.onFolder) {
        case FolderConflict::Rename:
            return make(Verdict::KeepBoth);
        case FolderConflict::Skip:
            return skip(SkipReason::Policy);
        case FolderConflict::Ask:
            return ask(QuestionKind::TypeDiffers);
        case FolderConflict::Merge:
            break;
        }
        // A policy for files speaks of the file that is in the way.
    }
    switch (policy.onFile) {
    case FileConflict::Skip:
        return skip(SkipReason::Policy);
    case FileConflict::Rename:
        return make(Verdict::KeepBoth);
    case FileConflict::Ask:
        return ask(QuestionKind::TypeDiffers);
    case FileConflict::Overwrite:
    case FileConflict::Newer:
    case FileConflict::Size:
    case FileConflict::Content:
    case FileConflict::RenameOld:
    case FileConflict::Fail:
        break;
    }
    return fail(ErrorKind::WrongType);
}

Decision decideFolder(FolderConflict policy, bool same)
{
    switch (policy) {
    case FolderConflict::Ask:
        return same ? fail(ErrorKind::SameFile) : ask(QuestionKind::FolderExists);
    case FolderConflict::Merge:
        return same ? fail(ErrorKind::SameFile) : make(Verdict::Merge);
    case FolderConflict::Skip:
        return skip(SkipReason::Policy);
    case FolderConflict::Rename:
        return make(Verdict::KeepBoth);
    }
    return fail(ErrorKind::Internal);
}

Decision decideFile(FileConflict policy, const FileFacts &source, const FileFacts &target, std::chrono::nanoseconds granularity)
{
    if (policy == FileConflict::Rename)
        return make(Verdict::KeepBoth);
    if (policy == FileConflict::Skip)
        return skip(SkipReason::Policy);
    if (isSameObject(source, target))
        return fail(ErrorKind::SameFile);
    switch (policy) {
    case FileConflict::Ask:
        return ask(QuestionKind::FileExists);
    case FileConflict::Overwrite:
        return make(Verdict::Replace);
    case FileConflict::Newer:
        return isNewer(source, target, granularity) ? make(Verdict::Replace) : skip(SkipReason::NotNewer);
    case FileConflict::Size:
        return source.type != target.type || source.size != target.size ? make(Verdict::Replace) : skip(SkipReason::SameSize);
    case FileConflict::Content:
        // Only regular files of one size need to be read to tell them apart.
        return source.isRegular() && target.isRegular() && source.size == target.size ? make(Verdict::ReplaceIfDifferent)
                                                                                      : make(Verdict::Replace);
    case FileConflict::RenameOld:
        return make(Verdict::SetOldAside);
    case FileConflict::Skip:
    case FileConflict::Rename:
    case FileConflict::Fail:
        break;
    }
    return fail(ErrorKind::Exists);
}

} // namespace

Decision decide(const model::Policies &policy, const FileFacts &source, const std::optional<FileFacts> &target,
                std::chrono::nanoseconds granularity)
{
    if (!target)
        return make(Verdict::Create);
    if (source.isFolder() != target->isFolder())
        return decideTypeDiffers(policy, source.isFolder());
    if (source.isFolder())
        return decideFolder(policy.onFolder, isSameObject(source, *target));
    return decideFile(policy.onFile, source, *target, granularity);
}

Decision decide(QuestionKind question, model::Answer answer, const FileFacts &source, const FileFacts &target,
                std::chrono::nanoseconds granularity)
{
    if (!model::isOffered(question, answer))
        return skip(SkipReason::Answer);
    switch (answer) {
    case model::Answer::Skip:
    case model::Answer::TryAgain: // these are of no conflict
    case model::Answer::GoOn:
        break;
    case model::Answer::Replace:
        return make(Verdict::Replace);
    case model::Answer::ReplaceIfNewer:
        return isNewer(source, target, granularity) ? make(Verdict::Replace) : skip(SkipReason::NotNewer);
    case model::Answer::KeepBoth:
        return make(Verdict::KeepBoth);
    case model::Answer::Merge:
        return make(Verdict::Merge);
    }
    return skip(SkipReason::Answer);
}

std::chrono::nanoseconds timeGranularity(std::uint64_t fileSystemType) noexcept
{
    using namespace std::chrono_literals;
    switch (fileSystemType) {
    case 0x4d44: // MSDOS_SUPER_MAGIC: FAT
        return 2s;
    case 0x2011BAB0: // EXFAT_SUPER_MAGIC
        return 10ms;
    case 0x482b: // HFSPLUS_SUPER_MAGIC
        return 1s;
    case 0x5346544e: // NTFS_SB_MAGIC
    case 0x7366746e: // ntfs3
    case 0xFF534D42: // CIFS_SUPER_MAGIC
    case 0xFE534D42: // SMB2_SUPER_MAGIC
        return 100ns;
    default:
        return 1ns;
    }
}

} // namespace ferry::plan
