// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windows.h"
#include "core/browse/browser.h"
#include "tests/desktop/private_bus.h"
#include "tests/desktop/running_ferry.h"
#include "tests/support/opener.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/settings.h"
#include "ui/panes/pane_view.h"
#include "ui/text/translation.h"
#include "ui/views/log_view.h"
#include "ui/views/question_view.h"
#include "ui/views/transfers_panel.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QLocale>
#include <QScopeGuard>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include <functional>

using namespace ferry;
using test::shownWindow;
using namespace std::chrono_literals;
using model::JobState;

namespace {

constexpr uint kId = 7;

}

/// The notification service of a desktop, as far as Ferry calls it.
class Notifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString title;
        QString text;
        QStringList actions; ///< key and word of each
    };
    QList<Shown> shown;

    bool serve(QDBusConnection bus)
    {
        return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text, const QStringList &actions,
                const QVariantMap &, int)
    {
        shown.append({title, text, actions});
        return kId;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

namespace {

/// A whole Ferry of which no window is shown yet.
struct Ferry {
    test::PrivateBus bus;
    Notifications service;
    bool isServed = service.serve(bus.connect());
    tests::FakeQueueSource source;
    browse::Browser browser;
    Windows windows {source, browser, bus.connect(), bus.connect()};

    Ferry() { source.publish(); }
    ~Ferry() { windows.leave(); }

    /// Another job comes and ends.
    void work(JobState state)
    {
        model::JobSnapshot &job = source.addJob();
        job.worked = 11s;
        job.results = Path("/state/log.jsonl");
        source.publish();
        source.queue.jobs.back().state = state;
        source.queue.jobs.back().tally.failed = state == JobState::Done ? 0 : 2;
        Q_EMIT source.finished(source.queue.jobs.back().id);
        source.publish();
    }
    /// Somebody presses this button of the notification. Its number comes back to Ferry in its own time: again until it is known.
    void press(const QString &word, const std::function<bool()> &isDone)
    {
        const QStringList actions = service.shown.last().actions;
        const qsizetype at = actions.indexOf(word);
        QVERIFY2(at % 2 == 1, qPrintable(word));
        QTRY_VERIFY(([&] {
            Q_EMIT service.ActionInvoked(kId, actions[at - 1]);
            QTest::qWait(20);
            return isDone();
        }()));
    }
};

} // namespace

class TstNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QVERIFY(qputenv("HOME", m_settings.path().toLocal8Bit()));
        QApplication::setQuitOnLastWindowClosed(false);
        ui::text::installTranslations(*qApp, QLocale(QLocale::English));
    }
    void init() { ui::Settings().clear(); }

    void endIsTold_withWhatCanBeDone_andItsLogShown()
    {
        Ferry ferry;
        QVERIFY(ferry.isServed);
        ferry.work(JobState::DoneWithProblems);
        QTRY_COMPARE(ferry.service.shown.size(), 1);
        QVERIFY2(ferry.service.shown[0].text.contains(QStringLiteral("Iceland")), qPrintable(ferry.service.shown[0].text));
        for (const char *word : {"Show", "Try again", "Open folder", "Show log"})
            QVERIFY2(ferry.service.shown[0].actions.contains(QLatin1String(word)), word);
        ferry.press(QStringLiteral("Show log"), [] {
            const auto *window = shownWindow<ui::FilesWindow>();
            return window && window->transfers()->currentWidget() == window->transfers()->logView();
        });
        QVERIFY(ferry.source.submitted.empty());
    }

    void folderIsShown_inFerry()
    {
        Ferry ferry;
        ferry.work(JobState::Done);
        QTRY_COMPARE(ferry.service.shown.size(), 1);
        ferry.press(QStringLiteral("Open folder"), [] {
            const auto *window = shownWindow<ui::FilesWindow>();
            return window && window->active()->folder() == Path("/media/BACKUP/Photos");
        });
    }

    void folderIsShown_inTheFileManagerOfWhoHasTheSmallWindow()
    {
        test::Opener opener; // the file manager that the person uses
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
        const auto restore = qScopeGuard([] { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); });
        Ferry ferry;
        ferry.work(JobState::Done);
        QTRY_COMPARE(ferry.service.shown.size(), 1);
        ferry.windows.perform(cli::ShowWindow {.onlyTransfers = true});
        ferry.press(QStringLiteral("Open folder"), [&opener] { return !opener.opened.isEmpty(); });
        QCOMPARE(opener.opened.front().toLocalFile(), QStringLiteral("/media/BACKUP/Photos"));
        QVERIFY(!shownWindow<ui::FilesWindow>());
    }

    void whatFailedIsTriedAgain()
    {
        Ferry ferry;
        ferry.work(JobState::DoneWithProblems);
        QTRY_COMPARE(ferry.service.shown.size(), 1);
        ferry.press(QStringLiteral("Try again"), [&ferry] { return !ferry.source.submitted.empty(); });
        const model::Request &again = ferry.source.submitted.front();
        QCOMPARE(again.kind, model::JobKind::Copy);
        QVERIFY(again.options.only && again.options.only->which == model::LoggedPart::Which::Failed);
        QCOMPARE(again.options.only->log, Path("/state/log.jsonl"));
    }

    void jobThatIsClearedMeanwhile_leadsToTheWindow()
    {
        Ferry ferry;
        ferry.work(JobState::DoneWithProblems);
        QTRY_COMPARE(ferry.service.shown.size(), 1);
        ferry.source.queue.jobs.clear();
        ferry.source.publish();
        ferry.press(QStringLiteral("Try again"), [] { return shownWindow<ui::FilesWindow>() != nullptr; });
        QVERIFY(ferry.source.submitted.empty());
    }

    void questionLeadsToTheQuestionsOfItsJob()
    {
        Ferry ferry;
        ferry.source.addJob();
        ferry.source.addQuestion(ferry.source.addJob(JobState::NeedsAnswer).id, "IMG_1.CR3");
        ferry.source.publish();
        QTRY_COMPARE(ferry.service.shown.size(), 1);
        QCOMPARE(ferry.service.shown[0].title, QStringLiteral("Ferry needs you"));
        QVERIFY(!shownWindow<ui::FilesWindow>());
        ui::Settings().setValue(QStringLiteral("files/showTransfers"), false);
        ferry.press(QStringLiteral("Show"), [] { return shownWindow<ui::FilesWindow>() != nullptr; });
        const ui::TransfersPanel *transfers = shownWindow<ui::FilesWindow>()->transfers();
        QVERIFY(transfers->isVisible());
        QVERIFY(transfers->currentWidget() == transfers->questionView());
        QTRY_VERIFY(transfers->questionView()->list()->hasFocus());
    }

    void questionThatIsAnsweredMeanwhile_leadsToTheWindow()
    {
        Ferry ferry;
        ferry.source.addQuestion(ferry.source.addJob(JobState::NeedsAnswer).id, "IMG_1.CR3");
        ferry.source.publish();
        QTRY_COMPARE(ferry.service.shown.size(), 1);
        ferry.source.queue.questions.clear();
        ferry.source.publish();
        ferry.press(QStringLiteral("Show"), [] { return shownWindow<ui::FilesWindow>() != nullptr; });
        const ui::TransfersPanel *transfers = shownWindow<ui::FilesWindow>()->transfers();
        QVERIFY(transfers->currentWidget() != transfers->questionView());
    }

    void whoHidTheTransfers_isToldAllTheSame()
    {
        Ferry ferry;
        ferry.windows.perform(cli::ShowWindow {});
        auto *window = shownWindow<ui::FilesWindow>();
        QTRY_VERIFY(window->isActiveWindow());
        ferry.work(JobState::DoneWithProblems); // which can be seen
        window->findChild<QAction *>(QStringLiteral("showTransfers"))->trigger();
        QVERIFY(!window->transfers()->isVisible());
        ferry.source.addQuestion(ferry.source.addJob(JobState::Paused).id, "IMG_1.CR3");
        ferry.source.publish();
        QTRY_COMPARE(ferry.service.shown.size(), 1);
        QCOMPARE(ferry.service.shown[0].title, QStringLiteral("Ferry needs you"));
    }

    void whoWantsNone_hasNone()
    {
        Ferry ferry;
        ui::Preferences::setNotifies(false);
        ferry.work(JobState::DoneWithProblems);
        ferry.source.addQuestion(ferry.source.addJob(JobState::Done).id, "IMG_1.CR3");
        ferry.source.publish();
        ui::Preferences::setNotifies(true);
        ferry.work(JobState::Failed);
        QTRY_COMPARE(ferry.service.shown.size(), 1); // of the last, which came when they were wanted again
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TstNotifications)
#include "tst_notifications.moc"
