// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/core_queue_source.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace ferry::model;

class CoreQueueSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAJobFromStartToEnd();
    void passesQuestionsOnAndTheirAnswersBack();

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
    ui::CoreQueueSource source(core, base.child("results"));
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

void CoreQueueSourceTest::passesQuestionsOnAndTheirAnswersBack()
{
    QTemporaryDir folder;
    const Path base(folder.path().toStdString());
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("to")));
    write(folder.filePath(QStringLiteral("a")), "new");
    write(folder.filePath(QStringLiteral("to/a")), "old");
    FerryCore core;
    ui::CoreQueueSource source(core, {});
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
