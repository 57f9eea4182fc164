// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/follow_up.h"
#include "tests/support/change_request.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/text/error_text.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/outcome_text.h"
#include "ui/text/quantities.h"
#include "ui/text/translation.h"

#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace ferry;
using namespace ferry::model;
using ferry::test::changeRequest;
using namespace std::chrono_literals;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sizesHaveTwoFigures_data();
    void sizesHaveTwoFigures();
    void timeLeftIsRoundedUpToWords_data();
    void timeLeftIsRoundedUpToWords();
    void sentenceNamesOneOrCountsMany();
    void nameShowsHostileBytesHarmlessly();
    void nameIsIsolatedOnlyWhereDirectionsMix();
    void markupInNamesStaysText();
    void timeLeftIsSilentInTheFirstSeconds();
    void percentReachesHundredOnlyAtTheEnd();
    void fractionIsUnknownBeforeTheWholeIs();
    void manySmallFilesMoveTheBar();
    void everyErrorHasASentenceWithItsName();
    void errorSentencesHaveNoNumbersNorShouting();
    void everyStateHasItsOwnWord();
    void saysWhatIsGoingOn_andWhatIsWaitedFor();
    void saysHowManyWereKeptBesideAnother();
    void saysAtTheEndWhetherTheDeviceMayGo();
    void comparisonSaysWhatItFound();
    void comparisonTellsWhatOnlyTheTargetHas();
    void whatFollowsAnotherJob_isSaid();
    void tellsCopiedFromSafe();
    void saysHowMuchIsNotSafe_whileItIsFlushed();
    void newerSideIsNamed();
    void remarkNamesWhatWasLost();
    void remarkOnAPlanSaysWhatWouldCome();
    void timesOutsideTheCalendarAreEmpty();
    void sentenceNamesTheDevice_ifItIsNotTheHomes();
};

void TextTest::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QVERIFY(ui::text::installTranslations(*qApp, QLocale()));
}

void TextTest::sizesHaveTwoFigures_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("0") << quint64(0) << QStringLiteral("0 bytes");
    QTest::newRow("1") << quint64(1) << QStringLiteral("1 byte");
    QTest::newRow("512") << quint64(512) << QStringLiteral("512 bytes");
    QTest::newRow("3.1 GB") << quint64(3'100'000'000) << QStringLiteral("3.1 GB");
    QTest::newRow("12 GB") << quint64(12'000'000'000) << QStringLiteral("12 GB");
    QTest::newRow("148 MB") << quint64(148'400'000) << QStringLiteral("148 MB");
    QTest::newRow("not 10.0") << quint64(9'960'000) << QStringLiteral("10 MB");
}

void TextTest::sizesHaveTwoFigures()
{
    QFETCH(quint64, bytes);
    QFETCH(QString, words);
    QCOMPARE(ui::text::size(bytes), words);
}

void TextTest::timeLeftIsRoundedUpToWords_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("0") << 0 << QStringLiteral("less than a minute");
    QTest::newRow("59") << 59 << QStringLiteral("less than a minute");
    QTest::newRow("60") << 60 << QStringLiteral("1 min");
    QTest::newRow("61") << 61 << QStringLiteral("2 min");
    QTest::newRow("59 min 1 s") << 59 * 60 + 1 << QStringLiteral("1 h 0 min");
    QTest::newRow("1 h 20") << 80 * 60 << QStringLiteral("1 h 20 min");
    QTest::newRow("a day") << 86400 << QStringLiteral("1 day");
    QTest::newRow("more") << 86401 << QStringLiteral("2 days");
}

void TextTest::timeLeftIsRoundedUpToWords()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    QCOMPARE(ui::text::timeLeft(std::chrono::seconds(seconds)), words);
}

void TextTest::sentenceNamesOneOrCountsMany()
{
    Request request;
    request.sources = {Path("/home/mara/Projects")};
    request.destination = Path("/media/BACKUP/Photos/");
    QCOMPARE(ui::text::sentence(request), QStringLiteral("Copy “Projects” to Photos"));
    request.sources.resize(812, Path("/x"));
    QCOMPARE(ui::text::sentence(request), QStringLiteral("Copy 812 items to Photos"));
    request.kind = JobKind::Move;
    request.destination = Path("/");
    QCOMPARE(ui::text::sentence(request), QStringLiteral("Move 812 items to /"));
    request.kind = JobKind::Trash;
    QCOMPARE(ui::text::sentence(request), QStringLiteral("Move 812 items to the trash"));
    request.kind = JobKind::Delete;
    QCOMPARE(ui::text::sentence(request), QStringLiteral("Delete 812 items for good"));
    Request restored = request;
    restored.kind = JobKind::Move;
    restored.destination = Path();
    restored.options.outOfTrash = true;
    QCOMPARE(ui::text::sentence(restored), QStringLiteral("Restore 812 items from the trash"));
    QCOMPARE(ui::text::sentence(undoOf(restored, Path("/log")).value()), QStringLiteral("Undo: Restore 812 items from the trash"));
    request.kind = JobKind::Verify;
    QCOMPARE(ui::text::sentence(request), QStringLiteral("Compare 812 items with their copies in /"));
    request.kind = JobKind::Check;
    QCOMPARE(ui::text::sentence(request), QStringLiteral("Check the files of 812 lists"));
    request.sources = {Path("/l/list.sha256")};
    QCOMPARE(ui::text::sentence(request), QStringLiteral("Check the files of the list “list.sha256”"));
}

void TextTest::nameShowsHostileBytesHarmlessly()
{
    const QString shown = ui::text::name(Path("/tmp/a\nb\xff\xe2\x80\xae"
                                              "cod.exe"));
    QVERIFY(!shown.contains(QLatin1Char('\n')));
    QVERIFY(!shown.contains(QChar(0x202e)));
    QVERIFY2(shown.contains(QLatin1String("\\xFF")), qPrintable(shown));
}

void TextTest::nameIsIsolatedOnlyWhereDirectionsMix()
{
    const Path hebrew("/tmp/\u05e9\u05dc\u05d5\u05dd.txt");
    QCOMPARE(ui::text::name(Path("/tmp/plain")), QStringLiteral("plain"));
    QVERIFY(ui::text::name(hebrew).startsWith(QChar(0x2068)));
    QVERIFY(ui::text::name(hebrew).endsWith(QChar(0x2069)));
    qGuiApp->setLayoutDirection(Qt::RightToLeft);
    const QString mirrored = ui::text::name(Path("/tmp/plain"));
    qGuiApp->setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(mirrored, QChar(0x2068) + QStringLiteral("plain") + QChar(0x2069));
}

void TextTest::markupInNamesStaysText()
{
    QVERIFY(ui::text::toolTip(QStringLiteral("<img src=x>")).contains(QLatin1String("&lt;img")));
    QCOMPARE(ui::text::withoutMnemonic(QStringLiteral("A&B")), QStringLiteral("A&&B"));
}

void TextTest::timeLeftIsSilentInTheFirstSeconds()
{
    JobSnapshot job;
    job.state = JobState::Running;
    job.left = 170s;
    job.worked = 2900ms;
    QCOMPARE(ui::text::timeLeft(job), QString());
    job.worked = 3s;
    QCOMPARE(ui::text::timeLeft(job), QStringLiteral("3 min"));
    job.state = JobState::Paused;
    QCOMPARE(ui::text::timeLeft(job), QString());
}

void TextTest::percentReachesHundredOnlyAtTheEnd()
{
    JobSnapshot job;
    job.state = JobState::Running;
    job.found = {10, 1000};
    job.foundIsFinal = true;
    job.bytesHandled = 1000;
    job.tally.done = 10;
    QCOMPARE(ui::text::percentDone(job), std::optional(99));
    job.state = JobState::Flushing;
    QCOMPARE(ui::text::percentDone(job), std::optional(99));
    job.state = JobState::Done;
    QCOMPARE(ui::text::percentDone(job), std::optional(100));
}

void TextTest::fractionIsUnknownBeforeTheWholeIs()
{
    JobSnapshot job;
    job.state = JobState::Running;
    job.found = {10, 1000};
    job.bytesHandled = 500;
    QVERIFY(!ui::text::fraction(job));
    QVERIFY(!ui::text::counts(job).contains(QLatin1String("of")));
    job.foundIsFinal = true;
    QVERIFY(ui::text::fraction(job));
    QVERIFY(ui::text::counts(job).contains(QLatin1String("of 10 files")));
}

void TextTest::manySmallFilesMoveTheBar()
{
    JobSnapshot job;
    job.state = JobState::Running;
    job.found = {1000, 0};
    job.foundIsFinal = true;
    job.tally.done = 500;
    QCOMPARE(ui::text::percentDone(job), std::optional(50));
}

void TextTest::everyErrorHasASentenceWithItsName()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
        for (int op = 0; op <= static_cast<int>(FsOp::Verify); ++op) {
            const Error error = Error::of(static_cast<ErrorKind>(kind), static_cast<FsOp>(op), Path("/tmp/holiday.jpg"));
            const QString sentence = ui::text::errorSentence(error);
            QVERIFY2(sentence.contains(QStringLiteral("“holiday.jpg”")), qPrintable(sentence));
            const QString nameless = ui::text::errorSentence(Error::of(error.kind, error.op));
            QVERIFY2(nameless.contains(QStringLiteral("this item")), qPrintable(nameless));
        }
    }
}

void TextTest::errorSentencesHaveNoNumbersNorShouting()
{
    for (const int code : {ENOSPC, EACCES, EIO, ENODEV, EROFS, ENAMETOOLONG, 9999}) {
        const Error error = Error::fromErrno(code, FsOp::Write, Path("/tmp/x"));
        const QString sentence = ui::text::errorSentence(error);
        QVERIFY2(!sentence.contains(QRegularExpression(QStringLiteral("[0-9!]"))), qPrintable(sentence));
        QVERIFY(ui::text::errorDetails(error).contains(QString::number(code)));
    }
}

void TextTest::everyStateHasItsOwnWord()
{
    QStringList words;
    for (int state = 0; state <= static_cast<int>(JobState::Failed); ++state) {
        JobSnapshot job;
        job.state = static_cast<JobState>(state);
        job.tally.done = 1;
        job.tally.failed = 3;
        const QString word = ui::text::stateWord(job);
        QVERIFY2(!word.isEmpty() && !words.contains(word), qPrintable(word));
        words << word;
    }
    QVERIFY(words.contains(QLatin1String("Done with 3 problems (safe to remove)")));
    QVERIFY(words.contains(QLatin1String("Done (safe to remove)")));
}

void TextTest::saysWhatIsGoingOn_andWhatIsWaitedFor()
{
    JobSnapshot job;
    job.state = JobState::Running;
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Copying"));
    job.stage = Stage::Looking;
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Looking at the files"));
    job.stage = Stage::Verifying;
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Verifying"));
    job.state = JobState::Paused;
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Paused"));
    QVERIFY(ui::text::waitingFor(job).isEmpty());

    job.state = JobState::Waiting;
    QVERIFY(ui::text::waitingFor(job).isEmpty());
    job.waitsFor = {7};
    job.waitsForWhat
        = std::make_shared<const Request>(Request {JobKind::Move, {Path("/a/1"), Path("/a/2"), Path("/a/3")}, Path("/media/Photos"), {}});
    const QString words = QStringLiteral("Waiting for: Move 3 items to Photos");
    QCOMPARE(ui::text::waitingFor(job), words);
    QVERIFY(ui::text::details(job).contains(words));
    QVERIFY(ui::text::spoken(job).startsWith(words));

    job.waitsForDevice = Path("/run/media/mara/BACKUP");
    QCOMPARE(ui::text::waitingFor(job), QStringLiteral("Waits for BACKUP"));
    QCOMPARE(ui::text::waitingForJob(job), words);
    const QStringList lines = ui::text::details(job).split(QLatin1Char('\n'));
    QVERIFY(lines.contains(QStringLiteral("Waits for BACKUP")));
    QVERIFY(lines.contains(words));
    QVERIFY(ui::text::spoken(job).startsWith(QStringLiteral("Waits for BACKUP")));
    job.state = JobState::Paused;
    QVERIFY(ui::text::waitingFor(job).isEmpty());
}

void TextTest::saysHowManyWereKeptBesideAnother()
{
    JobSnapshot job;
    job.state = JobState::Running;
    job.tally = {.done = 9, .lossy = 1, .skipped = 0, .failed = 0, .unsupported = 0, .keptBoth = 2};
    QCOMPARE(ui::text::tallied(job), QStringLiteral("6 done · 2 kept both · 1 not kept completely"));
    QVERIFY(ui::text::details(job).split(QLatin1Char('\n')).contains(QStringLiteral("2 kept both")));
}

void TextTest::saysAtTheEndWhetherTheDeviceMayGo()
{
    JobSnapshot job;
    job.state = JobState::Done;
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done")); // nothing was written
    job.tally.done = 1;
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done (safe to remove)"));
    job.bytesCopied = 1;
    job.verification = model::Verification::ReadBack;
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done (safe to remove)")); // what came first was not
    changeRequest(job, [](Request &request) { request.options.verification = model::Verification::ReadBack; });
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done and verified (safe to remove)"));
    job.bytesCopied = 0; // all was renamed
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done (safe to remove)"));
    changeRequest(job, [](Request &request) { request.options.durability = Durability::None; });
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done (not yet safe to remove)"));
    QVERIFY(ui::text::details(job).contains(QStringLiteral("eject it")));
    changeRequest(job, [](Request &request) { request = {.kind = JobKind::Delete}; });
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done"));
    for (const JobKind kind : {JobKind::Verify, JobKind::Check}) {
        changeRequest(job, [kind](Request &request) { request = {.kind = kind}; });
        QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done"));
        QVERIFY(!ui::text::details(job).contains(QStringLiteral("afe")));
        QVERIFY(!ui::text::safeFraction(job));
    }
    changeRequest(job, [](Request &request) { request = {}; });
    job.state = JobState::DoneWithProblems;
    job.error = Error::fromErrno(EIO, FsOp::Flush);
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done with problems"));
    job.error.reset();
    job.logError = Error::fromErrno(ENOSPC, FsOp::Write, Path("/x"));
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done, log not complete (safe to remove)"));
}

void TextTest::comparisonSaysWhatItFound()
{
    for (const JobKind kind : {JobKind::Verify, JobKind::Check}) {
        JobSnapshot job;
        changeRequest(job, [kind](Request &request) { request = {.kind = kind}; });
        job.state = JobState::DoneWithProblems;
        job.tally = {.done = 7, .lossy = 2, .skipped = 0, .failed = 0, .unsupported = 0};
        QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done: 2 with other times or rights"));
        job.tally.failed = 3;
        QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done: 3 different or missing"));
        QCOMPARE(ui::text::tallied(job), QStringLiteral("5 the same · 2 with other times or rights · 3 different or missing"));
        QVERIFY(ui::text::details(job).contains(QStringLiteral("3 different or missing")));
    }
}

void TextTest::comparisonTellsWhatOnlyTheTargetHas()
{
    JobSnapshot job;
    changeRequest(job, [](Request &request) {
        request = {.kind = JobKind::Verify};
        request.options.exact = true;
    });
    job.state = JobState::DoneWithProblems;
    job.tally = {.done = 7, .lossy = 0, .skipped = 0, .failed = 12, .unsupported = 0, .differing = 0, .extra = 12};
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done: 12 only in the target"));
    job.tally.failed = 15;
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Done: 3 different or missing"));
    QCOMPARE(ui::text::tallied(job), QStringLiteral("7 the same · 12 only in the target · 3 different or missing"));
    changeRequest(job, [](Request &request) { request.options.exact = false; }); // or not known
    QCOMPARE(ui::text::tallied(job), QStringLiteral("7 the same · 12 only in the target · 3 different or missing"));
    job.tally = {.done = 7, .lossy = 0, .skipped = 13, .failed = 3, .unsupported = 0, .differing = 3, .extra = 12};
    QCOMPARE(ui::text::tallied(job), QStringLiteral("7 the same · 1 skipped · 12 only in the target · 3 different or missing"));
}

void TextTest::whatFollowsAnotherJob_isSaid()
{
    const Request plain {JobKind::Copy, {Path("/home/mara/Iceland")}, Path("/media/BACKUP/Photos"), {}};
    QCOMPARE(ui::text::sentence(goOnOf(plain, Path("/log")).value()), QStringLiteral("Go on: Copy “Iceland” to Photos"));
    const Request compared {JobKind::Verify, {Path("/home/mara/Photos/.")}, Path("/media/Backup"), {}};
    const Request copy = copyDifferingOf(compared, Path("/log"), {}).value();
    QCOMPARE(ui::text::sentence(copy), QStringLiteral("Copy what differs or is missing to Backup"));
    QCOMPARE(ui::text::sentence(undoOf(copy, Path("/log")).value()), QStringLiteral("Undo: Copy what differs or is missing to Backup"));
    const Request trash = trashExtraOf(compared, Path("/log")).value();
    QCOMPARE(ui::text::sentence(trash), QStringLiteral("Trash what only Backup has"));
    QCOMPARE(ui::text::sentence(undoOf(trash, Path("/log")).value()), QStringLiteral("Undo: Trash what only Backup has"));
}

void TextTest::tellsCopiedFromSafe()
{
    JobSnapshot job;
    job.state = JobState::Running;
    job.found = {4, 1'000'000'000};
    QVERIFY(ui::text::spokenProgress(job).isEmpty());
    job.foundIsFinal = true;
    job.bytesHandled = job.bytesCopied = 600'000'000;
    job.bytesFlushed = 400'000'000;
    job.tally.done = 2;
    QCOMPARE(ui::text::spokenProgress(job), QStringLiteral("59 % copied, 39 % safe on the device"));
    QVERIFY(ui::text::details(job).contains(QStringLiteral("Safe on the device: 400 MB of 600 MB")));
    job.bytesFlushed = job.bytesCopied;
    QCOMPARE(ui::text::safeFraction(job), ui::text::fraction(job));
    job.bytesCopied = job.bytesFlushed = 0; // skipped: nothing of it has to be kept
    job.tally = {.done = 0, .lossy = 0, .skipped = 2, .failed = 0, .unsupported = 0};
    QCOMPARE(ui::text::safeFraction(job), ui::text::fraction(job));
    changeRequest(job, [](Request &request) { request.kind = JobKind::Delete; });
    job.tally.done = 0;
    QCOMPARE(ui::text::spokenProgress(job), QStringLiteral("50 %"));
}

void TextTest::saysHowMuchIsNotSafe_whileItIsFlushed()
{
    JobSnapshot job;
    job.state = JobState::Flushing;
    job.tally.done = 3;
    job.found = {3, 3'000'000'000};
    job.foundIsFinal = true;
    job.bytesHandled = job.bytesCopied = 3'000'000'000;
    job.bytesFlushed = 1'800'000'000;
    QCOMPARE(ui::text::stateWord(job), QStringLiteral("Making it safe"));
    QCOMPARE(ui::text::counts(job), QStringLiteral("1.2 GB not safe yet"));
    QVERIFY(*ui::text::safeFraction(job) < 0.61 && *ui::text::safeFraction(job) > 0.59);
    job.bytesFlushed = job.bytesCopied;
    QCOMPARE(ui::text::counts(job), QStringLiteral("3 of 3 files · 3.0 GB of 3.0 GB"));
    QVERIFY(*ui::text::safeFraction(job) <= 1.0);
}

void TextTest::newerSideIsNamed()
{
    FileFacts older;
    older.modified = {1'770'000'000, 5};
    FileFacts newer = older;
    newer.modified.nanoseconds = 6;
    QVERIFY(ui::text::side(newer, older).endsWith(QLatin1String("newer")));
    QVERIFY(!ui::text::side(older, newer).endsWith(QLatin1String("newer")));
    QVERIFY(!ui::text::side(older, older).endsWith(QLatin1String("newer")));
}

void TextTest::remarkNamesWhatWasLost()
{
    store::RecordedOutcome outcome;
    outcome.status = ItemStatus::Lossy;
    outcome.losses = {{LossKind::Owner, 1, {}, false}, {LossKind::Attribute, 95, "user.n\note", true}};
    QCOMPARE(ui::text::remark(outcome), QStringLiteral("Not kept: owner, attribute user.n\\note"));
    outcome = {};
    outcome.status = ItemStatus::Skipped;
    for (int reason = 1; reason <= static_cast<int>(SkipReason::ContentKept); ++reason) {
        outcome.skipReason = static_cast<SkipReason>(reason);
        QVERIFY(!ui::text::remark(outcome).isEmpty());
    }
}

void TextTest::remarkOnAPlanSaysWhatWouldCome()
{
    store::RecordedOutcome outcome;
    outcome.status = ItemStatus::Planned;
    outcome.target = Path("/t/a (2)");
    QCOMPARE(ui::text::planRemark(outcome), QString());
    outcome.replaced = true;
    QCOMPARE(ui::text::planRemark(outcome), QStringLiteral("Replaces the one there."));
    outcome.identical = true;
    QCOMPARE(ui::text::planRemark(outcome), QStringLiteral("The one there looks the same: size and time. Replaces the one there."));
    outcome.replaced = false;
    outcome.identical = false;
    outcome.keepsBoth = true;
    QCOMPARE(ui::text::planRemark(outcome), QStringLiteral("Both are kept."));
    outcome.otherName = "a (2)";
    QCOMPARE(ui::text::planRemark(outcome), QStringLiteral("Gets the name a (2)."));
    outcome.otherName = "a\n(3)";
    QCOMPARE(ui::text::planRemark(outcome), QStringLiteral("The one there gets the name a\\n(3)."));
    outcome = {};
    outcome.status = ItemStatus::Skipped;
    outcome.skipReason = SkipReason::SameContent;
    outcome.identical = true;
    QCOMPARE(ui::text::planRemark(outcome), ui::text::remark(outcome)); // it was read
    outcome = {};
    outcome.status = ItemStatus::Failed;
    outcome.error = Error::of(ErrorKind::Exists, FsOp::None, Path("/t/a"));
    QCOMPARE(ui::text::planRemark(outcome), QString()); // nothing was tried
    outcome.error = Error::of(ErrorKind::Denied, FsOp::Open, Path("/t/a"));
    QCOMPARE(ui::text::planRemark(outcome), ui::text::remark(outcome));
}

void TextTest::sentenceNamesTheDevice_ifItIsNotTheHomes()
{
    const auto to = [](const char *destination) {
        return ui::text::sentence({model::JobKind::Copy, {Path("/a"), Path("/b")}, Path(destination), {}});
    };
    const browse::Device root {Path("/"), "/dev/sda1", "btrfs", 0};
    const browse::Device home {Path("/test/home"), "/dev/sda2", "btrfs", 0};
    const browse::Device alsoHome {Path("/test/srv"), "/dev/sda2", "btrfs", 0};
    const browse::Device stick {Path("/test/media/BACKUP"), "/dev/sdb1", "vfat", 0};
    QCOMPARE(to("/test/media/BACKUP/Photos"), QStringLiteral("Copy 2 items to Photos"));
    const std::size_t before = ui::text::devicesRevision();
    ui::text::noteDevices({root, home, alsoHome, stick}, Path("/test/home/mara"));
    QVERIFY(ui::text::devicesRevision() != before);
    QCOMPARE(to("/test/media/BACKUP/Photos"), QStringLiteral("Copy 2 items to Photos on BACKUP"));
    QCOMPARE(to("/test/media/BACKUP/Photos/2026"), QStringLiteral("Copy 2 items to 2026 on BACKUP"));
    QCOMPARE(to("/test/media/BACKUP"), QStringLiteral("Copy 2 items to BACKUP"));
    QCOMPARE(to("/test/home/mara/Photos"), QStringLiteral("Copy 2 items to Photos"));
    QCOMPARE(to("/test/srv/Photos"), QStringLiteral("Copy 2 items to Photos"));
    QCOMPARE(to("/opt/Photos"), QStringLiteral("Copy 2 items to Photos"));
    const std::size_t known = ui::text::devicesRevision();
    ui::text::noteDevices({root, home, alsoHome}, Path("/test/home/mara"));
    QCOMPARE(ui::text::devicesRevision(), known);
    QCOMPARE(to("/test/media/BACKUP/Photos"), QStringLiteral("Copy 2 items to Photos on BACKUP"));
}

void TextTest::timesOutsideTheCalendarAreEmpty()
{
    QCOMPARE(ui::text::moment({std::numeric_limits<std::int64_t>::max(), 0}), QString());
    QCOMPARE(ui::text::moment({std::numeric_limits<std::int64_t>::min(), 0}), QString());
    QVERIFY(!ui::text::moment({-1, 0}).isEmpty());
}

QTEST_MAIN(TextTest)
#include "tst_text.moc"
