// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_writer.h"

#include "core/archive/access_list.h"
#include "core/archive/libarchive_calls.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <string>

namespace ferry::archive {

namespace {

constexpr int kPiece = 256 * 1024; ///< bytes given to the file at once

unsigned typeOf(model::FileType type)
{
    switch (type) {
    case model::FileType::Folder:
        return AE_IFDIR;
    case model::FileType::Symlink:
        return AE_IFLNK;
    case model::FileType::Fifo:
        return AE_IFIFO;
    case model::FileType::CharDevice:
        return AE_IFCHR;
    case model::FileType::BlockDevice:
        return AE_IFBLK;
    case model::FileType::Socket:
    case model::FileType::Regular:
    case model::FileType::Unknown:
        break;
    }
    return AE_IFREG;
}

bool isNode(model::FileType type)
{
    return type == model::FileType::Fifo || type == model::FileType::CharDevice || type == model::FileType::BlockDevice;
}

int addFilter(::archive *to, Compression compression)
{
    switch (compression) {
    case Compression::None:
        return archive_write_add_filter_none(to);
    case Compression::Gzip:
    case Compression::Bzip2:
        break; // made of blocks
    case Compression::Xz:
        return archive_write_add_filter_xz(to);
    case Compression::Zstd:
        return archive_write_add_filter_zstd(to);
    }
    return ARCHIVE_FATAL;
}

int setFormat(::archive *to, Container container)
{
    switch (container) {
    case Container::Zip:
        return archive_write_set_format_zip(to);
    case Container::SevenZip:
        return archive_write_set_format_7zip(to);
    case Container::Tar: // with a pax record for each entry, or fractions of seconds would be lost
        return archive_write_set_format_pax(to);
    }
    return ARCHIVE_FATAL;
}

struct EntryDeleter {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

} // namespace

ArchiveWriter::ArchiveWriter(fs::FsOps &ops, int file, const Format &format, std::stop_token stop)
    : m_ops(ops)
    , m_file(file)
    , m_format(format)
    , m_stop(std::move(stop))
{
}

ArchiveWriter::~ArchiveWriter()
{
    if (m_archive) {
        archive_write_fail(m_archive); // unless it was closed, nothing more is to be written
        archive_write_free(m_archive);
    }
}

Result<std::unique_ptr<ArchiveWriter>> ArchiveWriter::create(fs::FsOps &ops, int file, const Format &format, WriteOptions options,
                                                             std::stop_token stop)
{
    std::unique_ptr<ArchiveWriter> writer(new ArchiveWriter(ops, file, format, std::move(stop)));
    const Result<void> opened = writer->open(options);
    if (!opened)
        return Failure(opened.error());
    return writer;
}

Result<void> ArchiveWriter::open(const WriteOptions &options)
{
    m_archive = archive_write_new();
    if (!m_archive)
        return Failure(Error::of(ErrorKind::Busy, FsOp::Write));
    const int effort = options.level.value_or(m_format.levelUsual);
    if (isMadeOfBlocks(m_format.compression))
        m_blocks.emplace(m_format.compression, effort);
    const Compression filter = m_blocks ? Compression::None : m_format.compression;
    // A warning is that the work is done by another program, which is not looked for.
    if (addFilter(m_archive, filter) != ARCHIVE_OK || setFormat(m_archive, m_format.container) != ARCHIVE_OK)
        return Failure(Error::of(ErrorKind::Unsupported, FsOp::Write));
    if (m_format.levelMax > 0 && !m_blocks) {
        const std::string level = std::to_string(effort);
        const bool isFilter = filter != Compression::None;
        const int set = isFilter ? archive_write_set_filter_option(m_archive, nullptr, "compression-level", level.c_str())
                                 : archive_write_set_format_option(m_archive, nullptr, "compression-level", level.c_str());
        if (set != ARCHIVE_OK)
            return Failure(Error::of(ErrorKind::Unsupported, FsOp::Write));
    }
    if (filter != Compression::None && options.threads > 1) // a library without threads does it with one
        (void)archive_write_set_filter_option(m_archive, nullptr, "threads", std::to_string(options.threads).c_str());
    archive_write_set_bytes_per_block(m_archive, kPiece);
    archive_write_set_bytes_in_last_block(m_archive, 1);
    const Utf8Names names;
    if (archive_write_open(m_archive, this, nullptr, &ArchiveWriter::writePiece, nullptr) != ARCHIVE_OK)
        return failure(true);
    return {};
}

Result<std::size_t> ArchiveWriter::writeOn(std::span<const std::byte> bytes)
{
    const Result<std::size_t> written = m_stop.stop_requested() ? Result<std::size_t>(Failure(Error::of(ErrorKind::Cancelled, FsOp::Write)))
                                                                : m_ops.write(m_file, bytes, m_at);
    if (written)
        m_at += *written;
    else
        m_failure = written.error();
    return written;
}

long ArchiveWriter::writePiece(::archive *, void *data, const void *bytes, std::size_t size)
{
    auto *self = static_cast<ArchiveWriter *>(data);
    const std::span piece(static_cast<const std::byte *>(bytes), size);
    if (self->m_blocks) {
        self->m_blocks->add(piece);
        return static_cast<long>(size);
    }
    const Result<std::size_t> written = self->writeOn(piece);
    return written ? static_cast<long>(*written) : -1;
}

Failure ArchiveWriter::failure(bool isFatal)
{
    m_isBroken = m_isBroken || isFatal || m_failure;
    if (m_failure)
        return Failure(*m_failure);
    const ErrorKind kind = failureOf(m_archive);
    return Failure(Error::of(kind == ErrorKind::Damaged ? ErrorKind::Unsupported : kind, FsOp::Write));
}

std::vector<model::Loss> ArchiveWriter::lossesOf(const ArchiveEntry &entry) const
{
    std::vector<model::Loss> losses;
    const auto lose = [&](model::LossKind kind, std::string detail = {}) {
        losses.push_back({.kind = kind, .code = EOPNOTSUPP, .detail = std::move(detail), .unsupported = true});
    };
    if (!m_format.holdsOwner)
        lose(model::LossKind::Owner);
    if (entry.facts.modified.nanoseconds % static_cast<std::uint64_t>(m_format.granularity.count()) != 0)
        lose(model::LossKind::Times);
    for (const ArchiveEntry::Attribute &attribute : entry.attributes) {
        if (!m_format.holdsAttributes)
            lose(attribute.name.starts_with("system.posix_acl") ? model::LossKind::Acl : model::LossKind::Attribute, attribute.name);
    }
    return losses;
}

Result<std::vector<model::Loss>> ArchiveWriter::begin(const ArchiveEntry &entry)
{
    const model::FileFacts &facts = entry.facts;
    const bool holds = (!isNode(facts.type) || m_format.holdsNodes) && (entry.hardLink.empty() || m_format.holdsHardLinks)
        && facts.type != model::FileType::Socket;
    if (!holds)
        return Failure(Error::of(ErrorKind::Unsupported, FsOp::Write));
    const bool areText = isUtf8(entry.path) && isUtf8(entry.linkText);
    if (!areText && !m_format.holdsAnyName)
        return Failure(Error::of(ErrorKind::BadName, FsOp::Write));
    const std::unique_ptr<archive_entry, EntryDeleter> header(archive_entry_new2(m_archive));
    if (!header)
        return Failure(Error::of(ErrorKind::Busy, FsOp::Write));
    archive_entry_set_pathname(header.get(), entry.path.c_str());
    archive_entry_set_filetype(header.get(), typeOf(facts.type));
    archive_entry_set_perm(header.get(), facts.mode);
    archive_entry_set_uid(header.get(), facts.uid);
    archive_entry_set_gid(header.get(), facts.gid);
    archive_entry_set_mtime(header.get(), facts.modified.seconds, static_cast<long>(facts.modified.nanoseconds));
    archive_entry_set_nlink(header.get(), 1);
    if (isNode(facts.type))
        archive_entry_set_rdev(header.get(), facts.node);
    const std::uint64_t size = facts.isRegular() && entry.hardLink.empty() ? facts.size : 0;
    archive_entry_set_size(header.get(), static_cast<la_int64_t>(size));
    if (!entry.hardLink.empty())
        archive_entry_set_hardlink(header.get(), entry.hardLink.c_str());
    else if (facts.type == model::FileType::Symlink)
        archive_entry_set_symlink(header.get(), entry.linkText.c_str());
    if (m_format.holdsAttributes) {
        for (const ArchiveEntry::Attribute &attribute : entry.attributes) {
            const bool isDefault = attribute.name == kDefaultList;
            const bool isList = isDefault || attribute.name == kAccessList; // which other programs read as such only
            if (!isList || !addAccessList(header.get(), isDefault, attribute.value))
                archive_entry_xattr_add_entry(header.get(), attribute.name.c_str(), attribute.value.data(), attribute.value.size());
        }
    }
    // A zip takes every name of a UTF-8 locale for UTF-8, and sets a flag that says so; a tar looks.
    const Utf8Names names(areText || m_format.container != Container::Zip);
    const int told = archive_write_header(m_archive, header.get());
    if (told == ARCHIVE_FATAL || told == ARCHIVE_FAILED)
        return failure(told == ARCHIVE_FATAL);
    m_missing = size;
    return lossesOf(entry);
}

Result<void> ArchiveWriter::write(std::span<const std::byte> bytes)
{
    const Utf8Names names;
    while (!bytes.empty()) {
        const la_ssize_t written = archive_write_data(m_archive, bytes.data(), bytes.size());
        if (written < 0)
            return failure(true);
        if (written == 0) // more than was announced
            return Failure(Error::of(ErrorKind::Changed, FsOp::Write));
        m_missing -= static_cast<std::uint64_t>(written);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> ArchiveWriter::end()
{
    const Utf8Names names;
    m_missing = 0;
    if (archive_write_finish_entry(m_archive) < ARCHIVE_WARN)
        return failure(true);
    return {};
}

Result<void> ArchiveWriter::close()
{
    const Utf8Names names;
    const int closed = archive_write_close(m_archive);
    if (closed != ARCHIVE_OK)
        return failure(true);
    if (m_blocks)
        m_blocks->end();
    return {};
}

std::optional<RawBlock> ArchiveWriter::takeBlock()
{
    return m_blocks ? m_blocks->next() : std::nullopt;
}

Result<void> ArchiveWriter::writeBlock(PackedBlock block)
{
    for (std::span<const std::byte> rest = m_blocks->join(block); !rest.empty();) {
        const Result<std::size_t> written = writeOn(rest);
        if (!written)
            return failure(true);
        rest = rest.subspan(*written);
    }
    return {};
}

} // namespace ferry::archive
