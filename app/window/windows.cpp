// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windows.h"

#include "app/cli/window_program.h"
#include "app/integrate/menus.h"
#include "core/browse/browser.h"
#include "core/model/follow_up.h"
#include "ui/actions/file_commands.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/queue_source.h"
#include "ui/bridge/uri_list.h"
#include "ui/dialogs/compress_dialog.h"
#include "ui/dialogs/countdown_dialog.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/leave_question.h"
#include "ui/models/rate_history.h"
#include "ui/panes/pane_view.h"
#include "ui/text/names.h"
#include "ui/views/transfers_panel.h"
#include "ui/windows/drop_window.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QTimer>
#include <QUrl>
#include <QWindow>

#include <algorithm>
#include <chrono>
#include <utility>
#include <variant>

namespace ferry {

namespace {

constexpr std::chrono::seconds kDisksAnswerWithin {2}; // without the service nobody does
constexpr std::chrono::seconds kDevicesAnswerWithin {2}; // one that dies may keep back what is mounted

}

Windows::Windows(ui::QueueSource &source, browse::Browser &browser, const QDBusConnection &session, const QDBusConnection &system)
    : m_source(source)
    , m_browser(browser)
    , m_targets(source, browser)
    , m_tray(source)
    , m_announcer(
          source, [this] { return isSomebodyLooking(); }, this)
    , m_notifications(session)
    , m_progress(source)
    , m_afterQueue(m_progress)
    , m_power(system)
    , m_volumes(system)
{
    ui::RateHistory::of(source); // or a window would show it from its opening on
    connect(&m_announcer, &ui::Announcer::announced, this, &Windows::announce);
    connect(&m_notifications, &ui::DesktopNotifications::activated, this, &Windows::showLast);
    connect(&m_notifications, &ui::DesktopNotifications::questionChosen, this, [this](JobId job) {
        showLast();
        shownTransfers()->showQuestionsOf(job);
    });
    connect(&m_notifications, &ui::DesktopNotifications::taken, this, &Windows::takeOffer);
    connect(&m_tray, &ui::TrayIcon::windowRequested, this, &Windows::showLast);
    connect(&m_tray, &ui::TrayIcon::quitRequested, this, &Windows::quit);
    connect(qApp, &QGuiApplication::lastWindowClosed, this, &Windows::goOnOrEnd);
    connect(&source, &ui::QueueSource::changed, this, &Windows::endIfDone);
    connect(&source, &ui::QueueSource::expectationChanged, this, &Windows::endIfDone);
    connect(&m_afterQueue, &ui::AfterQueue::due, this, &Windows::finish);
    connect(&m_afterQueue, &ui::AfterQueue::withheld, this, &Windows::withhold);
    connect(&m_afterQueue, &ui::AfterQueue::changed, this, [this] { m_announcer.setLeavesEnd(m_afterQueue.then() == ui::Then::Notify); });
    // What can be taken out is known by the end of the work.
    connect(&m_afterQueue, &ui::AfterQueue::overtaken, &m_volumes, &ui::Volumes::look);
    const auto goOn = [this] {
        m_awaitsPower = false;
        endIfNotKept();
    };
    connect(&m_power, &ui::Power::accepted, this, goOn);
    connect(&m_power, &ui::Power::failed, this, [this, goOn](const QString &reason) {
        m_notifications.show({tr("The computer stays on"), reason, true});
        goOn();
    });
    connect(&m_volumes, &ui::Volumes::ejected, this, [this](const QByteArray &device, bool isOff) {
        if (const auto left = m_mountPoints.extract(device); left && m_files)
            m_files->leaveDevice(left.mapped());
        const QString name = nameOf(device);
        sayOfDevice(device, {isOff ? tr("%1 can be taken out.").arg(name) : tr("%1 is unmounted.").arg(name), {}, false});
    });
    connect(&m_volumes, &ui::Volumes::failed, this, [this](const QByteArray &device, bool isBusy, const QString &reason) {
        m_mountPoints.erase(device);
        sayOfDevice(device, {tr("%1 stays").arg(nameOf(device)), isBusy ? tr("Something on it is in use.") : reason, true});
    });
    followDropWindow(m_tray.dropWindowAction());
    if (const ByteRate limit = ui::Preferences::limitOfAll(); limit.perSecond > 0)
        source.setLimitOfAll(limit);
    m_power.look();
}

Windows::~Windows() = default;

template <typename Window>
void Windows::setUp(Window &window)
{
    window.setGoesOnWithout([this] { return mayGoOn() || isDropWindowShown(); });
    connect(&window, &Window::quitRequested, this, &Windows::quit);
    connect(&window, &Window::left, this, [this] { m_isLeaving = true; });
    window.setAfterQueue(m_afterQueue, m_power);
    followDropWindow(window.dropWindowAction());
    if (ui::DropWindow::isWanted())
        showDropWindow();
    if (QFileInfo::exists(QStringLiteral("/.flatpak-info"))) // what is written in a sandbox stays in it
        return;
    const integrate::Programs programs {cli::commandOfWindowProgram(), cli::ownProgram()};
    window.setFileManagerMenus({[programs] { return integrate::lookAtMenus(programs); },
                                [programs](bool withThunarActions) { return integrate::addToMenus(programs, withThunarActions); },
                                [programs] { return integrate::removeFromMenus(programs); }});
}

JobId Windows::perform(const cli::WindowCommand &command)
{
    stay();
    if (const auto *job = std::get_if<cli::QueueJob>(&command)) {
        showQuietly();
        return m_source.submit(job->request);
    }
    if (const auto *extraction = std::get_if<cli::ExtractHere>(&command)) {
        showQuietly();
        return extractHere(extraction->archives);
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
    m_isEnding = true;
    if (m_files)
        m_files->leave();
    if (m_transfers)
        m_transfers->leave();
    if (m_drop)
        m_drop->close();
}

/// Somebody wants something of Ferry again, before what its end waits for is over.
void Windows::stay()
{
    m_endWaits = false;
    if (!std::exchange(m_isLeaving, false))
        return;
    m_isEnding = false;
    if (ui::DropWindow::isWanted())
        showDropWindow();
}

/// Something to see the work in, that does not take the focus.
void Windows::showQuietly()
{
    if (isAnyVisible() || m_tray.isShown())
        return;
    m_showsFiles = false;
    transfers().setAttribute(Qt::WA_ShowWithoutActivating);
    transfers().show();
    transfers().setAttribute(Qt::WA_ShowWithoutActivating, false);
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
        m_transfers = std::make_unique<ui::TransfersWindow>(m_source, m_browser);
        m_transfers->setTargets(m_targets);
        connect(m_transfers.get(), &ui::TransfersWindow::filesRequested, this, &Windows::showFiles);
        setUp(*m_transfers);
    }
    return *m_transfers;
}

void Windows::choose(const cli::ChooseDestination &command)
{
    if (command.kind == model::JobKind::Compress)
        return chooseArchive(command.sources);
    // Some file managers call once for the files and once for the folders of one selection.
    if (m_chooser && m_chooser->isVisible() && !m_chooser->asks() && m_chooser->request().kind == command.kind) {
        m_chooser->addSources(command.sources);
        return raise(*m_chooser);
    }
    showTransfers();
    m_chooser = transfers().composeJob(command.kind, command.sources);
}

void Windows::chooseArchive(const std::vector<Path> &sources)
{
    if (m_archiveChooser && m_archiveChooser->isVisible()) {
        m_archiveChooser->addSources(sources);
        return raise(*m_archiveChooser);
    }
    showTransfers();
    m_archiveChooser = transfers().composeArchive(sources);
}

JobId Windows::extractHere(const std::vector<Path> &archives)
{
    std::vector<model::Request> requests; // one for each folder: a search shows files of many
    for (const Path &archive : archives) {
        auto request = std::ranges::find(requests, archive.parent(), &model::Request::destination);
        if (request == requests.end()) {
            request = requests.emplace(requests.end());
            request->kind = model::JobKind::Extract;
            request->destination = archive.parent();
            request->options = ui::JobDefaults::options(model::JobKind::Extract);
        }
        request->sources.push_back(archive);
    }
    JobId first;
    for (model::Request &request : requests) {
        const JobId job = m_source.submit(std::move(request));
        if (!first.isValid())
            first = job;
    }
    return first;
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
    stay();
    m_tray.setNeeded(false);
    window.show();
    window.raise();
    window.activateWindow();
}

/// The window that is there, else the one that was shown last.
void Windows::showLast()
{
    if (const QMainWindow *window = visibleWindow())
        m_showsFiles = window == m_files.get();
    if (m_showsFiles)
        showFiles();
    else
        showTransfers();
}

/// Those of the window that showLast() shows.
ui::TransfersPanel *Windows::shownTransfers() const
{
    return m_showsFiles ? m_files->transfers() : m_transfers->tabs();
}

void Windows::followDropWindow(QAction *action)
{
    m_dropActions.push_back(action);
    action->setChecked(isDropWindowShown());
    connect(action, &QAction::triggered, this, [this](bool wanted) {
        if (wanted)
            showDropWindow();
        else if (m_drop)
            m_drop->close();
    });
}

void Windows::showDropWindow()
{
    if (!m_drop) {
        m_drop = std::make_unique<ui::DropWindow>(m_source);
        m_drop->setTargets(m_targets);
        connect(m_drop.get(), &ui::DropWindow::transfersRequested, this, &Windows::showTransfers);
        connect(m_drop.get(), &ui::DropWindow::filesRequested, this, &Windows::showFiles);
        connect(m_drop.get(), &ui::DropWindow::closing, this, &Windows::leaveDropWindow);
    }
    m_drop->show();
    ui::DropWindow::setWanted(true);
    for (QAction *action : m_dropActions)
        action->setChecked(true);
}

/// It closes. If a person closes it, it is not wanted any more, and may have been all that was there of Ferry.
void Windows::leaveDropWindow()
{
    if (m_isEnding || m_isLeaving)
        return;
    ui::DropWindow::setWanted(false);
    for (QAction *action : m_dropActions)
        action->setChecked(false);
    if (isMainVisible())
        return;
    m_drop->hide();
    if (ui::hasWork(m_source) && !mayGoOn())
        showLast(); // where one is asked before work ends
    else
        goOnOrEnd();
}

/// Asks if work would end, before any window goes; from the tray there must be a window to ask in. What is counted down to was chosen by
/// somebody who meant to be away then: who is here, and wants Ferry gone, does not mean the computer.
void Windows::quit()
{
    const auto go = [this] {
        if (m_countdown) {
            tellCalledOff(m_countsDownTo);
            m_countdown->reject();
        }
        leave();
        goOnOrEnd();
    };
    if (!ui::hasWork(m_source))
        return go();
    if (!isMainVisible())
        showLast();
    ui::askToLeave(visibleWindow(), m_source, go);
}

void Windows::end()
{
    m_isEnding = true;
    QCoreApplication::quit();
}

void Windows::goOnOrEnd()
{
    m_endWaits = false;
    if (!m_isLeaving && isDropWindowShown())
        return;
    if (m_isLeaving || !mayGoOn()) {
        m_endWaits = isKept();
        if (!m_endWaits)
            end();
        return;
    }
    m_tray.setNeeded(true);
    m_notifications.show({tr("Ferry goes on"), tr("The jobs go on in the background. The icon in the tray leads back to them."), false});
}

bool Windows::mayGoOn() const
{
    return ui::Preferences::goesOnInTray() && ui::hasWork(m_source) && m_tray.isShown();
}

bool Windows::isMainVisible() const
{
    return (m_files && m_files->isVisible()) || (m_transfers && m_transfers->isVisible());
}

/// Somebody is here, and can see the work.
bool Windows::isSomebodyLooking() const
{
    const bool isWorkShown
        = (m_transfers && m_transfers->isVisible()) || (m_files && m_files->transfers()->isVisible()) || isDropWindowShown();
    return isWorkShown && QApplication::activeWindow() != nullptr;
}

bool Windows::isDropWindowShown() const
{
    return m_drop && m_drop->isVisible();
}

/// Without a window nothing keeps Ferry once all is done and well.
void Windows::endIfDone()
{
    const auto queue = m_source.snapshot();
    const bool isWell = std::ranges::all_of(queue->jobs, [](const auto &job) {
        using model::JobState;
        return job->state == JobState::Done || job->state == JobState::Cancelled || job->state == JobState::Interrupted;
    });
    if (!isAnyVisible() && isWell && !m_source.expectsWork() && !isKept() && m_tray.isShown())
        end();
}

/// By what must not be cut short.
bool Windows::isKept() const
{
    return m_countdown || m_awaitsPower || m_ejecting || m_untold > 0 || !m_mountPoints.empty();
}

/// Something that kept Ferry is over.
void Windows::endIfNotKept()
{
    if (m_endWaits && !isAnyVisible())
        goOnOrEnd();
    else
        endIfDone();
}

/// The one to ask in: where somebody is, else the latest that was wanted.
QMainWindow *Windows::visibleWindow() const
{
    QMainWindow *files = m_files && m_files->isVisible() ? m_files.get() : nullptr;
    QMainWindow *transfers = m_transfers && m_transfers->isVisible() ? m_transfers.get() : nullptr;
    if (!files || !transfers)
        return files ? files : transfers;
    const QWidget *active = QApplication::activeWindow();
    for (QMainWindow *window : {files, transfers}) {
        if (active && (active == window || active->parentWidget() == window)) // or a dialog of it
            return window;
    }
    return m_showsFiles ? files : transfers;
}

void Windows::announce(const ui::Announcement &announcement)
{
    if (ui::Preferences::notifies())
        say(announcement);
}

/// Of a device that may be taken out now, offers to let it go.
void Windows::say(const ui::Announcement &announcement)
{
    const auto job = m_source.snapshot()->job(announcement.job);
    if (!job || !model::isDurable(*job))
        return m_notifications.show(announcement);
    ++m_untold;
    askForDevices([this, announcement, folder = job->request->destination](const std::optional<std::vector<browse::Device>> &devices) {
        ui::Announcement said = announcement;
        const auto device = devices ? browse::deviceOf(*devices, folder) : std::nullopt;
        if (device && canGo(*device))
            said.offers.insert(said.offers.begin(), ui::Offer::Eject);
        m_notifications.show(said);
        --m_untold;
        endIfNotKept();
    });
}

/// What is mounted; nothing where that is not told in time.
void Windows::askForDevices(const std::function<void(const std::optional<std::vector<browse::Device>> &devices)> &done)
{
    auto *late = new QTimer(this);
    late->setSingleShot(true);
    connect(late, &QTimer::timeout, this, [late, done] {
        late->deleteLater();
        done(std::nullopt);
    });
    late->start(kDevicesAnswerWithin);
    m_browser.devices(late, [late, done](const std::vector<browse::Device> &devices) {
        if (!late->isActive())
            return;
        late->stop();
        late->deleteLater();
        done(devices);
    });
}

void Windows::takeOffer(ui::Offer offer, JobId id)
{
    if (offer == ui::Offer::Prevent) {
        if (m_countdown)
            m_countdown->reject();
        return;
    }
    const auto job = m_source.snapshot()->job(id);
    if (!job) // it has been cleared from the list meanwhile
        return showLast();
    switch (offer) {
    case ui::Offer::OpenFolder:
        return openFolder(job->request->destination);
    case ui::Offer::ShowLog:
        showLast();
        return shownTransfers()->showLogOf(id);
    case ui::Offer::TryAgain:
        if (const auto request = model::retryOf(*job->request, job->results)) {
            stay();
            showQuietly();
            m_source.submit(*request);
        }
        return;
    case ui::Offer::Eject:
        return eject(job->request->destination);
    case ui::Offer::Prevent:
        break;
    }
}

/// In the file manager that the person uses: Ferry's own, or another.
void Windows::openFolder(const Path &folder)
{
    if (!m_showsFiles && QDesktopServices::openUrl(QUrl::fromEncoded(ui::fileUri(folder), QUrl::StrictMode)))
        return;
    showFiles();
    m_files->active()->go(folder);
}

/// Somebody wants it: Ferry is there until it is done, whoever quits meanwhile.
void Windows::eject(const Path &folder)
{
    ++m_untold;
    askForDevices([this, folder](const std::optional<std::vector<browse::Device>> &devices) {
        const auto device = devices ? browse::deviceOf(*devices, folder) : std::nullopt;
        if (device && canGo(*device))
            eject(*device);
        else
            m_notifications.show({tr("Nothing was ejected"), devices ? QString() : tr("It could not be found out what is mounted."), true});
        --m_untold;
        endIfNotKept();
    });
}

void Windows::eject(const browse::Device &device)
{
    const QByteArray node = QByteArray::fromStdString(device.source);
    m_mountPoints.insert_or_assign(node, device.mountPoint);
    m_volumes.eject(node);
}

/// All is done: what was chosen happens; what somebody may mind in a minute.
void Windows::finish(ui::Then then)
{
    switch (then) {
    case ui::Then::Nothing:
        return;
    case ui::Then::Notify:
        return tellEnd();
    case ui::Then::Eject:
        return ejectTargets();
    case ui::Then::Quit:
        return quit();
    case ui::Then::Suspend:
    case ui::Then::PowerOff:
        return fallAsleep(then);
    }
}

void Windows::withhold(ui::Then then)
{
    if (then == ui::Then::Notify)
        tellEnd();
    else if (then != ui::Then::Quit)
        m_notifications.show({notDone(then), tr("Not everything went as it should; the log tells."), true});
}

void Windows::tellCalledOff(ui::Then then)
{
    m_notifications.show({notDone(then), tr("Ferry was quit before."), false});
}

QString Windows::notDone(ui::Then then)
{
    return then == ui::Then::Eject ? tr("Nothing was ejected") : tr("The computer stays on");
}

void Windows::tellEnd()
{
    if (const std::optional<ui::Announcement> end = m_announcer.endOf(m_progress.jobs()))
        say(*end);
}

void Windows::fallAsleep(ui::Then then)
{
    const bool sleeps = then == ui::Then::Suspend;
    const auto sentence = [sleeps](int seconds) {
        return sleeps ? tr("The computer will be suspended in %Ln second(s).", nullptr, seconds)
                      : tr("The computer will be switched off in %Ln second(s).", nullptr, seconds);
    };
    countDown(then, sleeps ? tr("Suspend") : tr("Power off"), sentence, sleeps ? tr("Suspend now") : tr("Power off now"),
              sleeps ? tr("The computer will be suspended") : tr("The computer will be switched off"), [this, then] { perform(then); });
}

void Windows::countDown(ui::Then then, const QString &title, const std::function<QString(int seconds)> &sentence, const QString &nowWord,
                        const QString &notice, const std::function<void()> &act)
{
    m_countsDownTo = then;
    m_countdown = new ui::CountdownDialog(title, sentence, nowWord, visibleWindow());
    connect(m_countdown, &ui::CountdownDialog::elapsed, this, [this, act] {
        m_countdown = nullptr;
        act();
    });
    connect(m_countdown, &QDialog::finished, this, [this] {
        m_countdown = nullptr;
        endIfNotKept();
    });
    connect(&m_afterQueue, &ui::AfterQueue::overtaken, m_countdown, &QDialog::reject);
    // It takes no keys, so it may come up behind another window, also of who looks at Ferry.
    m_notifications.show({notice, tr("All jobs are done. It happens in a minute."), false, JobId(), {ui::Offer::Prevent}});
    m_countdown->show();
    m_countdown->raise();
    QApplication::alert(m_countdown);
}

void Windows::perform(ui::Then then)
{
    m_awaitsPower = true;
    if (then == ui::Then::Suspend)
        m_power.suspend();
    else
        m_power.powerOff();
}

/// Looks which devices that is first: what was plugged in while jobs ran is not known yet.
void Windows::ejectTargets()
{
    if (!m_progress.isDurable()) {
        m_notifications.show({tr("Nothing was ejected"), tr("Not all that was written is safe on its device yet."), true});
        return;
    }
    lookToEject([this, targets = m_progress.targets()](const std::vector<browse::Device> &mounted) { countDownToEject(mounted, targets); });
}

/// Gives what is mounted, unless that cannot be known or there is work again: then nothing is ejected.
void Windows::lookToEject(const std::function<void(const std::vector<browse::Device> &mounted)> &go)
{
    m_ejecting.emplace();
    auto *look = new QTimer(this);
    look->setSingleShot(true);
    connect(&m_volumes, &ui::Volumes::changed, look, [look] { look->start(0); });
    const auto ask = [this, look, go] {
        look->deleteLater();
        askForDevices([this, go](const std::optional<std::vector<browse::Device>> &mounted) {
            if (!mounted)
                m_notifications.show({tr("Nothing was ejected"), tr("It could not be found out what is mounted."), true});
            const bool isOvertaken = m_progress.now().state != ui::Overall::State::Idle || m_progress.now().expectsMore;
            if (!mounted || isOvertaken)
                return endEjecting();
            go(*mounted);
        });
    };
    connect(look, &QTimer::timeout, this, ask, Qt::SingleShotConnection);
    look->start(kDisksAnswerWithin);
    m_volumes.look();
}

/// Whether it can be taken out.
bool Windows::canGo(const browse::Device &device) const
{
    const ui::Volumes::Volume *volume = m_volumes.find(QByteArray::fromStdString(device.source));
    return volume && volume->isRemovable && device.mountPoint.bytes() != "/";
}

void Windows::countDownToEject(const std::vector<browse::Device> &mounted, const std::vector<Path> &targets)
{
    if (m_isLeaving) {
        tellCalledOff(ui::Then::Eject);
        return endEjecting();
    }
    std::vector<browse::Device> devices;
    QStringList names;
    for (const Path &target : targets) {
        const auto device = browse::deviceOf(mounted, target);
        if (!device || !canGo(*device) || std::ranges::find(devices, device->source, &browse::Device::source) != devices.end())
            continue;
        devices.push_back(*device);
        const QByteArray node = QByteArray::fromStdString(device->source);
        names << (m_volumes.find(node)->label.isEmpty() ? ui::text::name(device->mountPoint) : nameOf(node));
    }
    if (devices.empty()) {
        m_notifications.show({tr("Nothing was ejected"), tr("Nothing was written to a device that can be taken out."), false});
        return endEjecting();
    }
    const QString name = names.join(tr(", ", "between devices"));
    countDown(
        ui::Then::Eject, tr("Eject"),
        [name](int seconds) { return tr("%1 will be ejected in %Ln second(s).", nullptr, seconds).arg(name); }, tr("Eject now"),
        tr("%1 will be ejected").arg(name),
        [this, devices] { lookToEject([this, devices](const std::vector<browse::Device> &mounted) { ejectAll(devices, mounted); }); });
    m_ejecting.reset(); // until the time is over
}

/// Those that are where they were when it was said: in a minute another one may have come into the place of one.
void Windows::ejectAll(const std::vector<browse::Device> &devices, const std::vector<browse::Device> &mounted)
{
    std::vector<browse::Device> there;
    for (const browse::Device &device : devices) {
        const bool isThere = std::ranges::any_of(mounted, [&device](const browse::Device &other) {
            return other.source == device.source && other.mountPoint == device.mountPoint;
        });
        if (isThere && canGo(device))
            there.push_back(device);
    }
    if (there.empty())
        return endEjecting();
    for (const browse::Device &device : there) {
        m_ejecting->open.insert(QByteArray::fromStdString(device.source));
        eject(device);
    }
}

/// Says what became of a device; of several that are ejected after the work, with what became of the others.
void Windows::sayOfDevice(const QByteArray &device, const ui::Announcement &announcement)
{
    if (!m_ejecting || m_ejecting->open.erase(device) == 0) {
        m_notifications.show(announcement);
        return endIfNotKept();
    }
    m_ejecting->said << (announcement.text.isEmpty() ? announcement.title
                                                     : tr("%1: %2", "a device, why it stays").arg(announcement.title, announcement.text));
    m_ejecting->isProblem = m_ejecting->isProblem || announcement.isProblem;
    if (!m_ejecting->open.empty())
        return;
    if (m_ejecting->said.size() == 1)
        m_notifications.show(announcement);
    else
        m_notifications.show({m_ejecting->isProblem ? tr("Not everything was ejected") : tr("Ejected"),
                              m_ejecting->said.join(QLatin1Char('\n')), m_ejecting->isProblem});
    endEjecting();
}

void Windows::endEjecting()
{
    m_ejecting.reset();
    endIfNotKept();
}

/// As its owner called it, else where it is in /dev.
QString Windows::nameOf(const QByteArray &device) const
{
    const ui::Volumes::Volume *volume = m_volumes.find(device);
    return volume && !volume->label.isEmpty() ? ui::text::safe(volume->label.toStdString()) : QString::fromUtf8(device);
}

} // namespace ferry
