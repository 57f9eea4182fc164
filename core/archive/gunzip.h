// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <vector>

struct z_stream_s;

namespace ferry::archive {

/// Whether content begins as a gzip file does.
[[nodiscard]] bool isGzip(std::span<const std::byte> beginning) noexcept;

/// What is in a gzip file, of one or more members, with the checksum and length of each found right: libarchive's own filter passes over
/// them. Thread: any, one at a time.
class Gunzip
{
public:
    /// The next bytes of the file; none at its end.
    using Source = std::function<Result<std::span<const std::byte>>()>;

    explicit Gunzip(Source source);
    ~Gunzip();
    Gunzip(const Gunzip &) = delete;
    Gunzip &operator=(const Gunzip &) = delete;

    /// The next content, valid until the next call; none at the end. Errors: Damaged, Busy (no memory), those of the source.
    [[nodiscard]] Result<std::span<const std::byte>> next();

private:
    Source m_source;
    std::unique_ptr<z_stream_s> m_stream;
    std::vector<std::byte> m_content;
    bool m_isInMember = false;
    bool m_isFirst = true;
    bool m_isAtEnd = false;
};

} // namespace ferry::archive
