// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_search.h"

#include "core/store/outcome_file.h"
#include "tests/support/tree.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace ferry;
using namespace ferry::store;
using model::ItemStatus;
using namespace std::chrono_literals;

/// Searching two logs and one that is not there.
class OutcomeSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void findsByNamesAsShown_data();
    void findsByNamesAsShown();
    void findsByWhatBecameOfIt_data();
    void findsByWhatBecameOfIt();
    void goesOnWhereItWasLeft();
    void stopsInTheMiddle();
    void tellsWhatCouldNotBeRead();
    void foundLinesAreReadBack();
    void aLineStillBeingWritten_isLeftOut();

    void findsNoTakenNamesByTheirReason();

private:
    void write(const char *log, const std::vector<model::Outcome> &outcomes);
    [[nodiscard]] std::vector<Path> logs() const { return {m_tree->path("b"), m_tree->path("a")}; }
    [[nodiscard]] static std::vector<std::string> found(OutcomeSearch search);

    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
};

namespace {

model::Outcome outcomeOf(const char *name, ItemStatus status = ItemStatus::Done)
{
    model::Outcome outcome;
    outcome.status = status;
    outcome.source = {std::make_shared<PathNode>(Path("/home/mara")), name};
    outcome.target = {std::make_shared<PathNode>(Path("/media/Backup")), name};
    if (status == ItemStatus::Failed)
        outcome.error = Error::fromErrno(EACCES, FsOp::Open, Path("/home/mara").child(name));
    if (status == ItemStatus::Lossy)
        outcome.losses.push_back({model::LossKind::Owner, EPERM, {}, false});
    if (status == ItemStatus::Skipped)
        outcome.skipReason = model::SkipReason::Policy;
    return outcome;
}

} // namespace

void OutcomeSearchTest::write(const char *log, const std::vector<model::Outcome> &outcomes)
{
    const auto file = OutcomeFile::create(m_tree->path(log));
    QVERIFY(file.has_value());
    for (const model::Outcome &outcome : outcomes)
        (*file)->record(outcome);
    (*file)->finish(model::JobSnapshot());
}

void OutcomeSearchTest::init()
{
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    model::Outcome replaced = outcomeOf("Replaced");
    replaced.replaced = true;
    model::Outcome verified = outcomeOf("verified");
    verified.digest = model::Digest();
    verified.readBack = model::ReadBack::Device;
    model::Outcome taken = outcomeOf("taken", ItemStatus::Failed);
    taken.error = Error::of(ErrorKind::Exists, FsOp::None, {});
    write("taken", {taken});
    write("a", {outcomeOf("plain.txt"), outcomeOf("bad.txt", ItemStatus::Failed), outcomeOf("lossy", ItemStatus::Lossy), replaced});
    write("b",
          {outcomeOf("\xc3\x84pfel \"x\"\xff"), outcomeOf("new\nline"), outcomeOf("skipped", ItemStatus::Skipped), verified,
           outcomeOf("\xe2\x84\xaa"
                     "elvin")});
}

std::vector<std::string> OutcomeSearchTest::found(OutcomeSearch search)
{
    std::vector<std::string> names;
    while (search.next([&names](const OutcomeHit &hit) {
        const std::optional<RecordedOutcome> read = hit.item ? *hit.item : parseOutcomeLine(hit.line);
        names.push_back(std::to_string(hit.log) + ' ' + (read ? read->source.name() : std::string("unreadable")));
    })) { }
    return names;
}

void OutcomeSearchTest::findsByNamesAsShown_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<std::vector<std::string>>("names");
    using Names = std::vector<std::string>;
    QTest::newRow("letters of either case") << QStringLiteral("TXT") << Names {"1 plain.txt", "1 bad.txt"};
    QTest::newRow("letters beyond ASCII") << QStringLiteral("\u00e4PFEL") << Names {"0 \xc3\x84pfel \"x\"\xff"};
    QTest::newRow("quotation marks") << QStringLiteral("\"x\"") << Names {"0 \xc3\x84pfel \"x\"\xff"};
    QTest::newRow("bytes that are no text") << QStringLiteral("\\xff") << Names {"0 \xc3\x84pfel \"x\"\xff"};
    QTest::newRow("line end") << QStringLiteral("new\\nline") << Names {"0 new\nline"};
    QTest::newRow("a letter whose small one is ASCII") << QStringLiteral("kelvin")
                                                       << Names {"0 \xe2\x84\xaa"
                                                                 "elvin"};
    QTest::newRow("kept from turning") << QStringLiteral("\u2068plain\u2069") << Names {"1 plain.txt"};
    QTest::newRow("target") << QStringLiteral("backup/repl") << Names {"1 Replaced"};
    QTest::newRow("reason of a failure") << QString::fromStdString(reasonOf(*outcomeOf("bad.txt", ItemStatus::Failed).error)).toUpper()
                                         << Names {"1 bad.txt"};
    QTest::newRow("in the line, but in no name") << QStringLiteral("path_b64") << Names {};
    QTest::newRow("nowhere") << QStringLiteral("nothing of this name") << Names {};
}

void OutcomeSearchTest::findsByNamesAsShown()
{
    QFETCH(QString, words);
    QFETCH(std::vector<std::string>, names);
    QCOMPARE(found({logs(), OutcomeFilter(ShownOutcomes::All, words)}), names);
}

void OutcomeSearchTest::findsNoTakenNamesByTheirReason()
{
    const std::vector<Path> log {m_tree->path("taken")};
    QCOMPARE(found({log, OutcomeFilter(ShownOutcomes::All, QStringLiteral("exists"))}), std::vector<std::string>());
    QCOMPARE(found({log, OutcomeFilter(ShownOutcomes::All, QStringLiteral("take"))}), std::vector<std::string> {"0 taken"});
}

void OutcomeSearchTest::findsByWhatBecameOfIt_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<std::vector<std::string>>("names");
    using Names = std::vector<std::string>;
    const auto add
        = [](const char *row, ShownOutcomes which, const Names &names) { QTest::newRow(row) << static_cast<int>(which) << names; };
    add("problems", ShownOutcomes::Problems, {"1 bad.txt", "1 lossy"});
    add("failed", ShownOutcomes::Failed, {"1 bad.txt"});
    add("lossy", ShownOutcomes::Lossy, {"1 lossy"});
    add("skipped", ShownOutcomes::Skipped, {"0 skipped"});
    add("replaced", ShownOutcomes::Replaced, {"1 Replaced"});
    add("verified", ShownOutcomes::Verified, {"0 verified"});
}

void OutcomeSearchTest::findsByWhatBecameOfIt()
{
    QFETCH(int, which);
    QFETCH(std::vector<std::string>, names);
    QCOMPARE(found({logs(), OutcomeFilter(static_cast<ShownOutcomes>(which))}), names);
    QCOMPARE(found({logs(), OutcomeFilter(static_cast<ShownOutcomes>(which), QStringLiteral("MARA"))}), names);
    QCOMPARE(found({logs(), OutcomeFilter(static_cast<ShownOutcomes>(which), QStringLiteral("somebody else"))}),
             std::vector<std::string>());
}

void OutcomeSearchTest::goesOnWhereItWasLeft()
{
    OutcomeSearch search(logs(), OutcomeFilter());
    std::vector<std::size_t> from;
    int calls = 0;
    while (search.next([&](const OutcomeHit &hit) { from.push_back(hit.log); }, {}, 2))
        ++calls;
    QCOMPARE(from, std::vector<std::size_t>({0, 0, 0, 0, 0, 1, 1, 1, 1}));
    QCOMPARE(calls, 4);
    QCOMPARE(search.examined(), std::uint64_t(9));
    QVERIFY(search.errors().empty());
}

void OutcomeSearchTest::stopsInTheMiddle()
{
    write("long", std::vector<model::Outcome>(1000, outcomeOf("x")));
    OutcomeSearch search({m_tree->path("long")}, OutcomeFilter());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(search.next([](const OutcomeHit &) { }, {}, SIZE_MAX, stop.get_token()));
    QVERIFY2(search.examined() < 100, qPrintable(QString::number(search.examined())));
    QVERIFY(search.next([](const OutcomeHit &) { }, 0ms));
    QVERIFY2(search.examined() < 200, qPrintable(QString::number(search.examined())));
}

void OutcomeSearchTest::tellsWhatCouldNotBeRead()
{
    m_tree->folder("folder");
    OutcomeSearch search({m_tree->path("none"), m_tree->path("folder"), m_tree->path("a")}, OutcomeFilter(ShownOutcomes::Failed));
    std::size_t hits = 0;
    while (search.next([&hits](const OutcomeHit &hit) { hits += hit.log == 2 ? 1 : 100; })) { }
    QCOMPARE(hits, std::size_t(1));
    QCOMPARE(search.errors().size(), std::size_t(2));
    QCOMPARE(search.errors()[0].kind, ErrorKind::NotFound);
    QCOMPARE(search.errors()[0].path, m_tree->path("none"));
    QCOMPARE(search.errors()[1].op, FsOp::Read);
    QCOMPARE(search.errors()[1].path, m_tree->path("folder"));
}

void OutcomeSearchTest::foundLinesAreReadBack()
{
    OutcomeSearch search(logs(), OutcomeFilter(ShownOutcomes::Failed));
    std::vector<std::uint64_t> offsets;
    while (search.next([&offsets](const OutcomeHit &hit) { offsets.push_back(hit.offset); })) { }
    QCOMPARE(offsets.size(), std::size_t(1));
    const auto read = outcomeAt(m_tree->path("a"), offsets.front());
    QVERIFY(read && *read);
    QCOMPARE((*read)->source, Path("/home/mara/bad.txt"));
    for (const std::uint64_t wrong : {offsets.front() + 1, std::uint64_t(1'000'000)}) {
        const auto none = outcomeAt(m_tree->path("a"), wrong);
        QVERIFY(none && !*none);
    }
    const auto gone = outcomeAt(m_tree->path("none"), 0);
    QVERIFY(!gone && gone.error().kind == ErrorKind::NotFound);
    QCOMPARE(gone.error().path, m_tree->path("none"));
    m_tree->folder("folder");
    const auto folder = outcomeAt(m_tree->path("folder"), 0);
    QVERIFY(!folder && folder.error().op == FsOp::Read);
    QCOMPARE(folder.error().path, m_tree->path("folder"));
}

void OutcomeSearchTest::aLineStillBeingWritten_isLeftOut()
{
    m_tree->file("torn", outcomeLine(outcomeOf("whole")) + "\n\nno outcome\n" + outcomeLine(outcomeOf("torn")));
    QCOMPARE(found({{m_tree->path("torn")}, OutcomeFilter(ShownOutcomes::All, QStringLiteral("o"))}), std::vector<std::string> {"0 whole"});
}

QTEST_GUILESS_MAIN(OutcomeSearchTest)
#include "tst_outcome_search.moc"
