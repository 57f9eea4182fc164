// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace ferry::ui::text {

namespace {

constexpr QLatin1String kFolder(":/i18n");
constexpr QLatin1String kPrefix("ferry_");

} // namespace

QStringList languages()
{
    QStringList found;
    for (const QString &file : QDir(kFolder).entryList({kPrefix + QStringLiteral("*.qm")}))
        found << file.mid(kPrefix.size()).chopped(3);
    return found;
}

QString languageName(const QString &language)
{
    QTranslator words;
    (void)words.load(kPrefix + language, kFolder); // English needs none
    const QString own = words.translate("Language", "English", "what this language calls itself");
    return own.isEmpty() ? QStringLiteral("English") : own;
}

QLocale localeOf(const QString &language)
{
    if (!languages().contains(language))
        return QLocale::system();
    const QLocale own(language);
    return language.contains(QLatin1Char('_')) ? own : QLocale(own.language(), QLocale::system().territory());
}

bool installTranslations(QCoreApplication &application, const QLocale &locale)
{
    auto *words = new QTranslator(&application);
    const bool found = words->load(locale, QStringLiteral("ferry"), QStringLiteral("_"), kFolder);
    if (!found && !words->load(QStringLiteral("ferry_en"), kFolder))
        qWarning("The words of the window are missing from this build.");
    application.installTranslator(words);
    QGuiApplication::setLayoutDirection(QLocale(words->language()).textDirection());
    if (!found)
        return false;
    // Qt's words only in a language that Ferry speaks as well: half a language is worse than English.
    auto *qtWords = new QTranslator(&application);
    if (qtWords->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qtWords);
    return true;
}

} // namespace ferry::ui::text
