// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/drop_window.h"

#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/file_mime.h"
#include "ui/bridge/settings.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/views/drop_target.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QImage>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace ferry;
using model::JobState;

class DropWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhatTheQueueDoes();
    void needsYouBeforeAllElse();
    void paintsHowFarItIs_theOtherWayRoundWhenMirrored();
    void dropAsksWhatToDo_thenHow();
    void dropIsHeardAsCopy_moveOnlyIsRefused();
    void whatIsNoFileIsTold();
    void clickAndKeysOpenTheTransfers();
    void itsMenuShowsAndHides();
    void neverTakesTheFocus_andStaysAbove();
    void remembersItsPlace();

private:
    void make();
    [[nodiscard]] ui::DropTarget *target() const { return m_window->target(); }
    [[nodiscard]] QMenu *menu() const { return m_window->findChild<QMenu *>(); }

    QTemporaryDir m_settings;
    std::unique_ptr<tests::FakeQueueSource> m_source;
    std::unique_ptr<ui::DropWindow> m_window;
};

void DropWindowTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void DropWindowTest::init()
{
    ui::Settings().clear();
    m_source = std::make_unique<tests::FakeQueueSource>();
    m_source->publish();
}

void DropWindowTest::cleanup()
{
    m_window.reset();
    m_source.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void DropWindowTest::make()
{
    m_window = std::make_unique<ui::DropWindow>(*m_source);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void DropWindowTest::saysWhatTheQueueDoes()
{
    make();
    QCOMPARE(target()->words(), QStringLiteral("Drop files here"));
    QCOMPARE(target()->accessibleName(), QStringLiteral("Drop files here"));
    QVERIFY(target()->percentage().isEmpty());
    model::JobSnapshot &job = m_source->addJob();
    job.rate = {148'000'000};
    m_source->publish();
    QVERIFY2(target()->percentage().isEmpty(), "not counted yet");
    job.found = {.items = 4, .bytes = 400'000'000};
    job.foundIsFinal = true;
    job.bytesHandled = job.bytesCopied = 100'000'000;
    job.tally.done = 1;
    m_source->publish();
    QVERIFY2(target()->percentage().startsWith(QStringLiteral("25")), qPrintable(target()->percentage()));
    QVERIFY2(target()->words().contains(QStringLiteral("148")), qPrintable(target()->words()));
    const QString spoken = target()->accessibleName();
    QVERIFY2(spoken.startsWith(target()->percentage()) && spoken.contains(QStringLiteral("Photos")), qPrintable(spoken));
    job.stage = model::Stage::Verifying;
    m_source->publish();
    QCOMPARE(target()->words(), QStringLiteral("Verifying"));
    QVERIFY(target()->accessibleName().contains(QStringLiteral("Verifying")));
    job.stage = model::Stage::Working;
    job.state = JobState::Flushing;
    m_source->publish();
    QCOMPARE(target()->words(), QStringLiteral("Making it safe"));
    job.state = JobState::Paused;
    m_source->publish();
    QCOMPARE(target()->words(), QStringLiteral("Paused"));
    QVERIFY(!target()->percentage().isEmpty());
    job.state = JobState::Done;
    m_source->publish();
    QCOMPARE(target()->words(), QStringLiteral("Drop files here"));
    QVERIFY(target()->percentage().isEmpty());
}

void DropWindowTest::needsYouBeforeAllElse()
{
    make();
    m_source->addQuestion(m_source->addJob().id, "a");
    m_source->queue.jobs.back().questions = 1;
    m_source->publish();
    QCOMPARE(target()->words(), QStringLiteral("Needs you"));
    QVERIFY(target()->accessibleName().startsWith(QStringLiteral("Needs you")));
}

void DropWindowTest::paintsHowFarItIs_theOtherWayRoundWhenMirrored()
{
    const auto countOfAccent = [this](bool isLeft) {
        const QImage picture = target()->grab().toImage();
        const QColor accent = target()->palette().color(QPalette::Active, QPalette::Highlight);
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == accent && (x < picture.width() / 2) == isLeft ? 1 : 0;
        }
        return count;
    };
    model::JobSnapshot &job = m_source->addJob();
    job.found = {.items = 1, .bytes = 400'000'000};
    job.foundIsFinal = true;
    job.bytesHandled = job.bytesCopied = 160'000'000;
    for (const bool mirrored : {false, true}) {
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        make();
        target()->clearFocus();
        m_source->publish();
        QVERIFY(countOfAccent(mirrored) > 50);
        QVERIFY2(countOfAccent(!mirrored) < 20, "less than half is done");
    }
}

void DropWindowTest::dropAsksWhatToDo_thenHow()
{
    make();
    const ui::FileMimeData data({Path("/tmp/\xff\n"), Path("/tmp/b")});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY2(!menu(), "the source waits for the end of the drop");
    QTRY_VERIFY(menu());
    QCOMPARE(menu()->objectName(), QStringLiteral("dropMenu"));
    menu()->actions().at(1)->trigger();
    menu()->close();
    auto *dialog = m_window->findChild<ui::JobDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->request().kind, model::JobKind::Move);
    QVERIFY((dialog->request().sources == std::vector<Path> {Path("/tmp/\xff\n"), Path("/tmp/b")}));
    dialog->setDestination(Path("/media/Photos"));
    dialog->accept();
    QCOMPARE(m_source->submitted.size(), std::size_t(1));
    QVERIFY(m_source->submitted[0].destination == Path("/media/Photos"));
}

void DropWindowTest::dropIsHeardAsCopy_moveOnlyIsRefused()
{
    make();
    const ui::FileMimeData data({Path("/tmp/a")});
    QDragEnterEvent first(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::ShiftModifier);
    QApplication::sendEvent(m_window.get(), &first);
    QVERIFY(first.isAccepted());
    QDragMoveEvent move(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::ShiftModifier);
    move.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(m_window.get(), &move);
    QCOMPARE(move.dropAction(), Qt::CopyAction);
    QDragEnterEvent enter(QPoint(50, 50), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(!drop.isAccepted());
    QApplication::processEvents();
    QVERIFY(!menu());
}

void DropWindowTest::whatIsNoFileIsTold()
{
    make();
    QMimeData data;
    data.setData(QStringLiteral("text/uri-list"), "https://example.org/\r\n");
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(QToolTip::text().contains(QStringLiteral("left out")));
    QApplication::processEvents();
    QVERIFY(!menu());
    QToolTip::hideText();
}

void DropWindowTest::clickAndKeysOpenTheTransfers()
{
    make();
    QSignalSpy requested(m_window.get(), &ui::DropWindow::transfersRequested);
    QTest::mouseClick(target(), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QTest::keyClick(target(), Qt::Key_Return);
    QTest::keyClick(target(), Qt::Key_Space);
    QCOMPARE(requested.size(), 3);
    QTest::mousePress(target(), Qt::LeftButton, {}, QPoint(40, 40));
    QTest::mouseMove(target(), QPoint(90, 90));
    QMouseEvent moved(QEvent::MouseMove, QPointF(90, 90), target()->mapToGlobal(QPointF(90, 90)), Qt::NoButton, Qt::LeftButton,
                      Qt::NoModifier);
    QApplication::sendEvent(target(), &moved);
    QTest::mouseRelease(target(), Qt::LeftButton, {}, QPoint(90, 90));
    QVERIFY2(requested.size() == 3, "what moves the window is no click");
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(target());
    QCOMPARE(spoken->role(), QAccessible::Button);
    QVERIFY(!spoken->text(QAccessible::Description).isEmpty());
    QVERIFY(target()->focusPolicy() & Qt::TabFocus);
}

void DropWindowTest::itsMenuShowsAndHides()
{
    make();
    QSignalSpy transfers(m_window.get(), &ui::DropWindow::transfersRequested);
    QSignalSpy files(m_window.get(), &ui::DropWindow::filesRequested);
    QSignalSpy closing(m_window.get(), &ui::DropWindow::closing);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(9, 9), m_window->mapToGlobal(QPoint(9, 9)));
    QApplication::sendEvent(target(), &event);
    QVERIFY(menu());
    QList<QAction *> entries = menu()->actions();
    entries.at(0)->trigger();
    entries.at(1)->trigger();
    QCOMPARE(transfers.size(), 1);
    QCOMPARE(files.size(), 1);
    entries.at(3)->trigger();
    QCOMPARE(closing.size(), 1);
    QVERIFY(!m_window->isVisible());
}

void DropWindowTest::neverTakesTheFocus_andStaysAbove()
{
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(other.isActiveWindow());
    m_window = std::make_unique<ui::DropWindow>(*m_source);
    QVERIFY(m_window->testAttribute(Qt::WA_ShowWithoutActivating));
    QVERIFY(m_window->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    QCOMPARE(m_window->windowType(), Qt::Tool);
    QVERIFY2(m_window->width() >= 96 && m_window->width() <= 200 && m_window->width() == m_window->height(),
             qPrintable(QString::number(m_window->width())));
}

void DropWindowTest::remembersItsPlace()
{
    make();
    m_window->resize(180, 150);
    m_window->move(60, 70);
    QTRY_COMPARE(m_window->pos(), QPoint(60, 70));
    m_window.reset();
    make();
    QCOMPARE(m_window->pos(), QPoint(60, 70));
    QCOMPARE(m_window->size(), QSize(180, 150));
    QVERIFY(!ui::DropWindow::isWanted());
    ui::DropWindow::setWanted(true);
    QVERIFY(ui::DropWindow::isWanted());
}

QTEST_MAIN(DropWindowTest)
#include "tst_drop_window.moc"
