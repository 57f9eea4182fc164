// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/start_rules.h"

#include <QTest>

using namespace ferry::jobs;

namespace {

/// One word per job: its devices by letter; 'r' running, 'h' held, 'i' instant, 'f' forced after a colon: "ab:r".
std::vector<Starter> queueOf(const QByteArray &text)
{
    std::vector<Starter> queue;
    for (const QByteArray &word : text.split(' ')) {
        const QList<QByteArray> parts = word.split(':');
        const QByteArray flags = parts.value(1);
        Starter job {
            .running = flags.contains('r'), .held = flags.contains('h'), .instant = flags.contains('i'), .forced = flags.contains('f')};
        for (const char device : parts.first())
            job.devices.emplace_back(1, device);
        queue.push_back(std::move(job));
    }
    return queue;
}

} // namespace

class TestStartRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starts_data();
    void starts();
    void namesTheFirstBlocker_data();
    void namesTheFirstBlocker();
};

void TestStartRules::starts_data()
{
    QTest::addColumn<QByteArray>("queue");
    QTest::addColumn<QByteArray>("started");
    const auto row
        = [](const char *name, const char *queue, const char *started) { QTest::newRow(name) << QByteArray(queue) << QByteArray(started); };
    row("the first of two on one device", "a a", "0");
    row("side by side on two devices", "a b", "01");
    row("copies that share one device only", "ab bc", "0");
    row("the third does not wait for the second", "a a b", "02");
    row("none while one runs", "a:r a a", "");
    row("those on free devices while one runs", "a:r a b ab", "2");
    row("none that is held", "a:h", "");
    row("a held one blocks nobody", "a:h a", "1");
    row("a running one that was paused still blocks", "a:rh a", "");
    row("instant ones pass", "a:r a:i a:i", "12");
    row("instant ones block nobody", "a:i a", "01");
    row("a running instant one blocks nobody", "a:ri a", "1");
    row("a held instant one does not start", "a:ih", "");
    row("a forced one starts on a used device", "a:r a:f a", "1");
    row("a forced one then blocks", "a:f a", "0");
    row("a forced one that is held does not start", "a:fh a", "1");
    row("without devices at once", "a:r : a", "1");
    row("nothing is started twice", "a:r b:r", "");
}

void TestStartRules::starts()
{
    QFETCH(QByteArray, queue);
    QFETCH(QByteArray, started);
    QByteArray found;
    for (const std::size_t index : startable(queueOf(queue)))
        found += QByteArray::number(int(index));
    QCOMPARE(found, started);
}

void TestStartRules::namesTheFirstBlocker_data()
{
    QTest::addColumn<QByteArray>("queue");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<int>("blocker");
    QTest::newRow("the running one") << QByteArray("a:r a") << 1 << 0;
    QTest::newRow("the first of two") << QByteArray("b a:r b:r ab") << 3 << 1;
    QTest::newRow("one behind it in the queue") << QByteArray("a a:r") << 0 << 1;
    QTest::newRow("no waiting one") << QByteArray("a a") << 1 << 2;
    QTest::newRow("no instant one") << QByteArray("a:ri a") << 1 << 2;
    QTest::newRow("not itself") << QByteArray("a:r b") << 0 << 2;
    QTest::newRow("no other device's") << QByteArray("a:r b") << 1 << 2;
}

void TestStartRules::namesTheFirstBlocker()
{
    QFETCH(QByteArray, queue);
    QFETCH(int, waiting);
    QFETCH(int, blocker);
    QCOMPARE(int(blockerOf(queueOf(queue), std::size_t(waiting))), blocker);
}

QTEST_GUILESS_MAIN(TestStartRules)
#include "tst_start_rules.moc"
