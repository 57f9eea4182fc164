// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/core_queue_source.h"

#include "tests/support/tree.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>
#include <string_view>

using namespace ferry;
using namespace ferry::model;

class CoreQueueSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAJobFromStartToEnd();
    void passesQuestionsOnAndTheirAnswersBack();
    void tellsWhereJobsWent();
    void tellsWhyItDoesNotKnowWhereJobsWent();

private:
    static void write(const QString &path, const QByteArray &content);
};

void CoreQueueSourceTest::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void CoreQueueSourceTest::showsAJobFromStartToEnd()
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("a")), "holiday");
    const Path base(folder.path().toStdString());
    FerryCore core({.resultsFolder = base.child("results")});
    ui::CoreQueueSource source(core);
    QSignalSpy finished(&source, &ui::QueueSource::finished);
    Request request;
    request.sources = {base.child("a")};
    request.destination = base.child("to");
    const JobId job = source.submit(request);
    QTRY_VERIFY(!source.snapshot()->jobs.empty() && source.snapshot()->jobs.front()->state == JobState::Done);
    QVERIFY(source.snapshot()->jobs.front()->id == job);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("to/a"))));
    source.clear(job);
    QTRY_VERIFY(source.snapshot()->jobs.empty());
}

void CoreQueueSourceTest::tellsWhereJobsWent()
{
    using Folders = std::vector<Path>;
    const auto told = [](ui::CoreQueueSource &source, QObject &context) {
        std::optional<Result<Folders>> answer;
        source.recentTargets(2, &context, [&answer](Result<Folders> recent) { answer = std::move(recent); });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); });
        return answer ? answer->value_or(Folders {Path("failed")}) : Folders {Path("unanswered")};
    };
    const test::TempFolder folder; // Qt's cannot remove every name
    const Path base = folder.path();
    test::Tree(base).file("a", "holiday");
    FerryCore core({.stateFolder = base.child("state")});
    FerryCore none;
    ui::CoreQueueSource forgetful(none);
    QCOMPARE(told(forgetful, forgetful), Folders());

    ui::CoreQueueSource source(core);
    QCOMPARE(told(source, source), Folders());
    for (const char *to : {"one", "two\xff", "plan", "one"}) {
        Request request;
        request.sources = {base.child("a")};
        request.destination = base.child(to);
        request.options.onFile = FileConflict::Skip;
        request.options.dryRun = std::string_view(to) == "plan";
        source.submit(request);
    }
    QTRY_VERIFY(source.snapshot()->jobs.size() == 4
                && std::ranges::all_of(source.snapshot()->jobs, [](const auto &job) { return isFinal(job->state); }));
    source.clearFinished();
    QTRY_VERIFY(source.snapshot()->jobs.empty());
    QCOMPARE(told(source, source), (Folders {base.child("one"), base.child("two\xff")}));
}

void CoreQueueSourceTest::tellsWhyItDoesNotKnowWhereJobsWent()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("state")));
    write(folder.filePath(QStringLiteral("state/ferry.db")), QByteArray(5000, 'x'));
    const Result<std::vector<Path>> recent = FerryCore::recentTargets(Path(folder.path().toStdString()).child("state"), 9);
    QVERIFY(!recent);
    QCOMPARE(recent.error().kind, ErrorKind::Corrupt);
}

void CoreQueueSourceTest::passesQuestionsOnAndTheirAnswersBack()
{
    QTemporaryDir folder;
    const Path base(folder.path().toStdString());
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("to")));
    write(folder.filePath(QStringLiteral("a")), "new");
    write(folder.filePath(QStringLiteral("to/a")), "old");
    FerryCore core;
    ui::CoreQueueSource source(core);
    QSignalSpy asked(&source, &ui::QueueSource::asked);
    Request request;
    request.sources = {base.child("a")};
    request.destination = base.child("to");
    request.options.onFile = FileConflict::Ask;
    source.submit(request);
    QTRY_COMPARE(source.snapshot()->questions->size(), std::size_t(1));
    QTRY_COMPARE(asked.count(), 1);
    source.answer(source.snapshot()->questions->front()->id, Answer::Replace, AnswerScope::ThisOne);
    QTRY_VERIFY(source.snapshot()->jobs.front()->state == JobState::Done);
    QVERIFY(source.snapshot()->questions->empty());
    QFile target(folder.filePath(QStringLiteral("to/a")));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), QByteArray("new"));
}

QTEST_GUILESS_MAIN(CoreQueueSourceTest)
#include "tst_core_queue_source.moc"
