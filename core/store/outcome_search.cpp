// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_search.h"

#include <cerrno>
#include <cstdlib>

namespace ferry::store {

namespace {

constexpr std::string_view kSummaryStart = "{\"summary\":";
constexpr std::uint64_t kLinesPerLook = 64; ///< at the clock

std::FILE *openLog(const Path &log)
{
    return std::fopen(log.c_str(), "re");
}

/// The next line with its end, empty at the end of the file.
std::string_view readLine(std::FILE *file, std::unique_ptr<char, void (*)(void *)> &line, std::size_t &size)
{
    char *room = line.release();
    errno = 0;
    const ssize_t length = ::getline(&room, &size, file);
    line.reset(room);
    return length > 0 ? std::string_view(room, static_cast<std::size_t>(length)) : std::string_view();
}

} // namespace

OutcomeSearch::OutcomeSearch(std::vector<Path> logs, OutcomeFilter filter)
    : m_logs(std::move(logs))
    , m_filter(std::move(filter))
    , m_file(nullptr, &std::fclose)
    , m_line(nullptr, &std::free)
{
}

bool OutcomeSearch::open()
{
    m_offset = 0;
    m_file.reset(openLog(m_logs[m_log]));
    if (m_file)
        return true;
    close(errno);
    return false;
}

void OutcomeSearch::close(int code)
{
    if (code != 0)
        m_errors.push_back(Error::fromErrno(code, m_file ? FsOp::Read : FsOp::Open, m_logs[m_log]));
    m_file.reset();
    ++m_log;
}

bool OutcomeSearch::next(const std::function<void(const OutcomeHit &)> &tell, std::optional<std::chrono::milliseconds> time,
                         std::size_t most, const std::stop_token &stop)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point end = time ? Clock::now() + *time : Clock::time_point::max();
    std::size_t found = 0;
    for (std::uint64_t lines = 1; m_log < m_logs.size() && found < most; ++lines) {
        if (lines % kLinesPerLook == 0 && (stop.stop_requested() || Clock::now() >= end))
            return true;
        if (!m_file && !open())
            continue;
        const std::string_view whole = readLine(m_file.get(), m_line, m_lineSize);
        if (whole.empty() || whole.back() != '\n') {
            close(std::ferror(m_file.get()) == 0 ? 0 : errno != 0 ? errno : EIO);
            continue;
        }
        const std::uint64_t offset = m_offset;
        m_offset += whole.size();
        const std::string_view line = whole.substr(0, whole.size() - 1);
        if (line.empty() || line.starts_with(kSummaryStart))
            continue;
        ++m_examined;
        std::optional<RecordedOutcome> item;
        if (!m_filter.isOpen()) {
            item = m_filter.mayPass(line) ? parseOutcomeLine(line) : std::nullopt;
            if (!item || !m_filter.passes(*item))
                continue;
        }
        ++found;
        tell({m_log, offset, line, item ? &*item : nullptr});
    }
    return m_log < m_logs.size();
}

Result<std::optional<RecordedOutcome>> outcomeAt(const Path &log, std::uint64_t offset)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(openLog(log), &std::fclose);
    if (!file)
        return Failure(Error::fromErrno(errno, FsOp::Open, log));
    if (::fseeko(file.get(), static_cast<off_t>(offset), SEEK_SET) != 0)
        return Failure(Error::fromErrno(errno, FsOp::Seek, log));
    std::unique_ptr<char, void (*)(void *)> room(nullptr, &std::free);
    std::size_t size = 0;
    const std::string_view whole = readLine(file.get(), room, size);
    if (std::ferror(file.get()) != 0)
        return Failure(Error::fromErrno(errno != 0 ? errno : EIO, FsOp::Read, log));
    return whole.empty() || whole.back() != '\n' ? std::nullopt : parseOutcomeLine(whole.substr(0, whole.size() - 1));
}

} // namespace ferry::store
