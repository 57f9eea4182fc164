// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/current_folder.h"

#include <cstdlib>

#include <unistd.h>

namespace ferry::cli {

std::optional<Path> currentFolder()
{
    char *bytes = ::getcwd(nullptr, 0);
    if (!bytes)
        return {};
    std::optional<Path> folder;
    // "(unreachable)/…" is what the kernel says of a folder outside of our root.
    if (bytes[0] == '/')
        folder = Path(bytes);
    std::free(bytes);
    return folder;
}

} // namespace ferry::cli
