// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/list_reader.h"

#include <fcntl.h>

namespace ferry::jobs {

namespace {

constexpr std::size_t kPiece = 64 << 10; // some hundred lines

} // namespace

ListReader::ListReader(fs::UniqueFd fd, std::optional<model::HashKind> kind)
    : m_fd(std::move(fd))
    , m_parser(kind)
{
}

Result<ListReader> ListReader::open(fs::FsOps &ops, const Path &list, std::optional<model::HashKind> kind)
{
    Result<fs::UniqueFd> fd = ops.openFollowing(list.c_str(), O_RDONLY | O_NONBLOCK); // a fifo without a writer ends at once
    if (!fd)
        return Failure(fd.error());
    return ListReader(*std::move(fd), kind);
}

Result<std::vector<store::ChecksumLine>> ListReader::next(fs::FsOps &ops)
{
    std::vector<char> buffer(kPiece);
    const Result<std::size_t> count = ops.read(m_fd.get(), std::as_writable_bytes(std::span(buffer)), m_read);
    if (!count)
        return Failure(count.error());
    m_read += *count;
    std::vector<store::ChecksumLine> lines;
    m_isAtEnd = *count == 0;
    if (m_isAtEnd)
        m_parser.finish(lines);
    else
        m_parser.add({buffer.data(), *count}, lines);
    m_isEmpty = m_isEmpty && lines.empty();
    return lines;
}

} // namespace ferry::jobs
