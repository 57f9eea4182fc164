// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/target_limits.h"

#include <QString>

#include <algorithm>
#include <cerrno>
#include <string_view>

namespace ferry::plan {

namespace {

constexpr std::uint64_t kFat = 0x4d44; // MSDOS_SUPER_MAGIC
constexpr std::uint64_t kExfat = 0x2011BAB0;

bool isPlainName(std::string_view name)
{
    constexpr std::string_view kRefused = "\"*:<>?|\\";
    const auto isRefused
        = [&](char byte) { return static_cast<unsigned char>(byte) < 0x20 || kRefused.find(byte) != std::string_view::npos; };
    // vfat takes trailing dots and forgets them, so that the file has another name then.
    return std::ranges::none_of(name, isRefused) && !name.ends_with('.') && !name.ends_with(' ');
}

FsOp makingOf(const model::FileFacts &facts)
{
    if (facts.isFolder())
        return FsOp::MakeFolder;
    if (facts.isRegular())
        return FsOp::Create;
    return facts.type == model::FileType::Symlink ? FsOp::Symlink : FsOp::MakeNode;
}

} // namespace

TargetLimits limitsOf(std::uint64_t fileSystemType)
{
    if (fileSystemType != kFat && fileSystemType != kExfat)
        return {};
    using model::LossKind;
    return {.fileSizeMax = fileSystemType == kFat ? UINT32_MAX : UINT64_MAX,
            .plainNames = true,
            .foldsCase = true,
            .onlyPlain = true,
            .losses
            = {LossKind::Owner, LossKind::Group, LossKind::Mode, LossKind::Times, LossKind::Attribute, LossKind::Acl, LossKind::HardLink}};
}

Result<void> checkFits(const TargetLimits &limits, const std::string &name, const model::FileFacts &facts)
{
    if (limits.plainNames && !isPlainName(name))
        return Failure(Error::of(ErrorKind::BadName, makingOf(facts)));
    if (limits.onlyPlain && !facts.isRegular() && !facts.isFolder())
        return Failure(Error::of(ErrorKind::Unsupported, makingOf(facts)));
    if (facts.isRegular() && facts.size > limits.fileSizeMax)
        return Failure(Error::fromErrno(EFBIG, FsOp::Create));
    return {};
}

std::string foldedName(const std::string &name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size())).toCaseFolded().toStdString();
}

} // namespace ferry::plan
