// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windows.h"

#include "ui/actions/file_commands.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/queue_source.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/panes/pane_view.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"

#include <QApplication>
#include <QWindow>

#include <algorithm>
#include <variant>

namespace ferry {

Windows::Windows(ui::QueueSource &source, browse::Browser &browser)
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

Windows::~Windows() = default;

template <typename Window>
void Windows::setUp(Window &window)
{
    window.setGoesOnWithout([this] { return !m_isQuitting && mayGoOn(); });
    connect(&window, &Window::quitRequested, this, &Windows::quit);
    connect(&window, &Window::left, this, [this] { m_isLeaving = true; });
}

JobId Windows::perform(const cli::WindowCommand &command)
{
    if (const auto *job = std::get_if<cli::QueueJob>(&command)) {
        if (!isAnyVisible() && !m_tray.isShown()) {
            transfers().setAttribute(Qt::WA_ShowWithoutActivating);
            transfers().show();
            transfers().setAttribute(Qt::WA_ShowWithoutActivating, false);
        }
        return m_source.submit(job->request);
    }
    if (const auto *chooser = std::get_if<cli::ChooseDestination>(&command))
        choose(*chooser);
    else if (const auto *pasted = std::get_if<cli::PasteInto>(&command))
        paste(pasted->folder);
    else
        show(std::get<cli::ShowWindow>(command));
    return {};
}

void Windows::leave()
{
    m_isLeaving = true;
    if (m_files)
        m_files->leave();
    if (m_transfers)
        m_transfers->leave();
}

void Windows::show(const cli::ShowWindow &command)
{
    if (command.onlyTransfers)
        return showTransfers();
    showFiles();
    if (command.folder)
        m_files->active()->go(*command.folder);
}

void Windows::showFiles()
{
    m_showsFiles = true;
    raise(files());
}

void Windows::showTransfers()
{
    m_showsFiles = false;
    raise(transfers());
}

ui::FilesWindow &Windows::files()
{
    if (!m_files) {
        m_files = std::make_unique<ui::FilesWindow>(m_source, m_browser);
        connect(m_files.get(), &ui::FilesWindow::transfersRequested, this, &Windows::showTransfers);
        setUp(*m_files);
    }
    return *m_files;
}

ui::TransfersWindow &Windows::transfers()
{
    if (!m_transfers) {
        m_transfers = std::make_unique<ui::TransfersWindow>(m_source);
        connect(m_transfers.get(), &ui::TransfersWindow::filesRequested, this, &Windows::showFiles);
        setUp(*m_transfers);
    }
    return *m_transfers;
}

void Windows::choose(const cli::ChooseDestination &command)
{
    // Some file managers call once for the files and once for the folders of one selection.
    if (m_chooser && m_chooser->isVisible() && m_chooser->request().kind == command.kind) {
        m_chooser->addSources(command.sources);
        return raise(*m_chooser);
    }
    showTransfers();
    m_chooser = transfers().composeJob(command.kind, command.sources);
}

void Windows::paste(const Path &folder)
{
    showTransfers();
    auto *commands = new ui::FileCommands(m_source, m_browser, m_transfers.get());
    connect(commands, &ui::FileCommands::told, m_transfers.get(), &ui::TransfersWindow::tell);
    const auto read = [commands, folder] {
        commands->paste(folder);
        commands->deleteLater();
    };
    // Wayland shows the clipboard only to the window that has the keyboard.
    if (QGuiApplication::platformName() != QLatin1String("wayland") || m_transfers->isActiveWindow())
        return read();
    connect(m_transfers->windowHandle(), &QWindow::activeChanged, commands, read);
}

void Windows::raise(QWidget &window)
{
    m_tray.setNeeded(false);
    window.show();
    window.raise();
    window.activateWindow();
}

void Windows::showLast()
{
    if (m_showsFiles)
        showFiles();
    else
        showTransfers();
}

bool Windows::hasWork() const
{
    const auto queue = m_source.snapshot();
    // What is interrupted waits for somebody, with Ferry or without.
    return std::ranges::any_of(queue->jobs, [](const auto &job) {
        return !model::isFinal(job->state) && job->state != model::JobState::Interrupted && !ui::isPlan(*job);
    });
}

/// Asks if work would end; from the tray there must be a window to ask in.
void Windows::quit()
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

void Windows::goOnOrEnd()
{
    if (m_isLeaving || m_isQuitting || !mayGoOn())
        return QCoreApplication::quit();
    m_tray.setNeeded(true);
    m_notifications.show({tr("Ferry goes on"), tr("The jobs go on in the background. The icon in the tray leads back to them."), false});
}

bool Windows::mayGoOn() const
{
    return ui::Preferences::goesOnInTray() && m_tray.isShown() && hasWork();
}

bool Windows::isAnyVisible() const
{
    return (m_files && m_files->isVisible()) || (m_transfers && m_transfers->isVisible());
}

/// Without a window nothing keeps Ferry once all is done and well.
void Windows::endIfDone()
{
    const auto queue = m_source.snapshot();
    const bool isWell = std::ranges::all_of(queue->jobs, [](const auto &job) {
        using model::JobState;
        return job->state == JobState::Done || job->state == JobState::Cancelled || job->state == JobState::Interrupted;
    });
    if (!isAnyVisible() && m_tray.isShown() && isWell)
        QCoreApplication::quit();
}

} // namespace ferry
