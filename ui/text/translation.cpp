// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ferry::ui::text {

bool installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString folder = QStringLiteral(":/i18n");
    auto *words = new QTranslator(&application);
    const bool found = words->load(locale, QStringLiteral("ferry"), QStringLiteral("_"), folder);
    if (!found && !words->load(QStringLiteral("ferry_en"), folder))
        qWarning("The words of the window are missing from this build.");
    application.installTranslator(words);
    if (!found)
        return false;
    // Qt's words only in a language that Ferry speaks as well: half a language is worse than English.
    auto *qtWords = new QTranslator(&application);
    if (qtWords->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qtWords);
    return true;
}

} // namespace ferry::ui::text
