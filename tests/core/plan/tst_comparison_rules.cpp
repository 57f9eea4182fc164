// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/comparison_rules.h"

#include "core/plan/planner.h"

#include <QTest>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::plan;

namespace {

FileFacts facts(FileType type, std::uint64_t size = 0, std::uint64_t node = 0)
{
    return {.type = type, .size = size, .inode = 1, .node = node};
}

} // namespace

class TestComparisonRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsApartWithoutReading_data()
    {
        QTest::addColumn<FileFacts>("source");
        QTest::addColumn<std::optional<FileFacts>>("target");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<ErrorKind>("failure");
        const auto differs = [](const char *name, const FileFacts &source, const std::optional<FileFacts> &target, ErrorKind kind) {
            QTest::newRow(name) << source << target << Verdict::Fail << kind;
        };
        const auto same = [](const char *name, const FileFacts &source, const FileFacts &target, Verdict verdict = Verdict::Replace) {
            QTest::newRow(name) << source << std::optional(target) << verdict << ErrorKind::Exists;
        };
        const FileFacts file = facts(FileType::Regular, 5);
        differs("file, nothing", file, {}, ErrorKind::Missing);
        differs("folder, nothing", facts(FileType::Folder), {}, ErrorKind::Missing);
        differs("file, folder", file, facts(FileType::Folder), ErrorKind::OtherType);
        differs("folder, file", facts(FileType::Folder), file, ErrorKind::OtherType);
        differs("link, file", facts(FileType::Symlink, 5), file, ErrorKind::OtherType);
        differs("fifo, file", facts(FileType::Fifo), file, ErrorKind::OtherType);
        differs("character device, block device", facts(FileType::CharDevice, 0, 7), facts(FileType::BlockDevice, 0, 7),
                ErrorKind::OtherType);
        differs("sizes", file, facts(FileType::Regular, 6), ErrorKind::OtherSize);
        differs("devices", facts(FileType::CharDevice, 0, 7), facts(FileType::CharDevice, 0, 8), ErrorKind::OtherContent);
        differs("block devices", facts(FileType::BlockDevice, 0, 7), facts(FileType::BlockDevice, 0, 8), ErrorKind::OtherContent);
        same("files", file, file);
        same("links", facts(FileType::Symlink, 5), facts(FileType::Symlink, 6)); // their texts say more
        same("fifos", facts(FileType::Fifo), facts(FileType::Fifo));
        same("same device", facts(FileType::BlockDevice, 0, 7), facts(FileType::BlockDevice, 0, 7));
        same("folders", facts(FileType::Folder, 4096), facts(FileType::Folder, 8192), Verdict::Merge);
    }
    void tellsApartWithoutReading()
    {
        QFETCH(FileFacts, source);
        QFETCH(std::optional<FileFacts>, target);
        QFETCH(Verdict, verdict);
        QFETCH(ErrorKind, failure);
        const Decision decision = decideComparison(source, target);
        QCOMPARE(int(decision.verdict), int(verdict));
        QCOMPARE(int(decision.failure), int(failure));
    }

    void becomesSteps()
    {
        const auto plan = [](FileType source, std::optional<FileFacts> target) {
            const ScannedEntry entry {.name = "a", .facts = facts(source), .target = std::move(target), .error = {}};
            return planEntry(entry, Transport::Compare, decideComparison(entry.facts, entry.target));
        };
        const Plan file = plan(FileType::Regular, facts(FileType::Regular));
        const auto *step = std::get_if<DoStep>(&file);
        QVERIFY(step && step->step.transport == Transport::Compare && step->step.replaces);
        QVERIFY(std::holds_alternative<EnterFolder>(plan(FileType::Folder, facts(FileType::Folder))));
        const Plan missing = plan(FileType::Regular, {});
        const auto *left = std::get_if<LeaveAlone>(&missing);
        QVERIFY(left && left->error && left->error->kind == ErrorKind::Missing && left->error->op == FsOp::Verify);
        // No copy of it could be there.
        const Plan socket = plan(FileType::Socket, {});
        left = std::get_if<LeaveAlone>(&socket);
        QVERIFY(left && !left->error && left->reason == SkipReason::Socket);
    }
};

QTEST_GUILESS_MAIN(TestComparisonRules)
#include "tst_comparison_rules.moc"
