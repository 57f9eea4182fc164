// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/action_finder.h"

#include "ui/actions/action_list.h"
#include "ui/actions/named_action.h"
#include "ui/bridge/settings.h"
#include "ui/models/action_model.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace ferry::ui;

class ActionFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void markOfTheMnemonicIsNoPartOfTheWord();
    void listsMenusAndWhatStandsInThem();
    void wordsFind_enterDoesIt();
    void whatIsNotPossible_isShownAndNotDone();
    void keyIsGiven_takenFromItsHolder_andKept();
    void ownKeysComeBack();
    void ownKeysComeBack_fromWhoeverWasGivenThem();
    void keyThatWasGivenElsewhere_isNobodysOwn();

private:
    void makeWindow();
    void press(const char *word) const;

    QTemporaryDir m_settings;
    std::unique_ptr<QMainWindow> m_window;
    QAction *m_copy = nullptr;
    QAction *m_reload = nullptr;
    std::unique_ptr<ActionList> m_list;
    std::unique_ptr<ActionFinder> m_finder;
};

void ActionFinderTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void ActionFinderTest::init()
{
    Settings().clear();
    makeWindow();
}

void ActionFinderTest::makeWindow()
{
    m_finder.reset();
    m_list.reset();
    m_window = std::make_unique<QMainWindow>();
    QMenu *file = m_window->menuBar()->addMenu(QStringLiteral("&File"));
    m_copy = makeAction(m_window.get(), "copy", {}, QStringLiteral("&Copy…"), {Qt::Key_F5});
    m_reload = makeAction(m_window.get(), "reload", {}, QStringLiteral("&Read again"), {QKeySequence(Qt::CTRL | Qt::Key_R), Qt::Key_F9});
    file->addAction(m_copy);
    file->addMenu(QStringLiteral("&More"))->addAction(m_reload);
    file->addAction(QStringLiteral("nameless"));
    m_list = std::make_unique<ActionList>(m_window->menuBar(), nullptr);
    m_finder = std::make_unique<ActionFinder>(*m_list, m_window.get());
    m_finder->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_finder.get()));
}

void ActionFinderTest::cleanup()
{
    m_finder.reset();
    m_list.reset();
    m_window.reset();
}

void ActionFinderTest::press(const char *word) const
{
    const auto buttons = m_finder->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [word](const QPushButton *button) {
        return button->text().remove(QLatin1Char('&')) == QLatin1String(word);
    });
    QVERIFY(found != buttons.end());
    QVERIFY((*found)->isEnabled());
    (*found)->click();
}

void ActionFinderTest::markOfTheMnemonicIsNoPartOfTheWord()
{
    const auto word = [this](const QString &text) { return wordOf(makeAction(m_window.get(), "any", {}, text)); };
    QCOMPARE(word(QStringLiteral("Select by p&attern…")), QStringLiteral("Select by pattern…"));
    QCOMPARE(word(QStringLiteral("コピー(&C)…")), QStringLiteral("コピー…"));
    QCOMPARE(word(QStringLiteral("Tab (&1) (old)")), QStringLiteral("Tab (old)"));
}

void ActionFinderTest::listsMenusAndWhatStandsInThem()
{
    QCOMPARE(m_list->entries().size(), std::size_t(2));
    QCOMPARE(m_list->entries()[0].menu, QStringLiteral("File"));
    QCOMPARE(m_list->entries()[1].menu, QStringLiteral("File › More"));
    const QAbstractItemModel *rows = m_finder->view()->model();
    QCOMPARE(rows->index(0, ActionModel::Word).data().toString(), QStringLiteral("Copy…"));
    QCOMPARE(rows->index(1, ActionModel::Keys).data().toString(), QStringLiteral("Ctrl+R; F9"));
}

void ActionFinderTest::wordsFind_enterDoesIt()
{
    QSignalSpy done(m_reload, &QAction::triggered);
    QTest::keyClicks(m_finder->field(), QStringLiteral("more again"));
    QCOMPARE(m_finder->view()->model()->rowCount(), 1);
    QTest::keyClick(m_finder->field(), Qt::Key_Return);
    QVERIFY(!m_finder->isVisible());
    QTRY_COMPARE(done.count(), 1);
}

void ActionFinderTest::whatIsNotPossible_isShownAndNotDone()
{
    m_copy->setEnabled(false);
    QSignalSpy done(m_copy, &QAction::triggered);
    QTest::keyClicks(m_finder->field(), QStringLiteral("copy"));
    QCOMPARE(m_finder->view()->model()->rowCount(), 1);
    QTest::keyClick(m_finder->field(), Qt::Key_Return);
    QVERIFY(m_finder->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(done.count(), 0);
}

void ActionFinderTest::keyIsGiven_takenFromItsHolder_andKept()
{
    QVERIFY(m_list->holders(Qt::Key_F9, m_reload).empty());
    m_finder->view()->setCurrentIndex(m_finder->view()->model()->index(0, 0));
    m_finder->keyField()->setKeySequence(Qt::Key_F9);
    QVERIFY(m_list->holders(Qt::Key_F9, m_copy) == std::vector<QAction *> {m_reload});
    press("Use this key");
    QCOMPARE(m_copy->shortcuts(), QList<QKeySequence> {Qt::Key_F9});
    QCOMPARE(m_reload->shortcuts(), QList<QKeySequence> {QKeySequence(Qt::CTRL | Qt::Key_R)});
    QVERIFY(m_copy->toolTip().contains(QStringLiteral("F9")));
    makeWindow();
    QCOMPARE(m_copy->shortcuts(), QList<QKeySequence> {Qt::Key_F9});
    QCOMPARE(m_reload->shortcuts(), QList<QKeySequence> {QKeySequence(Qt::CTRL | Qt::Key_R)});
    QVERIFY(m_list->isChanged(m_reload));
}

void ActionFinderTest::ownKeysComeBack()
{
    m_list->give(m_reload, {});
    QVERIFY(m_reload->shortcuts().isEmpty());
    m_finder->view()->setCurrentIndex(m_finder->view()->model()->index(1, 0));
    press("As it was");
    QCOMPARE(m_reload->shortcuts().size(), 2);
    QVERIFY(!m_list->isChanged(m_reload));
    makeWindow();
    QCOMPARE(m_reload->shortcuts().size(), 2);
}

void ActionFinderTest::ownKeysComeBack_fromWhoeverWasGivenThem()
{
    m_list->give(m_copy, Qt::Key_F9);
    m_list->reset(m_reload);
    const QList<QKeySequence> own {QKeySequence(Qt::CTRL | Qt::Key_R), Qt::Key_F9};
    QCOMPARE(m_reload->shortcuts(), own);
    QVERIFY(m_copy->shortcuts().isEmpty());
    makeWindow();
    QCOMPARE(m_reload->shortcuts(), own);
    QVERIFY(m_copy->shortcuts().isEmpty());
}

void ActionFinderTest::keyThatWasGivenElsewhere_isNobodysOwn()
{
    Settings().setValue(QStringLiteral("keys/copy"), QStringLiteral("F9"));
    makeWindow();
    QCOMPARE(m_copy->shortcuts(), QList<QKeySequence> {Qt::Key_F9});
    QCOMPARE(m_reload->shortcuts(), QList<QKeySequence> {QKeySequence(Qt::CTRL | Qt::Key_R)});
    QVERIFY(!m_list->isChanged(m_reload));
}

QTEST_MAIN(ActionFinderTest)
#include "tst_action_finder.moc"
