// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/path_bar.h"

#include "core/browse/browser.h"
#include "tests/support/tree.h"
#include "ui/dialogs/path_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTest>
#include <QToolButton>

#include <optional>
#include <vector>

using namespace ferry;
using namespace ferry::ui;

class PathBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void foldersThatBeginAsTyped_areOffered();
    void hiddenFoldersAreOffered_onceTheirDotIsTyped();
    void whatIsChosenByKeys_isGoneTo();
    void whatIsClicked_canBeTypedOn();
    void escapeEndsTheList_thenTheTyping();
    void whatIsNoText_isTypedOver();
    void trashIsCalledSo();

private:
    void type(std::string_view path) const;
    void await(const QStringList &folders) const;
    [[nodiscard]] QStringList offered() const;
    [[nodiscard]] QStringList foldersInPi() const { return {shown("Pi link"), shown("Pictures"), shown("Piñata")}; }
    [[nodiscard]] QAbstractItemView *list() const { return m_bar->field()->completer()->popup(); }
    [[nodiscard]] QString shown(std::string_view name) const { return QString::fromStdString(m_tree->path(name).bytes()); }

    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
    std::optional<browse::Browser> m_browser;
    std::optional<PathBar> m_bar;
    std::vector<Path> m_chosen;
};

void PathBarTest::init()
{
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    m_tree->folder("Music").folder("Pictures").folder("Pictures/2026").folder("Piñata").folder(".Private");
    m_tree->folder("Pi\xff").folder("Pi\nnic").file("Pi.txt", "").symlink("Pi link", "Music").symlink("Pi loose", "nowhere");
    m_browser.emplace();
    m_bar.emplace(*m_browser);
    m_chosen.clear();
    connect(&*m_bar, &PathBar::pathChosen, this, [this](const Path &path) { m_chosen.push_back(path); });
    m_bar->setPath(m_temp->path());
    m_bar->resize(600, m_bar->sizeHint().height());
    m_bar->show();
    m_bar->activateWindow();
    m_bar->beginEditing();
    QTRY_VERIFY(m_bar->field()->hasFocus());
}

void PathBarTest::cleanup()
{
    m_bar.reset();
    m_browser.reset();
    m_tree.reset();
    m_temp.reset();
}

/// Over what stands there.
void PathBarTest::type(std::string_view path) const
{
    m_bar->field()->selectAll();
    QTest::keyClicks(m_bar->field(), shown(path));
}

/// Until just these are offered.
void PathBarTest::await(const QStringList &folders) const
{
    QTRY_COMPARE(offered(), folders);
    // A list that is hidden before its screen has told that it is there would take the keys away afterwards.
    QCoreApplication::processEvents();
    QVERIFY(m_bar->field()->hasFocus());
}

/// Nothing unless the list can be seen.
QStringList PathBarTest::offered() const
{
    QStringList lines;
    for (int row = 0; list()->isVisible() && row < list()->model()->rowCount(); ++row)
        lines << list()->model()->index(row, 0).data().toString();
    lines.sort();
    return lines;
}

void PathBarTest::foldersThatBeginAsTyped_areOffered()
{
    type("Pi");
    // Neither files, nor what could not be typed: it is no text, or does not show what it is.
    await(foldersInPi());
    QTest::keyClicks(m_bar->field(), QStringLiteral("c"));
    await({shown("Pictures")});
    QTest::keyClicks(m_bar->field(), QStringLiteral("x"));
    await({});
    type("Pictures/");
    await({shown("Pictures/2026")});
    QVERIFY2(m_chosen.empty(), "nothing is gone to before somebody says so");
}

void PathBarTest::hiddenFoldersAreOffered_onceTheirDotIsTyped()
{
    m_tree->folder("Music/.kept").folder("Music/open");
    type("Music/");
    await({shown("Music/open")});
    QTest::keyClicks(m_bar->field(), QStringLiteral("."));
    await({shown("Music/.kept")});
    QTest::keyClicks(m_bar->field(), QStringLiteral("k"));
    await({shown("Music/.kept")});
}

void PathBarTest::whatIsChosenByKeys_isGoneTo()
{
    type("Pi");
    await(foldersInPi());
    const QString second = list()->model()->index(1, 0).data().toString();
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_bar->field()->text(), second);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_chosen, std::vector<Path> {Path(second.toStdString())});
    QVERIFY(!list()->isVisible());
    QVERIFY(!m_bar->field()->isVisible());
}

void PathBarTest::whatIsClicked_canBeTypedOn()
{
    type("Pic");
    await({shown("Pictures")});
    const QModelIndex only = list()->model()->index(0, 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(only).center());
    QTRY_VERIFY(!list()->isVisible());
    QCOMPARE(m_bar->field()->path(), m_tree->path("Pictures"));
    QVERIFY(m_chosen.empty());
    QTest::keyClicks(m_bar->field(), QStringLiteral("/"));
    QCOMPARE(m_bar->field()->text(), shown("Pictures/"));
    await({shown("Pictures/2026")});
    QTest::keyClick(m_bar->field(), Qt::Key_Return);
    QCOMPARE(m_chosen, std::vector<Path> {m_tree->path("Pictures")});
}

void PathBarTest::escapeEndsTheList_thenTheTyping()
{
    type("Pi");
    await(foldersInPi());
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
    QVERIFY(m_bar->field()->isVisible());
    QCOMPARE(m_bar->field()->text(), shown("Pi"));
    QTest::keyClick(m_bar->field(), Qt::Key_Escape);
    QVERIFY(!m_bar->field()->isVisible());
    QVERIFY(m_chosen.empty());
}

void PathBarTest::whatIsNoText_isTypedOver()
{
    QTest::keyClick(m_bar->field(), Qt::Key_Escape);
    m_bar->setPath(m_tree->path("Pi\xff"));
    m_bar->beginEditing();
    QVERIFY(m_bar->field()->text().isEmpty());
    QTest::keyClick(m_bar->field(), Qt::Key_Return);
    QCOMPARE(m_chosen, std::vector<Path> {m_tree->path("Pi\xff")}); // as long as nobody types
    m_bar->beginEditing();
    type("Pictures");
    QTest::keyClick(m_bar->field(), Qt::Key_Return);
    QCOMPARE(m_chosen.back(), m_tree->path("Pictures"));
}

void PathBarTest::trashIsCalledSo()
{
    m_bar->setPath(Path("/media/x/.Trash-7/files/d"));
    QCOMPARE(m_bar->crumbs().size(), std::size_t(2));
    QCOMPARE(m_bar->crumbs()[0]->text(), QStringLiteral("Trash on x"));
    QCOMPARE(m_bar->crumbs()[1]->text(), QStringLiteral("d"));
    m_bar->crumbs()[0]->click();
    QVERIFY(m_chosen == std::vector<Path> {Path("/media/x/.Trash-7/files")});
    m_bar->setPath(Path("/media/x/files"));
    QCOMPARE(m_bar->crumbs().back()->text(), QStringLiteral("files"));
}

QTEST_MAIN(PathBarTest)
#include "tst_path_bar.moc"
