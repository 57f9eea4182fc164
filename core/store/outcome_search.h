// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/outcome_filter.h"

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace ferry::store {

/// An item that a search found.
struct OutcomeHit {
    std::size_t log = 0; ///< which of the logs
    std::uint64_t offset = 0; ///< where its line begins, for outcomeAt()
    std::string_view line; ///< without its end; goes with the call that tells it
    const RecordedOutcome *item = nullptr; ///< null where the filter is open: nobody had to read the line
};

/// Goes through results files one after the other and finds the items that a filter lets through, each file in its order. It can be
/// left and gone on with at any item; what it holds is one line. Lines that are no outcomes, and a last one without its end, are passed
/// over. Thread: one at a time; blocking.
class OutcomeSearch
{
public:
    OutcomeSearch(std::vector<Path> logs, OutcomeFilter filter);

    /// Goes on, until `time` is over (nothing: until the end), `most` were found, or somebody stops it. False at the end.
    bool next(const std::function<void(const OutcomeHit &)> &tell, std::optional<std::chrono::milliseconds> time = {},
              std::size_t most = SIZE_MAX, const std::stop_token &stop = {});

    /// Items seen so far, found or not.
    [[nodiscard]] std::uint64_t examined() const noexcept { return m_examined; }
    /// Of logs that could not be read whole, each by its path; the search went on with the next. NotFound, Denied, Io.
    [[nodiscard]] const std::vector<Error> &errors() const noexcept { return m_errors; }

private:
    [[nodiscard]] bool open();
    void close(int code);

    std::vector<Path> m_logs;
    OutcomeFilter m_filter;
    std::size_t m_log = 0; ///< the one that is read
    std::unique_ptr<std::FILE, int (*)(std::FILE *)> m_file;
    std::unique_ptr<char, void (*)(void *)> m_line;
    std::size_t m_lineSize = 0;
    std::uint64_t m_offset = 0;
    std::uint64_t m_examined = 0;
    std::vector<Error> m_errors;
};

/// The item whose line begins there; nothing if there is none. Errors, with the log's path: NotFound, Denied, Io. Thread: any; blocking.
[[nodiscard]] Result<std::optional<RecordedOutcome>> outcomeAt(const Path &log, std::uint64_t offset);

} // namespace ferry::store
