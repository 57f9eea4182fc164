// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/partial_file.h"
#include "core/model/outcome.h"
#include "core/model/step.h"

#include <cstdint>
#include <optional>

namespace ferry::engine {

/// An item complete but for its name. Dropping it removes what was written.
struct Prepared {
    model::Step step;
    PartialFile partial;
    model::Outcome outcome;
    model::FileFacts copied; ///< the source as it was read
    std::uint64_t length = 0; ///< of the content
    bool readsBack = false; ///< is compared with its digest before it gets its name
};

/// An item under its final name that counts only when the device keeps that name: a source is then to be removed, or every
/// file is to be durable before it is reported.
struct Named {
    model::Step step;
    model::Outcome outcome;
    model::FileFacts copied; ///< the source as it was read
};

} // namespace ferry::engine
