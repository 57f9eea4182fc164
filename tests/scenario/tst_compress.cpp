// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/formats.h"
#include "core/model/follow_up.h"
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/spoiling_ops.h"
#include "tests/support/tree.h"

#include <QFile>

#include <atomic>
#include <semaphore>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::test;

namespace {

Request compressRequest(std::vector<Path> sources, const Path &archive, Options options = {})
{
    options.archive.name = archive.name();
    return {JobKind::Compress, std::move(sources), archive.parent(), std::move(options)};
}

Request extractRequest(const Path &archive, Path destination)
{
    return {JobKind::Extract, {archive}, std::move(destination), {}};
}

QString text(const Path &path)
{
    return QString::fromStdString(path.bytes());
}

struct Place {
    TempFolder temp;
    Tree from {temp.child("from")};
    Tree to {temp.child("to")};
    Tree out {temp.child("out")};

    void sample(bool isTar)
    {
        from.folder("tree", 0750)
            .folder("tree/empty")
            .folder("tree/deep", 0700)
            .file("tree/small", "hello")
            .file("tree/nothing", "")
            .file("tree/run.sh", "#!/bin/sh\n", 0755)
            .file("tree/deep/gr\xc3\xbc\xc3\x9f", "content", 0600)
            .file("tree/" + std::string(200, 'n'), "a long name")
            .bigFile("tree/large", 3'000'000)
            .symlink("tree/link", "deep")
            .symlink("tree/nowhere", "not/there");
        if (isTar)
            from.file("tree/bytes \x80\xff", "bytes").hardLink("tree/small", "tree/deep/second").fifo("tree/fifo");
        for (const char *name : {"tree/small", "tree/nothing", "tree/run.sh", "tree/large", "tree/deep", "tree"})
            from.times(name, {1'500'000'000, 0});
    }
};

} // namespace

class TstCompress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersTakeOutTheSame_data();
    void othersTakeOutTheSame();
    void comesBackThroughFerry_data();
    void comesBackThroughFerry();
    void keepsTheOldOne_untilTheNewOneIsWhole();
    void takesConflictsLikeAnyJob_data();
    void takesConflictsLikeAnyJob();
    void asksBeforeTheWork_whetherTheNameMayBeTaken_data();
    void asksBeforeTheWork_whetherTheNameMayBeTaken();
    void asksAgain_ifAnotherHasTheNameByThen();
    void asksAfterTheWork_ifTheNameWasTakenMeanwhile_data();
    void asksAfterTheWork_ifTheNameWasTakenMeanwhile();
    void makesItOfTheRest();
    void isNotPutIntoItself();
    void tellsWhatTheFormatCannotHold();
    void readsBack();
    void noticesWhatTheDeviceSpoils();
    void planMakesNothing();
    void planTellsTheNameThatIsFound_data();
    void planTellsTheNameThatIsFound();
    void planTellsWhyNoNameIsFound();
    void isNotUndone();
    void namesThatMeetAreRefused();
    void replacesNoArchive_ifItIsNotWhole();
    void pausesAndCancels();
    void pausesWhileItReadsBack();
    void failsCleanly_atEachCall();
    void isTheSame_whateverTheWorkers_data();
    void isTheSame_whateverTheWorkers();
    void leavesNothing_whereThereIsNoRoom_data();
    void leavesNothing_whereThereIsNoRoom();
};

void TstCompress::othersTakeOutTheSame_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("shell");
    const auto row = [](const char *program, const char *name, const char *shell) {
        QTest::addRow("%s, %s", program, name) << QString::fromLatin1(program) << QByteArray(name) << QByteArray(shell);
    };
    for (const char *name : {"a.tar", "a.tar.gz", "a.tar.bz2", "a.tar.xz", "a.tar.zst"})
        row("tar", name, "tar -xpf");
    row("unzip", "a.zip", "unzip -q");
    row("7z", "a.7z", "7z x -bd");
    row("7z", "a.zip", "7z x -bd");
    for (const char *name : {"a.tar.xz", "a.zip", "a.7z"})
        row("bsdtar", name, "bsdtar -xpf");
    for (const char *name : {"a.tar.gz", "a.tar.bz2"}) {
        row("bsdtar", name, "bsdtar -xpf");
        row("7z", name, "sh -c '7z x -so \"$1\" | tar -xp' sh");
    }
    row("gzip", "a.tar.gz", "sh -c 'gzip -dc \"$1\" | tar -xp' sh");
    row("bzip2", "a.tar.bz2", "sh -c 'bzip2 -dc \"$1\" | tar -xp' sh");
}

void TstCompress::othersTakeOutTheSame()
{
    QFETCH(const QString, program);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, shell);
    if (findProgram(program).isEmpty())
        QSKIP(qPrintable(program + QStringLiteral(" is not installed")));
    const bool isTar = name.contains(".tar");
    Place place;
    place.sample(isTar);
    const Path archive = place.to.path(name.toStdString());
    FERRY_ENDED(runJob(compressRequest({place.from.path("tree")}, archive)), Done);
    const Ran ran = run(QStringLiteral("sh"),
                        {QStringLiteral("-c"),
                         QStringLiteral("cd '%1' && LC_ALL=C.UTF-8 %2 '%3' >/dev/null")
                             .arg(text(place.out.root()), QString::fromLatin1(shell), text(archive))});
    QVERIFY2(ran.code == 0, qPrintable(ran.output));
    CompareOptions options;
    options.owners = isTar && isRoot();
    options.links = isTar;
    options.holes = options.times = options.attributes = false;
    options.modes = isTar || program != QLatin1String("7z"); // it gives links others
    FERRY_SAME(place.from.path("tree"), place.out.path("tree"), options);
    for (const char *file : {"tree/small", "tree/nothing", "tree/large"})
        QCOMPARE(place.out.modified(file).seconds, 1'500'000'000);
}

void TstCompress::comesBackThroughFerry_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const archive::Format &format : archive::writtenFormats())
        QTest::newRow(format.name) << QByteArray("a.") + format.name;
}

void TstCompress::comesBackThroughFerry()
{
    QFETCH(const QByteArray, name);
    const archive::Format &format = *archive::formatForName(name.toStdString());
    const bool isTar = format.container == archive::Container::Tar;
    Place place;
    place.sample(isTar);
    if (isTar && canHoldAttributes(place.from.root()))
        place.from.attribute("tree/small", "user.note", "a note").times("tree/large", {1'500'000'000, 123'456'789});
    if (isTar && canHoldAcls(place.from.root())) {
        const std::vector<AclEntry> list {{1, 6}, {2, 4, 4321}, {4, 0}, {8, 6, 1234}, {16, 6}, {32, 0}};
        place.from.accessAcl("tree/small", list).accessAcl("tree/empty", list).defaultAcl("tree/empty", list);
        place.from.times("tree/small", {1'500'000'000, 0});
    }
    const Path archive = place.to.path(name.toStdString());
    const JobRun run = runJob(compressRequest({place.from.path("tree")}, archive));
    FERRY_ENDED(run, Done);
    QCOMPARE(run.count(ItemStatus::Failed), 0);
    const Outcome *const made = run.of(name.toStdString());
    QVERIFY2(made, qPrintable(run.text()));
    QCOMPARE(made->target.path(), archive);
    QCOMPARE(made->bytes, takeSnapshot(place.to.root()).at(name.toStdString()).size);
    FERRY_ENDED(runJob(extractRequest(archive, place.out.root())), Done);
    CompareOptions options;
    options.owners = isTar && isRoot();
    options.links = isTar;
    options.attributes = isTar;
    options.times = isTar;
    options.holes = false;
    FERRY_SAME(place.from.path("tree"), place.out.path("tree"), options);
    FERRY_NO_STRAY(place.to.root());
}

void TstCompress::keepsTheOldOne_untilTheNewOneIsWhole()
{
    Place place;
    place.from.bigFile("f", 3'000'000);
    place.to.file("a.zip", "old");
    Options options;
    options.onFile = FileConflict::Overwrite;
    RunSetup setup;
    auto ops = std::make_shared<FaultOps>();
    ops->failNth(3, ENOSPC, callsOf({Call::Write}));
    setup.ops = ops;
    const JobRun run = runJob(compressRequest({place.from.path("f")}, place.to.path("a.zip"), options), setup);
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, NoSpace);
    QCOMPARE(place.to.content("a.zip"), std::string("old"));
    FERRY_NO_STRAY(place.to.root());
    const JobRun again = runJob(compressRequest({place.from.path("f")}, place.to.path("a.zip"), options));
    FERRY_ENDED(again, Done);
    QVERIFY(again.of("a.zip")->replaced);
    FERRY_ENDED(runJob(extractRequest(place.to.path("a.zip"), place.out.root())), Done);
}

void TstCompress::takesConflictsLikeAnyJob_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("fail") << int(FileConflict::Fail) << QByteArrayList {"a.tar.gz"} << true;
    QTest::newRow("skip") << int(FileConflict::Skip) << QByteArrayList {"a.tar.gz"} << true;
    QTest::newRow("overwrite") << int(FileConflict::Overwrite) << QByteArrayList {"a.tar.gz"} << false;
    QTest::newRow("rename") << int(FileConflict::Rename) << QByteArrayList {"a (2).tar.gz", "a.tar.gz"} << true;
    QTest::newRow("rename-old") << int(FileConflict::RenameOld) << QByteArrayList {"a (2).tar.gz", "a.tar.gz"} << false;
}

void TstCompress::takesConflictsLikeAnyJob()
{
    QFETCH(const int, policy);
    QFETCH(const QByteArrayList, names);
    QFETCH(const bool, isOld);
    Place place;
    place.from.file("f", "f");
    place.to.file("a.tar.gz", "old");
    Options options;
    options.onFile = FileConflict(policy);
    QVERIFY(runJob(compressRequest({place.from.path("f")}, place.to.path("a.tar.gz"), options)).ended);
    std::vector<std::string> wanted;
    for (const QByteArray &name : names)
        wanted.push_back(name.toStdString());
    QCOMPARE(place.to.names(), wanted);
    QCOMPARE(place.to.content("a.tar.gz") == "old", isOld);
}

void TstCompress::asksBeforeTheWork_whetherTheNameMayBeTaken_data()
{
    QTest::addColumn<int>("answer"); // -1: none, it is cancelled
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("replace") << int(Answer::Replace) << QByteArrayList {"a.tar.gz"} << false;
    QTest::newRow("keep both") << int(Answer::KeepBoth) << QByteArrayList {"a (2).tar.gz", "a.tar.gz"} << true;
    QTest::newRow("skip") << int(Answer::Skip) << QByteArrayList {"a.tar.gz"} << true;
    QTest::newRow("cancel") << -1 << QByteArrayList {"a.tar.gz"} << true;
}

void TstCompress::asksBeforeTheWork_whetherTheNameMayBeTaken()
{
    QFETCH(const int, answer);
    QFETCH(const QByteArrayList, names);
    QFETCH(const bool, isOld);
    Place place;
    place.from.file("f", "f");
    place.to.file("a.tar.gz", "old");
    Options options;
    options.onFile = FileConflict::Ask;
    LiveJob job(compressRequest({place.from.path("f")}, place.to.path("a.tar.gz"), options));
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    QCOMPARE(job.questions().size(), 1U);
    const Question question = job.questions().front();
    QCOMPARE(int(question.kind), int(QuestionKind::FileExists));
    QCOMPARE(question.target.path(), place.to.path("a.tar.gz"));
    QCOMPARE(question.targetFacts.size, 3U);
    QVERIFY(job.outcomes().empty()); // nothing was begun
    FERRY_NO_STRAY(place.to.root());
    if (answer < 0)
        job.cancel();
    else
        job.answer(question.id, Answer(answer));
    const JobRun run = job.finish();
    if (answer < 0)
        FERRY_ENDED(run, Cancelled);
    else
        FERRY_ENDED(run, Done);
    QCOMPARE(run.count(ItemStatus::Skipped), answer == int(Answer::Skip) ? 1 : 0);
    std::vector<std::string> wanted;
    for (const QByteArray &name : names)
        wanted.push_back(name.toStdString());
    QCOMPARE(place.to.names(), wanted);
    QCOMPARE(place.to.content("a.tar.gz") == "old", isOld);
}

/// An answer is about the file that was asked about.
void TstCompress::asksAgain_ifAnotherHasTheNameByThen()
{
    Place place;
    place.from.file("f", "f");
    place.to.file("a.tar.gz", "old");
    Options options;
    options.onFile = FileConflict::Ask;
    LiveJob job(compressRequest({place.from.path("f")}, place.to.path("a.tar.gz"), options));
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    place.to.remove("a.tar.gz").file("a.tar.gz", "another");
    const QuestionId first = job.questions().front().id;
    job.answer(first, Answer::Replace);
    QTRY_VERIFY(!job.questions().empty() && job.questions().front().id != first);
    QCOMPARE(job.questions().front().targetFacts.size, 7U);
    QCOMPARE(place.to.content("a.tar.gz"), std::string("another"));
    place.to.remove("a.tar.gz");
    job.answer(job.questions().front().id, Answer::Replace);
    FERRY_ENDED(job.finish(), Done); // nothing is in the way any more
    QCOMPARE(place.to.names(), std::vector<std::string> {"a.tar.gz"});
    FERRY_ENDED(runJob(extractRequest(place.to.path("a.tar.gz"), place.out.root())), Done);
}

void TstCompress::asksAfterTheWork_ifTheNameWasTakenMeanwhile_data()
{
    asksBeforeTheWork_whetherTheNameMayBeTaken_data();
}

void TstCompress::asksAfterTheWork_ifTheNameWasTakenMeanwhile()
{
    QFETCH(const int, answer);
    QFETCH(const QByteArrayList, names);
    QFETCH(const bool, isOld);
    Place place;
    place.from.file("f", "f");
    auto ops = std::make_shared<FaultOps>();
    ops->atNth(1, [&place](const MadeCall &) { place.to.file("a.tar.gz", "old"); }, callsOf({Call::LinkFd, Call::RenameNew}));
    Options options;
    options.onFile = FileConflict::Ask;
    LiveJob job(compressRequest({place.from.path("f")}, place.to.path("a.tar.gz"), options), {.ops = ops});
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    QCOMPARE(job.questions().size(), 1U);
    QCOMPARE(job.outcomes().size(), 1U); // it is in the archive
    QCOMPARE(job.questions().front().sourceFacts.size, 1U);
    if (answer < 0)
        job.cancel();
    else
        job.answer(job.questions().front().id, Answer(answer));
    const JobRun run = job.finish();
    if (answer < 0)
        FERRY_ENDED(run, Cancelled);
    else
        FERRY_ENDED(run, Done);
    FERRY_NO_STRAY(place.to.root());
    std::vector<std::string> wanted;
    for (const QByteArray &name : names)
        wanted.push_back(name.toStdString());
    QCOMPARE(place.to.names(), wanted);
    QCOMPARE(place.to.content("a.tar.gz") == "old", isOld);
    const std::string made = answer == int(Answer::Replace) ? "a.tar.gz" : "a (2).tar.gz";
    if (!place.to.exists(made))
        return;
    FERRY_ENDED(runJob(extractRequest(place.to.path(made), place.out.root())), Done);
    QCOMPARE(place.out.content("f"), std::string("f"));
}

void TstCompress::makesItOfTheRest()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b").file("d/c", "c");
    RunSetup setup;
    auto ops = std::make_shared<FaultOps>();
    ops->failName("b", EACCES, callsOf({Call::Open}));
    setup.ops = ops;
    const JobRun run = runJob(compressRequest({place.from.path("d"), place.from.path("missing")}, place.to.path("a.tar.zst")), setup);
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "d/b", Failed);
    FERRY_FAILED_AS(run, Denied);
    FERRY_FAILED_AS(run, NotFound);
    FERRY_ENDED(runJob(extractRequest(place.to.path("a.tar.zst"), place.out.root())), Done);
    QCOMPARE(place.out.names("d"), (std::vector<std::string> {"a", "c"}));
}

void TstCompress::isNotPutIntoItself()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/a.tar", "old");
    Options options;
    options.onFile = FileConflict::Overwrite;
    const JobRun run = runJob(compressRequest({place.from.path("d")}, place.from.path("d/a.tar"), options));
    FERRY_ENDED(run, Done);
    QCOMPARE(run.count(ItemStatus::Skipped), 1);
    FERRY_ENDED(runJob(extractRequest(place.from.path("d/a.tar"), place.out.root())), Done);
    QCOMPARE(place.out.names("d"), std::vector<std::string> {"a"});
}

void TstCompress::tellsWhatTheFormatCannotHold()
{
    Place place;
    place.from.folder("d").file("d/a", "a").hardLink("d/a", "d/b").fifo("d/fifo").file("d/\xff", "bytes");
    const JobRun run = runJob(compressRequest({place.from.path("d")}, place.to.path("a.7z")));
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "d/fifo", Failed);
    FERRY_ITEM(run, "d/\xff", Failed);
    FERRY_ITEM(run, "d/a", Lossy);
    FERRY_FAILED_AS(run, Unsupported);
    FERRY_FAILED_AS(run, BadName);
    FERRY_ENDED(runJob(extractRequest(place.to.path("a.7z"), place.out.root())), Done);
    QCOMPARE(place.out.content("d/b"), std::string("a"));
}

void TstCompress::readsBack()
{
    for (const archive::Format &format : archive::writtenFormats()) {
        Place place;
        place.sample(format.container == archive::Container::Tar);
        Options options;
        options.verification = Verification::ReadBack;
        const std::string name = std::string("a.") + format.name;
        const JobRun run = runJob(compressRequest({place.from.path("tree")}, place.to.path(name), options));
        FERRY_ENDED(run, Done);
        QVERIFY2(run.of(name)->readBack != ReadBack::None, qPrintable(run.text()));
    }
}

void TstCompress::noticesWhatTheDeviceSpoils()
{
    Place place;
    place.from.bigFile("f", 3'000'000);
    Options options;
    options.verification = Verification::ReadBack;
    RunSetup setup;
    setup.ops = std::make_shared<SpoilingOps>();
    // A plain tar has no checksum of its own.
    const JobRun run = runJob(compressRequest({place.from.path("f")}, place.to.path("a.tar"), options), setup);
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, Corrupt);
    QVERIFY(place.to.names().empty());
}

void TstCompress::planMakesNothing()
{
    Place place;
    place.sample(true);
    Options options;
    options.dryRun = true;
    const JobRun run = runJob(compressRequest({place.from.path("tree")}, place.to.path("a.zip"), options));
    FERRY_ENDED(run, Done);
    QVERIFY(place.to.names().empty());
    QCOMPARE(run.count(ItemStatus::Planned), int(takeSnapshot(place.from.path("tree")).size()) + 1);
}

void TstCompress::planTellsTheNameThatIsFound_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("otherName");
    QTest::newRow("overwrite") << int(FileConflict::Overwrite) << QByteArray("a.tar.gz") << QByteArray();
    QTest::newRow("rename") << int(FileConflict::Rename) << QByteArray("a (3).tar.gz") << QByteArray("a (3).tar.gz");
    QTest::newRow("rename-old") << int(FileConflict::RenameOld) << QByteArray("a.tar.gz") << QByteArray("a (3).tar.gz");
}

void TstCompress::planTellsTheNameThatIsFound()
{
    QFETCH(const int, policy);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, otherName);
    Place place;
    place.from.file("f", "f");
    place.to.file("a.tar.gz", "old").file("a (2).tar.gz", "older");
    Options options;
    options.dryRun = true;
    options.onFile = FileConflict(policy);
    const JobRun run = runJob(compressRequest({place.from.path("f")}, place.to.path("a.tar.gz"), options));
    FERRY_ENDED(run, Done);
    const Outcome *const planned = run.of(target.toStdString());
    QVERIFY2(planned, qPrintable(run.text()));
    QCOMPARE(planned->status, ItemStatus::Planned);
    QCOMPARE(planned->target.name, target.toStdString());
    QCOMPARE(planned->otherName, otherName.toStdString());
    QCOMPARE(planned->keepsBoth, !otherName.isEmpty());
    QCOMPARE(planned->replaced, otherName.isEmpty());
    QCOMPARE(place.to.names().size(), std::size_t(2));
}

void TstCompress::planTellsWhyNoNameIsFound()
{
    Place place;
    place.from.file("f", "f");
    place.to.file("a.zip", "old");
    RunSetup setup;
    auto ops = std::make_shared<FaultOps>();
    ops->failName("a (2).zip", EIO, callsOf({Call::Stat}));
    setup.ops = ops;
    Options options;
    options.dryRun = true;
    options.onFile = FileConflict::Rename;
    const JobRun run = runJob(compressRequest({place.from.path("f")}, place.to.path("a.zip"), options), setup);
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, Io);
    QCOMPARE(run.count(ItemStatus::Planned), 0);
}

void TstCompress::isNotUndone()
{
    Place place;
    place.from.file("f", "f");
    RunSetup setup;
    setup.resultsFolder = place.temp.child("results");
    const Request request = compressRequest({place.from.path("f")}, place.to.path("a.zip"));
    const JobRun run = runJob(request, setup);
    FERRY_ENDED(run, Done);
    QVERIFY(!undoOf(request, run.job.results)); // the archive may be the only copy by then
    QVERIFY(!retryOf(request, run.job.results));
}

void TstCompress::namesThatMeetAreRefused()
{
    Place place;
    place.from.folder("a").folder("b").file("a/x", "first").file("b/x", "second");
    const JobRun run = runJob(compressRequest({place.from.path("a/x"), place.from.path("b/x")}, place.to.path("a.tar")));
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, Exists);
    FERRY_ENDED(runJob(extractRequest(place.to.path("a.tar"), place.out.root())), Done);
    QCOMPARE(place.out.content("x"), std::string("first"));
}

void TstCompress::replacesNoArchive_ifItIsNotWhole()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b");
    place.to.file("a.zip", "of yesterday");
    RunSetup setup;
    auto ops = std::make_shared<FaultOps>();
    ops->failName("b", EACCES, callsOf({Call::Open}));
    setup.ops = ops;
    Options options;
    options.onFile = FileConflict::Overwrite;
    const JobRun run = runJob(compressRequest({place.from.path("d")}, place.to.path("a.zip"), options), setup);
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "d/b", Failed);
    FERRY_FAILED_AS(run, Exists);
    QCOMPARE(place.to.content("a.zip"), std::string("of yesterday"));
    FERRY_NO_STRAY(place.to.root());
}

void TstCompress::pausesAndCancels()
{
    Place place;
    place.from.bigFile("large", 64'000'000);
    Options options;
    options.limit = {2'000'000};
    LiveJob job(compressRequest({place.from.path("large")}, place.to.path("a.tar.gz"), options));
    QVERIFY(job.waitUntil([](const JobSnapshot &now) { return now.bytesHandled > 0; }));
    job.pause();
    QVERIFY(job.waitForState(JobState::Paused));
    job.resume();
    job.cancel();
    FERRY_ENDED(job.finish(), Cancelled);
    QVERIFY(place.to.names().empty());
}

void TstCompress::pausesWhileItReadsBack()
{
    /// Waits with the first reading of what was flushed.
    class Held : public fs::LinuxOps
    {
    public:
        Result<void> flushFile(int fd) override
        {
            isFlushed = true;
            return LinuxOps::flushFile(fd);
        }
        Result<std::size_t> read(int fd, std::span<std::byte> buffer, std::uint64_t offset) override
        {
            if (isFlushed && reads++ == 0) {
                reached.release();
                goesOn.acquire();
            }
            return LinuxOps::read(fd, buffer, offset);
        }
        std::atomic<bool> isFlushed = false;
        std::atomic<int> reads = 0;
        std::binary_semaphore reached {0};
        std::binary_semaphore goesOn {0};
    };
    Place place;
    place.from.bigFile("large", 32'000'000);
    Options options;
    options.verification = Verification::ReadBack;
    const auto ops = std::make_shared<Held>();
    LiveJob job(compressRequest({place.from.path("large")}, place.to.path("a.tar"), options), {.ops = ops});
    QVERIFY(ops->reached.try_acquire_for(std::chrono::seconds(60)));
    job.pause();
    const bool isPaused = job.waitForState(JobState::Paused);
    ops->goesOn.release();
    QVERIFY(isPaused);
    QTest::qWait(300); // in which it would come to its end
    QVERIFY(!place.to.exists("a.tar"));
    QVERIFY2(ops->reads < 20, qPrintable(QString::number(ops->reads)));
    job.resume();
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QVERIFY(run.of("a.tar")->readBack != ReadBack::None);
}

/// Whichever call fails: the old archive is there, or the new one whole, and the sources are untouched.
void TstCompress::failsCleanly_atEachCall()
{
    const std::string archive = "a.tar.gz";
    Place place;
    place.from.folder("d").file("d/a", "aaa").bigFile("d/b", 400'000).symlink("d/l", "a").hardLink("d/a", "d/h");
    const TreeSnapshot before = takeSnapshot(place.from.root());
    for (std::uint64_t nth = 1;; nth += stride()) {
        const TempFolder temp;
        Tree target(temp.child("to"));
        target.file(archive, "old");
        auto ops = std::make_shared<FaultOps>();
        ops->failNth(nth, EIO);
        RunSetup setup;
        setup.ops = ops;
        Options options;
        options.onFile = FileConflict::Overwrite;
        const JobRun run = runJob(compressRequest({place.from.path("d")}, target.path(archive), options), setup);
        QVERIFY(run.ended);
        FERRY_SAME(before, takeSnapshot(place.from.root()));
        const bool isOld = target.content(archive) == "old";
        if (!isOld) {
            const Tree out(temp.child("out"));
            FERRY_ENDED(runJob(extractRequest(target.path(archive), out.root())), Done);
        }
        QVERIFY2(!isOld || run.job.state != JobState::Done, ops->firstFault().c_str());
        if (!ops->struck())
            return;
    }
}

void TstCompress::isTheSame_whateverTheWorkers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("gzip") << QByteArray("a.tar.gz");
    QTest::newRow("bzip2") << QByteArray("a.tar.bz2");
}

void TstCompress::isTheSame_whateverTheWorkers()
{
    QFETCH(const QByteArray, name);
    Place place;
    place.sample(true);
    place.from.bigFile("tree/larger", 3'654'321, 5);
    std::string first;
    for (int workers = 1; workers <= 4; ++workers) {
        Options options;
        options.workers = workers;
        const std::string archive = std::to_string(workers) + name.toStdString();
        FERRY_ENDED(runJob(compressRequest({place.from.path("tree")}, place.to.path(archive), options)), Done);
        const std::string content = place.to.content(archive);
        if (workers == 1)
            first = content;
        QVERIFY(!content.empty());
        QVERIFY(content == first);
    }
}

/// The device is full from some write on: clear, and nothing is left.
void TstCompress::leavesNothing_whereThereIsNoRoom_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("nth");
    for (const char *name : {"a.tar.gz", "a.tar.bz2"}) {
        for (const int nth : {1, 2, 4})
            QTest::addRow("%s, write %d", name, nth) << QByteArray(name) << nth;
    }
}

void TstCompress::leavesNothing_whereThereIsNoRoom()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, nth);
    Place place;
    place.from.bigFile("large", 6'000'000);
    auto ops = std::make_shared<FaultOps>();
    ops->failFrom(static_cast<std::uint64_t>(nth), ENOSPC, callsOf({Call::Write}));
    RunSetup setup;
    setup.ops = ops;
    const JobRun run = runJob(compressRequest({place.from.path("large")}, place.to.path(name.toStdString())), setup);
    FERRY_ENDED(run, DoneWithProblems);
    QVERIFY(ops->struck());
    FERRY_FAILED_AS(run, NoSpace);
    QVERIFY(place.to.names().empty());
}

QTEST_GUILESS_MAIN(TstCompress)
#include "tst_compress.moc"
