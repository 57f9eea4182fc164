// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QDBusConnection>

namespace ferry {

/// Whether a Ferry has its name on this bus. Never starts one.
[[nodiscard]] bool isRunning(const QDBusConnection &bus);
/// Starts a Ferry that waits to be called, and outlives this process; returns when it has its name on the bus. False, after a message: it
/// did not get it within some seconds. Needs a QCoreApplication that does not run yet. Thread: main.
[[nodiscard]] bool startAnother(const QDBusConnection &bus);

/// Gives a call of the command line to the Ferry that has the name on this bus, and waits for its answer; with `waits`, until the job that
/// came of it has ended. The exit code, after a message if it is not 0. Needs a QCoreApplication that does not run yet. Thread: main.
[[nodiscard]] int handOver(QDBusConnection bus, const QByteArrayList &arguments, const QByteArray &folder, bool waits);

} // namespace ferry
