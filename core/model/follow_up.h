// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <optional>

namespace ferry::model {

/// Why a job is not followed by another one that tries it again, or that undoes it.
enum class NoFollowUp : std::uint8_t {
    NotEnded,
    NotLogged, ///< what became of its items is not known
    Forgotten, ///< what it was to do is not known
    NothingToDo, ///< nothing failed, or nothing was done
    OfItsKind, ///< a job of its kind never is
};

/// Nothing if retryOf(), or undoOf(), makes a request with something to do. Costs the same however many sources the job has. Pure.
[[nodiscard]] std::optional<NoFollowUp> whyNoRetry(const JobSnapshot &job);
[[nodiscard]] std::optional<NoFollowUp> whyNoUndo(const JobSnapshot &job);

/// The request that tries again what failed of a job, by its log. Nothing if nothing was to be done, it undid another one, or it made an
/// archive. Copies the sources, of which there may be 100,000. Pure.
[[nodiscard]] std::optional<Request> retryOf(const Request &done, const Path &log);

/// The request that undoes what a job did, by its log. Nothing for one that cannot be undone: it deleted, made an archive, changed nothing,
/// or undid another one. Its sources, as many as the job's, are where things should be now, for showing; what is touched is found in the
/// log. Pure.
[[nodiscard]] std::optional<Request> undoOf(const Request &done, const Path &log);

} // namespace ferry::model
