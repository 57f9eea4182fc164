// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace ferry::ui {

class ActionList;
class ActionModel;

/// Everything a window can do, to be found by words, done with Enter, and given other keys.
class ActionFinder : public QDialog
{
    Q_OBJECT

public:
    /// `list` must outlive the dialog.
    ActionFinder(ActionList &list, QWidget *parent);

    [[nodiscard]] QLineEdit *field() const noexcept { return m_field; }
    [[nodiscard]] QTreeView *view() const noexcept { return m_view; }
    [[nodiscard]] QKeySequenceEdit *keyField() const noexcept { return m_keys; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void find(const QString &words);
    void showCurrent();
    void showHolders();
    void run();
    void giveKey();
    void resetKey();
    [[nodiscard]] QAction *current() const;

    ActionList &m_list;
    ActionModel *m_model;
    QLineEdit *m_field;
    QTreeView *m_view;
    QKeySequenceEdit *m_keys;
    QPushButton *m_give;
    QPushButton *m_reset;
    QPushButton *m_run;
    QLabel *m_notice;
};

} // namespace ferry::ui
