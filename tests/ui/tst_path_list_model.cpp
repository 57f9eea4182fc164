// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/path_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using ui::PathListModel;

class PathListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsBytesSafely_andKeepsThem();
    void addsEachPathOnce();
    void removesRows_data();
    void removesRows();
};

void PathListModelTest::showsBytesSafely_andKeepsThem()
{
    PathListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPaths({Path("/a/\xff\n")});
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("/a/\\xFF\\n"));
    QVERIFY(model.paths().front() == Path("/a/\xff\n"));
}

void PathListModelTest::addsEachPathOnce()
{
    PathListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setPaths({Path("/b"), Path("/a")});
    model.add({Path("/a"), Path("/c"), Path("/b"), Path("/d")});
    QCOMPARE(inserted.count(), 1);
    QVERIFY((model.paths() == std::vector<Path> {Path("/b"), Path("/a"), Path("/c"), Path("/d")}));
    model.add({Path("/a")});
    QCOMPARE(inserted.count(), 1);
}

void PathListModelTest::removesRows_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("all") << 1;
    QTest::newRow("some runs") << 100;
    QTest::newRow("more runs than are told one by one") << 2;
}

void PathListModelTest::removesRows()
{
    QFETCH(const int, step);
    PathListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<Path> paths;
    std::vector<Path> kept;
    QModelIndexList chosen;
    for (int i = 0; i < 1000; ++i) {
        paths.emplace_back("/" + std::to_string(i));
        if (i % step != 0)
            kept.push_back(paths.back());
    }
    model.setPaths(paths);
    for (int i = 0; i < 1000; i += step)
        chosen.prepend(model.index(i));
    model.remove(chosen);
    QVERIFY(model.paths() == kept);
}

QTEST_GUILESS_MAIN(PathListModelTest)
#include "tst_path_list_model.moc"
