// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/folder.h"
#include "core/jobs/extraction.h"
#include "core/plan/scanner.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ferry::jobs {

/// An archive of a job whose content is in a folder beside the names that it is going to have.
struct Extracted {
    Path archive; ///< the file
    Path shown; ///< that, or what in it is the archive that is extracted
    model::FileFacts facts; ///< of the file
    std::shared_ptr<fs::Folder> folder; ///< in the destination, under a partial's name; told of as if it were the archive
    std::unique_ptr<Extraction> extraction; ///< null: it is at its end, and all that is good of the archive is there
    std::unordered_map<std::uint64_t, ExtractedFacts> remembered; ///< by inode, from then on
    bool isDoubtful = false; ///< it is damaged, and nobody knows where: it must replace nothing
    std::uint64_t marked = 0; ///< entries that the journal tells of
    std::uint64_t counted = 0; ///< bytes of content in the job's figures
    std::uint64_t expected = 0; ///< likewise, with those to come
};
using ExtractedPtr = std::shared_ptr<Extracted>;

/// Of a dry run: an entry, and what has its path in the destination.
struct PlannedEntry {
    std::vector<std::string> path; ///< below the destination
    std::string shown; ///< in the archive, as it stands there
    plan::ScannedEntry entry;
};

} // namespace ferry::jobs
