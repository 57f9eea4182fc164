// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <optional>

namespace ferry::model {

/// Why a job is not followed by another one that tries it again, undoes it or goes on with it.
enum class NoFollowUp : std::uint8_t {
    NotEnded,
    NotLogged, ///< what became of its items is not known
    Forgotten, ///< what it was to do is not known
    NothingToDo, ///< nothing failed, nothing was done, it was not cancelled, or a comparison found nothing of the kind
    OfItsKind, ///< a job of its kind never is
};

/// Nothing if retryOf(), undoOf(), copyDifferingOf() or trashExtraOf() makes a request with something to do. Costs the same however many
/// sources the job has. Pure.
[[nodiscard]] std::optional<NoFollowUp> whyNoRetry(const JobSnapshot &job);
[[nodiscard]] std::optional<NoFollowUp> whyNoUndo(const JobSnapshot &job);
/// Also of a comparison that was cancelled: what its log tells of an item was found out, whatever it did not come to.
[[nodiscard]] std::optional<NoFollowUp> whyNoCopyOfDiffering(const JobSnapshot &job);
[[nodiscard]] std::optional<NoFollowUp> whyNoTrashOfExtra(const JobSnapshot &job);
/// Likewise of goOnOf(): nothing for a cancelled job.
[[nodiscard]] std::optional<NoFollowUp> whyNoGoOn(const JobSnapshot &job);

/// The request that tries again what failed of a job, by its log. Nothing if nothing was to be done, it undid another one, or it made an
/// archive. One that made the target of a comparison like its source is done again as it was. Copies the sources, of which there may be
/// 100,000. Pure.
[[nodiscard]] std::optional<Request> retryOf(const Request &done, const Path &log);

/// The request that does what a cancelled copy, move, deleting or trashing had not come to; what is done is found by its log and by how it
/// looks. Nothing for jobs of other kinds, of which a cancel leaves nothing to go on with or an extraction whose archive is read anew, and
/// for those restricted to a part of a log, but for one that went on already. Copies the sources. Pure.
[[nodiscard]] std::optional<Request> goOnOf(const Request &done, const Path &log);
/// As the job was told last. Nothing if whyNoGoOn() says why.
[[nodiscard]] std::optional<Request> goOnOf(const JobSnapshot &job);

/// The request that undoes what a job did, by its log. Nothing for one that cannot be undone: it deleted, made an archive, changed nothing,
/// took out of a trash to elsewhere than where things came from, or undid another one. Its sources, as many as the job's, are where things
/// should be now, for showing, or of what was restored where they were in the trash; what is touched is found in the log. Pure.
[[nodiscard]] std::optional<Request> undoOf(const Request &done, const Path &log);

/// The request that copies what a comparison found missing in its target or other than there, or with other times or rights, by its log: as
/// `options` say, but that it merges folders and replaces files, and has the comparison's priority. Nothing for any other job. Copies the
/// sources. Pure.
[[nodiscard]] std::optional<Request> copyDifferingOf(const Request &done, const Path &log, const Options &options);
/// The request that trashes what a comparison found in its target only, by its log. Nothing for any other job. Its first source
/// stands for what is in the target, for showing; what is touched is found in the log. Sources that may have what another one lacks follow
/// it, and keep what they have by then. Pure.
[[nodiscard]] std::optional<Request> trashExtraOf(const Request &done, const Path &log);

} // namespace ferry::model
