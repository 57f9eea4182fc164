// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/drop_window.h"

#include "app/window/windows.h"
#include "core/browse/browser.h"
#include "tests/desktop/private_bus.h"
#include "tests/desktop/running_ferry.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/settings.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"

#include <QAction>
#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace ferry;
using test::ends;
using test::shownWindow;

namespace {

/// A Ferry whose end is counted, not come to.
struct Ferry {
    test::PrivateBus bus;
    tests::FakeQueueSource source;
    browse::Browser browser;
    std::optional<Windows> windows {std::in_place, source, browser, bus.connect(), bus.connect()};

    Ferry()
    {
        source.publish();
        windows->perform(cli::ShowWindow {.onlyTransfers = true});
    }
    [[nodiscard]] static QAction *entry() { return shownWindow<ui::TransfersWindow>()->dropWindowAction(); }
};

} // namespace

class TstDropWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void init() { ui::Settings().clear(); }

    void isShownByItsEntry_andHiddenByIt()
    {
        Ferry ferry;
        QVERIFY(!shownWindow<ui::DropWindow>());
        QVERIFY(!Ferry::entry()->isChecked());
        Ferry::entry()->trigger();
        QVERIFY(shownWindow<ui::DropWindow>());
        QVERIFY(Ferry::entry()->isChecked());
        ferry.windows->perform(cli::ShowWindow {});
        auto *files = shownWindow<ui::FilesWindow>();
        QVERIFY2(files->dropWindowAction()->isChecked(), "a window that comes later knows");
        files->dropWindowAction()->trigger();
        QVERIFY(!shownWindow<ui::DropWindow>());
        QVERIFY(!Ferry::entry()->isChecked());
        QVERIFY(!ui::DropWindow::isWanted());
    }

    void isThereAgain_whereItWasWanted()
    {
        {
            Ferry ferry;
            Ferry::entry()->trigger();
            QVERIFY(ends([] { Q_EMIT shownWindow<ui::TransfersWindow>()->quitRequested(); }));
        }
        QVERIFY2(ui::DropWindow::isWanted(), "the end of Ferry is nobody's wish to hide it");
        {
            Ferry ferry;
            QVERIFY(shownWindow<ui::DropWindow>());
            QVERIFY(Ferry::entry()->isChecked());
            ferry.windows->leave();
        }
        QVERIFY(ui::DropWindow::isWanted());
    }

    void opensTheOtherWindows()
    {
        Ferry ferry;
        Ferry::entry()->trigger();
        auto *drop = shownWindow<ui::DropWindow>();
        Q_EMIT drop->filesRequested();
        QVERIFY(shownWindow<ui::FilesWindow>());
        shownWindow<ui::TransfersWindow>()->close();
        QVERIFY(!shownWindow<ui::TransfersWindow>());
        Q_EMIT drop->transfersRequested();
        QVERIFY(shownWindow<ui::TransfersWindow>());
    }

    void ferryGoesOnWithItAlone_andEndsWithIt()
    {
        Ferry ferry;
        Ferry::entry()->trigger();
        QVERIFY(!ends([] { shownWindow<ui::TransfersWindow>()->close(); }));
        QVERIFY(!shownWindow<ui::TransfersWindow>());
        QVERIFY(ends([] { shownWindow<ui::DropWindow>()->close(); }));
        QVERIFY(!ui::DropWindow::isWanted());
    }

    void hidingItNeverEndsWork()
    {
        Ferry ferry;
        Ferry::entry()->trigger();
        ferry.source.addJob();
        ferry.source.publish();
        QVERIFY2(!ends([] { shownWindow<ui::TransfersWindow>()->close(); }), "it shows the work: nothing is asked");
        QVERIFY(!shownWindow<ui::TransfersWindow>());
        QVERIFY(!ends([] { shownWindow<ui::DropWindow>()->close(); }));
        QVERIFY(!shownWindow<ui::DropWindow>());
        QVERIFY2(shownWindow<ui::TransfersWindow>(), "where one is asked before work ends");
        ferry.windows->leave();
    }
};

QTEST_MAIN(TstDropWindow)
#include "tst_drop_window.moc"
