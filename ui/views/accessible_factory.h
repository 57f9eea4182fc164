// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace ferry::ui {

/// From now on each `Widget` is an `Interface` to who cannot see it, which is constructed with it. For the widget's constructor: there is
/// an application by then, and to call it again does nothing. Thread: GUI.
template <typename Widget, typename Interface>
void showAccessibly()
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *widget = dynamic_cast<Widget *>(object);
            return widget ? new Interface(widget) : nullptr;
        });
        return true;
    }();
}

} // namespace ferry::ui
