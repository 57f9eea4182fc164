// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/words.h"

#include <QTest>

#include <set>
#include <string>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::store;

namespace {

// An enumerator that is added and not named here does not compile (-Wswitch), and reminds of its word.
template <typename Enumeration>
constexpr int kCount = 0;

template <>
constexpr int kCount<ItemStatus> = [](ItemStatus last) {
    switch (last) {
    case ItemStatus::Done:
    case ItemStatus::Lossy:
    case ItemStatus::Skipped:
    case ItemStatus::Failed:
    case ItemStatus::Planned:
        break;
    }
    return int(last) + 1;
}(ItemStatus::Planned);

template <>
constexpr int kCount<SkipReason> = [](SkipReason last) {
    switch (last) {
    case SkipReason::None:
    case SkipReason::Policy:
    case SkipReason::NotNewer:
    case SkipReason::SameSize:
    case SkipReason::SameContent:
    case SkipReason::Socket:
    case SkipReason::Answer:
    case SkipReason::ContentKept:
    case SkipReason::Extra:
    case SkipReason::Undone:
    case SkipReason::Gone:
        break;
    }
    return int(last) + 1;
}(SkipReason::Gone);

template <>
constexpr int kCount<Method> = [](Method last) {
    switch (last) {
    case Method::None:
    case Method::Reflink:
    case Method::Batch:
    case Method::Stream:
    case Method::Chunked:
    case Method::Rename:
    case Method::Link:
    case Method::Earlier:
    case Method::Metadata:
        break;
    }
    return int(last) + 1;
}(Method::Metadata);

template <>
constexpr int kCount<LossKind> = [](LossKind last) {
    switch (last) {
    case LossKind::Owner:
    case LossKind::Group:
    case LossKind::Mode:
    case LossKind::SetIdBits:
    case LossKind::Times:
    case LossKind::Attribute:
    case LossKind::Acl:
    case LossKind::HardLink:
    case LossKind::Hole:
    case LossKind::SourceGrew:
        break;
    }
    return int(last) + 1;
}(LossKind::SourceGrew);

template <>
constexpr int kCount<JobKind> = [](JobKind last) {
    switch (last) {
    case JobKind::Copy:
    case JobKind::Move:
    case JobKind::Delete:
    case JobKind::Trash:
    case JobKind::Verify:
    case JobKind::Check:
    case JobKind::Extract:
    case JobKind::Compress:
        break;
    }
    return int(last) + 1;
}(JobKind::Compress);

template <>
constexpr int kCount<OwnFolder> = [](OwnFolder last) {
    switch (last) {
    case OwnFolder::Never:
    case OwnFolder::IfSeveral:
    case OwnFolder::Always:
        break;
    }
    return int(last) + 1;
}(OwnFolder::Always);

template <>
constexpr int kCount<JobState> = [](JobState last) {
    switch (last) {
    case JobState::Waiting:
    case JobState::Running:
    case JobState::Flushing:
    case JobState::Paused:
    case JobState::NeedsAnswer:
    case JobState::Cancelling:
    case JobState::Done:
    case JobState::DoneWithProblems:
    case JobState::Cancelled:
    case JobState::Failed:
    case JobState::Interrupted:
        break;
    }
    return int(last) + 1;
}(JobState::Interrupted);

template <>
constexpr int kCount<FileConflict> = [](FileConflict last) {
    switch (last) {
    case FileConflict::Ask:
    case FileConflict::Skip:
    case FileConflict::Overwrite:
    case FileConflict::Newer:
    case FileConflict::Size:
    case FileConflict::Content:
    case FileConflict::Rename:
    case FileConflict::RenameOld:
    case FileConflict::Fail:
        break;
    }
    return int(last) + 1;
}(FileConflict::Fail);

template <>
constexpr int kCount<FolderConflict> = [](FolderConflict last) {
    switch (last) {
    case FolderConflict::Ask:
    case FolderConflict::Merge:
    case FolderConflict::Skip:
    case FolderConflict::Rename:
        break;
    }
    return int(last) + 1;
}(FolderConflict::Rename);

template <>
constexpr int kCount<Verification> = [](Verification last) {
    switch (last) {
    case Verification::None:
    case Verification::ReadBack:
        break;
    }
    return int(last) + 1;
}(Verification::ReadBack);

template <>
constexpr int kCount<Priority> = [](Priority last) {
    switch (last) {
    case Priority::Normal:
    case Priority::Background:
        break;
    }
    return int(last) + 1;
}(Priority::Background);

template <>
constexpr int kCount<ReadBack> = [](ReadBack last) {
    switch (last) {
    case ReadBack::None:
    case ReadBack::Device:
    case ReadBack::Memory:
        break;
    }
    return int(last) + 1;
}(ReadBack::Memory);

template <>
constexpr int kCount<Medium> = [](Medium last) {
    switch (last) {
    case Medium::Flash:
    case Medium::Rotating:
    case Medium::Network:
    case Medium::Memory:
    case Medium::Unknown:
        break;
    }
    return int(last) + 1;
}(Medium::Unknown);

template <>
constexpr int kCount<Durability> = [](Durability last) {
    switch (last) {
    case Durability::Job:
    case Durability::File:
    case Durability::None:
        break;
    }
    return int(last) + 1;
}(Durability::None);

template <>
constexpr int kCount<QuestionKind> = [](QuestionKind last) {
    switch (last) {
    case QuestionKind::FileExists:
    case QuestionKind::FolderExists:
    case QuestionKind::TypeDiffers:
    case QuestionKind::ItemFailed:
    case QuestionKind::NoSpace:
    case QuestionKind::TooDense:
        break;
    }
    return int(last) + 1;
}(QuestionKind::TooDense);

template <>
constexpr int kCount<Answer> = [](Answer last) {
    switch (last) {
    case Answer::Skip:
    case Answer::Replace:
    case Answer::ReplaceIfNewer:
    case Answer::KeepBoth:
    case Answer::Merge:
    case Answer::TryAgain:
    case Answer::GoOn:
        break;
    }
    return int(last) + 1;
}(Answer::GoOn);

template <typename Enumeration>
void checkAll()
{
    QCOMPARE(int(kWords<Enumeration>.size()), kCount<Enumeration>);
    std::set<std::string> seen;
    for (int i = 0; i < kCount<Enumeration>; ++i) {
        const std::string word = wordOf(Enumeration(i));
        QVERIFY2(seen.insert(word).second, word.c_str());
        QVERIFY2(valueOf<Enumeration>(word) == Enumeration(i), word.c_str());
    }
    QCOMPARE(std::string(wordOf(Enumeration(kCount<Enumeration>))), std::string());
    QVERIFY(!valueOf<Enumeration>("what a later Ferry knows"));
}

template <>
constexpr int kCount<ErrorPolicy> = [](ErrorPolicy last) {
    switch (last) {
    case ErrorPolicy::Fail:
    case ErrorPolicy::Wait:
    case ErrorPolicy::Ask:
        break;
    }
    return int(last) + 1;
}(ErrorPolicy::Ask);

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachValueHasAWordOfItsOwn_andBack()
    {
        checkAll<ItemStatus>();
        checkAll<SkipReason>();
        checkAll<Method>();
        checkAll<LossKind>();
        checkAll<JobKind>();
        checkAll<OwnFolder>();
        checkAll<JobState>();
        checkAll<FileConflict>();
        checkAll<FolderConflict>();
        checkAll<Verification>();
        checkAll<Priority>();
        checkAll<Durability>();
        checkAll<ReadBack>();
        checkAll<Medium>();
        checkAll<QuestionKind>();
        checkAll<Answer>();
        checkAll<ErrorPolicy>();
    }

    void errorsHaveWordsAndBack()
    {
        for (int i = 0; i <= int(ErrorKind::Internal); ++i)
            QVERIFY(errorKindOf(nameOf(ErrorKind(i))) == ErrorKind(i));
        for (int i = 0; i <= int(FsOp::Verify); ++i)
            QVERIFY(fsOpOf(nameOf(FsOp(i))) == FsOp(i));
        QVERIFY(!errorKindOf("later"));
        QVERIFY(!fsOpOf("later"));
    }

    /// They stand in databases and journals.
    void wordsStayAsTheyWere()
    {
        QCOMPARE(std::string(wordOf(JobState::DoneWithProblems)), std::string("done-with-problems"));
        QCOMPARE(std::string(wordOf(JobKind::Trash)), std::string("trash"));
        QCOMPARE(std::string(wordOf(JobKind::Verify)), std::string("verify"));
        QCOMPARE(std::string(wordOf(JobKind::Check)), std::string("check"));
        QCOMPARE(std::string(wordOf(JobKind::Extract)), std::string("extract"));
        QCOMPARE(std::string(wordOf(JobKind::Compress)), std::string("compress"));
        QCOMPARE(std::string(wordOf(OwnFolder::IfSeveral)), std::string("if-several"));
        QCOMPARE(std::string(wordOf(SkipReason::Extra)), std::string("extra"));
        QCOMPARE(std::string(wordOf(SkipReason::Undone)), std::string("undone"));
        QCOMPARE(std::string(wordOf(SkipReason::Gone)), std::string("gone"));
        QCOMPARE(std::string(wordOf(model::LoggedPart::Which::Differing)), std::string("differing"));
        QCOMPARE(std::string(wordOf(model::LoggedPart::Which::Extra)), std::string("extra"));
        QCOMPARE(std::string(wordOf(ErrorPolicy::Wait)), std::string("wait"));
        QCOMPARE(std::string(wordOf(QuestionKind::NoSpace)), std::string("no-space"));
        QCOMPARE(std::string(wordOf(Answer::TryAgain)), std::string("try-again"));
        QCOMPARE(std::string(wordOf(QuestionKind::TooDense)), std::string("too-dense"));
        QCOMPARE(std::string(wordOf(Answer::GoOn)), std::string("go-on"));
        QCOMPARE(std::string(wordOf(FileConflict::RenameOld)), std::string("rename-old"));
        QCOMPARE(std::string(wordOf(FolderConflict::Merge)), std::string("merge"));
        QCOMPARE(std::string(wordOf(Answer::ReplaceIfNewer)), std::string("replace-if-newer"));
        QCOMPARE(std::string(wordOf(QuestionKind::TypeDiffers)), std::string("type-differs"));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
