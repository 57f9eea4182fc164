// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/window_command.h"
#include "core/base/ids.h"
#include "core/base/path.h"
#include "ui/bridge/after_queue.h"
#include "ui/bridge/announcer.h"
#include "ui/bridge/desktop_notifications.h"
#include "ui/bridge/overall_progress.h"
#include "ui/bridge/power.h"
#include "ui/bridge/target_folders.h"
#include "ui/bridge/volumes.h"
#include "ui/windows/tray_icon.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class QAction;
class QMainWindow;
class QWidget;

namespace ferry::browse {
class Browser;
struct Device;
}

namespace ferry::ui {
class CompressDialog;
class CountdownDialog;
class DropWindow;
class FilesWindow;
class JobDialog;
class QueueSource;
class TransfersPanel;
class TransfersWindow;
} // namespace ferry::ui

namespace ferry {

/// The windows of one Ferry, made when they are first wanted; each opens the other. Without any Ferry goes on in the tray while there is
/// work, if there is a tray, and as long as the drop window is shown. Thread: GUI.
class Windows : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object. The buses: where the desktop and the computer are found.
    Windows(ui::QueueSource &source, browse::Browser &browser, const QDBusConnection &session = QDBusConnection::sessionBus(),
            const QDBusConnection &system = QDBusConnection::systemBus());
    ~Windows() override;

    /// Does what the command line or another program asks for. The job that came of it, of several the first; none where a person has to
    /// answer first.
    /// A job that is queued opens the small window unless some window is there already; it never takes the focus.
    JobId perform(const cli::WindowCommand &command);
    /// Closes without asking.
    void leave();

private:
    void stay();
    void show(const cli::ShowWindow &command);
    void showFiles();
    void showTransfers();
    [[nodiscard]] ui::FilesWindow &files();
    [[nodiscard]] ui::TransfersWindow &transfers();
    void showQuietly();
    void choose(const cli::ChooseDestination &command);
    void chooseArchive(const std::vector<Path> &sources);
    JobId extractHere(const std::vector<Path> &archives);
    void paste(const Path &folder);
    template <typename Window>
    void setUp(Window &window);
    void raise(QWidget &window);
    void showLast();
    [[nodiscard]] ui::TransfersPanel *shownTransfers() const;
    void followDropWindow(QAction *action);
    void showDropWindow();
    void leaveDropWindow();
    [[nodiscard]] bool mayGoOn() const;
    [[nodiscard]] bool isMainVisible() const;
    [[nodiscard]] bool isSomebodyLooking() const;
    [[nodiscard]] bool isDropWindowShown() const;
    [[nodiscard]] bool isAnyVisible() const { return isMainVisible() || isDropWindowShown(); }
    void quit();
    void end();
    void goOnOrEnd();
    void endIfDone();
    [[nodiscard]] bool isKept() const;
    void endIfNotKept();
    void announce(const ui::Announcement &announcement);
    void say(const ui::Announcement &announcement);
    void askForDevices(const std::function<void(const std::optional<std::vector<browse::Device>> &devices)> &done);
    void takeOffer(ui::Offer offer, JobId job);
    void openFolder(const Path &folder);
    void eject(const Path &folder);
    void eject(const browse::Device &device);
    void finish(ui::Then then);
    void withhold(ui::Then then);
    void tellEnd();
    void fallAsleep(ui::Then then);
    void perform(ui::Then then);
    void ejectTargets();
    void lookToEject(const std::function<void(const std::vector<browse::Device> &mounted)> &go);
    [[nodiscard]] bool canGo(const browse::Device &device) const;
    void countDownToEject(const std::vector<browse::Device> &mounted, const std::vector<Path> &targets);
    void ejectAll(const std::vector<browse::Device> &devices, const std::vector<browse::Device> &mounted);
    void sayOfDevice(const QByteArray &device, const ui::Announcement &announcement);
    void endEjecting();
    [[nodiscard]] QString nameOf(const QByteArray &device) const;
    void countDown(ui::Then then, const QString &title, const std::function<QString(int seconds)> &sentence, const QString &nowWord,
                   const QString &notice, const std::function<void()> &act);
    void tellCalledOff(ui::Then then);
    [[nodiscard]] static QString notDone(ui::Then then);
    [[nodiscard]] QMainWindow *visibleWindow() const;

    ui::QueueSource &m_source;
    browse::Browser &m_browser;
    ui::TargetFolders m_targets;
    ui::TrayIcon m_tray;
    ui::Announcer m_announcer;
    ui::DesktopNotifications m_notifications;
    ui::OverallProgress m_progress;
    ui::AfterQueue m_afterQueue;
    ui::Power m_power;
    ui::Volumes m_volumes;
    QPointer<ui::CountdownDialog> m_countdown;
    ui::Then m_countsDownTo = ui::Then::Nothing; ///< while there is one
    std::unique_ptr<ui::FilesWindow> m_files;
    std::unique_ptr<ui::TransfersWindow> m_transfers;
    std::unique_ptr<ui::DropWindow> m_drop;
    std::vector<QAction *> m_dropActions; ///< that say whether it is shown
    bool m_isEnding = false; ///< windows close because Ferry ends
    bool m_showsFiles = true;
    bool m_isLeaving = false;
    bool m_endWaits = false; ///< for what keeps Ferry
    int m_untold = 0; ///< what waits for what is known of the devices: announcements, and those to be ejected
    /// What became of the devices that are ejected after the work.
    struct Ejecting {
        std::set<QByteArray> open; ///< devices of which nothing is known yet
        QStringList said;
        bool isProblem = false;
    };
    std::map<QByteArray, Path> m_mountPoints; ///< of devices that are being ejected
    std::optional<Ejecting> m_ejecting; ///< without open ones: it is being looked which
    bool m_awaitsPower = false; ///< the computer was told to sleep or to switch off, and has not answered
    QPointer<ui::JobDialog> m_chooser; ///< the latest that another program asked for
    QPointer<ui::CompressDialog> m_archiveChooser; ///< likewise
};

} // namespace ferry
