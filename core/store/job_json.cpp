// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/job_json.h"

#include "core/store/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ferry::store {

namespace {

using model::Options;

constexpr const char *kOnFile = "on_file";
constexpr const char *kOnFolder = "on_folder";
constexpr const char *kOnError = "on_error";
constexpr const char *kVerification = "verify";
constexpr const char *kDurability = "durable";
constexpr const char *kHash = "hash";
constexpr const char *kLimit = "limit";
constexpr const char *kPriority = "priority";
constexpr const char *kWorkers = "workers";
constexpr const char *kDryRun = "dry_run";
constexpr const char *kStrictMetadata = "strict_metadata";
constexpr const char *kExact = "exact";
constexpr const char *kKeepReplaced = "keep_replaced";
constexpr const char *kOnly = "only";
constexpr const char *kArchive = "archive";
constexpr const char *kOutOfTrash = "out_of_trash";
constexpr const char *kCountAhead = "count_ahead";

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<QJsonObject> parse(std::string_view json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), qsizetype(json.size())));
    if (!document.isObject())
        return Failure(Error::of(ErrorKind::Corrupt, FsOp::Read));
    return document.object();
}

template <typename Enumeration>
bool take(const QJsonValue &value, Enumeration &to)
{
    const std::optional<Enumeration> known = valueOf<Enumeration>(value.toString().toStdString());
    to = known.value_or(to);
    return known.has_value();
}

bool take(const QJsonValue &value, bool &to)
{
    to = value.toBool(to);
    return value.isBool();
}

bool take(const QJsonValue &value, ByteRate &to)
{
    const qint64 rate = value.toInteger(-1);
    to.perSecond = rate < 0 ? to.perSecond : static_cast<std::uint64_t>(rate);
    return rate >= 0;
}

bool take(const QJsonValue &value, std::optional<model::HashKind> &to)
{
    to = model::hashKindNamed(value.toString().toStdString());
    return to.has_value();
}

bool take(const QJsonValue &value, int &to)
{
    to = value.toInt(to);
    return value.isDouble() && to >= 0;
}

QString inBase64(const std::string &bytes)
{
    return QString::fromLatin1(QByteArray::fromStdString(bytes).toBase64());
}

std::string fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1()).toStdString();
}

QJsonArray inBase64(const std::vector<std::string> &all)
{
    QJsonArray array;
    for (const std::string &bytes : all)
        array.append(inBase64(bytes));
    return array;
}

std::vector<std::string> listFromBase64(const QJsonValue &value)
{
    std::vector<std::string> all;
    for (const QJsonValue bytes : value.toArray())
        all.push_back(fromBase64(bytes));
    return all;
}

QJsonObject objectOf(const model::LoggedPart &part)
{
    const auto &[which, log, fromTrash, before] = part;
    QJsonObject object {{QLatin1String("which"), QLatin1String(wordOf(which))},
                        {QLatin1String("log_b64"), inBase64(log.bytes())},
                        {QLatin1String("from_trash"), fromTrash}};
    QJsonArray logs;
    for (const Path &earlier : before)
        logs.append(inBase64(earlier.bytes()));
    if (!logs.isEmpty())
        object.insert(QLatin1String("before_b64"), logs);
    return object;
}

bool take(const QJsonValue &value, model::LoggedPart &to)
{
    const QJsonObject object = value.toObject();
    to.log = Path(fromBase64(object.value(QLatin1String("log_b64"))));
    to.fromTrash = object.value(QLatin1String("from_trash")).toBool();
    for (const std::string &earlier : listFromBase64(object.value(QLatin1String("before_b64"))))
        to.before.emplace_back(earlier);
    return take(object.value(QLatin1String("which")), to.which) && !to.log.isEmpty();
}

QJsonObject objectOf(const model::ArchiveOptions &archive)
{
    // An option that is added and not written here does not compile.
    const auto &[entries, nested, inside, ownFolder, anyDensity, name, level] = archive;
    QJsonObject object {{QLatin1String("own_folder"), QLatin1String(wordOf(ownFolder))}, {QLatin1String("any_density"), anyDensity}};
    object.insert(QLatin1String("entries_b64"), inBase64(entries));
    object.insert(QLatin1String("nested_b64"), inBase64(nested));
    object.insert(QLatin1String("inside_b64"), inBase64(inside));
    object.insert(QLatin1String("name_b64"), inBase64(name));
    if (level)
        object.insert(QLatin1String("level"), *level);
    return object;
}

bool take(const QJsonValue &value, model::ArchiveOptions &to)
{
    const QJsonObject object = value.toObject();
    to.entries = listFromBase64(object.value(QLatin1String("entries_b64")));
    to.nested = listFromBase64(object.value(QLatin1String("nested_b64")));
    to.inside = fromBase64(object.value(QLatin1String("inside_b64")));
    to.anyDensity = object.value(QLatin1String("any_density")).toBool();
    to.name = fromBase64(object.value(QLatin1String("name_b64")));
    if (const QJsonValue level = object.value(QLatin1String("level")); level.isDouble())
        to.level = level.toInt();
    return take(object.value(QLatin1String("own_folder")), to.ownFolder);
}

bool take(const QString &key, const QJsonValue &value, Options &options)
{
    if (key == QLatin1String(kOnFile))
        return take(value, options.onFile);
    if (key == QLatin1String(kOnFolder))
        return take(value, options.onFolder);
    if (key == QLatin1String(kOnError))
        return take(value, options.onError);
    if (key == QLatin1String(kVerification))
        return take(value, options.verification.emplace());
    if (key == QLatin1String(kHash))
        return take(value, options.hash);
    if (key == QLatin1String(kDurability))
        return take(value, options.durability);
    if (key == QLatin1String(kLimit))
        return take(value, options.limit);
    if (key == QLatin1String(kPriority))
        return take(value, options.priority);
    if (key == QLatin1String(kWorkers))
        return take(value, options.workers);
    if (key == QLatin1String(kDryRun))
        return take(value, options.dryRun);
    if (key == QLatin1String(kStrictMetadata))
        return take(value, options.strictMetadata);
    if (key == QLatin1String(kExact))
        return take(value, options.exact);
    if (key == QLatin1String(kKeepReplaced))
        return take(value, options.keepReplaced);
    if (key == QLatin1String(kOutOfTrash))
        return take(value, options.outOfTrash);
    if (key == QLatin1String(kOnly))
        return take(value, options.only.emplace());
    if (key == QLatin1String(kArchive))
        return take(value, options.archive);
    if (key == QLatin1String(kCountAhead))
        return take(value, options.countAhead);
    return false;
}

} // namespace

std::string optionsJson(const Options &options)
{
    // An option that is added and not written here does not compile.
    const auto &[onFile, onFolder, onError, verification, hash, durability, limit, priority, workers, dryRun, strictMetadata, exact,
                 countAhead, keepReplaced, outOfTrash, only, archive]
        = options;
    const Options usual;
    QJsonObject object;
    const auto put = [&object](const char *key, const QJsonValue &value, bool isUsual) {
        if (!isUsual)
            object.insert(QLatin1String(key), value);
    };
    put(kOnFile, QLatin1String(wordOf(onFile)), onFile == usual.onFile);
    put(kOnFolder, QLatin1String(wordOf(onFolder)), onFolder == usual.onFolder);
    put(kOnError, QLatin1String(wordOf(onError)), onError == usual.onError);
    put(kVerification, QLatin1String(wordOf(verification.value_or(model::Verification::None))), !verification);
    put(kHash, hash ? QString::fromLatin1(nameOf(*hash)) : QString(), !hash);
    put(kDurability, QLatin1String(wordOf(durability)), durability == usual.durability);
    put(kLimit, static_cast<qint64>(limit.perSecond), limit == usual.limit);
    put(kPriority, QLatin1String(wordOf(priority)), priority == usual.priority);
    put(kWorkers, workers, workers == usual.workers);
    put(kDryRun, dryRun, dryRun == usual.dryRun);
    put(kStrictMetadata, strictMetadata, strictMetadata == usual.strictMetadata);
    put(kExact, exact, exact == usual.exact);
    put(kKeepReplaced, keepReplaced, keepReplaced == usual.keepReplaced);
    put(kOutOfTrash, outOfTrash, outOfTrash == usual.outOfTrash);
    put(kOnly, only ? objectOf(*only) : QJsonObject(), !only);
    put(kArchive, objectOf(archive), archive == usual.archive);
    put(kCountAhead, countAhead, countAhead == usual.countAhead);
    return compact(object);
}

Result<Options> parseOptions(std::string_view json)
{
    const Result<QJsonObject> object = parse(json);
    if (!object)
        return Failure(object.error());
    Options options;
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        if (!take(entry.key(), entry.value(), options))
            return Failure(Error::of(ErrorKind::Unsupported, FsOp::Read));
    }
    return options;
}

std::string standingJson(const Standing &standing)
{
    QJsonObject object;
    for (const auto &[question, answer] : standing.answers)
        object.insert(QLatin1String(wordOf(question)), QLatin1String(wordOf(answer)));
    if (standing.policies) {
        object.insert(QLatin1String(kOnFile), QLatin1String(wordOf(standing.policies->onFile)));
        object.insert(QLatin1String(kOnFolder), QLatin1String(wordOf(standing.policies->onFolder)));
        object.insert(QLatin1String(kOnError), QLatin1String(wordOf(standing.policies->onError)));
    }
    if (standing.verification)
        object.insert(QLatin1String(kVerification), QLatin1String(wordOf(*standing.verification)));
    if (standing.limit)
        object.insert(QLatin1String(kLimit), static_cast<qint64>(standing.limit->perSecond));
    if (standing.priority)
        object.insert(QLatin1String(kPriority), QLatin1String(wordOf(*standing.priority)));
    return compact(object);
}

Result<Standing> parseStanding(std::string_view json)
{
    const Result<QJsonObject> object = parse(json);
    if (!object)
        return Failure(object.error());
    Standing standing;
    const auto policies
        = [&standing]() -> model::Policies & { return standing.policies ? *standing.policies : standing.policies.emplace(); };
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        const auto question = valueOf<model::QuestionKind>(entry.key().toStdString());
        const bool isKnown = question                     ? take(entry.value(), standing.answers[*question])
            : entry.key() == QLatin1String(kOnFile)       ? take(entry.value(), policies().onFile)
            : entry.key() == QLatin1String(kOnFolder)     ? take(entry.value(), policies().onFolder)
            : entry.key() == QLatin1String(kOnError)      ? take(entry.value(), policies().onError)
            : entry.key() == QLatin1String(kVerification) ? take(entry.value(), standing.verification.emplace())
            : entry.key() == QLatin1String(kLimit)        ? take(entry.value(), standing.limit.emplace())
            : entry.key() == QLatin1String(kPriority)     ? take(entry.value(), standing.priority.emplace())
                                                          : false;
        if (!isKnown)
            return Failure(Error::of(ErrorKind::Unsupported, FsOp::Read));
    }
    return standing;
}

std::string errorJson(const Error &error)
{
    QJsonObject object;
    object.insert(QLatin1String("kind"), QLatin1String(nameOf(error.kind)));
    if (error.op != FsOp::None)
        object.insert(QLatin1String("call"), QLatin1String(nameOf(error.op)));
    if (error.code != 0)
        object.insert(QLatin1String("errno"), error.code);
    if (!error.path.isEmpty())
        object.insert(QLatin1String("path_b64"), QLatin1String(QByteArray::fromStdString(error.path.bytes()).toBase64()));
    return compact(object);
}

Result<Error> parseError(std::string_view json)
{
    const Result<QJsonObject> object = parse(json);
    if (!object)
        return Failure(object.error());
    const auto word = [&object](const char *key) { return object->value(QLatin1String(key)).toString().toLatin1(); };
    return Error {.kind = errorKindOf(word("kind").toStdString()).value_or(ErrorKind::Internal),
                  .op = fsOpOf(word("call").toStdString()).value_or(FsOp::None),
                  .code = object->value(QLatin1String("errno")).toInt(),
                  .path = Path(QByteArray::fromBase64(word("path_b64")).toStdString())};
}

} // namespace ferry::store
