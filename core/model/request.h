// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/model/options.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace ferry::model {

enum class JobKind : std::uint8_t {
    Copy,
    Move,
    Delete, ///< for good
    Trash, ///< to the trash of the file's own volume
    Verify, ///< compare the sources with what a copy of them would have put into the destination; changes nothing
    Check, ///< compare files with what checksum lists say of them; the sources are the lists; changes nothing
    Extract, ///< the sources are archives; what is in them goes into the destination
    Compress, ///< makes an archive of the sources, which has the name ArchiveOptions::name in the destination
};

/// Whether jobs of this kind put something into a destination.
[[nodiscard]] constexpr bool transfers(JobKind kind) noexcept
{
    return kind == JobKind::Copy || kind == JobKind::Move || kind == JobKind::Extract || kind == JobKind::Compress;
}

/// Whether jobs of this kind have a destination.
[[nodiscard]] constexpr bool hasDestination(JobKind kind) noexcept
{
    return transfers(kind) || kind == JobKind::Verify;
}

/// Whether jobs of this kind read content, so that bytes measure their progress.
[[nodiscard]] constexpr bool readsContent(JobKind kind) noexcept
{
    return hasDestination(kind) || kind == JobKind::Check;
}

/// One job as it was asked for. It may name 100,000 sources: what only looks at it shares it.
struct Request {
    JobKind kind = JobKind::Copy;
    std::vector<Path> sources; ///< absolute
    Path destination; ///< absolute; an existing folder, or one to be made below an existing one; empty unless hasDestination(), and if it
                      ///< restores()
    Options options;

    /// A request for nothing.
    [[nodiscard]] static const std::shared_ptr<const Request> &none()
    {
        static const auto request = std::make_shared<const Request>();
        return request;
    }
};

/// Whether it brings things back from where a trash has them.
[[nodiscard]] inline bool restores(const Request &request) noexcept
{
    return request.kind == JobKind::Move && request.options.outOfTrash && request.destination.isEmpty();
}

/// How what such a job writes is compared unless that is changed; if nothing is said a move reads back, for its copy is the only one left.
[[nodiscard]] inline Verification verificationOf(const Request &request) noexcept
{
    const Verification unsaid = request.kind == JobKind::Move ? Verification::ReadBack : Verification::None;
    return transfers(request.kind) ? request.options.verification.value_or(unsaid) : Verification::None;
}

} // namespace ferry::model
