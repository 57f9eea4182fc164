// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/question.h"
#include "core/store/outcome_json.h"

#include <QString>

namespace ferry::ui::text {

/// "Done", "Not complete", "Skipped", "Failed", "Planned".
[[nodiscard]] QString statusWord(model::ItemStatus status);

/// "Copied", "Folder made", ... what was done to the item.
[[nodiscard]] QString opWord(model::ItemOp op);

/// How the bytes travelled; empty if none did.
[[nodiscard]] QString methodWord(model::Method method);

/// What went wrong or was left out, in words; empty if nothing.
[[nodiscard]] QString remark(const store::RecordedOutcome &outcome);

/// The facts behind it for a tool tip, a line each: its hash, whether it was read again, when it was finished, how often it was tried.
[[nodiscard]] QStringList outcomeDetails(const store::RecordedOutcome &outcome);

/// The same of an item of a plan: what is there, and what would come of it; empty if nothing is to be said.
[[nodiscard]] QString planRemark(const store::RecordedOutcome &outcome);

/// "owner", "attribute user.note".
[[nodiscard]] QString lossWord(const model::Loss &loss);

/// "41 files exist already".
[[nodiscard]] QString questionHeading(model::QuestionKind kind, std::size_t count);

/// "Skip", "Replace if newer", with a key marked by &.
[[nodiscard]] QString answerWord(model::Answer answer);

/// What an answer does, for its tool tip.
[[nodiscard]] QString answerExplained(model::Answer answer);

/// What is wrong, of a question that is not about a taken name.
[[nodiscard]] QString trouble(const model::Question &question);

/// One side of a question: "27 MB, 12 Jun 2026 10:33, newer".
[[nodiscard]] QString side(const model::FileFacts &facts, const model::FileFacts &other);

} // namespace ferry::ui::text
