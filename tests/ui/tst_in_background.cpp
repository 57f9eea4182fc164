// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/in_background.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>

using namespace ferry;

constexpr const char *kHangs = "hangs"; // as an argument: ends while a shared thread opens a pipe

class InBackgroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndComesBack();
    void doesNotComeBack_toWhoIsGone();
    void ownThreadsWork_andLeaveBehindWhatHangs();
    void programEnds_whateverHangsOnSharedThreads();
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
    QVERIFY(ui::sharedThreads().waitForDone());
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

void InBackgroundTest::programEnds_whateverHangsOnSharedThreads()
{
    const QTemporaryDir folder;
    const QByteArray pipe = folder.filePath(QStringLiteral("pipe")).toLocal8Bit();
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {QLatin1String(kHangs), QString::fromLocal8Bit(pipe)});
    QVERIFY2(program.waitForFinished(20'000), "some seconds, with room for a busy machine");
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 7);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == kHangs) {
        ui::inBackground(
            QCoreApplication::instance(), [pipe = argv[2]] { return ::open(pipe, O_RDONLY | O_CLOEXEC); }, [](int) {}); // nobody writes
        return 7;
    }
    InBackgroundTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_in_background.moc"
