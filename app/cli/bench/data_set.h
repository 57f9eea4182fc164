// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/base/units.h"

#include <cstdint>
#include <expected>
#include <optional>

namespace ferry::cli::bench {

/// What the large file may be asked to have.
inline constexpr std::uint64_t kLeastSize = 64 * kKiB;
inline constexpr std::uint64_t kMostSize = 1024 * 1024 * 1024 * kMiB;

enum class DataKind : std::uint8_t {
    None,
    Large, ///< one file
    Medium, ///< files of 1 MiB in one folder
    Small, ///< files of 4 KiB, a hundred to a folder
};

/// How much data is made.
struct DataSizes {
    std::uint64_t largeBytes = 0;
    std::uint64_t mediumFiles = 0;
    std::uint64_t smallFiles = 0;
    bool isReduced = false; ///< less than usual, for want of room or memory

    [[nodiscard]] std::uint64_t filesOf(DataKind kind) const noexcept;
    [[nodiscard]] std::uint64_t bytesOf(DataKind kind) const noexcept;
};

/// What bounds the data, in bytes.
struct Room {
    std::uint64_t sourceFree = 0;
    std::uint64_t targetFree = 0;
    bool oneFileSystem = true; ///< then both are the same room
    std::uint64_t memory = 0; ///< available, so that data stay warm; 0: not known
};

/// Room that is not there, in bytes.
struct Shortage {
    bool ofTarget = false; ///< else of where the sources are made
    std::uint64_t needed = 0;
    std::uint64_t free = 0;
};

/// Sizes that leave a quarter of the room free, with sources and copies of one kind there at a time. What was asked for is made or refused;
/// what is usual (256 MiB, 1,000 files of 1 MiB, 5,000 files of 4 KiB) becomes less where room or memory are short, down to a sixteenth.
/// Pure.
[[nodiscard]] std::expected<DataSizes, Shortage> fitDataSizes(std::optional<std::uint64_t> askedSize, const Room &room);

/// What is free for the two folders. Errors: NotFound, Denied, Io.
[[nodiscard]] Result<Room> roomOf(const Path &sourceFolder, const Path &targetFolder);

/// The name that the data of a kind have below their folder.
[[nodiscard]] const char *nameOf(DataKind kind) noexcept;

/// Makes the data of a kind below an existing folder. The content is pseudo-random and different in every block, so that nothing can
/// compress or share it. Blocking. Errors: those of writing.
[[nodiscard]] Result<void> writeDataSet(const Path &folder, DataKind kind, const DataSizes &sizes);

} // namespace ferry::cli::bench
