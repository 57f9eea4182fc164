// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/job_options.h"

/// The options of the commands about stored jobs: queue, resume, log.
namespace ferry::cli {

void addResumeOptions(CLI::App &app, RawOptions &raw);
void addLogOptions(CLI::App &app, RawOptions &raw);

/// What was given, as a command. Pure.
[[nodiscard]] Command queueCommandOf(const RawOptions &raw);
[[nodiscard]] Command resumeCommandOf(const RawOptions &raw);
[[nodiscard]] Command logCommandOf(const RawOptions &raw);

/// Of a command about a past job, which may be a stored one or in a log of its own.
[[nodiscard]] Command followUpOf(FollowUpCommand::What what, const RawOptions &raw, const std::optional<Path> &currentFolder);

} // namespace ferry::cli
