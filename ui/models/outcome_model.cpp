// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outcome_model.h"

#include "ui/icons/symbols.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/outcome_text.h"
#include "ui/text/quantities.h"

#include <QElapsedTimer>

#include <utility>

namespace ferry::ui {

namespace {

constexpr int kCachedOutcomes = 2000;
constexpr std::size_t kReadPerTurn = 1 << 20; // bytes; a few milliseconds of looking for line ends
constexpr qint64 kTurnMilliseconds = 12;

bool isTaken(const store::RecordedOutcome &outcome)
{
    return outcome.error && outcome.error->kind == ErrorKind::Exists;
}

QString toolTipOf(const store::RecordedOutcome &outcome, const QString &remark)
{
    QStringList lines {text::path(outcome.source)};
    if (!outcome.target.isEmpty())
        lines << OutcomeModel::tr("To: %1").arg(text::path(outcome.target));
    if (outcome.bytes > 0)
        lines << text::exactSize(outcome.bytes);
    if (!remark.isEmpty())
        lines << remark;
    if (outcome.error)
        lines << text::errorDetails(*outcome.error);
    return text::toolTip(lines.join(QLatin1Char('\n')));
}

} // namespace

OutcomeModel::OutcomeModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_cache(kCachedOutcomes)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &OutcomeModel::turn);
    connect(&m_search, &LogSearch::found, this, &OutcomeModel::take);
}

void OutcomeModel::setFile(const Path &file)
{
    if (file == m_file && !m_isOfLogs)
        return refresh();
    beginResetModel();
    clear();
    m_file = file;
    m_reader = file.isEmpty() ? nullptr : std::make_unique<store::OutcomeFileReader>(file);
    endResetModel();
    refresh();
}

void OutcomeModel::setLogs(std::vector<Path> logs, std::function<QString(const Path &log)> jobOf)
{
    beginResetModel();
    clear();
    m_isOfLogs = true;
    m_logs = std::move(logs);
    m_jobOf = std::move(jobOf);
    endResetModel();
    m_search.start(m_logs, m_filter);
    refresh();
}

void OutcomeModel::clear()
{
    m_search.stop();
    m_file = {};
    m_reader.reset();
    m_isOfLogs = false;
    m_logs.clear();
    m_error.reset();
    m_plain = 0;
    m_cache.clear();
    m_passed.clear();
    m_examined = 0;
    m_found = {};
    m_searched = 0;
    m_isFull = false;
}

void OutcomeModel::setPlan(bool asks)
{
    m_isPlan = true;
    m_asks = asks;
}

/// In a plan a name that is taken is no failure: nothing was tried.
QString OutcomeModel::statusOf(const store::RecordedOutcome &outcome) const
{
    if (m_isPlan && isTaken(outcome))
        return m_asks ? tr("Will be asked") : tr("Exists already");
    return m_isPlan && outcome.status == model::ItemStatus::Failed ? tr("Not possible") : text::statusWord(outcome.status);
}

QString OutcomeModel::remarkOf(const store::RecordedOutcome &outcome) const
{
    return m_isPlan ? text::planRemark(outcome) : text::remark(outcome);
}

void OutcomeModel::setFilter(Show show, const QString &words)
{
    store::OutcomeFilter filter(show, words);
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    if (m_isOfLogs)
        return setLogs(std::exchange(m_logs, {}), std::exchange(m_jobOf, {}));
    beginResetModel();
    m_passed.clear();
    m_passed.shrink_to_fit();
    m_examined = 0;
    m_plain = known();
    endResetModel();
    refresh();
}

void OutcomeModel::take(const LogSearch::Batch &batch)
{
    m_searched = batch.examined;
    m_isFull = batch.isFull;
    if (!batch.errors.empty())
        m_error = batch.errors.front();
    if (!batch.places.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(batch.places.size()) - 1);
        m_found.insert(m_found.end(), batch.places.begin(), batch.places.end());
        endInsertRows();
    }
    Q_EMIT stateChanged();
}

void OutcomeModel::refresh()
{
    if (m_reader)
        m_turn.start();
    else
        m_turn.stop();
    Q_EMIT stateChanged();
}

std::size_t OutcomeModel::known() const
{
    return m_isOfLogs ? m_searched : m_reader ? m_reader->count() : 0;
}

void OutcomeModel::turn()
{
    const bool grew = read();
    const bool searching = isFiltered() && examine();
    if (!grew && !searching)
        m_turn.stop();
    Q_EMIT stateChanged();
}

bool OutcomeModel::read()
{
    const std::size_t before = m_reader->count();
    const Result<std::size_t> count = m_reader->refresh(kReadPerTurn);
    if (!count) {
        m_error = count.error();
        return false;
    }
    m_error.reset();
    if (!isFiltered() && *count > m_plain) {
        beginInsertRows({}, static_cast<int>(m_plain), static_cast<int>(*count) - 1);
        m_plain = *count;
        endInsertRows();
    }
    return *count > before;
}

bool OutcomeModel::examine()
{
    QElapsedTimer time;
    time.start();
    std::vector<std::uint32_t> fresh;
    while (m_examined < m_reader->count() && time.elapsed() < kTurnMilliseconds) {
        const std::optional<store::RecordedOutcome> outcome = m_reader->at(m_examined);
        if (outcome && m_filter.passes(*outcome))
            fresh.push_back(static_cast<std::uint32_t>(m_examined));
        ++m_examined;
    }
    if (!fresh.empty()) {
        const int first = static_cast<int>(m_passed.size());
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_passed.insert(m_passed.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    return m_examined < m_reader->count();
}

const store::RecordedOutcome *OutcomeModel::cached(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    const std::size_t item = !m_isOfLogs && isFiltered() ? m_passed[place] : place;
    if (const store::RecordedOutcome *known = m_cache.object(item))
        return known;
    std::optional<store::RecordedOutcome> read
        = m_isOfLogs ? store::outcomeAt(m_logs[m_found[item].log], m_found[item].offset) : m_reader->at(item);
    if (!read)
        return nullptr;
    auto *kept = new store::RecordedOutcome(*std::move(read));
    m_cache.insert(item, kept);
    return kept;
}

std::optional<store::RecordedOutcome> OutcomeModel::outcome(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const store::RecordedOutcome *found = cached(row);
    return found ? std::optional(*found) : std::nullopt;
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_isOfLogs ? m_found.size() : isFiltered() ? m_passed.size() : m_plain);
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Size ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Job && m_isOfLogs && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) {
        const QString job = m_jobOf(m_logs[m_found[static_cast<std::size_t>(index.row())].log]);
        return role == Qt::ToolTipRole ? text::toolTip(job) : job;
    }
    const store::RecordedOutcome *outcome = cached(index.row());
    if (!outcome)
        return index.column() == Remark && role == Qt::DisplayRole ? tr("This line of the log cannot be read.") : QVariant();
    if (role == Qt::ToolTipRole)
        return toolTipOf(*outcome, remarkOf(*outcome));
    if (role == Qt::DecorationRole)
        return index.column() == Status ? symbolIcon(m_isPlan && isTaken(*outcome) ? Symbol::Question : symbolOf(outcome->status))
                                        : QVariant();
    switch (index.column()) {
    case Status:
        return statusOf(*outcome);
    case Name:
        return text::name(outcome->source);
    case Size:
        return outcome->bytes > 0 ? text::size(outcome->bytes) : QString();
    case Remark:
        return remarkOf(*outcome);
    case Operation:
        return text::opWord(outcome->op);
    case How:
        return text::methodWord(outcome->method);
    case Target:
        return outcome->target.isEmpty() ? QString() : text::path(outcome->target);
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Status:
        return tr("Outcome");
    case Name:
        return tr("Name");
    case Size:
        return tr("Size");
    case Remark:
        return m_isPlan ? tr("What would happen") : tr("What happened");
    case Operation:
        return tr("What");
    case How:
        return tr("How");
    case Target:
        return tr("Target");
    case Job:
        return tr("Job");
    default:
        return {};
    }
}

} // namespace ferry::ui
