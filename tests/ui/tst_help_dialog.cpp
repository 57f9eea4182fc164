// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_dialog.h"

#include "ui/actions/action_list.h"
#include "ui/actions/named_action.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace ferry::ui;

class HelpDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void tellsTheKeysAsTheyAreNow()
    {
        QMainWindow window;
        QMenu *file = window.menuBar()->addMenu(QStringLiteral("&File"));
        QAction *copy = makeAction(&window, "copy", {}, QStringLiteral("&Copy <all>…"), {Qt::Key_F5});
        file->addAction(copy);
        file->addAction(makeAction(&window, "keyless", {}, QStringLiteral("Keyless")));
        ActionList actions(window.menuBar(), &window);
        const auto words = [&] {
            const HelpDialog help(actions, &window);
            return help.findChild<QTextBrowser *>()->toPlainText();
        };
        QVERIFY(words().contains(QStringLiteral("copy (F5)")));
        QVERIFY2(words().contains(QStringLiteral("Copy <all>")), "names are no markup");
        QVERIFY(!words().contains(QStringLiteral("Keyless")));
        actions.give(copy, Qt::Key_F9);
        QVERIFY(words().contains(QStringLiteral("copy (F9)")));
        QVERIFY(!words().contains(QStringLiteral("F5")));
    }

    void isThereOnce_andBlocksNothing()
    {
        QMainWindow window;
        const ActionList actions(window.menuBar(), &window);
        window.show();
        HelpDialog::showBeside(&window, actions);
        const QPointer<HelpDialog> help = window.findChild<HelpDialog *>();
        QVERIFY(help && help->isVisible() && !help->isModal());
        QVERIFY(!QApplication::activeModalWidget());
        HelpDialog::showBeside(&window, actions);
        QCOMPARE(window.findChildren<HelpDialog *>().size(), 1);
        QTest::keyClick(help, Qt::Key_Escape);
        QTRY_VERIFY2(!help, "and goes by the key of dialogs");
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(HelpDialogTest)
#include "tst_help_dialog.moc"
