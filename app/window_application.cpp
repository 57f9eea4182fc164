// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_application.h"

#include "core/browse/browser.h"
#include "core/ferry_core.h"
#include "core/store/state_folder.h"
#include "ui/bridge/announcer.h"
#include "ui/bridge/core_queue_source.h"
#include "ui/bridge/desktop_notifications.h"
#include "ui/bridge/preferences.h"
#include "ui/text/translation.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"
#include "ui/windows/tray_icon.h"

#include <QApplication>
#include <QCoreApplication>
#include <QIcon>
#include <QLocale>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
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

/// The windows of one Ferry, made when they are first wanted; each opens the other. Without any Ferry goes on in the tray while there is
/// work, if there is a tray.
class Windows : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(Windows)

public:
    Windows(ui::QueueSource &source, browse::Browser &browser)
        : m_source(source)
        , m_browser(browser)
        , m_tray(source)
        , m_announcer(source, [] { return QApplication::activeWindow() != nullptr; }, this)
    {
        connect(&m_announcer, &ui::Announcer::announced, this, [this](const ui::Announcement &announcement) {
            if (ui::Preferences::notifies())
                m_notifications.show(announcement);
        });
        connect(&m_notifications, &ui::DesktopNotifications::activated, this, &Windows::showLast);
        connect(&m_tray, &ui::TrayIcon::windowRequested, this, &Windows::showLast);
        connect(&m_tray, &ui::TrayIcon::quitRequested, this, &Windows::quit);
        connect(qApp, &QGuiApplication::lastWindowClosed, this, &Windows::goOnOrEnd);
        connect(&source, &ui::QueueSource::changed, this, &Windows::endIfDone);
    }

    void showFiles()
    {
        if (!m_files) {
            m_files = std::make_unique<ui::FilesWindow>(m_source, m_browser);
            connect(m_files.get(), &ui::FilesWindow::transfersRequested, this, &Windows::showTransfers);
            setUp(*m_files);
        }
        m_showsFiles = true;
        raise(*m_files);
    }

    void showTransfers()
    {
        if (!m_transfers) {
            m_transfers = std::make_unique<ui::TransfersWindow>(m_source);
            connect(m_transfers.get(), &ui::TransfersWindow::filesRequested, this, &Windows::showFiles);
            setUp(*m_transfers);
        }
        m_showsFiles = false;
        raise(*m_transfers);
    }

    void leave()
    {
        m_isLeaving = true;
        if (m_files)
            m_files->leave();
        if (m_transfers)
            m_transfers->leave();
    }

private:
    template <typename Window>
    void setUp(Window &window)
    {
        window.setGoesOnWithout([this] { return !m_isQuitting && mayGoOn(); });
        connect(&window, &Window::quitRequested, this, &Windows::quit);
        connect(&window, &Window::left, this, [this] { m_isLeaving = true; });
    }

    void raise(QWidget &window)
    {
        m_tray.setNeeded(false);
        window.show();
        window.raise();
        window.activateWindow();
    }

    void showLast()
    {
        if (m_showsFiles)
            showFiles();
        else
            showTransfers();
    }

    [[nodiscard]] bool hasWork() const
    {
        const auto queue = m_source.snapshot();
        return std::ranges::any_of(queue->jobs, [](const auto &job) { return !model::isFinal(job->state) && !ui::isPlan(*job); });
    }

    [[nodiscard]] bool mayGoOn() const { return ui::Preferences::goesOnInTray() && m_tray.isShown() && hasWork(); }

    [[nodiscard]] bool isAnyVisible() const { return (m_files && m_files->isVisible()) || (m_transfers && m_transfers->isVisible()); }

    /// Asks if work would end; from the tray there must be a window to ask in.
    void quit()
    {
        if (!isAnyVisible() && hasWork())
            showLast();
        m_isQuitting = true;
        // The last one asks.
        if (m_transfers && m_transfers->isVisible() && m_files && m_files->isVisible())
            m_transfers->hide();
        if (m_files && m_files->isVisible())
            m_files->close();
        else if (m_transfers && m_transfers->isVisible())
            m_transfers->close();
        else
            QCoreApplication::quit();
        m_isQuitting = false;
    }

    void goOnOrEnd()
    {
        if (m_isLeaving || m_isQuitting || !mayGoOn())
            return QCoreApplication::quit();
        m_tray.setNeeded(true);
        m_notifications.show(
            {tr("Ferry goes on"), tr("The jobs go on in the background. The icon in the tray leads back to them."), false});
    }

    /// Without a window nothing keeps Ferry once all is done and well.
    void endIfDone()
    {
        const auto queue = m_source.snapshot();
        const bool isWell = std::ranges::all_of(
            queue->jobs, [](const auto &job) { return job->state == model::JobState::Done || job->state == model::JobState::Cancelled; });
        if (!isAnyVisible() && m_tray.isShown() && isWell)
            QCoreApplication::quit();
    }

    ui::QueueSource &m_source;
    browse::Browser &m_browser;
    ui::TrayIcon m_tray;
    ui::Announcer m_announcer;
    ui::DesktopNotifications m_notifications;
    std::unique_ptr<ui::FilesWindow> m_files;
    std::unique_ptr<ui::TransfersWindow> m_transfers;
    bool m_showsFiles = true;
    bool m_isQuitting = false;
    bool m_isLeaving = false;
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
    QApplication::setQuitOnLastWindowClosed(false);

    CoreSettings settings;
    settings.stateFolder = store::defaultStateFolder();
    if (!settings.stateFolder.isEmpty()) {
        settings.resultsFolder = settings.stateFolder.child("results");
        settings.journalFolder = store::journalFolder(settings.stateFolder);
    }
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
