// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder_copy.h"

#include "core/engine/item_error.h"
#include "core/engine/partial_file.h"
#include "core/fs/metadata.h"

namespace ferry::engine {

Result<EnteredFolder> enterTargetFolder(const CopyContext &context, const std::shared_ptr<fs::Folder> &parent, const model::Step &step)
{
    const Result<fs::PinnedFd> parentFd = parent->fd(context.ops);
    if (!parentFd)
        return Failure(parentFd.error());
    std::string name = step.targetName;
    const bool created = step.placement != model::Placement::Replace;
    if (created) {
        const auto make = [&](const char *wanted) {
            // What is there already is not written down as the job's own.
            const bool isTaken = step.placement == model::Placement::KeepBoth && context.ops.stat((*parentFd)->get(), wanted);
            if (isTaken)
                return Result<void>(Failure(Error::of(ErrorKind::Exists, FsOp::MakeFolder)));
            if (context.journal)
                context.journal->entering(*parent, step, wanted);
            return context.ops.makeFolder((*parentFd)->get(), wanted, 0700);
        };
        Result<std::string> taken = takeName(context.ops, (*parentFd)->get(), step, make, make);
        if (!taken)
            return Failure(located(taken.error(), parent->item(step.targetName)));
        name = *std::move(taken);
    } else {
        if (context.journal)
            context.journal->entering(*parent, step, name);
        // A folder that an earlier run of the job was about to make, and perhaps did.
        const Result<void> made = step.replaces ? Result<void>() : context.ops.makeFolder((*parentFd)->get(), name.c_str(), 0700);
        if (!made && made.error().kind != ErrorKind::Exists)
            return Failure(located(made.error(), parent->item(name)));
    }
    const auto unmake = [&](const Error &error) { // or its name would be in the way when it is tried again
        if (created)
            context.leftovers.remove(context.ops, Leftover::Kind::Folder, *parentFd, name);
        return Failure(error);
    };
    Result<std::shared_ptr<fs::Folder>> folder = fs::Folder::openBelow(context.ops, parent, name);
    if (!folder)
        return unmake(folder.error());
    const bool isAsAgreed = created || !step.replaces || model::isSameObject((*folder)->facts(), *step.replaces);
    if (!isAsAgreed)
        return Failure(Error::of(ErrorKind::Changed, FsOp::Open, parent->item(name).path()));
    const Result<fs::PinnedFd> fd = (*folder)->fd(context.ops);
    if (!fd)
        return unmake(fd.error());
    return EnteredFolder {*folder, created, fs::hasDefaultAcl(context.ops, (*fd)->get())};
}

std::vector<model::Loss> finishTargetFolder(const CopyContext &context, fs::Folder &source, fs::Folder &target, bool parentInheritsAcl,
                                            std::optional<model::Timestamp> modified, std::optional<std::uint32_t> mode, bool exactly)
{
    const auto lost = [](const Error &error) {
        return std::vector<model::Loss> {{.kind = model::LossKind::Mode, .code = error.code, .detail = {}, .unsupported = false}};
    };
    const Result<fs::PinnedFd> sourceFd = source.fd(context.ops);
    if (!sourceFd)
        return lost(sourceFd.error());
    const Result<fs::PinnedFd> targetFd = target.fd(context.ops);
    if (!targetFd)
        return lost(targetFd.error());
    const Result<model::FileFacts> now = context.ops.stat((*targetFd)->get(), "");
    if (!now)
        return lost(now.error());
    model::FileFacts facts = source.facts();
    facts.modified = modified.value_or(facts.modified);
    facts.mode = mode.value_or(facts.mode);
    return fs::copyMetadata(context.ops, {(*sourceFd)->get(), ""}, facts, {(*targetFd)->get(), ""}, *now,
                            {.targetInheritsAcl = parentInheritsAcl || exactly, .keepsSetGroupId = !exactly});
}

Result<void> removeEmptied(const CopyContext &context, fs::Folder &folder)
{
    const Result<fs::PinnedFd> parentFd = folder.parent()->fd(context.ops);
    if (!parentFd)
        return Failure(parentFd.error());
    // The name must still stand for the folder that was walked.
    const Result<model::FileFacts> now = context.ops.stat((*parentFd)->get(), folder.name().c_str());
    if (!now)
        return Failure(now.error());
    if (!model::isSameObject(*now, folder.facts()))
        return Failure(Error::of(ErrorKind::Changed, FsOp::RemoveFolder));
    return context.ops.removeFolder((*parentFd)->get(), folder.name().c_str());
}

} // namespace ferry::engine
