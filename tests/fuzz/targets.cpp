// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "app/cli/file_uri.h"
#include "core/archive/archive_index.h"
#include "core/archive/archive_reader.h"
#include "core/archive/entry_guard.h"
#include "core/base/safe_text.h"
#include "core/fs/linux_ops.h"
#include "core/fs/trash.h"
#include "core/fs/trash_sizes.h"
#include "core/store/checksum_list.h"
#include "core/store/job_json.h"
#include "core/store/journal_format.h"
#include "core/store/outcome_json.h"
#include "ui/bridge/uri_list.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xxhash.h>

#include <algorithm>
#include <optional>

namespace ferry::fuzz {

namespace {

constexpr std::size_t kPiece = 7; ///< bytes given at once to what is fed in pieces

std::vector<store::ChecksumLine> linesOf(std::string_view bytes, std::size_t piece)
{
    store::ChecksumListParser parser({});
    std::vector<store::ChecksumLine> lines;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        parser.add(bytes.substr(at, piece), lines);
    parser.finish(lines);
    return lines;
}

std::string wrongInChecksums(std::string_view bytes)
{
    const std::vector<store::ChecksumLine> whole = linesOf(bytes, std::max<std::size_t>(bytes.size(), 1));
    const std::vector<store::ChecksumLine> pieces = linesOf(bytes, kPiece);
    if (whole.size() != pieces.size())
        return "other lines when they come in pieces";
    std::uint64_t last = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (whole[i].number <= last || whole[i].number != pieces[i].number || whole[i].file.has_value() != pieces[i].file.has_value())
            return "another line when it comes in pieces";
        last = whole[i].number;
        if (!whole[i].file)
            continue;
        const model::ListedFile &file = *whole[i].file;
        const std::string &name = file.name;
        if (name.empty() || name.starts_with('/') || name == ".." || name.starts_with("../") || name.find("/../") != std::string::npos
            || name.ends_with("/..") || name.find('\0') != std::string::npos)
            return "a name that leads out: " + name;
        for (const model::Digest &digest : file.expected) {
            const std::string line = store::checksumLine(digest, name);
            const auto again = store::parseChecksumLine(std::string_view(line).substr(0, line.size() - 1), digest.kind);
            if (!again || !*again || (*again)->name != name)
                return "written and read back it is another file: " + name;
        }
    }
    return {};
}

std::string wrongInUriList(std::string_view bytes)
{
    const ui::DroppedFiles files = ui::parseUriList(QByteArray(bytes.data(), qsizetype(bytes.size())));
    for (const Path &path : files.paths) {
        const std::string &name = path.bytes();
        if (!name.starts_with('/') || name.find('\0') != std::string::npos || name == "/")
            return "no path of a file: " + name;
        const ui::DroppedFiles again = ui::parseUriList(ui::fileUri(path));
        if (again.paths.size() != 1 || again.paths.front() != path)
            return "written and read back it is another file: " + name;
    }
    return {};
}

std::string wrongInFileUri(std::string_view bytes)
{
    const auto path = cli::pathOfFileUri(bytes);
    if (path && (path->isEmpty() || path->bytes().find('\0') != std::string::npos))
        return "no path: " + path->bytes();
    return !path && path.error().empty() ? "refused without a reason" : "";
}

std::string wrongInDirectorySizes(std::string_view bytes)
{
    const std::vector<fs::DirectorySize> sizes = fs::parseDirectorySizes(bytes);
    for (const fs::DirectorySize &size : sizes) {
        if (size.name.empty() || size.name == "." || size.name == ".." || size.name.size() > 255
            || size.name.find_first_of(std::string_view("/\0", 2)) != std::string::npos)
            return "no name in a folder: " + size.name;
    }
    return fs::parseDirectorySizes(fs::directorySizesText(sizes)) == sizes ? "" : "what was read changes when it is written and read back";
}

std::string wrongInTrashNote(std::string_view bytes)
{
    const Result<fs::TrashNote> note = fs::parseTrashNote(bytes);
    if (!note)
        return note.error().kind == ErrorKind::NoOrigin ? "" : "refused for another reason";
    if (note->path.empty() || note->path.find('\0') != std::string::npos)
        return "a path that is none";
    const Result<Path> origin = fs::originOf(*note, Path("/top"));
    return !origin || origin->bytes().starts_with("/top/") ? "" : "leads out: " + origin->bytes();
}

std::string wrongInOutcome(std::string_view bytes)
{
    const std::optional<store::RecordedOutcome> outcome = store::parseOutcomeLine(bytes);
    if (outcome && outcome->status == model::ItemStatus::Failed && !outcome->error)
        return "a failure without an error";
    return {};
}

std::string wrongInJob(std::string_view bytes)
{
    if (const Result<model::Options> options = store::parseOptions(bytes)) {
        const Result<model::Options> again = store::parseOptions(store::optionsJson(*options));
        if (!again || store::optionsJson(*again) != store::optionsJson(*options))
            return "options change when they are written and read back";
    }
    if (const Result<store::Standing> standing = store::parseStanding(bytes)) {
        const Result<store::Standing> again = store::parseStanding(store::standingJson(*standing));
        if (!again || *again != *standing)
            return "answers change when they are written and read back";
    }
    if (const Result<Error> error = store::parseError(bytes)) {
        const Result<Error> again = store::parseError(store::errorJson(*error));
        if (!again || again->path != error->path || again->code != error->code)
            return "an error changes when it is written and read back";
    }
    return {};
}

std::string numberBytes(std::uint64_t number, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(number >> (8 * i));
    return text;
}

/// A frame that is whole, whatever is in it: a checksum that does not fit would keep every changed byte from being read.
std::string frameOf(std::string_view bytes)
{
    const std::string_view payload = bytes.empty() ? bytes : bytes.substr(1);
    const std::string frame = std::string(bytes.substr(0, 1)) + numberBytes(payload.size(), 4) + std::string(payload);
    return frame + numberBytes(XXH3_64bits(frame.data(), frame.size()), 4);
}

std::string wrongInJournal(std::string_view bytes)
{
    const Result<store::JournalContent> raw = store::readJournal(bytes);
    if (raw && raw->length > bytes.size())
        return "longer than it is";
    const std::string start = store::journalStart({.tag = "abcdefgh", .job = {1}, .request = {}, .results = {}});
    const Result<store::JournalContent> content = store::readJournal(start + frameOf(bytes));
    if (!content)
        return "what comes later makes the beginning unreadable";
    if (content->length > start.size() + frameOf(bytes).size())
        return "longer than it is";
    std::string written = start;
    for (const Path &folder : content->folders)
        written += store::folderFrame(folder);
    if (!content->named.empty())
        written += store::namedFrame(content->named);
    for (const store::KeptItem &item : content->kept)
        written += store::keptFrame(item);
    for (const store::EnteredItem &item : content->entered)
        written += store::enteredFrame(item);
    for (const store::LargeMark &mark : content->marks)
        written += store::markFrame(mark);
    for (const store::ExchangedNames &names : content->exchanged)
        written += store::exchangeFrame(names);
    for (const store::TrashInfo &info : content->trashed)
        written += store::trashFrame(info);
    for (const store::LeavingTrash &leaving : content->leavingTrash)
        written += store::leavingFrame(leaving);
    const Result<store::JournalContent> again = store::readJournal(written);
    const bool isSame = again && again->folders == content->folders && again->named == content->named && again->kept == content->kept
        && again->entered == content->entered && again->marks == content->marks && again->exchanged == content->exchanged
        && again->trashed == content->trashed && again->leavingTrash == content->leavingTrash;
    return isSame ? "" : "what was read changes when it is written and read back";
}

/// What reaches a terminal or a label has no control characters.
std::string wrongInSafeText(std::string_view bytes)
{
    const std::string text = safeText(bytes);
    const auto isControl = [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; };
    if (std::ranges::any_of(text, isControl))
        return "a control character";
    for (const std::string_view mark : {"\u202E", "\u202D", "\u2066", "\u2069", "\u200F", "\u061C", "\u0085", "\u009B", "\u2028"}) {
        if (text.find(mark) != std::string::npos)
            return "a mark that turns the text or moves the cursor";
    }
    return {};
}

/// Whatever an archive says: no path leads out, nothing is read for ever, and memory is bounded.
std::string wrongInArchive(std::string_view bytes)
{
    constexpr std::uint64_t kReadMost = 64 << 20;
    fs::LinuxOps ops;
    fs::UniqueFd file(::memfd_create("archive", MFD_CLOEXEC));
    if (::write(file.get(), bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        return "could not be tried";
    const auto reader = archive::ArchiveReader::open(ops, std::move(file), Path("/archive"), {});
    if (!reader)
        return {};
    archive::ArchiveIndex index;
    archive::ArchiveEntry entry;
    std::uint64_t read = 0;
    for (std::size_t calls = 0; read < kReadMost; ++calls) {
        if (calls > 100'000)
            return "entries without end";
        const Result<bool> more = (*reader)->next(entry);
        if ((!more && (*reader)->isBroken()) || (more && !*more))
            return {};
        if (!more)
            continue;
        (void)index.add(entry);
        const auto path = archive::guardedPath(entry.path);
        for (const std::string &component : path.value_or(std::vector<std::string>())) {
            if (component.empty() || component == "." || component == ".." || component.size() > 255
                || component.find_first_of(std::string_view("/\0", 2)) != std::string::npos)
                return "a name that leads out: " + component;
        }
        while (read < kReadMost) {
            const auto block = (*reader)->read();
            if (!block || !*block)
                break;
            read += (*block)->bytes.size();
        }
    }
    return {};
}

/// A tar of one file, as the standard's header has it.
std::string tarOf(std::string_view name, char type, std::string_view link, std::string_view content)
{
    std::string header(512, '\0');
    const auto put = [&header](std::size_t at, std::string_view text) { header.replace(at, text.size(), text); };
    put(0, name);
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, content.empty() ? "00000000000" : "00000000005");
    put(136, "14000000000");
    put(148, "        ");
    header[156] = type;
    put(157, link);
    put(257, std::string_view("ustar\00000", 8));
    unsigned sum = 0;
    for (const char byte : header)
        sum += static_cast<unsigned char>(byte);
    std::string octal(6, '0');
    for (std::size_t i = 6; i > 0; --i, sum /= 8)
        octal[i - 1] = static_cast<char>('0' + sum % 8);
    put(148, octal + '\0');
    std::string all = header + std::string(content);
    all.resize((all.size() + 511) / 512 * 512);
    return all;
}

using namespace std::string_literals;

const std::vector<Target> kTargets {
    {"checksum list",
     wrongInChecksums,
     {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/b\n",
      "d41d8cd98f00b204e9800998ecf8427e *a b\r\n# comment\n\\d41d8cd98f00b204e9800998ecf8427e  a\\nb\\\\c\n",
      "SHA256 (a) = e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\nMD5(x)= d41d8cd98f00b204e9800998ecf8427e\n",
      "99aa06d3014798d86001c324468d497f  ../x\n99aa06d3014798d86001c324468d497f  /x\n", "XXH128 (a) = 99aa06d3014798d86001c324468d497f"}},
    {"uri list",
     wrongInUriList,
     {"file:///a%20b\r\n# comment\r\nfile://localhost/c\r\n", "file:/x/../y\r\nhttp://a/b\r\nfile:///%00\r\nfile:///a%2Fb\r\n",
      "file:///%FF%0A%C3%A4\n", "file:////x//y/./z/\r\n"}},
    {"file uri", wrongInFileUri, {"file:///a%20b", "file:/a", "file://localhost/a?q#f", "file://other/a", "file:///%zz%0"}},
    {"directory sizes",
     wrongInDirectorySizes,
     {"4096 1700000000 Documents\n8192 1700000001 a%20b\n", "1 -2 %FF%0A\n1 2 a\n3 4 a\n", "1 2 a%2Fb\n1 2 ..\n1  2 x\nx y z"}},
    {"trash note",
     wrongInTrashNote,
     {"[Trash Info]\nPath=/top/a%20b\nDeletionDate=2026-11-22T19:00:00\n", "[Trash Info]\nPath=d/%FF%0A\n",
      "[Trash Info]\nPath=../a\nPath=b\n[x]\n", "[Trash Info]\nPath=%2e%2e/%2Fa/.\n"}},
    {"results line",
     wrongInOutcome,
     {R"({"op":"copy","status":"ok","path":"/a","path_b64":"L2E=","target":"/b","target_b64":"L2I=","bytes":3,"method":"batch","hash":"xxh3:99aa06d3014798d86001c324468d497f","readback":"device","time":1.5})",
      R"({"op":"move","status":"failed","path":"/a","path_b64":"L2E=","errno":28,"kind":"no-space","call":"write","at":"/b","at_b64":"L2I=","reason":"No space left on device"})",
      R"({"op":"copy","status":"lossy","path":"/a","path_b64":"L2E=","losses":[{"kind":"acl","errno":95,"detail":"x","unsupported":true}]})",
      R"({"summary":true,"job":1})"}},
    {"stored job",
     wrongInJob,
     {R"({"on_file":"overwrite","dry_run":true,"limit":1000})", R"({"kind":"no-space","call":"write","errno":28,"path_b64":"L2E="})",
      R"({"file-exists":"skip"})", "{}", R"({"on_file":5,"x":[{}]})"}},
    {"archive",
     wrongInArchive,
     {tarOf("a/b", '0', "", "hello") + std::string(1024, '\0'), tarOf("l", '2', "../x", "") + tarOf("l/x", '0', "", "hello"),
      tarOf("h", '1', "/etc/passwd", ""),
      "PK\3\4\x14\0\0\0\0\0\0\0!P\x86\xa6\x10\x36\5\0\0\0\5\0\0\0\1\0\0\0ahello"
      "PK\1\2\x14\3\x14\0\0\0\0\0\0\0!P\x86\xa6\x10\x36\5\0\0\0\5\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\xa4\x81\0\0\0\0"
      "aPK\5\6\0\0\0\0\1\0\1\0/\0\0\0$\0\0\0\0\0"s,
      "070701000000010000816400000000000000000000000100000000000000050000000000000000000000000000000000000002"
      "00000000a\0hello\0\0\0"s,
      "!<arch>\na/              0           0     0     644     5         `\nhello\n"}},
    {"journal",
     wrongInJournal,
     {"F\x02\0\0\0/d"s, "N"s + std::string(24, '\x05'), "B"s + std::string(24, '\x05'), "E"s + std::string(20, '\x05') + "\x01\0\0\0n"s,
      "L"s + std::string(24, '\x05') + "\x02\0\0\0/d\x01\0\0\0p"s, "X\x01\0\0\0p"s + std::string(24, '\x05'), "T\x02\0\0\0/t\x03\0\0\0abc"s,
      "?later"s}},
    {"shown name", wrongInSafeText, {"plain", "\x1B[31mred\x07", "a\u202Egpj.exe", "\xC3\x28\xFF\\x41\\n", "\u009B2J\u0085\u2028\\u{41}"}},
};

} // namespace

std::span<const Target> targets()
{
    return kTargets;
}

} // namespace ferry::fuzz
