// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/options.h"
#include "core/model/question.h"

#include <map>
#include <string>
#include <string_view>

namespace ferry::store {

/// A job's options as one JSON object, the way the database and journals keep them. What is as by default is left out.
[[nodiscard]] std::string optionsJson(const model::Options &options);
/// Errors: Unsupported (an option or value that this Ferry does not know: to leave it out would do something else than was asked);
/// Corrupt.
[[nodiscard]] Result<model::Options> parseOptions(std::string_view json);

/// A job's answers that hold for all questions of a kind.
using StandingAnswers = std::map<model::QuestionKind, model::Answer>;

/// What was said of a job while it was in the queue, and holds for the rest of it.
struct Standing {
    StandingAnswers answers;
    std::optional<model::Policies> policies; ///< other ones than were asked for
    std::optional<model::Verification> verification; ///< another one than was asked for
    std::optional<ByteRate> limit; ///< another one than was asked for
    std::optional<model::Priority> priority; ///< another one than was asked for

    bool operator==(const Standing &) const = default;
    [[nodiscard]] bool isEmpty() const noexcept { return answers.empty() && !policies && !verification && !limit && !priority; }
};
/// {kind of question: answer, "on_file", "on_folder", "on_error", "verify", "limit", "priority"}; what was not said is left out.
[[nodiscard]] std::string standingJson(const Standing &standing);
/// Errors: as parseOptions.
[[nodiscard]] Result<Standing> parseStanding(std::string_view json);

/// {"kind","call","errno","path_b64"}; empty ones left out.
[[nodiscard]] std::string errorJson(const Error &error);
/// Of a kind or call not known, the facts that are: Internal, None. Errors: Corrupt.
[[nodiscard]] Result<Error> parseError(std::string_view json);

} // namespace ferry::store
