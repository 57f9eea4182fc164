// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/trash.h"

#include "core/fs/name_rules.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <vector>

using namespace ferry;
using namespace ferry::fs;
using ferry::test::Call;
using ferry::test::callsOf;
using ferry::test::TempFolder;
using ferry::test::Tree;

namespace {

constexpr model::Timestamp kNow {1'700'000'000, 5}; // 2023-11-14T22:13:20Z
using Names = std::vector<std::string>;

template <typename T>
bool failsWith(const Result<T> &result, ErrorKind kind)
{
    return !result && result.error().kind == kind;
}

/// What a program that empties or restores the trash would read.
std::string decodedPath(const std::string &info)
{
    const std::string key = "\nPath=";
    const auto begin = info.find(key) + key.size();
    const std::string text = info.substr(begin, info.find('\n', begin) - begin);
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '%') {
            bytes += static_cast<char>(std::stoi(text.substr(at + 1, 2), nullptr, 16));
            at += 2;
        } else {
            bytes += text[at];
        }
    }
    return bytes;
}

} // namespace

class TestTrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ::umask(022);
        m_whyNoMounts = test::whyNoMounts();
    }

    void init()
    {
        m_ops.emplace();
        m_pool.emplace(16);
        m_temp.emplace();
        m_tree.emplace(m_temp->path());
        m_tree->folder("desk");
        m_context = {m_temp->child("home/share"), ::geteuid(), 3600};
    }

    void cleanup()
    {
        m_mount.reset();
        m_tree.reset();
        m_temp.reset();
        m_pool.reset();
        m_ops.reset();
    }

    void aFile_goesToTheHomeTrash_whichIsMade()
    {
        m_tree->file("desk/a b.txt", "content", 0640);
        const auto inode = m_tree->inode("desk/a b.txt");
        const auto trashed = trash("desk", "a b.txt");
        QVERIFY(trashed);
        QCOMPARE(*trashed, m_temp->child("home/share/Trash/files/a b.txt"));
        QVERIFY(!m_tree->exists("desk/a b.txt"));
        QCOMPARE(m_tree->inode("home/share/Trash/files/a b.txt"), inode);
        const std::string folder = m_temp->path().bytes();
        QCOMPARE(m_tree->content("home/share/Trash/info/a b.txt.trashinfo"),
                 "[Trash Info]\nPath=" + folder + "/desk/a%20b.txt\nDeletionDate=2023-11-14T23:13:20\n");
        for (const char *made : {"home", "home/share", "home/share/Trash", "home/share/Trash/files", "home/share/Trash/info"})
            QCOMPARE(modeOf(made), 0700U);
        QCOMPARE(modeOf("home/share/Trash/info/a b.txt.trashinfo"), 0600U);
    }

    void notesOfWhatIsGone_go_asTheyWereSeen()
    {
        m_tree->folder("T").folder("T/files").folder("T/info").file("T/files/there", "x");
        for (const char *name : {"gone", "there", "changed"})
            m_tree->file(noteAt(name), "note").times(noteAt(name), {100, 7});
        const auto files = LinuxOps().openFollowing(m_temp->child("T/files").c_str(), O_PATH | O_DIRECTORY);
        const Names names {"gone", "none", "there", "changed"};
        const auto seen = seenNotes(*m_ops, files->get(), names);
        QVERIFY(seen && *seen == (std::vector<SeenNote> {{"gone", 4, {100, 7}}, {"there", 4, {100, 7}}, {"changed", 4, {100, 7}}}));
        m_tree->times(noteAt("changed"), {101, 7});
        QVERIFY(forgetGone(*m_ops, m_temp->child("T/files"), *seen).empty());
        QCOMPARE(m_tree->names("T/info"), (Names {"changed.trashinfo", "there.trashinfo"}));
        QVERIFY(forgetGone(*m_ops, m_temp->child("away/files"), *seen).empty());
        m_tree->folder("info").file("info/x.trashinfo", "note").times("info/x.trashinfo", {100, 7});
        const std::vector<SeenNote> outside {{"../../info/x", 4, {100, 7}}, {"x", 4, {100, 7}}};
        QVERIFY(forgetGone(*m_ops, m_temp->child("T/files"), outside).empty());
        QVERIFY(forgetGone(*m_ops, m_temp->child("T"), outside).empty());
        QVERIFY(m_tree->exists("info/x.trashinfo"));
    }

    void notesOfNothing_goWithTheRest_onceTheyAreOld()
    {
        constexpr std::int64_t kDay = 24 * 60 * 60;
        m_tree->folder("T").folder("T/files").folder("T/info").file("T/files/there", "x").file("T/info/other", "no note");
        m_tree->folder("T/info/folder.trashinfo").symlink("T/info/link.trashinfo", "other").file("T/info/.trashinfo", "of no name");
        const auto note
            = [&](const char *name, std::int64_t seconds) { m_tree->file(noteAt(name), "note").times(noteAt(name), {seconds, 0}); };
        note("there", 100);
        note("old", kNow.seconds - kDay - 1);
        note("new", kNow.seconds - kDay);
        note("of a clock that is ahead", kNow.seconds + kDay);
        const Names before = m_tree->names("T/info");
        QVERIFY(forgetAllInEmpty(*m_ops, m_temp->child("T/files"), kNow).empty());
        QCOMPARE(m_tree->names("T/info"), before); // not empty
        m_tree->remove("T/files/there");
        QVERIFY(forgetAllInEmpty(*m_ops, m_temp->child("T/files"), kNow).empty());
        QCOMPARE(
            m_tree->names("T/info"),
            (Names {".trashinfo", "folder.trashinfo", "link.trashinfo", "new.trashinfo", "of a clock that is ahead.trashinfo", "other"}));
        QVERIFY(forgetAllInEmpty(*m_ops, m_temp->child("none/files"), kNow).empty());
    }

    void noteOfNothingThatCannotGo_isTold()
    {
        m_tree->folder("T").folder("T/files").folder("T/info").file(noteAt("a"), "note").times(noteAt("a"), {100, 0});
        m_ops->failName("a.trashinfo", EACCES, callsOf({Call::Unlink}));
        const std::vector<Error> left = forgetAllInEmpty(*m_ops, m_temp->child("T/files"), kNow);
        QCOMPARE(left.size(), std::size_t(1));
        QVERIFY(left.front().kind == ErrorKind::Denied && left.front().path == m_tree->path(noteAt("a")));
    }

    void noteStays_whereItsEntryCannotBeLookedFor()
    {
        m_tree->folder("T").folder("T/files").folder("T/info").file(noteAt("a"), "note").times(noteAt("a"), {100, 0});
        m_ops->failName("a", EIO, callsOf({Call::Stat}));
        QCOMPARE(forgetAllInEmpty(*m_ops, m_temp->child("T/files"), kNow).size(), std::size_t(1));
        QVERIFY(m_tree->exists(noteAt("a")));
    }

    void ofADevice_aLinkIsNotFollowedToNotes()
    {
        m_tree->folder("T").folder("T/files").folder("T/info").file(noteAt("a"), "note").times(noteAt("a"), {100, 0});
        m_tree->folder("stick").folder("stick/.Trash-1000").symlink("stick/.Trash-1000/files", m_temp->child("T/files").bytes());
        QCOMPARE(forgetAllInEmpty(*m_ops, m_temp->child("stick/.Trash-1000/files"), kNow).size(), std::size_t(1));
        const SeenNote note {"a", 4, {100, 0}};
        QVERIFY(forgetGone(*m_ops, m_temp->child("stick/.Trash-1000/files"), std::span(&note, 1)).empty());
        QVERIFY(m_tree->exists(noteAt("a")));
    }

    void aNote_isReadBack()
    {
        using Note = TrashNote;
        const auto parsed = [](std::string_view text) { return parseTrashNote(text).value_or(Note()); };
        QVERIFY((parsed("[Trash Info]\nPath=/a%20b/%FF%0A\nDeletionDate=2026-11-22T19:00:00\n")
                 == Note {"/a b/\xFF\n", "2026-11-22T19:00:00"}));
        QVERIFY((parsed("[Trash Info]\nDeletionDate=x\nPath=d/a") == Note {"d/a", "x"}));
        QVERIFY((parsed("[Other]\nPath=no\n[Trash Info]\nPath=first\nPath=second\n[Other]\nDeletionDate=no\n") == Note {"first", ""}));
        for (const std::string_view none : {"", "Path=/a\n", "[Trash Info]\n", "[Trash Info]\nPath=\n", "[Trash Info]\nPath=/%4\n",
                                            "[Trash Info]\nPath=/%00\n", "[Other]\nPath=/a\n"})
            QVERIFY2(failsWith(parseTrashNote(none), ErrorKind::NoOrigin), std::string(none).c_str());
    }

    void anOrigin_isBelowTheTopOfItsVolume()
    {
        QCOMPARE(topOfTrash(Path("/media/x/.Trash-1000/files")), Path("/media/x"));
        QCOMPARE(topOfTrash(Path("/media/x/.Trash/1000/files")), Path("/media/x"));
        QCOMPARE(topOfTrash(Path("/.Trash-0/files")), Path("/"));
        for (const char *other : {"/home/u/.local/share/Trash/files", "/x/.Trash-u/files", "/x/.Trash-/files", "/x/Trash/1000/files",
                                  "/x/.Trash-1000", "/x/.Trash-1000/info", "/x/.Trash-1000/files/d", "/", ""})
            QVERIFY2(topOfTrash(Path(other)).isEmpty(), other);
        for (const char *name : {".Trash", ".Trash-0", ".Trash-1000"})
            QVERIFY2(isTrashName(name), name);
        for (const char *name : {"", "Trash", ".Trash-", ".Trash-u", ".Trash-1000 ", ".Trashes"})
            QVERIFY2(!isTrashName(name), name);

        const auto origin = [](const char *path, const char *top) { return originOf({path, ""}, Path(top)); };
        QCOMPARE(origin("/a/b", "").value(), Path("/a/b"));
        QCOMPARE(origin("a/./b", "/x").value(), Path("/x/a/b"));
        QCOMPARE(origin("/x/a", "/x").value(), Path("/x/a"));
        QCOMPARE(origin("/a", "/").value(), Path("/a"));
        QVERIFY(failsWith(origin("a", ""), ErrorKind::NoOrigin));
        for (const char *path : {"/xy/a", "../a", "a/../../b", "a/..", "..", ".", "/", "/x", "/x//", "./."})
            QVERIFY2(failsWith(origin(path, "/x"), ErrorKind::NoOrigin), path);
    }

    void aNote_isFoundBesideTheFile_andNeverFollowed()
    {
        m_tree->file("desk/a", "a").file("desk/b", "b");
        QVERIFY(trash("desk", "a") && trash("desk", "b"));
        m_tree->remove("home/share/Trash/info/b.trashinfo").symlink("home/share/Trash/info/b.trashinfo", "a.trashinfo");
        m_tree->fifo("home/share/Trash/info/c.trashinfo").folder("home/share/Trash/info/d.trashinfo");
        const Result<UniqueFd> files = m_ops->open(AT_FDCWD, m_tree->path("home/share/Trash/files").c_str(), O_RDONLY | O_DIRECTORY);
        QVERIFY(files);
        const Result<TrashNote> note = readTrashNote(*m_ops, files->get(), "a");
        QVERIFY(note);
        QCOMPARE(note->path, m_tree->path("desk/a").bytes());
        QCOMPARE(note->deleted, std::string("2023-11-14T23:13:20"));
        for (const char *name : {"b", "c", "d"})
            QVERIFY2(!readTrashNote(*m_ops, files->get(), name), name);
        QVERIFY(failsWith(readTrashNote(*m_ops, files->get(), "none"), ErrorKind::NoOrigin));
    }

    void theHomeTrash_isMadeOnDemand()
    {
        for (int i = 0; i < 2; ++i) {
            const Result<Path> files = makeHomeTrash(*m_ops, m_context);
            QVERIFY(files);
            QCOMPARE(*files, m_temp->child("home/share/Trash/files"));
            QCOMPARE(modeOf("home/share/Trash/files"), 0700U);
            QCOMPARE(m_tree->names("home/share/Trash"), (Names {"files", "info"}));
        }
        m_tree->remove("home/share/Trash").file("home/share/Trash", "no folder");
        QVERIFY(!makeHomeTrash(*m_ops, m_context));
    }

    void everyName_canBeReadBack()
    {
        m_tree->oddNames("odd");
        for (const std::string &name : m_tree->names("odd")) {
            const auto trashed = trash("odd", name);
            QVERIFY2(trashed, name.c_str());
            const std::string info = m_tree->content("home/share/Trash/info/" + trashed->name() + ".trashinfo");
            QCOMPARE(decodedPath(info), m_temp->child("odd").child(name).bytes());
            QCOMPARE(std::count(info.begin(), info.end(), '\n'), 3);
            QVERIFY(trashed->name().size() + 10 <= 255);
            if (name.size() <= 200)
                QCOMPARE(trashed->name(), name);
        }
        QVERIFY(m_tree->names("odd").empty());
    }

    void aLongName_isCutButKeepsItsExtension()
    {
        std::string umlauts;
        for (int i = 0; i < 125; ++i)
            umlauts += "\xC3\xA4";
        for (const std::string &stem : {std::string(250, 'x'), umlauts}) {
            m_tree->file("desk/" + stem + ".jpg", "x");
            const auto trashed = trash("desk", stem + ".jpg");
            QVERIFY(trashed);
            QVERIFY(trashed->name().ends_with(".jpg"));
            QVERIFY(QString::fromStdString(trashed->name()).toStdString() == trashed->name()); // still UTF-8
            QCOMPARE(decodedPath(m_tree->content("home/share/Trash/info/" + trashed->name() + ".trashinfo")),
                     m_temp->child("desk").child(stem + ".jpg").bytes());
        }
    }

    void danglingLinksAndFullFolders_goToo()
    {
        m_tree->symlink("desk/link", "nowhere").folder("desk/folder").file("desk/folder/x", "X").fifo("desk/fifo");
        QVERIFY(trash("desk", "link"));
        QVERIFY(trash("desk", "folder"));
        QVERIFY(trash("desk", "fifo"));
        QCOMPARE(m_tree->linkText("home/share/Trash/files/link"), std::string("nowhere"));
        QCOMPARE(m_tree->content("home/share/Trash/files/folder/x"), std::string("X"));
        QVERIFY(m_tree->names("desk").empty());
    }

    void equalNames_getNumbers_andNothingIsReplaced()
    {
        std::set<std::string> names;
        for (int i = 0; i < 40; ++i) {
            m_tree->file("desk/a.txt", std::to_string(i));
            const auto trashed = trash("desk", "a.txt");
            QVERIFY(trashed);
            QVERIFY(names.insert(trashed->name()).second);
            QCOMPARE(m_tree->content("home/share/Trash/files/" + trashed->name()), std::to_string(i));
        }
        QCOMPARE(m_tree->names("home/share/Trash/files").size(), std::size_t(40));
        QCOMPARE(m_tree->names("home/share/Trash/info").size(), std::size_t(40));
        QVERIFY(names.contains("a.txt"));
        QVERIFY(names.contains("a (2).txt"));
    }

    void whatLiesInTheTrashWithoutItsOtherHalf_isKept()
    {
        m_tree->folder("home")
            .folder("home/share")
            .folder("home/share/Trash")
            .folder("home/share/Trash/files")
            .folder("home/share/Trash/info");
        m_tree->file("home/share/Trash/files/a", "orphan").file("home/share/Trash/info/b.trashinfo", "orphan");
        m_tree->file("desk/a", "A").file("desk/b", "B");
        QCOMPARE(trash("desk", "a")->name(), std::string("a (2)"));
        QCOMPARE(trash("desk", "b")->name(), std::string("b (2)"));
        QCOMPARE(m_tree->content("home/share/Trash/files/a"), std::string("orphan"));
        QCOMPARE(m_tree->content("home/share/Trash/info/b.trashinfo"), std::string("orphan"));
        QCOMPARE(m_tree->names("home/share/Trash/info"), (Names {"a (2).trashinfo", "b (2).trashinfo", "b.trashinfo"}));
    }

    void whateverCallFails_theEntryIsInOnePlaceAndNoInfoIsLeftOver()
    {
        QVERIFY(prepared("first"));
        QVERIFY(trash("desk", "first"));
        bool isThrough = false;
        for (std::uint64_t nth = 1; !isThrough; ++nth) {
            QVERIFY(nth < 200);
            QVERIFY(prepared("victim"));
            m_ops->reset();
            m_ops->failNth(nth, EIO);
            const auto trashed = trash("desk", "victim");
            isThrough = !m_ops->struck();
            const bool isThere = m_tree->exists("desk/victim");
            // A fault of the home trash is told, not dodged by making a trash at the root of the machine.
            if (trashed)
                QCOMPARE(trashed->parent(), m_temp->child("home/share/Trash/files"));
            QVERIFY2(trashed.has_value() != isThere, m_ops->firstFault().c_str());
            // The info file of a failed attempt can stay only if its own removal is what failed, which comes after another fault.
            auto files = m_tree->names("home/share/Trash/files");
            for (std::string &name : files)
                name += ".trashinfo";
            auto infos = m_tree->names("home/share/Trash/info");
            std::ranges::sort(files);
            QVERIFY2(infos == files, m_ops->firstFault().c_str());
        }
    }

    void theInfo_isOnTheDeviceBeforeTheEntryIsRenamed_unlessNothingIsToBeFlushed()
    {
        for (const bool flushes : {true, false}) {
            QVERIFY(prepared("victim"));
            m_ops->reset();
            m_context.flushes = flushes;
            QVERIFY(trash("desk", "victim"));
            std::vector<Call> calls;
            for (const test::MadeCall &made : m_ops->trace()) {
                if (made.call == Call::Write || made.call == Call::FlushFile || made.call == Call::RenameNew)
                    calls.push_back(made.call);
            }
            const std::vector<Call> flushed {Call::Write, Call::FlushFile, Call::FlushFile, Call::RenameNew};
            QVERIFY(calls == (flushes ? flushed : std::vector<Call> {Call::Write, Call::RenameNew}));
        }
    }

    void anInfoThatTheDeviceDoesNotTake_leavesTheEntry()
    {
        for (const std::uint64_t nth : {1, 2}) {
            QVERIFY(prepared("victim"));
            m_ops->reset();
            m_ops->failNth(nth, EIO, test::callsOf({Call::FlushFile}));
            const auto trashed = trash("desk", "victim");
            QVERIFY(failsWith(trashed, ErrorKind::Io));
            QCOMPARE(trashed.error().path, m_temp->child("home/share/Trash/info/victim.trashinfo"));
            QVERIFY(m_tree->exists("desk/victim"));
            QVERIFY(m_tree->names("home/share/Trash/info").empty());
        }
        m_ops->reset();
        m_ops->failFrom(1, EINVAL, test::callsOf({Call::FlushFile})); // a file system that cannot
        QVERIFY(trash("desk", "victim"));
    }

    void theSizeOfAFolder_isTold_andOfNothingElse()
    {
        m_context.mayMeasure = [] { return true; };
        m_tree->file("desk/file", "F").folder("desk/a b").file("desk/a b/x", std::string(10'000, 'x')).folder("desk/second");
        const std::uint64_t size = m_ops->stat(AT_FDCWD, m_tree->path("desk/a b").c_str())->allocated
            + m_ops->stat(AT_FDCWD, m_tree->path("desk/a b/x").c_str())->allocated;
        QVERIFY(trash("desk", "file"));
        QVERIFY(!m_tree->exists("home/share/Trash/directorysizes"));
        QVERIFY(trash("desk", "a b"));
        const std::string line
            = std::to_string(size) + ' ' + std::to_string(m_tree->modified("home/share/Trash/info/a b.trashinfo").seconds) + " a%20b\n";
        QCOMPARE(m_tree->content("home/share/Trash/directorysizes"), line);
        QVERIFY(trash("desk", "second"));
        QVERIFY(m_tree->content("home/share/Trash/directorysizes").starts_with(line));
        QVERIFY(m_tree->content("home/share/Trash/directorysizes").ends_with(" second\n"));
        m_tree->remove("home/share/Trash/info/a b.trashinfo").folder("desk/third");
        QVERIFY(trash("desk", "third"));
        QVERIFY(m_tree->content("home/share/Trash/directorysizes").find("a%20b") == std::string::npos);
    }

    void aSizeThatCannotBeTold_isNoFailure()
    {
        m_context.mayMeasure = [] { return true; };
        QVERIFY(prepared("first")); // makes the trash
        QVERIFY(trash("desk", "first"));
        m_tree->folder("home/share/Trash/directorysizes").folder("desk/d").file("desk/d/x", "X");
        QVERIFY(trash("desk", "d"));
        QCOMPARE(m_tree->names("home/share/Trash"), (Names {"directorysizes", "files", "info"}));
        int asked = 0;
        m_context.mayMeasure = [&asked] { return ++asked < 2; };
        m_tree->remove("home/share/Trash/directorysizes").folder("desk/e").file("desk/e/x", "X");
        QVERIFY(trash("desk", "e"));
        QVERIFY(asked > 1);
        QVERIFY(!m_tree->exists("home/share/Trash/directorysizes"));
    }

    void whateverCallFails_theSizeIsNoReasonToFail()
    {
        m_context.mayMeasure = [] { return true; };
        QVERIFY(prepared("first"));
        QVERIFY(trash("desk", "first"));
        bool isThrough = false;
        for (std::uint64_t nth = 1; !isThrough; ++nth) {
            QVERIFY(nth < 300);
            if (!m_tree->exists("desk/d"))
                m_tree->folder("desk/d").file("desk/d/x", "X");
            m_ops->reset();
            m_ops->failNth(nth, EIO);
            const auto trashed = trash("desk", "d");
            isThrough = !m_ops->struck();
            QVERIFY2(trashed.has_value() != m_tree->exists("desk/d"), m_ops->firstFault().c_str());
            const std::vector<test::MadeCall> trace = m_ops->trace();
            const auto renamed = std::ranges::find_if(trace, [](const test::MadeCall &made) { return made.call == Call::RenameNew; });
            if (nth > std::uint64_t(renamed - trace.begin()) + 1)
                QVERIFY2(trashed, m_ops->firstFault().c_str());
            for (const std::string &name : m_tree->names("home/share/Trash"))
                QVERIFY2(!isPartialName(name), m_ops->firstFault().c_str());
        }
    }

    void noRoomForTheInfo_leavesTheEntry()
    {
        QVERIFY(prepared("victim"));
        m_ops->failNth(1, ENOSPC, test::callsOf({Call::Write}));
        QVERIFY(failsWith(trash("desk", "victim"), ErrorKind::NoSpace));
        QVERIFY(m_tree->exists("desk/victim"));
        QVERIFY(m_tree->names("home/share/Trash/info").empty());
    }

    void theTrashItself_itsContentAndWhatItLiesIn_areRefused()
    {
        m_tree->file("desk/a", "A").folder("desk/d").file("desk/d/x", "X");
        QVERIFY(trash("desk", "a"));
        QVERIFY(trash("desk", "d"));
        const std::vector<std::pair<const char *, const char *>> cases {{"home/share/Trash/files", "a"},
                                                                        {"home/share/Trash/info", "a.trashinfo"},
                                                                        {"home/share/Trash/files/d", "x"},
                                                                        {"home/share/Trash", "files"},
                                                                        {"home/share", "Trash"},
                                                                        {"home", "share"},
                                                                        {"", "home"}};
        for (const auto &[folder, name] : cases) {
            QVERIFY2(failsWith(trash(folder, name), ErrorKind::IntoItself), name);
            QVERIFY2(m_tree->exists(*folder ? std::string(folder) + '/' + name : name), name);
        }
        QCOMPARE(m_tree->names("home/share/Trash/files"), (Names {"a", "d"}));
        QCOMPARE(m_tree->names("home/share/Trash/info"), (Names {"a.trashinfo", "d.trashinfo"}));
    }

    void whereTheTrashWouldBeMade_isRefusedBeforeAnythingIs()
    {
        m_tree->folder("home");
        QVERIFY(failsWith(trash("", "home"), ErrorKind::IntoItself));
        QVERIFY(m_tree->names("home").empty());
    }

    void whatIsNoName_orNotThere_fails()
    {
        for (const char *name : {"", ".", "..", "a/b"})
            QVERIFY(failsWith(trash("desk", name), ErrorKind::BadName));
        const auto none = trash("desk", "none");
        QVERIFY(failsWith(none, ErrorKind::NotFound));
        QCOMPARE(none.error().path, m_temp->child("desk/none"));
    }

    void belowPathMax_itWorksToo()
    {
        const std::string level(200, 'd');
        m_tree->deep("desk/deep", 30, level);
        auto folder = Folder::openRoot(*m_ops, *m_pool, m_temp->child("desk/deep"), false);
        QVERIFY(folder);
        for (;;) {
            auto below = Folder::openBelow(*m_ops, *folder, level);
            if (!below)
                break;
            folder = below;
        }
        const Path absolute = (*folder)->item("bottom").path();
        QVERIFY(absolute.bytes().size() > 4096);
        const auto trashed = moveToTrash(*m_ops, *folder, "bottom", absolute, m_context, kNow);
        QVERIFY(trashed);
        QCOMPARE(decodedPath(m_tree->content("home/share/Trash/info/bottom.trashinfo")), absolute.bytes());
    }

    void onAnotherVolume_aTrashIsMadeAtItsTop_withRelativePaths()
    {
        if (!mountOther())
            QSKIP(qPrintable(m_why));
        Tree tree(m_mount->path());
        tree.folder("d").file("d/a\n%", "A");
        const auto trashed = trashAt(m_mount->child("d"), "a\n%");
        QVERIFY(trashed);
        const std::string own = ".Trash-" + std::to_string(m_context.uid);
        QCOMPARE(*trashed, m_mount->child(own).child("files/a\n%"));
        QCOMPARE(tree.content(own + "/info/a\n%.trashinfo"),
                 std::string("[Trash Info]\nPath=d/a%0A%25\nDeletionDate=2023-11-14T23:13:20\n"));
        QCOMPARE(LinuxOps().statFollowing(m_mount->child(own).c_str())->mode, 0700U);
        QVERIFY(!m_tree->exists("home"));
        QVERIFY(failsWith(trashAt(m_mount->path(), own), ErrorKind::IntoItself));
        QVERIFY(failsWith(trashAt(m_mount->child(own).child("files"), "a\n%"), ErrorKind::IntoItself));
    }

    void aHomeThatIsNoFolder_leavesTheTrashOfTheVolume()
    {
        if (!mountOther())
            QSKIP(qPrintable(m_why));
        Tree tree(m_mount->path());
        tree.file("home", "like /dev/null of a service").file("a", "A");
        m_context.homeData = m_mount->child("home/.local/share");
        const auto trashed = trashAt(m_mount->path(), "a");
        QVERIFY(trashed);
        QCOMPARE(*trashed, m_mount->child(".Trash-" + std::to_string(m_context.uid)).child("files/a"));
    }

    void onAnotherVolume_aPathWithParentComponents_isMadeReal()
    {
        if (!mountOther())
            QSKIP(qPrintable(m_why));
        Tree tree(m_mount->path());
        tree.folder("d").folder("e").file("e/a", "A");
        const auto folder = Folder::openRoot(*m_ops, *m_pool, m_mount->child("d/../e"), false);
        QVERIFY(folder);
        QVERIFY(moveToTrash(*m_ops, *folder, "a", m_mount->child("d/../e/a"), m_context, kNow));
        QCOMPARE(decodedPath(tree.content(".Trash-" + std::to_string(m_context.uid) + "/info/a.trashinfo")), std::string("e/a"));
    }

    void onAnotherVolume_theSharedTrash_isTakenOnlyIfItIsSafe_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("isLink");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("sticky") << 01777 << false << true;
        QTest::newRow("not sticky") << 0777 << false << false;
        QTest::newRow("a link to a sticky folder") << 01777 << true << false;
    }

    void onAnotherVolume_theSharedTrash_isTakenOnlyIfItIsSafe()
    {
        QFETCH(const int, mode);
        QFETCH(const bool, isLink);
        QFETCH(const bool, isTaken);
        if (!mountOther())
            QSKIP(qPrintable(m_why));
        Tree tree(m_mount->path());
        const std::string shared = isLink ? "elsewhere" : ".Trash";
        tree.folder(shared).mode(shared, mode_t(mode)).file("a", "A");
        if (isLink)
            tree.symlink(".Trash", "elsewhere");
        const auto trashed = trashAt(m_mount->path(), "a");
        QVERIFY(trashed);
        const std::string uid = std::to_string(m_context.uid);
        QCOMPARE(*trashed, m_mount->child(isTaken ? ".Trash/" + uid + "/files/a" : ".Trash-" + uid + "/files/a"));
        QCOMPARE(tree.names(shared).empty(), !isTaken);
    }

    void onAnotherVolume_aTrashThatIsALinkOrSomebodyElses_isNotUsed()
    {
        if (!mountOther())
            QSKIP(qPrintable(m_why));
        Tree tree(m_mount->path());
        const std::string own = ".Trash-" + std::to_string(m_context.uid);
        tree.file("a", "A").folder("elsewhere").symlink(own, "elsewhere");
        QVERIFY(failsWith(trashAt(m_mount->path(), "a"), ErrorKind::Unsupported));
        QVERIFY(tree.names("elsewhere").empty());
        tree.remove(own).folder(own).owner(own, m_context.uid + 1, 0);
        QVERIFY(failsWith(trashAt(m_mount->path(), "a"), ErrorKind::Unsupported));
        QVERIFY(tree.names(own).empty());
        tree.remove(own).file(own, "a file");
        QVERIFY(failsWith(trashAt(m_mount->path(), "a"), ErrorKind::Unsupported));
        QCOMPARE(tree.content("a"), std::string("A"));
    }

    void onAReadOnlyVolume_nothingIsTrashed()
    {
        if (!mountOther())
            QSKIP(qPrintable(m_why));
        Tree(m_mount->path()).file("a", "A");
        QCOMPARE(::mount(nullptr, m_mount->path().c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
        QVERIFY(failsWith(trashAt(m_mount->path(), "a"), ErrorKind::ReadOnly));
    }

    void whereTheMountSaysNoTrash_thereIsNone()
    {
        if (!mountOther())
            QSKIP(qPrintable(m_why));
        Tree tree(m_mount->path());
        tree.file("a", "A");
        m_tree->folder("run")
            .folder("run/mount")
            .file("run/mount/utab", "SRC=tmpfs TARGET=" + m_mount->path().bytes() + " ROOT=/ OPTS=x-gvfs-notrash\n");
        const auto run = test::Mount::bindAt(m_temp->child("run"), Path("/run"), m_why);
        if (!run)
            QSKIP(qPrintable(m_why));
        QVERIFY(failsWith(trashAt(m_mount->path(), "a"), ErrorKind::Unsupported));
        QCOMPARE(tree.names(), Names {"a"});
    }

    void throughABindMount_theTrashIsAtTheTopOfThatMount()
    {
        m_tree->folder("twice").file("twice/a", "A");
        m_why = m_whyNoMounts;
        m_mount = m_why.isEmpty() ? test::Mount::bind(m_temp->child("twice"), m_why) : nullptr;
        if (!m_mount)
            QSKIP(qPrintable(m_why));
        const auto trashed = trashAt(m_mount->path(), "a");
        QVERIFY(trashed);
        QCOMPARE(*trashed, m_mount->child(".Trash-" + std::to_string(m_context.uid)).child("files/a"));
        QVERIFY(m_tree->names("home/share/Trash/info").empty());
    }

    void aMountPoint_isRefused()
    {
        m_tree->folder("from").folder("desk/point");
        m_why = m_whyNoMounts;
        m_mount = m_why.isEmpty() ? test::Mount::bindAt(m_temp->child("from"), m_temp->child("desk/point"), m_why) : nullptr;
        if (!m_mount)
            QSKIP(qPrintable(m_why));
        QVERIFY(failsWith(trash("desk", "point"), ErrorKind::MountPoint));
    }

    void theInfoFile_isAsOfGio()
    {
        const QString gio = test::findProgram(QStringLiteral("gio"));
        if (gio.isEmpty())
            QSKIP("gio is not installed");
        const std::string name = "100% \xC3\xA4 ~!*'()&=+$,:@;?#[]\n";
        m_tree->file("desk/" + name, "gio");
        ::setenv("XDG_DATA_HOME", m_temp->child("gio").c_str(), 1);
        const auto ran = test::run(QStringLiteral("gio"),
                                   {QStringLiteral("trash"), QString::fromStdString(m_temp->child("desk").child(name).bytes())});
        ::unsetenv("XDG_DATA_HOME");
        if (ran.code != 0)
            QSKIP(qPrintable(QStringLiteral("gio trash does not work here: ") + ran.output));
        m_tree->file("desk/" + name, "ferry");
        QVERIFY(trash("desk", name));
        const auto lineOf = [](const std::string &info) { return info.substr(0, info.find("\nDeletionDate")); };
        const Names infos = m_tree->names("gio/Trash/info");
        QCOMPARE(infos.size(), std::size_t(1));
        QCOMPARE(lineOf(m_tree->content("home/share/Trash/info/" + name + ".trashinfo")),
                 lineOf(m_tree->content("gio/Trash/info/" + infos[0])));
    }

    void theContext_comesFromTheEnvironment()
    {
        const QByteArray home = qgetenv("HOME");
        ::setenv("XDG_DATA_HOME", "/data", 1);
        QCOMPARE(trashContextOfUser()->homeData, Path("/data"));
        ::setenv("XDG_DATA_HOME", "relative", 1); // the specification: to be ignored
        ::setenv("HOME", "/home/me", 1);
        QCOMPARE(trashContextOfUser()->homeData, Path("/home/me/.local/share"));
        QCOMPARE(trashContextOfUser()->uid, std::uint32_t(::geteuid()));
        ::unsetenv("XDG_DATA_HOME");
        ::unsetenv("HOME");
        QVERIFY(failsWith(trashContextOfUser(), ErrorKind::NotFound));
        ::setenv("HOME", home.constData(), 1);
        ::setenv("TZ", "FRY-5", 1); // POSIX form: needs no time zone data
        ::tzset();
        QCOMPARE(trashContextOfUser()->utcOffsetSeconds, std::int64_t(5 * 3600));
        ::unsetenv("TZ");
        ::tzset();
    }

private:
    static std::string noteAt(const std::string &name) { return "T/info/" + name + ".trashinfo"; }

    bool prepared(const std::string &name)
    {
        if (!m_tree->exists("desk/" + name))
            m_tree->file("desk/" + name, "content");
        return true;
    }

    bool mountOther()
    {
        m_why = m_whyNoMounts;
        m_mount = m_why.isEmpty() ? test::Mount::tmpfs(m_why) : nullptr;
        return m_mount != nullptr;
    }

    Result<Path> trash(const std::string &folder, const std::string &name)
    {
        return trashAt(folder.empty() ? m_temp->path() : m_temp->child(folder), name);
    }

    Result<Path> trashAt(const Path &folder, const std::string &name)
    {
        LinuxOps opening;
        const auto opened = Folder::openRoot(opening, *m_pool, folder, false);
        if (!opened)
            return Failure(opened.error());
        return moveToTrash(*m_ops, *opened, name, folder.child(name), m_context, kNow);
    }

    unsigned modeOf(const std::string &at) { return LinuxOps().statFollowing(m_tree->path(at).c_str())->mode; }

    std::optional<test::FaultOps> m_ops;
    std::optional<FolderPool> m_pool;
    std::optional<TempFolder> m_temp;
    std::optional<Tree> m_tree;
    std::unique_ptr<test::Mount> m_mount;
    TrashContext m_context;
    QString m_whyNoMounts;
    QString m_why;
};

QTEST_GUILESS_MAIN(TestTrash)
#include "tst_trash.moc"
