// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace ferry::browse {

class Browser;

/// Follows how many entries one folder has, which may come and go itself. Looked at off the calling thread, when the kernel says that
/// something changed there (inotify(7)), at most twice a second; with too many watches in use it is looked at once. Thread: the Browser's.
class FillLevel
{
public:
    /// 0 also where no such folder is; nothing where it cannot be read.
    using Tell = std::function<void(std::optional<std::uint64_t> entries)>;

    /// `tell` is called from the event loop, for the first time soon, then for each number that is another one. `browser` must outlive
    /// this object.
    FillLevel(Browser &browser, const Path &folder, Tell tell);
    /// Nothing is told any more.
    ~FillLevel();
    FillLevel(const FillLevel &) = delete;
    FillLevel &operator=(const FillLevel &) = delete;

private:
    class Session;

    std::shared_ptr<Session> m_session;
};

} // namespace ferry::browse
