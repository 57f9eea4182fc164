// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_application.h"

#include "core/browse/browser.h"
#include "core/ferry_core.h"
#include "ui/bridge/core_queue_source.h"
#include "ui/text/translation.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <memory>

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

/// The windows of one Ferry, made when they are first wanted; each opens the other.
class Windows : public QObject
{
public:
    Windows(ui::QueueSource &source, browse::Browser &browser)
        : m_source(source)
        , m_browser(browser)
    {
    }

    void showFiles()
    {
        if (!m_files) {
            m_files = std::make_unique<ui::FilesWindow>(m_source, m_browser);
            connect(m_files.get(), &ui::FilesWindow::transfersRequested, this, &Windows::showTransfers);
        }
        raise(*m_files);
    }

    void showTransfers()
    {
        if (!m_transfers) {
            m_transfers = std::make_unique<ui::TransfersWindow>(m_source);
            connect(m_transfers.get(), &ui::TransfersWindow::filesRequested, this, &Windows::showFiles);
        }
        raise(*m_transfers);
    }

    void leave()
    {
        if (m_files)
            m_files->leave();
        if (m_transfers)
            m_transfers->leave();
    }

private:
    static void raise(QWidget &window)
    {
        window.show();
        window.raise();
        window.activateWindow();
    }

    ui::QueueSource &m_source;
    browse::Browser &m_browser;
    std::unique_ptr<ui::FilesWindow> m_files;
    std::unique_ptr<ui::TransfersWindow> m_transfers;
};

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

int runWindow(int &argc, char **argv, FirstWindow first)
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
        browse::Browser browser;
        Windows windows(source, browser);
        closeOnSignals(windows);
        if (first == FirstWindow::Files)
            windows.showFiles();
        else
            windows.showTransfers();
        code = QApplication::exec();
    }
    for (const std::string &name : core.shutdown())
        qWarning("%s did not stop in time.", name.c_str());
    return code;
}

} // namespace ferry
