// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/recommendations.h"
#include "app/cli/bench/report.h"
#include "core/base/safe_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ferry::cli::bench {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

const char *nameOf(OperationId id)
{
    switch (id) {
    case OperationId::Start:
        return "start";
    case OperationId::LargeCopy:
        return "large-copy";
    case OperationId::LargeDurable:
        return "large-durable";
    case OperationId::LargeVerified:
        return "large-verified";
    case OperationId::MediumCopy:
        return "medium-copy";
    case OperationId::MediumDurable:
        return "medium-durable";
    case OperationId::SmallCopy:
        return "small-copy";
    case OperationId::SmallDurable:
        return "small-durable";
    case OperationId::Walk:
        return "walk";
    case OperationId::Delete:
        break;
    }
    return "delete";
}

QJsonObject folderObject(const Path &folder)
{
    return {{key("path"), text(safeText(folder.bytes()))}, {key("path_b64"), text(base64(folder.bytes()))}};
}

QJsonObject seriesObject(const Series &series)
{
    QJsonArray seconds;
    for (const double second : series.seconds)
        seconds.append(second);
    QJsonObject object {{key("command"), text(series.words)}, {key("seconds"), seconds}};
    if (const std::optional<Spread> time = spreadOf(series.seconds))
        object.insert(key("median"), time->median);
    if (series.peakMemory > 0)
        object.insert(key("peak_memory"), static_cast<qint64>(series.peakMemory));
    if (!series.missing.empty())
        object.insert(key("missing"), text(series.missing));
    if (!series.trouble.empty())
        object.insert(key("failed"), text(series.trouble));
    return object;
}

void insertRatio(QJsonObject &object, const char *name, const Row &row, Side other)
{
    const std::optional<Spread> ratio = pairwiseRatios(row.series[Ferry].seconds, row.series[other].seconds);
    if (ratio)
        object.insert(key(name), QJsonObject {{key("median"), ratio->median}, {key("least"), ratio->least}, {key("most"), ratio->most}});
}

QJsonObject rowObject(const Row &row)
{
    QJsonObject object {{key("operation"), key(nameOf(row.id))},         {key("title"), text(titleOf(row))},
                        {key("files"), static_cast<qint64>(row.files)},  {key("bytes"), static_cast<qint64>(row.bytes)},
                        {key("ferry"), seriesObject(row.series[Ferry])}, {key("plain"), seriesObject(row.series[Plain])},
                        {key("tool"), seriesObject(row.series[Tool])}};
    insertRatio(object, "ferry_to_plain", row, Plain);
    insertRatio(object, "ferry_to_tool", row, Tool);
    return object;
}

QJsonObject placeObject(const JobTrace::Place &place)
{
    return {{key("fs"), text(place.fileSystem)}, {key("medium"), text(place.medium)}};
}

void insertTrace(QJsonObject &object, const char *name, const std::optional<JobTrace> &trace)
{
    if (!trace)
        return;
    object.insert(key(name),
                  QJsonObject {{key("source"), placeObject(trace->source)},
                               {key("target"), placeObject(trace->target)},
                               {key("workers"), trace->workers},
                               {key("durable"), text(trace->durable)},
                               {key("reflink"), trace->mayReflink},
                               {key("unnamed"), trace->mayUnnamed},
                               {key("preallocate"), trace->preallocates},
                               {key("flush_each"), trace->flushesEachFile},
                               {key("method"), text(trace->method)}});
}

} // namespace

std::string jsonOf(const Report &report)
{
    QJsonArray rows;
    for (const Row &row : report.rows)
        rows.append(rowObject(row));
    QJsonObject settings;
    insertTrace(settings, "large", report.settings.large);
    insertTrace(settings, "small", report.settings.small);
    insertTrace(settings, "delete", report.settings.remove);
    QJsonArray recommendations;
    for (const Recommendation &recommendation : recommendationsFrom(report))
        recommendations.append(text(recommendation.words));
    const Machine &machine = report.machine;
    const QJsonObject object {
        {key("ferry"), text(machine.version)},
        {key("when"), text(machine.when)},
        {key("machine"),
         QJsonObject {{key("kernel"), text(machine.kernel)},
                      {key("processors"), static_cast<int>(machine.processors)},
                      {key("memory"), static_cast<qint64>(machine.memory)}}},
        {key("from"), folderObject(report.sourceFolder)},
        {key("to"), folderObject(report.targetFolder)},
        {key("data_reduced"), report.sizes.isReduced},
        {key("operations"), rows},
        {key("settings"), settings},
        {key("recommendations"), recommendations},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace ferry::cli::bench
