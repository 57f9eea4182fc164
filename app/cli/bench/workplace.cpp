// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/workplace.h"

#include "app/cli/bench/plain_files.h"
#include "core/base/error.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <utility>

namespace ferry::cli::bench {

Workplace::Workplace(Path path)
    : m_path(std::move(path))
{
}

Workplace::Workplace(Workplace &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

Result<Workplace> Workplace::makeIn(const Path &folder)
{
    std::string name = folder.child("ferry-bench-XXXXXX").bytes();
    if (!::mkdtemp(name.data()))
        return Failure(Error::fromErrno(errno, FsOp::MakeFolder, folder));
    return Workplace(Path(std::move(name)));
}

Workplace::~Workplace()
{
    (void)remove(); // who wants to know calls it
}

Result<void> Workplace::remove()
{
    const Path path = std::exchange(m_path, {});
    return path.isEmpty() ? Result<void>() : plain::remove(path);
}

} // namespace ferry::cli::bench
