// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/options.h"

#include <QComboBox>

namespace ferry::ui {

/// What may become of a file whose name is taken: a box with a line for each policy.
void fillPolicies(QComboBox *box, model::FileConflict chosen);
/// Likewise of a folder.
void fillPolicies(QComboBox *box, model::FolderConflict chosen);
/// Likewise of an item that fails.
void fillPolicies(QComboBox *box, model::ErrorPolicy chosen);
/// Whether what is written is read back.
void fillVerifications(QComboBox *box, model::Verification chosen);
/// Whether a job gives way to other programs.
void fillPriorities(QComboBox *box, model::Priority chosen);

/// The value that was chosen in a box whose lines carry values of an enumeration.
template <typename Value>
[[nodiscard]] Value choice(const QComboBox *box)
{
    return static_cast<Value>(box->currentData().toInt());
}

/// Chooses the line of a value; does nothing if there is none.
template <typename Value>
void choose(QComboBox *box, Value value)
{
    if (const int index = box->findData(static_cast<int>(value)); index >= 0)
        box->setCurrentIndex(index);
}

} // namespace ferry::ui
