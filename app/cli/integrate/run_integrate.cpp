// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/integrate/run_integrate.h"

#include "app/cli/integrate/menu_files.h"
#include "app/cli/window_program.h"
#include "core/base/safe_text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <cstdio>

namespace ferry::cli {

namespace {

void say(const char *what, const QString &path)
{
    std::printf("%s %s\n", what, safeText(QFile::encodeName(path).toStdString()).c_str());
}

bool fail(const char *what, const QString &path, const QString &reason)
{
    std::fprintf(stderr, "ferry: cannot %s %s: %s\n", what, safeText(QFile::encodeName(path).toStdString()).c_str(),
                 qUtf8Printable(reason));
    return false;
}

bool isThereForAll(const QString &name, const QString &home)
{
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &folder : folders) {
        if (folder != home && QFileInfo::exists(folder + QLatin1Char('/') + name))
            return true;
    }
    return false;
}

bool write(const MenuFile &file, const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fail("make the folder of", path, QStringLiteral("is something else in its way?"));
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(file.content) != file.content.size())
        return fail("write", path, out.errorString());
    QFile::Permissions mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    if (file.isExecutable)
        mode |= QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    if (!out.setPermissions(mode) || !out.commit())
        return fail("write", path, out.errorString());
    say("wrote", path);
    return true;
}

bool remove(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return true;
    if (!file.remove())
        return fail("remove", path, file.errorString());
    say("removed", path);
    return true;
}

} // namespace

int runIntegrate(const IntegrateCommand &command)
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString self = QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget();
    const bool isInPath = QFileInfo(QStandardPaths::findExecutable(QStringLiteral("ferry"))).canonicalFilePath() == self;
    static const QRegularExpression kPlain(QStringLiteral("\\A[A-Za-z0-9/._+-]*\\z"));
    if (!isInPath && !kPlain.match(self).hasMatch()) // it would have to be quoted in five ways
        return fail("put into menus", self, QStringLiteral("its path has spaces or other special characters; install Ferry, or move it")),
               1;

    bool isAllWell = true;
    for (const MenuFile &file :
         menuFiles(isInPath ? "ferry" : QFile::encodeName(self), QFile::encodeName(QString::fromStdString(windowProgram())))) {
        const QString path = home + QLatin1Char('/') + file.name;
        if (command.removes)
            isAllWell = remove(path) && isAllWell;
        else if (isThereForAll(file.name, home))
            say("is there for all users:", file.name);
        else
            isAllWell = write(file, path) && isAllWell;
    }
    if (!command.removes)
        std::puts("Dolphin, Nemo, Thunar and PCManFM-Qt show it at the next right click. Nautilus needs the package python3-nautilus,\n"
                  "Caja python3-caja, and both a new start: nautilus -q, caja -q.");
    return isAllWell ? 0 : 1;
}

} // namespace ferry::cli
