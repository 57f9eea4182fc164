// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/limit_box.h"

#include "tests/ui/fake_queue_source.h"
#include "ui/actions/job_actions.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace ferry;
using ui::LimitBox;

class LimitBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void saysALimit_data();
    void saysALimit();
    void keepsWhatItCannotSay();
    void tellsWhatIsTyped();
    void wheelTurnsItWithTheFocusOnly();
    void limitOfAJobIsAskedFor();
};

void LimitBoxTest::saysALimit_data()
{
    QTest::addColumn<qulonglong>("perSecond");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0ull << "none";
    QTest::newRow("whole") << 20'000'000ull << "20";
    QTest::newRow("half") << 500'000ull << "0.5";
    QTest::newRow("thousandths") << 1'234'000ull << "1.234";
    QTest::newRow("next to none") << 10ull << "0.001";
    QTest::newRow("more than can be typed") << 200'000'000'000ull << "99999.999";
}

void LimitBoxTest::saysALimit()
{
    QFETCH(qulonglong, perSecond);
    LimitBox box;
    box.setSpecialValueText(QStringLiteral("none"));
    box.setLimit({perSecond});
    QTEST(box.text(), "text");
    QCOMPARE(box.limit().perSecond, perSecond);
}

void LimitBoxTest::keepsWhatItCannotSay()
{
    LimitBox box;
    QSignalSpy changes(&box, &LimitBox::limitChanged);
    box.setLimit({1'234'567});
    QCOMPARE(box.limit().perSecond, 1'234'567u);
    QVERIFY(changes.isEmpty());
    box.setValue(2);
    QCOMPARE(box.limit().perSecond, 2'000'000u);
    QCOMPARE(changes.size(), 1);
    box.setValue(0);
    QCOMPARE(box.limit().perSecond, 0u);
}

void LimitBoxTest::tellsWhatIsTyped()
{
    LimitBox box;
    box.setSuffix(QStringLiteral(" MB/s"));
    box.show();
    box.selectAll();
    QTest::keyClicks(&box, QStringLiteral("0.75"));
    QCOMPARE(box.limit().perSecond, 750'000u);
    QCOMPARE(box.text(), QStringLiteral("0.75 MB/s"));
}

void LimitBoxTest::wheelTurnsItWithTheFocusOnly()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *other = new QLineEdit(&window);
    auto *box = new LimitBox(&window);
    layout->addWidget(other);
    layout->addWidget(box);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto turn = [box] {
        const QPoint at = box->rect().center();
        QWheelEvent event(at, box->mapToGlobal(at), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &event);
    };
    QCOMPARE(box->focusPolicy(), Qt::StrongFocus);
    other->setFocus();
    QTRY_VERIFY(other->hasFocus());
    turn();
    QCOMPARE(box->value(), 0.0);
    box->setFocus();
    QTRY_VERIFY(box->hasFocus());
    turn();
    QCOMPARE(box->value(), 1.0);
}

void LimitBoxTest::limitOfAJobIsAskedFor()
{
    tests::FakeQueueSource source;
    source.addJob().limit = {500'000};
    source.publish();
    QWidget place;
    ui::JobActions actions(source, &place, &place, Qt::WindowShortcut);
    actions.setJob(source.snapshot()->jobs.front().get());
    const auto ask = [&]() -> QDialog * {
        for (QAction *action : place.actions()) {
            if (action->objectName() == QLatin1String("job.setLimit"))
                action->trigger();
        }
        return place.findChild<QDialog *>();
    };
    QDialog *dialog = ask();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<LimitBox *>()->limit().perSecond, 500'000u);
    dialog->accept();
    QCOMPARE(source.commands, QStringList {QStringLiteral("setLimit 1 500000")});
    QTRY_VERIFY(!place.findChild<QDialog *>());
    dialog = ask();
    QVERIFY(dialog);
    dialog->findChild<LimitBox *>()->setValue(1.5);
    dialog->reject();
    QCOMPARE(source.commands.size(), 1);
}

QTEST_MAIN(LimitBoxTest)
#include "tst_limit_box.moc"
