// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/past_pace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ferry::ui {

namespace {

constexpr std::chrono::seconds kTells {3}; ///< what was over sooner says more of caches than of devices
constexpr double kAlike = 8; ///< times that files may be larger or smaller on the average

using Devices = std::pair<std::string, std::string>;

/// By their sources: the same stick may be mounted elsewhere.
std::optional<Devices> devicesOf(const std::vector<browse::Device> &devices, const model::Request &request)
{
    if (request.sources.empty())
        return std::nullopt;
    const auto from = browse::deviceOf(devices, request.sources.front());
    const auto to = browse::deviceOf(devices, request.destination);
    if (!from || !to)
        return std::nullopt;
    return Devices(from->source, to->source);
}

bool areAlike(double one, double other)
{
    return one <= other * kAlike && other <= one * kAlike;
}

} // namespace

std::optional<std::chrono::seconds> durationAsBefore(const store::JobHistory &history, const std::vector<browse::Device> &devices,
                                                     const model::Request &request, const model::Totals &amount)
{
    const bool isTold = request.kind == model::JobKind::Copy || request.kind == model::JobKind::Move;
    const std::optional<Devices> between = devicesOf(devices, request);
    if (!isTold || !between || amount.items == 0 || amount.bytes == 0)
        return std::nullopt;
    const double size = double(amount.bytes) / double(amount.items);
    const auto tells = [&](const store::LoggedJob &logged) {
        if (!logged.job)
            return false;
        const model::JobSnapshot &job = *logged.job;
        return model::hasWritten(job) && job.request->kind == request.kind && job.limit == ByteRate()
            && job.priority == model::Priority::Normal && job.worked >= kTells && job.bytesCopied > 0
            && model::verificationOf(*job.request) == model::verificationOf(request)
            && areAlike(double(job.bytesCopied) / double(job.tally.done), size) && devicesOf(devices, *job.request) == between;
    };
    const auto found = std::ranges::find_if(history.jobs, tells);
    if (found == history.jobs.end())
        return std::nullopt;
    const model::JobSnapshot &job = *found->job;
    const double share = std::max(double(amount.bytes) / double(job.bytesCopied), double(amount.items) / double(job.tally.done));
    double seconds = share * std::chrono::duration<double>(job.worked).count();
    if (const ByteRate limit = request.options.limit; limit.perSecond > 0)
        seconds = std::max(seconds, double(amount.bytes) / double(limit.perSecond));
    return std::chrono::seconds(std::llround(std::ceil(seconds)));
}

} // namespace ferry::ui
