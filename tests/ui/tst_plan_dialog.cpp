// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_dialog.h"

#include "core/ferry_core.h"
#include "core/fs/linux_ops.h"
#include "core/store/outcome_json.h"
#include "core/store/queue_store.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/core_queue_source.h"
#include "ui/bridge/in_background.h"
#include "ui/dialogs/option_boxes.h"
#include "ui/models/outcome_model.h"
#include "ui/text/translation.h"
#include "ui/views/filter_chips.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <memory>
#include <optional>

using namespace ferry;
using namespace std::chrono_literals;
using ui::PlanDialog;

namespace {

QStringList statuses(const PlanDialog &dialog)
{
    const QAbstractItemModel *rows = dialog.table()->model();
    QStringList words;
    for (int row = 0; row < rows->rowCount(); ++row)
        words << rows->index(row, ui::OutcomeModel::Status).data().toString();
    return words;
}

} // namespace

/// Plans on the real core and real files.
class PlanDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::text::installTranslations(*qApp, QLocale(QLocale::English)); }
    void init();
    void cleanup();

    void saysWhatWouldHappen_andDoesNothing();
    void otherPolicy_otherPlan();
    void policyForFolders_otherPlan();
    void wheelOnThePoliciesPlansNothing();
    void dryRunAsksNothing();
    void whatCannotBeRead_isPartOfThePlan();
    void onlyTheLastOfQuickChoicesIsPlanned();
    void tellsOfIdenticalOnesAndOfNewNames();
    void keptReplacedOnesGiveNoRoomBack();
    void saysWhatRoomItNeeds_data();
    void saysWhatRoomItNeeds();
    void saysHowLongItTakes_goingByThePast();
    void saysWhatWillHappen_onlyWhenAllIsRead();
    void tellsOfItemsThatCannotBeRead();
    void saysWhyThereIsNoPlan();
    void partOfADryRun_isNoPlan_data();
    void partOfADryRun_isNoPlan();
    void takesItsDryRunAway();
    void leavesNothingBehind();
    void searchFiltersTheList();
    void searchingStartsNothing();
    void whatComesUnasked_beginsWithoutItsNumbers();
    void listIsFilteredByWhatWouldHappen();
    void whatFailsLater_isNoPartOfThePlan();
    void fitsIntoANarrowWindow();
    void sidesStandBelowEachOther_ifNarrow();

private:
    [[nodiscard]] model::Request request() const;
    std::unique_ptr<PlanDialog> open(model::FileConflict policy);
    /// Adds so many files that would be copied to the only log of a dry run, and this line.
    void record(int files, const char *line = "") const;
    [[nodiscard]] QStringList left() const;

    const QByteArray m_outerTemp = qgetenv("TMPDIR");
    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
    std::unique_ptr<FerryCore> m_core;
    std::unique_ptr<ui::CoreQueueSource> m_source;
};

void PlanDialogTest::init()
{
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    m_tree->folder("from").folder("from/d").file("from/d/new", "new").file("from/d/both", "newer").folder("to").folder("to/d");
    m_tree->file("to/d/both", "old");
    m_core = std::make_unique<FerryCore>();
    m_source = std::make_unique<ui::CoreQueueSource>(*m_core);
    m_tree->folder("tmp");
    qputenv("TMPDIR", QByteArray::fromStdString(m_tree->path("tmp").bytes()));
}

void PlanDialogTest::cleanup()
{
    ui::sharedThreads().waitForDone(); // what is removed there
    if (m_outerTemp.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", m_outerTemp);
    m_source.reset();
    m_core.reset();
}

model::Request PlanDialogTest::request() const
{
    model::Request request;
    request.sources = {m_tree->path("from/d")};
    request.destination = m_tree->path("to");
    return request;
}

std::unique_ptr<PlanDialog> PlanDialogTest::open(model::FileConflict policy)
{
    model::Request planned = request();
    planned.options.onFile = policy;
    auto dialog = std::make_unique<PlanDialog>(*m_source, std::move(planned), nullptr);
    dialog->show();
    return dialog;
}

void PlanDialogTest::saysWhatWouldHappen_andDoesNothing()
{
    const auto dialog = open(model::FileConflict::Ask);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QCOMPARE(dialog->counts(), (ui::PlanCounts {.fresh = 1, .folders = 1, .taken = 1}));
    QCOMPARE(dialog->startButton()->text(), QStringLiteral("Copy 1, ask about 1"));
    QTRY_VERIFY(statuses(*dialog).contains(QStringLiteral("Will be asked")));
    QVERIFY(!m_tree->exists("to/d/new"));
    QVERIFY(!dialog->request().options.dryRun);
    QCOMPARE(dialog->request().options.onFile, model::FileConflict::Ask);
}

void PlanDialogTest::otherPolicy_otherPlan()
{
    const auto dialog = open(model::FileConflict::Ask);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    ui::choose(dialog->filePolicy(), model::FileConflict::Overwrite);
    QVERIFY(!dialog->startButton()->isEnabled());
    QTRY_COMPARE(dialog->startButton()->text(), QStringLiteral("Copy 1, replace 1"));
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    dialog->startButton()->click();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog->request().options.onFile, model::FileConflict::Overwrite);
    QCOMPARE(m_tree->content("to/d/both"), std::string("old"));
}

void PlanDialogTest::policyForFolders_otherPlan()
{
    const auto dialog = open(model::FileConflict::Overwrite);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QCOMPARE(dialog->startButton()->text(), QStringLiteral("Copy 1, replace 1"));
    ui::choose(dialog->folderPolicy(), model::FolderConflict::Skip);
    QTRY_COMPARE(dialog->counts(), (ui::PlanCounts {.skipped = 1}));
    QTRY_COMPARE(dialog->sums(), QStringLiteral("1 skipped"));
    ui::choose(dialog->folderPolicy(), model::FolderConflict::Rename);
    QTRY_COMPARE(dialog->counts(), (ui::PlanCounts {.fresh = 2, .keptBoth = 1}));
    ui::choose(dialog->folderPolicy(), model::FolderConflict::Ask);
    QTRY_VERIFY2(dialog->facts().contains(QStringLiteral("You will be asked about 1 folder")), qPrintable(dialog->facts()));
    QCOMPARE(dialog->request().options.onFolder, model::FolderConflict::Ask);
}

void PlanDialogTest::wheelOnThePoliciesPlansNothing()
{
    const auto dialog = open(model::FileConflict::Skip);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    for (QComboBox *box : {dialog->filePolicy(), dialog->folderPolicy()}) {
        const int before = box->currentIndex();
        const QPoint at = box->rect().center();
        QWheelEvent turn(at, box->mapToGlobal(at), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &turn);
        QCOMPARE(box->currentIndex(), before);
    }
    QVERIFY(dialog->startButton()->isEnabled());
}

void PlanDialogTest::dryRunAsksNothing()
{
    tests::FakeQueueSource source;
    model::Request request;
    request.sources = {m_tree->path("from/d")};
    request.destination = m_tree->path("to");
    request.options.onFile = model::FileConflict::Ask;
    request.options.onFolder = model::FolderConflict::Ask;
    request.options.onError = model::ErrorPolicy::Ask;
    PlanDialog dialog(source, request, nullptr);
    QTRY_COMPARE(source.submitted.size(), std::size_t(1));
    const model::Options &dry = source.submitted.front().options;
    QVERIFY(dry.dryRun);
    QCOMPARE(dry.onFile, model::FileConflict::Fail);
    QCOMPARE(dry.onFolder, model::FolderConflict::Merge);
    QCOMPARE(dry.onError, model::ErrorPolicy::Fail);
    QCOMPARE(dialog.request().options.onError, model::ErrorPolicy::Ask);
}

void PlanDialogTest::whatCannotBeRead_isPartOfThePlan()
{
    m_tree->folder("from/d/locked");
    const auto ops = std::make_shared<test::FaultOps>();
    ops->failName("locked", EACCES, test::callsOf({test::Call::Open}));
    FerryCore core({.ops = ops});
    ui::CoreQueueSource source(core);
    model::Request request;
    request.sources = {m_tree->path("from/d")};
    request.destination = m_tree->path("to");
    request.options.onError = model::ErrorPolicy::Ask;
    PlanDialog dialog(source, request, nullptr);
    QTRY_VERIFY(dialog.startButton()->isEnabled());
    QVERIFY(dialog.counts().failed > 0);
}

void PlanDialogTest::onlyTheLastOfQuickChoicesIsPlanned()
{
    const auto dialog = open(model::FileConflict::Ask);
    ui::choose(dialog->filePolicy(), model::FileConflict::Skip);
    ui::choose(dialog->filePolicy(), model::FileConflict::Overwrite);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QCOMPARE(dialog->startButton()->text(), QStringLiteral("Copy 1, replace 1"));
    QCOMPARE(m_source->snapshot()->jobs.size(), std::size_t(1));
}

void PlanDialogTest::tellsOfIdenticalOnesAndOfNewNames()
{
    m_tree->file("from/d/same", "same").times("from/d/same", {1'000'000'000, 5});
    m_tree->file("to/d/same", "same").times("to/d/same", {1'000'000'000, 5});
    const auto dialog = open(model::FileConflict::Skip);
    QTRY_COMPARE(dialog->sums(), QStringLiteral("1 new · 1 folder · 1 identical · 1 skipped"));
    QTRY_VERIFY(dialog->startButton()->isEnabled());

    ui::choose(dialog->filePolicy(), model::FileConflict::Overwrite);
    QTRY_COMPARE(dialog->sums(), QStringLiteral("1 new · 1 folder · 2 replace others"));
    QVERIFY2(dialog->facts().contains(QStringLiteral("looks the same as 1 of them")), qPrintable(dialog->facts()));

    ui::choose(dialog->filePolicy(), model::FileConflict::Rename);
    QTRY_COMPARE(dialog->sums(), QStringLiteral("1 new · 1 folder · 2 kept beside another"));
    QTRY_COMPARE(dialog->startButton()->text(), QStringLiteral("Copy 3"));
    const QAbstractItemModel *rows = dialog->table()->model();
    QTRY_COMPARE(rows->rowCount(), 4);
    const QModelIndexList both
        = rows->match(rows->index(0, ui::OutcomeModel::Name), Qt::DisplayRole, QStringLiteral("both"), 1, Qt::MatchExactly);
    QCOMPARE(both.size(), 1);
    QCOMPARE(both.front().siblingAtColumn(ui::OutcomeModel::Remark).data().toString(), QStringLiteral("Gets the name both (2)."));
    QVERIFY(both.front().siblingAtColumn(ui::OutcomeModel::Target).data().toString().endsWith(QStringLiteral("both (2)")));
}

void PlanDialogTest::keptReplacedOnesGiveNoRoomBack()
{
    m_tree->bigFile("from/d/a", 50'000).bigFile("from/d/b", 50'000).bigFile("to/d/a", 50'000, 2).bigFile("to/d/b", 50'000, 2);
    const auto dialog = open(model::FileConflict::Overwrite);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QVERIFY2(dialog->facts().contains(QStringLiteral("gives back")), qPrintable(dialog->facts()));
    dialog->keepsReplaced()->setChecked(true);
    QVERIFY(!dialog->startButton()->isEnabled());
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QVERIFY2(!dialog->facts().contains(QStringLiteral("gives back")), qPrintable(dialog->facts()));
    QVERIFY(dialog->request().options.keepReplaced);
}

void PlanDialogTest::saysWhatRoomItNeeds_data()
{
    QTest::addColumn<quint64>("needed");
    QTest::addColumn<quint64>("freed");
    QTest::addColumn<quint64>("free");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("notice");
    const auto add = [](const char *name, quint64 needed, quint64 freed, quint64 free, const char *facts, const char *notice) {
        QTest::newRow(name) << needed << freed << free << QString::fromUtf8(facts) << QString::fromUtf8(notice);
    };
    add("nothing", 0, 0, 1'000'000, "", "");
    add("fits", 2'000'000, 0, 4'000'000, "Needs up to 2.0 MB of 4.0 MB free. At least 2.0 MB will stay free.", "");
    add("fits, and more is given back", 2'000'000, 1'000'000, 4'000'000,
        "Needs up to 2.0 MB of 4.0 MB free. What is replaced gives back 1.0 MB on the way. At least 2.0 MB will stay free.", "");
    add("fits as old ones go", 4'000'000, 3'000'000, 2'000'000,
        "Needs up to 4.0 MB of 2.0 MB free. What is replaced gives back 3.0 MB on the way.", "");
    add("too little", 9'000'000, 1'000'000, 2'000'000, "Needs up to 9.0 MB of 2.0 MB free. What is replaced gives back 1.0 MB on the way.",
        "Up to 6.0 MB of room is missing.");
    add("unknown", 2'000'000, 0, 0, "Needs up to 2.0 MB.", "");
}

void PlanDialogTest::saysWhatRoomItNeeds()
{
    QFETCH(quint64, needed);
    QFETCH(quint64, freed);
    QFETCH(quint64, free);
    QFETCH(QString, facts);
    QFETCH(QString, notice);
    tests::FakeQueueSource source;
    PlanDialog dialog(source, request(), nullptr);
    QTRY_COMPARE(source.submitted.size(), std::size_t(1));
    model::JobSnapshot &job = source.addJob(model::JobState::Done);
    job.id = {1001}; // as the fake numbers what is submitted
    job.found.bytes = 100'000'000; // what is skipped or renamed needs no room
    job.plan = model::PlanTotals {.roomNeeded = needed, .roomFreed = freed, .roomFree = free, .cannotHold = {}};
    source.publish();
    QTRY_VERIFY(dialog.startButton()->isEnabled());
    QCOMPARE(dialog.facts(), facts);
    QCOMPARE(dialog.notice(), notice);
    job.plan->cannotHold = {model::LossKind::Owner, model::LossKind::Acl};
    ++job.revision;
    source.publish();
    QCOMPARE(dialog.facts(), facts);
    QCOMPARE(dialog.losses(), QStringLiteral("The destination cannot keep: owner, access list."));
}

void PlanDialogTest::saysHowLongItTakes_goingByThePast()
{
    const QString pace = QStringLiteral("At the pace of the last such job it takes less than a minute.");
    auto dialog = open(model::FileConflict::Overwrite);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QTRY_VERIFY(dialog->knowsThePast());
    QVERIFY(!dialog->facts().contains(pace)); // there was none
    dialog.reset();
    m_source.reset();
    m_core.reset();
    m_tree->folder("state");
    {
        fs::LinuxOps ops;
        Result<store::Database> database = store::Database::open(ops, m_tree->path("state"));
        QVERIFY(database.has_value());
        store::StoredJob past;
        past.id = {1};
        past.request = std::make_shared<const model::Request>(request());
        past.progress.state = model::JobState::Done;
        past.progress.bytesCopied = 1000 * 4 * kKiB;
        past.progress.tally.done = 1000;
        past.progress.worked = 50s;
        QVERIFY(store::QueueStore(*database).add(past).has_value());
    }
    m_core = std::make_unique<FerryCore>(CoreSettings {.stateFolder = m_tree->path("state")});
    m_source = std::make_unique<ui::CoreQueueSource>(*m_core);
    dialog = open(model::FileConflict::Overwrite);
    QTRY_VERIFY2(dialog->facts().contains(pace), qPrintable(dialog->facts()));
}

void PlanDialogTest::saysWhatWillHappen_onlyWhenAllIsRead()
{
    tests::FakeQueueSource source;
    PlanDialog dialog(source, request(), nullptr);
    QCOMPARE(dialog.sums(), QStringLiteral("looking…"));
    QCOMPARE(dialog.startButton()->text(), QStringLiteral("Copy"));
    QTRY_COMPARE(source.submitted.size(), std::size_t(1));
    record(3);
    source.addJob(model::JobState::Done).id = {1001}; // as the fake numbers what is submitted
    source.publish();
    QCOMPARE(dialog.sums(), QStringLiteral("reading what was found…"));
    QCOMPARE(dialog.startButton()->text(), QStringLiteral("Copy"));
    QVERIFY(!dialog.startButton()->isEnabled());
    QTRY_VERIFY(dialog.startButton()->isEnabled());
    QCOMPARE(dialog.sums(), QStringLiteral("3 new"));
    QCOMPARE(dialog.startButton()->text(), QStringLiteral("Copy 3"));

    ui::choose(dialog.filePolicy(), model::FileConflict::Overwrite);
    QCOMPARE(dialog.sums(), QStringLiteral("looking…"));
    QCOMPARE(dialog.startButton()->text(), QStringLiteral("Copy"));
}

void PlanDialogTest::tellsOfItemsThatCannotBeRead()
{
    tests::FakeQueueSource source;
    PlanDialog dialog(source, request(), nullptr);
    QTRY_COMPARE(source.submitted.size(), std::size_t(1));
    record(1, "{broken\n");
    source.addJob(model::JobState::Done).id = {1001}; // as the fake numbers what is submitted
    source.publish();
    QTRY_VERIFY(dialog.startButton()->isEnabled());
    QCOMPARE(dialog.sums(), QStringLiteral("1 new"));
    QVERIFY2(dialog.notice().contains(QStringLiteral("of the plan cannot be read")), qPrintable(dialog.notice()));
}

void PlanDialogTest::saysWhyThereIsNoPlan()
{
    qputenv("TMPDIR", QByteArray::fromStdString(m_tree->path("absent").bytes()));
    const auto dialog = open(model::FileConflict::Ask);
    QTRY_VERIFY(!dialog->notice().isEmpty());
    QVERIFY(!dialog->startButton()->isEnabled());
    QVERIFY(m_source->snapshot()->jobs.empty());
    QCOMPARE(dialog->sums(), QString());

    qputenv("TMPDIR", QByteArray::fromStdString(m_tree->path("tmp").bytes()));
    ui::choose(dialog->filePolicy(), model::FileConflict::Skip);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QCOMPARE(dialog->notice(), QString());
}

void PlanDialogTest::partOfADryRun_isNoPlan_data()
{
    QTest::addColumn<model::JobState>("state");
    QTest::newRow("cancelled") << model::JobState::Cancelled;
    QTest::newRow("interrupted") << model::JobState::Interrupted;
}

void PlanDialogTest::partOfADryRun_isNoPlan()
{
    QFETCH(model::JobState, state);
    tests::FakeQueueSource source;
    PlanDialog dialog(source, request(), nullptr);
    QTRY_COMPARE(source.submitted.size(), std::size_t(1));
    source.addJob(state).id = {1001}; // as the fake numbers what is submitted
    source.publish();
    QTRY_VERIFY(!dialog.notice().isEmpty());
    QCOMPARE(dialog.sums(), QString());
    QTRY_VERIFY(!dialog.findChild<ui::PlanSummary *>()->isBusy());
    QVERIFY(!dialog.startButton()->isEnabled());

    ui::choose(dialog.filePolicy(), model::FileConflict::Skip);
    QTRY_COMPARE(source.submitted.size(), std::size_t(2));
    QCOMPARE(dialog.notice(), QString());
    source.addJob(model::JobState::Done).id = {1002};
    source.publish();
    QTRY_VERIFY(dialog.startButton()->isEnabled());
}

void PlanDialogTest::takesItsDryRunAway()
{
    auto dialog = open(model::FileConflict::Skip);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QCOMPARE(m_source->snapshot()->jobs.size(), std::size_t(1));
    QVERIFY(ui::isPlan(*m_source->snapshot()->jobs.front()));
    dialog.reset();
    QTRY_VERIFY(m_source->snapshot()->jobs.empty());
}

void PlanDialogTest::record(int files, const char *line) const
{
    QDirIterator logs(QString::fromStdString(m_tree->path("tmp").bytes()), QDir::Files, QDirIterator::Subdirectories);
    QFile log(logs.next());
    QVERIFY(!logs.hasNext());
    QVERIFY(log.open(QIODevice::Append));
    model::Outcome outcome;
    outcome.status = model::ItemStatus::Planned;
    outcome.source = {std::make_shared<PathNode>(Path("/from")), "a"};
    log.write(QByteArray::fromStdString(store::outcomeLine(outcome) + '\n').repeated(files) + line);
}

QStringList PlanDialogTest::left() const
{
    QStringList all;
    for (const std::string &name : m_tree->names("tmp")) {
        if (name.starts_with("ferry-out-"))
            all << QString::fromStdString(name);
    }
    return all;
}

void PlanDialogTest::leavesNothingBehind()
{
    auto dialog = open(model::FileConflict::Skip);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QCOMPARE(left().size(), 1);
    ui::choose(dialog->filePolicy(), model::FileConflict::Overwrite);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QTRY_COMPARE(left().size(), 1);
    dialog.reset();
    QTRY_COMPARE(left(), QStringList());
    dialog = open(model::FileConflict::Skip); // and if it was not ready yet
    dialog.reset();
    ui::sharedThreads().waitForDone();
    QTRY_COMPARE(left(), QStringList());
}

void PlanDialogTest::searchFiltersTheList()
{
    const auto dialog = open(model::FileConflict::Skip);
    const QAbstractItemModel *rows = dialog->table()->model();
    QTRY_COMPARE(rows->rowCount(), 3);
    dialog->search()->setText(QStringLiteral("BOTH"));
    QTRY_COMPARE(rows->rowCount(), 1);
    QTRY_COMPARE(rows->index(0, ui::OutcomeModel::Name).data().toString(), QStringLiteral("both"));
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QCOMPARE(dialog->startButton()->text(), QStringLiteral("Copy 1"));
    dialog->search()->clear();
    QTRY_COMPARE(rows->rowCount(), 3);
}

void PlanDialogTest::searchingStartsNothing()
{
    const auto dialog = open(model::FileConflict::Skip);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        dialog->search()->setFocus();
        QTRY_VERIFY(dialog->search()->hasFocus());
        QTest::keyClick(dialog->search(), key);
        QVERIFY(dialog->table()->hasFocus());
    }
    QCOMPARE(accepted.count(), 0);
    QVERIFY(dialog->isVisible());
}

void PlanDialogTest::whatComesUnasked_beginsWithoutItsNumbers()
{
    tests::FakeQueueSource source;
    PlanDialog dialog(source, request(), nullptr);
    QVERIFY(!dialog.startButton()->isEnabled());
    dialog.setComesUnasked();
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QVERIFY(dialog.startButton()->isEnabled());
    QCOMPARE(dialog.startButton()->text(), QStringLiteral("Copy"));
    QCOMPARE(dialog.focusWidget(), dialog.table());
    const int policy = dialog.filePolicy()->currentIndex();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(dialog.table(), key); // pressed before it was there
    QCOMPARE(accepted.count(), 0);
    QCOMPARE(dialog.filePolicy()->currentIndex(), policy);
    QTRY_COMPARE(source.submitted.size(), std::size_t(1));
    source.addJob(model::JobState::Failed).id = {1001}; // as the fake numbers what is submitted
    source.publish();
    QVERIFY2(dialog.startButton()->isEnabled(), "a job is not held back by a plan that fails");
    QCOMPARE(dialog.startButton()->text(), QStringLiteral("Copy"));
    dialog.startButton()->click();
    QCOMPARE(accepted.count(), 1);
}

void PlanDialogTest::listIsFilteredByWhatWouldHappen()
{
    using Show = ui::OutcomeModel::Show;
    m_tree->file("from/d/same", "same").times("from/d/same", {1'000'000'000, 5});
    m_tree->file("to/d/same", "same").times("to/d/same", {1'000'000'000, 5});
    const auto dialog = open(model::FileConflict::Ask);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    const QAbstractItemModel *rows = dialog->table()->model();
    const auto names = [rows] {
        QStringList names;
        for (int row = 0; row < rows->rowCount(); ++row)
            names << rows->index(row, ui::OutcomeModel::Name).data().toString();
        names.sort();
        return names;
    };
    const auto show = [&dialog](Show which) { dialog->filter()->choose(static_cast<int>(which)); };
    QTRY_COMPARE(names(), QStringList({QStringLiteral("both"), QStringLiteral("d"), QStringLiteral("new"), QStringLiteral("same")}));
    QVERIFY(!dialog->table()->isColumnHidden(ui::OutcomeModel::Size));
    show(Show::New);
    QTRY_COMPARE(names(), QStringList({QStringLiteral("new")}));
    QCOMPARE(rows->index(0, ui::OutcomeModel::Size).data().toString(), QStringLiteral("3 bytes"));
    show(Show::Problems);
    QTRY_COMPARE(names(), QStringList({QStringLiteral("both"), QStringLiteral("same")})); // both would be asked about
    ui::choose(dialog->filePolicy(), model::FileConflict::Skip);
    show(Show::Identical);
    QTRY_COMPARE(names(), QStringList({QStringLiteral("same")}));
    show(Show::Skipped);
    QTRY_COMPARE(names(), QStringList({QStringLiteral("both"), QStringLiteral("same")}));
    ui::choose(dialog->filePolicy(), model::FileConflict::Overwrite);
    show(Show::Replaced);
    QTRY_COMPARE(names(), QStringList({QStringLiteral("both"), QStringLiteral("same")}));
}

void PlanDialogTest::whatFailsLater_isNoPartOfThePlan()
{
    model::Request planned = request();
    planned.options.onError = model::ErrorPolicy::Ask;
    PlanDialog dialog(*m_source, planned, nullptr);
    dialog.show();
    QTRY_VERIFY(dialog.startButton()->isEnabled());
    QCOMPARE(ui::choice<model::ErrorPolicy>(dialog.errorPolicy()), model::ErrorPolicy::Ask);
    ui::choose(dialog.errorPolicy(), model::ErrorPolicy::Wait);
    QVERIFY(dialog.startButton()->isEnabled());
    QCOMPARE(dialog.request().options.onError, model::ErrorPolicy::Wait);
}

void PlanDialogTest::sidesStandBelowEachOther_ifNarrow()
{
    const auto dialog = open(model::FileConflict::Ask);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    const QLabel *sums = nullptr;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        sums = label->text() == dialog->sums() ? label : sums;
    QVERIFY(sums);
    const auto top = [&dialog](const QWidget *widget) { return widget->mapTo(dialog.get(), QPoint(0, 0)).y(); };
    const auto start = [&dialog](const QWidget *widget) { return widget->mapTo(dialog.get(), QPoint(0, 0)).x(); };
    QVERIFY(start(dialog->filePolicy()) > start(sums) + sums->width());
    QVERIFY(dialog->focusWidget() == dialog->filePolicy());
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 92, dialog->height());
    QTRY_VERIFY(start(dialog->filePolicy()) < start(sums) + sums->width());
    QVERIFY(top(dialog->filePolicy()) >= top(sums) + sums->height());
}

void PlanDialogTest::fitsIntoANarrowWindow()
{
    const auto dialog = open(model::FileConflict::Ask);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    const int character = dialog->fontMetrics().averageCharWidth();
    QVERIFY2(dialog->minimumSizeHint().width() <= character * 90,
             qPrintable(QString::number(dialog->minimumSizeHint().width() / character)));
}

QTEST_MAIN(PlanDialogTest)
#include "tst_plan_dialog.moc"
