// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/follow_up.h"
#include "tests/support/expect.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"
#include "tests/support/vfat_ops.h"

#include <map>

using namespace ferry;
using namespace ferry::test;
using model::ItemStatus;

namespace {

enum class Kind { Kernel, Emulated, Stranger };

/// Held: the kernel's vfat, one that behaves alike, and one that does not tell its type.
struct Held {
    std::unique_ptr<Mount> mount;
    std::unique_ptr<OtherFileSystem> other;
    std::unique_ptr<TempFolder> folder;
    std::shared_ptr<FaultOps> ops;
    QString why;
};

std::map<std::string, QString> fates(const JobRun &run)
{
    std::map<std::string, QString> all;
    for (const model::Outcome &outcome : run.outcomes) {
        const bool failed = outcome.status == ItemStatus::Failed;
        const QString fate = failed                 ? QLatin1String(ferry::nameOf(outcome.error->kind))
            : outcome.status == ItemStatus::Skipped ? QStringLiteral("skipped")
                                                    : QStringLiteral("there");
        all[outcome.source.path().bytes()] += fate;
    }
    return all;
}

} // namespace

Q_DECLARE_METATYPE(Kind)

/// A target that can hold little: everything that it can hold arrives, everything else is named, and the plan says so before.
class TstVfat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void initTestCase_data();
    void plainFilesArrive_andWhatIsLostIsSaid();
    void moveGivesUpWhatArrived();
    void whatDoesNotFitIsNamed_andPlanned_data();
    void whatDoesNotFitIsNamed_andPlanned();
    void oneNameWhateverItsCase();
    void tooLargeLeavesNothing();
    void whatTheSourceHasInOtherCase_isNotTrashed();
    void whatTheSourceHasInAFolderOfOtherCase_isNotTrashed();
    void whatTheSourceHasBelowAFolderOfOtherCase_isNotTrashed();
    void whatCannotBeToldOfAFolderOfOtherCase_isNotTrashed();

private:
    TempFolder m_here;
    Held m_held;
};

void TstVfat::initTestCase_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("of the kernel") << Kind::Kernel;
    QTest::newRow("emulated") << Kind::Emulated;
    QTest::newRow("of unknown type") << Kind::Stranger;
}

void TstVfat::init()
{
    QFETCH_GLOBAL(Kind, kind);
    m_held = {};
    if (kind == Kind::Kernel) {
        m_held.mount = Mount::loop("vfat", m_held.why);
        if (!m_held.mount)
            QSKIP(qPrintable(m_held.why));
        m_held.folder = std::make_unique<TempFolder>(m_held.mount->path());
        m_held.ops = std::make_shared<FaultOps>();
        return;
    }
    m_held.other = std::make_unique<OtherFileSystem>(m_here.path());
    if (!m_held.other->isThere())
        QSKIP(qPrintable(m_held.other->why()));
    m_held.folder = std::make_unique<TempFolder>(m_held.other->path());
    m_held.ops = std::make_shared<VfatOps>(m_held.folder->path(), kind == Kind::Emulated);
}

void TstVfat::plainFilesArrive_andWhatIsLostIsSaid()
{
    QFETCH_GLOBAL(Kind, kind);
    TempFolder here;
    Tree from(here.child("from"));
    from.folder("d", 0700).file("d/Small.txt", "small", 0600).bigFile("d/large", 18 << 20).folder("d/sub").file("d/sub/empty", "");
    from.file("d/one", "linked").hardLink("d/one", "d/two").times("d/Small.txt", {1'000'000'001, 5});
    if (canHoldAttributes(from.root()))
        from.attribute("d/Small.txt", "user.a", "value");

    const JobRun run = runJob(copyRequest({from.path("d")}, m_held.folder->path()), {.ops = m_held.ops});

    if (kind != Kind::Stranger) // of whom nobody knows that it cannot, so that it counts
        FERRY_ENDED(run, Done);
    QCOMPARE(run.count(ItemStatus::Failed), 0);
    QVERIFY2(run.count(ItemStatus::Lossy) > 0, qPrintable(run.text()));
    const TreeSnapshot source = takeSnapshot(from.path("d"));
    const TreeSnapshot target = takeSnapshot(m_held.folder->child("d"));
    QCOMPARE(target.size(), source.size());
    for (const auto &[name, entry] : source)
        QVERIFY2(target.contains(name) && target.at(name).hash == entry.hash && target.at(name).size == entry.size, name.c_str());
    FERRY_NO_STRAY(m_held.folder->path());
}

void TstVfat::moveGivesUpWhatArrived()
{
    TempFolder here;
    Tree from(here.child("from"));
    from.folder("d").file("d/a", "a").bigFile("d/large", 18 << 20).file("d/b:c", "no").symlink("d/link", "a").fifo("d/fifo");
    const TreeSnapshot source = takeSnapshot(from.path("d"));

    const JobRun run = runJob(moveRequest({from.path("d")}, m_held.folder->path()), {.ops = m_held.ops});

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "d/b:c", Failed);
    FERRY_ITEM(run, "d/link", Failed);
    FERRY_ITEM(run, "d/fifo", Failed);
    QCOMPARE(from.names("d"), (std::vector<std::string> {"b:c", "fifo", "link"}));
    const TreeSnapshot target = takeSnapshot(m_held.folder->child("d"));
    QCOMPARE(target.size(), std::size_t(3));
    for (const char *name : {"a", "large"})
        QCOMPARE(target.at(name).hash, source.at(name).hash);
    FERRY_NO_STRAY(m_held.folder->path());
}

void TstVfat::whatDoesNotFitIsNamed_andPlanned_data()
{
    QTest::addColumn<int>("policy");
    QTest::newRow("fail") << int(model::FileConflict::Fail);
    QTest::newRow("overwrite") << int(model::FileConflict::Overwrite);
}

void TstVfat::whatDoesNotFitIsNamed_andPlanned()
{
    QFETCH_GLOBAL(Kind, kind);
    QFETCH(int, policy);
    if (kind == Kind::Stranger)
        QSKIP("nobody knows what does not fit");
    TempFolder here;
    Tree from(here.child("from"));
    from.folder("d").file("d/fits", "fits").folder("d/Sub").file("d/Sub/inner", "inner").folder("d/bad?").file("d/bad?/inner", "inner");
    for (const char *name : {"d/a:b", "d/a*b", "d/a\"b", "d/a<b", "d/a|b", "d/a\\b", "d/a\nb", "d/dot.", "d/space "})
        from.file(name, "x");
    from.file("d/README", "one").file("d/Readme", "two").symlink("d/link", "fits").fifo("d/fifo").socket("d/socket");
    from.sparseFile("d/huge", std::uint64_t(5) << 30, {{0, 4096}}).sparseFile("d/edge", std::uint64_t(1) << 32, {});
    Tree to(m_held.folder->path());
    to.folder("d").file("d/fits", "in the way").folder("d/sub");
    model::Options options;
    options.onFile = model::FileConflict(policy);
    options.dryRun = true;

    const JobRun plan = runJob(copyRequest({from.path("d")}, to.root(), options), {.ops = m_held.ops});
    options.dryRun = false;
    const JobRun run = runJob(copyRequest({from.path("d")}, to.root(), options), {.ops = m_held.ops});

    QVERIFY2(plan.ended && run.ended, qPrintable(plan.text() + run.text()));
    const std::map<std::string, QString> planned = fates(plan);
    std::map<std::string, QString> done = fates(run);
    // Which of the two comes first is the folder's own order, which may differ from look to look.
    const auto readme = [&](const std::map<std::string, QString> &fates) {
        return QSet<QString> {fates.at(from.path("d/README").bytes()), fates.at(from.path("d/Readme").bytes())};
    };
    QCOMPARE(readme(planned), (QSet<QString> {QStringLiteral("there"), QStringLiteral("exists")}));
    QCOMPARE(readme(done), readme(planned));
    QCOMPARE(done.size(), planned.size());
    for (const auto &[name, fate] : planned) {
        if (!name.ends_with("/README") && !name.ends_with("/Readme"))
            QVERIFY2(done[name] == fate, (name + ": " + fate.toStdString() + ", but " + done[name].toStdString()).c_str());
    }
    QCOMPARE(planned.at(from.path("d/dot.").bytes()), QStringLiteral("bad-name"));
    QCOMPARE(planned.at(from.path("d/huge").bytes()), QStringLiteral("too-large"));
    QCOMPARE(planned.at(from.path("d/edge").bytes()), QStringLiteral("too-large"));
    QCOMPARE(planned.at(from.path("d/link").bytes()), QStringLiteral("unsupported"));
    QVERIFY(plan.job.plan.has_value());
    QCOMPARE(plan.job.plan->unfit, std::uint64_t(9 + 1 + 2 + 3)); // names, a folder, sizes, link, fifo and socket
    QCOMPARE(plan.job.plan->merging, std::uint64_t(2));
    QVERIFY(!plan.job.plan->cannotHold.empty());
    const bool overwrites = options.onFile == model::FileConflict::Overwrite;
    QCOMPARE(plan.job.plan->replacing, std::uint64_t(overwrites ? 1 : 0));
    QCOMPARE(to.content("d/fits"), std::string(overwrites ? "fits" : "in the way"));
    FERRY_NO_STRAY(to.root());
}

void TstVfat::oneNameWhateverItsCase()
{
    TempFolder here;
    Tree from(here.child("from"));
    from.folder("d").file("d/readme", "new").times("d/readme", {1'500'000'000, 0});
    Tree to(m_held.folder->path());
    to.folder("d").file("d/README", "old").times("d/README", {1'400'000'000, 0});
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;

    const JobRun run = runJob(copyRequest({from.path("d")}, to.root(), options), {.ops = m_held.ops});

    QVERIFY2(run.ended && run.count(ItemStatus::Failed) == 0, qPrintable(run.text()));
    QCOMPARE(to.names("d").size(), std::size_t(1));
    QCOMPARE(to.content("d/" + to.names("d").front()), std::string("new"));
}

void TstVfat::tooLargeLeavesNothing()
{
    TempFolder here;
    Tree from(here.child("from"));
    from.sparseFile("huge", std::uint64_t(5) << 30, {{0, 4096}, {std::uint64_t(4) << 30, 4096}}).file("next", "next");
    Tree to(m_held.folder->path());
    to.file("huge", "old");
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;

    const JobRun run = runJob(copyRequest({from.path("huge"), from.path("next")}, to.root(), options), {.ops = m_held.ops});

    FERRY_FAILED_AS(run, TooLarge);
    QCOMPARE(to.content("huge"), std::string("old"));
    QCOMPARE(to.content("next"), std::string("next"));
    QCOMPARE(to.names(), (std::vector<std::string> {"huge", "next"}));
}

void TstVfat::whatTheSourceHasInOtherCase_isNotTrashed()
{
    TempFolder here;
    Tree from(here.child("from"));
    from.file("Photo.jpg", "photo");
    Tree to(m_held.folder->child("to"));
    to.file("photo.jpg", "photo");
    model::Options options;
    options.exact = true;
    const Path results = here.child("results");
    const JobRun compared
        = runJob(verifyRequest({from.root().child(".")}, to.root(), options), {.ops = m_held.ops, .resultsFolder = results});
    QCOMPARE(compared.job.tally.extra, std::uint64_t(1)); // by its name, which is all that was looked at

    const JobRun trashed
        = runJob(model::trashExtraOf(*compared.job.request, compared.job.results).value(), {.ops = m_held.ops, .resultsFolder = results});

    FERRY_ITEM(trashed, "photo.jpg", Failed);
    FERRY_FAILED_AS(trashed, NoExtra);
    QCOMPARE(to.content("photo.jpg"), std::string("photo"));
}

void TstVfat::whatTheSourceHasInAFolderOfOtherCase_isNotTrashed()
{
    TempFolder here;
    Tree from(here.child("from"));
    from.folder("Photos").file("Photos/a", "a").folder("Photos/Deep").file("Photos/Deep/1", "1");
    from.folder("photos").file("photos/b", "b").folder("photos/deep").file("photos/deep/2", "2");
    Tree to(m_held.folder->child("to"));
    to.folder("Photos").file("Photos/a", "a").file("Photos/b", "b");
    to.folder("Photos/Deep").file("Photos/Deep/1", "1").file("Photos/Deep/2", "2");
    model::Options options;
    options.exact = true;
    const Path results = here.child("results");
    const JobRun compared
        = runJob(verifyRequest({from.root().child(".")}, to.root(), options), {.ops = m_held.ops, .resultsFolder = results});
    QVERIFY2(compared.job.tally.extra >= 2, qPrintable(compared.text())); // each of the two lacks what the other one has

    const JobRun trashed
        = runJob(model::trashExtraOf(*compared.job.request, compared.job.results).value(), {.ops = m_held.ops, .resultsFolder = results});

    FERRY_ITEM(trashed, "Photos/b", Failed);
    QVERIFY(trashed.of("Photos/b")->error->kind == ErrorKind::NoExtra);
    QVERIFY(trashed.of("Photos/b")->error->path == from.path("photos/b"));
    FERRY_ITEM(trashed, "Photos/Deep/2", Failed);
    QVERIFY(trashed.of("Photos/Deep/2")->error->path == from.path("photos/deep/2"));
    QCOMPARE(trashed.job.tally.done, std::uint64_t(0));
    QCOMPARE(to.names("Photos"), (std::vector<std::string> {"Deep", "a", "b"}));
    QCOMPARE(to.names("Photos/Deep"), (std::vector<std::string> {"1", "2"}));
}

void TstVfat::whatTheSourceHasBelowAFolderOfOtherCase_isNotTrashed()
{
    TempFolder here;
    Tree from(here.child("from"));
    from.folder("Photos").folder("Photos/2024").file("Photos/2024/x", "x").folder("Photos/2024/deep").file("Photos/2024/deep/1", "1");
    from.folder("photos").folder("photos/2024").file("photos/2024/y", "y").folder("photos/2024/deep").file("photos/2024/deep/2", "2");
    Tree to(m_held.folder->child("to"));
    to.folder("Photos").folder("Photos/2024").file("Photos/2024/x", "x").file("Photos/2024/y", "y");
    to.folder("Photos/2024/deep").file("Photos/2024/deep/1", "1").file("Photos/2024/deep/2", "2");
    model::Options options;
    options.exact = true;
    const Path results = here.child("results");
    const JobRun compared
        = runJob(verifyRequest({from.root().child(".")}, to.root(), options), {.ops = m_held.ops, .resultsFolder = results});
    QVERIFY2(compared.job.tally.extra >= 2, qPrintable(compared.text()));

    const JobRun trashed
        = runJob(model::trashExtraOf(*compared.job.request, compared.job.results).value(), {.ops = m_held.ops, .resultsFolder = results});

    FERRY_ITEM(trashed, "Photos/2024/y", Failed);
    QVERIFY(trashed.of("Photos/2024/y")->error->kind == ErrorKind::NoExtra);
    QVERIFY(trashed.of("Photos/2024/y")->error->path == from.path("photos/2024/y"));
    FERRY_ITEM(trashed, "Photos/2024/deep/2", Failed);
    QVERIFY(trashed.of("Photos/2024/deep/2")->error->path == from.path("photos/2024/deep/2"));
    QCOMPARE(trashed.job.tally.done, std::uint64_t(0));
    QCOMPARE(to.names("Photos/2024"), (std::vector<std::string> {"deep", "x", "y"}));
    QCOMPARE(to.names("Photos/2024/deep"), (std::vector<std::string> {"1", "2"}));
}

void TstVfat::whatCannotBeToldOfAFolderOfOtherCase_isNotTrashed()
{
    TempFolder here;
    Tree from(here.child("from"));
    from.folder("Photos").file("Photos/a", "a").folder("photos").file("photos/b", "b");
    Tree to(m_held.folder->child("to"));
    to.folder("Photos").file("Photos/a", "a").file("Photos/b", "b");
    model::Options options;
    options.exact = true;
    const Path results = here.child("results");
    const JobRun compared
        = runJob(verifyRequest({from.root().child(".")}, to.root(), options), {.ops = m_held.ops, .resultsFolder = results});
    QVERIFY2(compared.job.tally.extra >= 1, qPrintable(compared.text()));

    m_held.ops->failName("Photos", EACCES, callsOf({Call::Stat}));
    const JobRun trashed
        = runJob(model::trashExtraOf(*compared.job.request, compared.job.results).value(), {.ops = m_held.ops, .resultsFolder = results});

    FERRY_ITEM(trashed, "Photos/b", Failed);
    QVERIFY(trashed.of("Photos/b")->error->kind == ErrorKind::Denied);
    QVERIFY(trashed.of("Photos/b")->error->path == to.path("Photos"));
    QCOMPARE(to.names("Photos"), (std::vector<std::string> {"a", "b"}));
}

QTEST_GUILESS_MAIN(TstVfat)
#include "tst_vfat.moc"
