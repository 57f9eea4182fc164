// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/digest.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ferry::model {

/// What a checksum list says of one file.
struct ListedFile {
    std::uint64_t line = 0; ///< in the list, counted from 1
    std::string name; ///< bytes, relative: components between single slashes, none of them "." or ".."
    std::vector<Digest> expected; ///< it must have one of these: some lengths fit more than one kind of hash
};

} // namespace ferry::model
