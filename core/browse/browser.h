// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/browse/entry.h"
#include "core/browse/obstacle.h"
#include "core/browse/properties.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ferry::browse {

/// A file system that a person would look for: a disk, a stick, a server.
struct Device {
    Path mountPoint;
    std::string source; ///< "/dev/sdb1", "server:/share"; bytes
    std::string fileSystem;
    std::uint64_t available = 0; ///< bytes free to this user; 0 may mean unknown
    std::uint64_t size = 0; ///< bytes in all; 0 may mean unknown

    bool operator==(const Device &) const = default;
};

/// The one that the folder is on, by its name: that with the longest mount point above it. Nothing if there is none. Pure.
[[nodiscard]] std::optional<Device> deviceOf(const std::vector<Device> &devices, const Path &folder);

/// Looks into folders for the file panes, off the calling thread. The panes' one entry besides FolderLister and FillLevel.
///
/// Thread: the one that constructed it, which needs an event loop; what a function is asked for comes back there, by a call, unless
/// `context` is gone by then. A device that hangs holds up to eight of its answers, and nothing else.
class Browser
{
public:
    /// Null: the kernel's calls.
    explicit Browser(std::shared_ptr<fs::FsOps> ops = nullptr);
    /// Waits a moment for what is under way, and leaves behind what hangs in the kernel.
    ~Browser();
    Browser(const Browser &) = delete;
    Browser &operator=(const Browser &) = delete;

    /// Errors: Exists, Denied, ReadOnly, NoSpace, BadName, NotFound.
    void makeFolder(const Path &folder, std::string name, QObject *context, std::function<void(Result<void>)> done);
    /// Never replaces anything. Errors: as makeFolder.
    void rename(const Path &folder, std::string from, std::string to, QObject *context, std::function<void(Result<void>)> done);
    /// Makes symbolic links in `folder` to what lies at `targets`, which are absolute, named as that. One whose name is taken gets the
    /// first free one that keeping both would give it: "photo (2).jpg". Of all of them, in turn; what could not be made is in the answer.
    /// Errors: as makeFolder, and Unsupported.
    void makeLinks(const Path &folder, std::vector<Path> targets, QObject *context, std::function<void(std::vector<Error>)> done);
    void properties(const Path &path, QObject *context, std::function<void(Result<Properties>)> done);
    /// Of all of them, in turn; what could not be changed is in the answer.
    void changePermissions(std::vector<Path> paths, PermissionChange change, QObject *context,
                           std::function<void(std::vector<Error>)> done);
    /// Counts what they hold. `tell` hears of it a few times a second until it is complete, or `context` gone.
    void measure(std::vector<Path> paths, QObject *context, std::function<void(Amount)> tell);
    /// Whether two files hold the same bytes; false at once if their sizes differ. No link is followed. A comparison ends when `context`
    /// goes; those of devices that hang keep back other comparisons, but no other answers. Errors, with the path: as open(2) and read(2);
    /// OtherType: it is no file; Changed: it was written to meanwhile.
    void compareContent(const Path &a, const Path &b, QObject *context, std::function<void(Result<bool>)> done);
    /// What `path` would lie on: the device of the first folder above it that is there, be it one that devices() leaves out. Its mount
    /// point is empty where the kernel does not tell. Errors: as statx(2) and statfs(2).
    void deviceFor(const Path &path, QObject *context, std::function<void(Result<Device>)> done);
    /// As browse::findObstacle(). `request` is not null.
    void findObstacle(std::shared_ptr<const model::Request> request, const LookLimits &limits, QObject *context,
                      std::function<void(Obstacle)> done);
    /// Bytes free to this user where the folder is.
    void freeSpace(const Path &folder, QObject *context, std::function<void(Result<std::uint64_t>)> done);
    /// Whether a folder is there, be it by a symbolic link, and can be looked into.
    void isFolder(const Path &path, QObject *context, std::function<void(bool)> done);
    /// The files/ folder of the home trash, made if it is missing. Errors: those of making.
    void openHomeTrash(QObject *context, std::function<void(Result<Path>)> done);
    /// As browse::inHomeTrash().
    void inHomeTrash(const Path &folder, QObject *context, std::function<void(std::optional<Path>)> done);
    /// The files/ folder of this user's trash on the device that is mounted there; nothing if there is none.
    void findTrash(const Path &mountPoint, QObject *context, std::function<void(std::optional<Path>)> done);
    /// Has an empty trash forget what has long been gone from it; see fs::forgetAllInEmpty().
    void forgetAllInEmpty(const Path &files, QObject *context, std::function<void(std::vector<Error>)> done);
    /// Mounted devices in order of their mount points, the root file system first. None is asked that would have to be waited for.
    void devices(QObject *context, std::function<void(std::vector<Device>)> done);
    /// Folders in `folder` whose names begin with `prefix`, in natural order, at most `atMost`; none if it cannot be read.
    void foldersIn(const Path &folder, std::string prefix, std::size_t atMost, QObject *context,
                   std::function<void(std::vector<std::string>)> done);
    /// Everything in `folder`, also what is hidden, in natural order.
    void childrenOf(const Path &folder, QObject *context, std::function<void(Result<std::vector<Path>>)> done);

private:
    friend class FillLevel;
    friend class FolderLister;
    struct Parts;

    template <typename Fn, typename Done>
    void ask(Fn fn, QObject *context, Done done);

    std::unique_ptr<Parts> m_parts;
};

/// Keeps one folder listed: read in pieces, sorted and filtered on workers, followed as it changes.
///
/// Listings come by calls of `deliver` from the event loop; each tells what is new since the one before. After open() the first comes
/// within some milliseconds, however large the folder is, with changes that are whole; the last of the first reading is complete.
/// Changes in the folder are gathered for a while and come at most a few times a second. Thread: the Browser's.
class FolderLister
{
public:
    using Deliver = std::function<void(Listing)>;

    /// `browser` must outlive this object.
    FolderLister(Browser &browser, Deliver deliver);
    /// Nothing is delivered any more.
    ~FolderLister();
    FolderLister(const FolderLister &) = delete;
    FolderLister &operator=(const FolderLister &) = delete;

    /// Forgets the former folder; nothing of it is delivered any more.
    void open(const Path &folder);
    /// Reads the folder once more.
    void reload();
    void setOrder(SortOrder order);
    void setFilter(Filter filter);
    /// Counts what these folders in it hold, one after another and after those of former calls; no link is followed, and no other file
    /// system entered. Listings tell it with the entries, a few times a second. It ends, and what was counted is forgotten, when the
    /// folder is read once more or left; what is asked for while it is read stays, but for folders that the reading finds changed. What is
    /// in an archive cannot be counted.
    void count(std::vector<std::string> names);
    [[nodiscard]] SortOrder order() const noexcept { return m_order; }
    [[nodiscard]] const Filter &filter() const noexcept { return m_filter; }

private:
    class Session;

    Browser &m_browser;
    Deliver m_deliver;
    SortOrder m_order;
    Filter m_filter;
    std::shared_ptr<Session> m_session;
};

} // namespace ferry::browse
