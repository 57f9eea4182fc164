// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ferry_process.h"

#include <QTest>

#include <csignal>

using namespace ferry;
using namespace ferry::test;

namespace {

using Words = std::vector<std::string>;

/// Two folders, and a state folder that several calls share.
class Place
{
public:
    Place()
    {
        scratch.makeFolder("src");
        scratch.makeFolder("dst");
        scratch.write("src/a", "new a");
        scratch.write("src/b", "new b");
    }
    [[nodiscard]] FerryCall call(Words arguments) const
    {
        FerryCall call;
        call.arguments = std::move(arguments);
        call.folder = scratch.at("");
        call.environment = {"XDG_STATE_HOME=" + scratch.at("state"), "HOME=" + scratch.at("home")};
        return call;
    }
    [[nodiscard]] FerryResult run(Words arguments) const { return runFerry(call(std::move(arguments))); }

    Scratch scratch;
};

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TestFollowUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesACopyByItsLog_afterShowingThePlan()
    {
        const Place place;
        QCOMPARE(place.run({"copy", "--log", "log", "src", "dst"}).exitCode, 0);
        place.scratch.write("dst/src/mine", "mine");
        const FerryResult plan = place.run({"undo", "--dry-run", "log"});
        QCOMPARE(plan.exitCode, 0);
        QVERIFY2(contains(plan.output, "would delete  " + place.scratch.at("dst/src/a") + '\n'), plan.output.c_str());
        QVERIFY2(!contains(plan.output, "mine"), plan.output.c_str());
        QVERIFY(place.scratch.exists("dst/src/a"));
        const FerryResult undone = place.run({"undo", "log"});
        QVERIFY2(undone.exitCode == 0, undone.error.c_str());
        QVERIFY((place.scratch.list("dst/src") == Words {"mine"}));
        QCOMPARE(place.scratch.read("src/a").c_str(), "new a");
    }

    void undoesAMove_andNamesWhatChanged()
    {
        const Place place;
        QCOMPARE(place.run({"move", "--log", "log", "src/a", "src/b", "dst"}).exitCode, 0);
        place.scratch.write("dst/b", "changed since");
        const FerryResult undone = place.run({"undo", "log"});
        QCOMPARE(undone.exitCode, 1);
        QVERIFY2(contains(undone.error, "dst/b: It was changed since"), undone.error.c_str());
        QCOMPARE(place.scratch.read("src/a").c_str(), "new a");
        QCOMPARE(place.scratch.read("dst/b").c_str(), "changed since");
    }

    void undoesTrashing()
    {
        const Place place;
        QCOMPARE(place.run({"delete", "--log", "log", "src/a"}).exitCode, 0);
        QVERIFY(!place.scratch.exists("src/a"));
        const FerryResult undone = place.run({"undo", "log"});
        QVERIFY2(undone.exitCode == 0, undone.error.c_str());
        QCOMPARE(place.scratch.read("src/a").c_str(), "new a");
        QVERIFY(place.scratch.list("home/.local/share/Trash/info").empty());
    }

    void whatWasReplaced_comesBackOrGoes()
    {
        for (const bool accepts : {false, true}) {
            const Place place;
            place.scratch.write("dst/a", "old a");
            QCOMPARE(place.run({"copy", "--keep-replaced", "--on-conflict=overwrite", "--log", "log", "src/a", "dst"}).exitCode, 0);
            QCOMPARE(place.scratch.read("dst/a").c_str(), "new a");
            QCOMPARE(place.scratch.list("dst").size(), std::size_t(2));
            const FerryResult result = place.run({accepts ? "accept" : "undo", "log"});
            QVERIFY2(result.exitCode == 0, result.error.c_str());
            QVERIFY((place.scratch.list("dst") == Words {"a"}));
            QCOMPARE(place.scratch.read("dst/a").c_str(), accepts ? "new a" : "old a");
            if (accepts)
                QCOMPARE(result.error.c_str(), "Removed 1 replaced item.\n");
            if (accepts)
                QCOMPARE(place.run({"accept", "log"}).error.c_str(), "Removed 0 replaced items.\n");
        }
    }

    /// A job that is stored, for it was killed once.
    void retriesAndUndoesAStoredJob()
    {
        const Place place;
        place.scratch.write("src/z", std::string(8 << 20, 'z'));
        place.scratch.makeFolder("dst/src");
        place.scratch.write("dst/src/a", "old a");
        FerryProcess copy(place.call({"copy", "--limit=256K", "src", "dst"}));
        QVERIFY(FerryProcess::waitUntil([&] { return copy.hasOpen(place.scratch.at("src/z")) && place.scratch.exists("dst/src/b"); }));
        copy.send(SIGKILL);
        (void)copy.wait();
        const FerryResult early = place.run({"undo", "1"});
        QVERIFY2(early.exitCode == 1 && contains(early.error, "job 1 has not ended"), early.error.c_str());
        QCOMPARE(place.run({"resume", "--limit=0"}).exitCode, 1); // a is there
        QCOMPARE(place.scratch.read("dst/src/a").c_str(), "old a");

        const FerryResult again = place.run({"retry", "--on-conflict=overwrite", "1"});
        QVERIFY2(again.exitCode == 0, again.error.c_str());
        QCOMPARE(place.scratch.read("dst/src/a").c_str(), "new a");
        const FerryResult undone = place.run({"undo", "1"});
        QVERIFY2(undone.exitCode == 0, undone.error.c_str());
        QVERIFY((place.scratch.list("dst/src") == Words {"a"})); // which another run brought
    }

    void refusesWhatItCannot()
    {
        const Place place;
        QCOMPARE(place.run({"undo"}).exitCode, 2);
        QCOMPARE(place.run({"undo", "1", "2"}).exitCode, 2);
        QCOMPARE(place.run({"undo", "--on-conflict=skip", "1"}).exitCode, 2);
        QVERIFY(contains(place.run({"undo", "7"}).error, "there is no job 7"));
        QVERIFY(contains(place.run({"undo", "nowhere"}).error, "cannot read the log"));
        QVERIFY(contains(place.run({"retry", "log"}).error, "the number of a job is needed"));
        place.scratch.write("empty", "{}\n");
        QVERIFY(contains(place.run({"undo", "empty"}).error, "tells of no job that ended"));
        QCOMPARE(place.run({"delete", "--permanent", "--log", "log", "src/b"}).exitCode, 0);
        const FerryResult result = place.run({"undo", "log"});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(place.run({"copy", "--log", "log", "src/a", "dst"}).exitCode, 0);
        QVERIFY(contains(place.run({"undo", "log"}).error, "of jobs of several kinds"));
        QVERIFY(place.scratch.exists("dst/a"));
    }
};

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_follow_up.moc"
