// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMainWindow;

namespace ferry::ui {

class QueueSource;

/// Whether anything would be interrupted, or not begun, if Ferry ended.
[[nodiscard]] bool hasWork(const QueueSource &source);

/// Whether closing this window would end Ferry with jobs at work: it is the last of its windows.
[[nodiscard]] bool wouldEndWork(const QMainWindow *window, const QueueSource &source);

/// Asks whether to leave Ferry while jobs run, in a box of the window that blocks nothing else; asks once at a time. `leave` is called on
/// yes only.
void askToLeave(QMainWindow *window, const QueueSource &source, std::function<void()> leave);

} // namespace ferry::ui
