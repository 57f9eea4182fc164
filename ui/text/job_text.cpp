// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/job_text.h"

#include "ui/bridge/queue_source.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ferry::ui::text {

namespace {

class JobText
{
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

constexpr std::uint64_t kCostOfName = 64 * kKiB;

/// Says at the end of a job that wrote something whether its device may go.
QString withSafety(const model::JobSnapshot &job, const QString &word)
{
    if (model::isDurable(job))
        return JobText::tr("%1 (safe to remove)", "Done").arg(word);
    if (model::hasWritten(job) && !job.error)
        return JobText::tr("%1 (not yet safe to remove)", "Done").arg(word);
    return word;
}

/// Whether all that it wrote was read back: so it was asked for from the beginning, and nobody has changed that.
bool isVerified(const model::JobSnapshot &job)
{
    constexpr auto readBack = model::Verification::ReadBack;
    return model::hasWritten(job) && job.bytesCopied > 0 && job.verification == readBack && model::verificationOf(*job.request) == readBack;
}

bool isRemoval(const model::JobSnapshot &job)
{
    return job.request->kind == model::JobKind::Delete || job.request->kind == model::JobKind::Trash;
}

double weight(const model::JobSnapshot &job, std::uint64_t bytes, std::uint64_t items)
{
    return static_cast<double>(isRemoval(job) ? 0 : bytes) + static_cast<double>(items) * kCostOfName;
}

double wholeOf(const model::JobSnapshot &job)
{
    return weight(job, job.found.bytes, job.found.items);
}

QString runningWord(const model::JobSnapshot &job)
{
    if (job.stage == model::Stage::Looking)
        return JobText::tr("Looking at the files");
    if (job.stage == model::Stage::Verifying)
        return JobText::tr("Verifying");
    switch (job.request->kind) {
    case model::JobKind::Copy:
        return JobText::tr("Copying");
    case model::JobKind::Move:
        return JobText::tr("Moving");
    case model::JobKind::Delete:
        return JobText::tr("Deleting");
    case model::JobKind::Trash:
        return JobText::tr("Moving to trash");
    case model::JobKind::Verify:
        return JobText::tr("Comparing");
    case model::JobKind::Check:
        return JobText::tr("Checking");
    case model::JobKind::Extract:
        return JobText::tr("Extracting");
    case model::JobKind::Compress:
        return JobText::tr("Compressing");
    }
    return {};
}

} // namespace

QString kindWord(model::JobKind kind)
{
    switch (kind) {
    case model::JobKind::Copy:
        return JobText::tr("Copy");
    case model::JobKind::Move:
        return JobText::tr("Move");
    case model::JobKind::Delete:
        return JobText::tr("Delete for good");
    case model::JobKind::Trash:
        return JobText::tr("Move to trash");
    case model::JobKind::Verify:
        return JobText::tr("Compare");
    case model::JobKind::Check:
        return JobText::tr("Check a list");
    case model::JobKind::Extract:
        return JobText::tr("Extract");
    case model::JobKind::Compress:
        return JobText::tr("Compress");
    }
    return {};
}

namespace {

QString archiveName(const model::Request &request)
{
    return name(request.destination.child(request.options.archive.name));
}

QString plainSentence(const model::Request &request, std::uint64_t sources)
{
    const QString to = nameOnDevice(request.destination);
    const int count = plural(sources);
    const bool undoesRestoring = request.kind == model::JobKind::Trash && request.options.undoes();
    if (model::restores(request) || undoesRestoring)
        return count == 1 ? JobText::tr("Restore %1 from the trash").arg(quoted(request.sources.front()))
                          : JobText::tr("Restore %Ln item(s) from the trash", nullptr, count);
    if (count == 1) {
        const QString what = quoted(request.sources.front());
        switch (request.kind) {
        case model::JobKind::Copy:
            return JobText::tr("Copy %1 to %2", "one file or folder").arg(what, to);
        case model::JobKind::Move:
            return JobText::tr("Move %1 to %2", "one file or folder").arg(what, to);
        case model::JobKind::Delete:
            return JobText::tr("Delete %1 for good").arg(what);
        case model::JobKind::Trash:
            return JobText::tr("Move %1 to the trash").arg(what);
        case model::JobKind::Verify:
            return JobText::tr("Compare %1 with its copy in %2").arg(what, to);
        case model::JobKind::Check:
            return JobText::tr("Check the files of the list %1").arg(what);
        case model::JobKind::Extract:
            return JobText::tr("Extract %1 to %2", "one archive, a folder").arg(what, to);
        case model::JobKind::Compress:
            return JobText::tr("Compress %1 to %2", "one file or folder, an archive").arg(what, archiveName(request));
        }
    }
    switch (request.kind) {
    case model::JobKind::Copy:
        return JobText::tr("Copy %Ln item(s) to %1", nullptr, count).arg(to);
    case model::JobKind::Move:
        return JobText::tr("Move %Ln item(s) to %1", nullptr, count).arg(to);
    case model::JobKind::Delete:
        return JobText::tr("Delete %Ln item(s) for good", nullptr, count);
    case model::JobKind::Trash:
        return JobText::tr("Move %Ln item(s) to the trash", nullptr, count);
    case model::JobKind::Verify:
        return JobText::tr("Compare %Ln item(s) with their copies in %1", nullptr, count).arg(to);
    case model::JobKind::Check:
        return JobText::tr("Check the files of %Ln list(s)", nullptr, count);
    case model::JobKind::Extract:
        return JobText::tr("Extract %Ln archive(s) to %1", nullptr, count).arg(to);
    case model::JobKind::Compress:
        return JobText::tr("Compress %Ln item(s) to %1", nullptr, count).arg(archiveName(request));
    }
    return {};
}

/// Of a job that makes the target of a comparison like its source, or that takes it back; else empty.
QString alignSentence(const model::Request &request)
{
    if (!request.options.only || request.sources.empty())
        return {};
    const Path &first = request.sources.front();
    const bool isOfWhole = first.name() == ".";
    if (isOfWhole && (request.kind == model::JobKind::Trash || request.options.only->fromTrash))
        return JobText::tr("Trash what only %1 has", "a folder").arg(name(first));
    if (request.options.aligns() || (isOfWhole && request.kind == model::JobKind::Delete))
        return JobText::tr("Copy what differs or is missing to %1", "a folder")
            .arg(name(request.destination.isEmpty() ? first : request.destination));
    return {};
}

} // namespace

QString sentence(const model::Request &request)
{
    return sentence(request, request.sources.size());
}

QString sentence(const model::Request &request, std::uint64_t sources)
{
    if (const QString aligned = alignSentence(request); !aligned.isEmpty())
        return request.options.undoes() ? JobText::tr("Undo: %1", "what a job did").arg(aligned) : aligned;
    if (request.options.undoes())
        return JobText::tr("Undo: %1", "what a job did").arg(plainSentence(request, sources));
    if (request.options.retries())
        return JobText::tr("Again: %1", "what failed of a job").arg(plainSentence(request, sources));
    if (request.options.goesOn())
        return JobText::tr("Go on: %1", "with a cancelled job, in its sentence").arg(plainSentence(request, sources));
    return plainSentence(request, sources);
}

QString logNotice(const model::JobSnapshot &job)
{
    if (!job.logError)
        return {};
    const QString where = path(job.logError->path);
    switch (job.logError->kind) {
    case ErrorKind::NoSpace:
        return JobText::tr("The log of this job is not complete: there is no space left for %1.").arg(where);
    case ErrorKind::Denied:
        return JobText::tr("The log of this job is not complete: %1 may not be written by you.").arg(where);
    case ErrorKind::ReadOnly:
        return JobText::tr("The log of this job is not complete: the file system of %1 can only be read.").arg(where);
    default:
        return JobText::tr("The log of this job is not complete: %1 cannot be written.").arg(where);
    }
}

QString keepingNotice(const model::QueueSnapshot &queue)
{
    if (!queue.notKept)
        return {};
    const QString where = path(queue.notKept->path);
    switch (queue.notKept->kind) {
    case ErrorKind::Busy:
        return JobText::tr("Another Ferry keeps the queue: jobs of this window end with it.");
    case ErrorKind::Unsupported:
        return JobText::tr("A newer Ferry wrote the stored queue: jobs of this window end with it.");
    case ErrorKind::Corrupt:
        return JobText::tr("The stored queue was damaged and is now %1.").arg(where);
    default:
        return JobText::tr("The queue cannot be kept in %1.").arg(where);
    }
}

QString summary(const model::QueueSnapshot &queue)
{
    std::size_t open = 0;
    std::size_t running = 0;
    std::size_t shown = 0;
    ByteRate rate;
    for (const auto &job : queue.jobs) {
        if (isPlan(*job))
            continue;
        const bool isAtWork = job->state == model::JobState::Running || job->state == model::JobState::Flushing;
        ++shown;
        open += model::isFinal(job->state) ? 0 : 1;
        running += isAtWork ? 1 : 0;
        rate.perSecond += isAtWork ? job->rate.perSecond : 0;
    }
    if (open == 0)
        return shown == 0 ? QString() : JobText::tr("Nothing is running");
    if (running > 0 && rate.perSecond > 0)
        return JobText::tr("%1 of %Ln job(s) running · %2", nullptr, plural(open)).arg(number(running), text::rate(rate));
    return JobText::tr("%1 of %Ln job(s) running", nullptr, plural(open)).arg(number(running));
}

std::uint64_t problems(const model::JobSnapshot &job)
{
    return job.tally.failed + job.tally.lossy;
}

namespace {

bool compares(const model::JobSnapshot &job)
{
    return job.request->kind == model::JobKind::Verify || job.request->kind == model::JobKind::Check;
}

/// The worst last.
QStringList besidesDone(const model::JobSnapshot &job)
{
    const model::Tally &tally = job.tally;
    // Of a job of which only its log is known, the options are not.
    const bool hasExtraFailed = job.request->options.exact || tally.extra > tally.skipped;
    const std::uint64_t extraFailed = hasExtraFailed ? std::min(tally.extra, tally.failed) : 0;
    const std::uint64_t skipped = tally.skipped - std::min(tally.extra - extraFailed, tally.skipped);
    const std::uint64_t failed = tally.failed - extraFailed;
    const QString onlyInTarget = JobText::tr("%Ln only in the target", "items compared", plural(tally.extra));
    QStringList parts;
    if (skipped > 0)
        parts << JobText::tr("%Ln skipped", nullptr, plural(skipped));
    if (tally.extra > extraFailed)
        parts << onlyInTarget;
    if (tally.keptBoth > 0)
        parts << JobText::tr("%Ln kept both", "items that had another of their name in the way", plural(tally.keptBoth));
    if (tally.lossy > 0)
        parts << (compares(job) ? JobText::tr("%Ln with other times or rights", "items compared", plural(tally.lossy))
                                : JobText::tr("%Ln not kept completely", nullptr, plural(tally.lossy)));
    if (extraFailed > 0)
        parts << onlyInTarget;
    if (failed > 0)
        parts << (compares(job) ? JobText::tr("%Ln different or missing", "items compared", plural(failed))
                                : JobText::tr("%Ln failed", nullptr, plural(failed)));
    return parts;
}

} // namespace

QString stateWord(const model::JobSnapshot &job)
{
    return withSafety(job, plainStateWord(job));
}

QString plainStateWord(const model::JobSnapshot &job)
{
    switch (job.state) {
    case model::JobState::Waiting:
        return JobText::tr("Waiting");
    case model::JobState::Running:
        return runningWord(job);
    case model::JobState::Flushing:
        return JobText::tr("Making it safe");
    case model::JobState::Paused:
        return JobText::tr("Paused");
    case model::JobState::NeedsAnswer:
        return JobText::tr("Needs you");
    case model::JobState::Cancelling:
        return JobText::tr("Cancelling");
    case model::JobState::Done:
        return isVerified(job) ? JobText::tr("Done and verified") : JobText::tr("Done");
    case model::JobState::DoneWithProblems:
        if (problems(job) > 0 && compares(job))
            return JobText::tr("Done: %1", "what a comparison found").arg(besidesDone(job).constLast());
        if (problems(job) > 0)
            return JobText::tr("Done with %Ln problem(s)", nullptr, plural(problems(job)));
        return job.logError && !job.error ? JobText::tr("Done, log not complete") : JobText::tr("Done with problems");
    case model::JobState::Cancelled:
        return JobText::tr("Cancelled");
    case model::JobState::Failed:
        return JobText::tr("Could not start");
    case model::JobState::Interrupted:
        return JobText::tr("Interrupted");
    }
    return {};
}

QString waitingFor(const model::JobSnapshot &job)
{
    if (job.state != model::JobState::Waiting || job.waitsForDevice.isEmpty())
        return waitingForJob(job);
    return JobText::tr("Waits for %1", "a device").arg(name(job.waitsForDevice));
}

QString waitingForJob(const model::JobSnapshot &job)
{
    if (job.state != model::JobState::Waiting || !job.waitsForWhat)
        return {};
    return JobText::tr("Waiting for: %1", "another job, in its sentence").arg(sentence(*job.waitsForWhat));
}

QString counts(const model::JobSnapshot &job)
{
    if (job.state == model::JobState::Flushing && job.bytesFlushed < job.bytesCopied)
        return JobText::tr("%1 not safe yet", "size").arg(size(job.bytesCopied - job.bytesFlushed));
    const std::uint64_t handled = job.tally.items();
    QString files;
    if (job.foundIsFinal)
        files = JobText::tr("%1 of %Ln file(s)", nullptr, plural(job.found.items)).arg(number(handled));
    else if (handled > 0 || job.found.items > 0)
        files = JobText::tr("%Ln file(s)", nullptr, plural(handled));
    if (isRemoval(job) || (job.found.bytes == 0 && job.bytesHandled == 0))
        return files;
    const QString data
        = job.foundIsFinal ? JobText::tr("%1 of %2", "sizes").arg(size(job.bytesHandled), size(job.found.bytes)) : size(job.bytesHandled);
    return files.isEmpty() ? data : JobText::tr("%1 · %2", "files · sizes").arg(files, data);
}

QString tallied(const model::JobSnapshot &job)
{
    const std::uint64_t besides = std::min(job.tally.lossy + job.tally.keptBoth, job.tally.done);
    const int plainly = plural(job.tally.done - besides);
    QStringList parts {compares(job) ? JobText::tr("%Ln the same", "items compared", plainly) : JobText::tr("%Ln done", nullptr, plainly)};
    const std::uint64_t over = job.tally.items();
    if (job.foundIsFinal && !model::isFinal(job.state) && job.found.items > over)
        parts << JobText::tr("%Ln left", "items", plural(job.found.items - over));
    parts << besidesDone(job);
    return parts.join(JobText::tr(" · ", "between counts"));
}

QString timeLeft(const model::JobSnapshot &job)
{
    constexpr std::chrono::seconds kSilence {3};
    if (job.state != model::JobState::Running || !job.left || job.worked < kSilence)
        return {};
    return timeLeft(*job.left);
}

QString details(const model::JobSnapshot &job)
{
    constexpr std::size_t kShownSources = 5;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kShownSources, job.request->sources.size()); ++i)
        lines << path(job.request->sources[i]);
    if (job.request->sources.size() > kShownSources)
        lines << JobText::tr("and %Ln more", nullptr, plural(job.request->sources.size() - kShownSources));
    if (!job.request->destination.isEmpty())
        lines
            << (model::transfers(job.request->kind) ? JobText::tr("To: %1") : JobText::tr("With: %1")).arg(path(job.request->destination));
    lines << (waitingFor(job).isEmpty() ? stateWord(job) : waitingFor(job));
    if (waitingForJob(job) != waitingFor(job))
        lines << waitingForJob(job);
    if (const QString counted = counts(job); !counted.isEmpty())
        lines << counted;
    if (model::writes(*job.request) && job.bytesCopied > 0)
        lines << JobText::tr("Safe on the device: %1 of %2", "sizes").arg(size(job.bytesFlushed), size(job.bytesCopied));
    if (model::hasWritten(job) && job.request->options.durability == model::Durability::None)
        lines << JobText::tr("Nobody waited for the device: eject it before you remove it.");
    lines << besidesDone(job);
    if (job.limit.perSecond > 0)
        lines << JobText::tr("Limited to %1").arg(rate(job.limit));
    for (const std::string &current : job.current)
        lines << JobText::tr("Now: %1").arg(safe(current));
    if (job.error)
        lines << errorSentence(*job.error);
    if (job.logError)
        lines << logNotice(job);
    if (job.journalError)
        lines << JobText::tr("After a crash this job could not go on where it was: %1").arg(errorSentence(*job.journalError));
    return lines.join(QLatin1Char('\n'));
}

QString spoken(const model::JobSnapshot &job)
{
    QStringList parts {waitingFor(job).isEmpty() ? stateWord(job) : waitingFor(job)};
    if (const QString progress = spokenProgress(job); !progress.isEmpty() && !model::isFinal(job.state))
        parts << progress;
    if (const QString left = timeLeft(job); !left.isEmpty())
        parts << JobText::tr("%1 left", "time").arg(left);
    if (job.questions > 0)
        parts << JobText::tr("%Ln question(s)", nullptr, plural(job.questions));
    if (job.logError && job.state != model::JobState::DoneWithProblems)
        parts << JobText::tr("log not complete", "part of a spoken row");
    return parts.join(JobText::tr(", ", "between the parts of a spoken row"));
}

std::optional<double> fraction(const model::JobSnapshot &job)
{
    if (job.state == model::JobState::Done || job.state == model::JobState::DoneWithProblems || job.state == model::JobState::Flushing)
        return 1.0;
    if (!job.foundIsFinal)
        return {};
    const double whole = wholeOf(job);
    return whole > 0 ? std::clamp(weight(job, job.bytesHandled, job.tally.items()) / whole, 0.0, 1.0) : 0.0;
}

double weightOf(const model::JobSnapshot &job)
{
    return job.foundIsFinal ? wholeOf(job) : 0;
}

std::optional<int> percentDone(const model::JobSnapshot &job)
{
    const std::optional<double> done = fraction(job);
    if (!done)
        return {};
    const int whole = static_cast<int>(*done * 100);
    return job.state == model::JobState::Done || job.state == model::JobState::DoneWithProblems ? whole : std::min(whole, 99);
}

std::optional<double> safeFraction(const model::JobSnapshot &job)
{
    const std::optional<double> done = fraction(job);
    if (!done || !model::writes(*job.request))
        return {};
    if (model::isDurable(job))
        return done;
    // Whether a file without content is safe shows nowhere else than at the files around it.
    const double share = job.bytesCopied > 0 ? static_cast<double>(job.bytesFlushed) / static_cast<double>(job.bytesCopied) : 0;
    const double unsafe = static_cast<double>(job.tally.done) * (1 - std::min(share, 1.0)) * kCostOfName
        + static_cast<double>(job.bytesCopied - std::min(job.bytesFlushed, job.bytesCopied));
    const double whole = std::max(wholeOf(job), weight(job, job.bytesHandled, job.tally.items()));
    return whole > 0 ? std::clamp(*done - unsafe / whole, 0.0, *done) : 0.0;
}

QString spokenProgress(const model::JobSnapshot &job)
{
    const std::optional<int> done = percentDone(job);
    if (!done)
        return {};
    const std::optional<double> safe = safeFraction(job);
    if (!safe)
        return percent(*done);
    const QString safely = percent(std::min(static_cast<int>(*safe * 100), *done));
    return job.request->kind == model::JobKind::Move ? JobText::tr("%1 moved, %2 safe on the device").arg(percent(*done), safely)
                                                     : JobText::tr("%1 copied, %2 safe on the device").arg(percent(*done), safely);
}

} // namespace ferry::ui::text
