// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "ui/bridge/preferences.h"
#include "ui/bridge/settings.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/option_boxes.h"
#include "ui/text/translation.h"

#include <QCheckBox>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ferry;
using namespace ferry::ui;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { ui::Settings().clear(); }

    void firstAnswersAreTheSafeOnes();
    void whatIsChangedHoldsAtOnce();
    void languagesStandUnderTheirOwnNames();
    void languageIsKeptForTheNextStart();

private:
    QTemporaryDir m_settings;
};

void SettingsDialogTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void SettingsDialogTest::firstAnswersAreTheSafeOnes()
{
    QVERIFY(Preferences::notifies());
    QVERIFY(Preferences::goesOnInTray());
    QVERIFY(!Preferences::asksBeforeTrash());
    QVERIFY(Preferences::showsPlanIfNeeded());
    const SettingsDialog dialog(nullptr);
    QVERIFY2(ui::Settings().allKeys().isEmpty(), "to look is not to settle");
}

void SettingsDialogTest::whatIsChangedHoldsAtOnce()
{
    SettingsDialog dialog(nullptr);
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
        box->toggle();
    choose(dialog.findChildren<QComboBox *>().front(), model::FileConflict::Newer);
    QVERIFY(!Preferences::notifies());
    QVERIFY(!Preferences::goesOnInTray());
    QVERIFY(Preferences::asksBeforeTrash());
    QVERIFY(!Preferences::showsPlanIfNeeded());
    const model::Options copy = JobDefaults::options(model::JobKind::Copy);
    const model::Options move = JobDefaults::options(model::JobKind::Move);
    QCOMPARE(copy.onFile, model::FileConflict::Newer);
    QCOMPARE(move.onFile, model::FileConflict::Newer);
    QVERIFY(copy.keepReplaced && move.keepReplaced);
    QCOMPARE(copy.onFolder, model::FolderConflict::Merge);
    QVERIFY(copy.verification == model::Verification::ReadBack);
    QVERIFY(move.verification == model::Verification::None);
}

namespace {

QComboBox *languageBox(const SettingsDialog &dialog)
{
    const auto boxes = dialog.findChildren<QComboBox *>();
    const auto box = std::find_if(boxes.begin(), boxes.end(), [](QComboBox *each) { return each->findData(QStringLiteral("de")) >= 0; });
    return box == boxes.end() ? nullptr : *box;
}

} // namespace

void SettingsDialogTest::languagesStandUnderTheirOwnNames()
{
    const SettingsDialog dialog(nullptr);
    QComboBox *box = languageBox(dialog);
    QVERIFY(box);
    QCOMPARE(box->count(), text::languages().size() + 1);
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(box->itemText(box->findData(QStringLiteral("de"))), QStringLiteral("Deutsch"));
    QCOMPARE(box->itemText(box->findData(QStringLiteral("en"))), QStringLiteral("English"));
    QCOMPARE(box->itemText(box->findData(QStringLiteral("ja"))), QStringLiteral("日本語"));
}

void SettingsDialogTest::languageIsKeptForTheNextStart()
{
    QCOMPARE(Preferences::language(), QString());
    SettingsDialog dialog(nullptr);
    dialog.show();
    const auto labels = dialog.findChildren<QLabel *>();
    const auto shown = [&labels] { return std::count_if(labels.begin(), labels.end(), [](QLabel *label) { return label->isVisible(); }); };
    const auto before = shown();
    languageBox(dialog)->setCurrentIndex(languageBox(dialog)->findData(QStringLiteral("ar")));
    QCOMPARE(Preferences::language(), QStringLiteral("ar"));
    QCOMPARE(shown(), before + 1); // says from when on
    QCOMPARE(languageBox(SettingsDialog(nullptr))->currentData().toString(), QStringLiteral("ar"));
    languageBox(dialog)->setCurrentIndex(0);
    QCOMPARE(Preferences::language(), QString());
    Preferences::setLanguage(QStringLiteral("xx"));
    QCOMPARE(languageBox(SettingsDialog(nullptr))->currentIndex(), 0);
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settings_dialog.moc"
