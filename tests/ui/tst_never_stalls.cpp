// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/browser.h"
#include "core/ferry_core.h"
#include "tests/support/event_loop_watch.h"
#include "tests/support/tree.h"
#include "ui/bridge/core_queue_source.h"
#include "ui/bridge/settings.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/models/outcome_model.h"
#include "ui/panes/folder_model.h"
#include "ui/panes/pane_table.h"
#include "ui/panes/pane_tabs.h"
#include "ui/panes/pane_view.h"
#include "ui/text/translation.h"
#include "ui/views/log_view.h"
#include "ui/views/queue_view.h"
#include "ui/views/transfers_panel.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <optional>

using namespace ferry;
using namespace ferry::model;
using test::EventLoopWatch;
using namespace std::chrono_literals;

namespace {

constexpr int kFewFiles = 3000;
constexpr int kFilesInAFolder = 1000;
constexpr EventLoopWatch::Milliseconds kLongestStall {50};

/// 100,000 makes it the benchmark: FERRY_STALL_FILES=100000. Then the clock on the wall counts too.
int askedFiles()
{
    return qEnvironmentVariableIntValue("FERRY_STALL_FILES");
}

/// An event loop without the naps of QTest::qWait(), until `isSo` or the time is over. Whether it is so.
template <typename Predicate>
bool turnUntil(Predicate isSo, std::chrono::milliseconds atMost)
{
    QEventLoop loop;
    QTimer look;
    QTimer end;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.quit();
    });
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(10);
    end.start(atMost);
    loop.exec();
    return isSo();
}

void turn(std::chrono::milliseconds time)
{
    turnUntil([] { return false; }, time);
}

int fileCount()
{
    return askedFiles() > 0 ? askedFiles() : kFewFiles;
}

} // namespace

/// The window on a real core that copies many small files: whatever it shows meanwhile, its event loop goes on turning.
class NeverStallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensTheDialogWithAllSources();
    void copiesWithTheQueueShown();
    void copiesAllSourcesByName_withTheLogShown();
    void opensAFolder_firstRowsFirst_data();
    void opensAFolder_firstRowsFirst();
    void copiesBetweenShownFolders_whileOneMarksSortsAndFilters_data() { opensAFolder_firstRowsFirst_data(); }
    void copiesBetweenShownFolders_whileOneMarksSortsAndFilters();

private:
    void makePanes(const Path &left);
    void judge(const char *what) const;
    [[nodiscard]] bool isOver(JobId job) const;

    QTemporaryDir m_settings;
    std::unique_ptr<test::TempFolder> m_folder;
    std::vector<Path> m_files;
    std::unique_ptr<FerryCore> m_core;
    std::unique_ptr<ui::CoreQueueSource> m_source;
    std::unique_ptr<ui::TransfersWindow> m_window;
    std::unique_ptr<browse::Browser> m_browser;
    std::unique_ptr<ui::FilesWindow> m_panes;
    EventLoopWatch m_watch;
};

void NeverStallsTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    ui::text::installTranslations(*qApp, QLocale(QLocale::English));
    m_folder = std::make_unique<test::TempFolder>();
    test::Tree tree(m_folder->path());
    tree.folder("from").folder("flat").folder("results");
    for (int i = 0; i < fileCount(); ++i) {
        const std::string folder = "from/" + std::to_string(i / kFilesInAFolder);
        if (i % kFilesInAFolder == 0)
            tree.folder(folder);
        const std::string file = folder + "/IMG_" + std::to_string(i);
        tree.file(file, "some small content\n");
        m_files.push_back(tree.path(file));
        tree.file("flat/IMG_" + std::to_string(i) + ".jpg", "some small content\n");
    }
}

void NeverStallsTest::init()
{
    m_core = std::make_unique<FerryCore>(CoreSettings {.resultsFolder = m_folder->child("results"), .behindAWindow = true});
    m_source = std::make_unique<ui::CoreQueueSource>(*m_core);
    m_browser = std::make_unique<browse::Browser>();
    m_window = std::make_unique<ui::TransfersWindow>(*m_source, *m_browser);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_watch.restart();
}

void NeverStallsTest::cleanup()
{
    m_window->leave();
    m_window.reset();
    if (m_panes)
        m_panes->leave();
    m_panes.reset();
    m_browser.reset();
    m_source.reset();
    m_core.reset();
    test::removeTree(m_folder->child("to"));
}

void NeverStallsTest::judge(const char *what) const
{
    std::printf("event loop: %s, %d files: longest stall %.1f ms, longest work %.1f ms\n", what, fileCount(), m_watch.longest().count(),
                m_watch.longestWork().count());
    std::fflush(stdout);
    QVERIFY2(m_watch.longestWork() <= kLongestStall, qPrintable(QString::number(m_watch.longestWork().count())));
    QVERIFY2(askedFiles() == 0 || m_watch.longest() <= kLongestStall, qPrintable(QString::number(m_watch.longest().count())));
}

bool NeverStallsTest::isOver(JobId job) const
{
    const auto shown = m_source->snapshot()->job(job);
    return shown && isFinal(shown->state);
}

void NeverStallsTest::opensTheDialogWithAllSources()
{
    m_window->composeJob(JobKind::Copy, m_files);
    auto *dialog = m_window->findChild<ui::JobDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    dialog->setDestination(m_folder->child("to"));
    turn(100ms);
    dialog->accept();
    QVERIFY(turnUntil([this] { return m_source->snapshot()->jobs.size() == 1; }, 10s));
    const JobId job = m_source->snapshot()->jobs.front()->id;
    m_source->cancel(job);
    QVERIFY(turnUntil([&] { return isOver(job); }, 60s));
    judge("dialog with every file as a source");
}

void NeverStallsTest::copiesWithTheQueueShown()
{
    Request request;
    request.sources = {m_folder->child("from")};
    request.destination = m_folder->child("to");
    const JobId job = m_source->submit(request);
    QVERIFY(turnUntil([&] { return isOver(job); }, 280s));
    QCOMPARE(m_source->snapshot()->job(job)->state, JobState::Done);
    judge("copy of a folder, queue shown");
}

void NeverStallsTest::copiesAllSourcesByName_withTheLogShown()
{
    Request request;
    request.sources = m_files;
    request.destination = m_folder->child("to");
    const JobId job = m_source->submit(request);
    QVERIFY(turnUntil([&] { return m_source->snapshot()->job(job) && !m_source->snapshot()->job(job)->results.isEmpty(); }, 10s));
    m_window->tabs()->setCurrentWidget(m_window->logView());
    m_window->logView()->showFile(m_source->snapshot()->job(job)->results);
    QTableView *table = m_window->logView()->table();
    while (!isOver(job)) {
        table->scrollToBottom();
        turn(50ms);
    }
    QCOMPARE(m_source->snapshot()->job(job)->state, JobState::Done);
    QVERIFY(turnUntil([this] { return m_window->logView()->outcomes()->known() == m_files.size(); }, 60s));
    table->scrollToTop();
    turn(100ms);
    judge("copy of every file by name, log shown");
}

void NeverStallsTest::makePanes(const Path &left)
{
    test::Tree(m_folder->path()).folder("to");
    ui::Settings().setValue(QStringLiteral("files/left"), QByteArray::fromStdString(left.bytes()));
    ui::Settings().setValue(QStringLiteral("files/right"), QByteArray::fromStdString(m_folder->child("to").bytes()));
    m_panes = std::make_unique<ui::FilesWindow>(*m_source, *m_browser);
    m_panes->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panes.get()));
    ui::FolderModel *model = m_panes->side(0)->current()->model();
    QVERIFY(turnUntil([&] { return model->isComplete(); }, 60s));
    turn(100ms);
    m_watch.restart();
}

void NeverStallsTest::opensAFolder_firstRowsFirst_data()
{
    QTest::addColumn<ui::PaneTable::Form>("form");
    QTest::newRow("details") << ui::PaneTable::Form::Details;
    QTest::newRow("compact") << ui::PaneTable::Form::Compact;
}

void NeverStallsTest::opensAFolder_firstRowsFirst()
{
    QFETCH(ui::PaneTable::Form, form);
    makePanes(m_folder->child("to"));
    m_panes->side(0)->setForm(form);
    ui::PaneView *pane = m_panes->side(0)->current();
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    std::optional<EventLoopWatch::Milliseconds> first;
    std::optional<EventLoopWatch::Milliseconds> complete;
    connect(pane->model(), &ui::FolderModel::listed, pane, [&] {
        if (!first && pane->model()->rowCount() > 0)
            first = Clock::now() - start;
        if (!complete && pane->model()->isComplete())
            complete = Clock::now() - start;
    });
    pane->go(m_folder->child("flat"));
    QVERIFY(turnUntil([&] { return complete.has_value(); }, 60s));
    QCOMPARE(pane->model()->rowCount(), fileCount());
    turn(100ms);
    std::printf("folder of %d entries: first rows after %.1f ms, complete and sorted after %.1f ms\n", fileCount(), first->count(),
                complete->count());
    QVERIFY2(askedFiles() == 0 || *first <= EventLoopWatch::Milliseconds(100), qPrintable(QString::number(first->count())));
    QVERIFY2(askedFiles() == 0 || *complete <= EventLoopWatch::Milliseconds(600), qPrintable(QString::number(complete->count())));
    pane->go(m_folder->child("to"));
    turn(100ms);
    judge("a folder opened and left");
}

void NeverStallsTest::copiesBetweenShownFolders_whileOneMarksSortsAndFilters()
{
    QFETCH(ui::PaneTable::Form, form);
    makePanes(m_folder->child("flat"));
    for (int side = 0; side < 2; ++side)
        m_panes->side(side)->setForm(form);
    ui::PaneView *pane = m_panes->side(0)->current();
    pane->model()->setAllMarked(true);
    turn(50ms);
    Request request;
    request.sources = pane->table()->chosen();
    QCOMPARE(request.sources.size(), m_files.size());
    request.destination = m_folder->child("to");
    const JobId job = m_source->submit(std::move(request));
    turn(50ms); // as between two keys
    for (int round = 0; !isOver(job); ++round) {
        const int steps = 7;
        switch (round % steps) {
        case 0:
            pane->model()->setMatchingMarked(QStringLiteral("*7*"), false, false);
            break;
        case 1:
            pane->table()->sortByColumn(ui::FolderModel::Size, Qt::DescendingOrder);
            break;
        case 2:
            pane->setFilter(QStringLiteral("99"));
            break;
        case 3:
            pane->endFilter();
            break;
        case 4:
            pane->table()->sortByColumn(ui::FolderModel::Name, Qt::AscendingOrder);
            break;
        case 5:
            pane->quickSearch();
            pane->filterField()->setText(QStringLiteral("9.jpg")); // none begins with it: all are looked at
            break;
        default:
            pane->model()->invertMarks();
            pane->table()->setCurrentRow(pane->model()->rowCount() - 1);
        }
        turn(150ms);
    }
    QCOMPARE(m_source->snapshot()->job(job)->state, JobState::Done);
    const ui::FolderModel *target = m_panes->side(1)->current()->model();
    QVERIFY(turnUntil([&] { return target->rowCount() == fileCount(); }, 60s));
    judge("copy between two shown folders, marking, sorting, filtering, searching");
}

QTEST_MAIN(NeverStallsTest)
#include "tst_never_stalls.moc"
