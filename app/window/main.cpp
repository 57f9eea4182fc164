// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/current_folder.h"
#include "app/cli/run_job.h"
#include "app/cli/window_program.h"
#include "app/window/bus_service.h"
#include "app/window/desktop_status.h"
#include "app/window/hand_over.h"
#include "app/window/windows.h"
#include "core/base/large_blocks.h"
#include "core/browse/browser.h"
#include "core/ferry_core.h"
#include "core/store/state_folder.h"
#include "ui/bridge/core_queue_source.h"
#include "ui/bridge/preferences.h"
#include "ui/text/translation.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace ferry {

namespace {

/// Written by the signal handler, read by the event loop; only async-signal-safe calls are allowed in between.
std::array<int, 2> signalPipe {-1, -1};

void passSignalOn(int)
{
    const int saved = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
    errno = saved;
}

void closeOnSignals(Windows &windows)
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &windows);
    QObject::connect(notifier, &QSocketNotifier::activated, &windows, [notifier, &windows] {
        notifier->setEnabled(false);
        windows.leave();
        QCoreApplication::quit();
    });
    struct sigaction action {};
    action.sa_handler = passSignalOn;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

QIcon applicationIcon()
{
    QIcon bundled;
    bundled.addFile(QStringLiteral(":/icons/org.ferryfiles.ferry-48.png"));
    bundled.addFile(QStringLiteral(":/icons/org.ferryfiles.ferry-128.png"));
    return QIcon::fromTheme(QStringLiteral("org.ferryfiles.ferry"), bundled);
}

constexpr std::chrono::seconds kAwaited {30}; // a Ferry that the bus started and nobody asks for anything leaves again

/// The call as it came, to be read again by the Ferry that runs.
QByteArrayList bytesOf(int argc, char **argv)
{
    return {argv + (argc > 0 ? 1 : 0), argv + argc};
}

QByteArray currentFolder()
{
    return QByteArray::fromStdString(cli::currentFolder().value_or(Path()).bytes());
}

/// Hands a call to the Ferry that runs; for a job one is started if need be, which outlives this process. The exit code; nothing if no
/// Ferry could be called.
std::optional<int> handToRunning(int argc, char **argv, const cli::QueueJob *job)
{
    char name[] = "ferry";
    char *words[] = {name, nullptr};
    int count = 1;
    QCoreApplication application(count, words);
    const QString connection = QStringLiteral("call");
    std::optional<int> code;
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection);
        if (bus.isConnected() && (isRunning(bus) || (job && cli::hasDisplay() && startAnother(bus))))
            code = handOver(bus, bytesOf(argc, argv), currentFolder(), job && job->waits);
    }
    QDBusConnection::disconnectFromBus(connection);
    return code;
}

/// Ferry with its windows, until the last is closed. `first` null: until somebody asks for one over the bus.
///
/// SIGINT, SIGTERM and SIGHUP close them without asking; what runs is interrupted cleanly as far as the shutdown deadline lets it.
int runWindows(int argc, char **argv, const cli::WindowCommand *first)
{
    int count = 1; // Qt would read our arguments as its own, and as text
    QApplication application(count, argv);
    QApplication::setApplicationName(QStringLiteral("ferry"));
    QApplication::setOrganizationName(QStringLiteral("ferry"));
    QApplication::setApplicationDisplayName(QStringLiteral("Ferry"));
    QApplication::setApplicationVersion(QStringLiteral(FERRY_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.ferryfiles.ferry"));
    QLocale::setDefault(ui::text::localeOf(ui::Preferences::language()));
    ui::text::installTranslations(application, QLocale());
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false);

    // Before the queue is opened: of two starts at one moment the one with the name has it.
    const QDBusConnection bus = QDBusConnection::sessionBus();
    BusService service(bus);
    if (bus.isConnected() && !service.take())
        return first ? handOver(bus, bytesOf(argc, argv), currentFolder(), false) : 0;

    CoreSettings settings;
    settings.stateFolder = store::defaultStateFolder();
    if (!settings.stateFolder.isEmpty()) {
        settings.resultsFolder = settings.stateFolder.child("results");
        settings.journalFolder = store::journalFolder(settings.stateFolder);
    }
    settings.behindAWindow = true;
    FerryCore core(settings);
    ui::CoreQueueSource source(core);
    int code = 0;
    {
        browse::Browser browser;
        Windows windows(source, browser);
        const DesktopStatus status(source, QDBusConnection::sessionBus(), QDBusConnection::systemBus());
        closeOnSignals(windows);
        service.serve(windows, source);
        if (first)
            windows.perform(*first);
        else
            QTimer::singleShot(kAwaited, &application, [] {
                if (QApplication::topLevelWindows().isEmpty())
                    QCoreApplication::quit();
            });
        code = QApplication::exec();
    }
    for (const std::string &name : core.shutdown())
        qWarning("%s did not stop in time.", name.c_str());
    return code;
}

} // namespace

} // namespace ferry

int main(int argc, char **argv)
{
    using namespace ferry;
    giveLargeBlocksBack();
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    if (arguments == std::vector<std::string> {"--dbus-service"})
        return runWindows(argc, argv, nullptr);
    const cli::Command command = cli::parseArguments(arguments, cli::currentFolder());
    const auto *window = std::get_if<cli::WindowCommand>(&command);
    if (!window) {
        const auto *wrong = std::get_if<cli::WrongUsage>(&command);
        std::fprintf(stderr, "%s\n", wrong ? wrong->message.c_str() : "ferry-window: this command needs no window; call ferry");
        return 2;
    }
    const auto *job = std::get_if<cli::QueueJob>(window);
    if (const std::optional<int> code = handToRunning(argc, argv, job))
        return *code;
    return job ? cli::runQueueJobHere(*job) : runWindows(argc, argv, window);
}
