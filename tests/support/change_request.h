// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <memory>
#include <utility>

namespace ferry::test {

/// Gives the snapshot another request, made by `change(request)` from the one it has.
template <typename Change>
void changeRequest(model::JobSnapshot &job, Change change)
{
    model::Request request = *job.request;
    change(request);
    job.request = std::make_shared<const model::Request>(std::move(request));
}

} // namespace ferry::test
