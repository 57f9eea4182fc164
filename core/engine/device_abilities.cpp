// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/device_abilities.h"

namespace ferry::engine {

bool DeviceAbilities::mayClone(std::uint64_t from, std::uint64_t to) const
{
    std::lock_guard lock(m_mutex);
    return !m_noClone.contains({from, to});
}

void DeviceAbilities::noteNoClone(std::uint64_t from, std::uint64_t to)
{
    std::lock_guard lock(m_mutex);
    m_noClone.emplace(from, to);
}

bool DeviceAbilities::mayUnnamed(std::uint64_t device) const
{
    std::lock_guard lock(m_mutex);
    return !m_noUnnamed.contains(device);
}

void DeviceAbilities::noteNoUnnamed(std::uint64_t device)
{
    std::lock_guard lock(m_mutex);
    m_noUnnamed.insert(device);
}

} // namespace ferry::engine
