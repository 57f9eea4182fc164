// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <mutex>
#include <set>
#include <utility>

namespace ferry::engine {

/// What devices have refused so far, so that a ladder is fallen down once per pair of devices and not once per file.
/// Thread: any.
class DeviceAbilities
{
public:
    [[nodiscard]] bool mayClone(std::uint64_t from, std::uint64_t to) const;
    void noteNoClone(std::uint64_t from, std::uint64_t to);
    /// Unnamed files (O_TMPFILE) that get their first name by linkat.
    [[nodiscard]] bool mayUnnamed(std::uint64_t device) const;
    void noteNoUnnamed(std::uint64_t device);

private:
    mutable std::mutex m_mutex;
    std::set<std::pair<std::uint64_t, std::uint64_t>> m_noClone;
    std::set<std::uint64_t> m_noUnnamed;
};

} // namespace ferry::engine
