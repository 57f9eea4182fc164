// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/retry.h"

#include <algorithm>
#include <cmath>

namespace ferry::async {

Duration pauseAfter(int failures, const Backoff &backoff, double random) noexcept
{
    const double longest = static_cast<double>(backoff.longest.count());
    // The power may be infinite; the minimum is not.
    const double grown = static_cast<double>(backoff.first.count()) * std::pow(backoff.factor, std::max(failures, 1) - 1);
    const double pause = std::min(grown, longest) * (1 - backoff.jitter * random);
    return Duration(static_cast<Duration::rep>(std::max(pause, 0.0)));
}

} // namespace ferry::async
