// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QString>

namespace ferry::ui {

/// What a person has chosen once and for all, kept in Settings; asked anew each time, so that a change holds at once.
class Preferences
{
public:
    /// Whether the end of the queue and questions are said on the desktop; yes unless switched off.
    [[nodiscard]] static bool notifies();
    static void setNotifies(bool notifies);
    /// Whether jobs go on in the tray when the last window is closed; yes unless switched off.
    [[nodiscard]] static bool goesOnInTray();
    static void setGoesOnInTray(bool goesOn);
    /// Whether moving to the trash is asked about first; no unless switched on.
    [[nodiscard]] static bool asksBeforeTrash();
    static void setAsksBeforeTrash(bool asks);
    /// Whether the plan of a job that would ask is shown before it begins; yes unless switched off.
    [[nodiscard]] static bool showsPlanIfNeeded();
    static void setShowsPlanIfNeeded(bool shows);
    /// What all jobs together are limited to; 0, which it is unless chosen: nothing.
    [[nodiscard]] static ByteRate limitOfAll();
    static void setLimitOfAll(ByteRate limit);
    /// The language of the windows, as in text::languages(); empty, which it is unless chosen, for that of the system.
    [[nodiscard]] static QString language();
    static void setLanguage(const QString &language);
};

} // namespace ferry::ui
