// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <expected>

namespace ferry {

/// A value, or the one Error that kept it from being made.
template <typename T>
using Result = std::expected<T, Error>;

/// Shorthand for the error side of a Result.
using Failure = std::unexpected<Error>;

} // namespace ferry
