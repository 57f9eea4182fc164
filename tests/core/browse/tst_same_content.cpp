// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/same_content.h"

#include "core/browse/browser.h"
#include "core/fs/linux_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <functional>
#include <memory>
#include <optional>
#include <semaphore>

using namespace ferry;
using namespace ferry::browse;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t kLarge = (std::uint64_t(3) << 20) + 5; // bytes; some pieces, and an odd one

/// Tells what is read, can fail or hold it, and can do something in the midst of it.
class ReadingOps : public fs::LinuxOps
{
public:
    std::atomic<int> opened {0};
    std::atomic<int> reads {0};
    std::atomic<int> failAt {0}; ///< the number of the read that fails; 0: none
    std::atomic<bool> holds {false};
    std::counting_semaphore<> gate {0};
    std::function<void()> atFirstRead;

    Result<fs::UniqueFd> open(int at, const char *name, int flags, mode_t mode = 0) override
    {
        ++opened;
        return LinuxOps::open(at, name, flags, mode);
    }
    Result<std::size_t> read(int fd, std::span<std::byte> buffer, std::uint64_t offset) override
    {
        const int number = ++reads;
        if (number == 1 && atFirstRead)
            atFirstRead();
        if (holds.load())
            gate.acquire();
        if (number == failAt.load())
            return Failure(Error::fromErrno(EIO, FsOp::Read));
        // Fewer than asked for, as a kernel may give them.
        return LinuxOps::read(fd, buffer.first(std::min<std::size_t>(buffer.size(), 100'000)), offset);
    }
};

} // namespace

class SameContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ops = std::make_shared<ReadingOps>();
        m_temp.emplace();
        m_tree.emplace(m_temp->path());
        m_tree->file("a", test::pattern(kLarge)).file("same", test::pattern(kLarge));
    }

    void comparesEachByte_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("isSame");
        const QByteArray content = QByteArray::fromStdString(test::pattern(kLarge));
        QByteArray first = content;
        first[0] = static_cast<char>(first[0] + 1);
        QByteArray last = content;
        last.back() = static_cast<char>(last.back() + 1);
        QTest::newRow("equal") << content << true;
        QTest::newRow("first byte") << first << false;
        QTest::newRow("last byte") << last << false;
        QTest::newRow("longer") << content + 'x' << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void comparesEachByte()
    {
        QFETCH(QByteArray, other);
        QFETCH(bool, isSame);
        m_tree->file("b", other.toStdString());
        QCOMPARE(answerOf("a", "b").value_or(!isSame), isSame);
        if (std::uint64_t(other.size()) != kLarge)
            QVERIFY2(m_ops->reads.load() == 0, "the sizes tell");
    }

    void emptyFilesAreEqual_andAFileIsEqualToItself()
    {
        m_tree->file("e", "").file("f", "").hardLink("a", "b");
        QVERIFY(answerOf("e", "f").value_or(false));
        m_ops->reads = 0;
        QVERIFY(answerOf("a", "b").value_or(false));
        QCOMPARE(m_ops->reads.load(), 0);
    }

    void whatIsNoFile_isNotOpened_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"link", "folder", "pipe"})
            QTest::newRow(name) << QByteArray(name);
    }
    void whatIsNoFile_isNotOpened()
    {
        QFETCH(QByteArray, name);
        m_tree->symlink("link", "same").folder("folder").fifo("pipe");
        for (const auto &[a, b] : {std::pair(std::string("a"), name.toStdString()), std::pair(name.toStdString(), std::string("a"))}) {
            const Result<bool> answer = answerOf(a, b);
            QVERIFY(!answer);
            QVERIFY(answer.error().kind == ErrorKind::OtherType);
            QVERIFY(answer.error().path == m_tree->path(name.toStdString()));
        }
        QCOMPARE(m_ops->opened.load(), 1);
    }

    void errorsNameTheFile()
    {
        const Result<bool> gone = answerOf("a", "gone");
        QVERIFY(!gone && gone.error().kind == ErrorKind::NotFound && gone.error().path == m_tree->path("gone"));
        m_ops->reads = 0;
        m_ops->failAt = 15; // of the second file: eleven reads of the first one's first piece come before
        const Result<bool> unreadable = answerOf("a", "same");
        QVERIFY(!unreadable && unreadable.error().kind == ErrorKind::Io);
        QVERIFY(unreadable.error().path == m_tree->path("same"));
        m_tree->bigFile("secret", kLarge).mode("secret", 0);
        if (!test::isRoot()) {
            const Result<bool> denied = answerOf("secret", "a");
            QVERIFY(!denied && denied.error().kind == ErrorKind::Denied && denied.error().path == m_tree->path("secret"));
        }
    }

    void whatIsWrittenMeanwhile_isNotCalledEqual()
    {
        m_ops->atFirstRead = [this] { m_tree->times("same", {1'000'000'000, 0}); };
        const Result<bool> answer = answerOf("a", "same");
        QVERIFY(!answer && answer.error().kind == ErrorKind::Changed && answer.error().path == m_tree->path("same"));
    }

    void worksInPieces()
    {
        SameContent comparing(m_tree->path("a"), m_tree->path("same"));
        int pieces = 1;
        Result<std::optional<bool>> answer = comparing.work(*m_ops, 0ms);
        for (; answer && !*answer; ++pieces)
            answer = comparing.work(*m_ops, 0ms);
        QVERIFY(answer && **answer);
        QCOMPARE(pieces, 4);
    }

    void endsWithWhoeverAsked()
    {
        m_ops->holds = true;
        Browser browser(m_ops);
        bool isAnswered = false;
        auto asking = std::make_unique<QObject>();
        browser.compareContent(m_tree->path("a"), m_tree->path("same"), asking.get(),
                               [&isAnswered](const Result<bool> &) { isAnswered = true; });
        QTRY_COMPARE(m_ops->reads.load(), 1);
        QTest::qWait(60); // longer than it goes on at once
        asking.reset();
        m_ops->holds = false;
        m_ops->gate.release();
        QTRY_COMPARE(m_ops->reads.load(), 22); // the piece in hand, of both
        QTest::qWait(60);
        QCOMPARE(m_ops->reads.load(), 22);
        QVERIFY(!isAnswered);
    }

    void aDeviceThatHangs_keepsNothingElseBack()
    {
        m_ops->holds = true;
        Browser browser(m_ops);
        auto asking = std::make_unique<QObject>();
        for (int i = 0; i < 20; ++i)
            browser.compareContent(m_tree->path("a"), m_tree->path("same"), asking.get(), [](const Result<bool> &) {});
        QTRY_COMPARE(m_ops->reads.load(), 2);
        bool isThere = false;
        browser.isFolder(m_temp->path(), this, [&isThere](bool found) { isThere = found; });
        QTRY_VERIFY(isThere);
        asking.reset();
        m_ops->holds = false;
        m_ops->gate.release();
        m_ops->gate.release();
    }

    void namesTheDeviceOfWhatIsNotThereYet()
    {
        Browser browser;
        std::optional<Result<Device>> found;
        const auto take = [&found](Result<Device> device) { found = std::move(device); };
        browser.deviceFor(m_tree->path("not/there/yet"), this, take);
        QTRY_VERIFY(found);
        QVERIFY(found->has_value());
        const std::string point = (*found)->mountPoint.bytes();
        QVERIFY2(!point.empty() && (point == "/" || m_temp->path().bytes().starts_with(point)), point.c_str());
        QVERIFY((*found)->available > 0);
        found.reset();
        browser.deviceFor(Path("/proc/self/x"), this, take);
        QTRY_VERIFY(found);
        QVERIFY2(found->has_value() && (*found)->mountPoint == Path("/proc"), "not a place that a person looks for, but where it lies");
        found.reset();
        browser.deviceFor(m_tree->path("a/below a file/x"), this, take);
        QTRY_VERIFY(found);
        QVERIFY(!found->has_value());
    }

private:
    [[nodiscard]] Result<bool> answerOf(const std::string &a, const std::string &b)
    {
        Browser browser(m_ops);
        std::optional<Result<bool>> answer;
        browser.compareContent(m_tree->path(a), m_tree->path(b), this, [&answer](Result<bool> same) { answer = std::move(same); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
            return Failure(Error::of(ErrorKind::Cancelled));
        return *answer;
    }

    std::shared_ptr<ReadingOps> m_ops;
    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
};

QTEST_GUILESS_MAIN(SameContentTest)
#include "tst_same_content.moc"
