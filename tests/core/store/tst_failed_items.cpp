// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/failed_items.h"

#include "core/store/outcome_file.h"
#include "tests/support/tree.h"

#include <QTest>

#include <memory>

using namespace ferry;
using namespace ferry::store;

class FailedItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatFailed();
    void oneRequestForEachFolder();
    void removalsAreOneRequest();
    void tooManyFolders_theWholeAgainWithoutWhatArrived();
    void withoutAKnownTarget_theWholeAgain();
    void nothingFailed_nothingToDo();

private:
    static RecordedOutcome item(const char *source, const char *target)
    {
        RecordedOutcome item;
        item.status = model::ItemStatus::Failed;
        item.source = Path(source);
        item.target = Path(target);
        return item;
    }
    static model::Request request()
    {
        model::Request request;
        request.sources = {Path("/from/d"), Path("/from/e")};
        request.destination = Path("/to");
        request.options.onFile = model::FileConflict::Newer;
        return request;
    }
};

void FailedItemsTest::readsWhatFailed()
{
    test::TempFolder temp;
    const Path results = temp.child("results");
    const auto file = OutcomeFile::create(results);
    QVERIFY(file.has_value());
    const auto from = std::make_shared<PathNode>(Path("/from"));
    for (int i = 0; i < 6; ++i) {
        model::Outcome outcome;
        outcome.source = outcome.target = {from, std::to_string(i) + "\xff"};
        if (i % 2 == 1) {
            outcome.status = model::ItemStatus::Failed;
            outcome.error = Error::fromErrno(EACCES, FsOp::Open, outcome.source.path());
        }
        (*file)->record(outcome);
    }
    (*file)->flush();
    const auto failed = failedItems(results, 100, {});
    QVERIFY(failed.has_value());
    QCOMPARE(failed->size(), std::size_t(3));
    QVERIFY(failed->front().source == Path("/from/1\xff"));
    QCOMPARE(failedItems(results, 2, {})->size(), std::size_t(2));
    QCOMPARE(failedItems(temp.child("none"), 2, {}).error().kind, ErrorKind::NotFound);
}

void FailedItemsTest::oneRequestForEachFolder()
{
    const auto requests = requestsToRetry(
        request(),
        {item("/from/d/b", "/to/d/b"), item("/from/e/x", "/to/e/x"), item("/from/d/a", "/to/d/a"), item("/from/d/b", "/to/d/b")});
    QCOMPARE(requests.size(), std::size_t(2));
    QVERIFY(requests[0].destination == Path("/to/d"));
    QVERIFY((requests[0].sources == std::vector<Path> {Path("/from/d/a"), Path("/from/d/b")}));
    QCOMPARE(requests[0].options.onFile, model::FileConflict::Newer);
    QVERIFY(requests[1].destination == Path("/to/e"));
}

void FailedItemsTest::removalsAreOneRequest()
{
    model::Request removal = request();
    removal.kind = model::JobKind::Trash;
    removal.destination = Path();
    const auto requests = requestsToRetry(removal, {item("/from/d/b", ""), item("/from/e", "")});
    QCOMPARE(requests.size(), std::size_t(1));
    QCOMPARE(requests[0].sources.size(), std::size_t(2));
    QVERIFY(requests[0].destination.isEmpty());
}

void FailedItemsTest::tooManyFolders_theWholeAgainWithoutWhatArrived()
{
    std::vector<RecordedOutcome> failed;
    for (int i = 0; i < 40; ++i)
        failed.push_back(item(("/from/" + std::to_string(i) + "/x").c_str(), ("/to/" + std::to_string(i) + "/x").c_str()));
    const auto requests = requestsToRetry(request(), failed);
    QCOMPARE(requests.size(), std::size_t(1));
    QVERIFY(requests[0].sources == request().sources);
    QCOMPARE(requests[0].options.onFile, model::FileConflict::Skip);
}

void FailedItemsTest::withoutAKnownTarget_theWholeAgain()
{
    QVERIFY(requestsToRetry(request(), {item("/from/d", "")})[0].sources == request().sources);
    QVERIFY(requestsToRetry(request(), {item("/from/d/a", "/to/d/a (2)")})[0].sources == request().sources);
}

void FailedItemsTest::nothingFailed_nothingToDo()
{
    QVERIFY(requestsToRetry(request(), {}).empty());
}

QTEST_GUILESS_MAIN(FailedItemsTest)
#include "tst_failed_items.moc"
