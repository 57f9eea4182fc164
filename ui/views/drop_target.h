// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/overall_progress.h"

#include <QAbstractButton>

namespace ferry::ui {

/// The whole queue in a ring with its percentage and a few words; a button. What is held over it is its window's business.
class DropTarget : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget *parent = nullptr);

    void show(const Overall &overall);
    /// Whether files are held over it.
    void setOver(bool isOver);
    /// The few words below the ring.
    [[nodiscard]] const QString &words() const noexcept { return m_words; }
    /// In the ring; empty where a symbol stands there.
    [[nodiscard]] QString percentage() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    Overall m_overall;
    QString m_words;
    QPoint m_pressedAt;
    bool m_isMoving = false;
    bool m_isOver = false;
};

} // namespace ferry::ui
