// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/tree.h"

#include <algorithm>

using namespace ferry;
using namespace ferry::test;
using model::Answer;
using model::AnswerScope;
using model::QuestionKind;

namespace {

model::Options asking()
{
    model::Options options;
    options.onFile = model::FileConflict::Ask;
    options.onFolder = model::FolderConflict::Ask;
    return options;
}

const model::Question *questionAbout(const std::vector<model::Question> &questions, const std::string &name)
{
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&name](const model::Question &question) { return question.source.name == name; });
    return found == questions.end() ? nullptr : &*found;
}

} // namespace

class TstQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheItemAskedAboutWaits();
    void eachAnswerDoesWhatItSays();
    void answerForAll_alsoAnswersLaterOnes();
    void answerForAll_isForItsKindOnly();
    void answersAfterTheRestIsFinished();
    void folderQuestion_mergeAsksAboutTheFilesInside();
    void folderQuestion_skipKeepsTheSourceOfAMove();
    void typeQuestion_offersNoReplacing();
    void answerNotOffered_isIgnored();
    void secondAnswer_isIgnored();
    void cancelWithOpenQuestions_changesNothing();
    void targetThatWentAwayMeanwhile_isJustCopied();
};

void TstQuestions::onlyTheItemAskedAboutWaits()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("d");
    Tree to(temp.child("to"));
    to.folder("d").file("d/taken", "old");
    from.file("d/taken", "new");
    for (int i = 0; i < 100; ++i)
        from.file("d/free " + std::to_string(i), "free");
    model::Options options = asking();
    options.onFolder = model::FolderConflict::Merge;

    LiveJob job(copyRequest({from.path("d")}, to.root(), options));
    QVERIFY(job.waitForState(model::JobState::NeedsAnswer));

    QCOMPARE(to.names("d").size(), std::size_t(101));
    QCOMPARE(to.content("d/taken"), std::string("old"));
    QCOMPARE(job.questions().size(), std::size_t(1));
    const model::Question question = job.questions().front();
    QVERIFY(question.kind == QuestionKind::FileExists);
    QCOMPARE(question.source.path(), from.path("d/taken"));
    QCOMPARE(question.target.path(), to.path("d/taken"));
    QCOMPARE(question.sourceFacts.size, std::uint64_t(3));
    QCOMPARE(question.targetFacts.inode, to.inode("d/taken"));
    QCOMPARE(job.snapshot().questions, std::size_t(1));

    job.answer(question.id, Answer::Replace);
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(to.content("d/taken"), std::string("new"));
}

void TstQuestions::eachAnswerDoesWhatItSays()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    Tree to(temp.child("to"));
    for (const char *name : {"skip", "replace", "newer", "older", "both"}) {
        from.file(name, "new").times(name, {1'000'000'000, 5});
        to.file(name, "old").times(name, {1'000'000'000, std::string_view(name) == "older" ? 6U : 4U});
    }
    std::vector<Path> sources;
    for (const std::string &name : from.names())
        sources.push_back(from.path(name));
    const Answerer answerer = [](const model::Question &question) -> std::optional<Reply> {
        const std::string &name = question.source.name;
        if (name == "skip")
            return Reply {Answer::Skip};
        if (name == "replace")
            return Reply {Answer::Replace};
        if (name == "both")
            return Reply {Answer::KeepBoth};
        return Reply {Answer::ReplaceIfNewer};
    };

    const JobRun run = runJob(copyRequest(sources, to.root(), asking()), {.answerer = answerer});

    FERRY_ENDED(run, Done);
    QCOMPARE(run.questions.size(), std::size_t(5));
    QCOMPARE(to.content("skip"), std::string("old"));
    QCOMPARE(to.content("replace"), std::string("new"));
    QCOMPARE(to.content("newer"), std::string("new"));
    QCOMPARE(to.content("older"), std::string("old"));
    QCOMPARE(to.content("both"), std::string("old"));
    QCOMPARE(to.content("both (2)"), std::string("new"));
    QVERIFY(run.of("skip")->skipReason == model::SkipReason::Answer);
    FERRY_ITEM(run, "older", Skipped);
}

void TstQuestions::answerForAll_alsoAnswersLaterOnes()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    Tree to(temp.child("to"));
    from.folder("d");
    to.folder("d");
    for (int i = 0; i < 40; ++i) {
        const std::string folder = "d/" + std::to_string(i);
        from.folder(folder).file(folder + "/x", "new");
        to.folder(folder).file(folder + "/x", "old");
    }
    model::Options options = asking();
    options.onFolder = model::FolderConflict::Merge;
    const Answerer answerer = [](const model::Question &) { return Reply {Answer::Replace, AnswerScope::AllOfKind}; };

    const JobRun run = runJob(copyRequest({from.path("d")}, to.root(), options), {.answerer = answerer});

    FERRY_ENDED(run, Done);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(to.content("d/" + std::to_string(i) + "/x"), std::string("new"));
}

void TstQuestions::answerForAll_isForItsKindOnly()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("d").file("d/1", "new").file("d/2", "new").folder("d/3").file("d/3/f", "f").folder("e").file("e/4", "new");
    Tree to(temp.child("to"));
    to.folder("d").file("d/1", "old").file("d/2", "old").folder("d/3").folder("e").file("e/4", "old");

    LiveJob job(copyRequest({from.path("d"), from.path("e")}, to.root(), asking()));
    QVERIFY(job.waitUntil([&job](const model::JobSnapshot &) { return job.questions().size() == 2; }));
    for (const model::Question &question : job.questions())
        QVERIFY(question.kind == QuestionKind::FolderExists);
    job.answer(job.questions().front().id, Answer::Merge, AnswerScope::AllOfKind);
    QVERIFY(job.waitUntil([&job](const model::JobSnapshot &) {
        const std::vector<model::Question> open = job.questions();
        return open.size() == 3 && std::all_of(open.begin(), open.end(), [](const model::Question &question) {
                   return question.kind == QuestionKind::FileExists;
               });
    }));
    QVERIFY(job.waitUntil([&to](const model::JobSnapshot &) { return to.exists("d/3/f"); }));
    job.answer(job.questions().front().id, Answer::Skip, AnswerScope::AllOfKind);

    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(to.content("d/1"), std::string("old"));
    QCOMPARE(to.content("e/4"), std::string("old"));
}

void TstQuestions::answersAfterTheRestIsFinished()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("d").file("d/1", "new", 0600).file("d/2", "new", 0600).times("d", {77, 7});
    Tree to(temp.child("to"));
    to.folder("d").file("d/1", "old").file("d/2", "old");
    model::Options options = asking();
    options.onFolder = model::FolderConflict::Merge;

    LiveJob job(copyRequest({from.path("d")}, to.root(), options));
    QVERIFY(job.waitForState(model::JobState::NeedsAnswer));
    QVERIFY(!job.snapshot().left.has_value() || job.snapshot().questions == 2);
    const std::vector<model::Question> open = job.questions();
    QCOMPARE(open.size(), std::size_t(2));
    job.answer(open[0].id, Answer::Replace);
    QVERIFY(job.waitUntil(
        [](const model::JobSnapshot &snapshot) { return snapshot.questions == 1 && snapshot.state == model::JobState::NeedsAnswer; }));
    job.answer(open[1].id, Answer::KeepBoth);

    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(to.names("d").size(), std::size_t(3));
    QCOMPARE(to.content(std::string("d/") + open[0].source.name), std::string("new"));
    QCOMPARE(to.content(std::string("d/") + open[1].source.name), std::string("old"));
}

void TstQuestions::folderQuestion_mergeAsksAboutTheFilesInside()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("d").folder("d/e").file("d/e/f", "new").file("d/e/g", "new");
    Tree to(temp.child("to"));
    to.folder("d").folder("d/e").file("d/e/f", "old");
    const Answerer answerer = [](const model::Question &question) {
        return Reply {question.kind == QuestionKind::FolderExists ? Answer::Merge : Answer::Replace};
    };

    const JobRun run = runJob(copyRequest({from.path("d")}, to.root(), asking()), {.answerer = answerer});

    FERRY_ENDED(run, Done);
    QCOMPARE(run.questions.size(), std::size_t(3));
    FERRY_SAME(from.path("d"), to.path("d"), {.times = false});
}

void TstQuestions::folderQuestion_skipKeepsTheSourceOfAMove()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("d").file("d/f", "f").folder("free").file("free/f", "f");
    Tree to(temp.child("to"));
    to.folder("d");
    const TreeSnapshot before = takeSnapshot(from.path("d"));
    const Answerer answerer = [](const model::Question &) { return Reply {Answer::Skip}; };

    const JobRun run = runJob(moveRequest({from.path("d"), from.path("free")}, to.root(), asking()), {.answerer = answerer});

    FERRY_ENDED(run, Done);
    FERRY_SAME(before, takeSnapshot(from.path("d")), {.inodes = true});
    QCOMPARE(to.names("d"), std::vector<std::string>());
    QVERIFY(!from.exists("free"));
}

void TstQuestions::typeQuestion_offersNoReplacing()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.file("x", "file").folder("y").file("y/f", "f");
    Tree to(temp.child("to"));
    to.folder("x").file("x/kept", "kept").file("y", "kept too");

    LiveJob job(copyRequest({from.path("x"), from.path("y")}, to.root(), asking()));
    QVERIFY(job.waitUntil([](const model::JobSnapshot &snapshot) { return snapshot.questions == 2; }));
    for (const model::Question &question : job.questions())
        QVERIFY(question.kind == QuestionKind::TypeDiffers);
    const std::vector<model::Question> open = job.questions();
    job.answer(questionAbout(open, "x")->id, Answer::Replace); // not offered
    job.answer(questionAbout(open, "x")->id, Answer::KeepBoth);
    job.answer(questionAbout(open, "y")->id, Answer::KeepBoth);

    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(to.content("x/kept"), std::string("kept"));
    QCOMPARE(to.content("y"), std::string("kept too"));
    QCOMPARE(to.content("x (2)"), std::string("file"));
    QCOMPARE(to.content("y (2)/f"), std::string("f"));
}

void TstQuestions::answerNotOffered_isIgnored()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.file("f", "new");
    Tree to(temp.child("to"));
    to.file("f", "old");

    LiveJob job(copyRequest({from.path("f")}, to.root(), asking()));
    QVERIFY(job.waitForState(model::JobState::NeedsAnswer));
    const model::Question question = job.questions().front();
    job.answer(question.id, Answer::Merge);
    job.answer({question.id.value + 1000}, Answer::Replace);
    job.answer(question.id, Answer::Skip);

    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(to.content("f"), std::string("old"));
    QVERIFY(run.of("f")->skipReason == model::SkipReason::Answer);
}

void TstQuestions::secondAnswer_isIgnored()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.file("f", "new");
    Tree to(temp.child("to"));
    to.file("f", "old");

    LiveJob job(copyRequest({from.path("f")}, to.root(), asking()));
    QVERIFY(job.waitForState(model::JobState::NeedsAnswer));
    const model::Question question = job.questions().front();
    job.answer(question.id, Answer::Skip);
    job.answer(question.id, Answer::Replace);

    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(to.content("f"), std::string("old"));
    QCOMPARE(run.outcomes.size(), std::size_t(1));
}

void TstQuestions::cancelWithOpenQuestions_changesNothing()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.file("f", "new");
    Tree to(temp.child("to"));
    to.file("f", "old");
    const TreeSnapshot before = takeSnapshot(temp.path());

    LiveJob job(moveRequest({from.path("f")}, to.root(), asking()));
    QVERIFY(job.waitForState(model::JobState::NeedsAnswer));
    job.cancel();

    const JobRun run = job.finish();
    FERRY_ENDED(run, Cancelled);
    FERRY_SAME(before, takeSnapshot(temp.path()), {.inodes = true});
    QVERIFY(job.waitUntil([&job](const model::JobSnapshot &) { return job.questions().empty(); }));
}

void TstQuestions::targetThatWentAwayMeanwhile_isJustCopied()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.file("f", "new");
    Tree to(temp.child("to"));
    to.file("f", "old");

    LiveJob job(copyRequest({from.path("f")}, to.root(), asking()));
    QVERIFY(job.waitForState(model::JobState::NeedsAnswer));
    to.remove("f");
    job.answer(job.questions().front().id, Answer::Replace);

    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(to.content("f"), std::string("new"));
}

QTEST_GUILESS_MAIN(TstQuestions)
#include "tst_questions.moc"
