// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/fs/linux_ops.h"
#include "core/fs/name_rules.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <functional>

#include <cerrno>
#include <random>

using namespace ferry;
using namespace ferry::store;
using namespace ferry::test;
using namespace std::chrono_literals;

namespace {

JournalHead headOf(const Path &destination)
{
    JournalHead head;
    head.tag = "abcdefgh";
    head.job = {17};
    head.request.kind = model::JobKind::Move;
    head.request.sources = {Path("/s/a\n"), Path("/s/\xFF")};
    head.request.destination = destination;
    head.request.options.onFile = model::FileConflict::RenameOld;
    head.results = Path("/r/\xFE");
    return head;
}

const std::vector<NamedItem> kNamed {{1, 2, 0}, {~0ULL, 4, 5}};
const std::vector<std::uint64_t> kSetAside {1, ~0ULL};
const KeptItem kKept {6, 7, 8};
const EnteredItem kEntered {9, {-5, 999'999'999}, "d\xFF"};
const LargeMark kMark {10, 11, 1ULL << 40, Path("/d/\xFE"), ".ferry-abcdefghaaaa.part"};
const ExchangedNames kExchanged {".ferry-abcdefghaaab.part", 12, 13, 14};
const std::uint64_t kSystem = 0x0123456789abcdef;
const TrashInfo kTrashed {Path("/t/info/\xFF.trashinfo"), "[Trash Info]\nPath=/x\n"};
const LeavingTrash kLeaving {Path("/t/files"), {{"\xFF", 80, {-7, 999'999'999}}, {"b", 0, {}}}};

std::string whole()
{
    return journalStart(headOf(Path("/d"))) + folderFrame(Path("/d/\xFF")) + asideFrame(kSetAside) + namedFrame(kNamed) + keptFrame(kKept)
        + enteredFrame(kEntered) + markFrame(kMark) + exchangeFrame(kExchanged) + trashFrame(kTrashed) + leavingFrame(kLeaving)
        + systemFrame(kSystem);
}

std::size_t frames(const JournalContent &content)
{
    return content.folders.size() + content.named.size() + content.setAside.size() + content.kept.size() + content.entered.size()
        + content.marks.size() + content.exchanged.size() + content.trashed.size() + content.leavingTrash.size() + content.systems.size();
}

/// A journal folder and a tree to leave partials in.
struct Place {
    TempFolder temp;
    Tree tree {temp.child("tree")};
    fs::LinuxOps ops;
    Path folder = temp.child("journal");

    std::unique_ptr<Journal> create(JournalOwner owner = JournalOwner::Process)
    {
        Result<std::unique_ptr<Journal>> journal = Journal::create(ops, folder, headOf(tree.root()), owner);
        return journal ? *std::move(journal) : nullptr;
    }
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasWritten();
    void endsWhereItIsTorn();
    void endsWhereItIsDamaged_andMakesNothingUp();
    void passesOverWhatItDoesNotKnow();
    void refusesWhatIsNoJournal();
    void takesAnyBytes();
    void knowsItemsAgain();
    void isInUse_whileItIsOpen();
    void goesOn_afterATornEnd();
    void isFoundByWhatWasAsked();
    void namesNobodyElsesFiles();
    void removesItsPartialsOnly();
    void removesItsPartials_whereverAnUndoingOrTheTrashMadeThem();
    void removesTheFoldersOfAnExtraction_followingNoLink();
    void leavesWhatChangedNamesWithAPartial_andIsNotWhatWasReplaced();
    void removesInfoOfWhatDidNotComeToTheTrash();
    void removesInfoOfWhatHasLeftTheTrash();
    void followsNoLink();
    void tellsWhatItCouldNotRemove();
    void keepsItsFirstError();
    void isReadableByItsOwnerOnly();
};

void TestJournal::tellsWhatWasWritten()
{
    const Result<JournalContent> content = readJournal(whole());
    QVERIFY(content);
    QCOMPARE(content->head.tag, std::string("abcdefgh"));
    QCOMPARE(content->head.job.value, std::uint64_t(17));
    QCOMPARE(content->head.request.kind, model::JobKind::Move);
    QVERIFY(content->head.request.sources == headOf(Path("/d")).request.sources);
    QCOMPARE(content->head.request.options.onFile, model::FileConflict::RenameOld);
    QVERIFY(content->head.results == Path("/r/\xFE"));
    QVERIFY(content->folders == std::vector<Path> {Path("/d/\xFF")});
    QVERIFY(content->named == kNamed);
    QVERIFY(content->setAside == kSetAside);
    QVERIFY(content->kept == std::vector<KeptItem> {kKept});
    QVERIFY(content->entered == std::vector<EnteredItem> {kEntered});
    QVERIFY(content->marks == std::vector<LargeMark> {kMark});
    QVERIFY(content->exchanged == std::vector<ExchangedNames> {kExchanged});
    QVERIFY(content->trashed == std::vector<TrashInfo> {kTrashed});
    QVERIFY(content->leavingTrash == std::vector<LeavingTrash> {kLeaving});
    QVERIFY(content->systems == std::vector<std::uint64_t> {kSystem});
    QCOMPARE(content->length, std::uint64_t(whole().size()));
}

void TestJournal::endsWhereItIsTorn()
{
    const std::string bytes = whole();
    const std::size_t start = journalStart(headOf(Path("/d"))).size();
    std::size_t before = 0;
    for (std::size_t length = 0; length <= bytes.size(); ++length) {
        const Result<JournalContent> content = readJournal(std::string_view(bytes).substr(0, length));
        QCOMPARE(content.has_value(), length >= start);
        if (!content)
            continue;
        QVERIFY(content->length <= length);
        QVERIFY(frames(*content) >= before);
        before = frames(*content);
    }
    QCOMPARE(before, std::size_t(12));
}

void TestJournal::endsWhereItIsDamaged_andMakesNothingUp()
{
    const std::string bytes = whole();
    const JournalContent sound = *readJournal(bytes);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x20);
        const Result<JournalContent> content = readJournal(damaged);
        if (!content)
            continue;
        QVERIFY(content->length <= at);
        QVERIFY(frames(*content) < frames(sound));
        QVERIFY(std::equal(content->named.begin(), content->named.end(), sound.named.begin()));
    }
}

void TestJournal::passesOverWhatItDoesNotKnow()
{
    // A frame of a later Ferry, of no payload: kind, length, checksum as the format says.
    const std::string known = journalStart(headOf(Path("/d")));
    std::string other = keptFrame(kKept);
    const std::string bytes = known + other;
    QCOMPARE(readJournal(bytes)->kept.size(), std::size_t(1));
    other[0] = 'z';
    QCOMPARE(readJournal(known + other)->length, std::uint64_t(known.size())); // its checksum is another
}

void TestJournal::refusesWhatIsNoJournal()
{
    QCOMPARE(readJournal("").error().kind, ErrorKind::Corrupt);
    QCOMPARE(readJournal("FerryJ").error().kind, ErrorKind::Corrupt);
    QCOMPARE(readJournal("{\"op\":\"copy\"}").error().kind, ErrorKind::Corrupt);
    std::string later = whole();
    later[7] = 2;
    QCOMPARE(readJournal(later).error().kind, ErrorKind::Unsupported);
    QCOMPARE(readJournal(whole().substr(0, 8) + folderFrame(Path("/d"))).error().kind, ErrorKind::Corrupt); // no request
}

void TestJournal::takesAnyBytes()
{
    std::mt19937_64 random(7);
    const std::string sound = whole();
    for (int run = 0; run < 20'000; ++run) {
        std::string bytes = sound.substr(0, run % 3 == 0 ? 8 : random() % sound.size());
        for (std::uint64_t n = random() % 64; n > 0; --n)
            bytes += static_cast<char>(random());
        for (int flips = int(random() % 3); flips > 0 && !bytes.empty(); --flips)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        const Result<JournalContent> content = readJournal(bytes);
        QVERIFY(!content || content->length <= bytes.size());
    }
}

void TestJournal::knowsItemsAgain()
{
    model::FileFacts facts;
    facts.inode = 5;
    facts.size = 6;
    const std::uint64_t folder = folderKey(Path("/d"));
    QVERIFY(itemKey(folder, "a") == itemKey(folderKey(Path("/d")), "a"));
    QVERIFY(itemKey(folder, "a") != itemKey(folder, "b"));
    QVERIFY(itemKey(folder, "a") != itemKey(folderKey(Path("/e")), "a"));
    model::FileFacts other = facts;
    other.changed.nanoseconds = 1;
    QVERIFY(copiedFacts(facts) == copiedFacts(other));
    QVERIFY(identity(facts) != identity(other));
    other.modified.nanoseconds = 1;
    QVERIFY(copiedFacts(facts) != copiedFacts(other));
}

void TestJournal::isInUse_whileItIsOpen()
{
    Place place;
    std::unique_ptr<Journal> journal = place.create();
    QVERIFY(journal);
    const std::string tag = journal->tag();
    QCOMPARE(*journalTags(place.ops, place.folder, JournalOwner::Process), std::vector<std::string> {tag});
    QVERIFY(journalTags(place.ops, place.folder, JournalOwner::Queue)->empty());
    QCOMPARE(Journal::take(place.ops, place.folder, tag, JournalOwner::Process).error().kind, ErrorKind::Busy);
    journal.reset();
    QVERIFY(Journal::take(place.ops, place.folder, tag, JournalOwner::Process));
    QCOMPARE(Journal::take(place.ops, place.folder, "zzzzzzzz", JournalOwner::Process).error().kind, ErrorKind::NotFound);
    QVERIFY(journalTags(place.ops, place.temp.child("nowhere"), JournalOwner::Queue)->empty());
}

void TestJournal::goesOn_afterATornEnd()
{
    Place place;
    std::unique_ptr<Journal> journal = place.create();
    const std::string tag = journal->tag();
    journal->append(folderFrame(Path("/d/1")));
    const std::string torn = folderFrame(Path("/d/2"));
    journal->append(std::string_view(torn).substr(0, torn.size() - 1));
    journal.reset();
    {
        const Result<Journal::Taken> taken = Journal::take(place.ops, place.folder, tag, JournalOwner::Process);
        QCOMPARE(taken->content.folders.size(), std::size_t(1));
        taken->journal->append(folderFrame(Path("/d/3")));
        QVERIFY(taken->journal->giveToQueue());
    }
    const Result<Journal::Taken> again = Journal::take(place.ops, place.folder, tag, JournalOwner::Queue);
    QVERIFY((again->content.folders == std::vector<Path> {Path("/d/1"), Path("/d/3")}));
    QVERIFY(again->journal->remove());
    QVERIFY(journalTags(place.ops, place.folder, JournalOwner::Queue)->empty());
}

void TestJournal::isFoundByWhatWasAsked()
{
    Place place;
    const std::string tag = place.create()->tag();
    const model::Request asked = headOf(place.tree.root()).request;
    model::Request other = asked;
    other.sources.pop_back();
    QVERIFY(!takeSameJob(place.ops, place.folder, other));
    other = asked;
    other.options.only = model::LoggedPart {.log = Path("/state/results/1.jsonl")};
    QVERIFY(!takeSameJob(place.ops, place.folder, other));
    other = asked;
    other.options.outOfTrash = true;
    QVERIFY(!takeSameJob(place.ops, place.folder, other));
    for (const auto &change : std::vector<std::function<void(model::ArchiveOptions &)>> {
             [](auto &archive) { archive.nested = {"inner.zip"}; }, [](auto &archive) { archive.inside = "d"; },
             [](auto &archive) { archive.entries = {"a"}; }, [](auto &archive) { archive.ownFolder = model::OwnFolder::Always; }}) {
        other = asked;
        change(other.options.archive);
        QVERIFY2(!takeSameJob(place.ops, place.folder, other), "another part of an archive is another job");
    }
    other.options = {}; // the others are said anew each time
    const auto taken = takeSameJob(place.ops, place.folder, other);
    QVERIFY(taken);
    QCOMPARE(taken->journal->tag(), tag);
    QVERIFY(!takeSameJob(place.ops, place.folder, asked)); // it is in use now
}

void TestJournal::namesNobodyElsesFiles()
{
    const std::string name = fs::partialName("abcdefgh", 5);
    QVERIFY(fs::isPartialName(name));
    QVERIFY(fs::isPartialNameOf("abcdefgh", name));
    QVERIFY(!fs::isPartialNameOf("abcdefgi", name));
    QVERIFY(!fs::isPartialNameOf("", name));
    QVERIFY(fs::partialName("abcdefgh", 5) != fs::partialName("abcdefgh", 6));
    QVERIFY(fs::partialTag() != fs::partialTag());
}

void TestJournal::removesItsPartialsOnly()
{
    Place place;
    place.tree.folder("d").folder("e").file("d/kept", "1").folder("d/" + fs::partialName("abcdefgh", 1));
    for (const char *in : {"d/", "e/"}) {
        place.tree.file(in + fs::partialName("abcdefgh", 2), "mine").symlink(in + fs::partialName("abcdefgh", 3), "x");
        place.tree.file(in + fs::partialName("abcdefgi", 2), "another's");
    }
    JournalContent content;
    content.head = headOf(place.tree.root());
    content.folders = {place.tree.path("d"), place.tree.path("d"), place.tree.path("gone"), Path("/etc")};
    QVERIFY(removeUnfinished(place.ops, content).empty());
    QCOMPARE(place.tree.names("d"), (std::vector<std::string> {fs::partialName("abcdefgh", 1), fs::partialName("abcdefgi", 2), "kept"}));
    QCOMPARE(place.tree.names("e").size(), std::size_t(3)); // the journal does not name that folder
}

void TestJournal::removesItsPartials_whereverAnUndoingOrTheTrashMadeThem()
{
    for (const std::string which : {"undoing", "trash", "restoring"}) {
        const bool undoes = which == "undoing";
        Place place;
        const std::string mine = fs::partialName("abcdefgh", 1);
        place.tree.folder("a").folder("b").folder("victim").symlink("link", "victim");
        for (const std::string in : {"a/", "b/", "victim/"})
            place.tree.file(in + mine, "mine").file(in + fs::partialName("abcdefgi", 1), "another's");
        JournalContent content;
        content.head = headOf(undoes ? place.tree.path("a") : Path());
        content.head.request.kind = which == "trash" ? model::JobKind::Trash : model::JobKind::Move;
        content.head.request.options.outOfTrash = which == "restoring";
        if (undoes)
            content.head.request.options.only = model::LoggedPart {model::LoggedPart::Which::Done, Path("/log")};
        content.folders = {place.tree.path("a"), place.tree.path("b"), place.tree.path("gone"), place.tree.path("link")};
        QVERIFY(removeUnfinished(place.ops, content).empty());
        QCOMPARE(place.tree.names("a"), std::vector<std::string> {fs::partialName("abcdefgi", 1)});
        QCOMPARE(place.tree.names("b"), std::vector<std::string> {fs::partialName("abcdefgi", 1)});
        QVERIFY(place.tree.exists("victim/" + mine));
    }
}

void TestJournal::removesTheFoldersOfAnExtraction_followingNoLink()
{
    Place place;
    const std::string staged = "d/" + fs::partialName("abcdefgh", 1);
    place.tree.folder("d").folder("e").file("e/precious", "1").folder(staged).folder(staged + "/in").file(staged + "/in/a", "1");
    place.tree.symlink(staged + "/in/l", place.tree.path("e").bytes()).folder("d/" + fs::partialName("abcdefgi", 1));
    JournalContent content;
    content.head = headOf(place.tree.root());
    content.head.request.kind = model::JobKind::Extract;
    content.folders = {place.tree.path("d")};
    QVERIFY(removeUnfinished(place.ops, content).empty());
    QCOMPARE(place.tree.names("d"), std::vector<std::string> {fs::partialName("abcdefgi", 1)});
    QVERIFY(place.tree.exists("e/precious"));
}

void TestJournal::leavesWhatChangedNamesWithAPartial_andIsNotWhatWasReplaced()
{
    Place place;
    place.tree.folder("d");
    JournalContent content;
    content.head = headOf(place.tree.root());
    content.folders = {place.tree.path("d")};
    std::vector<std::string> names;
    for (std::uint32_t i = 0; i < 4; ++i) {
        names.push_back(fs::partialName("abcdefgh", i));
        place.tree.file("d/" + names.back(), "content");
        const auto facts = place.ops.statFollowing(place.tree.path("d").child(names.back()).c_str());
        ExchangedNames exchanged {.partial = names.back(), .inode = 1, .oldInode = facts->inode, .old = copiedFacts(*facts)};
        if (i == 0) // was not exchanged
            exchanged = {.partial = names.back(), .inode = facts->inode, .oldInode = 1, .old = 1};
        if (i == 2) // another file than was agreed on
            exchanged.oldInode = 1;
        if (i == 3) // written to since
            exchanged.old ^= 1;
        content.exchanged.push_back(exchanged);
    }
    const std::vector<Error> left = removeUnfinished(place.ops, content);
    QCOMPARE(place.tree.names("d"), (std::vector<std::string> {names[2], names[3]}));
    QCOMPARE(left.size(), std::size_t(2));
    QCOMPARE(left.front().path, place.tree.path("d").child(names[2]));
}

void TestJournal::removesInfoOfWhatDidNotComeToTheTrash()
{
    Place place;
    place.tree.folder("T").folder("T/info").folder("T/files").folder("other").folder("other/files");
    const std::string text = "[Trash Info]\nPath=/x\nDeletionDate=2026-11-21T12:00:00\n";
    JournalContent content;
    content.head = headOf(Path());
    const auto trashed = [&](const std::string &name, const std::string &written) {
        place.tree.file("T/info/" + name + ".trashinfo", written);
        content.trashed.push_back({place.tree.path("T/info/" + name + ".trashinfo"), text});
    };
    trashed("killed before it was renamed", text);
    trashed("killed before it was written", "");
    trashed("came there", text);
    place.tree.symlink("T/files/came there", "nowhere");
    trashed("another's", "[Trash Info]\nPath=/y\nDeletionDate=2026-11-21T12:00:00\n");
    place.tree.file("other/x.trashinfo", text).symlink("T/info/linked.trashinfo", place.tree.path("other/x.trashinfo").bytes());
    content.trashed.push_back({place.tree.path("T/info/linked.trashinfo"), text});
    content.trashed.push_back({place.tree.path("other/x.trashinfo"), text}); // no trash
    content.trashed.push_back({place.tree.path("T/info/gone.trashinfo"), text});
    QVERIFY(removeUnfinished(place.ops, content).empty());
    QCOMPARE(place.tree.names("T/info"), (std::vector<std::string> {"another's.trashinfo", "came there.trashinfo", "linked.trashinfo"}));
    QVERIFY(place.tree.exists("other/x.trashinfo"));
}

void TestJournal::removesInfoOfWhatHasLeftTheTrash()
{
    Place place;
    place.tree.folder("T").folder("T/info").folder("T/files").folder("S").folder("S/files");
    JournalContent content;
    content.head = headOf(Path());
    LeavingTrash leaving {place.tree.path("T/files"), {}};
    const auto left = [&](const std::string &name) {
        place.tree.file("T/info/" + name + ".trashinfo", "note").times("T/info/" + name + ".trashinfo", {100, 7});
        leaving.notes.push_back({name, 4, {100, 7}});
    };
    left("killed before its note went");
    left("still there");
    place.tree.symlink("T/files/still there", "nowhere");
    left("another's of that name");
    place.tree.times("T/info/another's of that name.trashinfo", {200, 7});
    left("gone");
    place.tree.remove("T/info/gone.trashinfo");
    content.leavingTrash = {leaving, {place.tree.path("away/files"), {{"x", 4, {100, 7}}}}, {place.tree.path("S/files"), leaving.notes}};
    QVERIFY(removeUnfinished(place.ops, content).empty());
    QCOMPARE(place.tree.names("T/info"), (std::vector<std::string> {"another's of that name.trashinfo", "still there.trashinfo"}));
}

void TestJournal::followsNoLink()
{
    Place place;
    Tree outside(place.temp.child("outside"));
    const std::string name = fs::partialName("abcdefgh", 1);
    outside.file(name, "precious");
    place.tree.symlink("d", outside.root().bytes()).folder("e").symlink("e/f", outside.root().bytes());
    JournalContent content;
    content.head = headOf(place.tree.root());
    content.folders = {place.tree.path("d"), place.tree.path("e/f"), Path(place.tree.root().bytes() + "/../outside"),
                       Path(place.tree.root().bytes() + "x")};
    (void)removeUnfinished(place.ops, content);
    QVERIFY(outside.exists(name));
}

void TestJournal::tellsWhatItCouldNotRemove()
{
    Place place;
    const std::string name = fs::partialName("abcdefgh", 1);
    place.tree.folder("d").file("d/" + name, "mine");
    JournalContent content;
    content.head = headOf(place.tree.root());
    content.folders = {place.tree.path("d")};
    FaultOps ops;
    ops.failName(name, EPERM, callsOf({Call::Unlink}));
    const std::vector<Error> left = removeUnfinished(ops, content);
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left.front().path, place.tree.path("d").child(name));
}

void TestJournal::keepsItsFirstError()
{
    Place place;
    FaultOps ops;
    Result<std::unique_ptr<Journal>> journal = Journal::create(ops, place.folder, headOf(place.tree.root()), JournalOwner::Process);
    QVERIFY(journal && !(*journal)->error());
    const std::string tag = (*journal)->tag();
    (*journal)->append(folderFrame(Path("/d/1")));
    ops.failFrom(1, ENOSPC, callsOf({Call::Write}));
    (*journal)->append(folderFrame(Path("/d/2")));
    ops.reset();
    (*journal)->append(folderFrame(Path("/d/3"))); // a gap would say what is not so
    QCOMPARE((*journal)->error()->kind, ErrorKind::NoSpace);
    journal->reset();
    QVERIFY(Journal::take(place.ops, place.folder, tag, JournalOwner::Process)->content.folders == std::vector<Path> {Path("/d/1")});

    ops.failFrom(1, ENOSPC, callsOf({Call::Write}));
    QCOMPARE(Journal::create(ops, place.folder, headOf(place.tree.root()), JournalOwner::Process).error().kind, ErrorKind::NoSpace);
    QCOMPARE(journalTags(place.ops, place.folder, JournalOwner::Process)->size(), std::size_t(1)); // nothing empty is left
}

void TestJournal::isReadableByItsOwnerOnly()
{
    Place place;
    const std::unique_ptr<Journal> journal = place.create();
    Tree state(place.temp.path());
    const auto folder = place.ops.statFollowing(place.folder.c_str());
    QCOMPARE(folder->mode, 0700U);
    const auto file = place.ops.statFollowing(place.folder.child(state.names("journal").front()).c_str());
    QCOMPARE(file->mode, 0600U);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
