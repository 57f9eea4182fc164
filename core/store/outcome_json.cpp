// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_json.h"

#include "core/base/safe_text.h"
#include "core/store/words.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstring>

namespace ferry::store {

namespace {

using namespace model;

struct OpWord {
    ItemOp op;
    const char *word;
    const char *type;
};
constexpr OpWord kOps[] = {
    {ItemOp::CopyFile, "copy", ""},           {ItemOp::CopySymlink, "copy", "symlink"},
    {ItemOp::CopySpecial, "copy", "special"}, {ItemOp::HardLink, "link", ""},
    {ItemOp::MakeFolder, "mkdir", ""},        {ItemOp::Move, "move", ""},
    {ItemOp::Remove, "delete", ""},           {ItemOp::Trash, "trash", ""},
    {ItemOp::Verify, "verify", ""},           {ItemOp::Check, "check", ""},
    {ItemOp::Extract, "extract", ""},         {ItemOp::Compress, "compress", ""},
};

template <typename Enumeration>
std::optional<Enumeration> valueIn(const QJsonObject &object, QLatin1String key)
{
    return valueOf<Enumeration>(object.value(key).toString().toStdString());
}

/// Writes one object member by member.
class ObjectWriter
{
public:
    explicit ObjectWriter(std::string &out)
        : m_out(out)
    {
        m_out += '{';
    }
    void close() { m_out += '}'; }

    void key(std::string_view name)
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
        m_out += '"';
        m_out += name;
        m_out += "\":";
    }
    /// `value` is plain ASCII without anything to escape.
    void word(std::string_view name, std::string_view value)
    {
        key(name);
        m_out += '"';
        m_out += value;
        m_out += '"';
    }
    void wordIfAny(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            word(name, value);
    }
    /// `value` is UTF-8 without control characters.
    void text(std::string_view name, std::string_view value)
    {
        key(name);
        m_out += '"';
        std::size_t from = 0;
        for (std::size_t at = 0; at < value.size(); ++at) {
            if (value[at] != '"' && value[at] != '\\')
                continue;
            m_out += value.substr(from, at - from);
            m_out += '\\';
            from = at;
        }
        m_out += value.substr(from);
        m_out += '"';
    }
    template <typename Number>
    void number(std::string_view name, Number value)
    {
        key(name);
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, value);
        m_out.append(digits, end.ptr);
    }
    template <typename Number>
    void numberIfAny(std::string_view name, Number value)
    {
        if (value != 0)
            number(name, value);
    }
    void yes(std::string_view name) { flag(name, true); }
    void flag(std::string_view name, bool value)
    {
        key(name);
        m_out += value ? "true" : "false";
    }
    void path(std::string_view name, std::string_view nameOfBytes, const std::string &bytes)
    {
        text(name, safeText(bytes));
        word(nameOfBytes, base64(bytes));
    }
    /// Seconds with `digits` decimals, `fraction` counted in units of the last one.
    void decimal(std::string_view name, bool negative, std::uint64_t seconds, std::uint64_t fraction, int digits)
    {
        key(name);
        if (negative)
            m_out += '-';
        m_out += std::to_string(seconds);
        const std::string decimals = std::to_string(fraction);
        m_out += '.';
        m_out.append(static_cast<std::size_t>(digits) - decimals.size(), '0');
        m_out += decimals;
    }

private:
    std::string &m_out;
    bool m_first = true;
};

void writeTime(ObjectWriter &object, Timestamp time)
{
    if (time == Timestamp {})
        return;
    constexpr std::uint32_t kSecond = 1'000'000'000;
    if (time.seconds >= 0) {
        object.decimal("time", false, std::uint64_t(time.seconds), time.nanoseconds, 9);
        return;
    }
    // Nanoseconds count forwards from the whole second, the decimals of a negative number backwards.
    const bool carry = time.nanoseconds != 0;
    object.decimal("time", true, std::uint64_t(-(time.seconds + (carry ? 1 : 0))), carry ? kSecond - time.nanoseconds : 0, 9);
}

/// Exact, where a JSON number would not be: the second it began in, and nanoseconds.
void writeModified(ObjectWriter &object, std::string_view name, Timestamp time)
{
    if (time != Timestamp {})
        object.word(name, std::to_string(time.seconds) + ' ' + std::to_string(time.nanoseconds));
}

Timestamp modifiedOf(const QString &text)
{
    bool areNumbers[2] = {};
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    const Timestamp time {text.left(space).toLongLong(&areNumbers[0]), text.mid(space + 1).toUInt(&areNumbers[1])};
    return space > 0 && areNumbers[0] && areNumbers[1] && time.nanoseconds < 1'000'000'000 ? time : Timestamp();
}

void writeLosses(std::string &out, ObjectWriter &object, const std::vector<Loss> &losses)
{
    if (losses.empty())
        return;
    object.key("losses");
    out += '[';
    for (std::size_t i = 0; i < losses.size(); ++i) {
        const Loss &loss = losses[i];
        if (i > 0)
            out += ',';
        ObjectWriter entry(out);
        entry.word("kind", wordOf(loss.kind));
        entry.numberIfAny("errno", loss.code);
        if (!loss.detail.empty()) {
            const std::string safe = safeText(loss.detail);
            entry.text("detail", safe);
            if (safe != loss.detail)
                entry.word("detail_b64", base64(loss.detail));
        }
        if (loss.unsupported)
            entry.yes("unsupported");
        entry.close();
    }
    out += ']';
}

void writeError(std::string &out, ObjectWriter &object, std::string_view name, const std::optional<Error> &error)
{
    if (!error)
        return;
    object.key(name);
    ObjectWriter entry(out);
    entry.word("kind", nameOf(error->kind));
    entry.numberIfAny("errno", error->code);
    entry.wordIfAny("call", nameOf(error->op));
    if (!error->path.isEmpty())
        entry.path("path", "path_b64", error->path.bytes());
    entry.text("reason", reasonOf(*error));
    entry.close();
}

void writePlace(std::string &out, ObjectWriter &object, std::string_view name, const Strategy::Place &place)
{
    if (place.device == 0)
        return;
    object.key(name);
    ObjectWriter entry(out);
    entry.text("fs", safeText(place.fileSystem));
    entry.word("medium", wordOf(place.medium));
    entry.close();
}

void writePlan(std::string &out, ObjectWriter &object, const JobSnapshot &job)
{
    if (!job.plan)
        return;
    const PlanTotals &plan = *job.plan;
    object.key("plan");
    ObjectWriter entry(out);
    entry.number("new", plan.fresh);
    entry.number("replacing", plan.replacing);
    entry.number("merging", plan.merging);
    entry.number("identical", plan.identical);
    entry.number("conflicting", plan.conflicting);
    entry.number("unreadable", plan.unreadable);
    entry.number("unfit", plan.unfit);
    entry.number("room_needed", plan.roomNeeded);
    entry.numberIfAny("room_freed", plan.roomFreed);
    entry.number("room_free", plan.roomFree);
    entry.key("cannot_hold");
    out += '[';
    for (std::size_t i = 0; i < plan.cannotHold.size(); ++i)
        out += std::string(i == 0 ? "" : ",") + '"' + std::string(wordOf(plan.cannotHold[i])) + '"';
    out += ']';
    entry.close();
}

void writeStrategy(std::string &out, ObjectWriter &object, const JobSnapshot &job)
{
    const Strategy &strategy = job.strategy;
    if (strategy.workers == 0)
        return;
    object.key("strategy");
    ObjectWriter entry(out);
    writePlace(out, entry, "source", strategy.source);
    writePlace(out, entry, "target", strategy.target);
    entry.number("workers", strategy.workers);
    if (strategy.target.device != 0 && transfers(job.request->kind)) {
        entry.word("durable", wordOf(job.request->options.durability));
        entry.flag("reflink", strategy.mayReflink);
        entry.flag("unnamed", strategy.mayUnnamed);
        entry.flag("preallocate", strategy.preallocates);
        entry.flag("flush_each", strategy.flushesEachFile);
    }
    entry.close();
}

std::optional<Digest> digestOf(const QString &text)
{
    const std::string words = text.toStdString();
    const std::size_t colon = std::min(words.find(':'), words.size());
    const std::optional<HashKind> kind = hashKindNamed(std::string_view(words).substr(0, colon));
    return kind && colon < words.size() ? digestOfHex(*kind, std::string_view(words).substr(colon + 1)) : std::nullopt;
}

std::string wordsOfErrno(int code)
{
    // Not strerror: its words follow the locale, and a log does not.
    const char *words = strerrordesc_np(code);
    return words ? words : "Error " + std::to_string(code);
}

const char *wordsOf(ErrorKind kind) noexcept
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return "Cancelled";
    case ErrorKind::NotFound:
        return "No such file or folder";
    case ErrorKind::Exists:
        return "Something of that name exists already";
    case ErrorKind::Denied:
        return "Permission denied";
    case ErrorKind::NoSpace:
        return "No space left on the device";
    case ErrorKind::ReadOnly:
        return "The file system is mounted read-only";
    case ErrorKind::BadName:
        return "The target cannot hold this name";
    case ErrorKind::TooLarge:
        return "Larger than the target can hold";
    case ErrorKind::Changed:
        return "Changed while it was in work";
    case ErrorKind::Corrupt:
        return "Read back and not equal to its source";
    case ErrorKind::NotKept:
        return "It replaced an older one, which was not kept";
    case ErrorKind::NotAsWritten:
        return "It was changed since";
    case ErrorKind::NoOrigin:
        return "The trash does not tell where it came from";
    case ErrorKind::OriginalGone:
        return "Its original is gone or changed: this copy stays";
    case ErrorKind::Gone:
        return "The device is gone";
    case ErrorKind::Busy:
        return "In use";
    case ErrorKind::Unsupported:
        return "Not supported by the file system";
    case ErrorKind::WrongType:
        return "A folder meets something that is no folder";
    case ErrorKind::SameFile:
        return "Source and target are the same file";
    case ErrorKind::IntoItself:
        return "A folder cannot be put into itself";
    case ErrorKind::MountPoint:
        return "Another file system is mounted there";
    case ErrorKind::NoExtra:
        return "The source has it by now: it stays";
    case ErrorKind::Missing:
        return "Missing";
    case ErrorKind::Extra:
        return "Not in the source";
    case ErrorKind::OtherType:
        return "Not of the same type";
    case ErrorKind::OtherSize:
        return "The sizes differ";
    case ErrorKind::OtherContent:
        return "The contents differ";
    case ErrorKind::OtherLink:
        return "The links lead to different places";
    case ErrorKind::BadLine:
        return "Not a line of a checksum list";
    case ErrorKind::UnknownFormat:
        return "Not an archive of a known kind";
    case ErrorKind::Damaged:
        return "Damaged or incomplete";
    case ErrorKind::Encrypted:
        return "Encrypted: it needs a password";
    case ErrorKind::UnsafeName:
        return "Its name leads out of the target";
    case ErrorKind::TooDense:
        return "Unpacks to far more than honest content would";
    case ErrorKind::Io:
        return "Input/output error";
    case ErrorKind::Internal:
        return "Internal error";
    }
    return "Internal error";
}

bool isNoNameOfItsOwn(const Path &path)
{
    const std::string name = path.name();
    return !path.isEmpty() && (name.empty() || name == "." || name == "..");
}

std::optional<std::string> bytesOf(const QJsonObject &object, QLatin1String key)
{
    const QByteArray encoded = object.value(key).toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).contains('\0'))
        return {};
    return (*decoded).toStdString();
}

Loss lossOf(const QJsonObject &object)
{
    Loss loss;
    loss.kind = valueIn<LossKind>(object, QLatin1String("kind")).value_or(LossKind::Attribute);
    loss.code = object.value(QLatin1String("errno")).toInt();
    loss.detail = object.contains(QLatin1String("detail_b64")) ? bytesOf(object, QLatin1String("detail_b64")).value_or(std::string())
                                                               : object.value(QLatin1String("detail")).toString().toStdString();
    loss.unsupported = object.value(QLatin1String("unsupported")).toBool();
    return loss;
}

} // namespace

std::string outcomeLine(const Outcome &outcome)
{
    const OpWord *op = &kOps[0];
    for (const OpWord &candidate : kOps) {
        if (candidate.op == outcome.op)
            op = &candidate;
    }
    const std::string source = outcome.source.path().bytes();
    std::string out;
    out.reserve(192 + source.size() * 6);
    ObjectWriter object(out);
    object.word("op", op->word);
    object.word("status", wordOf(outcome.status));
    object.path("path", "path_b64", source);
    if (!outcome.target.isEmpty())
        object.path("target", "target_b64", outcome.target.path().bytes());
    object.wordIfAny("type", op->type);
    object.numberIfAny("line", outcome.line);
    object.numberIfAny("bytes", outcome.bytes);
    object.numberIfAny("resumed_at", outcome.resumedAt);
    object.wordIfAny("method", wordOf(outcome.method));
    if (outcome.replaced)
        object.yes("replaced");
    object.wordIfAny("kept", outcome.keptIn);
    if (outcome.made)
        object.yes("made");
    if (outcome.identical)
        object.yes("identical");
    if (outcome.keepsBoth)
        object.yes("keeps_both");
    if (!outcome.otherName.empty())
        object.path("other_name", "other_name_b64", outcome.otherName);
    writeModified(object, "mtime", outcome.modified);
    object.numberIfAny("inode", outcome.inode);
    if (outcome.there) {
        writeModified(object, "there_mtime", outcome.there->modified);
        writeModified(object, "there_ctime", outcome.there->changed);
        object.numberIfAny("there_bytes", outcome.there->bytes);
    }
    if (outcome.digest)
        object.word("hash", std::string(nameOf(outcome.digest->kind)) + ':' + hexOf(*outcome.digest));
    if (outcome.digest || outcome.readBack != ReadBack::None)
        object.word("readback", wordOf(outcome.readBack));
    if (outcome.attempts > 1)
        object.number("attempts", outcome.attempts);
    writeTime(object, outcome.finished);
    writeLosses(out, object, outcome.losses);
    object.wordIfAny("skip", wordOf(outcome.skipReason));
    if (outcome.error) {
        const Error &error = *outcome.error;
        object.numberIfAny("errno", error.code);
        object.word("kind", nameOf(error.kind));
        object.wordIfAny("call", nameOf(error.op));
        if (!error.path.isEmpty() && error.path.bytes() != source)
            object.path("at", "at_b64", error.path.bytes());
        object.text("reason", reasonOf(error));
    }
    object.close();
    return out;
}

std::string questionLine(const model::Question &question)
{
    std::string out;
    ObjectWriter object(out);
    object.word("question", wordOf(question.kind));
    object.number("job", question.job.value);
    object.path("path", "path_b64", question.source.path().bytes());
    object.path("target", "target_b64", question.target.path().bytes());
    object.numberIfAny("bytes", question.sourceFacts.size);
    if (question.kind == model::QuestionKind::NoSpace) {
        object.number("needed", question.needed);
        object.number("available", question.available);
    }
    if (question.kind == model::QuestionKind::TooDense) {
        object.number("read", question.read);
        object.number("unpacked", question.unpacked);
        object.number("available", question.available);
    }
    if (question.error) {
        object.numberIfAny("errno", question.error->code);
        object.word("kind", nameOf(question.error->kind));
        object.wordIfAny("call", nameOf(question.error->op));
        object.text("reason", reasonOf(*question.error));
    }
    object.close();
    return out;
}

std::string summaryLine(const JobSnapshot &job)
{
    std::string out;
    ObjectWriter object(out);
    object.yes("summary");
    object.number("job", job.id.value);
    object.word("kind", wordOf(job.request->kind));
    object.word("state", wordOf(job.state));
    object.number("items", job.tally.items());
    object.number("done", job.tally.done);
    object.number("lossy", job.tally.lossy);
    object.number("skipped", job.tally.skipped);
    object.number("failed", job.tally.failed);
    object.number("bytes", job.bytesCopied);
    object.number("bytes_flushed", job.bytesFlushed);
    const auto worked = static_cast<std::uint64_t>(std::max<std::chrono::milliseconds::rep>(job.worked.count(), 0));
    object.decimal("seconds", false, worked / 1000, worked % 1000, 3);
    object.numberIfAny("unsupported", job.tally.unsupported);
    object.numberIfAny("differing", job.tally.differing);
    object.numberIfAny("extra", job.tally.extra);
    if (isDurable(job))
        object.yes("durable");
    writePlan(out, object, job);
    writeStrategy(out, object, job);
    writeError(out, object, "error", job.error);
    writeError(out, object, "log_error", job.logError);
    object.close();
    return out;
}

std::string progressLine(const JobSnapshot &job)
{
    std::string out;
    ObjectWriter object(out);
    object.yes("progress");
    object.number("job", job.id.value);
    object.word("state", wordOf(job.state));
    object.number("items", job.tally.items());
    object.number("bytes", job.bytesHandled);
    object.number("bytes_flushed", job.bytesFlushed);
    if (job.foundIsFinal) {
        object.number("of_items", job.found.items);
        object.number("of_bytes", job.found.bytes);
    }
    object.number("rate", job.rate.perSecond);
    if (job.left)
        object.number("left", job.left->count());
    object.close();
    return out;
}

std::string reasonOf(const Error &error)
{
    if (error.op == FsOp::Verify && error.kind == ErrorKind::BadName)
        return "Not the name of a file below the list's folder";
    if (error.op == FsOp::Verify && error.kind == ErrorKind::Unsupported)
        return "A hash that is not known";
    if (error.kind == ErrorKind::BadName && error.code == 0 && isNoNameOfItsOwn(error.path))
        return "Refused: name the folder itself, not '.', '..' or '/'";
    switch (error.code) {
    case 0:
    case ENOENT:
    case EEXIST:
    case EACCES:
    case ENOSPC:
    case EROFS:
    case EIO:
        return wordsOf(error.kind);
    case ENOTEMPTY:
        return "The folder is not empty";
    case EPERM:
        return "Not permitted";
    case EDQUOT:
        return "The disk quota is used up";
    case ENAMETOOLONG:
        return "The name is too long";
    default:
        break;
    }
    // A finding of our own says more than the call that led to it.
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Changed:
    case ErrorKind::Corrupt:
    case ErrorKind::SameFile:
    case ErrorKind::IntoItself:
    case ErrorKind::MountPoint:
        return wordsOf(error.kind);
    default:
        return wordsOfErrno(error.code);
    }
}

std::optional<RecordedOutcome> parseOutcomeLine(std::string_view line)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), qsizetype(line.size())));
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    const QString word = object.value(QLatin1String("op")).toString();
    const QString type = object.value(QLatin1String("type")).toString();
    const OpWord *op = nullptr;
    for (const OpWord &candidate : kOps) {
        if (word == QLatin1String(candidate.word) && type == QLatin1String(candidate.type))
            op = &candidate;
    }
    const auto status = valueIn<ItemStatus>(object, QLatin1String("status"));
    const auto source = bytesOf(object, QLatin1String("path_b64"));
    const auto target = bytesOf(object, QLatin1String("target_b64"));
    if (!op || !status || !source || !target || !object.contains(QLatin1String("path_b64")))
        return {};

    RecordedOutcome recorded;
    recorded.op = op->op;
    recorded.status = *status;
    recorded.source = Path(*source);
    recorded.target = Path(*target);
    recorded.line = static_cast<std::uint64_t>(object.value(QLatin1String("line")).toInteger());
    recorded.bytes = static_cast<std::uint64_t>(object.value(QLatin1String("bytes")).toInteger());
    recorded.resumedAt = static_cast<std::uint64_t>(object.value(QLatin1String("resumed_at")).toInteger());
    recorded.method = valueIn<Method>(object, QLatin1String("method")).value_or(Method::None);
    recorded.keptIn = object.value(QLatin1String("kept")).toString().toStdString();
    recorded.made = object.value(QLatin1String("made")).toBool();
    recorded.identical = object.value(QLatin1String("identical")).toBool();
    recorded.keepsBoth = object.value(QLatin1String("keeps_both")).toBool();
    recorded.otherName = bytesOf(object, QLatin1String("other_name_b64")).value_or(std::string());
    recorded.modified = modifiedOf(object.value(QLatin1String("mtime")).toString());
    recorded.inode = static_cast<std::uint64_t>(object.value(QLatin1String("inode")).toInteger());
    if (object.contains(QLatin1String("there_mtime")))
        recorded.there = {.modified = modifiedOf(object.value(QLatin1String("there_mtime")).toString()),
                          .bytes = static_cast<std::uint64_t>(object.value(QLatin1String("there_bytes")).toInteger()),
                          .changed = modifiedOf(object.value(QLatin1String("there_ctime")).toString())};
    recorded.replaced = object.value(QLatin1String("replaced")).toBool();
    recorded.digest = digestOf(object.value(QLatin1String("hash")).toString());
    recorded.readBack = valueIn<ReadBack>(object, QLatin1String("readback")).value_or(recorded.digest ? ReadBack::Memory : ReadBack::None);
    recorded.attempts = std::max(object.value(QLatin1String("attempts")).toInt(1), 1);
    recorded.finished.seconds = static_cast<std::int64_t>(std::floor(object.value(QLatin1String("time")).toDouble()));
    recorded.skipReason = valueIn<SkipReason>(object, QLatin1String("skip")).value_or(SkipReason::None);
    for (const QJsonValue &loss : object.value(QLatin1String("losses")).toArray())
        recorded.losses.push_back(lossOf(loss.toObject()));
    if (object.contains(QLatin1String("kind")) || recorded.status == ItemStatus::Failed) {
        Error error;
        error.kind = errorKindOf(object.value(QLatin1String("kind")).toString().toStdString()).value_or(ErrorKind::Internal);
        error.op = fsOpOf(object.value(QLatin1String("call")).toString().toStdString()).value_or(FsOp::None);
        error.code = object.value(QLatin1String("errno")).toInt();
        error.path = object.contains(QLatin1String("at_b64")) ? Path(bytesOf(object, QLatin1String("at_b64")).value_or(std::string()))
                                                              : recorded.source;
        recorded.error = std::move(error);
    }
    return recorded;
}

} // namespace ferry::store
