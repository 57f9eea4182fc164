// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/unique_fd.h"

#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ferry::browse {

/// Tells what changes in folders, from inotify(7). Thread: the one that constructed it, which needs an event loop; add() any.
class FolderWatch
{
public:
    /// `name`: an entry that came, went or is another; empty: anything may have changed, even that the folder is gone.
    using Listener = std::function<void(std::string_view name)>;

    FolderWatch();
    FolderWatch(const FolderWatch &) = delete;
    FolderWatch &operator=(const FolderWatch &) = delete;

    /// Before each add(): until listen() or forgo() answers it, no watch is given back to the kernel, as it may be the one that add() gets.
    void expect() noexcept { ++m_expected; }
    /// Has the kernel watch a folder; the number by which listen() knows it. Two paths to one folder have one number.
    /// Errors: NotFound, Denied, NoSpace (too many watches of this user). Blocks as long as the folder's device does.
    [[nodiscard]] Result<int> add(const Path &folder);
    /// add() failed.
    void forgo();
    /// `key` is whose listener it is, one for a key.
    void listen(int watch, const void *key, Listener listener);
    /// The last one that goes takes the kernel's watch along.
    void forget(int watch, const void *key);

private:
    struct Ear {
        const void *key;
        Listener hear;
    };

    void read();
    void tell(int watch, std::string_view name);
    void giveBack();

    fs::UniqueFd m_fd;
    std::unordered_map<int, std::vector<Ear>> m_ears; ///< none: to be given back
    int m_expected = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace ferry::browse
