// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ferry_process.h"
#include "tests/cli/size_limit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

using namespace ferry;
using namespace ferry::test;

namespace {

using Words = std::vector<std::string>;

constexpr const char *kRows[] = {"Start of the program",
                                 "Copy of one file of 64 KiB",
                                 "Copy of one file of 64 KiB, flushed",
                                 "Copy of one file of 64 KiB, flushed and read back",
                                 "Copy of 2 files of 1 MiB",
                                 "Copy of 2 files of 1 MiB, flushed",
                                 "Copy of 50 files of 4 KiB",
                                 "Copy of 50 files of 4 KiB, flushed",
                                 "Walk of a tree of 50 files",
                                 "Deletion of 50 files"};

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// The cells of the first line of a table that starts with this title.
QStringList cellsOf(const std::string &report, const char *title)
{
    for (const QString &line : QString::fromStdString(report).split(QLatin1Char('\n'))) {
        QStringList cells = line.split(QLatin1Char('|'));
        std::ranges::transform(cells, cells.begin(), [](const QString &cell) { return cell.trimmed(); });
        if (cells.size() > 2 && cells[1] == QLatin1String(title))
            return cells.mid(2, cells.size() - 3);
    }
    return {};
}

/// A folder to measure in, with something in it that must stay.
class Place
{
public:
    Place()
    {
        m_scratch.makeFolder("here");
        m_scratch.write("here/kept", "mine");
    }
    [[nodiscard]] std::string at(const std::string &name) const { return m_scratch.at(name); }
    [[nodiscard]] const Scratch &scratch() const { return m_scratch; }
    [[nodiscard]] bool isClean() const { return m_scratch.list("here") == Words {"kept"} && m_scratch.read("here/kept") == "mine"; }
    /// The private folder below it, empty if there is none.
    [[nodiscard]] std::string workplace() const
    {
        for (const std::string &name : m_scratch.list("here")) {
            if (name.starts_with("ferry-bench-"))
                return at("here/" + name);
        }
        return {};
    }

private:
    Scratch m_scratch;
};

FerryCall quickCall(const Place &place, Words more = {})
{
    FerryCall call;
    call.arguments = {"bench", "--size=64K", "--rounds=1"};
    call.arguments.insert(call.arguments.end(), more.begin(), more.end());
    call.folder = place.at("here");
    return call;
}

/// A run that takes long enough to be cancelled.
std::unique_ptr<FerryProcess> slowRun(const Place &place, Words more = {})
{
    FerryCall call;
    call.arguments = {"bench", "--size=64M", "--rounds=3"};
    call.arguments.insert(call.arguments.end(), more.begin(), more.end());
    call.folder = place.at("here");
    return std::make_unique<FerryProcess>(std::move(call));
}

} // namespace

class TestBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsMeasured_andNothingIsLeft()
    {
        const Place place;
        const FerryResult result = runFerry(quickCall(place, {"--json", place.at("json")}));
        QVERIFY2(result.exitCode == 0, result.error.c_str());
        for (const char *title : kRows) {
            const QStringList cells = cellsOf(result.output, title);
            QVERIFY2(cells.size() == 6, result.output.c_str());
            QVERIFY2(cells[0].contains(QLatin1String(" ms")) || cells[0].contains(QLatin1String(" s")), title);
            QCOMPARE(cells[5], QLatin1String("1"));
        }
        QCOMPARE(cellsOf(result.output, "From").first(), QString::fromStdString('`' + place.at("here") + '`'));
        QVERIFY(contains(result.output, "\n## Recommendations\n"));
        QVERIFY2(cellsOf(result.output, "target").size() == 1, result.output.c_str()); // settings are known
        const QStringList workers = cellsOf(result.output, "workers: large file, small files, delete").value(0).split(QLatin1String(", "));
        QCOMPARE(workers.size(), 3);
        QVERIFY(std::ranges::all_of(workers, [](const QString &count) { return count.toInt() > 0; }));
        QVERIFY2(result.error.starts_with("1 of 10  Start of the program\n"), result.error.c_str());
        QVERIFY2(result.error.ends_with("10 of 10  Deletion of 50 files\n"), result.error.c_str());
        QVERIFY(place.isClean());

        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(place.scratch().read("json"))).object();
        QCOMPARE(json[QLatin1String("operations")].toArray().size(), qsizetype(std::size(kRows)));
        for (const QJsonValue &operation : json[QLatin1String("operations")].toArray())
            QCOMPARE(operation[QLatin1String("ferry")][QLatin1String("seconds")].toArray().size(), 1);
    }

    void copiesCanGoToAnotherFolder()
    {
        const Place place;
        place.scratch().makeFolder("other");
        const FerryResult result = runFerry(quickCall(place, {"--to", "../other"}));
        QVERIFY2(result.exitCode == 0, result.error.c_str());
        QCOMPARE(cellsOf(result.output, "From").first(), QString::fromStdString('`' + place.at("here") + '`'));
        QVERIFY(cellsOf(result.output, "To").first().endsWith(QLatin1String("/other`")));
        QVERIFY(place.isClean());
        QVERIFY(place.scratch().list("other").empty());
    }

    void itsFolderIsPrivate()
    {
        const Place place;
        const auto process = slowRun(place);
        QVERIFY(FerryProcess::waitUntil([&] { return !place.workplace().empty(); }));
        struct stat facts {};
        QCOMPARE(::stat(place.workplace().c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 07777, 0700u);
        process->send(SIGTERM);
        QCOMPARE(process->wait().exitCode, 130);
        QVERIFY(place.isClean());
    }

    void aSignalLeavesNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QByteArray>("at");
        QTest::newRow("Ctrl+C at once") << SIGINT << QByteArray("1 of 10");
        QTest::newRow("Ctrl+C at the large file") << SIGINT << QByteArray("2 of 10");
        QTest::newRow("terminal closed") << SIGHUP << QByteArray("2 of 10");
    }
    void aSignalLeavesNothing()
    {
        QFETCH(int, signal);
        QFETCH(QByteArray, at);
        const Place place;
        place.scratch().makeFolder("other");
        const auto process = slowRun(place, {"--to", place.at("other"), "--json", place.at("json")});
        QVERIFY(FerryProcess::waitUntil([&] { return contains(process->errorSoFar(), at.toStdString()); }));
        process->send(signal);
        process->send(signal);
        const FerryResult result = process->wait();
        QCOMPARE(result.exitCode, 130);
        QCOMPARE(result.output.c_str(), "");
        QVERIFY2(contains(result.error, "cancelled; nothing is left behind"), result.error.c_str());
        QVERIFY(place.isClean());
        QVERIFY(place.scratch().list("other").empty());
        QVERIFY(!place.scratch().exists("json"));
    }

    void missingToolsAreLeftOut()
    {
        const Place place;
        FerryCall call = quickCall(place);
        call.environment = {"PATH=/nowhere"};
        const FerryResult result = runFerry(call);
        QVERIFY2(result.exitCode == 0, result.error.c_str());
        QCOMPARE(cellsOf(result.output, kRows[1])[2], QLatin1String("no `cp`"));
        QCOMPARE(cellsOf(result.output, kRows[9])[2], QLatin1String("no `rm`"));
        QVERIFY(cellsOf(result.output, kRows[9])[3].startsWith(QLatin1String("**"))); // plain is still compared with
    }

    void aToolThatFailsIsSaid_andTheRestIsMeasured()
    {
        const Place place;
        place.scratch().makeFolder("tools");
        place.scratch().write("tools/cp", "#!/bin/sh\necho cp: no room >&2\nexit 1\n");
        QCOMPARE(::chmod(place.at("tools/cp").c_str(), 0755), 0);
        FerryCall call = quickCall(place);
        call.environment = {"PATH=" + place.at("tools") + ":/usr/bin:/bin"};
        const FerryResult result = runFerry(call);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(contains(result.error, "ferry: Copy of one file of 64 KiB: cp -a: cp: no room\n"), result.error.c_str());
        QCOMPARE(cellsOf(result.output, kRows[1])[2], QLatin1String("failed"));
        QVERIFY(cellsOf(result.output, kRows[9])[4].startsWith(QLatin1String("**")));
        QVERIFY(place.isClean());
    }

    void whatCannotBeginIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const QStringList &arguments, int exitCode, const char *words) {
            QTest::newRow(name) << arguments << exitCode << QByteArray(words);
        };
        QString longest = QLatin1String("/tmp");
        while (longest.size() < 4080)
            longest += QLatin1String("/../tmp");
        row("too little room", {QLatin1String("--size=1024T")}, 1, "too little free space: 2.6 PiB are needed, ");
        row("no room at all", {QLatin1String("/proc")}, 1, "/proc: too little free space: ");
        row("missing folder", {QLatin1String("missing")}, 1, "/here/missing: No such file or folder");
        row("missing other folder", {QLatin1String("--to=missing")}, 1, "/here/missing: No such file or folder");
        row("no folder", {QLatin1String("kept")}, 1, "cannot work in ");
        row("no private folder can be made", {longest}, 1, "cannot work in /tmp/..");
        row("JSON in a missing folder", {QLatin1String("--json=missing/file")}, 2, "cannot write missing/file: No such file or folder");
        row("JSON that is a folder's", {QLatin1String("--json=kept/file")}, 2, "cannot write kept/file: Not a directory");
        row("odd number of rounds", {QLatin1String("--rounds=0")}, 2, "--rounds cannot be '0'");
    }
    void whatCannotBeginIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, words);
        const Place place;
        FerryCall call;
        call.arguments = {"bench"};
        for (const QString &argument : arguments)
            call.arguments.push_back(argument.toStdString());
        call.folder = place.at("here");
        const FerryResult result = runFerry(call);
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.output.c_str(), "");
        QVERIFY2(contains(result.error, words.toStdString()), result.error.c_str());
        QVERIFY(result.error.starts_with("ferry: "));
        QVERIFY(place.isClean());
    }

    void dataThatCannotBeMade_leaveNothing()
    {
        const Place place;
        const SizeLimit limit(32 << 10);
        const FerryResult result = runFerry(quickCall(place));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(contains(result.error, "/sources/large: File too large"), result.error.c_str());
        QCOMPARE(result.output.c_str(), "");
        QVERIFY(place.isClean());
    }

    void aReportThatNobodyReadsIsAFailure()
    {
        const Place place;
        FerryCall call = quickCall(place);
        call.output = Stream::BrokenPipe;
        const FerryResult result = runFerry(call);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(contains(result.error, "standard output is not complete"), result.error.c_str());
        QVERIFY(place.isClean());
    }

    void aTerminalShowsOneLine()
    {
        const Place place;
        FerryCall call = quickCall(place);
        call.error = Stream::Terminal;
        call.environment = {"TERM=xterm"};
        const FerryResult result = runFerry(call);
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(contains(result.error, "\r\033[K2 of 10  Copy of one file of 64 KiB  ferry copy --durable=none, round 1"),
                 result.error.c_str());
        QVERIFY(!contains(result.error, "\n"));
        QVERIFY(result.error.ends_with("\r\033[K"));
    }
};

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
