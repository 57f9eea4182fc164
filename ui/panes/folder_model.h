// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"
#include "ui/icons/file_icons.h"
#include "ui/icons/thumbnails.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <string>
#include <vector>

namespace ferry::ui {

/// One folder's entries, and which of them are marked. A hundred thousand of them are read, sorted and filtered elsewhere and only
/// handed over here.
///
/// Marks are what commands apply to. They belong to names, so they survive sorting and changes; what is not shown is not marked.
class FolderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Size, Modified, Type, ColumnCount };

    /// `browser` must outlive this object.
    explicit FolderModel(browse::Browser &browser, QObject *parent = nullptr);

    /// Shows this folder: its rows come by and by.
    void open(const Path &folder);
    /// Shows nothing until rows of the folder come, if none have come yet.
    void forgetFormer();
    void reload();
    [[nodiscard]] const Path &folder() const noexcept { return m_folder; }
    void setShowsHidden(bool shows);
    [[nodiscard]] bool showsHidden() const { return m_lister.filter().hidden; }
    /// See browse::Filter::words.
    void setWords(const QString &words);
    [[nodiscard]] QString words() const;

    [[nodiscard]] const browse::Entry &entry(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] Path path(int row) const { return m_shownFolder.child(entry(row).name); }
    /// Whether the rows are still those of the folder before. Who has just gone elsewhere does not mean them: no command acts on them.
    [[nodiscard]] bool isFormer() const noexcept { return m_isNew; }
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(std::string_view name) const;
    /// Goes on with a search of the rows, which are the same as when it began, for as long as a turn of the event loop may last.
    [[nodiscard]] std::optional<int> findOn(browse::NameSearch &search) const
    {
        constexpr int kRowsAtOnce = 5000;
        return search.next(m_rows, kRowsAtOnce);
    }
    /// All entries found, shown or not.
    [[nodiscard]] std::size_t entries() const noexcept { return m_entries; }
    [[nodiscard]] bool isComplete() const noexcept { return m_isComplete; }
    /// Why the folder could not be read, or not to its end.
    [[nodiscard]] const std::optional<Error> &error() const noexcept { return m_error; }
    /// Where the shown folder is, if it is in an archive: it can only be read then.
    [[nodiscard]] const std::optional<browse::ArchivePlace> &archive() const noexcept { return m_archive; }

    [[nodiscard]] bool isMarked(int row) const { return m_marks[static_cast<std::size_t>(row)] != 0; }
    void setMarked(int first, int last, bool marked);
    void setAllMarked(bool marked);
    void invertMarks();
    /// Edge of the icons in device pixels, from which on images are shown as what they are.
    void setIconEdge(int pixels);
    /// Marks these rows, and no other.
    void setOnlyMarked(const std::vector<int> &rows);
    /// What is shown.
    [[nodiscard]] const browse::Rows &rows() const noexcept { return m_rows; }
    /// Marks, or unmarks, what these words mean (see browse::Filter::words); folders only if `folders`. How many there were.
    int setMatchingMarked(const QString &words, bool marked, bool folders);
    [[nodiscard]] int marked() const noexcept { return m_marked; }
    /// Of marked files, and of marked folders as far as those were counted to the end.
    [[nodiscard]] std::uint64_t markedBytes() const noexcept { return m_markedBytes; }
    /// Counts what the marked folders hold, all of them if none is marked; their rows tell it by and by (see
    /// browse::FolderLister::count()). How many there are; links to folders are none.
    int countFolders();
    /// The marked ones in their order; without any `row`, if it is one. None while isFormer().
    [[nodiscard]] std::vector<int> chosenRows(int row) const;
    [[nodiscard]] std::vector<Path> chosen(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Renames, at some later time; see renamed() and renameFailed().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// Rows, entries(), isComplete() or error() are new.
    void listed();
    /// A row of which the view kept the index went while all were rearranged; the one that is `beside` where it was. Before listed().
    void rowGone(int beside);
    void marksChanged();
    void renamed(const QString &name);
    void renameFailed(const ferry::Error &error);

private:
    void take(browse::Listing listing);
    void takeWhole(browse::Listing listing);
    void fetchAfter(int row) const;
    void countMarks();
    [[nodiscard]] std::vector<std::string> foldersToCount(bool markedOnly) const;
    [[nodiscard]] QVariant decoration(const browse::Entry &entry) const;
    [[nodiscard]] QString exactly(const browse::Entry &entry) const;
    void tellMarks(int first, int last);
    void mark(int row, bool marked);

    browse::Browser &m_browser;
    Path m_folder;
    Path m_shownFolder; ///< that of m_rows; another than m_folder until the first rows of that come
    browse::Rows m_rows;
    std::size_t m_entries = 0;
    bool m_isComplete = false;
    bool m_isNew = false; ///< another folder: nothing of it is shown yet
    std::optional<Error> m_error;
    std::optional<browse::ArchivePlace> m_archive;
    std::vector<char> m_marks; ///< one for each row: whether it is marked
    int m_marked = 0;
    std::uint64_t m_markedBytes = 0;
    mutable FileIcons m_icons;
    mutable Thumbnails m_thumbnails;
    bool m_showsPictures = false;
    browse::FolderLister m_lister;
};

} // namespace ferry::ui
