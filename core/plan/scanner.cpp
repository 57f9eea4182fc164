// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/scanner.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace ferry::plan {

namespace {

void lookAtTarget(fs::FsOps &ops, int targetFd, ScannedEntry &entry)
{
    if (targetFd < 0)
        return;
    const Result<model::FileFacts> target = ops.stat(targetFd, entry.targetName().c_str());
    if (target)
        entry.target = *target;
    else if (target.error().kind != ErrorKind::NotFound)
        entry.error = target.error();
}

/// The mode alone may settle it; groups, ACLs and security modules are left to the kernel.
bool isSurelyReadable(const model::FileFacts &facts)
{
    const uid_t self = ::geteuid();
    const bool isOwn = facts.uid == self && (facts.mode & S_IRUSR);
    return self == 0 || isOwn || (facts.uid != self && (facts.mode & 0444U) == 0444U);
}

void lookWhetherReadable(fs::FsOps &ops, int sourceFd, ScannedEntry &entry)
{
    if (!entry.facts.isRegular() || isSurelyReadable(entry.facts))
        return;
    const Result<fs::UniqueFd> opened = ops.open(sourceFd, entry.name.c_str(), O_RDONLY);
    if (!opened)
        entry.error = opened.error();
}

} // namespace

ScannedEntry scanEntry(fs::FsOps &ops, int sourceFd, std::string name, int targetFd, ScanDepth depth, std::string newName)
{
    ScannedEntry entry {.name = std::move(name), .facts = {}, .target = {}, .error = {}, .newName = std::move(newName)};
    const Result<model::FileFacts> facts = ops.stat(sourceFd, entry.name.c_str());
    if (!facts) {
        entry.error = facts.error();
        return entry;
    }
    entry.facts = *facts;
    lookAtTarget(ops, targetFd, entry);
    if (depth == ScanDepth::Readable && !entry.error)
        lookWhetherReadable(ops, sourceFd, entry);
    return entry;
}

Result<std::vector<ScannedEntry>> scanNext(fs::FsOps &ops, fs::FolderReader &reader, int sourceFd, int targetFd, ScanDepth depth,
                                           std::size_t atMost)
{
    for (;;) {
        Result<std::vector<fs::FolderEntry>> names = reader.next(ops, atMost);
        if (!names)
            return Failure(names.error());
        if (names->empty())
            return std::vector<ScannedEntry>();
        std::sort(names->begin(), names->end(), [](const auto &a, const auto &b) { return a.inode < b.inode; });
        std::vector<ScannedEntry> entries;
        entries.reserve(names->size());
        for (fs::FolderEntry &name : *names) {
            if (depth == ScanDepth::Type && name.type != model::FileType::Unknown) {
                entries.push_back(
                    {.name = std::move(name.name), .facts = {.type = name.type, .inode = name.inode}, .target = {}, .error = {}});
                continue;
            }
            ScannedEntry entry = scanEntry(ops, sourceFd, std::move(name.name), targetFd, depth);
            // Gone is what is to be removed. To be copied, though, it was, and there are file systems that list names they cannot look up.
            if (entry.error && entry.error->kind == ErrorKind::NotFound && depth == ScanDepth::Type)
                continue;
            entries.push_back(std::move(entry));
        }
        if (!entries.empty())
            return entries;
    }
}

Result<std::vector<std::string>> scanExtras(fs::FsOps &ops, fs::FolderReader &reader, int sourceFd, const std::vector<std::string> &known,
                                            std::size_t atMost)
{
    Result<std::vector<fs::FolderEntry>> entries = reader.next(ops, atMost);
    if (!entries)
        return Failure(entries.error());
    std::vector<std::string> extras;
    for (fs::FolderEntry &entry : *entries) {
        if (std::ranges::binary_search(known, entry.name))
            continue;
        const Result<model::FileFacts> source = ops.stat(sourceFd, entry.name.c_str());
        if (!source && source.error().kind != ErrorKind::NotFound)
            return Failure(source.error());
        if (!source)
            extras.push_back(std::move(entry.name));
    }
    return extras;
}

} // namespace ferry::plan
