// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/device_abilities.h"

namespace ferry::engine {

bool DeviceAbilities::may(Ability ability, std::uint64_t from, std::uint64_t to) const
{
    std::lock_guard lock(m_mutex);
    return !m_refused[std::size_t(ability)].contains({from, to});
}

void DeviceAbilities::noteRefused(Ability ability, std::uint64_t from, std::uint64_t to)
{
    std::lock_guard lock(m_mutex);
    m_refused[std::size_t(ability)].emplace(from, to);
}

} // namespace ferry::engine
