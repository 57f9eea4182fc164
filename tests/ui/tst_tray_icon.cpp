// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/tray_icon.h"

#include "tests/ui/fake_queue_source.h"
#include "ui/actions/named_action.h"
#include "ui/text/translation.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QPixmap>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

#include <optional>

using namespace ferry;
using model::JobState;

/// What it says and offers; tests/desktop/tst_tray.cpp has it in a tray.
class TrayIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void entriesDoWhatTheySay();
    void clickLeadsToTheWindow();
    void pausesWhatGoesOn_resumesWhatRests_data();
    void pausesWhatGoesOn_resumesWhatRests();
    void isThereWhileWorkIsOpen_orNoWindowIs();
    void saysWhatTheQueueDoes();

private:
    [[nodiscard]] QSystemTrayIcon *icon() const { return m_tray->findChild<QSystemTrayIcon *>(); }
    [[nodiscard]] QAction *entry(const QString &word) const;
    void show(const std::vector<JobState> &states);

    std::optional<tests::FakeQueueSource> m_source;
    std::optional<ui::TrayIcon> m_tray;
};

void TrayIconTest::initTestCase()
{
    ui::text::installTranslations(*qApp, QLocale(QLocale::English));
    QApplication::setApplicationDisplayName(QStringLiteral("Ferry"));
    QPixmap image(16, 16);
    image.fill(Qt::blue);
    QApplication::setWindowIcon(QIcon(image));
}

void TrayIconTest::init()
{
    m_source.emplace();
    m_source->publish();
    m_tray.emplace(*m_source);
}

void TrayIconTest::cleanup()
{
    m_tray.reset();
    m_source.reset();
}

QAction *TrayIconTest::entry(const QString &word) const
{
    for (QAction *action : m_tray->menu()->actions()) {
        if (ui::wordOf(action) == word)
            return action;
    }
    return nullptr;
}

void TrayIconTest::show(const std::vector<JobState> &states)
{
    m_source->queue.jobs.clear();
    for (const JobState state : states)
        m_source->addJob(state);
    m_source->publish();
}

void TrayIconTest::entriesDoWhatTheySay()
{
    QStringList words;
    for (const QAction *action : m_tray->menu()->actions())
        words << (action->isSeparator() ? QStringLiteral("-") : ui::wordOf(action));
    QCOMPARE(words.join(u'|'), QStringLiteral("Open Ferry|Drop window|-|Pause all|Resume all|-|Quit"));
    QCOMPARE(m_tray->menu()->defaultAction(), entry(QStringLiteral("Open Ferry")));
    QCOMPARE(icon()->contextMenu(), m_tray->menu());

    QSignalSpy window(&*m_tray, &ui::TrayIcon::windowRequested);
    QSignalSpy quit(&*m_tray, &ui::TrayIcon::quitRequested);
    QSignalSpy drop(m_tray->dropWindowAction(), &QAction::triggered);
    entry(QStringLiteral("Open Ferry"))->trigger();
    QCOMPARE(window.count(), 1);
    entry(QStringLiteral("Drop window"))->trigger();
    entry(QStringLiteral("Drop window"))->trigger();
    QCOMPARE(drop.count(), 2);
    QCOMPARE(drop[0][0].toBool(), true);
    QCOMPARE(drop[1][0].toBool(), false);
    show({JobState::Running, JobState::Paused});
    entry(QStringLiteral("Pause all"))->trigger();
    entry(QStringLiteral("Resume all"))->trigger();
    QCOMPARE(m_source->commands, QStringList({QStringLiteral("pauseAll"), QStringLiteral("resumeAll")}));
    entry(QStringLiteral("Quit"))->trigger();
    QCOMPARE(quit.count(), 1);
    QCOMPARE(window.count(), 1);
}

void TrayIconTest::clickLeadsToTheWindow()
{
    QSignalSpy window(&*m_tray, &ui::TrayIcon::windowRequested);
    Q_EMIT icon()->activated(QSystemTrayIcon::Context);
    Q_EMIT icon()->activated(QSystemTrayIcon::MiddleClick);
    QCOMPARE(window.count(), 0);
    Q_EMIT icon()->activated(QSystemTrayIcon::Trigger);
    QCOMPARE(window.count(), 1);
    Q_EMIT icon()->activated(QSystemTrayIcon::DoubleClick);
    QCOMPARE(window.count(), 2);
}

void TrayIconTest::pausesWhatGoesOn_resumesWhatRests_data()
{
    QTest::addColumn<std::vector<JobState>>("states");
    QTest::addColumn<bool>("canPause");
    QTest::addColumn<bool>("canResume");
    using States = std::vector<JobState>;
    QTest::newRow("no job") << States {} << false << false;
    QTest::newRow("running") << States {JobState::Running} << true << false;
    QTest::newRow("waiting") << States {JobState::Waiting} << true << false;
    QTest::newRow("asks") << States {JobState::NeedsAnswer} << true << false;
    QTest::newRow("paused") << States {JobState::Paused} << false << true;
    QTest::newRow("interrupted before") << States {JobState::Interrupted} << false << true;
    QTest::newRow("one of each") << States {JobState::Running, JobState::Paused, JobState::Done} << true << true;
    QTest::newRow("done") << States {JobState::Done, JobState::Failed, JobState::Cancelled} << false << false;
}

void TrayIconTest::pausesWhatGoesOn_resumesWhatRests()
{
    QFETCH(std::vector<JobState>, states);
    show(states);
    QTEST(entry(QStringLiteral("Pause all"))->isEnabled(), "canPause");
    QTEST(entry(QStringLiteral("Resume all"))->isEnabled(), "canResume");
}

void TrayIconTest::isThereWhileWorkIsOpen_orNoWindowIs()
{
    QVERIFY(!icon()->isVisible());
    for (const JobState state : {JobState::Waiting, JobState::Running, JobState::NeedsAnswer, JobState::Paused}) {
        show({JobState::Done, state});
        QVERIFY(icon()->isVisible());
        show({JobState::Done});
        QVERIFY(!icon()->isVisible());
    }
    show({JobState::Interrupted});
    QVERIFY2(!icon()->isVisible(), "it waits for somebody, with Ferry or without");
    show({JobState::Running});
    model::Request plan = *m_source->queue.jobs.front().request;
    plan.options.dryRun = true;
    m_source->queue.jobs.front().request = std::make_shared<model::Request>(plan);
    m_source->publish();
    QVERIFY2(!icon()->isVisible(), "a plan is looked at in a window");
    QVERIFY(!entry(QStringLiteral("Pause all"))->isEnabled());
    m_tray->setNeeded(true);
    QVERIFY(icon()->isVisible());
    show({JobState::Done});
    QVERIFY(icon()->isVisible());
    m_tray->setNeeded(false);
    QVERIFY(!icon()->isVisible());
    QVERIFY2(!m_tray->isShown(), "there is no tray here");
}

void TrayIconTest::saysWhatTheQueueDoes()
{
    QCOMPARE(icon()->toolTip(), QStringLiteral("Ferry"));
    show({JobState::Running, JobState::Waiting, JobState::Done});
    QCOMPARE(icon()->toolTip(), QStringLiteral("Ferry: 1 of 2 jobs running"));
    m_source->queue.jobs.front().rate = {148'000'000};
    m_source->publish();
    QVERIFY2(icon()->toolTip().startsWith(QStringLiteral("Ferry: 1 of 2 jobs running")), qPrintable(icon()->toolTip()));
    QVERIFY2(icon()->toolTip().contains(QStringLiteral("148")), qPrintable(icon()->toolTip()));
    show({JobState::Done});
    QCOMPARE(icon()->toolTip(), QStringLiteral("Ferry: Nothing is running"));
    QVERIFY(!icon()->icon().isNull());
}

QTEST_MAIN(TrayIconTest)
#include "tst_tray_icon.moc"
