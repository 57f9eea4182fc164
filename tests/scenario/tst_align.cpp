// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/follow_up.h"
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>

#include <cerrno>
#include <memory>

using namespace ferry;
using namespace ferry::test;
using model::ItemStatus;
using model::NoFollowUp;
using model::SkipReason;

namespace {

/// Two folders that are compared as two panes are, and what follows by the log of that.
struct Place {
    TempFolder temp;
    Tree from {temp.child("from")};
    Tree to {temp.child("to")};

    [[nodiscard]] JobRun run(model::Request request, std::shared_ptr<fs::FsOps> ops = {}) const
    {
        return runJob(std::move(request), {.ops = std::move(ops), .resultsFolder = temp.child("results")});
    }
    [[nodiscard]] JobRun compare(std::shared_ptr<fs::FsOps> ops = {}) const { return compare({from.root().child(".")}, std::move(ops)); }
    [[nodiscard]] JobRun compare(std::vector<Path> sources, std::shared_ptr<fs::FsOps> ops = {}) const
    {
        model::Options options;
        options.exact = true;
        return run(verifyRequest(std::move(sources), to.root(), options), std::move(ops));
    }
    [[nodiscard]] JobRun copy(const JobRun &compared, std::shared_ptr<fs::FsOps> ops = {}) const
    {
        return run(model::copyDifferingOf(*compared.job.request, compared.job.results, {}).value(), std::move(ops));
    }
    [[nodiscard]] JobRun trash(const JobRun &compared, std::shared_ptr<fs::FsOps> ops = {}) const
    {
        return run(model::trashExtraOf(*compared.job.request, compared.job.results).value(), std::move(ops));
    }
    /// So that other times or rights count as a difference.
    [[nodiscard]] JobRun compareStrictly() const
    {
        model::Options options;
        options.exact = options.strictMetadata = true;
        return run(verifyRequest({from.root().child(".")}, to.root(), options));
    }
    [[nodiscard]] JobRun undo(const JobRun &done) const { return run(model::undoOf(*done.job.request, done.job.results).value()); }
};

constexpr model::Timestamp kThen {1'500'000'000, 123'000'000};
constexpr model::Timestamp kLater {1'600'000'000, 0};

/// Until the time of the inode tells it, which stands still for some milliseconds.
void touchMode(Tree &tree, const char *name, mode_t mode)
{
    fs::LinuxOps ops;
    const auto changed = [&] { return ops.stat(AT_FDCWD, tree.path(name).c_str()).value().changed; };
    const model::Timestamp before = changed();
    do
        tree.mode(name, mode);
    while (changed() == before);
}

} // namespace

/// One side is made like the other, by the log of a comparison.
class TstAlign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothSidesAreMadeAlike();
    void otherMetadata_areGiven_withoutTheContent();
    void otherMetadata_ofALogThatDoesNotTellThem_areLeft();
    void otherMetadata_ofWhatChangedSince();
    void otherMetadata_whatChangesAtTheLastMoment_isLeft_data();
    void otherMetadata_whatChangesAtTheLastMoment_isLeft();
    void otherMetadata_thatAreNotFlushed_fail();
    void namedItems_ofAnySizeAndType();
    void whatWasReplaced_isKeptIfAskedFor();
    void whatChangedSince_isLeftAndTold();
    void whatChangesAtTheLastMoment_isLeft_data();
    void whatChangesAtTheLastMoment_isLeft();
    void whatGoesAtTheLastMoment_isNoFailure();
    void whatTheSourceLiesIn_isNotTrashed();
    void whatOneOfSeveralSourcesHas_isNoExtra();
    void whatOneOfSeveralSourcesHasByNow_isNoExtra();
    void whatOneOfSeveralSourcesCannotTell_isNoExtra();
    void aFolderThatIsThereByNow_getsOnlyWhatItLacks();
    void whatFails_isTriedAgain_withoutHarm();
    void anUnreadableSource_hasNoExtras_data();
    void anUnreadableSource_hasNoExtras();
    void aSourceThatWentAway_keepsWhatTheTargetHas();
    void aLogWithoutTimes_trashesNothing();
    void aLostLog_failsTheJob();

private:
    std::unique_ptr<TempFolder> m_data;
};

void TstAlign::init()
{
    m_data = std::make_unique<TempFolder>();
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(m_data->path().bytes()));
}

void TstAlign::bothSidesAreMadeAlike()
{
    Place place;
    place.from.file("same", "same").file("differs", "new content").file("missing", "m").symlink("link", "same");
    place.from.folder("both").file("both/deep", "deep").folder("whole").file("whole/a", "a").folder("whole/sub").file("whole/sub/b", "b");
    place.to.file("same", "same").file("differs", "old").symlink("link", "other").folder("both");
    place.to.file("extra", "x").folder("extra folder").file("extra folder/y", "y").file("both/only", "z");
    const std::uint64_t same = place.to.inode("same");

    const JobRun compared = place.compare();
    FERRY_ENDED(compared, DoneWithProblems);
    QCOMPARE(compared.job.tally.differing, std::uint64_t(5)); // differs, missing, link, both/deep, whole
    QCOMPARE(compared.job.tally.extra, std::uint64_t(3));
    QCOMPARE(compared.job.tally.failed, std::uint64_t(8));
    QVERIFY(!model::whyNoCopyOfDiffering(compared.job) && !model::whyNoTrashOfExtra(compared.job));

    const JobRun copied = place.copy(compared);
    FERRY_ENDED(copied, Done);
    QCOMPARE(place.to.content("differs"), std::string("new content"));
    QCOMPARE(place.to.linkText("link"), std::string("same"));
    QCOMPARE(place.to.content("both/deep"), std::string("deep"));
    QCOMPARE(place.to.content("whole/sub/b"), std::string("b"));
    QVERIFY2(copied.of("same") == nullptr && place.to.inode("same") == same, "it was equal");
    QVERIFY(place.to.exists("extra") && place.to.exists("both/only"));

    const JobRun trashed = place.trash(compared);
    FERRY_ENDED(trashed, Done);
    QCOMPARE(trashed.job.tally.done, std::uint64_t(3)); // the folder goes whole
    FERRY_ENDED(place.compare(), Done);

    const JobRun undone = place.undo(trashed);
    FERRY_ENDED(undone, Done);
    QCOMPARE(place.to.content("extra folder/y"), std::string("y"));
    QCOMPARE(place.to.content("both/only"), std::string("z"));
}

void TstAlign::otherMetadata_areGiven_withoutTheContent()
{
    Place place;
    for (Tree *tree : {&place.from, &place.to}) {
        tree->file("file", "content").symlink("link", "file").folder("folder").file("folder/equal", "e").times("folder/equal", kThen);
        tree->bigFile("large", 24 << 20).times("large", kThen);
    }
    if (canHoldAttributes(place.from.root()))
        place.from.attribute("file", "user.colour", "blue").attribute("folder", "user.colour", "red");
    place.from.mode("file", 0640).times("file", kThen).times("link", kThen).mode("folder", 0750).times("folder", kThen).mode("large", 0600);
    place.to.mode("file", 0604).times("file", kLater).times("link", kLater).mode("folder", 02700).times("folder", kLater);
    const std::uint64_t file = place.to.inode("file");
    const std::uint64_t large = place.to.inode("large");

    const JobRun compared = place.compareStrictly();
    QCOMPARE(compared.job.tally.lossy, std::uint64_t(5)); // file, large, link, folder, and what all is in
    QCOMPARE(compared.job.tally.differing, std::uint64_t(4));
    const JobRun copied = place.copy(compared);
    FERRY_ENDED(copied, Done);
    QCOMPARE(copied.job.tally.done, std::uint64_t(4));
    QVERIFY(copied.of("file")->method == model::Method::Metadata && copied.of("large")->method == model::Method::Metadata);
    QVERIFY(copied.of("folder")->method == model::Method::Metadata);
    QCOMPARE(copied.job.bytesCopied, std::uint64_t(0));
    QCOMPARE(place.to.inode("file"), file);
    QCOMPARE(place.to.inode("large"), large);
    FERRY_SAME(place.from.root(), place.to.root(), {.rootTimes = false});
    const JobRun again = place.compareStrictly();
    QCOMPARE(again.job.tally.lossy, std::uint64_t(1)); // what all is in
    QCOMPARE(again.job.tally.differing, std::uint64_t(0));

    const JobRun twice = place.copy(compared);
    FERRY_ITEM(twice, "file", Skipped);
    QVERIFY(twice.of("file")->skipReason == SkipReason::SameContent);

    const JobRun undone = place.undo(copied);
    FERRY_ITEM(undone, "file", Failed);
    QVERIFY2(undone.of("file")->error->kind == ErrorKind::NotKept, "it was there before");
    QCOMPARE(place.to.content("file"), std::string("content"));
    QVERIFY(place.to.exists("folder/equal") && place.to.exists("large"));
}

void TstAlign::otherMetadata_ofALogThatDoesNotTellThem_areLeft()
{
    Place place;
    for (Tree *tree : {&place.from, &place.to})
        tree->file("file", "content").folder("folder").file("folder/in", "content");
    place.from.file("other", "new").mode("file", 0640).mode("folder/in", 0640).mode("folder", 0750);
    place.to.file("other", "older").mode("file", 0600).mode("folder/in", 0600).mode("folder", 0700);
    for (const char *name : {"file", "folder/in", "folder"}) {
        place.from.times(name, kThen);
        place.to.times(name, kThen);
    }
    const JobRun compared = place.compareStrictly();
    QCOMPARE(compared.job.tally.differing, std::uint64_t(4));
    // As it was written before.
    QFile log(QString::fromStdString(compared.job.results.bytes()));
    QVERIFY(log.open(QIODevice::ReadWrite));
    QList<QByteArray> lines = log.readAll().split('\n');
    static const QRegularExpression told(QStringLiteral(R"re(,"(mtime|there_mtime|there_ctime)":"[^"]*"|,"there_bytes":\d+)re"));
    for (QByteArray &line : lines) {
        if (!line.contains("\"losses\""))
            continue;
        QVERIFY2(line.contains("\"mtime\""), line.constData());
        line = QString::fromUtf8(line).remove(told).toUtf8();
    }
    QVERIFY(log.resize(0) && log.seek(0) && log.write(lines.join('\n')) > 0);
    log.close();

    const JobRun copied = place.copy(compared);
    FERRY_ENDED(copied, Done);
    QCOMPARE(copied.job.tally.done, std::uint64_t(1));
    QCOMPARE(place.to.content("other"), std::string("new"));
    const TreeSnapshot left = takeSnapshot(place.to.root());
    QCOMPARE(left.at("file").mode & 07777U, 0600U);
    QCOMPARE(left.at("folder/in").mode & 07777U, 0600U);
    QCOMPARE(left.at("folder").mode & 07777U, 0700U);
}

void TstAlign::otherMetadata_ofWhatChangedSince()
{
    Place place;
    for (Tree *tree : {&place.from, &place.to}) {
        for (const char *name : {"touched", "written", "source", "two names", "gone"})
            tree->file(name, "content");
        tree->folder("folder").file("folder/in", "in").times("folder/in", kThen).folder("replaced");
    }
    for (const char *name : {"touched", "written", "source", "two names", "gone", "folder", "replaced"}) {
        place.from.mode(name, 0750).times(name, kThen);
        place.to.mode(name, 0700).times(name, kThen);
    }
    place.to.hardLink("two names", "other name");
    const JobRun compared = place.compareStrictly();
    QCOMPARE(compared.job.tally.differing, std::uint64_t(7));
    touchMode(place.to, "touched", 0711);
    place.to.rewrite("written", "changed since").remove("gone").remove("folder").remove("replaced").file("replaced", "a file");
    place.from.rewrite("source", "CONTENT");

    const JobRun copied = place.copy(compared);
    FERRY_ENDED(copied, DoneWithProblems);
    for (const char *name : {"touched", "written"}) {
        FERRY_ITEM(copied, name, Failed);
        QVERIFY2(copied.of(name)->error->kind == ErrorKind::NotAsWritten, name);
        QVERIFY2(copied.of(name)->error->path == place.to.path(name), name);
    }
    QCOMPARE(takeSnapshot(place.to.root()).at("touched").mode & 07777U, 0711U);
    QCOMPARE(place.to.content("written"), std::string("changed since"));
    FERRY_ITEM(copied, "source", Done); // with what it has by now
    QCOMPARE(place.to.content("source"), std::string("CONTENT"));
    FERRY_ITEM(copied, "two names", Done); // the other one is nobody's business
    QVERIFY(place.to.inode("two names") != place.to.inode("other name"));
    QCOMPARE(takeSnapshot(place.to.root()).at("other name").mode & 07777U, 0700U);
    FERRY_ITEM(copied, "gone", Done);
    QCOMPARE(place.to.content("folder/in"), std::string("in"));
    FERRY_ITEM(copied, "replaced", Failed);
    QCOMPARE(place.to.content("replaced"), std::string("a file"));
}

void TstAlign::otherMetadata_whatChangesAtTheLastMoment_isLeft_data()
{
    QTest::addColumn<bool>("inSource");
    QTest::newRow("it gets other rights") << false;
    QTest::newRow("the source is written to") << true;
}

void TstAlign::otherMetadata_whatChangesAtTheLastMoment_isLeft()
{
    QFETCH(bool, inSource);
    Place place;
    place.from.file("f", "content", 0640).times("f", kThen);
    place.to.file("f", "content", 0600).times("f", kLater);
    const JobRun compared = place.compareStrictly();
    auto ops = std::make_shared<FaultOps>();
    auto opened = std::make_shared<bool>(false);
    ops->decide([&place, opened, inSource](const MadeCall &made) -> std::optional<int> {
        if (made.call == Call::Open && made.name == "f" && !std::exchange(*opened, true)) {
            if (inSource)
                place.from.rewrite("f", "CONTENT");
            else
                touchMode(place.to, "f", 0604);
        }
        return {};
    });
    const JobRun copied = place.copy(compared, ops);
    FERRY_ITEM(copied, "f", Failed);
    QVERIFY(copied.of("f")->error->kind == ErrorKind::Changed);
    QVERIFY(copied.of("f")->error->path == (inSource ? place.from : place.to).path("f"));
    QCOMPARE(place.to.modified("f"), kLater);
    QCOMPARE(takeSnapshot(place.to.root()).at("f").mode & 07777U, inSource ? 0600U : 0604U);
}

void TstAlign::otherMetadata_thatAreNotFlushed_fail()
{
    Place place;
    place.from.file("f", "content", 0640).times("f", kThen);
    place.to.file("f", "content", 0600).times("f", kThen);
    const JobRun compared = place.compareStrictly();
    auto ops = std::make_shared<FaultOps>();
    ops->failNth(1, EIO, callsOf({Call::FlushFile}));
    model::Options options;
    options.durability = model::Durability::File;
    const JobRun copied = place.run(model::copyDifferingOf(*compared.job.request, compared.job.results, options).value(), ops);
    FERRY_ITEM(copied, "f", Failed);
    QVERIFY(copied.of("f")->error->path == place.to.path("f"));
}

void TstAlign::namedItems_ofAnySizeAndType()
{
    constexpr std::uint64_t kLarge = 24 << 20;
    const model::Timestamp then {1'600'000'000, 0};
    Place place;
    place.from.folder("d").bigFile("d/large", kLarge, 1).times("d/large", then).file("d/small", "1").times("d/small", then);
    place.from.file("d/file", "file").folder("d/folder").file("d/folder/a", "a").file("beside", "not compared");
    place.to.folder("d").bigFile("d/large", kLarge, 2).times("d/large", then).file("d/small", "2").times("d/small", then);
    place.to.folder("d/file").file("d/file/kept", "kept").file("d/folder", "a file");

    const JobRun compared = place.compare({place.from.path("d")});
    QCOMPARE(compared.job.tally.differing, std::uint64_t(4));
    const JobRun copied = place.copy(compared);
    FERRY_ENDED(copied, DoneWithProblems);
    FERRY_ITEM(copied, "d/large", Done);
    QVERIFY(place.to.content("d/large") == place.from.content("d/large"));
    QCOMPARE(place.to.content("d/small"), std::string("1"));
    FERRY_ITEM(copied, "d/file", Failed); // never a folder for a file
    FERRY_ITEM(copied, "d/folder", Failed);
    QCOMPARE(place.to.content("d/file/kept"), std::string("kept"));
    QCOMPARE(place.to.content("d/folder"), std::string("a file"));
    QVERIFY(!place.to.exists("beside"));
}

void TstAlign::whatWasReplaced_isKeptIfAskedFor()
{
    Place place;
    place.from.file("a", "new content");
    place.to.file("a", "old");
    const JobRun compared = place.compare();
    model::Options options;
    options.keepReplaced = true;
    const JobRun copied = place.run(model::copyDifferingOf(*compared.job.request, compared.job.results, options).value());
    FERRY_ENDED(copied, Done);
    QCOMPARE(place.to.content("a"), std::string("new content"));
    FERRY_ENDED(place.undo(copied), Done);
    QCOMPARE(place.to.content("a"), std::string("old"));
}

void TstAlign::whatChangedSince_isLeftAndTold()
{
    Place place;
    place.from.file("a", "new").file("b", "new b").file("gone", "g").file("m", "m").folder("d").file("d/deep", "deep");
    place.from.folder("w").file("w/in", "in");
    place.to.file("a", "old a").file("b", "old").folder("d").folder("w").file("v", "v").file("x", "x").file("y", "y").file("z", "z");
    const JobRun compared = place.compare();
    QCOMPARE(compared.job.tally.differing, std::uint64_t(6));
    QCOMPARE(compared.job.tally.extra, std::uint64_t(4));
    place.to.rewrite("a", "changed since").file("m", "theirs").rewrite("x", "changed since").remove("z");
    place.from.remove("gone").remove("d/deep").remove("w").symlink("w", "d").file("y", "the source has it by now");

    const JobRun copied = place.copy(compared);
    FERRY_ENDED(copied, DoneWithProblems);
    FERRY_ITEM(copied, "a", Failed);
    QVERIFY(copied.of("a")->error->kind == ErrorKind::NotAsWritten);
    QVERIFY(copied.of("a")->error->path == place.to.path("a"));
    FERRY_ITEM(copied, "m", Failed);
    QVERIFY(copied.of("m")->error->kind == ErrorKind::Exists);
    FERRY_ITEM(copied, "gone", Failed);
    FERRY_ITEM(copied, "d/deep", Failed);
    QVERIFY(copied.of("d/deep")->error->kind == ErrorKind::NotFound);
    FERRY_ITEM(copied, "w", Failed); // no folder any more
    FERRY_ITEM(copied, "w/in", Failed);
    FERRY_ITEM(copied, "b", Done);
    QCOMPARE(place.to.content("a"), std::string("changed since"));
    QCOMPARE(place.to.content("m"), std::string("theirs"));
    QCOMPARE(place.to.content("b"), std::string("new b"));
    QCOMPARE(place.to.content("y"), std::string("y"));

    const JobRun trashed = place.trash(compared);
    FERRY_ENDED(trashed, DoneWithProblems);
    FERRY_ITEM(trashed, "x", Failed);
    QVERIFY(trashed.of("x")->error->kind == ErrorKind::NotAsWritten);
    FERRY_ITEM(trashed, "y", Failed);
    QVERIFY(trashed.of("y")->error->kind == ErrorKind::NoExtra);
    FERRY_ITEM(trashed, "z", Skipped);
    QVERIFY(trashed.of("z")->skipReason == SkipReason::Gone);
    FERRY_ITEM(trashed, "v", Done);
    QVERIFY(place.to.exists("x") && place.to.exists("y") && !place.to.exists("v"));
}

void TstAlign::whatChangesAtTheLastMoment_isLeft_data()
{
    QTest::addColumn<bool>("inSource");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("it is written to") << false << ErrorKind::NotAsWritten;
    QTest::newRow("the source gets it") << true << ErrorKind::NoExtra;
}

void TstAlign::whatChangesAtTheLastMoment_isLeft()
{
    QFETCH(bool, inSource);
    QFETCH(ErrorKind, kind);
    Place place;
    place.to.file("x", "x");
    const JobRun compared = place.compare();
    auto ops = std::make_shared<FaultOps>();
    auto looks = std::make_shared<int>(0);
    ops->decide([&place, looks, inSource](const MadeCall &made) -> std::optional<int> {
        if (made.call == Call::Stat && made.name == "x" && ++*looks == 2) // after it was planned
            inSource ? place.from.file("x", "by now") : place.to.rewrite("x", "changed since");
        return {};
    });
    const JobRun trashed = place.trash(compared, ops);
    FERRY_ITEM(trashed, "x", Failed);
    QVERIFY(trashed.of("x")->error->kind == kind);
    QCOMPARE(place.to.content("x"), std::string(inSource ? "x" : "changed since"));
}

void TstAlign::whatGoesAtTheLastMoment_isNoFailure()
{
    Place place;
    place.to.file("x", "x");
    const JobRun compared = place.compare();
    auto ops = std::make_shared<FaultOps>();
    auto looks = std::make_shared<int>(0);
    ops->decide([&place, looks](const MadeCall &made) -> std::optional<int> {
        if (made.call == Call::Stat && made.name == "x" && ++*looks == 2) // after it was planned
            place.to.remove("x");
        return {};
    });
    const JobRun trashed = place.trash(compared, ops);
    FERRY_ENDED(trashed, Done);
    FERRY_ITEM(trashed, "x", Skipped);
    QVERIFY(trashed.of("x")->skipReason == SkipReason::Gone);
}

void TstAlign::whatTheSourceLiesIn_isNotTrashed()
{
    Place place;
    place.to.folder("holds").folder("holds/source").file("holds/source/a", "a").file("a", "a").folder("other");
    const JobRun compared = place.compare({place.to.path("holds/source").child(".")});
    QCOMPARE(compared.job.tally.extra, std::uint64_t(2));
    const JobRun trashed = place.trash(compared);
    FERRY_ENDED(trashed, DoneWithProblems);
    FERRY_ITEM(trashed, "holds", Failed);
    FERRY_ITEM(trashed, "other", Done);
    QCOMPARE(place.to.content("holds/source/a"), std::string("a"));
}

void TstAlign::whatOneOfSeveralSourcesHas_isNoExtra()
{
    Place place;
    place.from.folder("a").file("a/1", "1").folder("b").file("b/2", "2");
    place.to.file("1", "1").file("2", "2").file("3", "3");
    const JobRun compared = place.compare({place.from.path("a").child("."), place.from.path("b").child(".")});
    const JobRun trashed = place.trash(compared);
    FERRY_ENDED(trashed, Done);
    QCOMPARE(trashed.outcomes.size(), std::size_t(1));
    QCOMPARE(place.to.names(), (std::vector<std::string> {"1", "2"}));
}

void TstAlign::whatOneOfSeveralSourcesHasByNow_isNoExtra()
{
    Place place;
    place.from.folder("a").folder("a/d").folder("b").folder("b/d").folder("c").folder("c/d");
    place.to.folder("d").file("d/1", "1").file("d/2", "2").file("d/3", "3").file("d/4", "4");
    const std::vector<Path> sources {place.from.path("a").child("."), place.from.path("b").child("."), place.from.path("c").child("d")};
    const JobRun compared = place.compare(sources);
    place.from.file("a/d/1", "1").file("b/d/2", "2").file("c/d/3", "3");
    const JobRun trashed = place.trash(compared);
    FERRY_ENDED(trashed, DoneWithProblems);
    for (const char *name : {"d/1", "d/2", "d/3"}) {
        FERRY_ITEM(trashed, name, Failed);
        QVERIFY2(trashed.of(name)->error->kind == ErrorKind::NoExtra, name);
    }
    FERRY_ITEM(trashed, "d/4", Done);
    QCOMPARE(place.to.names("d"), (std::vector<std::string> {"1", "2", "3"}));
}

void TstAlign::whatOneOfSeveralSourcesCannotTell_isNoExtra()
{
    Place place;
    place.from.folder("a").folder("a/d").folder("b").folder("b/d").file("b/d/only", "only");
    place.to.folder("d").file("d/only", "only");
    const Path unread = place.from.path("b/d");
    place.from.rename("b", "away");
    const std::vector<Path> sources {place.from.path("a").child("."), place.from.path("b").child(".")};
    const JobRun compared = place.compare(sources);
    QCOMPARE(compared.job.tally.extra, std::uint64_t(1));
    const JobRun whileAway = place.trash(compared);
    FERRY_ITEM(whileAway, "d/only", Failed);
    place.from.rename("away", "b");
    const JobRun trashed = place.trash(compared);
    FERRY_ITEM(trashed, "d/only", Failed);
    QVERIFY(trashed.of("d/only")->error->path == unread.child("only"));
    QVERIFY(place.to.exists("d/only"));
}

void TstAlign::aFolderThatIsThereByNow_getsOnlyWhatItLacks()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b");
    const JobRun compared = place.compare();
    QCOMPARE(compared.job.tally.differing, std::uint64_t(1));
    place.to.folder("d").file("d/a", "theirs");
    const JobRun copied = place.copy(compared);
    FERRY_ITEM(copied, "d/a", Failed);
    QVERIFY(copied.of("d/a")->error->kind == ErrorKind::Exists);
    FERRY_ITEM(copied, "d/b", Done);
    QCOMPARE(place.to.content("d/a"), std::string("theirs"));
}

void TstAlign::whatFails_isTriedAgain_withoutHarm()
{
    Place place;
    place.from.file("c", "new content").file("e", "e").folder("d").file("d/a", "a").file("d/b", "b");
    place.to.file("c", "old").file("e", "changed").file("x", "x");
    const JobRun compared = place.compare();
    place.to.rewrite("e", "changed since");
    auto ops = std::make_shared<FaultOps>();
    ops->failName("b", EACCES, callsOf({Call::Open}));
    const JobRun copied = place.copy(compared, ops);
    FERRY_ITEM(copied, "d/b", Failed);
    QCOMPARE(place.to.content("c"), std::string("new content"));
    QVERIFY(!model::whyNoRetry(copied.job));

    const JobRun again = place.run(model::retryOf(*copied.job.request, copied.job.results).value());
    FERRY_ITEM(again, "d/b", Done);
    FERRY_ITEM(again, "d/a", Skipped);
    FERRY_ITEM(again, "c", Skipped);
    QVERIFY(again.of("c")->skipReason == SkipReason::SameContent);
    FERRY_ITEM(again, "e", Failed);
    QCOMPARE(place.to.content("e"), std::string("changed since"));

    const JobRun trashed = place.trash(compared);
    FERRY_ENDED(trashed, Done);
    const JobRun twice = place.run(model::retryOf(*trashed.job.request, trashed.job.results).value());
    FERRY_ENDED(twice, Done);
    FERRY_ITEM(twice, "x", Skipped);
    QVERIFY(place.to.exists("c") && place.to.exists("d/a"));
}

void TstAlign::anUnreadableSource_hasNoExtras_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("the folder cannot be opened") << Call::Open << QByteArray("d");
    QTest::newRow("what is in it cannot be looked at") << Call::Stat << QByteArray("only");
}

void TstAlign::anUnreadableSource_hasNoExtras()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, name);
    Place place;
    place.from.folder("d").file("d/a", "a");
    place.to.folder("d").file("d/a", "a").file("d/only", "as far as is known");
    auto ops = std::make_shared<FaultOps>();
    ops->failName(name.toStdString(), EACCES, callsOf({call}));
    const JobRun compared = place.compare(ops);
    FERRY_ENDED(compared, DoneWithProblems);
    QCOMPARE(compared.job.tally.extra, std::uint64_t(0));
    QCOMPARE(compared.job.tally.differing, std::uint64_t(0));
    QVERIFY(model::whyNoTrashOfExtra(compared.job) == NoFollowUp::NothingToDo);
    QVERIFY(model::whyNoCopyOfDiffering(compared.job) == NoFollowUp::NothingToDo);
    const JobRun trashed = place.trash(compared); // asked for all the same
    QVERIFY(trashed.outcomes.empty() && place.to.exists("d/only"));
}

void TstAlign::aSourceThatWentAway_keepsWhatTheTargetHas()
{
    Place place;
    place.from.folder("d").file("d/a", "a");
    place.to.folder("d").file("d/a", "a").file("d/only", "only");
    const JobRun compared = place.compare();
    QCOMPARE(compared.job.tally.extra, std::uint64_t(1));
    place.from.remove("d");
    const JobRun trashed = place.trash(compared);
    FERRY_ITEM(trashed, "d/only", Failed);
    QVERIFY(trashed.of("d/only")->error->path == place.from.path("d"));
    QVERIFY(place.to.exists("d/only"));
}

void TstAlign::aLogWithoutTimes_trashesNothing()
{
    Place place;
    place.to.file("x", "x").times("x", {}); // which counts as unknown
    const JobRun compared = place.compare();
    QCOMPARE(compared.job.tally.extra, std::uint64_t(1));
    const JobRun trashed = place.trash(compared);
    FERRY_ITEM(trashed, "x", Failed);
    QVERIFY(place.to.exists("x"));
}

void TstAlign::aLostLog_failsTheJob()
{
    Place place;
    place.to.file("x", "x");
    const JobRun compared = place.compare();
    model::Request request = model::trashExtraOf(*compared.job.request, place.temp.child("none.jsonl")).value();
    FERRY_ENDED(place.run(request), Failed);
    std::vector<Path> none;
    request.options.only->log = compared.job.results;
    std::swap(request.sources, none);
    FERRY_ENDED(place.run(request), Failed);
    std::swap(request.sources, none);
    request.options.only.reset(); // as no Ferry would make it
    const JobRun run = place.run(request);
    FERRY_FAILED_AS(run, BadName);
    QVERIFY(place.to.exists("x"));
}

QTEST_GUILESS_MAIN(TstAlign)
#include "tst_align.moc"
