// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/linux_ops.h"
#include "core/store/outcome_sink.h"

#include <memory>
#include <string>

namespace ferry::store {

/// Writes a checksum list of what a job brought: a line for each item that arrived and was hashed, its name relative to the job's
/// destination. The list has its name only when the job has ended, and replaces what had it in one step; a job that could not start leaves
/// that as it was. A failed write is kept in error(). Thread: as OutcomeSink.
class ChecksumFile : public OutcomeSink
{
public:
    /// Errors: NotFound, Denied, NoSpace, WrongType (a folder has the name); their path is the list.
    [[nodiscard]] static Result<std::shared_ptr<ChecksumFile>> create(const Path &list, const Path &destination,
                                                                      std::shared_ptr<fs::FsOps> ops = std::make_shared<fs::LinuxOps>());
    ~ChecksumFile() override;

    void record(const model::Outcome &outcome) override;
    void finish(const model::JobSnapshot &job) override;
    [[nodiscard]] std::optional<Error> error() const override { return m_error; }

private:
    ChecksumFile(Path list, const Path &destination, std::shared_ptr<fs::FsOps> ops);
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> write();
    [[nodiscard]] Result<void> publish();
    void keep(const Result<void> &done);

    std::shared_ptr<fs::FsOps> m_ops;
    Path m_list;
    std::string m_below; ///< what the targets' paths begin with
    fs::UniqueFd m_folder;
    fs::UniqueFd m_fd;
    std::string m_partial; ///< its name in the folder; empty while it has none
    std::string m_buffer;
    std::uint64_t m_size = 0; ///< bytes written
    std::optional<Error> m_error;
};

} // namespace ferry::store
