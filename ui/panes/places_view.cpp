// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/places_view.h"

#include "ui/delegates/row_delegate.h"
#include "ui/icons/symbols.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QScrollBar>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

namespace ferry::ui {

namespace {

constexpr int kPathRole = Qt::UserRole;

Path pathOf(const QListWidgetItem *item)
{
    return Path(item->data(kPathRole).toByteArray().toStdString());
}

QString deviceName(const browse::Device &device)
{
    return device.mountPoint.bytes() == "/" ? PlacesView::tr("This computer") : text::name(device.mountPoint);
}

/// The present place in a tone of its own, with its icon and words as they are.
class PlaceDelegate final : public RowDelegate
{
public:
    explicit PlaceDelegate(QObject *parent)
        : RowDelegate(Qt::ElideMiddle, parent)
    {
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

PlacesView::PlacesView(browse::Browser &browser, QWidget *parent)
    : QListWidget(parent)
    , m_browser(browser)
{
    setAccessibleName(tr("Places and devices"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PlaceDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize({16, 16});
    takeColours();
    const auto choose = [this](const QListWidgetItem *item) {
        if (item && !pathOf(item).isEmpty())
            Q_EMIT placeChosen(pathOf(item));
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
    rebuild();
    watchMounts();
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
    const QString home = QDir::homePath();
    addPlace(QIcon::fromTheme(QStringLiteral("user-home"), symbolIcon(Symbol::Folder)), tr("Home"),
             Path(QFile::encodeName(home).toStdString()));
    const std::initializer_list<std::pair<QStandardPaths::StandardLocation, const char *>> folders
        = {{QStandardPaths::DesktopLocation, "user-desktop"},     {QStandardPaths::DocumentsLocation, "folder-documents"},
           {QStandardPaths::DownloadLocation, "folder-download"}, {QStandardPaths::MusicLocation, "folder-music"},
           {QStandardPaths::PicturesLocation, "folder-pictures"}, {QStandardPaths::MoviesLocation, "folder-videos"}};
    for (const auto &[location, icon] : folders) {
        const QString folder = QStandardPaths::writableLocation(location);
        if (!folder.isEmpty() && folder != home && QDir(folder).exists())
            addPlace(QIcon::fromTheme(QLatin1String(icon), QIcon::fromTheme(QStringLiteral("folder"), symbolIcon(Symbol::Folder))),
                     QDir(folder).dirName(), Path(QFile::encodeName(folder).toStdString()));
    }
    addHeading(tr("Devices"));
    for (const browse::Device &device : m_devices) {
        const QString space = device.available > 0 ? tr("%1 free", "space on a device").arg(text::size(device.available)) : QString();
        addPlace(QIcon::fromTheme(QStringLiteral("drive-harddisk"), symbolIcon(Symbol::Drive)), deviceName(device), device.mountPoint,
                 QStringList {text::safe(device.source), QString::fromStdString(device.fileSystem), space}.join(QLatin1Char('\n')));
    }
    setPresent(m_present);
    updateGeometry();
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

void PlacesView::addPlace(const QIcon &icon, const QString &name, const Path &folder, const QString &more)
{
    auto *item = new QListWidgetItem(icon, name, this);
    item->setData(kPathRole, QByteArray::fromStdString(folder.bytes()));
    item->setToolTip(text::toolTip(more.isEmpty() ? text::path(folder) : text::path(folder) + QLatin1Char('\n') + more));
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

QSize PlacesView::sizeHint() const
{
    int widest = fontMetrics().averageCharWidth() * 16;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    const int room = fontMetrics().averageCharWidth() * 4 + iconSize().width();
    return {std::min(widest, fontMetrics().averageCharWidth() * 28) + room, 200};
}

} // namespace ferry::ui
