// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace ferry::ui::text {

/// What went wrong, in a sentence that begins with what can be done about it. No error number.
[[nodiscard]] QString errorSentence(const Error &error);

/// The facts behind it for a tool tip: path, call and the system's own word with its number.
[[nodiscard]] QString errorDetails(const Error &error);

} // namespace ferry::ui::text
