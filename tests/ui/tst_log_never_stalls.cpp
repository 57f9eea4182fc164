// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_json.h"
#include "tests/support/event_loop_watch.h"
#include "tests/support/tree.h"
#include "ui/text/translation.h"
#include "ui/views/filter_chips.h"
#include "ui/views/log_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <memory>
#include <optional>

using namespace ferry;
using test::EventLoopWatch;
using namespace std::chrono_literals;

namespace {

constexpr int kFewRows = 20'000;
constexpr int kJobs = 200;
constexpr int kRareEvery = 1000; ///< rows, of which one has a name that is looked for
constexpr EventLoopWatch::Milliseconds kLongestStall {50};

/// A million makes it the benchmark: FERRY_STALL_ROWS=1000000. Then the clock on the wall counts too.
int askedRows()
{
    return qEnvironmentVariableIntValue("FERRY_STALL_ROWS");
}

int rowCount()
{
    return askedRows() > 0 ? askedRows() : kFewRows;
}

} // namespace

/// The log of all jobs while it is searched, filtered and scrolled: its event loop goes on turning, however many items there are.
class LogNeverStallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }

    void showsAllItems_whileItScrolls();
    void findsWords_firstOnesAtOnce();
    void filtersWhileSomebodyTypes();

private:
    void judge(const char *what) const;
    /// Turns the event loop and scrolls to another place at each look, until `isSo`.
    template <typename Predicate>
    bool scrollUntil(Predicate isSo);

    std::unique_ptr<test::TempFolder> m_folder;
    std::unique_ptr<ui::LogView> m_view;
    EventLoopWatch m_watch;
};

void LogNeverStallsTest::initTestCase()
{
    ui::text::installTranslations(*qApp, QLocale(QLocale::English));
    m_folder = std::make_unique<test::TempFolder>();
    const auto from = std::make_shared<PathNode>(Path("/home/mara/Pictures/Iceland"));
    const auto to = std::make_shared<PathNode>(Path("/media/BACKUP/Photos/Iceland"));
    std::ofstream file;
    for (int row = 0; row < rowCount(); ++row) {
        if (row % (rowCount() / kJobs) == 0) {
            file.close();
            file.open(m_folder->child(std::to_string(1000 + row / (rowCount() / kJobs)) + ".jsonl").bytes(), std::ios::binary);
        }
        model::Outcome outcome;
        const std::string name = (row % kRareEvery == 0 ? "Geyser_" : "IMG_") + std::to_string(row) + ".jpg";
        outcome.source = {from, name};
        outcome.target = {to, name};
        outcome.bytes = 4'000'000;
        outcome.method = model::Method::Batch;
        outcome.modified = {1'790'000'000, 0};
        outcome.finished = {1'790'000'000 + row, 0};
        if (row % 10 == 1) {
            outcome.status = model::ItemStatus::Failed;
            outcome.error = Error::fromErrno(ENOSPC, FsOp::Write, outcome.target.path());
        }
        file << store::outcomeLine(outcome) << '\n';
    }
}

void LogNeverStallsTest::init()
{
    m_view = std::make_unique<ui::LogView>(m_folder->path());
    m_view->resize(1000, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_COMPARE(m_view->jobs()->model()->rowCount(), kJobs + 1);
}

void LogNeverStallsTest::judge(const char *what) const
{
    std::printf("event loop: %s, %d items of %d jobs: longest stall %.1f ms, longest work %.1f ms\n", what, rowCount(), kJobs,
                m_watch.longest().count(), m_watch.longestWork().count());
    std::fflush(stdout);
    QVERIFY2(m_watch.longestWork() <= kLongestStall, qPrintable(QString::number(m_watch.longestWork().count())));
    QVERIFY2(askedRows() == 0 || m_watch.longest() <= kLongestStall, qPrintable(QString::number(m_watch.longest().count())));
}

template <typename Predicate>
bool LogNeverStallsTest::scrollUntil(Predicate isSo)
{
    QEventLoop loop;
    QTimer look;
    QTimer end;
    int step = 0;
    connect(&look, &QTimer::timeout, &loop, [&] {
        QScrollBar *bar = m_view->table()->verticalScrollBar();
        bar->setValue(++step % 2 == 0 ? bar->maximum() : bar->maximum() / 3);
        if (isSo())
            loop.quit();
    });
    connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(20);
    end.start(120s);
    loop.exec();
    return isSo();
}

void LogNeverStallsTest::showsAllItems_whileItScrolls()
{
    m_watch.restart();
    m_view->searchAll();
    QVERIFY(scrollUntil([this] { return m_view->outcomes()->rowCount() == rowCount() && !m_view->outcomes()->isBusy(); }));
    int looks = 0;
    QVERIFY(scrollUntil([&looks] { return ++looks >= 50; }));
    judge("all items of all jobs, scrolled");
}

void LogNeverStallsTest::findsWords_firstOnesAtOnce()
{
    m_view->searchAll();
    QVERIFY(scrollUntil([this] { return !m_view->outcomes()->isBusy(); }));
    m_watch.restart();
    QElapsedTimer time;
    time.start();
    std::optional<qint64> first;
    connect(m_view->outcomes(), &QAbstractItemModel::rowsInserted, this, [&] { first = first.value_or(time.elapsed()); });
    m_view->outcomes()->setFilter(ui::OutcomeModel::Show::All, QStringLiteral("geyser"));
    QVERIFY(scrollUntil([this] { return !m_view->outcomes()->isBusy(); }));
    disconnect(m_view->outcomes(), &QAbstractItemModel::rowsInserted, this, nullptr);
    std::printf("%d items of %d jobs: first hit after %lld ms, all after %lld ms\n", rowCount(), kJobs,
                static_cast<long long>(first.value_or(-1)), static_cast<long long>(time.elapsed()));
    QCOMPARE(m_view->outcomes()->rowCount(), rowCount() / kRareEvery);
    QVERIFY2(askedRows() == 0 || (first && *first <= 100), "the first hits do not wait for the last");
    judge("words searched");
}

void LogNeverStallsTest::filtersWhileSomebodyTypes()
{
    m_view->searchAll();
    m_watch.restart();
    m_view->filter()->choose(int(ui::OutcomeModel::Show::Failed));
    for (const QChar letter : QStringLiteral("img_1")) {
        m_view->search()->setText(m_view->search()->text() + letter);
        int looks = 0;
        QVERIFY(scrollUntil([&looks] { return ++looks >= 15; }));
    }
    QVERIFY(scrollUntil([this] { return m_view->outcomes()->rowCount() > 0 && !m_view->outcomes()->isBusy(); }));
    judge("filtered while somebody types");
}

QTEST_MAIN(LogNeverStallsTest)
#include "tst_log_never_stalls.moc"
