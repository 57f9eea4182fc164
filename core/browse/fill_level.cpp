// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/fill_level.h"

#include "core/browse/browser_parts.h"
#include "core/fs/folder_reader.h"

#include <QTimer>

#include <fcntl.h>

#include <algorithm>
#include <chrono>
#include <stop_token>
#include <string_view>
#include <utility>

namespace ferry::browse {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kBetweenLooks {500}; // while the folder goes on changing
constexpr std::chrono::milliseconds kGathering {40}; // a change seldom comes alone
constexpr std::size_t kEntriesAtOnce = 1024;

/// The folder, or what is nearest above it.
struct Watched {
    Result<int> watch;
    Path folder;
};

/// What one look told.
struct Seen {
    std::optional<std::uint64_t> entries;
    bool isOther = false; ///< what is watched is not what is nearest any more
};

bool isNotThere(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::WrongType;
}

/// The one below `above` on the way to `path`.
Path nextBelow(const Path &above, const Path &path)
{
    Path at = path;
    while (at != above && at.parent() != above && at != at.parent())
        at = at.parent();
    return at;
}

std::optional<std::uint64_t> entriesOf(fs::FsOps &ops, const Path &folder)
{
    const Result<fs::UniqueFd> fd = ops.openFollowing(folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (!fd)
        return fd.error().kind == ErrorKind::NotFound ? std::optional<std::uint64_t>(0) : std::nullopt;
    Result<fs::FolderReader> reader = fs::FolderReader::open(ops, fd->get());
    std::uint64_t count = 0;
    while (reader) {
        const Result<std::vector<fs::FolderEntry>> entries = reader->next(ops, kEntriesAtOnce);
        if (!entries)
            return {};
        if (entries->empty())
            return count;
        count += entries->size();
    }
    return {};
}

Watched watchNearest(FolderWatch &watch, const Path &folder)
{
    Watched watched {.watch = watch.add(folder), .folder = folder};
    while (!watched.watch && isNotThere(watched.watch.error()) && watched.folder != watched.folder.parent()) {
        watched.folder = watched.folder.parent();
        watched.watch = watch.add(watched.folder);
    }
    return watched;
}

Seen look(fs::FsOps &ops, const Path &folder, const Path &watched)
{
    const auto isThere = [&ops](const Path &path) {
        const Result<model::FileFacts> facts = ops.statFollowing(path.c_str());
        return facts && facts->isFolder();
    };
    const bool isOther = !isThere(watched) || (watched != folder && isThere(nextBelow(watched, folder)));
    return {.entries = entriesOf(ops, folder), .isOther = isOther};
}

} // namespace

/// Its coroutine keeps it alive, and ends when there is nothing to look at.
class FillLevel::Session : public std::enable_shared_from_this<Session>
{
public:
    Session(Browser::Parts &parts, const Path &folder, Tell tell)
        : m_parts(parts)
        , m_folder(folder)
        , m_tell(std::move(tell))
    {
        m_gathering.setSingleShot(true);
        QObject::connect(&m_gathering, &QTimer::timeout, &m_gathering, [this] { start(); });
    }

    void start()
    {
        m_isDue = true;
        if (std::exchange(m_isWorking, true))
            return;
        m_parts.tasks.spawn(work(shared_from_this(), m_parts.tasks.stopToken()), "fill");
    }

    void abandon()
    {
        m_tell = nullptr;
        m_gathering.stop();
        listenTo(-1);
    }

private:
    [[nodiscard]] bool isAbandoned() const { return !m_tell; }

    static async::Task<void> work(std::shared_ptr<Session> self, std::stop_token stop)
    {
        async::WorkerLanes &lanes = self->m_parts.lanes;
        const async::LaneId lane = self->m_parts.lane;
        while (!self->isAbandoned() && !stop.stop_requested() && std::exchange(self->m_isDue, false)) {
            self->m_parts.watch.expect();
            auto watching
                = lanes.run(lane, [watch = &self->m_parts.watch, folder = self->m_folder] { return watchNearest(*watch, folder); });
            const Watched watched = co_await watching;
            self->take(watched);
            if (self->isAbandoned())
                break;
            // Only now, so that nothing is missed in between.
            auto looking = lanes.run(
                lane, [ops = self->m_parts.ops, folder = self->m_folder, watched = watched.folder] { return look(*ops, folder, watched); });
            const Seen seen = co_await looking;
            if (!self->isAbandoned())
                self->take(seen);
        }
        self->m_isWorking = false;
    }

    void take(const Watched &watched)
    {
        const bool isKnown = watched.watch && *watched.watch == m_watch;
        if (!watched.watch || isKnown) // it may be that this user has too many
            m_parts.watch.forgo();
        else
            m_parts.watch.listen(*watched.watch, this, [this](std::string_view name) { noteChange(name); });
        if (isAbandoned()) {
            if (watched.watch)
                m_parts.watch.forget(*watched.watch, this);
            return;
        }
        listenTo(watched.watch.value_or(-1));
        m_awaited = watched.folder == m_folder ? std::string() : nextBelow(watched.folder, m_folder).name();
    }

    void take(const Seen &seen)
    {
        m_looked = SteadyClock::now();
        if (seen.isOther && m_watch >= 0)
            noteChange({});
        if (std::exchange(m_hasTold, true) && seen.entries == m_told)
            return;
        m_told = seen.entries;
        const Tell tell = m_tell; // who hears may end this
        tell(seen.entries);
    }

    /// Gives the former watch back.
    void listenTo(int watch)
    {
        if (const int former = std::exchange(m_watch, watch); former >= 0 && former != watch)
            m_parts.watch.forget(former, this);
    }

    void noteChange(std::string_view name)
    {
        if ((!m_awaited.empty() && !name.empty() && name != m_awaited) || m_gathering.isActive())
            return;
        const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(m_looked + kBetweenLooks - SteadyClock::now());
        m_gathering.start(std::max(rest, kGathering));
    }

    Browser::Parts &m_parts;
    const Path m_folder;
    Tell m_tell;
    QTimer m_gathering;
    SteadyClock::time_point m_looked;
    std::string m_awaited; ///< what is to come where the watch is; empty: the folder itself is watched
    std::optional<std::uint64_t> m_told;
    int m_watch = -1;
    bool m_hasTold = false;
    bool m_isDue = false;
    bool m_isWorking = false;
};

FillLevel::FillLevel(Browser &browser, const Path &folder, Tell tell)
    : m_session(std::make_shared<Session>(*browser.m_parts, folder, std::move(tell)))
{
    m_session->start();
}

FillLevel::~FillLevel()
{
    m_session->abandon();
}

} // namespace ferry::browse
