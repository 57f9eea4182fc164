// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/names.h"

#include "core/base/safe_text.h"
#include "core/browse/trash_place.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace ferry::ui::text {

namespace {

struct Known {
    std::vector<browse::Device> devices; ///< all there ever were
    std::string home; ///< the device that it is on
    std::size_t revision = 0;
};

Known &known()
{
    static Known known;
    return known;
}

} // namespace

QString isolated(const QString &text)
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const auto isRightToLeft = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.isSurrogate(); };
    if (!mirrored && std::none_of(text.begin(), text.end(), isRightToLeft))
        return text;
    return QChar(0x2068) + text + QChar(0x2069);
}

QString safe(std::string_view bytes)
{
    return isolated(QString::fromStdString(safeText(bytes)));
}

QString name(const Path &path)
{
    std::string last = path.name();
    if (last == ".") // all that is in a folder
        last = path.parent().name();
    return safe(last.empty() ? path.bytes() : last);
}

QString folderName(const Path &folder)
{
    const std::optional<browse::TrashPlace> trash = browse::trashAround(folder);
    if (!trash || trash->files != folder)
        return name(folder);
    return trash->top.isEmpty() ? QCoreApplication::translate("Names", "Trash")
                                : QCoreApplication::translate("Names", "Trash on %1", "a device").arg(name(trash->top));
}

QString nameOnDevice(const Path &folder)
{
    const std::optional<browse::Device> device = browse::deviceOf(known().devices, folder);
    // Parts of one disk may be mounted in several places; none of them is a device to somebody who goes there.
    const bool isPlain = !device || device->mountPoint.bytes() == "/" || device->source == known().home;
    const bool isItself = device && device->mountPoint.name() == folder.name() && device->mountPoint.parent() == folder.parent();
    if (isPlain || isItself)
        return name(folder);
    return QCoreApplication::translate("Names", "%1 on %2", "a folder, a device").arg(name(folder), name(device->mountPoint));
}

void noteDevices(const std::vector<browse::Device> &devices, const Path &home)
{
    if (const std::optional<browse::Device> device = browse::deviceOf(devices, home))
        known().home = device->source;
    for (const browse::Device &device : devices) {
        const auto found = std::ranges::find(known().devices, device.mountPoint, &browse::Device::mountPoint);
        if (found != known().devices.end() && found->source == device.source)
            continue;
        if (found == known().devices.end())
            known().devices.push_back(device);
        else
            *found = device;
        ++known().revision;
    }
}

std::size_t devicesRevision()
{
    return known().revision;
}

QString withTrash(const QString &name, const Path &path)
{
    const std::optional<browse::TrashPlace> trash = browse::trashAround(path.parent());
    if (!trash)
        return name;
    return trash->top.isEmpty() ? QCoreApplication::translate("Names", "%1 (from the trash)", "a file or folder").arg(name)
                                : QCoreApplication::translate("Names", "%1 (from: %2)", "a file or folder, the trash of a device")
                                      .arg(name, folderName(trash->files));
}

QString path(const Path &path)
{
    return safe(path.bytes());
}

QString quoted(const Path &path)
{
    return QCoreApplication::translate("Names", "“%1”", "a file name in quotation marks").arg(name(path));
}

QString withoutMnemonic(const QString &text)
{
    QString doubled = text;
    return doubled.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString toolTip(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    return QLatin1String("<p style='white-space:pre-wrap'>") + plain.toHtmlEscaped() + QLatin1String("</p>");
}

} // namespace ferry::ui::text
