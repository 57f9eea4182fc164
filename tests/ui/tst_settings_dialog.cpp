// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "ui/bridge/preferences.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/option_boxes.h"

#include <QCheckBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace ferry::ui;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }

    void firstAnswersAreTheSafeOnes();
    void whatIsChangedHoldsAtOnce();

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
    const SettingsDialog dialog(nullptr);
    QVERIFY2(QSettings().allKeys().isEmpty(), "to look is not to settle");
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
    const model::Options copy = JobDefaults::options(model::JobKind::Copy);
    const model::Options move = JobDefaults::options(model::JobKind::Move);
    QCOMPARE(copy.onFile, model::FileConflict::Newer);
    QCOMPARE(move.onFile, model::FileConflict::Newer);
    QCOMPARE(copy.onFolder, model::FolderConflict::Merge);
    QVERIFY(copy.verification == model::Verification::ReadBack);
    QVERIFY(move.verification == model::Verification::None);
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settings_dialog.moc"
