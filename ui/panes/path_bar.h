// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/folder_drops.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace ferry::browse {
class Browser;
}

namespace ferry::ui {

class PathEdit;

/// Where a pane is, as a row of buttons for the folder and those above it; on demand a field to type in, with completion.
/// The leading buttons make way where room is short, behind one that lists them.
class PathBar : public QWidget
{
    Q_OBJECT

public:
    /// `browser` must outlive the bar.
    explicit PathBar(browse::Browser &browser, QWidget *parent = nullptr);

    void setPath(const Path &path);
    [[nodiscard]] const Path &path() const noexcept { return m_path; }
    void setActive(bool active);
    /// Shows a button at the end for it, which is called as the action is.
    void setNewTab(const QAction *action);
    /// Shows the field, with the path to be typed over.
    void beginEditing();
    [[nodiscard]] PathEdit *field() const noexcept { return m_field; }
    /// The buttons in order, from the root; those without room are hidden.
    [[nodiscard]] const std::vector<QToolButton *> &crumbs() const noexcept { return m_crumbs; }
    /// The button there.
    [[nodiscard]] std::optional<FolderDrops::Part> partAt(const QPoint &position) const;

Q_SIGNALS:
    void pathChosen(const ferry::Path &path);
    void newTabRequested();
    /// Typing is over, with a path or without.
    void editingEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void layOutCrumbs();
    void showHiddenOnes();
    void endEditing();

    Path m_path;
    bool m_isActive = false;
    QStackedLayout *m_pages;
    QWidget *m_crumbPage;
    QHBoxLayout *m_crumbLayout;
    QToolButton *m_more;
    QToolButton *m_newTab; ///< hidden until it has its name
    std::vector<QToolButton *> m_crumbs;
    std::vector<QLabel *> m_separators; ///< each behind the crumb of its place, but the last
    std::vector<Path> m_crumbPaths;
    PathEdit *m_field;
};

} // namespace ferry::ui
