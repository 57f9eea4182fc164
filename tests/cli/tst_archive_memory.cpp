// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/child_process.h"
#include "core/base/units.h"
#include "tests/cli/ferry_process.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

#include <unistd.h>

using namespace ferry;
using namespace ferry::cli::bench;

namespace {

constexpr std::size_t kEntry = 12 * kMiB;
constexpr int kTimesIdle = 20;

} // namespace

/// Making and taking apart an archive needs at most 64 MiB above a Ferry that does nothing, whatever is in it. Each bound is what the
/// format needs and some, and less than that with the whole entry: holding that would be noticed.
class ArchiveMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
        QSKIP("the memory of a release build is meant");
#else
        QRandomGenerator random(1); // which nothing can compress
        std::string bytes(kEntry, '\0');
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), qsizetype(bytes.size() / sizeof(quint32)));
        m_scratch.write("entry", bytes);
        // It is over so soon that a look at its memory may come too early or too late, which makes it seem to need less than it does.
        for (int time = 0; time < kTimesIdle; ++time)
            m_idle = std::max(m_idle, peakOf({"--version"}));
        QVERIFY(m_idle > 0);
#endif
    }

    void isBounded_data()
    {
        QTest::addColumn<QByteArray>("suffix");
        QTest::addColumn<std::uint64_t>("compressing"); // MiB above idle
        QTest::newRow("tar") << QByteArray("tar") << std::uint64_t(16);
        QTest::newRow("tar.gz") << QByteArray("tar.gz") << std::uint64_t(19);
        QTest::newRow("tar.bz2") << QByteArray("tar.bz2") << std::uint64_t(40);
        QTest::newRow("tar.xz") << QByteArray("tar.xz") << std::uint64_t(47);
        QTest::newRow("tar.zst") << QByteArray("tar.zst") << std::uint64_t(36);
        QTest::newRow("zip") << QByteArray("zip") << std::uint64_t(16);
        QTest::newRow("7z") << QByteArray("7z") << std::uint64_t(46);
    }

    void isBounded()
    {
        QFETCH(const QByteArray, suffix);
        QFETCH(const std::uint64_t, compressing);
        constexpr std::uint64_t kExtracting = 16;
        const std::string archive = m_scratch.at("a." + suffix.toStdString());
        const std::string out = m_scratch.at("out." + suffix.toStdString());
        const std::uint64_t made = peakOf({"compress", "--jobs=2", "--durable=none", m_scratch.at("entry"), archive});
        QVERIFY(m_scratch.exists("a." + suffix.toStdString()));
        const std::uint64_t taken = peakOf({"extract", "--durable=none", archive, out});
        QVERIFY(m_scratch.read("out." + suffix.toStdString() + "/entry") == m_scratch.read("entry"));
        const auto above = [this](std::uint64_t peak) { return (peak - std::min(peak, m_idle)) / kMiB; };
        qInfo("%s: compressing %d MiB, extracting %d MiB, above %d MiB", suffix.constData(), int(above(made)), int(above(taken)),
              int(m_idle / kMiB));
        QVERIFY2(above(made) <= compressing, qPrintable(QString::number(above(made))));
        QVERIFY2(above(taken) <= kExtracting, qPrintable(QString::number(above(taken))));
        QVERIFY(::unlink(archive.c_str()) == 0);
    }

private:
    /// Bytes; 0 if it failed.
    [[nodiscard]] std::uint64_t peakOf(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), "ferry");
        ChildProcesses children(-1, Path(m_scratch.at("messages")), {"HOME=" + m_scratch.at("home"), "PATH=/usr/bin:/bin"});
        const auto peak = children.runAndWatchMemory(Program {test::ferryProgram(), std::move(arguments)});
        if (!peak)
            qWarning("%s", peak.error().words.c_str());
        return peak.value_or(0);
    }

    test::Scratch m_scratch;
    std::uint64_t m_idle = 0;
};

QTEST_GUILESS_MAIN(ArchiveMemoryTest)
#include "tst_archive_memory.moc"
