// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <QLineEdit>
#include <QPointer>

class QMenu;

namespace ferry::ui {

class TargetFolders;

/// A field for one path. It shows text, but keeps the bytes: a name that is not text survives as long as nobody types into it,
/// and it cannot be typed into. Given targets, the arrow down and a button at its end show them to be chosen from.
class PathEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PathEdit(QWidget *parent = nullptr);

    void setPath(const Path &path);
    /// Absolute; "~/" at the start stands for the home folder. Empty if what was typed is not absolute.
    [[nodiscard]] Path path() const;
    /// Looks them up anew. They must outlive the field.
    void setTargets(TargetFolders &targets);

Q_SIGNALS:
    void pathChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTargets();
    void addTargets(QMenu &menu, const QString &heading, const std::vector<Path> &folders, const QStringList &notes);

    Path m_path;
    TargetFolders *m_targets = nullptr;
    QPointer<QMenu> m_menu;
};

} // namespace ferry::ui
