// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace ferry::ui::text {

/// The languages that Ferry speaks, by the names of their catalogues: "de", "pt_BR", in no order that a person would see.
[[nodiscard]] QStringList languages();

/// What a language calls itself: "Deutsch".
[[nodiscard]] QString languageName(const QString &language);

/// A language with its numbers and dates: those of the person's own country where the language is spoken there. The system's
/// if Ferry does not speak the language, or if it is empty.
[[nodiscard]] QLocale localeOf(const QString &language);

/// Installs Ferry's and Qt's own words in the language of `locale`; English where Ferry does not speak it (plural forms need a
/// catalogue in English too). The windows of a QGuiApplication run in the direction of the words. Call once, before the first window.
/// Returns whether the language was found.
bool installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace ferry::ui::text
