// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

class QMenu;
class QStringListModel;

namespace ferry::browse {
class Browser;
}

namespace ferry::ui {

class TargetFolders;

/// A field for one path. It shows text, but keeps the bytes: a name that is not text survives as long as nobody types into it,
/// and it cannot be typed into. Given targets, the arrow down and a button at its end show them to be chosen from.
class PathEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// What is at the path.
    enum class There {
        Unknown, ///< it was not looked at yet, or cannot be, or is a folder
        Nothing, ///< but the folder above is there
        NoFolder, ///< nothing, and no folder above; or something else
    };

    explicit PathEdit(QWidget *parent = nullptr);

    void setPath(const Path &path);
    /// Absolute; "~/" at the start stands for the home folder. Empty if what was typed is not absolute.
    [[nodiscard]] Path path() const;
    /// Offers folders that begin as what is typed. `browser` must outlive the field.
    void setCompletion(browse::Browser &browser);
    /// Looks them up anew; sets the completion, too, and looks at what is at the path. They must outlive the field.
    void setTargets(TargetFolders &targets);
    [[nodiscard]] There there() const noexcept { return m_there; }

Q_SIGNALS:
    void pathChanged();
    void thereChanged();
    /// Return was pressed while folders were offered, of which none was chosen: who has targets means what stands in the field.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete();
    void lookThere();
    void lookAbove(const Path &path);
    void setThere(There there);
    void showTargets();
    void addTargets(QMenu &menu, const QString &heading, const std::vector<Path> &folders, const QStringList &notes);

    Path m_path;
    browse::Browser *m_browser = nullptr; ///< for completions
    QStringListModel *m_completions = nullptr;
    TargetFolders *m_targets = nullptr;
    There m_there = There::Unknown;
    QTimer m_typing; ///< not each letter is looked for
    QPointer<QMenu> m_menu;
};

} // namespace ferry::ui
