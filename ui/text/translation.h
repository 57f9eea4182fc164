// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace ferry::ui::text {

/// Installs Ferry's and Qt's own words in the language of `locale`; English where Ferry does not speak it (plural forms need a
/// catalogue in English too). Call once, before the first window. Returns whether the language was found.
bool installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace ferry::ui::text
