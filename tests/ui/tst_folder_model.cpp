// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"
#include "ui/panes/folder_model.h"
#include "ui/text/quantities.h"
#include "ui/text/translation.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace ferry;
using ui::FolderModel;

class FolderModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::text::installTranslations(*qApp, QLocale(QLocale::English)); }
    void init();
    void cleanup();

    void showsNameSizeTimeAndKind();
    void sortsByColumn();
    void marksByNameSurviveSorting();
    void markedFileThatGrows_staysMarkedInItsNewPlace();
    void whatIsNotShown_isNotMarked();
    void marksByPattern_filesOnly();
    void countsWhatMarkedFoldersHold_elseWhatAllDo();
    void whatCannotBeCounted_isTold();
    void chosenAreTheMarkedOnes_elseTheCurrentOne();
    void rowsOfTheFormerFolder_areNeverTakenForThoseOfTheNext();
    void persistentRows_followTheirNames();
    void persistentRowThatGoes_whileAllAreRearranged_namesTheOneBesideIt();
    void renames_andSaysWhyNot();
    void nameThatIsNoText_staysUnlessSomebodyTypes();

private:
    void open();
    QStringList names() const;
    [[nodiscard]] QString sizeOf(const char *name, int role = Qt::DisplayRole) const
    {
        return m_model->index(m_model->rowOf(name), FolderModel::Size).data(role).toString();
    }

    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
    std::optional<browse::Browser> m_browser;
    std::optional<FolderModel> m_model;
    std::optional<QAbstractItemModelTester> m_tester;
};

void FolderModelTest::init()
{
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    m_tree->folder("Raw").file("img10.jpg", "1234567890").file("img9.jpg", "123").file("notes.txt", "12345").file(".hidden", "");
    m_browser.emplace();
    m_model.emplace(*m_browser);
    m_tester.emplace(&*m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void FolderModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_browser.reset();
    m_tree.reset();
    m_temp.reset();
}

void FolderModelTest::open()
{
    m_model->open(m_temp->path());
    QTRY_VERIFY(m_model->isComplete());
}

QStringList FolderModelTest::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names << m_model->index(row, FolderModel::Name).data().toString();
    return names;
}

void FolderModelTest::showsNameSizeTimeAndKind()
{
    open();
    QCOMPARE(names(),
             QStringList({QStringLiteral("Raw"), QStringLiteral("img9.jpg"), QStringLiteral("img10.jpg"), QStringLiteral("notes.txt")}));
    QCOMPARE(m_model->index(0, FolderModel::Size).data().toString(), QStringLiteral("–"));
    QCOMPARE(m_model->index(2, FolderModel::Size).data().toString(), QStringLiteral("10 bytes"));
    QVERIFY(!m_model->index(1, FolderModel::Modified).data().toString().isEmpty());
    QCOMPARE(m_model->index(0, FolderModel::Type).data().toString(), QStringLiteral("Folder"));
    QVERIFY(m_model->index(0, FolderModel::Name).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Folder")));
    QCOMPARE(m_model->entries(), std::size_t(5));
    m_model->setShowsHidden(true);
    QTRY_COMPARE(m_model->rowCount(), 5);
}

void FolderModelTest::sortsByColumn()
{
    open();
    m_model->sort(FolderModel::Size, Qt::DescendingOrder);
    QTRY_COMPARE(
        names(),
        QStringList({QStringLiteral("Raw"), QStringLiteral("img10.jpg"), QStringLiteral("notes.txt"), QStringLiteral("img9.jpg")}));
}

void FolderModelTest::marksByNameSurviveSorting()
{
    open();
    m_model->setMarked(1, 1, true);
    QCOMPARE(m_model->marked(), 1);
    QCOMPARE(m_model->markedBytes(), std::uint64_t(3));
    m_model->sort(FolderModel::Name, Qt::DescendingOrder);
    QTRY_COMPARE(m_model->rowOf("img9.jpg"), 3);
    QVERIFY(m_model->isMarked(3));
    QVERIFY(!m_model->isMarked(1));
    m_tree->append("img9.jpg", "456");
    QTRY_COMPARE(m_model->markedBytes(), std::uint64_t(6));
    m_model->invertMarks();
    QCOMPARE(m_model->marked(), 3);
    QCOMPARE(m_model->markedBytes(), std::uint64_t(15));
    m_model->setAllMarked(false);
    QCOMPARE(m_model->markedBytes(), std::uint64_t(0));
}

void FolderModelTest::markedFileThatGrows_staysMarkedInItsNewPlace()
{
    open();
    m_model->sort(FolderModel::Size);
    QTRY_COMPARE(m_model->rowOf("img9.jpg"), 1);
    m_model->setMarked(1, 1, true);
    m_tree->append("img9.jpg", "4567890123456");
    QTRY_COMPARE(m_model->rowOf("img9.jpg"), 3);
    QVERIFY(m_model->isMarked(3));
    QCOMPARE(m_model->marked(), 1);
    QCOMPARE(m_model->markedBytes(), std::uint64_t(16));
}

void FolderModelTest::whatIsNotShown_isNotMarked()
{
    open();
    m_model->setAllMarked(true);
    QCOMPARE(m_model->marked(), 4);
    m_model->setWords(QStringLiteral("img"));
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->marked(), 2);
    m_tree->remove("img9.jpg");
    QTRY_COMPARE(m_model->marked(), 1);
    m_model->setWords({});
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->marked(), 1);
}

void FolderModelTest::marksByPattern_filesOnly()
{
    m_tree->folder("x.jpg");
    open();
    QCOMPARE(m_model->setMatchingMarked(QStringLiteral("*.JPG"), true, false), 2);
    QVERIFY(!m_model->isMarked(m_model->rowOf("x.jpg")));
    QVERIFY(m_model->isMarked(m_model->rowOf("img10.jpg")));
    QCOMPARE(m_model->setMatchingMarked(QStringLiteral("*10*"), false, false), 1);
    QCOMPARE(m_model->marked(), 1);
}

void FolderModelTest::countsWhatMarkedFoldersHold_elseWhatAllDo()
{
    m_tree->file("Raw/1", std::string(1'200'000, 'x')).folder("Raw/below").file("Raw/below/2", "12").folder("other").symlink("to", "Raw");
    open();
    m_model->setMarked(m_model->rowOf("img9.jpg"), m_model->rowOf("img9.jpg"), true);
    m_model->setMarked(m_model->rowOf("Raw"), m_model->rowOf("Raw"), true);
    QCOMPARE(m_model->markedBytes(), std::uint64_t(3));
    QCOMPARE(m_model->countFolders(), 1);
    QTRY_COMPARE(sizeOf("Raw"), QStringLiteral("1.2 MB"));
    QVERIFY(sizeOf("Raw", Qt::ToolTipRole).contains(ui::text::exactSize(1'200'002)));
    QCOMPARE(sizeOf("other"), QStringLiteral("–"));
    QVERIFY2(m_model->isMarked(m_model->rowOf("Raw")) && m_model->marked() == 2, "they stay what they were");
    QCOMPARE(m_model->markedBytes(), std::uint64_t(1'200'005));
    m_model->setMarked(m_model->rowOf("Raw"), m_model->rowOf("Raw"), false);
    QCOMPARE(m_model->markedBytes(), std::uint64_t(3));
    QVERIFY2(m_model->countFolders() == 2, "none is marked");
    QTRY_COMPARE(sizeOf("other"), QStringLiteral("0 bytes"));
    QCOMPARE(sizeOf("to"), QStringLiteral("–"));
    m_model->sort(FolderModel::Size, Qt::DescendingOrder);
    QTRY_COMPARE(m_model->rowOf("Raw"), 0);
    QTRY_COMPARE(m_model->rowOf("img10.jpg"), 3);
    m_model->reload();
    QTRY_COMPARE(sizeOf("Raw"), QStringLiteral("–"));
    m_model->open(m_tree->path("Raw/below"));
    QVERIFY2(m_model->countFolders() == 0, "the rows are still those of the former folder");
    QTRY_COMPARE(m_model->rowOf("2"), 0);
    QCOMPARE(m_model->countFolders(), 0);
}

void FolderModelTest::whatCannotBeCounted_isTold()
{
    m_tester.reset();
    m_model.reset();
    const auto ops = std::make_shared<test::FaultOps>(); // nobody may look there
    ops->failName("secret", EACCES, test::callsOf({test::Call::Stat}));
    m_browser.emplace(ops);
    m_model.emplace(*m_browser);
    m_tree->file("Raw/1", std::string(1'200'000, 'x')).file("Raw/secret", "1");
    open();
    QCOMPARE(m_model->countFolders(), 1);
    QTRY_COMPARE(sizeOf("Raw"), QStringLiteral("≥ 1.2 MB"));
    QTRY_VERIFY(sizeOf("Raw", Qt::ToolTipRole).contains(QStringLiteral("At least ") + ui::text::exactSize(1'200'000)));
}

void FolderModelTest::chosenAreTheMarkedOnes_elseTheCurrentOne()
{
    open();
    QVERIFY(m_model->chosen(-1).empty());
    QVERIFY(m_model->chosen(0) == std::vector<Path> {m_tree->path("Raw")});
    m_model->setMarked(1, 2, true);
    QVERIFY((m_model->chosen(0) == std::vector<Path> {m_tree->path("img9.jpg"), m_tree->path("img10.jpg")}));
}

void FolderModelTest::rowsOfTheFormerFolder_areNeverTakenForThoseOfTheNext()
{
    open();
    m_model->open(m_tree->path("Raw"));
    // Its rows have not come yet: those shown are still the former folder's, and nobody means them any more.
    QCOMPARE(m_model->path(1), m_tree->path("img9.jpg"));
    QVERIFY(m_model->chosen(1).empty());
    QTRY_COMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->chosen(1).empty());
}

void FolderModelTest::persistentRows_followTheirNames()
{
    open();
    const QPersistentModelIndex notes = m_model->index(m_model->rowOf("notes.txt"), FolderModel::Name);
    m_model->sort(FolderModel::Name, Qt::DescendingOrder);
    QTRY_COMPARE(notes.row(), 1);
    QCOMPARE(notes.data().toString(), QStringLiteral("notes.txt"));
    m_tree->remove("notes.txt");
    QTRY_VERIFY(!notes.isValid());
}

void FolderModelTest::persistentRowThatGoes_whileAllAreRearranged_namesTheOneBesideIt()
{
    m_tester.reset(); // it keeps rows of its own
    constexpr int kPairs = 60; // more than are told one by one
    for (int i = 0; i < kPairs; ++i) {
        m_tree->file("stays " + std::to_string(i), std::string(static_cast<std::size_t>(100 + 2 * i), 'x'));
        m_tree->file("goes " + std::to_string(i), std::string(static_cast<std::size_t>(101 + 2 * i), 'x'));
    }
    open();
    m_model->sort(FolderModel::Size);
    const auto index = [this](const char *name) { return QPersistentModelIndex(m_model->index(m_model->rowOf(name), FolderModel::Name)); };
    QTRY_COMPARE(index("goes 29").row() + 1, index("stays 30").row());
    const QPersistentModelIndex kept = index("stays 7");
    for (const auto &[gone, beside] : {std::pair("goes 29", "stays 30"), std::pair("goes 59", "stays 59")}) {
        const QPersistentModelIndex lost = index(gone);
        QSignalSpy spy(&*m_model, &FolderModel::rowGone);
        m_model->setWords(QStringLiteral("stays"));
        QTRY_COMPARE(m_model->rowCount(), kPairs);
        QVERIFY(!lost.isValid());
        QCOMPARE(kept.data().toString(), QStringLiteral("stays 7"));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.front().front().toInt(), m_model->rowOf(beside));
        m_model->setWords({});
        QTRY_VERIFY(m_model->rowCount() > 2 * kPairs);
    }
}

void FolderModelTest::renames_andSaysWhyNot()
{
    open();
    QSignalSpy renamed(&*m_model, &FolderModel::renamed);
    QSignalSpy failed(&*m_model, &FolderModel::renameFailed);
    const QModelIndex index = m_model->index(m_model->rowOf("notes.txt"), FolderModel::Name);
    QVERIFY(m_model->setData(index, QStringLiteral("img9.jpg")));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_tree->content("img9.jpg"), std::string("123"));
    QVERIFY(m_model->setData(index, QStringLiteral("Notizen ä.txt")));
    QTRY_COMPARE(renamed.count(), 1);
    QVERIFY(m_tree->exists("Notizen \xc3\xa4.txt"));
    QTRY_VERIFY(m_model->rowOf("Notizen \xc3\xa4.txt") >= 0);
}

void FolderModelTest::nameThatIsNoText_staysUnlessSomebodyTypes()
{
    m_tree->file("bad\xff", "");
    open();
    const QModelIndex index = m_model->index(m_model->rowOf("bad\xff"), FolderModel::Name);
    QCOMPARE(index.data(Qt::EditRole).toString(), QStringLiteral("bad\\xFF"));
    QVERIFY(!m_model->setData(index, index.data(Qt::EditRole)));
    QSignalSpy renamed(&*m_model, &FolderModel::renamed);
    QVERIFY(m_model->setData(index, QStringLiteral("good")));
    QTRY_COMPARE(renamed.count(), 1);
    QVERIFY(m_tree->exists("good") && !m_tree->exists("bad\xff"));
}

QTEST_MAIN(FolderModelTest)
#include "tst_folder_model.moc"
