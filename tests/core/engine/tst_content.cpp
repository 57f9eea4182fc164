// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/content.h"

#include "core/engine/hard_link.h"
#include "core/engine/rename_batch.h"
#include "tests/core/engine/engine_place.h"

#include <QTest>

#include <fcntl.h>

using namespace ferry;
using namespace ferry::engine;
using namespace ferry::model;
using namespace std::chrono_literals;
using ferry::test::Call;
using ferry::test::callsOf;
using Place = ferry::test::EnginePlace<>;

namespace {

int sourceFd(Place &place)
{
    return (*place.folders.source->fd(place.ops))->get();
}

std::string textOf(const PartialFile &partial, std::uint64_t size)
{
    std::string text(size, '?');
    fs::LinuxOps ops;
    const auto count = ops.read(partial.fd(), std::as_writable_bytes(std::span(text)), 0);
    return text.substr(0, count.value_or(0));
}

Result<PartialFile> partialIn(Place &place)
{
    return PartialFile::createFile(place.context, *place.folders.target->fd(place.ops), place.folders.target->facts().device);
}

} // namespace

class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnlyWhatWasPlanned();
    void sharesOnce_perPairOfDevices_data();
    void sharesOnce_perPairOfDevices();
    void papersOverNoDeviceFault();
    void copiesARange();
    void comesBackEarly_whenPaused();
    void stopsAtTheEnd_whereTheFileIsShorter();
    void writesAgain_whatWasWrittenInPart();
    void letsTheKernelCopy_andFallsDownOnce_data();
    void letsTheKernelCopy_andFallsDownOnce();
    void readsByItself_whatIsHashed();
    void readsAroundTheCache_untilRefused();
    void makesRoom_whereThatPays();
    void hashesHolesAsZeros();
    void survivesAFileSystemWithoutHoleSeeking();
    void checksTheSource_data();
    void checksTheSource();
    void removesOnlyWhatWasCopied_data();
    void removesOnlyWhatWasCopied();
    void removesTheNextName_afterAnotherNameWent();
    void comparesContents();
    void links();
    void links_onlyToWhatLooksRight();
    void fallsBackToCopying_whereLinksAreRefused_data();
    void fallsBackToCopying_whereLinksAreRefused();
    void linksAndRemovesTheSource_inAMove();
    void leavesALinkThatIsThereAlready();
    void renames_byPlacement();
    void renamesNothingElse_thanWasPlanned();
    void needsACopy_acrossFileSystems_data();
    void needsACopy_acrossFileSystems();
    void renameHandsBack_whatMayPass_andWhatIsNotBegun();
};

void TestContent::opensOnlyWhatWasPlanned()
{
    Place place;
    place.file("a", "1").file("b", "2").source.symlink("l", "a").fifo("p");
    const Step a = place.step("a");
    QVERIFY(openSource(place.context, sourceFd(place), a).has_value());
    for (const char *other : {"b", "l", "p", "none"}) {
        Step step = a;
        step.name = other;
        QVERIFY(!openSource(place.context, sourceFd(place), step).has_value());
    }
    Step swapped = a;
    swapped.name = "b";
    QCOMPARE(openSource(place.context, sourceFd(place), swapped).error().kind, ErrorKind::Changed);
    swapped.name = "p"; // which must not hang
    QCOMPARE(openSource(place.context, sourceFd(place), swapped).error().kind, ErrorKind::Changed);
}

void TestContent::sharesOnce_perPairOfDevices_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("remembered");
    QTest::newRow("other file system") << EXDEV << true;
    QTest::newRow("cannot") << EOPNOTSUPP << true;
    QTest::newRow("no such ioctl") << ENOTTY << true;
    QTest::newRow("this file not") << EINVAL << false;
    QTest::newRow("immutable") << EPERM << false;
    QTest::newRow("swap file") << ETXTBSY << false;
}

void TestContent::sharesOnce_perPairOfDevices()
{
    QFETCH(int, code);
    QFETCH(bool, remembered);
    Place place;
    place.file("a", "1").file("empty", "");
    const auto partial = partialIn(place);
    const auto empty = openSource(place.context, sourceFd(place), place.step("empty"));
    const std::uint64_t device = place.folders.target->facts().device;
    QCOMPARE(*shareContent(place.context, *empty, *partial, device), false);
    QCOMPARE(place.ops.count(callsOf({Call::Clone})), std::uint64_t(0)); // nothing to share
    const auto source = openSource(place.context, sourceFd(place), place.step("a"));
    place.ops.failFrom(1, code, callsOf({Call::Clone}));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(*shareContent(place.context, *source, *partial, device), false);
    QCOMPARE(place.ops.count(callsOf({Call::Clone})), std::uint64_t(remembered ? 1 : 3));
}

void TestContent::papersOverNoDeviceFault()
{
    Place place;
    place.file("a", "1");
    const auto partial = partialIn(place);
    const auto source = openSource(place.context, sourceFd(place), place.step("a"));
    for (const int code : {EIO, ENOSPC, EDQUOT}) {
        place.ops.reset();
        place.ops.failNth(1, code, callsOf({Call::Clone}));
        const auto shared = shareContent(place.context, *source, *partial, 1);
        QVERIFY(!shared.has_value());
        QCOMPARE(shared.error().code, code);
    }
}

void TestContent::copiesARange()
{
    Place place;
    const std::string content = test::pattern(3'000'000);
    place.file("a", content);
    const auto source = openSource(place.context, sourceFd(place), place.step("a"));
    const auto partial = partialIn(place);
    const auto copied = copyRange(place.context, {*source, partial->fd()}, 1'000'000, 2'500'000, 1h, {});
    QCOMPARE(copied->reached, std::uint64_t(2'500'000));
    QVERIFY(!copied->atEnd);
    QVERIFY(textOf(*partial, 3'000'000) == std::string(1'000'000, '\0') + content.substr(1'000'000, 1'500'000));
    QCOMPARE(place.counters.bytesCopied.load(), std::uint64_t(1'500'000));
}

void TestContent::comesBackEarly_whenPaused()
{
    Place place;
    place.file("a", test::pattern(5'000'000));
    const auto source = openSource(place.context, sourceFd(place), place.step("a"));
    const auto partial = partialIn(place);
    const auto early = [&](std::chrono::milliseconds quantum, const std::stop_token &stop) {
        const auto copied = copyRange(place.context, {*source, partial->fd()}, 0, 5'000'000, quantum, stop);
        // And some of it is done, so that it ends at all.
        return copied && copied->reached > 0 && copied->reached < 5'000'000 && !copied->atEnd;
    };
    QVERIFY(early(0ms, {}));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(early(1h, stop.get_token()));
    place.paused = true;
    QVERIFY(early(1h, {}));
}

void TestContent::stopsAtTheEnd_whereTheFileIsShorter()
{
    Place place;
    place.file("a", "12345");
    const auto source = openSource(place.context, sourceFd(place), place.step("a"));
    place.source.rewrite("a", "123");
    const auto partial = partialIn(place);
    const auto copied = copyRange(place.context, {*source, partial->fd()}, 0, 5, 1h, {});
    QCOMPARE(copied->reached, std::uint64_t(3));
    QVERIFY(copied->atEnd);
}

void TestContent::writesAgain_whatWasWrittenInPart()
{
    /// Takes a few bytes at a time.
    class MiserlyOps : public test::FaultOps
    {
    public:
        Result<std::size_t> write(int fd, std::span<const std::byte> data, std::uint64_t offset) override
        {
            return FaultOps::write(fd, data.first(std::min<std::size_t>(data.size(), 1 + offset % 4000)), offset);
        }
    };
    test::EnginePlace<MiserlyOps> place;
    const std::string content = test::pattern(200'000);
    place.file("a", content);
    const auto source = openSource(place.context, (*place.folders.source->fd(place.ops))->get(), place.step("a"));
    const auto partial = PartialFile::createFile(place.context, *place.folders.target->fd(place.ops), 1);
    QCOMPARE(copyRange(place.context, {*source, partial->fd()}, 0, 200'000, 1h, {})->reached, std::uint64_t(200'000));
    QVERIFY(textOf(*partial, 200'000) == content);
}

void TestContent::letsTheKernelCopy_andFallsDownOnce_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("asked"); // of three files
    QTest::addColumn<bool>("copied");
    QTest::newRow("does") << 0 << 3 << true;
    QTest::newRow("other file system") << EXDEV << 1 << true;
    QTest::newRow("cannot") << EOPNOTSUPP << 1 << true;
    QTest::newRow("this file not") << EINVAL << 3 << true;
    QTest::newRow("device fault") << EIO << 3 << false;
    QTest::newRow("full") << ENOSPC << 3 << false;
}

void TestContent::letsTheKernelCopy_andFallsDownOnce()
{
    QFETCH(int, code);
    QFETCH(int, asked);
    QFETCH(bool, copied);
    Place place;
    place.context.strategy.copiesInKernel = true;
    const std::string content = test::pattern(100'000);
    place.file("a", content);
    const auto source = openSource(place.context, sourceFd(place), place.step("a"));
    if (code != 0)
        place.ops.failFrom(1, code, callsOf({Call::CopyInKernel}));
    for (int i = 0; i < 3; ++i) {
        const auto partial = partialIn(place);
        const auto range = copyRange(place.context, {*source, partial->fd(), 1}, 0, content.size(), 1h, {});
        QCOMPARE(range.has_value(), copied);
        if (copied)
            QVERIFY(textOf(*partial, content.size()) == content);
        else
            QCOMPARE(range.error().code, code);
    }
    QCOMPARE(place.ops.count(callsOf({Call::CopyInKernel})), std::uint64_t(asked));
    QCOMPARE(place.ops.count(callsOf({Call::Write})) == 0, code == 0 || !copied);
}

void TestContent::readsByItself_whatIsHashed()
{
    Place place;
    place.context.strategy.copiesInKernel = true;
    place.file("a", "text");
    const auto source = openSource(place.context, sourceFd(place), place.step("a"));
    const auto partial = partialIn(place);
    Digester digester(model::HashKind::Xxh3);
    QCOMPARE(copyRange(place.context, {*source, partial->fd(), 1, &digester}, 0, 4, 1h, {})->reached, std::uint64_t(4));
    QCOMPARE(place.ops.count(callsOf({Call::CopyInKernel})), std::uint64_t(0));
}

void TestContent::readsAroundTheCache_untilRefused()
{
    Place place;
    place.file("a", "text");
    const auto source = openSource(place.context, sourceFd(place), place.step("a"));
    const auto copy = [&](bool leavesCache) {
        const auto partial = partialIn(place);
        const ContentFlow flow {.source = *source, .targetFd = partial->fd(), .leavesCache = leavesCache};
        return copyRange(place.context, flow, 0, 4, 1h, {}).has_value() && textOf(*partial, 4) == "text";
    };
    QVERIFY(copy(false));
    QCOMPARE(place.ops.count(callsOf({Call::ReadUncached})), std::uint64_t(0));
    place.ops.failFrom(1, EOPNOTSUPP, callsOf({Call::ReadUncached}));
    QVERIFY(copy(true));
    QVERIFY(copy(true));
    QCOMPARE(place.ops.count(callsOf({Call::ReadUncached})), std::uint64_t(1));
    Place faulty;
    faulty.file("a", "text");
    const auto other = openSource(faulty.context, sourceFd(faulty), faulty.step("a"));
    faulty.ops.failFrom(1, EIO, callsOf({Call::ReadUncached}));
    const auto partial = partialIn(faulty);
    const ContentFlow flow {.source = *other, .targetFd = partial->fd(), .leavesCache = true};
    QCOMPARE(copyRange(faulty.context, flow, 0, 4, 1h, {}).error().code, EIO);
}

void TestContent::makesRoom_whereThatPays()
{
    Place place;
    place.context.strategy.preallocates = true;
    place.source.bigFile("large", kPreallocatedFrom).bigFile("small", kPreallocatedFrom - 1).sparseFile("holes", 1 << 20, {{5000, 70}});
    const auto room = [&](const char *name) {
        const auto source = openSource(place.context, sourceFd(place), place.step(name));
        const auto partial = partialIn(place);
        return makeRoom(place.context, *source, *partial, 1);
    };
    const auto asked = [&] { return place.ops.count(callsOf({Call::Allocate})); };
    QVERIFY(room("small") && room("holes"));
    QCOMPARE(asked(), std::uint64_t(0));
    QVERIFY(room("large").has_value());
    QCOMPARE(asked(), std::uint64_t(1));
    place.ops.failNth(1, ENOSPC, callsOf({Call::Allocate}));
    QCOMPARE(room("large").error().kind, ErrorKind::NoSpace);
    place.ops.reset();
    place.ops.failFrom(1, EOPNOTSUPP, callsOf({Call::Allocate}));
    QVERIFY(room("large") && room("large"));
    QCOMPARE(asked(), std::uint64_t(1)); // remembered
    place.context.strategy.preallocates = false;
    QVERIFY(room("large").has_value());
}

void TestContent::hashesHolesAsZeros()
{
    Place place;
    place.source.sparseFile("a", 3 << 20, {{1 << 20, 5000}, {(2 << 20) + 17, 1}});
    const auto source = openSource(place.context, sourceFd(place), place.step("a"));
    const auto partial = partialIn(place);
    Digester onTheWay(model::HashKind::Xxh3);
    const ContentFlow flow {.source = *source, .targetFd = partial->fd(), .digester = &onTheWay};
    for (std::uint64_t offset = 0; offset < source->facts.size;)
        offset = copyRange(place.context, flow, offset, source->facts.size, 0ms, {})->reached;
    Digester plain(model::HashKind::Xxh3);
    QVERIFY(digestRange(place.ops, source->fd.get(), 0, UINT64_MAX, plain).has_value());
    QVERIFY(onTheWay.digest() == plain.digest());
    QCOMPARE(place.counters.bytesCopied.load(), std::uint64_t(3 << 20));
}

void TestContent::survivesAFileSystemWithoutHoleSeeking()
{
    /// Says that there is data and that it ends where it begins.
    class LyingOps : public test::FaultOps
    {
    public:
        Result<std::uint64_t> seekData(int, std::uint64_t offset, std::uint64_t) override { return offset; }
        Result<std::uint64_t> seekHole(int, std::uint64_t offset, std::uint64_t) override { return offset; }
    };
    test::EnginePlace<LyingOps> place;
    place.source.sparseFile("a", 1 << 20, {{5000, 70}});
    const auto source = openSource(place.context, (*place.folders.source->fd(place.ops))->get(), place.step("a"));
    const auto partial = PartialFile::createFile(place.context, *place.folders.target->fd(place.ops), 1);
    QCOMPARE(copyRange(place.context, {*source, partial->fd()}, 0, 1 << 20, 1h, {})->reached, std::uint64_t(1 << 20));
    QVERIFY(textOf(*partial, 1 << 20) == place.source.content("a"));
}

void TestContent::checksTheSource_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("copied");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("left alone") << 0 << 4 << QByteArray("fine");
    QTest::newRow("read by others") << 1 << 4 << QByteArray("fine");
    QTest::newRow("rewritten") << 2 << 4 << QByteArray("changed");
    QTest::newRow("shorter") << 3 << 2 << QByteArray("changed");
    QTest::newRow("grown") << 4 << 4 << QByteArray("grew");
    QTest::newRow("grown while it was read") << 4 << 6 << QByteArray("changed");
    QTest::newRow("touched") << 5 << 4 << QByteArray("changed");
}

void TestContent::checksTheSource()
{
    QFETCH(int, change);
    QFETCH(int, copied);
    QFETCH(QByteArray, wanted);
    Place place;
    place.file("a", "text");
    const auto source = openSource(place.context, sourceFd(place), place.step("a"));
    switch (change) {
    case 1:
        (void)place.source.content("a");
        break;
    case 2:
        place.source.rewrite("a", "TEXT");
        break;
    case 3:
        place.source.rewrite("a", "te");
        break;
    case 4:
        place.source.append("a", " more");
        break;
    case 5:
        place.source.times("a", {1'000'000'000, 6});
        break;
    default:
        break;
    }
    const auto checked = checkSource(place.context, *source, std::uint64_t(copied));
    const QByteArray found = !checked ? (checked.error().kind == ErrorKind::Changed ? "changed" : "error")
        : *checked                    ? ((*checked)->kind == LossKind::SourceGrew ? "grew" : "loss")
                                      : "fine";
    QCOMPARE(found, wanted);
}

void TestContent::removesOnlyWhatWasCopied_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("removed");
    QTest::newRow("left alone") << 0 << true;
    QTest::newRow("rewritten") << 1 << false;
    QTest::newRow("another object") << 2 << false;
    QTest::newRow("another mode") << 3 << false;
    QTest::newRow("rewritten, and the time set back") << 4 << false;
    QTest::newRow("a link to a file like it") << 5 << false;
}

void TestContent::removesOnlyWhatWasCopied()
{
    QFETCH(int, change);
    QFETCH(bool, removed);
    Place place;
    place.file("a", "text").file("b", "text");
    const FileFacts copied = place.step("a").facts;
    switch (change) {
    case 1:
        place.source.rewrite("a", "TEXT");
        break;
    case 2:
        place.source.rename("a", "away").rename("b", "a");
        break;
    case 3:
        place.source.mode("a", 0600);
        break;
    case 4:
        place.source.rewrite("a", "TEXT").times("a", copied.modified);
        break;
    case 5:
        place.source.rename("a", "away").symlink("a", "b");
        break;
    default:
        break;
    }
    const auto done = removeSource(place.context, sourceFd(place), "a", copied);
    QCOMPARE(done.has_value(), removed);
    if (!removed)
        QCOMPARE(done.error().kind, ErrorKind::Changed);
    QCOMPARE(place.source.exists("a"), !removed);
}

void TestContent::removesTheNextName_afterAnotherNameWent()
{
    Place place;
    place.file("a", "text").source.hardLink("a", "b");
    const FileFacts a = place.step("a").facts;
    const FileFacts b = place.step("b").facts;
    QVERIFY(removeSource(place.context, sourceFd(place), "a", a).has_value());
    QVERIFY(removeSource(place.context, sourceFd(place), "b", b).has_value()); // its inode changed, but by us
    QVERIFY(place.source.names().empty());
}

void TestContent::comparesContents()
{
    Place place;
    place.file("a", "text").old("a", "text");
    const auto equal = [&](const Step &step) { return hasEqualContent(place.context, place.folders, step, {}); };
    Step step = place.step("a", Placement::Replace);
    QCOMPARE(*equal(step), true);
    place.target.rewrite("a", "texT");
    QCOMPARE(*equal(step), false);
    place.target.rewrite("a", "text and more");
    QCOMPARE(*equal(step), false);
    place.target.rewrite("a", "tex");
    QCOMPARE(*equal(step), false);
    place.target.remove("a");
    QCOMPARE(equal(step).error().kind, ErrorKind::NotFound);
    QCOMPARE(equal(step).error().path, place.target.path("a"));
}

void TestContent::links()
{
    Place place;
    place.file("a", "text").source.hardLink("a", "b");
    place.target.file("a", "text").times("a", {1'000'000'000, 5});
    const auto outcome = linkToFirst(place.context, place.folders, place.step("b"), place.folders.target, "a");
    QVERIFY(outcome);
    QCOMPARE(outcome->status, ItemStatus::Done);
    QCOMPARE(outcome->op, ItemOp::HardLink);
    QCOMPARE(outcome->method, Method::Link);
    QCOMPARE(place.target.inode("a"), place.target.inode("b"));
    QVERIFY(place.targetHolds({"a", "b"}));
    // A name that is taken is not touched.
    const auto again = linkToFirst(
        place.context, place.folders,
        [&] {
            Step step = place.step("b");
            step.targetName = "c";
            step.replaces.reset();
            place.old("c", "old");
            return step;
        }(),
        place.folders.target, "a");
    QVERIFY(again);
    QCOMPARE(again->error->kind, ErrorKind::Exists);
    QCOMPARE(place.target.content("c"), std::string("old"));
    QVERIFY(place.targetHolds({"a", "b", "c"}));
}

void TestContent::links_onlyToWhatLooksRight()
{
    Place place;
    place.file("a", "text").source.hardLink("a", "b");
    const Step step = place.step("b");
    QVERIFY(!linkToFirst(place.context, place.folders, step, place.folders.target, "a")); // it is gone
    place.target.file("a", "text");
    QVERIFY(!linkToFirst(place.context, place.folders, step, place.folders.target, "a")); // another time
    place.target.rewrite("a", "text!").times("a", {1'000'000'000, 5});
    QVERIFY(!linkToFirst(place.context, place.folders, step, place.folders.target, "a")); // another size
    QVERIFY(place.targetHolds({"a"}));
}

void TestContent::fallsBackToCopying_whereLinksAreRefused_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {EMLINK, EXDEV, EPERM, EOPNOTSUPP, ENOSYS})
        QTest::addRow("errno %d", code) << code;
}

void TestContent::fallsBackToCopying_whereLinksAreRefused()
{
    QFETCH(int, code);
    Place place;
    place.file("a", "text").source.hardLink("a", "b");
    place.target.file("a", "text").times("a", {1'000'000'000, 5});
    const Step step = place.step("b");
    place.ops.failFrom(1, code, callsOf({Call::Link}));
    QVERIFY(!linkToFirst(place.context, place.folders, step, place.folders.target, "a"));
    QVERIFY(place.targetHolds({"a"}));
    place.ops.reset();
    place.ops.failFrom(1, EIO, callsOf({Call::Link})); // this is no reason to copy
    const auto failed = linkToFirst(place.context, place.folders, step, place.folders.target, "a");
    QVERIFY(failed);
    QCOMPARE(failed->error->kind, ErrorKind::Io);
    QCOMPARE(failed->error->path, place.target.path("b"));
}

void TestContent::linksAndRemovesTheSource_inAMove()
{
    Place place;
    place.file("a", "text").source.hardLink("a", "b");
    place.target.file("a", "text").times("a", {1'000'000'000, 5});
    const Step step = place.moving("b");
    place.ops.failNth(1, EIO, callsOf({Call::FlushFileSystem}));
    const auto failed = linkToFirst(place.context, place.folders, step, place.folders.target, "a");
    QCOMPARE(failed->status, ItemStatus::Failed);
    QVERIFY(place.source.exists("b"));
    place.target.remove("b");
    place.ops.reset();
    const auto outcome = linkToFirst(place.context, place.folders, step, place.folders.target, "a");
    QCOMPARE(outcome->status, ItemStatus::Done);
    QCOMPARE(outcome->op, ItemOp::Move);
    QVERIFY(!place.source.exists("b"));
    QVERIFY(place.source.exists("a"));
}

void TestContent::leavesALinkThatIsThereAlready()
{
    Place place;
    place.file("a", "text").source.hardLink("a", "b");
    place.target.file("a", "text").times("a", {1'000'000'000, 5}).hardLink("a", "b");
    const Step step = place.step("b", Placement::Replace);
    place.ops.reset();
    const auto outcome = linkToFirst(place.context, place.folders, step, place.folders.target, "a");
    QCOMPARE(outcome->status, ItemStatus::Done);
    QCOMPARE(place.ops.count(test::changingCalls()), std::uint64_t(0));
    QVERIFY(place.targetHolds({"a", "b"})); // a rename onto its own object would leave a passing name behind
}

void TestContent::renames_byPlacement()
{
    Place place;
    place.file("new", "1")
        .file("taken", "2")
        .file("replaced", "3")
        .file("kept", "4")
        .file("aside", "5")
        .source.folder("folder")
        .file("folder/x", "6");
    place.old("taken", "old").old("replaced", "old").old("kept", "old").old("aside", "old");
    const auto step = [&](const std::string &name, Placement placement) { return place.step(name, placement, Transport::Rename); };
    const std::uint64_t inode = place.source.inode("kept");
    const BatchResult result
        = renameBatch(place.context, place.folders,
                      {step("new", Placement::New), step("taken", Placement::New), step("replaced", Placement::Replace),
                       step("kept", Placement::KeepBoth), step("aside", Placement::SetOldAside), step("folder", Placement::New)},
                      {});
    QCOMPARE(result.outcomes.size(), std::size_t(6));
    for (const Outcome &outcome : result.outcomes) {
        const bool taken = outcome.source.name == "taken";
        QCOMPARE(outcome.status, taken ? ItemStatus::Failed : ItemStatus::Done);
        QCOMPARE(outcome.op, ItemOp::Move);
        QCOMPARE(outcome.replaced, outcome.source.name == "replaced");
        QCOMPARE(place.source.exists(outcome.source.name), taken);
    }
    QVERIFY(place.targetHolds({"aside", "aside (2)", "folder", "kept", "kept (2)", "new", "replaced", "taken"}));
    QCOMPARE(place.target.content("taken"), std::string("old"));
    QCOMPARE(place.target.content("replaced"), std::string("3"));
    QCOMPARE(place.target.inode("kept (2)"), inode);
    QCOMPARE(place.target.content("aside (2)"), std::string("old"));
}

void TestContent::renamesNothingElse_thanWasPlanned()
{
    Place place;
    place.file("a", "planned").file("b", "other");
    const Step step = place.step("a", Placement::New, Transport::Rename);
    place.source.rename("a", "away").rename("b", "a");
    const BatchResult result = renameBatch(place.context, place.folders, {step}, {});
    QCOMPARE(result.outcomes.at(0).error->kind, ErrorKind::Changed);
    QVERIFY(place.source.exists("a"));
    QVERIFY(place.targetHolds({}));
}

void TestContent::needsACopy_acrossFileSystems_data()
{
    QTest::addColumn<int>("placement");
    QTest::newRow("new") << int(Placement::New);
    QTest::newRow("replace") << int(Placement::Replace);
    QTest::newRow("keep both") << int(Placement::KeepBoth);
    QTest::newRow("set old aside") << int(Placement::SetOldAside);
}

void TestContent::needsACopy_acrossFileSystems()
{
    QFETCH(int, placement);
    Place place;
    place.file("a", "new");
    if (Placement(placement) != Placement::New)
        place.old("a", "old");
    const Step step = place.step("a", Placement(placement), Transport::Rename);
    const int from = sourceFd(place);
    place.ops.decide([from](const test::MadeCall &call) -> std::optional<int> {
        const bool crosses = (call.call == Call::RenameNew || call.call == Call::RenameOver) && call.at == from;
        return crosses ? std::optional<int>(EXDEV) : std::nullopt;
    });
    const BatchResult result = renameBatch(place.context, place.folders, {step}, {});
    QVERIFY(result.outcomes.empty());
    QCOMPARE(result.needsCopy.size(), std::size_t(1));
    QCOMPARE(result.needsCopy[0].name, std::string("a"));
    QVERIFY(place.source.exists("a"));
    if (Placement(placement) != Placement::New) {
        QVERIFY(place.targetHolds({"a"})); // what was set aside is back
        QCOMPARE(place.target.content("a"), std::string("old"));
    }
}

void TestContent::renameHandsBack_whatMayPass_andWhatIsNotBegun()
{
    Place place;
    place.file("a", "1").file("b", "2");
    const Step a = place.step("a", Placement::New, Transport::Rename);
    const Step b = place.step("b", Placement::New, Transport::Rename);
    place.ops.failName("a", EBUSY, callsOf({Call::RenameNew}));
    const BatchResult busy = renameBatch(place.context, place.folders, {a, b}, {});
    QCOMPARE(busy.again.size(), std::size_t(1));
    QCOMPARE(busy.again[0].attempt, 2);
    QCOMPARE(busy.outcomes.size(), std::size_t(1));
    place.paused = true;
    QCOMPARE(renameBatch(place.context, place.folders, busy.again, {}).unfinished.size(), std::size_t(1));
    QVERIFY(place.source.exists("a"));
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
