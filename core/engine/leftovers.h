// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/fs/folder.h"

#include <mutex>
#include <string>
#include <vector>

namespace ferry::engine {

/// An entry that was to exist for a moment only and could not be taken away.
struct Leftover {
    enum class Kind : std::uint8_t {
        Entry, ///< a partial file, or what a new file has replaced
        Folder, ///< made by this job, empty
        KeptFolder, ///< what was kept in it (kept.h) was put back; it stays while it holds anything
        TrashNote, ///< of what has left a trash: `folder` is its files/, `name` what the entry had there
        Foreign, ///< under a name of ours stands what nobody agreed to replace: not ours to remove
    };
    Kind kind = Kind::Entry;
    fs::PinnedFd folder;
    std::string name;
    Error error; ///< why it is still there; its path is the entry's
};

/// What one job could not tidy up at once. At its end that is tried again, and what is left is reported. Thread: any.
class Leftovers
{
public:
    /// Removes the entry (`kind` is not Foreign); remembers it if that fails, but for an entry that is gone already.
    void remove(fs::FsOps &ops, Leftover::Kind kind, fs::PinnedFd folder, std::string name);
    /// Remembers an entry that must stay.
    void note(fs::PinnedFd folder, std::string name, Error error);

    /// Tries again to remove what is remembered; what is still there then. Blocking; nothing is remembered any more.
    [[nodiscard]] std::vector<Leftover> removeAgain(fs::FsOps &ops);
    [[nodiscard]] bool areNone() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Leftover> m_all;
};

} // namespace ferry::engine
