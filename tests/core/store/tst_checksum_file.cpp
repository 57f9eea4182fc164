// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checksum_file.h"

#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::store;

namespace {

const std::string kMd5 = "d41d8cd98f00b204e9800998ecf8427e";

Outcome arrived(const std::string &name, ItemStatus status = ItemStatus::Done, const char *folder = "/d/sub")
{
    Outcome outcome;
    outcome.status = status;
    outcome.source = {std::make_shared<const PathNode>(Path("/s")), name};
    outcome.target = {std::make_shared<const PathNode>(Path(folder)), name};
    outcome.digest = digestOfHex(HashKind::Md5, kMd5);
    return outcome;
}

JobSnapshot ended(JobState state)
{
    JobSnapshot job;
    job.state = state;
    return job;
}

/// A file system without unnamed files.
class NamedOnlyOps : public test::FaultOps
{
public:
    Result<fs::UniqueFd> open(int at, const char *name, int flags, mode_t mode) override
    {
        if ((flags & O_TMPFILE) == O_TMPFILE)
            return Failure(Error::fromErrno(EOPNOTSUPP, FsOp::Create));
        return FaultOps::open(at, name, flags, mode);
    }
};

} // namespace

class TestChecksumFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp.emplace();
        m_tree.emplace(m_temp->path());
    }

    void listsWhatArrived_belowTheDestination()
    {
        const auto file = *ChecksumFile::create(m_temp->child("list"), Path("/d"));
        file->record(arrived("a"));
        file->record(arrived("skipped", ItemStatus::Skipped));
        file->record(arrived("failed", ItemStatus::Failed));
        file->record(arrived("planned", ItemStatus::Planned));
        Outcome folder = arrived("folder");
        folder.digest.reset();
        file->record(folder);
        file->record(arrived("b\nb", ItemStatus::Lossy));
        file->record(arrived("top", ItemStatus::Done, "/d"));
        QVERIFY(m_tree->names().empty()); // no half list has the name
        file->finish(ended(JobState::DoneWithProblems));
        QVERIFY(!file->error());
        QCOMPARE(m_tree->content("list"), kMd5 + "  sub/a\n\\" + kMd5 + "  sub/b\\nb\n" + kMd5 + "  top\n");
        QCOMPARE(m_tree->names(), std::vector<std::string> {"list"});
    }

    void aDestinationMayBeTheRoot()
    {
        const auto file = *ChecksumFile::create(m_temp->child("list"), Path("/"));
        file->record(arrived("a", ItemStatus::Done, "/"));
        file->record(arrived("b", ItemStatus::Done, "/x"));
        file->finish(ended(JobState::Done));
        QCOMPARE(m_tree->content("list"), kMd5 + "  a\n" + kMd5 + "  x/b\n");
    }

    void replacesTheOldList_inOneStep()
    {
        m_tree->file("list", "old");
        {
            const auto file = *ChecksumFile::create(m_temp->child("list"), Path("/d"));
            file->record(arrived("a"));
            QCOMPARE(m_tree->content("list"), std::string("old"));
            file->finish(ended(JobState::Cancelled)); // what arrived before is listed
        }
        QCOMPARE(m_tree->content("list"), kMd5 + "  sub/a\n");
        const mode_t mask = ::umask(0);
        ::umask(mask);
        struct stat facts {};
        QCOMPARE(::stat(m_temp->child("list").c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 07777, mode_t(0666 & ~mask));
    }

    void leavesTheOldList_ofAJobThatCouldNotStart_orNeverEnded()
    {
        m_tree->file("list", "old");
        for (const bool fails : {true, false}) {
            const auto file = *ChecksumFile::create(m_temp->child("list"), Path("/d"), std::make_shared<NamedOnlyOps>());
            file->record(arrived("a"));
            if (fails)
                file->finish(ended(JobState::Failed));
        }
        QCOMPARE(m_tree->content("list"), std::string("old"));
        QCOMPARE(m_tree->names(), std::vector<std::string> {"list"});
    }

    void holdsMoreThanItsBuffer()
    {
        const auto file = *ChecksumFile::create(m_temp->child("list"), Path("/d"));
        std::string wanted;
        for (int i = 0; i < 5'000; ++i) {
            file->record(arrived(std::to_string(i)));
            wanted += kMd5 + "  sub/" + std::to_string(i) + '\n';
        }
        file->finish(ended(JobState::Done));
        QVERIFY(m_tree->content("list") == wanted);
    }

    void cannotBeMade_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no folder") << QByteArray("missing/list") << ErrorKind::NotFound;
        QTest::newRow("a folder has the name") << QByteArray("folder") << ErrorKind::WrongType;
        QTest::newRow("below a file") << QByteArray("file/list") << ErrorKind::WrongType;
    }
    void cannotBeMade()
    {
        QFETCH(QByteArray, name);
        QFETCH(ErrorKind, kind);
        m_tree->folder("folder").file("file", "");
        const Path list = m_temp->child(name.toStdString());
        const auto file = ChecksumFile::create(list, Path("/d"));
        QVERIFY(!file);
        QCOMPARE(nameOf(file.error().kind), nameOf(kind));
        QVERIFY(file.error().path == list);
    }

    /// Whichever call fails, the old list is whole, or the new one is; and what went wrong is told.
    void isWholeOrOld_whicheverCallFails_data()
    {
        QTest::addColumn<bool>("unnamed");
        QTest::newRow("unnamed file") << true;
        QTest::newRow("named file") << false;
    }
    void isWholeOrOld_whicheverCallFails()
    {
        QFETCH(bool, unnamed);
        std::string wanted;
        for (std::uint64_t nth = 1;; ++nth) {
            QVERIFY(nth < 100);
            m_tree->file("list", "old");
            const std::shared_ptr<test::FaultOps> ops = unnamed ? std::make_shared<test::FaultOps>() : std::make_shared<NamedOnlyOps>();
            ops->failNth(nth, ENOSPC);
            auto file = ChecksumFile::create(m_temp->child("list"), Path("/d"), ops);
            bool told = !file;
            if (file) {
                wanted.clear();
                for (int i = 0; i < 2'000; ++i) {
                    (*file)->record(arrived(std::to_string(i)));
                    wanted += kMd5 + "  sub/" + std::to_string(i) + '\n';
                }
                (*file)->finish(ended(JobState::Done));
                told = (*file)->error().has_value();
                if (told)
                    QVERIFY((*file)->error()->path == m_temp->child("list"));
                file->reset();
            }
            const std::string content = m_tree->content("list");
            QVERIFY2(content == "old" || content == wanted, ops->firstFault().c_str());
            QVERIFY2(content != "old" || told, ops->firstFault().c_str());
            QCOMPARE(m_tree->names(), std::vector<std::string> {"list"});
            if (!ops->struck())
                break;
            m_tree->remove("list");
        }
    }

private:
    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
};

QTEST_GUILESS_MAIN(TestChecksumFile)
#include "tst_checksum_file.moc"
