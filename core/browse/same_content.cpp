// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/same_content.h"

#include <fcntl.h>

#include <cstring>
#include <span>
#include <utility>

namespace ferry::browse {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::size_t kPiece = std::size_t(1) << 20; // bytes of each file that are held at once

Error at(const Path &path, Error error)
{
    error.path = path;
    return error;
}

} // namespace

SameContent::SameContent(Path a, Path b)
    : m_sides {Side {.path = std::move(a)}, Side {.path = std::move(b)}}
{
}

Result<std::optional<bool>> SameContent::work(fs::FsOps &ops, std::chrono::milliseconds atMost)
{
    Result<std::optional<bool>> answer = workOn(ops, atMost);
    if (!answer || *answer)
        close();
    return answer;
}

void SameContent::close()
{
    for (Side &side : m_sides) {
        side.fd.reset();
        side.buffer = {};
    }
}

Result<std::optional<bool>> SameContent::workOn(fs::FsOps &ops, std::chrono::milliseconds atMost)
{
    auto &[a, b] = m_sides;
    const auto end = SteadyClock::now() + atMost;
    for (Side &side : m_sides) {
        if (side.fd.isOpen())
            continue;
        if (const Result<void> opened = open(ops, side); !opened)
            return Failure(opened.error());
    }
    if (a.facts.size != b.facts.size)
        return false;
    if (model::isSameObject(a.facts, b.facts))
        return true;
    do {
        for (Side &side : m_sides) {
            if (const Result<void> filled = fill(ops, side, m_offset); !filled)
                return Failure(filled.error());
        }
        if (a.count != b.count || std::memcmp(a.buffer.data(), b.buffer.data(), a.count) != 0)
            return false;
        m_offset += a.count;
        if (a.count < kPiece) {
            for (const Side &side : m_sides) {
                if (const Result<void> same = lookWhetherChanged(ops, side); !same)
                    return Failure(same.error());
            }
            return true;
        }
    } while (SteadyClock::now() < end);
    return std::nullopt;
}

/// Looks before it opens: opening a pipe or a device node is felt at its other end.
Result<void> SameContent::open(fs::FsOps &ops, Side &side)
{
    const auto look = [&side](const Result<model::FileFacts> &facts) -> Result<void> {
        if (!facts)
            return Failure(at(side.path, facts.error()));
        if (!facts->isRegular())
            return Failure(Error::of(ErrorKind::OtherType, FsOp::Open, side.path));
        side.facts = *facts;
        return {};
    };
    if (Result<void> looked = look(ops.stat(AT_FDCWD, side.path.c_str())); !looked)
        return looked;
    Result<fs::UniqueFd> fd = ops.open(AT_FDCWD, side.path.c_str(), O_RDONLY);
    if (!fd)
        return Failure(at(side.path, fd.error()));
    side.fd = *std::move(fd);
    side.buffer.resize(kPiece);
    return look(ops.stat(side.fd.get(), ""));
}

Result<void> SameContent::fill(fs::FsOps &ops, Side &side, std::uint64_t offset)
{
    side.count = 0;
    while (side.count < side.buffer.size()) {
        const Result<std::size_t> read = ops.read(side.fd.get(), std::span(side.buffer).subspan(side.count), offset + side.count);
        if (!read)
            return Failure(at(side.path, read.error()));
        if (*read == 0)
            break;
        side.count += *read;
    }
    return {};
}

Result<void> SameContent::lookWhetherChanged(fs::FsOps &ops, const Side &side)
{
    const Result<model::FileFacts> now = ops.stat(side.fd.get(), "");
    if (!now)
        return Failure(at(side.path, now.error()));
    if (!model::isUnchanged(side.facts, *now))
        return Failure(Error::of(ErrorKind::Changed, FsOp::Read, side.path));
    return {};
}

} // namespace ferry::browse
