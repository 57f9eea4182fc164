// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/browser.h"

#include "core/browse/browser_parts.h"
#include "core/browse/devices.h"
#include "core/browse/natural_order.h"
#include "core/browse/same_content.h"
#include "core/browse/trash_place.h"
#include "core/fs/folder_reader.h"
#include "core/fs/linux_ops.h"
#include "core/fs/name_rules.h"
#include "core/fs/trash.h"
#include "core/fs/volume.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QPointer>

#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <ctime>

namespace ferry::browse {

namespace {

// Eight folders on devices that hang do not keep a ninth from being shown.
constexpr int kWorkers = 9;
constexpr int kReaders = 2;
constexpr int kCounters = 2;
constexpr std::chrono::seconds kPatience {2};
constexpr int kNumbersMax = 100'000; // of links with one name

Error at(const Path &path, Error error)
{
    error.path = path;
    return error;
}

Result<fs::UniqueFd> openFolder(fs::FsOps &ops, const Path &folder)
{
    Result<fs::UniqueFd> fd = ops.openFollowing(folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (!fd)
        return Failure(at(folder, fd.error()));
    return fd;
}

bool isName(const std::string &name)
{
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos && name.find('\0') == std::string::npos;
}

Result<void> makeFolderIn(fs::FsOps &ops, const Path &folder, const std::string &name)
{
    if (!isName(name))
        return Failure(Error::of(ErrorKind::BadName, FsOp::MakeFolder, folder.child(name)));
    const Result<fs::UniqueFd> fd = openFolder(ops, folder);
    if (!fd)
        return Failure(fd.error());
    const Result<void> made = ops.makeFolder(fd->get(), name.c_str(), 0777);
    if (!made)
        return Failure(at(folder.child(name), made.error()));
    return {};
}

Result<void> renameIn(fs::FsOps &ops, const Path &folder, const std::string &from, const std::string &to)
{
    if (!isName(from) || !isName(to))
        return Failure(Error::of(ErrorKind::BadName, FsOp::Rename, folder.child(to)));
    const Result<fs::UniqueFd> fd = openFolder(ops, folder);
    if (!fd)
        return Failure(fd.error());
    const Result<void> renamed = ops.renameNew(fd->get(), from.c_str(), fd->get(), to.c_str());
    if (!renamed)
        return Failure(at(folder.child(renamed.error().kind == ErrorKind::NotFound ? from : to), renamed.error()));
    return {};
}

/// symlink(2) says EPERM where a file system has no links, and of a folder that is marked as unchangeable, in which nothing can be made.
/// A file without a name is asked for, which leaves no trace; only in such a folder it is refused in the same way.
bool mayHaveNew(fs::FsOps &ops, int folderFd)
{
    const Result<fs::UniqueFd> unnamed = ops.open(folderFd, ".", O_WRONLY | O_TMPFILE, 0600);
    return unnamed || unnamed.error().code != EPERM;
}

Result<void> makeLinkIn(fs::FsOps &ops, int folderFd, const Path &target)
{
    const std::string wanted = target.name();
    if (!target.isAbsolute() || !isName(wanted))
        return Failure(Error::of(ErrorKind::BadName, FsOp::Symlink));
    Result<void> made = ops.symlink(target.bytes(), folderFd, wanted.c_str());
    for (int n = 2; !made && made.error().kind == ErrorKind::Exists && n < kNumbersMax; ++n)
        made = ops.symlink(target.bytes(), folderFd, fs::numberedName(wanted, n).c_str());
    if (!made && made.error().code == EPERM && mayHaveNew(ops, folderFd))
        return Failure(Error::of(ErrorKind::Unsupported, FsOp::Symlink));
    return made;
}

std::vector<Error> makeLinksIn(fs::FsOps &ops, const Path &folder, const std::vector<Path> &targets)
{
    const Result<fs::UniqueFd> fd = openFolder(ops, folder);
    if (!fd)
        return {fd.error()};
    std::vector<Error> errors;
    for (const Path &target : targets) {
        if (const Result<void> made = makeLinkIn(ops, fd->get(), target); !made)
            errors.push_back(at(folder.child(target.name()), made.error()));
    }
    return errors;
}

Result<std::uint64_t> freeSpaceAt(fs::FsOps &ops, const Path &folder)
{
    const Result<fs::UniqueFd> fd = openFolder(ops, folder);
    if (!fd)
        return Failure(fd.error());
    const Result<fs::FileSystemFacts> facts = ops.statFs(fd->get());
    if (!facts)
        return Failure(at(folder, facts.error()));
    return facts->available;
}

template <typename Take>
Result<void> readEntries(fs::FsOps &ops, const Path &folder, Take take)
{
    const Result<fs::UniqueFd> fd = openFolder(ops, folder);
    if (!fd)
        return Failure(fd.error());
    Result<fs::FolderReader> reader = fs::FolderReader::open(ops, fd->get());
    if (!reader)
        return Failure(at(folder, reader.error()));
    while (true) {
        const Result<std::vector<fs::FolderEntry>> entries = reader->next(ops, 1000);
        if (!entries)
            return Failure(at(folder, entries.error()));
        if (entries->empty())
            return {};
        for (const fs::FolderEntry &entry : *entries)
            take(entry);
    }
}

void sortNaturally(std::vector<std::string> &names)
{
    std::vector<std::pair<std::string, std::string>> keyed; // a key is made once
    keyed.reserve(names.size());
    for (std::string &name : names) {
        std::string key = naturalKey(folded(name));
        keyed.emplace_back(std::move(key), std::move(name));
    }
    std::ranges::sort(keyed);
    std::ranges::transform(keyed, names.begin(), [](auto &each) { return std::move(each.second); });
}

std::vector<std::string> foldersOf(fs::FsOps &ops, const Path &folder, const std::string &prefix, std::size_t atMost)
{
    std::vector<std::string> names;
    // Where it cannot be read on, what was read is offered.
    (void)readEntries(ops, folder, [&](const fs::FolderEntry &entry) {
        if (!entry.name.starts_with(prefix) || (prefix.empty() && entry.name.starts_with('.')))
            return;
        model::FileType type = entry.type;
        if (type == model::FileType::Symlink || type == model::FileType::Unknown) {
            const Result<model::FileFacts> facts = ops.statFollowing(folder.child(entry.name).c_str());
            type = facts ? facts->type : model::FileType::Unknown;
        }
        if (type == model::FileType::Folder)
            names.push_back(entry.name);
    });
    sortNaturally(names);
    names.resize(std::min(names.size(), atMost));
    return names;
}

Result<std::vector<Path>> allIn(fs::FsOps &ops, const Path &folder)
{
    std::vector<std::string> names;
    const Result<void> read = readEntries(ops, folder, [&names](const fs::FolderEntry &entry) { names.push_back(entry.name); });
    if (!read)
        return Failure(read.error());
    sortNaturally(names);
    std::vector<Path> paths;
    paths.reserve(names.size());
    for (const std::string &name : names)
        paths.push_back(folder.child(name));
    return paths;
}

Result<Device> deviceAbove(fs::FsOps &ops, const Path &path)
{
    Path folder = path.parent();
    Result<fs::Volume> volume = fs::volumeOf(ops, folder);
    while (!volume && volume.error().kind == ErrorKind::NotFound && folder != folder.parent()) {
        folder = folder.parent();
        volume = fs::volumeOf(ops, folder);
    }
    if (!volume)
        return Failure(volume.error());
    const Result<std::uint64_t> available = freeSpaceAt(ops, folder);
    if (!available)
        return Failure(available.error());
    return Device {volume->mountPoint, volume->source, volume->fileSystem, *available};
}

template <typename Fn, typename Done>
async::Task<void> answer(async::WorkerLanes *lanes, async::LaneId lane, Fn fn, QPointer<QObject> context, Done done)
{
    auto hop = lanes->run(lane, std::move(fn));
    auto result = co_await hop;
    if (context)
        done(std::move(result));
}

constexpr std::chrono::milliseconds kMeasuringHop {200}; // also how often it is told of

async::Task<void> measureOn(async::WorkerLanes *lanes, async::LaneId lane, std::shared_ptr<fs::FsOps> ops, std::vector<Path> paths,
                            QPointer<QObject> context, std::function<void(Amount)> tell, std::stop_token stop)
{
    const auto measuring = std::make_shared<Measuring>(std::move(paths));
    while (context && !stop.stop_requested()) {
        auto hop = lanes->run(lane, [measuring, ops] { return Amount(measuring->work(*ops, kMeasuringHop)); });
        const Amount amount = co_await hop;
        if (context)
            tell(amount);
        if (amount.isComplete)
            break;
    }
}

constexpr std::chrono::milliseconds kComparingHop {50};

async::Task<void> compareOn(async::WorkerLanes *lanes, async::LaneId lane, std::shared_ptr<fs::FsOps> ops, Path a, Path b,
                            QPointer<QObject> context, std::function<void(Result<bool>)> done, std::stop_token stop)
{
    const auto comparing = std::make_shared<SameContent>(std::move(a), std::move(b));
    while (context && !stop.stop_requested()) {
        auto hop = lanes->run(lane, [comparing, ops] { return comparing->work(*ops, kComparingHop); });
        const Result<std::optional<bool>> same = co_await hop;
        if (same && !*same)
            continue;
        if (context)
            done(same ? Result<bool>(**same) : Failure(same.error()));
        co_return;
    }
    // Not here: a file on a server may take its time even to be closed.
    auto end = lanes->run(lane, [comparing] { comparing->close(); });
    co_await end;
}

} // namespace

Browser::Browser(std::shared_ptr<fs::FsOps> ops)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->ops = ops ? std::move(ops) : std::make_shared<fs::LinuxOps>();
    m_parts->lane = m_parts->lanes.lane("browse", kWorkers);
    m_parts->reading = m_parts->lanes.lane("compare", kReaders);
    m_parts->counting = m_parts->lanes.lane("count", kCounters);
}

Browser::~Browser()
{
    m_parts->tasks.requestStop();
    const QDeadlineTimer deadline(kPatience);
    QEventLoop loop;
    while (!m_parts->tasks.isEmpty() && !deadline.hasExpired())
        loop.processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents, 20);
    if (!m_parts->tasks.isEmpty())
        (void)m_parts.release();
}

template <typename Fn, typename Done>
void Browser::ask(Fn fn, QObject *context, Done done)
{
    m_parts->tasks.spawn(answer(&m_parts->lanes, m_parts->lane, std::move(fn), QPointer<QObject>(context), std::move(done)), "browse");
}

void Browser::makeFolder(const Path &folder, std::string name, QObject *context, std::function<void(Result<void>)> done)
{
    ask([ops = m_parts->ops, folder, name = std::move(name)] { return makeFolderIn(*ops, folder, name); }, context, std::move(done));
}

void Browser::rename(const Path &folder, std::string from, std::string to, QObject *context, std::function<void(Result<void>)> done)
{
    ask([ops = m_parts->ops, folder, from = std::move(from), to = std::move(to)] { return renameIn(*ops, folder, from, to); }, context,
        std::move(done));
}

void Browser::makeLinks(const Path &folder, std::vector<Path> targets, QObject *context, std::function<void(std::vector<Error>)> done)
{
    ask([ops = m_parts->ops, folder, targets = std::move(targets)] { return makeLinksIn(*ops, folder, targets); }, context,
        std::move(done));
}

void Browser::properties(const Path &path, QObject *context, std::function<void(Result<Properties>)> done)
{
    ask([ops = m_parts->ops, path] { return propertiesOf(*ops, path); }, context, std::move(done));
}

void Browser::changePermissions(std::vector<Path> paths, PermissionChange change, QObject *context,
                                std::function<void(std::vector<Error>)> done)
{
    const auto changeAll = [ops = m_parts->ops, paths = std::move(paths), change] {
        std::vector<Error> errors;
        for (const Path &path : paths) {
            if (const Result<void> changed = browse::changePermissions(*ops, path, change); !changed)
                errors.push_back(changed.error());
        }
        return errors;
    };
    ask(changeAll, context, std::move(done));
}

void Browser::measure(std::vector<Path> paths, QObject *context, std::function<void(Amount)> tell)
{
    m_parts->tasks.spawn(measureOn(&m_parts->lanes, m_parts->lane, m_parts->ops, std::move(paths), QPointer<QObject>(context),
                                   std::move(tell), m_parts->tasks.stopToken()),
                         "measure");
}

void Browser::compareContent(const Path &a, const Path &b, QObject *context, std::function<void(Result<bool>)> done)
{
    m_parts->tasks.spawn(compareOn(&m_parts->lanes, m_parts->reading, m_parts->ops, a, b, QPointer<QObject>(context), std::move(done),
                                   m_parts->tasks.stopToken()),
                         "compare");
}

void Browser::deviceFor(const Path &path, QObject *context, std::function<void(Result<Device>)> done)
{
    ask([ops = m_parts->ops, path] { return deviceAbove(*ops, path); }, context, std::move(done));
}

void Browser::findObstacle(std::shared_ptr<const model::Request> request, const LookLimits &limits, QObject *context,
                           std::function<void(Obstacle)> done)
{
    ask([ops = m_parts->ops, request = std::move(request), limits] { return browse::findObstacle(*ops, *request, limits); }, context,
        std::move(done));
}

void Browser::openHomeTrash(QObject *context, std::function<void(Result<Path>)> done)
{
    ask([ops = m_parts->ops] { return madeHomeTrash(*ops); }, context, std::move(done));
}

void Browser::inHomeTrash(const Path &folder, QObject *context, std::function<void(std::optional<Path>)> done)
{
    ask([ops = m_parts->ops, folder] { return browse::inHomeTrash(*ops, folder); }, context, std::move(done));
}

void Browser::findTrash(const Path &mountPoint, QObject *context, std::function<void(std::optional<Path>)> done)
{
    ask([ops = m_parts->ops, mountPoint] { return trashOnVolume(*ops, mountPoint); }, context, std::move(done));
}

void Browser::forgetAllInEmpty(const Path &files, QObject *context, std::function<void(std::vector<Error>)> done)
{
    ask([ops = m_parts->ops, files] { return fs::forgetAllInEmpty(*ops, files, {.seconds = std::time(nullptr), .nanoseconds = 0}); },
        context, std::move(done));
}

void Browser::freeSpace(const Path &folder, QObject *context, std::function<void(Result<std::uint64_t>)> done)
{
    ask([ops = m_parts->ops, folder] { return freeSpaceAt(*ops, folder); }, context, std::move(done));
}

void Browser::isFolder(const Path &path, QObject *context, std::function<void(bool)> done)
{
    ask([ops = m_parts->ops, path] { return openFolder(*ops, path).has_value(); }, context, std::move(done));
}

void Browser::devices(QObject *context, std::function<void(std::vector<Device>)> done)
{
    ask([ops = m_parts->ops] { return mountedDevices(*ops); }, context, std::move(done));
}

void Browser::foldersIn(const Path &folder, std::string prefix, std::size_t atMost, QObject *context,
                        std::function<void(std::vector<std::string>)> done)
{
    ask([ops = m_parts->ops, folder, prefix = std::move(prefix), atMost] { return foldersOf(*ops, folder, prefix, atMost); }, context,
        std::move(done));
}

void Browser::childrenOf(const Path &folder, QObject *context, std::function<void(Result<std::vector<Path>>)> done)
{
    ask([ops = m_parts->ops, folder] { return allIn(*ops, folder); }, context, std::move(done));
}

} // namespace ferry::browse
