// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <vector>

namespace ferry::model {

/// What became of the replaced files that a job kept.
struct KeptRemoved {
    std::uint64_t count = 0; ///< removed
    std::vector<Error> failed; ///< each names what stays
};

} // namespace ferry::model
