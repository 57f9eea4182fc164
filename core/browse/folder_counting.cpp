// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/folder_counting.h"

#include <algorithm>
#include <utility>

namespace ferry::browse {

FolderCounting::FolderCounting(Path folder, std::vector<std::string> names)
    : m_folder(std::move(folder))
    , m_names(std::move(names))
{
    std::ranges::reverse(m_names);
}

std::vector<CountedFolder> FolderCounting::work(fs::FsOps &ops, std::chrono::milliseconds atMost)
{
    using Clock = std::chrono::steady_clock;
    std::vector<CountedFolder> found;
    const auto end = Clock::now() + atMost;
    while (!m_names.empty() && Clock::now() < end) {
        if (!m_measuring)
            m_measuring.emplace(std::vector {m_folder.child(m_names.back())});
        const Amount &amount = m_measuring->work(ops, std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()));
        const Counted counted = !amount.isComplete ? Counted::Begun : amount.unreadable > 0 ? Counted::InPart : Counted::Whole;
        found.push_back({m_names.back(), counted, amount.bytes});
        if (!amount.isComplete)
            break;
        m_measuring.reset();
        m_names.pop_back();
    }
    return found;
}

} // namespace ferry::browse
