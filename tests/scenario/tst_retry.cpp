// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/follow_up.h"
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <cerrno>
#include <set>

using namespace ferry;
using namespace ferry::test;
using model::ItemStatus;

namespace {

struct Place {
    TempFolder temp;
    Tree from {temp.child("from")};
    Tree to {temp.child("to")};

    [[nodiscard]] JobRun run(model::Request request, std::set<std::string> locked = {}, Call call = Call::Open) const
    {
        auto ops = std::make_shared<FaultOps>();
        ops->decide([locked = std::move(locked), call](const MadeCall &made) {
            return made.call == call && locked.contains(made.name) ? std::optional(EACCES) : std::nullopt;
        });
        return runJob(std::move(request), {.ops = ops, .resultsFolder = temp.child("results")});
    }
    [[nodiscard]] JobRun retry(const JobRun &done, std::set<std::string> locked = {}) const
    {
        return run(model::retryOf(*done.job.request, done.job.results).value(), std::move(locked));
    }
};

} // namespace

/// "Retry failed" does what is left, and nothing else.
class TstRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatFailedIsTouched();
    void whatFailsAgainIsTriedOnceMore();
    void aFolderThatFailed_comesWhole();
    void aFolderThatWasRenamed_isFoundAgain();
    void aFolderThatCannotBeRenamedAsAWhole_comesWhole();
    void aMove_emptiesItsFolders();
    void aMove_leavesWhatWasSkipped();
    void aDelete_removesWhatIsLeft();
    void aSourceThatWasMissing_mayBeThereNow();
    void nothingFailed_nothingIsDone();
    void anotherPolicy_solvesConflicts();
};

void TstRetry::onlyWhatFailedIsTouched()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b").folder("d/sub").file("d/sub/c", "c").file("d/sub/e", "e");
    const JobRun done = place.run(copyRequest({place.from.path("d")}, place.to.root()), {"b", "c"});
    QCOMPARE(done.count(ItemStatus::Failed), 2);
    place.to.rewrite("d/a", "changed since");
    place.from.file("d/new", "not part of it");
    const JobRun again = place.retry(done);
    FERRY_ENDED(again, Done);
    QCOMPARE(place.to.content("d/b"), std::string("b"));
    QCOMPARE(place.to.content("d/sub/c"), std::string("c"));
    QCOMPARE(place.to.content("d/a"), std::string("changed since"));
    QVERIFY(!place.to.exists("d/new"));
    FERRY_ITEM(again, "d/b", Done);
    QVERIFY(again.of("d/a") == nullptr);
}

void TstRetry::whatFailsAgainIsTriedOnceMore()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b");
    const JobRun done = place.run(copyRequest({place.from.path("d")}, place.to.root()), {"a", "b"});
    const JobRun second = place.retry(done, {"b"});
    FERRY_ENDED(second, DoneWithProblems);
    QCOMPARE(second.count(ItemStatus::Failed), 1);
    const JobRun third = place.retry(second);
    FERRY_ENDED(third, Done);
    QVERIFY((place.to.names("d") == std::vector<std::string> {"a", "b"}));
    QVERIFY(third.of("d/a") == nullptr);
}

void TstRetry::aFolderThatFailed_comesWhole()
{
    Place place;
    place.from.folder("d").folder("d/sub").file("d/sub/x", "x").folder("d/sub/deep").file("d/sub/deep/y", "y").file("d/a", "a");
    const JobRun done = place.run(copyRequest({place.from.path("d")}, place.to.root()), {"sub"});
    QVERIFY(!place.to.exists("d/sub"));
    const JobRun again = place.retry(done);
    FERRY_ENDED(again, Done);
    QCOMPARE(difference(takeSnapshot(place.from.path("d")), takeSnapshot(place.to.path("d"))), QString());

    // One that could be read in part: what is there already is no conflict.
    Place second;
    second.from.folder("d").file("d/a", "a").folder("d/sub").file("d/sub/b", "b");
    const JobRun part = second.run(copyRequest({second.from.path("d")}, second.to.root()), {"b"});
    second.to.remove("d/sub");
    const JobRun whole = second.retry(part);
    FERRY_ENDED(whole, Done);
    QCOMPARE(second.to.content("d/sub/b"), std::string("b"));
}

void TstRetry::aFolderThatWasRenamed_isFoundAgain()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b");
    place.to.folder("d").file("d/theirs", "theirs");
    model::Options options;
    options.onFolder = model::FolderConflict::Rename;
    const JobRun done = place.run(copyRequest({place.from.path("d")}, place.to.root(), options), {"b"});
    QVERIFY(place.to.exists("d (2)/a"));
    const JobRun again = place.retry(done);
    FERRY_ENDED(again, Done);
    QCOMPARE(place.to.content("d (2)/b"), std::string("b"));
    QVERIFY((place.to.names("d") == std::vector<std::string> {"theirs"}));
    QCOMPARE(place.to.names().size(), std::size_t(2));
}

void TstRetry::aFolderThatCannotBeRenamedAsAWhole_comesWhole()
{
    Place place;
    place.from.folder("d").file("d/a", "a").folder("d/sub").file("d/sub/b", "b");
    const TreeSnapshot source = takeSnapshot(place.from.path("d"));
    const JobRun done = place.run(moveRequest({place.from.path("d")}, place.to.root()), {"d"}, Call::RenameNew);
    FERRY_ITEM(done, "from/d", Failed);
    auto ops = std::make_shared<FaultOps>();
    ops->failName("d", EXDEV, callsOf({Call::RenameNew}));
    const JobRun again = runJob(model::retryOf(*done.job.request, done.job.results).value(), {.ops = ops});
    FERRY_ENDED(again, Done);
    QCOMPARE(difference(source, takeSnapshot(place.to.path("d"))), QString());
    QVERIFY(!place.from.exists("d"));
}

void TstRetry::aMove_emptiesItsFolders()
{
    Place place;
    const OtherFileSystem other(place.temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    place.from.folder("d").file("d/a", "a").folder("d/sub").file("d/sub/b", "b");
    const TreeSnapshot before = takeSnapshot(place.from.path("d"));
    const JobRun done = place.run(moveRequest({place.from.path("d")}, other.path()), {"b"});
    QVERIFY(place.from.exists("d/sub/b") && !place.from.exists("d/a"));
    const JobRun again = place.retry(done);
    FERRY_ENDED(again, Done);
    QVERIFY2(!place.from.exists("d"), qPrintable(again.text()));
    QCOMPARE(Tree(other.path()).content("d/sub/b"), std::string("b"));
    QCOMPARE(Tree(other.path()).content("d/a"), std::string("a"));
}

void TstRetry::aMove_leavesWhatWasSkipped()
{
    Place place;
    const OtherFileSystem other(place.temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    Tree(other.path()).folder("d").file("d/taken", "theirs");
    place.from.folder("d").file("d/taken", "mine").file("d/b", "b");
    model::Options options;
    options.onFile = model::FileConflict::Skip;
    const JobRun done = place.run(moveRequest({place.from.path("d")}, other.path(), options), {"b"});
    const JobRun again = place.retry(done);
    QVERIFY(again.ended);
    QCOMPARE(again.count(ItemStatus::Failed), 0);
    QVERIFY((place.from.names("d") == std::vector<std::string> {"taken"}));
    QCOMPARE(Tree(other.path()).content("d/taken"), std::string("theirs"));
}

void TstRetry::aDelete_removesWhatIsLeft()
{
    Place place;
    place.from.folder("d").file("d/a", "a").folder("d/sub").file("d/sub/b", "b");
    const JobRun done = place.run(deleteRequest({place.from.path("d")}), {"b"}, Call::Unlink);
    QVERIFY(place.from.exists("d/sub/b"));
    const JobRun again = place.retry(done);
    QVERIFY(again.ended);
    QVERIFY2(!place.from.exists("d"), qPrintable(again.text()));
}

void TstRetry::aSourceThatWasMissing_mayBeThereNow()
{
    Place place;
    place.from.file("a", "a");
    const JobRun done = place.run(copyRequest({place.from.path("a"), place.from.path("b")}, place.to.root()));
    QCOMPARE(done.count(ItemStatus::Failed), 1);
    place.from.file("b", "b");
    const JobRun again = place.retry(done);
    FERRY_ENDED(again, Done);
    QCOMPARE(again.outcomes.size(), std::size_t(1));
    QCOMPARE(place.to.content("b"), std::string("b"));
}

void TstRetry::nothingFailed_nothingIsDone()
{
    Place place;
    place.from.folder("d").file("d/a", "a");
    const JobRun done = place.run(copyRequest({place.from.path("d")}, place.to.root()));
    place.to.remove("d");
    const JobRun again = place.retry(done);
    FERRY_ENDED(again, Done);
    QVERIFY(again.outcomes.empty());
    QVERIFY(place.to.names().empty());
    const std::optional<model::Request> undo = model::undoOf(*done.job.request, done.job.results);
    QVERIFY(undo && !model::retryOf(*undo, done.job.results));
}

void TstRetry::anotherPolicy_solvesConflicts()
{
    Place place;
    place.from.folder("d").file("d/a", "new").file("d/b", "b");
    place.to.folder("d").file("d/a", "old");
    const JobRun done = place.run(copyRequest({place.from.path("d")}, place.to.root()));
    QCOMPARE(done.count(ItemStatus::Failed), 1);
    model::Request request = model::retryOf(*done.job.request, done.job.results).value();
    request.options.onFile = model::FileConflict::Overwrite;
    const JobRun again = place.run(request);
    FERRY_ENDED(again, Done);
    QCOMPARE(place.to.content("d/a"), std::string("new"));
}

QTEST_GUILESS_MAIN(TstRetry)
#include "tst_retry.moc"
