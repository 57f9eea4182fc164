// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::store;

namespace {

Outcome copied(std::string name)
{
    static const auto folder = std::make_shared<const PathNode>(Path("/s"));
    Outcome outcome;
    outcome.source = {folder, std::move(name)};
    return outcome;
}

QByteArray contents(const Path &path)
{
    QFile file(QString::fromStdString(path.bytes()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void append(const Path &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path.bytes()));
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestOutcomeFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    Path m_path;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = Path(m_folder->path().toStdString()).child("log");
    }

    void writesOneLineAnItemAndASummary()
    {
        {
            const auto file = OutcomeFile::create(m_path);
            QVERIFY(file);
            (*file)->record(copied("a"));
            (*file)->record(copied("b\n"));
            (*file)->finish({});
            QVERIFY(!(*file)->error());
        }
        const QByteArray expected
            = QByteArray::fromStdString(outcomeLine(copied("a")) + '\n' + outcomeLine(copied("b\n")) + '\n' + summaryLine({}) + '\n');
        QCOMPARE(contents(m_path), expected);
    }

    void isPrivateToItsOwner()
    {
        const mode_t before = ::umask(0);
        const auto file = OutcomeFile::create(m_path);
        ::umask(before);
        QVERIFY(file);
        struct stat facts {};
        QCOMPARE(::stat(m_path.c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 07777u, 0600u);
    }

    void isReadableAfterFlush()
    {
        const auto file = OutcomeFile::create(m_path);
        QVERIFY(file);
        (*file)->record(copied("a"));
        QCOMPARE(contents(m_path), QByteArray());
        (*file)->flush();
        QCOMPARE(contents(m_path), QByteArray::fromStdString(outcomeLine(copied("a")) + '\n'));
    }

    void holdsBackAtMost64KiB()
    {
        const auto file = OutcomeFile::create(m_path);
        QVERIFY(file);
        qsizetype written = 0;
        for (int i = 0; i < 2'000; ++i) {
            (*file)->record(copied("a"));
            written += qsizetype(outcomeLine(copied("a")).size()) + 1;
            QVERIFY(written - contents(m_path).size() < 64 * 1024);
        }
    }

    void continuesAnOlderFile()
    {
        append(m_path, "{\"op\":\"x\"}\n");
        {
            const auto file = OutcomeFile::create(m_path);
            QVERIFY(file);
            (*file)->record(copied("a"));
        }
        QCOMPARE(contents(m_path), "{\"op\":\"x\"}\n" + QByteArray::fromStdString(outcomeLine(copied("a")) + '\n'));
    }

    void startsANewLine_whenTheOlderFileWasCutOff()
    {
        append(m_path, "{\"op\":\"co");
        {
            const auto file = OutcomeFile::create(m_path);
            QVERIFY(file);
            (*file)->record(copied("a"));
        }
        QCOMPARE(contents(m_path), "{\"op\":\"co\n" + QByteArray::fromStdString(outcomeLine(copied("a")) + '\n'));
    }

    void saysWhyItCannotBeMade()
    {
        const auto missing = OutcomeFile::create(m_path.child("below"));
        QVERIFY(!missing);
        QVERIFY(missing.error().kind == ErrorKind::NotFound);
        const auto folder = OutcomeFile::create(m_path.parent());
        QVERIFY(!folder);
        QVERIFY(folder.error().kind == ErrorKind::WrongType);
        QVERIFY(folder.error().path == m_path.parent());
    }

    void keepsTheFirstError_andWritesNoMore()
    {
        const auto file = OutcomeFile::create(Path("/dev/full"));
        QVERIFY(file);
        (*file)->record(copied("a"));
        QVERIFY(!(*file)->error());
        (*file)->flush();
        QVERIFY((*file)->error());
        QVERIFY((*file)->error()->kind == ErrorKind::NoSpace);
        QVERIFY((*file)->error()->path == Path("/dev/full"));
        (*file)->record(copied("b"));
        (*file)->finish({});
        QCOMPARE((*file)->error()->code, ENOSPC);
    }

    void readerFollowsAGrowingFile()
    {
        const auto file = OutcomeFile::create(m_path);
        QVERIFY(file);
        OutcomeFileReader reader(m_path);
        QCOMPARE(reader.refresh().value(), std::size_t(0));
        QVERIFY(!reader.at(0));
        (*file)->record(copied("a"));
        (*file)->flush();
        QCOMPARE(reader.refresh().value(), std::size_t(1));
        (*file)->record(copied("b\xFF"));
        (*file)->finish({});
        QCOMPARE(reader.refresh().value(), std::size_t(2));
        QCOMPARE(reader.refresh().value(), std::size_t(2));
        QCOMPARE(reader.count(), std::size_t(2));
        QVERIFY(reader.at(0)->source == Path("/s/a"));
        QVERIFY(reader.at(1)->source == Path("/s/b\xFF"));
        QVERIFY(!reader.at(2));
    }

    void readerWaitsForTheEndOfALine()
    {
        const QByteArray line = QByteArray::fromStdString(outcomeLine(copied("a")));
        append(m_path, line.first(20));
        OutcomeFileReader reader(m_path);
        QCOMPARE(reader.refresh().value(), std::size_t(0));
        append(m_path, line.sliced(20));
        QCOMPARE(reader.refresh().value(), std::size_t(0));
        append(m_path, "\n");
        QCOMPARE(reader.refresh().value(), std::size_t(1));
        QVERIFY(reader.at(0)->source == Path("/s/a"));
    }

    void readerIndexesInPieces()
    {
        constexpr std::size_t kLines = 20'000;
        {
            const auto file = OutcomeFile::create(m_path);
            QVERIFY(file);
            for (std::size_t i = 0; i < kLines; ++i)
                (*file)->record(copied(std::to_string(i)));
            (*file)->finish({});
        }
        OutcomeFileReader reader(m_path);
        std::size_t calls = 0;
        std::size_t known = 0;
        for (std::size_t now = reader.refresh(1).value(); now != known; now = reader.refresh(1).value()) {
            known = now;
            ++calls;
        }
        QCOMPARE(known, kLines);
        QVERIFY(calls > 2);
        for (std::size_t i = 0; i < kLines; i += 997)
            QVERIFY(reader.at(i)->source == Path("/s/" + std::to_string(i)));
        QVERIFY(reader.at(kLines - 1)->source == Path("/s/" + std::to_string(kLines - 1)));
    }

    void readerTakesLinesLongerThanItsPieces()
    {
        const std::string name(700'000, 'n');
        {
            const auto file = OutcomeFile::create(m_path);
            QVERIFY(file);
            (*file)->record(copied(name));
            (*file)->record(copied("a"));
        }
        OutcomeFileReader reader(m_path);
        QVERIFY(reader.refresh(1).value() >= 1);
        QCOMPARE(reader.refresh().value(), std::size_t(2));
        QVERIFY(reader.at(0)->source == Path("/s/" + name));
        QVERIFY(reader.at(1)->source == Path("/s/a"));
    }

    void readerCountsABadLineButReadsNothingFromIt()
    {
        append(m_path, "{\"op\":\"co\n" + QByteArray::fromStdString(outcomeLine(copied("a"))) + "\n\n");
        OutcomeFileReader reader(m_path);
        QCOMPARE(reader.refresh().value(), std::size_t(2));
        QVERIFY(!reader.at(0));
        QVERIFY(reader.at(1));
    }

    void readerFindsAFileThatComesLater()
    {
        OutcomeFileReader reader(m_path);
        const auto missing = reader.refresh();
        QVERIFY(!missing);
        QVERIFY(missing.error().kind == ErrorKind::NotFound);
        append(m_path, QByteArray::fromStdString(outcomeLine(copied("a"))) + '\n');
        QCOMPARE(reader.refresh().value(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestOutcomeFile)
#include "tst_outcome_file.moc"
