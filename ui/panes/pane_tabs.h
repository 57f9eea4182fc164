// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "ui/panes/pane_table.h"

#include <QTabWidget>

namespace ferry::browse {
class Browser;
}

namespace ferry::ui {

class FolderDrops;
class PaneView;

/// One side of the file manager: folders in tabs, without a tab bar while there is one only.
class PaneTabs : public QTabWidget
{
    Q_OBJECT

public:
    /// `browser` must outlive the tabs.
    PaneTabs(browse::Browser &browser, QWidget *parent = nullptr);

    [[nodiscard]] PaneView *current() const;
    /// A new tab beside the current one, with the same columns; it becomes the current one.
    PaneView *add(const Path &folder);
    /// A new tab at this place, with the columns of the current one, which stays that. Its folder is listed when it is first looked at.
    PaneView *insert(int index, const Path &folder);
    /// Does nothing with the last one.
    void closeTab(int index);
    void setActive(bool active);
    void setShowsHidden(bool shows);
    /// Of the icons in all its folders, pixels.
    void setIconEdge(int pixels);
    /// Of all its folders.
    void setForm(PaneTable::Form form);
    /// What is dropped on its tabs. One over which files are held still comes to the front.
    [[nodiscard]] FolderDrops *drops() const noexcept { return m_drops; }
    [[nodiscard]] PaneTable::Form form() const noexcept { return m_form; }

Q_SIGNALS:
    void paneAdded(ferry::ui::PaneView *pane);
    /// The current pane is another, or shows another folder.
    void moved();
    /// There are more or fewer tabs.
    void countChanged();

protected:
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    void nameTab(PaneView *pane);

    browse::Browser &m_browser;
    FolderDrops *m_drops;
    bool m_isActive = false;
    bool m_showsHidden = false;
    int m_iconEdge = 16;
    PaneTable::Form m_form = PaneTable::Form::Details;
};

} // namespace ferry::ui
