// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/log_view.h"

#include "core/store/outcome_file.h"
#include "tests/support/tree.h"
#include "ui/text/translation.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <optional>

using namespace ferry;
using model::ItemStatus;
using ui::LogView;

/// The log of one job with an item of each kind.
class LogViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::text::installTranslations(*qApp, QLocale(QLocale::English)); }
    void init();
    void cleanup();

    void filters_data();
    void filters();
    void exportsWhatIsShown();
    void saysWhyAnExportFailed();

private:
    [[nodiscard]] int rows() const { return m_view->table()->model()->rowCount(); }
    QFileDialog *chooseExport(const QString &words);
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) { return label->text().contains(words); });
    }

    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
    std::unique_ptr<LogView> m_view;
};

void LogViewTest::init()
{
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    m_tree->folder("results");
    const Path results = m_tree->path("results/2026-11-21-10-00-00-1.jsonl");
    const auto file = store::OutcomeFile::create(results);
    QVERIFY(file.has_value());
    const auto from = std::make_shared<PathNode>(Path("/home/mara"));
    const auto record = [&](const char *name, ItemStatus status, bool replaced = false, model::ReadBack readBack = model::ReadBack::None) {
        model::Outcome outcome;
        outcome.status = status;
        outcome.source = {from, name};
        outcome.target = {from, std::string(name) + ".copy"};
        outcome.replaced = replaced;
        outcome.readBack = readBack;
        if (readBack != model::ReadBack::None)
            outcome.digest = model::Digest();
        if (status == ItemStatus::Failed)
            outcome.error = Error::fromErrno(EACCES, FsOp::Open, Path("/home/mara").child(name));
        if (status == ItemStatus::Lossy)
            outcome.losses.push_back({model::LossKind::Owner, EPERM, {}, false});
        if (status == ItemStatus::Skipped)
            outcome.skipReason = model::SkipReason::Policy;
        (*file)->record(outcome);
    };
    record("done", ItemStatus::Done);
    record("failed", ItemStatus::Failed);
    record("lossy", ItemStatus::Lossy);
    record("skipped", ItemStatus::Skipped);
    record("replaced", ItemStatus::Done, true);
    record("verified", ItemStatus::Done, false, model::ReadBack::Device);
    (*file)->finish(model::JobSnapshot());
    (*file)->flush();
    m_view = std::make_unique<LogView>(m_tree->path("results"));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->showFile(results);
    QTRY_COMPARE(rows(), 6);
}

void LogViewTest::cleanup()
{
    m_view.reset();
    m_tree.reset();
    m_temp.reset();
}

void LogViewTest::filters_data()
{
    QTest::addColumn<QString>("show");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << QStringLiteral("All items") << 6;
    QTest::newRow("problems") << QStringLiteral("Problems only") << 2;
    QTest::newRow("failed") << QStringLiteral("Failed") << 1;
    QTest::newRow("lossy") << QStringLiteral("Not kept completely") << 1;
    QTest::newRow("skipped") << QStringLiteral("Skipped") << 1;
    QTest::newRow("replaced") << QStringLiteral("Replaced an older one") << 1;
    QTest::newRow("verified") << QStringLiteral("Read back and equal") << 1;
}

void LogViewTest::filters()
{
    QFETCH(QString, show);
    QFETCH(int, rows);
    QComboBox *box = nullptr;
    for (QComboBox *each : m_view->findChildren<QComboBox *>())
        box = each == m_view->jobs() ? box : each;
    box->setCurrentIndex(box->findText(show));
    QCOMPARE(box->currentText(), show);
    QTRY_COMPARE(this->rows(), rows);
}

QFileDialog *LogViewTest::chooseExport(const QString &words)
{
    for (QAction *action : m_view->findChild<QToolButton *>()->menu()->actions()) {
        if (action->text().contains(words))
            action->trigger();
    }
    return m_view->findChild<QFileDialog *>();
}

void LogViewTest::exportsWhatIsShown()
{
    m_view->findChild<QLineEdit *>()->setText(QStringLiteral("ed.copy"));
    QTRY_COMPARE(rows(), 4);
    QFileDialog *dialog = chooseExport(QStringLiteral("text"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(QString::fromStdString(m_tree->path("out.txt").bytes()));
    QTRY_VERIFY(says(QStringLiteral("4 items written")));
    const std::string words = m_tree->content("out.txt");
    QVERIFY(words.find("/home/mara/failed -> /home/mara/failed.copy: ") != std::string::npos);
    QVERIFY(words.find("lossy") == std::string::npos);
}

void LogViewTest::saysWhyAnExportFailed()
{
    QFileDialog *dialog = chooseExport(QStringLiteral("CSV"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(QString::fromStdString(m_tree->path("none/out.csv").bytes()));
    QTRY_VERIFY(says(QStringLiteral("out.csv")));
}

QTEST_MAIN(LogViewTest)
#include "tst_log_view.moc"
