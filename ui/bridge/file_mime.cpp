// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/file_mime.h"

#include "ui/bridge/taken_out.h"
#include "ui/bridge/uri_list.h"

#include <QFile>

#include <algorithm>

namespace ferry::ui {

namespace {

constexpr auto kUriList = "text/uri-list";
constexpr auto kGnome = "x-special/gnome-copied-files";
constexpr auto kMate = "x-special/mate-copied-files";
constexpr auto kKdeCut = "application/x-kde-cutselection";
constexpr auto kText = "text/plain";
constexpr auto kOldNautilus = "x-special/nautilus-clipboard\n";

QByteArray uris(const std::vector<Path> &paths, const QByteArray &lineEnd)
{
    QByteArray list;
    list.reserve(static_cast<qsizetype>(paths.size()) * 64);
    for (const Path &path : paths)
        list += fileUri(path) + lineEnd;
    return list;
}

/// A list of files in one of the formats that say no more than that; nothing for any other.
QByteArray listAs(const QString &mimeType, const std::vector<Path> &paths, bool isCut)
{
    if (mimeType == QLatin1String(kUriList))
        return uris(paths, "\r\n");
    if (mimeType != QLatin1String(kGnome) && mimeType != QLatin1String(kMate))
        return {};
    QByteArray body = QByteArray(isCut ? "cut\n" : "copy\n") + uris(paths, "\n");
    body.chop(1);
    return body;
}

/// "copy" or "cut", then a URI a line.
std::optional<OfferedFiles> parseWordAndUris(const QByteArray &body)
{
    const qsizetype end = body.indexOf('\n');
    const QByteArray word = body.left(end).trimmed();
    if (end < 0 || (word != "copy" && word != "cut"))
        return std::nullopt;
    DroppedFiles files = parseUriList(body.mid(end + 1));
    return OfferedFiles {std::move(files.paths), files.refused, word == "cut"};
}

} // namespace

FileMimeData::FileMimeData(std::vector<Path> paths, bool isCut)
    : m_paths(std::move(paths))
    , m_isCut(isCut)
{
}

QStringList FileMimeData::formats() const
{
    QStringList names;
    for (const char *name : {kUriList, kGnome, kMate, kKdeCut, kText})
        names << QLatin1String(name);
    return names;
}

bool FileMimeData::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QVariant FileMimeData::retrieveData(const QString &mimeType, QMetaType) const
{
    // Bytes whatever is asked for: QMimeData makes QUrls of them itself.
    if (const QByteArray list = listAs(mimeType, m_paths, m_isCut); !list.isEmpty())
        return list;
    if (mimeType == QLatin1String(kKdeCut))
        return QByteArray(m_isCut ? "1" : "0");
    if (mimeType == QLatin1String(kText)) {
        QString text;
        for (const Path &path : m_paths)
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + QFile::decodeName(QByteArray::fromStdString(path.bytes()));
        return text;
    }
    return {};
}

ArchiveMimeData::ArchiveMimeData(browse::ArchivePlace place, std::vector<Path> paths)
    : m_place(std::move(place))
    , m_paths(std::move(paths))
{
    setData(QStringLiteral("application/x-ferry-archive-entries"), {}); // a drag without a format reaches nobody
}

ArchiveMimeData::~ArchiveMimeData()
{
    if (m_files)
        m_files->discard();
}

void ArchiveMimeData::offer(TakenOut *files, bool dropWaits)
{
    files->setParent(this);
    m_files = files;
    m_dropWaits = dropWaits;
}

QStringList ArchiveMimeData::formats() const
{
    QStringList names = QMimeData::formats();
    if (m_files) {
        for (const char *name : {kUriList, kGnome, kMate})
            names << QLatin1String(name);
    }
    return names;
}

bool ArchiveMimeData::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QVariant ArchiveMimeData::retrieveData(const QString &mimeType, QMetaType type) const
{
    const QByteArray list = m_files ? listAs(mimeType, m_files->files(), false) : QByteArray();
    if (list.isEmpty())
        return QMimeData::retrieveData(mimeType, type);
    m_files->begin();
    if (!m_dropWaits && m_files->state() != TakenOut::State::Ready)
        return {}; // waiting here would stop the window
    m_files->giveAway();
    return list;
}

std::optional<OfferedFiles> offeredFiles(const QMimeData &data)
{
    if (qobject_cast<const ArchiveMimeData *>(&data))
        return std::nullopt; // files for others only
    if (const auto *own = qobject_cast<const FileMimeData *>(&data))
        return OfferedFiles {own->paths(), 0, own->isCut()};
    // Once: with X11 the program that offers them is waited for each time, five seconds if it hangs.
    const QStringList formats = data.formats();
    for (const char *format : {kGnome, kMate}) {
        if (!formats.contains(QLatin1String(format)))
            continue;
        if (auto files = parseWordAndUris(data.data(QLatin1String(format))))
            return files;
    }
    if (formats.contains(QLatin1String(kUriList))) {
        DroppedFiles files = parseUriList(data.data(QLatin1String(kUriList)));
        const bool isCut = formats.contains(QLatin1String(kKdeCut)) && data.data(QLatin1String(kKdeCut)).startsWith('1');
        return OfferedFiles {std::move(files.paths), files.refused, isCut};
    }
    if (std::ranges::none_of(formats, [](const QString &format) { return format.startsWith(QLatin1String(kText)); })) // or with its charset
        return std::nullopt;
    const QByteArray text = data.data(QLatin1String(kText));
    if (text.startsWith(kOldNautilus))
        return parseWordAndUris(text.mid(static_cast<qsizetype>(qstrlen(kOldNautilus))));
    return std::nullopt;
}

bool listsFiles(const QMimeData &data)
{
    if (qobject_cast<const ArchiveMimeData *>(&data))
        return false;
    const QStringList formats = data.formats();
    return std::any_of(formats.begin(), formats.end(), [](const QString &format) {
        return format == QLatin1String(kUriList) || format == QLatin1String(kGnome) || format == QLatin1String(kMate);
    });
}

} // namespace ferry::ui
