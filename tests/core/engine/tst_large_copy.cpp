// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/large_copy.h"

#include "core/engine/batch_result.h"
#include "core/engine/digest.h"
#include "tests/core/engine/engine_place.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"
#include "tests/support/tree_snapshot.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace ferry;
using namespace ferry::engine;
using namespace ferry::model;
using namespace std::chrono_literals;
using ferry::test::await;
using ferry::test::Call;
using ferry::test::callsOf;
using ferry::test::ManualClock;
using ferry::test::settle;

namespace {

constexpr std::uint64_t kSize = 40 << 20;

class FlippingOps : public test::FaultOps
{
public:
    Result<std::size_t> write(int fd, std::span<const std::byte> data, std::uint64_t offset) override
    {
        std::vector<std::byte> flipped(data.begin(), data.end());
        flipped.back() ^= std::byte {1};
        return FaultOps::write(fd, flipped, offset);
    }
};

/// A file system that shares content: what is cloned is copied behind the scenes.
class CloningOps : public test::FaultOps
{
public:
    Result<void> clone(int fromFd, int toFd) override
    {
        ++clones;
        std::vector<std::byte> buffer(1 << 20);
        for (std::uint64_t offset = 0;;) {
            const Result<std::size_t> count = LinuxOps::read(fromFd, buffer, offset);
            if (!count || *count == 0)
                return {};
            (void)LinuxOps::write(toFd, std::span(buffer).first(*count), offset);
            offset += *count;
        }
    }

    std::atomic<int> clones = 0;
};

/// Lets workers and the event loop go on until `condition` holds.
template <typename Condition>
bool waitUntil(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 60'000)
            return false;
        settle();
        std::this_thread::yield();
    }
    return true;
}

async::Task<void> into(async::Task<std::optional<Outcome>> task, std::optional<Outcome> *outcome, bool *ended)
{
    *outcome = co_await task;
    *ended = true;
}

/// Writes down in memory.
class MemoryJournal : public JournalSink
{
public:
    std::string partialName(const fs::Folder &) override { return fs::partialName("aaaaaaaa", count++); }
    void naming(const fs::Folder &, std::span<const Step>) override { }
    void namingBeside(const fs::Folder &, const Step &, std::uint64_t) override { }
    void entering(const fs::Folder &, const Step &, const std::string &) override { }
    void flushed(const fs::Folder &, const Step &, const std::string &partial, std::uint64_t length) override
    {
        marks.push_back({.partial = partial, .length = length});
    }
    void exchanging(const std::string &, std::uint64_t, const FileFacts &) override { }
    void trashing(const Path &, const std::string &) override { }
    bool isLeaving() const override { return leaving; }
    void sync() override { }

    std::uint32_t count = 0;
    std::vector<BegunCopy> marks;
    bool leaving = false;
};

template <typename Ops = test::FaultOps>
struct Large : test::EnginePlace<Ops> {
    ManualClock clock;
    async::WorkerLanes lanes;
    async::LaneId lane = lanes.lane("disk", 2);
    async::PauseGate gate;
    async::RateLimiter limiter {clock, 0};
    std::shared_ptr<LargeProgress> progress = std::make_shared<LargeProgress>();
    std::stop_source stop;
    WriteBackPace pace;

    Large()
    {
        this->context.strategy.ranges = 2;
        this->source.bigFile("a", kSize).times("a", {1'000'000'000, 5});
    }

    /// Of the file "a", stopped as soon as the journal tells of a mark. Nothing if none came.
    std::optional<BegunCopy> stopAtAMark(MemoryJournal &journal, Step step)
    {
        this->context.journal = &journal;
        this->context.durability = Durability::Job;
        limiter.setRate(kSize / 10);
        std::optional<Outcome> outcome;
        bool ended = false;
        const async::Task<void> task = into(start(std::move(step)), &outcome, &ended);
        const bool stopped = waitUntil([&] {
            passTime(ended);
            if (progress->flushed > 0)
                stop.request_stop();
            return ended;
        });
        stop = {};
        limiter.setRate(0);
        return stopped && !outcome && journal.marks.size() == 1 ? std::optional(journal.marks.front()) : std::nullopt;
    }
    async::Task<std::optional<Outcome>> start(Step step)
    {
        return copyLarge(
            {.lanes = lanes, .lane = lane, .clock = clock, .gate = gate, .limiter = limiter, .context = this->context, .pace = pace},
            this->folders, std::move(step), progress, stop.get_token());
    }
    /// On to the next timer, if nothing but time is waited for.
    void passTime(const bool &ended)
    {
        const auto isIdle = [&] { return !ended && lanes.loads().front().running == 0 && lanes.loads().front().queued == 0; };
        if (!isIdle())
            return;
        settle();
        if (isIdle())
            clock.advanceToNext();
    }
    std::optional<Outcome> run(Step step) { return await(start(std::move(step))); }
    [[nodiscard]] QString difference() const { return test::difference(this->source.root(), this->target.root(), {.rootTimes = false}); }
};

} // namespace

class TestLargeCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copies_data();
    void copies();
    void copiesHoles();
    void sharesContent_whereItCan();
    void replacesOnlyAfterAFlush();
    void givesTheDeviceEachRange_beforeTheFlush();
    void boundsWhatIsDirty();
    void leavesThePageCache_whereItWouldFillIt();
    void flushesOnTheWay_andTellsHowFar();
    void failsWithTheTarget_whenTheDeviceDoesNotKeepIt_data();
    void failsWithTheTarget_whenTheDeviceDoesNotKeepIt();
    void moves();
    void keepsOldTarget_whicheverCallFails();
    void endsAsItBegan_whenTheVerificationChanges();
    void findsACorruptedCopy();
    void verifiesAMove();
    void hashesOnTheWay_withoutReadingBack();
    void namesTheTarget_whenReadingBackFails();
    void takesASourceThatChangedBehindAClone_forChanged();
    void readsAgain_whenTheSourceChanged();
    void failsAsChanged_whenTheSourceKeepsChanging();
    void failsAsChanged_whenTheSourceShrinks();
    void tellsOfGrowth_butDoesNotMove();
    void skipsWhatIsEqual();
    void standsStill_whilePaused();
    void endsAtOnce_whenCancelled_andLeavesNothing();
    void endsAtOnce_whenCancelledWhilePausedOrLimited();
    void leavesWhatIsFlushed_andGoesOnWithIt_data();
    void leavesWhatIsFlushed_andGoesOnWithIt();
    void leavesNothing_whenNobodyGoesOn();
    void beginsAnew_whenWhatIsLeftCannotBeTrusted_data();
    void beginsAnew_whenWhatIsLeftCannotBeTrusted();
    void tellsTheJournalNothing_ofASourceThatIsNotAsPlanned();
    void keepsToALimit();
    void paysForARangeOnce_howeverOftenItYields();
};

void TestLargeCopy::copies_data()
{
    QTest::addColumn<int>("ranges");
    QTest::addColumn<bool>("verify");
    QTest::addColumn<bool>("preallocate");
    QTest::addColumn<int>("method");
    QTest::newRow("one range at a time") << 1 << false << false << int(Method::Stream);
    QTest::newRow("two ranges") << 2 << false << true << int(Method::Chunked);
    QTest::newRow("four ranges") << 4 << false << false << int(Method::Chunked);
    QTest::newRow("verified") << 2 << true << true << int(Method::Stream);
}

void TestLargeCopy::copies()
{
    QFETCH(int, ranges);
    QFETCH(bool, verify);
    QFETCH(bool, preallocate);
    QFETCH(int, method);
    Large place;
    place.context.strategy.ranges = ranges;
    place.verify = verify;
    place.context.strategy.preallocates = preallocate;
    const auto outcome = place.run(place.step("a"));
    QVERIFY(outcome);
    QCOMPARE(outcome->status, ItemStatus::Done);
    QCOMPARE(outcome->method, Method(method));
    QCOMPARE(outcome->op, ItemOp::CopyFile);
    QCOMPARE(outcome->bytes, kSize);
    QCOMPARE(outcome->attempts, 1);
    QCOMPARE(outcome->digest.has_value(), verify);
    QCOMPARE(outcome->target.path(), place.target.path("a"));
    QCOMPARE(place.progress->bytes, kSize);
    QCOMPARE(place.progress->name, std::string("a"));
    QCOMPARE(place.counters.bytesCopied.load(), kSize);
    QVERIFY2(place.difference().isEmpty(), qPrintable(place.difference()));
}

void TestLargeCopy::copiesHoles()
{
    Large place;
    place.source.sparseFile("holes", kSize + 12'345, {{5 << 20, 70'000}, {(20 << 20) - 3, 6}});
    place.source.remove("a");
    const auto outcome = place.run(place.step("holes"));
    QCOMPARE(outcome->status, ItemStatus::Done);
    QVERIFY2(place.difference().isEmpty(), qPrintable(place.difference()));
}

void TestLargeCopy::sharesContent_whereItCan()
{
    for (const bool verify : {false, true}) {
        Large<CloningOps> place;
        place.verify = verify;
        const auto outcome = place.run(place.step("a"));
        QCOMPARE(outcome->status, ItemStatus::Done);
        QCOMPARE(outcome->method, Method::Reflink);
        QCOMPARE(outcome->bytes, kSize);
        QCOMPARE(outcome->digest.has_value(), verify);
        QCOMPARE(place.ops.clones.load(), 1);
        QCOMPARE(place.ops.count(callsOf({Call::Write})), std::uint64_t(0));
        QVERIFY2(place.difference().isEmpty(), qPrintable(place.difference()));
    }
}

void TestLargeCopy::replacesOnlyAfterAFlush()
{
    Large place;
    place.old("a", "old");
    const Step step = place.step("a", Placement::Replace);
    place.ops.reset();
    const auto outcome = place.run(step);
    QCOMPARE(outcome->status, ItemStatus::Done);
    QVERIFY(outcome->replaced);
    int flush = -1;
    int rename = -1;
    const auto trace = place.ops.trace();
    for (std::size_t i = 0; i < trace.size(); ++i) {
        if (trace[i].call == Call::FlushFile)
            flush = int(i);
        if (trace[i].call == Call::RenameOver || trace[i].call == Call::Exchange)
            rename = int(i);
    }
    QVERIFY(flush >= 0 && flush < rename);
    QVERIFY2(place.difference().isEmpty(), qPrintable(place.difference()));
}

void TestLargeCopy::givesTheDeviceEachRange_beforeTheFlush()
{
    Large place;
    place.context.durability = Durability::Job;
    place.context.strategy.writesBack = true;
    const auto outcome = place.run(place.step("a"));
    QCOMPARE(outcome->status, ItemStatus::Done);
    const std::uint64_t begun = place.ops.count(callsOf({Call::StartWriteBack}));
    QVERIFY(begun >= kSize / WriteBackPace::kBytesMax && begun <= kSize / WriteBackPace::kBytesMin);
    QCOMPARE(place.ops.count(callsOf({Call::AwaitWriteBack})), begun);
    const auto trace = place.ops.trace();
    const auto at = [&](Call call) {
        return std::find_if(trace.rbegin(), trace.rend(), [&](const test::MadeCall &made) { return made.call == call; }) - trace.rbegin();
    };
    QVERIFY(at(Call::AwaitWriteBack) > at(Call::FlushFile)); // counted from the end
    QVERIFY(at(Call::FlushFile) > at(Call::LinkFd) || at(Call::FlushFile) > at(Call::RenameNew));
    QCOMPARE(place.ops.count(callsOf({Call::DropFromCache})), std::uint64_t(0)); // not so large
    QCOMPARE(place.counters.bytesFlushed.load(), kSize);
    QCOMPARE(place.progress->flushed, kSize);
    QVERIFY2(place.difference().isEmpty(), qPrintable(place.difference()));
}

void TestLargeCopy::boundsWhatIsDirty()
{
    Large place;
    place.context.durability = Durability::Job;
    place.context.strategy.writesBack = true;
    std::atomic<int> dirty = 0;
    std::atomic<int> most = 0;
    place.ops.atEvery(
        [&](const test::MadeCall &made) { most = std::max(most.load(), dirty += made.call == Call::StartWriteBack ? 1 : -1); },
        callsOf({Call::StartWriteBack, Call::AwaitWriteBack}));
    QCOMPARE(place.run(place.step("a"))->status, ItemStatus::Done);
    QVERIFY(most <= int(WriteBackPace::kRanges) + place.context.strategy.ranges);
}

void TestLargeCopy::leavesThePageCache_whereItWouldFillIt()
{
    for (const auto durability : {Durability::Job, Durability::None}) {
        Large place;
        place.context.durability = durability;
        place.context.strategy.writesBack = true;
        place.context.strategy.cachedBelow = kSize;
        QCOMPARE(place.run(place.step("a"))->status, ItemStatus::Done);
        QVERIFY(place.ops.count(callsOf({Call::ReadUncached})) > 0);
        QCOMPARE(place.ops.count(callsOf({Call::DropFromCache})), place.ops.count(callsOf({Call::StartWriteBack})));
        QVERIFY(place.ops.count(callsOf({Call::DropFromCache})) > 0);
        QCOMPARE(place.ops.count(callsOf({Call::FlushFile})), std::uint64_t(durability == Durability::Job ? 1 : 0));
        QVERIFY2(place.difference().isEmpty(), qPrintable(place.difference()));
    }
}

void TestLargeCopy::flushesOnTheWay_andTellsHowFar()
{
    Large place;
    place.context.durability = Durability::Job;
    place.context.strategy.writesBack = true;
    place.context.strategy.ranges = 1;
    std::vector<std::uint64_t> kept;
    std::optional<Outcome> outcome;
    bool ended = false;
    place.limiter.setRate(kSize / 10);
    const async::Task<void> task = into(place.start(place.step("a")), &outcome, &ended);
    QVERIFY(waitUntil([&] {
        place.passTime(ended);
        if (place.progress->flushed > (kept.empty() ? 0 : kept.back()))
            kept.push_back(place.progress->flushed);
        return ended;
    }));
    QCOMPARE(outcome->status, ItemStatus::Done);
    QVERIFY(kept.size() >= 4 && kept.size() <= 6); // every two of some ten seconds
    QVERIFY(kept.front() < kSize);
    QCOMPARE(kept.back(), kSize);
    QCOMPARE(place.counters.bytesFlushed.load(), kSize);
    QCOMPARE(place.ops.count(callsOf({Call::FlushFile})), std::uint64_t(kept.size()));
}

void TestLargeCopy::failsWithTheTarget_whenTheDeviceDoesNotKeepIt_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("write-back begun") << int(Call::StartWriteBack);
    QTest::newRow("write-back awaited") << int(Call::AwaitWriteBack);
    QTest::newRow("flush") << int(Call::FlushFile);
    QTest::newRow("room") << int(Call::Allocate);
}

void TestLargeCopy::failsWithTheTarget_whenTheDeviceDoesNotKeepIt()
{
    QFETCH(int, call);
    Large place;
    place.context.durability = Durability::Job;
    place.context.strategy.writesBack = true;
    place.context.strategy.preallocates = true;
    place.old("a", "old");
    const Step step = place.step("a", Placement::Replace);
    place.ops.failNth(1, ENOSPC, callsOf({Call(call)}));
    const auto outcome = place.run(step);
    QCOMPARE(outcome->status, ItemStatus::Failed);
    QCOMPARE(outcome->error->kind, ErrorKind::NoSpace);
    QCOMPARE(outcome->error->path, place.target.path("a"));
    QCOMPARE(place.target.content("a"), std::string("old"));
    QVERIFY(place.targetHolds({"a"}));
}

void TestLargeCopy::moves()
{
    Large place;
    const auto before = test::takeSnapshot(place.source.root());
    const auto outcome = place.run(place.moving("a"));
    QCOMPARE(outcome->status, ItemStatus::Done);
    QCOMPARE(outcome->op, ItemOp::Move);
    QVERIFY(!place.source.exists("a"));
    const QString found = test::difference(before, test::takeSnapshot(place.target.root()), {.rootTimes = false});
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestLargeCopy::keepsOldTarget_whicheverCallFails()
{
    const std::string content = test::pattern(3 << 20);
    for (std::uint64_t nth = 1;; ++nth) {
        QVERIFY(nth < 500);
        Large place;
        place.source.remove("a");
        place.file("a", content);
        place.verify = true;
        place.context.strategy.writesBack = true;
        place.context.strategy.preallocates = true;
        place.old("a", "old");
        const Step step = place.moving("a", Placement::Replace);
        place.ops.reset();
        place.ops.failNth(nth, EIO);
        const auto outcome = place.run(step);
        if (!place.ops.struck())
            return; // each call was tried
        const std::string fault = place.ops.firstFault();
        QVERIFY2(outcome, fault.c_str());
        QVERIFY2(place.leftovers.removeAgain(place.ops).empty(), fault.c_str());
        QVERIFY2(place.targetHolds({"a"}), fault.c_str());
        const bool oldIsThere = place.target.content("a") == "old";
        QVERIFY2(oldIsThere || place.target.content("a") == content, fault.c_str());
        QVERIFY2(place.source.exists("a") || !oldIsThere, fault.c_str());
        if (outcome->status == ItemStatus::Failed) {
            QVERIFY2(place.source.exists("a") && outcome->bytes == 0 && outcome->error && !outcome->error->path.isEmpty(), fault.c_str());
        } else {
            QVERIFY2(!oldIsThere && !place.source.exists("a"), fault.c_str());
        }
    }
}

void TestLargeCopy::endsAsItBegan_whenTheVerificationChanges()
{
    for (const bool atFirst : {false, true}) {
        Large place;
        place.verify = atFirst;
        const Step step = place.moving("a");
        place.ops.atNth(
            1, [&](const test::MadeCall &) { place.verify = !atFirst; }, callsOf({Call::Clone, Call::CopyInKernel, Call::Write}));
        const auto outcome = place.run(step);
        QCOMPARE(outcome->status, ItemStatus::Done);
        QCOMPARE(outcome->digest.has_value(), atFirst);
        QCOMPARE(outcome->readBack != ReadBack::None, atFirst);
        QVERIFY(!place.source.exists("a"));
        QVERIFY(place.targetHolds({"a"}));
    }
}

void TestLargeCopy::findsACorruptedCopy()
{
    for (const bool staysOn : {true, false}) {
        Large<FlippingOps> place;
        place.verify = true;
        place.ops.atNth(1, [&](const test::MadeCall &) { place.verify = staysOn; }, callsOf({Call::Write}));
        const auto outcome = place.run(place.moving("a"));
        QCOMPARE(outcome->status, ItemStatus::Failed);
        QCOMPARE(outcome->error->kind, ErrorKind::Corrupt);
        QCOMPARE(outcome->error->path, place.target.path("a"));
        QVERIFY(!outcome->digest);
        QVERIFY(place.source.exists("a"));
        QVERIFY(place.targetHolds({}));
    }
}

void TestLargeCopy::verifiesAMove()
{
    Large place;
    place.verify = true;
    const auto outcome = place.run(place.moving("a"));
    QCOMPARE(outcome->status, ItemStatus::Done);
    QVERIFY(outcome->digest);
    QVERIFY(outcome->readBack != ReadBack::None);
    QVERIFY(!place.source.exists("a"));
    QCOMPARE(place.ops.count(callsOf({Call::DropFromCache})), std::uint64_t(1));
}

void TestLargeCopy::hashesOnTheWay_withoutReadingBack()
{
    Large place;
    place.context.hashAll = true;
    place.context.hash = HashKind::Md5;
    const auto outcome = place.run(place.step("a"));
    QCOMPARE(outcome->status, ItemStatus::Done);
    Digester whole(HashKind::Md5);
    const std::string content = place.source.content("a");
    whole.add(std::as_bytes(std::span(content)));
    QVERIFY(outcome->digest == whole.digest());
    QVERIFY(outcome->readBack == ReadBack::None);
    QCOMPARE(place.ops.count(callsOf({Call::DropFromCache})), std::uint64_t(0));
}

void TestLargeCopy::namesTheTarget_whenReadingBackFails()
{
    Large place;
    place.verify = true;
    const Step step = place.moving("a");
    place.ops.atNth(1, [&](const test::MadeCall &) { place.ops.failNth(1, EIO, callsOf({Call::Read})); }, callsOf({Call::DropFromCache}));
    const auto outcome = place.run(step);
    QCOMPARE(outcome->error->kind, ErrorKind::Io);
    QCOMPARE(outcome->error->path, place.target.path("a"));
    QVERIFY(!outcome->digest && outcome->readBack == ReadBack::None);
    QVERIFY(place.source.exists("a"));
}

void TestLargeCopy::takesASourceThatChangedBehindAClone_forChanged()
{
    Large<CloningOps> place;
    place.verify = true;
    const Step step = place.step("a");
    place.ops.atNth(1, [&](const test::MadeCall &) { place.source.rewrite("a", "short"); }, callsOf({Call::Read}));
    const auto outcome = place.run(step);
    // Read again after that, the file is small and whole.
    QCOMPARE(outcome->status, ItemStatus::Done);
    QCOMPARE(outcome->attempts, 2);
    QCOMPARE(place.target.content("a"), std::string("short"));
}

void TestLargeCopy::readsAgain_whenTheSourceChanged()
{
    Large place;
    const Step step = place.step("a");
    const std::string other = test::pattern(kSize, 2);
    place.ops.atNth(5, [&](const test::MadeCall &) { place.source.rewrite("a", other); }, callsOf({Call::Write}));
    const auto outcome = place.run(step);
    QCOMPARE(outcome->status, ItemStatus::Done);
    QCOMPARE(outcome->attempts, 2);
    QVERIFY(place.target.content("a") == other);
    QVERIFY(place.targetHolds({"a"}));
    QCOMPARE(place.progress->bytes, kSize);
}

void TestLargeCopy::failsAsChanged_whenTheSourceKeepsChanging()
{
    Large place;
    place.context.strategy.ranges = 1;
    const Step step = place.step("a");
    std::int64_t seconds = 1;
    place.ops.atEvery([&](const test::MadeCall &) { place.source.times("a", {++seconds, 0}); }, callsOf({Call::Write}));
    const auto outcome = place.run(step);
    QCOMPARE(outcome->status, ItemStatus::Failed);
    QCOMPARE(outcome->error->kind, ErrorKind::Changed);
    QCOMPARE(outcome->error->path, place.source.path("a"));
    QCOMPARE(outcome->attempts, 2);
    QVERIFY(place.targetHolds({}));
}

void TestLargeCopy::failsAsChanged_whenTheSourceShrinks()
{
    Large place;
    const Step step = place.step("a");
    place.ops.atNth(3, [&](const test::MadeCall &) { place.source.rewrite("a", "s"); }, callsOf({Call::Read}));
    const auto outcome = place.run(step);
    QCOMPARE(outcome->status, ItemStatus::Done); // the second look finds it small
    QCOMPARE(outcome->bytes, std::uint64_t(1));
    QCOMPARE(outcome->attempts, 2);
    QCOMPARE(place.target.content("a"), std::string("s"));
}

void TestLargeCopy::tellsOfGrowth_butDoesNotMove()
{
    Large place;
    const Step copied = place.step("a");
    const Step moved = place.moving("a");
    place.ops.atEvery([&](const test::MadeCall &) { place.source.append("a", "+"); }, callsOf({Call::Write}));
    const auto copy = place.run(copied);
    QCOMPARE(copy->status, ItemStatus::Lossy);
    QCOMPARE(copy->losses.at(0).kind, LossKind::SourceGrew);
    QCOMPARE(copy->bytes, kSize);
    place.target.remove("a");
    const auto move = place.run(moved);
    QCOMPARE(move->status, ItemStatus::Failed);
    QCOMPARE(move->error->kind, ErrorKind::Changed);
    QVERIFY(place.source.exists("a"));
    QVERIFY(place.targetHolds({}));
}

void TestLargeCopy::skipsWhatIsEqual()
{
    Large place;
    place.target.bigFile("a", kSize);
    Step step = place.step("a", Placement::Replace);
    step.onlyIfDifferent = true;
    const std::uint64_t inode = place.target.inode("a");
    const auto skipped = place.run(step);
    QCOMPARE(skipped->status, ItemStatus::Skipped);
    QCOMPARE(skipped->skipReason, SkipReason::SameContent);
    QCOMPARE(skipped->bytes, std::uint64_t(0));
    QCOMPARE(place.target.inode("a"), inode);
    place.target.append("a", "+"); // the same as far as the source goes, but nobody agreed to replace what it is now
    const auto grown = place.run(step);
    QCOMPARE(grown->status, ItemStatus::Failed);
    QCOMPARE(grown->error->kind, ErrorKind::Changed);
    QCOMPARE(place.target.inode("a"), inode);
    place.target.remove("a").file("a", test::pattern(kSize - 1));
    step = place.step("a", Placement::Replace);
    step.onlyIfDifferent = true;
    QCOMPARE(place.run(step)->status, ItemStatus::Done);
    QVERIFY2(place.difference().isEmpty(), qPrintable(place.difference()));
}

void TestLargeCopy::standsStill_whilePaused()
{
    Large place;
    std::optional<Outcome> outcome;
    bool ended = false;
    place.gate.pause();
    place.paused = true;
    const async::Task<void> task = into(place.start(place.step("a")), &outcome, &ended);
    QVERIFY(waitUntil([&] { return place.lanes.loads().front().running == 0 && place.ops.count(callsOf({Call::Open})) >= 2; }));
    settle();
    QCOMPARE(place.counters.bytesCopied.load(), std::uint64_t(0));
    QVERIFY(!ended);
    QVERIFY(place.target.names().size() <= 1); // nothing but perhaps a partial
    place.paused = false;
    place.gate.resume();
    QVERIFY(waitUntil([&] { return ended; }));
    QCOMPARE(outcome->status, ItemStatus::Done);
    QVERIFY2(place.difference().isEmpty(), qPrintable(place.difference()));
}

void TestLargeCopy::endsAtOnce_whenCancelled_andLeavesNothing()
{
    for (const std::uint64_t nth : {1, 2, 10}) {
        Large place;
        place.old("other", "old");
        const Step step = place.moving("a");
        place.ops.atNth(nth, [&](const test::MadeCall &) { place.stop.request_stop(); }, callsOf({Call::Write}));
        const auto outcome = place.run(step);
        QVERIFY(!outcome);
        QVERIFY(place.targetHolds({"other"}));
        QVERIFY(place.source.exists("a"));
        QVERIFY(place.counters.bytesCopied.load() < kSize);
        QCOMPARE(place.clock.scheduled(), std::size_t(0));
    }
}

void TestLargeCopy::endsAtOnce_whenCancelledWhilePausedOrLimited()
{
    for (const bool limited : {false, true}) {
        Large place;
        std::optional<Outcome> outcome;
        bool ended = false;
        if (limited)
            place.limiter.setRate(100'000); // the clock stands still
        else
            place.gate.pause();
        const async::Task<void> task = into(place.start(place.step("a")), &outcome, &ended);
        QVERIFY(waitUntil([&] { return place.lanes.loads().front().running == 0 && place.ops.count(callsOf({Call::Open})) >= 2; }));
        QVERIFY(!ended);
        place.stop.request_stop();
        QVERIFY(waitUntil([&] { return ended; }));
        QVERIFY(!outcome);
        QVERIFY(place.targetHolds({}));
        QCOMPARE(place.clock.scheduled(), std::size_t(0));
    }
}

void TestLargeCopy::leavesWhatIsFlushed_andGoesOnWithIt_data()
{
    QTest::addColumn<int>("ranges");
    QTest::addColumn<bool>("unnamed");
    QTest::addColumn<bool>("moves");
    QTest::newRow("two ranges") << 2 << true << false;
    QTest::newRow("one range, no unnamed files") << 1 << false << false;
    QTest::newRow("moved, hashed and read back") << 2 << true << true;
}

void TestLargeCopy::leavesWhatIsFlushed_andGoesOnWithIt()
{
    QFETCH(int, ranges);
    QFETCH(bool, unnamed);
    QFETCH(bool, moves);
    Large place;
    MemoryJournal journal;
    journal.leaving = true;
    place.context.strategy.ranges = ranges;
    place.context.strategy.preallocates = true;
    place.verify = moves;
    if (!unnamed)
        place.abilities.noteRefused(Ability::Unnamed, place.folders.target->facts().device);
    Step step = moves ? place.moving("a") : place.step("a");
    const test::TreeSnapshot wanted = test::takeSnapshot(place.source.root());
    const std::optional<BegunCopy> left = place.stopAtAMark(journal, step);
    QVERIFY(left);
    QVERIFY(left->length >= kSize / 10 && left->length < kSize / 2);
    QCOMPARE(place.target.names(), std::vector<std::string> {left->partial});
    QCOMPARE(test::takeSnapshot(place.target.root()).at(left->partial).mode & 07777U, 0600U);

    step.begun = left;
    place.counters.bytesCopied = 0;
    const auto outcome = place.run(step);
    QVERIFY(outcome);
    QCOMPARE(outcome->status, ItemStatus::Done);
    QCOMPARE(outcome->resumedAt, left->length);
    QCOMPARE(outcome->bytes, kSize);
    QCOMPARE(place.counters.bytesCopied.load(), kSize - left->length);
    QCOMPARE(outcome->digest.has_value(), moves);
    const QString wrong = test::difference(wanted, test::takeSnapshot(place.target.root()), {.rootTimes = false});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(place.source.exists("a"), !moves);
}

void TestLargeCopy::leavesNothing_whenNobodyGoesOn()
{
    Large place;
    MemoryJournal journal;
    QVERIFY(place.stopAtAMark(journal, place.step("a")));
    QVERIFY(place.targetHolds({}));
}

void TestLargeCopy::beginsAnew_whenWhatIsLeftCannotBeTrusted_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"gone", "too short", "has another name", "a folder", "a link", "source changed"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestLargeCopy::beginsAnew_whenWhatIsLeftCannotBeTrusted()
{
    QFETCH(QString, what);
    Large place;
    MemoryJournal journal;
    journal.leaving = true;
    Step step = place.step("a");
    const std::optional<BegunCopy> left = place.stopAtAMark(journal, step);
    QVERIFY(left);
    step.begun = left;
    const std::string path = place.target.path(left->partial).bytes();
    if (what == QLatin1String("too short"))
        QCOMPARE(::truncate(path.c_str(), off_t(left->length) - 1), 0);
    else if (what == QLatin1String("has another name"))
        QCOMPARE(::link(path.c_str(), place.target.path("other").c_str()), 0);
    else if (what == QLatin1String("source changed"))
        place.source.mode("a", 0640); // the inode's time tells of it
    else
        QCOMPARE(::unlink(path.c_str()), 0);
    if (what == QLatin1String("a folder"))
        place.target.folder(left->partial);
    if (what == QLatin1String("a link"))
        place.target.symlink(left->partial, place.source.path("a").bytes());
    const auto outcome = place.run(step);
    QVERIFY(outcome);
    QCOMPARE(outcome->status, ItemStatus::Done);
    QCOMPARE(outcome->resumedAt, std::uint64_t(0));
    QVERIFY(place.target.content("a") == place.source.content("a"));
}

void TestLargeCopy::tellsTheJournalNothing_ofASourceThatIsNotAsPlanned()
{
    Large place;
    MemoryJournal journal;
    const Step step = place.step("a");
    place.source.mode("a", 0640);
    QVERIFY(!place.stopAtAMark(journal, step));
    QVERIFY(journal.marks.empty());
}

void TestLargeCopy::keepsToALimit()
{
    Large place;
    place.limiter.setRate(kSize / 10);
    std::optional<Outcome> outcome;
    bool ended = false;
    const TimePoint start = place.clock.now();
    const async::Task<void> task = into(place.start(place.step("a")), &outcome, &ended);
    QVERIFY(waitUntil([&] {
        if (!ended && place.lanes.loads().front().running == 0)
            place.clock.advance(10ms);
        const double seconds = std::chrono::duration<double>(place.clock.now() - start).count();
        const double allowed = (seconds + 0.5) * double(kSize) / 10;
        return ended || double(place.counters.bytesCopied.load()) > allowed;
    }));
    QVERIFY(ended);
    QCOMPARE(outcome->status, ItemStatus::Done);
    QVERIFY(place.clock.now() - start >= 9s); // ten seconds' worth, the first and last hop's debt aside
}

void TestLargeCopy::paysForARangeOnce_howeverOftenItYields()
{
    Large place;
    place.paused = true; // each hop comes back after its first buffer; the gate is open
    place.limiter.setRate(kSize);
    std::optional<Outcome> outcome;
    bool ended = false;
    const TimePoint start = place.clock.now();
    const async::Task<void> task = into(place.start(place.step("a")), &outcome, &ended);
    QVERIFY(waitUntil([&] {
        place.passTime(ended);
        return ended;
    }));
    QCOMPARE(outcome->status, ItemStatus::Done);
    QVERIFY2(place.clock.now() - start <= 1100ms, "a second's worth of bytes");
}

QTEST_GUILESS_MAIN(TestLargeCopy)
#include "tst_large_copy.moc"
