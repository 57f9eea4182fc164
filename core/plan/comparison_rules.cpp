// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/comparison_rules.h"

namespace ferry::plan {

namespace {

Decision fail(ErrorKind kind)
{
    return {.verdict = Verdict::Fail, .failure = kind};
}

bool isDevice(model::FileType type)
{
    return type == model::FileType::CharDevice || type == model::FileType::BlockDevice;
}

} // namespace

Decision decideComparison(const model::FileFacts &source, const std::optional<model::FileFacts> &target)
{
    if (!target)
        return fail(ErrorKind::Missing);
    if (source.type != target->type)
        return fail(ErrorKind::OtherType);
    if (source.isFolder())
        return {.verdict = Verdict::Merge};
    if (source.isRegular() && source.size != target->size)
        return fail(ErrorKind::OtherSize);
    if (isDevice(source.type) && source.node != target->node)
        return fail(ErrorKind::OtherContent);
    return {.verdict = Verdict::Replace};
}

} // namespace ferry::plan
