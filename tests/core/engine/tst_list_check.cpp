// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/list_check.h"

#include "core/engine/digest.h"
#include "tests/core/engine/engine_place.h"

#include <QTest>

using namespace ferry;
using namespace ferry::engine;
using namespace ferry::model;
using ferry::test::Call;
using ferry::test::callsOf;
using ferry::test::MadeCall;

namespace {

Digest digestOf(std::string_view content, HashKind kind = HashKind::Xxh3)
{
    Digester digester(kind);
    digester.add(std::as_bytes(std::span(content)));
    return digester.digest();
}

ListedFile listed(std::string name, std::string_view content, std::vector<HashKind> kinds = {HashKind::Xxh3})
{
    ListedFile file {.line = 3, .name = std::move(name), .expected = {}};
    for (const HashKind kind : kinds)
        file.expected.push_back(digestOf(content, kind));
    return file;
}

struct Place : ferry::test::EnginePlace<> {
    CheckResult check(std::vector<ListedFile> files, CheckBounds bounds = {})
    {
        return checkBatch(context, folders.source, std::move(files), bounds, {});
    }
};

} // namespace

class TestListCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFilesBelowTheFolder()
    {
        Place place;
        place.source.folder("a").folder("a/b").folder("c");
        place.file("a/b/x", "1").file("a/b/y", "2").file("a/z", "3").file("c/x", "4").file("top", "");
        // Up and down and back, also into a folder of the same name.
        const CheckResult result = place.check(
            {listed("a/b/x", "1"), listed("a/b/y", "2"), listed("top", ""), listed("c/x", "4"), listed("a/z", "3"), listed("a/b/x", "1")});
        QCOMPARE(result.outcomes.size(), std::size_t(6));
        for (const Outcome &outcome : result.outcomes) {
            QVERIFY(outcome.status == ItemStatus::Done && outcome.op == ItemOp::Check);
            QVERIFY(outcome.digest && outcome.readBack != ReadBack::None);
            QCOMPARE(outcome.line, std::uint64_t(3));
        }
        QVERIFY(result.outcomes[3].source.path() == place.source.path("c/x"));
        QCOMPARE(result.bytes, std::uint64_t(5));
        QCOMPARE(place.counters.bytesCopied.load(), std::uint64_t(5));
    }

    void oneOfSeveralDigestsIsEnough()
    {
        Place place;
        place.file("a", "content");
        ListedFile file = listed("a", "content", {HashKind::Sha512, HashKind::Blake2b});
        file.expected[0] = digestOf("other", HashKind::Sha512);
        const CheckResult result = place.check({file, listed("a", "other", {HashKind::Sha512, HashKind::Blake2b})});
        QVERIFY(result.outcomes[0].status == ItemStatus::Done);
        QVERIFY(result.outcomes[0].digest->kind == HashKind::Blake2b);
        QVERIFY(result.outcomes[1].error->kind == ErrorKind::OtherContent);
        QVERIFY(!result.outcomes[1].digest);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("other content") << QByteArray("file") << ErrorKind::OtherContent;
        QTest::newRow("missing") << QByteArray("none") << ErrorKind::Missing;
        QTest::newRow("folder missing") << QByteArray("none/file") << ErrorKind::Missing;
        QTest::newRow("folder") << QByteArray("folder") << ErrorKind::OtherType;
        QTest::newRow("link") << QByteArray("link") << ErrorKind::OtherType;
        QTest::newRow("link on the way") << QByteArray("folder link/below") << ErrorKind::OtherType;
        QTest::newRow("file on the way") << QByteArray("file/below") << ErrorKind::OtherType;
        QTest::newRow("fifo") << QByteArray("fifo") << ErrorKind::OtherType;
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, name);
        QFETCH(ErrorKind, kind);
        Place place;
        place.file("file", "changed");
        place.source.folder("folder").symlink("link", "folder/below").symlink("folder link", "folder").fifo("fifo");
        place.file("folder/below", "content");
        const CheckResult result = place.check({listed(name.toStdString(), "content")});
        QCOMPARE(result.outcomes.size(), std::size_t(1));
        const Outcome &outcome = result.outcomes[0];
        QVERIFY(outcome.status == ItemStatus::Failed);
        QCOMPARE(int(outcome.error->kind), int(kind));
        QVERIFY(outcome.error->path == place.source.path(name.toStdString()));
    }

    void whatIsWrittenToMeanwhileIsChanged()
    {
        Place place;
        place.file("a", "content");
        place.ops.atNth(1, [&](const MadeCall &) { place.source.rewrite("a", "content"); }, callsOf({Call::Read}));
        const CheckResult result = place.check({listed("a", "content")});
        QVERIFY(place.ops.struck());
        QVERIFY(result.outcomes.at(0).error->kind == ErrorKind::Changed);
    }

    void everyCallThatFailsIsTold_data()
    {
        QTest::addColumn<int>("call");
        QTest::newRow("open") << int(Call::Open);
        QTest::newRow("stat") << int(Call::Stat);
        QTest::newRow("read") << int(Call::Read);
    }
    void everyCallThatFailsIsTold()
    {
        QFETCH(int, call);
        Place place;
        place.source.folder("f");
        place.file("f/a", "content");
        int struck = 0;
        for (std::uint64_t nth = 1;; ++nth) {
            place.ops.reset();
            place.ops.failNth(nth, EIO, callsOf({Call(call)}));
            const CheckResult result = place.check({listed("f/a", "content")});
            if (!place.ops.struck())
                break;
            ++struck;
            QVERIFY(result.outcomes.at(0).error && result.outcomes[0].error->kind == ErrorKind::Io);
            QVERIFY(!result.outcomes[0].error->path.isEmpty());
        }
        QVERIFY(struck > 0);
    }

    void largeOnesAreHandedBack_andSoIsWhatAHopDoesNotCarry()
    {
        Place place;
        place.file("large", std::string(100, 'a')).file("a", "12345").file("b", "12345").file("c", "12345");
        const CheckResult result = place.check({listed("large", ""), listed("a", "12345"), listed("b", "12345"), listed("c", "12345")},
                                               {.bytes = 6, .largeFrom = 100});
        QCOMPARE(result.outcomes.size(), std::size_t(2));
        QCOMPARE(result.large.size(), std::size_t(1));
        QCOMPARE(result.unfinished.size(), std::size_t(1));
        QCOMPARE(result.unfinished[0].name, std::string("c"));
    }

    void yieldsBetweenFiles()
    {
        Place place;
        place.file("a", "1").file("b", "2");
        place.ops.atNth(1, [&](const MadeCall &) { place.paused = true; }, callsOf({Call::Read}));
        const CheckResult result = place.check({listed("a", "1"), listed("b", "2")});
        QCOMPARE(result.outcomes.size(), std::size_t(1));
        QVERIFY(result.outcomes[0].status == ItemStatus::Done);
        QCOMPARE(result.unfinished.size(), std::size_t(1));
    }

    void pausedInsideAFile_itIsBegunAgain()
    {
        Place place;
        const std::string content = ferry::test::pattern(3 << 20);
        place.file("a", content);
        const CheckBounds bounds {.bytes = 8 << 20, .largeFrom = 8 << 20};
        place.ops.atNth(1, [&](const MadeCall &) { place.paused = true; }, callsOf({Call::Read}));
        const CheckResult result = place.check({listed("a", content)}, bounds);
        QVERIFY(result.outcomes.empty() && result.bytes == 0);
        QCOMPARE(result.unfinished.size(), std::size_t(1));
        place.paused = false;
        QVERIFY(place.check(result.unfinished, bounds).outcomes.at(0).status == ItemStatus::Done);
    }
};

QTEST_GUILESS_MAIN(TestListCheck)
#include "tst_list_check.moc"
