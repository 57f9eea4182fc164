// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/metadata.h"

#include "tests/core/fs/as_nobody.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QTest>

#include <algorithm>
#include <optional>

using namespace ferry;
using namespace ferry::fs;
using ferry::model::LossKind;
using ferry::test::AclEntry;
using ferry::test::asNobody;
using ferry::test::Call;
using ferry::test::callsOf;
using ferry::test::TempFolder;
using ferry::test::Tree;

namespace {

constexpr int kCapSetFcap = 31;
const std::string kNetRawCapability("\x01\x00\x00\x02\x00\x20\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 20);

const std::vector<AclEntry> kOpenAcl {{1, 6}, {2, 7, 12}, {4, 0}, {16, 7}, {32, 0}};
const std::vector<AclEntry> kInheritedAcl {{1, 7}, {2, 7, 34}, {4, 7}, {16, 7}, {32, 7}};

bool lost(const std::vector<model::Loss> &losses, LossKind kind, int code, bool unsupported = false, const std::string &detail = {})
{
    return std::ranges::any_of(losses, [&](const model::Loss &loss) {
        return loss.kind == kind && loss.code == code && loss.unsupported == unsupported && loss.detail == detail;
    });
}

} // namespace

class TestMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::umask(022); }

    void init()
    {
        m_temp.emplace();
        m_ops.emplace();
        m_context = {};
        m_tree.emplace(m_temp->path());
        m_folder = UniqueFd(::open(m_temp->path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        QVERIFY(m_folder.isOpen());
    }

    void cleanup()
    {
        m_folder.reset();
        m_tree.reset();
        m_ops.reset();
        m_temp.reset();
    }

    void everythingArrives_forRoot()
    {
        if (!test::isRoot() || !test::hasCapability(kCapSetFcap) || !canHoldAll())
            QSKIP("needs root, and a file system with attributes and ACLs");
        m_tree->file("from", "x").file("to", "x", 0600).owner("from", 12, 34).accessAcl("from", kOpenAcl);
        m_tree->attribute("from", "user.a", std::string_view("\0\xFF", 2)).attribute("from", "user.empty", "");
        m_tree->attribute("from", "trusted.t", "T").attribute("from", "security.capability", kNetRawCapability);
        m_tree->mode("from", 06751).times("from", {-1'000'000, 999'999'999});
        QVERIFY(copyByDescriptor().empty());
        const auto from = facts("from");
        const auto to = facts("to");
        QCOMPARE(to.uid, 12U);
        QCOMPARE(to.gid, 34U);
        QCOMPARE(to.mode, 06751U);
        QVERIFY(to.modified == from.modified);
        QVERIFY(to.accessed == from.accessed);
        QCOMPARE(allAttributes("to"), allAttributes("from"));
        QCOMPARE(allAttributes("to").size(), std::size_t(5));
    }

    void ofANamedFifo()
    {
        m_tree->fifo("from", 0640).fifo("to", 0600).times("from", {-5, 7});
        if (test::isRoot())
            m_tree->owner("from", 12, 34);
        if (test::isRoot() && canHoldAll())
            m_tree->attribute("from", "trusted.t", "T").accessAcl("from", kOpenAcl);
        const auto expected = facts("from");
        QVERIFY(copyByName().empty());
        const auto to = facts("to");
        QCOMPARE(to.mode, expected.mode);
        QCOMPARE(to.uid, expected.uid);
        QCOMPARE(to.gid, expected.gid);
        QVERIFY(to.modified == expected.modified);
        QCOMPARE(allAttributes("to"), allAttributes("from"));
    }

    void ofASymbolicLink_leavesWhatItPointsTo()
    {
        m_tree->file("other", "x", 0644).symlink("from", "other").symlink("to", "other").times("from", {-5, 7});
        if (test::isRoot())
            m_tree->owner("from", 12, 34);
        if (test::isRoot() && canHoldAll())
            m_tree->attribute("from", "trusted.t", "T");
        const auto other = facts("other");
        m_context.targetInheritsAcl = true;
        QVERIFY(copyByName().empty());
        QVERIFY(facts("to").modified == (model::Timestamp {-5, 7}));
        QCOMPARE(facts("to").uid, facts("from").uid);
        QCOMPARE(facts("to").gid, facts("from").gid);
        QCOMPARE(allAttributes("to"), allAttributes("from"));
        QCOMPARE(facts("other").mode, other.mode);
        QCOMPARE(facts("other").uid, other.uid);
        QVERIFY(facts("other").modified == other.modified);
        QVERIFY(facts("other").changed == other.changed);
    }

    void setsOnlyWhatDiffers()
    {
        m_tree->file("from", "x", 0600).file("to", "x", 0600).times("from", {1, 2}).times("to", {1, 2});
        // The access time, too, is already right.
        QVERIFY(facts("to").accessed == facts("from").accessed);
        QVERIFY(copyByDescriptor().empty());
        QCOMPARE(m_ops->count(test::changingCalls()), std::uint64_t(0));
    }

    void theOrderIsOwnerAttributesModeTimes()
    {
        if (!test::isRoot() || !canHoldAll())
            QSKIP("needs root, and a file system with attributes");
        m_tree->file("from", "x", 0644).file("to", "x", 0600).owner("from", 12, 34).attribute("from", "user.a", "A").times("from", {1, 2});
        QVERIFY(copyByDescriptor().empty());
        std::vector<Call> calls;
        for (const test::MadeCall &call : m_ops->trace()) {
            if (test::changingCalls().test(std::size_t(call.call)))
                calls.push_back(call.call);
        }
        QVERIFY(calls == (std::vector<Call> {Call::ChangeOwner, Call::SetAttribute, Call::ChangeMode, Call::ChangeTimes}));
    }

    void modeIsGivenAgain_afterChown()
    {
        if (!test::isRoot())
            QSKIP("needs root to give files away");
        m_tree->file("from", "x").owner("from", 12, 34).mode("from", 04755).file("to", "x").mode("to", 04755);
        QVERIFY(copyByDescriptor().empty());
        QCOMPARE(facts("to").mode, 04755U);
    }

    void setIdsAreLeftOff_whenTheOwnerCannotBeGiven()
    {
        if (!test::isRoot())
            QSKIP("needs root to become somebody else");
        m_tree->mode("", 0777).file("from", "x").mode("from", 06755);
        const int failedStep = asNobody([&] {
            const UniqueFd to(::openat(at(), "to", O_RDWR | O_CREAT | O_EXCL, 0600));
            const UniqueFd from(::openat(at(), "from", O_RDONLY));
            const auto losses = copy({from.get(), ""}, {to.get(), ""});
            if (losses.size() != 3)
                return 1;
            if (!lost(losses, LossKind::Owner, EPERM) || !lost(losses, LossKind::Group, EPERM) || !lost(losses, LossKind::SetIdBits, EPERM))
                return 2;
            return facts("to").mode == 0755 && facts("to").uid == test::kNobody ? 0 : 3;
        });
        QCOMPARE(failedStep, 0);
        QVERIFY(facts("to").modified == facts("from").modified);
    }

    void theGroupIsKept_whenOnlyTheOwnerCannotBe()
    {
        if (!test::isRoot())
            QSKIP("needs root to fail one call of two");
        m_tree->file("from", "x").owner("from", 12, 34).mode("from", 02755).file("to", "x", 0600);
        m_ops->failNth(1, EPERM, callsOf({Call::ChangeOwner}));
        const auto losses = copyByDescriptor();
        QCOMPARE(losses.size(), std::size_t(2));
        QVERIFY(lost(losses, LossKind::Owner, EPERM));
        QVERIFY(lost(losses, LossKind::SetIdBits, EPERM));
        QCOMPARE(facts("to").gid, 34U);
        QCOMPARE(facts("to").mode, 0755U);
    }

    void setGroupIdThatTheKernelLeavesOff_isALoss()
    {
        if (!test::isRoot())
            QSKIP("needs root to make a folder of a foreign group");
        // The new file gets its group from the folder; its owner is not in it, and chmod drops the bit without an error.
        m_tree->mode("", 0777).folder("d").owner("d", 0, 34).mode("d", 02777).file("d/from", "x").mode("d/from", 02755);
        m_tree->owner("d/from", test::kNobody, 34).mode("d/from", 02755);
        const int failedStep = asNobody([&] {
            const UniqueFd to(::openat(at(), "d/to", O_RDWR | O_CREAT | O_EXCL, 0600));
            const UniqueFd from(::openat(at(), "d/from", O_RDONLY));
            const auto losses = copy({from.get(), ""}, {to.get(), ""});
            if (losses.size() != 1 || !lost(losses, LossKind::SetIdBits, EPERM))
                return 1;
            return facts("d/to").mode == 0755 && facts("d/to").gid == 34 ? 0 : 2;
        });
        QCOMPARE(failedStep, 0);
    }

    void aFolderKeepsTheSetGroupIdItInherited_asCpDoes()
    {
        m_tree->folder("source", 0755).folder("parent").mode("parent", 02755);
        QCOMPARE(::mkdirat(at(), "parent/to", 0700), 0);
        if (!(facts("parent/to").mode & S_ISGID))
            QSKIP("no set-group-id inheritance on this file system");
        const auto ran = test::run(QStringLiteral("cp"),
                                   {QStringLiteral("-a"), QString::fromStdString(m_tree->path("source").bytes()),
                                    QString::fromStdString(m_tree->path("parent/by cp").bytes())});
        QCOMPARE(ran.code, 0);
        const UniqueFd from(::openat(at(), "source", O_RDONLY | O_DIRECTORY));
        const UniqueFd to(::openat(at(), "parent/to", O_RDONLY | O_DIRECTORY));
        QVERIFY(copy({from.get(), ""}, {to.get(), ""}).empty());
        QCOMPARE(facts("parent/to").mode, 02755U);
        QCOMPARE(facts("parent/to").mode, facts("parent/by cp").mode);
    }

    void anInheritedAclGoes()
    {
        if (!test::canHoldAcls(m_temp->path()))
            QSKIP("no ACLs on this file system");
        m_tree->folder("source", 0750).file("from", "x", 0640).folder("parent").defaultAcl("parent", kInheritedAcl);
        m_tree->folder("parent/d", 0700).file("parent/to", "x", 0600);
        const UniqueFd parent(::openat(at(), "parent", O_RDONLY | O_DIRECTORY));
        QVERIFY(hasDefaultAcl(*m_ops, parent.get()));
        QVERIFY(!hasDefaultAcl(*m_ops, at()));
        QVERIFY(!aclsOf("parent/to").empty());
        m_context.targetInheritsAcl = true;
        for (const auto &[fromName, toName, mode] : {std::tuple("from", "parent/to", 0640U), std::tuple("source", "parent/d", 0750U)}) {
            const UniqueFd from(::openat(at(), fromName, O_RDONLY));
            const UniqueFd to(::openat(at(), toName, O_RDONLY));
            QVERIFY(copy({from.get(), ""}, {to.get(), ""}).empty());
            QCOMPARE(aclsOf(toName), std::vector<std::string>());
            QCOMPARE(facts(toName).mode, mode);
        }
    }

    void theAclsOfTheSourceReplaceTheInheritedOnes()
    {
        if (!test::canHoldAcls(m_temp->path()))
            QSKIP("no ACLs on this file system");
        m_tree->folder("source", 0700).accessAcl("source", kOpenAcl).defaultAcl("source", kOpenAcl);
        m_tree->folder("parent").defaultAcl("parent", kInheritedAcl).folder("parent/to", 0700);
        m_context.targetInheritsAcl = true;
        const UniqueFd from(::openat(at(), "source", O_RDONLY | O_DIRECTORY));
        const UniqueFd to(::openat(at(), "parent/to", O_RDONLY | O_DIRECTORY));
        QVERIFY(copy({from.get(), ""}, {to.get(), ""}).empty());
        QCOMPARE(aclsOf("parent/to").size(), std::size_t(2));
        QCOMPARE(allAttributes("parent/to"), allAttributes("source"));
        QCOMPARE(facts("parent/to").mode, facts("source").mode);
    }

    void withoutItsAcl_theGroupGetsNoMoreThanItHad()
    {
        if (!test::canHoldAcls(m_temp->path()))
            QSKIP("no ACLs on this file system");
        m_tree->file("from", "x").accessAcl("from", kOpenAcl).file("to", "x", 0600);
        QCOMPARE(facts("from").mode, 0670U); // what a mode shows for the group is the mask
        m_ops->failNth(1, EOPNOTSUPP, callsOf({Call::SetAttribute}));
        const auto losses = copyByDescriptor();
        QCOMPARE(losses.size(), std::size_t(1));
        QVERIFY(lost(losses, LossKind::Acl, EOPNOTSUPP, true, "system.posix_acl_access"));
        QCOMPARE(facts("to").mode, 0600U);
    }

    void anAclThatCannotBeRead_givesTheGroupNothing()
    {
        if (!test::canHoldAcls(m_temp->path()))
            QSKIP("no ACLs on this file system");
        m_tree->file("from", "x").accessAcl("from", kOpenAcl).file("to", "x", 0600);
        m_ops->failNth(1, EIO, callsOf({Call::Attribute}));
        QVERIFY(lost(copyByDescriptor(), LossKind::Acl, EIO, false, "system.posix_acl_access"));
        QCOMPARE(facts("to").mode, 0600U);
    }

    void oneAttributeLost_theOthersArrive()
    {
        if (!test::canHoldAttributes(m_temp->path()))
            QSKIP("no extended attributes on this file system");
        m_tree->file("from", "x").attribute("from", "user.a", "A").attribute("from", "user.b", "B").file("to", "x");
        m_ops->failNth(1, ENOSPC, callsOf({Call::SetAttribute}));
        const auto losses = copyByDescriptor();
        QCOMPARE(losses.size(), std::size_t(1));
        QVERIFY(losses[0].kind == LossKind::Attribute);
        QCOMPARE(losses[0].code, ENOSPC);
        QVERIFY(!losses[0].unsupported);
        const std::string arrived = losses[0].detail == "user.a" ? "user.b" : "user.a";
        QVERIFY(m_ops->attribute(at(), "to", arrived.c_str()));
    }

    void attributesOfTheFileSystemAndRefusedLabels_areNoLoss()
    {
        m_tree->file("from", "x", 0600).file("to", "x", 0600);
        class ListOps : public test::FaultOps
        {
        public:
            Result<std::string> listAttributes(int, const char *) override
            {
                return std::string("system.nfs4_acl\0security.selinux\0security.ima\0security.evm", 59);
            }
            Result<std::string> attribute(int, const char *, const char *) override { return std::string("label"); }
            Result<void> setAttribute(int, const char *, const char *attribute, const std::string &) override
            {
                set.emplace_back(attribute);
                return Failure(Error::fromErrno(EPERM, FsOp::SetAttribute));
            }
            std::vector<std::string> set;
        };
        ListOps ops;
        const auto losses = copyMetadata(ops, {at(), "from"}, facts("from"), {at(), "to"}, facts("to"), m_context);
        QVERIFY(losses.empty());
        QCOMPARE(ops.set, (std::vector<std::string> {"security.selinux", "security.ima", "security.evm"}));
    }

    void eachFailure_isALossOfItsKind_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("unsupported");
        QTest::newRow("mode") << int(Call::ChangeMode) << EIO << int(LossKind::Mode) << false;
        QTest::newRow("mode, unsupported") << int(Call::ChangeMode) << EOPNOTSUPP << int(LossKind::Mode) << true;
        QTest::newRow("mode, not permitted") << int(Call::ChangeMode) << EPERM << int(LossKind::Mode) << false;
        QTest::newRow("times") << int(Call::ChangeTimes) << EIO << int(LossKind::Times) << false;
        QTest::newRow("times out of range") << int(Call::ChangeTimes) << EINVAL << int(LossKind::Times) << true;
        QTest::newRow("list of attributes") << int(Call::ListAttributes) << EIO << int(LossKind::Attribute) << false;
    }

    void eachFailure_isALossOfItsKind()
    {
        QFETCH(const int, call);
        QFETCH(const int, code);
        QFETCH(const int, kind);
        QFETCH(const bool, unsupported);
        m_tree->file("from", "x", 0644).file("to", "x", 0600).times("from", {1, 2});
        m_ops->failNth(1, code, callsOf({Call(call)}));
        const auto losses = copyByDescriptor();
        QCOMPARE(losses.size(), std::size_t(1));
        QVERIFY(lost(losses, LossKind(kind), code, unsupported));
        // What follows is done all the same.
        QCOMPARE(facts("to").modified == facts("from").modified, Call(call) != Call::ChangeTimes);
    }

    void aSourceWithoutAttributes_isNoLoss()
    {
        m_tree->file("from", "x", 0644).file("to", "x", 0600);
        m_ops->failNth(1, EOPNOTSUPP, callsOf({Call::ListAttributes}));
        QVERIFY(copyByDescriptor().empty());
    }

    void whereEpermMeansCannot_andModesAreForgotten_lossesAreUnsupported()
    {
        class FatOps : public test::FaultOps
        {
        public:
            Result<FileSystemFacts> statFs(int) override { return FileSystemFacts {.type = MSDOS_SUPER_MAGIC}; }
            Result<void> changeOwner(int, const char *, std::uint32_t, std::uint32_t) override
            {
                return Failure(Error::fromErrno(EPERM, FsOp::ChangeOwner));
            }
            Result<void> changeMode(int, mode_t) override { return {}; }
        };
        m_tree->file("from", "x").mode("from", 04751).file("to", "x").mode("to", 0755);
        const UniqueFd from(::openat(at(), "from", O_RDONLY));
        const UniqueFd to(::openat(at(), "to", O_RDWR));
        auto sourceFacts = facts("from");
        sourceFacts.uid += 1;
        sourceFacts.gid += 1;
        FatOps ops;
        const auto losses = copyMetadata(ops, {from.get(), ""}, sourceFacts, {to.get(), ""}, facts("to"), m_context);
        QCOMPARE(losses.size(), std::size_t(4));
        QVERIFY(lost(losses, LossKind::Owner, EPERM, true));
        QVERIFY(lost(losses, LossKind::Group, EPERM, true));
        QVERIFY(lost(losses, LossKind::SetIdBits, EPERM, true));
        QVERIFY(lost(losses, LossKind::Mode, EOPNOTSUPP, true));
    }

    void onFat_whatItCannotHold_isUnsupported()
    {
        QString why = test::whyNoMounts();
        const auto fat = why.isEmpty() ? test::Mount::loop("vfat", why) : nullptr;
        if (!fat)
            QSKIP(qPrintable(why));
        m_tree->file("from", "x").owner("from", 12, 34).mode("from", 04751).times("from", {1'000'000'000, 0});
        if (canHoldAll())
            m_tree->attribute("from", "user.a", "A");
        const UniqueFd from(::openat(at(), "from", O_RDONLY));
        const UniqueFd to(::open(fat->child("to").c_str(), O_RDWR | O_CREAT | O_EXCL, 0600));
        const auto losses = copy({from.get(), ""}, {to.get(), ""});
        QVERIFY(lost(losses, LossKind::Owner, EPERM, true));
        QVERIFY(lost(losses, LossKind::Group, EPERM, true));
        QVERIFY(lost(losses, LossKind::SetIdBits, EPERM, true));
        QVERIFY(std::ranges::any_of(losses, [](const model::Loss &loss) { return loss.kind == LossKind::Mode; }));
        if (canHoldAll())
            QVERIFY(lost(losses, LossKind::Attribute, EOPNOTSUPP, true, "user.a"));
        QVERIFY(std::ranges::all_of(losses, [](const model::Loss &loss) { return loss.unsupported; }));
        QVERIFY(m_ops->stat(to.get(), "")->modified == (model::Timestamp {1'000'000'000, 0}));
    }

private:
    int at() const { return m_folder.get(); }
    bool canHoldAll() const { return test::canHoldAttributes(m_temp->path()) && test::canHoldAcls(m_temp->path()); }
    model::FileFacts facts(const std::string &name) { return LinuxOps().stat(at(), name.c_str()).value(); }

    std::vector<model::Loss> copy(ObjectRef from, ObjectRef to)
    {
        const auto fromFacts = LinuxOps().stat(from.at, from.name).value();
        const auto now = LinuxOps().stat(to.at, to.name).value();
        return copyMetadata(*m_ops, from, fromFacts, to, now, m_context);
    }

    std::vector<model::Loss> copyByDescriptor()
    {
        const UniqueFd from(::openat(at(), "from", O_RDONLY));
        const UniqueFd to(::openat(at(), "to", O_RDWR));
        return copy({from.get(), ""}, {to.get(), ""});
    }

    std::vector<model::Loss> copyByName() { return copy({at(), "from"}, {at(), "to"}); }

    std::vector<std::pair<std::string, std::string>> allAttributes(const std::string &name)
    {
        LinuxOps ops;
        std::vector<std::pair<std::string, std::string>> all;
        const std::string list = ops.listAttributes(at(), name.c_str()).value_or(std::string());
        for (std::size_t offset = 0; offset < list.size(); offset += all.back().first.size() + 1) {
            const char *attribute = list.c_str() + offset;
            all.emplace_back(attribute, ops.attribute(at(), name.c_str(), attribute).value());
        }
        std::ranges::sort(all);
        return all;
    }

    std::vector<std::string> aclsOf(const std::string &name)
    {
        std::vector<std::string> acls;
        for (const auto &[attribute, value] : allAttributes(name)) {
            if (attribute.starts_with("system.posix_acl"))
                acls.push_back(attribute);
        }
        return acls;
    }

    std::optional<test::FaultOps> m_ops;
    MetadataContext m_context;
    std::optional<TempFolder> m_temp;
    std::optional<Tree> m_tree;
    UniqueFd m_folder;
};

QTEST_GUILESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
