// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/menu_entries.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ferry::ui {

/// What is done about the menus of other file managers; the command line does the same. Called on another thread, also while an earlier
/// call is at work.
struct FileManagerMenus {
    std::function<model::MenuPicture()> look;
    std::function<model::MenuChange(bool withThunarActions)> add;
    std::function<model::MenuChange()> remove;
};

/// Which file managers have Ferry's entries in their menus, and a button each to add and to remove the user's own.
class MenusDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MenusDialog(FileManagerMenus menus, QWidget *parent = nullptr);

private:
    void layOut();
    /// Changes the menus, if there is something to change, and looks at them, elsewhere.
    void work(const std::function<model::MenuChange()> &change);
    void show(const model::MenuPicture &picture);
    void tell(const model::MenuChange &change);
    void enable();

    FileManagerMenus m_menus;
    model::MenuPicture m_picture;
    bool m_isAtWork = false;
    QTreeWidget *m_managers;
    QCheckBox *m_thunarActions;
    QLabel *m_said;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace ferry::ui
