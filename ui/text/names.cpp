// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/names.h"

#include "core/base/safe_text.h"
#include "core/browse/trash_place.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace ferry::ui::text {

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
