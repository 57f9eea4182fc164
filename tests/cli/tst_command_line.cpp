// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_json.h"
#include "tests/cli/ferry_process.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ferry;
using namespace ferry::test;

namespace {

using Words = std::vector<std::string>;

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::size_t start = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', start)) {
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    if (start < text.size())
        lines.push_back(text.substr(start));
    return lines;
}

QJsonObject jsonOf(const std::string &line)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
}

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// A folder on another file system than that of temporary files, so that no reflink makes a copy instant; "" if there is none.
std::string otherFileSystem()
{
    struct stat memory {};
    struct stat temporary {};
    const bool differs = ::stat("/dev/shm", &memory) == 0
        && ::stat(QByteArray(qgetenv("TMPDIR").isEmpty() ? "/tmp" : qgetenv("TMPDIR")).constData(), &temporary) == 0
        && memory.st_dev != temporary.st_dev && ::access("/dev/shm", W_OK) == 0;
    return differs ? "/dev/shm" : "";
}

/// Content that is no run of zeros, which could become a hole.
std::string content(std::size_t size)
{
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<char>('a' + (i * 31 + i / 4096) % 26);
    return bytes;
}

/// A copy that would take minutes, and has begun.
class SlowCopy
{
public:
    explicit SlowCopy(const char *command, Stream error = Stream::Kept, Words options = {})
        : m_source(otherFileSystem().empty() ? "/tmp" : otherFileSystem())
    {
        m_source.makeFolder("src");
        m_source.write("src/large", content(8 << 20));
        m_target.makeFolder("dst");
        FerryCall call;
        call.arguments = {command, "--limit=64K"};
        call.arguments.insert(call.arguments.end(), options.begin(), options.end());
        call.arguments.insert(call.arguments.end(), {m_source.at("src"), m_target.at("dst")});
        call.error = error;
        call.environment = {"TERM=xterm"};
        process = std::make_unique<FerryProcess>(std::move(call));
    }
    /// Whether its file is being read by now. The target shows nothing: a file without a name may be written to.
    [[nodiscard]] bool hasBegun() const
    {
        return FerryProcess::waitUntil([this] { return process->hasOpen(m_source.at("src/large")); });
    }
    [[nodiscard]] bool sourceIsWhole() const { return m_source.read("src/large") == content(8 << 20); }
    /// Names of all that is in the target, the folder itself left out.
    [[nodiscard]] Words left() const { return m_target.exists("dst/src") ? m_target.list("dst/src") : m_target.list("dst"); }

    std::unique_ptr<FerryProcess> process;

private:
    Scratch m_source;
    Scratch m_target;
};

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageExitsWith2_andDoesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing, without a display") << QStringList();
        for (const char *text : {"frob", "--frob", "copy", "copy a", "copy --frob a d", "copy --on-conflict=ask a d", "move --jobs=x a d",
                                 "delete", "delete --limit=1 a", "copy file://server/a d"})
            QTest::newRow(text) << QString::fromLatin1(text).split(QLatin1Char(' '));
        QTest::newRow("empty name") << QStringList {QLatin1String("delete"), QString()};
        QTest::newRow("log that cannot be made") << QString::fromLatin1("copy --log missing/log a d").split(QLatin1Char(' '));
    }
    void wrongUsageExitsWith2_andDoesNothing()
    {
        QFETCH(QStringList, arguments);
        Scratch scratch;
        scratch.write("a", "A");
        scratch.makeFolder("d");
        Words words;
        for (const QString &argument : arguments)
            words.push_back(argument.toStdString());
        const FerryResult result = runFerry(words, scratch.at(""));
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.output.c_str(), "");
        QVERIFY(result.error.starts_with("ferry: "));
        QVERIFY((scratch.list("") == Words {"a", "d", "home"}));
        QVERIFY(scratch.list("d").empty());
    }

    void helpAndVersionGoToStandardOutput()
    {
        for (const Words &arguments : {Words {"--help"}, Words {"--version"}, Words {"copy", "--help"}, Words {"delete", "-h"}}) {
            const FerryResult result = runFerry(arguments);
            QCOMPARE(result.exitCode, 0);
            QVERIFY(!result.output.empty());
            QCOMPARE(result.error.c_str(), "");
        }
    }

    void copies()
    {
        Scratch scratch;
        scratch.makeFolder("tree");
        scratch.write("tree/one", "1");
        scratch.write("two", "22");
        scratch.makeFolder("dest");
        const FerryResult result = runFerry({"copy", "tree/", "./two", "dest/"}, scratch.at(""));
        QCOMPARE(result.error.c_str(), "Copied 3 items (3 B) in 0:00. Safe to remove.\n");
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.output.c_str(), "");
        QCOMPARE(scratch.read("dest/tree/one").c_str(), "1");
        QCOMPARE(scratch.read("dest/two").c_str(), "22");
        QCOMPARE(scratch.read("two").c_str(), "22");
    }

    void makesTheLastPartOfTheDestination_andNoMore()
    {
        Scratch scratch;
        scratch.write("a", "A");
        QCOMPARE(runFerry({"copy", "a", "new"}, scratch.at("")).exitCode, 0);
        QCOMPARE(scratch.read("new/a").c_str(), "A");
        const FerryResult result = runFerry({"copy", "a", "x/y"}, scratch.at(""));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(contains(result.error, "No such file or folder"), result.error.c_str());
        QVERIFY(!scratch.exists("x"));
    }

    void moves()
    {
        Scratch scratch;
        scratch.write("a", "A");
        scratch.makeFolder("dest");
        const FerryResult result = runFerry({"move", "a", "dest"}, scratch.at(""));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(scratch.read("dest/a").c_str(), "A");
        QVERIFY(!scratch.exists("a"));
    }

    void deletesForGood()
    {
        Scratch scratch;
        scratch.makeFolder("tree");
        scratch.write("tree/one", "1");
        scratch.write("two", "2");
        const FerryResult result = runFerry({"delete", "--permanent", "tree", "two"}, scratch.at(""));
        QCOMPARE(result.exitCode, 0);
        QVERIFY((scratch.list("") == Words {"home"}));
    }

    void deletesIntoTheTrash()
    {
        Scratch scratch;
        scratch.write("a", "A");
        FerryCall call;
        call.arguments = {"delete", "a"};
        call.folder = scratch.at("");
        call.environment = {"HOME=" + scratch.at("home")};
        const FerryResult result = runFerry(call);
        QCOMPARE(result.exitCode, 0);
        QVERIFY(!scratch.exists("a"));
        QCOMPARE(scratch.read("home/.local/share/Trash/files/a").c_str(), "A");
    }

    void deleteRefusesDots_andTakesALinkAsALink()
    {
        Scratch scratch;
        scratch.makeFolder("tree");
        scratch.write("tree/one", "1");
        QCOMPARE(::symlink("tree", scratch.at("link").c_str()), 0);
        for (const char *name : {".", "..", "./.", "../tree/.", "link/.", "sub/..", "/"}) {
            const FerryResult result = runFerry({"delete", "--permanent", name}, scratch.at("tree"));
            QCOMPARE(result.exitCode, 1);
            QVERIFY2(result.error.starts_with("ferry: "), result.error.c_str());
            QCOMPARE(scratch.read("tree/one").c_str(), "1");
        }
        QCOMPARE(runFerry({"delete", "--permanent", "link/"}, scratch.at("")).exitCode, 0);
        QVERIFY(!scratch.exists("link"));
        QCOMPARE(scratch.read("tree/one").c_str(), "1");
    }

    void namesWhatFailed_andGoesOn()
    {
        Scratch scratch;
        scratch.write("b", "B");
        scratch.makeFolder("dest");
        const FerryResult result = runFerry({"copy", "missing\n\xFF", "b", "dest"}, scratch.at(""));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(contains(result.error, "missing\\n\\xFF: No such file or folder"), result.error.c_str());
        QCOMPARE(scratch.read("dest/b").c_str(), "B");
    }

    void conflictsGoByTheOption()
    {
        struct Case {
            const char *option;
            int exitCode;
            const char *content;
        };
        for (const Case &expected :
             {Case {"--dry-run=0", 2, "old"}, Case {"--on-conflict=fail", 1, "old"}, Case {"--on-conflict=skip", 0, "old"},
              Case {"--on-conflict=overwrite", 0, "new!"}, Case {"--on-conflict=size", 0, "new!"},
              Case {"--on-conflict=content", 0, "new!"}, Case {"--on-conflict=newer", 0, "new!"}, Case {"--on-conflict=rename", 0, "old"},
              Case {"--on-conflict=rename-old", 0, "new!"}}) {
            Scratch scratch;
            scratch.makeFolder("dest");
            scratch.write("dest/a", "old");
            const timespec past[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
            QCOMPARE(::utimensat(AT_FDCWD, scratch.at("dest/a").c_str(), past, 0), 0);
            scratch.write("a", "new!");
            const FerryResult result = runFerry({"move", expected.option, "a", "dest"}, scratch.at(""));
            QVERIFY2(result.exitCode == expected.exitCode, expected.option);
            QVERIFY2(scratch.read("dest/a") == expected.content, expected.option);
            const bool keepsBoth = contains(expected.option, "rename");
            QVERIFY2(scratch.list("dest").size() == (keepsBoth ? 2u : 1u), expected.option);
            const bool staysBehind = scratch.exists("a");
            QVERIFY2(staysBehind == (expected.content == std::string("old") && !keepsBoth), expected.option);
            if (expected.exitCode == 1)
                QVERIFY2(contains(result.error, "exists already"), result.error.c_str());
        }
    }

    void folderConflictsGoByTheOption()
    {
        for (const auto &[option, names] : {std::pair<const char *, Words> {"--on-folder-conflict=merge", {"tree"}},
                                            {"--on-folder-conflict=skip", {"tree"}},
                                            {"--on-folder-conflict=rename", {"tree", "tree (2)"}}}) {
            Scratch scratch;
            scratch.makeFolder("tree");
            scratch.write("tree/new", "N");
            scratch.makeFolder("dest");
            scratch.makeFolder("dest/tree");
            scratch.write("dest/tree/old", "O");
            QVERIFY2(runFerry({"copy", option, "tree", "dest"}, scratch.at("")).exitCode == 0, option);
            QVERIFY2(scratch.list("dest") == names, option);
            const bool merges = contains(option, "merge");
            QVERIFY2(scratch.list("dest/tree") == (merges ? Words {"new", "old"} : Words {"old"}), option);
        }
    }

    void copiesAnyName()
    {
        const Words names = {"-rf",
                             "--json",
                             "[a,b]",
                             "++",
                             "copy",
                             "a\nb",
                             "\xFF\xFE",
                             "\xE2\x80\xAE"
                             "x",
                             "a\\nb",
                             " ",
                             "file:x",
                             std::string(255, '\xE9')};
        Scratch scratch;
        scratch.makeFolder("dest");
        Words arguments = {"copy", "--"};
        for (const std::string &name : names) {
            scratch.write(name, name);
            arguments.push_back(name);
        }
        arguments.push_back("dest");
        const FerryResult result = runFerry(arguments, scratch.at(""));
        QVERIFY2(result.exitCode == 0, result.error.c_str());
        QCOMPARE(scratch.list("dest").size(), names.size());
        for (const std::string &name : names)
            QVERIFY2(scratch.read("dest/" + name) == name, name.c_str());
    }

    void takesFileUris()
    {
        Scratch scratch;
        scratch.write("a b\xFF", "A");
        scratch.makeFolder("dest");
        const FerryResult result = runFerry({"copy", "file://localhost" + scratch.at("a%20b%ff"), "file://" + scratch.at("dest")});
        QVERIFY2(result.exitCode == 0, result.error.c_str());
        QCOMPARE(scratch.read("dest/a b\xFF").c_str(), "A");
    }

    void printsJsonAndNothingElse()
    {
        Scratch scratch;
        const std::string odd = "odd\n\xFF\"\\";
        scratch.write(odd, "12345");
        scratch.makeFolder("dest");
        const FerryResult result = runFerry({"copy", "--json", odd, "missing", "dest"}, scratch.at(""));
        QCOMPARE(result.exitCode, 1);
        const auto lines = linesOf(result.output);
        QCOMPARE(lines.size(), std::size_t(3));
        bool foundOdd = false;
        bool foundMissing = false;
        for (std::size_t i = 0; i < 2; ++i) {
            const auto outcome = store::parseOutcomeLine(lines[i]);
            QVERIFY2(outcome.has_value(), lines[i].c_str());
            if (outcome->source == Path(scratch.at(odd))) {
                foundOdd = true;
                QVERIFY(outcome->target == Path(scratch.at("dest/" + odd)));
                QCOMPARE(outcome->bytes, std::uint64_t(5));
                QVERIFY(outcome->status == model::ItemStatus::Done);
            } else {
                foundMissing = true;
                QVERIFY(outcome->source == Path(scratch.at("missing")));
                QVERIFY(outcome->error->kind == ErrorKind::NotFound);
            }
        }
        QVERIFY(foundOdd && foundMissing);
        const QJsonObject summary = jsonOf(lines[2]);
        QVERIFY(summary[QLatin1String("summary")].toBool());
        QCOMPARE(summary[QLatin1String("done")].toInt(), 1);
        QCOMPARE(summary[QLatin1String("failed")].toInt(), 1);
    }

    void verifiesWhenAsked()
    {
        Scratch scratch;
        scratch.write("a", "A");
        scratch.makeFolder("one");
        scratch.makeFolder("two");
        const auto hashOf
            = [](const FerryResult &result) { return jsonOf(linesOf(result.output).at(0))[QLatin1String("hash")].toString(); };
        const FerryResult verified = runFerry({"copy", "--json", "--verify", "a", "one"}, scratch.at(""));
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(hashOf(verified).startsWith(QLatin1String("xxh3:")));
        QCOMPARE(hashOf(verified).size(), 37);
        QVERIFY(verified.output.find("\"readback\":\"device\"") != std::string::npos
                || verified.output.find("\"readback\":\"memory\"") != std::string::npos);
        scratch.makeFolder("three");
        const FerryResult hashed = runFerry({"copy", "--json", "--hash=md5", "a", "three"}, scratch.at(""));
        QCOMPARE(hashed.exitCode, 0);
        QCOMPARE(hashOf(hashed), QLatin1String("md5:7fc56270e7a70fa81a5935b72eacbe29"));
        QVERIFY(hashed.output.find("\"readback\":\"none\"") != std::string::npos);
        const FerryResult plain = runFerry({"copy", "--json", "a", "two"}, scratch.at(""));
        QCOMPARE(plain.exitCode, 0);
        QVERIFY(hashOf(plain).isEmpty());
    }

    void listsChecksums_thatOthersAccept()
    {
        const auto check = [](const Scratch &scratch, const std::string &tool) {
            const std::string line = "cd '" + scratch.at("dest") + "' && " + tool + " -c '" + scratch.at("list") + "' >/dev/null 2>&1";
            return std::system(line.c_str());
        };
        for (const std::string tool : {"sha256sum", "sha512sum", "b2sum", "sha1sum", "md5sum"}) {
            Scratch scratch;
            scratch.makeFolder("tree");
            scratch.makeFolder("tree/sub");
            scratch.makeFolder("dest");
            scratch.write("tree/sub/a", "A");
            scratch.write("tree/new\nline\\", "B");
            scratch.write("tree/large", std::string(3 << 20, 'x'));
            QCOMPARE(::link(scratch.at("tree/sub/a").c_str(), scratch.at("tree/second").c_str()), 0);
            scratch.write("list", "old");
            const std::string hash = tool.substr(0, tool.size() - 3);
            const FerryResult copied = runFerry({"copy", "--checksums=list", "--hash", hash, "tree", "dest"}, scratch.at(""));
            QCOMPARE(copied.exitCode, 0);
            QCOMPARE(linesOf(scratch.read("list")).size(), std::size_t(4));
            QVERIFY(scratch.read("list").find("  tree/sub/a\n") != std::string::npos);
            QVERIFY(scratch.read("list").find("  tree/second\n") != std::string::npos); // the same file, linked and not read again
            QCOMPARE(check(scratch, tool), 0);
            scratch.write("dest/tree/large", "changed");
            QVERIFY(check(scratch, tool) != 0);
        }
    }

    void leavesAListAlone_whereNothingCouldBegin()
    {
        Scratch scratch;
        scratch.write("a", "A");
        scratch.makeFolder("dest");
        scratch.write("list", "old");
        QCOMPARE(runFerry({"copy", "--dry-run", "--checksums=list", "a", "dest"}, scratch.at("")).exitCode, 0);
        QCOMPARE(runFerry({"copy", "--checksums=list", "a", "no/dest"}, scratch.at("")).exitCode, 1);
        QCOMPARE(scratch.read("list"), std::string("old"));
        const FerryResult refused = runFerry({"copy", "--checksums=no/list", "a", "dest"}, scratch.at(""));
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.error.find("no/list") != std::string::npos);
        QVERIFY(scratch.list("dest").empty());
    }

    void writesALog()
    {
        Scratch scratch;
        scratch.write("a", "A");
        scratch.makeFolder("one");
        scratch.makeFolder("two");
        QCOMPARE(runFerry({"copy", "--log=log", "a", "one"}, scratch.at("")).exitCode, 0);
        QCOMPARE(runFerry({"copy", "--jobs", "1", "--log", "log", "a", "two"}, scratch.at("")).exitCode, 0);
        const auto lines = linesOf(scratch.read("log"));
        QCOMPARE(lines.size(), std::size_t(4));
        QVERIFY(store::parseOutcomeLine(lines[0])->target == Path(scratch.at("one/a")));
        QVERIFY(jsonOf(lines[1])[QLatin1String("summary")].toBool());
        QVERIFY(store::parseOutcomeLine(lines[2])->target == Path(scratch.at("two/a")));
        QVERIFY(jsonOf(lines[3])[QLatin1String("summary")].toBool());
    }

    void aLogThatCannotBeFinishedIsAFailure_notTheJobs()
    {
        Scratch scratch;
        scratch.write("a", "A");
        scratch.makeFolder("dest");
        const FerryResult result = runFerry({"copy", "--log=/dev/full", "a", "dest"}, scratch.at(""));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(contains(result.error, "the log is not complete: /dev/full: No space left on the device"), result.error.c_str());
        QVERIFY2(contains(result.error, "Safe to remove. The log is not complete."), result.error.c_str());
        QCOMPARE(scratch.read("dest/a").c_str(), "A");
        const FerryResult events = runFerry({"copy", "--json", "--log=/dev/full", "--on-conflict=overwrite", "a", "dest"}, scratch.at(""));
        QCOMPARE(events.exitCode, 1);
        const QJsonObject summary = jsonOf(linesOf(events.output).back());
        QCOMPARE(summary[QLatin1String("state")].toString(), QLatin1String("done-with-problems"));
        QCOMPARE(summary[QLatin1String("failed")].toInt(), 0);
        QCOMPARE(summary[QLatin1String("log_error")][QLatin1String("path")].toString(), QLatin1String("/dev/full"));
    }

    void aDryRunPrintsAndChangesNothing()
    {
        Scratch scratch;
        scratch.write("a", "A");
        scratch.write("b", "B");
        scratch.makeFolder("dest");
        scratch.write("dest/b", "old");
        FerryResult result = runFerry({"move", "--dry-run", "--on-conflict=skip", "a", "b", "dest"}, scratch.at(""));
        QCOMPARE(result.exitCode, 0);
        auto lines = linesOf(result.output);
        std::ranges::sort(lines);
        QCOMPARE(lines.size(), std::size_t(4));
        QVERIFY2(lines[0].starts_with("1 new, 1 in conflict. Needs 0 B of "), lines[0].c_str()); // a rename needs no room
        lines.erase(lines.begin());
        QVERIFY2(lines[0].starts_with("Would move 1 item"), lines[0].c_str());
        QCOMPARE(lines[1].c_str(), ("would move  " + scratch.at("a") + " -> " + scratch.at("dest/a")).c_str());
        QCOMPARE(lines[2].c_str(), ("would skip (exists)  " + scratch.at("b")).c_str());

        result = runFerry({"copy", "--dry-run", "b", "new"}, scratch.at(""));
        QCOMPARE(result.exitCode, 0);
        result = runFerry({"copy", "--dry-run", "b", "dest"}, scratch.at(""));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(contains(result.output, "would fail"), result.output.c_str());
        result = runFerry({"copy", "--dry-run", "--on-conflict=rename", "b", "dest"}, scratch.at(""));
        QVERIFY2(contains(result.output, "would copy  " + scratch.at("b") + " -> " + scratch.at("dest/b (2)\n")), result.output.c_str());
        result = runFerry({"copy", "--dry-run", "--on-conflict=rename-old", "b", "dest"}, scratch.at(""));
        QVERIFY2(contains(result.output, " -> " + scratch.at("dest/b") + " (the one there becomes b (2))"), result.output.c_str());
        result = runFerry({"delete", "--permanent", "--dry-run", "a", "dest"}, scratch.at(""));
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(contains(result.output, "would delete  " + scratch.at("a")), result.output.c_str());

        QVERIFY((scratch.list("") == Words {"a", "b", "dest", "home"}));
        QVERIFY((scratch.list("dest") == Words {"b"}));
        QCOMPARE(scratch.read("dest/b").c_str(), "old");
    }

    void isSilentWithoutProgress()
    {
        Scratch scratch;
        scratch.write("a", "A");
        scratch.makeFolder("dest");
        const FerryResult result = runFerry({"copy", "--progress=none", "a", "dest"}, scratch.at(""));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.error.c_str(), "");
        QCOMPARE(result.output.c_str(), "");
    }

    void saysNothingAboutTheLocale()
    {
        Scratch scratch;
        scratch.write("a", "A");
        scratch.makeFolder("dest");
        FerryCall call;
        call.arguments = {"copy", "--progress=none", "a", "dest"};
        call.folder = scratch.at("");
        call.environment = {"LC_ALL=C"};
        const FerryResult result = runFerry(call);
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.error.c_str(), "");
    }

    void needsNoStandardDescriptors_data()
    {
        QTest::addColumn<bool>("closedInput");
        QTest::addColumn<int>("output");
        QTest::addColumn<int>("error");
        QTest::newRow("all closed") << true << int(Stream::Closed) << int(Stream::Closed);
        QTest::newRow("error closed") << false << int(Stream::Kept) << int(Stream::Closed);
        QTest::newRow("error pipe broken") << false << int(Stream::Kept) << int(Stream::BrokenPipe);
        QTest::newRow("both pipes broken") << false << int(Stream::BrokenPipe) << int(Stream::BrokenPipe);
    }
    void needsNoStandardDescriptors()
    {
        QFETCH(bool, closedInput);
        QFETCH(int, output);
        QFETCH(int, error);
        Scratch scratch;
        scratch.write("a", "A");
        scratch.write("b", "B");
        scratch.makeFolder("dest");
        scratch.write("dest/b", "old");
        FerryCall call;
        call.arguments = {"move", "missing", "b", "a", "dest"};
        call.folder = scratch.at("");
        call.closedInput = closedInput;
        call.output = Stream(output);
        call.error = Stream(error);
        FerryResult result = runFerry(call);
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(scratch.read("dest/a").c_str(), "A");
        QCOMPARE(scratch.read("dest/b").c_str(), "old");
        QVERIFY(!scratch.exists("a"));

        call.arguments = {"copy", "b", "new"};
        result = runFerry(call);
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(scratch.read("new/b").c_str(), "B");
    }

    void jsonThatNobodyReadsIsAFailure_notTheJobs()
    {
        for (const Stream stream : {Stream::Closed, Stream::BrokenPipe}) {
            Scratch scratch;
            scratch.write("a", "A");
            scratch.makeFolder("dest");
            FerryCall call;
            call.arguments = {"copy", "--json", "a", "dest"};
            call.folder = scratch.at("");
            call.output = stream;
            const FerryResult result = runFerry(call);
            QCOMPARE(result.exitCode, 1);
            QVERIFY2(contains(result.error, "standard output is not complete"), result.error.c_str());
            QCOMPARE(scratch.read("dest/a").c_str(), "A");
        }
    }

    void aSignalCancelsCleanly_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("signal");
        QTest::newRow("copy, SIGINT") << QByteArray("copy") << SIGINT;
        QTest::newRow("copy, SIGTERM") << QByteArray("copy") << SIGTERM;
        QTest::newRow("copy, SIGHUP") << QByteArray("copy") << SIGHUP;
        QTest::newRow("move, SIGINT") << QByteArray("move") << SIGINT;
    }
    void aSignalCancelsCleanly()
    {
        QFETCH(QByteArray, command);
        QFETCH(int, signal);
        if (command == "move" && otherFileSystem().empty())
            QSKIP("needs a second file system");
        const SlowCopy copy(command.constData());
        QVERIFY(copy.hasBegun());
        copy.process->send(signal);
        copy.process->send(signal);
        const FerryResult result = copy.process->wait();
        QCOMPARE(result.exitCode, 130);
        QVERIFY(copy.left().empty());
        QVERIFY(copy.sourceIsWhole());
        QVERIFY2(result.error.starts_with("Cancelled. "), result.error.c_str());
        QVERIFY2(!contains(result.error, "Safe to remove"), result.error.c_str());
    }

    void anIgnoredSignalStaysIgnored()
    {
        Scratch source(otherFileSystem().empty() ? "/tmp" : otherFileSystem());
        Scratch target;
        source.write("a", content(512 * 1024));
        target.makeFolder("dest");
        FerryCall call;
        call.arguments = {"copy", "--limit=512K", source.at("a"), target.at("dest")};
        call.ignoredSignals = {SIGHUP};
        FerryProcess process(call);
        QVERIFY(FerryProcess::waitUntil([&] { return process.hasOpen(source.at("a")); }));
        process.send(SIGHUP);
        QCOMPARE(process.wait().exitCode, 0);
        QVERIFY(target.read("dest/a") == content(512 * 1024));
    }

    void plainProgressIsLines()
    {
        const SlowCopy copy("copy", Stream::Kept, {"--progress=plain"});
        QVERIFY(FerryProcess::waitUntil(
            [&] { return contains(copy.process->errorSoFar(), "items\n") || contains(copy.process->errorSoFar(), "left\n"); }));
        const std::string error = copy.process->errorSoFar();
        QVERIFY2(error.starts_with("Copying "), error.c_str());
        QVERIFY(!contains(error, "\r"));
        copy.process->send(SIGINT);
        QCOMPARE(copy.process->wait().exitCode, 130);
    }

    void plainProgressOfJson_isEvents()
    {
        const SlowCopy copy("copy", Stream::Kept, {"--progress=plain", "--json"});
        QVERIFY(FerryProcess::waitUntil([&] { return contains(copy.process->outputSoFar(), "}\n"); }));
        const std::string output = copy.process->outputSoFar();
        const QJsonObject event = jsonOf(output.substr(0, output.find('\n')));
        QVERIFY2(event[QLatin1String("progress")].toBool(), output.c_str());
        QVERIFY(event.contains(QLatin1String("bytes_flushed")));
        QVERIFY2(copy.process->errorSoFar().empty(), copy.process->errorSoFar().c_str());
        copy.process->send(SIGINT);
        QCOMPARE(copy.process->wait().exitCode, 130);
    }

    void saysWhetherTheDeviceMayGo()
    {
        Scratch scratch;
        scratch.write("a", "A");
        scratch.makeFolder("one");
        scratch.makeFolder("two");
        const FerryResult flushed = runFerry({"copy", "--json", "a", "one"}, scratch.at(""));
        QVERIFY2(contains(flushed.error, " Safe to remove."), flushed.error.c_str());
        const QJsonObject summary = jsonOf(linesOf(flushed.output).back());
        QVERIFY(summary[QLatin1String("durable")].toBool());
        QCOMPARE(summary[QLatin1String("bytes_flushed")].toInt(), 1);
        const FerryResult unflushed = runFerry({"copy", "--json", "--durable=none", "a", "two"}, scratch.at(""));
        QCOMPARE(unflushed.exitCode, 0);
        QVERIFY2(contains(unflushed.error, " Not flushed: not yet known to be safe to remove."), unflushed.error.c_str());
        const QJsonObject other = jsonOf(linesOf(unflushed.output).back());
        QVERIFY(!other.contains(QLatin1String("durable")));
        QCOMPARE(other[QLatin1String("bytes_flushed")].toInt(-1), 0);
    }

    void aTerminalShowsOneLine_thatIsClearedAtTheEnd()
    {
        const SlowCopy copy("copy", Stream::Terminal);
        QVERIFY(FerryProcess::waitUntil([&] { return contains(copy.process->errorSoFar(), "\r\033[KCopying "); }));
        copy.process->send(SIGINT);
        const FerryResult result = copy.process->wait();
        QCOMPARE(result.exitCode, 130);
        QVERIFY2(contains(result.error, "\r\033[KCancelled. "), result.error.c_str());
        for (const std::string &drawn : linesOf(result.error))
            QVERIFY(drawn.substr(drawn.rfind('\r') == std::string::npos ? 0 : drawn.rfind('\r')).size() < 100);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
