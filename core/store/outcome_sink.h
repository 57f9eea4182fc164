// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outcome.h"
#include "core/model/snapshot.h"

namespace ferry::store {

/// Receives what became of every item of one job, in the order in which it happened, then one end.
/// Thread: the core thread; must not block for long (a line appended to a buffered file is fine).
class OutcomeSink
{
public:
    virtual ~OutcomeSink() = default;
    virtual void record(const model::Outcome &outcome) = 0;
    /// Called once, last. `job` is in a final state.
    virtual void finish(const model::JobSnapshot &job) = 0;
    /// Why what was recorded is not kept completely; nothing while it is.
    [[nodiscard]] virtual std::optional<Error> error() const { return {}; }
};

} // namespace ferry::store
