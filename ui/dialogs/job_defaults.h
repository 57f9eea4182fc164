// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/request.h"

namespace ferry::ui {

/// What the last job dialog was answered with, kept in Settings as bytes and numbers.
class JobDefaults
{
public:
    /// The last destination; empty at first.
    [[nodiscard]] static Path destination();
    /// The last choices for jobs of this kind; at first: ask about files, merge folders.
    /// Of an extraction also: a folder of its own for what has several things at its top.
    [[nodiscard]] static model::Options options(model::JobKind kind);
    /// Settles the policies, the verification of jobs of this kind, and whether what is replaced is kept.
    static void setOptions(model::JobKind kind, const model::Options &options);
    static void remember(const model::Request &request);
};

} // namespace ferry::ui
