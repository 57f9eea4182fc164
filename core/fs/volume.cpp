// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/volume.h"

#include "core/fs/folder_reader.h"
#include "core/fs/mount_info.h"

#include <fcntl.h>
#include <sys/sysmacros.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>

namespace ferry::fs {

namespace {

using namespace std::string_view_literals;

// Deeper stacks of partitions, LUKS, LVM and RAID are a loop in a broken /sys.
constexpr int kDeepestStack = 16;

std::string deviceText(std::uint64_t device)
{
    return std::to_string(gnu_dev_major(device)) + ':' + std::to_string(gnu_dev_minor(device));
}

bool isBelow(std::string_view path, std::string_view folder)
{
    return folder == "/" || path == folder || (path.starts_with(folder) && path.substr(folder.size()).starts_with('/'));
}

/// By mount id where the kernel tells it; else the deepest mount above the path, best one with the right device. The last of
/// equals lies on top of the others.
std::optional<MountLine> mountOf(const std::string &mountInfo, const model::FileFacts &facts, const Path &path)
{
    std::optional<MountLine> best;
    std::pair<bool, std::size_t> bestRank;
    const std::string device = deviceText(facts.device);
    for (const std::string_view line : split(mountInfo, '\n')) {
        std::optional<MountLine> mount = parseMount(line);
        if (!mount)
            continue;
        if (facts.mount != 0) {
            if (mount->id == facts.mount)
                return mount;
            continue;
        }
        const bool isAbove = isBelow(path.bytes(), mount->point);
        if (!isAbove && mount->device != device)
            continue;
        const std::pair rank(mount->device == device, isAbove ? mount->point.size() : 0);
        if (!best || rank >= bestRank) {
            best = std::move(mount);
            bestRank = rank;
        }
    }
    return best;
}

/// Options that mount(8) keeps for user space; the kernel does not know them.
std::string userOptions(const std::string &table, const MountLine &mount)
{
    std::string options;
    for (const std::string_view line : split(table, '\n')) {
        std::optional<std::uint64_t> id;
        std::string target;
        std::string found;
        for (const std::string_view field : split(line, ' ')) {
            if (field.starts_with("ID="))
                id = numberIn(field.substr(3));
            else if (field.starts_with("TARGET="))
                target = unescaped(field.substr(7));
            else if (field.starts_with("OPTS="))
                found = unescaped(field.substr(5));
        }
        if (id ? *id == mount.id : target == mount.point)
            options = found;
    }
    return options;
}

/// "server" of "server:/share", "//server/share", "user@server:dir", "[::1]:/share" and "https://server/path".
std::string hostOf(std::string_view source)
{
    if (const auto scheme = source.find("://"); scheme != std::string_view::npos)
        source.remove_prefix(scheme + 1);
    if (source.starts_with("//"))
        source.remove_prefix(2);
    const auto slash = source.find('/');
    std::string_view host = source.substr(0, slash);
    if (const auto user = host.rfind('@'); user != std::string_view::npos)
        host.remove_prefix(user + 1);
    if (const auto bracket = host.find(']'); host.starts_with('[') && bracket != std::string_view::npos)
        host = host.substr(1, bracket - 1);
    else
        host = host.substr(0, host.find(':'));
    std::string lower(host);
    std::ranges::transform(lower, lower.begin(), [](char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter + 32) : letter; });
    return lower;
}

/// What lies below a block device.
class DiskSearch
{
public:
    DiskSearch(FsOps &ops, const Path &sysRoot)
        : m_ops(ops)
        , m_sysRoot(sysRoot)
    {
    }

    /// False if /sys does not know the device.
    bool addDevice(const std::string &device)
    {
        const Path link = m_sysRoot.child("dev/block").child(device);
        const Result<std::string> text = m_ops.readLink(AT_FDCWD, link.c_str());
        if (!text)
            return false;
        add(link, *text, 0);
        addMembersOfBtrfs(Path(*text).name());
        return true;
    }

    [[nodiscard]] std::vector<std::string> disks() const { return {m_disks.begin(), m_disks.end()}; }

    [[nodiscard]] Medium medium() const
    {
        if (m_rotates.contains('1'))
            return Medium::Rotating;
        return m_rotates == std::set {'0'} ? Medium::Flash : Medium::Unknown;
    }

private:
    /// `folder` leads to the device's folder in /sys; its last component is a link with this text.
    void add(const Path &folder, const std::string &text, int depth)
    {
        if (depth > kDeepestStack)
            return;
        Path device = folder;
        std::string name = Path(text).name();
        if (m_ops.statFollowing(folder.child("partition").c_str())) {
            device = folder.child(".."); // the kernel resolves it behind the link: the whole disk
            name = Path(text).parent().name();
        }
        const std::vector<std::string> below = linksIn(device.child("slaves"));
        for (const std::string &slave : below) {
            const Path next = device.child("slaves").child(slave);
            add(next, m_ops.readLink(AT_FDCWD, next.c_str()).value_or(slave), depth + 1);
        }
        if (!below.empty() || addBackingOfLoop(device, depth) || !m_disks.insert(name).second)
            return;
        const std::string rotates = isVirtualDisk(name) ? std::string() : contentOf(m_ops, device.child("queue/rotational"));
        m_rotates.insert(rotates.empty() ? '?' : rotates.front());
    }

    /// A loop device is as fast, and as busy, as the disk on which its file lies.
    bool addBackingOfLoop(const Path &device, int depth)
    {
        std::string file = contentOf(m_ops, device.child("loop/backing_file"));
        while (file.ends_with('\n'))
            file.pop_back();
        if (file.empty())
            return false;
        const Result<model::FileFacts> facts = m_ops.statFollowing(file.c_str());
        if (!facts)
            return false;
        const Path link = m_sysRoot.child("dev/block").child(deviceText(facts->device));
        const Result<std::string> text = m_ops.readLink(AT_FDCWD, link.c_str());
        if (text)
            add(link, *text, depth + 1);
        return text.has_value();
    }

    /// virtio and Xen disks say that they rotate unless their host tells otherwise, and hosts do not. A loop device whose file is not
    /// to be found (it may have no name any more) repeats what such a disk says.
    static bool isVirtualDisk(std::string_view name)
    {
        return name.starts_with("vd") || name.starts_with("xvd") || name.starts_with("loop");
    }

    /// A btrfs of several devices has the number of none of them; its mount names one.
    void addMembersOfBtrfs(const std::string &name)
    {
        const Path all = m_sysRoot.child("fs/btrfs");
        for (const std::string &id : linksIn(all)) {
            const Path devices = all.child(id).child("devices");
            const std::vector<std::string> members = linksIn(devices);
            if (std::ranges::find(members, name) == members.end())
                continue;
            for (const std::string &member : members) {
                const Path link = devices.child(member);
                add(link, m_ops.readLink(AT_FDCWD, link.c_str()).value_or(member), 0);
            }
        }
    }

    std::vector<std::string> linksIn(const Path &folder)
    {
        std::vector<std::string> names;
        const Result<UniqueFd> fd = m_ops.openFollowing(folder.c_str(), O_RDONLY | O_DIRECTORY);
        if (!fd)
            return names;
        Result<FolderReader> reader = FolderReader::open(m_ops, fd->get());
        while (reader) {
            const Result<std::vector<FolderEntry>> entries = reader->next(m_ops, 100);
            if (!entries || entries->empty())
                break;
            for (const FolderEntry &entry : *entries)
                names.push_back(entry.name);
        }
        return names;
    }

    FsOps &m_ops;
    const Path &m_sysRoot;
    std::set<std::string> m_disks;
    std::set<char> m_rotates; ///< what the disks say: '0', '1', or '?' for nothing
};

void findDisks(FsOps &ops, const MountLine &mount, const Path &sysRoot, Volume &volume)
{
    if (isNetworkType(mount)) {
        volume.medium = Medium::Network;
        volume.disks = {"net:" + hostOf(mount.source)};
        return;
    }
    if (mount.type == "tmpfs" || mount.type == "ramfs" || mount.type == "devtmpfs") {
        volume.medium = Medium::Memory;
        volume.disks = {"mem:" + mount.device};
        return;
    }
    DiskSearch search(ops, sysRoot);
    bool isFound = search.addDevice(mount.device);
    if (!isFound && mount.source.starts_with('/')) {
        // btrfs and others have a device number that stands for no device.
        const Result<model::FileFacts> source = ops.statFollowing(mount.source.c_str());
        isFound = source && source->type == model::FileType::BlockDevice && search.addDevice(deviceText(source->node));
    }
    if (isFound && !search.disks().empty()) {
        volume.disks = search.disks();
        volume.medium = search.medium();
    }
}

} // namespace

Result<Volume> volumeOf(FsOps &ops, const Path &path, const Path &procRoot, const Path &sysRoot, const Path &runRoot)
{
    const Result<model::FileFacts> facts = ops.statFollowing(path.c_str());
    if (!facts)
        return Failure(Error {facts.error().kind, facts.error().op, facts.error().code, path});
    Volume volume;
    volume.device = facts->device;
    volume.mount = facts->mount;
    volume.disks = {"fs:" + deviceText(facts->device)};
    const std::optional<MountLine> mount = mountOf(contentOf(ops, procRoot.child("self/mountinfo")), *facts, path);
    if (!mount)
        return volume;
    volume.mount = mount->id;
    volume.mountPoint = Path(mount->point);
    volume.fileSystem = mount->type;
    volume.source = mount->source;
    const std::string kept = userOptions(contentOf(ops, runRoot.child("mount/utab")), *mount);
    for (const std::string_view options :
         {std::string_view(mount->options), std::string_view(mount->superOptions), std::string_view(kept)}) {
        for (const std::string_view option : split(options, ',')) {
            if (!option.empty() && std::ranges::find(volume.options, option) == volume.options.end())
                volume.options.emplace_back(option);
        }
    }
    volume.readOnly = std::ranges::find(volume.options, "ro") != volume.options.end();
    findDisks(ops, *mount, sysRoot, volume);
    return volume;
}

} // namespace ferry::fs
