// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_file.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ferry::store {

namespace {

constexpr std::size_t kBufferSize = 64 * 1024;
constexpr std::size_t kIndexChunk = 256 * 1024;
constexpr std::size_t kLineChunk = 4 * 1024;
constexpr std::string_view kSummaryStart = "{\"summary\":";

/// -1 with errno set, or the descriptor.
int openRetrying(const char *path, int flags, mode_t mode = 0)
{
    int fd = -1;
    do {
        fd = ::open(path, flags | O_CLOEXEC | O_NOCTTY, mode);
    } while (fd < 0 && errno == EINTR);
    return fd;
}

/// The number of bytes read, less than `size` only at the end of the file.
Result<std::size_t> readAt(int fd, char *to, std::size_t size, std::uint64_t offset)
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::pread(fd, to + done, size - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Failure(Error::fromErrno(errno, FsOp::Read));
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

/// Whether the file's last line was cut off, by a crash or a full disk.
bool endsInsideLine(int fd, const Path &path)
{
    struct stat facts {};
    if (::fstat(fd, &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_size == 0)
        return false;
    const int reading = openRetrying(path.c_str(), O_RDONLY | O_NONBLOCK);
    if (reading < 0)
        return false;
    char last = '\n';
    const auto got = readAt(reading, &last, 1, static_cast<std::uint64_t>(facts.st_size - 1));
    ::close(reading);
    return got && *got == 1 && last != '\n';
}

} // namespace

Result<std::shared_ptr<OutcomeFile>> OutcomeFile::create(const Path &path)
{
    const int fd = openRetrying(path.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (fd < 0)
        return Failure(Error::fromErrno(errno, FsOp::Create, path));
    std::shared_ptr<OutcomeFile> file(new OutcomeFile(fd, path));
    if (endsInsideLine(fd, path))
        file->m_buffer += '\n';
    return file;
}

OutcomeFile::OutcomeFile(int fd, Path path)
    : m_fd(fd)
    , m_path(std::move(path))
{
}

OutcomeFile::~OutcomeFile()
{
    flush();
    ::close(m_fd);
}

void OutcomeFile::record(const model::Outcome &outcome)
{
    append(outcomeLine(outcome));
}

void OutcomeFile::finish(const model::JobSnapshot &job)
{
    append(summaryLine(job));
    flush();
}

void OutcomeFile::append(const std::string &line)
{
    if (m_error)
        return;
    m_buffer += line;
    m_buffer += '\n';
    if (m_buffer.size() >= kBufferSize)
        flush();
}

void OutcomeFile::flush()
{
    std::size_t done = 0;
    while (!m_error && done < m_buffer.size()) {
        const ssize_t put = ::write(m_fd, m_buffer.data() + done, m_buffer.size() - done);
        if (put >= 0)
            done += static_cast<std::size_t>(put);
        else if (errno != EINTR)
            m_error = Error::fromErrno(errno, FsOp::Write, m_path);
    }
    m_buffer.clear();
}

OutcomeFileReader::OutcomeFileReader(Path path)
    : m_path(std::move(path))
{
}

OutcomeFileReader::~OutcomeFileReader()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<std::size_t> OutcomeFileReader::refresh(std::size_t atMost)
{
    if (m_fd < 0)
        m_fd = openRetrying(m_path.c_str(), O_RDONLY);
    if (m_fd < 0)
        return Failure(Error::fromErrno(errno, FsOp::Open, m_path));

    std::string buffer;
    std::size_t read = 0;
    std::uint64_t line = m_indexed;
    for (;;) {
        const std::size_t kept = buffer.size();
        buffer.resize(kept + kIndexChunk);
        const Result<std::size_t> got = readAt(m_fd, buffer.data() + kept, kIndexChunk, line + kept);
        if (!got) {
            Error error = got.error();
            error.path = m_path;
            return Failure(std::move(error));
        }
        buffer.resize(kept + *got);
        std::size_t start = 0;
        for (std::size_t end = buffer.find('\n', kept); end != std::string::npos; end = buffer.find('\n', start)) {
            const std::string_view text(buffer.data() + start, end - start);
            if (!text.empty() && !text.starts_with(kSummaryStart))
                m_offsets.push_back(line + start);
            start = end + 1;
        }
        buffer.erase(0, start);
        line += start;
        m_indexed = line;
        read += *got;
        // A line longer than a call's share is read to its end, or it would never be indexed.
        if (*got < kIndexChunk || (read >= atMost && start > 0))
            break;
    }
    return m_offsets.size();
}

std::optional<RecordedOutcome> OutcomeFileReader::at(std::size_t index) const
{
    if (index >= m_offsets.size())
        return {};
    std::string line;
    for (;;) {
        const std::size_t kept = line.size();
        line.resize(kept + kLineChunk);
        const Result<std::size_t> got = readAt(m_fd, line.data() + kept, kLineChunk, m_offsets[index] + kept);
        if (!got)
            return {};
        line.resize(kept + *got);
        if (const std::size_t end = line.find('\n', kept); end != std::string::npos) {
            line.resize(end);
            return parseOutcomeLine(line);
        }
        if (*got < kLineChunk)
            return {};
    }
}

} // namespace ferry::store
