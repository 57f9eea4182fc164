// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/past_pace.h"

#include <QTest>

#include <functional>

using namespace ferry;
using namespace std::chrono_literals;

namespace {

constexpr model::Totals kPlanned {.items = 200, .bytes = 2000 * kMiB};

const std::vector<browse::Device> &devices()
{
    static const std::vector<browse::Device> all {
        {.mountPoint = Path("/"), .source = "/dev/sda1", .fileSystem = "ext4"},
        {.mountPoint = Path("/media/BACKUP"), .source = "/dev/sdb1", .fileSystem = "vfat"},
        {.mountPoint = Path("/media/NAS"), .source = "nas:/", .fileSystem = "nfs"},
    };
    return all;
}

model::Request request()
{
    model::Request made;
    made.sources = {Path("/home/mara/Pictures/2026")};
    made.destination = Path("/media/BACKUP/Photos");
    return made;
}

/// 1,000 MiB in 100 files in 50 seconds, between the devices of request().
model::JobSnapshot pastJob()
{
    model::Request past;
    past.sources = {Path("/home/mara/Music")};
    past.destination = Path("/media/BACKUP");
    model::JobSnapshot job;
    job.request = std::make_shared<const model::Request>(std::move(past));
    job.state = model::JobState::Done;
    job.bytesCopied = 1000 * kMiB;
    job.tally.done = 100;
    job.worked = 50s;
    return job;
}

void ask(model::JobSnapshot &job, const std::function<void(model::Request &)> &change)
{
    model::Request other = *job.request;
    change(other);
    job.request = std::make_shared<const model::Request>(std::move(other));
}

store::JobHistory historyOf(std::vector<model::JobSnapshot> jobs)
{
    store::JobHistory history;
    for (model::JobSnapshot &job : jobs)
        history.jobs.push_back({.job = std::make_shared<const model::JobSnapshot>(std::move(job))});
    return history;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(model::JobSnapshot &)>)

class PastPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAsLongAsBefore() { QCOMPARE(ui::durationAsBefore(historyOf({pastJob()}), devices(), request(), kPlanned), 100s); }

    void theLastOneCounts()
    {
        model::JobSnapshot newer = pastJob();
        newer.worked = 25s;
        QCOMPARE(ui::durationAsBefore(historyOf({newer, pastJob()}), devices(), request(), kPlanned), 50s);
    }

    void moreFiles_moreTime()
    {
        // Of half the size: as many bytes, but twice as many files.
        QCOMPARE(ui::durationAsBefore(historyOf({pastJob()}), devices(), request(), {.items = 400, .bytes = 2000 * kMiB}), 200s);
    }

    void limitCounts()
    {
        model::Request slow = request();
        slow.options.limit = {4 * kMiB};
        QCOMPARE(ui::durationAsBefore(historyOf({pastJob()}), devices(), slow, kPlanned), 500s);
    }

    void stickMountedElsewhere_isTheSame()
    {
        std::vector<browse::Device> moved = devices();
        moved.push_back({.mountPoint = Path("/mnt/stick"), .source = "/dev/sdb1", .fileSystem = "vfat"});
        model::Request there = request();
        there.destination = Path("/mnt/stick");
        QCOMPARE(ui::durationAsBefore(historyOf({pastJob()}), moved, there, kPlanned), 100s);
    }

    void whatDiffers_tellsNothing_data()
    {
        using Change = std::function<void(model::JobSnapshot &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("other target") << Change([](auto &job) { ask(job, [](auto &of) { of.destination = Path("/media/NAS"); }); });
        QTest::newRow("other source") << Change([](auto &job) { ask(job, [](auto &of) { of.sources = {Path("/media/NAS/a")}; }); });
        QTest::newRow("other kind") << Change([](auto &job) { ask(job, [](auto &of) { of.kind = model::JobKind::Move; }); });
        QTest::newRow("read back") << Change(
            [](auto &job) { ask(job, [](auto &of) { of.options.verification = model::Verification::ReadBack; }); });
        QTest::newRow("dry run") << Change([](auto &job) { ask(job, [](auto &of) { of.options.dryRun = true; }); });
        QTest::newRow("limited") << Change([](auto &job) { job.limit = {kMiB}; });
        QTest::newRow("in the background") << Change([](auto &job) { job.priority = model::Priority::Background; });
        QTest::newRow("cancelled") << Change([](auto &job) { job.state = model::JobState::Cancelled; });
        QTest::newRow("over at once") << Change([](auto &job) { job.worked = 2s; });
        QTest::newRow("much smaller files") << Change([](auto &job) { job.tally.done = 100'000; });
        QTest::newRow("much larger files") << Change([](auto &job) { job.tally.done = 1; });
        QTest::newRow("nothing copied") << Change([](auto &job) { job.bytesCopied = 0; });
    }

    void whatDiffers_tellsNothing()
    {
        QFETCH(const std::function<void(model::JobSnapshot &)>, change);
        model::JobSnapshot other = pastJob();
        change(other);
        QCOMPARE(ui::durationAsBefore(historyOf({other}), devices(), request(), kPlanned), std::nullopt);
        QCOMPARE(ui::durationAsBefore(historyOf({other, pastJob()}), devices(), request(), kPlanned), 100s);
    }

    void nothingToGoBy_tellsNothing()
    {
        QCOMPARE(ui::durationAsBefore({}, devices(), request(), kPlanned), std::nullopt);
        QCOMPARE(ui::durationAsBefore(historyOf({pastJob()}), {}, request(), kPlanned), std::nullopt);
        QCOMPARE(ui::durationAsBefore(historyOf({pastJob()}), devices(), request(), {}), std::nullopt);
        store::JobHistory unknown;
        unknown.jobs.emplace_back();
        QCOMPARE(ui::durationAsBefore(unknown, devices(), request(), kPlanned), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(PastPaceTest)
#include "tst_past_pace.moc"
