// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_filter.h"

#include "core/base/safe_text.h"

#include <algorithm>

namespace ferry::store {

namespace {

using model::ItemStatus;

constexpr std::size_t kStatusEnds = 64; ///< bytes of a line, in which its status stands

char small(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

bool isAscii(std::string_view text)
{
    unsigned char bits = 0;
    for (const char byte : text)
        bits |= static_cast<unsigned char>(byte);
    return bits < 0x80;
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool isWanted(const RecordedOutcome &outcome, ShownOutcomes which)
{
    switch (which) {
    case ShownOutcomes::All:
        return true;
    case ShownOutcomes::Problems:
        return outcome.status == ItemStatus::Failed || outcome.status == ItemStatus::Lossy;
    case ShownOutcomes::Failed:
        return outcome.status == ItemStatus::Failed;
    case ShownOutcomes::Lossy:
        return outcome.status == ItemStatus::Lossy;
    case ShownOutcomes::Skipped:
        return outcome.status == ItemStatus::Skipped;
    case ShownOutcomes::Replaced:
        return outcome.replaced;
    case ShownOutcomes::Verified:
        return outcome.readBack != model::ReadBack::None;
    case ShownOutcomes::New:
        return outcome.status == ItemStatus::Planned && outcome.op != model::ItemOp::MakeFolder && !outcome.replaced && !outcome.keepsBoth;
    case ShownOutcomes::Identical:
        return outcome.status == ItemStatus::Skipped && outcome.identical;
    }
    return true;
}

bool mayBeWanted(std::string_view line, ShownOutcomes which)
{
    const std::string_view start = line.substr(0, kStatusEnds);
    const bool hasFailed = has(start, R"("status":"failed")");
    const bool isLossy = has(start, R"("status":"lossy")");
    switch (which) {
    case ShownOutcomes::All:
        return true;
    case ShownOutcomes::Problems:
        return hasFailed || isLossy;
    case ShownOutcomes::Failed:
        return hasFailed;
    case ShownOutcomes::Lossy:
        return isLossy;
    case ShownOutcomes::Skipped:
        return has(start, R"("status":"skipped")");
    case ShownOutcomes::Replaced:
        return has(line, R"("replaced":true)");
    case ShownOutcomes::Verified:
        return has(line, R"("readback":")") || has(line, R"("hash":")");
    case ShownOutcomes::New:
        return has(start, R"("status":"planned")");
    case ShownOutcomes::Identical:
        return has(start, R"("status":"skipped")") && has(line, R"("identical":true)");
    }
    return true;
}

} // namespace

OutcomeFilter::OutcomeFilter(ShownOutcomes which, const QString &words)
    : m_which(which)
    , m_words(words)
{
    // Copied from where a name was kept from turning its sentence around.
    m_words.remove(QChar(0x2068)).remove(QChar(0x2069));
    const std::string plain = m_words.toStdString();
    if (isAscii(plain) && plain.find_first_of("\"\\") == std::string::npos)
        std::ranges::transform(plain, std::back_inserter(m_plainWords), small);
}

bool OutcomeFilter::passes(const RecordedOutcome &outcome) const
{
    const auto names
        = [this](const Path &path) { return QString::fromStdString(safeText(path.bytes())).contains(m_words, Qt::CaseInsensitive); };
    const auto reasons = [this](const std::optional<Error> &error) {
        // A plan is full of taken names, and its search is for those.
        return error && error->kind != ErrorKind::Exists && QString::fromStdString(reasonOf(*error)).contains(m_words, Qt::CaseInsensitive);
    };
    return isWanted(outcome, m_which) && (m_words.isEmpty() || names(outcome.source) || names(outcome.target) || reasons(outcome.error));
}

bool OutcomeFilter::mayPass(std::string_view line) const
{
    if (!line.starts_with(R"({"op":")"))
        return true;
    if (!mayBeWanted(line, m_which))
        return false;
    // Letters outside of ASCII may be others of their case inside of it.
    if (m_plainWords.empty() || !isAscii(line))
        return true;
    std::string letters(line);
    std::ranges::transform(letters, letters.begin(), small);
    return has(letters, m_plainWords);
}

} // namespace ferry::store
