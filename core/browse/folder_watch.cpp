// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/folder_watch.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace ferry::browse {

namespace {

// Not IN_MODIFY: a file that is being written would be looked at all the time; IN_CLOSE_WRITE has its size in the end.
constexpr std::uint32_t kEvents = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ATTRIB | IN_DELETE_SELF
    | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK;
constexpr std::size_t kBuffer = 64 * 1024; // bytes; more events wait for the next turn of the event loop

} // namespace

FolderWatch::FolderWatch()
    : m_fd(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (!m_fd.isOpen())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_fd.get(), QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { read(); });
}

Result<int> FolderWatch::add(const Path &folder)
{
    const int watch = ::inotify_add_watch(m_fd.get(), folder.c_str(), kEvents);
    if (watch < 0)
        return Failure(Error::fromErrno(errno, FsOp::ReadFolder, folder));
    return watch;
}

void FolderWatch::listen(int watch, const void *key, Listener listener)
{
    m_ears[watch].push_back({key, std::move(listener)});
    forgo();
}

void FolderWatch::forgo()
{
    --m_expected;
    giveBack();
}

void FolderWatch::forget(int watch, const void *key)
{
    const auto found = m_ears.find(watch);
    if (found == m_ears.end())
        return;
    std::erase_if(found->second, [key](const Ear &ear) { return ear.key == key; });
    giveBack();
}

void FolderWatch::giveBack()
{
    if (m_expected > 0)
        return;
    std::erase_if(m_ears, [this](const auto &watched) {
        if (!watched.second.empty())
            return false;
        // Fails if the kernel gave the watch up already, because the folder is gone.
        static_cast<void>(::inotify_rm_watch(m_fd.get(), watched.first));
        return true;
    });
}

void FolderWatch::read()
{
    alignas(inotify_event) std::array<char, kBuffer> buffer;
    const ssize_t size = ::read(m_fd.get(), buffer.data(), buffer.size());
    for (ssize_t at = 0; at < size;) {
        inotify_event event;
        std::memcpy(&event, buffer.data() + at, sizeof event);
        const char *name = buffer.data() + at + sizeof event;
        at += static_cast<ssize_t>(sizeof event + event.len);
        if (event.mask & IN_Q_OVERFLOW) {
            std::vector<int> all;
            for (const auto &[watch, ears] : m_ears)
                all.push_back(watch);
            for (const int watch : all)
                tell(watch, {});
        } else if (event.mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED)) {
            tell(event.wd, {});
        } else if (event.len > 0) {
            tell(event.wd, std::string_view(name, ::strnlen(name, event.len)));
        }
    }
}

void FolderWatch::tell(int watch, std::string_view name)
{
    const auto found = m_ears.find(watch);
    if (found == m_ears.end())
        return;
    // A copy: who hears may forget.
    const std::vector<Ear> ears = found->second;
    for (const Ear &ear : ears)
        ear.hear(name);
}

} // namespace ferry::browse
