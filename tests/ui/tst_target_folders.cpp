// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/target_folders.h"

#include "core/browse/browser.h"
#include "tests/support/tree.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/bookmarks.h"
#include "ui/bridge/settings.h"
#include "ui/dialogs/path_edit.h"
#include "ui/dialogs/transfer_dialog.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace ferry;
using namespace ferry::ui;

namespace {

QStringList linesOf(const QMenu &menu)
{
    QStringList lines;
    for (const QAction *action : menu.actions())
        lines << (action->isSeparator() ? QStringLiteral("= ") + action->text()
                                        : action->text().remove(QChar(0x2068)).remove(QChar(0x2069)));
    return lines;
}

} // namespace

class TargetFoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void foldersThatAreGoneAreLeftOut();
    void thereAreNineAtMost();
    void bookmarksAreKeptAsBytes();
    void whatCannotBeReadIsToldInTheMenu();
    void arrowDownOffersThemAndAKeyChooses();
    void dialogSaysWhatWillBecomeOfThePath();
    void dialogOffersFoldersThatBeginAsTyped();
    void nothingIsOfferedUnlessSet();
    void fieldShowsWhatIsNotText();

private:
    void look();
    QMenu *menuOf(PathEdit &field);

    QTemporaryDir m_settings;
    std::optional<test::TempFolder> m_temp;
    std::optional<tests::FakeQueueSource> m_source;
    std::optional<browse::Browser> m_browser;
    std::optional<TargetFolders> m_targets;
};

void TargetFoldersTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TargetFoldersTest::init()
{
    ui::Settings().clear();
    m_temp.emplace();
    m_source.emplace();
    m_browser.emplace();
    m_targets.emplace(*m_source, *m_browser);
}

void TargetFoldersTest::cleanup()
{
    m_targets.reset();
    m_browser.reset();
    m_source.reset();
    m_temp.reset();
}

/// Until both answers are there.
void TargetFoldersTest::look()
{
    QSignalSpy changed(&*m_targets, &TargetFolders::changed);
    m_targets->look();
    QTRY_COMPARE(changed.count(), 2);
}

QMenu *TargetFoldersTest::menuOf(PathEdit &field)
{
    return field.findChild<QMenu *>();
}

void TargetFoldersTest::foldersThatAreGoneAreLeftOut()
{
    test::Tree(m_temp->path()).folder("a").folder("b\xff").file("c", "");
    m_source->targets = std::vector<Path> {m_temp->child("gone"), m_temp->child("b\xff"), m_temp->child("c"), m_temp->child("a")};
    look();
    QCOMPARE(m_targets->known().recent, (std::vector<Path> {m_temp->child("b\xff"), m_temp->child("a")}));
    QVERIFY(!m_targets->known().trouble);

    m_source->targets = std::vector<Path> {m_temp->child("a")};
    look();
    QCOMPARE(m_targets->known().recent, (std::vector<Path> {m_temp->child("a")}));
}

void TargetFoldersTest::thereAreNineAtMost()
{
    std::vector<Path> all;
    test::Tree tree(m_temp->path());
    for (int i = 0; i < 12; ++i) {
        tree.folder(std::to_string(i));
        all.push_back(m_temp->child(std::to_string(i)));
    }
    m_source->targets = all;
    look();
    all.resize(9);
    QCOMPARE(m_targets->known().recent, all);
}

void TargetFoldersTest::bookmarksAreKeptAsBytes()
{
    const std::vector<Path> bookmarks {Path("/b"), Path("/\xff\n")};
    keepBookmarks(bookmarks);
    QCOMPARE(keptBookmarks(), bookmarks);
    look();
    QCOMPARE(m_targets->known().places, bookmarks);
    ui::Settings().setValue(QStringLiteral("places/bookmarks"), QVariantList {QByteArray("relative"), QByteArray("/c")});
    QCOMPARE(keptBookmarks(), (std::vector<Path> {Path("/c")}));
}

void TargetFoldersTest::whatCannotBeReadIsToldInTheMenu()
{
    m_source->targets = std::unexpected(Error::of(ErrorKind::Io, FsOp::Read, Path("/state/ferry.db")));
    look();
    QVERIFY(m_targets->known().trouble);
    PathEdit field;
    field.setTargets(*m_targets);
    field.show();
    QTest::keyClick(&field, Qt::Key_Down);
    QVERIFY(menuOf(field));
    const QAction *told = menuOf(field)->actions().front();
    QVERIFY(!told->isEnabled());
    QVERIFY2(told->text().contains(QStringLiteral("ferry.db")), qPrintable(told->text()));
}

void TargetFoldersTest::arrowDownOffersThemAndAKeyChooses()
{
    test::Tree(m_temp->path()).folder("a").folder("b & c");
    const Path odd = m_temp->child("b & c");
    m_source->targets = std::vector<Path> {m_temp->child("a"), odd};
    keepBookmarks({Path("/favourite\xff")});
    look();
    model::Request request;
    request.sources = {Path("/x")};
    request.destination = Path("/other");
    TransferDialog dialog(request);
    PathEdit &field = *dialog.destination();
    field.setTargets(*m_targets);
    dialog.show();
    QTest::keyClick(&field, Qt::Key_Down);
    QMenu *menu = menuOf(field);
    QVERIFY(menu && menu->isVisible());
    const QStringList lines = linesOf(*menu);
    QCOMPARE(lines.mid(0, 5),
             (QStringList {QStringLiteral("= Recent"), QStringLiteral("&1  ") + QString::fromStdString(m_temp->child("a").bytes()),
                           QStringLiteral("&2  ") + QString::fromStdString(m_temp->child("b && c").bytes()), QStringLiteral("= Places"),
                           QStringLiteral("&3  /favourite\\xFF")}));
    QCOMPARE(menu->activeAction(), menu->actions().at(1));
    QTest::keyClick(menu, Qt::Key_2);
    QCOMPARE(field.path(), odd);
    QCOMPARE(dialog.request().destination, odd);
    QVERIFY(!field.isReadOnly());
    QTRY_VERIFY(!menuOf(field));

    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(menuOf(field), Qt::Key_3);
    QCOMPARE(dialog.request().destination, Path("/favourite\xff"));
    QTRY_VERIFY(!menuOf(field));
    QTest::keyClick(&field, Qt::Key_Down); // also from what cannot be typed into
    QTest::keyClick(menuOf(field), Qt::Key_Escape);
    QCOMPARE(dialog.request().destination, Path("/favourite\xff"));
    QVERIFY(dialog.isVisible());
}

void TargetFoldersTest::dialogSaysWhatWillBecomeOfThePath()
{
    test::Tree(m_temp->path()).folder("a").file("file", "").symlink("way", "a");
    model::Request request;
    request.sources = {Path("/x")};
    request.destination = m_temp->child("a");
    TransferDialog dialog(request);
    PathEdit &field = *dialog.destination();
    field.setTargets(*m_targets);
    dialog.show();
    const auto says = [&dialog](const char *words) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [words](const QLabel *label) { return label->text().contains(QString::fromUtf8(words)); });
    };
    const auto canStart = [&dialog] {
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto start = std::ranges::find_if(buttons, &QPushButton::isDefault);
        return start != buttons.end() && (*start)->isEnabled();
    };
    QVERIFY(canStart());
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("new name"));
    QVERIFY(!canStart() && says("The destination must begin with /."));
    field.clear();
    QTest::keyClicks(&field, QStringLiteral("/"));
    QTest::keyClick(&field, Qt::Key_Backspace);
    QVERIFY(!canStart() && says("Choose a destination folder."));

    field.setPath(m_temp->child("new"));
    QTRY_VERIFY(says("A new folder “new” will be made for it."));
    QVERIFY(canStart());
    field.setPath(m_temp->child("way").child("new"));
    QVERIFY2(!says("will be made"), "nobody has looked yet");
    QTRY_VERIFY(says("A new folder “new” will be made for it."));
    for (const Path &wrong : {m_temp->child("file"), m_temp->child("gone").child("new")}) {
        field.setPath(wrong);
        QVERIFY(!says("No folder is there"));
        QTRY_VERIFY(says("No folder is there, and none can be made."));
    }
    field.setPath(m_temp->child("a"));
    QVERIFY(canStart() && !says("folder is there"));
}

void TargetFoldersTest::dialogOffersFoldersThatBeginAsTyped()
{
    test::Tree(m_temp->path()).folder("pictures").file("picture", "");
    model::Request request;
    request.sources = {Path("/x")};
    request.destination = Path("/other");
    TransferDialog dialog(request);
    PathEdit &field = *dialog.destination();
    field.setTargets(*m_targets);
    dialog.show();
    dialog.activateWindow();
    QTRY_VERIFY(field.hasFocus());
    field.selectAll();
    QTest::keyClicks(&field, QString::fromStdString(m_temp->child("pic").bytes()));
    QAbstractItemView *list = field.completer()->popup();
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QString::fromStdString(m_temp->child("pictures").bytes()));
    QCoreApplication::processEvents();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(dialog.request().destination, m_temp->child("pictures"));
    QVERIFY2(dialog.isVisible() && !list->isVisible(), "it was chosen, and nothing begun");
    field.selectAll();
    QTest::keyClicks(&field, QString::fromStdString(m_temp->child("pic").bytes()));
    QTRY_VERIFY(list->isVisible());
    QCoreApplication::processEvents();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted)); // with what was typed
    QCOMPARE(dialog.request().destination, m_temp->child("pic"));
}

void TargetFoldersTest::nothingIsOfferedUnlessSet()
{
    PathEdit field;
    QTest::keyClick(&field, Qt::Key_Down);
    QVERIFY(!menuOf(field));
    QVERIFY(field.actions().isEmpty());
}

void TargetFoldersTest::fieldShowsWhatIsNotText()
{
    PathEdit field;
    field.setPath(Path("/a\xff"));
    QVERIFY(field.isReadOnly());
    QCOMPARE(field.path(), Path("/a\xff"));
    field.setPath(Path("/a"));
    QVERIFY(!field.isReadOnly());
}

QTEST_MAIN(TargetFoldersTest)
#include "tst_target_folders.moc"
