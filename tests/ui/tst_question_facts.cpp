// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/browser.h"
#include "core/fs/linux_ops.h"
#include "tests/support/tree.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"
#include "ui/views/elided_label.h"
#include "ui/views/question_facts.h"
#include "ui/views/question_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <fcntl.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <memory>
#include <optional>
#include <semaphore>

using namespace ferry;
using namespace ferry::model;
using ui::QuestionFacts;
using ui::QuestionView;

namespace {

/// Counts what is read, and can hold or refuse it.
class HoldingOps : public fs::LinuxOps
{
public:
    std::atomic<int> reads {0};
    std::atomic<bool> holds {false};
    std::atomic<bool> fails {false};
    std::counting_semaphore<> gate {0};

    Result<std::size_t> read(int fd, std::span<std::byte> buffer, std::uint64_t offset) override
    {
        ++reads;
        if (holds.load())
            gate.acquire();
        if (fails.load())
            return Failure(Error::fromErrno(EIO, FsOp::Read));
        return LinuxOps::read(fd, buffer, offset);
    }
};

} // namespace

class QuestionFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp.emplace();
        m_tree.emplace(m_temp->path());
        m_tree->folder("new").folder("there");
        m_ops = std::make_shared<HoldingOps>();
        m_browser = std::make_unique<browse::Browser>(m_ops);
        m_source = std::make_unique<tests::FakeQueueSource>();
        m_source->addJob(JobState::NeedsAnswer);
        m_view = std::make_unique<QuestionView>(*m_browser);
    }

    void cleanup()
    {
        m_view.reset();
        m_browser.reset();
        m_source.reset();
        m_tree.reset();
        m_temp.reset();
    }

    void saysWhetherContentsAreEqual_data()
    {
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<QString>("words");
        QTest::newRow("equal") << QByteArray("content") << QStringLiteral("Contents are equal");
        QTest::newRow("last byte") << QByteArray("contenT") << QStringLiteral("Contents differ");
        QTest::newRow("other size") << QByteArray("contents") << QStringLiteral("Contents differ");
    }
    void saysWhetherContentsAreEqual()
    {
        QFETCH(QByteArray, there);
        QFETCH(QString, words);
        m_tree->file("new/f", "content").file("there/f", there.toStdString());
        ask("f");
        show();
        QTRY_COMPARE(facts()->text(), words);
        QVERIFY(facts()->compareButton()->isHidden());
    }

    void whatCannotBeRead_isSaid()
    {
        m_tree->file("new/f", "content").file("there/f", "content");
        ask("f");
        m_ops->fails = true;
        show();
        QTRY_VERIFY2(facts()->text().contains(ui::text::quoted(m_tree->path("new/f"))), qPrintable(facts()->text()));
    }

    void largeFilesAreComparedWhenAskedFor()
    {
        m_tree->sparseFile("new/f", QuestionFacts::kComparedAtOnce + 1, {}).sparseFile("there/f", QuestionFacts::kComparedAtOnce + 1, {});
        ask("f");
        show();
        QVERIFY(facts()->compareButton()->isVisible());
        QCOMPARE(facts()->text(), QString());
        QTest::qWait(300); // longer than it waits before it compares by itself
        QCOMPARE(m_ops->reads.load(), 0);
        m_view->activateWindow();
        facts()->compareButton()->setFocus();
        QTRY_VERIFY(facts()->compareButton()->hasFocus());
        QTest::keyClick(facts()->compareButton(), Qt::Key_Space);
        QCOMPARE(facts()->text(), QStringLiteral("Comparing contents…"));
        QVERIFY2(m_view->list()->hasFocus(), "a second press must not be an answer");
        QVERIFY(!facts()->compareButton()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(facts()->text(), QStringLiteral("Contents are equal"), 20'000);
    }

    void answersStayWhereTheyAre()
    {
        m_tree->sparseFile("new/f", QuestionFacts::kComparedAtOnce + 1, {}).sparseFile("there/f", QuestionFacts::kComparedAtOnce + 1, {});
        m_tree->file("new/g", "content").file("there/g", "contents");
        ask("g");
        ask("f");
        show();
        QCOMPARE(facts()->text(), QStringLiteral("Contents differ"));
        const auto height = [this] {
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            return facts()->sizeHint().height();
        };
        const int without = height();
        m_view->list()->setCurrentIndex(m_view->list()->model()->index(1, 0, m_view->list()->model()->index(0, 0)));
        QVERIFY(facts()->compareButton()->isVisible());
        QCOMPARE(height(), without);
    }

    void whatCannotBeHeldAgainstEachOther_isNot_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isLink");
        QTest::newRow("link") << int(JobKind::Copy) << true;
        QTest::newRow("out of an archive") << int(JobKind::Extract) << false;
        QTest::newRow("into an archive") << int(JobKind::Compress) << false;
    }
    void whatCannotBeHeldAgainstEachOther_isNot()
    {
        QFETCH(int, kind);
        QFETCH(bool, isLink);
        m_tree->file("new/f", "content").file("there/f", "content").symlink("new/l", "f").symlink("there/l", "f");
        Request request = *m_source->queue.jobs[0].request;
        request.kind = JobKind(kind);
        m_source->queue.jobs[0].request = std::make_shared<Request>(request);
        ask(isLink ? "l" : "f");
        show();
        QTest::qWait(300);
        QCOMPARE(facts()->text(), QString());
        QVERIFY(!facts()->compareButton()->isVisible());
        QCOMPARE(m_ops->reads.load(), 0);
    }

    void answersAboutAnotherOne_areDropped()
    {
        m_tree->file("new/f", "content").file("there/f", "content");
        ask("f");
        ask("Raw", QuestionKind::FolderExists);
        m_ops->holds = true;
        show();
        QTRY_COMPARE(m_ops->reads.load(), 1);
        QCOMPARE(facts()->text(), QStringLiteral("Comparing contents…"));
        const QModelIndex folders = m_view->list()->model()->index(1, 0);
        m_view->list()->setCurrentIndex(m_view->list()->model()->index(0, 0, folders));
        QCOMPARE(facts()->text(), QString());
        m_ops->holds = false;
        m_ops->gate.release();
        QTest::qWait(100);
        QCOMPARE(facts()->text(), QString());
    }

    void headingShowsTheQuestionThatReplacedItsOnlyOne()
    {
        m_tree->file("new/f", "content").file("there/f", "contents").file("new/g", "content").file("there/g", "content");
        ask("f");
        show();
        m_view->list()->setCurrentIndex(m_view->list()->model()->index(0, 0));
        QCOMPARE(facts()->text(), QStringLiteral("Contents differ"));
        m_source->queue.questions.clear();
        ask("g");
        m_source->publish();
        m_view->setQueue(*m_source->snapshot());
        QTRY_COMPARE(facts()->text(), QStringLiteral("Contents are equal"));
        QVERIFY(std::ranges::any_of(m_view->answerActions(), &QAction::isEnabled));
    }

    void nothingIsReadWhileNobodyLooks()
    {
        m_tree->file("new/f", "content").file("there/f", "content");
        ask("f");
        m_source->publish();
        m_view->setQueue(*m_source->snapshot());
        QTest::qWait(300);
        QCOMPARE(m_ops->reads.load(), 0);
    }

    void fullDeviceIsNamed_andHowMuchIsMissing()
    {
        std::optional<Path> point;
        m_browser->deviceFor(m_tree->path("there/f"), this, [&point](const Result<browse::Device> &device) { point = device->mountPoint; });
        QTRY_VERIFY(point);
        Question &question = ask("f", QuestionKind::NoSpace);
        question.error = Error::of(ErrorKind::NoSpace, FsOp::Write);
        question.needed = 5'000'000'000;
        question.available = 1'000'000'000;
        show();
        const auto words = [&point](std::uint64_t more) {
            return QStringLiteral("Make room on %1: %2 more").arg(ui::text::path(*point), ui::text::size(more));
        };
        QTRY_COMPARE(facts()->text(), words(4'000'000'000));
        question.available = 2'500'000'000;
        m_source->publish();
        m_view->setQueue(*m_source->snapshot());
        QCOMPARE(facts()->text(), words(2'500'000'000));
        question.available = 9'000'000'000; // then it has no more names
        m_source->publish();
        m_view->setQueue(*m_source->snapshot());
        QCOMPARE(facts()->text(), QStringLiteral("Make room on %1").arg(ui::text::path(*point)));
    }

    void foldersOfBothSidesAreShown()
    {
        m_tree->file("new/f", "content").file("there/f", "other");
        ask("f");
        QSignalSpy asked(m_view.get(), &QuestionView::itemRequested);
        m_source->publish();
        m_view->setQueue(*m_source->snapshot());
        for (const QAction *action : m_view->folderActions())
            QVERIFY2(!action->isEnabled(), "not in sight");
        show();
        m_view->activateWindow();
        m_view->list()->setFocus();
        QTRY_VERIFY(m_view->list()->hasFocus());
        QTest::keyClick(m_view->list(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(m_view->list(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        m_view->folderButton()->click(); // of what is in the way
        QCOMPARE(asked.count(), 3);
        QVERIFY(asked[0][0].value<Path>() == m_tree->path("new/f"));
        QVERIFY(asked[1][0].value<Path>() == m_tree->path("there/f"));
        QVERIFY(asked[2][0].value<Path>() == m_tree->path("there/f"));
        m_view->list()->clearSelection();
        for (const QAction *action : m_view->folderActions())
            QVERIFY(!action->isEnabled());
        QVERIFY(!m_view->folderButton()->isEnabled());
    }

    void skippingTellsHowMany()
    {
        for (const char *name : {"a", "b", "c"})
            ask(name, QuestionKind::ItemFailed).error = Error::of(ErrorKind::Denied, FsOp::Open);
        show();
        const QPushButton *skip = m_view->answerButton(Answer::Skip);
        const auto words = [skip] { return skip->text().remove(QLatin1Char('&')); };
        QCOMPARE(words(), QStringLiteral("Skip"));
        m_view->allOfKind()->setChecked(true);
        QCOMPARE(words(), QStringLiteral("Skip these 3"));
        m_view->allOfKind()->setChecked(false);
        const QAbstractItemModel *rows = m_view->list()->model();
        const QModelIndex heading = rows->index(0, 0);
        const auto choose = [this](const QModelIndex &row, bool also) {
            m_view->list()->selectionModel()->select(
                row, QItemSelectionModel::Rows | (also ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect));
        };
        choose(rows->index(1, 0, heading), true);
        QCOMPARE(words(), QStringLiteral("Skip these 2"));
        choose(heading, true);
        QCOMPARE(words(), QStringLiteral("Skip these 3"));
        choose(rows->index(2, 0, heading), false);
        QCOMPARE(words(), QStringLiteral("Skip"));
        QSignalSpy asked(m_view.get(), &QuestionView::itemRequested);
        m_view->folderButton()->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY2(asked[0][0].value<Path>() == m_tree->path("new/c"), "what failed is what was to be copied");
    }

    void whatIsToBeDeleted_hasOneFolder()
    {
        Question &question = ask("f", QuestionKind::ItemFailed);
        question.target = {};
        question.error = Error::of(ErrorKind::Denied, FsOp::Unlink, question.source.path());
        show();
        QVERIFY(m_view->folderActions()[0]->isEnabled());
        QVERIFY(!m_view->folderActions()[1]->isEnabled());
        const QString place = m_view->findChild<ui::ElidedLabel *>()->text();
        QVERIFY2(place.contains(ui::text::path(m_tree->path("new"))), qPrintable(place));
    }

private:
    Question &ask(const std::string &name, QuestionKind kind = QuestionKind::FileExists)
    {
        Question &question = m_source->addQuestion({1}, name, kind);
        question.source = {std::make_shared<PathNode>(m_tree->path("new")), name};
        question.target = {std::make_shared<PathNode>(m_tree->path("there")), name};
        if (kind == QuestionKind::FileExists) {
            question.sourceFacts = m_ops->stat(AT_FDCWD, m_tree->path("new/" + name).c_str()).value();
            question.targetFacts = m_ops->stat(AT_FDCWD, m_tree->path("there/" + name).c_str()).value();
        }
        return question;
    }
    /// The first question is chosen.
    void show()
    {
        m_source->publish();
        m_view->setQueue(*m_source->snapshot());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    [[nodiscard]] QuestionFacts *facts() const { return m_view->facts(); }

    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
    std::shared_ptr<HoldingOps> m_ops;
    std::unique_ptr<browse::Browser> m_browser;
    std::unique_ptr<tests::FakeQueueSource> m_source;
    std::unique_ptr<QuestionView> m_view;
};

QTEST_MAIN(QuestionFactsTest)
#include "tst_question_facts.moc"
