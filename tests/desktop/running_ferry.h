// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace ferry::test {

/// Whether Ferry ends within some turns of the event loop after `act`, which is called in that loop. `within`: longer where it ends by
/// itself after something that takes its time.
template <typename Act>
bool ends(Act act, std::chrono::milliseconds within = std::chrono::seconds(1))
{
    constexpr int kLate = 7; // an exit code that nobody else gives
    QTimer::singleShot(0, qApp, act);
    QTimer late;
    late.setSingleShot(true);
    QObject::connect(&late, &QTimer::timeout, qApp, [] { QCoreApplication::exit(kLate); });
    late.start(within);
    return QCoreApplication::exec() != kLate;
}

/// The window of this kind that somebody can see; null if there is none.
template <typename Window>
Window *shownWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<Window *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace ferry::test
