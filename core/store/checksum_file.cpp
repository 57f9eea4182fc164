// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checksum_file.h"

#include "core/fs/name_rules.h"
#include "core/store/checksum_list.h"

#include <fcntl.h>

namespace ferry::store {

namespace {

constexpr std::size_t kBufferSize = 64 * 1024;
constexpr mode_t kMode = 0666; // less the umask, as a list written through a shell

} // namespace

Result<std::shared_ptr<ChecksumFile>> ChecksumFile::create(const Path &list, const Path &destination, std::shared_ptr<fs::FsOps> ops)
{
    std::shared_ptr<ChecksumFile> file(new ChecksumFile(list, destination, std::move(ops)));
    Result<void> opened = file->open();
    if (!opened) {
        opened.error().path = list;
        return Failure(opened.error());
    }
    return file;
}

ChecksumFile::ChecksumFile(Path list, const Path &destination, std::shared_ptr<fs::FsOps> ops)
    : m_ops(std::move(ops))
    , m_list(std::move(list))
    , m_below(destination.child("").bytes())
{
}

ChecksumFile::~ChecksumFile()
{
    if (!m_partial.empty())
        (void)m_ops->unlink(m_folder.get(), m_partial.c_str());
}

Result<void> ChecksumFile::open()
{
    Result<fs::UniqueFd> folder = m_ops->openFollowing(m_list.parent().c_str(), O_RDONLY | O_DIRECTORY);
    if (!folder)
        return Failure(folder.error());
    m_folder = *std::move(folder);
    const Result<model::FileFacts> now = m_ops->stat(m_folder.get(), m_list.name().c_str());
    if (now && now->isFolder())
        return Failure(Error::of(ErrorKind::WrongType, FsOp::Create));
    Result<fs::UniqueFd> fd = m_ops->open(m_folder.get(), ".", O_WRONLY | O_TMPFILE, kMode);
    if (!fd) { // not every file system has unnamed files; what else is wrong shows here too
        m_partial = fs::partialName();
        fd = m_ops->open(m_folder.get(), m_partial.c_str(), O_WRONLY | O_CREAT | O_EXCL, kMode);
    }
    if (!fd) {
        m_partial.clear();
        return Failure(fd.error());
    }
    m_fd = *std::move(fd);
    return {};
}

void ChecksumFile::record(const model::Outcome &outcome)
{
    const bool arrived = outcome.status == model::ItemStatus::Done || outcome.status == model::ItemStatus::Lossy;
    if (!arrived || !outcome.digest || m_error)
        return;
    const std::string target = outcome.target.path().bytes();
    m_buffer += checksumLine(*outcome.digest, target.starts_with(m_below) ? std::string_view(target).substr(m_below.size()) : target);
    if (m_buffer.size() >= kBufferSize)
        keep(write());
}

void ChecksumFile::finish(const model::JobSnapshot &job)
{
    if (job.state == model::JobState::Failed)
        return;
    keep(write());
    if (!m_error)
        keep(publish());
}

Result<void> ChecksumFile::write()
{
    std::span<const std::byte> left = std::as_bytes(std::span(m_buffer));
    while (!left.empty()) {
        const Result<std::size_t> count = m_ops->write(m_fd.get(), left, m_size);
        if (!count)
            return Failure(count.error());
        left = left.subspan(*count);
        m_size += *count;
    }
    m_buffer.clear();
    return {};
}

Result<void> ChecksumFile::publish()
{
    const Result<void> flushed = m_ops->flushFile(m_fd.get());
    if (!flushed)
        return flushed;
    if (m_partial.empty()) { // linkat cannot replace a name, so it gets a passing one first
        std::string passing = fs::partialName();
        const Result<void> linked = m_ops->linkFd(m_fd.get(), m_folder.get(), passing.c_str());
        if (!linked)
            return linked;
        m_partial = std::move(passing);
    }
    const Result<void> named = m_ops->renameOver(m_folder.get(), m_partial.c_str(), m_folder.get(), m_list.name().c_str());
    if (!named)
        return named;
    m_partial.clear();
    return m_ops->flushFile(m_folder.get());
}

void ChecksumFile::keep(const Result<void> &done)
{
    if (done || m_error)
        return;
    m_error = done.error();
    m_error->path = m_list;
}

} // namespace ferry::store
