// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/archive_folder.h"
#include "core/browse/entry.h"
#include "core/browse/folder_counting.h"
#include "core/fs/folder_reader.h"

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ferry::browse {

/// What one hop to a worker is to do for a folder.
struct FolderWork {
    bool reread = false; ///< from the start; what was known is shown until the new reading is complete
    std::vector<std::string> changed; ///< names to look at again; none while it reads
    std::vector<CountedFolder> counted; ///< to be told with their entries
    SortOrder order;
    Filter filter;
    bool publish = false; ///< make a listing even in the middle of reading
};

/// The entries of one folder, also of one in an archive: read in pieces, sorted, filtered, and brought up to date by names. Blocking, for
/// workers. Keeps no descriptor open but while it reads, so that the folder's device can be unmounted. Thread: one at a time.
class FolderContents
{
public:
    /// `shelf` must outlive this object.
    FolderContents(Path folder, ArchiveShelf &shelf);

    /// Ends the reading of an archive, which may take long. Any thread.
    void stop() noexcept { m_stop.request_stop(); }

    /// Works for about `atMost`, and tells what is to be shown if that is new. Goes on reading with every call while isReading().
    [[nodiscard]] std::optional<Listing> work(fs::FsOps &ops, const FolderWork &work, std::chrono::milliseconds atMost);
    [[nodiscard]] bool isReading() const noexcept { return m_reader || m_archive; }

private:
    using Known = std::unordered_map<std::string_view, std::shared_ptr<const Entry>>; ///< keys are the entries' own names

    void begin(fs::FsOps &ops);
    void readOn(fs::FsOps &ops, std::chrono::milliseconds atMost);
    void readArchive(fs::FsOps &ops, std::chrono::milliseconds atMost, bool isShown);
    void finish(std::optional<Error> error);
    void lookAgain(fs::FsOps &ops, const std::vector<std::string> &names);
    void takeCounted(const std::vector<CountedFolder> &counted);
    static bool setCounted(Known &known, const CountedFolder &folder);
    [[nodiscard]] const Known &known() const noexcept { return m_isFirstReading ? m_incoming : m_known; }
    [[nodiscard]] std::shared_ptr<const Entry> entryOf(fs::FsOps &ops, int folderFd, fs::FolderEntry found) const;
    [[nodiscard]] bool passes(const Entry &entry) const;
    [[nodiscard]] Rows arranged() const;
    [[nodiscard]] Listing publish(Rows rows, bool isReordered);

    Path m_folder;
    fs::UniqueFd m_fd; ///< while reading
    std::optional<fs::FolderReader> m_reader;
    ArchiveShelf &m_shelf;
    std::optional<ArchiveFolder> m_archive; ///< while reading
    std::optional<ArchivePlace> m_place;
    std::stop_source m_stop;
    Known m_incoming; ///< of the reading under way
    Known m_known; ///< as shown
    std::unordered_map<std::string, CountedFolder> m_countedEarly; ///< before the reading under way has come to them
    bool m_isFirstReading = true;
    bool m_isFirstPublished = false;
    bool m_isComplete = false;
    std::optional<Error> m_error;
    SortOrder m_order;
    Filter m_filter; ///< its words folded
    Rows m_shown;
};

} // namespace ferry::browse
