// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/properties_dialog.h"

#include "core/browse/browser.h"
#include "core/fs/linux_ops.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"
#include "ui/text/quantities.h"

#include <QCheckBox>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
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
    void whatIsInATrash_tellsWhereItCameFrom();

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

void PropertiesDialogTest::whatIsInATrash_tellsWhereItCameFrom()
{
    m_tree->folder("stick").folder("stick/.Trash-7").folder("stick/.Trash-7/files").folder("stick/.Trash-7/info");
    m_tree->file("stick/.Trash-7/files/1.2", "123");
    m_tree->file("stick/.Trash-7/info/1.2.trashinfo", "[Trash Info]\nPath=d/1\nDeletionDate=2026-11-22T19:00:00\n");
    browse::Browser browser;
    const auto shows = [](const PropertiesDialog &dialog, const QString &words) {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == words && label->isVisibleTo(&dialog); });
    };
    PropertiesDialog trashed(browser, {.paths = {m_tree->path("stick/.Trash-7/files/1.2")}, .kind = {}, .icon = {}}, nullptr);
    QTRY_VERIFY(shows(trashed, QString::fromStdString(m_tree->path("stick/d/1").bytes())));
    QVERIFY(shows(trashed, QStringLiteral("Came from:")) && shows(trashed, QStringLiteral("Deleted:")));
    const QDateTime deleted(QDate(2026, 11, 22), QTime(19, 0));
    QVERIFY(shows(trashed, ui::text::moment({deleted.toSecsSinceEpoch(), 0})));

    PropertiesDialog plain(browser, {.paths = {m_tree->path("a/1")}, .kind = {}, .icon = {}}, nullptr);
    QTRY_VERIFY(plain.amount().contains(QStringLiteral("3 ")));
    QVERIFY(shows(plain, QStringLiteral("Owner:")));
    QVERIFY(!shows(plain, QStringLiteral("Came from:")) && !shows(plain, QStringLiteral("Deleted:")));
}

QTEST_MAIN(PropertiesDialogTest)
#include "tst_properties_dialog.moc"
