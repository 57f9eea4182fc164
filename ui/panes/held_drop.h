// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMouseEvent>
#include <QObject>
#include <QPointer>
#include <QWindow>

#include <memory>

class QDrag;

namespace ferry::ui {

class TakenOut;

/// Makes files out of what is dragged before another program may have it: the mouse button's letting go is kept back until they are there,
/// while the window goes on. Escape ends the drag as ever; so does it if they cannot be made. Lives as long as the drag is carried out.
class HeldDrop : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    HeldDrop(QDrag &drag, TakenOut &files);

Q_SIGNALS:
    /// It was let go, and waits.
    void held();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void letGo();

    TakenOut &m_files;
    std::unique_ptr<QMouseEvent> m_release; ///< kept back
    QPointer<QWindow> m_window; ///< that it is for
    bool m_isInside = false; ///< over a window of Ferry's
    bool m_isWanted = false; ///< what it is over would take it
};

} // namespace ferry::ui
