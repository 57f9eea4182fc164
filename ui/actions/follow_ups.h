// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QString>

namespace ferry::ui {

/// Why a job is not tried again, or undone, as a sentence; empty if it may be (see model::whyNoRetry()). Null: there is no job, or nothing
/// is known of it.
[[nodiscard]] QString whyNoRetry(const model::JobSnapshot *job);
[[nodiscard]] QString whyNoUndo(const model::JobSnapshot *job);
/// Likewise, why the target of a comparison is not made like its source.
[[nodiscard]] QString whyNoCopyOfDiffering(const model::JobSnapshot *job);
[[nodiscard]] QString whyNoTrashOfExtra(const model::JobSnapshot *job);

} // namespace ferry::ui
