// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMouseEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWindow>

#include <memory>

class QDrag;

namespace ferry::ui {

class TakenOut;

/// Makes files out of what is dragged before another program may have it: the mouse button's letting go is kept back until they are there,
/// while the window goes on. Escape ends the drag as ever, and so does a click meanwhile, or if they cannot be made. Lives as long as the
/// drag is carried out; then they are taken back, unless it was let go outside of Ferry's windows: another program may have them.
class HeldDrop : public QObject
{
    Q_OBJECT

public:
    HeldDrop(QDrag &drag, TakenOut &files);
    ~HeldDrop() override;

Q_SIGNALS:
    /// It was let go, and waits; once more every few seconds while it does.
    void held();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void letGo();

    QPointer<TakenOut> m_files; ///< the drag's
    std::unique_ptr<QMouseEvent> m_release; ///< kept back
    QPointer<QWindow> m_window; ///< that it is for
    QTimer m_telling;
    bool m_isInside = false; ///< over a window of Ferry's
    bool m_isWanted = false; ///< what it is over would take it
    bool m_wasLetGo = false;
};

} // namespace ferry::ui
