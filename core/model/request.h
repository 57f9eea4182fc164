// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/model/options.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace ferry::model {

enum class JobKind : std::uint8_t {
    Copy,
    Move,
    Delete, ///< for good
    Trash, ///< to the trash of the file's own volume
};

/// One job as it was asked for. It may name 100,000 sources: what only looks at it shares it.
struct Request {
    JobKind kind = JobKind::Copy;
    std::vector<Path> sources; ///< absolute
    Path destination; ///< absolute; an existing folder, or one to be made below an existing one; empty for Delete and Trash
    Options options;

    /// A request for nothing.
    [[nodiscard]] static const std::shared_ptr<const Request> &none()
    {
        static const auto request = std::make_shared<const Request>();
        return request;
    }
};

} // namespace ferry::model
