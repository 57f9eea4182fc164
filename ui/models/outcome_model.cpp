// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outcome_model.h"

#include "ui/icons/symbols.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/outcome_text.h"
#include "ui/text/quantities.h"

#include <algorithm>
#include <set>
#include <utility>

namespace ferry::ui {

namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr auto kTriedAgain = 2s; // after which what could not be read may be readable
constexpr int kCached = 4000; // items
constexpr std::size_t kMissedMax = 400; // rows; more than any window shows
constexpr int kAhead = 60; // rows on either side of those that are looked at
constexpr std::size_t kFetchedAtOnce = 1000; // rows; few enough for all of them to stay until they are painted
constexpr int kThreads = 4; // one works; the others are for when it hangs

bool isTaken(const store::RecordedOutcome &outcome)
{
    return outcome.error && outcome.error->kind == ErrorKind::Exists;
}

QString detailsOf(const store::RecordedOutcome &outcome, const QString &remark, bool isPlan)
{
    QStringList lines {text::path(outcome.source)};
    if (!outcome.target.isEmpty())
        lines << OutcomeModel::tr("To: %1").arg(text::path(outcome.target));
    if (outcome.bytes > 0)
        lines << text::exactSize(outcome.bytes);
    if (!remark.isEmpty())
        lines << remark;
    if (!isPlan)
        lines << text::outcomeDetails(outcome);
    if (outcome.error)
        lines << text::errorDetails(*outcome.error);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

OutcomeModel::OutcomeModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_threads(kThreads)
    , m_cache(kCached)
    , m_fetch(new QTimer(this))
{
    m_fetch->setSingleShot(true);
    m_fetch->setInterval(0);
    connect(m_fetch, &QTimer::timeout, this, &OutcomeModel::fetch);
    connect(&m_search, &LogSearch::found, this, &OutcomeModel::take);
}

OutcomeModel::~OutcomeModel()
{
    // Before their threads.
    qDeleteAll(findChildren<LogReader *>(Qt::FindDirectChildrenOnly));
}

void OutcomeModel::setFile(const Path &file)
{
    if (file == m_file && !m_isOfLogs)
        return refresh();
    beginResetModel();
    clear();
    m_file = file;
    if (!file.isEmpty())
        readBy(new LogReader(file, m_threads.pool(), this));
    endResetModel();
    if (m_reader)
        m_reader->setFilter(m_filter);
    Q_EMIT stateChanged();
}

void OutcomeModel::setLogs(std::vector<Path> logs, std::function<QString(const Path &log)> jobOf)
{
    beginResetModel();
    clear();
    m_isOfLogs = true;
    m_logs = std::move(logs);
    m_jobOf = std::move(jobOf);
    readBy(new LogReader(m_logs, m_threads.pool(), this));
    endResetModel();
    m_search.start(m_logs, m_filter);
    Q_EMIT stateChanged();
}

void OutcomeModel::readBy(LogReader *reader)
{
    m_reader = reader;
    connect(reader, &LogReader::progressed, this, &OutcomeModel::takeProgress);
    connect(reader, &LogReader::read, this, &OutcomeModel::takeItems);
}

void OutcomeModel::clear()
{
    m_search.stop();
    m_file = {};
    if (m_reader)
        std::exchange(m_reader, nullptr)->retire();
    m_isFetching = false;
    m_missed.clear();
    m_isOfLogs = false;
    m_logs.clear();
    m_error.reset();
    m_known = 0;
    m_cache.clear();
    m_passed.clear();
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
    m_missed.clear();
    endResetModel();
    if (m_reader)
        m_reader->setFilter(m_filter);
    Q_EMIT stateChanged();
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
    if (m_reader && !m_isOfLogs)
        m_reader->follow();
    Q_EMIT stateChanged();
}

std::size_t OutcomeModel::known() const
{
    return m_isOfLogs ? m_searched : m_known;
}

void OutcomeModel::takeProgress(const LogReader::Progress &progress)
{
    m_error = progress.error;
    const int first = rowCount();
    const std::size_t fresh = isFiltered() ? progress.passed.size() : progress.known - m_known;
    if (fresh > 0) {
        beginInsertRows({}, first, first + static_cast<int>(fresh) - 1);
        m_passed.insert(m_passed.end(), progress.passed.begin(), progress.passed.end());
        m_known = progress.known;
        endInsertRows();
    }
    m_known = progress.known;
    Q_EMIT stateChanged();
}

LogReader::Place OutcomeModel::placeOf(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (m_isOfLogs)
        return {at, m_found[at].log, m_found[at].offset};
    return {isFiltered() ? m_passed[at] : at, 0, 0};
}

/// Or was tried just now.
bool OutcomeModel::isRead(int row) const
{
    const Known *known = m_cache.object(placeOf(row).item);
    return known && (known->item.outcome || SteadyClock::now() - known->since < kTriedAgain);
}

/// Null if it is not read yet; then it will be. What comes next in either direction is read before somebody scrolls there.
const LogReader::Item *OutcomeModel::cached(int row) const
{
    const Known *known = m_cache.object(placeOf(row).item);
    if (!isRead(row))
        miss(row);
    if (!known)
        return nullptr;
    for (const int near : {row - kAhead / 2, row + kAhead / 2}) {
        if (near >= 0 && near < rowCount() && !m_cache.contains(placeOf(near).item))
            miss(near);
    }
    return &known->item;
}

void OutcomeModel::miss(int row) const
{
    // One painting asks for each cell of a row, one after the other.
    if (std::find(m_missed.rbegin(), m_missed.rend(), row) == m_missed.rend()) {
        if (m_missed.size() == kMissedMax)
            m_missed.erase(m_missed.begin());
        m_missed.push_back(row);
    }
    if (!m_isFetching && !m_fetch->isActive())
        m_fetch->start();
}

/// Has read what somebody looks at, and what lies around it.
void OutcomeModel::fetch()
{
    if (m_isFetching || m_missed.empty() || !m_reader)
        return;
    std::set<int> rows;
    for (auto row = m_missed.rbegin(); row != m_missed.rend() && rows.size() < kFetchedAtOnce; ++row) {
        const int last = std::min(*row + kAhead, rowCount() - 1);
        for (int near = std::max(*row - kAhead, 0); near <= last; ++near)
            rows.insert(near);
    }
    std::vector<LogReader::Place> places;
    for (const int row : rows) {
        if (!isRead(row))
            places.push_back(placeOf(row));
    }
    if (places.empty())
        return m_missed.clear();
    m_isFetching = true;
    m_reader->want(std::move(places));
}

void OutcomeModel::takeItems(const std::vector<LogReader::Item> &items)
{
    m_isFetching = false;
    for (const LogReader::Item &item : items)
        m_cache.insert(item.item, new Known {item, SteadyClock::now()});
    // Rows may be others since it was asked, so what is there now is looked for.
    const auto known = std::stable_partition(m_missed.begin(), m_missed.end(), [this](int row) { return !isRead(row); });
    if (known != m_missed.end()) {
        const auto [first, last] = std::minmax_element(known, m_missed.end());
        const QModelIndex from = index(*first, 0);
        const QModelIndex to = index(*last, ColumnCount - 1);
        m_missed.erase(known, m_missed.end());
        Q_EMIT dataChanged(from, to);
    }
    if (!m_missed.empty())
        m_fetch->start();
}

void OutcomeModel::collect(const std::vector<int> &rows, std::function<void(const store::RecordedOutcome &)> take,
                           std::function<void(std::size_t)> done)
{
    std::vector<LogReader::Place> places;
    places.reserve(rows.size());
    for (const int row : rows) {
        if (row >= 0 && row < rowCount())
            places.push_back(placeOf(row));
    }
    if (!places.empty())
        m_reader->collect(std::move(places), std::move(take), std::move(done));
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_isOfLogs ? m_found.size() : isFiltered() ? m_passed.size() : m_known);
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
    if (role == Qt::AccessibleTextRole) // else what is shown is read out
        return index.column() == Status && !cached(index.row()) ? QVariant(tr("Being read")) : QVariant();
    const bool isDescribed = role == Qt::AccessibleDescriptionRole && index.column() == Name; // once for a row
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ToolTipRole && !isDescribed)
        return {};
    if (index.column() == Job && m_isOfLogs && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) {
        const QString job = m_jobOf(m_logs[m_found[static_cast<std::size_t>(index.row())].log]);
        return role == Qt::ToolTipRole ? text::toolTip(job) : job;
    }
    const LogReader::Item *item = cached(index.row());
    if (!item)
        return index.column() == Name && role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    if (!item->outcome) {
        if (index.column() != Remark || role != Qt::DisplayRole)
            return {};
        return item->error ? text::errorSentence(*item->error) : tr("This line of the log cannot be read.");
    }
    const store::RecordedOutcome *outcome = &*item->outcome;
    if (isDescribed)
        return detailsOf(*outcome, remarkOf(*outcome), m_isPlan);
    if (role == Qt::ToolTipRole)
        return text::toolTip(detailsOf(*outcome, remarkOf(*outcome), m_isPlan));
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
