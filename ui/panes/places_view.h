// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"
#include "core/browse/fill_level.h"
#include "ui/bridge/volumes.h"

#include <QListWidget>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QMenu;
class QSocketNotifier;

namespace ferry::ui {

class FolderDrops;

/// Places of the user, those of the desktop that are there and bookmarks that are kept in Settings, and the devices that are mounted, as
/// they come and go. Those that can be taken out have a button for it at their end, and all of it in a menu.
class PlacesView : public QListWidget
{
    Q_OBJECT

public:
    /// `browser` must outlive the view.
    explicit PlacesView(browse::Browser &browser, QWidget *parent = nullptr, QDBusConnection bus = QDBusConnection::systemBus());
    ~PlacesView() override;

    [[nodiscard]] const std::vector<browse::Device> &devices() const noexcept { return m_devices; }
    void setDevices(std::vector<browse::Device> devices);
    /// The entry of that folder is shown as the present one; none if there is none.
    void setPresent(const Path &folder);
    /// Puts a folder among the places, at their end, for good; one that is there already stays where it is.
    void addBookmark(const Path &folder);
    void removeBookmark(const Path &folder);
    [[nodiscard]] const std::vector<Path> &bookmarks() const noexcept { return m_bookmarks; }
    /// What is dropped on its entries.
    [[nodiscard]] FolderDrops *drops() const noexcept { return m_drops; }
    /// Whether the current entry is a bookmark, and so can be removed.
    [[nodiscard]] bool isBookmarkCurrent() const;
    void removeCurrentBookmark();
    /// All places and devices, each by one key, in a menu of `parent`, which deletes itself when it is closed.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent);

    QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(const ferry::Path &folder);
    /// `files`: the folder of what was deleted.
    void emptyTrashRequested(const ferry::Path &files);
    /// devices() were looked up, or are others.
    void devicesChanged();
    /// Something to be said in a line.
    void told(const QString &sentence);
    /// This mount point is gone, on demand.
    void ejected(const ferry::Path &mountPoint);

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// Documents, Music and their like, where the desktop says they are.
    struct DesktopFolder {
        Path path;
        const char *icon;
        bool isThere = false; ///< by the last answer
    };

    void takeColours();
    void choose(const QListWidgetItem *item);
    void goTo(const Path &folder, bool isHomeTrash);
    /// The place of the home trash tells full from empty.
    void watchTrash();
    void dressTrash(QListWidgetItem *item) const;
    void takeDesktopFolders();
    /// Asks for this one, then for those after it.
    void lookForDesktopFolder(std::size_t at);
    void watchMounts();
    void lookUp();
    void rebuild();
    void addHeading(const QString &word);
    QListWidgetItem *addPlace(const QIcon &icon, const QString &name, const Path &folder, const QString &more = {});
    void addDevice(const browse::Device &device);
    [[nodiscard]] QString nameOf(const browse::Device &device) const;
    [[nodiscard]] const browse::Device *deviceOf(const QListWidgetItem *item) const;
    void eject(const browse::Device &device);
    void tellEjected(const QByteArray &source, bool isOff);
    void tellFailed(const QByteArray &source, bool isBusy, const QString &reason);

    browse::Browser &m_browser;
    FolderDrops *m_drops;
    Volumes m_volumes;
    std::vector<DesktopFolder> m_desktopFolders;
    bool m_asksForFolders = false;
    bool m_asksAgain = false; ///< when that is through: a mount came meanwhile
    std::vector<browse::Device> m_devices;
    std::map<QByteArray, std::pair<QString, Path>> m_ejecting; ///< by source, as they are called and mounted: they go before that is told
    std::vector<Path> m_bookmarks;
    std::unique_ptr<browse::FillLevel> m_trashLevel;
    std::optional<std::uint64_t> m_inTrash; ///< things in the home trash; nothing: not known
    int m_mounts = -1; ///< descriptor of the mount table
    Path m_present;
};

} // namespace ferry::ui
