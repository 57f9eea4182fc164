// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// What no window of Qt's widgets can do without: two short lists side by side, tabs, a line to type in, a tool bar and menus, and nothing
/// behind them. windows.py measures it beside Ferry, so that what is Ferry's own can be told from what is the toolkit's.
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStyle>
#include <QTabBar>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace {

QWidget *pane(QSplitter *parent)
{
    auto *pane = new QWidget(parent);
    auto *lines = new QVBoxLayout(pane);
    auto *tabs = new QTabBar(pane);
    tabs->addTab(QStringLiteral("Home"));
    lines->addWidget(tabs);
    lines->addWidget(new QLineEdit(QStringLiteral("/home"), pane));
    auto *rows = new QStandardItemModel(0, 3, pane);
    for (int i = 0; i < 20; ++i)
        rows->appendRow({new QStandardItem(QStringLiteral("note %1").arg(i)), new QStandardItem(QStringLiteral("0 B")), new QStandardItem});
    auto *list = new QTreeView(pane);
    list->setModel(rows);
    lines->addWidget(list);
    return pane;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *panes = new QSplitter(&window);
    panes->addWidget(pane(panes));
    panes->addWidget(pane(panes));
    window.setCentralWidget(panes);
    QToolBar *bar = window.addToolBar(QStringLiteral("Tools"));
    const QIcon folder = QApplication::style()->standardIcon(QStyle::SP_DirIcon);
    for (const char *menu : {"File", "Edit", "View"}) {
        QMenu *entries = window.menuBar()->addMenu(QString::fromLatin1(menu));
        bar->addAction(entries->addAction(folder, QString::fromLatin1(menu)));
    }
    window.resize(1200, 760);
    window.show();
    return QApplication::exec();
}
