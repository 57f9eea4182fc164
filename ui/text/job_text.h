// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QString>

#include <optional>

namespace ferry::ui::text {

/// What a job does, in a sentence of names: Copy 812 items to Photos.
[[nodiscard]] QString sentence(const model::Request &request);
/// Likewise where only the first of `sources` is at hand.
[[nodiscard]] QString sentence(const model::Request &request, std::uint64_t sources);

/// The state in a few words: "Paused", "Done with 3 problems".
[[nodiscard]] QString stateWord(const model::JobSnapshot &job);
/// Without what it says of the device, which may long be another.
[[nodiscard]] QString plainStateWord(const model::JobSnapshot &job);

/// "Waits for BACKUP", or as waitingForJob() where the device has no name; empty for a job that waits for none.
[[nodiscard]] QString waitingFor(const model::JobSnapshot &job);
/// "Waiting for: Copy 812 items to Photos", the job that has the device; empty for a job that waits for none.
[[nodiscard]] QString waitingForJob(const model::JobSnapshot &job);

/// "1,204 of 8,112 files · 3.1 GB of 12 GB"; what is not known yet is left out.
[[nodiscard]] QString counts(const model::JobSnapshot &job);

/// What became of the items so far, by kind: "1,204 done · 6,908 left · 3 skipped · 2 kept both · 1 failed"; kinds without any are left
/// out.
[[nodiscard]] QString tallied(const model::JobSnapshot &job);

/// Time left if it is worth saying: nothing while it is unknown and for the first three seconds.
[[nodiscard]] QString timeLeft(const model::JobSnapshot &job);

/// Sources, destination, counts and names in work, a line each.
[[nodiscard]] QString details(const model::JobSnapshot &job);

/// What a row shows beside its sentence, for somebody who hears it: state, percent, time left.
[[nodiscard]] QString spoken(const model::JobSnapshot &job);

/// How much of the work is behind, 0 to 1. A file counts as much as 64 KiB, because that is about what its name costs;
/// deleting counts files only. Nothing before the whole is known. Below 1 until the state is final.
[[nodiscard]] std::optional<double> fraction(const model::JobSnapshot &job);

/// What fraction() is a part of: what the job weighs beside others. 0 before the whole is known.
[[nodiscard]] double weightOf(const model::JobSnapshot &job);

/// fraction() as whole percent, rounded down.
[[nodiscard]] std::optional<int> percentDone(const model::JobSnapshot &job);

/// What of fraction() needs the device no more: flushed, or never written. A finished file counts as safe as far as its job's bytes
/// are. Nothing where fraction() is nothing, and for jobs that write nothing.
[[nodiscard]] std::optional<double> safeFraction(const model::JobSnapshot &job);

/// "62 % copied, 48 % safe on the device"; empty before the whole is known.
[[nodiscard]] QString spokenProgress(const model::JobSnapshot &job);

/// Why the job's log is not complete, in a sentence; empty while it is.
[[nodiscard]] QString logNotice(const model::JobSnapshot &job);

/// Why the queue will not be there when Ferry is opened again, or not as it was; empty while it is kept.
[[nodiscard]] QString keepingNotice(const model::QueueSnapshot &queue);

/// Items that failed or lost something.
[[nodiscard]] std::uint64_t problems(const model::JobSnapshot &job);

/// How many jobs run and how fast, in a sentence; empty while there is none.
[[nodiscard]] QString summary(const model::QueueSnapshot &queue);

/// Word for a kind of job: "Copy", "Move to trash".
[[nodiscard]] QString kindWord(model::JobKind kind);

} // namespace ferry::ui::text
