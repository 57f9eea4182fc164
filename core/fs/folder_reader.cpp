// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/folder_reader.h"

#include "core/base/units.h"

#include <dirent.h>
#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>

namespace ferry::fs {

namespace {

constexpr std::size_t kBufferSize = 64 * kKiB;
// struct linux_dirent64 of getdents64(2): inode, offset, length of the record, type, name.
constexpr std::size_t kInodeAt = 0;
constexpr std::size_t kLengthAt = 16;
constexpr std::size_t kTypeAt = 18;
constexpr std::size_t kNameAt = 19;

model::FileType typeOf(unsigned char type) noexcept
{
    switch (type) {
    case DT_REG:
        return model::FileType::Regular;
    case DT_DIR:
        return model::FileType::Folder;
    case DT_LNK:
        return model::FileType::Symlink;
    case DT_FIFO:
        return model::FileType::Fifo;
    case DT_SOCK:
        return model::FileType::Socket;
    case DT_CHR:
        return model::FileType::CharDevice;
    case DT_BLK:
        return model::FileType::BlockDevice;
    default:
        return model::FileType::Unknown;
    }
}

template <typename Field>
Field fieldAt(const std::byte *record, std::size_t offset) noexcept
{
    Field field;
    std::memcpy(&field, record + offset, sizeof field);
    return field;
}

} // namespace

FolderReader::FolderReader(UniqueFd fd)
    : m_fd(std::move(fd))
    , m_buffer(kBufferSize)
{
}

Result<FolderReader> FolderReader::open(FsOps &ops, int folderFd)
{
    Result<UniqueFd> fd = ops.open(folderFd, ".", O_RDONLY | O_DIRECTORY);
    if (!fd)
        return Failure(fd.error());
    return FolderReader(*std::move(fd));
}

Result<std::vector<FolderEntry>> FolderReader::next(FsOps &ops, std::size_t atMost)
{
    std::vector<FolderEntry> entries;
    if (m_failure)
        return Failure(*std::exchange(m_failure, std::nullopt));
    while (entries.empty() && !m_atEnd) {
        if (m_begin == m_end) {
            const Result<void> filled = refill(ops);
            if (!filled)
                return Failure(filled.error());
            continue;
        }
        while (m_begin < m_end && entries.size() < std::max<std::size_t>(atMost, 1)) {
            const std::byte *record = m_buffer.data() + m_begin;
            const std::size_t left = m_end - m_begin;
            const std::size_t length = left > kNameAt ? fieldAt<std::uint16_t>(record, kLengthAt) : 0;
            if (length <= kNameAt || length > left)
                return Failure(Error::fromErrno(EIO, FsOp::ReadFolder));
            const auto *name = reinterpret_cast<const char *>(record + kNameAt);
            const std::string_view bytes(name, ::strnlen(name, length - kNameAt));
            // A name with a slash, from a broken file system, would lead out of the folder.
            if (bytes.empty() || bytes.find('/') != std::string_view::npos)
                return Failure(Error::fromErrno(EIO, FsOp::ReadFolder));
            m_begin += length;
            if (bytes == "." || bytes == "..")
                continue;
            entries.push_back(
                {std::string(bytes), fieldAt<std::uint64_t>(record, kInodeAt), typeOf(fieldAt<unsigned char>(record, kTypeAt))});
        }
        // Read on at once: most folders end here, and who walks in depth must not keep a reader open on every level.
        if (!entries.empty() && m_begin == m_end) {
            const Result<void> filled = refill(ops);
            if (!filled)
                m_failure = filled.error();
        }
    }
    return entries;
}

Result<void> FolderReader::refill(FsOps &ops)
{
    const Result<std::size_t> size = ops.readFolder(m_fd.get(), m_buffer);
    if (!size)
        return Failure(size.error());
    m_begin = 0;
    m_end = *size;
    m_atEnd = *size == 0;
    return {};
}

Result<void> FolderReader::rewind(FsOps &ops)
{
    m_begin = 0;
    m_end = 0;
    m_atEnd = false;
    m_failure.reset();
    return ops.rewindFolder(m_fd.get());
}

} // namespace ferry::fs
