// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/results_model.h"

#include "ui/icons/symbols.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace ferry::ui {

namespace {

bool isSame(const store::LoggedJob &a, const store::LoggedJob &b)
{
    const bool areBoth = (a.job != nullptr) == (b.job != nullptr);
    return a.results == b.results && a.changed == b.changed && a.hasResults == b.hasResults && areBoth
        && (!a.job || (a.job->state == b.job->state && a.job->tally == b.job->tally));
}

} // namespace

ResultsModel::ResultsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ResultsModel::setHistory(const store::JobHistory &history)
{
    std::vector<store::LoggedJob> entries;
    std::ranges::copy_if(history.jobs, std::back_inserter(entries), [](const store::LoggedJob &job) { return !job.results.isEmpty(); });
    if (std::ranges::equal(entries, m_entries, isSame))
        return;
    m_entries = std::move(entries);
    choose();
}

void ResultsModel::setQueue(const model::QueueSnapshot &queue)
{
    std::map<Path, std::shared_ptr<const model::JobSnapshot>> present;
    for (const auto &job : queue.jobs) {
        if (!job->results.isEmpty())
            present[job->results] = job;
    }
    const auto before = std::exchange(m_present, std::move(present));
    for (const auto &[file, job] : m_present) {
        const auto was = before.find(file);
        const int row = rowOf(file);
        if (row > 0 && (was == before.end() || was->second != job))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ResultsModel::setRange(std::optional<model::Timestamp> since, std::optional<model::Timestamp> until)
{
    if (since == m_since && until == m_until)
        return;
    m_since = since;
    m_until = until;
    choose();
}

void ResultsModel::choose()
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const model::Timestamp &changed = m_entries[i].changed;
        if ((m_since && changed < *m_since) || (m_until && changed >= *m_until))
            continue;
        m_rows.push_back(i);
        m_rowOf[m_entries[i].results] = static_cast<int>(m_rows.size());
    }
    endResetModel();
}

Path ResultsModel::file(int row) const
{
    return isJob(row) ? entry(row).results : Path();
}

int ResultsModel::rowOf(const Path &file) const
{
    const auto found = m_rowOf.find(file);
    return found == m_rowOf.end() ? -1 : found->second;
}

std::shared_ptr<const model::JobSnapshot> ResultsModel::job(int row) const
{
    if (!isJob(row))
        return {};
    const auto present = m_present.find(entry(row).results);
    return present == m_present.end() ? entry(row).job : present->second;
}

QString ResultsModel::sentence(int row) const
{
    if (!isJob(row))
        return {};
    const auto present = m_present.find(entry(row).results);
    if (present != m_present.end())
        return text::sentence(*present->second->request);
    const auto &past = entry(row).job;
    if (!past)
        return tr("not finished");
    if (past->id.isValid())
        return text::sentence(*past->request, entry(row).sourceCount);
    return tr("%1, %Ln item(s)", "kind of job, number", text::plural(past->tally.items())).arg(text::kindWord(past->request->kind));
}

std::vector<Path> ResultsModel::logs() const
{
    std::vector<Path> logs;
    for (const std::size_t i : m_rows) {
        if (m_entries[i].hasResults)
            logs.push_back(m_entries[i].results);
    }
    return logs;
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResultsModel::allData(int column, int role) const
{
    if (role == Qt::DisplayRole && column == Job)
        return tr("All jobs");
    if (role == Qt::DisplayRole && column == Items)
        return tr("%Ln job(s)", nullptr, static_cast<int>(m_rows.size()));
    if (role == Qt::DecorationRole && column == Job)
        return symbolIcon(Symbol::Search);
    if (role == Qt::FontRole && column == Job) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (index.row() == 0)
        return allData(index.column(), role);
    const auto known = job(index.row());
    if (role == Qt::ToolTipRole) {
        QStringList lines {sentence(index.row())};
        if (known)
            lines << text::plainStateWord(*known) << text::tallied(*known);
        return text::toolTip((lines << text::path(file(index.row()))).join(QLatin1Char('\n')));
    }
    if (role == Qt::DecorationRole && index.column() == Job)
        return symbolIcon(known ? symbolOf(known->state) : Symbol::Waiting);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return text::moment(entry(index.row()).changed);
    case Job:
        return sentence(index.row());
    case State:
        return known ? text::plainStateWord(*known) : QString();
    case Items:
        return known ? text::tallied(*known) : QString();
    default:
        return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Job:
        return tr("Job");
    case State:
        return tr("State");
    case Items:
        return tr("Items");
    default:
        return {};
    }
}

} // namespace ferry::ui
