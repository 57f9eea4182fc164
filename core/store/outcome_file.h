// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/outcome_json.h"
#include "core/store/outcome_sink.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace ferry::store {

/// Appends a job's outcomes to a file as JSON lines and closes with the summary line. Buffered; flushed at the latest every
/// 64 KiB and by flush(). The file is created with mode 0600, or continued at its end if it exists.
/// A failed write is kept in error() and ends further writing: a log must not stop a job, nor lie about being whole.
class OutcomeFile : public OutcomeSink
{
public:
    /// Errors: NotFound, Denied, WrongType, NoSpace.
    [[nodiscard]] static Result<std::shared_ptr<OutcomeFile>> create(const Path &path);
    ~OutcomeFile() override;

    void record(const model::Outcome &outcome) override;
    void finish(const model::JobSnapshot &job) override;
    /// Writes out what is buffered.
    void flush();
    [[nodiscard]] std::optional<Error> error() const override { return m_error; }

private:
    OutcomeFile(int fd, Path path);
    void append(const std::string &line);

    int m_fd;
    Path m_path;
    std::string m_buffer;
    std::optional<Error> m_error;
};

/// Reads a results file that may still grow, by line number, without holding the lines: eight bytes of memory an item.
/// Thread: one at a time.
class OutcomeFileReader
{
public:
    explicit OutcomeFileReader(Path path);
    ~OutcomeFileReader();
    OutcomeFileReader(const OutcomeFileReader &) = delete;
    OutcomeFileReader &operator=(const OutcomeFileReader &) = delete;

    /// Indexes whole lines added since the last call; the number of outcome lines known now. The summary line does not count.
    /// Reads at most `atMost` bytes a call, so that a window stays lively; call again until the number stays.
    Result<std::size_t> refresh(std::size_t atMost = 8 << 20);
    [[nodiscard]] std::size_t count() const noexcept { return m_offsets.size(); }
    /// Outcome number `index` from 0. Nothing if the line cannot be read back.
    [[nodiscard]] std::optional<RecordedOutcome> at(std::size_t index) const;

private:
    Path m_path;
    int m_fd = -1;
    std::uint64_t m_indexed = 0; ///< bytes
    std::vector<std::uint64_t> m_offsets;
};

} // namespace ferry::store
