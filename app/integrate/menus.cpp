// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrate/menus.h"

#include "app/integrate/menu_files.h"
#include "app/integrate/thunar_actions.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>
#include <mutex>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

namespace ferry::integrate {

namespace {

using model::MenuChange;
using model::MenuEntries;
using Trouble = model::MenuTrouble::Kind;

/// Each file manager, and where below a data folder its files are.
constexpr std::pair<const char *, const char *> kManagers[]
    = {{"Dolphin", "kio/"},   {"Nautilus", "nautilus-python/"}, {"Nemo", "nemo/"}, {"Caja", "caja-python/"},
       {"Thunar", "Thunar/"}, {"PCManFM-Qt", "file-manager/"}};
constexpr char kThunarActions[] = "Thunar/uca.xml";

Path pathOf(const QString &name)
{
    return Path(QFile::encodeName(name).toStdString());
}

QString dataHome()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1Char('/');
}

bool isThereForAll(const QString &name)
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    return std::ranges::any_of(
        folders, [&](const QString &folder) { return folder != home && QFileInfo::exists(folder + QLatin1Char('/') + name); });
}

/// Nothing: it is not there, or cannot be read.
std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

/// What menus call: the mere name where that finds this Ferry.
QByteArray commandOf(const Programs &programs)
{
    const QString self = QFileInfo(QString::fromStdString(programs.command)).canonicalFilePath();
    const QString found = QFileInfo(QStandardPaths::findExecutable(QStringLiteral("ferry"))).canonicalFilePath();
    return found == self && !self.isEmpty() ? QByteArray("ferry") : QFile::encodeName(self);
}

std::vector<MenuFile> filesOf(const Programs &programs)
{
    return menuFiles(commandOf(programs), QByteArray::fromStdString(programs.window));
}

bool write(MenuChange &change, const QString &path, const QByteArray &content, bool isExecutable)
{
    std::error_code failed;
    std::filesystem::create_directories(QFile::encodeName(QFileInfo(path).path()).toStdString(), failed);
    if (failed) {
        change.troubles.push_back({Trouble::NotWritten, pathOf(path), failed.message()});
        return false;
    }
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile out(path);
    QFile::Permissions mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    if (isExecutable)
        mode |= QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || ((isNew || isExecutable) && !out.setPermissions(mode))
        || !out.commit()) {
        change.troubles.push_back({Trouble::NotWritten, pathOf(path), out.errorString().toStdString()});
        return false;
    }
    change.written.push_back(pathOf(path));
    return true;
}

void remove(MenuChange &change, const QString &path)
{
    QFile file(path);
    if (!file.exists() && !QFileInfo(path).isSymLink())
        return;
    if (file.remove())
        change.removed.push_back(pathOf(path));
    else
        change.troubles.push_back({Trouble::NotRemoved, pathOf(path), file.errorString().toStdString()});
}

QString thunarFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1Char('/') + QLatin1String(kThunarActions);
}

/// What Thunar shows as long as the user has no file: it reads one only, and the user's comes first.
QByteArray actionsOfAll()
{
    const QString own = thunarFile();
    for (const QString &file : QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation, QLatin1String(kThunarActions))) {
        if (file != own)
            return contentOf(file).value_or(QByteArray(kNoThunarActions));
    }
    return kNoThunarActions;
}

MenuEntries thunarActions(const QByteArray &command)
{
    switch (thunarActionsIn(contentOf(thunarFile()).value_or(QByteArray()), command)) {
    case ThunarActions::All:
        return MenuEntries::User;
    case ThunarActions::Some:
        return MenuEntries::Outdated;
    case ThunarActions::None:
        break;
    }
    return MenuEntries::None;
}

/// `changed` makes of the file what it shall be. One that is there and cannot be read must not be replaced.
template <typename Changed>
void changeThunarActions(MenuChange &change, Changed changed)
{
    const QString path = thunarFile();
    QFile file(path);
    const bool isThere = file.exists();
    if (isThere && !file.open(QIODevice::ReadOnly)) {
        change.troubles.push_back({Trouble::NotWritten, pathOf(path), file.errorString().toStdString()});
        return;
    }
    const QByteArray before = isThere ? file.readAll() : actionsOfAll();
    const std::optional<QByteArray> after = changed(before);
    if (!after)
        change.troubles.push_back({Trouble::Malformed, pathOf(path), {}});
    else if (*after != before)
        changed.put(change, path, *after);
}

struct WithActions {
    QByteArray command;
    std::optional<QByteArray> operator()(const QByteArray &uca) const { return withThunarActions(uca, command); }
    static void put(MenuChange &change, const QString &path, const QByteArray &uca) { write(change, path, uca, false); }
};

struct WithoutActions {
    std::optional<QByteArray> operator()(const QByteArray &uca) const { return withoutThunarActions(uca); }
    /// What was only made for Ferry's actions goes with them, so that a later change for all users is seen again.
    static void put(MenuChange &change, const QString &path, const QByteArray &uca)
    {
        if (uca == actionsOfAll())
            remove(change, path);
        else
            write(change, path, uca, false);
    }
};

/// Whether menus can call it as it is; five kinds of quoting would be needed otherwise.
bool isPlain(const QByteArray &command)
{
    static const QRegularExpression kPlain(QStringLiteral("\\A[A-Za-z0-9/._+-]+\\z"));
    return kPlain.match(QString::fromLatin1(command)).hasMatch();
}

/// Two dialogs, closed and opened again, would read the same file before either has written it.
std::mutex &oneAtATime()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

model::MenuPicture lookAtMenus(const Programs &programs)
{
    const std::scoped_lock alone(oneAtATime());
    const std::vector<MenuFile> files = filesOf(programs);
    model::MenuPicture picture;
    for (const auto &[name, place] : kManagers) {
        int all = 0;
        int everybodys = 0;
        int own = 0;
        int others = 0;
        for (const MenuFile &file : files) {
            if (!file.name.startsWith(QLatin1String(place)))
                continue;
            ++all;
            const bool isEverybodys = isThereForAll(file.name);
            const std::optional<QByteArray> content = contentOf(dataHome() + file.name);
            if (isEverybodys)
                ++everybodys;
            else if (content == file.content)
                ++own;
            else if (content)
                ++others;
        }
        const MenuEntries entries = everybodys == all ? MenuEntries::Everybody
            : everybodys + own == all                 ? MenuEntries::User
            : everybodys + own + others > 0           ? MenuEntries::Outdated
                                                      : MenuEntries::None;
        picture.managers.push_back({name, entries});
    }
    picture.thunarActions = thunarActions(commandOf(programs));
    return picture;
}

MenuChange addToMenus(const Programs &programs, bool withThunarActions)
{
    const std::scoped_lock alone(oneAtATime());
    MenuChange change;
    const QByteArray command = commandOf(programs);
    for (const QByteArray &called : {command, QByteArray::fromStdString(programs.window)}) {
        if (!isPlain(called)) {
            change.troubles.push_back({Trouble::OddPath, Path(called.toStdString()), {}});
            return change;
        }
    }
    for (const MenuFile &file : filesOf(programs)) {
        if (isThereForAll(file.name))
            change.everybodys.push_back(pathOf(file.name));
        else
            write(change, dataHome() + file.name, file.content, file.isExecutable);
    }
    if (withThunarActions)
        changeThunarActions(change, WithActions {command});
    return change;
}

MenuChange removeFromMenus(const Programs &programs)
{
    const std::scoped_lock alone(oneAtATime());
    MenuChange change;
    for (const MenuFile &file : filesOf(programs))
        remove(change, dataHome() + file.name);
    // Also where it cannot be read as it is: it may have some.
    const QString actions = thunarFile();
    if (QFileInfo::exists(actions) && contentOf(actions).value_or(kThunarIdPrefix).contains(kThunarIdPrefix))
        changeThunarActions(change, WithoutActions {});
    return change;
}

} // namespace ferry::integrate
