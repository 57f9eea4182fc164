// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_job.h"

#include "core/store/job_json.h"
#include "core/store/words.h"

namespace ferry::store {

namespace {

QVariant timeOrNull(const std::optional<WallTime> &time)
{
    return time ? QVariant(static_cast<qint64>(time->time_since_epoch().count())) : QVariant();
}

QVariant errorOrNull(const std::optional<Error> &error)
{
    return error ? text(errorJson(*error)) : QVariant();
}

qint64 integer(std::uint64_t count)
{
    return static_cast<qint64>(count);
}

/// Reads columns one after the other; what cannot be read is remembered.
class Columns
{
public:
    explicit Columns(const Rows &rows)
        : m_rows(rows)
    {
    }

    std::int64_t number() { return m_rows.number(m_column++); }
    std::uint64_t count() { return static_cast<std::uint64_t>(number()); }
    bool flag() { return number() != 0; }
    std::string bytes() { return m_rows.bytes(m_column++); }
    WallTime time() { return WallTime(std::chrono::microseconds(number())); }
    std::optional<WallTime> timeIfAny()
    {
        const bool isNull = m_rows.isNull(m_column);
        const WallTime value = time();
        return isNull ? std::nullopt : std::optional(value);
    }
    template <typename Enumeration>
    Enumeration word()
    {
        const std::optional<Enumeration> value = valueOf<Enumeration>(bytes());
        if (!value)
            refuse(Error::of(ErrorKind::Unsupported, FsOp::Read));
        return value.value_or(Enumeration());
    }
    /// With `parse` from text to a value or an error; nothing for NULL.
    template <typename Parse>
    auto parsed(Parse parse) -> std::optional<typename std::invoke_result_t<Parse, std::string>::value_type>
    {
        const bool isNull = m_rows.isNull(m_column);
        const std::string json = bytes();
        if (isNull)
            return {};
        auto value = parse(json);
        if (!value) {
            refuse(value.error());
            return {};
        }
        return *std::move(value);
    }

    [[nodiscard]] const std::optional<Error> &refused() const noexcept { return m_refused; }

private:
    void refuse(const Error &error) { m_refused = m_refused.value_or(error); }

    const Rows &m_rows;
    int m_column = 0;
    std::optional<Error> m_refused;
};

} // namespace

Result<StoredJob> readJob(const Rows &rows)
{
    Columns columns(rows);
    StoredJob job;
    job.id = {columns.count()};
    job.submitted = columns.time();
    JobProgress &progress = job.progress;
    progress.state = columns.word<model::JobState>();
    progress.forced = columns.flag();
    progress.started = columns.timeIfAny();
    progress.ended = columns.timeIfAny();
    progress.worked = std::chrono::milliseconds(columns.number());
    progress.found.items = columns.count();
    progress.found.bytes = columns.count();
    progress.foundIsFinal = columns.flag();
    progress.bytesHandled = columns.count();
    progress.bytesCopied = columns.count();
    progress.bytesFlushed = columns.count();
    progress.tally.done = columns.count();
    progress.tally.lossy = columns.count();
    progress.tally.skipped = columns.count();
    progress.tally.failed = columns.count();
    progress.tally.unsupported = columns.count();
    progress.tally.keptBoth = columns.count();
    progress.tally.differing = columns.count();
    progress.tally.extra = columns.count();
    progress.error = columns.parsed(parseError);
    progress.logError = columns.parsed(parseError);
    progress.standing = columns.parsed(parseStanding).value_or(Standing());
    progress.journal = columns.bytes();
    progress.results = Path(columns.bytes());
    model::Request request;
    request.kind = columns.word<model::JobKind>();
    request.destination = Path(columns.bytes());
    request.options = columns.parsed(parseOptions).value_or(model::Options());
    if (columns.refused())
        return Failure(*columns.refused());
    job.request = std::make_shared<const model::Request>(std::move(request));
    return job;
}

QVariantList progressValues(const JobProgress &progress)
{
    return {text(wordOf(progress.state)),
            progress.forced,
            timeOrNull(progress.started),
            timeOrNull(progress.ended),
            static_cast<qint64>(progress.worked.count()),
            integer(progress.found.items),
            integer(progress.found.bytes),
            progress.foundIsFinal,
            integer(progress.bytesHandled),
            integer(progress.bytesCopied),
            integer(progress.bytesFlushed),
            integer(progress.tally.done),
            integer(progress.tally.lossy),
            integer(progress.tally.skipped),
            integer(progress.tally.failed),
            integer(progress.tally.unsupported),
            integer(progress.tally.keptBoth),
            integer(progress.tally.differing),
            integer(progress.tally.extra),
            errorOrNull(progress.error),
            errorOrNull(progress.logError),
            progress.standing.isEmpty() ? QVariant() : text(standingJson(progress.standing)),
            progress.journal.empty() ? QVariant() : blob(progress.journal),
            progress.results.isEmpty() ? QVariant() : blob(progress.results.bytes())};
}

std::string joined(const std::vector<Path> &paths)
{
    std::size_t length = 0;
    for (const Path &path : paths)
        length += path.bytes().size() + 1;
    std::string bytes;
    bytes.reserve(length);
    for (const Path &path : paths) {
        bytes += path.bytes();
        bytes += '\0';
    }
    return bytes;
}

std::vector<Path> separated(std::string_view joined)
{
    std::vector<Path> paths;
    for (std::size_t end = joined.find('\0'); end != std::string_view::npos; end = joined.find('\0')) {
        paths.emplace_back(std::string(joined.substr(0, end)));
        joined.remove_prefix(end + 1);
    }
    return paths;
}

} // namespace ferry::store
