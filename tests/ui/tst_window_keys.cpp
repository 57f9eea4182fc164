// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/files_window_fixture.h"
#include "tests/ui/key_clashes.h"
#include "ui/bridge/file_mime.h"
#include "ui/panes/places_view.h"
#include "ui/views/question_view.h"
#include "ui/views/transfers_panel.h"
#include "ui/windows/files_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QTreeView>

#include <utility>

using namespace ferry;
using ui::PaneTable;

/// That a key does what it says where it is meant to, and nothing elsewhere; and how keys lead from one part of the window to another.
class WindowKeysTest : public QObject, private tests::FilesWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init()
    {
        prepare();
        m_tree->file("l/a.jpg", "12345").file("l/b.jpg", "123");
    }
    void cleanup() { clear(); }

    void keysOfPanesDoNothingAmongThePlaces();
    void deleteAmongThePlaces_removesABookmark();
    void keysLeadToThePlaces_andBack();
    void keysLeadFromTheTransfersToTheFiles();
    void placesOpenAboveAPane();
    void keysOfAnswersWorkAmongTheQuestions();
    void clashesAreSeen();

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), key, held); }
};

void WindowKeysTest::keysOfPanesDoNothingAmongThePlaces()
{
    m_tree->file("r/c.txt", "1");
    makeWindow();
    left()->model()->setAllMarked(true);
    auto *files = new ui::FileMimeData({m_tree->path("r/c.txt")});
    QGuiApplication::clipboard()->setMimeData(files);
    ui::PlacesView *places = m_window->places();
    places->setFocus();
    QTRY_VERIFY(places->hasFocus());
    using Keys = std::pair<Qt::Key, Qt::KeyboardModifiers>;
    for (const auto &[key, held] : {Keys(Qt::Key_Delete, {}), Keys(Qt::Key_F8, {}), Keys(Qt::Key_F2, {}), Keys(Qt::Key_F5, {}),
                                    Keys(Qt::Key_F6, {}), Keys(Qt::Key_F7, {}), Keys(Qt::Key_Delete, Qt::ShiftModifier),
                                    Keys(Qt::Key_X, Qt::ControlModifier), Keys(Qt::Key_V, Qt::ControlModifier)}) {
        QTest::keyClick(places, key, held);
        QVERIFY(m_fake->submitted.empty());
        QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
    }
    QVERIFY2(QGuiApplication::clipboard()->mimeData() == files, "nothing was cut");
    QVERIFY(!left()->table()->viewport()->findChild<QLineEdit *>());
    QCOMPARE(left()->model()->marked(), 2);
    focus(left());
    press(Qt::Key_F8);
    QTRY_VERIFY(!m_fake->submitted.empty()); // behind what was asked for before
    QCOMPARE(m_fake->submitted[0].kind, model::JobKind::Trash);
    QGuiApplication::clipboard()->clear();
}

void WindowKeysTest::deleteAmongThePlaces_removesABookmark()
{
    makeWindow();
    ui::PlacesView *places = m_window->places();
    QVERIFY2(!action("removePlace")->isEnabled(), "the folder is no place");
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(places->bookmarks(), std::vector<Path> {m_tree->path("l")});
    QVERIFY(action("removePlace")->isEnabled());
    places->setFocus();
    QTRY_VERIFY(places->hasFocus());
    places->setCurrentRow(1);
    QCOMPARE(places->currentItem()->text(), QStringLiteral("Home"));
    QVERIFY(!action("removePlace")->isEnabled());
    QTest::keyClick(places, Qt::Key_Delete);
    QCOMPARE(places->bookmarks().size(), std::size_t(1));
    places->setPresent(m_tree->path("l"));
    QTest::keyClick(places, Qt::Key_Delete);
    QVERIFY(places->bookmarks().empty());
    QVERIFY(!action("removePlace")->isEnabled());
    QVERIFY(m_fake->submitted.empty());
}

void WindowKeysTest::keysLeadToThePlaces_andBack()
{
    makeWindow();
    ui::PlacesView *places = m_window->places();
    action("showPlaces")->setChecked(false);
    press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY2(places->isVisible(), "it comes for who goes there");
    QTRY_VERIFY(places->hasFocus());
    press(Qt::Key_F9, Qt::ShiftModifier);
    QTRY_VERIFY(left()->table()->hasFocus());
    QVERIFY(places->isVisible());
}

void WindowKeysTest::keysLeadFromTheTransfersToTheFiles()
{
    makeWindow();
    focus(right());
    press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(m_window->transfers()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_0, Qt::AltModifier);
    QVERIFY2(right()->table()->hasFocus(), "to the pane that was active");
}

void WindowKeysTest::placesOpenAboveAPane()
{
    makeWindow();
    press(Qt::Key_F2, Qt::AltModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(m_window->active(), right());
    QVERIFY(menu->activeAction());
    QCOMPARE(menu->activeAction()->text(), QStringLiteral("&1  Home"));
    QTest::keyClick(menu, Qt::Key_1);
    QTRY_VERIFY(right()->folder() == Path(m_settings.path().toStdString()));
    QVERIFY(left()->folder() == m_tree->path("l"));
    QTRY_VERIFY(right()->table()->hasFocus());
    press(Qt::Key_F1, Qt::AltModifier);
    QVERIFY(QApplication::activePopupWidget());
    QCOMPARE(m_window->active(), left());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(left()->folder() == m_tree->path("l"));
    // The desktop may keep the other keys.
    for (const auto &[key, pane] : {std::pair(Qt::Key_Right, right()), std::pair(Qt::Key_Left, left())}) {
        QTRY_VERIFY(m_window->active()->table()->hasFocus());
        press(key, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::activePopupWidget());
        QCOMPARE(m_window->active(), pane);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
    }
}

void WindowKeysTest::keysOfAnswersWorkAmongTheQuestions()
{
    m_fake->addJob(model::JobState::NeedsAnswer);
    m_fake->addQuestion({1}, "a.jpg");
    m_fake->publish();
    makeWindow();
    ui::QuestionView *questions = m_window->transfers()->questionView();
    m_window->transfers()->setCurrentWidget(questions);
    focus(left());
    QVERIFY(questions->answerActions()[1]->isEnabled());
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY2(m_fake->answers.empty(), "it is another key in a pane");
    QCOMPARE(left()->table()->form(), PaneTable::Form::Compact);
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(left()->table()->form(), PaneTable::Form::Details);
    questions->reveal({1});
    QTRY_VERIFY(questions->list()->hasFocus());
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_fake->answers.size(), std::size_t(1));
    QCOMPARE(m_fake->answers[0].answer, model::Answer::Replace);
    QCOMPARE(left()->table()->form(), PaneTable::Form::Details);
}

void WindowKeysTest::clashesAreSeen()
{
    makeWindow();
    QVERIFY2(tests::keyClashes(*m_window).isEmpty(), qPrintable(tests::keyClashes(*m_window).join(QLatin1Char('\n'))));
    QAction second(m_window.get());
    second.setShortcut(Qt::Key_Delete);
    QVERIFY2(tests::keyClashes(*m_window).size() > 1, "in the whole window, so with each that has it in a part");
    second.setShortcutContext(Qt::WidgetShortcut);
    m_window->transfers()->addAction(&second);
    QVERIFY(tests::keyClashes(*m_window).isEmpty());
}

QTEST_MAIN(WindowKeysTest)
#include "tst_window_keys.moc"
