// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output_writer.h"
#include "core/store/outcome_sink.h"

#include <memory>
#include <set>

namespace ferry::cli {

/// Names on standard error every item that failed or lost something, with the cause in words; what the target's file system cannot hold at
/// all only once per kind, unless strict. Thread: record() and finish() on the core thread; the rest once the job has ended.
class ProblemSink : public store::OutcomeSink
{
public:
    ProblemSink(OutputWriter &writer, bool strictMetadata);

    void record(const model::Outcome &outcome) override;
    void finish(const model::JobSnapshot &job) override;

    /// Whether an item failed or lost what it need not have lost.
    [[nodiscard]] bool hadProblems() const noexcept { return m_problems; }
    /// The job's last state; nothing before finish().
    [[nodiscard]] const std::optional<model::JobSnapshot> &job() const noexcept { return m_job; }

private:
    void say(const Path &path, const std::string &words);
    void recordLoss(const model::Outcome &outcome, const model::Loss &loss);

    OutputWriter &m_writer;
    const bool m_strict;
    bool m_problems = false;
    std::set<model::LossKind> m_said;
    std::optional<model::JobSnapshot> m_job;
};

/// Prints outcomes and summary as JSON lines on standard output.
class JsonSink : public store::OutcomeSink
{
public:
    explicit JsonSink(OutputWriter &writer);
    void record(const model::Outcome &outcome) override;
    void finish(const model::JobSnapshot &job) override;

private:
    OutputWriter &m_writer;
};

/// Prints what a dry run found on standard output, a line an item and a summary.
class PlanSink : public store::OutcomeSink
{
public:
    explicit PlanSink(OutputWriter &writer);
    void record(const model::Outcome &outcome) override;
    void finish(const model::JobSnapshot &job) override;

private:
    OutputWriter &m_writer;
};

} // namespace ferry::cli
