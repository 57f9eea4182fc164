// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <QLineEdit>

namespace ferry::ui {

/// A field for one path. It shows text, but keeps the bytes: a name that is not text survives as long as nobody types into it,
/// and it cannot be typed into.
class PathEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PathEdit(QWidget *parent = nullptr);

    void setPath(const Path &path);
    /// Absolute; "~/" at the start stands for the home folder. Empty if what was typed is not absolute.
    [[nodiscard]] Path path() const;

Q_SIGNALS:
    void pathChanged();

private:
    Path m_path;
};

} // namespace ferry::ui
