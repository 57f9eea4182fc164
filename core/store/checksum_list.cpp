// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checksum_list.h"

#include <algorithm>

namespace ferry::store {

namespace {

using model::Digest;
using model::HashKind;

struct Tag {
    std::string_view word;
    HashKind kind;
};
constexpr Tag kTags[] = {
    {"SHA256", HashKind::Sha256},   {"SHA2-256", HashKind::Sha256}, {"SHA512", HashKind::Sha512}, {"SHA2-512", HashKind::Sha512},
    {"BLAKE2b", HashKind::Blake2b}, {"XXH128", HashKind::Xxh3},     {"SHA1", HashKind::Sha1},     {"MD5", HashKind::Md5},
};

/// Digits of other hashes that these programs write: XXH32, XXH64, SHA-224, SHA-384.
constexpr std::size_t kOtherLengths[] = {8, 16, 56, 96};

constexpr std::string_view kHexDigits = "0123456789abcdefABCDEF";
constexpr std::string_view kBlanks = " \t";

Failure fault(ErrorKind kind)
{
    return Failure(Error::of(kind));
}

std::string_view withoutLeadingBlanks(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of(kBlanks), text.size()));
}

std::optional<std::string> unescaped(std::string_view name)
{
    std::string plain;
    plain.reserve(name.size());
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (name[at] != '\\') {
            plain += name[at];
            continue;
        }
        ++at;
        if (at == name.size())
            return {};
        switch (name[at]) {
        case 'n':
            plain += '\n';
            break;
        case 'r':
            plain += '\r';
            break;
        case '\\':
            plain += '\\';
            break;
        default:
            return {};
        }
    }
    return plain;
}

/// The name without components that stand for nothing.
Result<std::string> plainName(std::string_view name)
{
    const Failure refused(Error::of(ErrorKind::BadName, FsOp::None, Path(std::string(name))));
    if (name.starts_with('/'))
        return refused;
    std::string plain;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find('/'), name.size());
        const std::string_view component = name.substr(0, end);
        name.remove_prefix(std::min(end + 1, name.size()));
        if (component == "..")
            return refused;
        if (component.empty() || component == ".")
            continue;
        plain += plain.empty() ? "" : "/";
        plain += component;
    }
    if (plain.empty())
        return refused;
    return plain;
}

/// What a line says, in its own words.
struct Parts {
    std::string_view digest;
    std::string_view name;
    std::optional<HashKind> tagged;
};

/// "digest  name", "digest *name", "digest name"
std::optional<Parts> untaggedParts(std::string_view line)
{
    const std::size_t end = line.find_first_not_of(kHexDigits);
    if (end == 0 || end == std::string_view::npos || kBlanks.find(line[end]) == std::string_view::npos)
        return {};
    std::string_view name = line.substr(end + 1);
    if (name.starts_with(' ') || name.starts_with('*'))
        name.remove_prefix(1);
    return Parts {line.substr(0, end), name, {}};
}

/// "TAG (name) = digest", "TAG(name)= digest"
Result<Parts> taggedParts(std::string_view line)
{
    const std::size_t open = line.find('(');
    const std::size_t close = line.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return fault(ErrorKind::BadLine);
    std::string_view tag = line.substr(0, open);
    if (tag.ends_with(' '))
        tag.remove_suffix(1);
    std::string_view rest = withoutLeadingBlanks(line.substr(close + 1));
    if (!rest.starts_with('='))
        return fault(ErrorKind::BadLine);
    rest = withoutLeadingBlanks(rest.substr(1));
    const bool isHex = !rest.empty() && rest.find_first_not_of(kHexDigits) == std::string_view::npos;
    const bool isWord = !tag.empty() && std::ranges::all_of(tag, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    });
    if (!isHex || !isWord)
        return fault(ErrorKind::BadLine);
    const auto known = std::ranges::find(kTags, tag, &Tag::word);
    if (known == std::end(kTags))
        return fault(ErrorKind::Unsupported);
    return Parts {rest, line.substr(open + 1, close - open - 1), known->kind};
}

Result<std::vector<Digest>> digestsOf(const Parts &parts, std::optional<HashKind> kind)
{
    const std::optional<HashKind> said = parts.tagged ? parts.tagged : kind;
    std::vector<Digest> digests;
    for (const HashKind candidate : model::kHashKinds) {
        if (said && candidate != *said)
            continue;
        if (const std::optional<Digest> digest = model::digestOfHex(candidate, parts.digest))
            digests.push_back(*digest);
    }
    if (!digests.empty())
        return digests;
    const bool isOther = !said && std::ranges::find(kOtherLengths, parts.digest.size()) != std::end(kOtherLengths);
    return fault(isOther ? ErrorKind::Unsupported : ErrorKind::BadLine);
}

} // namespace

std::string checksumLine(const Digest &digest, std::string_view name)
{
    // xxhsum before 0.8.2 knows no escapes, and nobody needs them for a mere backslash.
    const std::string_view special = digest.kind == HashKind::Xxh3 ? "\n\r" : "\n\r\\";
    const bool escapes = name.find_first_of(special) != std::string_view::npos;
    std::string line = escapes ? "\\" : "";
    line += model::hexOf(digest);
    line += "  ";
    for (const char c : name) {
        if (escapes && c == '\n')
            line += "\\n";
        else if (escapes && c == '\r')
            line += "\\r";
        else if (escapes && c == '\\')
            line += "\\\\";
        else
            line += c;
    }
    line += '\n';
    return line;
}

Result<std::optional<model::ListedFile>> parseChecksumLine(std::string_view line, std::optional<HashKind> kind)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.find('\0') != std::string_view::npos)
        return fault(ErrorKind::BadLine);
    if (line.starts_with('#'))
        return std::optional<model::ListedFile>();
    line = withoutLeadingBlanks(line);
    if (line.empty())
        return std::optional<model::ListedFile>();
    const bool isEscaped = line.starts_with('\\');
    line.remove_prefix(isEscaped ? 1 : 0);
    const std::optional<Parts> untagged = untaggedParts(line);
    const Result<Parts> parts = untagged ? Result<Parts>(*untagged) : taggedParts(line);
    if (!parts)
        return Failure(parts.error());
    Result<std::vector<Digest>> digests = digestsOf(*parts, kind);
    if (!digests)
        return Failure(digests.error());
    const std::optional<std::string> given = isEscaped ? unescaped(parts->name) : std::string(parts->name);
    if (!given)
        return fault(ErrorKind::BadLine);
    Result<std::string> name = plainName(*given);
    if (!name)
        return Failure(name.error());
    return model::ListedFile {.name = *std::move(name), .expected = *std::move(digests)};
}

ChecksumListParser::ChecksumListParser(std::optional<HashKind> kind)
    : m_kind(kind)
{
}

void ChecksumListParser::add(std::string_view bytes, std::vector<ChecksumLine> &lines)
{
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        const std::string_view part = bytes.substr(0, end);
        const bool isWhole = end != std::string_view::npos;
        m_isTooLong = m_isTooLong || m_begun.size() + part.size() > kLineMax;
        if (m_isTooLong)
            m_begun.clear();
        else if (!isWhole || !m_begun.empty())
            m_begun += part;
        if (!isWhole)
            return;
        take(m_begun.empty() ? part : m_begun, lines);
        m_begun.clear();
        m_isTooLong = false;
        bytes.remove_prefix(end + 1);
    }
}

void ChecksumListParser::finish(std::vector<ChecksumLine> &lines)
{
    if (!m_begun.empty() || m_isTooLong)
        take(m_begun, lines);
    m_begun.clear();
    m_isTooLong = false;
}

void ChecksumListParser::take(std::string_view line, std::vector<ChecksumLine> &lines)
{
    ++m_number;
    if (m_isTooLong) {
        lines.push_back({m_number, fault(ErrorKind::BadLine)});
        return;
    }
    Result<std::optional<model::ListedFile>> file = parseChecksumLine(line, m_kind);
    if (!file) {
        lines.push_back({m_number, Failure(file.error())});
    } else if (*file) {
        (*file)->line = m_number;
        lines.push_back({m_number, **std::move(file)});
    }
}

} // namespace ferry::store
