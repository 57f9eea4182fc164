// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/browser.h"
#include "tests/desktop/fake_disks.h"
#include "tests/desktop/private_bus.h"
#include "ui/panes/places_view.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace ferry;

namespace {

/// The side bar beside a stick.
struct Computer {
    test::PrivateBus bus;
    test::FakeDisks disks;
    bool isServed = disks.serve(bus.connect());
    browse::Browser browser;
    ui::PlacesView places {browser, nullptr, bus.connect()};

    /// Asks for the stick in its menu. False: it is not known yet what can be taken out.
    bool takeOut()
    {
        places.setDevices({{.mountPoint = Path("/media/BACKUP"), .source = "/dev/sdq1", .fileSystem = "vfat"}});
        QListWidgetItem *stick = places.findItems(QStringLiteral("BACKUP"), Qt::MatchExactly).value(0);
        if (!stick)
            return false;
        places.setCurrentItem(stick);
        const QPoint at = places.visualItemRect(stick).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, places.viewport()->mapToGlobal(at));
        QApplication::sendEvent(places.viewport(), &event);
        for (QMenu *menu : places.findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text().remove(QLatin1Char('&')) == QLatin1String("Take out BACKUP")) {
                    action->trigger();
                    menu->close();
                    return true;
                }
            }
            delete menu;
        }
        return false;
    }
};

} // namespace

/// Ejecting from the side bar, where the mount table tells sooner than the service that the device has gone.
class TstEjecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasGoneMeanwhile_isCalledByItsName_andLeft()
    {
        Computer computer;
        if (!computer.isServed)
            QSKIP("needs dbus-daemon");
        computer.disks.backup.isSlow = true;
        QSignalSpy told(&computer.places, &ui::PlacesView::told);
        QSignalSpy ejected(&computer.places, &ui::PlacesView::ejected);
        QVERIFY(QTest::qWaitFor([&computer] { return computer.takeOut(); }));
        QTRY_COMPARE(computer.disks.backup.asked, 1);
        computer.places.setDevices({});
        computer.disks.backup.finish();
        QTRY_COMPARE(ejected.count(), 1);
        QVERIFY(ejected[0][0].value<Path>() == Path("/media/BACKUP"));
        QCOMPARE(told.count(), 1);
        QCOMPARE(told[0][0].toString(), QStringLiteral("BACKUP can be taken out."));
    }

    void whatIsInUse_staysAndIsNotLeft()
    {
        Computer computer;
        if (!computer.isServed)
            QSKIP("needs dbus-daemon");
        computer.disks.backup.isBusy = true;
        QSignalSpy told(&computer.places, &ui::PlacesView::told);
        QSignalSpy ejected(&computer.places, &ui::PlacesView::ejected);
        QVERIFY(QTest::qWaitFor([&computer] { return computer.takeOut(); }));
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told[0][0].toString(), QStringLiteral("BACKUP stays: something on it is in use."));
        QVERIFY(ejected.isEmpty());
    }
};

QTEST_MAIN(TstEjecting)
#include "tst_ejecting.moc"
