// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/in_background.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <memory>
#include <optional>

using namespace ferry;

class InBackgroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndComesBack();
    void doesNotComeBack_toWhoIsGone();
    void ownThreadsWork_andLeaveBehindWhatHangs();
};

void InBackgroundTest::worksElsewhereAndComesBack()
{
    struct Answer {
        std::unique_ptr<int> number; // what cannot be copied comes back, too
        QThread *thread;
    };
    std::optional<Answer> answer;
    QThread *cameTo = nullptr;
    ui::inBackground(
        this, [number = 7] { return Answer {std::make_unique<int>(number), QThread::currentThread()}; },
        [&](Answer got) {
            answer = std::move(got);
            cameTo = QThread::currentThread();
        });
    QVERIFY(!answer); // not before the event loop turns
    QTRY_VERIFY(answer);
    QCOMPARE(*answer->number, 7);
    QVERIFY(answer->thread != QThread::currentThread());
    QCOMPARE(cameTo, QThread::currentThread());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(findChildren<QFutureWatcherBase *>().isEmpty());
}

void InBackgroundTest::doesNotComeBack_toWhoIsGone()
{
    QSemaphore mayEnd;
    bool hasWorked = false;
    bool hasComeBack = false;
    auto context = std::make_unique<QObject>();
    ui::inBackground(
        context.get(),
        [&] {
            mayEnd.acquire();
            return hasWorked = true;
        },
        [&](bool) { hasComeBack = true; });
    context.reset();
    mayEnd.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QVERIFY(hasWorked);
    QCoreApplication::processEvents();
    QVERIFY(!hasComeBack);
}

void InBackgroundTest::ownThreadsWork_andLeaveBehindWhatHangs()
{
    const auto mayEnd = std::make_shared<QSemaphore>();
    bool hasComeBack = false;
    {
        const ui::OwnThreads threads(2);
        ui::inBackground(
            threads.pool(), this, [] { return QThread::currentThread(); },
            [&](QThread *thread) { hasComeBack = thread != QThread::currentThread(); });
        QTRY_VERIFY(hasComeBack);
        threads.pool().start([mayEnd] { mayEnd->acquire(); });
    }
    mayEnd->release(); // the end of the threads did not wait for this
}

QTEST_GUILESS_MAIN(InBackgroundTest)
#include "tst_in_background.moc"
