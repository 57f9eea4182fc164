// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ferry_core.h"
#include "core/model/follow_up.h"
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/few_descriptors.h"
#include "tests/support/mounts.h"
#include "tests/support/spoiling_ops.h"
#include "tests/support/tree.h"

#include <QFile>

#include <functional>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::test;

namespace {

Request extractRequest(std::vector<Path> archives, Path destination, Options options = {})
{
    return {JobKind::Extract, std::move(archives), std::move(destination), std::move(options)};
}

constexpr std::uint64_t kBombSize = 300 * kMiB;

/// Of a job in a window.
Options asking()
{
    Options options;
    options.onError = ErrorPolicy::Ask;
    return options;
}

CompareOptions withoutTimes()
{
    CompareOptions options;
    options.times = false;
    return options;
}

QString text(const Path &path)
{
    return QString::fromStdString(path.bytes());
}

/// What python makes of a script; "archive" is where it puts it.
void make(const Path &archive, const char *script)
{
    const QString all = QStringLiteral("import io, sys, tarfile, zipfile\narchive = sys.argv[1]\n"
                                       "def put(tar, name, content=b'x', kind=tarfile.REGTYPE, link='', mode=0o644):\n"
                                       "    info = tarfile.TarInfo(name)\n"
                                       "    info.type, info.linkname, info.size, info.mode = kind, link, len(content), mode\n"
                                       "    tar.addfile(info, io.BytesIO(content))\n")
        + QString::fromUtf8(script);
    const Ran ran = run(QStringLiteral("python3"), {QStringLiteral("-c"), all, text(archive)});
    QVERIFY2(ran.code == 0, qPrintable(ran.output));
}

std::string bytesOf(const Path &path)
{
    QFile file(text(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void writeFile(const Path &path, const std::string &bytes)
{
    QFile file(text(path));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes.data(), qint64(bytes.size())), qint64(bytes.size()));
}

struct Place {
    TempFolder temp;
    Tree from {temp.child("from")};
    Path to = temp.child("to");
    Path outside = temp.child("outside");

    Place() { const Tree made(to); }
    [[nodiscard]] Path archive(const char *name) const { return temp.child(name); }
    [[nodiscard]] Tree target() const { return Tree(to); }

    /// An archive of a small file, one that is suspicious, and another small one; needs zstd.
    void makeBomb(const char *name) const
    {
        pack(qPrintable(QStringLiteral("echo s > small; echo a > after; truncate -s 300M bomb; tar -c small bomb after | zstd -q -o '%1'; "
                                       "rm small bomb after")
                            .arg(text(archive(name)))));
    }
    /// Runs a tool in the folder of the sources.
    void pack(const char *shell) const
    {
        const Ran ran = run(QStringLiteral("sh"),
                            {QStringLiteral("-c"), QStringLiteral("cd '%1' && ").arg(text(from.root())) + QLatin1String(shell)});
        QVERIFY2(ran.code == 0, qPrintable(ran.output));
    }
};

/// A job that waits for an answer when Ferry ends, and goes on with the next one.
class JobOverARestart
{
public:
    explicit JobOverARestart(const TempFolder &temp)
    {
        m_settings.stateFolder = temp.child("state");
        m_settings.journalFolder = temp.child("journal");
        m_settings.resultsFolder = temp.child("results");
    }
    void leaveAsking(const Request &request)
    {
        FerryCore core(m_settings);
        m_id = core.submit(request);
        QTRY_VERIFY_WITH_TIMEOUT(questionOf(core).isValid(), 60'000);
    }
    /// Asked again, it gets this answer and comes to that end.
    void answer(Answer answer, JobState end)
    {
        FerryCore core(m_settings);
        QTRY_VERIFY_WITH_TIMEOUT(core.snapshot()->job(m_id), 30'000);
        core.resume(m_id);
        QTRY_VERIFY_WITH_TIMEOUT(questionOf(core).isValid(), 60'000);
        core.answer(questionOf(core), answer, AnswerScope::ThisOne);
        QTRY_COMPARE_WITH_TIMEOUT(int(core.snapshot()->job(m_id)->state), int(end), 60'000);
        tally = core.snapshot()->job(m_id)->tally;
    }

    Tally tally; ///< at its end

private:
    static QuestionId questionOf(const FerryCore &core)
    {
        const auto questions = core.snapshot()->questions;
        return questions->empty() ? QuestionId() : questions->front()->id;
    }

    CoreSettings m_settings;
    JobId m_id;
};

} // namespace

class TstExtract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesOutWhatOthersPut_data();
    void takesOutWhatOthersPut();
    void keepsAttributes();
    void tellsOfEachEntry();
    void takesConflictsLikeAnyJob_data();
    void takesConflictsLikeAnyJob();
    void asksAboutConflicts();
    void mergesFolders();
    void takesOnlyWhatIsAskedFor();
    void aPlanTellsWhatIsThere();
    void takesAFolderAsIfItWereTheWhole();
    void takesFromAnArchiveInAnArchive();
    void aLinkAlone_hasTheContent_data();
    void aLinkAlone_hasTheContent();
    void anyNameOfAFileInACpio_hasTheContent_data();
    void anyNameOfAFileInACpio_hasTheContent();
    void aLinkAlone_failsIfTheArchiveCannotBeReadAgain_data();
    void aLinkAlone_failsIfTheArchiveCannotBeReadAgain();
    void tellsOfWhatIsAskedForAndNotThere();
    void makesAnOwnFolder_data();
    void makesAnOwnFolder();
    void severalArchivesInOneJob();
    void moreArchivesThanDescriptors();
    void neverLeavesTheTarget_data();
    void neverLeavesTheTarget();
    void keepsWhatIsGood_ofADamagedOne();
    void replacesNothing_byWhatMayBeDamaged();
    void refusesWhatIsNoArchive();
    void tellsEncryptedEntries();
    void pathsThatComeTwice_data();
    void pathsThatComeTwice();
    void theLaterOneCounts_linksToo();
    void aLinkIsToWhatWasThereBefore_data();
    void aLinkIsToWhatWasThereBefore();
    void aNameOfASymbolicLink_staysOne();
    void aLinkAlone_isToWhatWasThereBefore();
    void linksAlone_areToTheirContent_whateverItIsCalled_data();
    void linksAlone_areToTheirContent_whateverItIsCalled();
    void linksAlone_betweenWhichTheContentChanges();
    void aLinkAlone_isToWhatIsNoLinkAnyMore();
    void pathsThatComeTwice_areTheSame_afterARestart_data();
    void pathsThatComeTwice_areTheSame_afterARestart();
    void whatTheDeviceSpoils_takesItsLinksAlong_whoeverHasItsNameNow();
    void readsBackWhatCameLast();
    void aBombIsRefused();
    void aBombIsAskedAbout_whileOthersGoOn_data();
    void aBombIsAskedAbout_whileOthersGoOn();
    void bombsAreAnsweredTogether();
    void aBombInAnArchive_isAskedAbout();
    void aBombIsAskedAboutAgain_afterARestart();
    void whatAKilledRunLeftBeyondItsMark_isNotGiven();
    void aFullDevice_isWaitedFor();
    void aFullDevice_isWaitedForAtEachCall();
    void tooLargeForTheTarget();
    void whereNothingMoreCanBeMade_isAskedAbout();
    void roomThatIsMadeMeanwhile_isSeen_data();
    void roomThatIsMadeMeanwhile_isSeen();
    void planSaysWhatWouldBeDone();
    void isUndone();
    void isNotUndone_onceTheArchiveIsAnother();
    void isTriedAgain();
    void anInnerArchiveIsTriedAgain();
    void readsBack();
    void whatTheDeviceSpoils_getsNoName();
    void pausesAndCancels();
    void failsCleanly_atEachCall();
};

void TstExtract::initTestCase()
{
    if (findProgram(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not installed");
}

void TstExtract::takesOutWhatOthersPut_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("shell");
    QTest::addColumn<bool>("isTar");
    const auto row = [](const char *program, const char *name, const char *shell, bool isTar) {
        QTest::newRow(name) << QString::fromLatin1(program) << QByteArray(shell) << isTar;
    };
    row("tar", "tar", "tar -cf ../a tree", true);
    row("tar", "tar, pax", "tar --format=pax -cf ../a tree", true);
    row("tar", "tar, ustar", "tar --format=ustar -cf ../a tree", true);
    row("tar", "tar.gz", "tar -czf ../a tree", true);
    row("tar", "tar.bz2", "tar -cjf ../a tree", true);
    row("tar", "tar.xz", "tar -cJf ../a tree", true);
    row("zstd", "tar.zst", "tar --zstd -cf ../a tree", true);
    row("zip", "zip", "zip -qry ../a.zip tree && mv ../a.zip ../a", false);
    row("zip", "zip, stored", "zip -q0ry ../a.zip tree && mv ../a.zip ../a", false);
    row("7z", "7z", "7z a -snl ../a.7z tree >/dev/null && mv ../a.7z ../a", false);
    row("bsdtar", "bsdtar, pax", "bsdtar --format=pax -cf ../a tree", true);
    row("bsdtar", "bsdtar, zip", "bsdtar --format=zip -cf ../a tree", false);
    row("bsdtar", "bsdtar, iso", "bsdtar --format=iso9660 -cf ../a tree", false);
    row("bsdtar", "bsdtar, xar", "bsdtar --format=xar -cf ../a tree", false);
    row("cpio", "cpio", "find tree -depth | cpio --quiet -o -H newc > ../a", true);
}

void TstExtract::takesOutWhatOthersPut()
{
    QFETCH(const QString, program);
    QFETCH(const QByteArray, shell);
    QFETCH(const bool, isTar);
    if (findProgram(program).isEmpty())
        QSKIP(qPrintable(program + QStringLiteral(" is not installed")));
    Place place;
    place.from.folder("tree")
        .folder("tree/empty")
        .folder("tree/deep", 0750)
        .folder("tree/deep/er", 0700)
        .file("tree/small", "hello")
        .file("tree/nothing", "")
        .file("tree/run.sh", "#!/bin/sh\n", 0755)
        .file("tree/deep/er/gr\xc3\xbc\xc3\x9f", "content", 0600)
        .file("tree/" + std::string(90, 'n'), "a long name")
        .bigFile("tree/large", 3'000'000)
        .symlink("tree/link", "deep/er")
        .symlink("tree/nowhere", "../../outside");
    if (isTar)
        place.from.file("tree/bytes \x80\xff", "bytes").hardLink("tree/small", "tree/deep/second");
    for (const char *name : {"tree/small", "tree/deep/er", "tree/deep", "tree"})
        place.from.times(name, {1'500'000'000, 0});
    place.pack(shell.constData());

    const JobRun run = runJob(extractRequest({place.archive("a")}, place.to));

    FERRY_ENDED(run, Done);
    CompareOptions options;
    options.attributes = options.holes = false;
    options.owners = isTar && isRoot();
    options.links = isTar;
    options.modes = !shell.contains("iso9660"); // which makes everything read-only
    // These keep times by the second or so.
    const TreeSnapshot wanted = takeSnapshot(place.from.path("tree"));
    options.times = false;
    FERRY_SAME(wanted, takeSnapshot(place.target().path("tree")), options);
    for (const char *name : {"tree/small", "tree/deep/er", "tree/deep", "tree"})
        QCOMPARE(place.target().modified(name).seconds, 1'500'000'000);
    FERRY_NO_STRAY(place.to);
    QCOMPARE(run.count(ItemStatus::Done), int(wanted.size()));
}

void TstExtract::keepsAttributes()
{
    Place place;
    if (!canHoldAttributes(place.from.root()))
        QSKIP("this file system has no extended attributes");
    place.from.folder("tree").file("tree/f", "f").attribute("tree/f", "user.note", "a note").attribute("tree", "user.folder", "x");
    if (canHoldAcls(place.from.root()))
        place.from.accessAcl("tree/f", {{1, 6}, {2, 4, 4321}, {4, 4}, {16, 6}, {32, 4}});
    place.pack("tar --xattrs --acls -cf ../a tree");
    FERRY_ENDED(runJob(extractRequest({place.archive("a")}, place.to)), Done);
    FERRY_SAME(place.from.path("tree"), place.target().path("tree"));
}

void TstExtract::tellsOfEachEntry()
{
    Place place;
    place.from.folder("tree").file("tree/a", "aaa").folder("tree/d").file("tree/d/b", "b");
    place.pack("tar -cf ../a.tar tree");
    const JobRun run = runJob(extractRequest({place.archive("a.tar")}, place.to));
    FERRY_ENDED(run, Done);
    FERRY_ITEM(run, "a.tar/tree/a", Done);
    FERRY_ITEM(run, "a.tar/tree/d/b", Done);
    FERRY_ITEM(run, "a.tar/tree/d", Done);
    const Outcome *const item = run.of("a.tar/tree/a");
    QCOMPARE(int(item->op), int(ItemOp::Extract));
    QCOMPARE(item->bytes, 3U);
    QCOMPARE(item->target.path(), place.to.child("tree").child("a"));
    QCOMPARE(item->source.path(), place.archive("a.tar").child("tree").child("a"));
    QCOMPARE(int(run.of("a.tar/tree/d")->op), int(ItemOp::MakeFolder));
    QVERIFY(run.of("a.tar/tree/d")->made);
}

void TstExtract::takesConflictsLikeAnyJob_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QByteArray>("content"); // of what has the name in the end
    QTest::addColumn<QByteArray>("other"); // of "f (2)"; empty: there is none
    QTest::newRow("fail") << int(FileConflict::Fail) << QByteArray("old") << QByteArray();
    QTest::newRow("skip") << int(FileConflict::Skip) << QByteArray("old") << QByteArray();
    QTest::newRow("overwrite") << int(FileConflict::Overwrite) << QByteArray("from the archive") << QByteArray();
    QTest::newRow("rename") << int(FileConflict::Rename) << QByteArray("old") << QByteArray("from the archive");
    QTest::newRow("rename-old") << int(FileConflict::RenameOld) << QByteArray("from the archive") << QByteArray("old");
    QTest::newRow("size") << int(FileConflict::Size) << QByteArray("from the archive") << QByteArray();
}

void TstExtract::takesConflictsLikeAnyJob()
{
    QFETCH(const int, policy);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, other);
    Place place;
    place.from.file("f", "from the archive").file("g", "g");
    place.pack("tar -cf ../a f g");
    place.target().file("f", "old");
    Options options;
    options.onFile = FileConflict(policy);
    const JobRun run = runJob(extractRequest({place.archive("a")}, place.to, options));
    QVERIFY(run.ended);
    QCOMPARE(QByteArray::fromStdString(place.target().content("f")), content);
    QCOMPARE(place.target().exists("f (2)"), !other.isEmpty());
    if (!other.isEmpty())
        QCOMPARE(QByteArray::fromStdString(place.target().content("f (2)")), other);
    QCOMPARE(place.target().content("g"), std::string("g"));
    FERRY_NO_STRAY(place.to);
    const FileConflict what = FileConflict(policy);
    QCOMPARE(run.count(ItemStatus::Failed), what == FileConflict::Fail ? 1 : 0);
    QCOMPARE(run.count(ItemStatus::Skipped), what == FileConflict::Skip ? 1 : 0);
}

void TstExtract::asksAboutConflicts()
{
    Place place;
    place.from.file("f", "new");
    place.pack("tar -cf ../a f");
    place.target().file("f", "old");
    Options options;
    options.onFile = FileConflict::Ask;
    RunSetup setup;
    setup.answerer = [](const Question &) { return Reply {Answer::Replace}; };
    const JobRun run = runJob(extractRequest({place.archive("a")}, place.to, options), setup);
    FERRY_ENDED(run, Done);
    QCOMPARE(run.questions.size(), 1U);
    QCOMPARE(run.questions.front().source.path(), place.archive("a").child("f"));
    QCOMPARE(place.target().content("f"), std::string("new"));
}

void TstExtract::mergesFolders()
{
    Place place;
    place.from.folder("d").file("d/new", "new").folder("d/sub").file("d/sub/x", "x");
    place.pack("tar -cf ../a d");
    place.target().folder("d").file("d/old", "old").folder("d/sub").file("d/sub/y", "y");
    FERRY_ENDED(runJob(extractRequest({place.archive("a")}, place.to)), Done);
    QCOMPARE(place.target().names("d"), (std::vector<std::string> {"new", "old", "sub"}));
    QCOMPARE(place.target().names("d/sub"), (std::vector<std::string> {"x", "y"}));
}

void TstExtract::takesOnlyWhatIsAskedFor()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/ab", "ab").folder("d/a2").file("d/a2/x", "x").file("top", "top");
    place.pack("tar -cf ../a d top");
    Options options;
    options.archive.entries = {"d/a", "d/a2/"};
    FERRY_ENDED(runJob(extractRequest({place.archive("a")}, place.to, options)), Done);
    QCOMPARE(place.target().names(), std::vector<std::string> {"d"});
    QCOMPARE(place.target().names("d"), (std::vector<std::string> {"a", "a2"}));
    QCOMPARE(place.target().names("d/a2"), std::vector<std::string> {"x"});
}

/// Of a file with several names, the first has the content in the archive; whichever are chosen get it.
void TstExtract::aLinkAlone_hasTheContent_data()
{
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("arrive"); // with the content, one file
    QTest::addColumn<QStringList>("tops");
    const auto row = [](const char *name, const char *chosen, const char *arrive, const char *tops) {
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
        QTest::newRow(name) << words(chosen) << words(arrive) << words(tops);
    };
    row("one", "d/link", "d/link", "d");
    row("of a chain", "e/chain", "e/chain", "e");
    row("two, one of them of a chain", "d/link e/chain", "d/link e/chain", "d e");
    row("with the first", "d/file e/other", "d/file e/other", "d e");
    row("with the first, by one not chosen", "d/file e/chain", "d/file e/chain", "d e");
    row("a folder", "e", "e/chain e/other", "e");
    row("to nothing", "dangling", "", "");
    row("to each other", "a", "", "");
}

void TstExtract::aLinkAlone_hasTheContent()
{
    QFETCH(const QStringList, chosen);
    QFETCH(const QStringList, arrive);
    QFETCH(const QStringList, tops);
    Place place;
    make(place.archive("a.tar.gz"),
         "with tarfile.open(archive, 'w:gz') as tar:\n    put(tar, 'd/file', b'content', mode=0o640)\n"
         "    put(tar, 'd/unasked', b'no')\n    put(tar, 'd/link', b'', tarfile.LNKTYPE, 'd/file')\n"
         "    put(tar, 'e/chain', b'', tarfile.LNKTYPE, './d/link')\n    put(tar, 'e/other', b'', tarfile.LNKTYPE, 'd/file')\n"
         "    put(tar, 'dangling', b'', tarfile.LNKTYPE, 'nowhere')\n"
         "    put(tar, 'a', b'', tarfile.LNKTYPE, 'b')\n    put(tar, 'b', b'', tarfile.LNKTYPE, 'a')\n");
    for (const bool isVerified : {false, true}) {
        const TempFolder temp;
        const Tree target(temp.child("to"));
        Options options;
        if (isVerified)
            options.verification = Verification::ReadBack;
        for (const QString &path : chosen)
            options.archive.entries.push_back(path.toStdString());
        const JobRun run = runJob(extractRequest({place.archive("a.tar.gz")}, target.root(), options));
        if (arrive.isEmpty()) {
            FERRY_ENDED(run, DoneWithProblems);
            FERRY_FAILED_AS(run, NotFound);
            QCOMPARE(run.count(ItemStatus::Failed), 1);
        } else {
            FERRY_ENDED(run, Done);
        }
        FERRY_NO_STRAY(target.root());
        QStringList found;
        for (const std::string &name : target.names())
            found << QString::fromStdString(name);
        QCOMPARE(found, tops);
        const TreeSnapshot there = takeSnapshot(target.root());
        QCOMPARE(there.size(), std::size_t(1 + tops.size() + arrive.size())); // nothing else, and the folder itself
        for (const QString &path : arrive) {
            QCOMPARE(target.content(path.toStdString()), std::string("content"));
            QCOMPARE(there.at(path.toStdString()).mode & 0777U, 0640U);
            QCOMPARE(there.at(path.toStdString()).links, std::uint64_t(arrive.size()));
            FERRY_ITEM(run, "a.tar.gz/" + path.toStdString(), Done);
        }
    }
}

/// There the last has it.
void TstExtract::anyNameOfAFileInACpio_hasTheContent_data()
{
    QTest::addColumn<QByteArray>("chosen");
    QTest::addColumn<QByteArray>("form"); // with the last of the names is the content, or with each
    for (const char *form : {"newc", "odc"}) {
        for (const char *chosen : {"1", "2", "3", "12", "13", "23", "123"})
            QTest::addRow("%s %s", form, chosen) << QByteArray(chosen) << QByteArray(form);
    }
}

void TstExtract::anyNameOfAFileInACpio_hasTheContent()
{
    QFETCH(const QByteArray, chosen);
    QFETCH(const QByteArray, form);
    if (findProgram(QStringLiteral("cpio")).isEmpty())
        QSKIP("cpio is not installed");
    Place place;
    place.from.file("1", "content").hardLink("1", "2").hardLink("1", "3").file("unasked", "no");
    place.pack(("printf '1\\n2\\nunasked\\n3\\n' | cpio --quiet -o -H " + form + " > ../a").constData());
    Options options;
    for (const char name : chosen)
        options.archive.entries.emplace_back(1, name);
    FERRY_ENDED(runJob(extractRequest({place.archive("a")}, place.to, options)), Done);
    QCOMPARE(place.target().names().size(), std::size_t(chosen.size()));
    for (const char name : chosen) {
        QCOMPARE(place.target().content(std::string(1, name)), std::string("content"));
        QCOMPARE(takeSnapshot(place.to).at(std::string(1, name)).links, std::uint64_t(chosen.size()));
    }
}

void TstExtract::aLinkAlone_failsIfTheArchiveCannotBeReadAgain_data()
{
    QTest::addColumn<bool>("isAnother");
    QTest::newRow("it is gone") << false;
    QTest::newRow("it is another") << true;
}

void TstExtract::aLinkAlone_failsIfTheArchiveCannotBeReadAgain()
{
    QFETCH(const bool, isAnother);
    Place place;
    place.from.file("f", "content").hardLink("f", "link");
    place.pack("tar -cf ../a.tar f link && tar -cf ../b.tar f");
    auto ops = std::make_shared<FaultOps>();
    int opened = 0;
    ops->decide([&](const MadeCall &made) -> std::optional<int> {
        if (made.call != Call::OpenFollowing || made.name != place.archive("a.tar").bytes() || ++opened < 2)
            return {};
        if (!isAnother)
            return ENOENT;
        writeFile(place.archive("a.tar"), bytesOf(place.archive("b.tar")) + std::string(512, '\0'));
        return {};
    });
    RunSetup setup;
    setup.ops = ops;
    Options options;
    options.archive.entries = {"link"};
    const JobRun run = runJob(extractRequest({place.archive("a.tar")}, place.to, options), setup);
    QCOMPARE(opened, 2);
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "a.tar/link", Failed);
    QVERIFY2(run.failedAs(isAnother ? ErrorKind::Changed : ErrorKind::NotFound), qPrintable(run.text()));
    QVERIFY(place.target().names().empty());
    FERRY_NO_STRAY(place.to);
}

void TstExtract::tellsOfWhatIsAskedForAndNotThere()
{
    Place place;
    place.from.folder("d").file("d/a", "a");
    place.pack("tar -cf ../a.tar d");
    Options options;
    options.archive.entries = {"d/a", "d/b", "../c"};
    for (const bool dryRun : {true, false}) {
        options.dryRun = dryRun;
        const JobRun run = runJob(extractRequest({place.archive("a.tar")}, place.to, options));
        FERRY_ENDED(run, DoneWithProblems);
        QCOMPARE(run.count(ItemStatus::Failed), 2);
        FERRY_ITEM(run, "a.tar/d/b", Failed);
        FERRY_FAILED_AS(run, NotFound);
    }
    QCOMPARE(place.target().content("d/a"), std::string("a"));
}

void TstExtract::aPlanTellsWhatIsThere()
{
    Place place;
    place.from.file("a", "a").file("b", "b").times("a", {1'000'000'000, 0});
    place.pack("tar -cf ../a.tar a b");
    place.target().file("a", "a").times("a", {1'000'000'000, 0}).file("b", "longer");
    Options options;
    options.dryRun = true;
    options.onFile = FileConflict::Rename;
    const JobRun both = runJob(extractRequest({place.archive("a.tar")}, place.to, options));
    QVERIFY2(both.of("a.tar/a") && both.of("a.tar/b"), qPrintable(both.text()));
    QVERIFY(both.of("a.tar/a")->keepsBoth && both.of("a.tar/a")->identical);
    QVERIFY(both.of("a.tar/b")->keepsBoth && !both.of("a.tar/b")->identical);
    options.onFile = FileConflict::Skip;
    const JobRun skipping = runJob(extractRequest({place.archive("a.tar")}, place.to, options));
    FERRY_ITEM(skipping, "a.tar/a", Skipped);
    QVERIFY(skipping.of("a.tar/a")->identical && !skipping.of("a.tar/b")->identical);
}

void TstExtract::takesAFolderAsIfItWereTheWhole()
{
    Place place;
    place.from.folder("d").file("d/a", "a").folder("d/e").file("d/e/x", "x").file("d/e/y", "y").file("top", "top");
    place.pack("tar -cf ../a d top");
    place.target().file("x", "old");
    Options options;
    options.archive.inside = "d/e";
    for (const bool dryRun : {true, false}) {
        options.dryRun = dryRun;
        const JobRun run = runJob(extractRequest({place.archive("a")}, place.to, options));
        FERRY_ENDED(run, DoneWithProblems);
        FERRY_ITEM(run, "a/d/e/x", Failed);
        FERRY_FAILED_AS(run, Exists);
        QVERIFY(run.of("a/d/e/y")->target.path() == place.to.child("y"));
    }
    QCOMPARE(place.target().names(), (std::vector<std::string> {"x", "y"}));
    QCOMPARE(place.target().content("x"), std::string("old"));

    options.onFile = FileConflict::Overwrite;
    options.archive.entries = {"d/e/x", "top"}; // the second has no place there
    const JobRun run = runJob(extractRequest({place.archive("a")}, place.to, options));
    FERRY_ITEM(run, "a/top", Failed);
    FERRY_FAILED_AS(run, NotFound);
    QCOMPARE(place.target().content("x"), std::string("x"));
    QCOMPARE(place.target().names(), (std::vector<std::string> {"x", "y"}));

    for (const char *nowhere : {"d/f", "../d", "d/e/x"}) {
        options.archive = {};
        options.archive.inside = nowhere;
        FERRY_ENDED(runJob(extractRequest({place.archive("a")}, place.to, options)), DoneWithProblems);
    }
    QCOMPARE(place.target().names(), (std::vector<std::string> {"x", "y"}));
}

void TstExtract::takesFromAnArchiveInAnArchive()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b");
    place.pack("tar -czf inner.tar.gz d && tar -cf middle.tar inner.tar.gz && zip -q ../outer.zip middle.tar");
    Options options;
    options.archive.nested = {"middle.tar", "inner.tar.gz"};
    options.archive.inside = "d";
    options.archive.entries = {"d/b"};
    for (const bool dryRun : {true, false}) {
        options.dryRun = dryRun;
        const JobRun run = runJob(extractRequest({place.archive("outer.zip")}, place.to, options));
        FERRY_ENDED(run, Done);
        QVERIFY(run.of("outer.zip/middle.tar/inner.tar.gz/d/b")->status == (dryRun ? ItemStatus::Planned : ItemStatus::Done));
    }
    QCOMPARE(place.target().names(), std::vector<std::string> {"b"});
    options.archive.nested = {"middle.tar", "none.tar"};
    const JobRun run = runJob(extractRequest({place.archive("outer.zip")}, place.to, options));
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, NotFound);
}

void TstExtract::makesAnOwnFolder_data()
{
    QTest::addColumn<int>("own");
    QTest::addColumn<bool>("several");
    QTest::addColumn<bool>("made");
    QTest::newRow("never") << int(OwnFolder::Never) << true << false;
    QTest::newRow("several") << int(OwnFolder::IfSeveral) << true << true;
    QTest::newRow("one") << int(OwnFolder::IfSeveral) << false << false;
    QTest::newRow("always") << int(OwnFolder::Always) << false << true;
}

void TstExtract::makesAnOwnFolder()
{
    QFETCH(const int, own);
    QFETCH(const bool, several);
    QFETCH(const bool, made);
    Place place;
    place.from.folder("d").file("d/a", "a").file("top", "top");
    place.pack(several ? "tar -czf ../my.tar.gz d top" : "tar -czf ../my.tar.gz d");
    for (const bool dryRun : {true, false}) {
        Options options;
        options.archive.ownFolder = OwnFolder(own);
        options.dryRun = dryRun;
        const JobRun run = runJob(extractRequest({place.archive("my.tar.gz")}, place.to, options));
        FERRY_ENDED(run, Done);
        const Outcome *const item = run.of("my.tar.gz/d/a");
        QVERIFY2(item, qPrintable(run.text()));
        QCOMPARE(item->target.path(), (made ? place.to.child("my") : place.to).child("d").child("a"));
        QCOMPARE(QFile::exists(text(item->target.path())), !dryRun);
    }
}

void TstExtract::severalArchivesInOneJob()
{
    Place place;
    place.from.file("a", "a").file("b", "b");
    place.pack("tar -cf ../1.tar a && zip -q ../2.zip b");
    place.from.file("not", "an archive");
    const JobRun run = runJob(extractRequest({place.archive("1.tar"), place.from.path("not"), place.archive("2.zip")}, place.to));
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, UnknownFormat);
    QCOMPARE(place.target().names(), (std::vector<std::string> {"a", "b"}));
}

void TstExtract::moreArchivesThanDescriptors()
{
    Place place;
    std::vector<Path> archives;
    for (int i = 0; i < 100; ++i) {
        const std::string number = std::to_string(i);
        archives.push_back(place.archive((number + ".tar").c_str()));
        place.from.folder(number).file(number + "/" + number, number);
        place.pack(("tar -cf ../" + number + ".tar " + number).c_str());
    }
    const FewDescriptors few(150);
    const JobRun run = runJob(extractRequest(archives, place.to));
    FERRY_ENDED(run, Done);
    FERRY_SAME(place.from.root(), place.to, withoutTimes());
    FERRY_NO_STRAY(place.to);
}

void TstExtract::neverLeavesTheTarget_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("failed");
    QTest::addColumn<QByteArrayList>("names"); // what is in the target then
    const auto tar = [](const char *name, const char *puts, int failed, const QByteArrayList &names) {
        QTest::newRow(name) << QByteArray("with tarfile.open(archive, 'w') as tar:\n") + puts << failed << names;
    };
    tar("up", "    put(tar, '../outside/evil')\n    put(tar, 'good')\n", 1, {"good"});
    tar("up, later", "    put(tar, 'a/../../outside/evil')\n    put(tar, 'good')\n", 1, {"good"});
    tar("absolute", "    put(tar, '/tmp/ferry-evil')\n    put(tar, 'good')\n", 1, {"good"});
    tar("through a link", "    put(tar, 'l', b'', tarfile.SYMTYPE, '../outside')\n    put(tar, 'l/evil')\n    put(tar, 'good')\n", 1,
        {"good", "l"});
    tar("through a link of a link",
        "    put(tar, 'd', b'', tarfile.DIRTYPE, mode=0o755)\n    put(tar, 'd/up', b'', tarfile.SYMTYPE, '../..')\n"
        "    put(tar, 'l', b'', tarfile.SYMTYPE, 'd/up/outside')\n    put(tar, 'l/evil')\n",
        1, {"d", "l"});
    tar("file over a link", "    put(tar, 'l', b'', tarfile.SYMTYPE, '../outside/old')\n    put(tar, 'l', b'evil')\n", 1, {"l"});
    tar("hard link to outside", "    put(tar, 'h', b'', tarfile.LNKTYPE, '../outside/old')\n    put(tar, 'good')\n", 1, {"good"});
    tar("hard link, absolute", "    put(tar, 'h', b'', tarfile.LNKTYPE, '/etc/passwd')\n    put(tar, 'good')\n", 1, {"good"});
    tar("hard link to a link, then content",
        "    put(tar, 'l', b'', tarfile.SYMTYPE, '../outside/old')\n    put(tar, 'h', b'', tarfile.LNKTYPE, 'l')\n    put(tar, 'h', "
        "b'evil')\n",
        1, {"h", "l"});
    tar("hard link to itself", "    put(tar, 'h', b'', tarfile.LNKTYPE, 'h')\n    put(tar, 'good')\n", 1, {"good"});
    tar("the target itself", "    put(tar, '.', b'', tarfile.DIRTYPE, mode=0)\n    put(tar, './good')\n", 0, {"good"});
    tar("the target as a file", "    put(tar, '.', b'evil')\n    put(tar, 'good')\n", 0, {"good"});
    tar("file and folder", "    put(tar, 'a')\n    put(tar, 'a/b')\n", 1, {"a"});
    tar("folder and file", "    put(tar, 'a/b')\n    put(tar, 'a')\n", 1, {"a"});
    tar("drive", "    put(tar, 'C:\\\\evil')\n    put(tar, 'good')\n", 1, {"good"});
    const auto zip = [](const char *name, const char *puts, int failed, const QByteArrayList &names) {
        QTest::newRow(name) << QByteArray("with zipfile.ZipFile(archive, 'w') as zip:\n") + puts << failed << names;
    };
    zip("zip: up", "    zip.writestr('../outside/evil', 'x')\n    zip.writestr('good', 'x')\n", 1, {"good"});
    zip("zip: absolute", "    zip.writestr('/tmp/ferry-evil', 'x')\n    zip.writestr('good', 'x')\n", 1, {"good"});
    zip("zip: through a link",
        "    info = zipfile.ZipInfo('l')\n    info.external_attr = 0o120777 << 16\n    info.create_system = 3\n"
        "    zip.writestr(info, '../outside')\n    zip.writestr('l/evil', 'x')\n",
        1, {"l"});
}

void TstExtract::neverLeavesTheTarget()
{
    QFETCH(const QByteArray, script);
    QFETCH(const int, failed);
    QFETCH(const QByteArrayList, names);
    Place place;
    Tree outside(place.outside);
    outside.file("old", "old");
    make(place.archive("a"), script.constData());
    for (const FileConflict policy : {FileConflict::Fail, FileConflict::Overwrite}) {
        const Path to = place.temp.child(policy == FileConflict::Fail ? "to" : "to2");
        const Tree target(to);
        Options options;
        options.onFile = policy;
        const JobRun run = runJob(extractRequest({place.archive("a")}, to, options));
        QVERIFY(run.ended);
        QCOMPARE(outside.names(), std::vector<std::string> {"old"});
        QCOMPARE(outside.content("old"), std::string("old"));
        QVERIFY(!QFile::exists(QStringLiteral("/tmp/ferry-evil")));
        QVERIFY((takeSnapshot(to).at("").mode & 0777) == 0755);
        FERRY_NO_STRAY(to);
        if (policy == FileConflict::Overwrite)
            continue;
        QVERIFY2(run.count(ItemStatus::Failed) == failed, qPrintable(run.text()));
        std::vector<std::string> wanted;
        for (const QByteArray &name : names)
            wanted.push_back(name.toStdString());
        QCOMPARE(target.names(), wanted);
    }
}

void TstExtract::keepsWhatIsGood_ofADamagedOne()
{
    Place place;
    place.from.file("a", "a").bigFile("b", 300'000).file("c", "c");
    place.pack("zip -q0 ../a.zip a b c && tar -cf ../a.tar a b c");
    std::string zip = bytesOf(place.archive("a.zip"));
    zip[100'000] = static_cast<char>(zip[100'000] + 1);
    writeFile(place.archive("a.zip"), zip);
    const JobRun run = runJob(extractRequest({place.archive("a.zip")}, place.to));
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "a.zip/b", Failed);
    FERRY_FAILED_AS(run, Damaged);
    QCOMPARE(place.target().names(), (std::vector<std::string> {"a", "c"}));

    writeFile(place.archive("a.tar"), bytesOf(place.archive("a.tar")).substr(0, 200'000));
    const Path second = place.temp.child("second");
    const Tree target(second);
    const JobRun cut = runJob(extractRequest({place.archive("a.tar")}, second));
    FERRY_ENDED(cut, DoneWithProblems);
    FERRY_FAILED_AS(cut, Damaged);
    QCOMPARE(target.names(), std::vector<std::string> {"a"});
    FERRY_NO_STRAY(second);
}

void TstExtract::replacesNothing_byWhatMayBeDamaged()
{
    Place place;
    place.from.bigFile("a", 3 << 20).file("b", "new");
    place.pack("tar -czf ../a.tar.gz b a");
    std::string bytes = bytesOf(place.archive("a.tar.gz"));
    bytes[bytes.size() - 6] = char(bytes[bytes.size() - 6] ^ 1); // of the checksum: whose content is wrong nobody can tell
    writeFile(place.archive("a.tar.gz"), bytes);
    place.target().file("b", "old");
    Options options;
    options.onFile = FileConflict::Overwrite;
    const JobRun run = runJob(extractRequest({place.archive("a.tar.gz")}, place.to, options));
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, Damaged);
    QCOMPARE(place.target().names(), std::vector<std::string> {"b"});
    QCOMPARE(place.target().content("b"), std::string("old"));
}

void TstExtract::refusesWhatIsNoArchive()
{
    Place place;
    place.from.file("notes.zip", "just text").folder("folder.zip");
    for (const char *name : {"notes.zip", "folder.zip"}) {
        const JobRun run = runJob(extractRequest({place.from.path(name)}, place.to));
        FERRY_ENDED(run, DoneWithProblems);
        FERRY_FAILED_AS(run, UnknownFormat);
    }
    const JobRun missing = runJob(extractRequest({place.from.path("none.zip")}, place.to));
    FERRY_ENDED(missing, DoneWithProblems);
    FERRY_FAILED_AS(missing, NotFound);
    QVERIFY(place.target().names().empty());
}

void TstExtract::tellsEncryptedEntries()
{
    if (findProgram(QStringLiteral("zip")).isEmpty())
        QSKIP("zip is not installed");
    Place place;
    place.from.file("secret", "secret").file("open", "open");
    place.pack("zip -q -P password ../a.zip secret && zip -q ../a.zip open");
    const JobRun run = runJob(extractRequest({place.archive("a.zip")}, place.to));
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "a.zip/secret", Failed);
    FERRY_FAILED_AS(run, Encrypted);
    QCOMPARE(place.target().names(), std::vector<std::string> {"open"});
}

void TstExtract::pathsThatComeTwice_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("failed");
    QTest::newRow("fail") << int(FileConflict::Fail) << QByteArray("first") << 1;
    QTest::newRow("skip") << int(FileConflict::Skip) << QByteArray("first") << 0;
    QTest::newRow("overwrite") << int(FileConflict::Overwrite) << QByteArray("second") << 0;
    QTest::newRow("rename") << int(FileConflict::Rename) << QByteArray("first") << 0;
}

void TstExtract::pathsThatComeTwice()
{
    QFETCH(const int, policy);
    QFETCH(const QByteArray, content);
    QFETCH(const int, failed);
    Place place;
    make(place.archive("a"), "with tarfile.open(archive, 'w') as tar:\n    put(tar, 'f', b'first')\n    put(tar, 'f', b'second')\n");
    Options options;
    options.onFile = FileConflict(policy);
    const JobRun run = runJob(extractRequest({place.archive("a")}, place.to, options));
    QVERIFY(run.ended);
    QCOMPARE(QByteArray::fromStdString(place.target().content("f")), content);
    QCOMPARE(run.count(ItemStatus::Failed), failed);
    QCOMPARE(place.target().exists("f (2)"), FileConflict(policy) == FileConflict::Rename);
}

void TstExtract::theLaterOneCounts_linksToo()
{
    Place place;
    make(place.archive("a"),
         "with tarfile.open(archive, 'w') as tar:\n"
         "    put(tar, 'target', b'target')\n"
         "    put(tar, 'file last', b'', tarfile.SYMTYPE, 'target')\n    put(tar, 'file last', b'file')\n"
         "    put(tar, 'link last', b'file')\n    put(tar, 'link last', b'', tarfile.SYMTYPE, 'target')\n"
         "    put(tar, 'name last', b'file')\n    put(tar, 'name last', b'', tarfile.LNKTYPE, 'target')\n"
         "    put(tar, 'two links', b'', tarfile.SYMTYPE, 'gone')\n    put(tar, 'two links', b'', tarfile.SYMTYPE, 'target')\n"
         "    put(tar, 'two names', b'', tarfile.LNKTYPE, 'file last')\n    put(tar, 'two names', b'', tarfile.LNKTYPE, 'target')\n"
         "    put(tar, 'then file', b'', tarfile.SYMTYPE, 'gone')\n    put(tar, 'then file', b'', tarfile.SYMTYPE, 'target')\n"
         "    put(tar, 'then file', b'file')\n"
         "    put(tar, 'itself', b'itself')\n    put(tar, 'itself', b'', tarfile.LNKTYPE, 'itself')\n");
    for (const Verification verification : {Verification::None, Verification::ReadBack}) {
        Options options;
        options.onFile = FileConflict::Overwrite;
        options.verification = verification;
        const JobRun run = runJob(extractRequest({place.archive("a")}, place.to, options));
        FERRY_ENDED(run, Done);
        const Tree target = place.target();
        QCOMPARE(target.content("file last"), std::string("file"));
        QCOMPARE(target.content("name last"), std::string("target"));
        QCOMPARE(target.content("itself"), std::string("itself"));
        QCOMPARE(QFile::symLinkTarget(text(target.path("link last"))), text(target.path("target")));
        QVERIFY(!QFileInfo(text(target.path("file last"))).isSymLink());
        QCOMPARE(QFile::symLinkTarget(text(target.path("two links"))), text(target.path("target")));
        QCOMPARE(target.content("two names"), std::string("target"));
        QCOMPARE(target.content("then file"), std::string("file"));
        QVERIFY(!QFileInfo(text(target.path("then file"))).isSymLink());
    }
}

/// A path comes twice, and a link to it stands between: it is to the first, as with any tar.
void TstExtract::aLinkIsToWhatWasThereBefore_data()
{
    QTest::addColumn<QByteArray>("between"); // the two entries "a"
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("links"); // by their names, with the content of the first
    const QByteArray link = "    put(tar, 'b', b'', tarfile.LNKTYPE, 'a')\n";
    const QByteArray file = "    put(tar, 'a', b'second')\n";
    QTest::newRow("a file") << link << file << QByteArray("b");
    QTest::newRow("a symbolic link") << link << QByteArray("    put(tar, 'a', b'', tarfile.SYMTYPE, 'other')\n") << QByteArray("b");
    QTest::newRow("a hard link") << link << QByteArray("    put(tar, 'a', b'', tarfile.LNKTYPE, 'other')\n") << QByteArray("b");
    QTest::newRow("a fifo") << link << QByteArray("    put(tar, 'a', b'', tarfile.FIFOTYPE)\n") << QByteArray("b");
    QTest::newRow("two links") << link + "    put(tar, 'c', b'', tarfile.LNKTYPE, 'a')\n" << file << QByteArray("bc");
    QTest::newRow("a link to a link") << link + "    put(tar, 'c', b'', tarfile.LNKTYPE, 'b')\n" << file << QByteArray("bc");
    QTest::newRow("a link to a link that goes") << link + "    put(tar, 'c', b'', tarfile.LNKTYPE, 'b')\n    put(tar, 'b', b'else')\n"
                                                << file << QByteArray("c");
    QTest::newRow("a link to a link that was made") << link << file + "    put(tar, 'c', b'', tarfile.LNKTYPE, 'b')\n" << QByteArray("bc");
    QTest::newRow("its own link") << link << QByteArray("    put(tar, 'a', b'', tarfile.LNKTYPE, 'b')\n") << QByteArray("ab");
    QTest::newRow("another link before") << "    put(tar, 'b', b'', tarfile.LNKTYPE, 'other')\n" + link << file << QByteArray("b");
    QTest::newRow("a symbolic link before") << "    put(tar, 'b', b'', tarfile.SYMTYPE, 'other')\n" + link << file << QByteArray("b");
}

void TstExtract::aLinkIsToWhatWasThereBefore()
{
    QFETCH(const QByteArray, between);
    QFETCH(const QByteArray, second);
    QFETCH(const QByteArray, links);
    for (const FileConflict policy : {FileConflict::Overwrite, FileConflict::Ask}) {
        for (const Verification verification : {Verification::None, Verification::ReadBack}) {
            Place place;
            make(place.archive("a.tar"),
                 ("with tarfile.open(archive, 'w') as tar:\n    put(tar, 'other', b'other')\n    put(tar, 'a', b'first', mode=0o640)\n"
                  + between + second)
                     .constData());
            Options options;
            options.onFile = policy;
            options.verification = verification;
            const JobRun run = runJob(extractRequest({place.archive("a.tar")}, place.to, options));
            FERRY_ENDED(run, Done);
            const TreeSnapshot there = takeSnapshot(place.to);
            for (const char name : links) {
                QCOMPARE(place.target().content(std::string(1, name)), std::string("first"));
                QCOMPARE(there.at(std::string(1, name)).mode & 0777U, 0640U);
                QCOMPARE(there.at(std::string(1, name)).links, std::uint64_t(links.size()));
            }
            QVERIFY(there.contains("a"));
            if (second.contains("second"))
                QCOMPARE(place.target().content("a"), std::string("second"));
            if (second.contains("second") && verification == Verification::ReadBack)
                QVERIFY2(run.of("a.tar/a")->readBack != ReadBack::None, qPrintable(run.text()));
        }
    }
}

/// A further name of a symbolic link is one, too, whatever takes the first name.
void TstExtract::aNameOfASymbolicLink_staysOne()
{
    Place place;
    make(place.archive("a"),
         "with tarfile.open(archive, 'w') as tar:\n    put(tar, 's', b'', tarfile.SYMTYPE, 'nowhere')\n"
         "    put(tar, 'h', b'', tarfile.LNKTYPE, 's')\n    put(tar, 's', b'file')\n");
    Options options;
    options.onFile = FileConflict::Overwrite;
    FERRY_ENDED(runJob(extractRequest({place.archive("a")}, place.to, options)), Done);
    QCOMPARE(place.target().content("s"), std::string("file"));
    QCOMPARE(takeSnapshot(place.to).at("h").text, std::string("nowhere"));
}

/// Likewise where only the link is wanted, and the archive is read once more for its content.
void TstExtract::aLinkAlone_isToWhatWasThereBefore()
{
    Place place;
    make(place.archive("a"),
         "with tarfile.open(archive, 'w') as tar:\n    put(tar, 'a', b'zeroth')\n    put(tar, 'a', b'first')\n"
         "    put(tar, 'b', b'', tarfile.LNKTYPE, 'a')\n    put(tar, 'a', b'second')\n");
    Options options;
    options.onFile = FileConflict::Overwrite;
    options.archive.entries = {"b"};
    FERRY_ENDED(runJob(extractRequest({place.archive("a")}, place.to, options)), Done);
    QCOMPARE(place.target().names(), std::vector<std::string> {"b"});
    QCOMPARE(place.target().content("b"), std::string("first"));
}

void TstExtract::linksAlone_areToTheirContent_whateverItIsCalled_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<int>("left"); // as it is told; the first link, which finds no name
    QTest::newRow("rename") << int(FileConflict::Rename) << -1;
    QTest::newRow("fail") << int(FileConflict::Fail) << int(ItemStatus::Failed);
    QTest::newRow("skip") << int(FileConflict::Skip) << int(ItemStatus::Skipped);
}

void TstExtract::linksAlone_areToTheirContent_whateverItIsCalled()
{
    QFETCH(const int, policy);
    QFETCH(const int, left);
    Place place;
    make(place.archive("a"),
         "with tarfile.open(archive, 'w') as tar:\n    put(tar, 'b', b'other')\n    put(tar, 'a', b'content')\n"
         "    put(tar, 'b', b'', tarfile.LNKTYPE, 'a')\n    put(tar, 'c', b'', tarfile.LNKTYPE, 'a')\n"
         "    put(tar, 'd', b'', tarfile.LNKTYPE, 'a')\n");
    Options options;
    options.onFile = FileConflict(policy);
    options.archive.entries = {"b", "c", "d"};
    const JobRun run = runJob(extractRequest({place.archive("a")}, place.to, options));
    QVERIFY(run.ended);
    std::vector<std::string> names {"b", "c", "d"};
    if (left < 0)
        names.insert(names.begin() + 1, "b (2)");
    QCOMPARE(place.target().names(), names);
    QCOMPARE(place.target().content("b"), std::string("other"));
    for (const std::string &name : names) {
        if (name != "b")
            QCOMPARE(place.target().content(name), std::string("content"));
    }
    QCOMPARE(takeSnapshot(place.to).at("d").links, std::uint64_t(names.size() - 1));
    for (const ItemStatus status : {ItemStatus::Failed, ItemStatus::Skipped})
        QCOMPARE(run.count(status), int(status) == left ? 1 : 0);
}

/// Each to what was there when it came.
void TstExtract::linksAlone_betweenWhichTheContentChanges()
{
    Place place;
    make(place.archive("a"),
         "with tarfile.open(archive, 'w') as tar:\n    put(tar, 'a', b'1')\n"
         "    put(tar, 'b', b'', tarfile.LNKTYPE, 'a')\n    put(tar, 'c', b'', tarfile.LNKTYPE, 'a')\n    put(tar, 'a', b'22')\n"
         "    put(tar, 'd', b'', tarfile.LNKTYPE, 'a')\n    put(tar, 'e', b'', tarfile.LNKTYPE, 'a')\n    put(tar, 'a', b'333')\n");
    Options options;
    options.onFile = FileConflict::Overwrite;
    options.archive.entries = {"b", "c", "d", "e"};
    FERRY_ENDED(runJob(extractRequest({place.archive("a")}, place.to, options)), Done);
    const TreeSnapshot there = takeSnapshot(place.to);
    for (const char *name : {"b", "c", "d", "e"}) {
        QCOMPARE(place.target().content(name), std::string(*name < 'd' ? "1" : "22"));
        QCOMPARE(there.at(name).links, std::uint64_t(2));
    }
}

/// A path that is not wanted was a link, and is one no more.
void TstExtract::aLinkAlone_isToWhatIsNoLinkAnyMore()
{
    Place place;
    make(place.archive("a"),
         "with tarfile.open(archive, 'w') as tar:\n    put(tar, 'a', b'1')\n    put(tar, 'x', b'', tarfile.LNKTYPE, 'a')\n"
         "    put(tar, 'w', b'', tarfile.LNKTYPE, 'x')\n    put(tar, 'x', b'22')\n    put(tar, 'y', b'', tarfile.LNKTYPE, 'x')\n");
    Options options;
    options.onFile = FileConflict::Overwrite;
    options.archive.entries = {"w", "y"};
    FERRY_ENDED(runJob(extractRequest({place.archive("a")}, place.to, options)), Done);
    QCOMPARE(place.target().content("w"), std::string("1"));
    QCOMPARE(place.target().content("y"), std::string("22"));
}

/// What is in the folder of an interrupted run must not be taken for what another entry of the same path put there.
void TstExtract::pathsThatComeTwice_areTheSame_afterARestart_data()
{
    QTest::addColumn<int>("policy");
    QTest::newRow("rename") << int(FileConflict::Rename);
    QTest::newRow("fail") << int(FileConflict::Fail);
    QTest::newRow("skip") << int(FileConflict::Skip);
    QTest::newRow("overwrite") << int(FileConflict::Overwrite);
}

void TstExtract::pathsThatComeTwice_areTheSame_afterARestart()
{
    if (findProgram(QStringLiteral("zstd")).isEmpty())
        QSKIP("zstd is not installed");
    QFETCH(const int, policy);
    Place place;
    const QByteArray entries = "with tarfile.open(archive, 'w') as tar:\n    put(tar, 'b', b'other')\n    put(tar, 'a', b'content')\n"
                               "    put(tar, 'b', b'', tarfile.LNKTYPE, 'a')\n"
                               "    put(tar, 's', b'', tarfile.SYMTYPE, '1')\n    put(tar, 's', b'', tarfile.SYMTYPE, '2')\n"
                               "    put(tar, 'h', b'', tarfile.LNKTYPE, 's')\n    put(tar, 'p', b'', tarfile.FIFOTYPE)\n"
                               "    put(tar, 'p', b'', tarfile.FIFOTYPE)\n    put(tar, 'x', b'1')\n"
                               "    put(tar, 'y', b'', tarfile.LNKTYPE, 'x')\n    put(tar, 'x', b'2')\n";
    make(place.archive("all.tar"), entries.constData());
    make(place.archive("bomb.tar"), (entries + "    put(tar, 'bomb', bytes(280 << 20))\n").constData());
    place.pack(qPrintable(QStringLiteral("zstd -q --rm '%1'").arg(text(place.archive("bomb.tar")))));
    Options options = asking();
    options.onFile = FileConflict(policy);
    const Path undisturbed = place.temp.child("undisturbed");
    (void)Tree(undisturbed);
    const JobRun reference = runJob(extractRequest({place.archive("all.tar")}, undisturbed, options));
    QVERIFY(reference.ended);

    JobOverARestart job(place.temp);
    job.leaveAsking(extractRequest({place.archive("bomb.tar.zst")}, place.to, options));
    job.answer(Answer::Skip, JobState::DoneWithProblems);
    if (QTest::currentTestFailed())
        return;
    FERRY_NO_STRAY(place.to);
    QCOMPARE(difference(takeSnapshot(undisturbed), takeSnapshot(place.to), withoutTimes()), QString());
    QCOMPARE(job.tally.failed,
             std::uint64_t(reference.count(ItemStatus::Failed)) + 2); // the archive itself, and the entry at which it is left
    QCOMPARE(job.tally.skipped, std::uint64_t(reference.count(ItemStatus::Skipped)));
}

void TstExtract::whatTheDeviceSpoils_takesItsLinksAlong_whoeverHasItsNameNow()
{
    Place place;
    make(place.archive("a"),
         "with tarfile.open(archive, 'w') as tar:\n    put(tar, 'a', bytes(3000000))\n"
         "    put(tar, 'b', b'', tarfile.LNKTYPE, 'a')\n    put(tar, 'c', b'', tarfile.LNKTYPE, 'a')\n    put(tar, 'a', b'second')\n");
    Options options;
    options.onFile = FileConflict::Overwrite;
    options.verification = Verification::ReadBack;
    RunSetup setup;
    setup.ops = std::make_shared<SpoilingOps>();
    const JobRun run = runJob(extractRequest({place.archive("a")}, place.to, options), setup);
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, Corrupt);
    QCOMPARE(place.target().names(), std::vector<std::string> {"a"});
    QCOMPARE(place.target().content("a"), std::string("second"));
}

void TstExtract::readsBackWhatCameLast()
{
    Place place;
    make(place.archive("a"), "with tarfile.open(archive, 'w') as tar:\n    put(tar, 'f', b'first')\n    put(tar, 'f', b'second')\n");
    Options options;
    options.onFile = FileConflict::Overwrite;
    options.verification = Verification::ReadBack;
    const JobRun run = runJob(extractRequest({place.archive("a")}, place.to, options));
    FERRY_ENDED(run, Done);
    QCOMPARE(place.target().content("f"), std::string("second"));
    const Outcome *const item = run.of("a/f");
    QVERIFY2(item && item->readBack != ReadBack::None, qPrintable(run.text()));
}

void TstExtract::aBombIsRefused()
{
    Place place;
    make(place.archive("a.zip"),
         "with zipfile.ZipFile(archive, 'w', zipfile.ZIP_BZIP2) as zip:\n"
         "    zip.writestr('small', 'small')\n    with zip.open('bomb', 'w') as bomb:\n"
         "        for i in range(320):\n            bomb.write(bytes(1 << 20))\n");
    const JobRun run = runJob(extractRequest({place.archive("a.zip")}, place.to));
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, TooDense);
    QCOMPARE(place.target().names(), std::vector<std::string> {"small"});
    FERRY_NO_STRAY(place.to);
    Options options;
    options.archive.anyDensity = true;
    options.archive.entries = {"bomb"};
    FERRY_ENDED(runJob(extractRequest({place.archive("a.zip")}, place.to, options)), Done);
    QCOMPARE(takeSnapshot(place.to).at("bomb").size, std::uint64_t(320) << 20);
}

/// What comes to a question is unpacked, skipped or cancelled; a second archive has its names by then.
void TstExtract::aBombIsAskedAbout_whileOthersGoOn_data()
{
    QTest::addColumn<int>("answer"); // -1: none, it is cancelled
    QTest::newRow("go on") << int(Answer::GoOn);
    QTest::newRow("skip") << int(Answer::Skip);
    QTest::newRow("cancel") << -1;
}

void TstExtract::aBombIsAskedAbout_whileOthersGoOn()
{
    QFETCH(const int, answer);
    if (findProgram(QStringLiteral("zstd")).isEmpty())
        QSKIP("zstd is not installed");
    Place place;
    place.makeBomb("bomb.tar.zst");
    place.from.file("good", "good");
    place.pack("tar -cf ../good.tar good");
    LiveJob job(extractRequest({place.archive("bomb.tar.zst"), place.archive("good.tar")}, place.to, asking()));
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    QCOMPARE(place.target().content("good"), std::string("good"));
    QVERIFY(!place.target().exists("small"));
    QCOMPARE(job.questions().size(), 1U);
    const Question question = job.questions().front();
    QCOMPARE(int(question.kind), int(QuestionKind::TooDense));
    QCOMPARE(question.source.path(), place.archive("bomb.tar.zst"));
    QVERIFY(question.read > 0 && question.read <= bytesOf(place.archive("bomb.tar.zst")).size());
    QVERIFY(question.unpacked >= 256 * kMiB && question.unpacked < kBombSize);
    QVERIFY(question.available > 0);
    QCOMPARE(int(question.error->kind), int(ErrorKind::TooDense));
    const std::uint64_t stands = job.snapshot().bytesHandled;
    job.answer(question.id, Answer::TryAgain); // that is none of the answers
    job.pause();
    QVERIFY(job.waitForState(JobState::Paused));
    QCOMPARE(job.snapshot().bytesHandled, stands);
    QCOMPARE(job.questions().size(), 1U);
    job.resume();
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    if (answer < 0)
        job.cancel();
    else
        job.answer(question.id, Answer(answer));
    const JobRun run = job.finish();
    FERRY_NO_STRAY(place.to);
    switch (answer) {
    case int(Answer::GoOn):
        FERRY_ENDED(run, Done);
        QCOMPARE(takeSnapshot(place.to).at("bomb").size, kBombSize);
        QCOMPARE(place.target().names(), (std::vector<std::string> {"after", "bomb", "good", "small"}));
        break;
    case int(Answer::Skip):
        FERRY_ENDED(run, DoneWithProblems);
        FERRY_FAILED_AS(run, TooDense);
        FERRY_ITEM(run, "bomb.tar.zst", Failed);
        QCOMPARE(place.target().names(), (std::vector<std::string> {"good", "small"}));
        break;
    default:
        FERRY_ENDED(run, Cancelled);
        QCOMPARE(place.target().names(), std::vector<std::string> {"good"});
    }
}

void TstExtract::bombsAreAnsweredTogether()
{
    if (findProgram(QStringLiteral("zstd")).isEmpty())
        QSKIP("zstd is not installed");
    Place place;
    place.makeBomb("1.tar.zst");
    QVERIFY(QFile::copy(text(place.archive("1.tar.zst")), text(place.archive("2.tar.zst"))));
    Options options = asking();
    options.archive.ownFolder = OwnFolder::Always;
    RunSetup setup;
    setup.answerer = [](const Question &) { return Reply {Answer::GoOn, AnswerScope::AllOfKind}; };
    const JobRun run = runJob(extractRequest({place.archive("1.tar.zst"), place.archive("2.tar.zst")}, place.to, options), setup);
    FERRY_ENDED(run, Done);
    QVERIFY(!run.questions.empty());
    QCOMPARE(place.target().names("1").size(), 3U);
    QCOMPARE(place.target().names("2").size(), 3U);
}

void TstExtract::aBombInAnArchive_isAskedAbout()
{
    if (findProgram(QStringLiteral("zstd")).isEmpty())
        QSKIP("zstd is not installed");
    Place place;
    place.pack("truncate -s 300M bomb && tar -cf inner.tar bomb small 2>/dev/null; tar -c inner.tar | zstd -q -o ../outer.tar.zst; rm *");
    Options options = asking();
    options.archive.nested = {"inner.tar"};
    LiveJob job(extractRequest({place.archive("outer.tar.zst")}, place.to, options));
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    const Question question = job.questions().front();
    QCOMPARE(int(question.kind), int(QuestionKind::TooDense));
    QCOMPARE(question.source.path(), place.archive("outer.tar.zst").child("inner.tar"));
    QCOMPARE(question.read, 0U);
    job.answer(question.id, Answer::GoOn);
    FERRY_ENDED(job.finish(), Done);
    QCOMPARE(takeSnapshot(place.to).at("bomb").size, kBombSize);
}

void TstExtract::aBombIsAskedAboutAgain_afterARestart()
{
    if (findProgram(QStringLiteral("zstd")).isEmpty())
        QSKIP("zstd is not installed");
    Place place;
    place.makeBomb("bomb.tar.zst");
    JobOverARestart job(place.temp);
    job.leaveAsking(extractRequest({place.archive("bomb.tar.zst")}, place.to, asking()));
    QVERIFY(!strayNames(place.to).isEmpty()); // what is unpacked is there for the next
    job.answer(Answer::GoOn, JobState::Done);
    if (QTest::currentTestFailed())
        return;
    FERRY_NO_STRAY(place.to);
    QCOMPARE(takeSnapshot(place.to).at("bomb").size, kBombSize);
}

void TstExtract::aFullDevice_isWaitedFor()
{
    const QString why = whyNoMounts();
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
    QString problem;
    const std::unique_ptr<Mount> small = Mount::tmpfs(problem, 8 << 20);
    QVERIFY2(small, qPrintable(problem));
    Tree to(small->path());
    to.bigFile("in the way", 5 << 20);
    Place place;
    for (int i = 0; i < 5; ++i)
        place.from.bigFile("file " + std::to_string(i), 1'200'001, std::uint64_t(i));
    place.pack("tar -czf ../a *");
    Options options = asking();
    options.hash = HashKind::Sha256;
    LiveJob job(extractRequest({place.archive("a")}, small->path(), options));
    QVERIFY(job.waitForState(JobState::NeedsAnswer));
    QCOMPARE(int(job.questions().front().kind), int(QuestionKind::NoSpace));
    QCOMPARE(job.questions().front().source.path(), place.archive("a"));
    QVERIFY(job.snapshot().tally.failed == 0);
    to.remove("in the way"); // nobody tells Ferry
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    FERRY_SAME(place.from.root(), small->path(), withoutTimes());
    FERRY_NO_STRAY(small->path());
}

/// Wherever room ends, trying again brings everything, each with the digest of its content.
void TstExtract::aFullDevice_isWaitedForAtEachCall()
{
    Place place;
    place.from.folder("d").file("d/a", "aaa").bigFile("d/b", 700'000).file("top", "top");
    place.pack("tar -czf ../a d top");
    Options options = asking();
    options.hash = HashKind::Sha256;
    const JobRun plain = runJob(extractRequest({place.archive("a")}, place.to, options));
    FERRY_ENDED(plain, Done);
    int asked = 0;
    for (std::uint64_t nth = 1;; ++nth) {
        const TempFolder temp;
        auto ops = std::make_shared<FaultOps>();
        ops->failNth(nth, ENOSPC, callsOf({Call::Open, Call::Write, Call::MakeFolder}));
        RunSetup setup;
        setup.ops = ops;
        setup.answerer = [](const Question &) { return Reply {Answer::TryAgain}; };
        const Tree target(temp.child("to"));
        const JobRun run = runJob(extractRequest({place.archive("a")}, target.root(), options), setup);
        if (!ops->struck())
            break;
        asked += int(run.questions.size());
        if (run.questions.empty())
            continue; // it was not about the archive's content
        QVERIFY2(run.job.state == JobState::Done, qPrintable(QString::fromStdString(ops->firstFault()) + run.text()));
        FERRY_SAME(place.to, target.root(), withoutTimes());
        QVERIFY(run.of("a/d/b")->digest.has_value());
        QVERIFY(run.of("a/d/b")->digest == plain.of("a/d/b")->digest);
    }
    QVERIFY(asked > 5);
}

void TstExtract::tooLargeForTheTarget()
{
    Place place;
    make(place.archive("a"),
         "with tarfile.open(archive, 'w') as tar:\n    put(tar, 'good')\n    info = tarfile.TarInfo('huge')\n"
         "    info.size = 1 << 60\n    tar.fileobj.write(info.tobuf())\n");
    const JobRun run = runJob(extractRequest({place.archive("a")}, place.to));
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, NoSpace);
    QCOMPARE(place.target().names(), std::vector<std::string> {"good"});
}

/// Whether or not the later run comes to what was being written.
void TstExtract::whatAKilledRunLeftBeyondItsMark_isNotGiven()
{
    if (findProgram(QStringLiteral("zstd")).isEmpty())
        QSKIP("zstd is not installed");
    Place place;
    make(place.archive("bomb.tar"),
         "with tarfile.open(archive, 'w') as tar:\n    put(tar, 'good', b'content')\n    put(tar, 'folder/good', b'content')\n"
         "    put(tar, 'bomb', bytes(280 << 20))\n    put(tar, 'later', b'whole')\n");
    place.pack(qPrintable(QStringLiteral("zstd -q --rm '%1'").arg(text(place.archive("bomb.tar")))));
    JobOverARestart job(place.temp);
    job.leaveAsking(extractRequest({place.archive("bomb.tar.zst")}, place.to, asking()));
    const std::vector<std::string> staged = place.target().names();
    QCOMPARE(staged.size(), std::size_t(1));
    Tree(place.to.child(staged.front())).file("later", "wh").file("folder/later", "wh").symlink("link", "x");
    job.answer(Answer::Skip, JobState::DoneWithProblems);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(place.target().names(), (std::vector<std::string> {"folder", "good"}));
    QCOMPARE(Tree(place.to.child("folder")).names(), std::vector<std::string> {"good"});
    QCOMPARE(place.target().content("good") + place.target().content("folder/good"), std::string("contentcontent"));
}

void TstExtract::whereNothingMoreCanBeMade_isAskedAbout()
{
    class FewNodes : public FaultOps
    {
    public:
        Result<fs::FileSystemFacts> statFs(int fd) override
        {
            Result<fs::FileSystemFacts> facts = FaultOps::statFs(fd);
            if (facts)
                facts->freeNodes = count(callsOf({Call::Write})) > 0 ? 0 : 2;
            return facts;
        }
    };
    Place place;
    for (int i = 0; i < 5; ++i)
        place.from.file("file " + std::to_string(i), "x");
    place.pack("tar --sort=name -cf ../a *");
    RunSetup setup;
    setup.ops = std::make_shared<FewNodes>();
    const JobRun run = runJob(extractRequest({place.archive("a")}, place.to), setup);
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, TooDense);
}

void TstExtract::roomThatIsMadeMeanwhile_isSeen_data()
{
    QTest::addColumn<QList<int>>("sizes"); // of the files, bytes
    QTest::addColumn<quint64>("available");
    QTest::addColumn<quint64>("nodes");
    QTest::newRow("announced") << QList<int> {10, 200'000} << quint64(100'000) << quint64(1000);
    QTest::newRow("written") << QList<int> {60'000, 60'000, 60'000} << quint64(100'000) << quint64(1000);
    QTest::newRow("objects") << QList<int> {10, 10, 10, 10} << quint64(100'000) << quint64(2);
}

void TstExtract::roomThatIsMadeMeanwhile_isSeen()
{
    QFETCH(const QList<int>, sizes);
    QFETCH(const quint64, available);
    QFETCH(const quint64, nodes);
    /// Nearly full until something is written.
    class NearlyFull : public FaultOps
    {
    public:
        NearlyFull(std::uint64_t available, std::uint64_t nodes)
            : m_available(available)
            , m_nodes(nodes)
        {
        }
        Result<fs::FileSystemFacts> statFs(int fd) override
        {
            Result<fs::FileSystemFacts> facts = FaultOps::statFs(fd);
            if (facts && count(callsOf({Call::Write})) == 0) {
                facts->available = m_available;
                facts->freeNodes = m_nodes;
            }
            return facts;
        }

    private:
        const std::uint64_t m_available;
        const std::uint64_t m_nodes;
    };
    Place place;
    for (int i = 0; i < sizes.size(); ++i)
        place.from.bigFile("file " + std::to_string(i), std::uint64_t(sizes[i]), std::uint64_t(i));
    place.pack("tar --sort=name -cf ../a *");
    RunSetup setup;
    setup.ops = std::make_shared<NearlyFull>(available, nodes);
    FERRY_ENDED(runJob(extractRequest({place.archive("a")}, place.to), setup), Done);
    FERRY_SAME(place.from.root(), place.to, withoutTimes());
}

void TstExtract::planSaysWhatWouldBeDone()
{
    Place place;
    make(place.archive("a"),
         "with tarfile.open(archive, 'w') as tar:\n    put(tar, 'd', b'', tarfile.DIRTYPE, mode=0o755)\n"
         "    put(tar, 'd/new', b'12345')\n    put(tar, 'd/old', b'67')\n    put(tar, '../evil')\n");
    place.target().folder("d").file("d/old", "x");
    Options options;
    options.dryRun = true;
    const TreeSnapshot before = takeSnapshot(place.to);
    const JobRun run = runJob(extractRequest({place.archive("a")}, place.to, options));
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_SAME(before, takeSnapshot(place.to));
    FERRY_ITEM(run, "a/d/new", Planned);
    FERRY_ITEM(run, "a/d/old", Failed);
    FERRY_FAILED_AS(run, UnsafeName);
    QVERIFY(run.job.plan.has_value());
    QCOMPARE(run.job.plan->fresh, 1U);
    QCOMPARE(run.job.plan->merging, 1U);
    QCOMPARE(run.job.plan->conflicting, 1U);
    options.onFile = FileConflict::Overwrite;
    QCOMPARE(runJob(extractRequest({place.archive("a")}, place.to, options)).job.plan->replacing, 1U);
    const JobRun missing = runJob(extractRequest({place.archive("a")}, place.temp.child("not there"), options));
    QCOMPARE(missing.job.plan->fresh, 3U);
}

void TstExtract::isUndone()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/empty", "").symlink("d/l", "a").file("top", "top");
    place.pack("tar -cf ../a.tar d top");
    place.target().file("mine", "mine");
    const TreeSnapshot before = takeSnapshot(place.to);
    RunSetup setup;
    setup.resultsFolder = place.temp.child("results");
    const Request request = extractRequest({place.archive("a.tar")}, place.to);
    const JobRun run = runJob(request, setup);
    FERRY_ENDED(run, Done);
    const std::optional<Request> undo = undoOf(request, run.job.results);
    QVERIFY(undo.has_value());
    FERRY_ENDED(runJob(*undo, setup), Done);
    CompareOptions options;
    options.rootTimes = false;
    FERRY_SAME(before, takeSnapshot(place.to), options);
}

void TstExtract::isNotUndone_onceTheArchiveIsAnother()
{
    Place place;
    place.from.file("a", "a");
    place.pack("tar -cf ../a.tar a");
    RunSetup setup;
    setup.resultsFolder = place.temp.child("results");
    const Request request = extractRequest({place.archive("a.tar")}, place.to);
    const JobRun run = runJob(request, setup);
    FERRY_ENDED(run, Done);
    QTest::qWait(50); // times are kept in steps of some milliseconds
    place.from.file("b", "b");
    place.pack("tar -cf ../a.tar b");
    FERRY_ENDED(runJob(undoOf(request, run.job.results).value(), setup), DoneWithProblems);
    QCOMPARE(Tree(place.to).content("a"), std::string("a"));
}

void TstExtract::isTriedAgain()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b");
    place.pack("tar -cf ../a.tar d");
    place.target().folder("d").file("d/a", "in the way");
    RunSetup setup;
    setup.resultsFolder = place.temp.child("results");
    const Request request = extractRequest({place.archive("a.tar")}, place.to);
    const JobRun run = runJob(request, setup);
    FERRY_ENDED(run, DoneWithProblems);
    place.target().remove("d/a").remove("d/b");
    const std::optional<Request> retry = retryOf(request, run.job.results);
    QVERIFY(retry.has_value());
    FERRY_ENDED(runJob(*retry, setup), Done);
    QCOMPARE(place.target().names("d"), std::vector<std::string> {"a"}); // and not what had not failed
}

void TstExtract::anInnerArchiveIsTriedAgain()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b");
    place.pack("tar -cf inner.tar -C . ./d && zip -q ../outer.zip inner.tar");
    place.target().folder("d").file("d/a", "in the way");
    RunSetup setup;
    setup.resultsFolder = place.temp.child("results");
    Request request = extractRequest({place.archive("outer.zip")}, place.to);
    request.options.archive.nested = {"inner.tar"};
    JobRun run = runJob(request, setup);
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "outer.zip/inner.tar/d/a", Failed);
    place.target().remove("d/a").remove("d/b");
    FERRY_ENDED(runJob(retryOf(request, run.job.results).value(), setup), Done);
    QCOMPARE(place.target().names("d"), std::vector<std::string> {"a"});

    // As a whole, because there is no room for it in between.
    place.target().remove("d/a");
    qputenv("TMPDIR", place.temp.child("gone").c_str());
    run = runJob(request, setup);
    qunsetenv("TMPDIR");
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "outer.zip/inner.tar", Failed);
    FERRY_ENDED(runJob(retryOf(request, run.job.results).value(), setup), Done);
    QCOMPARE(place.target().names("d"), (std::vector<std::string> {"a", "b"}));
}

void TstExtract::readsBack()
{
    Place place;
    place.from.bigFile("large", 9'000'000).file("small", "small").file("empty", "");
    place.pack("tar -czf ../a large small empty");
    Options options;
    options.verification = Verification::ReadBack;
    const JobRun run = runJob(extractRequest({place.archive("a")}, place.to, options));
    FERRY_ENDED(run, Done);
    for (const char *name : {"a/large", "a/small", "a/empty"}) {
        const Outcome *const item = run.of(name);
        QVERIFY2(item && item->digest && item->readBack != ReadBack::None, qPrintable(run.text()));
    }
}

void TstExtract::whatTheDeviceSpoils_getsNoName()
{
    Place place;
    place.from.bigFile("f", 3'000'000).file("whole", "whole");
    place.pack("ln f link && tar -cf ../a.tar f link whole");
    Options options;
    options.verification = Verification::ReadBack;
    RunSetup setup;
    setup.ops = std::make_shared<SpoilingOps>();
    const JobRun run = runJob(extractRequest({place.archive("a.tar")}, place.to, options), setup);
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, Corrupt);
    FERRY_ITEM(run, "a.tar/link", Failed);
    QCOMPARE(place.target().names(), std::vector<std::string> {"whole"});
}

void TstExtract::pausesAndCancels()
{
    Place place;
    place.from.bigFile("large", 64'000'000);
    place.pack("tar -cf ../a large");
    Options options;
    options.limit = {2'000'000};
    LiveJob job(extractRequest({place.archive("a")}, place.to, options));
    QVERIFY(job.waitUntil([](const JobSnapshot &now) { return now.bytesHandled > 0; }));
    job.pause();
    QVERIFY(job.waitForState(JobState::Paused));
    job.resume();
    QVERIFY(job.waitForState(JobState::Running));
    job.cancel();
    FERRY_ENDED(job.finish(), Cancelled);
    QVERIFY(place.target().names().empty());
}

/// Whichever call fails: nothing half has a name, and nothing is left.
void TstExtract::failsCleanly_atEachCall()
{
    Place place;
    place.from.folder("d").file("d/a", "aaa").bigFile("d/b", 400'000).symlink("d/l", "a").hardLink("d/a", "d/h").file("top", "top");
    place.pack("tar -czf ../a d top");
    const TreeSnapshot wanted = takeSnapshot(place.from.root());
    for (std::uint64_t nth = 1;; nth += stride()) {
        const TempFolder temp;
        Tree target(temp.child("to"));
        auto ops = std::make_shared<FaultOps>();
        ops->failNth(nth, EIO, changingCalls());
        RunSetup setup;
        setup.ops = ops;
        const JobRun run = runJob(extractRequest({place.archive("a")}, temp.child("to")), setup);
        QVERIFY(run.ended);
        const TreeSnapshot now = takeSnapshot(temp.child("to"));
        for (const auto &[name, entry] : now) {
            if (strayNames(temp.child("to")).isEmpty())
                QVERIFY2(wanted.contains(name) && wanted.at(name).hash == entry.hash && wanted.at(name).text == entry.text,
                         ops->firstFault().c_str());
        }
        const bool isTold = run.job.state != JobState::Done;
        QVERIFY2(isTold || now.size() == wanted.size(), ops->firstFault().c_str());
        QVERIFY2(strayNames(temp.child("to")).isEmpty() || isTold, ops->firstFault().c_str());
        if (!ops->struck())
            return;
    }
}

QTEST_GUILESS_MAIN(TstExtract)
#include "tst_extract.moc"
