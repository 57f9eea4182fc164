// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/comparison.h"

#include "tests/core/engine/engine_place.h"

#include <QTest>

using namespace ferry;
using namespace ferry::engine;
using namespace ferry::model;
using ferry::test::Call;
using ferry::test::callsOf;
using ferry::test::MadeCall;
using ferry::test::pattern;

namespace {

struct Place : ferry::test::EnginePlace<> {
    /// A file and its copy.
    Place &both(const std::string &name, std::string_view content)
    {
        file(name, content);
        target.file(name, content).times(name, {1'000'000'000, 5});
        return *this;
    }
    model::Step comparing(const std::string &name) { return step(name, Placement::Replace, Transport::Compare); }
    BatchResult compare(std::vector<model::Step> steps, const ComparisonRules &rules = {}, std::stop_token stop = {})
    {
        return compareBatch(context, rules, folders, std::move(steps), stop);
    }
    Outcome compareOne(const std::string &name, const ComparisonRules &rules = {})
    {
        BatchResult result = compare({comparing(name)}, rules);
        return result.outcomes.size() == 1 ? std::move(result.outcomes.front()) : Outcome {.status = ItemStatus::Planned};
    }
};

std::vector<LossKind> kindsOf(const std::vector<Loss> &losses)
{
    std::vector<LossKind> kinds;
    for (const Loss &loss : losses)
        kinds.push_back(loss.kind);
    return kinds;
}

bool failedAs(const Outcome &outcome, ErrorKind kind, const Path &path)
{
    return outcome.status == ItemStatus::Failed && outcome.error && outcome.error->kind == kind && outcome.error->path == path
        && outcome.bytes == 0 && !outcome.digest && outcome.readBack == ReadBack::None;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metadataDiffersWhereItIsAskedFor_data()
    {
        using Kinds = std::vector<LossKind>;
        using namespace std::chrono_literals;
        QTest::addColumn<FileFacts>("source");
        QTest::addColumn<FileFacts>("target");
        QTest::addColumn<ComparisonRules>("rules");
        QTest::addColumn<Kinds>("expected");
        const FileFacts file {.type = FileType::Regular, .mode = 0644, .uid = 1, .gid = 2, .modified = {100, 999'999'999}};
        const ComparisonRules strict {.metadata = true, .owners = true, .granularity = 1ns};
        const auto with = [file](auto change) {
            FileFacts facts = file;
            change(facts);
            return facts;
        };
        const FileFacts other {.type = FileType::Regular, .mode = 0600, .uid = 3, .gid = 4, .modified = {7, 0}};
        QTest::newRow("equal") << file << file << strict << Kinds {};
        QTest::newRow("all") << file << other << strict << Kinds {LossKind::Owner, LossKind::Group, LossKind::Mode, LossKind::Times};
        QTest::newRow("not asked") << file << other << ComparisonRules() << Kinds {};
        QTest::newRow("without owners") << file << other << ComparisonRules {.metadata = true} << Kinds {LossKind::Mode, LossKind::Times};
        QTest::newRow("one nanosecond") << file << with([](FileFacts &f) { f.modified = {101, 0}; }) << strict << Kinds {LossKind::Times};
        const FileFacts near = with([](FileFacts &f) { f.modified = {102, 999'999'998}; });
        const FileFacts far = with([](FileFacts &f) { f.modified = {102, 999'999'999}; });
        const ComparisonRules coarse {.metadata = true, .owners = true, .granularity = 2s};
        QTest::newRow("within a step") << file << near << coarse << Kinds {};
        QTest::newRow("within a step, earlier") << near << file << coarse << Kinds {};
        QTest::newRow("a whole step") << file << far << coarse << Kinds {LossKind::Times};
        const auto ends = [with](std::int64_t seconds) { return with([seconds](FileFacts &f) { f.modified = {seconds, 0}; }); };
        QTest::newRow("the ends of time") << ends(INT64_MIN) << ends(INT64_MAX) << coarse << Kinds {LossKind::Times};
        const auto link = [with](std::uint32_t mode) {
            return with([mode](FileFacts &f) {
                f.type = FileType::Symlink;
                f.mode = mode;
            });
        };
        QTest::newRow("links have no permissions") << link(0777) << link(0755) << strict << Kinds {};
    }
    void metadataDiffersWhereItIsAskedFor()
    {
        QFETCH(FileFacts, source);
        QFETCH(FileFacts, target);
        QFETCH(ComparisonRules, rules);
        QFETCH(std::vector<LossKind>, expected);
        QVERIFY(kindsOf(metadataDifferences(source, target, rules)) == expected);
    }

    void equalItemsAreDone()
    {
        Place place;
        place.context.hashAll = true;
        place.context.hash = HashKind::Sha256;
        place.both("file", "content").both("empty", "");
        place.source.symlink("link", "text").fifo("fifo");
        place.target.symlink("link", "text").fifo("fifo");
        const BatchResult result
            = place.compare({place.comparing("file"), place.comparing("empty"), place.comparing("link"), place.comparing("fifo")});
        QCOMPARE(result.outcomes.size(), std::size_t(4));
        for (const Outcome &outcome : result.outcomes) {
            QVERIFY(outcome.status == ItemStatus::Done && outcome.op == ItemOp::Verify);
            QVERIFY(outcome.target.path() == place.target.path(outcome.source.name));
        }
        const Outcome &file = result.outcomes[0];
        QCOMPARE(file.bytes, std::uint64_t(7));
        QVERIFY(file.digest && hexOf(*file.digest).starts_with("ed7002b439e9ac845f22357d822bac14"));
        QVERIFY(file.readBack != ReadBack::None);
        QVERIFY(!result.outcomes[2].digest);
        QCOMPARE(place.counters.bytesCopied.load(), std::uint64_t(7));
    }

    void onlyTheTargetIsReadFromItsDevice()
    {
        Place place;
        place.both("a", "content");
        const auto step = place.comparing("a");
        place.ops.reset();
        QVERIFY(place.compare({step}).outcomes[0].status == ItemStatus::Done);
        QCOMPARE(place.ops.count(callsOf({Call::DropFromCache})), std::uint64_t(1));
        std::vector<int> opened;
        for (const MadeCall &call : place.ops.trace()) {
            if (call.call == Call::Read)
                opened.push_back(call.at);
            if (call.call == Call::DropFromCache)
                QVERIFY(opened.size() == 1 && opened[0] != call.at); // the source was read, and it is another file
        }
        QCOMPARE(opened.size(), std::size_t(2));
    }

    void differencesFail()
    {
        Place place;
        place.file("content", "abc").old("content", "abd");
        place.file("size", "abc").old("size", "abcd");
        place.source.symlink("link", "a");
        place.target.symlink("link", "b");
        const std::string late = pattern(900'000);
        std::string changed = late;
        changed.back() ^= 1;
        place.file("last byte", late).old("last byte", changed);
        QVERIFY(failedAs(place.compareOne("content"), ErrorKind::OtherContent, place.target.path("content")));
        QVERIFY(failedAs(place.compareOne("size"), ErrorKind::OtherSize, place.target.path("size")));
        QVERIFY(failedAs(place.compareOne("link"), ErrorKind::OtherLink, place.target.path("link")));
        QVERIFY(failedAs(place.compareOne("last byte"), ErrorKind::OtherContent, place.target.path("last byte")));
    }

    void metadataAloneIsALoss()
    {
        Place place;
        place.both("a", "content");
        place.target.mode("a", 0600);
        const Outcome equal = place.compareOne("a");
        QVERIFY(equal.status == ItemStatus::Done && !equal.there);
        const Outcome strict = place.compareOne("a", {.metadata = true});
        QVERIFY(strict.status == ItemStatus::Lossy);
        QVERIFY(kindsOf(strict.losses) == std::vector {LossKind::Mode});
        QVERIFY(!strict.losses[0].unsupported);
        QCOMPARE(strict.bytes, std::uint64_t(7));
        QVERIFY2(strict.there && strict.there->changed != Timestamp(), "by which it is known again");
        QVERIFY(strict.modified == place.comparing("a").facts.modified);
    }

    void whatIsWrittenToMeanwhileIsChanged_data()
    {
        QTest::addColumn<bool>("isTarget");
        QTest::addColumn<bool>("differsThen");
        QTest::newRow("source, equal") << false << false;
        QTest::newRow("source, not equal") << false << true;
        QTest::newRow("target, equal") << true << false;
        QTest::newRow("target, not equal") << true << true;
    }
    void whatIsWrittenToMeanwhileIsChanged()
    {
        QFETCH(bool, isTarget);
        QFETCH(bool, differsThen);
        Place place;
        place.both("a", "content");
        ferry::test::Tree &tree = isTarget ? place.target : place.source;
        const auto step = place.comparing("a");
        place.ops.reset();
        place.ops.atNth(1, [&](const MadeCall &) { tree.rewrite("a", differsThen ? "changed" : "content"); }, callsOf({Call::Read}));
        const BatchResult result = place.compare({step});
        QVERIFY(place.ops.struck());
        QVERIFY(failedAs(result.outcomes.at(0), ErrorKind::Changed, tree.path("a")));
    }

    void whatTookTheNameIsChanged()
    {
        Place place;
        place.both("a", "content");
        const auto step = place.comparing("a");
        place.target.rename("a", "aside").file("a", "content");
        QVERIFY(failedAs(place.compare({step}).outcomes.at(0), ErrorKind::Changed, place.target.path("a")));
        place.target.remove("a").symlink("a", "aside"); // never followed
        const BatchResult linked = place.compare({step});
        QVERIFY(failedAs(linked.outcomes.at(0), ErrorKind::WrongType, place.target.path("a")));
    }

    void errorsNameTheSideTheyCameFrom_data()
    {
        QTest::addColumn<int>("nth");
        QTest::addColumn<int>("call");
        QTest::addColumn<bool>("isTarget");
        const auto row = [](const char *name, int nth, Call call, bool isTarget) { QTest::newRow(name) << nth << int(call) << isTarget; };
        row("source opened", 1, Call::Open, false);
        row("target opened", 2, Call::Open, true);
        row("source looked at", 1, Call::Stat, false);
        row("target looked at", 2, Call::Stat, true);
        row("source read", 1, Call::Read, false);
        row("target read", 2, Call::Read, true);
        row("source looked at again", 3, Call::Stat, false);
        row("target looked at again", 4, Call::Stat, true);
        row("source link read", 1, Call::ReadLink, false);
        row("target link read", 2, Call::ReadLink, true);
    }
    void errorsNameTheSideTheyCameFrom()
    {
        QFETCH(int, nth);
        QFETCH(int, call);
        QFETCH(bool, isTarget);
        Place place;
        place.both("a", "content");
        place.source.symlink("l", "text");
        place.target.symlink("l", "text");
        const std::string name = Call(call) == Call::ReadLink ? "l" : "a";
        const auto step = place.comparing(name);
        place.ops.reset();
        place.ops.failNth(std::uint64_t(nth), EIO, callsOf({Call(call)}));
        const BatchResult result = place.compare({step});
        QVERIFY(place.ops.struck());
        QVERIFY(failedAs(result.outcomes.at(0), ErrorKind::Io, (isTarget ? place.target : place.source).path(name)));
    }

    void whatMayPassIsTriedAgain()
    {
        Place place;
        place.both("a", "content");
        const auto step = place.comparing("a");
        place.ops.failNth(1, EAGAIN, callsOf({Call::Open}));
        const BatchResult result = place.compare({step});
        QVERIFY(result.outcomes.empty());
        QCOMPARE(result.again.size(), std::size_t(1));
        QCOMPARE(result.again[0].attempt, 2);
    }

    void yieldsBetweenFiles()
    {
        Place place;
        place.both("a", "content").both("b", "content");
        const std::vector steps {place.comparing("a"), place.comparing("b")};
        place.ops.reset();
        place.ops.atNth(1, [&](const MadeCall &) { place.paused = true; }, callsOf({Call::Read}));
        const BatchResult result = place.compare(steps);
        QCOMPARE(result.outcomes.size(), std::size_t(1));
        QVERIFY(result.outcomes[0].status == ItemStatus::Done); // begun is finished
        QCOMPARE(result.unfinished.size(), std::size_t(1));
        QCOMPARE(result.unfinished[0].name, std::string("b"));
    }

    void pausedInsideAFile_itIsBegunAgain()
    {
        Place place;
        place.both("a", pattern(3 << 20)).both("b", "content");
        const std::vector steps {place.comparing("a"), place.comparing("b")};
        place.ops.reset();
        place.ops.atNth(1, [&](const MadeCall &) { place.paused = true; }, callsOf({Call::Read}));
        const BatchResult result = place.compare(steps);
        QVERIFY(result.outcomes.empty() && result.again.empty());
        QCOMPARE(result.unfinished.size(), std::size_t(2));
        place.paused = false;
        const BatchResult rest = place.compare(result.unfinished);
        QCOMPARE(rest.outcomes.size(), std::size_t(2));
        QCOMPARE(rest.outcomes[0].bytes, std::uint64_t(3 << 20));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
