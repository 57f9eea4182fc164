// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstdint>

namespace ferry::ui {

class OverallProgress;

/// What is to happen once, when all is done.
enum class Then : std::uint8_t {
    Nothing,
    Notify, ///< it is said, also to who looks
    Eject, ///< the devices that were written to and can be taken out
    Quit,
    Suspend,
    PowerOff,
};

/// Waits for the end of the queue, to do then what was chosen. Chosen for one end only: whoever forgot it is not surprised another day.
/// Thread: GUI.
class AfterQueue : public QObject
{
    Q_OBJECT

public:
    /// `progress` must outlive this object.
    explicit AfterQueue(OverallProgress &progress, QObject *parent = nullptr);

    [[nodiscard]] Then then() const noexcept { return m_then; }
    void set(Then then);

Q_SIGNALS:
    void changed();
    /// All is done and well; then() is Nothing again.
    void due(ferry::ui::Then then);
    /// Likewise, but something went wrong or was cancelled: nothing should be done before somebody has looked.
    void withheld(ferry::ui::Then then);
    /// There is work again: what was due is not any more.
    void overtaken();

private:
    void look();

    OverallProgress &m_progress;
    Then m_then = Then::Nothing;
    bool m_wasBusy = false;
};

} // namespace ferry::ui
