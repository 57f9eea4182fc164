// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_format.h"

#include "core/fs/name_rules.h"
#include "core/store/job_json.h"
#include "core/store/stored_job.h"
#include "core/store/words.h"

#include <xxhash.h>

#include <array>
#include <optional>

namespace ferry::store {

namespace {

constexpr std::string_view kMagic {"FerryJ\0", 7};
constexpr std::size_t kFrameStart = 5; ///< kind and length
constexpr std::size_t kChecksum = 4;

void put(std::string &to, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to += static_cast<char>(value >> (8 * i) & 0xFF);
}

void put(std::string &to, std::string_view text)
{
    put(to, text.size(), 4);
    to += text;
}

std::uint64_t numberOf(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i > 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[i - 1]);
    return value;
}

std::uint32_t checksumOf(std::string_view bytes)
{
    return static_cast<std::uint32_t>(XXH3_64bits(bytes.data(), bytes.size()));
}

std::string frame(char kind, std::string_view payload)
{
    std::string bytes(1, kind);
    put(bytes, payload);
    put(bytes, checksumOf(bytes), kChecksum);
    return bytes;
}

/// Takes fields from the front; once one is missing all are.
class Fields
{
public:
    explicit Fields(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    std::uint64_t number(std::size_t bytes) { return numberOf(take(bytes)); }
    std::string_view text() { return take(number(4)); }
    [[nodiscard]] bool isAtEnd() const noexcept { return m_rest.empty(); }
    [[nodiscard]] bool isWhole() const noexcept { return m_whole; }

private:
    std::string_view take(std::uint64_t bytes)
    {
        m_whole = m_whole && bytes <= m_rest.size();
        if (!m_whole)
            return {};
        const std::string_view taken = m_rest.substr(0, bytes);
        m_rest.remove_prefix(bytes);
        return taken;
    }

    std::string_view m_rest;
    bool m_whole = true;
};

Result<JournalHead> readHead(std::string_view payload)
{
    Fields fields(payload);
    JournalHead head;
    head.tag = fields.text();
    head.job = {fields.number(8)};
    const auto kind = valueOf<model::JobKind>(fields.text());
    head.request.destination = Path(std::string(fields.text()));
    const Result<model::Options> options = parseOptions(fields.text());
    head.results = Path(std::string(fields.text()));
    head.request.sources = separated(fields.text());
    if (!fields.isWhole() || head.tag.size() != fs::kPartialTag)
        return Failure(Error::of(ErrorKind::Corrupt, FsOp::Read));
    if (!kind)
        return Failure(Error::of(ErrorKind::Unsupported, FsOp::Read));
    if (!options)
        return Failure(options.error());
    head.request.kind = *kind;
    head.request.options = *options;
    return head;
}

template <typename Item>
bool add(std::vector<Item> &to, Item item, const Fields &fields)
{
    if (fields.isWhole())
        to.push_back(std::move(item));
    return fields.isWhole();
}

/// False: the payload is not what its kind says.
bool readFrame(char kind, std::string_view payload, JournalContent &content)
{
    Fields fields(payload);
    switch (kind) {
    case 'F': {
        Path folder {std::string(fields.text())};
        return add(content.folders, std::move(folder), fields);
    }
    case 'N':
        if (payload.size() % 24 != 0)
            return false;
        while (!fields.isAtEnd())
            content.named.push_back({.key = fields.number(8), .facts = fields.number(8), .old = fields.number(8)});
        return true;
    case 'A':
        if (payload.size() % 8 != 0)
            return false;
        while (!fields.isAtEnd())
            content.setAside.push_back(fields.number(8));
        return true;
    case 'B': {
        const KeptItem item {.key = fields.number(8), .facts = fields.number(8), .inode = fields.number(8)};
        return add(content.kept, item, fields);
    }
    case 'E': {
        EnteredItem item {.key = fields.number(8), .modified = {}, .name = {}};
        item.modified.seconds = static_cast<std::int64_t>(fields.number(8));
        item.modified.nanoseconds = static_cast<std::uint32_t>(fields.number(4));
        item.name = fields.text();
        return add(content.entered, std::move(item), fields);
    }
    case 'L': {
        LargeMark mark {.key = fields.number(8), .source = fields.number(8), .length = fields.number(8), .folder = {}, .partial = {}};
        mark.folder = Path(std::string(fields.text()));
        mark.partial = fields.text();
        return add(content.marks, std::move(mark), fields);
    }
    case 'X': {
        ExchangedNames names {.partial = std::string(fields.text()), .inode = fields.number(8), .oldInode = fields.number(8), .old = 0};
        names.old = fields.number(8);
        return add(content.exchanged, std::move(names), fields);
    }
    case 'T': {
        TrashInfo info {.info = Path(std::string(fields.text())), .text = {}};
        info.text = fields.text();
        return add(content.trashed, std::move(info), fields);
    }
    case 'O': {
        LeavingTrash leaving {.files = Path(std::string(fields.text())), .notes = {}};
        while (fields.isWhole() && !fields.isAtEnd()) {
            fs::SeenNote note {.name = std::string(fields.text()), .size = fields.number(8), .modified = {}};
            note.modified.seconds = static_cast<std::int64_t>(fields.number(8));
            note.modified.nanoseconds = static_cast<std::uint32_t>(fields.number(4));
            leaving.notes.push_back(std::move(note));
        }
        return add(content.leavingTrash, std::move(leaving), fields);
    }
    case 'S':
        return add(content.systems, fields.number(8), fields);
    default:
        return true; // a later Ferry's
    }
}

/// The frame at the front, if it is whole and as it was written.
struct Frame {
    char kind = 0;
    std::string_view payload;
    std::size_t size = 0;
};
std::optional<Frame> nextFrame(std::string_view bytes)
{
    if (bytes.size() < kFrameStart + kChecksum)
        return {};
    const std::uint64_t length = numberOf(bytes.substr(1, 4));
    if (length > bytes.size() - kFrameStart - kChecksum)
        return {};
    const std::size_t summed = kFrameStart + length;
    if (numberOf(bytes.substr(summed, kChecksum)) != checksumOf(bytes.substr(0, summed)))
        return {};
    return Frame {bytes[0], bytes.substr(kFrameStart, length), summed + kChecksum};
}

} // namespace

std::uint64_t folderKey(const Path &folder)
{
    return XXH3_64bits(folder.bytes().data(), folder.bytes().size());
}

std::uint64_t itemKey(std::uint64_t folderKey, std::string_view name)
{
    return XXH3_64bits_withSeed(name.data(), name.size(), folderKey);
}

std::uint64_t copiedFacts(const model::FileFacts &facts)
{
    const std::array<std::uint64_t, 4> parts {static_cast<std::uint64_t>(facts.type), facts.size,
                                              static_cast<std::uint64_t>(facts.modified.seconds), facts.modified.nanoseconds};
    return XXH3_64bits(parts.data(), sizeof parts);
}

std::uint64_t identity(const model::FileFacts &facts)
{
    const std::array<std::uint64_t, 3> parts {facts.inode, static_cast<std::uint64_t>(facts.changed.seconds), facts.changed.nanoseconds};
    return XXH3_64bits_withSeed(parts.data(), sizeof parts, copiedFacts(facts)) | 1;
}

std::string journalStart(const JournalHead &head)
{
    std::string bytes(kMagic);
    bytes += static_cast<char>(kJournalVersion);
    std::string payload;
    put(payload, head.tag);
    put(payload, head.job.value, 8);
    put(payload, wordOf(head.request.kind));
    put(payload, head.request.destination.bytes());
    put(payload, optionsJson(head.request.options));
    put(payload, head.results.bytes());
    put(payload, joined(head.request.sources));
    return bytes + frame('R', payload);
}

std::string folderFrame(const Path &folder)
{
    std::string payload;
    put(payload, folder.bytes());
    return frame('F', payload);
}

std::string namedFrame(std::span<const NamedItem> items)
{
    std::string payload;
    payload.reserve(items.size() * 24);
    for (const NamedItem &item : items) {
        put(payload, item.key, 8);
        put(payload, item.facts, 8);
        put(payload, item.old, 8);
    }
    return frame('N', payload);
}

std::string asideFrame(std::span<const std::uint64_t> keys)
{
    std::string payload;
    payload.reserve(keys.size() * 8);
    for (const std::uint64_t key : keys)
        put(payload, key, 8);
    return frame('A', payload);
}

std::string keptFrame(const KeptItem &item)
{
    std::string payload;
    put(payload, item.key, 8);
    put(payload, item.facts, 8);
    put(payload, item.inode, 8);
    return frame('B', payload);
}

std::string enteredFrame(const EnteredItem &item)
{
    std::string payload;
    put(payload, item.key, 8);
    put(payload, static_cast<std::uint64_t>(item.modified.seconds), 8);
    put(payload, item.modified.nanoseconds, 4);
    put(payload, item.name);
    return frame('E', payload);
}

std::string markFrame(const LargeMark &mark)
{
    std::string payload;
    put(payload, mark.key, 8);
    put(payload, mark.source, 8);
    put(payload, mark.length, 8);
    put(payload, mark.folder.bytes());
    put(payload, mark.partial);
    return frame('L', payload);
}

std::string exchangeFrame(const ExchangedNames &names)
{
    std::string payload;
    put(payload, names.partial);
    put(payload, names.inode, 8);
    put(payload, names.oldInode, 8);
    put(payload, names.old, 8);
    return frame('X', payload);
}

std::string trashFrame(const TrashInfo &info)
{
    std::string payload;
    put(payload, info.info.bytes());
    put(payload, info.text);
    return frame('T', payload);
}

std::string leavingFrame(const LeavingTrash &leaving)
{
    std::string payload;
    put(payload, leaving.files.bytes());
    for (const fs::SeenNote &note : leaving.notes) {
        put(payload, note.name);
        put(payload, note.size, 8);
        put(payload, static_cast<std::uint64_t>(note.modified.seconds), 8);
        put(payload, note.modified.nanoseconds, 4);
    }
    return frame('O', payload);
}

std::string systemFrame(std::uint64_t system)
{
    std::string payload;
    put(payload, system, 8);
    return frame('S', payload);
}

Result<JournalContent> readJournal(std::string_view bytes)
{
    if (bytes.size() <= kMagic.size() || !bytes.starts_with(kMagic))
        return Failure(Error::of(ErrorKind::Corrupt, FsOp::Read));
    if (static_cast<std::uint8_t>(bytes[kMagic.size()]) != kJournalVersion)
        return Failure(Error::of(ErrorKind::Unsupported, FsOp::Read));
    JournalContent content;
    content.length = kMagic.size() + 1;
    const std::optional<Frame> first = nextFrame(bytes.substr(content.length));
    if (!first || first->kind != 'R')
        return Failure(Error::of(ErrorKind::Corrupt, FsOp::Read));
    Result<JournalHead> head = readHead(first->payload);
    if (!head)
        return Failure(head.error());
    content.head = *std::move(head);
    content.length += first->size;
    while (const std::optional<Frame> next = nextFrame(bytes.substr(content.length))) {
        if (!readFrame(next->kind, next->payload, content))
            break;
        content.length += next->size;
    }
    return content;
}

} // namespace ferry::store
