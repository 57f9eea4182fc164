// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/devices.h"

#include "core/fs/linux_ops.h"
#include "core/fs/mount_info.h"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace ferry::browse {

namespace {

using namespace std::string_view_literals;

bool isBelow(std::string_view path, std::string_view folder)
{
    return path == folder || (path.starts_with(folder) && path.substr(folder.size()).starts_with('/'));
}

/// Whether it belongs to the system's own works, where nobody goes to look for files.
bool isInternal(std::string_view point)
{
    constexpr std::array kFolders {"/boot"sv, "/efi"sv, "/proc"sv, "/sys"sv, "/dev"sv, "/snap"sv, "/etc"sv, "/usr"sv, "/var"sv, "/nix"sv};
    if (isBelow(point, "/run"))
        return !isBelow(point, "/run/media");
    return std::ranges::any_of(kFolders, [point](std::string_view folder) { return isBelow(point, folder); });
}

bool isDevice(const fs::MountLine &mount)
{
    if (mount.point == "/")
        return true;
    if (isInternal(mount.point) || mount.type == "squashfs")
        return false;
    return mount.source.starts_with("/dev/") || mount.type == "zfs" || fs::isNetworkType(mount);
}

} // namespace

std::optional<Device> deviceOf(const std::vector<Device> &devices, const Path &folder)
{
    std::optional<Device> nearest;
    for (const Device &device : devices) {
        const std::string &point = device.mountPoint.bytes();
        const bool leads = point == "/" || isBelow(folder.bytes(), point);
        if (leads && (!nearest || point.size() >= nearest->mountPoint.bytes().size()))
            nearest = device;
    }
    return nearest;
}

std::vector<Device> mountedDevices(fs::FsOps &ops, const Path &procRoot)
{
    const std::string table = fs::contentOf(ops, procRoot.child("self/mountinfo"));
    std::vector<Device> devices;
    for (const std::string_view line : fs::split(table, '\n')) {
        const std::optional<fs::MountLine> mount = fs::parseMount(line);
        if (!mount || !isDevice(*mount))
            continue;
        Device device {.mountPoint = Path(mount->point), .source = mount->source, .fileSystem = mount->type};
        if (!fs::isNetworkType(*mount)) {
            // A file can be mounted upon another as well; that is no place to go to.
            const Result<fs::UniqueFd> fd = ops.openFollowing(mount->point.c_str(), O_RDONLY | O_DIRECTORY);
            if (!fd)
                continue;
            const Result<fs::FileSystemFacts> facts = ops.statFs(fd->get());
            device.available = facts ? facts->available : 0;
            device.size = facts ? facts->size : 0;
        }
        devices.push_back(std::move(device));
    }
    std::ranges::stable_sort(devices, {}, &Device::mountPoint);
    // One source can be mounted at many places: the first, shortest, stands for it.
    std::vector<Device> once;
    for (Device &device : devices) {
        const bool isKnown = std::ranges::any_of(once, [&device](const Device &other) {
            return other.mountPoint == device.mountPoint || (other.source == device.source && device.source.starts_with("/dev/"));
        });
        if (!isKnown)
            once.push_back(std::move(device));
    }
    return once;
}

std::vector<Device> mountedDevices()
{
    fs::LinuxOps ops;
    return mountedDevices(ops);
}

} // namespace ferry::browse
