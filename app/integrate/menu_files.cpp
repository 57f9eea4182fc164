// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrate/menu_files.h"

#include <QDirIterator>
#include <QFile>

namespace ferry::integrate {

namespace {

constexpr char kRoot[] = ":/share/";

QByteArray contentOf(const QString &name)
{
    QFile file(QLatin1String(kRoot) + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files call `ferry` as it is found in the PATH.
QByteArray calling(QByteArray content, const QByteArray &command)
{
    if (command == "ferry")
        return content;
    content.replace("\nExec=ferry ", "\nExec=" + command + ' ');
    content.replace("\nTryExec=ferry\n", "\nTryExec=" + command + '\n');
    content.replace("\nDependencies=ferry;\n", "\n"); // Nemo looks in the PATH only
    content.replace("[\"ferry\", ", "[\"" + command + "\", ");
    return content;
}

} // namespace

std::vector<MenuFile> menuFiles(const QByteArray &command, const QByteArray &windowProgram)
{
    std::vector<MenuFile> files;
    QDirIterator entries(QLatin1String(kRoot), QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString name = entries.next().mid(int(sizeof kRoot) - 1);
        if (name.startsWith(QLatin1String("metainfo/"))) // for software centres, about what is installed
            continue;
        const QByteArray content = calling(contentOf(name), command);
        files.push_back({name, content, name.startsWith(QLatin1String("kio/"))});
        if (name == QLatin1String("nautilus-python/extensions/ferry.py"))
            files.push_back({QStringLiteral("caja-python/extensions/ferry.py"), content, false});
    }
    files.push_back({QStringLiteral("dbus-1/services/org.ferryfiles.ferry.service"),
                     "[D-BUS Service]\nName=org.ferryfiles.ferry\nExec=" + windowProgram + " --dbus-service\n", false});
    return files;
}

} // namespace ferry::integrate
