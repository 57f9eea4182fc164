// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ferry_core.h"
#include "core/jobs/presence.h"
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <set>

using namespace ferry;
using namespace ferry::test;
using model::JobState;

namespace {

enum class What { Copy, Move, Extract, ExtractFrom, Compress, CompressFrom };

/// A device that can be pulled out: it is seen through a mount that goes, and whoever has it open gets errors from then on.
class Stick
{
public:
    explicit Stick(const Path &at)
        : m_at(at)
    {
        m_real = Mount::tmpfs(why);
        plugIn();
    }
    void plugIn()
    {
        if (m_real)
            m_seen = Mount::bindAt(m_real->path(), m_at, why);
        m_isGone = false;
    }
    void pullOut()
    {
        m_isGone = true;
        m_seen.reset();
    }
    [[nodiscard]] bool isThere() const { return m_seen != nullptr; }
    /// `reads`: what is on it is only read.
    [[nodiscard]] std::shared_ptr<FaultOps> ops(int code, bool reads = false)
    {
        auto ops = std::make_shared<FaultOps>();
        ops->decide([this, code, reads](const MadeCall &made) -> std::optional<int> {
            const bool isOfStick = reads ? made.call == Call::Read
                                         : made.call == Call::Write || made.call == Call::CopyInKernel || made.call == Call::Clone
                    || made.call == Call::LinkFd || made.call == Call::MakeFolder || made.call == Call::FlushFileSystem
                    || made.call == Call::FlushFile || made.call == Call::Allocate || made.call == Call::Truncate;
            return isOfStick && m_isGone ? std::optional(code) : std::nullopt;
        });
        return ops;
    }
    [[nodiscard]] Tree tree() const { return Tree(m_real->path()); }

    QString why;

private:
    Path m_at;
    std::unique_ptr<Mount> m_real;
    std::unique_ptr<Mount> m_seen;
    std::atomic<bool> m_isGone = false;
};

struct Place {
    TempFolder temp;
    Tree from {temp.child("from")};
    Tree mountPoint {temp.child("stick")};

    [[nodiscard]] CoreSettings settings(std::shared_ptr<fs::FsOps> ops) const
    {
        CoreSettings settings;
        settings.ops = std::move(ops);
        settings.stateFolder = temp.child("state");
        settings.journalFolder = temp.child("journal");
        settings.resultsFolder = temp.child("results");
        return settings;
    }
};

std::shared_ptr<const model::JobSnapshot> jobIn(const FerryCore &core, JobId id)
{
    return core.snapshot()->job(id);
}

} // namespace

/// A device that goes away in the middle of a job.
class TstVanish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theJobWaits_andGoesOn_whenItIsBack_data();
    void theJobWaits_andGoesOn_whenItIsBack();
    void nothingIsWrittenIntoTheEmptyMountPoint();
    void aFaultOfADeviceThatIsThere_failsTheItem_data();
    void aFaultOfADeviceThatIsThere_failsTheItem();
    void withoutWaiting_theItemsFail();
    void aJobOfATerminal_isNotParked_andGivenAgainDoesTheRest();
    void aFileSystemIsKnownAgain();
};

void TstVanish::initTestCase()
{
    const QString why = whyNoMounts();
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
}

void TstVanish::theJobWaits_andGoesOn_whenItIsBack_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("what");
    QTest::newRow("ENODEV") << ENODEV << int(What::Copy);
    QTest::newRow("EIO") << EIO << int(What::Copy);
    QTest::newRow("EIO, move") << EIO << int(What::Move);
    QTest::newRow("ENODEV, extract") << ENODEV << int(What::Extract);
    QTest::newRow("EIO, extract") << EIO << int(What::Extract);
    QTest::newRow("ENODEV, the archive's") << ENODEV << int(What::ExtractFrom);
    QTest::newRow("EIO, the archive's") << EIO << int(What::ExtractFrom);
    QTest::newRow("ENODEV, compress") << ENODEV << int(What::Compress);
    QTest::newRow("EIO, compress") << EIO << int(What::Compress);
    QTest::newRow("ENODEV, what is compressed") << ENODEV << int(What::CompressFrom);
    QTest::newRow("EIO, what is compressed") << EIO << int(What::CompressFrom);
}

void TstVanish::theJobWaits_andGoesOn_whenItIsBack()
{
    QFETCH(int, code);
    QFETCH(int, what);
    const bool isFrom = what == int(What::ExtractFrom) || what == int(What::CompressFrom);
    const bool isCompressed = what == int(What::Compress) || what == int(What::CompressFrom);
    Place place;
    Stick stick(place.mountPoint.root());
    QVERIFY2(stick.isThere(), qPrintable(stick.why));
    place.from.folder("d");
    for (int i = 0; i < 60; ++i)
        place.from.bigFile("d/" + std::to_string(i), 64 << 10, std::uint64_t(i));
    const TreeSnapshot before = takeSnapshot(place.from.path("d"));
    model::Options options;
    options.onError = model::ErrorPolicy::Ask;
    options.limit = {2 << 20};
    FerryCore core(place.settings(stick.ops(code, isFrom)));
    model::Request request = copyRequest({place.from.path("d")}, place.mountPoint.root(), options);
    if (what == int(What::Move))
        request.kind = model::JobKind::Move;
    Tree to = stick.tree();
    if (isCompressed) {
        request.kind = model::JobKind::Compress;
        request.options.archive.name = "a.tar";
    }
    if (what == int(What::CompressFrom)) {
        const Ran ran
            = run(QStringLiteral("cp"),
                  {QStringLiteral("-a"), QString::fromStdString(place.from.path("d").bytes()), QString::fromStdString(to.root().bytes())});
        QVERIFY2(ran.code == 0, qPrintable(ran.output));
        request.sources = {place.mountPoint.path("d")};
    }
    if (what == int(What::Extract) || what == int(What::ExtractFrom)) {
        request.kind = model::JobKind::Extract;
        request.sources = {(isFrom ? place.mountPoint.root() : place.temp.path()).child("a.tar")};
        const Ran ran = run(QStringLiteral("tar"),
                            {QStringLiteral("--format=pax"), QStringLiteral("-cf"), QString::fromStdString(request.sources.front().bytes()),
                             QStringLiteral("-C"), QString::fromStdString(place.from.root().bytes()), QStringLiteral("d")});
        QVERIFY2(ran.code == 0, qPrintable(ran.output));
    }
    if (isFrom) {
        request.destination = place.temp.child("to");
        to = Tree(request.destination);
    }
    const JobId id = core.submit(request);
    QTRY_VERIFY_WITH_TIMEOUT(jobIn(core, id) && jobIn(core, id)->bytesCopied > (256 << 10), 30'000);
    stick.pullOut();
    core.setLimit(id, {});
    QTRY_COMPARE_WITH_TIMEOUT(int(jobIn(core, id)->state), int(JobState::Interrupted), 30'000);
    QVERIFY(jobIn(core, id)->error.has_value());
    QVERIFY(jobIn(core, id)->error->kind == (code == EIO ? ErrorKind::Io : ErrorKind::Gone));
    stick.plugIn();
    QTRY_VERIFY_WITH_TIMEOUT(model::isFinal(jobIn(core, id)->state), 60'000);
    QCOMPARE(int(jobIn(core, id)->state), int(JobState::Done));
    QVERIFY(!jobIn(core, id)->error);
    QCOMPARE(strayNames(to.root()), QString());
    if (isCompressed) {
        const Path archive = to.path("a.tar");
        to = Tree(place.temp.child("out"));
        const Ran ran = run(QStringLiteral("tar"),
                            {QStringLiteral("-xf"), QString::fromStdString(archive.bytes()), QStringLiteral("-C"),
                             QString::fromStdString(to.root().bytes())});
        QVERIFY2(ran.code == 0, qPrintable(ran.output));
    }
    QCOMPARE(difference(before, takeSnapshot(to.path("d"))), QString());
    QCOMPARE(place.from.exists("d"), what != int(What::Move));
}

void TstVanish::nothingIsWrittenIntoTheEmptyMountPoint()
{
    Place place;
    Stick stick(place.mountPoint.root());
    QVERIFY2(stick.isThere(), qPrintable(stick.why));
    place.from.folder("d");
    for (int i = 0; i < 20; ++i)
        place.from.bigFile("d/" + std::to_string(i), 64 << 10, std::uint64_t(i));
    model::Options options;
    options.onError = model::ErrorPolicy::Wait;
    options.limit = {256 << 10};
    FerryCore core(place.settings(stick.ops(EIO)));
    const JobId id = core.submit(copyRequest({place.from.path("d")}, place.mountPoint.root(), options));
    QTRY_VERIFY_WITH_TIMEOUT(jobIn(core, id) && jobIn(core, id)->bytesCopied > 0, 30'000);
    stick.pullOut();
    core.setLimit(id, {});
    QTRY_COMPARE_WITH_TIMEOUT(int(jobIn(core, id)->state), int(JobState::Interrupted), 30'000);
    QTest::qWait(1500); // it looks for the device some times
    QCOMPARE(int(jobIn(core, id)->state), int(JobState::Interrupted));
    QVERIFY(place.mountPoint.names().empty());
    core.cancel(id);
    QTRY_VERIFY_WITH_TIMEOUT(!jobIn(core, id) || model::isFinal(jobIn(core, id)->state), 30'000);
    QVERIFY(place.mountPoint.names().empty());
}

void TstVanish::aFaultOfADeviceThatIsThere_failsTheItem_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("copy") << int(model::JobKind::Copy) << EIO;
    QTest::newRow("compress") << int(model::JobKind::Compress) << EIO;
    // Of a file system that runs as a program this may be the answer about one file for ever.
    QTest::newRow("compress, told to be gone") << int(model::JobKind::Compress) << ENODEV;
}

void TstVanish::aFaultOfADeviceThatIsThere_failsTheItem()
{
    QFETCH(const int, kind);
    QFETCH(const int, code);
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b");
    auto ops = std::make_shared<FaultOps>();
    ops->failName("a", code, callsOf({Call::Open}));
    model::Options options;
    options.onError = model::ErrorPolicy::Ask;
    options.archive.name = "a.tar";
    FerryCore core(place.settings(ops));
    auto sink = std::make_shared<RecordingSink>();
    model::Request request = copyRequest({place.from.path("d")}, place.mountPoint.root(), options);
    request.kind = model::JobKind(kind);
    const JobId id = core.submit(request, {sink});
    QVERIFY(sink->waitForFinish(std::chrono::seconds(60)));
    QCOMPARE(int(sink->job()->state), int(JobState::DoneWithProblems));
    QCOMPARE(sink->job()->tally.failed, std::uint64_t(1));
    QVERIFY(id.isValid());
}

void TstVanish::withoutWaiting_theItemsFail()
{
    Place place;
    place.from.folder("d").file("d/a", "a");
    auto ops = std::make_shared<FaultOps>();
    ops->failFrom(1, ENODEV, callsOf({Call::LinkFd}));
    FerryCore core(place.settings(ops));
    auto sink = std::make_shared<RecordingSink>();
    core.submit(copyRequest({place.from.path("d")}, place.mountPoint.root()), {sink});
    QVERIFY(sink->waitForFinish(std::chrono::seconds(60)));
    QCOMPARE(int(sink->job()->state), int(JobState::DoneWithProblems));
    QCOMPARE(sink->job()->tally.failed, std::uint64_t(1));
}

/// What is told of a job in a terminal has been told; see ADR 8.
void TstVanish::aJobOfATerminal_isNotParked_andGivenAgainDoesTheRest()
{
    Place place;
    Stick stick(place.mountPoint.root());
    QVERIFY2(stick.isThere(), qPrintable(stick.why));
    place.from.folder("d");
    for (int i = 0; i < 60; ++i)
        place.from.bigFile("d/" + std::to_string(i), 64 << 10, std::uint64_t(i));
    model::Options options;
    options.onError = model::ErrorPolicy::Wait;
    options.limit = {2 << 20};
    CoreSettings settings = place.settings(stick.ops(ENODEV));
    settings.stateFolder = Path(); // a command keeps no queue
    FerryCore core(settings);
    const auto sink = std::make_shared<RecordingSink>();
    const JobId id = core.submit(copyRequest({place.from.path("d")}, place.mountPoint.root(), options), {sink});
    QTRY_VERIFY_WITH_TIMEOUT(jobIn(core, id) && jobIn(core, id)->bytesCopied > (256 << 10), 30'000);
    stick.pullOut();
    core.setLimit(id, {});
    QVERIFY(sink->waitForFinish(std::chrono::seconds(30)));
    QCOMPARE(int(sink->job()->state), int(JobState::DoneWithProblems));
    std::set<std::string> told;
    for (const model::Outcome &outcome : sink->outcomes())
        QVERIFY(told.insert(outcome.source.path().bytes()).second);
    QVERIFY(std::ranges::any_of(sink->outcomes(), [](const auto &outcome) { return outcome.status == model::ItemStatus::Failed; }));

    stick.plugIn();
    options.onFile = model::FileConflict::Skip;
    const auto again = std::make_shared<RecordingSink>();
    core.submit(copyRequest({place.from.path("d")}, place.mountPoint.root(), options), {again});
    QVERIFY(again->waitForFinish(std::chrono::seconds(30)));
    QCOMPARE(int(again->job()->state), int(JobState::Done));
    QCOMPARE(difference(takeSnapshot(place.from.path("d")), takeSnapshot(stick.tree().path("d"))), QString());
}

void TstVanish::aFileSystemIsKnownAgain()
{
    fs::LinuxOps ops;
    Place place;
    Stick stick(place.mountPoint.root());
    QVERIFY2(stick.isThere(), qPrintable(stick.why));
    const Result<jobs::Presence> there = jobs::presenceOf(ops, place.mountPoint.root());
    QVERIFY(there);
    QVERIFY(jobs::areBack(ops, {*there}));
    stick.pullOut();
    QVERIFY(!jobs::areBack(ops, {*there})); // the folder is there, and is another one
    stick.plugIn();
    QVERIFY(jobs::areBack(ops, {*there}));
    const Result<jobs::Presence> missing = jobs::presenceOf(ops, place.temp.child("nowhere"));
    QVERIFY(!missing);
    QVERIFY(missing.error().kind == ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TstVanish)
#include "tst_vanish.moc"
