// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/menus_dialog.h"

#include "ui/bridge/in_background.h"
#include "ui/dialogs/settings_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QTreeWidget>

using namespace ferry;
using namespace ferry::ui;
using model::MenuEntries;

namespace {

/// Menus that are nowhere. Called on another thread, but never beside a test's own looking.
struct FakeMenus {
    model::MenuPicture picture {{{"Dolphin", MenuEntries::None}, {"Thunar", MenuEntries::Everybody}}, MenuEntries::None};
    model::MenuChange change;
    QStringList calls;
    QThread *caller = nullptr;
    QSemaphore *gate = nullptr;

    FileManagerMenus menus()
    {
        return {[this] {
                    caller = QThread::currentThread();
                    if (gate)
                        gate->acquire();
                    return picture;
                },
                [this](bool withThunarActions) {
                    calls << (withThunarActions ? QStringLiteral("add all") : QStringLiteral("add"));
                    return change;
                },
                [this] {
                    calls << QStringLiteral("remove");
                    return change;
                }};
    }
};

QPushButton *button(const QDialog &dialog, const QString &word)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->text() == word)
            return each;
    }
    return nullptr;
}

} // namespace

class MenusDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoseTheEntriesAre();
    void offersWhatChangesSomething();
    void asksForThunarsActionsOnlyIfWanted();
    void troubleIsToldInWords_data();
    void troubleIsToldInWords();
    void windowGoesOnWhileItWorks();
    void mayBeClosedMeanwhile();
    void settingsLeadThere();

private:
    static QTreeWidget *list(const QDialog &dialog) { return dialog.findChild<QTreeWidget *>(); }
    static QString said(const QDialog &dialog) { return dialog.findChild<QLabel *>(QStringLiteral("said"))->text(); }
};

void MenusDialogTest::showsWhoseTheEntriesAre()
{
    FakeMenus fake;
    MenusDialog dialog(fake.menus());
    QTRY_COMPARE(list(dialog)->topLevelItemCount(), 3);
    QCOMPARE(list(dialog)->topLevelItem(0)->text(0), QStringLiteral("Dolphin"));
    QCOMPARE(list(dialog)->topLevelItem(0)->text(1), QStringLiteral("none"));
    QCOMPARE(list(dialog)->topLevelItem(1)->text(1), QStringLiteral("installed for everybody"));
    QVERIFY(fake.caller != thread());
    QVERIFY(fake.calls.isEmpty());
}

void MenusDialogTest::offersWhatChangesSomething()
{
    FakeMenus fake;
    fake.picture = {{{"Dolphin", MenuEntries::Everybody}}, MenuEntries::None};
    MenusDialog dialog(fake.menus());
    QTRY_COMPARE(list(dialog)->topLevelItemCount(), 2);
    QPushButton *add = button(dialog, QStringLiteral("&Add for me"));
    QPushButton *remove = button(dialog, QStringLiteral("&Remove mine"));
    auto *actions = dialog.findChild<QCheckBox *>();
    QVERIFY(!add->isEnabled() && !remove->isEnabled() && actions->isEnabled() && !actions->isChecked());
    actions->setChecked(true);
    QVERIFY(add->isEnabled());
    fake.picture.thunarActions = MenuEntries::User;
    fake.change.written = {Path("/x")};
    add->click();
    QTRY_VERIFY(remove->isEnabled());
    QVERIFY(!add->isEnabled() && actions->isChecked() && !actions->isEnabled());
    QCOMPARE(fake.calls, QStringList {QStringLiteral("add all")});
    QVERIFY2(said(dialog).startsWith(QStringLiteral("Added.")), qPrintable(said(dialog)));

    fake.picture.thunarActions = MenuEntries::None;
    fake.change = {};
    fake.change.removed = {Path("/x")};
    remove->click();
    QTRY_VERIFY(!remove->isEnabled() && actions->isEnabled());
    QCOMPARE(said(dialog), QStringLiteral("Removed."));
}

void MenusDialogTest::asksForThunarsActionsOnlyIfWanted()
{
    FakeMenus fake;
    MenusDialog dialog(fake.menus());
    QPushButton *add = button(dialog, QStringLiteral("&Add for me"));
    QTRY_VERIFY(add->isEnabled());
    add->click();
    QTRY_VERIFY(add->isEnabled());
    QCOMPARE(fake.calls, QStringList {QStringLiteral("add")});
}

void MenusDialogTest::troubleIsToldInWords_data()
{
    using Kind = model::MenuTrouble::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("not written") << Kind::NotWritten << QStringLiteral("/a\\xFF cannot be written: no");
    QTest::newRow("not removed") << Kind::NotRemoved << QStringLiteral("/a\\xFF cannot be removed: no");
    QTest::newRow("malformed") << Kind::Malformed
                               << QStringLiteral("Mend or remove /a\\xFF first: it is not as Thunar writes it, and was left as it is.");
    QTest::newRow("odd path") << Kind::OddPath
                              << QStringLiteral("Install Ferry, or move it: menus cannot call /a\\xFF, whose path has spaces or other "
                                                "special characters.");
}

void MenusDialogTest::troubleIsToldInWords()
{
    QFETCH(model::MenuTrouble::Kind, kind);
    QFETCH(QString, sentence);
    FakeMenus fake;
    fake.change.written = {Path("/b")};
    fake.change.troubles = {{kind, Path("/a\xff"), "no"}};
    MenusDialog dialog(fake.menus());
    QPushButton *add = button(dialog, QStringLiteral("&Add for me"));
    QTRY_VERIFY(add->isEnabled());
    add->click();
    QTRY_VERIFY(!said(dialog).isEmpty());
    QString plain = said(dialog);
    plain.remove(QChar(0x2068)).remove(QChar(0x2069)); // what keeps a path's direction its own
    QCOMPARE(plain, sentence);
}

void MenusDialogTest::windowGoesOnWhileItWorks()
{
    QSemaphore gate;
    FakeMenus fake;
    fake.gate = &gate;
    MenusDialog dialog(fake.menus());
    QVERIFY(!button(dialog, QStringLiteral("&Add for me"))->isEnabled());
    QCoreApplication::processEvents();
    QCOMPARE(list(dialog)->topLevelItemCount(), 0);
    gate.release();
    QTRY_COMPARE(list(dialog)->topLevelItemCount(), 3);
}

void MenusDialogTest::mayBeClosedMeanwhile()
{
    QSemaphore gate;
    FakeMenus fake;
    fake.gate = &gate;
    {
        const MenusDialog dialog(fake.menus());
    }
    gate.release();
    ui::sharedThreads().waitForDone();
    QCoreApplication::processEvents();
}

void MenusDialogTest::settingsLeadThere()
{
    QVERIFY(!button(SettingsDialog(nullptr), QStringLiteral("Right-click men&us…")));
    FakeMenus fake;
    const SettingsDialog settings(nullptr, fake.menus());
    QPushButton *menus = button(settings, QStringLiteral("Right-click men&us…"));
    QVERIFY(menus);
    menus->click();
    auto *dialog = settings.findChild<MenusDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_COMPARE(list(*dialog)->topLevelItemCount(), 3);
}

QTEST_MAIN(MenusDialogTest)
#include "tst_menus_dialog.moc"
