// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/linux_ops.h"

#include <vector>

namespace ferry::test {

/// A device that keeps something else than it is told, once, a megabyte into a file.
class SpoilingOps : public fs::LinuxOps
{
public:
    Result<std::size_t> write(int fd, std::span<const std::byte> data, std::uint64_t offset) override
    {
        if (m_done || offset < 1'000'000)
            return LinuxOps::write(fd, data, offset);
        m_done = true;
        std::vector<std::byte> spoiled(data.begin(), data.end());
        spoiled[data.size() / 2] ^= std::byte {1};
        return LinuxOps::write(fd, spoiled, offset);
    }

private:
    bool m_done = false;
};

} // namespace ferry::test
