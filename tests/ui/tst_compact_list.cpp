// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/browser.h"
#include "tests/support/tree.h"
#include "ui/bridge/file_mime.h"
#include "ui/panes/compact_grid.h"
#include "ui/panes/folder_model.h"
#include "ui/panes/pane_table.h"
#include "ui/panes/pane_view.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <memory>
#include <optional>

using namespace ferry;
using ui::CompactGrid;
using ui::FolderModel;
using ui::PaneTable;

/// The panes' lists in their compact form: names in columns, and everything else as in the other form.
class CompactListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyCellIsWhereItsRowIsFound();
    void columnsFillTheWidth_andLeaveRoomForABar();
    void namesFlowDownAndThenAside();
    void keysMoveByRowColumnAndPage_data();
    void keysMoveByRowColumnAndPage();
    void shiftMarksUpToTheNextColumn();
    void markingGoesOnInTheNextColumn();
    void clicksMark_beneathTheLastOneTheyUnmark();
    void filesAreDroppedOntoAFolder();
    void nameIsEditedInItsCell();
    void wheelScrollsAside();
    void rowsThatComeAreReached_thoseThatGoLeaveNoGap();
    void theNextThatStaysIsCurrent_whenManyGo();
    void theCurrentRowStaysInSightWhenTheFormChanges();
    void goesOnShowingWhatItShowed_whateverItsSize();
    void isSpokenAsTheTableIs();
    void sortsWithoutAHeader();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_table, key, modifiers); }
    [[nodiscard]] QRect cell(int row) const { return m_table->visualRect(m_table->model()->index(row, 0)); }
    [[nodiscard]] bool isWhollyShown(int row) const { return m_table->viewport()->rect().contains(cell(row)); }
    /// Rows below each other.
    [[nodiscard]] int height() const
    {
        int row = 1;
        while (cell(row).x() == cell(0).x())
            ++row;
        return row;
    }

    std::optional<test::TempFolder> m_temp;
    std::unique_ptr<browse::Browser> m_browser;
    std::unique_ptr<ui::PaneView> m_pane;
    PaneTable *m_table = nullptr;
    FolderModel *m_model = nullptr;
};

namespace {

constexpr int kFiles = 200;

}

void CompactListTest::initTestCase()
{
    QAccessible::setActive(true);
}

void CompactListTest::init()
{
    m_temp.emplace();
    test::Tree tree(m_temp->path());
    tree.folder("a folder");
    for (int i = 1; i < kFiles; ++i)
        tree.file("file " + std::to_string(i) + ".txt", std::string(static_cast<std::size_t>(kFiles - i), 'x'));
    m_browser = std::make_unique<browse::Browser>();
    m_pane = std::make_unique<ui::PaneView>(*m_browser, m_temp->path());
    m_pane->list();
    m_table = m_pane->table();
    m_model = m_pane->model();
    m_table->setForm(PaneTable::Form::Compact);
    m_pane->resize(700, 320);
    m_pane->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QTRY_COMPARE(m_model->rowCount(), kFiles);
    QTRY_VERIFY(m_model->isComplete());
    m_table->setFocus();
}

void CompactListTest::cleanup()
{
    m_pane.reset();
    m_browser.reset();
    m_temp.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void CompactListTest::everyCellIsWhereItsRowIsFound()
{
    for (const int rows : {0, 1, 9, 10, 11, 99}) {
        const CompactGrid grid = CompactGrid::of(rows, {300, 100}, {100, 10}, 5);
        for (int row = 0; row < rows; ++row) {
            const QRect cell = grid.cellOf(row);
            for (const QPoint corner : {cell.topLeft(), cell.bottomRight()})
                QCOMPARE(grid.rowAt(corner), row);
        }
        QCOMPARE(grid.rowAt({-1, 5}), -1);
        QCOMPARE(grid.rowAt({5, -1}), -1);
        QCOMPARE(grid.rowAt(grid.cellOf(rows).topLeft()), -1);
        QCOMPARE(grid.rowAt({5, 101}), -1);
    }
    const CompactGrid many = CompactGrid::of(100'000'000, {300, 100}, {100, 10}, 5);
    QCOMPARE(many.rowAt(many.cellOf(9'999'999).center()), 9'999'999);
    const CompactGrid flat = CompactGrid::of(3, {20, 3}, {100, 10}, 5);
    QVERIFY2(flat.rowsInColumn == 1 && flat.shownColumns == 1 && flat.cell.width() == 20, "smaller than a cell");
}

void CompactListTest::columnsFillTheWidth_andLeaveRoomForABar()
{
    const CompactGrid fits = CompactGrid::of(30, {350, 100}, {100, 10}, 5);
    QCOMPARE(fits.shownColumns, 3);
    QCOMPARE(fits.cell, QSize(116, 10));
    QCOMPARE(fits.rowsInColumn, 10);
    QCOMPARE(fits.scrollable(), 0);
    const CompactGrid oneMore = CompactGrid::of(31, {350, 100}, {100, 10}, 5);
    QCOMPARE(oneMore.rowsInColumn, 9);
    QCOMPARE(oneMore.columns, 4);
    QCOMPARE(oneMore.scrollable(), 116);
}

void CompactListTest::namesFlowDownAndThenAside()
{
    QVERIFY(m_table->horizontalHeader()->isHidden());
    QVERIFY(m_table->horizontalScrollBar()->isVisible());
    QVERIFY(!m_table->verticalScrollBar()->isVisible());
    const int rows = height();
    QVERIFY2(rows > 5, qPrintable(QString::number(rows)));
    QCOMPARE(cell(1).topLeft(), QPoint(0, cell(0).bottom() + 1));
    QCOMPARE(cell(rows).topLeft(), QPoint(cell(0).right() + 1, 0));
    QVERIFY(isWhollyShown(rows - 1));
    QVERIFY(isWhollyShown(rows));
    QVERIFY2(!m_table->viewport()->rect().intersects(cell(kFiles - 1)), "the last one is far away");
}

void CompactListTest::keysMoveByRowColumnAndPage_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void CompactListTest::keysMoveByRowColumnAndPage()
{
    QFETCH(bool, mirrored);
    if (mirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const int rows = height();
    const int page = m_table->viewport()->width() / cell(0).width() * rows;
    QCOMPARE(cell(rows).x() < cell(0).x(), mirrored);
    const Qt::Key on = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key back = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const auto goesTo = [this](Qt::Key key, int row) {
        press(key);
        return m_table->currentRow() == row && isWhollyShown(row);
    };
    QVERIFY(goesTo(Qt::Key_Home, 0));
    QVERIFY(goesTo(Qt::Key_Down, 1));
    QVERIFY(goesTo(on, rows + 1));
    QVERIFY(goesTo(Qt::Key_Up, rows));
    QVERIFY(goesTo(Qt::Key_Up, rows - 1));
    QVERIFY(goesTo(Qt::Key_PageDown, rows - 1 + page));
    QVERIFY(goesTo(back, page - 1));
    QVERIFY(goesTo(Qt::Key_PageUp, 0));
    QVERIFY(goesTo(back, 0));
    QVERIFY(goesTo(Qt::Key_End, kFiles - 1));
    QVERIFY(goesTo(on, kFiles - 1));
    QVERIFY(goesTo(Qt::Key_Down, kFiles - 1));
    QCOMPARE(m_table->indexAt(cell(kFiles - 1).center()).row(), kFiles - 1);
}

void CompactListTest::shiftMarksUpToTheNextColumn()
{
    const int rows = height();
    press(Qt::Key_Home);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_model->marked(), rows + 1);
    QCOMPARE(m_table->currentRow(), rows);
    press(Qt::Key_Escape);
    m_table->setForm(PaneTable::Form::Details);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY2(m_model->marked() == 0 && m_table->currentRow() == rows, "there are no columns");
}

void CompactListTest::markingGoesOnInTheNextColumn()
{
    const int rows = height();
    m_table->setCurrentRow(rows - 1);
    m_table->toggleMarkAndGoDown();
    QCOMPARE(m_table->currentRow(), rows);
    QVERIFY(m_model->isMarked(rows - 1));
    QCOMPARE(m_model->marked(), 1);
}

void CompactListTest::clicksMark_beneathTheLastOneTheyUnmark()
{
    const int second = height() + 2; // in the second column
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::NoModifier, cell(second).center());
    QCOMPARE(m_table->currentRow(), second);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ShiftModifier, cell(1).center());
    QCOMPARE(m_model->marked(), second);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ControlModifier, cell(2).center());
    QVERIFY(!m_model->isMarked(2));
    m_model->setWords(QStringLiteral("file 1.txt"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->setMarked(0, 0, true);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::NoModifier, cell(0).center() + QPoint(0, cell(0).height()));
    QCOMPARE(m_model->marked(), 0);
    QSignalSpy opened(m_table, &PaneTable::opened);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, Qt::NoModifier, cell(0).center());
    QCOMPARE(opened.size(), 1);
}

void CompactListTest::filesAreDroppedOntoAFolder()
{
    QSignalSpy dropped(m_table, &PaneTable::dropped);
    const ui::FileMimeData data({Path("/x/\xff")});
    const auto drop = [&](const QPoint &at) {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_table->viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_table->viewport(), &move);
        QDropEvent let(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_table->viewport(), &let);
        return dropped.last().at(1).value<Path>();
    };
    QVERIFY(drop(cell(0).center()) == m_temp->child("a folder"));
    QVERIFY2(drop(cell(height()).center()) == m_temp->path(), "beside it is a file");
}

void CompactListTest::nameIsEditedInItsCell()
{
    const int row = height() + 3;
    m_table->setCurrentRow(row);
    m_table->renameCurrent();
    auto *editor = m_table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QVERIFY(cell(row).contains(editor->geometry().center()));
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("zebra"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_model->rowOf("zebra"), kFiles - 1);
    QTRY_COMPARE(m_table->currentRow(), kFiles - 1);
    QTRY_VERIFY(isWhollyShown(kFiles - 1));
}

void CompactListTest::wheelScrollsAside()
{
    const auto turn = [this](int angle) {
        const QPointF at = m_table->viewport()->rect().center();
        QWheelEvent event(at, m_table->viewport()->mapToGlobal(at), QPoint(), QPoint(0, angle), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_table->viewport(), &event);
        return m_table->horizontalScrollBar()->value();
    };
    QVERIFY(turn(-120) > 0);
    QVERIFY(cell(0).x() < 0);
    QCOMPARE(turn(120), 0);
}

void CompactListTest::rowsThatComeAreReached_thoseThatGoLeaveNoGap()
{
    press(Qt::Key_End);
    const int far = m_table->horizontalScrollBar()->value();
    test::Tree tree(m_temp->path());
    for (int i = 0; i < 40; ++i)
        tree.file("later " + std::to_string(i), "x");
    QTRY_COMPARE(m_model->rowCount(), kFiles + 40);
    press(Qt::Key_End);
    QCOMPARE(m_table->currentRow(), kFiles + 39);
    QVERIFY(isWhollyShown(kFiles + 39));
    QVERIFY(m_table->horizontalScrollBar()->value() > far);
    m_model->setWords(QStringLiteral("folder"));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTRY_VERIFY(!m_table->horizontalScrollBar()->isVisible());
    QCOMPARE(cell(0).topLeft(), QPoint(0, 0));
}

void CompactListTest::theNextThatStaysIsCurrent_whenManyGo()
{
    m_table->setCurrentRow(m_model->rowOf("file 101.txt"));
    test::Tree tree(m_temp->path());
    for (int i = 1; i < kFiles; i += 2)
        tree.remove("file " + std::to_string(i) + ".txt");
    QTRY_COMPARE(m_model->rowCount(), kFiles / 2);
    QCOMPARE(m_table->currentRow(), m_model->rowOf("file 102.txt"));
    QVERIFY(isWhollyShown(m_table->currentRow()));
}

void CompactListTest::theCurrentRowStaysInSightWhenTheFormChanges()
{
    m_table->setCurrentRow(kFiles / 2);
    m_table->setForm(PaneTable::Form::Details);
    QVERIFY(!m_table->horizontalHeader()->isHidden());
    QCOMPARE(m_table->currentRow(), kFiles / 2);
    QVERIFY(isWhollyShown(kFiles / 2));
    m_table->setForm(PaneTable::Form::Compact);
    QVERIFY(isWhollyShown(kFiles / 2));
}

void CompactListTest::goesOnShowingWhatItShowed_whateverItsSize()
{
    const auto isAligned = [this] { return m_table->horizontalScrollBar()->value() % cell(0).width() == 0; };
    m_table->setCurrentRow(kFiles / 2);
    m_table->setIconEdge(64);
    QVERIFY(isWhollyShown(kFiles / 2) && isAligned());
    m_pane->resize(450, 250);
    QTRY_VERIFY(m_table->viewport()->width() <= 450);
    QVERIFY(isWhollyShown(kFiles / 2) && isAligned());
    m_pane->resize(1300, 500);
    QTRY_VERIFY(m_table->viewport()->width() > 1200);
    QVERIFY(isWhollyShown(kFiles / 2));
    m_table->horizontalScrollBar()->setValue(0);
    m_table->setIconEdge(16);
    QVERIFY2(isWhollyShown(0), "what was not shown is not looked for");
}

void CompactListTest::isSpokenAsTheTableIs()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_table);
    QCOMPARE(table->role(), QAccessible::Table);
    QVERIFY(!table->text(QAccessible::Name).isEmpty());
    const int row = height() + 1;
    m_table->setCurrentRow(row);
    QAccessibleInterface *spoken = table->tableInterface()->cellAt(row, FolderModel::Name);
    QCOMPARE(spoken->text(QAccessible::Name), m_table->currentIndex().data(Qt::AccessibleTextRole).toString());
    QVERIFY2(std::ranges::any_of(m_pane->findChildren<QWidget *>(),
                                 [this](QWidget *each) { return each->accessibleName() == m_pane->status(); }),
             "so is the line below");
    QCOMPARE(spoken->rect(), QRect(m_table->viewport()->mapToGlobal(cell(row).topLeft()), cell(row).size()));
}

void CompactListTest::sortsWithoutAHeader()
{
    QCOMPARE(m_model->entry(1).name, std::string("file 1.txt"));
    m_table->sortBy(FolderModel::Size); // the last is the smallest
    QTRY_COMPARE(m_model->entry(1).name, "file " + std::to_string(kFiles - 1) + ".txt");
    m_table->sortBy(FolderModel::Size);
    QTRY_COMPARE(m_model->entry(1).name, std::string("file 1.txt"));
    m_table->sortBy(FolderModel::Name);
    QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
}

QTEST_MAIN(CompactListTest)
#include "tst_compact_list.moc"
