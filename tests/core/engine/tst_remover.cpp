// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/remover.h"

#include "tests/core/engine/engine_place.h"

#include <QTest>

using namespace ferry;
using namespace ferry::engine;
using namespace ferry::model;
using ferry::test::Call;
using ferry::test::callsOf;
using Place = ferry::test::EnginePlace<>;

namespace {

Step removing(Place &place, const std::string &name)
{
    return place.step(name, Placement::New, Transport::Remove);
}

} // namespace

class TestRemover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesEachKind_butNoFolder();
    void removesALink_notWhatItPointsTo();
    void goesOnAfterAFailure();
    void handsBack_whatMayPass();
    void handsBack_whatIsNotBegun();
    void reachesNothing_throughASwappedFolder();
    void trashesWholeFolders();
    void trashFails_withoutAHome();
    void whatIsGone_givesItsNameBack_data();
    void whatIsGone_givesItsNameBack();
};

void TestRemover::removesEachKind_butNoFolder()
{
    Place place;
    place.file("file", "x").file("odd\n\xff", "").source.symlink("link", "file").fifo("fifo").socket("socket").folder("folder");
    std::vector<Step> steps;
    for (const std::string &name : place.source.names())
        steps.push_back(removing(place, name));
    const BatchResult result = removeBatch(place.context, place.folders.source, steps, {});
    QCOMPARE(result.outcomes.size(), steps.size());
    for (const Outcome &outcome : result.outcomes) {
        QCOMPARE(outcome.op, ItemOp::Remove);
        QVERIFY(outcome.target.isEmpty());
        QCOMPARE(outcome.status, outcome.source.name == "folder" ? ItemStatus::Failed : ItemStatus::Done);
    }
    QCOMPARE(place.source.names(), std::vector<std::string> {"folder"});
}

void TestRemover::removesALink_notWhatItPointsTo()
{
    Place place;
    place.source.symlink("link", "../target");
    place.old("kept", "x");
    QCOMPARE(removeBatch(place.context, place.folders.source, {removing(place, "link")}, {}).outcomes.at(0).status, ItemStatus::Done);
    QVERIFY(place.source.names().empty());
    QVERIFY(place.targetHolds({"kept"}));
}

void TestRemover::goesOnAfterAFailure()
{
    Place place;
    place.file("a", "").file("b", "").file("c", "");
    place.ops.failName("b", EACCES, callsOf({Call::Unlink}));
    const BatchResult result
        = removeBatch(place.context, place.folders.source, {removing(place, "a"), removing(place, "b"), removing(place, "c")}, {});
    QCOMPARE(result.outcomes.size(), std::size_t(3));
    QCOMPARE(result.outcomes[1].error->kind, ErrorKind::Denied);
    QCOMPARE(result.outcomes[1].error->path, place.source.path("b"));
    QCOMPARE(place.source.names(), std::vector<std::string> {"b"});
}

void TestRemover::handsBack_whatMayPass()
{
    Place place;
    place.file("a", "");
    std::vector<Step> steps {removing(place, "a")};
    place.ops.failName("a", EBUSY, callsOf({Call::Unlink}));
    for (int attempt = 1; attempt < attemptsFor(ErrorKind::Busy); ++attempt) {
        const BatchResult result = removeBatch(place.context, place.folders.source, steps, {});
        QVERIFY(result.outcomes.empty());
        steps = result.again;
        QCOMPARE(steps.at(0).attempt, attempt + 1);
    }
    const BatchResult last = removeBatch(place.context, place.folders.source, steps, {});
    QCOMPARE(last.outcomes.at(0).error->kind, ErrorKind::Busy);
    QCOMPARE(last.outcomes.at(0).attempts, attemptsFor(ErrorKind::Busy));
}

void TestRemover::handsBack_whatIsNotBegun()
{
    Place place;
    place.file("a", "").file("b", "").file("c", "");
    const std::vector<Step> steps {removing(place, "a"), removing(place, "b"), removing(place, "c")};
    place.ops.atNth(1, [&](const test::MadeCall &) { place.paused = true; }, callsOf({Call::Unlink}));
    const BatchResult paused = removeBatch(place.context, place.folders.source, steps, {});
    QCOMPARE(paused.outcomes.size(), std::size_t(1));
    QCOMPARE(paused.unfinished.size(), std::size_t(2));
    QCOMPARE(place.source.names().size(), std::size_t(2));
    place.paused = false;
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(removeBatch(place.context, place.folders.source, paused.unfinished, stop.get_token()).unfinished.size(), std::size_t(2));
    QCOMPARE(trashBatch(place.context, place.folders.source, paused.unfinished, stop.get_token()).unfinished.size(), std::size_t(2));
    QCOMPARE(place.source.names().size(), std::size_t(2));
}

void TestRemover::reachesNothing_throughASwappedFolder()
{
    Place place;
    place.source.folder("f").file("f/a", "mine");
    place.target.folder("f").file("f/a", "not mine");
    for (int i = 0; i < 20; ++i)
        place.source.folder("x" + std::to_string(i));
    const auto folder = *fs::Folder::openBelow(place.ops, place.folders.source, "f");
    Step step;
    step.transport = Transport::Remove;
    step.name = step.targetName = "a";
    std::vector<std::shared_ptr<fs::Folder>> others; // until "f" is closed
    for (int i = 0; i < 20; ++i)
        others.push_back(*fs::Folder::openBelow(place.ops, place.folders.source, "x" + std::to_string(i)));
    place.source.rename("f", "away").symlink("f", "../target/f");
    const BatchResult result = removeBatch(place.context, folder, {step}, {});
    QCOMPARE(result.outcomes.at(0).status, ItemStatus::Failed);
    QVERIFY(place.target.exists("f/a"));
    QVERIFY(place.source.exists("away/a"));
}

void TestRemover::trashesWholeFolders()
{
    Place place;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(place.temp.child("data").bytes()));
    place.source.folder("folder").file("folder/a", "1");
    place.file("file", "2");
    const BatchResult result = trashBatch(place.context, place.folders.source, {removing(place, "folder"), removing(place, "file")}, {});
    before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
    QCOMPARE(result.outcomes.size(), std::size_t(2));
    for (const Outcome &outcome : result.outcomes) {
        QCOMPARE(outcome.op, ItemOp::Trash);
        QVERIFY2(outcome.status == ItemStatus::Done, outcome.error ? nameOf(outcome.error->kind) : "");
        QCOMPARE(outcome.target.path(), place.temp.child("data/Trash/files/" + outcome.source.name));
    }
    QVERIFY(place.source.names().empty());
    QCOMPARE(test::Tree(place.temp.child("data")).content("Trash/files/folder/a"), std::string("1"));
    QVERIFY(test::Tree(place.temp.child("data")).exists("Trash/info/folder.trashinfo"));
}

void TestRemover::trashFails_withoutAHome()
{
    Place place;
    place.file("a", "");
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    const QByteArray home = qgetenv("HOME");
    qunsetenv("XDG_DATA_HOME");
    qunsetenv("HOME");
    const BatchResult result = trashBatch(place.context, place.folders.source, {removing(place, "a")}, {});
    qputenv("HOME", home);
    if (!data.isEmpty())
        qputenv("XDG_DATA_HOME", data);
    QCOMPARE(result.outcomes.at(0).status, ItemStatus::Failed);
    QVERIFY(place.source.exists("a"));
}

void TestRemover::whatIsGone_givesItsNameBack_data()
{
    QTest::addColumn<bool>("trashes");
    QTest::newRow("trashed") << true;
    QTest::newRow("removed") << false;
}

void TestRemover::whatIsGone_givesItsNameBack()
{
    QFETCH(bool, trashes);
    const std::string kept = ".ferry-kept-abcdefghijkl";
    Place place;
    place.file("a", "new").source.folder(kept, 0700).file(kept + "/a", "old");
    Step step = removing(place, "a");
    step.onlyAsLookedAt = true;
    step.putBackFrom = kept;
    place.source.remove("a");
    const auto run = [&] {
        return trashes ? trashBatch(place.context, place.folders.source, {step}, {})
                       : removeBatch(place.context, place.folders.source, {step}, {});
    };
    place.ops.failName("a", EACCES, callsOf({Call::RenameNew}));
    const BatchResult failed = run();
    QCOMPARE(failed.outcomes.at(0).status, ItemStatus::Failed);
    QCOMPARE(failed.outcomes.at(0).error->kind, ErrorKind::Denied);
    QCOMPARE(failed.outcomes.at(0).error->path, place.source.path("a"));
    QVERIFY(place.source.exists(kept + "/a"));

    place.ops.reset();
    QCOMPARE(run().outcomes.at(0).status, trashes ? ItemStatus::Skipped : ItemStatus::Done);
    QCOMPARE(place.source.content("a"), std::string("old"));
    QCOMPARE(place.source.names(), std::vector<std::string> {"a"});

    place.source.remove("a");
    QCOMPARE(run().outcomes.at(0).status, trashes ? ItemStatus::Skipped : ItemStatus::Done); // both are gone
}

QTEST_GUILESS_MAIN(TestRemover)
#include "tst_remover.moc"
