// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ferry_process.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace ferry;
using namespace ferry::test;

namespace {

using Words = std::vector<std::string>;

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// A folder "src" with odd names in it, and its copy in "dst".
struct Copied {
    Copied()
    {
        scratch.makeFolder("src");
        scratch.makeFolder("src/below");
        scratch.write("src/one", "1");
        scratch.write("src/below/two\nlines", "22");
        scratch.write("src/below/\\back", "");
        scratch.makeFolder("dst");
        const FerryResult copied = runFerry({"copy", "--checksums", "dst/list", "src", "dst"}, scratch.at(""));
        if (copied.exitCode != 0)
            qFatal("%s", copied.error.c_str());
    }
    FerryResult ferry(Words arguments) const { return runFerry(std::move(arguments), scratch.at("")); }

    Scratch scratch;
};

/// A shell in the folder "src", which makes the list "../list" of all files with some program.
bool makeList(const Scratch &scratch, const QString &command)
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(scratch.at("src")));
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("find . -type f -print0 | xargs -0 %1 > list").arg(command)});
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEqualCopyExitsWith0()
    {
        const Copied copied;
        const FerryResult result = copied.ferry({"verify", "src", "dst"});
        QCOMPARE(result.error.c_str(), "Found 5 items (3 B) equal in 0:00.\n");
        QCOMPARE(result.output.c_str(), "");
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(copied.ferry({"verify", "--exact", "--strict-metadata", "src/.", "dst/src/"}).exitCode, 0);
    }

    void differencesExitWith1_andAreNamed()
    {
        const Copied copied;
        copied.scratch.write("dst/src/one", "2");
        copied.scratch.write("dst/src/extra", "");
        const FerryResult result = copied.ferry({"verify", "src", "dst"});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(contains(result.error, "/src/one: The contents differ ("), result.error.c_str());
        QVERIFY2(contains(result.error, "/dst/src/extra: Only in the target\n"), result.error.c_str());
        QVERIFY2(result.error.ends_with("Found 4 items (2 B) equal in 0:00, 1 skipped, 1 failed.\n"), result.error.c_str());
    }

    void whatOnlyTheTargetHas_countsWhereItIsAskedFor()
    {
        const Copied copied;
        copied.scratch.write("dst/src/extra", "");
        QCOMPARE(copied.ferry({"verify", "src", "dst"}).exitCode, 0);
        const FerryResult exact = copied.ferry({"verify", "--exact", "src", "dst"});
        QCOMPARE(exact.exitCode, 1);
        QVERIFY2(contains(exact.error, "Not in the source"), exact.error.c_str());
    }

    void aDestinationThatIsNotThereExitsWith1()
    {
        const Copied copied;
        const FerryResult result = copied.ferry({"verify", "src", "none"});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(contains(result.error, "/none: No such file or folder"));
    }

    void jsonAndLogTellEachItem()
    {
        const Copied copied;
        const FerryResult result = copied.ferry({"verify", "--json", "--hash=sha256", "--log", "log", "src/one", "dst/src/one", "dst/src"});
        // The second one is its own target.
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(copied.scratch.read("log"), result.output);
        const std::string line = result.output.substr(0, result.output.find("\n{\"summary\""));
        QVERIFY2(contains(line, "\"kind\":\"same-file\""), line.c_str());
        QVERIFY2(contains(line, "\"op\":\"verify\",\"status\":\"ok\""), line.c_str());
        QVERIFY2(contains(line, "\"hash\":\"sha256:6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b\",\"readback\":\""),
                 line.c_str());
        QVERIFY(contains(result.output, "\"kind\":\"verify\",\"state\":\"done-with-problems\""));
    }

    void dryRunListsWhatWouldBeCompared()
    {
        const Copied copied;
        copied.scratch.write("dst/src/extra", "");
        const FerryResult result = copied.ferry({"verify", "--dry-run", "src", "dst"});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(contains(result.output, "would compare  " + copied.scratch.at("src/one") + " -> "), result.output.c_str());
        QVERIFY2(contains(result.output, "would skip (only in the target)  " + copied.scratch.at("dst/src/extra")), result.output.c_str());
        QVERIFY(result.output.ends_with("Would compare 5 items, 1 would be skipped.\n"));
    }

    void interruptedExitsWith130()
    {
        Scratch scratch;
        scratch.makeFolder("src");
        scratch.write("src/large", std::string(8 << 20, 'x'));
        scratch.makeFolder("dst");
        scratch.makeFolder("dst/src");
        scratch.write("dst/src/large", std::string(8 << 20, 'x'));
        FerryCall call;
        call.arguments = {"verify", "--limit=64K", "src", "dst"};
        call.folder = scratch.at("");
        FerryProcess process(std::move(call));
        QVERIFY(FerryProcess::waitUntil([&] { return process.hasOpen(scratch.at("dst/src/large")); }));
        process.send(SIGINT);
        const FerryResult result = process.wait();
        QCOMPARE(result.exitCode, 130);
        QVERIFY2(result.error.starts_with("Cancelled. "), result.error.c_str());
    }

    void checksTheListThatACopyWrote()
    {
        const Copied copied;
        const FerryResult result = copied.ferry({"verify", "--check", "dst/list"});
        QCOMPARE(result.error.c_str(), "Found 3 items (3 B) as listed in 0:00.\n");
        QCOMPARE(result.exitCode, 0);
        copied.scratch.write("dst/src/one", "x");
        const FerryResult changed = copied.ferry({"verify", "--check", "dst/list"});
        QCOMPARE(changed.exitCode, 1);
        QVERIFY2(contains(changed.error, "/dst/src/one: The contents differ\n"), changed.error.c_str());
    }

    void checksTheListsOfOtherPrograms_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"sha256sum", "sha512sum", "b2sum", "sha1sum", "md5sum", "xxh128sum", "sha256sum --tag", "b2sum --tag",
                                    "sha512sum -b", "xxh128sum --tag"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void checksTheListsOfOtherPrograms()
    {
        QFETCH(QString, command);
        if (QStandardPaths::findExecutable(command.section(QLatin1Char(' '), 0, 0)).isEmpty())
            QSKIP("not installed");
        const Copied copied;
        const bool escapes = !command.startsWith(QLatin1String("xxh128sum")); // the line end in a name
        if (!escapes)
            QCOMPARE(std::remove(copied.scratch.at("src/below/two\nlines").c_str()), 0);
        // The list that is being written is in itself, empty yet or not: it is left out.
        QVERIFY(makeList(copied.scratch, command));
        std::string list = copied.scratch.read("src/list");
        std::string others;
        for (std::size_t at = 0; at < list.size(); at = list.find('\n', at) + 1) {
            const std::string line = list.substr(at, list.find('\n', at) + 1 - at);
            others += contains(line, "./list") ? std::string() : line;
        }
        copied.scratch.write("src/list", others);
        const FerryResult result = copied.ferry({"verify", "--check", "src/list"});
        QCOMPARE(result.error.c_str(), escapes ? "Found 3 items (3 B) as listed in 0:00.\n" : "Found 2 items (1 B) as listed in 0:00.\n");
        QCOMPARE(result.exitCode, 0);
    }

    void faultyLinesAreNamedByNumber()
    {
        const Copied copied;
        copied.scratch.write("src/list",
                             "# comment\nnot a line\nd41d8cd98f00b204e9800998ecf8427e  /etc/passwd\n"
                             "d41d8cd98f00b204e9800998ecf8427e  below/\\back\n");
        const FerryResult result = copied.ferry({"verify", "--check", "--hash=md5", "src/list"});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(contains(result.error, "/src/list: line 2: Not a line of a checksum list\n"), result.error.c_str());
        QVERIFY2(contains(result.error, "/src/list: line 3: Not the name of a file below the list's folder (/etc/passwd)\n"),
                 result.error.c_str());
        QVERIFY2(result.error.ends_with("Found 1 item as listed in 0:00, 2 failed.\n"), result.error.c_str());
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
