// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ferry::cli {

/// Ferry in the menus of the user's file managers.
struct IntegrateCommand {
    bool removes = false; ///< what an earlier call wrote; else it is written
    bool withThunarActions = false; ///< also among Thunar's custom actions
};

} // namespace ferry::cli
