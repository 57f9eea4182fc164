// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/conflict_rules.h"

#include <QTest>

#include <array>
#include <limits>
#include <string_view>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::plan;
using namespace std::chrono_literals;

namespace {

FileFacts regular(std::uint64_t inode, std::uint64_t size, Timestamp modified)
{
    return {.type = FileType::Regular, .size = size, .device = 1, .inode = inode, .modified = modified};
}

FileFacts folder(std::uint64_t inode)
{
    return {.type = FileType::Folder, .size = 4096, .device = 1, .inode = inode};
}

/// One letter for each decision that can be told from others.
char letterOf(const Decision &decision)
{
    switch (decision.verdict) {
    case Verdict::Create:
        return 'C';
    case Verdict::Replace:
        return 'R';
    case Verdict::ReplaceIfDifferent:
        return 'D';
    case Verdict::KeepBoth:
        return 'K';
    case Verdict::SetOldAside:
        return 'O';
    case Verdict::Merge:
        return 'M';
    case Verdict::Skip:
        switch (decision.skipReason) {
        case SkipReason::Policy:
            return 's';
        case SkipReason::NotNewer:
            return 'n';
        case SkipReason::SameSize:
            return 'z';
        case SkipReason::Answer:
            return 'a';
        default:
            return '!';
        }
    case Verdict::Ask:
        switch (decision.question) {
        case QuestionKind::FileExists:
            return '?';
        case QuestionKind::FolderExists:
            return 'F';
        case QuestionKind::TypeDiffers:
            return 'T';
        case QuestionKind::ItemFailed:
        case QuestionKind::NoSpace:
        case QuestionKind::TooDense:
            break; // of no conflict
        }
        break;
    case Verdict::Fail:
        switch (decision.failure) {
        case ErrorKind::Exists:
            return 'x';
        case ErrorKind::SameFile:
            return 'S';
        case ErrorKind::WrongType:
            return 'W';
        default:
            return '!';
        }
    }
    return '!';
}

constexpr std::array kFilePolicies {FileConflict::Ask,    FileConflict::Skip,      FileConflict::Overwrite,
                                    FileConflict::Newer,  FileConflict::Size,      FileConflict::Content,
                                    FileConflict::Rename, FileConflict::RenameOld, FileConflict::Fail};
constexpr std::array kFilePolicyNames {"ask", "skip", "overwrite", "newer", "size", "content", "rename", "rename-old", "fail"};
constexpr std::array kFolderPolicies {FolderConflict::Ask, FolderConflict::Merge, FolderConflict::Skip, FolderConflict::Rename};

} // namespace

class TestConflictRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesForFile_byPolicyAndTarget_data();
    void decidesForFile_byPolicyAndTarget();
    void decidesForFolder_byPolicyAndTarget_data();
    void decidesForFolder_byPolicyAndTarget();
    void decidesByAnswer_data();
    void decidesByAnswer();
    void isNewer_onlyByAWholeStep_data();
    void isNewer_onlyByAWholeStep();
    void knowsTheStepsOfFileSystems();
};

void TestConflictRules::decidesForFile_byPolicyAndTarget_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QByteArray>("wanted");
    // free, older, newer, other size at the same time, a link, the very same file, a folder
    const std::array wanted {"C????ST", "Cssssss", "CRRRRSW", "CRnnRSW", "CzzRRSW", "CDDRRSW", "CKKKKKK", "COOOOSW", "CxxxxSW"};
    for (std::size_t i = 0; i < kFilePolicies.size(); ++i)
        QTest::newRow(kFilePolicyNames.at(i)) << int(i) << QByteArray(wanted.at(i));
}

void TestConflictRules::decidesForFile_byPolicyAndTarget()
{
    QFETCH(int, policy);
    QFETCH(QByteArray, wanted);
    const FileFacts source = regular(1, 10, {100, 0});
    FileFacts link = regular(5, 10, {99, 0});
    link.type = FileType::Symlink;
    const std::array<std::optional<FileFacts>, 7> targets {
        std::nullopt, regular(2, 10, {99, 0}), regular(3, 10, {101, 0}), regular(4, 11, {100, 0}), link, source, folder(6)};
    for (const FolderConflict onFolder : kFolderPolicies) { // which has no say about a file
        QByteArray found;
        for (const std::optional<FileFacts> &target : targets)
            found += letterOf(decide({kFilePolicies.at(std::size_t(policy)), onFolder}, source, target, 1ns));
        QCOMPARE(found, wanted);
    }
}

void TestConflictRules::decidesForFolder_byPolicyAndTarget_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("wantedOnFile");
    // free, a folder, the very same folder; and on a file, for each of the policies for files
    QTest::newRow("ask") << 0 << QByteArray("CFS") << QByteArray("TTTTTTTTT");
    QTest::newRow("merge") << 1 << QByteArray("CMS") << QByteArray("TsWWWWKWW");
    QTest::newRow("skip") << 2 << QByteArray("Css") << QByteArray("sssssssss");
    QTest::newRow("rename") << 3 << QByteArray("CKK") << QByteArray("KKKKKKKKK");
}

void TestConflictRules::decidesForFolder_byPolicyAndTarget()
{
    QFETCH(int, policy);
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, wantedOnFile);
    const FolderConflict onFolder = kFolderPolicies.at(std::size_t(policy));
    const FileFacts source = folder(1);
    const std::array<std::optional<FileFacts>, 3> targets {std::nullopt, folder(2), source};
    QByteArray foundOnFile;
    for (const FileConflict onFile : kFilePolicies) {
        QByteArray found;
        for (const std::optional<FileFacts> &target : targets)
            found += letterOf(decide({onFile, onFolder}, source, target, 1ns));
        QCOMPARE(found, wanted);
        foundOnFile += letterOf(decide({onFile, onFolder}, source, regular(3, 0, {0, 0}), 1ns));
    }
    QCOMPARE(foundOnFile, wantedOnFile);
}

void TestConflictRules::decidesByAnswer_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("wantedIfNewer");
    QTest::addColumn<QByteArray>("wantedIfNotNewer");
    // Skip, Replace, ReplaceIfNewer, KeepBoth, Merge; 'a' where it is not offered too
    QTest::newRow("file exists") << int(QuestionKind::FileExists) << QByteArray("aRRKa") << QByteArray("aRnKa");
    QTest::newRow("folder exists") << int(QuestionKind::FolderExists) << QByteArray("aaaKM") << QByteArray("aaaKM");
    QTest::newRow("type differs") << int(QuestionKind::TypeDiffers) << QByteArray("aaaKa") << QByteArray("aaaKa");
}

void TestConflictRules::decidesByAnswer()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, wantedIfNewer);
    QFETCH(QByteArray, wantedIfNotNewer);
    const FileFacts source = regular(1, 10, {100, 5});
    const auto all = [&](const FileFacts &target) {
        QByteArray found;
        for (const Answer answer : {Answer::Skip, Answer::Replace, Answer::ReplaceIfNewer, Answer::KeepBoth, Answer::Merge})
            found += letterOf(decide(QuestionKind(kind), answer, source, target, 1ns));
        return found;
    };
    QCOMPARE(all(regular(2, 10, {100, 4})), wantedIfNewer);
    QCOMPARE(all(regular(2, 10, {100, 5})), wantedIfNotNewer);
    QCOMPARE(all(regular(2, 10, {100, 6})), wantedIfNotNewer);
}

void TestConflictRules::isNewer_onlyByAWholeStep_data()
{
    QTest::addColumn<qint64>("sourceSeconds");
    QTest::addColumn<uint>("sourceNanoseconds");
    QTest::addColumn<qint64>("targetSeconds");
    QTest::addColumn<uint>("targetNanoseconds");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<bool>("newer");
    const auto row = [](const char *name, Timestamp source, Timestamp target, std::chrono::nanoseconds step, bool newer) {
        QTest::newRow(name) << qint64(source.seconds) << uint(source.nanoseconds) << qint64(target.seconds) << uint(target.nanoseconds)
                            << qint64(step.count()) << newer;
    };
    constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    row("a nanosecond", {100, 1}, {100, 0}, 1ns, true);
    row("equal", {100, 1}, {100, 1}, 1ns, false);
    row("older by a nanosecond", {100, 0}, {100, 1}, 1ns, false);
    row("over a second's border", {101, 0}, {100, 999'999'999}, 1ns, true);
    row("before 1970", {-1, 500'000'000}, {-1, 499'999'999}, 1ns, true);
    row("FAT: what it kept of this very time", {101, 999'999'999}, {100, 0}, 2s, false);
    row("FAT: the next step", {102, 0}, {100, 0}, 2s, true);
    row("FAT: before 1970, what it kept", {-1, 0}, {-2, 0}, 2s, false);
    row("FAT: before 1970, the next step", {0, 0}, {-2, 0}, 2s, true);
    row("FAT: target not on a step", {102, 0}, {101, 900'000'000}, 2s, false);
    row("FAT: target not on a step, but long ago", {104, 0}, {101, 900'000'000}, 2s, true);
    row("exFAT: less than a step", {100, 19'999'999}, {100, 10'000'000}, 10ms, false);
    row("exFAT: a step", {100, 20'000'000}, {100, 10'000'000}, 10ms, true);
    row("NTFS: less than a step", {100, 199}, {100, 100}, 100ns, false);
    row("NTFS: a step over a second's border", {101, 0}, {100, 999'999'900}, 100ns, true);
    row("the whole of time", {kMost, 0}, {kLeast, 0}, 100ns, true);
    row("the whole of time, backwards", {kLeast, 0}, {kMost, 0}, 2s, false);
}

void TestConflictRules::isNewer_onlyByAWholeStep()
{
    QFETCH(qint64, sourceSeconds);
    QFETCH(uint, sourceNanoseconds);
    QFETCH(qint64, targetSeconds);
    QFETCH(uint, targetNanoseconds);
    QFETCH(qint64, step);
    QFETCH(bool, newer);
    const FileFacts source = regular(1, 10, {sourceSeconds, sourceNanoseconds});
    const FileFacts target = regular(2, 10, {targetSeconds, targetNanoseconds});
    const std::chrono::nanoseconds granularity(step);
    const char wanted = newer ? 'R' : 'n';
    QCOMPARE(letterOf(decide({FileConflict::Newer, FolderConflict::Merge}, source, target, granularity)), wanted);
    QCOMPARE(letterOf(decide(QuestionKind::FileExists, Answer::ReplaceIfNewer, source, target, granularity)), wanted);
}

void TestConflictRules::knowsTheStepsOfFileSystems()
{
    QCOMPARE(timeGranularity(0x4d44).count(), std::chrono::nanoseconds(2s).count()); // FAT
    QCOMPARE(timeGranularity(0x2011BAB0).count(), std::chrono::nanoseconds(10ms).count()); // exFAT
    QCOMPARE(timeGranularity(0x482b).count(), std::chrono::nanoseconds(1s).count()); // HFS+
    QCOMPARE(timeGranularity(0x5346544e).count(), std::int64_t(100)); // NTFS
    QCOMPARE(timeGranularity(0x7366746e).count(), std::int64_t(100));
    QCOMPARE(timeGranularity(0xFF534D42).count(), std::int64_t(100)); // CIFS
    QCOMPARE(timeGranularity(0xFE534D42).count(), std::int64_t(100)); // SMB 2
    QCOMPARE(timeGranularity(0xEF53).count(), std::int64_t(1)); // ext4
    QCOMPARE(timeGranularity(0).count(), std::int64_t(1));
}

QTEST_GUILESS_MAIN(TestConflictRules)
#include "tst_conflict_rules.moc"
