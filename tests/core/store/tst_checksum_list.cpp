// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checksum_list.h"

#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <QTest>

#include <algorithm>

using namespace ferry;
using namespace ferry::store;
using ferry::model::Digest;
using ferry::model::HashKind;

namespace {

const std::string kMd5 = "d41d8cd98f00b204e9800998ecf8427e";
const std::string kSha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

Digest digestOf(HashKind kind, const std::string &hex)
{
    return model::digestOfHex(kind, hex).value();
}

/// Of empty content.
Digest ofNothing(HashKind kind)
{
    switch (kind) {
    case HashKind::Xxh3:
        return digestOf(kind, "99aa06d3014798d86001c324468d497f");
    case HashKind::Sha256:
        return digestOf(kind, kSha256);
    case HashKind::Sha512:
        return digestOf(kind,
                        "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a"
                        "81a538327af927da3e");
    case HashKind::Blake2b:
        return digestOf(kind,
                        "786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419d25e1031afee585313896444934eb04b903a685b1448b7"
                        "55d56f701afe9be2ce");
    case HashKind::Sha1:
        return digestOf(kind, "da39a3ee5e6b4b0d3255bfef95601890afd80709");
    case HashKind::Md5:
        break;
    }
    return digestOf(HashKind::Md5, kMd5);
}

const char *toolOf(HashKind kind)
{
    switch (kind) {
    case HashKind::Xxh3:
        return "xxh128sum";
    case HashKind::Sha256:
        return "sha256sum";
    case HashKind::Sha512:
        return "sha512sum";
    case HashKind::Blake2b:
        return "b2sum";
    case HashKind::Sha1:
        return "sha1sum";
    case HashKind::Md5:
        break;
    }
    return "md5sum";
}

/// Names that a list may get wrong, sorted.
std::vector<std::string> trialNames()
{
    std::vector<std::string> names {" leading",  "*star",   "-dash",     "a (b) = c", "back\\slash", "bad\xff\xfeutf8", "#hash", "plain",
                                    "trailing ", "\\first", "new\nline", "cr\rin",    "cr\r",        "both\\\n"};
    std::ranges::sort(names);
    return names;
}

Result<std::optional<model::ListedFile>> parse(const std::string &line, std::optional<HashKind> kind = {})
{
    return parseChecksumLine(line, kind);
}

std::vector<ChecksumLine> linesOf(std::string_view list, std::size_t piece)
{
    ChecksumListParser parser({});
    std::vector<ChecksumLine> lines;
    for (std::size_t at = 0; at < list.size(); at += piece)
        parser.add(list.substr(at, piece), lines);
    parser.finish(lines);
    return lines;
}

/// "3:name" or "3:!error" for each line.
std::vector<std::string> shown(const std::vector<ChecksumLine> &lines)
{
    std::vector<std::string> words;
    for (const ChecksumLine &line : lines)
        words.push_back(std::to_string(line.number) + ':'
                        + (line.file ? line.file->name : std::string("!") + nameOf(line.file.error().kind)));
    return words;
}

} // namespace

class TestChecksumList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote_whateverTheName()
    {
        std::vector<std::string> names = trialNames();
        for (const std::string &name : test::oddNames())
            names.push_back(name);
        std::string every;
        for (int byte = 1; byte < 256; ++byte) {
            if (byte != '/')
                every += char(byte);
        }
        names.push_back(every);
        for (const HashKind kind : model::kHashKinds) {
            for (const std::string &name : names) {
                const std::string line = checksumLine(ofNothing(kind), "folder/" + name);
                QCOMPARE(std::ranges::count(line, '\n'), 1);
                QVERIFY(line.ends_with('\n'));
                const auto read = parse(line.substr(0, line.size() - 1), kind);
                QVERIFY2(read && *read, line.c_str());
                QCOMPARE((*read)->name, "folder/" + name);
                QVERIFY((*read)->expected == std::vector {ofNothing(kind)});
            }
        }
    }

    void writesWhatTheToolsWrite_andTheyAcceptIt_data()
    {
        QTest::addColumn<HashKind>("kind");
        for (const HashKind kind : model::kHashKinds)
            QTest::newRow(toolOf(kind)) << kind;
    }
    void writesWhatTheToolsWrite_andTheyAcceptIt()
    {
        QFETCH(HashKind, kind);
        const QString tool = QLatin1String(toolOf(kind));
        if (test::findProgram(tool).isEmpty())
            QSKIP("not installed");
        const test::TempFolder temp;
        test::Tree tree(temp.path());
        tree.folder("in");
        std::string list;
        for (const std::string &name : trialNames()) {
            // xxhsum of Debian 12 cannot read its own lines of names with line ends.
            if (kind == HashKind::Xxh3 && name.find_first_of("\r\n") != std::string::npos)
                continue;
            tree.file("in/" + name, "");
            list += checksumLine(ofNothing(kind), name);
        }
        tree.file("list", list);
        const QString enter = QStringLiteral("cd '%1/in' && ").arg(QString::fromStdString(temp.path().bytes()));
        const auto shell = [&](const QString &line) { return test::run(QStringLiteral("sh"), {QStringLiteral("-c"), enter + line}); };
        const test::Ran checked = shell(tool + QStringLiteral(" -c ../list"));
        QVERIFY2(checked.code == 0 && !checked.output.contains(QLatin1String("improper")), qPrintable(checked.output));
        QCOMPARE(checked.output.count(QLatin1String("OK")), int(std::ranges::count(list, '\n')));
        QCOMPARE(shell(QStringLiteral("LC_ALL=C %1 -- * .[!.]* > ../theirs 2>/dev/null; true").arg(tool)).code, 0);
        if (kind != HashKind::Xxh3)
            QCOMPARE(tree.content("theirs"), list);
        // And the other way round, in each form that the tool has.
        for (const char *form : {"", "--tag"}) {
            QVERIFY(shell(QStringLiteral("%1 %2 -- * > ../theirs 2>/dev/null").arg(tool, QLatin1String(form))).code == 0);
            ChecksumListParser parser(*form ? std::nullopt : std::optional(kind));
            std::vector<ChecksumLine> lines;
            parser.add(tree.content("theirs"), lines);
            parser.finish(lines);
            std::vector<std::string> names;
            for (const ChecksumLine &line : lines) {
                QVERIFY2(line.file && line.file->expected == std::vector {ofNothing(kind)}, form);
                names.push_back(line.file->name);
            }
            std::ranges::sort(names);
            QCOMPARE(names, tree.names("in"));
        }
    }

    void understandsEachForm_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<std::string>("name");
        QTest::addColumn<HashKind>("kind");
        const auto row = [](const char *what, const std::string &line, const std::string &name, HashKind kind) {
            QTest::newRow(what) << line << name << kind;
        };
        row("text", kSha256 + "  a/b", "a/b", HashKind::Sha256);
        row("binary", kSha256 + " *a", "a", HashKind::Sha256);
        row("one blank", kSha256 + " a", "a", HashKind::Sha256);
        row("tab", kSha256 + "\ta", "a", HashKind::Sha256);
        row("upper case", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855  a", "a", HashKind::Sha256);
        row("escaped", "\\" + kSha256 + "  a\\nb\\\\c\\r", "a\nb\\c\r", HashKind::Sha256);
        row("not escaped", kSha256 + "  a\\nb", "a\\nb", HashKind::Sha256);
        row("carriage return at the end", kSha256 + "  a\r", "a", HashKind::Sha256);
        row("blanks first", "  " + kSha256 + "  a", "a", HashKind::Sha256);
        row("dots in the name", kSha256 + "  ./a//./b/", "a/b", HashKind::Sha256);
        row("dots that are none", kSha256 + "  ..a/...", "..a/...", HashKind::Sha256);
        row("tag", "SHA256 (a) = " + kSha256, "a", HashKind::Sha256);
        row("tag, brackets in the name", "MD5 (a) = (b) ) = " + kMd5, "a) = (b) ", HashKind::Md5);
        row("tag, escaped", "\\MD5 (a\\nb) = " + kMd5, "a\nb", HashKind::Md5);
        row("openssl", "MD5(a)= " + kMd5, "a", HashKind::Md5);
        row("openssl 3", "SHA2-256(a)= " + kSha256, "a", HashKind::Sha256);
        row("xxhsum", "XXH128 (a) = " + kMd5, "a", HashKind::Xxh3);
        row("b2sum", "BLAKE2b (a) = " + model::hexOf(ofNothing(HashKind::Blake2b)), "a", HashKind::Blake2b);
    }
    void understandsEachForm()
    {
        QFETCH(std::string, line);
        QFETCH(std::string, name);
        QFETCH(HashKind, kind);
        const auto read = parse(line);
        QVERIFY(read && *read);
        QCOMPARE((*read)->name, name);
        QCOMPARE((*read)->expected.size(), std::size_t(1));
        QVERIFY((*read)->expected[0].kind == kind);
    }

    void takesTheHashFromTag_thenFromWhatIsSaid_thenFromTheLength()
    {
        const auto kindsOf = [](const std::string &line, std::optional<HashKind> said) {
            std::vector<HashKind> kinds;
            const auto read = parse(line, said);
            if (read && *read) {
                for (const Digest &digest : (*read)->expected)
                    kinds.push_back(digest.kind);
            }
            return kinds;
        };
        using Kinds = std::vector<HashKind>;
        const std::string sha512 = model::hexOf(ofNothing(HashKind::Sha512));
        QVERIFY((kindsOf(kMd5 + "  a", {}) == Kinds {HashKind::Xxh3, HashKind::Md5})); // either may be meant
        QVERIFY((kindsOf(sha512 + "  a", {}) == Kinds {HashKind::Sha512, HashKind::Blake2b}));
        QVERIFY((kindsOf(kMd5 + "  a", HashKind::Md5) == Kinds {HashKind::Md5}));
        QVERIFY((kindsOf(kMd5 + "  a", HashKind::Xxh3) == Kinds {HashKind::Xxh3}));
        QVERIFY((kindsOf("MD5 (a) = " + kMd5, HashKind::Xxh3) == Kinds {HashKind::Md5}));
        QVERIFY(kindsOf(kMd5 + "  a", HashKind::Sha1).empty());
        QVERIFY(kindsOf("MD5 (a) = " + kSha256, {}).empty());
    }

    void leavesOutWhatSaysNothing()
    {
        for (const char *line : {"", "# a comment",
                                 "#"
                                 "d41d8cd98f00b204e9800998ecf8427e  a",
                                 "   ", "\r", "\t"}) {
            const auto read = parse(line);
            QVERIFY(read && !*read);
        }
    }

    void refusesWhatIsHostileOrNonsense_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *what, const std::string &line, ErrorKind kind) { QTest::newRow(what) << line << kind; };
        row("absolute", kMd5 + "  /etc/passwd", ErrorKind::BadName);
        row("absolute, tagged", "MD5 (/etc/passwd) = " + kMd5, ErrorKind::BadName);
        row("absolute, escaped", "\\" + kMd5 + "  /etc/\\npasswd", ErrorKind::BadName);
        row("upwards", kMd5 + "  ../a", ErrorKind::BadName);
        row("upwards in the middle", kMd5 + "  a/../../b", ErrorKind::BadName);
        row("upwards at the end", kMd5 + "  a/..", ErrorKind::BadName);
        row("only dots", kMd5 + "  ./.", ErrorKind::BadName);
        row("no name", kMd5 + "  ", ErrorKind::BadName);
        row("no name, no blank", kMd5, ErrorKind::BadLine);
        row("no name, one blank", kMd5 + " ", ErrorKind::BadName);
        row("no name, tagged", "MD5 () = " + kMd5, ErrorKind::BadName);
        row("NUL", kMd5 + "  a" + std::string(1, '\0') + "b", ErrorKind::BadLine);
        row("NUL first", std::string(1, '\0') + kMd5 + "  a", ErrorKind::BadLine);
        row("a digit short", kMd5.substr(1) + "  a", ErrorKind::BadLine);
        row("a digit long", kMd5 + "0  a", ErrorKind::BadLine);
        row("not hexadecimal", "g" + kMd5.substr(1) + "  a", ErrorKind::BadLine);
        row("not hexadecimal, tagged", "MD5 (a) = g" + kMd5.substr(1), ErrorKind::BadLine);
        row("tagged, too short", "MD5 (a) = 00", ErrorKind::BadLine);
        row("tagged, no digest", "MD5 (a) = ", ErrorKind::BadLine);
        row("tagged, no equals sign", "MD5 (a) " + kMd5, ErrorKind::BadLine);
        row("tagged, no bracket", "MD5 (a = " + kMd5, ErrorKind::BadLine);
        row("tagged, brackets turned", "MD5 )a( = " + kMd5, ErrorKind::BadLine);
        row("tagged, tag is no word", "M D5 (a) = " + kMd5, ErrorKind::BadLine);
        row("no tag", " (a) = " + kMd5, ErrorKind::BadLine);
        row("broken escape", "\\" + kMd5 + "  a\\x", ErrorKind::BadLine);
        row("escape at the end", "\\" + kMd5 + "  a\\", ErrorKind::BadLine);
        row("only a backslash", "\\", ErrorKind::BadLine);
        row("a word", "hello", ErrorKind::BadLine);
        row("a page", "<!DOCTYPE html>", ErrorKind::BadLine);
        row("crc32", "DEADBEEF  a", ErrorKind::Unsupported);
        row("xxh64", "ef46db3751d8e999  a", ErrorKind::Unsupported);
        row("sha224", std::string(56, '0') + "  a", ErrorKind::Unsupported);
        row("sha384", std::string(96, '0') + "  a", ErrorKind::Unsupported);
        row("unknown tag", "SM3 (a) = " + kSha256, ErrorKind::Unsupported);
        row("short BLAKE2b", "BLAKE2b-256 (a) = " + kSha256, ErrorKind::Unsupported);
        row("xxh3 of 64 bits", "XXH3 (a) = 2d06800538d394c2", ErrorKind::Unsupported);
    }
    void refusesWhatIsHostileOrNonsense()
    {
        QFETCH(std::string, line);
        QFETCH(ErrorKind, kind);
        const auto read = parse(line);
        QVERIFY(!read);
        QCOMPARE(nameOf(read.error().kind), nameOf(kind));
        if (kind == ErrorKind::BadName && line.find("  /") != std::string::npos)
            QVERIFY(read.error().path.isAbsolute()); // which one is said
    }

    void doesNotDependOnThePieces()
    {
        const std::string list = "# head\r\n" + kMd5 + "  a\n\n" + kMd5 + "  ../b\nnonsense\n" + kSha256 + "  c\n" + kMd5 + "  last";
        const std::vector<std::string> wanted {"2:a", "4:!bad-name", "5:!bad-line", "6:c", "7:last"};
        for (const std::size_t piece : {1UL, 2UL, 3UL, 7UL, 40UL, 100'000UL})
            QCOMPARE(shown(linesOf(list, piece)), wanted);
        QCOMPARE(shown(linesOf(list + "\n", 5)), wanted);
        QVERIFY(linesOf("", 1).empty());
        QVERIFY(linesOf("\n\n", 1).empty());
        const auto lines = linesOf(list, 9);
        QCOMPARE(lines[0].file->line, std::uint64_t(2));
        QCOMPARE(lines[3].file->line, std::uint64_t(6));
    }

    void survivesEndlessLines()
    {
        const std::string endless(3 * ChecksumListParser::kLineMax, 'a');
        const std::string list = endless + "\n" + kMd5 + "  b\n" + endless;
        for (const std::size_t piece : {1'000UL, 65'536UL, 100'000'000UL})
            QCOMPARE(shown(linesOf(list, piece)), (std::vector<std::string> {"1:!bad-line", "2:b", "3:!bad-line"}));
        // The longest that is taken, and one byte more.
        const std::string line = kMd5 + "  " + std::string(ChecksumListParser::kLineMax - kMd5.size() - 2, 'n');
        for (const std::size_t piece : {4'096UL, 100'000'000UL}) {
            QVERIFY(linesOf(line + "\n", piece).at(0).file.has_value());
            QVERIFY(linesOf(line, piece).at(0).file.has_value());
            QCOMPARE(shown(linesOf(line + "n\n", piece)), (std::vector<std::string> {"1:!bad-line"}));
            QCOMPARE(shown(linesOf(line + "n", piece)), (std::vector<std::string> {"1:!bad-line"}));
        }
    }

    void survivesNoise()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const std::string noise = test::pattern(50'000, seed);
            const std::vector<std::string> whole = shown(linesOf(noise, noise.size()));
            QCOMPARE(shown(linesOf(noise, 77)), whole);
            for (const std::string &line : whole)
                QVERIFY(line.find('!') != std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(TestChecksumList)
#include "tst_checksum_list.moc"
