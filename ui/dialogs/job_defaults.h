// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/request.h"

namespace ferry::ui {

/// Where to the last job dialog led, and the choices that the settings dialog holds for all new jobs, kept in Settings as bytes and
/// numbers. What is chosen for one job is not kept: the next one, dropped or pasted, asks nobody.
class JobDefaults
{
public:
    /// The last destination; empty at first.
    [[nodiscard]] static Path destination();
    static void setDestination(const Path &folder);
    /// The choices for jobs of this kind; at first: ask about files, merge folders.
    /// Of an extraction also: a folder of its own for what has several things at its top.
    [[nodiscard]] static model::Options options(model::JobKind kind);
    /// Settles the policies, the verification of jobs of this kind, and whether what is replaced is kept.
    static void setOptions(model::JobKind kind, const model::Options &options);
};

} // namespace ferry::ui
