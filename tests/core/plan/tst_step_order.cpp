// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/step_order.h"

#include <QTest>

using namespace ferry::model;
using namespace ferry::plan;

namespace {

Step stepOf(std::string name, std::uint64_t size, FileType type = FileType::Regular, Transport transport = Transport::Copy)
{
    Step step;
    step.transport = transport;
    step.name = std::move(name);
    step.facts.type = type;
    step.facts.size = size;
    return step;
}

/// "a b|c" : two batches.
QByteArray batchesOf(const OrderedSteps &ordered)
{
    QByteArray text;
    for (const auto &batch : ordered.batches) {
        if (!text.isEmpty())
            text += '|';
        for (const Step &step : batch)
            text += step.name.c_str();
    }
    return text;
}

QByteArray largeOf(const OrderedSteps &ordered)
{
    QByteArray text;
    for (const Step &step : ordered.large)
        text += step.name.c_str();
    return text;
}

} // namespace

class TestStepOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesNothingOfNothing();
    void cutsByItems();
    void cutsByBytes();
    void setsLargeFilesApart_fromTheirVerySize();
    void onlyCopiedRegularFilesWeigh();
    void keepsEveryStepOnce_inOrder();
};

void TestStepOrder::makesNothingOfNothing()
{
    const OrderedSteps ordered = inBatches({}, {});
    QVERIFY(ordered.batches.empty());
    QVERIFY(ordered.large.empty());
}

void TestStepOrder::cutsByItems()
{
    const BatchBounds bounds {.items = 2, .bytes = 1000, .largeFrom = 1000};
    const OrderedSteps ordered = inBatches({stepOf("a", 1), stepOf("b", 1), stepOf("c", 1), stepOf("d", 1), stepOf("e", 1)}, bounds);
    QCOMPARE(batchesOf(ordered), QByteArray("ab|cd|e"));
}

void TestStepOrder::cutsByBytes()
{
    const BatchBounds bounds {.items = 100, .bytes = 10, .largeFrom = 1000};
    QCOMPARE(batchesOf(inBatches({stepOf("a", 6), stepOf("b", 4), stepOf("c", 1)}, bounds)), QByteArray("ab|c"));
    QCOMPARE(batchesOf(inBatches({stepOf("a", 6), stepOf("b", 5), stepOf("c", 5), stepOf("d", 1)}, bounds)), QByteArray("a|bc|d"));
    // One that is more than a batch by itself still travels, alone.
    QCOMPARE(batchesOf(inBatches({stepOf("a", 1), stepOf("b", 50), stepOf("c", 1)}, bounds)), QByteArray("a|b|c"));
}

void TestStepOrder::setsLargeFilesApart_fromTheirVerySize()
{
    const BatchBounds bounds {.items = 100, .bytes = 1000, .largeFrom = 100};
    const OrderedSteps ordered = inBatches(
        {stepOf("a", 99), stepOf("b", 100), stepOf("c", 101, FileType::Regular, Transport::CopyThenRemove), stepOf("d", 5)}, bounds);
    QCOMPARE(batchesOf(ordered), QByteArray("ad"));
    QCOMPARE(largeOf(ordered), QByteArray("bc"));
}

void TestStepOrder::onlyCopiedRegularFilesWeigh()
{
    const BatchBounds bounds {.items = 100, .bytes = 10, .largeFrom = 100};
    for (const Transport transport : {Transport::Rename, Transport::Remove}) {
        const OrderedSteps ordered
            = inBatches({stepOf("a", 500, FileType::Regular, transport), stepOf("b", 500, FileType::Regular, transport)}, bounds);
        QCOMPARE(batchesOf(ordered), QByteArray("ab"));
        QVERIFY(ordered.large.empty());
    }
    for (const FileType type : {FileType::Symlink, FileType::Fifo, FileType::BlockDevice}) {
        const OrderedSteps ordered = inBatches({stepOf("a", 500, type), stepOf("b", 500, type)}, bounds);
        QCOMPARE(batchesOf(ordered), QByteArray("ab"));
        QVERIFY(ordered.large.empty());
    }
    std::vector<Step> metadata {stepOf("a", 500), stepOf("b", 500)};
    for (Step &step : metadata)
        step.onlyMetadata = true;
    const OrderedSteps ordered = inBatches(std::move(metadata), bounds);
    QCOMPARE(batchesOf(ordered), QByteArray("ab"));
    QVERIFY(ordered.large.empty());
}

void TestStepOrder::keepsEveryStepOnce_inOrder()
{
    std::vector<Step> steps;
    for (int i = 0; i < 5000; ++i)
        steps.push_back(stepOf(std::to_string(i), std::uint64_t(i) * 7919 % (3 << 20)));
    const BatchBounds bounds;
    const OrderedSteps ordered = inBatches(steps, bounds);
    int last = -1;
    std::size_t count = ordered.large.size();
    for (const auto &batch : ordered.batches) {
        QVERIFY(!batch.empty());
        QVERIFY(batch.size() <= bounds.items);
        std::uint64_t bytes = 0;
        for (const Step &step : batch) {
            const int number = std::stoi(step.name);
            QVERIFY(number > last);
            last = number;
            bytes += step.facts.size;
            QVERIFY(step.facts.size < bounds.largeFrom);
        }
        QVERIFY(bytes <= bounds.bytes);
        count += batch.size();
    }
    QCOMPARE(count, steps.size());
}

QTEST_GUILESS_MAIN(TestStepOrder)
#include "tst_step_order.moc"
