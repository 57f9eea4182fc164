// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tree.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>

namespace ferry::test {

/// A file system in memory behind the kernel's FUSE protocol (linux/fuse.h, without a library): plain as many network ones are, with
/// neither links nor attributes, unnamed files, exchanged names or RENAME_NOREPLACE. It can be slow, and it can vanish: the connection
/// breaks, and every call on it fails from then on. What it held can be mounted again. Needs root; Thread: main, but for vanish().
class MemoryFuse
{
public:
    /// What it holds, mounted or not.
    class Store;

    /// Null and `why` if it cannot be mounted here. `store`: what another one held; null: nothing yet.
    [[nodiscard]] static std::unique_ptr<MemoryFuse> mount(QString &why, std::shared_ptr<Store> store = {});
    /// Unmounts.
    ~MemoryFuse();
    MemoryFuse(const MemoryFuse &) = delete;
    MemoryFuse &operator=(const MemoryFuse &) = delete;

    [[nodiscard]] const Path &path() const noexcept;
    [[nodiscard]] std::shared_ptr<Store> store() const;

    /// From now on each request takes this long.
    void setSlow(std::chrono::microseconds each);
    /// Breaks the connection when `requests` more requests have come; 0: at once.
    void vanishAfter(std::uint64_t requests);
    /// Requests answered so far.
    [[nodiscard]] std::uint64_t requests() const;
    [[nodiscard]] bool isGone() const;

private:
    MemoryFuse();

    class Server;
    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Server> m_server;
};

} // namespace ferry::test
