// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/file_icons.h"

#include "ui/icons/kind_icons.h"
#include "ui/icons/symbols.h"

#include <QCoreApplication>
#include <QFile>
#include <QMimeDatabase>

namespace ferry::ui {

namespace {

class FileKinds
{
    Q_DECLARE_TR_FUNCTIONS(FileKinds)
};

// "tar.gz" is a kind of its own; more dots are part of the name.
QByteArray suffixOf(const std::string &name)
{
    const auto last = name.rfind('.');
    if (last == std::string::npos || last == 0)
        return {};
    const auto before = name.rfind('.', last - 1);
    const bool isDouble = before != std::string::npos && before > 0 && name.compare(before, 5, ".tar.") == 0;
    return QByteArray::fromStdString(name.substr(isDouble ? before : last)).toLower();
}

QIcon iconOf(const QMimeType &type)
{
    const QIcon own = kindIcon(fileKindOf(type.genericIconName()));
    return QIcon::fromTheme(type.iconName(), QIcon::fromTheme(type.genericIconName(), own));
}

bool leadsSomewhere(const browse::Entry &entry)
{
    return entry.isLink() && entry.leadsTo != model::FileType::Unknown;
}

} // namespace

const FileIcons::Kind &FileIcons::kindOf(const browse::Entry &entry)
{
    using model::FileType;
    QByteArray key;
    switch (entry.leadsTo) {
    case FileType::Regular:
        key = suffixOf(entry.name);
        break;
    case FileType::Unknown:
        key = entry.isLink() ? "/broken" : "/unknown";
        break;
    default:
        key = "/" + QByteArray::number(static_cast<int>(entry.leadsTo));
    }
    const auto known = m_kinds.constFind(key);
    if (known != m_kinds.constEnd())
        return *known;

    Kind kind;
    switch (entry.leadsTo) {
    case FileType::Regular: {
        const QMimeType type = QMimeDatabase().mimeTypeForFile(QFile::decodeName("x" + key), QMimeDatabase::MatchExtension);
        kind.icon = iconOf(type);
        kind.word = type.isDefault() ? FileKinds::tr("File") : type.comment();
        break;
    }
    case FileType::Folder:
        kind = {QIcon::fromTheme(QStringLiteral("folder"), kindIcon(FileKind::Folder)), FileKinds::tr("Folder"), {}};
        break;
    case FileType::Fifo:
        kind = {kindIcon(FileKind::Plain), FileKinds::tr("Pipe"), {}};
        break;
    case FileType::Socket:
        kind = {kindIcon(FileKind::Plain), FileKinds::tr("Socket"), {}};
        break;
    case FileType::CharDevice:
    case FileType::BlockDevice:
        kind = {kindIcon(FileKind::Disk), FileKinds::tr("Device node"), {}};
        break;
    default:
        kind = {symbolIcon(Symbol::Failed), entry.isLink() ? FileKinds::tr("Broken link") : FileKinds::tr("Unknown"), {}};
    }
    kind.linkIcon = withLinkMark(kind.icon);
    return *m_kinds.insert(key, kind);
}

QIcon FileIcons::icon(const browse::Entry &entry)
{
    const Kind &kind = kindOf(entry);
    return leadsSomewhere(entry) ? kind.linkIcon : kind.icon;
}

QString FileIcons::typeWord(const browse::Entry &entry)
{
    const QString word = kindOf(entry).word;
    return leadsSomewhere(entry) ? FileKinds::tr("Link: %1", "a symbolic link and what it leads to").arg(word) : word;
}

} // namespace ferry::ui
