// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filter_chips.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace ferry;
using ui::FilterChips;

/// Three chips between two fields.
class FilterChipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void oneIsDown();
    void tabReachesTheOneThatIsDown_arrowsChooseAnother();
    void tabFollowsWhatIsChosen();
    void wrapsWhereItIsNarrow_data();
    void wrapsWhereItIsNarrow();
    void growsWithItsWords();
    void isReadOutAsAChoice();

private:
    enum Value { First = 3, Second, Third };

    [[nodiscard]] QToolButton *chip(Value value) const { return m_chips->chip(value); }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_after = nullptr;
    FilterChips *m_chips = nullptr;
};

void FilterChipsTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto *lines = new QVBoxLayout(m_window.get());
    m_before = new QLineEdit(m_window.get());
    m_chips = new FilterChips(m_window.get());
    m_chips->add(QStringLiteral("First"), QStringLiteral("The first of them"), First);
    m_chips->add(QStringLiteral("Second"), QStringLiteral("The second of them"), Second);
    m_chips->add(QStringLiteral("Third"), QStringLiteral("The third of them"), Third);
    m_after = new QLineEdit(m_window.get());
    lines->addWidget(m_before);
    lines->addWidget(m_chips);
    lines->addWidget(m_after);
    m_window->resize(600, 200);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FilterChipsTest::oneIsDown()
{
    QSignalSpy changed(m_chips, &FilterChips::chosenChanged);
    QCOMPARE(m_chips->chosen(), int(First));
    chip(Third)->click();
    QCOMPARE(m_chips->chosen(), int(Third));
    QVERIFY(!chip(First)->isChecked());
    QCOMPARE(changed.count(), 1);
    chip(Third)->click();
    QCOMPARE(m_chips->chosen(), int(Third));
    QCOMPARE(changed.count(), 1);
    m_chips->choose(Second);
    QCOMPARE(m_chips->chosen(), int(Second));
    QCOMPARE(changed.count(), 2);
}

void FilterChipsTest::tabReachesTheOneThatIsDown_arrowsChooseAnother()
{
    m_before->setFocus();
    QTest::keyClick(m_before, Qt::Key_Tab);
    QVERIFY(chip(First)->hasFocus());
    QTest::keyClick(chip(First), Qt::Key_Right);
    QVERIFY(chip(Second)->hasFocus());
    QCOMPARE(m_chips->chosen(), int(Second));
    QTest::keyClick(chip(Second), Qt::Key_Right);
    QCOMPARE(m_chips->chosen(), int(Third));
    QTest::keyClick(chip(Third), Qt::Key_Left);
    QCOMPARE(m_chips->chosen(), int(Second));
    QTest::keyClick(chip(Second), Qt::Key_Tab);
    QVERIFY(m_after->hasFocus());
    QTest::keyClick(m_after, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(chip(Second)->hasFocus());
}

void FilterChipsTest::tabFollowsWhatIsChosen()
{
    m_chips->choose(Third);
    m_before->setFocus();
    QTest::keyClick(m_before, Qt::Key_Tab);
    QVERIFY(chip(Third)->hasFocus());
}

void FilterChipsTest::wrapsWhereItIsNarrow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void FilterChipsTest::wrapsWhereItIsNarrow()
{
    QFETCH(Qt::LayoutDirection, direction);
    QWidget place;
    FilterChips chips(&place);
    chips.setLayoutDirection(direction);
    for (int value = 0; value < 7; ++value)
        chips.add(QStringLiteral("Nicht ganz erhalten %1").arg(value), {}, value);
    place.show();
    const int line = chips.sizeHint().height();
    QCOMPARE(chips.heightForWidth(chips.sizeHint().width()), line);
    const int narrow = chips.sizeHint().width() / 2;
    QVERIFY(chips.heightForWidth(narrow) > 2 * line);
    for (const int width : {chips.sizeHint().width(), narrow, chips.minimumSizeHint().width()}) {
        chips.resize(width, chips.heightForWidth(width));
        for (int value = 0; value < 7; ++value) {
            const QRect each = chips.chip(value)->geometry();
            QVERIFY(chips.rect().contains(each));
            QVERIFY(each.size() == chips.chip(value)->sizeHint());
            for (int other = 0; other < value; ++other)
                QVERIFY(!each.intersects(chips.chip(other)->geometry()));
        }
        const QRect first = chips.chip(0)->geometry();
        QCOMPARE(direction == Qt::RightToLeft ? chips.width() - 1 - first.right() : first.left(), 0);
    }
}

void FilterChipsTest::growsWithItsWords()
{
    chip(First)->setText(QStringLiteral("First and foremost"));
    QTRY_COMPARE(chip(First)->size(), chip(First)->sizeHint());
    QVERIFY(!chip(First)->geometry().intersects(chip(Second)->geometry()));
}

void FilterChipsTest::isReadOutAsAChoice()
{
    m_chips->choose(Second);
    const auto read = [this](Value value) { return QAccessible::queryAccessibleInterface(chip(value)); };
    QCOMPARE(read(Second)->text(QAccessible::Name), QStringLiteral("Second"));
    QVERIFY(read(Second)->state().checkable && read(Second)->state().checked);
    QVERIFY(!read(Third)->state().checked);
    QVERIFY(chip(Third)->toolTip().contains(QStringLiteral("The third of them")));
}

QTEST_MAIN(FilterChipsTest)
#include "tst_filter_chips.moc"
