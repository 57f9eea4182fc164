// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/linux_ops.h"
#include "core/store/database.h"
#include "core/store/queue_store.h"
#include "tests/cli/ferry_process.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <filesystem>

using namespace ferry;
using namespace ferry::test;

namespace {

using Words = std::vector<std::string>;

/// A tree with a large file, a target, and a state folder that several calls share.
class Place
{
public:
    Place()
    {
        scratch.makeFolder("src");
        scratch.makeFolder("dst");
        for (int i = 0; i < 40; ++i)
            scratch.write("src/f" + std::to_string(i), std::string(100, static_cast<char>('a' + i % 26)));
        scratch.write("src/z", std::string(8 << 20, 'z'));
    }
    [[nodiscard]] FerryCall call(Words arguments) const
    {
        FerryCall call;
        call.arguments = std::move(arguments);
        call.environment = {"XDG_STATE_HOME=" + scratch.at("state"), "HOME=" + scratch.at("home")};
        return call;
    }
    [[nodiscard]] FerryResult run(Words arguments) const { return runFerry(call(std::move(arguments))); }
    [[nodiscard]] Words copy(const char *limit = "--limit=0") const { return {"copy", limit, scratch.at("src"), scratch.at("dst")}; }
    /// A copy that is at its large file, all others being there.
    [[nodiscard]] std::unique_ptr<FerryProcess> slowCopy() const
    {
        auto process = std::make_unique<FerryProcess>(call(copy("--limit=256K")));
        const bool begun = FerryProcess::waitUntil([&] { return process->hasOpen(scratch.at("src/z")) && scratch.exists("dst/src/f1"); });
        if (!begun)
            qFatal("the copy did not begin");
        return process;
    }
    /// Kills a copy in the middle.
    void kill() const
    {
        const auto process = slowCopy();
        process->send(SIGKILL);
        (void)process->wait();
    }
    /// Kills one when its journal tells how much of the large file is on the device.
    void killAfterAMark() const
    {
        const auto process = slowCopy();
        const auto isMarked = [&] {
            const Words names = journals();
            return names.size() == 1 && scratch.read("state/ferry/journal/" + names.front()).find(".part") != std::string::npos;
        };
        if (!FerryProcess::waitUntil(isMarked))
            qFatal("no mark was made");
        process->send(SIGKILL);
        (void)process->wait();
    }
    [[nodiscard]] int partials() const
    {
        return int(std::ranges::count_if(scratch.list("dst/src"), [](const auto &name) { return name.starts_with(".ferry-"); }));
    }
    [[nodiscard]] Words journals() const { return scratch.exists("state/ferry/journal") ? scratch.list("state/ferry/journal") : Words(); }
    [[nodiscard]] bool isWhole() const
    {
        if (scratch.list("dst/src") != scratch.list("src"))
            return false;
        for (const std::string &name : scratch.list("src")) {
            if (scratch.read("src/" + name) != scratch.read("dst/src/" + name))
                return false;
        }
        return true;
    }

    Scratch scratch;
};

} // namespace

class TestStoredJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStored_isAnEmptyQueue()
    {
        const Place place;
        QCOMPARE(place.run({"queue"}).output, std::string("The queue is empty.\n"));
        QCOMPARE(place.run({"log"}).output, std::string());
        QCOMPARE(place.run({"resume"}).exitCode, 0);
        QVERIFY(!place.scratch.exists("state")); // looking makes nothing
        QCOMPARE(place.run({"resume", "3"}).exitCode, 1);
        QCOMPARE(place.run({"queue", "cancel", "3"}).exitCode, 1);
    }

    void whatIsRestoredOutOfATrash_isCalledSo()
    {
        const Place place;
        place.scratch.makeFolder("state");
        place.scratch.makeFolder("state/ferry");
        {
            int argc = 1;
            char name[] = "test";
            char *argv[] = {name, nullptr};
            const QCoreApplication application(argc, argv);
            fs::LinuxOps ops;
            Result<store::Database> database = store::Database::open(ops, Path(place.scratch.at("state/ferry")));
            QVERIFY(database);
            model::Request request;
            request.kind = model::JobKind::Move;
            request.sources = {Path("/t/files/a")};
            request.options.outOfTrash = true;
            store::StoredJob job;
            job.id = {1};
            job.request = std::make_shared<const model::Request>(std::move(request));
            QVERIFY(store::QueueStore(*database).add(job));
        }
        QCOMPARE(place.run({"queue"}).output, std::string("1  waiting  restore /t/files/a\n"));
    }

    void whatEndedWell_leavesNoJournal()
    {
        const Place place;
        QCOMPARE(place.run(place.copy()).exitCode, 0);
        QVERIFY(place.journals().empty());
        QCOMPARE(place.run({"queue"}).output, std::string("The queue is empty.\n"));
    }

    void noJournal_writesNothing()
    {
        const Place place;
        Words words = place.copy();
        words.insert(words.begin() + 1, "--no-journal");
        QCOMPARE(place.run(words).exitCode, 0);
        words = place.copy();
        words.insert(words.begin() + 1, "--dry-run");
        QCOMPARE(place.run(words).exitCode, 1); // all is there already
        QVERIFY(!place.scratch.exists("state"));
    }

    void killed_itIsListed_andResumed()
    {
        const Place place;
        place.kill();
        QCOMPARE(place.journals().size(), std::size_t(1));
        const std::string listed = place.run({"queue", "list"}).output;
        QCOMPARE(listed, "1  interrupted  copy " + place.scratch.at("src") + " to " + place.scratch.at("dst") + "\n");
        QCOMPARE(place.run({"queue"}).output, listed);
        const FerryResult resumed = place.run({"resume", "--progress=plain", "--limit=0"});
        QCOMPARE(resumed.exitCode, 0);
        QVERIFY2(resumed.error.find("Job 1: Copied 42 items") != std::string::npos, resumed.error.c_str());
        QVERIFY(place.isWhole());
        QVERIFY(place.journals().empty());
        QCOMPARE(place.run({"queue"}).output, std::string("The queue is empty.\n"));
    }

    void killed_theSameCommandGoesOn()
    {
        const Place place;
        place.kill();
        const FerryResult again = place.run(place.copy());
        QCOMPARE(again.exitCode, 0); // although the policy is to fail where something is in the way
        QVERIFY(place.isWhole());
        QVERIFY(place.journals().empty());
    }

    void killed_aLargeFileGoesOnWhereItWasFlushed_data()
    {
        QTest::addColumn<bool>("resumes");
        QTest::newRow("resumed") << true;
        QTest::newRow("the same command") << false;
    }
    void killed_aLargeFileGoesOnWhereItWasFlushed()
    {
        QFETCH(bool, resumes);
        const Place place;
        place.killAfterAMark();
        QCOMPARE(place.partials(), 1);
        Words words = place.copy();
        words.insert(words.begin() + 1, {"--log", place.scratch.at("log")});
        QCOMPARE(place.run(resumes ? Words {"resume", "--limit=0"} : words).exitCode, 0);
        QVERIFY(place.isWhole());
        QVERIFY(place.journals().empty());
        const std::string log = resumes ? place.run({"log", "1", "--json"}).output : place.scratch.read("log");
        QVERIFY2(log.find("\"bytes\":8388608,\"resumed_at\":") != std::string::npos, log.c_str());
    }

    void dropped_noPartialIsLeft()
    {
        const Place place;
        place.killAfterAMark();
        place.scratch.write("dst/src/.ferry-abcdefghijkl.part", "somebody else's");
        QCOMPARE(place.partials(), 2);
        QCOMPARE(place.run({"queue"}).exitCode, 0);
        QCOMPARE(place.run({"queue", "cancel", "1"}).exitCode, 0);
        QCOMPARE(place.partials(), 1);
        QCOMPARE(place.scratch.read("dst/src/.ferry-abcdefghijkl.part"), "somebody else's");
        QVERIFY(place.journals().empty());
    }

    void cancelled_itIsGoneOnWithWhenItIsNamed()
    {
        const Place place;
        place.killAfterAMark();
        QCOMPARE(place.run({"queue", "cancel", "1"}).exitCode, 0);
        QVERIFY(!place.isWhole());
        QCOMPARE(place.run({"resume"}).exitCode, 0); // what was dropped is none of the unfinished ones
        QVERIFY(!place.isWhole());
        const FerryResult rest = place.run({"resume", "--limit=0", "1"});
        QVERIFY2(rest.exitCode == 0, rest.error.c_str());
        QVERIFY(place.isWhole());
        QVERIFY(place.journals().empty());
        QCOMPARE(place.run({"queue"}).output, std::string("The queue is empty.\n"));
    }

    void whatIsNotGoneOnWith_isRemovedInTheEnd()
    {
        const Place place;
        place.killAfterAMark();
        place.scratch.write("src/z", "small now");
        QCOMPARE(place.run({"resume", "--limit=0"}).exitCode, 0);
        QCOMPARE(place.partials(), 0);
        QVERIFY(place.isWhole());
    }

    void anotherCommandDoesNotGoOn()
    {
        const Place place;
        place.kill();
        QCOMPARE(place.run({"copy", place.scratch.at("src/f1"), place.scratch.at("dst")}).exitCode, 0);
        QCOMPARE(place.journals().size(), std::size_t(1));
    }

    void interrupted_byASignal_itCanBeResumed()
    {
        const Place place;
        const auto process = place.slowCopy();
        process->send(SIGINT);
        QCOMPARE(process->wait().exitCode, 130);
        QVERIFY(place.run({"queue"}).output.starts_with("1  interrupted  copy "));
        QCOMPARE(place.run({"resume", "--limit", "0", "1"}).exitCode, 0);
        QVERIFY(place.isWhole());
    }

    void dropped_itLeavesWhatIsFinished_andNothingElse()
    {
        const Place place;
        place.kill();
        QCOMPARE(place.run({"queue"}).exitCode, 0);
        QCOMPARE(place.run({"queue", "cancel", "2"}).exitCode, 1);
        QCOMPARE(place.run({"queue", "cancel", "1"}).exitCode, 0);
        QVERIFY(place.journals().empty());
        for (const std::string &name : place.scratch.list("dst/src"))
            QCOMPARE(place.scratch.read("dst/src/" + name), place.scratch.read("src/" + name));
        QCOMPARE(place.run({"queue"}).output, std::string("The queue is empty.\n"));
        QVERIFY(place.run({"log"}).output.find("  cancelled  copy ") != std::string::npos);
    }

    void logTellsOfPastJobs_andTheirItems()
    {
        const Place place;
        place.kill();
        place.scratch.write("src/f7", "changed");
        QCOMPARE(place.run({"resume", "--progress=none", "--limit=0"}).exitCode, 0);
        const std::string jobs = place.run({"log"}).output;
        QVERIFY2(jobs.starts_with("1  ") && jobs.find("  done  copy ") != std::string::npos, jobs.c_str());
        QCOMPARE(place.run({"log", "--failed"}).output, std::string());
        const std::string line = "ok  " + place.scratch.at("src/f1") + " -> " + place.scratch.at("dst/src/f1") + "\n";
        QVERIFY(place.run({"log", "1"}).output.find(line) != std::string::npos);
        QVERIFY(place.run({"log", "1", "--json"}).output.starts_with("{\"op\":\""));
        const std::string table = place.run({"log", "--csv", "1"}).output;
        QVERIFY(table.starts_with("status,path,target,bytes,method,hash,error\n"));
        QVERIFY(table.find("ok," + place.scratch.at("src/f1") + ',' + place.scratch.at("dst/src/f1") + ",100,earlier,,\n")
                != std::string::npos);
        QCOMPARE(place.run({"log", "1", "--failed"}).output, std::string());
        QCOMPARE(place.run({"log", "1", "--checksums"}).output, std::string()); // nothing was hashed
        QCOMPARE(place.run({"log", "9"}).exitCode, 1);

        const std::string found = place.run({"log", "--search", "SRC/F1"}).output;
        QVERIFY2(found.starts_with(jobs.substr(0, jobs.find('\n') + 1) + "    " + line), found.c_str());
        QVERIFY2(found.find("src/f7") == std::string::npos, found.c_str());
        QCOMPARE(place.run({"log", "--search=no such name"}).output, std::string());
        QCOMPARE(place.run({"log", "--all", "--failed"}).output, std::string());
        QCOMPARE(place.run({"log", "--all", "--json"}).output, place.run({"log", "1", "--json"}).output);
        QVERIFY(place.run({"log", "1", "--search", "f7", "--csv"}).output.starts_with("status,path,target,bytes,method,hash,error\nok,"));
        QCOMPARE(place.run({"log", "1", "--all"}).exitCode, 2);
        QCOMPARE(place.run({"log", "--search="}).exitCode, 2);
        QCOMPARE(place.run({"log", "--json"}).exitCode, 2);
    }

    void logThatIsGone_isTold_andTheOthersAreShown()
    {
        const Place place;
        QCOMPARE(place.run({"log", "--all"}).output, std::string());
        place.kill();
        QCOMPARE(place.run({"resume", "--progress=none", "--limit=0"}).exitCode, 0);
        for (const auto &entry : std::filesystem::directory_iterator(place.scratch.at("state/ferry/results")))
            std::filesystem::remove(entry.path());
        const auto ended = place.run({"log", "--all"});
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(ended.error.find("cannot read the log ") != std::string::npos, ended.error.c_str());
    }

    void aQueueInUse_isLeftToItsHolder()
    {
        const Place place;
        place.kill();
        QCOMPARE(place.run({"queue"}).exitCode, 0);
        int argc = 1;
        char name[] = "test";
        char *argv[] = {name, nullptr};
        const QCoreApplication application(argc, argv);
        fs::LinuxOps ops;
        const Result<store::Database> held = store::Database::open(ops, Path(place.scratch.at("state/ferry")));
        QVERIFY(held);
        for (const Words &words : {Words {"resume"}, Words {"queue", "cancel", "1"}}) {
            const FerryResult result = place.run(words);
            QCOMPARE(result.exitCode, 1);
            QVERIFY2(result.error.starts_with("ferry: the queue is held by another Ferry (process "), result.error.c_str());
        }
        const FerryResult listed = place.run({"queue"});
        QCOMPARE(listed.exitCode, 0);
        QVERIFY(listed.output.starts_with("1  interrupted  copy "));
        QVERIFY(listed.error.starts_with("ferry: held by another Ferry"));
        // And who copies meanwhile is not held up.
        QCOMPARE(place.run({"copy", place.scratch.at("src/f1"), place.scratch.at("dst")}).exitCode, 0);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *text : {"queue frob", "queue list 3", "queue cancel", "queue cancel x", "resume 0", "resume --progress=x",
                                 "resume --limit=x", "log 1 2", "log --csv", "log --csv --json 1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void wrongUsage()
    {
        QFETCH(QString, words);
        const Place place;
        Words list;
        for (const QString &word : words.split(QLatin1Char(' ')))
            list.push_back(word.toStdString());
        const FerryResult result = place.run(list);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.error.starts_with("ferry: "));
    }
};

QTEST_APPLESS_MAIN(TestStoredJobs)
#include "tst_stored_jobs.moc"
