// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_reader.h"
#include "core/archive/formats.h"
#include "core/engine/back_reader.h"
#include "core/engine/batch_result.h"
#include "core/engine/item_error.h"
#include "core/engine/partial_file.h"
#include "core/jobs/job_runner.h"
#include "core/jobs/packing.h"
#include "core/jobs/shown_name.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <thread>
#include <utility>

/// An archive is one partial file that gets its name when all is in it. The sources are read on one lane while what was read before is
/// compressed on another, or in blocks on as many threads as there are cores.
namespace ferry::jobs {

namespace {

using async::Task;
using model::ItemOp;
using model::ItemStatus;
using model::Outcome;

constexpr std::chrono::milliseconds kQuantum {50};
constexpr std::uint64_t kBytesAtOnce = kMiB;
constexpr int kThreadsOfLibrary = 2; // each has a dictionary, ADR 12

int threadsFor(const model::Request &request)
{
    const int cores = std::max(static_cast<int>(std::thread::hardware_concurrency()), 1);
    return request.options.workers > 0 ? request.options.workers : cores;
}

/// Permissions that a program's new files get. Asking umask(2) would change it for all threads.
std::uint32_t permissionsOfNewFiles()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("Umask:"))
            return 0666U & ~static_cast<std::uint32_t>(std::stoul(line.substr(6), nullptr, 8));
    }
    return 0644;
}

} // namespace

/// What has to be there to make an archive.
struct Packing {
    model::Step step;
    std::optional<engine::PartialFile> partial;
    std::optional<PackingReader> reader;
    std::optional<PackingWriter> writer;
    bool readsBack = false; ///< is compared with what was read of the sources before it gets its name
    bool isWhole = false; ///< all is in it, and only its name is missing
    /// It is read back.
    struct Check {
        std::unique_ptr<archive::ArchiveReader> reader;
        archive::ArchiveEntry entry;
        std::optional<engine::Digester> digester; ///< of the entry's content, if that is compared
        std::uint64_t end = 0; ///< of that, as far as it was read
        std::uint64_t equal = 0; ///< entries
    };
    std::optional<Check> check;
    model::ReadBack readBack = model::ReadBack::None;
};

namespace {

Result<void> beginArchive(const engine::CopyContext &context, const std::shared_ptr<fs::Folder> &target, plan::Roots roots,
                          const archive::Format &format, archive::WriteOptions options, Packing &packing, std::stop_token stop)
{
    Result<fs::PinnedFd> fd = target->fd(context.ops);
    if (!fd)
        return Failure(fd.error());
    Result<engine::PartialFile> partial
        = engine::PartialFile::createFile(context, *fd, target->facts().device, engine::PartialFile::kPrivate, target);
    if (!partial)
        return Failure(partial.error());
    packing.partial.emplace(*std::move(partial));
    const Result<model::FileFacts> own = context.ops.stat(packing.partial->fd(), "");
    if (!own)
        return Failure(own.error());
    std::vector<std::pair<std::uint64_t, std::uint64_t>> leaveOut {{own->device, own->inode}};
    if (packing.step.replaces)
        leaveOut.emplace_back(packing.step.replaces->device, packing.step.replaces->inode);
    Result<std::unique_ptr<archive::ArchiveWriter>> writer
        = archive::ArchiveWriter::create(context.ops, packing.partial->fd(), format, options, std::move(stop));
    if (!writer)
        return Failure(writer.error());
    packing.writer.emplace(context, *std::move(writer));
    const bool hashes = packing.readsBack || context.hashAll;
    packing.reader.emplace(context, format, std::move(roots), std::move(leaveOut), hashes ? PackedContent::Hashed : PackedContent::Read);
    return {};
}

/// Whether it is on the device as it was written; false: the job is paused, or enough was done at once. Reads the archive from there and
/// compares what is in it with what was read of the sources.
/// Errors: Corrupt, naming the entry that is not equal; those of flushing and reading.
Result<bool> checkArchive(const engine::CopyContext &context, Packing &packing, const Path &path, const std::stop_token &stop)
{
    if (!packing.check) {
        const Result<void> flushed = context.ops.flushFile(packing.partial->fd());
        if (!flushed)
            return Failure(flushed.error());
        packing.readBack = engine::leaveCache(context.ops, packing.partial->fd());
        fs::UniqueFd fd(::fcntl(packing.partial->fd(), F_DUPFD_CLOEXEC, 0));
        (void)context.ops.setDirect(fd.get(), false); // libarchive reads anywhere
        Result<std::unique_ptr<archive::ArchiveReader>> reader = archive::ArchiveReader::open(context.ops, std::move(fd), path, stop);
        if (!reader)
            return Failure(reader.error());
        packing.check.emplace(Packing::Check {.reader = *std::move(reader), .entry = {}, .digester = {}});
    }
    Packing::Check &check = *packing.check;
    const auto &digests = packing.reader->digests();
    const auto deadline = std::chrono::steady_clock::now() + kQuantum;
    while (!engine::shouldYield(context, stop) && std::chrono::steady_clock::now() < deadline) {
        if (!check.digester) {
            const Result<bool> more = check.reader->next(check.entry);
            if (!more)
                return Failure(more.error());
            if (!*more && check.equal != digests.size())
                return Failure(Error::of(ErrorKind::Corrupt, FsOp::Verify, path));
            if (!*more) {
                packing.check.reset();
                return true;
            }
            const bool hasContent = check.entry.facts.isRegular() && check.entry.hardLink.empty();
            if (hasContent && digests.contains(PackingReader::keyOf(check.entry.path)))
                check.digester.emplace(context.hash);
            check.end = 0;
            continue;
        }
        const Result<std::optional<archive::Block>> block = check.reader->read();
        if (!block)
            return Failure(block.error());
        if (*block) {
            check.digester->addZeros((*block)->offset - std::min((*block)->offset, check.end));
            check.digester->add((*block)->bytes);
            context.counters.bytesReadBack.fetch_add((*block)->bytes.size(), std::memory_order_relaxed);
            check.end = (*block)->offset + (*block)->bytes.size();
            continue;
        }
        const model::FileFacts &facts = check.entry.facts;
        check.digester->addZeros(check.entry.hasSize ? facts.size - std::min(facts.size, check.end) : 0);
        if (check.digester->digest() != digests.at(PackingReader::keyOf(check.entry.path)))
            return Failure(Error::of(ErrorKind::Corrupt, FsOp::Verify, path.child(check.entry.path)));
        ++check.equal;
        check.digester.reset();
    }
    return false;
}

/// Of an item in work, to be shown.
std::string nameIn(const Pieces &pieces)
{
    for (const Piece &piece : pieces.pieces) {
        if (piece.begin)
            return Path(piece.begin->path).name();
    }
    return {};
}

struct Finished {
    std::string name;
    model::FileFacts facts;
};
/// Errors: Exists, after which it can be called again with another step; others.
Result<Finished> finishArchive(const engine::CopyContext &context, Packing &packing)
{
    Finished finished;
    fs::FsOps &ops = context.ops;
    const int fd = packing.partial->fd();
    const bool replaces = packing.step.placement == model::Placement::Replace && packing.step.replaces;
    if (replaces || context.durability != model::Durability::None) {
        const Result<void> flushed = ops.flushFile(fd);
        if (!flushed)
            return Failure(flushed.error());
    }
    const Result<void> shown = ops.changeMode(fd, permissionsOfNewFiles());
    if (!shown)
        return Failure(shown.error());
    const Result<model::FileFacts> facts = ops.stat(fd, "");
    if (!facts)
        return Failure(facts.error());
    finished.facts = *facts;
    packing.isWhole = true;
    Result<std::string> name = packing.partial->publish(packing.step);
    if (!name)
        return Failure(name.error());
    finished.name = *std::move(name);
    return finished;
}

} // namespace

/// What became of the archive itself.
void JobRunner::tellPacked(Outcome outcome)
{
    outcome.op = ItemOp::Compress;
    outcome.source = outcome.target = m_target ? m_target->item(outcome.target.name)
                                               : TreePath {std::make_shared<PathNode>(m_request.destination), outcome.target.name};
    if (outcome.error) {
        outcome.status = ItemStatus::Failed;
        outcome.error = engine::located(*outcome.error, outcome.target);
    }
    outcome.finished = engine::wallTime();
    m_ledger.record(outcome);
}

/// How the archive gets its name; nothing if it does not, which was told or is asked about. `answered`: what was decided about that.
std::optional<model::Step> JobRunner::stepOfArchive(const std::optional<model::FileFacts> &there,
                                                    const std::optional<plan::Decision> &answered)
{
    const std::string &name = m_request.options.archive.name;
    Outcome outcome;
    outcome.target.name = name;
    if (!archive::formatForName(name)) {
        outcome.error = Error::of(ErrorKind::UnknownFormat, FsOp::Create);
        tellPacked(outcome);
        return {};
    }
    plan::ScannedEntry entry {.name = name, .facts = {}, .target = there, .error = {}};
    entry.facts.type = model::FileType::Regular;
    entry.facts.size = UINT64_MAX; // not known before
    entry.facts.modified = engine::wallTime();
    plan::Decision decision = answered ? *answered : plan::decide(m_policies, entry.facts, entry.target, m_granularity);
    const auto standing = decision.verdict == plan::Verdict::Ask ? m_standing.find(decision.question) : m_standing.end();
    if (standing != m_standing.end())
        decision = plan::decide(standing->first, standing->second, entry.facts, *there, m_granularity);
    if (decision.verdict == plan::Verdict::Ask && !m_request.options.dryRun) {
        askAboutArchive(std::move(entry), decision.question);
        return {};
    }
    if (decision.verdict == plan::Verdict::ReplaceIfDifferent)
        decision.verdict = plan::Verdict::Replace;
    plan::Plan planned = plan::planEntry(entry, model::Transport::Copy, decision);
    if (auto *step = std::get_if<plan::DoStep>(&planned)) {
        if (step->step.placement == model::Placement::Replace)
            step->step.keepIn = m_keepIn;
        return std::move(step->step);
    }
    outcome.error = Error::of(ErrorKind::Exists, FsOp::Create);
    if (const auto *left = std::get_if<plan::LeaveAlone>(&planned)) {
        outcome.error = left->error;
        outcome.skipReason = left->reason;
        outcome.status = ItemStatus::Skipped;
    }
    tellPacked(outcome);
    return {};
}

void JobRunner::askAboutArchive(plan::ScannedEntry entry, model::QuestionKind kind)
{
    const QuestionId id = m_events.newQuestion();
    model::Question question {.id = id, .job = m_id, .kind = kind};
    question.source = question.target = m_target->item(entry.name);
    question.sourceFacts = entry.facts;
    question.sourceFacts.size = m_unpacked; // what goes into it; 0 before that
    question.targetFacts = *entry.target;
    m_stack.hold();
    m_parked.emplace(id, Parked {nullptr, std::move(entry), std::make_shared<const model::Question>(std::move(question))});
    m_events.asked(id);
    m_events.changed();
}

/// Whether the archive may have its name is decided, or asked, before the work begins; and once more if the name was taken meanwhile.
Task<void> JobRunner::compress(CompressUnit unit)
{
    const std::string name = m_request.options.archive.name;
    auto looking = [&ops = m_workshop.ops, target = m_target, name]() -> Result<std::optional<model::FileFacts>> {
        if (!target)
            return std::nullopt;
        const Result<fs::PinnedFd> fd = target->fd(ops);
        if (!fd)
            return Failure(fd.error());
        const Result<model::FileFacts> there = ops.stat((*fd)->get(), name.c_str());
        if (!there && there.error().kind != ErrorKind::NotFound)
            return Failure(there.error());
        return there ? std::optional(*there) : std::nullopt;
    };
    auto hop = m_workshop.lanes.run(m_lane, std::move(looking));
    const Result<std::optional<model::FileFacts>> there = co_await hop;
    Outcome outcome;
    outcome.target.name = name;
    if (m_stop.stop_requested())
        co_return;
    if (!there) {
        auto leaving = leaveIfGone(there.error());
        const bool isLeft = co_await leaving;
        outcome.error = there.error();
        if (!isLeft)
            tellPacked(outcome);
        co_return;
    }
    // An answer is about what was asked about, and not about what has its name now.
    if (!(unit.asked && *there && model::isUnchanged(*unit.asked, **there)))
        unit.decision.reset();
    std::optional<model::Step> step = stepOfArchive(*there, unit.decision);
    if (!step || unit.roots->groups.empty())
        co_return;
    if (m_request.options.dryRun) {
        outcome.keepsBoth = model::keepsBoth(step->placement);
        if (outcome.keepsBoth) {
            auto numbering = [&ops = m_workshop.ops, target = m_target, name] {
                const Result<fs::PinnedFd> fd = target->fd(ops);
                return fd ? engine::freeName(ops, (*fd)->get(), name) : Failure(fd.error());
            };
            auto numberingHop = m_workshop.lanes.run(m_lane, std::move(numbering));
            const Result<std::string> found = co_await numberingHop;
            if (!found) {
                outcome.error = found.error();
                tellPacked(outcome);
                co_return;
            }
            outcome.otherName = *found;
            if (step->placement == model::Placement::KeepBoth)
                outcome.target.name = *found;
        }
        std::vector<std::pair<std::uint64_t, std::uint64_t>> leaveOut;
        if (*there)
            leaveOut.emplace_back((*there)->device, (*there)->inode);
        PackingReader reader(*m_context, *archive::formatForName(name), *unit.roots, std::move(leaveOut), PackedContent::Planned);
        auto planning = planPacking(&reader);
        co_await planning;
        outcome.status = ItemStatus::Planned;
        outcome.replaced = step->placement == model::Placement::Replace && step->replaces;
        ++(outcome.replaced ? m_plan.replacing : m_plan.fresh);
        tellPacked(outcome);
        co_return;
    }
    auto making = makeArchive(unit.roots, *std::move(step));
    const Result<void> made = co_await making;
    if (made || made.error().kind == ErrorKind::Cancelled)
        co_return;
    const bool isTaken = m_packing && m_packing->isWhole && made.error().kind == ErrorKind::Exists;
    if (isTaken && m_policies.onFile == model::FileConflict::Ask && m_packing->step.placement == model::Placement::New) {
        m_stack.push(CompressUnit {unit.roots, {}}); // it has been taken since it was looked at
        co_return;
    }
    auto leaving = leaveIfGone(made.error());
    const bool isLeft = co_await leaving;
    outcome.error = made.error();
    if (!isLeft)
        tellPacked(outcome);
}

/// Errors: Exists, and it is whole but for its name; those after which there is none.
Task<Result<void>> JobRunner::makeArchive(std::shared_ptr<const plan::Roots> roots, model::Step step)
{
    const std::string name = m_request.options.archive.name;
    const engine::CopyContext &context = *m_context;
    if (!m_packing) {
        m_packing = std::make_shared<Packing>();
        m_packing->step = step;
        m_packing->readsBack = context.verify;
        const archive::WriteOptions options {.level = m_request.options.archive.level,
                                             .threads = std::min(threadsFor(m_request), kThreadsOfLibrary)};
        auto beginning = [&context, target = m_target, packing = m_packing, roots, options, name, stop = m_stop.get_token()]() mutable {
            return beginArchive(context, target, *roots, *archive::formatForName(name), options, *packing, std::move(stop));
        };
        auto beginningHop = m_workshop.lanes.run(m_lane, std::move(beginning));
        const Result<void> begun = co_await beginningHop;
        if (!begun)
            co_return begun;
        auto filling = pack(&*m_packing->reader, &*m_packing->writer);
        const Result<void> filled = co_await filling;
        if (!filled)
            co_return filled;
    }
    m_packing->step = step;
    const bool replaces = step.placement == model::Placement::Replace && step.replaces;
    // What cannot be read is left out of a new archive; one that is there already may be the only one that has it.
    if (replaces && m_ledger.tally().failed > 0)
        co_return Failure(Error::of(ErrorKind::Exists, FsOp::Rename));
    for (bool isChecked = !m_packing->readsBack || m_packing->isWhole; !isChecked;) {
        const Result<void> open = co_await m_gate.wait(m_stop.get_token());
        if (!open)
            co_return Failure(Error::of(ErrorKind::Cancelled, FsOp::Verify));
        auto check = [&context, packing = m_packing, path = m_target->item(name).path(), stop = m_stop.get_token()] {
            return checkArchive(context, *packing, path, stop);
        };
        auto checking = m_workshop.lanes.run(archiveLane(), std::move(check));
        const Result<bool> checked = co_await checking;
        if (!checked)
            co_return Failure(checked.error());
        isChecked = *checked;
    }
    const Result<void> open = co_await m_gate.wait(m_stop.get_token());
    if (!open)
        co_return Failure(Error::of(ErrorKind::Cancelled, FsOp::Rename));
    auto ending = [&context, packing = m_packing] { return finishArchive(context, *packing); };
    auto endingHop = m_workshop.lanes.run(archiveLane(), std::move(ending));
    const Result<Finished> finished = co_await endingHop;
    if (!finished)
        co_return Failure(finished.error());
    Outcome outcome;
    outcome.target.name = finished->name;
    outcome.bytes = finished->facts.size;
    outcome.modified = finished->facts.modified;
    outcome.inode = finished->facts.inode;
    outcome.readBack = m_packing->readBack;
    outcome.replaced = replaces;
    outcome.keptBoth = model::keepsBoth(step);
    outcome.keptIn = replaces ? step.keepIn : std::string();
    outcome.method = model::Method::Stream;
    tellPacked(outcome);
    co_return Result<void>();
}

/// An archive that did not get its name goes.
Task<void> JobRunner::dropPacking()
{
    auto dropping = [packing = std::exchange(m_packing, nullptr)] {
        if (packing)
            packing->partial.reset();
    };
    auto droppingHop = m_workshop.lanes.run(m_lane, std::move(dropping));
    co_await droppingHop;
}

/// Of a dry run: what would go into the archive.
Task<void> JobRunner::planPacking(PackingReader *reader)
{
    for (bool isLast = false; !isLast;) {
        const Result<void> open = co_await m_gate.wait(m_stop.get_token());
        if (!open)
            co_return;
        auto looking = [reader, stop = m_stop.get_token()] { return reader->next(kBytesAtOnce, kQuantum, stop); };
        auto hop = m_workshop.lanes.run(m_lane, std::move(looking));
        const Pieces pieces = co_await hop;
        isLast = pieces.isLast;
        for (const Piece &piece : pieces.pieces) {
            if (!piece.end)
                continue;
            if (piece.end->status == ItemStatus::Planned)
                ++m_plan.fresh;
            m_plan.unreadable += piece.end->status == ItemStatus::Failed ? 1 : 0;
            m_plan.roomNeeded += piece.end->bytes; // at most
            m_ledger.handled(piece.end->bytes);
            m_ledger.record(*piece.end);
        }
    }
}

/// Reads and compresses side by side, until all is written. `reader` and `writer` outlive it.
Task<Result<void>> JobRunner::pack(PackingReader *reader, PackingWriter *writer)
{
    PackedBlocks going;
    auto filling = fill(reader, writer, &going);
    Result<void> filled = co_await filling;
    if (filled) {
        auto close = [writer] { return writer->close(); };
        auto closing = m_workshop.lanes.run(archiveLane(), std::move(close));
        filled = co_await closing;
    }
    if (filled) {
        auto rest = packBlocks(writer, &going, true);
        filled = co_await rest;
    }
    for (; !going.empty(); going.pop_front()) // after an error only
        co_await going.front();
    co_return filled;
}

Task<Result<void>> JobRunner::fill(PackingReader *reader, PackingWriter *writer, PackedBlocks *going)
{
    const std::stop_token stop = m_stop.get_token();
    auto read = [reader, stop] { return reader->next(kBytesAtOnce, kQuantum, stop); };
    auto first = m_workshop.lanes.run(m_lane, read);
    Pieces begun = co_await first;
    auto pieces = std::make_shared<Pieces>(std::move(begun));
    for (;;) {
        const Result<void> open = co_await m_gate.wait(stop);
        if (!open)
            co_return Failure(Error::of(ErrorKind::Cancelled, FsOp::Read));
        const ShownName shown(m_current, nameIn(*pieces));
        auto outcomes = std::make_shared<std::vector<Outcome>>();
        auto write = [writer, pieces, outcomes, stop] { return writer->put(*pieces, *outcomes, stop); };
        const bool isLast = pieces->isLast;
        const std::uint64_t before = writer->packed();
        auto writing = m_workshop.lanes.run(archiveLane(), std::move(write));
        std::shared_ptr<Pieces> next;
        if (!isLast) {
            auto reading = m_workshop.lanes.run(m_lane, read); // begun before the other has ended
            Pieces more = co_await reading;
            next = std::make_shared<Pieces>(std::move(more));
        }
        Result<bool> put = co_await writing;
        for (;;) {
            for (const Outcome &outcome : *outcomes) {
                if (outcome.error) {
                    auto leaving = leaveIfGone(*outcome.error);
                    const bool isLeft = co_await leaving;
                    if (isLeft)
                        co_return Failure(Error::of(ErrorKind::Cancelled, FsOp::Read));
                }
                m_ledger.handled(outcome.bytes);
                m_ledger.record(outcome);
            }
            outcomes->clear();
            if (!put)
                co_return Failure(put.error());
            auto blocks = packBlocks(writer, going, false);
            const Result<void> packed = co_await blocks;
            if (!packed)
                co_return Failure(packed.error());
            if (*put)
                break;
            const Result<void> again = co_await m_gate.wait(stop);
            if (!again)
                co_return Failure(Error::of(ErrorKind::Cancelled, FsOp::Read));
            auto rest = [writer, pieces, outcomes, stop] { return writer->put(*pieces, *outcomes, stop); };
            auto resting = m_workshop.lanes.run(archiveLane(), std::move(rest));
            put = co_await resting;
        }
        m_unpacked += writer->packed() - before;
        if (isLast)
            co_return Result<void>();
        const Result<void> allowed = co_await m_limiter.take(writer->packed() - before, stop);
        if (!allowed)
            co_return Failure(Error::of(ErrorKind::Cancelled, FsOp::Read));
        pieces = next;
    }
}

/// Begins the blocks that wait, and writes what is in front of so many as are compressed at once; `all`: writes all.
Task<Result<void>> JobRunner::packBlocks(PackingWriter *writer, PackedBlocks *going, bool all)
{
    const std::stop_token stop = m_stop.get_token();
    for (;;) {
        std::optional<archive::RawBlock> block = writer->takeBlock();
        const bool isLeft = block.has_value();
        if (isLeft) {
            const Result<void> open = co_await m_gate.wait(stop);
            if (!open)
                co_return Failure(Error::of(ErrorKind::Cancelled, FsOp::Write));
            const int width = archive::blocksAtOnce(block->compression, block->level, threadsFor(m_request));
            // One lane for each width: no job compresses with more threads than it may.
            const async::LaneId compressing = lane("compress " + std::to_string(width), width);
            going->push_back(m_workshop.lanes.run(compressing, &archive::compressBlock, *std::move(block), stop));
            if (going->size() <= static_cast<std::size_t>(width)) // one more than that, for while the first is written
                continue;
        }
        if (going->empty() || (!isLeft && !all))
            co_return Result<void>();
        auto first = std::move(going->front());
        going->pop_front();
        Result<archive::PackedBlock> packed = co_await first;
        if (!packed)
            co_return Failure(packed.error());
        auto write = [writer, block = *std::move(packed)]() mutable { return writer->writeBlock(std::move(block)); };
        auto writing = m_workshop.lanes.run(archiveLane(), std::move(write));
        const Result<void> written = co_await writing;
        if (!written)
            co_return Failure(written.error());
    }
}

} // namespace ferry::jobs
