// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outcome.h"
#include "core/model/question.h"
#include "core/model/snapshot.h"

#include <optional>
#include <string>
#include <string_view>

namespace ferry::store {

/// One outcome as one JSON object without line end. Keys, always in this order, empty ones left out except the first four:
///   "op": "copy"|"link"|"mkdir"|"move"|"delete"|"trash"|"verify"|"check"; "status": "ok"|"lossy"|"skipped"|"failed"|"planned";
///   "path": safe text of the source; "path_b64": its exact bytes; "target", "target_b64"; "type" of item ("symlink", "special");
///   "line" of the checksum list;
///   "bytes"; "resumed_at": so many of them an earlier, interrupted run had brought; "method"; "replaced": true; "kept": name of the hidden
///   folder beside the target that holds the replaced one; "made": true of a folder that was not there; of a dry run "identical": true
///   where what has the name looks the same, "keeps_both": true where one of the two would get another name, "other_name",
///   "other_name_b64": that name, the target's own or what the old one would get; "mtime": "<seconds> <nanoseconds>" that it has in the
///   target, or the source where only metadata differ; "inode" of what kept its own; "there_mtime", "there_ctime", alike, and "there_bytes"
///   of what a comparison found in the target and not equal;
///   "hash": "<kind>:<hex>" of the content, the kind as model::nameOf has it; "readback", always beside it: "device"|"memory"|"none", from
///   where the copy was read again and found equal, or what it was compared with; "attempts" if more than 1; "time": seconds since 1970
///   with fraction; "losses":
///   [{"kind","errno","detail","detail_b64" where the detail is not plain text,"unsupported": true}]; "skip": reason; "errno"; "kind":
///   error kind; "call"; "at", "at_b64": the object it failed on, where that is not the source; "reason": a short English sentence for logs
///   (not translated; the window words its own).
[[nodiscard]] std::string outcomeLine(const model::Outcome &outcome);

/// The closing object:
/// {"summary":true,"job":…,"kind":…,"state":…,"items","done","lossy","skipped","failed","bytes","bytes_flushed","seconds", and if any
/// "unsupported", "differing", "extra" (see model::Tally), "plan" of a dry run of a copy or move (see model::PlanTotals):
/// {"new","replacing","merging","identical", "conflicting","unreadable","unfit","room_needed","room_freed" if
/// any,"room_free","cannot_hold": [loss kinds]}, "durable": true where the device is known to keep all of it, "strategy" (see
/// model::Strategy): {"source","target": {"fs","medium"},"workers", and for copies
/// "durable","reflink","unnamed","preallocate","flush_each"}, "error": {"kind","errno","call","path","path_b64","reason"} and
/// "log_error", alike: why a log is not complete}. All of it but the last six is always there.
[[nodiscard]] std::string summaryLine(const model::JobSnapshot &job);

/// A job in work: {"progress":true,"job","state","items","bytes","bytes_flushed","of_items","of_bytes" once they are known,"rate": bytes a
/// second,"left": seconds, if known}. "bytes" are copied, skipped or failed, "bytes_flushed" what the device is known to keep.
[[nodiscard]] std::string progressLine(const model::JobSnapshot &job);

/// What a job waits for: {"question": kind,"job","path","path_b64","target","target_b64", and if known "bytes" of the source,
/// "needed","available": bytes of room,"errno","kind","call","reason"}.
[[nodiscard]] std::string questionLine(const model::Question &question);

/// The English words for logs and terminals of an error's cause: "No space left on the device". Uses strerror for unknown ones.
[[nodiscard]] std::string reasonOf(const Error &error);

/// What the results view needs of a line written by outcomeLine, read back. Nothing if the line is not one.
struct RecordedOutcome {
    model::ItemOp op = model::ItemOp::CopyFile;
    model::ItemStatus status = model::ItemStatus::Done;
    Path source;
    Path target;
    std::uint64_t line = 0;
    std::uint64_t bytes = 0;
    std::uint64_t resumedAt = 0;
    model::Method method = model::Method::None;
    bool replaced = false;
    std::string keptIn;
    bool made = false;
    bool identical = false;
    bool keepsBoth = false;
    std::string otherName;
    model::Timestamp modified;
    std::uint64_t inode = 0;
    std::optional<model::Seen> there;
    std::optional<model::Digest> digest;
    int attempts = 1;
    model::Timestamp finished; ///< to the second; zero where the line does not tell
    model::ReadBack readBack = model::ReadBack::None; ///< Memory where an older line has a hash and does not tell
    model::SkipReason skipReason = model::SkipReason::None;
    std::vector<model::Loss> losses;
    std::optional<Error> error; ///< its path is the source where the line names no other
};
[[nodiscard]] std::optional<RecordedOutcome> parseOutcomeLine(std::string_view line);

} // namespace ferry::store
