// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/file_facts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ferry::archive {

/// What stands before the content of an entry. All names are bytes as the archive has them: entry_guard.h judges them.
struct ArchiveEntry {
    struct Attribute {
        std::string name; ///< with its name space, "user.mime_type"
        std::string value;

        bool operator==(const Attribute &) const = default;
    };

    std::string path; ///< components between slashes; a folder's may end in one
    model::FileFacts facts; ///< type, mode, owner, size, modified and node; the rest is zero
    bool hasSize = true; ///< false: size is known at the end of the content
    bool hasModified = true;
    bool isEncrypted = false; ///< its content cannot be read
    std::string linkText; ///< of a symbolic link
    std::string hardLink; ///< path of an earlier entry whose further name this is; empty: it is none
    std::vector<Attribute> attributes;
};

} // namespace ferry::archive
