// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include "core/ferry_core.h"

#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <set>

using namespace ferry;
using namespace ferry::test;
using model::Answer;
using model::AnswerScope;
using model::ErrorPolicy;
using model::JobState;
using model::QuestionKind;

namespace {

model::Options onError(ErrorPolicy policy)
{
    model::Options options;
    options.onError = policy;
    return options;
}

/// Calls that fail until somebody mends them.
class Breakage
{
public:
    Breakage(int code, std::function<bool(const MadeCall &)> hits)
    {
        ops->decide([code, hits = std::move(hits), mended = m_mended](const MadeCall &made) -> std::optional<int> {
            return !*mended && hits(made) ? std::optional(code) : std::nullopt;
        });
    }

    void mend() { *m_mended = true; }

    std::shared_ptr<FaultOps> ops = std::make_shared<FaultOps>();

private:
    std::shared_ptr<std::atomic<bool>> m_mended = std::make_shared<std::atomic<bool>>(false);
};

std::function<bool(const MadeCall &)> reading(std::set<std::string> names)
{
    return [names = std::move(names)](const MadeCall &made) { return made.call == Call::Open && names.contains(made.name); };
}

/// A folder "d" with `count` files of a letter, and its copy's place.
struct Place {
    explicit Place(const std::string &letters = "abcde")
    {
        from.folder("d");
        for (const char letter : letters)
            from.file(std::string("d/") + letter, std::string("content of ") + letter);
    }

    TempFolder temp;
    Tree from {temp.child("from")};
    Tree to {temp.child("to")};
};

} // namespace

/// Errors and conflicts that wait for somebody, while the rest goes on.
class TstInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsDenied_waitsAlone_andIsTriedAgain();
    void skippedError_failsWithItsCause();
    void errorsOfOneKind_areAnsweredTogether_andTryAgainIsForTheOpenOnes();
    void skipForAll_isForLaterOnesToo();
    void withoutAsking_whatIsDeniedFails_data();
    void withoutAsking_whatIsDeniedFails();
    void aFolderThatCannotBeEntered_isAskedAbout();
    void aFileThatOthersAreLinkedTo_isAskedAbout();
    void cancel_tellsWhatFailed();
    void anErrorThatPasses_isNeverSeen_data();
    void anErrorThatPasses_isNeverSeen();
    void newPolicy_decidesOpenQuestionsAndLaterOnes();
    void newPolicy_givesUpWhatFailed();
    void newPolicy_asksFromThenOn();
    void fullDevice_holdsOnlyWhatNeedsRoom_andGoesOnWhenThereIsSome();
    void fullDevice_isToldWithFigures_andSkippedByAnswer();
    void fullDevice_ofInodes();
    void fullDevice_costsNoOldFile();
    void fullDevice_byFaultsAtEveryWrite_data();
    void fullDevice_byFaultsAtEveryWrite();
    void aJobThatOnlyWaits_keepsNoOtherFromItsDevice();

private:
    QString m_noMounts;
};

void TstInbox::initTestCase()
{
    m_noMounts = whyNoMounts();
}

void TstInbox::whatIsDenied_waitsAlone_andIsTriedAgain()
{
    Place place;
    Breakage locked(EACCES, reading({"b"}));
    LiveJob job(copyRequest({place.from.path("d")}, place.to.root(), onError(ErrorPolicy::Ask)), {.ops = locked.ops});
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    QVERIFY((place.to.names("d") == std::vector<std::string> {"a", "c", "d", "e"}));
    const std::vector<model::Question> questions = job.questions();
    QCOMPARE(questions.size(), std::size_t(1));
    const model::Question &question = questions.front();
    QVERIFY(question.kind == QuestionKind::ItemFailed);
    QCOMPARE(question.source.path(), place.from.path("d/b"));
    QCOMPARE(question.target.path(), place.to.path("d/b"));
    QVERIFY(question.error && question.error->kind == ErrorKind::Denied);
    QCOMPARE(question.error->code, EACCES);
    QCOMPARE(question.sourceFacts.size, std::uint64_t(12));

    job.answer(question.id, Answer::Replace); // of another kind of question: ignored
    job.answer(question.id, Answer::TryAgain); // mended by nobody
    QVERIFY(job.waitUntil([&](const model::JobSnapshot &now) {
        return now.state == JobState::NeedsAnswer && !job.questions().empty() && job.questions().front().id != question.id;
    }));
    locked.mend();
    job.answer(job.questions().front().id, Answer::TryAgain);
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(run.outcomes.size(), std::size_t(6));
    QCOMPARE(run.job.bytesHandled, run.job.found.bytes);
    QCOMPARE(place.to.content("d/b"), std::string("content of b"));
}

void TstInbox::skippedError_failsWithItsCause()
{
    Place place;
    const Breakage locked(EACCES, reading({"b", "d"}));
    LiveJob job(moveRequest({place.from.path("d/a"), place.from.path("d/b")}, place.to.root(), onError(ErrorPolicy::Ask)),
                {.ops = locked.ops, .answerer = [](const model::Question &) { return Reply {Answer::Skip}; }});
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done); // a rename opens nothing
    OtherFileSystem other(place.temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    const JobRun across = runJob(moveRequest({place.to.path("a"), place.to.path("b")}, other.path(), onError(ErrorPolicy::Ask)),
                                 {.ops = locked.ops, .answerer = [](const model::Question &) { return Reply {Answer::Skip}; }});
    FERRY_ENDED(across, DoneWithProblems);
    QCOMPARE(across.questions.size(), std::size_t(1));
    FERRY_ITEM(across, "b", Failed);
    QVERIFY(across.of("b")->error->kind == ErrorKind::Denied);
    QVERIFY(!place.to.exists("a"));
    QVERIFY(place.to.exists("b"));
}

void TstInbox::errorsOfOneKind_areAnsweredTogether_andTryAgainIsForTheOpenOnes()
{
    Place place;
    Breakage locked(EPERM, reading({"a", "b", "c"}));
    LiveJob job(copyRequest({place.from.path("d")}, place.to.root(), onError(ErrorPolicy::Ask)), {.ops = locked.ops});
    const auto isAsking = [&](std::uint64_t after) {
        return job.waitUntil([&job, after](const model::JobSnapshot &now) {
            const std::vector<model::Question> open = job.questions();
            return now.state == JobState::NeedsAnswer && open.size() == 3 && open.front().id.value > after;
        });
    };
    QVERIFY(isAsking(0));
    const model::Question first = job.questions().back();
    job.answer(first.id, Answer::TryAgain, AnswerScope::AllOfKind);
    QVERIFY(isAsking(first.id.value)); // all of them again: trying is no answer for later ones
    locked.mend();
    job.answer(job.questions().front().id, Answer::TryAgain, AnswerScope::AllOfKind);
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(place.to.names("d").size(), std::size_t(5));
}

void TstInbox::skipForAll_isForLaterOnesToo()
{
    Place place;
    place.from.folder("d/z");
    for (const char *name : {"a", "b"})
        place.from.file(std::string("d/z/") + name, "deep");
    const Breakage locked(EACCES, reading({"a", "b"}));
    int asked = 0;
    const JobRun run = runJob(copyRequest({place.from.path("d")}, place.to.root(), onError(ErrorPolicy::Ask)),
                              {.ops = locked.ops, .answerer = [&asked](const model::Question &) {
                                   ++asked;
                                   return std::optional(Reply {Answer::Skip, AnswerScope::AllOfKind});
                               }});
    FERRY_ENDED(run, DoneWithProblems);
    QCOMPARE(run.count(model::ItemStatus::Failed), 4);
    QVERIFY(asked <= 4);
    QVERIFY((place.to.names("d") == std::vector<std::string> {"c", "d", "e", "z"}));
}

void TstInbox::withoutAsking_whatIsDeniedFails_data()
{
    QTest::addColumn<int>("policy");
    QTest::newRow("fail") << int(ErrorPolicy::Fail);
    QTest::newRow("wait") << int(ErrorPolicy::Wait);
}

void TstInbox::withoutAsking_whatIsDeniedFails()
{
    QFETCH(int, policy);
    Place place;
    const Breakage locked(EACCES, reading({"b"}));
    const JobRun run = runJob(copyRequest({place.from.path("d")}, place.to.root(), onError(ErrorPolicy(policy))), {.ops = locked.ops});
    FERRY_ENDED(run, DoneWithProblems);
    QVERIFY(run.questions.empty());
    FERRY_ITEM(run, "d/b", Failed);
    QCOMPARE(run.count(model::ItemStatus::Failed), 1);
}

void TstInbox::aFolderThatCannotBeEntered_isAskedAbout()
{
    Place place;
    place.from.folder("d/sub").file("d/sub/inner", "inner");
    Breakage locked(EACCES, reading({"sub"}));
    LiveJob job(copyRequest({place.from.path("d")}, place.to.root(), onError(ErrorPolicy::Ask)), {.ops = locked.ops});
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    QCOMPARE(place.to.names("d").size(), std::size_t(5));
    const model::Question question = job.questions().front();
    QCOMPARE(question.source.path(), place.from.path("d/sub"));
    locked.mend();
    job.answer(question.id, Answer::TryAgain);
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(place.to.content("d/sub/inner"), std::string("inner"));
}

void TstInbox::aFileThatOthersAreLinkedTo_isAskedAbout()
{
    Place place("a");
    place.from.hardLink("d/a", "d/linked").hardLink("d/a", "d/linked too");
    Breakage locked(EACCES,
                    [](const MadeCall &made) { return made.call == Call::Open && (made.name == "a" || made.name.starts_with("linked")); });
    LiveJob job(copyRequest({place.from.path("d")}, place.to.root(), onError(ErrorPolicy::Ask)), {.ops = locked.ops});
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    QCOMPARE(job.questions().size(), std::size_t(1)); // the others wait for the first
    locked.mend();
    job.answer(job.questions().front().id, Answer::TryAgain);
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(place.to.inode("d/a"), place.to.inode("d/linked"));
    QCOMPARE(place.to.inode("d/a"), place.to.inode("d/linked too"));
}

void TstInbox::cancel_tellsWhatFailed()
{
    Place place;
    const Breakage locked(EACCES, reading({"b"}));
    LiveJob job(copyRequest({place.from.path("d")}, place.to.root(), onError(ErrorPolicy::Ask)), {.ops = locked.ops});
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    job.cancel();
    const JobRun run = job.finish();
    FERRY_ENDED(run, Cancelled);
    FERRY_ITEM(run, "d/b", Failed);
    QVERIFY(run.of("d/b")->error->kind == ErrorKind::Denied);
}

void TstInbox::anErrorThatPasses_isNeverSeen_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("times");
    QTest::newRow("EIO once") << EIO << 1;
    QTest::newRow("ESTALE") << ESTALE << 3;
    QTest::newRow("EBUSY") << EBUSY << 3;
    QTest::newRow("EAGAIN") << EAGAIN << 2;
    QTest::newRow("ETIMEDOUT") << ETIMEDOUT << 3;
}

void TstInbox::anErrorThatPasses_isNeverSeen()
{
    QFETCH(int, code);
    QFETCH(int, times);
    for (const Call call : {Call::Open, Call::Read, Call::ReadFolder, Call::LinkFd}) {
        Place place("a");
        place.from.bigFile("d/large", 9 << 20);
        place.from.folder("d/sub").file("d/sub/inner", "inner");
        auto ops = std::make_shared<FaultOps>();
        auto left = std::make_shared<std::atomic<int>>(times);
        ops->decide([code, left, call](const MadeCall &made) -> std::optional<int> {
            const bool hits = made.call == call && (call != Call::Open || made.name == "large" || made.name == "sub");
            return hits && left->fetch_sub(1) > 0 ? std::optional(code) : std::nullopt;
        });
        const auto policy = code == EIO ? ErrorPolicy::Wait : ErrorPolicy::Fail;
        const JobRun run = runJob(copyRequest({place.from.path("d")}, place.to.root(), onError(policy)), {.ops = ops});
        FERRY_ENDED(run, Done);
        QVERIFY2(*left < 0 || call == Call::LinkFd, test::nameOf(call));
        QCOMPARE(difference(takeSnapshot(place.from.path("d")), takeSnapshot(place.to.path("d"))), QString());
    }
}

void TstInbox::newPolicy_decidesOpenQuestionsAndLaterOnes()
{
    Place place;
    place.to.folder("d").file("d/a", "old").file("d/b", "old");
    model::Options options;
    options.onFile = model::FileConflict::Ask;
    FerryCore core;
    auto sink = std::make_shared<RecordingSink>();
    const JobId id = core.submit(copyRequest({place.from.path("d")}, place.to.root(), options), {sink});
    QTRY_VERIFY(core.snapshot()->job(id) && core.snapshot()->job(id)->state == JobState::NeedsAnswer);
    QCOMPARE(core.snapshot()->questions->size(), std::size_t(2));
    core.setPolicies(id, {.onFile = model::FileConflict::Overwrite});
    QVERIFY(sink->waitForFinish(std::chrono::seconds(60)));
    QVERIFY(sink->job()->state == JobState::Done);
    QVERIFY(sink->job()->policies.onFile == model::FileConflict::Overwrite);
    QVERIFY(sink->job()->request->options.onFile == model::FileConflict::Ask); // as it was asked for
    QCOMPARE(place.to.content("d/a"), std::string("content of a"));
    QCOMPARE(place.to.content("d/b"), std::string("content of b"));
}

void TstInbox::newPolicy_givesUpWhatFailed()
{
    Place place;
    const Breakage locked(EACCES, reading({"b"}));
    FerryCore core({.ops = locked.ops});
    auto sink = std::make_shared<RecordingSink>();
    const JobId id = core.submit(copyRequest({place.from.path("d")}, place.to.root(), onError(ErrorPolicy::Ask)), {sink});
    QTRY_VERIFY(core.snapshot()->job(id) && core.snapshot()->job(id)->state == JobState::NeedsAnswer);
    core.setPolicies(id, {.onError = ErrorPolicy::Fail});
    QVERIFY(sink->waitForFinish(std::chrono::seconds(60)));
    QVERIFY(sink->job()->state == JobState::DoneWithProblems);
    QCOMPARE(sink->job()->tally.failed, std::uint64_t(1));
}

void TstInbox::newPolicy_asksFromThenOn()
{
    Place place;
    const Breakage locked(EACCES, reading({"b"}));
    FerryCore core({.ops = locked.ops});
    auto sink = std::make_shared<RecordingSink>();
    const JobId id = core.submit(copyRequest({place.from.path("d")}, place.to.root()), {sink}, true);
    core.setPolicies(id, {.onError = ErrorPolicy::Ask});
    core.resume(id);
    QTRY_COMPARE(core.snapshot()->questions->size(), std::size_t(1));
    core.answer(core.snapshot()->questions->front()->id, Answer::Skip, AnswerScope::ThisOne);
    QVERIFY(sink->waitForFinish(std::chrono::seconds(60)));
}

void TstInbox::fullDevice_holdsOnlyWhatNeedsRoom_andGoesOnWhenThereIsSome()
{
    if (!m_noMounts.isEmpty())
        QSKIP(qPrintable(m_noMounts));
    QString why;
    const std::unique_ptr<Mount> small = Mount::tmpfs(why, 4 << 20);
    QVERIFY2(small, qPrintable(why));
    Tree to(small->path());
    to.bigFile("in the way", 3 << 20);
    Place place;
    for (int i = 0; i < 8; ++i)
        place.from.bigFile("d/file " + std::to_string(i), 300 << 10);
    place.from.bigFile("d/whole", 1 << 20);
    LiveJob job(copyRequest({place.from.path("d")}, small->path(), onError(ErrorPolicy::Wait)));
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    QCOMPARE(job.questions().size(), std::size_t(1));
    QVERIFY(job.questions().front().kind == QuestionKind::NoSpace);
    QVERIFY(job.snapshot().tally.failed == 0);
    QCOMPARE(job.questions().front().id, job.questions().front().id);
    to.remove("in the way"); // nobody tells Ferry
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(difference(takeSnapshot(place.from.path("d")), takeSnapshot(to.path("d"))), QString());
}

void TstInbox::fullDevice_isToldWithFigures_andSkippedByAnswer()
{
    if (!m_noMounts.isEmpty())
        QSKIP(qPrintable(m_noMounts));
    QString why;
    const std::unique_ptr<Mount> small = Mount::tmpfs(why, 1 << 20);
    QVERIFY2(small, qPrintable(why));
    Place place;
    place.from.bigFile("d/whole", 12 << 20);
    LiveJob job(copyRequest({place.from.path("d")}, small->path(), onError(ErrorPolicy::Ask)));
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    const model::Question question = job.questions().front();
    QCOMPARE(question.source.path(), place.from.path("d/whole"));
    QVERIFY(question.error->code == ENOSPC);
    QVERIFY(question.needed >= 12U << 20);
    QVERIFY(question.available <= 1U << 20);
    job.answer(question.id, Answer::Skip);
    const JobRun run = job.finish();
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "d/whole", Failed);
    QCOMPARE(run.count(model::ItemStatus::Failed), 1);
    QCOMPARE(Tree(small->path()).names("d").size(), std::size_t(5)); // and nothing of it is left
}

void TstInbox::fullDevice_ofInodes()
{
    if (!m_noMounts.isEmpty())
        QSKIP(qPrintable(m_noMounts));
    QString why;
    const std::unique_ptr<Mount> small = Mount::tmpfs(why, 4 << 20, 12);
    QVERIFY2(small, qPrintable(why));
    Tree to(small->path());
    for (int i = 0; i < 6; ++i)
        to.file("in the way " + std::to_string(i), "");
    Place place("abcdefgh");
    LiveJob job(copyRequest({place.from.path("d")}, small->path(), onError(ErrorPolicy::Wait)));
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    for (int i = 0; i < 6; ++i)
        to.remove("in the way " + std::to_string(i));
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(to.names("d").size(), std::size_t(8));
}

void TstInbox::fullDevice_costsNoOldFile()
{
    if (!m_noMounts.isEmpty())
        QSKIP(qPrintable(m_noMounts));
    QString why;
    const std::unique_ptr<Mount> small = Mount::tmpfs(why, 1 << 20);
    QVERIFY2(small, qPrintable(why));
    Place place("");
    place.from.bigFile("d/a", 3 << 20);
    Tree to(small->path());
    to.folder("d").file("d/a", "old");
    model::Options options = onError(ErrorPolicy::Wait);
    options.onFile = model::FileConflict::Overwrite;
    LiveJob job(moveRequest({place.from.path("d")}, small->path(), options));
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    QCOMPARE(to.content("d/a"), std::string("old"));
    QVERIFY((to.names("d") == std::vector<std::string> {"a"}));
    job.cancel();
    const JobRun run = job.finish();
    FERRY_ENDED(run, Cancelled);
    QCOMPARE(to.content("d/a"), std::string("old"));
    QVERIFY(place.from.exists("d/a"));
}

void TstInbox::fullDevice_byFaultsAtEveryWrite_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("ENOSPC") << ENOSPC;
    QTest::newRow("EDQUOT") << EDQUOT;
}

/// Wherever room ends, trying again brings everything.
void TstInbox::fullDevice_byFaultsAtEveryWrite()
{
    QFETCH(int, code);
    TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("d").file("d/a", "a").bigFile("d/large", 9 << 20).folder("d/sub").file("d/sub/inner", "i").hardLink("d/a", "d/sub/link");
    from.symlink("d/text", "a");
    const TreeSnapshot source = takeSnapshot(from.path("d"));
    int struck = 0;
    for (std::uint64_t nth = 1;; nth += stride()) {
        TempFolder there(temp.path());
        auto ops = std::make_shared<FaultOps>();
        ops->failNth(nth, code,
                     callsOf({Call::Open, Call::Write, Call::CopyInKernel, Call::WriteUncached, Call::MakeFolder, Call::LinkFd, Call::Link,
                              Call::RenameNew, Call::Symlink, Call::Allocate, Call::FlushFileSystem}));
        const JobRun run = runJob(copyRequest({from.path("d")}, there.path(), onError(ErrorPolicy::Ask)),
                                  {.ops = ops,
                                   .answerer = [](const model::Question &) { return Reply {Answer::TryAgain}; },
                                   .deadline = std::chrono::seconds(20)});
        QVERIFY2(run.ended, qPrintable(QString::number(nth) + QString::fromStdString(ops->firstFault()) + run.text()));
        if (!ops->struck())
            break;
        ++struck;
        const bool atTheEnds = run.job.state == JobState::Failed || run.job.error; // opening the destination, the last flush
        const QString wrong = atTheEnds ? QString() : difference(source, takeSnapshot(there.child("d")));
        QVERIFY2(wrong.isEmpty() || run.job.tally.failed > 0 || run.job.tally.lossy > 0,
                 qPrintable(QString::fromStdString(ops->firstFault()) + wrong + run.text()));
        if (run.job.tally.failed > 0)
            QVERIFY2(run.questions.empty(), qPrintable(QString::fromStdString(ops->firstFault()) + run.text()));
    }
    QVERIFY(struck * stride() > 10);
}

void TstInbox::aJobThatOnlyWaits_keepsNoOtherFromItsDevice()
{
    Place place;
    const Breakage locked(EACCES, reading({"b"}));
    FerryCore core({.ops = locked.ops});
    auto first = std::make_shared<RecordingSink>();
    auto second = std::make_shared<RecordingSink>();
    const JobId waiting = core.submit(copyRequest({place.from.path("d")}, place.to.root(), onError(ErrorPolicy::Ask)), {first});
    const Path other = place.temp.child("other");
    core.submit(copyRequest({place.from.path("d/a")}, other), {second});
    QVERIFY(second->waitForFinish(std::chrono::seconds(60)));
    QVERIFY(second->job()->state == JobState::Done);
    QTRY_VERIFY(core.snapshot()->job(waiting)->state == JobState::NeedsAnswer);
    core.answer(core.snapshot()->questions->front()->id, Answer::Skip, AnswerScope::ThisOne);
    QVERIFY(first->waitForFinish(std::chrono::seconds(60)));
}

QTEST_GUILESS_MAIN(TstInbox)
#include "tst_inbox.moc"
