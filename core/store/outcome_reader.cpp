// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_reader.h"

#include "core/store/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace ferry::store {

namespace {

Result<void> readLines(const Path &log, const std::function<void(std::string_view)> &tell)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(log.c_str(), "re"), &std::fclose);
    if (!file)
        return Failure(Error::fromErrno(errno, FsOp::Open, log));
    char *line = nullptr;
    std::size_t size = 0;
    for (;;) {
        errno = 0;
        const ssize_t length = ::getline(&line, &size, file.get());
        if (length <= 0)
            break;
        if (line[length - 1] != '\n')
            continue;
        tell(std::string_view(line, std::size_t(length - 1)));
    }
    const int code = std::ferror(file.get()) ? (errno != 0 ? errno : EIO) : 0;
    std::free(line);
    if (code != 0)
        return Failure(Error::fromErrno(code, FsOp::Read, log));
    return {};
}

} // namespace

Result<void> readOutcomes(const Path &log, const std::function<void(const RecordedOutcome &)> &tell)
{
    return readLines(log, [&tell](std::string_view line) {
        if (const std::optional<RecordedOutcome> outcome = parseOutcomeLine(line))
            tell(*outcome);
    });
}

Result<LoggedJobs> readLoggedJobs(const Path &log)
{
    LoggedJobs logged;
    const Result<void> read = readLines(log, [&logged](std::string_view line) {
        if (line.starts_with(R"({"summary":true)")) {
            const QJsonObject summary = QJsonDocument::fromJson(QByteArray(line.data(), qsizetype(line.size()))).object();
            const auto kind = valueOf<model::JobKind>(summary.value(QLatin1String("kind")).toString().toStdString());
            logged.areMixed = logged.areMixed || !kind || (logged.kind && logged.kind != kind);
            logged.kind = kind;
        } else if (!logged.first) {
            std::optional<RecordedOutcome> outcome = parseOutcomeLine(line);
            const bool isDone = outcome && (outcome->status == model::ItemStatus::Done || outcome->status == model::ItemStatus::Lossy);
            if (isDone && !outcome->target.isEmpty())
                logged.first = std::move(outcome);
        }
    });
    if (!read)
        return Failure(read.error());
    if (logged.areMixed)
        logged.kind.reset();
    return logged;
}

} // namespace ferry::store
