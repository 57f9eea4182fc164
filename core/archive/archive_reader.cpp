// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_reader.h"

#include "core/archive/access_list.h"
#include "core/archive/bomb_guard.h"
#include "core/archive/entry_guard.h"
#include "core/archive/formats.h"
#include "core/archive/gunzip.h"
#include "core/archive/libarchive_calls.h"
#include "core/base/units.h"
#include "core/fs/write_whole.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>
#include <vector>

namespace ferry::archive {

namespace {

constexpr std::size_t kPiece = 256 * kKiB;
constexpr std::uint64_t kTarBlock = 512;

model::FileType typeOf(unsigned mode)
{
    switch (mode) {
    case AE_IFDIR:
        return model::FileType::Folder;
    case AE_IFLNK:
        return model::FileType::Symlink;
    case AE_IFIFO:
        return model::FileType::Fifo;
    case AE_IFSOCK:
        return model::FileType::Socket;
    case AE_IFCHR:
        return model::FileType::CharDevice;
    case AE_IFBLK:
        return model::FileType::BlockDevice;
    default:
        return model::FileType::Regular;
    }
}

std::string textOf(const char *inLocale, const char *inUtf8)
{
    return inLocale ? inLocale : inUtf8 ? inUtf8 : "";
}

/// Through libarchive, which streams every format that it knows.
class StreamReader : public ArchiveReader
{
public:
    StreamReader(fs::FsOps &ops, fs::UniqueFd file, Path path, std::stop_token stop, const model::FileFacts &facts)
        : m_ops(ops)
        , m_file(std::move(file))
        , m_path(std::move(path))
        , m_stop(std::move(stop))
        , m_facts(facts)
        , m_buffer(kPiece)
    {
        m_size = facts.size;
    }

    ~StreamReader() override { release(); }

    enum class As {
        Archive,
        CutZip, ///< its directory, which stands at the end, is not there
        OneFile, ///< what is compressed is no archive
    };

    /// Takes it for something and reads the first header.
    Result<void> begin(As as)
    {
        release();
        m_position = 0;
        m_at = 0;
        m_archive = archive_read_new();
        if (!m_archive)
            return Failure(Error::of(ErrorKind::Busy, FsOp::Open, m_path));
        m_as = as;
        archive_read_support_filter_bzip2(m_archive);
        archive_read_support_filter_compress(m_archive);
        archive_read_support_filter_lz4(m_archive);
        archive_read_support_filter_lzip(m_archive);
        archive_read_support_filter_lzma(m_archive);
        archive_read_support_filter_rpm(m_archive);
        archive_read_support_filter_xz(m_archive);
        archive_read_support_filter_zstd(m_archive);
        if (as == As::OneFile) {
            archive_read_support_format_raw(m_archive);
        } else if (as == As::CutZip) {
            archive_read_support_format_zip_streamable(m_archive);
        } else { // not mtree, whose entries are files of this machine
            archive_read_support_format_7zip(m_archive);
            archive_read_support_format_ar(m_archive);
            archive_read_support_format_cab(m_archive);
            archive_read_support_format_cpio(m_archive);
            archive_read_support_format_iso9660(m_archive);
            archive_read_support_format_lha(m_archive);
            archive_read_support_format_rar(m_archive);
            archive_read_support_format_rar5(m_archive);
            archive_read_support_format_tar(m_archive);
            archive_read_support_format_warc(m_archive);
            archive_read_support_format_xar(m_archive);
            archive_read_support_format_zip_seekable(m_archive);
        }
        m_gunzip.reset();
        std::array<std::byte, 3> beginning {};
        const Result<std::size_t> begins = m_ops.read(m_file.get(), beginning, 0);
        if (!begins)
            return Failure(Error {begins.error().kind, begins.error().op, begins.error().code, m_path});
        if (isGzip(beginning))
            m_gunzip.emplace([this] { return readFile(); });
        archive_read_set_callback_data(m_archive, this);
        archive_read_set_read_callback(m_archive, &StreamReader::readPiece);
        if (!m_gunzip) {
            archive_read_set_skip_callback(m_archive, &StreamReader::skip);
            archive_read_set_seek_callback(m_archive, &StreamReader::seek);
        }
        const Utf8Names names;
        if (archive_read_open1(m_archive) != ARCHIVE_OK)
            return Failure(failure(m_path));
        m_first = archive_read_next_header(m_archive, &m_entry);
        if (m_first == ARCHIVE_FATAL)
            return Failure(failure(m_path));
        return {};
    }

    [[nodiscard]] bool isCompressed() const { return m_gunzip || (m_archive && archive_filter_count(m_archive) > 1); }

    Result<bool> next(ArchiveEntry &entry) override
    {
        const Utf8Names names;
        if (m_isBroken)
            return false;
        for (;;) {
            if (m_entry && !m_first && !m_isContentRead) {
                // Passing over content inside the library could take minutes without a look at anything else.
                const Result<void> passed = passOver();
                if (!passed)
                    return Failure(passed.error());
            }
            const int told = m_first ? *std::exchange(m_first, std::nullopt) : archive_read_next_header(m_archive, &m_entry);
            m_isContentRead = false;
            switch (told) {
            case ARCHIVE_OK:
            case ARCHIVE_WARN: // something beside the content is not as it should be
                m_isBetween = false;
                return describe(entry);
            case ARCHIVE_EOF:
                m_isBroken = true;
                return endOfArchive();
            case ARCHIVE_RETRY: // a header that is none; each block up to the next good one is told of so
                m_entry = nullptr;
                if (!std::exchange(m_isBetween, true))
                    return Failure(Error::of(ErrorKind::Damaged, FsOp::Read, m_path));
                continue;
            default:
                m_isBroken = told == ARCHIVE_FATAL;
                m_entry = nullptr;
                return Failure(failure(m_path));
            }
        }
    }

    Result<std::optional<Block>> read() override
    {
        const Utf8Names names;
        if (m_isContentRead || m_isBroken)
            return std::nullopt;
        const void *bytes = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const int told = archive_read_data_block(m_archive, &bytes, &size, &offset);
        if (told == ARCHIVE_OK)
            return Block {static_cast<std::uint64_t>(offset), {static_cast<const std::byte *>(bytes), size}};
        m_isContentRead = true;
        if (told == ARCHIVE_EOF)
            return std::nullopt;
        m_isBroken = told == ARCHIVE_FATAL;
        return Failure(failure(m_entryPath));
    }

    std::uint64_t position() const noexcept override { return m_position; }

private:
    Result<std::span<const std::byte>> readFile()
    {
        if (m_stop.stop_requested())
            return Failure(Error::of(ErrorKind::Cancelled, FsOp::Read));
        const Result<std::size_t> got = m_ops.read(m_file.get(), m_buffer, m_at);
        if (!got)
            return Failure(got.error());
        m_at += *got;
        m_position = std::max(m_position, m_at);
        return std::span<const std::byte>(m_buffer).first(*got);
    }

    static la_ssize_t readPiece(::archive *, void *data, const void **buffer)
    {
        auto *self = static_cast<StreamReader *>(data);
        const Result<std::span<const std::byte>> got = self->m_gunzip ? self->m_gunzip->next() : self->readFile();
        if (!got) {
            self->m_failure = got.error();
            return ARCHIVE_FATAL;
        }
        *buffer = got->data();
        return static_cast<la_ssize_t>(got->size());
    }

    static la_int64_t skip(::archive *, void *data, la_int64_t wanted)
    {
        auto *self = static_cast<StreamReader *>(data);
        const std::uint64_t left = self->m_size - std::min(self->m_size, self->m_at);
        const std::uint64_t skipped = std::min<std::uint64_t>(left, static_cast<std::uint64_t>(std::max<la_int64_t>(wanted, 0)));
        self->m_at += skipped;
        self->m_position = std::max(self->m_position, self->m_at);
        return static_cast<la_int64_t>(skipped);
    }

    static la_int64_t seek(::archive *, void *data, la_int64_t offset, int whence)
    {
        auto *self = static_cast<StreamReader *>(data);
        const la_int64_t base = whence == SEEK_SET ? 0 : static_cast<la_int64_t>(whence == SEEK_CUR ? self->m_at : self->m_size);
        const la_int64_t to = std::clamp<la_int64_t>(base + offset, 0, static_cast<la_int64_t>(self->m_size));
        self->m_at = static_cast<std::uint64_t>(to);
        return to;
    }

    void release()
    {
        if (m_archive)
            archive_read_free(m_archive);
        m_archive = nullptr;
        m_entry = nullptr;
    }

    Error failure(const Path &path)
    {
        if (m_failure) {
            Error error = *m_failure;
            error.path = m_path;
            m_isBroken = true;
            return error;
        }
        ErrorKind kind = failureOf(m_archive);
        if (kind == ErrorKind::Damaged && archive_read_has_encrypted_entries(m_archive) > 0)
            kind = ErrorKind::Encrypted;
        return Error::of(kind, FsOp::Read, path);
    }

    Result<void> passOver()
    {
        // Where it is one seek it is left to the library.
        const int format = archive_format(m_archive) & ARCHIVE_FORMAT_BASE_MASK;
        const bool seeks
            = !isCompressed() && (format == ARCHIVE_FORMAT_ZIP || format == ARCHIVE_FORMAT_TAR || format == ARCHIVE_FORMAT_CPIO);
        while (!seeks && !m_isContentRead) {
            const Result<std::optional<Block>> block = read();
            if (m_isBroken && !block)
                return Failure(block.error());
        }
        return {};
    }

    /// A tar may be cut off between two entries without anybody noticing, but for the zeros it has to end in.
    Result<bool> endOfArchive()
    {
        if (m_as == As::CutZip)
            return Failure(Error::of(ErrorKind::Damaged, FsOp::Read, m_path));
        if (m_gunzip) { // its checksum stands behind what ends a tar
            for (;;) {
                const Result<std::span<const std::byte>> rest = m_gunzip->next();
                if (!rest)
                    return Failure(Error {rest.error().kind, rest.error().op, rest.error().code, m_path});
                if (rest->empty())
                    return false;
            }
        }
        const bool isTar = (archive_format(m_archive) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR;
        if (!isTar || isCompressed() || m_size < kTarBlock)
            return false;
        std::array<std::byte, kTarBlock> last {};
        const Result<std::size_t> got = m_ops.read(m_file.get(), last, m_size - kTarBlock);
        if (!got)
            return Failure(Error {got.error().kind, got.error().op, got.error().code, m_path});
        if (std::ranges::any_of(last, [](std::byte byte) { return byte != std::byte {0}; }))
            return Failure(Error::of(ErrorKind::Damaged, FsOp::Read, m_path));
        return false;
    }

    Result<bool> describe(ArchiveEntry &entry)
    {
        entry = ArchiveEntry();
        entry.path = textOf(archive_entry_pathname(m_entry), archive_entry_pathname_utf8(m_entry));
        if (m_as == As::OneFile)
            entry.path = stemOf(m_path.name());
        m_entryPath = m_path.child(entry.path);
        model::FileFacts &facts = entry.facts;
        facts.type = typeOf(archive_entry_filetype(m_entry));
        facts.mode = archive_entry_perm(m_entry) & 07777U;
        facts.uid = static_cast<std::uint32_t>(archive_entry_uid(m_entry));
        facts.gid = static_cast<std::uint32_t>(archive_entry_gid(m_entry));
        facts.links = 1;
        facts.node = archive_entry_rdev(m_entry);
        entry.hasSize = archive_entry_size_is_set(m_entry) != 0;
        facts.size = facts.isRegular() ? static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(m_entry), 0)) : 0;
        entry.hasModified = archive_entry_mtime_is_set(m_entry) != 0;
        facts.modified = {archive_entry_mtime(m_entry), static_cast<std::uint32_t>(archive_entry_mtime_nsec(m_entry))};
        if (m_as == As::OneFile) {
            facts.mode = m_facts.mode & 0777U;
            facts.uid = m_facts.uid;
            facts.gid = m_facts.gid;
            facts.modified = m_facts.modified;
            entry.hasModified = true;
        }
        if (facts.type == model::FileType::Symlink)
            entry.linkText = textOf(archive_entry_symlink(m_entry), archive_entry_symlink_utf8(m_entry));
        entry.hardLink = textOf(archive_entry_hardlink(m_entry), archive_entry_hardlink_utf8(m_entry));
        entry.isEncrypted = archive_entry_is_data_encrypted(m_entry) > 0 || archive_entry_is_metadata_encrypted(m_entry) > 0;
        archive_entry_xattr_reset(m_entry);
        const char *name = nullptr;
        const void *value = nullptr;
        std::size_t size = 0;
        while (archive_entry_xattr_next(m_entry, &name, &value, &size) == ARCHIVE_OK) {
            // A tar may tell of one twice, in two dialects.
            const std::string known = name ? name : "";
            if (std::ranges::find(entry.attributes, known, &ArchiveEntry::Attribute::name) == entry.attributes.end())
                entry.attributes.push_back({known, std::string(static_cast<const char *>(value), size)});
        }
        for (const bool isDefault : {false, true}) {
            std::string list = accessListOf(m_entry, isDefault);
            if (!list.empty())
                entry.attributes.push_back({isDefault ? kDefaultList : kAccessList, std::move(list)});
        }
        return true;
    }

    fs::FsOps &m_ops;
    fs::UniqueFd m_file;
    Path m_path;
    Path m_entryPath;
    std::stop_token m_stop;
    model::FileFacts m_facts; ///< of the archive itself
    std::vector<std::byte> m_buffer;
    std::optional<Gunzip> m_gunzip;
    std::uint64_t m_at = 0;
    std::uint64_t m_position = 0;
    std::optional<Error> m_failure; ///< of reading the file: what libarchive says of it tells less
    ::archive *m_archive = nullptr;
    archive_entry *m_entry = nullptr; ///< libarchive's
    bool m_isBetween = false; ///< where an entry should begin, and none did so far
    std::optional<int> m_first; ///< what reading the first header told, which next() has yet to tell
    As m_as = As::Archive;
    bool m_isContentRead = false;
};

} // namespace

ArchiveReader::~ArchiveReader() = default;

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(fs::FsOps &ops, fs::UniqueFd file, Path path, std::stop_token stop)
{
    const Result<model::FileFacts> facts = ops.stat(file.get(), "");
    if (!facts)
        return Failure(Error {facts.error().kind, facts.error().op, facts.error().code, path});
    if (!facts->isRegular())
        return Failure(Error::of(ErrorKind::UnknownFormat, FsOp::Open, path));
    auto reader = std::make_unique<StreamReader>(ops, std::move(file), path, std::move(stop), *facts);
    Result<void> begun = reader->begin(StreamReader::As::Archive);
    const auto isUnknown = [&begun] { return !begun && begun.error().kind == ErrorKind::UnknownFormat; };
    if (isUnknown() && reader->isCompressed())
        begun = reader->begin(StreamReader::As::OneFile);
    else if (isUnknown())
        begun = reader->begin(StreamReader::As::CutZip);
    if (!begun)
        return Failure(begun.error());
    return reader;
}

namespace {

constexpr std::uint64_t kLeftFree = 512 * kMiB; // of the device that is spooled to, which others need, too

/// The content of the entry at hand, with its times: what is compressed alone has no others.
Result<fs::UniqueFd> spoolEntry(fs::FsOps &ops, ArchiveReader &reader, const ArchiveEntry &entry, const Path &folder, BombLimits limits,
                                const std::stop_token &stop)
{
    const auto failure = [&folder](const Error &error) { return Failure(Error {error.kind, error.op, error.code, folder}); };
    const Result<fs::UniqueFd> at = ops.openFollowing(folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (!at)
        return failure(at.error());
    Result<fs::UniqueFd> spool = ops.open(at->get(), ".", O_RDWR | O_TMPFILE, 0600);
    if (!spool)
        return failure(spool.error());
    if (const Result<fs::FileSystemFacts> facts = ops.statFs(spool->get()))
        limits.room = std::max<std::uint64_t>(facts->available, kLeftFree + 1) - kLeftFree;
    std::uint64_t unpacked = 0;
    std::uint64_t end = 0;
    for (;;) {
        if (stop.stop_requested())
            return Failure(Error::of(ErrorKind::Cancelled, FsOp::Read));
        const Result<std::optional<Block>> block = reader.read();
        if (!block)
            return Failure(block.error());
        if (!*block)
            break;
        unpacked += (*block)->bytes.size();
        if (const std::optional<Suspicion> suspicion = suspicionOf(limits, unpacked, reader.position(), 1))
            return *suspicion == Suspicion::NoRoom ? failure(Error::of(ErrorKind::NoSpace, FsOp::Write))
                                                   : Failure(Error::of(ErrorKind::TooDense, FsOp::Write));
        const Result<void> written = fs::writeWhole(ops, spool->get(), (*block)->bytes, (*block)->offset);
        if (!written)
            return failure(written.error());
        end = std::max(end, (*block)->offset + (*block)->bytes.size());
    }
    Result<void> done = ops.truncate(spool->get(), std::max(end, entry.hasSize ? entry.facts.size : 0)); // it may end in a hole
    if (done && entry.hasModified)
        done = ops.changeTimes(spool->get(), "", entry.facts.modified, entry.facts.modified);
    if (!done)
        return failure(done.error());
    return spool;
}

/// The last entry of that path counts, as in every archive that was added to.
Result<fs::UniqueFd> spoolLast(fs::FsOps &ops, ArchiveReader &reader, const std::string &path, const Path &folder, const BombLimits &limits,
                               const std::stop_token &stop)
{
    fs::UniqueFd last;
    ArchiveEntry entry;
    for (;;) {
        const Result<bool> more = reader.next(entry);
        if (!more && reader.isBroken())
            return Failure(more.error());
        if (more && !*more)
            break;
        const Result<std::vector<std::string>> found = guardedPath(entry.path);
        if (!more || !found || !entry.facts.isRegular() || !entry.hardLink.empty() || joinedPath(*found) != path)
            continue;
        Result<fs::UniqueFd> spooled = spoolEntry(ops, reader, entry, folder, limits, stop);
        if (!spooled)
            return spooled;
        last = *std::move(spooled);
    }
    if (!last.isOpen())
        return Failure(Error::of(ErrorKind::NotFound, FsOp::Open));
    return last;
}

} // namespace

Path spoolFolder()
{
    const char *chosen = std::getenv("TMPDIR");
    return Path(chosen && *chosen == '/' ? chosen : "/var/tmp");
}

Result<std::unique_ptr<ArchiveReader>> openInner(fs::FsOps &ops, std::unique_ptr<ArchiveReader> outer, const Path &path,
                                                 const std::vector<std::string> &entries, const Path &spool, const BombLimits &limits,
                                                 std::stop_token stop)
{
    std::unique_ptr<ArchiveReader> reader = std::move(outer);
    Path at = path;
    for (const std::string &entry : entries) {
        at = at.child(entry);
        const auto failure = [&at](Error error) {
            if (error.path.isEmpty())
                error.path = at;
            return Failure(std::move(error));
        };
        const Result<std::vector<std::string>> wanted = guardedPath(entry);
        if (!wanted)
            return failure(wanted.error());
        Result<fs::UniqueFd> spooled = spoolLast(ops, *reader, joinedPath(*wanted), spool, limits, stop);
        if (!spooled)
            return failure(spooled.error());
        Result<std::unique_ptr<ArchiveReader>> inner = ArchiveReader::open(ops, *std::move(spooled), at, stop);
        if (!inner)
            return failure(inner.error());
        reader = *std::move(inner);
    }
    return reader;
}

} // namespace ferry::archive
