// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/path.h"
#include "core/browse/entry.h"
#include "ui/panes/folder_drops.h"

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ferry::browse {
class Browser;
}

namespace ferry::ui {

class ElidedLabel;
class FolderModel;
class PaneTable;
class PathBar;

/// One folder on the screen: its path, its rows, a filter that appears when one types, or a quick search in its place, and a line that
/// counts. With a history.
class PaneView : public QWidget
{
    Q_OBJECT

public:
    /// `browser` must outlive the view. Its folder is not listed before list().
    PaneView(browse::Browser &browser, const Path &folder, QWidget *parent = nullptr);

    /// Begins to list its folder, unless that was done.
    void list();
    [[nodiscard]] const Path &folder() const { return m_history[m_at].folder; }
    /// Goes there; the entry `current`, if there is one of that name, is the current one.
    void go(const Path &folder, const std::string &current = {});
    void goBack();
    void goForward();
    void goUp();
    void reload();
    [[nodiscard]] bool canGoBack() const noexcept { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const noexcept { return m_at + 1 < m_history.size(); }
    [[nodiscard]] bool canGoUp() const;
    /// Makes the entry of that name the current one as soon as it is there.
    void reveal(const std::string &name);
    void setActive(bool active);
    void setShowsHidden(bool shows);
    /// Those that show hidden files and that copy, for what an empty folder teaches; empty: there is none.
    void setKeys(const QString &showHidden, const QString &copy);
    /// Asks in its bottom line for a pattern whose entries are to be marked, or unmarked, and whether folders are meant, too.
    void askPattern(bool marked);
    void setFilter(const QString &words);
    /// Asks for the beginning of a name, whose row becomes the current one while it is typed; or goes to the next such row.
    void quickSearch();
    /// Of whatever is asked in the bottom line.
    void endFilter();

    [[nodiscard]] FolderModel *model() const noexcept { return m_model; }
    [[nodiscard]] PaneTable *table() const noexcept { return m_table; }
    [[nodiscard]] PathBar *pathBar() const noexcept { return m_pathBar; }
    /// What is dropped on the folders of its path.
    [[nodiscard]] FolderDrops *pathDrops() const noexcept { return m_pathDrops; }
    [[nodiscard]] QLineEdit *filterField() const noexcept { return m_filter; }
    /// Whether a pattern marks folders, too; as it was last time in any pane.
    [[nodiscard]] QCheckBox *foldersToo() const noexcept { return m_foldersToo; }
    /// Says a sentence in the bottom line for a while, also to who cannot see it; an empty one takes it back.
    void say(const QString &sentence);
    /// What its bottom line says.
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    /// folder() or what can be gone to is another.
    void moved();
    void fileOpened(const ferry::Path &file);
    /// Somebody wants to see the folder in a tab of its own.
    void tabRequested(const ferry::Path &folder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Asked { Filter, Find, Mark, Unmark };

    [[nodiscard]] std::optional<FolderDrops::Part> pathPartAt(const QPoint &position) const;
    void layOut();
    void connectParts();
    void show(const Path &folder, const std::string &current);
    void takeListing();
    void showThatItReads();
    void showStatus();
    void showNotice();
    void askFreeSpace();
    /// Once the folder was listed, so that one that hangs is not asked for twice. The trash by another path is shown by its own.
    void askWhetherTrash();
    void ask(Asked what, const QString &text);
    void useField();
    void find(int from, bool forwards);
    void findOn();
    void setNotFound(const QString &sentence);
    void openRow(int row);
    [[nodiscard]] bool canBeEntered(int row) const;

    struct Visited {
        Path folder;
        std::string current; ///< the current entry when it was left
    };

    browse::Browser &m_browser;
    FolderModel *m_model;
    PathBar *m_pathBar;
    FolderDrops *m_pathDrops;
    PaneTable *m_table;
    QLineEdit *m_filter;
    QCheckBox *m_foldersToo;
    Asked m_asked = Asked::Filter;
    struct Finding {
        browse::NameSearch search;
        int from;
        bool forwards;
    };
    std::optional<Finding> m_finding; ///< a quick search under way
    QTimer m_findsOn;
    QString m_notFound; ///< a sentence, while a quick search finds nothing
    ElidedLabel *m_status;
    ElidedLabel *m_space;
    QString m_hiddenKey;
    QString m_copyKey;
    bool m_isSpaceKnown = false; ///< and shown; else what is shown may be that of the folder before
    QTimer m_spaceRest;
    bool m_mayBeTrash = false; ///< which is to be asked
    bool m_asksWhetherTrash = false;
    QTimer m_awaiting; ///< runs while what was shown before still may be, as nothing of the folder has come
    QTimer m_saying; ///< runs while a sentence stands in place of the counts
    std::vector<Visited> m_history;
    std::size_t m_at = 0;
    std::string m_awaited; ///< name of the entry to make the current one
};

} // namespace ferry::ui
