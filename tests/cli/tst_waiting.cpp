// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ferry_process.h"
#include "tests/support/mounts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <csignal>

using namespace ferry;
using namespace ferry::test;

/// --on-error=wait, as somebody at a terminal sees it.
class TestWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString why = whyNoMounts();
        if (why.isEmpty())
            m_small = Mount::tmpfs(why, 2 << 20);
        if (!m_small)
            QSKIP(qPrintable(why));
    }

    void aFullDevice_isTold_andTheJobGoesOnByItself()
    {
        Tree there(m_small->path());
        there.bigFile("in the way", 1536 << 10);
        Scratch scratch;
        scratch.write("a", std::string(1 << 20, 'a'));
        scratch.write("b", std::string(200 << 10, 'b'));
        FerryProcess process({.arguments = {"copy", "--on-error=wait", "a", "b", m_small->path().bytes()}, .folder = scratch.at("")});
        QVERIFY(FerryProcess::waitUntil([&] { return process.errorSoFar().find("Waiting until there is room") != std::string::npos; }));
        const std::string told = process.errorSoFar();
        QVERIFY2(told.starts_with("ferry: " + m_small->path().bytes() + "/a: No space left on the device; 1."), told.c_str());
        there.remove("in the way");
        const FerryResult result = process.wait();
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.error.find("Copied 2 items (1.1 MiB)") != std::string::npos, result.error.c_str());
        QCOMPARE(there.content("a"), std::string(1 << 20, 'a'));
        there.remove("a").remove("b");
    }

    void interrupted_itLeavesNothing()
    {
        Tree there(m_small->path());
        Scratch scratch;
        scratch.write("a", std::string(3 << 20, 'a'));
        FerryProcess process({.arguments = {"copy", "--json", "--on-error=wait", "a", m_small->path().bytes()}, .folder = scratch.at("")});
        QVERIFY(FerryProcess::waitUntil([&] { return process.errorSoFar().find("Waiting until there is room") != std::string::npos; }));
        process.send(SIGINT);
        const FerryResult result = process.wait();
        QCOMPARE(result.exitCode, 130);
        QVERIFY(there.names().empty());
        const QJsonObject question
            = QJsonDocument::fromJson(QByteArray::fromStdString(result.output.substr(0, result.output.find('\n')))).object();
        QCOMPARE(question.value(QStringLiteral("question")).toString(), QStringLiteral("no-space"));
        QCOMPARE(question.value(QStringLiteral("needed")).toInteger(), qint64(3 << 20));
        QCOMPARE(question.value(QStringLiteral("kind")).toString(), QStringLiteral("no-space"));
        QVERIFY(result.error.find("a: No space left on the device (") != std::string::npos); // what failed is named all the same
    }

    void byDefault_theItemFails()
    {
        Scratch scratch;
        scratch.write("a", std::string(3 << 20, 'a'));
        scratch.write("b", "b");
        const FerryResult result = runFerry({"copy", "a", "b", m_small->path().bytes()}, scratch.at(""));
        QCOMPARE(result.exitCode, 1);
        QVERIFY(Tree(m_small->path()).exists("b"));
        QVERIFY(!Tree(m_small->path()).exists("a"));
    }

private:
    std::unique_ptr<Mount> m_small;
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
