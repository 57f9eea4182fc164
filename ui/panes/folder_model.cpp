// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/folder_model.h"

#include "core/base/safe_text.h"
#include "core/browse/natural_order.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QFile>
#include <QThreadPool>

#include <algorithm>
#include <optional>
#include <utility>

namespace ferry::ui {

namespace {

browse::SortBy sortByOf(int column)
{
    switch (column) {
    case FolderModel::Size:
        return browse::SortBy::Size;
    case FolderModel::Modified:
        return browse::SortBy::Modified;
    case FolderModel::Type:
        return browse::SortBy::Suffix;
    default:
        return browse::SortBy::Name;
    }
}

/// To let go of 100,000 entries takes milliseconds, which this thread does not have.
void letGoElsewhere(browse::Rows rows)
{
    constexpr std::size_t kFew = 1000;
    if (rows.size() > kFew)
        QThreadPool::globalInstance()->start([rows = std::move(rows)] { });
}

QString sizeWord(const browse::Entry &entry)
{
    if (!entry.isFolder() || entry.counted == browse::Counted::Whole)
        return text::size(entry.bytes());
    return entry.counted == browse::Counted::Not ? QStringLiteral("–") : text::atLeast(entry.below);
}

/// Where the first of the rows after this one is now that are still there, else the last of those before; nothing if there are none.
std::optional<int> besideGone(int row, const std::vector<browse::MovedRow> &kept)
{
    const auto distance = [row](const browse::MovedRow &each) {
        return each.from > row ? std::pair(false, each.from - row) : std::pair(true, row - each.from);
    };
    const auto nearest = std::ranges::min_element(kept, {}, distance);
    return nearest == kept.end() ? std::nullopt : std::optional(nearest->to);
}

} // namespace

FolderModel::FolderModel(browse::Browser &browser, QObject *parent)
    : QAbstractTableModel(parent)
    , m_browser(browser)
    , m_lister(browser, [this](browse::Listing listing) { take(std::move(listing)); })
{
    connect(&m_thumbnails, &Thumbnails::loaded, this, [this](const Path &file) {
        const int row = file.parent() == m_shownFolder ? rowOf(file.name()) : -1;
        if (row >= 0)
            Q_EMIT dataChanged(index(row, Name), index(row, Name), {Qt::DecorationRole});
    });
}

void FolderModel::open(const Path &folder)
{
    m_folder = folder;
    m_isNew = true;
    m_isComplete = false;
    m_lister.open(folder);
}

void FolderModel::forgetFormer()
{
    if (!m_isNew)
        return;
    beginResetModel();
    m_shownFolder = m_folder;
    letGoElsewhere(std::exchange(m_rows, {}));
    m_marks.clear();
    m_entries = 0;
    m_error.reset();
    m_archive.reset();
    endResetModel();
    countMarks();
}

void FolderModel::reload()
{
    m_lister.reload();
}

void FolderModel::setShowsHidden(bool shows)
{
    m_lister.setFilter({shows, m_lister.filter().words});
}

void FolderModel::setWords(const QString &words)
{
    m_lister.setFilter({m_lister.filter().hidden, words.toStdString()});
}

QString FolderModel::words() const
{
    return QString::fromStdString(m_lister.filter().words);
}

void FolderModel::take(browse::Listing listing)
{
    m_entries = listing.entries;
    m_isComplete = listing.isComplete;
    m_error = std::move(listing.error);
    m_archive = std::move(listing.archive);
    const browse::RowChanges &changes = listing.changes;
    if (m_isNew) {
        m_isNew = false;
        beginResetModel();
        m_shownFolder = m_folder;
        letGoElsewhere(std::exchange(m_rows, std::move(listing.rows)));
        m_marks.assign(m_rows.size(), 0);
        endResetModel();
        countMarks();
    } else if (changes.isWhole) {
        takeWhole(std::move(listing));
    } else {
        const auto at = [](auto &rows, int row) { return rows.begin() + row; };
        std::vector<int> movedMarks;
        for (const browse::MovedRow row : changes.moved) {
            if (isMarked(row.from))
                movedMarks.push_back(row.to);
        }
        for (auto span = changes.removed.rbegin(); span != changes.removed.rend(); ++span) {
            beginRemoveRows({}, span->first, span->first + span->count - 1);
            m_rows.erase(at(m_rows, span->first), at(m_rows, span->first + span->count));
            m_marks.erase(at(m_marks, span->first), at(m_marks, span->first + span->count));
            endRemoveRows();
        }
        for (const browse::RowSpan span : changes.inserted) {
            beginInsertRows({}, span.first, span.first + span.count - 1);
            m_rows.insert(at(m_rows, span.first), at(listing.rows, span.first), at(listing.rows, span.first + span.count));
            m_marks.insert(at(m_marks, span.first), static_cast<std::size_t>(span.count), 0);
            endInsertRows();
        }
        letGoElsewhere(std::exchange(m_rows, std::move(listing.rows)));
        for (const int row : movedMarks)
            m_marks[static_cast<std::size_t>(row)] = 1;
        if (!changes.changed.empty())
            Q_EMIT dataChanged(index(changes.changed.front(), 0), index(changes.changed.back(), ColumnCount - 1));
        if (m_marked > 0 && !changes.isEmpty())
            countMarks();
    }
    Q_EMIT listed();
}

void FolderModel::takeWhole(browse::Listing listing)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList former = persistentIndexList(); // few: the current row and an editor
    std::vector<char> marks(listing.rows.size(), 0);
    QModelIndexList now(former.size());
    for (const browse::MovedRow row : listing.changes.moved) {
        marks[static_cast<std::size_t>(row.to)] = isMarked(row.from) ? 1 : 0;
        for (qsizetype i = 0; i < former.size(); ++i) {
            if (former[i].row() == row.from)
                now[i] = createIndex(row.to, former[i].column());
        }
    }
    letGoElsewhere(std::exchange(m_rows, std::move(listing.rows)));
    m_marks = std::move(marks);
    changePersistentIndexList(former, now);
    Q_EMIT layoutChanged();
    for (qsizetype i = 0; i < former.size(); ++i) {
        if (const auto beside = now[i].isValid() ? std::nullopt : besideGone(former[i].row(), listing.changes.moved))
            Q_EMIT rowGone(*beside);
    }
    if (m_marked > 0)
        countMarks();
}

void FolderModel::countMarks()
{
    m_marked = 0;
    m_markedBytes = 0;
    for (int row = 0; row < rowCount(); ++row) {
        fetchAfter(row);
        if (!isMarked(row))
            continue;
        ++m_marked;
        m_markedBytes += entry(row).bytes();
    }
    Q_EMIT marksChanged();
}

/// Entries lie anywhere in memory: where all rows are looked at, what comes is fetched meanwhile, or the processor waits for each.
void FolderModel::fetchAfter(int row) const
{
    constexpr std::size_t kAhead = 24;
    const std::size_t ahead = static_cast<std::size_t>(row) + kAhead;
    if (ahead >= m_rows.size())
        return;
    const auto *entry = reinterpret_cast<const char *>(m_rows[ahead].get());
    __builtin_prefetch(entry);
    __builtin_prefetch(entry + 64);
}

int FolderModel::rowOf(std::string_view name) const
{
    const auto found = std::ranges::find(m_rows, name, [](const auto &row) -> std::string_view { return row->name; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void FolderModel::mark(int row, bool marked)
{
    if (isMarked(row) == marked)
        return;
    m_marks[static_cast<std::size_t>(row)] = marked ? 1 : 0;
    m_marked += marked ? 1 : -1;
    m_markedBytes += marked ? entry(row).bytes() : -entry(row).bytes();
}

void FolderModel::tellMarks(int first, int last)
{
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT marksChanged();
}

void FolderModel::setMarked(int first, int last, bool marked)
{
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        fetchAfter(row);
        mark(row, marked);
    }
    tellMarks(std::max(first, 0), std::min(last, rowCount() - 1));
}

void FolderModel::setAllMarked(bool marked)
{
    if (!marked && m_marked == 0)
        return;
    setMarked(0, rowCount() - 1, marked);
}

void FolderModel::invertMarks()
{
    for (int row = 0; row < rowCount(); ++row) {
        fetchAfter(row);
        mark(row, !isMarked(row));
    }
    tellMarks(0, rowCount() - 1);
}

void FolderModel::setOnlyMarked(const std::vector<int> &rows)
{
    std::ranges::fill(m_marks, char(0));
    m_marked = 0;
    m_markedBytes = 0;
    for (const int row : rows)
        mark(row, true);
    tellMarks(0, rowCount() - 1);
}

int FolderModel::setMatchingMarked(const QString &words, bool marked, bool folders)
{
    const std::string folded = browse::folded(words.toStdString());
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        fetchAfter(row);
        if ((entry(row).isFolder() && !folders) || !browse::matches(browse::folded(entry(row).name), folded))
            continue;
        mark(row, marked);
        ++count;
    }
    tellMarks(0, rowCount() - 1);
    return count;
}

std::vector<std::string> FolderModel::foldersToCount(bool markedOnly) const
{
    std::vector<std::string> names;
    for (int row = 0; row < rowCount(); ++row) {
        fetchAfter(row);
        if (entry(row).type == model::FileType::Folder && (!markedOnly || isMarked(row)))
            names.push_back(entry(row).name);
    }
    return names;
}

int FolderModel::countFolders()
{
    if (isFormer() || m_archive)
        return 0;
    std::vector<std::string> names = foldersToCount(true);
    if (names.empty())
        names = foldersToCount(false);
    const auto count = static_cast<int>(names.size());
    if (count > 0)
        m_lister.count(std::move(names));
    return count;
}

std::vector<int> FolderModel::chosenRows(int row) const
{
    std::vector<int> rows;
    if (isFormer())
        return rows;
    if (m_marked == 0) {
        if (row >= 0 && row < rowCount())
            rows.push_back(row);
        return rows;
    }
    rows.reserve(static_cast<std::size_t>(m_marked));
    for (int each = 0; each < rowCount(); ++each) {
        if (isMarked(each))
            rows.push_back(each);
    }
    return rows;
}

std::vector<Path> FolderModel::chosen(int row) const
{
    std::vector<Path> paths;
    const std::vector<int> rows = chosenRows(row);
    paths.reserve(rows.size());
    for (const int each : rows) {
        fetchAfter(each);
        paths.push_back(path(each));
    }
    return paths;
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FolderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const browse::Entry &entry = this->entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return text::safe(entry.name);
        case Size:
            return sizeWord(entry);
        case Modified:
            return text::moment(entry.modified);
        case Type:
            return m_icons.typeWord(entry);
        default:
            return {};
        }
    case Qt::EditRole:
        return QString::fromStdString(safeText(entry.name));
    case Qt::DecorationRole:
        return index.column() == Name ? decoration(entry) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Name)
            return text::toolTip(text::safe(entry.name));
        return index.column() == Size ? text::toolTip(exactly(entry)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() != Name)
            return data(index, Qt::DisplayRole);
        return isMarked(index.row())
            ? tr("%1, %2, marked", "name, kind of file; spoken").arg(text::safe(entry.name), m_icons.typeWord(entry))
            : tr("%1, %2", "name, kind of file; spoken").arg(text::safe(entry.name), m_icons.typeWord(entry));
    default:
        return {};
    }
}

void FolderModel::setIconEdge(int pixels)
{
    constexpr int kSmallestPicture = 32; // of less nobody can see anything
    m_showsPictures = pixels >= kSmallestPicture;
    m_thumbnails.setEdge(pixels);
}

/// All that is known of its size; empty if that is nothing.
QString FolderModel::exactly(const browse::Entry &entry) const
{
    if (!entry.isFolder() || entry.counted == browse::Counted::Whole)
        return text::exactSize(entry.bytes());
    if (entry.counted == browse::Counted::Begun)
        return tr("Counting…");
    return entry.counted == browse::Counted::Not
        ? QString()
        : tr("At least %1: not all that is in this folder could be looked at.").arg(text::exactSize(entry.below));
}

QVariant FolderModel::decoration(const browse::Entry &entry) const
{
    if (m_showsPictures && entry.type == model::FileType::Regular && !m_archive) {
        const QPixmap picture = m_thumbnails.picture(m_shownFolder.child(entry.name), entry.modified);
        if (!picture.isNull())
            return QIcon(picture);
    }
    return m_icons.icon(entry);
}

QVariant FolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Size ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Size:
        return tr("Size");
    case Modified:
        return tr("Modified");
    case Type:
        return tr("Type");
    default:
        return {};
    }
}

Qt::ItemFlags FolderModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Name && !m_archive)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool FolderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Name || !index.isValid())
        return false;
    const std::string from = entry(index.row()).name;
    const QString typed = value.toString();
    // A name that is no text was shown with escapes; left as they were they mean the bytes, not themselves.
    if (typed.isEmpty() || typed == QString::fromStdString(safeText(from)))
        return false;
    const std::string to = QFile::encodeName(typed).toStdString();
    m_browser.rename(m_shownFolder, from, to, this, [this, to](const Result<void> &result) {
        if (result)
            Q_EMIT renamed(QString::fromStdString(to));
        else
            Q_EMIT renameFailed(result.error());
    });
    return true;
}

void FolderModel::sort(int column, Qt::SortOrder order)
{
    m_lister.setOrder({sortByOf(column), order == Qt::DescendingOrder});
}

} // namespace ferry::ui
