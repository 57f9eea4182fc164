// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QString>

#include <optional>

namespace ferry::ui {

/// What can be done about a job after its end.
struct FollowUps {
    std::optional<model::Request> retry; ///< tries again what failed
    std::optional<model::Request> undo;
    QString whyNoRetry; ///< a sentence; empty if there is one
    QString whyNoUndo;
};

/// Null: there is no job, or nothing is known of it.
[[nodiscard]] FollowUps followUpsOf(const model::JobSnapshot *job);

} // namespace ferry::ui
