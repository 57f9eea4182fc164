// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planner.h"

#include <QTest>

#include <array>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::plan;

namespace {

constexpr std::array kTypes {FileType::Unknown, FileType::Regular, FileType::Folder,     FileType::Symlink,
                             FileType::Fifo,    FileType::Socket,  FileType::CharDevice, FileType::BlockDevice};
constexpr std::array kTransports {Transport::Copy, Transport::CopyThenRemove, Transport::Rename, Transport::Remove};

ScannedEntry entryOf(FileType type, std::optional<FileFacts> target = {})
{
    return {.name = "name", .facts = {.type = type, .size = 7, .device = 1, .inode = 2}, .target = target, .error = {}};
}

Decision decided(Verdict verdict)
{
    return {.verdict = verdict};
}

bool copies(Transport transport)
{
    return transport == Transport::Copy || transport == Transport::CopyThenRemove;
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksFoldersAndDoesTheRest();
    void leavesSocketsAlone_onlyWhenCopying();
    void leavesAlone_whatCouldNotBeLookedAt();
    void leavesAlone_whatIsSkippedOrFails();
    void asks_whatIsToBeAsked();
    void placesByVerdict_data();
    void placesByVerdict();
    void carriesTheFactsIntoTheStep();
    void carriesWhatATrashKnows();
};

void TestPlanner::walksFoldersAndDoesTheRest()
{
    for (const Transport transport : kTransports) {
        for (const FileType type : kTypes) {
            if (type == FileType::Socket)
                continue;
            const Plan plan = planEntry(entryOf(type), transport, decided(Verdict::Create));
            const bool walks = type == FileType::Folder && transport != Transport::Rename;
            QCOMPARE(std::holds_alternative<EnterFolder>(plan), walks);
            QCOMPARE(std::holds_alternative<DoStep>(plan), !walks);
        }
    }
    // A rename of a folder onto another one is a merge, entry by entry; beside it, it is one step.
    const ScannedEntry met = entryOf(FileType::Folder, FileFacts {.type = FileType::Folder, .inode = 9});
    QVERIFY(std::holds_alternative<EnterFolder>(planEntry(met, Transport::Rename, decided(Verdict::Merge))));
    QVERIFY(std::holds_alternative<DoStep>(planEntry(met, Transport::Rename, decided(Verdict::KeepBoth))));
}

void TestPlanner::leavesSocketsAlone_onlyWhenCopying()
{
    for (const Transport transport : kTransports) {
        const Plan plan = planEntry(entryOf(FileType::Socket), transport, decided(Verdict::Create));
        const auto *left = std::get_if<LeaveAlone>(&plan);
        QCOMPARE(left != nullptr, copies(transport));
        if (left) {
            QCOMPARE(left->reason, SkipReason::Socket);
            QVERIFY(!left->error);
        } else {
            QVERIFY(std::holds_alternative<DoStep>(plan));
        }
    }
}

void TestPlanner::leavesAlone_whatCouldNotBeLookedAt()
{
    for (const Transport transport : kTransports) {
        for (const FileType type : kTypes) {
            ScannedEntry entry = entryOf(type);
            entry.error = Error::fromErrno(EACCES, FsOp::Stat);
            const Plan plan = planEntry(entry, transport, decided(Verdict::Create));
            const auto *left = std::get_if<LeaveAlone>(&plan);
            QVERIFY(left && left->error);
            QCOMPARE(left->error->kind, ErrorKind::Denied);
            QCOMPARE(left->reason, SkipReason::None);
        }
    }
}

void TestPlanner::leavesAlone_whatIsSkippedOrFails()
{
    for (const SkipReason reason : {SkipReason::Policy, SkipReason::NotNewer, SkipReason::SameSize, SkipReason::Answer}) {
        const Plan plan = planEntry(entryOf(FileType::Regular), Transport::Copy, {.verdict = Verdict::Skip, .skipReason = reason});
        const auto *left = std::get_if<LeaveAlone>(&plan);
        QVERIFY(left && !left->error);
        QCOMPARE(left->reason, reason);
    }
    for (const ErrorKind kind : {ErrorKind::Exists, ErrorKind::SameFile, ErrorKind::WrongType}) {
        const Plan plan = planEntry(entryOf(FileType::Folder), Transport::Rename, {.verdict = Verdict::Fail, .failure = kind});
        const auto *left = std::get_if<LeaveAlone>(&plan);
        QVERIFY(left && left->error);
        QCOMPARE(left->error->kind, kind);
    }
}

void TestPlanner::asks_whatIsToBeAsked()
{
    for (const QuestionKind kind : {QuestionKind::FileExists, QuestionKind::FolderExists, QuestionKind::TypeDiffers}) {
        const Plan plan = planEntry(entryOf(FileType::Folder), Transport::Copy, {.verdict = Verdict::Ask, .question = kind});
        const auto *asked = std::get_if<AskFirst>(&plan);
        QVERIFY(asked);
        QCOMPARE(asked->kind, kind);
    }
}

void TestPlanner::placesByVerdict_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("placement");
    QTest::addColumn<bool>("onlyIfDifferent");
    QTest::newRow("create") << int(Verdict::Create) << int(Placement::New) << false;
    QTest::newRow("replace") << int(Verdict::Replace) << int(Placement::Replace) << false;
    QTest::newRow("replace if different") << int(Verdict::ReplaceIfDifferent) << int(Placement::Replace) << true;
    QTest::newRow("keep both") << int(Verdict::KeepBoth) << int(Placement::KeepBoth) << false;
    QTest::newRow("set old aside") << int(Verdict::SetOldAside) << int(Placement::SetOldAside) << false;
    QTest::newRow("merge") << int(Verdict::Merge) << int(Placement::Replace) << false;
}

void TestPlanner::placesByVerdict()
{
    QFETCH(int, verdict);
    QFETCH(int, placement);
    QFETCH(bool, onlyIfDifferent);
    const bool isMerge = Verdict(verdict) == Verdict::Merge;
    const Plan plan = planEntry(entryOf(isMerge ? FileType::Folder : FileType::Regular), Transport::Copy, decided(Verdict(verdict)));
    const Step &step = isMerge ? std::get<EnterFolder>(plan).step : std::get<DoStep>(plan).step;
    QCOMPARE(step.placement, Placement(placement));
    QCOMPARE(step.onlyIfDifferent, onlyIfDifferent);
}

void TestPlanner::carriesTheFactsIntoTheStep()
{
    for (const Transport transport : kTransports) {
        const ScannedEntry entry = entryOf(FileType::Regular, FileFacts {.type = FileType::Regular, .device = 3, .inode = 4});
        const Plan plan = planEntry(entry, transport, decided(Verdict::Replace));
        const Step &step = std::get<DoStep>(plan).step;
        QCOMPARE(step.transport, transport);
        QCOMPARE(step.name, std::string("name"));
        QCOMPARE(step.targetName, std::string("name"));
        QCOMPARE(step.attempt, 1);
        QVERIFY(isSameObject(step.facts, entry.facts));
        QCOMPARE(step.facts.size, std::uint64_t(7));
        QVERIFY(step.replaces && isSameObject(*step.replaces, *entry.target));
    }
}

void TestPlanner::carriesWhatATrashKnows()
{
    for (const FileType type : {FileType::Regular, FileType::Folder}) {
        ScannedEntry entry = entryOf(type);
        entry.newName = "origin";
        entry.leavesTrash = true;
        for (const Transport transport : {Transport::Rename, Transport::Remove}) {
            const Plan plan = planEntry(entry, transport, decided(Verdict::Create));
            const auto *walked = std::get_if<EnterFolder>(&plan);
            const Step &step = walked ? walked->step : std::get<DoStep>(plan).step;
            QVERIFY(step.leavesTrash);
            QCOMPARE(step.name, std::string("name"));
            QCOMPARE(step.targetName, std::string("origin"));
        }
    }
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
