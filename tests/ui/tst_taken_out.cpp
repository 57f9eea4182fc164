// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/taken_out.h"

#include "tests/support/tree.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/file_mime.h"
#include "ui/bridge/in_background.h"
#include "ui/bridge/uri_list.h"
#include "ui/panes/held_drop.h"

#include <QDrag>
#include <QTest>
#include <QTimer>

#include <fcntl.h>
#include <sys/stat.h>

#include <optional>

using namespace ferry;
using namespace ferry::ui;
using namespace ferry::model;
using namespace ferry::test;

namespace {

constexpr auto kUris = "text/uri-list";
constexpr auto kGnome = "x-special/gnome-copied-files";

/// One extraction of two entries, one of whose names is no text.
struct Place {
    TempFolder temp;
    tests::FakeQueueSource source;
    std::shared_ptr<TakenOutFolder> folder = *TakenOutFolder::make(temp.path());
    TakenOut *files = new TakenOut(source, folder, request(), {"a b", "\xff"}, nullptr);
    std::unique_ptr<ArchiveMimeData> entries
        = std::make_unique<ArchiveMimeData>(browse::ArchivePlace {}, std::vector<Path> {Path("/z.zip/a b"), Path("/z.zip/\xff")});

    static Request request() { return {JobKind::Extract, {Path("/z.zip")}, {}, {}}; }

    /// The job's end.
    void end(JobState state)
    {
        source.addJob(state).id = {1000 + source.submitted.size()};
        source.publish();
        Q_EMIT source.finished({1000 + source.submitted.size()});
    }
    [[nodiscard]] QByteArray expected() const { return fileUri(files->files()[0]) + "\r\n" + fileUri(files->files()[1]) + "\r\n"; }
    [[nodiscard]] std::vector<std::string> left() const { return Tree(temp.path()).names(); }
};

struct Drag {
    QObject owner;
    QDrag *drag = new QDrag(&owner);
    QWindow window;
    HeldDrop held;

    explicit Drag(TakenOut &files)
        : held(*drag, files)
    {
        QCoreApplication::processEvents(); // it is in place when the drag's loop runs
    }
    /// Whether it went through.
    bool send(QEvent &&event)
    {
        struct Seen : QObject {
            bool is = false;
            bool eventFilter(QObject *, QEvent *) override { return is = true; }
        } seen;
        window.installEventFilter(&seen);
        QCoreApplication::sendEvent(&window, &event);
        window.removeEventFilter(&seen);
        return seen.is;
    }
    bool release() { return send(QMouseEvent(QEvent::MouseButtonRelease, {1, 1}, {1, 1}, Qt::LeftButton, {}, {})); }
    bool press() { return send(QMouseEvent(QEvent::MouseButtonPress, {1, 1}, {1, 1}, Qt::LeftButton, Qt::LeftButton, {})); }
    bool move() { return send(QMouseEvent(QEvent::MouseMove, {1, 1}, {1, 1}, Qt::NoButton, Qt::LeftButton, {})); }
};

/// This platform knows no drags, and says so when one is to be ended.
void expectEndOfDrag()
{
    QTest::ignoreMessage(QtWarningMsg, "Unimplemented code.");
}

/// Counts what comes through at last.
class Releases : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::MouseButtonRelease;
        return false;
    }
};

} // namespace

class TakenOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsOnce_andClearsWhatIsDone()
    {
        Place place;
        const std::unique_ptr<TakenOut> files(place.files);
        files->begin();
        files->begin();
        QCOMPARE(place.source.submitted.size(), 1U);
        QCOMPARE(place.source.commands, QStringList {QStringLiteral("startNow 1001")});
        QCOMPARE(place.source.submitted[0].destination, files->files()[0].parent());
        place.end(JobState::Done);
        QCOMPARE(files->state(), TakenOut::State::Ready);
        QCOMPARE(place.source.commands.last(), QStringLiteral("clear 1001"));
    }

    void leavesWhatFailedInTheQueue()
    {
        Place place;
        const std::unique_ptr<TakenOut> files(place.files);
        files->begin();
        place.end(JobState::DoneWithProblems);
        QCOMPARE(files->state(), TakenOut::State::Failed);
        QCOMPARE(place.source.commands.size(), 1);
    }

    void isCancelled_whenNobodyWantsIt()
    {
        Place place;
        place.files->begin();
        delete place.files;
        QCOMPARE(place.source.commands.last(), QStringLiteral("cancel 1001"));
        place.end(JobState::Cancelled);
        QCOMPARE(place.source.commands.last(), QStringLiteral("clear 1001"));
    }

    void isGivenUp()
    {
        Place place;
        const std::unique_ptr<TakenOut> files(place.files);
        int ended = 0;
        connect(files.get(), &TakenOut::ended, files.get(), [&ended] { ++ended; });
        files->begin();
        files->giveUp();
        QCOMPARE(files->state(), TakenOut::State::Failed);
        QCOMPARE(place.source.commands.last(), QStringLiteral("cancel 1001"));
        place.end(JobState::Cancelled);
        files->giveUp();
        QCOMPARE(ended, 1);
    }

    void othersHearOfFiles_whenTheyAreThere()
    {
        Place place;
        place.entries->offer(place.files, false);
        QVERIFY(place.entries->hasFormat(QLatin1String(kUris)));
        QVERIFY2(!listsFiles(*place.entries) && !offeredFiles(*place.entries), "Ferry takes them out itself");
        QVERIFY(place.source.submitted.empty());
        QCOMPARE(place.entries->data(QLatin1String(kUris)), QByteArray());
        QCOMPARE(place.source.submitted.size(), 1U);
        place.end(JobState::Done);
        QCOMPARE(place.entries->data(QLatin1String(kUris)), place.expected());
        QVERIFY(place.expected().contains("/a%20b\r\n") && place.expected().endsWith("/%FF\r\n"));
        QVERIFY(place.entries->data(QLatin1String(kGnome)).startsWith("copy\nfile:///"));
        QMimeData other;
        other.setData(QLatin1String(kUris), place.entries->data(QLatin1String(kUris)));
        QVERIFY(offeredFiles(other)->paths == place.files->files());
    }

    void othersHearOfFilesAtOnce_whereTheDropWaits()
    {
        Place place;
        place.entries->offer(place.files, true);
        QCOMPARE(place.entries->data(QLatin1String(kUris)), place.expected());
        QCOMPARE(place.files->state(), TakenOut::State::Going);
    }

    void whatWasGivenAwayStays()
    {
        Place place;
        const std::string given = place.left().at(0);
        place.entries->offer(place.files, false);
        place.files->begin();
        place.end(JobState::Done);
        place.folder.reset();
        QVERIFY(!place.entries->data(QLatin1String(kUris)).isEmpty());
        place.entries.reset();
        QCOMPARE(place.left(), std::vector<std::string> {given});
        TakenOutFolder::sweep(place.temp.path());
        QCOMPARE(place.left().size(), 1U); // it is not old enough
        TakenOutFolder::sweep(place.temp.path(), std::chrono::seconds(0));
        QVERIFY(place.left().empty());
    }

    void whatNobodyTookGoes_onceItIsNotOfferedAnyMore_data()
    {
        QTest::addColumn<bool>("isDragged");
        QTest::addColumn<bool>("isAskedFor");
        QTest::addColumn<bool>("isLetGo");
        QTest::addColumn<JobState>("end");
        QTest::addColumn<bool>("stays");
        QTest::newRow("clipboard, nobody asked") << false << false << false << JobState::Done << false;
        QTest::newRow("clipboard, somebody may still be copying") << false << true << false << JobState::Done << true;
        QTest::newRow("drag that only hovered") << true << true << false << JobState::Done << false;
        // What QDrag tells of its end is the same for these two: another program's answer comes later.
        QTest::newRow("drag that was let go") << true << true << true << JobState::Done << true;
        QTest::newRow("not all of it can be had") << true << true << true << JobState::DoneWithProblems << false;
    }

    void whatNobodyTookGoes_onceItIsNotOfferedAnyMore()
    {
        QFETCH(bool, isDragged);
        QFETCH(bool, isAskedFor);
        QFETCH(bool, isLetGo);
        QFETCH(JobState, end);
        QFETCH(bool, stays);
        Place place;
        const Path own = place.files->files()[0].parent();
        const Tree others(own.parent());
        Tree(own.parent()).folder(own.name()).file(own.name() + "/a b", "x").folder("2").file("2/opened", "x");
        place.entries->offer(place.files, isDragged);
        {
            std::optional<Drag> drag;
            if (isDragged)
                Q_EMIT drag.emplace(*place.files).drag->actionChanged(Qt::CopyAction);
            place.files->begin();
            QVERIFY(!isAskedFor || isDragged == !place.entries->data(QLatin1String(kUris)).isEmpty()); // not before it is there
            place.end(end);
            QVERIFY(!isAskedFor || isDragged || !place.entries->data(QLatin1String(kUris)).isEmpty());
            if (isLetGo)
                drag->release();
            if (end != JobState::Done)
                expectEndOfDrag();
            QCoreApplication::processEvents();
        }
        place.entries.reset();
        QVERIFY(ui::sharedThreads().waitForDone());
        QCOMPARE(others.names(), stays ? (std::vector<std::string> {"1", "2"}) : std::vector<std::string> {"2"});
        QVERIFY2(others.exists("2/opened"), "what else was taken out is not meant");
        place.folder.reset();
        QCOMPARE(place.left().empty(), !stays);
    }

    void whatNobodyHasGoesWithFerry()
    {
        Place place;
        Tree tree(place.temp.child(place.left().at(0)));
        tree.folder("1").folder("1/locked").file("1/locked/\xff", "x").mode("1/locked", 0500);
        delete place.files;
        QCOMPARE(place.left().size(), 1U);
        place.folder.reset();
        QVERIFY(place.left().empty());
    }

    void sweepingSpares_whatIsInUse_orIsNoneOfOurs()
    {
        TempFolder temp;
        Tree tree(temp.path());
        tree.folder("elsewhere").file("elsewhere/precious", "p").symlink("ferry-out-link00", "elsewhere").file("ferry-out-file00", "f");
        tree.folder("ferry-out-left00").folder("ferry-out-left00/1").symlink("ferry-out-left00/1/l", "../../elsewhere").folder("another");
        const auto used = *TakenOutFolder::make(temp.path());
        TakenOutFolder::sweep(temp.path(), std::chrono::seconds(0));
        QVERIFY(!tree.exists("ferry-out-left00"));
        QCOMPARE(tree.content("elsewhere/precious"), std::string("p"));
        QCOMPARE(tree.names().size(), 5U); // elsewhere, the link, the file, another, and the one in use
    }

    void tellsWhereNoFolderCanBeMade()
    {
        const auto made = TakenOutFolder::make(Path("/proc/self"));
        QVERIFY(!made);
        QCOMPARE(made.error().path, Path("/proc/self"));
    }

    void theDropWaitsForTheFiles()
    {
        Place place;
        const std::unique_ptr<TakenOut> files(place.files);
        Drag drag(*files);
        int held = 0;
        connect(&drag.held, &HeldDrop::held, &drag.held, [&held] { ++held; });
        QVERIFY2(drag.release(), "nobody would take it");
        Q_EMIT drag.drag->actionChanged(Qt::CopyAction);
        QVERIFY(drag.move());
        QVERIFY(!drag.release());
        QCOMPARE(files->state(), TakenOut::State::Going);
        QVERIFY2(!drag.move(), "it is let go where it was");
        QCOMPARE(held, 1);
        drag.held.findChild<QTimer *>()->setInterval(0);
        QTRY_VERIFY2(held > 1, "who waits is told so again");
        Releases releases;
        drag.window.installEventFilter(&releases);
        place.end(JobState::Done);
        QTRY_COMPARE(releases.count, 1);
        QVERIFY(drag.move());
        QVERIFY2(drag.release(), "they are there");
    }

    void theDropDoesNotWait_overFerry()
    {
        Place place;
        const std::unique_ptr<TakenOut> files(place.files);
        Drag drag(*files);
        const QMimeData data;
        Q_EMIT drag.drag->actionChanged(Qt::CopyAction);
        drag.send(QDragEnterEvent({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, {}));
        QVERIFY(drag.release());
        QVERIFY(place.source.submitted.empty());
        drag.send(QDragLeaveEvent());
        QVERIFY(!drag.release());
        QCOMPARE(place.source.submitted.size(), 1U);
    }

    void aClickEndsTheWaiting()
    {
        Place place;
        const std::unique_ptr<TakenOut> files(place.files);
        Drag drag(*files);
        QVERIFY2(drag.press(), "nothing waits");
        Q_EMIT drag.drag->actionChanged(Qt::CopyAction);
        QVERIFY(!drag.release());
        Releases releases;
        drag.window.installEventFilter(&releases);
        expectEndOfDrag();
        QVERIFY2(!drag.press(), "it ends the waiting and does nothing else");
        QVERIFY(drag.move());
        place.end(JobState::Done);
        QCoreApplication::processEvents();
        QCOMPARE(releases.count, 0);
    }

    void theDropIsGivenUp_ifThereAreNoFiles()
    {
        Place place;
        const std::unique_ptr<TakenOut> files(place.files);
        Drag drag(*files);
        Q_EMIT drag.drag->actionChanged(Qt::CopyAction);
        QVERIFY(!drag.release());
        Releases releases;
        drag.window.installEventFilter(&releases);
        expectEndOfDrag();
        place.end(JobState::DoneWithProblems);
        QTRY_VERIFY(drag.move());
        QCOMPARE(releases.count, 0);
    }
};

QTEST_MAIN(TakenOutTest)
#include "tst_taken_out.moc"
