// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/job_trace.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ferry::cli::bench {

namespace {

std::string textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

bool flagOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toBool();
}

JobTrace::Place placeOf(const QJsonObject &strategy, const char *key)
{
    const QJsonObject place = strategy.value(QLatin1String(key)).toObject();
    const std::string medium = textOf(place, "medium");
    return {.fileSystem = textOf(place, "fs"), .medium = medium == "unknown" ? std::string() : medium};
}

/// Takes the last line off the log.
QJsonObject takeLastLine(std::string_view &log)
{
    while (log.ends_with('\n'))
        log.remove_suffix(1);
    const auto before = log.rfind('\n');
    const std::string_view line = before == std::string_view::npos ? log : log.substr(before + 1);
    log.remove_suffix(line.size());
    return QJsonDocument::fromJson(QByteArray(line.data(), static_cast<qsizetype>(line.size()))).object();
}

} // namespace

std::optional<JobTrace> lastJobIn(std::string_view log)
{
    const QJsonObject summary = takeLastLine(log);
    const QJsonObject strategy = summary.value(QLatin1String("strategy")).toObject();
    if (!flagOf(summary, "summary") || strategy.isEmpty())
        return {};
    JobTrace trace {.source = placeOf(strategy, "source"),
                    .target = placeOf(strategy, "target"),
                    .workers = strategy.value(QLatin1String("workers")).toInt(),
                    .durable = textOf(strategy, "durable"),
                    .mayReflink = flagOf(strategy, "reflink"),
                    .mayUnnamed = flagOf(strategy, "unnamed"),
                    .preallocates = flagOf(strategy, "preallocate"),
                    .flushesEachFile = flagOf(strategy, "flush_each"),
                    .method = {}};
    while (trace.method.empty() && !log.empty()) {
        const QJsonObject item = takeLastLine(log);
        if (flagOf(item, "summary"))
            break; // an earlier job's
        trace.method = textOf(item, "method");
    }
    return trace;
}

} // namespace ferry::cli::bench
