// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/job_details.h"

#include "tests/ui/fake_queue_source.h"
#include "ui/dialogs/limit_box.h"
#include "ui/dialogs/option_boxes.h"
#include "ui/models/rate_history.h"
#include "ui/text/translation.h"
#include "ui/views/elided_label.h"
#include "ui/views/rate_graph.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace ferry;
using namespace ferry::ui;
using model::JobState;
using namespace std::chrono_literals;

class JobDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { text::installTranslations(*qApp, QLocale(QLocale::English)); }

    void curveHasAValueForEachSlotOfWork();
    void longJobsKeepTheirShape_inFewValues();
    void stopsAreMarkedOnce();
    void questionsAreMarked_alsoWhileItGoesOn();
    void whatNobodySaw_isAGap();
    void aLaterRun_comesBehindTheOneBefore();
    void everyWindowShowsTheSamePast();
    void aJobThatNobodySaw_hasNoSpeed();
    void jobsThatAreGone_leaveNothingBehind();
    void edgeIsRound();
    void saysWhatBecameOfItems_andTheSpeedInWords();
    void limitIsChangedAtOnce_andFollowsTheJob();
    void policiesAreChangedAtOnce_eachWithTheOther();
    void choicesFollowTheJob_alsoWithTheFocus();
    void choicesAreMadeInTheOpenListOnly();
    void verificationIsChangedAtOnce_andFollowsTheJob();
    void priorityIsChangedAtOnce_andFollowsTheJob();
    void showsTheSettingsThatMeanSomething_data();
    void showsTheSettingsThatMeanSomething();
    void settingsFit_data();
    void settingsFit();
    void takesNoLetterFromTheMenus();
    void removalHasNoGraph_andOnlyItsPriority();
};

namespace {

model::JobSnapshot jobAt(std::chrono::milliseconds worked, std::uint64_t rate, JobState state = JobState::Running)
{
    model::JobSnapshot job;
    job.state = state;
    job.worked = worked;
    job.rate = {rate};
    return job;
}

QComboBox *boxNamed(const QWidget &view, const QString &name)
{
    const auto boxes = view.findChildren<QComboBox *>();
    const auto found = std::ranges::find(boxes, name, &QComboBox::accessibleName);
    return found == boxes.end() ? nullptr : *found;
}
QComboBox *fileBox(const QWidget &view)
{
    return boxNamed(view, QStringLiteral("What this job does if a file exists"));
}
QComboBox *folderBox(const QWidget &view)
{
    return boxNamed(view, QStringLiteral("What this job does if a folder exists"));
}
QComboBox *verificationBox(const QWidget &view)
{
    return boxNamed(view, QStringLiteral("Whether this job reads back what it writes"));
}

QComboBox *priorityBox(const QWidget &view)
{
    return boxNamed(view, QStringLiteral("Priority of this job"));
}

/// As somebody would in the open list.
template <typename Value>
void pick(QComboBox *box, Value value)
{
    choose(box, value);
    Q_EMIT box->activated(box->currentIndex());
}

bool says(const QWidget &view, const QString &words)
{
    const auto labels = view.findChildren<ElidedLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const ElidedLabel *label) { return label->text().contains(words); });
}

} // namespace

void JobDetailsTest::curveHasAValueForEachSlotOfWork()
{
    RateHistory::Curve curve;
    addSample(curve, jobAt(100ms, 10));
    addSample(curve, jobAt(200ms, 99)); // the same slot
    addSample(curve, jobAt(800ms, 30)); // nobody looked in between
    QCOMPARE(curve.rates, std::vector<double>({10, 30, 30, 30}));
}

void JobDetailsTest::longJobsKeepTheirShape_inFewValues()
{
    RateHistory::Curve curve;
    for (int i = 0; i < 4000; ++i)
        addSample(curve, jobAt(i * 250ms, i < 2000 ? 100 : 200));
    QVERIFY(curve.rates.size() <= 480 && curve.rates.size() >= 240);
    QCOMPARE(curve.slot, 4000ms);
    QCOMPARE(curve.rates.front(), 100.0);
    QCOMPARE(curve.rates.back(), 200.0);
    const auto turn = std::find(curve.rates.begin(), curve.rates.end(), 200.0) - curve.rates.begin();
    QVERIFY(std::abs(turn - 125) <= 1);
    addSample(curve, jobAt(1h * 24 * 30, 100));
    QVERIFY(curve.rates.size() <= 480);
}

void JobDetailsTest::stopsAreMarkedOnce()
{
    RateHistory::Curve curve;
    addSample(curve, jobAt(250ms, 10));
    addSample(curve, jobAt(250ms, 0, JobState::Paused));
    addSample(curve, jobAt(250ms, 0, JobState::Paused));
    addSample(curve, jobAt(500ms, 10));
    addSample(curve, jobAt(500ms, 0, JobState::NeedsAnswer));
    QCOMPARE(curve.marks, (std::vector<RateHistory::Mark> {{2, false}, {3, true}}));
    QCOMPARE(curve.rates.size(), std::size_t(3));
}

void JobDetailsTest::questionsAreMarked_alsoWhileItGoesOn()
{
    RateHistory::Curve curve;
    model::JobSnapshot job = jobAt(250ms, 10'000'000);
    addSample(curve, job);
    const auto at = [&](std::chrono::milliseconds worked, std::size_t questions, JobState state = JobState::Running) {
        job.worked = worked;
        job.questions = questions;
        job.state = state;
        addSample(curve, job);
    };
    at(500ms, 1);
    at(750ms, 7); // one of many: it needs somebody already
    at(750ms, 7, JobState::NeedsAnswer);
    at(1000ms, 0);
    at(1000ms, 0, JobState::Paused);
    at(1250ms, 0);
    at(1250ms, 0, JobState::Paused);
    QCOMPARE(curve.marks, (std::vector<RateHistory::Mark> {{2, true}, {5, false}, {6, false}}));
    QCOMPARE(curve.pauses, std::size_t(2));
    QCOMPARE(curve.questions, std::size_t(1));
    RateGraph graph;
    graph.setCurve(&curve);
    QCOMPARE(graph.accessibleDescription(),
             QStringLiteral("10 MB/s on average, 10 MB/s now, 10 MB/s at most · paused 2 times · asked 1 time"));
    QCOMPARE(graph.toolTip(), graph.accessibleDescription());

    // However often: a mark a slot, and all are counted.
    for (int i = 0; i < 5000; ++i) {
        at(i * 1s, 0, JobState::Paused);
        at(i * 1s, 0);
    }
    QVERIFY(curve.marks.size() <= 2 * 480);
    QCOMPARE(curve.pauses, std::size_t(5001)); // the first of these it was in already
}

void JobDetailsTest::whatNobodySaw_isAGap()
{
    RateHistory::Curve curve;
    for (int i = 60; i < 120; ++i)
        addSample(curve, jobAt(i * 250ms, 10'000'000));
    QCOMPARE(curve.rates.size(), std::size_t(120));
    QVERIFY(std::isnan(curve.rates[0]) && std::isnan(curve.rates[59]));
    QCOMPARE(curve.rates[60], 10e6);
    RateGraph graph;
    graph.setCurve(&curve);
    QCOMPARE(graph.accessibleDescription(), QStringLiteral("10 MB/s on average, 10 MB/s now, 10 MB/s at most · not recorded all the time"));
    graph.resize(480, 120);
    const QImage image = graph.grab().toImage();
    const int y = image.height() - 20;
    const auto at = [&](double share) { return image.pixelColor(static_cast<int>(image.width() * share), y); };
    QVERIFY2(at(0.2) == at(0.4), "nothing is drawn there");
    QVERIFY(at(0.8) != at(0.2));

    // Also in the middle, and when neighbours become one.
    addSample(curve, jobAt(60s, 30'000'000));
    QVERIFY(std::isnan(curve.rates[130]));
    for (int i = 0; i < 480; ++i)
        addSample(curve, jobAt(60s + i * 250ms, 30'000'000));
    QVERIFY(curve.rates.size() <= 480);
    QCOMPARE(curve.slot, 500ms);
    QVERIFY(std::isnan(curve.rates[10]) && std::isnan(curve.rates[100]));
    QCOMPARE(curve.rates[40], 10e6);
    QCOMPARE(curve.rates.back(), 30e6);
}

void JobDetailsTest::aLaterRun_comesBehindTheOneBefore()
{
    RateHistory::Curve curve;
    addSample(curve, jobAt(10s, 0, JobState::Interrupted)); // what it did was in another Ferry
    QVERIFY(curve.rates.empty());
    addSample(curve, jobAt(0ms, 50));
    addSample(curve, jobAt(250ms, 50));
    QCOMPARE(curve.rates.size(), std::size_t(42));
    QVERIFY(std::isnan(curve.rates[0]) && std::isnan(curve.rates[39]));
    QCOMPARE(curve.rates[40], 50.0);

    // Its device went away and came back.
    addSample(curve, jobAt(250ms, 0, JobState::Interrupted));
    addSample(curve, jobAt(0ms, 70));
    addSample(curve, jobAt(250ms, 70));
    QCOMPARE(curve.rates.size(), std::size_t(43));
    QCOMPARE(curve.rates.back(), 70.0);
}

void JobDetailsTest::everyWindowShowsTheSamePast()
{
    tests::FakeQueueSource source;
    source.addJob().rate = {100'000'000};
    RateHistory::of(source);
    for (int i = 1; i <= 40; ++i) {
        source.queue.jobs.front().worked = i * 250ms;
        ++source.queue.jobs.front().revision;
        source.publish();
    }
    JobDetails later(source);
    later.setJob(source.snapshot()->jobs.front());
    later.show();
    const QString words = later.findChild<RateGraph *>()->accessibleDescription();
    QCOMPARE(words, QStringLiteral("100 MB/s on average, 100 MB/s now, 100 MB/s at most"));
    QCOMPARE(source.findChildren<RateHistory *>().size(), 1);
}

void JobDetailsTest::aJobThatNobodySaw_hasNoSpeed()
{
    tests::FakeQueueSource source;
    source.addJob(JobState::Done).worked = 60s;
    source.addJob().worked = 0s;
    source.publish();
    JobDetails details(source);
    details.show();
    details.setJob(source.snapshot()->jobs.front());
    QCOMPARE(details.findChild<RateGraph *>()->accessibleDescription(), QStringLiteral("No speed was recorded."));
    details.setJob(source.snapshot()->jobs.back());
    QCOMPARE(details.findChild<RateGraph *>()->accessibleDescription(), QStringLiteral("The speed shows here while it copies."));
}

void JobDetailsTest::jobsThatAreGone_leaveNothingBehind()
{
    tests::FakeQueueSource source;
    const JobId id = source.addJob().id;
    source.queue.jobs.front().worked = 500ms;
    source.addJob(JobState::Waiting);
    source.publish();
    RateHistory history(source);
    QVERIFY(history.curve(id));
    QVERIFY(!history.curve(source.queue.jobs.back().id));
    source.queue.jobs.clear();
    source.publish();
    QVERIFY(!history.curve(id));
}

void JobDetailsTest::edgeIsRound()
{
    QCOMPARE(roundEdge(0), 1.0);
    QCOMPARE(roundEdge(1.5), 2.0);
    QCOMPARE(roundEdge(148e6), 200e6);
    QCOMPARE(roundEdge(200e6), 200e6);
    QCOMPARE(roundEdge(501), 1000.0);
}

void JobDetailsTest::saysWhatBecameOfItems_andTheSpeedInWords()
{
    tests::FakeQueueSource source;
    model::JobSnapshot &job = source.addJob();
    job.worked = 4s;
    job.rate = {148'000'000};
    job.current = {"IMG_1.jpg", "bad\xff"};
    job.found = {.items = 8112, .bytes = 1};
    job.foundIsFinal = true;
    job.tally = {.done = 1203, .lossy = 2, .skipped = 3, .failed = 1, .unsupported = 0};
    source.publish();
    JobDetails details(source);
    details.setJob(source.snapshot()->jobs.front());
    details.show();
    QVERIFY(says(details, QStringLiteral("1,201 done · 6,905 left · 3 skipped · 2 not kept completely · 1 failed")));
    QVERIFY(says(details, QStringLiteral("IMG_1.jpg · bad\\xFF")));
    QVERIFY(details.findChild<RateGraph *>()->accessibleDescription().contains(QStringLiteral("148 MB/s on average")));
}

void JobDetailsTest::limitIsChangedAtOnce_andFollowsTheJob()
{
    tests::FakeQueueSource source;
    model::JobSnapshot &job = source.addJob();
    job.limit = {20'000'000};
    source.publish();
    JobDetails details(source);
    details.setJob(source.snapshot()->jobs.front());
    details.show();
    auto *limit = details.findChild<LimitBox *>();
    QCOMPARE(limit->value(), 20.0);
    QVERIFY(source.commands.isEmpty());
    limit->setValue(35);
    QCOMPARE(source.commands, QStringList {QStringLiteral("setLimit 1 35000000")});
    source.commands.clear();
    limit->setValue(0.25);
    QCOMPARE(source.commands, QStringList {QStringLiteral("setLimit 1 250000")});
    QCOMPARE(limit->text(), QStringLiteral("0.25 MB/s"));
}

void JobDetailsTest::policiesAreChangedAtOnce_eachWithTheOther()
{
    using model::FileConflict;
    using model::FolderConflict;
    tests::FakeQueueSource source;
    source.addJob().policies = {FileConflict::Newer, FolderConflict::Skip, model::ErrorPolicy::Ask};
    source.publish();
    JobDetails details(source);
    details.setJob(source.snapshot()->jobs.front());
    details.show();
    QComboBox *onFile = fileBox(details);
    QComboBox *onFolder = folderBox(details);
    QVERIFY(onFile && onFolder);
    QCOMPARE(choice<FileConflict>(onFile), FileConflict::Newer);
    QCOMPARE(choice<FolderConflict>(onFolder), FolderConflict::Skip);
    const auto command = [](FileConflict file, FolderConflict folder) {
        return QStringLiteral("setPolicies 1 %1 %2").arg(static_cast<int>(file)).arg(static_cast<int>(folder));
    };
    pick(onFile, FileConflict::Skip);
    QCOMPARE(source.commands, QStringList {command(FileConflict::Skip, FolderConflict::Skip)});
    pick(onFolder, FolderConflict::Rename); // before a snapshot tells of the other
    QCOMPARE(source.commands.last(), command(FileConflict::Skip, FolderConflict::Rename));
}

void JobDetailsTest::choicesFollowTheJob_alsoWithTheFocus()
{
    using model::FileConflict;
    using model::FolderConflict;
    tests::FakeQueueSource source;
    source.addJob().policies = {FileConflict::Overwrite, FolderConflict::Skip, model::ErrorPolicy::Ask};
    source.addJob().policies = {FileConflict::Newer, FolderConflict::Merge, model::ErrorPolicy::Ask};
    source.publish();
    JobDetails details(source);
    details.setJob(source.snapshot()->jobs.front());
    details.show();
    details.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&details));
    QComboBox *onFile = fileBox(details);
    onFile->setFocus();
    QTRY_VERIFY(onFile->hasFocus());

    source.queue.jobs.front().policies.onFile = FileConflict::Skip; // in another window
    ++source.queue.jobs.front().revision;
    source.publish();
    details.setJob(source.snapshot()->jobs.front());
    QCOMPARE(choice<FileConflict>(onFile), FileConflict::Skip);
    pick(folderBox(details), FolderConflict::Rename);
    const auto command = [](int job, FileConflict file, FolderConflict folder) {
        return QStringLiteral("setPolicies %1 %2 %3").arg(job).arg(static_cast<int>(file)).arg(static_cast<int>(folder));
    };
    QCOMPARE(source.commands.last(), command(1, FileConflict::Skip, FolderConflict::Rename));

    onFile->showPopup();
    QVERIFY(onFile->view()->isVisible());
    details.setJob(source.snapshot()->jobs.back());
    QVERIFY(!onFile->view()->isVisible());
    QCOMPARE(choice<FileConflict>(onFile), FileConflict::Newer);
    pick(folderBox(details), FolderConflict::Skip);
    QCOMPARE(source.commands.last(), command(2, FileConflict::Newer, FolderConflict::Skip));
}

/// What is chosen acts on a job that runs.
void JobDetailsTest::choicesAreMadeInTheOpenListOnly()
{
    using model::FileConflict;
    tests::FakeQueueSource source;
    source.addJob().policies = {FileConflict::Skip, model::FolderConflict::Skip, model::ErrorPolicy::Ask};
    source.publish();
    JobDetails details(source);
    details.setJob(source.snapshot()->jobs.front());
    details.show();
    for (QComboBox *box : {fileBox(details), folderBox(details), verificationBox(details), priorityBox(details)}) {
        const int before = box->currentIndex();
        for (const int angle : {120, -120}) {
            const QPoint at = box->rect().center();
            QWheelEvent turn(at, box->mapToGlobal(at), QPoint(), QPoint(0, angle), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(box, &turn);
            QCOMPARE(box->currentIndex(), before);
        }
        QCOMPARE(box->focusPolicy(), Qt::StrongFocus); // nor does the wheel give it the keys
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_R, Qt::Key_Space}) {
            QTest::keyClick(box, key);
            QVERIFY(box->view()->isVisible());
            QCOMPARE(box->currentIndex(), before);
            box->hidePopup();
        }
    }
    QVERIFY(source.commands.isEmpty());
    QComboBox *onFile = fileBox(details);
    QTest::keyClick(onFile, Qt::Key_Down);
    QTest::keyClick(onFile->view(), Qt::Key_Down);
    QTest::keyClick(onFile->view(), Qt::Key_Return);
    QCOMPARE(choice<FileConflict>(onFile), FileConflict::Overwrite);
    QCOMPARE(source.commands.size(), 1);
}

void JobDetailsTest::verificationIsChangedAtOnce_andFollowsTheJob()
{
    using model::Verification;
    tests::FakeQueueSource source;
    model::JobSnapshot &job = source.addJob();
    job.verification = Verification::ReadBack;
    source.publish();
    JobDetails details(source);
    details.setJob(source.snapshot()->jobs.front());
    details.show();
    QComboBox *box = verificationBox(details);
    QVERIFY(box && box->isVisible());
    QCOMPARE(choice<Verification>(box), Verification::ReadBack);
    QVERIFY(source.commands.isEmpty());
    pick(box, Verification::None);
    QCOMPARE(source.commands, QStringList {QStringLiteral("setVerification 1 %1").arg(static_cast<int>(Verification::None))});
    source.commands.clear();
    ++job.revision; // another window has it otherwise
    source.publish();
    details.setJob(source.snapshot()->jobs.front());
    QCOMPARE(choice<Verification>(box), Verification::ReadBack);
    QVERIFY(source.commands.isEmpty());
}

void JobDetailsTest::priorityIsChangedAtOnce_andFollowsTheJob()
{
    using model::Priority;
    tests::FakeQueueSource source;
    model::JobSnapshot &job = source.addJob();
    source.publish();
    JobDetails details(source);
    details.setJob(source.snapshot()->jobs.front());
    details.show();
    QComboBox *box = priorityBox(details);
    QVERIFY(box && box->isVisible());
    QVERIFY(!box->toolTip().isEmpty());
    QCOMPARE(choice<Priority>(box), Priority::Normal);
    pick(box, Priority::Background);
    QCOMPARE(source.commands, QStringList {QStringLiteral("setPriority 1 %1").arg(static_cast<int>(Priority::Background))});
    source.commands.clear();
    ++job.revision; // another window has it otherwise
    source.publish();
    details.setJob(source.snapshot()->jobs.front());
    QCOMPARE(choice<Priority>(box), Priority::Normal);
    job.priority = Priority::Background;
    ++job.revision;
    source.publish();
    details.setJob(source.snapshot()->jobs.front());
    QCOMPARE(choice<Priority>(box), Priority::Background);
    QVERIFY(source.commands.isEmpty());
    job.state = JobState::Done;
    ++job.revision;
    source.publish();
    details.setJob(source.snapshot()->jobs.front());
    QVERIFY(!box->isVisible());
}

void JobDetailsTest::showsTheSettingsThatMeanSomething_data()
{
    using model::JobKind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("verifies");
    QTest::addColumn<bool>("onFile");
    QTest::addColumn<bool>("onFolder");
    QTest::newRow("copy") << int(JobKind::Copy) << true << true << true;
    QTest::newRow("move by renaming") << int(JobKind::Move) << false << true << true;
    QTest::newRow("extract") << int(JobKind::Extract) << true << true << true;
    QTest::newRow("compress") << int(JobKind::Compress) << true << true << false;
    QTest::newRow("compress, begun") << int(JobKind::Compress) << false << true << false;
    QTest::newRow("verify") << int(JobKind::Verify) << false << false << false;
    QTest::newRow("check") << int(JobKind::Check) << false << false << false;
}

void JobDetailsTest::showsTheSettingsThatMeanSomething()
{
    QFETCH(int, kind);
    QFETCH(bool, verifies);
    QFETCH(bool, onFile);
    QFETCH(bool, onFolder);
    tests::FakeQueueSource source;
    model::JobSnapshot &job = source.addJob();
    model::Request request = *job.request;
    request.kind = model::JobKind(kind);
    job.request = std::make_shared<model::Request>(request);
    job.mayChangeVerification = verifies;
    source.publish();
    JobDetails details(source);
    details.setJob(source.snapshot()->jobs.front());
    details.show();
    QVERIFY(details.findChild<LimitBox *>()->isVisible());
    QCOMPARE(verificationBox(details)->isVisible(), verifies);
    QCOMPARE(fileBox(details)->isVisible(), onFile);
    QCOMPARE(folderBox(details)->isVisible(), onFolder);
    QVERIFY(priorityBox(details)->isVisible());
    for (const QLabel *label : details.findChildren<QLabel *>())
        QVERIFY2(!label->buddy() || label->isVisible() == label->buddy()->isVisible(), qPrintable(label->text()));
}

void JobDetailsTest::settingsFit_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("inARow"); // a word and its box
    QTest::newRow("wide") << 1000 << true;
    QTest::newRow("narrow") << 0 << false; // as narrow as it can be
}

void JobDetailsTest::settingsFit()
{
    QFETCH(int, width);
    QFETCH(bool, inARow);
    tests::FakeQueueSource source;
    source.addJob();
    source.publish();
    JobDetails details(source);
    details.setJob(source.snapshot()->jobs.front());
    details.show();
    details.resize(std::max(width, details.minimumSizeHint().width()), 400);
    QApplication::processEvents(); // the form follows the size
    QApplication::processEvents();
    QVERIFY2(details.minimumSizeHint().width() <= details.fontMetrics().averageCharWidth() * 52,
             qPrintable(QString::number(details.minimumSizeHint().width())));
    int checked = 0;
    for (const QLabel *label : details.findChildren<QLabel *>()) {
        const QWidget *box = label->buddy();
        if (!box)
            continue;
        ++checked;
        for (const QWidget *each : {static_cast<const QWidget *>(label), box}) {
            const QRect area(each->mapTo(&details, QPoint(0, 0)), each->size());
            QVERIFY2(details.rect().contains(area), qPrintable(label->text()));
            QVERIFY2(each->width() >= each->minimumSizeHint().width(), qPrintable(label->text()));
        }
        QCOMPARE(box->x() > label->geometry().right(), inARow);
        QCOMPARE(box->y() > label->geometry().bottom(), !inARow);
    }
    QCOMPARE(checked, 5);
}

/// A menu bar has most of them, and a label would be in its way.
void JobDetailsTest::takesNoLetterFromTheMenus()
{
    tests::FakeQueueSource source;
    const JobDetails details(source);
    for (const QLabel *label : details.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QLatin1Char('&')), qPrintable(label->text()));
}

void JobDetailsTest::removalHasNoGraph_andOnlyItsPriority()
{
    tests::FakeQueueSource source;
    model::JobSnapshot &job = source.addJob();
    model::Request request = *job.request;
    request.kind = model::JobKind::Trash;
    job.request = std::make_shared<model::Request>(request);
    job.mayChangeVerification = false;
    source.publish();
    JobDetails details(source);
    details.setJob(source.snapshot()->jobs.front());
    details.show();
    QVERIFY(!details.findChild<RateGraph *>()->isVisible());
    QVERIFY(!details.findChild<LimitBox *>()->isVisible());
    for (const QComboBox *box : {fileBox(details), folderBox(details), verificationBox(details)})
        QVERIFY(!box->isVisible());
    QVERIFY(priorityBox(details)->isVisible());
}

QTEST_MAIN(JobDetailsTest)
#include "tst_job_details.moc"
