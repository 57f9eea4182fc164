// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/batch_result.h"
#include "core/engine/item_error.h"
#include "core/jobs/job_runner.h"
#include "core/jobs/list_reader.h"
#include "core/jobs/shown_name.h"

#include <utility>

namespace ferry::jobs {

namespace {

using async::Task;
using model::ListedFile;
using model::Outcome;

constexpr std::size_t kFilesAtOnce = 256;

} // namespace

/// Cuts the next lines of a list into batches, which go before the lines after them.
Task<void> JobRunner::readList(ListUnit unit)
{
    struct Piece {
        std::shared_ptr<ListReader> list;
        std::vector<store::ChecksumLine> lines;
    };
    const TreePath item = unit.work->folders.source->item(unit.work->step.name);
    fs::FsOps &ops = m_workshop.ops;
    auto reading = [&ops, list = unit.list, path = item.path(), kind = m_request.options.hash]() mutable -> Result<Piece> {
        if (!list) {
            Result<ListReader> opened = ListReader::open(ops, path, kind);
            if (!opened)
                return Failure(opened.error());
            list = std::make_shared<ListReader>(*std::move(opened));
        }
        Result<std::vector<store::ChecksumLine>> lines = list->next(ops);
        if (!lines)
            return Failure(lines.error());
        return Piece {list, *std::move(lines)};
    };
    auto running = m_workshop.lanes.run(m_lane, std::move(reading));
    Result<Piece> piece = co_await running;
    const auto fail = [this, &item](const Error &error, std::uint64_t line) {
        Outcome outcome;
        outcome.op = model::ItemOp::Check;
        outcome.status = model::ItemStatus::Failed;
        outcome.source = item;
        outcome.line = line;
        outcome.error = engine::located(error, item);
        outcome.finished = engine::wallTime();
        m_ledger.record(outcome);
    };
    if (!piece) {
        fail(piece.error(), 0);
        co_return;
    }
    if (!piece->list->isAtEnd())
        m_stack.push(ListUnit {unit.work, piece->list});
    else if (piece->list->isEmpty())
        fail(Error::of(ErrorKind::BadLine, FsOp::Verify), 0); // nothing was checked, which must not look like success
    std::vector<ListedFile> files;
    for (store::ChecksumLine &line : piece->lines) {
        if (!line.file) {
            Error error = line.file.error();
            error.op = FsOp::Verify; // of the list, not of a file
            fail(error, line.number);
        } else if (m_request.options.dryRun) {
            Outcome outcome;
            outcome.op = model::ItemOp::Check;
            outcome.status = model::ItemStatus::Planned;
            outcome.source = unit.work->folders.source->item(std::move(line.file->name));
            outcome.line = line.number;
            outcome.finished = engine::wallTime();
            m_ledger.record(outcome);
        } else {
            files.push_back(*std::move(line.file));
        }
        if (files.size() == kFilesAtOnce)
            m_stack.push(CheckUnit {.work = unit.work, .files = std::exchange(files, {})});
    }
    if (!files.empty())
        m_stack.push(CheckUnit {.work = unit.work, .files = std::move(files)});
}

Task<void> JobRunner::check(CheckUnit unit)
{
    const std::shared_ptr<fs::Folder> folder = unit.work->folders.source;
    if (unit.isLarge) {
        auto progress = std::make_shared<engine::LargeProgress>();
        const auto place = m_large.insert(m_large.end(), progress);
        auto checking = engine::checkLarge(copyLane(), folder, unit.files.front(), progress, m_stop.get_token());
        const std::optional<Outcome> outcome = co_await checking;
        m_large.erase(place);
        if (!outcome)
            co_return;
        m_ledger.handled(progress->bytes);
        m_ledger.record(*outcome);
        co_return;
    }
    const ShownName shown(m_current, unit.files.front().name);
    const engine::CopyContext &context = *m_context;
    const plan::BatchBounds batch = batchBounds();
    const engine::CheckBounds bounds {.bytes = batch.bytes, .largeFrom = batch.largeFrom};
    auto files = std::make_shared<std::vector<ListedFile>>(std::move(unit.files));
    auto checking = [&context, folder, files, bounds, stop = m_stop.get_token()] {
        return engine::checkBatch(context, folder, std::move(*files), bounds, stop);
    };
    auto running = m_workshop.lanes.run(m_lane, std::move(checking));
    engine::CheckResult result = co_await running;
    m_ledger.handled(result.bytes);
    for (const Outcome &outcome : result.outcomes)
        m_ledger.record(outcome);
    if (!result.unfinished.empty())
        m_stack.push(CheckUnit {.work = unit.work, .files = std::move(result.unfinished)});
    for (ListedFile &file : result.large) {
        std::vector<ListedFile> one;
        one.push_back(std::move(file));
        m_stack.push(CheckUnit {.work = unit.work, .files = std::move(one), .isLarge = true});
    }
    // Sizes are known only now; the debt keeps the next one waiting.
    const Result<void> allowed = co_await m_limiter.take(result.bytes, m_stop.get_token());
    (void)allowed; // a stop is met by whoever takes the next unit
}

/// As countAhead(), of what lists name.
Task<void> JobRunner::countListed(std::shared_ptr<const plan::Roots> roots, std::stop_token stop)
{
    fs::FsOps &ops = m_workshop.ops;
    for (const plan::RootGroup &group : roots->groups) {
        for (const plan::ScannedEntry &entry : group.entries) {
            auto list = std::make_shared<std::optional<ListReader>>();
            do {
                const Result<void> open = co_await m_gate.wait(stop);
                if (!open)
                    co_return;
                const Path path = group.folder->item(entry.name).path();
                auto counting = [&ops, list, path, folder = group.folder, kind = m_request.options.hash]() -> Result<model::Totals> {
                    if (!*list) {
                        Result<ListReader> opened = ListReader::open(ops, path, kind);
                        if (!opened)
                            return Failure(opened.error());
                        *list = *std::move(opened);
                    }
                    const Result<std::vector<store::ChecksumLine>> lines = (*list)->next(ops);
                    const Result<fs::PinnedFd> fd = folder->fd(ops);
                    if (!lines || !fd)
                        return Failure(lines ? fd.error() : lines.error());
                    model::Totals totals {.items = lines->size(), .bytes = 0};
                    for (const store::ChecksumLine &line : *lines) {
                        const Result<model::FileFacts> facts
                            = line.file ? ops.stat((*fd)->get(), line.file->name.c_str()) : Failure(line.file.error());
                        totals.bytes += facts && facts->isRegular() ? facts->size : 0;
                    }
                    return totals;
                };
                auto running = m_workshop.lanes.run(countLane(), std::move(counting));
                const Result<model::Totals> totals = co_await running;
                if (!totals)
                    co_return; // the work will report it
                m_found.items += totals->items;
                m_found.bytes += totals->bytes;
            } while (!(*list)->isAtEnd());
        }
    }
    m_foundIsFinal = true;
}

} // namespace ferry::jobs
