// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QTest>

using namespace ferry;
using namespace ferry::cli;
using namespace ferry::model;

namespace {

using Words = std::vector<std::string>;

Command parse(const Words &arguments)
{
    return parseArguments(arguments, Path("/here"));
}

/// The command if it is one, else one with no sources.
JobCommand jobOf(const Words &arguments)
{
    const Command command = parse(arguments);
    if (const auto *job = std::get_if<JobCommand>(&command))
        return *job;
    if (const auto *wrong = std::get_if<WrongUsage>(&command))
        qWarning("%s", wrong->message.c_str());
    return {};
}

BenchCommand benchOf(const Words &arguments)
{
    const Command command = parse(arguments);
    if (const auto *wrong = std::get_if<WrongUsage>(&command))
        qWarning("%s", wrong->message.c_str());
    const auto *bench = std::get_if<BenchCommand>(&command);
    return bench ? *bench : BenchCommand();
}

std::string complaintAbout(const Words &arguments)
{
    const Command command = parse(arguments);
    const auto *wrong = std::get_if<WrongUsage>(&command);
    return wrong ? wrong->message : std::string();
}

Words bytesOf(const std::vector<Path> &paths)
{
    Words result;
    for (const Path &path : paths)
        result.push_back(path.bytes());
    return result;
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastPathIsTheDestination()
    {
        const JobCommand job = jobOf({"copy", "/a", "/b", "/dest"});
        QVERIFY(job.request.kind == JobKind::Copy);
        QVERIFY((bytesOf(job.request.sources) == Words {"/a", "/b"}));
        QCOMPARE(job.request.destination.bytes().c_str(), "/dest");
    }

    void eachCommandHasItsKind()
    {
        QVERIFY(jobOf({"move", "/a", "/d"}).request.kind == JobKind::Move);
        QVERIFY(jobOf({"delete", "/a"}).request.kind == JobKind::Trash);
        QVERIFY(jobOf({"delete", "--permanent", "/a"}).request.kind == JobKind::Delete);
        QVERIFY(jobOf({"delete", "/a", "/b"}).request.destination.isEmpty());
        QVERIFY((bytesOf(jobOf({"delete", "/a", "/b"}).request.sources) == Words {"/a", "/b"}));
    }

    void defaultsAreThoseOfTheContract()
    {
        const JobCommand job = jobOf({"copy", "/a", "/d"});
        QVERIFY(job.request.options.onFile == FileConflict::Fail);
        QVERIFY(job.request.options.onFolder == FolderConflict::Merge);
        QVERIFY(!job.request.options.verification);
        QCOMPARE(job.request.options.limit.perSecond, 0u);
        QCOMPARE(job.request.options.workers, 0);
        QVERIFY(!job.request.options.dryRun);
        QVERIFY(!job.request.options.strictMetadata);
        QVERIFY(!job.json);
        QVERIFY(!job.log);
        QVERIFY(job.progress == ProgressStyle::Auto);
    }

    void readsEveryFileConflict()
    {
        const std::pair<const char *, FileConflict> all[] = {
            {"skip", FileConflict::Skip},
            {"overwrite", FileConflict::Overwrite},
            {"newer", FileConflict::Newer},
            {"size", FileConflict::Size},
            {"content", FileConflict::Content},
            {"rename", FileConflict::Rename},
            {"rename-old", FileConflict::RenameOld},
            {"fail", FileConflict::Fail},
        };
        for (const auto &[word, value] : all) {
            QVERIFY(jobOf({"copy", std::string("--on-conflict=") + word, "/a", "/d"}).request.options.onFile == value);
            QVERIFY(jobOf({"move", "/a", "/d", "--on-conflict", word}).request.options.onFile == value);
        }
        QVERIFY(!complaintAbout({"copy", "--on-conflict=ask", "/a", "/d"}).empty());
        QVERIFY(!complaintAbout({"copy", "--on-conflict=", "/a", "/d"}).empty());
    }

    void readsEveryFolderConflict()
    {
        QVERIFY(jobOf({"copy", "--on-folder-conflict=skip", "/a", "/d"}).request.options.onFolder == FolderConflict::Skip);
        QVERIFY(jobOf({"copy", "--on-folder-conflict=rename", "/a", "/d"}).request.options.onFolder == FolderConflict::Rename);
        QVERIFY(jobOf({"copy", "--on-folder-conflict=merge", "/a", "/d"}).request.options.onFolder == FolderConflict::Merge);
        QVERIFY(!complaintAbout({"copy", "--on-folder-conflict=ask", "/a", "/d"}).empty());
    }

    void aBareVerifyLeavesTheHashOpen_andTakesNoPath()
    {
        const JobCommand job = jobOf({"copy", "--verify", "/a", "/d"});
        QVERIFY(job.request.options.verification == Verification::ReadBack);
        QVERIFY(!job.request.options.hash);
        QVERIFY((bytesOf(job.request.sources) == Words {"/a"}));
        QVERIFY(jobOf({"copy", "--verify", "--hash=b2", "/a", "/d"}).request.options.hash == HashKind::Blake2b);
        const JobCommand none = jobOf({"move", "--verify=none", "/a", "/d"});
        QVERIFY(none.request.options.verification == Verification::None);
        QVERIFY(!none.request.options.hash);
        QVERIFY(!complaintAbout({"copy", "--verify=", "/a", "/d"}).empty());
    }

    void aChecksumList_hashesWithWhatIsSaid()
    {
        const JobCommand plain = jobOf({"copy", "--checksums", "list", "/a", "/d"});
        QCOMPARE(plain.checksums->bytes().c_str(), "list");
        QVERIFY(plain.request.options.hash == HashKind::Xxh3);
        QVERIFY(!plain.request.options.verification); // hashed on the way, not read back
        QVERIFY(jobOf({"copy", "--checksums=list", "--hash=b2", "/a", "/d"}).request.options.hash == HashKind::Blake2b);
        QVERIFY(jobOf({"copy", "--verify=sha256", "--checksums=list", "/a", "/d"}).request.options.hash == HashKind::Sha256);
        QVERIFY(!jobOf({"copy", "/a", "/d"}).checksums);
    }

    void everyHashCanBeVerifiedWith_orOnlyTaken()
    {
        const std::pair<const char *, HashKind> all[] = {
            {"xxh3", HashKind::Xxh3},  {"sha256", HashKind::Sha256}, {"sha512", HashKind::Sha512},
            {"b2", HashKind::Blake2b}, {"sha1", HashKind::Sha1},     {"md5", HashKind::Md5},
        };
        for (const auto &[word, kind] : all) {
            const Options verified = jobOf({"copy", std::string("--verify=") + word, "/a", "/d"}).request.options;
            QVERIFY(verified.verification == Verification::ReadBack);
            QVERIFY(verified.hash == kind);
            const Options hashed = jobOf({"move", "/a", "--hash", word, "/d"}).request.options;
            QVERIFY(!hashed.verification);
            QVERIFY(hashed.hash == kind);
        }
        QVERIFY(jobOf({"copy", "--verify=none", "--hash=md5", "/a", "/d"}).request.options.hash == HashKind::Md5);
        QVERIFY(jobOf({"copy", "--verify=md5", "--hash=md5", "/a", "/d"}).request.options.hash == HashKind::Md5);
        QVERIFY(complaintAbout({"copy", "--verify=sha1", "--hash=md5", "/a", "/d"}).find("different") != std::string::npos);
        QVERIFY(complaintAbout({"copy", "--hash=sha3", "/a", "/d"}).find("xxh3, sha256, sha512, b2, sha1, md5") != std::string::npos);
        QVERIFY(!complaintAbout({"copy", "--hash=", "/a", "/d"}).empty());
        QVERIFY(!complaintAbout({"copy", "--hash=none", "/a", "/d"}).empty());
    }

    void readsEveryDurability()
    {
        QVERIFY(jobOf({"copy", "/a", "/d"}).request.options.durability == Durability::Job);
        QVERIFY(jobOf({"copy", "--durable=job", "/a", "/d"}).request.options.durability == Durability::Job);
        QVERIFY(jobOf({"copy", "--durable", "file", "/a", "/d"}).request.options.durability == Durability::File);
        QVERIFY(jobOf({"move", "--durable=none", "/a", "/d"}).request.options.durability == Durability::None);
        QVERIFY(!complaintAbout({"copy", "--durable=disk", "/a", "/d"}).empty());
        QVERIFY(!complaintAbout({"delete", "--durable=job", "/a"}).empty());
    }

    void readsTheOtherOptions()
    {
        const JobCommand job = jobOf({"copy", "--limit", "1.5K", "--jobs=3", "--dry-run", "--log", "a log", "--json", "--progress=plain",
                                      "--strict-metadata", "/a", "/d"});
        QCOMPARE(job.request.options.limit.perSecond, 1536u);
        QCOMPARE(job.request.options.workers, 3);
        QVERIFY(job.request.options.dryRun);
        QVERIFY(job.request.options.strictMetadata);
        QVERIFY(job.json);
        QCOMPARE(job.log->bytes().c_str(), "a log");
        QVERIFY(job.progress == ProgressStyle::Plain);
        QVERIFY(jobOf({"delete", "--progress", "none", "/a"}).progress == ProgressStyle::None);
        QVERIFY(jobOf({"delete", "--progress", "auto", "/a"}).progress == ProgressStyle::Auto);
    }

    void verifyComparesWithADestination_orChecksLists()
    {
        const JobCommand compare = jobOf({"verify", "--exact", "--strict-metadata", "--hash=sha256", "--limit=1M", "a/.", "/b", "/copy"});
        QVERIFY(compare.request.kind == JobKind::Verify);
        QVERIFY((bytesOf(compare.request.sources) == Words {"/here/a/.", "/b"}));
        QCOMPARE(compare.request.destination.bytes().c_str(), "/copy");
        QVERIFY(compare.request.options.exact && compare.request.options.strictMetadata);
        QVERIFY(compare.request.options.hash == HashKind::Sha256);
        QCOMPARE(compare.request.options.limit.perSecond, std::uint64_t(kMiB));
        const JobCommand check = jobOf({"verify", "/one", "--check", "--hash", "b2", "two"});
        QVERIFY(check.request.kind == JobKind::Check);
        QVERIFY((bytesOf(check.request.sources) == Words {"/one", "/here/two"}));
        QVERIFY(check.request.destination.isEmpty());
        QVERIFY(check.request.options.hash == HashKind::Blake2b && !check.request.options.exact);
    }

    void extractTakesArchives_andAFolder()
    {
        const JobCommand job = jobOf({"extract", "--only", "d/-a", "--only=b", "--inside", "-d", "--nested=x.zip", "--nested", "-y.tar",
                                      "--own-folder", "--any-density", "--verify", "a.zip", "/b.tar", "to"});
        QVERIFY(job.request.kind == JobKind::Extract);
        QVERIFY((bytesOf(job.request.sources) == Words {"/here/a.zip", "/b.tar"}));
        QCOMPARE(job.request.destination.bytes().c_str(), "/here/to");
        const ArchiveOptions &archive = job.request.options.archive;
        QVERIFY((archive.entries == Words {"d/-a", "b"}));
        QVERIFY((archive.nested == Words {"x.zip", "-y.tar"}));
        QCOMPARE(archive.inside, std::string("-d"));
        QVERIFY(archive.ownFolder == OwnFolder::IfSeveral && archive.anyDensity);
        QVERIFY(job.request.options.verification == Verification::ReadBack);
        QVERIFY(jobOf({"extract", "--own-folder=always", "/a", "/d"}).request.options.archive.ownFolder == OwnFolder::Always);
        QVERIFY(jobOf({"extract", "/a", "/d"}).request.options.archive == ArchiveOptions());
    }

    void compressMakesTheArchiveThatItsNameTells()
    {
        const JobCommand job = jobOf({"compress", "--level", "19", "a", "/b", "to/x.Tar.Zst"});
        QVERIFY(job.request.kind == JobKind::Compress);
        QVERIFY((bytesOf(job.request.sources) == Words {"/here/a", "/b"}));
        QCOMPARE(job.request.destination.bytes().c_str(), "/here/to");
        QCOMPARE(job.request.options.archive.name, std::string("x.Tar.Zst"));
        QVERIFY(job.request.options.archive.level == 19);
        QVERIFY(!jobOf({"compress", "/a", "/a.zip"}).request.options.archive.level);
    }

    void theLastOfAnOptionCounts()
    {
        QCOMPARE(jobOf({"copy", "--limit=1K", "/a", "/d", "--limit=2K"}).request.options.limit.perSecond, 2048u);
        QVERIFY(jobOf({"copy", "--verify=none", "--verify", "/a", "/d"}).request.options.verification == Verification::ReadBack);
    }

    void anOptionMayTakeAnyValue()
    {
        QCOMPARE(jobOf({"copy", "--log", "--verify", "/a", "/d"}).log->bytes().c_str(), "--verify");
        QCOMPARE(jobOf({"copy", "--log=[x,y]", "/a", "/d"}).log->bytes().c_str(), "[x,y]");
        QCOMPARE(jobOf({"copy", "--log", "--", "/a", "/d"}).log->bytes().c_str(), "--");
        QCOMPARE(jobOf({"copy", "--log", "--json", "--json", "/a", "/d"}).log->bytes().c_str(), "--json");
        QCOMPARE(jobOf({"copy", "--log", "-", "/a", "/d"}).log->bytes().c_str(), "-");
        QCOMPARE(jobOf({"copy", "--log=a=b", "/a", "/d"}).log->bytes().c_str(), "a=b");
    }

    void namesStayTheBytesTheyAre_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"[a,b]",    "[]", "++", "copy", "delete", "help",   "a,b", "a b", ":a",  "\"q\"", "'q'", "a\nb",
                                 "\xFF\xFE", "%%", "{}", "",     "true",   "file:a", "~",   "*",   "\\n", "=",     "a=b", "-"}) {
            if (*name)
                QTest::newRow(name) << QByteArray(name);
        }
    }
    void namesStayTheBytesTheyAre()
    {
        QFETCH(QByteArray, name);
        const std::string bytes = name.toStdString();
        const JobCommand job = jobOf({"copy", bytes, "--dry-run", bytes, bytes});
        QVERIFY((bytesOf(job.request.sources) == Words {"/here/" + bytes, "/here/" + bytes}));
        QCOMPARE(QByteArray::fromStdString(job.request.destination.bytes()), "/here/" + name);
        QVERIFY(job.request.options.dryRun);
    }

    void twoDashesEndTheOptions()
    {
        const JobCommand job = jobOf({"copy", "--dry-run", "--", "-a", "--json", "--", "--verify=x", "-d"});
        QVERIFY((bytesOf(job.request.sources) == Words {"/here/-a", "/here/--json", "/here/--", "/here/--verify=x"}));
        QCOMPARE(job.request.destination.bytes().c_str(), "/here/-d");
        QVERIFY(job.request.options.dryRun);
        QVERIFY(!job.json);
        QVERIFY((bytesOf(jobOf({"delete", "a", "--", "-b"}).request.sources) == Words {"/here/a", "/here/-b"}));
    }

    void relativePathsReferToTheCurrentFolder()
    {
        const JobCommand job = jobOf({"copy", "a", "./b", "../c", "d/e/", "/f//g", "sub/"});
        QVERIFY((bytesOf(job.request.sources) == Words {"/here/a", "/here/b", "/here/../c", "/here/d/e", "/f/g"}));
        QCOMPARE(job.request.destination.bytes().c_str(), "/here/sub");
        QCOMPARE(jobOf({"copy", "a", "."}).request.destination.bytes().c_str(), "/here");
    }

    void aFolderThatHasNoPathIsNoObstacle_toAbsolutePaths()
    {
        QVERIFY(std::holds_alternative<JobCommand>(parseArguments({"copy", "/a", "/d"}, {})));
        QVERIFY(std::holds_alternative<WrongUsage>(parseArguments({"copy", "a", "/d"}, {})));
        QVERIFY(std::holds_alternative<WrongUsage>(parseArguments({"copy", "/a", "d"}, {})));
    }

    void aDotAtTheEndIsLeftToTheCore()
    {
        // Were "." resolved here, "delete ." would take away the folder one stands in.
        QVERIFY((bytesOf(jobOf({"delete", ".", "./", "a/.", "a/./", "..", "a/..", "/", "/."}).request.sources)
                 == Words {"/here/.", "/here/.", "/here/a/.", "/here/a/.", "/here/..", "/here/a/..", "/", "/."}));
    }

    void anEmptyNameIsWrong()
    {
        // Made absolute, it would be the current folder.
        QVERIFY(!complaintAbout({"delete", ""}).empty());
        QVERIFY(!complaintAbout({"delete", "--", ""}).empty());
        QVERIFY(!complaintAbout({"copy", "/a", ""}).empty());
        QVERIFY(!complaintAbout({"copy", "", "/d"}).empty());
        QVERIFY(!complaintAbout({"copy", "--log=", "/a", "/d"}).empty());
    }

    void readsFileUris()
    {
        const JobCommand job = jobOf({"move", "file:///a%20b", "file://localhost/%FF", "file:/c/", "file:///d%2F"});
        QVERIFY((bytesOf(job.request.sources) == Words {"/a b", "/\xFF", "/c"}));
        QCOMPARE(job.request.destination.bytes().c_str(), "/d");
        QVERIFY(!complaintAbout({"copy", "file://server/a", "/d"}).empty());
        QVERIFY((bytesOf(jobOf({"delete", "file:///a/."}).request.sources) == Words {"/a/."}));
        QVERIFY((bytesOf(jobOf({"delete", "file:///a/%2E"}).request.sources) == Words {"/a/."}));
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, QStringList arguments) { QTest::newRow(name) << arguments; };
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
        for (const char *text : {"frob",
                                 "frob /a /d",
                                 "--frob",
                                 "-x",
                                 "copy",
                                 "copy /a",
                                 "move",
                                 "move /a",
                                 "delete",
                                 "copy --frob /a /d",
                                 "copy --wait /a /d",
                                 "copy --queue --json /a /d",
                                 "copy --queue --log=x /a /d",
                                 "copy --queue --progress=plain /a /d",
                                 "copy --choose-dest",
                                 "copy --choose-dest --verify /a",
                                 "compress --choose-dest",
                                 "compress --choose-dest --level=3 /a",
                                 "extract --choose-dest",
                                 "extract --here",
                                 "extract --here --choose-dest /a",
                                 "extract --here --queue /a",
                                 "extract --here --own-folder /a",
                                 "copy --here /a",
                                 "add",
                                 "paste",
                                 "paste /a /b",
                                 "--queue frob",
                                 "copy --frob=1 /a /d",
                                 "copy -r /a /d",
                                 "copy --permanent /a /d",
                                 "delete --on-conflict=skip /a",
                                 "delete --verify /a",
                                 "delete --limit 1M /a",
                                 "copy --jobs /a /d",
                                 "copy --jobs=0 /a /d",
                                 "copy --jobs=-1 /a /d",
                                 "copy --jobs -1 /a /d",
                                 "copy --jobs=257 /a /d",
                                 "copy --jobs=2x /a /d",
                                 "copy --jobs= /a /d",
                                 "copy --limit=fast /a /d",
                                 "copy --limit= /a /d",
                                 "copy --progress=bar /a /d",
                                 "copy --log",
                                 "copy --checksums",
                                 "copy --checksums= /a /d",
                                 "move --checksums=/l /a /d",
                                 "copy --dry-run=2 /a /d",
                                 "copy --json=x /a /d",
                                 "Copy /a /d",
                                 "--dry-run copy /a /d",
                                 "cop /a /d",
                                 "copy --dry /a /d",
                                 "copy --verify=XXH3 /a /d",
                                 "verify",
                                 "verify /a",
                                 "verify --check",
                                 "verify --check --exact /list",
                                 "verify --check --strict-metadata /list",
                                 "verify --hash=crc /a /d",
                                 "verify --verify /a /d",
                                 "verify --on-conflict=skip /a /d",
                                 "copy --check /a /d",
                                 "copy --exact /a /d",
                                 "compress /a",
                                 "compress /a /b",
                                 "compress /a /b.rar",
                                 "compress --level=10 /a /b.zip",
                                 "compress --level=0 /a /b.tgz",
                                 "compress --level=1 /a /b.tar",
                                 "compress --on-folder-conflict=merge /a /b.zip",
                                 "extract /a.zip",
                                 "extract --own-folder=perhaps /a.zip /d",
                                 "extract --only",
                                 "extract --only= /a.zip /d",
                                 "extract --inside= /a.zip /d",
                                 "extract --nested= /a.zip /d",
                                 "extract --level=1 /a.zip /d"})
            row(text, words(text));
    }
    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        Words words;
        for (const QString &argument : arguments)
            words.push_back(argument.toStdString());
        QVERIFY(!complaintAbout(words).empty());
    }

    void complaintsAreSafeToShow()
    {
        for (const Words &arguments :
             {Words {"copy", "--\x1B[2J", "/a", "/d"}, Words {"\x1B[2J"}, Words {"copy", "--on-conflict=\x1B", "/a", "/d"},
              Words {"copy", "file://\x1B/", "/d"}, Words {"copy", "--json=\x1B", "/a", "/d"}}) {
            const std::string complaint = complaintAbout(arguments);
            QVERIFY(!complaint.empty());
            QVERIFY2(complaint.find('\x1B') == std::string::npos, complaint.c_str());
        }
    }

    void helpListsEveryOption_andNoOther()
    {
        const auto help = [](const Words &arguments) {
            const Command command = parse(arguments);
            const auto *text = std::get_if<ShowText>(&command);
            return text ? QByteArray::fromStdString(text->text) : QByteArray();
        };
        const auto optionsIn = [](const QByteArray &text) {
            QList<QByteArray> found;
            for (const QByteArray &line : text.split('\n')) {
                const QByteArray trimmed = line.trimmed();
                if (line.startsWith("  -"))
                    found << trimmed.left(trimmed.indexOf(' '));
            }
            return found;
        };
        const QList<QByteArray> transfer = {"-h,--help",     "--on-conflict",     "--on-folder-conflict",
                                            "--on-error",    "--keep-replaced",   "--verify[=none|HASH]",
                                            "--hash",        "--durable",         "--limit",
                                            "--choose-dest", "--strict-metadata", "--no-journal",
                                            "--jobs",        "--dry-run",         "--log",
                                            "--json",        "--progress",        "--queue",
                                            "--wait"};
        QList<QByteArray> copy = transfer;
        copy.insert(copy.indexOf("--durable"), "--checksums");
        QCOMPARE(optionsIn(help({"copy", "--help"})), copy);
        QCOMPARE(optionsIn(help({"move", "-h"})), transfer);
        QCOMPARE(optionsIn(help({"delete", "--help"})),
                 (QList<QByteArray> {"-h,--help", "--permanent", "--no-journal", "--jobs", "--dry-run", "--log", "--json", "--progress",
                                     "--queue", "--wait"}));
        QCOMPARE(optionsIn(help({"verify", "--help"})),
                 (QList<QByteArray> {"-h,--help", "--check", "--exact", "--strict-metadata", "--hash", "--limit", "--jobs", "--dry-run",
                                     "--log", "--json", "--progress", "--queue", "--wait"}));
        QCOMPARE(optionsIn(help({"compress", "--help"})),
                 (QList<QByteArray> {"-h,--help", "--level", "--on-conflict", "--keep-replaced", "--verify[=none|HASH]", "--durable",
                                     "--limit", "--choose-dest", "--strict-metadata", "--no-journal", "--jobs", "--dry-run", "--log",
                                     "--json", "--progress", "--queue", "--wait"}));
        QCOMPARE(optionsIn(help({"extract", "--help"})),
                 (QList<QByteArray> {"-h,--help",
                                     "--only",
                                     "--inside",
                                     "--nested",
                                     "--own-folder[=WHEN]",
                                     "--any-density",
                                     "--on-conflict",
                                     "--on-folder-conflict",
                                     "--on-error",
                                     "--keep-replaced",
                                     "--verify[=none|HASH]",
                                     "--hash",
                                     "--durable",
                                     "--limit",
                                     "--choose-dest",
                                     "--here",
                                     "--strict-metadata",
                                     "--no-journal",
                                     "--jobs",
                                     "--dry-run",
                                     "--log",
                                     "--json",
                                     "--progress",
                                     "--queue",
                                     "--wait"}));
        QVERIFY(help({"verify", "--help"}).contains("ferry verify --check [OPTIONS] LIST..."));
        QCOMPARE(optionsIn(help({"bench", "--help"})), (QList<QByteArray> {"-h,--help", "--to", "--size", "--rounds", "--json"}));
        QVERIFY(help({"--help"}).contains("ferry bench [OPTIONS] [FOLDER]"));
        QVERIFY(help({"--help"}).contains("ferry copy|move [OPTIONS] SRC... DEST"));
        QVERIFY(help({"--version"}).startsWith("ferry "));
    }

    void whatNeedsAWindow()
    {
        const auto windowOf = [](const Words &arguments) {
            const Command command = parse(arguments);
            const auto *window = std::get_if<WindowCommand>(&command);
            if (!window)
                qWarning("%s", complaintAbout(arguments).c_str());
            return window ? *window : WindowCommand(QueueJob {});
        };
        QVERIFY(!std::get<ShowWindow>(windowOf({})).onlyTransfers);
        QVERIFY(std::get<ShowWindow>(windowOf({"--queue"})).onlyTransfers);
        QCOMPARE(*std::get<ShowWindow>(windowOf({"./there"})).folder, Path("/here/there"));
        QCOMPARE(*std::get<ShowWindow>(windowOf({"file:///a%FF"})).folder, Path("/a\xff"));
        QCOMPARE(std::get<PasteInto>(windowOf({"paste", "--", "-x"})).folder, Path("/here/-x"));
        const auto chosen = std::get<ChooseDestination>(windowOf({"move", "--choose-dest", "--", "a", "--queue"}));
        QCOMPARE(chosen.kind, ferry::model::JobKind::Move);
        QVERIFY((bytesOf(chosen.sources) == Words {"/here/a", "/here/--queue"}));
        QCOMPARE(std::get<ChooseDestination>(windowOf({"add", "a"})).kind, ferry::model::JobKind::Copy);
        const auto archived = std::get<ChooseDestination>(windowOf({"compress", "--choose-dest", "a", "file:///b%FF"}));
        QCOMPARE(archived.kind, ferry::model::JobKind::Compress);
        QVERIFY((bytesOf(archived.sources) == Words {"/here/a", "/b\xff"}));
        QCOMPARE(std::get<ChooseDestination>(windowOf({"extract", "--choose-dest", "a.zip"})).kind, ferry::model::JobKind::Extract);
        const auto extracted = std::get<ExtractHere>(windowOf({"extract", "--here", "--", "-a.zip", "file:///b%20.7z"}));
        QVERIFY((bytesOf(extracted.archives) == Words {"/here/-a.zip", "/b .7z"}));

        const auto queued = std::get<QueueJob>(windowOf({"--queue", "copy", "--on-conflict=skip", "a", "d"}));
        QVERIFY(!queued.waits);
        QCOMPARE(queued.request.options.onFile, ferry::model::FileConflict::Skip);
        QVERIFY((bytesOf(queued.request.sources) == Words {"/here/a"}));
        const auto waited = std::get<QueueJob>(windowOf({"delete", "--queue", "--wait", "a"}));
        QVERIFY(waited.waits);
        QCOMPARE(waited.request.kind, ferry::model::JobKind::Trash);
        QCOMPARE(std::get<QueueJob>(windowOf({"copy", "--queue", "a", "d"})).request.options.onFile, ferry::model::FileConflict::Ask);
    }

    void benchWorksHereUnlessSaidOtherwise()
    {
        const BenchCommand plain = benchOf({"bench"});
        QCOMPARE(plain.folder.bytes().c_str(), "/here");
        QVERIFY(!plain.to && !plain.size && !plain.rounds && !plain.json);
        const BenchCommand full = benchOf({"bench", "--size=1.5M", "--json", "[a,b]", "--rounds", "7", "--to", "other", "file:///there"});
        QCOMPARE(full.folder.bytes().c_str(), "/there");
        QCOMPARE(full.to->bytes().c_str(), "/here/other");
        QCOMPARE(*full.size, 3u << 19);
        QCOMPARE(*full.rounds, 7);
        QCOMPARE(full.json->bytes().c_str(), "[a,b]");
        QCOMPARE(benchOf({"bench", "--", "--to"}).folder.bytes().c_str(), "/here/--to");
    }

    void benchRefusesWhatItCannotMeasure_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *arguments, const char *words) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' ')) << QByteArray(words);
        };
        row("bench a b", "bench works in one folder");
        row("bench --size=63K", "--size cannot be '63K'");
        row("bench --size=1025T", "--size cannot be '1025T'; it is an amount from 64K to 1024T");
        row("bench --size=x", "--size cannot be 'x'");
        row("bench --size=1M/s", "--size cannot be '1M/s'");
        row("bench --size=", "--size cannot be ''");
        row("bench --rounds=0", "--rounds cannot be '0'; it is a number from 1 to 1000");
        row("bench --rounds=1001", "--rounds cannot be '1001'");
        row("bench --rounds=2x", "--rounds cannot be '2x'");
        row("bench --json=", "--json needs the name of a file");
        row("bench --to=", "an empty name is no path");
        row("bench --to=file://server/a", "'file://server/a'");
        row("bench file://server/a", "'file://server/a'");
        row("bench --jobs=2", "unknown option '--jobs'");
    }
    void benchRefusesWhatItCannotMeasure()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        Words given;
        for (const QString &argument : arguments)
            given.push_back(argument.toStdString());
        const std::string complaint = complaintAbout(given);
        QVERIFY2(complaint.find(words.toStdString()) != std::string::npos, complaint.c_str());
    }

    void benchNeedsAFolderThatHasAPath()
    {
        QVERIFY(std::holds_alternative<WrongUsage>(parseArguments({"bench"}, {})));
        QVERIFY(std::holds_alternative<BenchCommand>(parseArguments({"bench", "/a"}, {})));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
