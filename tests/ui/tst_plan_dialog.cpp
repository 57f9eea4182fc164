// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_dialog.h"

#include "core/ferry_core.h"
#include "tests/support/tree.h"
#include "ui/bridge/core_queue_source.h"
#include "ui/dialogs/option_boxes.h"
#include "ui/models/outcome_model.h"
#include "ui/text/translation.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>
#include <optional>

using namespace ferry;
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
    void takesItsDryRunAway();
    void countsByKind();

private:
    std::unique_ptr<PlanDialog> open(model::FileConflict policy);

    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
    std::unique_ptr<FerryCore> m_core;
    std::unique_ptr<ui::CoreQueueSource> m_source;
    std::unique_ptr<browse::Browser> m_browser;
};

void PlanDialogTest::init()
{
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    m_tree->folder("from").folder("from/d").file("from/d/new", "new").file("from/d/both", "newer").folder("to").folder("to/d");
    m_tree->file("to/d/both", "old");
    m_core = std::make_unique<FerryCore>();
    m_source = std::make_unique<ui::CoreQueueSource>(*m_core);
    m_browser = std::make_unique<browse::Browser>();
}

void PlanDialogTest::cleanup()
{
    m_browser.reset();
    m_source.reset();
    m_core.reset();
}

std::unique_ptr<PlanDialog> PlanDialogTest::open(model::FileConflict policy)
{
    model::Request request;
    request.sources = {m_tree->path("from/d")};
    request.destination = m_tree->path("to");
    request.options.onFile = policy;
    auto dialog = std::make_unique<PlanDialog>(*m_source, *m_browser, request, nullptr);
    dialog->show();
    return dialog;
}

void PlanDialogTest::saysWhatWouldHappen_andDoesNothing()
{
    const auto dialog = open(model::FileConflict::Ask);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QCOMPARE(dialog->counts(), (ui::PlanCounts {.fresh = 1, .folders = 1, .replaced = 0, .skipped = 0, .taken = 1, .failed = 0}));
    QCOMPARE(dialog->startButton()->text(), QStringLiteral("Copy 1, ask about 1"));
    QVERIFY(statuses(*dialog).contains(QStringLiteral("Will be asked")));
    QVERIFY(!m_tree->exists("to/d/new"));
    QVERIFY(!dialog->request().options.dryRun);
    QCOMPARE(dialog->request().options.onFile, model::FileConflict::Ask);
}

void PlanDialogTest::otherPolicy_otherPlan()
{
    const auto dialog = open(model::FileConflict::Ask);
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    ui::choose(dialog->policy(), model::FileConflict::Overwrite);
    QTRY_COMPARE(dialog->startButton()->text(), QStringLiteral("Copy 1, replace 1"));
    QTRY_VERIFY(dialog->startButton()->isEnabled());
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    dialog->startButton()->click();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog->request().options.onFile, model::FileConflict::Overwrite);
    QCOMPARE(m_tree->content("to/d/both"), std::string("old"));
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

void PlanDialogTest::countsByKind()
{
    using model::ItemStatus;
    ui::PlanCounts counts;
    const auto add = [&counts](ItemStatus status, model::ItemOp op, bool replaced, ErrorKind error = ErrorKind::Internal) {
        store::RecordedOutcome outcome;
        outcome.status = status;
        outcome.op = op;
        outcome.replaced = replaced;
        if (status == ItemStatus::Failed)
            outcome.error = Error::of(error, FsOp::Open, Path("/x"));
        count(counts, outcome);
    };
    add(ItemStatus::Planned, model::ItemOp::CopyFile, false);
    add(ItemStatus::Planned, model::ItemOp::CopyFile, true);
    add(ItemStatus::Planned, model::ItemOp::MakeFolder, false);
    add(ItemStatus::Skipped, model::ItemOp::CopyFile, false);
    add(ItemStatus::Failed, model::ItemOp::CopyFile, false, ErrorKind::Exists);
    add(ItemStatus::Failed, model::ItemOp::CopyFile, false, ErrorKind::Denied);
    QCOMPARE(counts, (ui::PlanCounts {.fresh = 1, .folders = 1, .replaced = 1, .skipped = 1, .taken = 1, .failed = 1}));
}

QTEST_MAIN(PlanDialogTest)
#include "tst_plan_dialog.moc"
