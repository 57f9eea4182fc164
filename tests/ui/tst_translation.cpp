// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include "ui/text/quantities.h"

#include <QGuiApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace ferry::ui;

/// Every language as a person gets it who has chosen it; that the catalogues are complete is a gate.
class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void everyLanguageHasANameOfItsOwn();
    void languageIsSpoken_data();
    void languageIsSpoken();
    void countryStaysWhereTheLanguageIsSpoken();
    void unknownLanguageIsThatOfTheSystem();
    void languageThatFerryDoesNotSpeakIsEnglish();
    void bytesAreCountedAsTheLanguageDoes();
};

void TranslationTest::cleanup()
{
    for (QTranslator *words : qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly))
        delete words;
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

void TranslationTest::everyLanguageHasANameOfItsOwn()
{
    QSet<QString> names;
    for (const QString &language : text::languages())
        names << text::languageName(language);
    QCOMPARE(names.size(), text::languages().size());
    QVERIFY(names.contains(QStringLiteral("English")) && names.contains(QStringLiteral("Deutsch")));
}

void TranslationTest::languageIsSpoken_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : text::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TranslationTest::languageIsSpoken()
{
    QFETCH(QString, language);
    QLocale::setDefault(text::localeOf(language));
    QCOMPARE(QLocale().language(), QLocale(language).language());
    QVERIFY(text::installTranslations(*qApp, QLocale()));
    const bool isMirrored = QSet<QString> {QStringLiteral("ar"), QStringLiteral("he")}.contains(language);
    QCOMPARE(QGuiApplication::layoutDirection(), isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(QCoreApplication::translate("Language", "English", "what this language calls itself"), text::languageName(language));
    for (const int count : {0, 1, 2, 3, 11, 21, 100}) {
        const QString days = QCoreApplication::translate("Quantities", "%Ln day(s)", "time left", count);
        QVERIFY2(!days.contains(QLatin1Char('(')) && !days.contains(QLatin1Char('%')), qPrintable(days));
    }
}

void TranslationTest::countryStaysWhereTheLanguageIsSpoken()
{
    for (const QString &language : text::languages()) {
        const QLocale locale = text::localeOf(language);
        if (language.contains(QLatin1Char('_')))
            QCOMPARE(locale, QLocale(language));
        else if (QLocale::system().language() == locale.language())
            QCOMPARE(locale.territory(), QLocale::system().territory());
    }
}

void TranslationTest::unknownLanguageIsThatOfTheSystem()
{
    for (const QString &language : {QString(), QStringLiteral("xx"), QStringLiteral("../de")})
        QCOMPARE(text::localeOf(language), QLocale::system());
}

void TranslationTest::languageThatFerryDoesNotSpeakIsEnglish()
{
    QLocale::setDefault(QLocale(QStringLiteral("fa_IR"))); // from right to left, and nothing of it is in the windows
    QVERIFY(!text::installTranslations(*qApp, QLocale()));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(text::size(512'000), QLocale().formattedDataSize(512'000, 0, QLocale::DataSizeSIFormat));
    QCOMPARE(QCoreApplication::translate("OptionBoxes", "Merge"), QStringLiteral("Merge"));
}

void TranslationTest::bytesAreCountedAsTheLanguageDoes()
{
    QLocale::setDefault(text::localeOf(QStringLiteral("ru")));
    QVERIFY(text::installTranslations(*qApp, QLocale()));
    QCOMPARE(text::size(1), QStringLiteral("1 байт"));
    QCOMPARE(text::size(2), QStringLiteral("2 байта"));
    QCOMPARE(text::size(512), QStringLiteral("512 байт"));
}

QTEST_MAIN(TranslationTest)
#include "tst_translation.moc"
