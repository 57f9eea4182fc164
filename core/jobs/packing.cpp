// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/packing.h"

#include "core/engine/batch_result.h"
#include "core/engine/item_error.h"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>

namespace ferry::jobs {

namespace {

using archive::ArchiveEntry;
using model::FileType;
using model::ItemStatus;
using model::Outcome;

constexpr std::size_t kChunk = 256 * kKiB;
constexpr std::size_t kNamesAtOnce = 4096;
constexpr std::size_t kPiecesMax = 2000;
constexpr std::uint64_t kZerosAtOnce = kMiB;

std::pair<std::uint64_t, std::uint64_t> objectOf(const model::FileFacts &facts)
{
    return {facts.device, facts.inode};
}

} // namespace

PackingReader::PackingReader(const engine::CopyContext &context, const archive::Format &format, plan::Roots roots,
                             std::vector<std::pair<std::uint64_t, std::uint64_t>> leaveOut, PackedContent content)
    : m_context(context)
    , m_ops(context.ops)
    , m_format(format)
    , m_roots(std::move(roots))
    , m_content(content)
    , m_leaveOut(std::move(leaveOut))
{
}

std::uint64_t PackingReader::keyOf(const std::string &path)
{
    return std::hash<std::string>()(path);
}

Pieces PackingReader::next(std::uint64_t bytes, std::chrono::milliseconds quantum, const std::stop_token &stop)
{
    const auto deadline = std::chrono::steady_clock::now() + quantum;
    Pieces pieces;
    std::uint64_t taken = 0;
    while (!pieces.isLast && taken < bytes && pieces.pieces.size() < kPiecesMax) {
        const bool isEnough = !pieces.pieces.empty() && std::chrono::steady_clock::now() >= deadline;
        if (isEnough || engine::shouldYield(m_context, stop))
            break;
        const std::size_t before = pieces.pieces.size();
        if (m_reading)
            readOn(pieces);
        else
            nextItem(pieces);
        for (std::size_t i = before; i < pieces.pieces.size(); ++i)
            taken += pieces.pieces[i].content.size();
    }
    return pieces;
}

void PackingReader::nextItem(Pieces &pieces)
{
    if (m_levels.empty()) {
        if (m_group == m_roots.groups.size()) {
            pieces.isLast = true;
            return;
        }
        plan::RootGroup &group = m_roots.groups[m_group++];
        Level level {.folder = group.folder, .reader = {}, .names = {}, .path = {}};
        for (const plan::ScannedEntry &entry : group.entries)
            level.names.push_back(entry.name);
        std::ranges::reverse(level.names);
        m_levels.push_back(std::move(level));
        return;
    }
    Level &level = m_levels.back();
    if (level.names.empty() && level.reader) {
        const Result<std::vector<fs::FolderEntry>> more = level.reader->next(m_ops, kNamesAtOnce);
        if (!more) {
            Outcome outcome;
            outcome.source = level.folder->parent() ? level.folder->parent()->item(level.folder->name()) : level.folder->item({});
            level.reader.reset();
            return fail(pieces, std::move(outcome), more.error());
        }
        for (const fs::FolderEntry &entry : *more)
            level.names.push_back(entry.name);
        std::ranges::sort(level.names, std::greater<>()); // the same tree always makes the same archive, but for very large folders
        if (more->empty())
            level.reader.reset();
        return;
    }
    if (level.names.empty()) {
        m_levels.pop_back();
        return;
    }
    const std::string name = std::move(level.names.back());
    level.names.pop_back();
    take(level, name, pieces);
}

void PackingReader::fail(Pieces &pieces, Outcome outcome, const Error &error)
{
    outcome.op = model::ItemOp::Compress;
    outcome.status = ItemStatus::Failed;
    outcome.error = engine::located(error, outcome.source);
    outcome.finished = engine::wallTime();
    pieces.pieces.push_back({.begin = {}, .content = {}, .end = std::move(outcome)});
}

std::vector<ArchiveEntry::Attribute> PackingReader::attributesOf(int at, const char *name) const
{
    std::vector<ArchiveEntry::Attribute> attributes;
    const Result<std::string> names = m_ops.listAttributes(at, name);
    if (!names)
        return attributes; // a file system without them
    for (std::size_t from = 0; from < names->size();) {
        const std::size_t to = std::min(names->find('\0', from), names->size());
        const std::string attribute = names->substr(from, to - from);
        from = to + 1;
        const bool isTaken = attribute.starts_with("user.") || attribute.starts_with("system.posix_acl_");
        const Result<std::string> value = isTaken ? m_ops.attribute(at, name, attribute.c_str()) : Failure(Error());
        if (value)
            attributes.push_back({attribute, *value});
    }
    return attributes;
}

void PackingReader::take(Level &level, const std::string &name, Pieces &pieces)
{
    Outcome outcome;
    outcome.op = model::ItemOp::Compress;
    outcome.source = level.folder->item(name);
    const Result<fs::PinnedFd> at = level.folder->fd(m_ops);
    if (!at)
        return fail(pieces, std::move(outcome), at.error());
    const Result<model::FileFacts> facts = m_ops.stat((*at)->get(), name.c_str());
    if (!facts)
        return fail(pieces, std::move(outcome), facts.error());
    outcome.modified = facts->modified;
    outcome.status = m_content == PackedContent::Planned ? ItemStatus::Planned : ItemStatus::Done;
    ArchiveEntry entry;
    entry.path = level.path + name;
    entry.facts = *facts;
    const bool isArchive = std::ranges::find(m_leaveOut, objectOf(*facts)) != m_leaveOut.end();
    if (isArchive || facts->type == FileType::Socket) {
        outcome.status = ItemStatus::Skipped;
        outcome.skipReason = isArchive ? model::SkipReason::Policy : model::SkipReason::Socket;
        outcome.finished = engine::wallTime();
        pieces.pieces.push_back({.begin = {}, .content = {}, .end = std::move(outcome)});
        return;
    }
    if (facts->isFolder())
        return enter(level.folder, name, std::move(entry), std::move(outcome), pieces);
    if (facts->links > 1 && m_format.holdsHardLinks) {
        const auto [first, isFirst] = m_linked.try_emplace(objectOf(*facts), entry.path);
        if (!isFirst) {
            entry.hardLink = first->second;
            outcome.finished = engine::wallTime();
            pieces.pieces.push_back({.begin = std::move(entry), .content = {}, .end = std::move(outcome)});
            return;
        }
    } else if (facts->links > 1) {
        outcome.losses.push_back({.kind = model::LossKind::HardLink, .code = EOPNOTSUPP, .detail = {}, .unsupported = true});
    }
    if (facts->isRegular()) {
        Result<fs::UniqueFd> fd = m_ops.open((*at)->get(), name.c_str(), O_RDONLY);
        const Result<model::FileFacts> opened = fd ? m_ops.stat(fd->get(), "") : Result<model::FileFacts>(Failure(fd.error()));
        if (!opened || !opened->isRegular()) {
            m_linked.erase(objectOf(*facts)); // the next of its names stands for it
            return fail(pieces, std::move(outcome), opened ? Error::of(ErrorKind::Changed, FsOp::Open) : opened.error());
        }
        entry.facts = *opened;
        if (m_content == PackedContent::Planned) {
            outcome.bytes = opened->size;
            outcome.finished = engine::wallTime();
            pieces.pieces.push_back({.begin = {}, .content = {}, .end = std::move(outcome)});
            return;
        }
        entry.attributes = attributesOf(fd->get(), "");
        m_reading.emplace(Reading {.fd = *std::move(fd), .entry = std::move(entry), .outcome = std::move(outcome), .digester = {}});
        if (m_content == PackedContent::Hashed)
            m_reading->digester.emplace(m_context.hash);
        return;
    }
    if (facts->type == FileType::Symlink) {
        const Result<std::string> text = m_ops.readLink((*at)->get(), name.c_str());
        if (!text)
            m_linked.erase(objectOf(*facts));
        if (!text)
            return fail(pieces, std::move(outcome), text.error());
        entry.linkText = *text;
    }
    entry.facts.size = 0;
    outcome.finished = engine::wallTime();
    pieces.pieces.push_back({.begin = std::move(entry), .content = {}, .end = std::move(outcome)});
}

void PackingReader::enter(const std::shared_ptr<fs::Folder> &parent, const std::string &name, ArchiveEntry entry, Outcome outcome,
                          Pieces &pieces)
{
    Result<std::shared_ptr<fs::Folder>> folder = fs::Folder::openBelow(m_ops, parent, name);
    if (!folder)
        return fail(pieces, std::move(outcome), folder.error());
    const Result<fs::PinnedFd> fd = (*folder)->fd(m_ops);
    Result<fs::FolderReader> reader = fd ? fs::FolderReader::open(m_ops, (*fd)->get()) : Result<fs::FolderReader>(Failure(fd.error()));
    if (!reader)
        return fail(pieces, std::move(outcome), reader.error());
    entry.path += '/';
    entry.facts.size = 0;
    entry.attributes = attributesOf((*fd)->get(), "");
    Level level {.folder = *folder, .reader = *std::move(reader), .names = {}, .path = entry.path};
    outcome.finished = engine::wallTime();
    pieces.pieces.push_back({.begin = std::move(entry), .content = {}, .end = std::move(outcome)});
    m_levels.push_back(std::move(level));
}

/// The content's next chunk. Before the first the item is not begun, so that what cannot be read is not in the archive.
void PackingReader::readOn(Pieces &pieces)
{
    Reading &reading = *m_reading;
    const std::uint64_t left = reading.entry.facts.size - reading.at;
    Piece piece {.begin = {}, .content = std::vector<std::byte>(std::min<std::uint64_t>(left, kChunk)), .end = {}};
    Result<std::size_t> got = piece.content.empty() ? Result<std::size_t>(0) : m_ops.read(reading.fd.get(), piece.content, reading.at);
    if (!got) {
        if (reading.at == 0) {
            Outcome outcome = std::move(reading.outcome);
            m_linked.erase(objectOf(reading.entry.facts));
            m_reading.reset();
            return fail(pieces, std::move(outcome), got.error());
        }
        return finishFile(pieces, got.error());
    }
    piece.content.resize(*got);
    if (reading.at == 0)
        piece.begin = reading.entry;
    if (reading.digester)
        reading.digester->add(piece.content);
    reading.at += *got;
    pieces.pieces.push_back(std::move(piece));
    if (*got == 0 || reading.at == reading.entry.facts.size)
        finishFile(pieces, {});
}

void PackingReader::finishFile(Pieces &pieces, std::optional<Error> error)
{
    Reading reading = *std::exchange(m_reading, std::nullopt);
    const model::FileFacts &before = reading.entry.facts;
    const Result<model::FileFacts> after = m_ops.stat(reading.fd.get(), "");
    if (!error && !after)
        error = after.error();
    Outcome &outcome = reading.outcome;
    if (!error && reading.at == before.size && after->size > before.size) // only its end is missing
        outcome.losses.push_back({.kind = model::LossKind::SourceGrew, .code = 0, .detail = {}, .unsupported = false});
    else if (!error && (reading.at < before.size || after->modified != before.modified))
        error = Error::of(ErrorKind::Changed, FsOp::Read);
    if (error) {
        m_linked.erase(objectOf(before));
        outcome.status = ItemStatus::Failed; // what is in the archive of it is not what it should be
        outcome.error = engine::located(*error, outcome.source);
    } else if (reading.digester) {
        outcome.digest = reading.digester->digest();
        m_digests.insert_or_assign(keyOf(reading.entry.path), *outcome.digest);
    }
    outcome.bytes = error ? 0 : reading.at;
    outcome.finished = engine::wallTime();
    pieces.pieces.push_back({.begin = {}, .content = {}, .end = std::move(outcome)});
}

PackingWriter::PackingWriter(const engine::CopyContext &context, std::unique_ptr<archive::ArchiveWriter> writer)
    : m_context(context)
    , m_writer(std::move(writer))
{
}

Result<bool> PackingWriter::put(Pieces &pieces, std::vector<Outcome> &outcomes, const std::stop_token &stop)
{
    std::uint64_t zeros = 0;
    for (; m_next < pieces.pieces.size(); ++m_next) {
        if (stop.stop_requested())
            return Failure(Error::of(ErrorKind::Cancelled, FsOp::Write));
        if (engine::shouldYield(m_context, stop))
            return false;
        Piece &piece = pieces.pieces[m_next];
        if (piece.begin) {
            m_losses.reset();
            m_error.reset();
            Result<std::vector<model::Loss>> begun = m_writer->begin(*piece.begin);
            if (!begun && m_writer->isBroken())
                return Failure(begun.error());
            if (begun)
                m_losses = *std::move(begun);
            else
                m_error = begun.error();
        }
        if (m_losses && !piece.content.empty()) {
            const Result<void> written = m_writer->write(piece.content);
            if (!written && m_writer->isBroken())
                return Failure(written.error());
            m_packed += piece.content.size();
            m_context.counters.bytesCopied.fetch_add(piece.content.size(), std::memory_order_relaxed);
        }
        if (!piece.end)
            continue;
        piece.begin.reset(); // it may go on here
        piece.content.clear();
        while (m_losses && m_writer->missing() > 0) {
            if (zeros >= kZerosAtOnce || engine::shouldYield(m_context, stop))
                return false;
            static const std::vector<std::byte> kNothing(kChunk);
            const std::uint64_t size = std::min<std::uint64_t>(kChunk, m_writer->missing());
            const Result<void> written = m_writer->write(std::span(kNothing).first(size));
            if (!written)
                return Failure(written.error());
            zeros += size;
        }
        Outcome outcome = *std::move(piece.end);
        if (m_losses) {
            const Result<void> ended = m_writer->end();
            if (!ended)
                return Failure(ended.error());
            outcome.losses.insert(outcome.losses.end(), m_losses->begin(), m_losses->end());
        }
        if (m_error && outcome.status != ItemStatus::Failed) {
            outcome.status = ItemStatus::Failed;
            outcome.error = engine::located(*m_error, outcome.source);
            outcome.bytes = 0;
            outcome.losses.clear();
        }
        if (outcome.status == ItemStatus::Done && !outcome.losses.empty())
            outcome.status = ItemStatus::Lossy;
        outcomes.push_back(std::move(outcome));
        m_losses.reset();
        m_error.reset();
    }
    m_next = 0;
    return true;
}

} // namespace ferry::jobs
