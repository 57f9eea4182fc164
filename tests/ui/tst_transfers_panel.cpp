// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/transfers_panel.h"

#include "core/browse/browser.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/settings.h"
#include "ui/text/translation.h"
#include "ui/views/job_details.h"
#include "ui/views/log_view.h"
#include "ui/views/question_view.h"
#include "ui/views/queue_view.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMouseEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <optional>

using namespace ferry;
using namespace ferry::ui;
using model::JobState;

class TransfersPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void detailsStandBesideTheJobs_belowOrNowhere();
    void detailsAreThereOnlyForAJob();
    void detailsThatAreHidden_stayHidden();
    void roomOfTheDetailsIsKept_besideAndBelow();
    void widthsOfColumnsAreKept();
    void pagesAreShown_andHaveTheKeys();
    void questionsThatAreAnswered_leadBackToTheJobs();
    void totalsTellWhatFollows();
    void wholeQueueIsSteered();

private:
    void show();
    /// Of the list and the details.
    [[nodiscard]] QSplitter *split() const { return qobject_cast<QSplitter *>(m_panel->details()->parentWidget()); }
    /// By the mouse.
    void moveBorder(const QPoint &by) const;
    /// Wide enough for details beside, or below, the jobs; in characters and lines.
    void resize(int characters, int lines)
    {
        m_panel->resize(m_panel->fontMetrics().averageCharWidth() * characters, m_panel->fontMetrics().lineSpacing() * lines);
    }

    QTemporaryDir m_settings;
    std::optional<tests::FakeQueueSource> m_source;
    browse::Browser m_browser;
    std::optional<TransfersPanel> m_panel;
};

void TransfersPanelTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    text::installTranslations(*qApp, QLocale(QLocale::English));
}

void TransfersPanelTest::init()
{
    Settings().clear();
    m_source.emplace();
    m_source->publish();
}

void TransfersPanelTest::cleanup()
{
    m_panel.reset();
    m_source.reset();
}

void TransfersPanelTest::show()
{
    m_panel.emplace(*m_source, m_browser, Qt::WidgetWithChildrenShortcut, nullptr);
    resize(170, 40);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(&*m_panel));
}

void TransfersPanelTest::detailsStandBesideTheJobs_belowOrNowhere()
{
    m_source->addJob();
    m_source->publish();
    show();
    const QWidget *details = m_panel->details();
    const QWidget *jobs = m_panel->queueView();
    QVERIFY(details->isVisible());
    QTRY_VERIFY(details->geometry().left() > jobs->geometry().right());
    resize(90, 40);
    QTRY_VERIFY(details->isVisible() && details->geometry().top() > jobs->geometry().bottom());
    resize(90, 12);
    QTRY_VERIFY2(!details->isVisible(), "the jobs come first");
    QVERIFY(jobs->isVisible());
    resize(170, 12);
    QTRY_VERIFY(details->isVisible() && details->geometry().left() > jobs->geometry().right());
}

void TransfersPanelTest::detailsAreThereOnlyForAJob()
{
    show();
    QVERIFY(!m_panel->details()->isVisible());
    m_source->addJob();
    m_source->publish();
    QVERIFY(m_panel->details()->isVisible());
    m_source->queue.jobs.clear();
    m_source->publish();
    QVERIFY(!m_panel->details()->isVisible());
}

void TransfersPanelTest::detailsThatAreHidden_stayHidden()
{
    m_source->addJob();
    m_source->publish();
    show();
    m_panel->detailsAction()->trigger();
    QVERIFY(!m_panel->details()->isVisible());
    m_source->publish();
    QVERIFY(!m_panel->details()->isVisible());
    show();
    QVERIFY(!m_panel->detailsAction()->isChecked());
    QVERIFY(!m_panel->details()->isVisible());
    m_panel->detailsAction()->trigger();
    QVERIFY(m_panel->details()->isVisible());
}

void TransfersPanelTest::moveBorder(const QPoint &by) const
{
    QSplitterHandle *handle = split()->handle(1);
    const QPointF at(handle->rect().center());
    const auto send = [handle](QEvent::Type type, const QPointF &position, Qt::MouseButton button, Qt::MouseButtons held) {
        QMouseEvent event(type, position, handle->mapToGlobal(position), button, held, Qt::NoModifier);
        QApplication::sendEvent(handle, &event);
    };
    send(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, at + QPointF(by), Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
}

void TransfersPanelTest::roomOfTheDetailsIsKept_besideAndBelow()
{
    m_source->addJob();
    m_source->publish();
    show();
    QTRY_COMPARE(split()->orientation(), Qt::Horizontal);
    QTRY_VERIFY(split()->sizes().at(1) > 0);
    const QList<int> usual = split()->sizes();
    moveBorder({-50, 0});
    const QList<int> beside = split()->sizes();
    QVERIFY(beside.at(0) < usual.at(0) - 20);
    const auto isAsIn = [this](const QList<int> &sizes) { return qAbs(split()->sizes().at(0) - sizes.at(0)) <= 2; };
    resize(90, 60);
    QTRY_COMPARE(split()->orientation(), Qt::Vertical);
    QTRY_VERIFY(m_panel->details()->isVisible() && m_panel->details()->geometry().top() > m_panel->queueView()->geometry().bottom());
    moveBorder({0, -30});
    const QList<int> below = split()->sizes();
    resize(170, 40);
    QTRY_COMPARE(split()->orientation(), Qt::Horizontal);
    QTRY_VERIFY(isAsIn(beside));

    show();
    QTRY_COMPARE(split()->orientation(), Qt::Horizontal);
    QTRY_VERIFY(isAsIn(beside));
    resize(90, 60);
    QTRY_COMPARE(split()->orientation(), Qt::Vertical);
    QTRY_VERIFY(isAsIn(below));
    m_panel.reset();
    Settings().setValue(QStringLiteral("transfers/detailsBeside"), QVariantList {-1, QStringLiteral("much")});
    show();
    QTRY_COMPARE(split()->orientation(), Qt::Horizontal);
    QTRY_VERIFY(isAsIn(usual));
}

void TransfersPanelTest::widthsOfColumnsAreKept()
{
    const auto headers = [this] {
        QList<QHeaderView *> found;
        for (const QTableView *table : m_panel->logView()->findChildren<QTableView *>())
            found << table->horizontalHeader();
        return found << m_panel->questionView()->list()->header();
    };
    show();
    QVERIFY(headers().size() == 3);
    QList<int> wanted;
    for (QHeaderView *header : headers()) {
        wanted << header->sectionSize(1) + 23;
        header->resizeSection(1, wanted.back());
    }
    show();
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QCOMPARE(headers().at(i)->sectionSize(1), wanted.at(i));
    m_panel.reset();
    for (const char *key : {"log/jobWidths", "log/itemWidths", "questions/widths"}) {
        QVERIFY2(Settings().value(QLatin1String(key)).toList().value(0).toInt() == 0, "what nobody touched goes with the font");
        Settings().setValue(QLatin1String(key), QVariantList {0, -5, 1'000'000, QStringLiteral("wide"), 5, 6, 7, 8, 9, 10, 11, 12});
    }
    show();
    for (const QHeaderView *header : headers())
        QVERIFY(header->sectionSize(1) > 20 && header->sectionSize(2) < 10'000);
}

void TransfersPanelTest::pagesAreShown_andHaveTheKeys()
{
    m_source->addJob();
    m_source->addQuestion({1}, "IMG_1.CR3");
    m_source->publish();
    show();
    m_panel->activateWindow();
    QTRY_VERIFY(m_panel->isActiveWindow());
    QSignalSpy wanted(&*m_panel, &TransfersPanel::wanted);
    const auto hasKeys = [](const QWidget *page) {
        const QWidget *focused = QApplication::focusWidget();
        return focused && focused->focusPolicy() != Qt::NoFocus && (page == focused || page->isAncestorOf(focused));
    };
    m_panel->pageActions()[2]->trigger();
    QVERIFY(m_panel->logView()->isVisible());
    QTRY_VERIFY(hasKeys(m_panel->logView()));
    m_panel->pageActions()[1]->trigger();
    QVERIFY(m_panel->questionView()->isVisible());
    QTRY_VERIFY(hasKeys(m_panel->questionView()));
    m_panel->pageActions()[0]->trigger();
    QVERIFY(m_panel->queueView()->isVisible());
    QTRY_VERIFY(hasKeys(m_panel->queueView()));
    QCOMPARE(wanted.count(), 3);
}

void TransfersPanelTest::questionsThatAreAnswered_leadBackToTheJobs()
{
    m_source->addJob();
    m_source->publish();
    show();
    QAction *showQuestions = m_panel->pageActions()[1];
    QVERIFY(!showQuestions->isEnabled());
    m_source->addQuestion({1}, "IMG_1.CR3");
    m_source->publish();
    QVERIFY(showQuestions->isEnabled());
    QVERIFY2(m_panel->queueView()->isVisible(), "it does not push itself forward");
    showQuestions->trigger();
    QVERIFY(m_panel->questionView()->isVisible());
    m_source->queue.questions.clear();
    m_source->publish();
    QVERIFY(m_panel->queueView()->isVisible());
    QVERIFY(!showQuestions->isEnabled());
}

void TransfersPanelTest::totalsTellWhatFollows()
{
    show();
    QSignalSpy changed(&*m_panel, &TransfersPanel::totalsChanged);
    QVERIFY(m_panel->totals().isEmpty());
    m_panel->setAfterword(QStringLiteral("then off"));
    QCOMPARE(m_panel->totals(), QStringLiteral("then off"));
    m_source->addJob();
    m_source->publish();
    QVERIFY(m_panel->totals().startsWith(QStringLiteral("1 of 1 job running")));
    QVERIFY(m_panel->totals().endsWith(QStringLiteral("then off")));
    m_panel->setAfterword({});
    QCOMPARE(m_panel->totals(), QStringLiteral("1 of 1 job running"));
    QVERIFY(changed.count() >= 3);
}

void TransfersPanelTest::wholeQueueIsSteered()
{
    show();
    const QList<QAction *> actions = m_panel->queueActions();
    const auto enabled = [&actions] {
        QString marks;
        for (const QAction *action : actions)
            marks += action->isEnabled() ? u'x' : u'-';
        return marks;
    };
    QCOMPARE(enabled(), QStringLiteral("----")); // pause, resume, cancel, clear
    model::JobSnapshot &plan = m_source->addJob(JobState::Done);
    model::Request request = *plan.request;
    request.options.dryRun = true;
    plan.request = std::make_shared<model::Request>(request);
    m_source->publish();
    QCOMPARE(enabled(), QStringLiteral("----"));
    m_source->queue.jobs.clear();
    m_source->addJob();
    m_source->publish();
    QCOMPARE(enabled(), QStringLiteral("x-x-"));
    m_source->addJob(JobState::Paused);
    m_source->addJob(JobState::Done);
    m_source->publish();
    QCOMPARE(enabled(), QStringLiteral("xxxx"));
    for (QAction *action : actions)
        action->trigger();
    QCOMPARE(m_source->commands,
             QStringList(
                 {QStringLiteral("pauseAll"), QStringLiteral("resumeAll"), QStringLiteral("cancelAll"), QStringLiteral("clearFinished")}));
    m_source->queue.jobs.erase(m_source->queue.jobs.begin());
    m_source->publish();
    QCOMPARE(enabled(), QStringLiteral("-xxx"));
}

QTEST_MAIN(TransfersPanelTest)
#include "tst_transfers_panel.moc"
