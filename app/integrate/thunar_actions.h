// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// Ferry among Thunar's custom actions, which stand in one file of the user's, uca.xml. All else in it stays byte for byte.
namespace ferry::integrate {

/// What the ids of Ferry's actions begin with.
inline constexpr char kThunarIdPrefix[] = "org.ferryfiles.ferry.";
/// A file without an action.
inline constexpr char kNoThunarActions[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<actions>\n</actions>\n";

/// `uca` with Ferry's actions at its end, once; nothing if it is not well-formed, or not of Thunar's kind. Needs Qt's list of MIME types.
[[nodiscard]] std::optional<QByteArray> withThunarActions(const QByteArray &uca, const QByteArray &command);
/// `uca` without Ferry's actions; nothing as above. Pure.
[[nodiscard]] std::optional<QByteArray> withoutThunarActions(const QByteArray &uca);

/// What of Ferry's is in it.
enum class ThunarActions { None, Some, All };
/// All: each of them, with this command. What cannot be read has none.
[[nodiscard]] ThunarActions thunarActionsIn(const QByteArray &uca, const QByteArray &command);

} // namespace ferry::integrate
