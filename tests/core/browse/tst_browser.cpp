// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/browser.h"

#include "core/fs/linux_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <fcntl.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <optional>

using namespace ferry;
using namespace ferry::browse;
using test::TempFolder;
using test::Tree;

namespace {

/// Fails to read folders once it was told to.
class FailingOps : public fs::LinuxOps
{
public:
    std::atomic<int> failReadsAfter {-1};
    std::atomic<int> linkError {0}; ///< an errno; 0: makes links
    std::atomic<int> unnamedError {0}; ///< likewise, of files without a name

    Result<fs::UniqueFd> open(int at, const char *name, int flags, mode_t mode) override
    {
        if (unnamedError.load() != 0 && (flags & O_TMPFILE) == O_TMPFILE)
            return Failure(Error::fromErrno(unnamedError.load(), FsOp::Create));
        return LinuxOps::open(at, name, flags, mode);
    }
    Result<std::size_t> readFolder(int fd, std::span<std::byte> buffer) override
    {
        if (failReadsAfter.load() >= 0 && failReadsAfter.fetch_sub(1) == 0)
            return Failure(Error::fromErrno(EIO, FsOp::ReadFolder));
        return LinuxOps::readFolder(fd, buffer);
    }
    Result<void> symlink(const std::string &text, int at, const char *name) override
    {
        if (linkError.load() != 0)
            return Failure(Error::fromErrno(linkError.load(), FsOp::Symlink));
        return LinuxOps::symlink(text, at, name);
    }
};

/// Follows listings as a view does.
struct Follower {
    Rows rows;
    std::vector<Listing> listings;
    std::size_t wrong = 0; ///< listings whose changes do not lead to their rows

    void hear(Listing listing)
    {
        const RowChanges &changes = listing.changes;
        if (changes.isWhole) {
            rows = listing.rows;
        } else {
            for (auto span = changes.removed.rbegin(); span != changes.removed.rend(); ++span)
                rows.erase(rows.begin() + span->first, rows.begin() + span->first + span->count);
            for (const RowSpan span : changes.inserted)
                rows.insert(rows.begin() + span.first, listing.rows.begin() + span.first, listing.rows.begin() + span.first + span.count);
            for (const int row : changes.changed)
                rows[static_cast<std::size_t>(row)] = listing.rows[static_cast<std::size_t>(row)];
        }
        wrong += rows == listing.rows ? 0 : 1;
        listings.push_back(std::move(listing));
    }

    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const auto &row : rows)
            names.push_back(row->name);
        return names;
    }
    [[nodiscard]] bool isComplete() const { return !listings.empty() && listings.back().isComplete; }
    [[nodiscard]] std::optional<ErrorKind> error() const
    {
        return listings.empty() || !listings.back().error ? std::nullopt : std::optional(listings.back().error->kind);
    }
};

using Names = std::vector<std::string>;

} // namespace

class TestBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp.emplace();
        m_tree.emplace(m_temp->path());
        m_ops = std::make_shared<FailingOps>();
        m_browser.emplace(m_ops);
        m_follower = {};
        m_lister.emplace(*m_browser, [this](Listing listing) { m_follower.hear(std::move(listing)); });
    }

    void cleanup()
    {
        QCOMPARE(m_follower.wrong, std::size_t(0));
        m_lister.reset();
        m_browser.reset();
        m_tree.reset();
        m_temp.reset();
    }

    void listsNamesAsBytes_withWhatTheyAre()
    {
        m_tree->folder("b").file("a10", "12345").file("a9", "").file("\xff\n", "").symlink("to b", "b").symlink("nowhere", "x");
        m_lister->open(m_temp->path());
        QTRY_VERIFY(m_follower.isComplete());
        QCOMPARE(m_follower.names(), (Names {"b", "to b", "a9", "a10", "nowhere", "\xff\n"}));
        QVERIFY(m_follower.rows[1]->isFolder() && m_follower.rows[1]->isLink());
        QCOMPARE(m_follower.rows[3]->size, std::uint64_t(5));
        QVERIFY(m_follower.rows[4]->leadsTo == model::FileType::Unknown);
    }

    void firstRowsComeBeforeTheRest()
    {
        for (int i = 0; i < 2000; ++i)
            m_tree->file(std::to_string(i), "");
        m_lister->open(m_temp->path());
        QTRY_VERIFY(m_follower.isComplete());
        QVERIFY(m_follower.listings.size() >= 2);
        QVERIFY(!m_follower.listings.front().isComplete);
        QVERIFY(!m_follower.listings.front().rows.empty() && m_follower.listings.front().rows.size() < 2000);
        QCOMPARE(m_follower.rows.size(), std::size_t(2000));
        QVERIFY(std::ranges::is_sorted(m_follower.rows, [](const auto &a, const auto &b) { return isBefore(*a, *b, {}); }));
    }

    void hidesAndFilters()
    {
        m_tree->file(".secret", "").file("one.jpg", "").file("two.txt", "").folder("Pictures");
        m_lister->open(m_temp->path());
        QTRY_VERIFY(m_follower.isComplete());
        QCOMPARE(m_follower.names(), (Names {"Pictures", "one.jpg", "two.txt"}));
        QCOMPARE(m_follower.listings.back().entries, std::size_t(4));
        m_lister->setFilter({.hidden = true, .words = {}});
        QTRY_COMPARE(m_follower.names(), (Names {"Pictures", ".secret", "one.jpg", "two.txt"}));
        QVERIFY2(!m_follower.listings.back().changes.isWhole, "what stays is not told again");
        m_lister->setFilter({.hidden = false, .words = "PI"});
        QTRY_COMPARE(m_follower.names(), (Names {"Pictures"}));
        m_lister->setFilter({.hidden = false, .words = "*.jpg"});
        QTRY_COMPARE(m_follower.names(), (Names {"one.jpg"}));
    }

    void sortsAnew()
    {
        m_tree->file("a", "123").file("b", "1").file("c", "12");
        m_lister->open(m_temp->path());
        QTRY_VERIFY(m_follower.isComplete());
        m_lister->setOrder({SortBy::Size, true});
        QTRY_COMPARE(m_follower.names(), (Names {"a", "c", "b"}));
    }

    void followsWhatChanges()
    {
        m_tree->file("a", "").file("b", "").file("c", "");
        m_lister->open(m_temp->path());
        QTRY_VERIFY(m_follower.isComplete());
        m_tree->file("d", "").remove("a").rename("b", "e");
        QTRY_COMPARE(m_follower.names(), (Names {"c", "d", "e"}));
        const auto before = m_follower.rows[0];
        m_tree->append("c", "content");
        QTRY_COMPARE(m_follower.rows[0]->size, std::uint64_t(7));
        QVERIFY(before != m_follower.rows[0]);
        QCOMPARE(m_follower.listings.back().changes.changed, std::vector<int> {0});
    }

    void manyChangesComeInFewListings()
    {
        m_lister->open(m_temp->path());
        QTRY_VERIFY(m_follower.isComplete());
        const std::size_t before = m_follower.listings.size();
        for (int i = 0; i < 3000; ++i)
            m_tree->file(std::to_string(i), "");
        QTRY_COMPARE(m_follower.rows.size(), std::size_t(3000));
        QVERIFY2(m_follower.listings.size() - before < 40, "not one for each");
    }

    void folderThatGoesAway_isToldOf()
    {
        m_tree->folder("f").file("f/a", "");
        m_lister->open(m_tree->path("f"));
        QTRY_COMPARE(m_follower.names(), (Names {"a"}));
        m_tree->remove("f");
        QTRY_VERIFY(m_follower.error() == ErrorKind::NotFound);
        QVERIFY(m_follower.rows.empty());
        m_tree->folder("f").file("f/b", "");
        m_lister->reload();
        QTRY_COMPARE(m_follower.names(), (Names {"b"}));
        m_tree->file("f/c", "");
        QTRY_COMPARE(m_follower.names(), (Names {"b", "c"}));
    }

    void whatIsNoFolder_isAnError()
    {
        m_tree->file("a", "");
        m_lister->open(m_tree->path("a"));
        QTRY_VERIFY(m_follower.error() == ErrorKind::WrongType);
        m_lister->open(m_tree->path("nowhere"));
        QTRY_VERIFY(m_follower.error() == ErrorKind::NotFound);
        QCOMPARE(m_follower.listings.back().error->path, m_tree->path("nowhere"));
    }

    void faultInTheMiddle_keepsWhatWasRead()
    {
        for (int i = 0; i < 5000; ++i)
            m_tree->file("a long name to fill the buffer of the folder " + std::to_string(i), "");
        m_ops->failReadsAfter = 2;
        m_lister->open(m_temp->path());
        QTRY_VERIFY(m_follower.error() == ErrorKind::Io);
        QVERIFY(!m_follower.rows.empty() && m_follower.rows.size() < 5000);
        QVERIFY(!m_follower.isComplete());
        m_lister->reload();
        QTRY_VERIFY(m_follower.isComplete());
        QCOMPARE(m_follower.rows.size(), std::size_t(5000));
    }

    void openingAnotherFolder_forgetsTheFormer()
    {
        m_tree->folder("f").file("f/a", "").folder("g").file("g/b", "");
        m_lister->open(m_tree->path("f"));
        m_lister->open(m_tree->path("g"));
        QTRY_VERIFY(m_follower.isComplete());
        QCOMPARE(m_follower.names(), (Names {"b"}));
        QVERIFY(m_follower.listings.front().changes.isWhole);
        m_tree->file("f/c", "").file("g/d", "");
        QTRY_COMPARE(m_follower.names(), (Names {"b", "d"}));
        for (const Listing &listing : m_follower.listings)
            QVERIFY(std::ranges::none_of(listing.rows, [](const auto &row) { return row->name == "a" || row->name == "c"; }));
    }

    void bothPanesOnOneFolder_followIt()
    {
        Follower other;
        FolderLister second(*m_browser, [&other](Listing listing) { other.hear(std::move(listing)); });
        m_lister->open(m_temp->path());
        second.open(m_temp->path());
        QTRY_VERIFY(m_follower.isComplete() && other.isComplete());
        m_lister->open(m_tree->folder("f").path("f"));
        m_tree->file("a", "");
        QTRY_COMPARE(other.names(), (Names {"f", "a"}));
        QCOMPARE(other.wrong, std::size_t(0));
    }

    void makesAndRenames_neverOverSomething()
    {
        m_tree->file("a", "a").file("b", "b");
        std::optional<Result<void>> result;
        const auto done = [&result](Result<void> ended) { result = std::move(ended); };
        m_browser->makeFolder(m_temp->path(), "\xff", this, done);
        QTRY_VERIFY(result);
        QVERIFY(result->has_value());
        QVERIFY(m_tree->exists("\xff"));
        result.reset();
        m_browser->makeFolder(m_temp->path(), "a", this, done);
        QTRY_VERIFY(result);
        QVERIFY(result->error().kind == ErrorKind::Exists);
        result.reset();
        m_browser->makeFolder(m_temp->path(), "x/y", this, done);
        QTRY_VERIFY(result);
        QVERIFY(result->error().kind == ErrorKind::BadName);
        result.reset();
        m_browser->rename(m_temp->path(), "a", "b", this, done);
        QTRY_VERIFY(result);
        QVERIFY(result->error().kind == ErrorKind::Exists);
        QCOMPARE(m_tree->content("b"), std::string("b"));
        result.reset();
        m_browser->rename(m_temp->path(), "a", "c", this, done);
        QTRY_VERIFY(result);
        QVERIFY(result->has_value());
        QCOMPARE(m_tree->content("c"), std::string("a"));
    }

    void makesLinks_neverOverSomething()
    {
        m_tree->file("a.jpg", "a").folder("to").file("to/a.jpg", "there").symlink("to/a (2).jpg", "nowhere");
        std::optional<std::vector<Error>> errors;
        const auto done = [&errors](std::vector<Error> told) { errors = std::move(told); };
        m_browser->makeLinks(m_tree->path("to"), {m_tree->path("a.jpg"), Path("/x/\xff\n"), m_tree->path("a.jpg")}, this, done);
        QTRY_VERIFY(errors);
        QVERIFY(errors->empty());
        QCOMPARE(m_tree->names("to"), (Names {"a (2).jpg", "a (3).jpg", "a (4).jpg", "a.jpg", "\xff\n"}));
        QCOMPARE(m_tree->content("to/a.jpg"), std::string("there"));
        QCOMPARE(m_tree->linkText("to/a (2).jpg"), std::string("nowhere"));
        QCOMPARE(m_tree->linkText("to/a (3).jpg"), m_tree->path("a.jpg").bytes());
        QCOMPARE(m_tree->linkText("to/a (4).jpg"), m_tree->path("a.jpg").bytes());
        QCOMPARE(m_tree->linkText("to/\xff\n"), std::string("/x/\xff\n"));
    }

    void linksThatCannotBeMade_areToldOf_theOthersAreMade()
    {
        m_tree->folder("to");
        std::optional<std::vector<Error>> errors;
        const auto done = [&errors](std::vector<Error> told) { errors = std::move(told); };
        m_browser->makeLinks(m_tree->path("to"), {Path("/x/.."), Path("b"), Path("/x/" + std::string(256, 'n')), Path("/x/c")}, this, done);
        QTRY_VERIFY(errors);
        QCOMPARE(errors->size(), std::size_t(3));
        QVERIFY(std::ranges::all_of(*errors, [](const Error &error) { return error.kind == ErrorKind::BadName; }));
        QCOMPARE(errors->at(1).path, m_tree->path("to/b"));
        QCOMPARE(m_tree->names("to"), (Names {"c"}));
        errors.reset();
        m_browser->makeLinks(m_tree->path("gone"), {Path("/x/a"), Path("/x/b")}, this, done);
        QTRY_VERIFY(errors);
        QCOMPARE(errors->size(), std::size_t(1));
        QVERIFY(errors->front().kind == ErrorKind::NotFound);
        QCOMPARE(errors->front().path, m_tree->path("gone"));
        errors.reset();
        m_ops->linkError = EPERM; // as vfat says it
        m_browser->makeLinks(m_tree->path("to"), {Path("/x/a")}, this, done);
        QTRY_VERIFY(errors);
        QCOMPARE(errors->size(), std::size_t(1));
        QVERIFY(errors->front().kind == ErrorKind::Unsupported);
        QCOMPARE(errors->front().path, m_tree->path("to/a"));
        errors.reset();
        m_ops->unnamedError = EOPNOTSUPP; // and has no such files either
        m_browser->makeLinks(m_tree->path("to"), {Path("/x/a")}, this, done);
        QTRY_VERIFY(errors);
        QVERIFY(errors->front().kind == ErrorKind::Unsupported);
        errors.reset();
        m_ops->unnamedError = EPERM; // as in a folder that chattr made unchangeable
        m_browser->makeLinks(m_tree->path("to"), {Path("/x/a")}, this, done);
        QTRY_VERIFY(errors);
        QCOMPARE(errors->size(), std::size_t(1));
        QVERIFY(errors->front().kind == ErrorKind::Denied);
        QCOMPARE(errors->front().path, m_tree->path("to/a"));
    }

    void foldersAreCounted_andSortedByIt()
    {
        m_tree->folder("big").folder("big/below").file("big/below/1", "123456789").folder("small").file("small/1", "12").file("f", "1");
        m_tree->folder("none").symlink("to big", "big");
        m_lister->setOrder({SortBy::Size, true});
        m_lister->open(m_temp->path());
        QTRY_VERIFY(m_follower.isComplete());
        QCOMPARE(m_follower.names(), (Names {"to big", "small", "none", "big", "f"}));
        m_lister->count({"small", "big", "to big", "gone"});
        QTRY_COMPARE(m_follower.names(), (Names {"big", "small", "to big", "none", "f"}));
        const auto isCounted = [this](std::size_t row, Counted counted, std::uint64_t below) {
            return m_follower.rows[row]->counted == counted && m_follower.rows[row]->below == below;
        };
        QVERIFY(isCounted(0, Counted::Whole, 9) && isCounted(1, Counted::Whole, 2));
        QVERIFY(isCounted(2, Counted::Not, 0) && isCounted(3, Counted::Not, 0) && isCounted(4, Counted::Not, 0));
        m_lister->setFilter({.hidden = false, .words = "i"});
        QTRY_COMPARE(m_follower.rows.size(), std::size_t(2));
        QVERIFY2(isCounted(0, Counted::Whole, 9), "another view of the same listing");
        m_lister->setFilter({});
        QTRY_COMPARE(m_follower.rows.size(), std::size_t(5));
        m_ops->failReadsAfter = 0;
        m_lister->count({"small"});
        QTRY_VERIFY(isCounted(2, Counted::InPart, 0));
        m_lister->reload();
        QTRY_VERIFY(std::ranges::all_of(m_follower.rows, [](const auto &row) { return row->counted == Counted::Not; }));
        m_lister->count({"big"});
        m_lister->open(m_tree->path("big"));
        QTRY_COMPARE(m_follower.names(), (Names {"below"}));
        QVERIFY(isCounted(0, Counted::Not, 0));
    }

    void tellsFreeSpaceAndFolders()
    {
        m_tree->folder("Pictures").folder("Pins").file("Pip", "").folder(".hidden").symlink("Pilink", "Pins");
        std::optional<Result<std::uint64_t>> space;
        m_browser->freeSpace(m_temp->path(), this, [&space](Result<std::uint64_t> free) { space = std::move(free); });
        QTRY_VERIFY(space);
        QVERIFY(space->value() > 0);
        Names names {"none"};
        m_browser->foldersIn(m_temp->path(), "Pi", 10, this, [&names](Names found) { names = std::move(found); });
        QTRY_COMPARE(names, (Names {"Pictures", "Pilink", "Pins"}));
        m_browser->foldersIn(m_temp->path(), "Pi", 1, this, [&names](Names found) { names = std::move(found); });
        QTRY_COMPARE(names, (Names {"Pictures"}));
    }

    void tellsAllThatIsInAFolder()
    {
        m_tree->folder("b").file("b/10", "").file("b/9", "").folder("b/.hidden").file("b/\xff", "").file("a", "");
        std::optional<Result<std::vector<Path>>> children;
        m_browser->childrenOf(m_tree->path("b"), this, [&children](Result<std::vector<Path>> found) { children = std::move(found); });
        QTRY_VERIFY(children);
        auto wanted = std::vector {m_tree->path("b/.hidden"), m_tree->path("b/9"), m_tree->path("b/10"), m_tree->path("b/\xff")};
        QVERIFY(children->value() == wanted);
        for (const auto &[name, kind] : {std::pair("a", ErrorKind::WrongType), std::pair("gone", ErrorKind::NotFound)}) {
            children.reset();
            m_browser->childrenOf(m_tree->path(name), this, [&children](Result<std::vector<Path>> found) { children = std::move(found); });
            QTRY_VERIFY(children);
            QVERIFY(children->error().kind == kind);
            QVERIFY(children->error().path == m_tree->path(name));
        }
    }

    void tellsFoldersFromWhatIsNone()
    {
        m_tree->folder("f").file("g", "").symlink("l", "f").symlink("broken", "nowhere");
        for (const auto &[name, isFolder] :
             {std::pair("f", true), std::pair("l", true), std::pair("g", false), std::pair("broken", false), std::pair("gone", false)}) {
            std::optional<bool> answer;
            m_browser->isFolder(m_temp->child(name), this, [&answer](bool isThere) { answer = isThere; });
            QTRY_VERIFY(answer);
            QVERIFY2(*answer == isFolder, name);
        }
    }

    void answersForNobody_areDropped()
    {
        bool isAnswered = false;
        auto gone = std::make_unique<QObject>();
        m_browser->freeSpace(m_temp->path(), gone.get(), [&isAnswered](Result<std::uint64_t>) { isAnswered = true; });
        gone.reset();
        m_browser.reset();
        QVERIFY(!isAnswered);
        m_lister.reset();
    }

private:
    std::optional<TempFolder> m_temp;
    std::optional<Tree> m_tree;
    std::shared_ptr<FailingOps> m_ops;
    std::optional<Browser> m_browser;
    std::optional<FolderLister> m_lister;
    Follower m_follower;
};

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
