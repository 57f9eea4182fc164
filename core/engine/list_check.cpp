// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/list_check.h"

#include "core/engine/batch_result.h"
#include "core/engine/device_file.h"
#include "core/engine/digest.h"
#include "core/engine/item_error.h"
#include "core/engine/read_in_hops.h"

#include <fcntl.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace ferry::engine {

namespace {

using async::Task;
using model::FileFacts;
using model::ListedFile;
using model::Outcome;

/// A finding of our own for what the walk to a listed file met.
Error lookedUp(const Error &error)
{
    if (error.kind == ErrorKind::NotFound)
        return Error::of(ErrorKind::Missing, FsOp::Verify);
    if (error.kind == ErrorKind::WrongType) // a link, or a file where a folder should be
        return Error::of(ErrorKind::OtherType, FsOp::Verify);
    return error;
}

/// The folders on the way to the file before, of which the next one nearly always shares most.
class FolderChain
{
public:
    explicit FolderChain(std::shared_ptr<fs::Folder> root)
        : m_root(std::move(root))
    {
    }

    /// The folder that holds `name`, which has components between single slashes.
    Result<std::shared_ptr<fs::Folder>> holding(fs::FsOps &ops, std::string_view name)
    {
        std::size_t depth = 0;
        std::shared_ptr<fs::Folder> folder = m_root;
        for (std::size_t end = name.find('/'); end != std::string_view::npos; end = name.find('/'), ++depth) {
            const std::string_view component = name.substr(0, end);
            name.remove_prefix(end + 1);
            if (depth == m_chain.size() || m_chain[depth]->name() != component) {
                m_chain.resize(depth);
                Result<std::shared_ptr<fs::Folder>> below = fs::Folder::openBelow(ops, folder, std::string(component));
                if (!below)
                    return below;
                m_chain.push_back(*std::move(below));
            }
            folder = m_chain[depth];
        }
        m_chain.resize(depth);
        return folder;
    }

private:
    std::shared_ptr<fs::Folder> m_root;
    std::vector<std::shared_ptr<fs::Folder>> m_chain;
};

/// One listed file being read.
class ListedReader
{
public:
    static Result<std::shared_ptr<ListedReader>> open(const CopyContext &context, FolderChain &chain, const ListedFile &file)
    {
        const Result<std::shared_ptr<fs::Folder>> folder = chain.holding(context.ops, file.name);
        if (!folder)
            return Failure(lookedUp(folder.error()));
        const Result<fs::PinnedFd> at = (*folder)->fd(context.ops);
        if (!at)
            return Failure(lookedUp(at.error()));
        Result<fs::UniqueFd> fd = context.ops.open((*at)->get(), file.name.c_str() + file.name.rfind('/') + 1, O_RDONLY);
        if (!fd)
            return Failure(lookedUp(fd.error()));
        const Result<FileFacts> facts = context.ops.stat(fd->get(), "");
        if (!facts)
            return Failure(facts.error());
        if (!facts->isRegular())
            return Failure(Error::of(ErrorKind::OtherType, FsOp::Verify));
        return std::make_shared<ListedReader>(context.ops, *std::move(fd), *facts, file.expected);
    }

    ListedReader(fs::FsOps &ops, fs::UniqueFd fd, const FileFacts &facts, std::vector<model::Digest> expected)
        : m_ops(ops)
        , m_fd(std::move(fd))
        , m_facts(facts)
        , m_expected(std::move(expected))
        , m_device(ops, m_fd.get())
    {
        for (const model::Digest &digest : m_expected)
            m_digesters.emplace_back(digest.kind);
    }

    [[nodiscard]] std::uint64_t size() const noexcept { return m_facts.size; }
    [[nodiscard]] std::uint64_t done() const noexcept { return m_done; }

    Result<bool> readOn(const CopyContext &context, std::uint64_t atMost, const std::stop_token &stop)
    {
        const std::span<std::byte> buffer = threadBuffer();
        const auto deadline = std::chrono::steady_clock::now() + kReadQuantum;
        const std::uint64_t begun = m_done;
        do {
            const std::size_t want = std::min<std::uint64_t>(buffer.size(), atMost);
            const Result<std::size_t> count = m_device.read(buffer, want, m_done);
            if (!count)
                return Failure(count.error());
            for (Digester &digester : m_digesters)
                digester.add(buffer.first(*count));
            m_done += *count;
            context.counters.bytesCopied.fetch_add(*count, std::memory_order_relaxed);
            if (*count < want)
                return end();
        } while (m_done - begun < atMost && !shouldYield(context, stop) && std::chrono::steady_clock::now() < deadline);
        return false;
    }

    void complete(Outcome &outcome) const
    {
        outcome.bytes = m_done;
        outcome.readBack = m_device.from();
        outcome.digest = m_digest;
        outcome.finished = wallTime();
    }

private:
    /// What was read is worth something only if nobody wrote meanwhile.
    Result<bool> end()
    {
        const Result<FileFacts> now = m_ops.stat(m_fd.get(), "");
        if (!now)
            return Failure(now.error());
        if (!model::isUnchanged(m_facts, *now))
            return Failure(Error::of(ErrorKind::Changed, FsOp::Read));
        for (std::size_t i = 0; i < m_expected.size(); ++i) {
            if (m_digesters[i].digest() == m_expected[i])
                m_digest = m_expected[i];
        }
        if (!m_digest)
            return Failure(Error::of(ErrorKind::OtherContent, FsOp::Verify));
        return true;
    }

    fs::FsOps &m_ops;
    fs::UniqueFd m_fd;
    FileFacts m_facts;
    std::vector<model::Digest> m_expected;
    DeviceFile m_device; ///< of m_fd
    std::vector<Digester> m_digesters; ///< one for each of m_expected
    std::optional<model::Digest> m_digest;
    std::uint64_t m_done = 0;
};

Outcome begin(fs::Folder &folder, const ListedFile &file)
{
    Outcome outcome;
    outcome.op = model::ItemOp::Check;
    outcome.source = folder.item(file.name);
    outcome.line = file.line;
    return outcome;
}

void fail(Outcome &outcome, const Error &error)
{
    outcome.status = model::ItemStatus::Failed;
    outcome.error = located(error, outcome.source);
    outcome.finished = wallTime();
}

} // namespace

CheckResult checkBatch(const CopyContext &context, std::shared_ptr<fs::Folder> folder, std::vector<ListedFile> files, CheckBounds bounds,
                       const std::stop_token &stop)
{
    CheckResult result;
    FolderChain chain(folder);
    for (ListedFile &file : files) {
        if (shouldYield(context, stop) || result.bytes >= bounds.bytes) {
            result.unfinished.push_back(std::move(file));
            continue;
        }
        const Result<std::shared_ptr<ListedReader>> reader = ListedReader::open(context, chain, file);
        if (reader && (*reader)->size() >= bounds.largeFrom) {
            result.large.push_back(std::move(file));
            continue;
        }
        Outcome outcome = begin(*folder, file);
        Result<bool> read = reader ? Result<bool>(false) : Failure(reader.error());
        while (read && !*read) {
            read = (*reader)->readOn(context, UINT64_MAX, stop);
            if (read && !*read && shouldYield(context, stop))
                read = Failure(Error::of(ErrorKind::Cancelled)); // to be begun again
        }
        if (!read && read.error().kind == ErrorKind::Cancelled) {
            result.unfinished.push_back(std::move(file));
            continue;
        }
        if (read)
            (*reader)->complete(outcome);
        else
            fail(outcome, read.error());
        result.bytes += reader ? (*reader)->done() : 0;
        result.outcomes.push_back(std::move(outcome));
    }
    return result;
}

Task<std::optional<Outcome>> checkLarge(CopyLane lane, std::shared_ptr<fs::Folder> folder, ListedFile file,
                                        std::shared_ptr<LargeProgress> progress, std::stop_token stop)
{
    Outcome outcome = begin(*folder, file);
    progress->name = file.name;
    const CopyContext &context = lane.context;
    auto opening = [&context, folder, file] {
        FolderChain chain(folder);
        return ListedReader::open(context, chain, file);
    };
    auto openingRun = lane.lanes.run(lane.lane, std::move(opening));
    const Result<std::shared_ptr<ListedReader>> reader = co_await openingRun;
    Result<void> checked;
    if (reader) {
        auto reading = readInHops(lane, *reader, progress, stop);
        checked = co_await reading;
    } else {
        checked = Failure(reader.error());
    }
    if (!checked && checked.error().kind == ErrorKind::Cancelled)
        co_return std::nullopt;
    if (checked)
        (*reader)->complete(outcome);
    else
        fail(outcome, checked.error());
    co_return std::optional<Outcome>(std::move(outcome));
}

} // namespace ferry::engine
