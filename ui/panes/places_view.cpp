// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/places_view.h"

#include "core/browse/trash_place.h"
#include "ui/bridge/bookmarks.h"
#include "ui/delegates/row_delegate.h"
#include "ui/icons/symbols.h"
#include "ui/panes/folder_drops.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace ferry::ui {

namespace {

constexpr int kPathRole = Qt::UserRole;
constexpr int kEjectRole = Qt::UserRole + 1; // whether it can be taken out
constexpr int kTrashRole = Qt::UserRole + 2; // whether it is the home trash
constexpr int kEjectSize = 16; // pixels
constexpr int kWidest = 60; // characters of a name in the menu

Path pathOf(const QListWidgetItem *item)
{
    return Path(item->data(kPathRole).toByteArray().toStdString());
}

QString toolTipOf(const Path &folder, const QString &more)
{
    return text::toolTip(more.isEmpty() ? text::path(folder) : text::path(folder) + QLatin1Char('\n') + more);
}

QIcon folderIcon(const char *name)
{
    return QIcon::fromTheme(QLatin1String(name), QIcon::fromTheme(QStringLiteral("folder"), symbolIcon(Symbol::Folder)));
}

/// Where the button for taking out is, in the rectangle of its row.
QRect ejectRect(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect atEnd(row.right() - kEjectSize - 6, row.center().y() - kEjectSize / 2, kEjectSize, kEjectSize);
    return QStyle::visualRect(direction, row, atEnd);
}

/// The present place in a tone of its own, with its icon and words as they are.
class PlaceDelegate final : public RowDelegate
{
public:
    explicit PlaceDelegate(QObject *parent)
        : RowDelegate(Qt::ElideMiddle, parent)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        const bool canGo = index.data(kEjectRole).toBool();
        const QRect button = ejectRect(option.rect, option.direction);
        RowDelegate::paint(painter, row, index);
        if (canGo)
            symbolIcon(Symbol::Eject).paint(painter, button.adjusted(2, 2, -2, -2));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (option->state.testFlag(QStyle::State_Selected))
            option->backgroundBrush = option->palette.highlight();
        option->state.setFlag(QStyle::State_Selected, false);
    }
};

} // namespace

PlacesView::PlacesView(browse::Browser &browser, QWidget *parent, QDBusConnection bus)
    : QListWidget(parent)
    , m_browser(browser)
    , m_drops(new FolderDrops(viewport(),
                              [this](const QPoint &position) -> std::optional<FolderDrops::Part> {
                                  const QListWidgetItem *item = itemAt(position);
                                  if (!item || pathOf(item).isEmpty())
                                      return std::nullopt;
                                  const bool isHomeTrash = item->data(kTrashRole).toBool();
                                  if (!isHomeTrash && browse::trashAround(pathOf(item)))
                                      return std::nullopt;
                                  return FolderDrops::Part {pathOf(item), visualItemRect(item), isHomeTrash};
                              }))
    , m_volumes(std::move(bus))
    , m_bookmarks(keptBookmarks())
{
    setAccessibleName(tr("Places and devices"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PlaceDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize({16, 16});
    takeColours();
    connect(this, &QListWidget::itemClicked, this, &PlacesView::choose);
    connect(this, &QListWidget::itemActivated, this, &PlacesView::choose);
    connect(&m_volumes, &Volumes::changed, this, &PlacesView::rebuild);
    connect(&m_volumes, &Volumes::ejected, this, &PlacesView::tellEjected);
    connect(&m_volumes, &Volumes::failed, this, &PlacesView::tellFailed);
    takeDesktopFolders();
    rebuild();
    watchMounts();
    watchTrash();
    lookUp();
}

PlacesView::~PlacesView()
{
    if (m_mounts >= 0)
        ::close(m_mounts);
}

/// The side bar belongs to the window, and the present place must not compete with the active pane.
void PlacesView::takeColours()
{
    const QPalette base = QApplication::palette(this);
    QPalette colours = base;
    colours.setColor(QPalette::Base, base.color(QPalette::Window));
    colours.setColor(QPalette::Text, base.color(QPalette::WindowText));
    colours.setColor(QPalette::Highlight, mixed(base.color(QPalette::Window), base.color(QPalette::Highlight), 0.3));
    colours.setColor(QPalette::HighlightedText, base.color(QPalette::WindowText));
    setPalette(colours);
}

void PlacesView::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        takeColours();
        rebuild();
    }
}

void PlacesView::choose(const QListWidgetItem *item)
{
    if (item && !pathOf(item).isEmpty())
        goTo(pathOf(item), item->data(kTrashRole).toBool());
}

void PlacesView::goTo(const Path &folder, bool isHomeTrash)
{
    if (!isHomeTrash)
        return Q_EMIT placeChosen(folder);
    // It is not there before something was deleted.
    m_browser.openHomeTrash(this, [this](const Result<Path> &files) {
        if (files)
            Q_EMIT placeChosen(*files);
        else
            Q_EMIT told(text::errorSentence(files.error()));
    });
}

void PlacesView::takeDesktopFolders()
{
    const QString home = QDir::homePath();
    const std::initializer_list<std::pair<QStandardPaths::StandardLocation, const char *>> folders
        = {{QStandardPaths::DesktopLocation, "user-desktop"},     {QStandardPaths::DocumentsLocation, "folder-documents"},
           {QStandardPaths::DownloadLocation, "folder-download"}, {QStandardPaths::MusicLocation, "folder-music"},
           {QStandardPaths::PicturesLocation, "folder-pictures"}, {QStandardPaths::MoviesLocation, "folder-videos"}};
    for (const auto &[location, icon] : folders) {
        const QString folder = QStandardPaths::writableLocation(location);
        if (!folder.isEmpty() && folder != home)
            m_desktopFolders.push_back({.path = Path(QFile::encodeName(folder).toStdString()), .icon = icon});
    }
}

void PlacesView::lookForDesktopFolder(std::size_t at)
{
    m_asksForFolders = at < m_desktopFolders.size();
    if (!m_asksForFolders) {
        if (std::exchange(m_asksAgain, false))
            lookForDesktopFolder(0);
        return;
    }
    // One after the other: on a device that hangs they hold one of the browser's threads, not six.
    m_browser.isFolder(m_desktopFolders[at].path, this, [this, at](bool isThere) {
        if (std::exchange(m_desktopFolders[at].isThere, isThere) != isThere)
            rebuild();
        lookForDesktopFolder(at + 1);
    });
}

void PlacesView::watchMounts()
{
    // The kernel marks the table's descriptor exceptional when a mount comes or goes; see proc_pid_mountinfo(5).
    m_mounts = ::open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC);
    if (m_mounts < 0)
        return;
    auto *notifier = new QSocketNotifier(m_mounts, QSocketNotifier::Exception, this);
    connect(notifier, &QSocketNotifier::activated, this, &PlacesView::lookUp);
}

void PlacesView::lookUp()
{
    m_volumes.look();
    if (m_asksForFolders)
        m_asksAgain = true;
    else
        lookForDesktopFolder(0);
    m_browser.devices(this, [this](std::vector<browse::Device> devices) { setDevices(std::move(devices)); });
}

void PlacesView::setDevices(std::vector<browse::Device> devices)
{
    const bool isSame = devices == m_devices;
    m_devices = std::move(devices);
    if (!isSame)
        rebuild();
    Q_EMIT devicesChanged();
}

void PlacesView::rebuild()
{
    clear();
    addHeading(tr("Places"));
    addPlace(QIcon::fromTheme(QStringLiteral("user-home"), symbolIcon(Symbol::Folder)), tr("Home"),
             Path(QFile::encodeName(QDir::homePath()).toStdString()));
    for (const DesktopFolder &folder : m_desktopFolders) {
        if (folder.isThere)
            addPlace(folderIcon(folder.icon), text::name(folder.path), folder.path);
    }
    if (const std::optional<browse::TrashPlace> trash = browse::homeTrash())
        dressTrash(addPlace({}, text::folderName(trash->files), trash->files));
    addHeading(tr("Devices"));
    for (const browse::Device &device : m_devices)
        addDevice(device);
    if (!m_bookmarks.empty())
        addHeading(tr("Bookmarks"));
    for (const Path &bookmark : m_bookmarks)
        addPlace(folderIcon("folder-bookmark"), text::name(bookmark), bookmark);
    setPresent(m_present);
    updateGeometry();
}

void PlacesView::watchTrash()
{
    const std::optional<browse::TrashPlace> trash = browse::homeTrash();
    if (!trash)
        return;
    m_trashLevel = std::make_unique<browse::FillLevel>(m_browser, trash->files, [this](std::optional<std::uint64_t> entries) {
        m_inTrash = entries;
        for (int row = 0; row < count(); ++row) {
            if (item(row)->data(kTrashRole).toBool())
                dressTrash(item(row));
        }
    });
}

void PlacesView::dressTrash(QListWidgetItem *item) const
{
    const bool isFull = m_inTrash.value_or(0) > 0;
    const QString level = !m_inTrash ? QString() : isFull ? tr("%Ln item(s)", nullptr, text::plural(*m_inTrash)) : tr("Empty");
    item->setData(kTrashRole, true);
    item->setIcon(isFull ? QIcon::fromTheme(QStringLiteral("user-trash-full"), symbolIcon(Symbol::FullTrash))
                         : QIcon::fromTheme(QStringLiteral("user-trash"), symbolIcon(Symbol::Delete)));
    item->setData(Qt::AccessibleDescriptionRole, level);
    item->setToolTip(toolTipOf(pathOf(item), level));
}

void PlacesView::addHeading(const QString &word)
{
    auto *item = new QListWidgetItem(word, this);
    QFont font = item->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    item->setFont(font);
    item->setFlags(Qt::ItemIsEnabled);
    item->setForeground(mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.4));
}

QString PlacesView::nameOf(const browse::Device &device) const
{
    if (device.mountPoint.bytes() == "/")
        return tr("This computer");
    const Volumes::Volume *volume = m_volumes.find(QByteArray::fromStdString(device.source));
    return volume && !volume->label.isEmpty() ? text::safe(volume->label.toStdString()) : text::name(device.mountPoint);
}

void PlacesView::addDevice(const browse::Device &device)
{
    const Volumes::Volume *volume = m_volumes.find(QByteArray::fromStdString(device.source));
    const bool canGo = volume && volume->isRemovable && device.mountPoint.bytes() != "/";
    const QString space = device.available > 0 ? tr("%1 free", "space on a device").arg(text::size(device.available)) : QString();
    const QString icon = canGo ? QStringLiteral("drive-removable-media") : QStringLiteral("drive-harddisk");
    QListWidgetItem *item
        = addPlace(QIcon::fromTheme(icon, symbolIcon(Symbol::Drive)), nameOf(device), device.mountPoint,
                   QStringList {text::safe(device.source), QString::fromStdString(device.fileSystem), space}.join(QLatin1Char('\n')));
    item->setData(kEjectRole, canGo);
}

const browse::Device *PlacesView::deviceOf(const QListWidgetItem *item) const
{
    if (!item || !item->data(kEjectRole).toBool())
        return nullptr;
    const auto found = std::ranges::find(m_devices, pathOf(item), &browse::Device::mountPoint);
    return found == m_devices.end() ? nullptr : &*found;
}

void PlacesView::eject(const browse::Device &device)
{
    const QByteArray source = QByteArray::fromStdString(device.source);
    m_ejecting.insert_or_assign(source, std::pair(nameOf(device), device.mountPoint));
    m_volumes.eject(source);
}

void PlacesView::tellEjected(const QByteArray &source, bool isOff)
{
    const auto gone = m_ejecting.extract(source);
    if (!gone)
        return;
    const auto &[name, mountPoint] = gone.mapped();
    Q_EMIT told(isOff ? tr("%1 can be taken out.").arg(name) : tr("%1 is unmounted.").arg(name));
    Q_EMIT ejected(mountPoint);
}

void PlacesView::tellFailed(const QByteArray &source, bool isBusy, const QString &reason)
{
    const auto there = m_ejecting.extract(source);
    if (!there)
        return;
    const QString &name = there.mapped().first;
    Q_EMIT told(isBusy ? tr("%1 stays: something on it is in use.").arg(name) : tr("%1 stays: %2", "device: reason").arg(name, reason));
}

void PlacesView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QListWidgetItem *item = itemAt(at);
    if (event->button() == Qt::LeftButton && deviceOf(item) && ejectRect(visualItemRect(item), layoutDirection()).contains(at))
        return eject(*deviceOf(item));
    QListWidget::mousePressEvent(event);
}

void PlacesView::contextMenuEvent(QContextMenuEvent *event)
{
    const QListWidgetItem *item = event->reason() == QContextMenuEvent::Keyboard ? currentItem() : itemAt(event->pos());
    if (!item || pathOf(item).isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Path path = pathOf(item);
    const bool isHomeTrash = item->data(kTrashRole).toBool();
    menu->addAction(actionIcon(Symbol::Folder), tr("&Open"), this, [this, path, isHomeTrash] { goTo(path, isHomeTrash); });
    if (isHomeTrash)
        menu->addAction(symbolIcon(Symbol::Delete), tr("Empty the trash…"), this, [this, path] { Q_EMIT emptyTrashRequested(path); });
    if (std::ranges::find(m_devices, path, &browse::Device::mountPoint) != m_devices.end())
        m_browser.findTrash(path, menu, [this, menu](const std::optional<Path> &files) {
            if (files)
                menu->addAction(symbolIcon(Symbol::Delete), tr("Open the trash on it"), this,
                                [this, files = *files] { Q_EMIT placeChosen(files); });
        });
    if (std::ranges::find(m_bookmarks, path) != m_bookmarks.end())
        menu->addAction(tr("&Remove from the places"), this, [this, path] { removeBookmark(path); });
    if (const browse::Device *device = deviceOf(item))
        menu->addAction(symbolIcon(Symbol::Eject), tr("&Take out %1").arg(text::withoutMnemonic(nameOf(*device))), this,
                        [this, device = *device] { eject(device); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualItemRect(item).bottomLeft())
                                                               : event->globalPos());
}

QListWidgetItem *PlacesView::addPlace(const QIcon &icon, const QString &name, const Path &folder, const QString &more)
{
    auto *item = new QListWidgetItem(icon, name, this);
    item->setData(kPathRole, QByteArray::fromStdString(folder.bytes()));
    item->setToolTip(toolTipOf(folder, more));
    return item;
}

void PlacesView::setPresent(const Path &folder)
{
    m_present = folder;
    clearSelection();
    setCurrentItem(nullptr);
    for (int row = 0; row < count(); ++row) {
        if (pathOf(item(row)) == folder && !folder.isEmpty())
            return setCurrentRow(row);
    }
}

void PlacesView::addBookmark(const Path &folder)
{
    for (int row = 0; row < count(); ++row) {
        if (pathOf(item(row)) == folder)
            return;
    }
    m_bookmarks.push_back(folder);
    keepBookmarks(m_bookmarks);
    rebuild();
}

void PlacesView::removeBookmark(const Path &folder)
{
    std::erase(m_bookmarks, folder);
    keepBookmarks(m_bookmarks);
    rebuild();
}

bool PlacesView::isBookmarkCurrent() const
{
    return currentItem() && std::ranges::find(m_bookmarks, pathOf(currentItem())) != m_bookmarks.end();
}

void PlacesView::removeCurrentBookmark()
{
    if (isBookmarkCurrent())
        removeBookmark(pathOf(currentItem()));
}

QMenu *PlacesView::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QString keys = QStringLiteral("123456789abcdefghijklmnopqrstuvwxyz");
    for (int row = 0; row < count(); ++row) {
        const QListWidgetItem *place = item(row);
        const Path folder = pathOf(place);
        if (folder.isEmpty()) { // a heading
            menu->addSection(place->text());
            continue;
        }
        const int widest = fontMetrics().averageCharWidth() * kWidest;
        QString line = text::withoutMnemonic(fontMetrics().elidedText(place->text(), Qt::ElideMiddle, widest));
        if (!keys.isEmpty())
            line.prepend(QStringLiteral("&%1  ").arg(keys.front()));
        keys.remove(0, 1);
        menu->addAction(place->icon(), line, this,
                        [this, folder, isHomeTrash = place->data(kTrashRole).toBool()] { goTo(folder, isHomeTrash); });
    }
    return menu;
}

QSize PlacesView::sizeHint() const
{
    int widest = fontMetrics().averageCharWidth() * 16;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    const int room = fontMetrics().averageCharWidth() * 4 + iconSize().width();
    return {std::min(widest, fontMetrics().averageCharWidth() * 28) + room, 200};
}

} // namespace ferry::ui
