// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/copy_context.h"

namespace ferry::engine {

Result<OpenFolders> FolderPair::open(fs::FsOps &ops) const
{
    Result<fs::PinnedFd> from = source->fd(ops);
    if (!from)
        return Failure(from.error());
    Result<fs::PinnedFd> to = target->fd(ops);
    if (!to)
        return Failure(to.error());
    return OpenFolders {*std::move(from), *std::move(to)};
}

} // namespace ferry::engine
