// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windows.h"
#include "core/browse/browser.h"
#include "tests/desktop/private_bus.h"
#include "tests/desktop/running_ferry.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/settings.h"
#include "ui/views/transfers_panel.h"
#include "ui/windows/drop_window.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using model::JobState;
using test::ends;
using test::shownWindow;

namespace {

/// A Ferry with both windows, whose end is counted, not come to.
struct Ferry {
    test::PrivateBus bus;
    tests::FakeQueueSource source;
    browse::Browser browser;
    Windows windows {source, browser, bus.connect(), bus.connect()};

    explicit Ferry(JobState state)
    {
        source.addJob(state);
        source.publish();
        windows.perform(cli::ShowWindow {.onlyTransfers = true});
        windows.perform(cli::ShowWindow {});
    }
    ~Ferry() { windows.leave(); }

    static QMessageBox *question() { return shownWindow<QMessageBox>(); }
    static void answer(QMessageBox::ButtonRole role)
    {
        QMessageBox *box = question();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                return button->click();
        }
    }
    template <typename Window>
    static void quitIn()
    {
        shownWindow<Window>()->template findChild<QAction *>(QStringLiteral("quit"))->trigger();
    }
    /// As the icon in the tray does.
    static void quitInTheTray()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *menu = qobject_cast<QMenu *>(widget); menu && !menu->parentWidget())
                return menu->actions().back()->trigger();
        }
    }
};

} // namespace

class TstQuitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void init() { ui::Settings().clear(); }

    void whoSaysNo_hasAllAsItWas_data()
    {
        QTest::addColumn<bool>("inFiles");
        QTest::newRow("the file manager") << true;
        QTest::newRow("the small window") << false;
    }
    void whoSaysNo_hasAllAsItWas()
    {
        QFETCH(bool, inFiles);
        const Ferry ferry(JobState::Running);
        auto *files = shownWindow<ui::FilesWindow>();
        auto *small = shownWindow<ui::TransfersWindow>();
        files->dropWindowAction()->trigger();
        files->findChild<QAction *>(QStringLiteral("showTransfers"))->trigger();
        QVERIFY(files->transfers()->isHidden());
        const auto quit = [inFiles] { inFiles ? Ferry::quitIn<ui::FilesWindow>() : Ferry::quitIn<ui::TransfersWindow>(); };
        QVERIFY(!ends(quit));
        QVERIFY(Ferry::question());
        QVERIFY2(files->isVisible() && small->isVisible(), "before any window goes");
        QVERIFY(!ends([] { Ferry::answer(QMessageBox::RejectRole); }));
        QVERIFY(!Ferry::question());
        QVERIFY(files->isVisible() && small->isVisible() && shownWindow<ui::DropWindow>());
        QVERIFY(files->transfers()->isHidden());
        QVERIFY(files->dropWindowAction()->isChecked() && ui::DropWindow::isWanted());
        quit();
        QVERIFY2(Ferry::question(), "and is asked again the next time");
        QVERIFY(ferry.source.commands.isEmpty());
    }

    void whoSaysYes_endsIt()
    {
        const Ferry ferry(JobState::Running);
        shownWindow<ui::FilesWindow>()->dropWindowAction()->trigger();
        QVERIFY(ends([] {
            Ferry::quitIn<ui::FilesWindow>();
            Ferry::answer(QMessageBox::DestructiveRole);
        }));
        QVERIFY(!shownWindow<ui::FilesWindow>() && !shownWindow<ui::TransfersWindow>() && !shownWindow<ui::DropWindow>());
        QVERIFY2(ui::DropWindow::isWanted(), "the end of Ferry is nobody's wish to hide it");
        QVERIFY2(ferry.source.commands.isEmpty(), "what runs is interrupted by the end, not cancelled");
    }

    void isAskedOnce_whereSomebodyIs()
    {
        Ferry ferry(JobState::Running);
        auto *files = shownWindow<ui::FilesWindow>();
        auto *small = shownWindow<ui::TransfersWindow>();
        small->activateWindow();
        QTRY_VERIFY(small->isActiveWindow());
        Ferry::quitIn<ui::TransfersWindow>();
        QVERIFY(Ferry::question());
        QTRY_VERIFY(Ferry::question()->isActiveWindow());
        Ferry::quitInTheTray();
        QCOMPARE(Ferry::question()->parentWidget(), small);
        QCOMPARE(small->findChildren<QMessageBox *>().size(), 1);
        QVERIFY(files->findChildren<QMessageBox *>().isEmpty());
        Ferry::answer(QMessageBox::RejectRole);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        files->activateWindow();
        QTRY_VERIFY(files->isActiveWindow());
        Ferry::quitIn<ui::FilesWindow>();
        QVERIFY(Ferry::question());
        QCOMPARE(Ferry::question()->parentWidget(), files);
        Ferry::answer(QMessageBox::RejectRole);
    }

    void quittingFromTheTray_isAskedInAWindow()
    {
        Ferry ferry(JobState::Running);
        shownWindow<ui::FilesWindow>()->dropWindowAction()->trigger();
        shownWindow<ui::TransfersWindow>()->close();
        shownWindow<ui::FilesWindow>()->close();
        QVERIFY2(!shownWindow<ui::FilesWindow>(), "the drop window shows the work");
        QVERIFY(!ends([] { Ferry::quitInTheTray(); }));
        QVERIFY(shownWindow<ui::FilesWindow>());
        QVERIFY(Ferry::question());
        QVERIFY(ends([] { Ferry::answer(QMessageBox::DestructiveRole); }));
    }

    void nothingIsAsked_whereNothingWouldBeInterrupted_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("done") << int(JobState::Done);
        QTest::newRow("failed") << int(JobState::Failed);
        QTest::newRow("interrupted before") << int(JobState::Interrupted);
    }
    void nothingIsAsked_whereNothingWouldBeInterrupted()
    {
        QFETCH(int, state);
        const Ferry ferry {JobState(state)};
        QVERIFY(ends([] { Ferry::quitIn<ui::TransfersWindow>(); }));
        QVERIFY(!shownWindow<ui::FilesWindow>() && !shownWindow<ui::TransfersWindow>());
    }

    void whatIsNoJobYet_isAskedFor()
    {
        Ferry ferry(JobState::Done);
        const std::shared_ptr<void> plan = ferry.source.expectWork();
        QVERIFY(!ends([] { Ferry::quitIn<ui::FilesWindow>(); }));
        QVERIFY(Ferry::question());
        QCOMPARE(Ferry::question()->text(), QStringLiteral("A job has not begun yet."));
        QVERIFY(ends([] { Ferry::answer(QMessageBox::DestructiveRole); }));
    }

    void closingOneOfTwoWindows_asksNothing()
    {
        const Ferry ferry(JobState::Running);
        QVERIFY(!ends([] { shownWindow<ui::TransfersWindow>()->close(); }));
        QVERIFY(!Ferry::question() && !shownWindow<ui::TransfersWindow>());
        QVERIFY2(!ends([] { shownWindow<ui::FilesWindow>()->close(); }), "the last one asks");
        QVERIFY(Ferry::question() && shownWindow<ui::FilesWindow>());
        QVERIFY(ends([] { Ferry::answer(QMessageBox::DestructiveRole); }));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TstQuitting)
#include "tst_quitting.moc"
