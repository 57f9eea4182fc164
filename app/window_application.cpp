// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_application.h"

#include "core/ferry_core.h"
#include "ui/bridge/core_queue_source.h"
#include "ui/text/translation.h"
#include "ui/windows/transfers_window.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

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

void closeOnSignals(ui::TransfersWindow &window)
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &window);
    QObject::connect(notifier, &QSocketNotifier::activated, &window, [notifier, &window] {
        notifier->setEnabled(false);
        window.leave();
        QCoreApplication::quit();
    });
    struct sigaction action {};
    action.sa_handler = passSignalOn;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

/// $XDG_STATE_HOME/ferry/results; the variable counts only if it is absolute. Empty without a home.
Path resultsFolder()
{
    const char *state = std::getenv("XDG_STATE_HOME");
    if (state && *state == '/')
        return Path(state).child("ferry").child("results");
    const char *home = std::getenv("HOME");
    if (home && *home == '/')
        return Path(home).child(".local/state/ferry/results");
    return {};
}

QIcon applicationIcon()
{
    QIcon bundled;
    bundled.addFile(QStringLiteral(":/icons/org.ferryfiles.ferry-48.png"));
    bundled.addFile(QStringLiteral(":/icons/org.ferryfiles.ferry-128.png"));
    return QIcon::fromTheme(QStringLiteral("org.ferryfiles.ferry"), bundled);
}

} // namespace

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ferry"));
    QApplication::setOrganizationName(QStringLiteral("ferry"));
    QApplication::setApplicationDisplayName(QStringLiteral("Ferry"));
    QApplication::setApplicationVersion(QStringLiteral(FERRY_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.ferryfiles.ferry"));
    ui::text::installTranslations(application, QLocale());
    QApplication::setWindowIcon(applicationIcon());

    CoreSettings settings;
    settings.resultsFolder = resultsFolder();
    FerryCore core(settings);
    ui::CoreQueueSource source(core, settings.resultsFolder);
    int code = 0;
    {
        ui::TransfersWindow window(source);
        closeOnSignals(window);
        window.show();
        code = QApplication::exec();
    }
    for (const std::string &name : core.shutdown())
        qWarning("%s did not stop in time.", name.c_str());
    return code;
}

} // namespace ferry
