// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/properties_dialog.h"

#include "core/browse/browser.h"
#include "core/fs/linux_ops.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace ferry;
using ui::PropertiesDialog;

class PropertiesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsAFolder();
    void changesOneFile();
    void mixedBitsStayUntilTouched();
    void refusalIsSaid();

private:
    [[nodiscard]] std::uint32_t modeOf(const char *name)
    {
        fs::LinuxOps ops;
        return browse::propertiesOf(ops, m_tree->path(name))->facts.mode;
    }

    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
};

void PropertiesDialogTest::init()
{
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    m_tree->folder("a").file("a/1", "123", 0644).file("a/2", "12345", 0755);
}

void PropertiesDialogTest::countsAFolder()
{
    browse::Browser browser;
    PropertiesDialog dialog(browser, {.paths = {m_tree->path("a")}, .kind = {}, .icon = {}, .allHave = 0755, .someHave = 0755}, nullptr);
    QTRY_VERIFY2(dialog.amount().contains(QStringLiteral("8 ")) && dialog.amount().contains(QStringLiteral("2 file")),
                 qPrintable(dialog.amount()));
}

void PropertiesDialogTest::changesOneFile()
{
    browse::Browser browser;
    PropertiesDialog dialog(browser, {.paths = {m_tree->path("a/1")}, .kind = {}, .icon = {}, .allHave = 0644, .someHave = 0644}, nullptr);
    QVERIFY(!dialog.applyButton()->isEnabled());
    QVERIFY(dialog.boxes()[0]->isChecked() && !dialog.boxes()[2]->isChecked());
    for (const QCheckBox *box : dialog.boxes())
        QVERIFY(!box->accessibleName().isEmpty());
    dialog.boxes()[2]->setChecked(true);
    dialog.boxes()[6]->setChecked(false);
    QVERIFY(dialog.applyButton()->isEnabled());
    dialog.applyButton()->click();
    QTRY_COMPARE(modeOf("a/1"), 0740U);
    QTRY_VERIFY(!dialog.applyButton()->isEnabled());
}

void PropertiesDialogTest::mixedBitsStayUntilTouched()
{
    browse::Browser browser;
    PropertiesDialog dialog(
        browser, {.paths = {m_tree->path("a/1"), m_tree->path("a/2")}, .kind = {}, .icon = {}, .allHave = 0644, .someHave = 0755}, nullptr);
    QCOMPARE(dialog.boxes()[2]->checkState(), Qt::PartiallyChecked);
    dialog.boxes()[7]->setChecked(true); // others may write
    dialog.applyButton()->click();
    QTRY_COMPARE(modeOf("a/2"), 0757U);
    QCOMPARE(modeOf("a/1"), 0646U);
}

void PropertiesDialogTest::refusalIsSaid()
{
    const auto ops = std::make_shared<test::FaultOps>();
    ops->failFrom(1, EPERM, test::callsOf({test::Call::ChangeModeOf}));
    browse::Browser browser(ops);
    PropertiesDialog dialog(browser, {.paths = {m_tree->path("a/1")}, .kind = {}, .icon = {}, .allHave = 0644, .someHave = 0644}, nullptr);
    dialog.boxes()[1]->setChecked(false);
    dialog.applyButton()->click();
    QTRY_VERIFY(!dialog.notice().isEmpty());
    QVERIFY(dialog.applyButton()->isEnabled());
    QCOMPARE(modeOf("a/1"), 0644U);
}

QTEST_MAIN(PropertiesDialogTest)
#include "tst_properties_dialog.moc"
