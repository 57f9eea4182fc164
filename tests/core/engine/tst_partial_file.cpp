// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/partial_file.h"

#include "core/fs/name_rules.h"
#include "tests/core/engine/engine_place.h"

#include <QTest>

#include <fcntl.h>

using namespace ferry;
using namespace ferry::engine;
using namespace ferry::model;
using ferry::test::Call;
using ferry::test::callsOf;
using Place = ferry::test::EnginePlace<>;
using Names = std::vector<std::string>;

namespace {

fs::PinnedFd targetFd(Place &place)
{
    return *place.folders.target->fd(place.ops);
}

Result<PartialFile> create(Place &place)
{
    return PartialFile::createFile(place.context, targetFd(place), place.folders.target->facts().device);
}

Step stepFor(const std::string &name, Placement placement, std::optional<FileFacts> replaces = {})
{
    Step step;
    step.placement = placement;
    step.name = name;
    step.targetName = name;
    step.replaces = replaces;
    return step;
}

void write(Place &place, const PartialFile &partial, std::string_view content)
{
    QVERIFY(place.ops.write(partial.fd(), std::as_bytes(std::span(content)), 0).has_value());
}

/// Makes the file system one without O_TMPFILE, where `named` is set.
void refuseUnnamed(Place &place, bool named)
{
    if (named)
        place.abilities.noteRefused(Ability::Unnamed, place.folders.target->facts().device);
}

} // namespace

class TestPartialFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoName_whereTheFileSystemCan();
    void hasAPassingName_whereUnnamedFilesAreRefused_data();
    void hasAPassingName_whereUnnamedFilesAreRefused();
    void asksAgain_afterAFolderThatWasGone();
    void failsWithOtherErrors();
    void triesAnotherName_whenOneIsTaken();
    void isReadableByItsOwnerOnly();
    void leavesNothing_whenNotPublished_data() { bothKinds(); }
    void leavesNothing_whenNotPublished();
    void takesANewName_data() { bothKinds(); }
    void takesANewName();
    void touchesNoName_thatAppeared_data() { bothKinds(); }
    void touchesNoName_thatAppeared();
    void replaces_data() { bothKinds(); }
    void replaces();
    void replacesTheLink_notWhatItPointsTo_data() { bothKinds(); }
    void replacesTheLink_notWhatItPointsTo();
    void failsAsChanged_whenAnotherObjectHasTheName_data() { bothKinds(); }
    void failsAsChanged_whenAnotherObjectHasTheName();
    void takesTheName_whenWhatItReplacesIsGone_data() { bothKinds(); }
    void takesTheName_whenWhatItReplacesIsGone();
    void keepsBoth_underTheFirstFreeNumber_data() { bothKinds(); }
    void keepsBoth_underTheFirstFreeNumber();
    void freeNameIsTheOneThatKeepingBothFinds();
    void setsTheOldAside_data() { bothKinds(); }
    void setsTheOldAside();
    void putsTheOldBack_whenTheNewFails_data() { bothKinds(); }
    void putsTheOldBack_whenTheNewFails();
    void keepsOldTarget_whicheverCallFails_data();
    void keepsOldTarget_whicheverCallFails();
    void keepsWhatAppeared_betweenLookAndExchange_data() { bothKinds(); }
    void keepsWhatAppeared_betweenLookAndExchange();
    void neverRemovesWhatNobodyAgreedToReplace();
    void givesItsNameToNothingElse_data();
    void givesItsNameToNothingElse();
    void isForgottenByNobody_whenItCannotBeRemoved();
    void makesEntriesThatAreNoFiles();

private:
    static void bothKinds()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("unnamed") << false;
        QTest::newRow("named") << true;
    }
};

void TestPartialFile::hasNoName_whereTheFileSystemCan()
{
    Place place;
    const auto partial = create(place);
    QVERIFY(partial.has_value());
    if (!partial->name().empty())
        QSKIP("this file system has no O_TMPFILE");
    QVERIFY(place.targetHolds({}));
    QVERIFY(partial->fd() >= 0);
}

void TestPartialFile::hasAPassingName_whereUnnamedFilesAreRefused_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("no file system support") << EOPNOTSUPP;
    QTest::newRow("kernel without it") << EISDIR;
}

void TestPartialFile::hasAPassingName_whereUnnamedFilesAreRefused()
{
    QFETCH(int, code);
    Place place;
    place.ops.failName(".", code, callsOf({Call::Open}));
    const auto partial = create(place);
    QVERIFY(partial.has_value());
    QVERIFY(fs::isPartialName(partial->name()));
    QVERIFY(place.targetHolds({partial->name()}));
    const std::uint64_t opens = place.ops.count(callsOf({Call::Open}));
    QVERIFY(create(place).has_value());
    QCOMPARE(place.ops.count(callsOf({Call::Open})), opens + 1); // not asked a second time
}

/// The folder may be gone, which says nothing of the file system.
void TestPartialFile::asksAgain_afterAFolderThatWasGone()
{
    Place place;
    place.ops.failNth(1, ENOENT, callsOf({Call::Open}));
    QVERIFY(fs::isPartialName(create(place)->name()));
    QVERIFY(place.abilities.may(Ability::Unnamed, place.folders.target->facts().device));
}

void TestPartialFile::failsWithOtherErrors()
{
    Place place;
    for (const int code : {EACCES, ENOSPC, EROFS, EIO}) {
        place.ops.reset();
        place.ops.failNth(1, code, callsOf({Call::Open}));
        const auto partial = create(place);
        QVERIFY(!partial.has_value());
        QCOMPARE(partial.error().code, code);
    }
    QVERIFY(place.abilities.may(Ability::Unnamed, place.folders.target->facts().device));
}

void TestPartialFile::triesAnotherName_whenOneIsTaken()
{
    Place place;
    refuseUnnamed(place, true);
    place.ops.failNth(1, EEXIST, callsOf({Call::Open}));
    QVERIFY(create(place).has_value());
    place.ops.reset();
    place.ops.failFrom(1, EEXIST, callsOf({Call::Open}));
    QCOMPARE(create(place).error().kind, ErrorKind::Exists); // but not for ever
}

void TestPartialFile::isReadableByItsOwnerOnly()
{
    for (const bool named : {false, true}) {
        Place place;
        refuseUnnamed(place, named);
        const auto partial = create(place);
        QCOMPARE(place.ops.stat(partial->fd(), "")->mode, std::uint32_t(0600));
    }
}

void TestPartialFile::leavesNothing_whenNotPublished()
{
    QFETCH(bool, named);
    Place place;
    refuseUnnamed(place, named);
    {
        auto partial = create(place);
        write(place, *partial, "half");
        const PartialFile moved(std::move(*partial));
        QVERIFY(place.target.names().size() == (named ? 1U : 0U));
    }
    QVERIFY(place.targetHolds({}));
}

void TestPartialFile::takesANewName()
{
    QFETCH(bool, named);
    Place place;
    refuseUnnamed(place, named);
    {
        auto partial = create(place);
        write(place, *partial, "content");
        const auto name = partial->publish(stepFor("a", Placement::New));
        QVERIFY(name.has_value());
        QCOMPARE(*name, std::string("a"));
    }
    QVERIFY(place.targetHolds({"a"}));
    QCOMPARE(place.target.content("a"), std::string("content"));
}

void TestPartialFile::touchesNoName_thatAppeared()
{
    QFETCH(bool, named);
    Place place;
    refuseUnnamed(place, named);
    {
        auto partial = create(place);
        write(place, *partial, "new");
        place.old("a", "old");
        const auto name = partial->publish(stepFor("a", Placement::New));
        QVERIFY(!name.has_value());
        QCOMPARE(name.error().kind, ErrorKind::Exists);
    }
    QVERIFY(place.targetHolds({"a"}));
    QCOMPARE(place.target.content("a"), std::string("old"));
}

void TestPartialFile::replaces()
{
    QFETCH(bool, named);
    Place place;
    refuseUnnamed(place, named);
    place.old("a", "old");
    {
        auto partial = create(place);
        write(place, *partial, "new");
        const auto name = partial->publish(stepFor("a", Placement::Replace, place.step("a").replaces));
        QVERIFY(name.has_value());
        QCOMPARE(*name, std::string("a"));
    }
    QVERIFY(place.targetHolds({"a"}));
    QCOMPARE(place.target.content("a"), std::string("new"));
}

void TestPartialFile::replacesTheLink_notWhatItPointsTo()
{
    QFETCH(bool, named);
    Place place;
    refuseUnnamed(place, named);
    place.old("real", "old").target.symlink("a", "real");
    {
        auto partial = create(place);
        write(place, *partial, "new");
        QVERIFY(partial->publish(stepFor("a", Placement::Replace, place.step("a").replaces)).has_value());
    }
    QVERIFY(place.targetHolds({"a", "real"}));
    QCOMPARE(place.target.content("real"), std::string("old"));
    QCOMPARE(place.target.content("a"), std::string("new"));
}

void TestPartialFile::failsAsChanged_whenAnotherObjectHasTheName()
{
    QFETCH(bool, named);
    Place place;
    refuseUnnamed(place, named);
    place.old("a", "old");
    {
        auto partial = create(place);
        write(place, *partial, "new");
        const Step step = stepFor("a", Placement::Replace, place.step("a").replaces);
        place.target.rename("a", "away").file("a", "of another program");
        const auto name = partial->publish(step);
        QVERIFY(!name.has_value());
        QCOMPARE(name.error().kind, ErrorKind::Changed);
    }
    QVERIFY(place.targetHolds({"a", "away"}));
    QCOMPARE(place.target.content("a"), std::string("of another program"));
    {
        auto partial = create(place);
        const Step step = stepFor("a", Placement::Replace, place.step("a").replaces);
        place.target.append("a", ", and more"); // the same object, but not as it was looked at
        QCOMPARE(partial->publish(step).error().kind, ErrorKind::Changed);
    }
    QCOMPARE(place.target.content("a"), std::string("of another program, and more"));
}

void TestPartialFile::takesTheName_whenWhatItReplacesIsGone()
{
    QFETCH(bool, named);
    Place place;
    refuseUnnamed(place, named);
    place.old("a", "old");
    auto partial = create(place);
    const Step step = stepFor("a", Placement::Replace, place.step("a").replaces);
    place.target.remove("a");
    QVERIFY(partial->publish(step).has_value());
    QVERIFY(place.targetHolds({"a"}));
}

void TestPartialFile::keepsBoth_underTheFirstFreeNumber()
{
    QFETCH(bool, named);
    Place place;
    refuseUnnamed(place, named);
    place.old("a.txt", "old").old("a (2).txt", "second").target.symlink("a (3).txt", "nowhere");
    auto partial = create(place);
    write(place, *partial, "new");
    const auto name = partial->publish(stepFor("a.txt", Placement::KeepBoth));
    QVERIFY(name.has_value());
    QCOMPARE(*name, std::string("a (4).txt"));
    QVERIFY(place.targetHolds({"a (2).txt", "a (3).txt", "a (4).txt", "a.txt"}));
    QCOMPARE(place.target.content("a (4).txt"), std::string("new"));
    QCOMPARE(place.target.content("a (2).txt"), std::string("second"));
}

void TestPartialFile::freeNameIsTheOneThatKeepingBothFinds()
{
    Place place;
    place.target.file("a.txt", "old").file("a (2).txt", "older");
    const auto name = freeName(place.ops, targetFd(place)->get(), "a.txt");
    QVERIFY(name && *name == "a (3).txt");
    QVERIFY(!place.target.exists("a (3).txt"));
}

void TestPartialFile::setsTheOldAside()
{
    QFETCH(bool, named);
    Place place;
    refuseUnnamed(place, named);
    place.old("a.txt", "old").old("a (2).txt", "second");
    auto partial = create(place);
    write(place, *partial, "new");
    const auto name = partial->publish(stepFor("a.txt", Placement::SetOldAside, place.step("a.txt").replaces));
    QVERIFY(name.has_value());
    QCOMPARE(*name, std::string("a.txt"));
    QVERIFY(place.targetHolds({"a (2).txt", "a (3).txt", "a.txt"}));
    QCOMPARE(place.target.content("a.txt"), std::string("new"));
    QCOMPARE(place.target.content("a (3).txt"), std::string("old"));
}

void TestPartialFile::putsTheOldBack_whenTheNewFails()
{
    QFETCH(bool, named);
    Place place;
    refuseUnnamed(place, named);
    place.old("a.txt", "old");
    {
        auto partial = create(place);
        // The first rename sets aside; the name is then taken by linkat or by a second rename.
        place.ops.failNth(named ? 2 : 1, ENOSPC, named ? callsOf({Call::RenameNew}) : callsOf({Call::LinkFd}));
        const auto name = partial->publish(stepFor("a.txt", Placement::SetOldAside));
        QVERIFY(!name.has_value());
        QCOMPARE(name.error().kind, ErrorKind::NoSpace);
    }
    QVERIFY(place.targetHolds({"a.txt"}));
    QCOMPARE(place.target.content("a.txt"), std::string("old"));
}

void TestPartialFile::keepsOldTarget_whicheverCallFails_data()
{
    QTest::addColumn<bool>("named");
    QTest::addColumn<int>("placement");
    for (const bool named : {false, true}) {
        const QByteArray kind = named ? "named" : "unnamed";
        QTest::newRow(kind + ", new") << named << int(Placement::New);
        QTest::newRow(kind + ", replace") << named << int(Placement::Replace);
        QTest::newRow(kind + ", keep both") << named << int(Placement::KeepBoth);
        QTest::newRow(kind + ", set old aside") << named << int(Placement::SetOldAside);
    }
}

void TestPartialFile::keepsOldTarget_whicheverCallFails()
{
    QFETCH(bool, named);
    QFETCH(int, placement);
    for (std::uint64_t nth = 1;; ++nth) {
        QVERIFY(nth < 50);
        Place place;
        refuseUnnamed(place, named);
        if (Placement(placement) != Placement::New)
            place.old("a", "old");
        bool published = false;
        {
            auto partial = create(place);
            write(place, *partial, "new");
            const Step step = stepFor("a", Placement(placement), place.step("a").replaces);
            place.ops.reset();
            place.ops.failNth(nth, EIO);
            published = partial->publish(step).has_value();
            if (!place.ops.struck())
                return; // each call was tried
        }
        const std::string fault = place.ops.firstFault();
        QVERIFY2(place.leftovers.removeAgain(place.ops).empty(), fault.c_str());
        // What was replaced could not be taken away at once; or the look at what has the name failed, when it had it.
        QVERIFY2(!published || fault.starts_with("unlink"), fault.c_str());
        bool oldIsThere = Placement(placement) == Placement::New;
        bool newIsThere = false;
        for (const std::string &name : place.target.names()) {
            QVERIFY2(!fs::isPartialName(name), fault.c_str());
            oldIsThere = oldIsThere || place.target.content(name) == "old";
            newIsThere = newIsThere || place.target.content(name) == "new";
        }
        QVERIFY2(oldIsThere != (published && Placement(placement) == Placement::Replace), fault.c_str());
        QVERIFY2(newIsThere == published || fault.starts_with("stat"), fault.c_str());
    }
}

void TestPartialFile::keepsWhatAppeared_betweenLookAndExchange()
{
    QFETCH(bool, named);
    Place place;
    refuseUnnamed(place, named);
    place.old("a", "old");
    {
        auto partial = create(place);
        write(place, *partial, "new");
        const Step step = stepFor("a", Placement::Replace, place.step("a").replaces);
        place.ops.reset();
        place.ops.atNth(
            1, [&](const test::MadeCall &) { place.target.rename("a", "away").file("a", "of another program"); },
            callsOf({Call::Exchange}));
        const auto name = partial->publish(step);
        if (!place.ops.struck())
            QSKIP("no exchange here");
        QVERIFY(!name.has_value());
        QCOMPARE(name.error().kind, ErrorKind::Changed);
    }
    QVERIFY(place.targetHolds({"a", "away"}));
    QCOMPARE(place.target.content("a"), std::string("of another program"));
    QCOMPARE(place.target.content("away"), std::string("old"));
}

/// Not even when the way back fails.
void TestPartialFile::neverRemovesWhatNobodyAgreedToReplace()
{
    Place place;
    place.old("a", "old");
    {
        auto partial = create(place);
        write(place, *partial, "new");
        const Step step = stepFor("a", Placement::Replace, place.step("a").replaces);
        place.target.rename("a", "away").file("a", "of another program");
        place.ops.reset();
        place.ops.failNth(2, EIO, callsOf({Call::Exchange}));
        QVERIFY(!partial->publish(step).has_value());
    }
    const std::vector<Leftover> left = place.leftovers.removeAgain(place.ops);
    QCOMPARE(left.size(), std::size_t(1));
    QVERIFY(left.front().kind == Leftover::Kind::Foreign);
    QCOMPARE(left.front().error.path, place.target.path(left.front().name));
    QCOMPARE(place.target.content(left.front().name), std::string("of another program"));
}

void TestPartialFile::givesItsNameToNothingElse_data()
{
    QTest::addColumn<int>("placement");
    QTest::newRow("replace") << int(Placement::Replace);
    QTest::newRow("keep both") << int(Placement::KeepBoth);
}

void TestPartialFile::givesItsNameToNothingElse()
{
    QFETCH(int, placement);
    Place place;
    refuseUnnamed(place, true);
    place.old("a", "old");
    auto partial = create(place);
    write(place, *partial, "new");
    const Step step = stepFor("a", Placement(placement), place.step("a").replaces);
    place.ops.reset();
    place.ops.atNth(
        1, [&](const test::MadeCall &) { place.target.rename(partial->name(), "away").file(partial->name(), "forged"); },
        callsOf({Call::Exchange, Call::RenameNew}));
    const auto name = partial->publish(step);
    QVERIFY(place.ops.struck());
    QVERIFY(!name.has_value());
    QCOMPARE(name.error().kind, ErrorKind::Changed);
    QCOMPARE(place.target.content("a"), std::string("old"));
}

void TestPartialFile::isForgottenByNobody_whenItCannotBeRemoved()
{
    Place place;
    refuseUnnamed(place, true);
    place.ops.failFrom(1, EIO, callsOf({Call::Unlink}));
    std::string name;
    {
        const auto partial = create(place);
        name = partial->name();
    }
    QVERIFY(!place.leftovers.areNone());
    std::vector<Leftover> left = place.leftovers.removeAgain(place.ops);
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left.front().error.code, EIO);
    QCOMPARE(left.front().error.path, place.target.path(name));
    place.leftovers.remove(place.ops, Leftover::Kind::Entry, targetFd(place), name);
    place.ops.reset();
    QVERIFY(place.leftovers.removeAgain(place.ops).empty()); // it could be removed later
    QVERIFY(place.targetHolds({}));
    QVERIFY(place.leftovers.areNone());
}

void TestPartialFile::makesEntriesThatAreNoFiles()
{
    Place place;
    const auto make = [&](int at, const char *name) { return place.ops.symlink("text", at, name); };
    {
        const auto partial = PartialFile::createEntry(place.context, targetFd(place), {}, make);
        QVERIFY(partial.has_value());
        QCOMPARE(partial->fd(), -1);
        QVERIFY(fs::isPartialName(partial->name()));
        QVERIFY(place.targetHolds({partial->name()}));
    }
    QVERIFY(place.targetHolds({}));
    auto partial = PartialFile::createEntry(place.context, targetFd(place), {}, make);
    QVERIFY(partial->publish(stepFor("link", Placement::New)).has_value());
    QVERIFY(place.targetHolds({"link"}));
    QCOMPARE(place.target.linkText("link"), std::string("text"));
    place.ops.failFrom(1, EPERM, callsOf({Call::Symlink}));
    QCOMPARE(PartialFile::createEntry(place.context, targetFd(place), {}, make).error().kind, ErrorKind::Denied);
}

QTEST_GUILESS_MAIN(TestPartialFile)
#include "tst_partial_file.moc"
