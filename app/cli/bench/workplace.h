// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

namespace ferry::cli::bench {

/// A private folder (mode 0700) below one that the user named. Whatever is made in it goes with it; nothing else is touched.
class Workplace
{
public:
    /// Errors: NotFound, WrongType, Denied, ReadOnly, NoSpace.
    [[nodiscard]] static Result<Workplace> makeIn(const Path &folder);
    /// As remove(), if it was not called.
    ~Workplace();
    Workplace(Workplace &&other) noexcept;
    Workplace &operator=(Workplace &&) = delete;

    [[nodiscard]] const Path &path() const noexcept { return m_path; }
    /// Removes it with all that is in it. Errors: those of removing; what is left then stays.
    [[nodiscard]] Result<void> remove();

private:
    explicit Workplace(Path path);

    Path m_path; ///< empty once removed
};

} // namespace ferry::cli::bench
