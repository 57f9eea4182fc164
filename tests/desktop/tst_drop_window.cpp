// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/drop_window.h"

#include "app/window/windows.h"
#include "core/browse/browser.h"
#include "tests/desktop/ends.h"
#include "tests/desktop/private_bus.h"
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
    template <typename Widget>
    static Widget *find()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Widget *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] static QAction *entry() { return find<ui::TransfersWindow>()->dropWindowAction(); }
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
        QVERIFY(!Ferry::find<ui::DropWindow>());
        QVERIFY(!Ferry::entry()->isChecked());
        Ferry::entry()->trigger();
        QVERIFY(Ferry::find<ui::DropWindow>());
        QVERIFY(Ferry::entry()->isChecked());
        ferry.windows->perform(cli::ShowWindow {});
        auto *files = Ferry::find<ui::FilesWindow>();
        QVERIFY2(files->dropWindowAction()->isChecked(), "a window that comes later knows");
        files->dropWindowAction()->trigger();
        QVERIFY(!Ferry::find<ui::DropWindow>());
        QVERIFY(!Ferry::entry()->isChecked());
        QVERIFY(!ui::DropWindow::isWanted());
    }

    void isThereAgain_whereItWasWanted()
    {
        {
            Ferry ferry;
            Ferry::entry()->trigger();
            QVERIFY(ends([] { Q_EMIT Ferry::find<ui::TransfersWindow>()->quitRequested(); }));
        }
        QVERIFY2(ui::DropWindow::isWanted(), "the end of Ferry is nobody's wish to hide it");
        {
            Ferry ferry;
            QVERIFY(Ferry::find<ui::DropWindow>());
            QVERIFY(Ferry::entry()->isChecked());
            ferry.windows->leave();
        }
        QVERIFY(ui::DropWindow::isWanted());
    }

    void opensTheOtherWindows()
    {
        Ferry ferry;
        Ferry::entry()->trigger();
        auto *drop = Ferry::find<ui::DropWindow>();
        Q_EMIT drop->filesRequested();
        QVERIFY(Ferry::find<ui::FilesWindow>());
        Ferry::find<ui::TransfersWindow>()->close();
        QVERIFY(!Ferry::find<ui::TransfersWindow>());
        Q_EMIT drop->transfersRequested();
        QVERIFY(Ferry::find<ui::TransfersWindow>());
    }

    void ferryGoesOnWithItAlone_andEndsWithIt()
    {
        Ferry ferry;
        Ferry::entry()->trigger();
        QVERIFY(!ends([] { Ferry::find<ui::TransfersWindow>()->close(); }));
        QVERIFY(!Ferry::find<ui::TransfersWindow>());
        QVERIFY(ends([] { Ferry::find<ui::DropWindow>()->close(); }));
        QVERIFY(!ui::DropWindow::isWanted());
    }

    void hidingItNeverEndsWork()
    {
        Ferry ferry;
        Ferry::entry()->trigger();
        ferry.source.addJob();
        ferry.source.publish();
        QVERIFY2(!ends([] { Ferry::find<ui::TransfersWindow>()->close(); }), "it shows the work: nothing is asked");
        QVERIFY(!Ferry::find<ui::TransfersWindow>());
        QVERIFY(!ends([] { Ferry::find<ui::DropWindow>()->close(); }));
        QVERIFY(!Ferry::find<ui::DropWindow>());
        QVERIFY2(Ferry::find<ui::TransfersWindow>(), "where one is asked before work ends");
        ferry.windows->leave();
    }
};

QTEST_MAIN(TstDropWindow)
#include "tst_drop_window.moc"
