// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ferry::ui {

/// Covers its parent while files are held over it and says what letting go will do. Lets every event through.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);

    /// Covers the parent's present size.
    void cover();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ferry::ui
