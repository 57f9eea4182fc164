// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/target_folders.h"

#include "ui/bridge/bookmarks.h"
#include "ui/bridge/queue_source.h"

#include <algorithm>

namespace ferry::ui {

namespace {

constexpr std::size_t kLookedAt = 40; // of the targets of past jobs; some are gone

} // namespace

TargetFolders::TargetFolders(QueueSource &source, browse::Browser &browser, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_browser(browser)
{
}

void TargetFolders::look()
{
    m_known.places = keptBookmarks();
    m_browser.devices(this, [this](std::vector<browse::Device> devices) {
        std::erase_if(devices, [](const browse::Device &device) { return device.mountPoint.bytes() == "/"; });
        m_known.devices = std::move(devices);
        Q_EMIT changed();
    });
    if (m_isLooking) // or each look would leave a worker at a device that hangs
        return;
    m_isLooking = true;
    m_source.recentTargets(kLookedAt, this, [this](Result<std::vector<Path>> recent) { take(std::move(recent)); });
}

void TargetFolders::take(Result<std::vector<Path>> recent)
{
    m_there.clear();
    m_known.trouble = recent ? std::nullopt : std::optional(recent.error());
    m_unchecked = std::move(recent).value_or(std::vector<Path>());
    std::ranges::reverse(m_unchecked);
    checkNext();
}

void TargetFolders::checkNext()
{
    const bool isComplete = m_unchecked.empty() || m_there.size() == Targets::kMostRecent;
    m_wasComplete |= isComplete;
    // What was known before stays until all is known anew; at first, the least is better than nothing.
    if (m_wasComplete == isComplete)
        m_known.recent = m_there;
    if (isComplete) {
        m_isLooking = false;
        Q_EMIT changed();
        return;
    }
    const Path folder = m_unchecked.back();
    m_unchecked.pop_back();
    m_browser.isFolder(folder, this, [this, folder](bool isThere) {
        if (isThere)
            m_there.push_back(folder);
        checkNext();
    });
}

} // namespace ferry::ui
