// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outcome.h"
#include "core/model/snapshot.h"
#include "core/store/outcome_sink.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ferry::jobs {

/// Where every outcome of one job ends: told to the sinks and counted. Thread: core thread.
class Ledger
{
public:
    /// `strict`: a loss the target could not avoid counts like any other.
    Ledger(std::vector<std::shared_ptr<store::OutcomeSink>> sinks, bool strict);

    void record(const model::Outcome &outcome);
    /// Bytes of the source that need no more work, whatever became of them.
    void handled(std::uint64_t bytes) noexcept { m_bytesHandled += bytes; }
    /// Ends the sinks in their order; each hears the job as `now` gives it then, with the error() of those before it.
    void finish(const std::function<model::JobSnapshot()> &now);

    [[nodiscard]] const model::Tally &tally() const noexcept { return m_tally; }
    [[nodiscard]] std::uint64_t bytesHandled() const noexcept { return m_bytesHandled; }
    /// Content that arrived, from the outcomes.
    [[nodiscard]] std::uint64_t bytesArrived() const noexcept { return m_bytesArrived; }
    /// Why a sink does not keep everything; nothing while all do.
    [[nodiscard]] std::optional<Error> error() const;

private:
    std::vector<std::shared_ptr<store::OutcomeSink>> m_sinks;
    bool m_strict;
    model::Tally m_tally;
    std::uint64_t m_bytesHandled = 0;
    std::uint64_t m_bytesArrived = 0;
};

} // namespace ferry::jobs
