// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_export.h"

#include "core/base/safe_text.h"
#include "core/store/checksum_list.h"
#include "core/store/outcome_search.h"
#include "core/store/words.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace ferry::store {

namespace {

constexpr std::size_t kBuffer = 256 * 1024; // bytes
constexpr std::size_t kItemsPerLook = 1000; // at what went wrong

std::string inCsv(std::string_view bytes)
{
    if (bytes.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(bytes);
    std::string quoted = "\"";
    for (const char byte : bytes)
        quoted += byte == '"' ? std::string("\"\"") : std::string(1, byte);
    return quoted + '"';
}

std::string csvLine(const RecordedOutcome &item)
{
    const std::string hash = item.digest ? std::string(nameOf(item.digest->kind)) + ':' + hexOf(*item.digest) : std::string();
    std::string line = std::string(wordOf(item.status)) + ',' + inCsv(item.source.bytes()) + ',' + inCsv(item.target.bytes()) + ','
        + std::to_string(item.bytes) + ',' + wordOf(item.method) + ',' + hash + ',';
    if (item.error)
        line += inCsv(reasonOf(*item.error));
    return line + '\n';
}

std::string textLine(const RecordedOutcome &item)
{
    std::string line = std::string(wordOf(item.status)) + "  " + safeText(item.source.bytes());
    if (!item.target.isEmpty())
        line += " -> " + safeText(item.target.bytes());
    if (item.error)
        line += ": " + reasonOf(*item.error);
    return line + '\n';
}

/// A file that has its name only when it is whole.
class NewFile
{
public:
    explicit NewFile(const Path &target)
        : m_target(target)
        , m_partial(Path(target.bytes() + ".part" + std::to_string(::getpid())))
        , m_fd(::open(m_partial.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666))
    {
        if (m_fd < 0)
            note(FsOp::Create);
    }
    ~NewFile()
    {
        if (m_fd < 0)
            return;
        ::close(m_fd);
        ::unlink(m_partial.c_str());
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    void append(const std::string &line)
    {
        m_buffer += line;
        if (m_buffer.size() >= kBuffer)
            flush();
    }

    [[nodiscard]] Result<void> publish()
    {
        flush();
        if (!m_error && ::fsync(m_fd) != 0)
            note(FsOp::Flush);
        if (!m_error && std::rename(m_partial.c_str(), m_target.c_str()) != 0)
            note(FsOp::Rename);
        if (m_error)
            return Failure(*m_error);
        ::close(m_fd);
        m_fd = -1;
        return {};
    }

private:
    void flush()
    {
        std::size_t at = 0;
        while (!m_error && at < m_buffer.size()) {
            const ssize_t written = ::write(m_fd, m_buffer.data() + at, m_buffer.size() - at);
            if (written < 0 && errno != EINTR)
                note(FsOp::Write);
            else if (written > 0)
                at += static_cast<std::size_t>(written);
        }
        m_buffer.clear();
    }
    void note(FsOp op) { m_error = Error::fromErrno(errno, op, m_target); }

    Path m_target;
    Path m_partial;
    int m_fd;
    std::string m_buffer;
    std::optional<Error> m_error;
};

} // namespace

std::string exportHeading(ExportForm form)
{
    return form == ExportForm::Csv ? "status,path,target,bytes,method,hash,error\n" : std::string();
}

std::string exportLine(std::string_view raw, const RecordedOutcome &item, ExportForm form)
{
    switch (form) {
    case ExportForm::Json:
        return std::string(raw) + '\n';
    case ExportForm::Csv:
        return csvLine(item);
    case ExportForm::Checksums:
        return item.digest && item.status != model::ItemStatus::Failed ? checksumLine(*item.digest, item.target.bytes()) : std::string();
    case ExportForm::Text:
        break;
    }
    return textLine(item);
}

Result<std::uint64_t> exportOutcomes(const std::vector<Path> &results, const Path &target, ExportForm form, const OutcomeFilter &filter,
                                     const std::stop_token &stop)
{
    OutcomeSearch search(results, filter);
    NewFile file(target);
    if (file.error())
        return Failure(*file.error());
    file.append(exportHeading(form));
    std::uint64_t count = 0;
    const auto write = [&](const OutcomeHit &hit) {
        const std::optional<RecordedOutcome> read = hit.item ? std::nullopt : parseOutcomeLine(hit.line);
        if (!hit.item && !read)
            return;
        const std::string words = exportLine(hit.line, hit.item ? *hit.item : *read, form);
        count += words.empty() ? 0 : 1;
        file.append(words);
    };
    while (!file.error() && search.errors().empty() && !stop.stop_requested() && search.next(write, {}, kItemsPerLook, stop)) { }
    if (stop.stop_requested())
        return Failure(Error::of(ErrorKind::Cancelled, FsOp::None, target));
    if (!search.errors().empty())
        return Failure(search.errors().front());
    const Result<void> published = file.publish();
    if (!published)
        return Failure(published.error());
    return count;
}

} // namespace ferry::store
