// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/device_use.h"

#include "core/fs/volume.h"

#include <fcntl.h>

#include <algorithm>
#include <map>
#include <set>
#include <thread>

namespace ferry::jobs {

namespace {

constexpr int kWorkersMax = 4; // more than this never helped in measurements on flash
constexpr int kWorkersRemove = 2;

int widthFor(const model::Request &request, bool rotating)
{
    if (request.options.workers > 0)
        return request.options.workers;
    if (rotating)
        return 1;
    const bool removes = request.kind == model::JobKind::Delete || request.kind == model::JobKind::Trash;
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return std::min(removes ? kWorkersRemove : kWorkersMax, 2 * cores);
}

} // namespace

DeviceUse deviceUseOf(fs::FsOps &ops, const model::Request &request)
{
    std::set<std::string> devices;
    std::set<std::string> laneDisks;
    std::set<std::uint64_t> fileSystems;
    std::map<std::uint64_t, fs::Volume> byMount;
    bool rotating = false;
    const bool hasTarget = !request.destination.isEmpty();
    DeviceUse use;
    const auto look = [&](const Path &path, std::uint64_t mount, std::uint64_t device, model::Strategy::Place &place) {
        fileSystems.insert(device);
        if (!byMount.contains(mount)) {
            Result<fs::Volume> volume = fs::volumeOf(ops, path);
            if (!volume)
                return;
            const fs::Volume &found = byMount.emplace(mount, *std::move(volume)).first->second;
            const bool hasPlace = !found.mountPoint.isEmpty() && found.mountPoint.bytes() != "/";
            for (const std::string &disk : found.disks) {
                if (hasPlace)
                    use.mounted.push_back({disk, found.mountPoint});
            }
        }
        const fs::Volume &volume = byMount.at(mount);
        devices.insert(volume.disks.begin(), volume.disks.end());
        rotating = rotating || volume.medium == fs::Medium::Rotating;
        if (&place == &use.target || !hasTarget)
            laneDisks.insert(volume.disks.begin(), volume.disks.end());
        if (place.device == 0)
            place = {.device = device, .fileSystem = volume.fileSystem, .medium = volume.medium};
    };
    if (hasTarget) {
        Result<model::FileFacts> facts = ops.statFollowing(request.destination.c_str());
        const Path existing = facts ? request.destination : request.destination.parent();
        if (!facts)
            facts = ops.statFollowing(existing.c_str());
        if (facts)
            look(existing, facts->mount, facts->device, use.target);
    }
    for (const Path &source : request.sources) {
        const Result<model::FileFacts> facts = ops.stat(AT_FDCWD, source.c_str());
        if (facts)
            look(facts->isFolder() ? source : source.parent(), facts->mount, facts->device, use.source);
    }
    use.devices.assign(devices.begin(), devices.end());
    for (const std::string &disk : laneDisks)
        use.lane += (use.lane.empty() ? "" : "+") + disk;
    use.width = widthFor(request, rotating);
    use.instant = request.kind == model::JobKind::Trash || (request.kind == model::JobKind::Move && fileSystems.size() == 1);
    return use;
}

} // namespace ferry::jobs
