// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/properties.h"

#include "core/browse/trash_place.h"
#include "core/fs/trash.h"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace ferry::browse {

namespace {

constexpr std::size_t kAnswerSize = 16 * 1024; // of the user data base; what is longer is shown as a number

std::string userName(std::uint32_t id)
{
    std::array<char, kAnswerSize> buffer;
    passwd user {};
    passwd *found = nullptr;
    if (::getpwuid_r(id, &user, buffer.data(), buffer.size(), &found) == 0 && found)
        return found->pw_name;
    return std::to_string(id);
}

std::string groupName(std::uint32_t id)
{
    std::array<char, kAnswerSize> buffer;
    group entry {};
    group *found = nullptr;
    if (::getgrgid_r(id, &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return found->gr_name;
    return std::to_string(id);
}

Error at(const Path &path, Error error)
{
    error.path = path;
    return error;
}

/// What cannot be read of that is not told.
void lookIntoTrash(fs::FsOps &ops, const Path &path, Properties &properties)
{
    const std::optional<TrashPlace> trash = trashAround(path.parent());
    if (!trash || trash->files != path.parent())
        return;
    const Result<fs::UniqueFd> files = ops.openFollowing(trash->files.c_str(), O_PATH | O_DIRECTORY);
    const Result<fs::TrashNote> note = files ? fs::readTrashNote(ops, files->get(), path.name()) : Failure(files.error());
    if (!note)
        return;
    properties.origin = fs::originOf(*note, trash->top).value_or(Path());
    properties.deleted = note->deleted;
}

} // namespace

Result<Properties> propertiesOf(fs::FsOps &ops, const Path &path)
{
    const Result<model::FileFacts> facts = ops.stat(AT_FDCWD, path.c_str());
    if (!facts)
        return Failure(at(path, facts.error()));
    Properties properties {.facts = *facts, .owner = userName(facts->uid), .group = groupName(facts->gid), .linkText = {}};
    if (facts->type == model::FileType::Symlink)
        properties.linkText = ops.readLink(AT_FDCWD, path.c_str()).value_or(std::string());
    lookIntoTrash(ops, path, properties);
    return properties;
}

Result<void> changePermissions(fs::FsOps &ops, const Path &path, PermissionChange change)
{
    const Result<model::FileFacts> facts = ops.stat(AT_FDCWD, path.c_str());
    if (!facts)
        return Failure(at(path, facts.error()));
    const std::uint32_t mode = (facts->mode & ~change.clear) | change.set;
    if (facts->type == model::FileType::Symlink || mode == facts->mode)
        return {};
    const Result<void> changed = ops.changeModeOf(AT_FDCWD, path.c_str(), mode);
    if (!changed)
        return Failure(at(path, changed.error()));
    return {};
}

Measuring::Measuring(std::vector<Path> paths)
    : m_paths(std::move(paths))
{
}

const Amount &Measuring::work(fs::FsOps &ops, std::chrono::milliseconds atMost)
{
    const auto end = std::chrono::steady_clock::now() + atMost;
    while (std::chrono::steady_clock::now() < end) {
        if (!m_folders.empty()) {
            const Path folder = std::move(m_folders.back());
            m_folders.pop_back();
            const Result<fs::UniqueFd> fd = ops.open(AT_FDCWD, folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
            Result<fs::FolderReader> reader = fd ? fs::FolderReader::open(ops, fd->get()) : Failure(fd.error());
            while (reader) {
                const Result<std::vector<fs::FolderEntry>> entries = reader->next(ops, 1000);
                m_amount.unreadable += entries ? 0 : 1;
                if (!entries || entries->empty())
                    break;
                for (const fs::FolderEntry &entry : *entries)
                    look(ops, fd->get(), entry.name, folder.child(entry.name));
            }
            m_amount.unreadable += reader ? 0 : 1;
        } else if (!m_paths.empty()) {
            const Path path = std::move(m_paths.back());
            m_paths.pop_back();
            m_device.reset();
            look(ops, AT_FDCWD, path.bytes(), path);
        } else {
            m_amount.isComplete = true;
            break;
        }
    }
    return m_amount;
}

void Measuring::look(fs::FsOps &ops, int at, const std::string &name, const Path &path)
{
    const Result<model::FileFacts> facts = ops.stat(at, name.c_str());
    if (!facts) {
        ++m_amount.unreadable;
        return;
    }
    if (!facts->isFolder()) {
        ++m_amount.files;
        m_amount.bytes += facts->size;
        m_amount.allocated += facts->allocated;
        return;
    }
    ++m_amount.folders;
    if (!m_device)
        m_device = facts->device;
    if (*m_device == facts->device)
        m_folders.push_back(path);
}

} // namespace ferry::browse
