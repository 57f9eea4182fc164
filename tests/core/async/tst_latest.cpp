// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/latest.h"

#include <QTest>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <utility>

using namespace ferry;
using namespace std::chrono_literals;

namespace {

struct Thing {
    int number = 0;
    std::function<void()> atEnd {};

    ~Thing()
    {
        if (atEnd)
            atEnd();
    }
};

} // namespace

class TestLatest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheLatest_othersStayWhileTheyAreLookedAt();
    void isThereForOthers_whileAnEarlierOneIsDestroyed();
};

void TestLatest::holdsTheLatest_othersStayWhileTheyAreLookedAt()
{
    async::Latest<int> latest(std::make_shared<int>(1));
    const auto first = latest.get();
    latest.put(std::make_shared<int>(2));
    QCOMPARE(*first, 1);
    QCOMPARE(first.use_count(), 1L);
    QCOMPARE(*latest.get(), 2);
}

void TestLatest::isThereForOthers_whileAnEarlierOneIsDestroyed()
{
    int seen = 0;
    auto first = std::make_shared<Thing>();
    async::Latest<Thing> latest(first);
    std::future<void> look;
    first->atEnd = [&] {
        look = std::async(std::launch::async, [&] { seen = latest.get()->number; });
        if (look.wait_for(10s) == std::future_status::ready)
            look.get();
    };
    first.reset();
    auto second = std::make_shared<Thing>();
    second->number = 2;
    latest.put(std::move(second));
    QVERIFY2(!look.valid(), "it was seen before the earlier one was gone");
    QCOMPARE(seen, 2);
}

QTEST_GUILESS_MAIN(TestLatest)
#include "tst_latest.moc"
