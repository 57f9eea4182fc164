// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/browser.h"
#include "core/ferry_core.h"
#include "core/store/outcome_file.h"
#include "tests/support/tree.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/actions/action_list.h"
#include "ui/actions/after_queue_menu.h"
#include "ui/bridge/core_queue_source.h"
#include "ui/bridge/overall_progress.h"
#include "ui/bridge/power.h"
#include "ui/bridge/settings.h"
#include "ui/dialogs/countdown_dialog.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/menus_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/properties_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/models/outcome_model.h"
#include "ui/panes/folder_model.h"
#include "ui/panes/pane_table.h"
#include "ui/panes/pane_tabs.h"
#include "ui/panes/pane_view.h"
#include "ui/text/translation.h"
#include "ui/views/drop_target.h"
#include "ui/views/log_view.h"
#include "ui/views/transfers_panel.h"
#include "ui/windows/drop_window.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>

#include <cerrno>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

using namespace ferry;
using model::JobState;
using namespace std::chrono_literals;

/// Takes pictures of both windows at work and of dialogs, light and dark, in every language, from right to left, and holds against
/// them what can be told without eyes: no button cuts off its word, and the picture has both colours and words. FERRY_PICTURES names a
/// folder that keeps them. With QT_SCALE_FACTOR=2 everything is twice as large, and nothing else is different.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void files_data();
    void files();
    void compact_data() { files_data(); }
    void compact();
    void transfers_data() { files_data(); }
    void transfers();
    void dropWindow_data() { files_data(); }
    void dropWindow();
    void log_data() { files_data(); }
    void log();
    void dialogs_data() { files_data(); }
    void dialogs();
    void help_data() { files_data(); }
    void help();
    void afterQueue_data() { files_data(); }
    void afterQueue();

private:
    void fillQueue();
    void writeLogs();
    void dress();
    void take(QWidget &window, const QString &name);

    QTemporaryDir m_settings;
    QPalette m_palette;
    std::optional<test::TempFolder> m_temp;
    std::unique_ptr<tests::FakeQueueSource> m_source;
    std::unique_ptr<browse::Browser> m_browser;
};

namespace {

QPalette darkPalette()
{
    QPalette palette;
    const QColor window(42, 46, 50);
    const QColor base(27, 30, 32);
    const QColor text(252, 252, 252);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Button, QColor(49, 54, 59));
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, QColor(61, 174, 233));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(130, 135, 140));
    return palette;
}

} // namespace

void PicturesTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(qputenv("HOME", m_settings.path().toLocal8Bit()));
    m_palette = QApplication::palette();
}

void PicturesTest::init()
{
    ui::Settings().clear();
    m_temp.emplace();
    test::Tree tree(m_temp->path());
    tree.folder("Pictures").folder("Backup").folder("Pictures/Iceland").folder("Pictures/Faroe Islands").folder("Backup/2025");
    const QDateTime widest(QDate(2028, 12, 28), QTime(10, 58));
    for (int i = 1; i <= 40; ++i) {
        const std::string name = "Pictures/IMG_" + std::to_string(i) + ".jpg";
        tree.file(name, std::string(static_cast<std::size_t>(i) * 31'337, 'x'));
        tree.times(name, {widest.addSecs(i % 2 * 12 * 3600).toSecsSinceEpoch(), 0}); // mornings and evenings
    }
    tree.file("Pictures/a rather long name of a file that has to be cut somewhere in its middle.tar.gz", "x")
        .file("Pictures/notes.txt", "x");
    ui::Settings().setValue(QStringLiteral("files/left"), QByteArray::fromStdString(m_temp->child("Pictures").bytes()));
    ui::Settings().setValue(QStringLiteral("files/right"), QByteArray::fromStdString(m_temp->child("Backup").bytes()));
    m_source = std::make_unique<tests::FakeQueueSource>();
    m_browser = std::make_unique<browse::Browser>();
}

void PicturesTest::cleanup()
{
    m_browser.reset();
    m_source.reset();
    m_temp.reset();
    for (QTranslator *words : qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly))
        delete words;
    QApplication::setPalette(m_palette);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

void PicturesTest::fillQueue()
{
    model::JobSnapshot &running = m_source->addJob();
    running.found = {.items = 812, .bytes = 22'400'000'000};
    running.foundIsFinal = true;
    running.rate = {148'000'000};
    running.left = 190s;
    running.current = {"IMG_0412.CR3", "IMG_0413.CR3"};
    model::JobSnapshot &waiting = m_source->addJob(JobState::Waiting, {Path("/home/mara/Projects")});
    waiting.waitsFor = {1};
    waiting.waitsForWhat = m_source->queue.jobs.front().request;
    model::JobSnapshot &done = m_source->addJob(JobState::DoneWithProblems, {Path("/home/mara/Music")});
    done.tally = {.done = 204, .lossy = 0, .skipped = 0, .failed = 3, .unsupported = 0};
    // So that the graph has a shape.
    for (int i = 1; i <= 200; ++i) {
        model::JobSnapshot &job = m_source->queue.jobs.front();
        job.worked = i * 500ms;
        job.rate = {static_cast<std::uint64_t>(120'000'000 + 37'000'000 * (i * 7 % 11) / 11 + (i > 120 ? 30'000'000 : 0))};
        job.bytesHandled = job.bytesCopied = static_cast<std::uint64_t>(i) * 68'000'000;
        job.bytesFlushed = job.bytesCopied * 4 / 5;
        job.tally.done = static_cast<std::uint64_t>(i) * 2;
        ++job.revision;
        m_source->publish();
    }
}

void PicturesTest::files_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << QStringLiteral("en_GB") << false << false;
    QTest::newRow("dark") << QStringLiteral("en_GB") << true << false;
    for (const QString &language : ui::text::languages()) {
        const QLocale locale(language);
        QTest::newRow(qPrintable(language)) << locale.name() << false << (locale.textDirection() == Qt::RightToLeft);
    }
    QTest::newRow("mirrored") << QStringLiteral("en_GB") << false << true;
}

void PicturesTest::dress()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QLocale::setDefault(QLocale(language));
    ui::text::installTranslations(*qApp, QLocale());
    if (dark)
        QApplication::setPalette(darkPalette());
    if (mirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

void PicturesTest::take(QWidget &window, const QString &name)
{
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap())
            QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
    }
    const QImage picture = window.grab().toImage();
    const double scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")).toDouble();
    QCOMPARE(picture.size(), window.size() * scale);
    std::set<QRgb> colours;
    const int step = window.width() < 400 ? 2 : 7;
    for (int y = 0; y < picture.height(); y += step) {
        for (int x = 0; x < picture.width(); x += step)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY2(colours.size() > 20, qPrintable(QString::number(colours.size())));
    const QString folder = qEnvironmentVariable("FERRY_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(
            picture.save(QDir(folder).filePath(name + QLatin1Char('-') + QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png"))));
}

void PicturesTest::files()
{
    dress();
    ui::FilesWindow window(*m_source, *m_browser);
    window.resize(1180, 760);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(window.active()->model()->isComplete() && window.other()->model()->isComplete());
    fillQueue();
    window.active()->model()->setMarked(3, 6, true);
    QTRY_VERIFY(!window.active()->status().isEmpty());
    QCoreApplication::processEvents();
    QFETCH(bool, mirrored);
    const int left = window.side(0)->mapTo(&window, QPoint(0, 0)).x();
    const int right = window.side(1)->mapTo(&window, QPoint(0, 0)).x();
    QCOMPARE(left > right, mirrored);
    for (const auto *table : window.findChildren<ui::PaneTable *>()) {
        const QAbstractItemView *view = table;
        for (const int column : {ui::FolderModel::Size, ui::FolderModel::Modified})
            QVERIFY2(table->isColumnHidden(column) || view->sizeHintForColumn(column) <= table->columnWidth(column),
                     qPrintable(QString::number(column)));
    }
    take(window, QStringLiteral("files"));
}

void PicturesTest::compact()
{
    dress();
    ui::FilesWindow window(*m_source, *m_browser);
    window.resize(1180, 760);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.side(0)->setForm(ui::PaneTable::Form::Compact);
    QTRY_VERIFY(window.active()->model()->isComplete());
    window.active()->model()->setMarked(3, 6, true);
    const ui::PaneTable *table = window.active()->table();
    const auto cell = [table](int row) { return table->visualRect(table->model()->index(row, 0)); };
    int second = 1; // the first row of the second column
    while (cell(second).x() == cell(0).x())
        ++second;
    QFETCH(bool, mirrored);
    QCOMPARE(cell(second).x() < cell(0).x(), mirrored);
    QVERIFY(table->viewport()->rect().contains(cell(second)));
    take(window, QStringLiteral("compact"));
}

void PicturesTest::transfers()
{
    dress();
    ui::TransfersWindow window(*m_source, *m_browser);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    fillQueue();
    QCoreApplication::processEvents();
    take(window, QStringLiteral("transfers"));
}

void PicturesTest::dropWindow()
{
    dress();
    ui::DropWindow window(*m_source);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto fits = [&window] {
        const ui::DropTarget *target = window.target();
        return target->fontMetrics().horizontalAdvance(target->words()) <= target->width() - 10;
    };
    QVERIFY2(fits(), qPrintable(window.target()->words()));
    take(window, QStringLiteral("drop-idle"));
    fillQueue();
    QVERIFY2(fits(), qPrintable(window.target()->words()));
    take(window, QStringLiteral("drop"));
}

void PicturesTest::writeLogs()
{
    test::Tree(m_temp->path()).folder("results");
    m_source->folder = m_temp->child("results");
    for (model::JobSnapshot &job : m_source->queue.jobs) {
        job.results = m_source->folder.child(std::to_string(job.id.value) + ".jsonl");
        const auto file = store::OutcomeFile::create(job.results);
        QVERIFY(file.has_value());
        for (int i = 0; i < 20; ++i) {
            model::Outcome outcome;
            outcome.source = {std::make_shared<PathNode>(Path("/home/mara/Iceland")), "IMG_" + std::to_string(i) + ".CR3"};
            outcome.target = {std::make_shared<PathNode>(Path("/media/BACKUP/Photos/Iceland")), outcome.source.name};
            outcome.bytes = 27'000'000;
            outcome.status = i % 7 == 3 ? model::ItemStatus::Failed : model::ItemStatus::Done;
            if (outcome.status == model::ItemStatus::Failed)
                outcome.error = Error::fromErrno(ENOSPC, FsOp::Write, outcome.target.path());
            (*file)->record(outcome);
        }
    }
    m_source->publish();
}

void PicturesTest::log()
{
    dress();
    fillQueue();
    writeLogs();
    ui::LogView view(m_source->folder);
    view.setQueue(m_source->snapshot());
    view.resize(900, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.searchAll();
    QTRY_COMPARE(view.outcomes()->rowCount(), 60);
    QVERIFY(view.jobs()->isVisible() || view.backButton()->isVisible());
    QTRY_VERIFY(view.outcomes()->index(0, ui::OutcomeModel::Status).data().isValid()); // it is read
    take(view, QStringLiteral("log"));
    view.resize(560, 300);
    QVERIFY2(view.width() == 560, "the small window need not grow for its log");
    QCoreApplication::processEvents();
    QVERIFY(!view.jobs()->isVisible());
    take(view, QStringLiteral("log-narrow-items"));
    view.backButton()->click();
    view.jobs()->setCurrentIndex(view.jobs()->model()->index(1, 0));
    QCoreApplication::processEvents();
    take(view, QStringLiteral("log-narrow-jobs"));
}

void PicturesTest::help()
{
    dress();
    ui::FilesWindow window(*m_source, *m_browser);
    const ui::ActionList actions(window.menuBar(), &window);
    auto *dialog = new ui::HelpDialog(actions, &window);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    take(*dialog, QStringLiteral("help"));
}

void PicturesTest::afterQueue()
{
    dress();
    ui::OverallProgress progress(*m_source);
    ui::AfterQueue after(progress);
    ui::Power power(QDBusConnection(QStringLiteral("no such bus")));
    ui::TransfersWindow window(*m_source, *m_browser);
    window.setAfterQueue(after, power);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    fillQueue();
    after.set(ui::Then::PowerOff);
    take(window, QStringLiteral("then"));
    auto *menu = window.findChild<ui::AfterQueueMenu *>();
    menu->popup(QPoint());
    take(*menu, QStringLiteral("then-menu"));
    auto *dialog = new ui::CountdownDialog(
        QStringLiteral("Power off"),
        [](int seconds) { return QStringLiteral("The computer will be switched off in %1 seconds.").arg(seconds); },
        QStringLiteral("Power off now"), &window);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    take(*dialog, QStringLiteral("countdown"));
}

void PicturesTest::dialogs()
{
    dress();
    model::Request request;
    request.sources = {m_temp->child("Pictures/Iceland"), m_temp->child("Pictures/notes.txt")};
    request.destination = m_temp->child("Backup");
    request.options.onFile = model::FileConflict::Ask;
    test::Tree(m_temp->path()).file("Backup/notes.txt", "older").file("Pictures/Iceland/a.jpg", "a");
    FerryCore core;
    ui::CoreQueueSource planner(core);
    ui::PlanDialog plan(planner, request, nullptr);
    QTRY_VERIFY(plan.startButton()->isEnabled());
    const QAbstractItemModel *rows = plan.table()->model();
    QTRY_VERIFY(rows->index(0, ui::OutcomeModel::Name).data().toString() != QStringLiteral("…") && rows->rowCount() > 0);
    ui::JobDialog job(model::JobKind::Copy);
    job.setSources(request.sources);
    job.setPlanner(planner);
    ui::PropertiesDialog::Subject subject;
    subject.paths = {m_temp->child("Pictures")};
    ui::PropertiesDialog properties(*m_browser, subject, nullptr);
    ui::TransferDialog transfer(request);
    const auto look = [] {
        using model::MenuEntries;
        return model::MenuPicture {{{"Dolphin", MenuEntries::User},
                                    {"Nautilus", MenuEntries::Everybody},
                                    {"Nemo", MenuEntries::Outdated},
                                    {"Caja", MenuEntries::None}},
                                   MenuEntries::User};
    };
    const ui::FileManagerMenus calls {look, [](bool) { return model::MenuChange(); }, [] { return model::MenuChange(); }};
    ui::SettingsDialog settings(nullptr, calls);
    ui::MenusDialog menus(calls);
    QTRY_COMPARE(menus.findChild<QTreeWidget *>()->topLevelItemCount(), 5);
    QTRY_VERIFY(!properties.amount().isEmpty());
    QFETCH(bool, mirrored);
    const std::vector<std::pair<QDialog *, QString>> all {
        {&job, QStringLiteral("job")},           {&menus, QStringLiteral("menus")},
        {&plan, QStringLiteral("plan")},         {&properties, QStringLiteral("properties")},
        {&settings, QStringLiteral("settings")}, {&transfer, QStringLiteral("transfer")}};
    for (const auto &[dialog, name] : all) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QCOMPARE(dialog->isRightToLeft(), mirrored);
        take(*dialog, name);
    }
}

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
