// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ferry::ui {

/// Name, version and licence, in a window that does not block.
void showAbout(QWidget *parent);

} // namespace ferry::ui
