// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/packing.h"

#include "core/base/units.h"
#include "tests/core/engine/engine_place.h"
#include "tests/support/mounts.h"
#include "tests/support/packed_blocks.h"

#include <QTest>

#include <fcntl.h>

using namespace ferry;
using namespace ferry::jobs;
using namespace ferry::test;

class TestPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A file that became shorter than was announced, by however much, takes neither memory nor a long hop.
    void zerosForWhatIsMissingComeByThePiece()
    {
        constexpr std::uint64_t kSize = 20 * kMiB + 1;
        EnginePlace<> place;
        const TempFolder temp;
        const Path path = temp.child("a.tar.gz");
        const fs::UniqueFd fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        auto created = archive::ArchiveWriter::create(place.ops, fd.get(), *archive::formatForName(path.name()), {}, {});
        QVERIFY(created.has_value());
        archive::ArchiveWriter &archive = **created;
        PackingWriter writer(place.context, *std::move(created));
        Pieces pieces;
        pieces.pieces.emplace_back();
        pieces.pieces[0].begin.emplace();
        pieces.pieces[0].begin->path = "short";
        pieces.pieces[0].begin->facts.type = model::FileType::Regular;
        pieces.pieces[0].begin->facts.size = kSize;
        pieces.pieces[0].content.resize(10, std::byte {'x'});
        pieces.pieces[0].end.emplace();
        std::vector<model::Outcome> outcomes;
        int times = 0;
        for (bool isIn = false; !isIn; ++times) {
            QVERIFY(outcomes.empty());
            const Result<bool> put = writer.put(pieces, outcomes, {});
            QVERIFY(put.has_value());
            isIn = *put;
            int blocks = 0;
            while (const std::optional<archive::RawBlock> block = writer.takeBlock()) {
                auto packed = archive::compressBlock(*block, {});
                QVERIFY(packed.has_value());
                QVERIFY(writer.writeBlock(*std::move(packed)));
                ++blocks;
            }
            QVERIFY(blocks <= 6); // of 256 KiB
        }
        QVERIFY(times >= 20);
        QCOMPARE(outcomes.size(), 1U);
        QVERIFY(closeArchive(archive));
        const Ran ran
            = run(QStringLiteral("sh"),
                  {QStringLiteral("-c"),
                   QStringLiteral("tar -xzOf '%1' short | tr -d '\\0' | wc -c; tar -tvzf '%1'").arg(QString::fromStdString(path.bytes()))});
        QVERIFY2(ran.output.startsWith(QLatin1String("10\n")) && ran.output.contains(QString::number(kSize)), qPrintable(ran.output));
    }

    void stopsAmongTheZeros()
    {
        EnginePlace<> place;
        const TempFolder temp;
        const fs::UniqueFd fd(::open(temp.child("a.tar").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        auto created = archive::ArchiveWriter::create(place.ops, fd.get(), *archive::formatForName("a.tar"), {}, {});
        QVERIFY(created.has_value());
        PackingWriter writer(place.context, *std::move(created));
        Pieces pieces;
        pieces.pieces.emplace_back();
        pieces.pieces[0].begin.emplace();
        pieces.pieces[0].begin->path = "short";
        pieces.pieces[0].begin->facts.type = model::FileType::Regular;
        pieces.pieces[0].begin->facts.size = 1024 * kMiB;
        pieces.pieces[0].end.emplace();
        std::vector<model::Outcome> outcomes;
        const Result<bool> put = writer.put(pieces, outcomes, {});
        QVERIFY(put && !*put);
        std::stop_source stop;
        stop.request_stop();
        const Result<bool> stopped = writer.put(pieces, outcomes, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(outcomes.empty());
    }
};

QTEST_GUILESS_MAIN(TestPacking)
#include "tst_packing.moc"
