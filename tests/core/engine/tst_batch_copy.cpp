// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/batch_copy.h"

#include "core/fs/name_rules.h"
#include "tests/core/engine/engine_place.h"
#include "tests/support/mounts.h"
#include "tests/support/tree_snapshot.h"

#include <QTest>

using namespace ferry;
using namespace ferry::engine;
using namespace ferry::model;
using ferry::test::Call;
using ferry::test::callsOf;
using Place = ferry::test::EnginePlace<>;

namespace {

/// A device that keeps something else than it was given.
class FlippingOps : public test::FaultOps
{
public:
    Result<std::size_t> write(int fd, std::span<const std::byte> data, std::uint64_t offset) override
    {
        std::vector<std::byte> flipped(data.begin(), data.end());
        if (flips)
            flipped.back() ^= std::byte {1};
        return FaultOps::write(fd, flipped, offset);
    }

    bool flips = true;
};

template <typename Ops>
BatchResult copy(test::EnginePlace<Ops> &place, std::vector<Step> steps, std::stop_token stop = {})
{
    return place.copy(std::move(steps), stop);
}

std::size_t countIn(const BatchResult &result)
{
    return result.outcomes.size() + result.unfinished.size() + result.again.size() + result.needsCopy.size();
}

/// Where in the trace the first, or with `last` the last, of these calls is; -1 if nowhere.
int placeOf(const std::vector<test::MadeCall> &trace, test::Calls calls, bool last = false)
{
    int found = -1;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        if (calls.test(std::size_t(trace[i].call)) && (last || found < 0))
            found = int(i);
    }
    return found;
}

} // namespace

class TestBatchCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesEachKind_withItsMetadata();
    void copiesHolesAsHoles();
    void touchesNoName_thatAppeared();
    void replacesKeepsAndSetsAside();
    void failsAsChanged_whenTheTargetIsNotAsAgreed();
    void failsAsChanged_whenTheSourceIsNotAsPlanned();
    void keepsOldTargetAndSource_whicheverCallFails_data();
    void keepsOldTargetAndSource_whicheverCallFails();
    void flushesNothing_forNewNames();
    void flushesOncePerGroup_beforeAnyName();
    void flushesEachFile_whereTheServerNeedsIt();
    void flushesEachFileSystem();
    void namesNothing_thatAFailedFlushOfOthersMayHaveLost();
    void keepsTheSource_whenItsMetadataMetAFault_data();
    void keepsTheSource_whenItsMetadataMetAFault();
    void flushesContentBeforeNames_whenDurable();
    void keepsWhatIsWritten_untilItsFlush();
    void looksTwice_onlyAtWhatIsNotAsPlanned();
    void flushesTwice_beforeASourceGoes();
    void moves();
    void keepsSources_whenTheNamesCouldNotBeFlushed();
    void keepsASource_thatWasTouchedMeanwhile();
    void verifies_andSaysWhatItRead();
    void hashesOnTheWay_withoutReadingBack();
    void eachFileEndsAsItBegan_whenTheVerificationChanges();
    void findsACorruptedCopy_data();
    void findsACorruptedCopy();
    void namesTheTarget_whenReadingBackFails();
    void readsAgain_whenTheSourceChanged();
    void failsAsChanged_whenTheSourceKeepsChanging();
    void copiesWhatWasThere_whenTheSourceGrew();
    void movesNothing_whenTheSourceGrew();
    void skipsWhatIsEqual_data();
    void skipsWhatIsEqual();
    void handsBack_whatMayPass();
    void failsForGood_atTheLastAttempt();
    void handsBackEverything_whenPausedOrStopped();
    void undoesTheGroup_whenStopped();
    void goesOn_afterAFailure();
    void failsEveryStep_whenAFolderIsGone();
    void countsTheBytes();
};

void TestBatchCopy::copiesEachKind_withItsMetadata()
{
    Place place;
    place.file("file", test::pattern(100'000), 0640).file("empty", "").file("odd\nname\xff", "x", 0755);
    place.source.symlink("link", "no\xffwhere").fifo("fifo", 0620).times("link", {-5, 7}).times("fifo", {5, 999'999'999});
    if (test::isRoot() && test::hasCapability(27)) // CAP_MKNOD
        place.source.charDevice("device", 1, 3, 0604);
    std::vector<Step> steps;
    for (const std::string &name : place.source.names())
        steps.push_back(place.step(name));
    const BatchResult result = copy(place, steps);
    QCOMPARE(result.outcomes.size(), steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Outcome &outcome = result.outcomes[i];
        QCOMPARE(outcome.status, ItemStatus::Done);
        QCOMPARE(outcome.source.path(), place.source.path(steps[i].name));
        QCOMPARE(outcome.target.path(), place.target.path(steps[i].name));
        QCOMPARE(outcome.bytes, steps[i].facts.isRegular() ? steps[i].facts.size : 0);
        QCOMPARE(outcome.attempts, 1);
        QVERIFY(!outcome.replaced && !outcome.error && !outcome.digest);
    }
    const QString found = test::difference(place.source.root(), place.target.root(), {.rootTimes = false});
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestBatchCopy::copiesHolesAsHoles()
{
    Place place;
    place.source.sparseFile("hole-at-end", 4 << 20, {{0, 5000}})
        .sparseFile("hole-first", 4 << 20, {{(4 << 20) - 10, 10}})
        .sparseFile("all", 3 << 20, {});
    QCOMPARE(copy(place, {place.step("hole-at-end"), place.step("hole-first"), place.step("all")}).outcomes.size(), std::size_t(3));
    const QString found = test::difference(place.source.root(), place.target.root(), {.rootTimes = false});
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestBatchCopy::touchesNoName_thatAppeared()
{
    Place place;
    place.file("a", "new");
    const Step step = place.step("a");
    place.old("a", "old");
    const BatchResult result = copy(place, {step});
    QCOMPARE(result.outcomes.size(), std::size_t(1));
    QCOMPARE(result.outcomes[0].status, ItemStatus::Failed);
    QCOMPARE(result.outcomes[0].error->kind, ErrorKind::Exists);
    QCOMPARE(result.outcomes[0].error->path, place.target.path("a"));
    QCOMPARE(result.outcomes[0].bytes, std::uint64_t(0));
    QCOMPARE(place.target.content("a"), std::string("old"));
    QVERIFY(place.targetHolds({"a"}));
}

void TestBatchCopy::replacesKeepsAndSetsAside()
{
    Place place;
    place.file("a", "new a").file("b", "new b").file("c", "new c").old("a", "old a").old("b", "old b").old("c", "old c");
    const BatchResult result
        = copy(place, {place.step("a", Placement::Replace), place.step("b", Placement::KeepBoth), place.step("c", Placement::SetOldAside)});
    QCOMPARE(result.outcomes.size(), std::size_t(3));
    for (const Outcome &outcome : result.outcomes) {
        QCOMPARE(outcome.status, ItemStatus::Done);
        QCOMPARE(outcome.replaced, outcome.source.name == "a");
        QCOMPARE(place.target.content(outcome.target.name), "new " + outcome.source.name);
    }
    QVERIFY(place.targetHolds({"a", "b", "b (2)", "c", "c (2)"}));
    QCOMPARE(place.target.content("b"), std::string("old b"));
    QCOMPARE(place.target.content("c (2)"), std::string("old c"));
}

void TestBatchCopy::failsAsChanged_whenTheTargetIsNotAsAgreed()
{
    Place place;
    place.file("a", "new").old("a", "old");
    const Step step = place.step("a", Placement::Replace);
    place.target.rename("a", "away").file("a", "somebody's");
    const BatchResult result = copy(place, {step});
    QCOMPARE(result.outcomes.at(0).error->kind, ErrorKind::Changed);
    QCOMPARE(place.target.content("a"), std::string("somebody's"));
    QVERIFY(place.targetHolds({"a", "away"}));
}

void TestBatchCopy::failsAsChanged_whenTheSourceIsNotAsPlanned()
{
    Place place;
    place.file("a", "planned").file("secret", "not named by anyone");
    const Step step = place.step("a");
    place.source.rename("a", "away").symlink("a", "secret");
    QCOMPARE(copy(place, {step}).outcomes.at(0).status, ItemStatus::Failed);
    place.source.remove("a").rename("secret", "a");
    const BatchResult result = copy(place, {step});
    QCOMPARE(result.outcomes.at(0).error->kind, ErrorKind::Changed);
    QVERIFY(place.targetHolds({}));
}

void TestBatchCopy::keepsOldTargetAndSource_whicheverCallFails_data()
{
    QTest::addColumn<int>("placement");
    QTest::addColumn<bool>("moves");
    QTest::addColumn<bool>("verify");
    QTest::newRow("copy, new") << int(Placement::New) << false << false;
    QTest::newRow("copy, new, verified") << int(Placement::New) << false << true;
    QTest::newRow("copy, replace") << int(Placement::Replace) << false << false;
    QTest::newRow("move, new, verified") << int(Placement::New) << true << true;
    QTest::newRow("move, replace") << int(Placement::Replace) << true << false;
    QTest::newRow("move, set old aside, verified") << int(Placement::SetOldAside) << true << true;
    QTest::newRow("move, keep both") << int(Placement::KeepBoth) << true << false;
}

void TestBatchCopy::keepsOldTargetAndSource_whicheverCallFails()
{
    QFETCH(int, placement);
    QFETCH(bool, moves);
    QFETCH(bool, verify);
    const bool hasOld = Placement(placement) != Placement::New;
    for (std::uint64_t nth = 1;; ++nth) {
        QVERIFY(nth < 200);
        Place place;
        place.verify = verify;
        place.file("a", "new content").source.symlink("l", "text");
        if (hasOld)
            place.old("a", "old content");
        const Step step = place.step("a", Placement(placement), moves ? Transport::CopyThenRemove : Transport::Copy);
        const Step link = place.step("l", Placement::New, step.transport);
        place.ops.reset();
        place.ops.failNth(nth, EIO);
        const BatchResult result = copy(place, {step, link});
        if (!place.ops.struck())
            return; // each call was tried
        const std::string fault = place.ops.firstFault();
        QVERIFY2(place.leftovers.removeAgain(place.ops).empty(), fault.c_str());
        QVERIFY2(countIn(result) == 2, fault.c_str());
        const bool oldIsWhole = hasOld && place.target.exists("a") && place.target.content("a") == "old content";
        bool newIsWhole = false;
        bool oldIsAside = false;
        for (const std::string &name : place.target.names()) {
            QVERIFY2(!fs::isPartialName(name), fault.c_str());
            if (name == "l")
                continue;
            const std::string content = place.target.content(name);
            newIsWhole = newIsWhole || content == "new content";
            oldIsAside = oldIsAside || (name != "a" && content == "old content");
            QVERIFY2(content == "new content" || content == "old content", fault.c_str());
        }
        if (hasOld && Placement(placement) != Placement::Replace)
            QVERIFY2(oldIsWhole || oldIsAside, fault.c_str());
        else if (hasOld)
            QVERIFY2(oldIsWhole || newIsWhole, fault.c_str());
        QVERIFY2(place.source.exists("a") || newIsWhole, fault.c_str());
        QVERIFY2(place.source.exists("l") || place.target.exists("l"), fault.c_str());
        for (const Outcome &outcome : result.outcomes) {
            if (outcome.status == ItemStatus::Failed) {
                QVERIFY2(outcome.bytes == 0 && outcome.error && !outcome.error->path.isEmpty(), fault.c_str());
                QVERIFY2(place.source.exists(outcome.source.name), fault.c_str());
            } else {
                QVERIFY2(place.target.exists(outcome.target.name), fault.c_str());
                QVERIFY2(place.source.exists(outcome.source.name) == !moves, fault.c_str());
            }
        }
    }
}

void TestBatchCopy::flushesNothing_forNewNames()
{
    Place place;
    place.file("a", "1").file("b", "2");
    QCOMPARE(copy(place, {place.step("a"), place.step("b")}).outcomes.size(), std::size_t(2));
    QCOMPARE(place.ops.count(callsOf({Call::FlushFile, Call::FlushFileSystem})), std::uint64_t(0));
}

void TestBatchCopy::flushesOncePerGroup_beforeAnyName()
{
    Place place;
    std::vector<Step> steps;
    for (int i = 0; i < 20; ++i) {
        const std::string name = std::to_string(i);
        place.file(name, "new").old(name, "old");
        steps.push_back(place.step(name, Placement::Replace));
    }
    place.ops.reset();
    QCOMPARE(copy(place, steps).outcomes.size(), std::size_t(20));
    const auto trace = place.ops.trace();
    QCOMPARE(place.ops.count(callsOf({Call::FlushFileSystem})), std::uint64_t(1));
    const int flush = placeOf(trace, callsOf({Call::FlushFileSystem}));
    QVERIFY(placeOf(trace, callsOf({Call::Write}), true) < flush);
    QVERIFY(placeOf(trace, callsOf({Call::ChangeTimes}), true) < flush);
    const int exchange = placeOf(trace, callsOf({Call::Exchange, Call::RenameOver}));
    QVERIFY(flush < exchange);
    const int unlink = placeOf(trace, callsOf({Call::Unlink}));
    QVERIFY(unlink < 0 || exchange < unlink);
}

void TestBatchCopy::flushesEachFile_whereTheServerNeedsIt()
{
    Place place;
    place.context.flushEachFile = true;
    place.file("a", "1").file("b", "2").source.symlink("l", "x");
    copy(place, {place.moving("a"), place.moving("l"), place.moving("b")});
    QCOMPARE(place.ops.count(callsOf({Call::FlushFile})), std::uint64_t(3)); // two files, and the folder with their names
    QVERIFY(placeOf(place.ops.trace(), callsOf({Call::FlushFile}), true) < placeOf(place.ops.trace(), callsOf({Call::Unlink})));
}

/// Another file system may be mounted below a target folder.
void TestBatchCopy::flushesEachFileSystem()
{
    Place place;
    const test::OtherFileSystem other(place.temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    test::Tree below(other.child("below"));
    const FolderPair second {.source = place.folders.source, .target = *fs::Folder::openRoot(place.ops, place.pool, below.root(), false)};
    place.file("a", "a").file("b", "b").old("a", "old");
    below.file("b", "old");
    place.context.durability = Durability::Job;
    BatchResult first = copyBatch(place.context, place.folders, {place.step("a", Placement::Replace)}, {});
    BatchResult mounted = copyBatch(place.context, second, {place.step("b")}, {});
    const PreparedBatch batches[] = {{place.folders, std::move(first.prepared)}, {second, std::move(mounted.prepared)}};
    const PreparedBatch *const group[] = {&batches[0], &batches[1], &batches[0]};
    place.ops.reset();
    QVERIFY(flushContent(place.context, group).has_value());
    QCOMPARE(place.ops.count(callsOf({Call::FlushFileSystem})), std::uint64_t(2));
    place.ops.reset();
    const std::shared_ptr<fs::Folder> targets[] = {place.folders.target, second.target, place.folders.target};
    QVERIFY(flushNames(place.context, targets).has_value());
    QCOMPARE(place.ops.count(callsOf({Call::FlushFileSystem})), std::uint64_t(2));
}

/// The kernel tells a fault of the device once: the next flush succeeds, and what was written before is gone all the same (syncfs(2)).
void TestBatchCopy::namesNothing_thatAFailedFlushOfOthersMayHaveLost()
{
    Place place;
    place.file("a", "a").file("b", "b").file("c", "c");
    place.context.durability = Durability::Job;
    const auto write = [&](const char *name) {
        return PreparedBatch {place.folders, copyBatch(place.context, place.folders, {place.step(name)}, {}).prepared};
    };
    const PreparedBatch a = write("a");
    const PreparedBatch b = write("b");
    const PreparedBatch *const groupA[] = {&a};
    const PreparedBatch *const groupB[] = {&b};
    place.ops.failNth(1, EIO, callsOf({Call::FlushFileSystem}));
    QCOMPARE(flushContent(place.context, groupA).error().code, EIO);
    const Result<void> later = flushContent(place.context, groupB);
    QVERIFY(!later.has_value());
    QCOMPARE(later.error().code, EIO);
    const PreparedBatch c = write("c"); // written since
    const PreparedBatch *const groupC[] = {&c};
    QVERIFY(flushContent(place.context, groupC).has_value());
}

void TestBatchCopy::keepsTheSource_whenItsMetadataMetAFault_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("goes");
    QTest::newRow("no room for an attribute") << Call::SetAttribute << ENOSPC << false;
    QTest::newRow("attribute unreadable") << Call::Attribute << EIO << false;
    QTest::newRow("mode") << Call::ChangeMode << EIO << false;
    QTest::newRow("times") << Call::ChangeTimes << EIO << false;
    QTest::newRow("attribute not held there") << Call::SetAttribute << EOPNOTSUPP << true;
    QTest::newRow("attribute not for this user") << Call::SetAttribute << EPERM << true;
}

void TestBatchCopy::keepsTheSource_whenItsMetadataMetAFault()
{
    QFETCH(Call, call);
    QFETCH(int, code);
    QFETCH(bool, goes);
    Place place;
    if (!test::canHoldAttributes(place.source.root()))
        QSKIP("no attributes here");
    place.file("a", "content", 0640).source.mode("a", 01604).attribute("a", "user.x", "y");
    const Step step = place.moving("a");
    place.ops.failFrom(1, code, callsOf({call}));
    const BatchResult result = place.copy({step});
    QCOMPARE(result.outcomes.size(), std::size_t(1));
    QCOMPARE(result.outcomes.front().status, goes ? ItemStatus::Lossy : ItemStatus::Failed);
    QCOMPARE(place.source.exists("a"), !goes);
    QVERIFY(place.targetHolds(goes ? std::vector<std::string> {"a"} : std::vector<std::string> {}));
    if (!goes)
        QCOMPARE(result.outcomes.front().error->code, code);
}

void TestBatchCopy::flushesContentBeforeNames_whenDurable()
{
    for (const Durability durability : {Durability::Job, Durability::File}) {
        Place place;
        place.context.durability = durability;
        place.context.flushEachFile = durability == Durability::File;
        place.file("a", "1").file("b", "2").source.symlink("l", "x");
        const std::vector<Step> steps {place.step("a"), place.step("b"), place.step("l")};
        place.ops.reset();
        QCOMPARE(place.copy(steps).outcomes.size(), std::size_t(3));
        const auto trace = place.ops.trace();
        const int flush = placeOf(trace, callsOf({Call::FlushFileSystem}));
        QVERIFY(placeOf(trace, callsOf({Call::Write}), true) < flush);
        QVERIFY(flush < placeOf(trace, callsOf({Call::LinkFd})));
        // Two files, and for File their folder, whose names are flushed before anything is reported.
        const bool each = durability == Durability::File;
        QCOMPARE(place.ops.count(callsOf({Call::FlushFile})), std::uint64_t(each ? 3 : 0));
        QCOMPARE(placeOf(trace, callsOf({Call::FlushFileSystem}), true) > placeOf(trace, callsOf({Call::LinkFd}), true), each);
    }
}

void TestBatchCopy::keepsWhatIsWritten_untilItsFlush()
{
    Place place;
    place.context.durability = Durability::Job;
    place.file("a", "1").file("b", "2");
    const BatchResult result = copyBatch(place.context, place.folders, {place.step("a"), place.step("b")}, {});
    QCOMPARE(result.prepared.size(), std::size_t(2));
    QVERIFY(result.outcomes.empty());
    QVERIFY(place.targetHolds({}) || fs::isPartialName(place.target.names().front()));
}

void TestBatchCopy::looksTwice_onlyAtWhatIsNotAsPlanned()
{
    Place place;
    for (int i = 0; i < 10; ++i)
        place.file(std::to_string(i), "content");
    std::vector<Step> steps;
    for (int i = 0; i < 10; ++i)
        steps.push_back(place.step(std::to_string(i)));
    place.ops.reset();
    QCOMPARE(copy(place, steps).outcomes.size(), std::size_t(10));
    QVERIFY(place.ops.count(callsOf({Call::Stat})) <= 10 + 2); // each source once; how a new file and a changed one look, once
    // A change of the mode alone is seen, too: what arrives is what is there now.
    place.file("late", "content", 0640);
    const Step planned = place.step("late");
    place.source.mode("late", 0600);
    const BatchResult result = copy(place, {planned});
    QCOMPARE(result.outcomes.at(0).status, ItemStatus::Done);
    QCOMPARE(place.ops.stat((*place.folders.target->fd(place.ops))->get(), "late")->mode, std::uint32_t(0600));
}

void TestBatchCopy::flushesTwice_beforeASourceGoes()
{
    Place place;
    place.file("a", "1").file("b", "2");
    copy(place, {place.moving("a"), place.moving("b")});
    const auto trace = place.ops.trace();
    const test::Calls flushes = callsOf({Call::FlushFileSystem});
    const test::Calls names = callsOf({Call::LinkFd, Call::RenameNew, Call::RenameOver});
    QCOMPARE(place.ops.count(flushes), std::uint64_t(2));
    QVERIFY(placeOf(trace, flushes) < placeOf(trace, names));
    QVERIFY(placeOf(trace, names, true) < placeOf(trace, flushes, true));
    QVERIFY(placeOf(trace, flushes, true) < placeOf(trace, callsOf({Call::Unlink})));
}

void TestBatchCopy::moves()
{
    Place place;
    place.file("a", "1", 0604).source.symlink("l", "x").fifo("p");
    const test::TreeSnapshot before = test::takeSnapshot(place.source.root());
    const BatchResult result = copy(place, {place.moving("a"), place.moving("l"), place.moving("p")});
    QCOMPARE(result.outcomes.size(), std::size_t(3));
    for (const Outcome &outcome : result.outcomes) {
        QCOMPARE(outcome.op, ItemOp::Move);
        QCOMPARE(outcome.status, ItemStatus::Done);
    }
    QVERIFY(place.source.names().empty());
    const QString found = test::difference(before, test::takeSnapshot(place.target.root()), {.rootTimes = false});
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestBatchCopy::keepsSources_whenTheNamesCouldNotBeFlushed()
{
    Place place;
    place.file("a", "1").file("b", "2");
    const std::vector<Step> steps {place.moving("a"), place.moving("b")};
    place.ops.failNth(2, EIO, callsOf({Call::FlushFileSystem}));
    const BatchResult result = copy(place, steps);
    QCOMPARE(result.outcomes.size(), std::size_t(2));
    for (const Outcome &outcome : result.outcomes) {
        QCOMPARE(outcome.status, ItemStatus::Failed);
        QCOMPARE(outcome.error->op, FsOp::Flush);
        QCOMPARE(outcome.bytes, std::uint64_t(0));
    }
    QCOMPARE(place.source.names().size(), std::size_t(2));
}

void TestBatchCopy::keepsASource_thatWasTouchedMeanwhile()
{
    Place place;
    place.file("written", "1").file("mode", "2").file("left", "3");
    const std::vector<Step> steps {place.moving("written"), place.moving("mode"), place.moving("left")};
    place.ops.atNth(
        2, [&](const test::MadeCall &) { place.source.rewrite("written", "X").mode("mode", 0600); }, callsOf({Call::FlushFileSystem}));
    const BatchResult result = copy(place, steps);
    QCOMPARE(result.outcomes.size(), std::size_t(3));
    for (const Outcome &outcome : result.outcomes) {
        const bool touched = outcome.source.name != "left";
        QCOMPARE(outcome.status, touched ? ItemStatus::Failed : ItemStatus::Done);
        if (touched)
            QCOMPARE(outcome.error->kind, ErrorKind::Changed);
    }
    QCOMPARE(place.source.names(), (std::vector<std::string> {"mode", "written"}));
    QCOMPARE(place.source.content("written"), std::string("X"));
}

void TestBatchCopy::verifies_andSaysWhatItRead()
{
    Place place;
    place.verify = true;
    place.file("a", "").file("b", test::pattern(300'000));
    place.source.sparseFile("holes", 2 << 20, {{1 << 20, 100}});
    const BatchResult result = copy(place, {place.step("a"), place.step("b"), place.step("holes")});
    QCOMPARE(result.outcomes.size(), std::size_t(3));
    for (const Outcome &outcome : result.outcomes) {
        QCOMPARE(outcome.status, ItemStatus::Done);
        QVERIFY(outcome.digest);
        QVERIFY(outcome.readBack != ReadBack::None);
    }
    // XXH3-128 of nothing, from the xxHash specification's reference implementation
    QCOMPARE(hexOf(*result.outcomes[0].digest).c_str(), "99aa06d3014798d86001c324468d497f");
    const auto trace = place.ops.trace();
    QVERIFY(placeOf(trace, callsOf({Call::FlushFileSystem})) < placeOf(trace, callsOf({Call::DropFromCache})));
    QVERIFY(placeOf(trace, callsOf({Call::DropFromCache}), true) < placeOf(trace, callsOf({Call::LinkFd, Call::RenameNew}), true));
}

void TestBatchCopy::hashesOnTheWay_withoutReadingBack()
{
    Place place;
    place.context.hashAll = true;
    place.context.hash = HashKind::Sha256;
    place.file("a", "abc");
    place.source.symlink("link", "a");
    const BatchResult result = copy(place, {place.step("a"), place.step("link")});
    QCOMPARE(result.outcomes.size(), std::size_t(2));
    QCOMPARE(hexOf(result.outcomes[0].digest.value()).c_str(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QVERIFY(result.outcomes[0].readBack == ReadBack::None);
    QVERIFY(!result.outcomes[1].digest); // a link has no content
    QCOMPARE(place.ops.count(callsOf({Call::DropFromCache, Call::FlushFileSystem})), std::uint64_t(0));
}

void TestBatchCopy::eachFileEndsAsItBegan_whenTheVerificationChanges()
{
    for (const bool atFirst : {false, true}) {
        Place place;
        place.context.durability = Durability::Job;
        place.verify = atFirst;
        place.file("a", "first").file("b", "second");
        const std::vector<Step> steps {place.moving("a"), place.moving("b")};
        place.ops.atNth(
            1, [&](const test::MadeCall &) { place.verify = !atFirst; }, callsOf({Call::Clone, Call::CopyInKernel, Call::Write}));
        const BatchResult result = copy(place, steps);
        QCOMPARE(result.outcomes.size(), std::size_t(2));
        for (const Outcome &outcome : result.outcomes) {
            const bool isRead = (outcome.source.name == "a") == atFirst;
            QCOMPARE(outcome.status, ItemStatus::Done);
            QCOMPARE(outcome.digest.has_value(), isRead);
            QCOMPARE(outcome.readBack != ReadBack::None, isRead);
        }
        QVERIFY(place.source.names().empty());
        QVERIFY(place.targetHolds({"a", "b"}));
    }
}

void TestBatchCopy::findsACorruptedCopy_data()
{
    QTest::addColumn<bool>("moves");
    QTest::addColumn<bool>("replaces");
    QTest::addColumn<bool>("staysOn");
    QTest::newRow("copy") << false << false << true;
    QTest::newRow("move") << true << false << true;
    QTest::newRow("move, replacing") << true << true << true;
    QTest::newRow("move, switched off meanwhile") << true << false << false;
}

void TestBatchCopy::findsACorruptedCopy()
{
    QFETCH(bool, moves);
    QFETCH(bool, replaces);
    QFETCH(bool, staysOn);
    test::EnginePlace<FlippingOps> place;
    place.verify = true;
    place.ops.atNth(
        1, [&](const test::MadeCall &) { place.verify = staysOn; }, callsOf({Call::Write}));
    place.file("a", "content");
    if (replaces)
        place.old("a", "old");
    const BatchResult result = copy(
        place, {place.step("a", replaces ? Placement::Replace : Placement::New, moves ? Transport::CopyThenRemove : Transport::Copy)});
    const Outcome &outcome = result.outcomes.at(0);
    QCOMPARE(outcome.status, ItemStatus::Failed);
    QCOMPARE(outcome.error->kind, ErrorKind::Corrupt);
    QCOMPARE(outcome.error->path, place.target.path("a"));
    QVERIFY(!outcome.digest && outcome.readBack == ReadBack::None);
    QCOMPARE(outcome.bytes, std::uint64_t(0));
    QCOMPARE(place.source.content("a"), std::string("content"));
    if (replaces)
        QCOMPARE(place.target.content("a"), std::string("old"));
    QCOMPARE(place.target.names().size(), std::size_t(replaces ? 1 : 0));
}

void TestBatchCopy::namesTheTarget_whenReadingBackFails()
{
    Place place;
    place.verify = true;
    place.file("a", "content");
    const std::vector<Step> steps {place.moving("a")};
    place.ops.atNth(1, [&](const test::MadeCall &) { place.ops.failNth(1, EIO, callsOf({Call::Read})); }, callsOf({Call::DropFromCache}));
    const BatchResult result = copy(place, steps);
    QCOMPARE(result.outcomes.at(0).error->kind, ErrorKind::Io);
    QCOMPARE(result.outcomes.at(0).error->path, place.target.path("a"));
    QVERIFY(place.source.exists("a"));
    QVERIFY(place.targetHolds({}));
}

void TestBatchCopy::readsAgain_whenTheSourceChanged()
{
    Place place;
    place.file("a", "first text").file("b", "b");
    const std::vector<Step> steps {place.step("a"), place.step("b")};
    place.ops.atNth(2, [&](const test::MadeCall &) { place.source.rewrite("a", "other text"); }, callsOf({Call::Read, Call::Write}));
    const BatchResult result = copy(place, steps);
    QCOMPARE(result.outcomes.size(), std::size_t(2));
    QCOMPARE(result.outcomes[0].status, ItemStatus::Done);
    QCOMPARE(result.outcomes[0].attempts, 2);
    QCOMPARE(result.outcomes[1].attempts, 1);
    QCOMPARE(place.target.content("a"), std::string("other text"));
    QVERIFY(place.targetHolds({"a", "b"}));
}

void TestBatchCopy::failsAsChanged_whenTheSourceKeepsChanging()
{
    Place place;
    place.file("a", "text");
    int changes = 0;
    const std::vector<Step> steps {place.step("a")};
    place.ops.atEvery(
        [&](const test::MadeCall &) { place.source.rewrite("a", "tex" + std::to_string(changes++)).times("a", {changes, 0}); },
        callsOf({Call::Write}));
    const BatchResult result = copy(place, steps);
    QCOMPARE(result.outcomes.at(0).status, ItemStatus::Failed);
    QCOMPARE(result.outcomes.at(0).error->kind, ErrorKind::Changed);
    QCOMPARE(result.outcomes.at(0).error->path, place.source.path("a"));
    QCOMPARE(result.outcomes.at(0).attempts, 2);
    QVERIFY(place.targetHolds({}));
}

void TestBatchCopy::copiesWhatWasThere_whenTheSourceGrew()
{
    Place place;
    place.file("a", "text");
    const std::vector<Step> steps {place.step("a")};
    place.ops.atEvery([&](const test::MadeCall &) { place.source.append("a", " and more"); }, callsOf({Call::Write}));
    const BatchResult result = copy(place, steps);
    QCOMPARE(result.outcomes.at(0).status, ItemStatus::Lossy);
    QCOMPARE(result.outcomes.at(0).losses.size(), std::size_t(1));
    QCOMPARE(result.outcomes.at(0).losses[0].kind, LossKind::SourceGrew);
    QCOMPARE(result.outcomes.at(0).attempts, 2); // read a second time, at the length it had then
    QCOMPARE(result.outcomes.at(0).bytes, std::uint64_t(13));
    QCOMPARE(place.target.content("a"), std::string("text and more"));
}

void TestBatchCopy::movesNothing_whenTheSourceGrew()
{
    Place place;
    place.file("a", "text");
    const std::vector<Step> steps {place.moving("a")};
    place.ops.atEvery([&](const test::MadeCall &) { place.source.append("a", "+"); }, callsOf({Call::Write}));
    const BatchResult result = copy(place, steps);
    QCOMPARE(result.outcomes.at(0).status, ItemStatus::Failed);
    QCOMPARE(result.outcomes.at(0).error->kind, ErrorKind::Changed);
    QCOMPARE(place.source.content("a"), std::string("text++"));
    QVERIFY(place.targetHolds({}));
}

void TestBatchCopy::skipsWhatIsEqual_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<bool>("skipped");
    QTest::newRow("equal") << QByteArray("content") << true;
    QTest::newRow("one byte") << QByteArray("contenT") << false;
    QTest::newRow("shorter meanwhile") << QByteArray("conten") << false;
}

void TestBatchCopy::skipsWhatIsEqual()
{
    QFETCH(QByteArray, old);
    QFETCH(bool, skipped);
    Place place;
    place.file("a", "content").old("a", old.toStdString());
    Step step = place.moving("a", Placement::Replace);
    step.onlyIfDifferent = true;
    const BatchResult result = copy(place, {step});
    QCOMPARE(result.outcomes.at(0).status, skipped ? ItemStatus::Skipped : ItemStatus::Done);
    QCOMPARE(result.outcomes.at(0).skipReason, skipped ? SkipReason::SameContent : SkipReason::None);
    QCOMPARE(place.source.exists("a"), skipped);
    QCOMPARE(place.target.content("a"), std::string("content"));
    QCOMPARE(place.target.modified("a").seconds, std::int64_t(skipped ? 900'000'000 : 1'000'000'000));
}

void TestBatchCopy::handsBack_whatMayPass()
{
    Place place;
    place.file("a", "1").file("b", "2");
    const std::vector<Step> steps {place.step("a"), place.step("b")};
    place.ops.failName("a", EBUSY, callsOf({Call::Open}));
    const BatchResult result = copy(place, steps);
    QCOMPARE(result.again.size(), std::size_t(1));
    QCOMPARE(result.again[0].name, std::string("a"));
    QCOMPARE(result.again[0].attempt, 2);
    QCOMPARE(result.outcomes.size(), std::size_t(1));
    place.ops.reset();
    const BatchResult second = copy(place, result.again);
    QCOMPARE(second.outcomes.at(0).status, ItemStatus::Done);
    QCOMPARE(second.outcomes.at(0).attempts, 2);
}

void TestBatchCopy::failsForGood_atTheLastAttempt()
{
    Place place;
    place.file("a", "1");
    std::vector<Step> steps {place.step("a")};
    place.ops.failName("a", EBUSY, callsOf({Call::Open}));
    for (int attempt = 1; attempt < attemptsFor(ErrorKind::Busy); ++attempt) {
        const BatchResult result = copy(place, steps);
        QCOMPARE(result.again.size(), std::size_t(1));
        steps = result.again;
    }
    const BatchResult last = copy(place, steps);
    QVERIFY(last.again.empty());
    QCOMPARE(last.outcomes.at(0).status, ItemStatus::Failed);
    QCOMPARE(last.outcomes.at(0).error->kind, ErrorKind::Busy);
    QCOMPARE(last.outcomes.at(0).attempts, attemptsFor(ErrorKind::Busy));
}

void TestBatchCopy::handsBackEverything_whenPausedOrStopped()
{
    Place place;
    place.file("a", "1").file("b", "2");
    place.paused = true;
    QCOMPARE(copy(place, {place.step("a"), place.moving("b")}).unfinished.size(), std::size_t(2));
    place.paused = false;
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(copy(place, {place.step("a"), place.moving("b")}, stop.get_token()).unfinished.size(), std::size_t(2));
    QVERIFY(place.targetHolds({}));
    // A pause in the middle: what is begun is finished, the rest comes back in order.
    const std::vector<Step> steps {place.step("a"), place.step("b")};
    place.ops.atNth(1, [&](const test::MadeCall &) { place.paused = true; }, callsOf({Call::Write}));
    const BatchResult result = copy(place, steps);
    QCOMPARE(result.outcomes.size(), std::size_t(1));
    QCOMPARE(result.unfinished.size(), std::size_t(1));
    QCOMPARE(result.unfinished[0].name, std::string("b"));
    QVERIFY(place.targetHolds({"a"}));
}

void TestBatchCopy::undoesTheGroup_whenStopped()
{
    Place place;
    std::stop_source stop;
    place.file("a", "new").file("b", "new").file("c", "new").old("a", "old").old("b", "old");
    const std::vector<Step> steps {place.step("a", Placement::Replace), place.step("b", Placement::Replace), place.moving("c")};
    place.ops.atNth(2, [&](const test::MadeCall &) { stop.request_stop(); }, callsOf({Call::Write}));
    const BatchResult result = copy(place, steps, stop.get_token());
    QCOMPARE(result.unfinished.size(), std::size_t(3));
    QCOMPARE(place.ops.count(callsOf({Call::FlushFileSystem})), std::uint64_t(0));
    QVERIFY(place.targetHolds({"a", "b"}));
    QCOMPARE(place.target.content("a"), std::string("old"));
    QVERIFY(place.source.exists("c"));
}

void TestBatchCopy::goesOn_afterAFailure()
{
    Place place;
    place.file("a", "1").file("b", "2").file("c", "3");
    const std::vector<Step> steps {place.step("a"), place.step("b"), place.step("c")};
    place.ops.failName("b", EACCES, callsOf({Call::Open}));
    const BatchResult result = copy(place, steps);
    QCOMPARE(result.outcomes.size(), std::size_t(3));
    QCOMPARE(result.outcomes[1].error->kind, ErrorKind::Denied);
    QCOMPARE(result.outcomes[1].error->path, place.source.path("b"));
    QVERIFY(place.targetHolds({"a", "c"}));
}

void TestBatchCopy::failsEveryStep_whenAFolderIsGone()
{
    Place place;
    place.source.folder("f").file("f/a", "1").file("f/b", "2");
    for (int i = 0; i < 20; ++i)
        place.source.folder("x" + std::to_string(i));
    const auto folder = *fs::Folder::openBelow(place.ops, place.folders.source, "f");
    std::vector<std::shared_ptr<fs::Folder>> others; // until "f" is closed
    for (int i = 0; i < 20; ++i)
        others.push_back(*fs::Folder::openBelow(place.ops, place.folders.source, "x" + std::to_string(i)));
    place.source.rename("f", "g").folder("f");
    Step a;
    a.name = a.targetName = "a";
    a.facts.type = FileType::Regular;
    Step b = a;
    b.name = b.targetName = "b";
    const BatchResult result = copyBatch(place.context, {.source = folder, .target = place.folders.target}, {a, b}, {});
    QCOMPARE(result.outcomes.size(), std::size_t(2));
    for (const Outcome &outcome : result.outcomes)
        QCOMPARE(outcome.error->kind, ErrorKind::Changed);
}

void TestBatchCopy::countsTheBytes()
{
    Place place;
    place.file("a", test::pattern(70'000)).file("b", test::pattern(5));
    place.source.sparseFile("holes", 1 << 20, {{0, 5}});
    copy(place, {place.step("a"), place.step("b"), place.step("holes")});
    QCOMPARE(place.counters.bytesCopied.load(), std::uint64_t(70'005 + (1 << 20)));
}

QTEST_GUILESS_MAIN(TestBatchCopy)
#include "tst_batch_copy.moc"
