// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/device_file.h"

#include "core/engine/back_reader.h"
#include "core/engine/digest.h"

namespace ferry::engine {

namespace {

// Some milliseconds to drop, and no folio of pages lies across its end; what was read ahead beyond it is read again.
constexpr std::uint64_t kPiece = 64 << 20;

} // namespace

Result<std::size_t> DeviceFile::read(std::span<std::byte> buffer, std::size_t want, std::uint64_t offset)
{
    while (m_left < offset + want) {
        const model::ReadBack from = leaveCache(m_ops, m_fd, m_left, kPiece);
        m_from = m_from == model::ReadBack::Memory ? m_from : from;
        m_left += kPiece;
    }
    return readFully(m_ops, m_fd, buffer, want, offset);
}

} // namespace ferry::engine
