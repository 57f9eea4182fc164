// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

using namespace ferry;
using namespace ferry::test;

/// Asks somebody else: rsync finds nothing to do between a source and its copy.
class TstRsyncEqual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsNothingToDo_data();
    void findsNothingToDo();
    void findsADifference_whereThereIsOne();

private:
    static Ran rsync(const Path &first, const Path &second)
    {
        return run(QStringLiteral("rsync"),
                   {QStringLiteral("-aHAX"), QStringLiteral("--dry-run"), QStringLiteral("--itemize-changes"), QStringLiteral("--delete"),
                    QString::fromStdString(first.bytes()) + QLatin1Char('/'), QString::fromStdString(second.bytes()) + QLatin1Char('/')});
    }
};

void TstRsyncEqual::initTestCase()
{
    if (findProgram(QStringLiteral("rsync")).isEmpty())
        QSKIP("rsync is not installed");
}

void TstRsyncEqual::findsNothingToDo_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::newRow("everything") << quint64(0);
    for (quint64 seed = 201; seed <= 204; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TstRsyncEqual::findsNothingToDo()
{
    QFETCH(quint64, seed);
    TempFolder temp;
    Tree tree(temp.child("from"));
    if (seed == 0)
        tree.everything("tree").oddNames("tree/odd");
    else
        tree.random("tree", seed, 200);
    tree.folder("../to");
    FERRY_ENDED(runJob(copyRequest({tree.path("tree")}, temp.child("to"))), Done);

    const Ran ran = rsync(tree.path("tree"), temp.child("to").child("tree"));

    // Of files without read permission only root's rsync can know the attributes.
    QVERIFY2(ran.code == 0 && ran.output.isEmpty(), qPrintable(ran.output));
}

void TstRsyncEqual::findsADifference_whereThereIsOne()
{
    TempFolder temp;
    Tree tree(temp.child("from"));
    tree.folder("tree").file("tree/f", "f").folder("../to");
    FERRY_ENDED(runJob(copyRequest({tree.path("tree")}, temp.child("to"))), Done);
    tree.mode("tree/f", 0600);
    QVERIFY(!rsync(tree.path("tree"), temp.child("to").child("tree")).output.isEmpty());
}

QTEST_GUILESS_MAIN(TstRsyncEqual)
#include "tst_rsync_equal.moc"
