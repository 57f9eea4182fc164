// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/browser.h"
#include "tests/support/tree.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/actions/action_list.h"
#include "ui/bridge/settings.h"
#include "ui/dialogs/action_finder.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/menus_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/properties_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/panes/folder_model.h"
#include "ui/panes/pane_tabs.h"
#include "ui/panes/pane_view.h"
#include "ui/text/translation.h"
#include "ui/views/job_row.h"
#include "ui/views/log_view.h"
#include "ui/views/question_view.h"
#include "ui/views/queue_view.h"
#include "ui/views/rate_graph.h"
#include "ui/views/transfers_panel.h"
#include "ui/windows/drop_window.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

using namespace ferry;

/// Walks what a screen reader sees of every window and dialog: each control has a name, and each that can be used can be reached by Tab.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void walks_data();
    void walks();
    void tabGoesAlongTheButtons();
    void queueIsAListOfJobs_eachWithItsStateInWords();
    void listHasTheOrderOfTheQueue();
    void graphIsAChartWithItsSpeedsInWords();

private:
    QTemporaryDir m_settings;
    std::optional<test::TempFolder> m_temp;
    std::unique_ptr<tests::FakeQueueSource> m_source;
    std::unique_ptr<browse::Browser> m_browser;
};

namespace {

bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::ProgressBar:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Chart:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::Dialog:
    case QAccessible::Window:
        return true;
    default:
        return false;
    }
}

/// What Qt puts into its own widgets, such as the field in a spin box, is named by what it stands in.
bool isInner(const QAccessibleInterface *each)
{
    const QObject *object = each->object();
    const QString name = object ? object->objectName() : QString();
    return name.startsWith(QLatin1String("qt_")) || name == QLatin1String("ScrollLeftButton") || name == QLatin1String("ScrollRightButton")
        || (object && object->inherits("QLineEditIconButton"))
        || (each->parent() && (each->parent()->role() == QAccessible::SpinBox || each->parent()->role() == QAccessible::ComboBox))
        || (object && object->inherits("QHeaderView"));
}

void walk(QAccessibleInterface *each, int depth, QStringList &nameless)
{
    if (!each || !each->isValid() || each->state().invisible || depth > 24)
        return;
    if (needsName(each->role()) && !isInner(each) && each->text(QAccessible::Name).isEmpty()) {
        const QObject *object = each->object();
        nameless << QStringLiteral("%1 (role %2) in %3")
                        .arg(object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("part"))
                        .arg(each->role())
                        .arg(each->parent() ? each->parent()->text(QAccessible::Name) : QString());
    }
    // Rows of a model are its business, and tested there.
    if (qobject_cast<QAbstractItemView *>(each->object()))
        return;
    for (int i = 0; i < each->childCount(); ++i)
        walk(each->child(i), depth + 1, nameless);
}

QStringList unreachable(QWidget *window)
{
    std::set<const QWidget *> reached;
    for (QWidget *each = window->nextInFocusChain(); each && !reached.contains(each); each = each->nextInFocusChain())
        reached.insert(each);
    QStringList missing;
    for (const QWidget *each : window->findChildren<QWidget *>()) {
        const bool isUsable = each->isVisible() && each->isEnabled() && each->window() == window && each->focusPolicy() != Qt::NoFocus;
        const bool isPart = each->parentWidget() && each->parentWidget()->focusProxy() == each;
        if (isUsable && !isPart && !reached.contains(each))
            missing << QString::fromLatin1(each->metaObject()->className());
    }
    return missing;
}

} // namespace

void AccessibilityTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(qputenv("HOME", m_settings.path().toLocal8Bit()));
    ui::text::installTranslations(*qApp, QLocale(QLocale::English));
    QAccessible::setActive(true);
}

void AccessibilityTest::init()
{
    ui::Settings().clear();
    m_temp.emplace();
    test::Tree(m_temp->path()).file("a", "1").folder("b");
    m_source = std::make_unique<tests::FakeQueueSource>();
    const JobId job = m_source->addJob().id;
    m_source->addJob(model::JobState::Waiting);
    m_source->addJob(model::JobState::DoneWithProblems);
    m_source->addQuestion(job, "a");
    m_source->publish();
    m_browser = std::make_unique<browse::Browser>();
    ui::Settings().setValue(QStringLiteral("files/left"), QByteArray::fromStdString(m_temp->path().bytes()));
}

void AccessibilityTest::cleanup()
{
    m_browser.reset();
    m_source.reset();
    m_temp.reset();
}

void AccessibilityTest::walks_data()
{
    using Make = std::function<std::unique_ptr<QWidget>(AccessibilityTest &)>;
    QTest::addColumn<Make>("make");
    const auto add = [](const char *name, Make make) { QTest::newRow(name) << std::move(make); };
    const auto request = [](const AccessibilityTest &test) {
        model::Request request;
        request.sources = {test.m_temp->child("a")};
        request.destination = test.m_temp->child("b");
        return request;
    };
    add("files", [](AccessibilityTest &test) { return std::make_unique<ui::FilesWindow>(*test.m_source, *test.m_browser); });
    add("files, questions", [](AccessibilityTest &test) {
        auto window = std::make_unique<ui::FilesWindow>(*test.m_source, *test.m_browser);
        window->transfers()->setCurrentWidget(window->transfers()->questionView());
        window->active()->setFilter(QStringLiteral("a"));
        return window;
    });
    add("files, compact", [](AccessibilityTest &test) {
        auto window = std::make_unique<ui::FilesWindow>(*test.m_source, *test.m_browser);
        window->side(0)->setForm(ui::PaneTable::Form::Compact);
        return window;
    });
    add("transfers", [](AccessibilityTest &test) { return std::make_unique<ui::TransfersWindow>(*test.m_source, *test.m_browser); });
    add("drop window", [](AccessibilityTest &test) { return std::make_unique<ui::DropWindow>(*test.m_source); });
    add("log", [](AccessibilityTest &test) {
        auto view = std::make_unique<ui::LogView>(test.m_temp->path());
        view->resize(1000, 300);
        return view;
    });
    add("log, narrow", [](AccessibilityTest &test) {
        auto view = std::make_unique<ui::LogView>(test.m_temp->path());
        view->searchAll();
        view->resize(500, 300);
        return view;
    });
    add("transfer", [request](AccessibilityTest &test) { return std::make_unique<ui::TransferDialog>(request(test), nullptr); });
    add("job", [](AccessibilityTest &) { return std::make_unique<ui::JobDialog>(model::JobKind::Copy, nullptr); });
    add("settings", [](AccessibilityTest &) { return std::make_unique<ui::SettingsDialog>(nullptr); });
    add("menus", [](AccessibilityTest &) {
        const auto look = [] { return model::MenuPicture {{{"Dolphin", model::MenuEntries::User}}, model::MenuEntries::None}; };
        auto dialog = std::make_unique<ui::MenusDialog>(
            ui::FileManagerMenus {look, [](bool) { return model::MenuChange(); }, [] { return model::MenuChange(); }});
        (void)QTest::qWaitFor([&dialog] { return dialog->findChild<QCheckBox *>()->isEnabled(); });
        return dialog;
    });
    add("plan", [request](AccessibilityTest &test) {
        return std::make_unique<ui::PlanDialog>(*test.m_source, request(test), nullptr);
    });
    add("properties", [](AccessibilityTest &test) {
        return std::make_unique<ui::PropertiesDialog>(
            *test.m_browser,
            ui::PropertiesDialog::Subject {.paths = {test.m_temp->child("a")}, .kind = {}, .icon = {}, .allHave = 0644, .someHave = 0644},
            nullptr);
    });
    add("actions", [](AccessibilityTest &test) {
        auto window = std::make_unique<ui::TransfersWindow>(*test.m_source, *test.m_browser);
        new ui::ActionFinder(*new ui::ActionList(window->menuBar(), window.get()), window.get());
        return window;
    });
}

void AccessibilityTest::walks()
{
    QFETCH(std::function<std::unique_ptr<QWidget>(AccessibilityTest &)>, make);
    const std::unique_ptr<QWidget> made = make(*this);
    QWidget *window = made.get();
    made->show();
    if (auto *finder = made->findChild<ui::ActionFinder *>()) {
        finder->show();
        window = finder;
    }
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QStringList nameless;
    walk(QAccessible::queryAccessibleInterface(window), 0, nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    const QStringList missing = unreachable(window);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

/// Those at the bottom of a dialog, as they stand beside each other.
void AccessibilityTest::tabGoesAlongTheButtons()
{
    model::Request request;
    request.sources = {m_temp->child("a")};
    request.destination = m_temp->child("b");
    ui::TransferDialog transfer(request, nullptr);
    ui::JobDialog job(model::JobKind::Copy, nullptr);
    ui::PlanDialog plan(*m_source, request, nullptr);
    for (QDialog *dialog : std::initializer_list<QDialog *> {&transfer, &job, &plan}) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        std::vector<QRect> buttons; // in the order of the Tab key
        int bottom = 0;
        for (const QWidget *each = dialog->nextInFocusChain(); each != dialog; each = each->nextInFocusChain()) {
            if (!qobject_cast<const QPushButton *>(each) || !each->isVisible())
                continue;
            buttons.emplace_back(each->mapTo(dialog, QPoint(0, 0)), each->size());
            bottom = std::max(bottom, buttons.back().bottom());
        }
        std::erase_if(buttons, [bottom](const QRect &button) { return button.bottom() < bottom - button.height() / 2; });
        QVERIFY2(buttons.size() >= 3, qPrintable(dialog->windowTitle()));
        QVERIFY2(std::ranges::is_sorted(buttons, {}, [](const QRect &button) { return button.x(); }), qPrintable(dialog->windowTitle()));
    }
}

void AccessibilityTest::queueIsAListOfJobs_eachWithItsStateInWords()
{
    ui::TransfersWindow window(*m_source, *m_browser);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(window.queueView()->widget());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Jobs in the queue"));
    QCOMPARE(list->childCount(), 3);
    QAccessibleInterface *row = list->child(0);
    QVERIFY(row);
    QCOMPARE(row->object(), static_cast<QObject *>(window.queueView()->rows().front()));
    QCOMPARE(row->parent(), list);
    QCOMPARE(list->indexOfChild(row), 0);
    QCOMPARE(row->role(), QAccessible::ListItem);
    QCOMPARE(row->text(QAccessible::Name), QStringLiteral("Copy “Iceland” to Photos"));
    QVERIFY(row->text(QAccessible::Description).startsWith(QStringLiteral("Copying")));
    QVERIFY(list->child(1)->text(QAccessible::Description).startsWith(QStringLiteral("Waiting")));
    QVERIFY(list->child(2)->text(QAccessible::Description).startsWith(QStringLiteral("Done with problems")));
    QVERIFY(row->state().focusable);
    QVERIFY(row->state().selectable);
    window.queueView()->setCurrent(window.queueView()->rows()[1]->job().id);
    QVERIFY(!row->state().selected);
    QVERIFY(list->child(1)->state().selected);

    model::JobSnapshot &job = m_source->queue.jobs.front();
    job.state = model::JobState::Paused;
    job.found = {100, 1000};
    job.foundIsFinal = true;
    job.tally.done = 42;
    job.bytesHandled = 420;
    ++job.revision;
    m_source->publish();
    QCOMPARE(row->text(QAccessible::Name), QStringLiteral("Copy “Iceland” to Photos"));
    QVERIFY2(row->text(QAccessible::Description).startsWith(QStringLiteral("Paused, 42 % copied")),
             qPrintable(row->text(QAccessible::Description)));
    job.state = model::JobState::Failed;
    job.error = Error::of(ErrorKind::NotFound, FsOp::Open, Path("/home/mara/Iceland"));
    ++job.revision;
    m_source->publish();
    QVERIFY2(row->text(QAccessible::Description).contains(QStringLiteral("“Iceland” is not there")),
             qPrintable(row->text(QAccessible::Description)));
}

void AccessibilityTest::listHasTheOrderOfTheQueue()
{
    ui::QueueView view;
    view.setQueue(*m_source->snapshot());
    std::swap(m_source->queue.jobs[0], m_source->queue.jobs[2]);
    m_source->publish();
    view.setQueue(*m_source->snapshot());
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view.widget());
    QCOMPARE(list->childCount(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(list->child(i)->object(), static_cast<QObject *>(view.rows()[static_cast<std::size_t>(i)]));
    m_source->queue.jobs.erase(m_source->queue.jobs.begin());
    m_source->publish();
    view.setQueue(*m_source->snapshot());
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(list->child(0)->object(), static_cast<QObject *>(view.rows().front()));
}

void AccessibilityTest::graphIsAChartWithItsSpeedsInWords()
{
    ui::RateGraph graph;
    graph.setCurve(nullptr);
    const QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&graph);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("Speed over time"));
    QCOMPARE(chart->text(QAccessible::Description), QStringLiteral("The speed shows here while it copies."));
    ui::RateHistory::Curve curve;
    curve.rates = {100e6, 300e6, 200e6};
    graph.setCurve(&curve);
    QCOMPARE(chart->text(QAccessible::Description), QStringLiteral("200 MB/s on average, 200 MB/s now, 300 MB/s at most"));
    curve.rates.push_back(400e6);
    graph.setCurve(&curve);
    QCOMPARE(chart->text(QAccessible::Description), QStringLiteral("250 MB/s on average, 400 MB/s now, 400 MB/s at most"));
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
