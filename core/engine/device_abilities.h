// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <mutex>
#include <set>
#include <utility>

namespace ferry::engine {

/// What a device, or a pair of devices, may turn out not to do.
enum class Ability : std::uint8_t {
    Clone, ///< share content (FICLONE); of a pair
    CopyInKernel, ///< copy_file_range(2); of a pair
    Unnamed, ///< files without a name (O_TMPFILE) that get their first one by linkat(2)
    Allocate, ///< fallocate(2)
    ReadUncached, ///< RWF_DONTCACHE
    WriteUncached,
};

/// What devices have refused so far, so that a ladder is fallen down once per pair of devices and not once per file.
/// Thread: any.
class DeviceAbilities
{
public:
    /// True until it was refused.
    [[nodiscard]] bool may(Ability ability, std::uint64_t from, std::uint64_t to) const;
    [[nodiscard]] bool may(Ability ability, std::uint64_t device) const { return may(ability, device, device); }
    void noteRefused(Ability ability, std::uint64_t from, std::uint64_t to);
    void noteRefused(Ability ability, std::uint64_t device) { noteRefused(ability, device, device); }

private:
    static constexpr std::size_t kAbilities = 6;

    mutable std::mutex m_mutex;
    std::array<std::set<std::pair<std::uint64_t, std::uint64_t>>, kAbilities> m_refused;
};

} // namespace ferry::engine
