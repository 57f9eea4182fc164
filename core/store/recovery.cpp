// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery.h"

#include "core/store/journal.h"
#include "core/store/queue_store.h"
#include "core/store/words.h"

namespace ferry::store {

namespace {

/// What the database says of the job of a journal.
struct Known {
    JobId id;
    bool hasEnded = false;
};

Result<std::optional<Known>> knownAs(Database &database, const char *where, const QVariantList &values)
{
    const std::string sql = std::string("SELECT job.id, state FROM job JOIN request ON request.job = job.id WHERE ") + where;
    Result<Rows> rows = database.run(sql.c_str(), values);
    if (!rows)
        return Failure(rows.error());
    const Result<bool> found = rows->next();
    if (!found)
        return Failure(found.error());
    if (!*found)
        return std::nullopt;
    const auto state = valueOf<model::JobState>(rows->bytes(1));
    return Known {.id = {static_cast<std::uint64_t>(rows->number(0))}, .hasEnded = state && model::isFinal(*state)};
}

/// By its tag, or, where Ferry was killed before that was written, by its number and what was asked for.
Result<std::optional<Known>> find(Database &database, const JournalHead &head)
{
    Result<std::optional<Known>> known = knownAs(database, "journal = ?", {blob(head.tag)});
    if (!known || *known || !head.job.isValid())
        return known;
    return knownAs(database, "job.id = ? AND journal IS NULL AND kind = ? AND destination = ? AND sources = ?",
                   {static_cast<qint64>(head.job.value), text(wordOf(head.request.kind)), blob(head.request.destination.bytes()),
                    blob(joined(head.request.sources))});
}

Result<void> adopt(fs::FsOps &ops, Database &database, Journal::Taken taken)
{
    const JournalHead &head = taken.content.head;
    const Result<std::optional<Known>> known = find(database, head);
    if (!known)
        return Failure(known.error());
    if (*known && (*known)->hasEnded) {
        if (removeUnfinished(ops, taken.content).empty())
            (void)taken.journal->remove(); // else the next start comes by here again
        return {};
    }
    if (*known) {
        const Result<Rows> kept = database.run("UPDATE job SET journal = ?, started = ifnull(started, submitted) WHERE id = ?",
                                               {blob(head.tag), static_cast<qint64>((*known)->id.value)});
        if (!kept)
            return Failure(kept.error());
    } else {
        QueueStore store(database);
        const Result<JobId> last = store.lastId();
        if (!last)
            return Failure(last.error());
        StoredJob job {.id = {last->value + 1},
                       .request = std::make_shared<const model::Request>(head.request),
                       .submitted = wallTimeOf(std::chrono::system_clock::now()),
                       .progress = {}};
        job.progress.state = model::JobState::Interrupted;
        job.progress.started = job.submitted;
        job.progress.journal = head.tag;
        job.progress.results = head.results;
        const Result<void> added = store.add(job);
        if (!added)
            return added;
    }
    (void)taken.journal->giveToQueue(); // else the next start does it: the database knows the tag
    return {};
}

} // namespace

Result<void> adoptJournals(fs::FsOps &ops, Database &database, const Path &folder)
{
    if (folder.isEmpty())
        return {};
    for (const JournalOwner owner : {JournalOwner::Queue, JournalOwner::Process}) {
        const Result<std::vector<std::string>> tags = journalTags(ops, folder, owner);
        if (!tags)
            return Failure(tags.error());
        for (const std::string &tag : *tags) {
            Result<Journal::Taken> taken = Journal::take(ops, folder, tag, owner);
            if (!taken)
                continue;
            const Result<void> adopted = adopt(ops, database, *std::move(taken));
            if (!adopted)
                return adopted;
        }
    }
    return {};
}

} // namespace ferry::store
