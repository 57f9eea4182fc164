// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/natural_order.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace ferry::browse {

namespace {

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

bool isContinuation(char c) noexcept
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// * stands for any number of characters, ? for one.
bool globMatches(std::string_view text, std::string_view pattern) noexcept
{
    std::size_t at = 0;
    std::size_t in = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    while (at < text.size()) {
        if (in < pattern.size() && pattern[in] == '*') {
            star = in++;
            retry = at;
        } else if (in < pattern.size() && pattern[in] == '?') {
            ++in;
            ++at;
            while (at < text.size() && isContinuation(text[at]))
                ++at;
        } else if (in < pattern.size() && pattern[in] == text[at]) {
            ++in;
            ++at;
        } else if (star != std::string_view::npos) {
            in = star + 1;
            at = ++retry;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', in) == std::string_view::npos;
}

} // namespace

std::string folded(std::string_view name)
{
    std::string lower(name);
    char all = 0; // bits
    for (char &c : lower) {
        all |= c;
        c = static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0));
    }
    if (!(all & 0x80))
        return lower;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
    if (decoder.hasError())
        return lower;
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain.toCaseFolded().toStdString();
}

std::string naturalKey(std::string_view foldedName)
{
    // A number becomes its length and its digits, so that the longer one is the greater. The length begins with a byte of the digits'
    // range, so that numbers stand among other characters where digits do.
    constexpr std::size_t kLongest = 9;
    std::string key;
    key.reserve(foldedName.size() + 4);
    for (std::size_t at = 0; at < foldedName.size();) {
        if (!isDigit(foldedName[at])) {
            key += foldedName[at++];
            continue;
        }
        while (at < foldedName.size() && foldedName[at] == '0')
            ++at;
        std::size_t end = at;
        while (end < foldedName.size() && isDigit(foldedName[end]))
            ++end;
        std::size_t length = end - at;
        for (; length >= kLongest; length -= kLongest)
            key += '9';
        key += static_cast<char>('0' + length);
        key += foldedName.substr(at, end - at);
        at = end;
    }
    return key;
}

std::string_view partInKeys(std::string_view foldedWords) noexcept
{
    std::string_view longest;
    for (std::size_t at = 0; at < foldedWords.size();) {
        const bool isNumber = isDigit(foldedWords[at]);
        std::size_t end = at;
        while (end < foldedWords.size() && isDigit(foldedWords[end]) == isNumber)
            ++end;
        // In a key a number has no leading zeros, and its digits stand together.
        while (isNumber && at < end && foldedWords[at] == '0')
            ++at;
        if (end - at > longest.size())
            longest = foldedWords.substr(at, end - at);
        at = end;
    }
    return longest;
}

bool matches(std::string_view foldedName, std::string_view foldedWords) noexcept
{
    if (foldedWords.find_first_of("*?") == std::string_view::npos)
        return foldedName.find(foldedWords) != std::string_view::npos;
    for (;;) {
        const auto end = foldedWords.find(';');
        const std::string_view pattern = foldedWords.substr(0, end);
        if (!pattern.empty() && globMatches(foldedName, pattern))
            return true;
        if (end == std::string_view::npos)
            return false;
        foldedWords.remove_prefix(end + 1);
    }
}

} // namespace ferry::browse
