// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/pane_tabs.h"

#include "core/browse/trash_place.h"
#include "ui/panes/folder_drops.h"
#include "ui/panes/folder_model.h"
#include "ui/panes/pane_table.h"
#include "ui/panes/pane_view.h"
#include "ui/text/names.h"

#include <QTabBar>

namespace ferry::ui {

PaneTabs::PaneTabs(browse::Browser &browser, QWidget *parent)
    : QTabWidget(parent)
    , m_browser(browser)
    , m_drops(new FolderDrops(tabBar(), [this](const QPoint &position) -> std::optional<FolderDrops::Part> {
        const auto *pane = static_cast<const PaneView *>(widget(tabBar()->tabAt(position)));
        if (!pane || pane->model()->archive() || browse::trashAround(pane->folder()))
            return std::nullopt;
        return FolderDrops::Part {pane->folder(), tabBar()->tabRect(tabBar()->tabAt(position))};
    }))
{
    setDocumentMode(true);
    setTabBarAutoHide(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideMiddle);
    setAccessibleName(tr("Folders in tabs"));
    tabBar()->setAccessibleName(tr("Folders in tabs"));
    connect(m_drops, &FolderDrops::rested, this, [this](const QPoint &position) { setCurrentIndex(tabBar()->tabAt(position)); });
    connect(this, &QTabWidget::tabCloseRequested, this, &PaneTabs::closeTab);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        if (!current())
            return;
        current()->list();
        Q_EMIT moved();
    });
}

PaneView *PaneTabs::current() const
{
    return static_cast<PaneView *>(currentWidget());
}

PaneView *PaneTabs::add(const Path &folder)
{
    PaneView *pane = insert(currentIndex() + 1, folder);
    setCurrentWidget(pane);
    return pane;
}

PaneView *PaneTabs::insert(int index, const Path &folder)
{
    auto *pane = new PaneView(m_browser, folder, this);
    pane->setActive(m_isActive);
    pane->setShowsHidden(m_showsHidden);
    pane->table()->setIconEdge(m_iconEdge);
    pane->table()->setForm(m_form);
    if (current())
        pane->table()->setColumns(current()->table()->columns());
    connect(pane, &PaneView::moved, this, [this, pane] {
        nameTab(pane);
        if (pane == current())
            Q_EMIT moved();
    });
    connect(pane, &PaneView::tabRequested, this, [this, pane](const Path &folder) { insert(indexOf(pane) + 1, folder); });
    Q_EMIT paneAdded(pane);
    insertTab(index, pane, QString());
    nameTab(pane);
    return pane;
}

void PaneTabs::nameTab(PaneView *pane)
{
    setTabText(indexOf(pane), text::withoutMnemonic(text::folderName(pane->folder())));
    setTabToolTip(indexOf(pane), text::toolTip(text::path(pane->folder())));
}

void PaneTabs::closeTab(int index)
{
    if (count() < 2)
        return;
    QWidget *pane = widget(index);
    removeTab(index);
    pane->deleteLater();
}

void PaneTabs::tabInserted(int index)
{
    QTabWidget::tabInserted(index);
    Q_EMIT countChanged();
}

void PaneTabs::tabRemoved(int index)
{
    QTabWidget::tabRemoved(index);
    Q_EMIT countChanged();
}

void PaneTabs::setActive(bool active)
{
    m_isActive = active;
    for (int i = 0; i < count(); ++i)
        static_cast<PaneView *>(widget(i))->setActive(active);
}

void PaneTabs::setShowsHidden(bool shows)
{
    m_showsHidden = shows;
    for (int i = 0; i < count(); ++i)
        static_cast<PaneView *>(widget(i))->setShowsHidden(shows);
}

void PaneTabs::setIconEdge(int pixels)
{
    m_iconEdge = pixels;
    for (int i = 0; i < count(); ++i)
        static_cast<PaneView *>(widget(i))->table()->setIconEdge(pixels);
}

void PaneTabs::setForm(PaneTable::Form form)
{
    m_form = form;
    for (int i = 0; i < count(); ++i)
        static_cast<PaneView *>(widget(i))->table()->setForm(form);
}

} // namespace ferry::ui
