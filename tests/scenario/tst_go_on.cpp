// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/follow_up.h"
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <cerrno>
#include <set>

using namespace ferry;
using namespace ferry::test;
using model::ItemStatus;
using model::JobState;

namespace {

model::Options keepingBoth()
{
    model::Options options;
    options.onFile = model::FileConflict::Rename;
    return options;
}

model::Request restOf(const JobRun &cancelled)
{
    return model::goOnOf(*cancelled.job.request, cancelled.job.results).value();
}

struct Place {
    TempFolder temp;
    Tree from {temp.child("from")};
    Tree to {temp.child("to")};

    [[nodiscard]] std::vector<Path> all() const { return {from.path("a"), from.path("b"), from.path("c")}; }
    /// Cancels the job when only what is asked about is left, as these names are, at which that call fails.
    [[nodiscard]] JobRun cancelledAt(const std::set<std::string> &names, model::Request request, Call call = Call::Open) const
    {
        request.options.onError = model::ErrorPolicy::Ask;
        auto ops = std::make_shared<FaultOps>();
        ops->decide([names, call](const MadeCall &made) {
            return made.call == call && names.contains(made.name) ? std::optional(EACCES) : std::nullopt;
        });
        LiveJob job(std::move(request), {.ops = ops, .resultsFolder = temp.child("results")});
        const bool asks = job.waitForState(JobState::NeedsAnswer);
        job.cancel();
        JobRun run = job.finish();
        run.ended = run.ended && asks;
        return run;
    }
    [[nodiscard]] JobRun cancelledAtB(model::Request request, Call call = Call::Open) const
    {
        return cancelledAt({"b"}, std::move(request), call);
    }
    [[nodiscard]] JobRun goOn(const JobRun &cancelled) const
    {
        model::Request request = restOf(cancelled);
        request.options.onError = model::ErrorPolicy::Fail;
        return runJob(std::move(request), {.resultsFolder = temp.child("results")});
    }
};

} // namespace

/// A job that was cancelled is gone on with by another one, which does what is left of all that was asked for.
class TstGoOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopy_bringsWhatIsMissing();
    void whatKeptBoth_isNotBroughtTwice();
    void whatIsKeptBesideItself_isBroughtAllTheSame();
    void whatLooksTheSame_isKeptBesideIt();
    void whatIsAnother_meetsThePolicy();
    void aMove_doesNotMissWhatIsMoved();
    void aDelete_removesWhatIsLeft();
    void whatCameSince_isNotDeleted();
    void whatCameSince_isNotMovedOverWhatWas();
    void aSourceThatIsAway_isTold();
    void aJobCancelledBeforeItsStart_isDoneWhole();
    void whatKeptBoth_isNotBroughtTwice_alsoIfCancelledAgain();
    void aMove_doesNotMissWhatIsMoved_alsoIfCancelledAgain();
    void aDelete_doesNotMissWhatIsRemoved_alsoIfCancelledAgain();
    void withoutALog_nothingIsDone();
};

void TstGoOn::aCopy_bringsWhatIsMissing()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b").folder("d/sub").file("d/sub/c", "c");
    const JobRun cancelled = place.cancelledAtB(copyRequest({place.from.path("d")}, place.to.root()));
    FERRY_ENDED(cancelled, Cancelled);
    QVERIFY(!model::whyNoGoOn(cancelled.job));
    QVERIFY(place.to.exists("d/a") && !place.to.exists("d/b"));
    place.from.file("d/sub/new", "came since");
    const JobRun rest = place.goOn(cancelled);
    FERRY_ENDED(rest, Done);
    QCOMPARE(place.to.content("d/b"), std::string("b"));
    QCOMPARE(place.to.content("d/sub/new"), std::string("came since"));
    FERRY_ITEM(rest, "d/a", Skipped);
    QVERIFY(rest.of("d/a")->skipReason == model::SkipReason::SameContent);
    FERRY_ITEM(rest, "d/b", Done);
}

void TstGoOn::whatKeptBoth_isNotBroughtTwice()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b").file("x", "mine").file("y", "mine, too");
    place.to.folder("d").file("d/theirs", "theirs").file("x", "theirs").file("y", "theirs");
    model::Options options;
    options.onFile = model::FileConflict::Rename;
    options.onFolder = model::FolderConflict::Rename;
    const JobRun cancelled
        = place.cancelledAtB(copyRequest({place.from.path("d"), place.from.path("x"), place.from.path("y")}, place.to.root(), options));
    FERRY_ENDED(cancelled, Cancelled);
    QVERIFY(place.to.exists("x (2)") && place.to.exists("y (2)") && place.to.exists("d (2)/a"));
    place.to.remove("y (2)"); // somebody did not want it, and now goes on all the same
    const JobRun rest = place.goOn(cancelled);
    FERRY_ENDED(rest, Done);
    QCOMPARE(place.to.names(), (std::vector<std::string> {"d", "d (2)", "x", "x (2)", "y", "y (2)"}));
    QCOMPARE(place.to.names("d"), std::vector<std::string> {"theirs"});
    QCOMPARE(place.to.names("d (2)"), (std::vector<std::string> {"a", "b"}));
    QCOMPARE(place.to.content("x"), std::string("theirs"));
    QCOMPARE(place.to.content("y (2)"), std::string("mine, too"));
}

void TstGoOn::whatIsKeptBesideItself_isBroughtAllTheSame()
{
    Place place;
    place.from.file("a", "a").file("b", "b");
    const JobRun cancelled
        = place.cancelledAtB(copyRequest({place.from.path("a"), place.from.path("b")}, place.from.root(), keepingBoth()));
    FERRY_ENDED(cancelled, Cancelled);
    QCOMPARE(place.from.names(), (std::vector<std::string> {"a", "a (2)", "b"}));
    const JobRun rest = place.goOn(cancelled);
    FERRY_ENDED(rest, Done);
    QCOMPARE(place.from.names(), (std::vector<std::string> {"a", "a (2)", "b", "b (2)"}));
    QCOMPARE(place.from.content("b (2)"), std::string("b"));
}

/// Where both are kept, what was there before is not taken for what the job brought; but that is not brought twice.
void TstGoOn::whatLooksTheSame_isKeptBesideIt()
{
    Place place;
    constexpr model::Timestamp kTime {1'700'000'000, 0};
    place.from.file("a", "a").file("b", "b").times("b", kTime);
    place.to.file("b", "B").times("b", kTime);
    const JobRun cancelled = place.cancelledAtB(copyRequest({place.from.path("a"), place.from.path("b")}, place.to.root(), keepingBoth()));
    FERRY_ENDED(cancelled, Cancelled);
    QCOMPARE(place.to.names(), (std::vector<std::string> {"a", "b"}));
    const JobRun rest = place.goOn(cancelled);
    FERRY_ENDED(rest, Done);
    QCOMPARE(place.to.names(), (std::vector<std::string> {"a", "b", "b (2)"}));
    QCOMPARE(place.to.content("b (2)"), std::string("b"));
    QCOMPARE(place.to.content("b"), std::string("B"));
}

void TstGoOn::whatIsAnother_meetsThePolicy()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b");
    const JobRun cancelled = place.cancelledAtB(copyRequest({place.from.path("d")}, place.to.root()));
    FERRY_ENDED(cancelled, Cancelled);
    place.to.rewrite("d/a", "changed since");
    const JobRun rest = place.goOn(cancelled);
    FERRY_ENDED(rest, DoneWithProblems);
    FERRY_ITEM(rest, "d/a", Failed);
    QVERIFY(rest.of("d/a")->error->kind == ErrorKind::Exists);
    QCOMPARE(place.to.content("d/a"), std::string("changed since"));
    QCOMPARE(place.to.content("d/b"), std::string("b"));
}

void TstGoOn::aMove_doesNotMissWhatIsMoved()
{
    Place place;
    place.from.file("a", "a").file("x", "mine");
    place.to.file("x", "theirs");
    model::Options options;
    options.onFile = model::FileConflict::Ask;
    LiveJob job(moveRequest({place.from.path("a"), place.from.path("x")}, place.to.root(), options),
                {.resultsFolder = place.temp.child("results")});
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    job.cancel();
    const JobRun cancelled = job.finish();
    FERRY_ENDED(cancelled, Cancelled);
    QVERIFY(place.to.exists("a") && place.from.exists("x"));
    place.to.remove("x");
    const JobRun rest = place.goOn(cancelled);
    FERRY_ENDED(rest, Done);
    QVERIFY2(rest.of("from/a") == nullptr, qPrintable(rest.text()));
    QCOMPARE(place.to.content("a"), std::string("a"));
    QCOMPARE(place.to.content("x"), std::string("mine"));
    QVERIFY(place.from.names().empty());
}

void TstGoOn::aDelete_removesWhatIsLeft()
{
    Place place;
    place.from.folder("d").file("d/a", "a").folder("d/sub").file("d/sub/b", "b").file("e", "e");
    const JobRun cancelled = place.cancelledAtB(deleteRequest({place.from.path("d"), place.from.path("e")}), Call::Unlink);
    FERRY_ENDED(cancelled, Cancelled);
    QVERIFY(place.from.exists("d/sub/b") && !place.from.exists("e"));
    const JobRun rest = place.goOn(cancelled);
    FERRY_ENDED(rest, Done);
    QVERIFY(place.from.names().empty());
    QVERIFY2(rest.of("from/e") == nullptr, qPrintable(rest.text()));
}

void TstGoOn::whatCameSince_isNotDeleted()
{
    Place place;
    place.from.file("a", "a").file("b", "b").file("c", "c");
    const JobRun cancelled = place.cancelledAtB(deleteRequest(place.all()), Call::Unlink);
    FERRY_ENDED(cancelled, Cancelled);
    QCOMPARE(place.from.names(), std::vector<std::string> {"b"});
    place.from.file("a", "nobody asked for this one");
    const JobRun rest = place.goOn(cancelled);
    FERRY_ENDED(rest, DoneWithProblems);
    QCOMPARE(place.from.names(), std::vector<std::string> {"a"});
    FERRY_ITEM(rest, "from/a", Failed);
    QCOMPARE(rest.of("from/a")->error->kind, ErrorKind::Changed);
}

void TstGoOn::whatCameSince_isNotMovedOverWhatWas()
{
    Place place;
    place.from.file("a", "a").file("b", "b").file("c", "c");
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    const JobRun cancelled = place.cancelledAtB(moveRequest(place.all(), place.to.root(), options), Call::RenameNew);
    FERRY_ENDED(cancelled, Cancelled);
    QCOMPARE(place.to.content("a"), std::string("a"));
    place.from.file("a", "came since");
    const JobRun rest = place.goOn(cancelled);
    FERRY_ENDED(rest, DoneWithProblems);
    QCOMPARE(place.to.content("a"), std::string("a"));
    QCOMPARE(place.to.content("b"), std::string("b"));
    QCOMPARE(place.from.content("a"), std::string("came since"));
}

void TstGoOn::aSourceThatIsAway_isTold()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b");
    const JobRun cancelled = place.cancelledAtB(copyRequest({place.from.path("d")}, place.to.root()));
    FERRY_ENDED(cancelled, Cancelled);
    QCOMPARE(::rename(place.from.root().c_str(), place.temp.child("away").c_str()), 0);
    const JobRun rest = place.goOn(cancelled);
    QVERIFY2(rest.ended && rest.job.state != JobState::Done, qPrintable(rest.text()));
    QCOMPARE(::rename(place.temp.child("away").c_str(), place.from.root().c_str()), 0);
    const JobRun again = place.goOn(cancelled);
    FERRY_ENDED(again, Done);
    QCOMPARE(place.to.content("d/b"), std::string("b"));
}

void TstGoOn::aJobCancelledBeforeItsStart_isDoneWhole()
{
    Place place;
    place.from.file("a", "a");
    LiveJob job(copyRequest({place.from.path("a")}, place.to.root()), {.resultsFolder = place.temp.child("results")}, true);
    job.cancel();
    const JobRun cancelled = job.finish();
    FERRY_ENDED(cancelled, Cancelled);
    QVERIFY(!place.to.exists("a"));
    const JobRun rest = place.goOn(cancelled);
    FERRY_ENDED(rest, Done);
    QCOMPARE(place.to.content("a"), std::string("a"));
}

void TstGoOn::whatKeptBoth_isNotBroughtTwice_alsoIfCancelledAgain()
{
    Place place;
    for (const char *name : {"a", "b", "c"}) {
        place.from.file(name, name);
        place.to.file(name, "theirs");
    }
    const JobRun first = place.cancelledAt({"b", "c"}, copyRequest(place.all(), place.to.root(), keepingBoth()));
    FERRY_ENDED(first, Cancelled);
    QCOMPARE(place.to.names(), (std::vector<std::string> {"a", "a (2)", "b", "c"}));
    const JobRun second = place.cancelledAt({"c"}, restOf(first));
    FERRY_ENDED(second, Cancelled);
    QCOMPARE(place.to.names(), (std::vector<std::string> {"a", "a (2)", "b", "b (2)", "c"}));
    const JobRun third = place.goOn(second);
    FERRY_ENDED(third, Done);
    QCOMPARE(place.to.names(), (std::vector<std::string> {"a", "a (2)", "b", "b (2)", "c", "c (2)"}));
    for (const char *name : {"a", "b", "c"}) {
        QCOMPARE(place.to.content(name), std::string("theirs"));
        QCOMPARE(place.to.content(std::string(name) + " (2)"), std::string(name));
    }
}

void TstGoOn::aMove_doesNotMissWhatIsMoved_alsoIfCancelledAgain()
{
    Place place;
    place.from.file("a", "a").file("b", "b").file("c", "c");
    place.to.file("b", "theirs").file("c", "theirs");
    model::Options options;
    options.onFile = model::FileConflict::Ask;
    const JobRun first = place.cancelledAt({}, moveRequest(place.all(), place.to.root(), options));
    FERRY_ENDED(first, Cancelled);
    QVERIFY(!place.from.exists("a") && place.from.exists("b"));
    place.to.remove("b");
    const JobRun second = place.cancelledAt({}, restOf(first));
    FERRY_ENDED(second, Cancelled);
    QVERIFY(!place.from.exists("b") && place.from.exists("c"));
    place.to.remove("c");
    const JobRun third = place.goOn(second);
    FERRY_ENDED(third, Done);
    QVERIFY2(third.of("from/a") == nullptr && third.of("from/b") == nullptr, qPrintable(third.text()));
    QVERIFY(place.from.names().empty());
    for (const char *name : {"a", "b", "c"})
        QCOMPARE(place.to.content(name), std::string(name));
}

void TstGoOn::aDelete_doesNotMissWhatIsRemoved_alsoIfCancelledAgain()
{
    Place place;
    place.from.file("a", "a").file("b", "b").file("c", "c");
    const JobRun first = place.cancelledAt({"b", "c"}, deleteRequest(place.all()), Call::Unlink);
    FERRY_ENDED(first, Cancelled);
    QCOMPARE(place.from.names(), (std::vector<std::string> {"b", "c"}));
    const JobRun second = place.cancelledAt({"c"}, restOf(first), Call::Unlink);
    FERRY_ENDED(second, Cancelled);
    QCOMPARE(place.from.names(), std::vector<std::string> {"c"});
    const JobRun third = place.goOn(second);
    FERRY_ENDED(third, Done);
    QVERIFY2(third.of("from/a") == nullptr && third.of("from/b") == nullptr, qPrintable(third.text()));
    QVERIFY(place.from.names().empty());
}

void TstGoOn::withoutALog_nothingIsDone()
{
    Place place;
    place.from.file("a", "a").file("b", "b").file("c", "c");
    place.to.file("a", "theirs");
    const JobRun first = place.cancelledAt({"b", "c"}, copyRequest(place.all(), place.to.root(), keepingBoth()));
    FERRY_ENDED(first, Cancelled);
    const JobRun second = place.cancelledAt({"c"}, restOf(first));
    FERRY_ENDED(second, Cancelled);
    Tree(place.temp.child("results")).remove(first.job.results.name());
    for (const JobRun &cancelled : {first, second}) {
        // Its own log elsewhere: it could get the name of the one that is gone.
        const JobRun rest = runJob(restOf(cancelled), {.resultsFolder = place.temp.child("other results")});
        FERRY_ENDED(rest, Failed);
        QVERIFY(rest.job.error->kind == ErrorKind::NotFound);
        QCOMPARE(rest.job.error->path, first.job.results);
        QVERIFY(rest.outcomes.empty());
    }
    QCOMPARE(place.to.names(), (std::vector<std::string> {"a", "a (2)", "b"}));
}

QTEST_GUILESS_MAIN(TstGoOn)
#include "tst_go_on.moc"
