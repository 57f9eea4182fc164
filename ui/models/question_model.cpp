// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/question_model.h"

#include "core/browse/trash_place.h"
#include "ui/icons/symbols.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/outcome_text.h"
#include "ui/text/quantities.h"

#include <QFont>

#include <algorithm>
#include <map>

namespace ferry::ui {

namespace {

using GroupKey = std::pair<JobId, model::QuestionKind>;
using Questions = std::vector<const model::Question *>;

std::shared_ptr<const model::Request> requestOf(const model::QueueSnapshot &queue, JobId job)
{
    const auto found = queue.job(job);
    return found ? found->request : model::Request::none();
}

bool isOlder(const model::Question *a, const model::Question *b)
{
    return a->id < b->id;
}

/// What comes out of a trash has a name of the trash's own there, and its folder is called "files".
QString nameOf(const model::Question &question)
{
    const Path source = question.source.path();
    const std::string &name
        = question.target.isEmpty() || !browse::trashAround(source.parent()) ? question.source.name : question.target.name;
    return text::withTrash(text::safe(name), source);
}

/// Where what comes is, as long as that is a place that people know.
QString whereItIs(const model::Question &question)
{
    const Path source = question.source.path();
    return browse::trashAround(source.parent()) ? nameOf(question) : text::path(source);
}

} // namespace

QuestionModel::QuestionModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void QuestionModel::setQueue(const model::QueueSnapshot &queue)
{
    if (queue.questions == m_questions)
        return;
    std::map<GroupKey, Questions> fresh;
    for (const auto &question : *queue.questions)
        fresh[{question->job, question->kind}].push_back(question.get());
    for (auto &[key, questions] : fresh)
        std::sort(questions.begin(), questions.end(), isOlder);

    // The rows shown point at former questions until each group has been brought over.
    const std::shared_ptr<const model::Questions> former = std::exchange(m_questions, queue.questions);
    for (int row = static_cast<int>(m_groups.size()) - 1; row >= 0; --row) {
        Group &group = m_groups[static_cast<std::size_t>(row)];
        const auto found = fresh.find({group.job, group.kind});
        if (found == fresh.end()) {
            beginRemoveRows({}, row, row);
            m_groups.erase(m_groups.begin() + row);
            endRemoveRows();
        } else {
            update(row, std::move(found->second));
            fresh.erase(found);
        }
    }
    if (fresh.empty())
        return;
    const int first = static_cast<int>(m_groups.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    for (auto &[key, questions] : fresh) {
        const auto request = requestOf(queue, key.first);
        const QString sentence = queue.job(key.first) ? text::sentence(*request) : QString();
        m_groups.push_back({++m_lastGroup, key.first, key.second, request, sentence, std::move(questions)});
    }
    endInsertRows();
}

void QuestionModel::update(int row, Questions fresh)
{
    Group &group = m_groups[static_cast<std::size_t>(row)];
    const QModelIndex heading = index(row, 0);
    const std::size_t before = group.questions.size();
    const QuestionId first = group.questions.front()->id;

    int last = static_cast<int>(group.questions.size()) - 1;
    while (last >= 0) {
        const auto isGone = [&](int at) {
            return !std::binary_search(fresh.begin(), fresh.end(), group.questions[static_cast<std::size_t>(at)], isOlder);
        };
        if (!isGone(last)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows(heading, first, last);
        group.questions.erase(group.questions.begin() + first, group.questions.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }
    // Later questions have greater numbers, so what is new stands at the end.
    const std::size_t kept = group.questions.size();
    const auto isOther = [&](std::size_t at) { return group.questions[at] != fresh[at]; };
    std::size_t firstOther = 0;
    while (firstOther < kept && !isOther(firstOther))
        ++firstOther;
    std::size_t endOther = kept;
    while (endOther > firstOther && !isOther(endOther - 1))
        --endOther;
    std::copy_n(fresh.begin(), kept, group.questions.begin());
    if (firstOther < endOther)
        Q_EMIT dataChanged(index(static_cast<int>(firstOther), 0, heading),
                           index(static_cast<int>(endOther) - 1, ColumnCount - 1, heading));
    if (fresh.size() > kept) {
        beginInsertRows(heading, static_cast<int>(kept), static_cast<int>(fresh.size()) - 1);
        group.questions = std::move(fresh);
        endInsertRows();
    }
    if (group.questions.size() != before || group.questions.front()->id != first)
        Q_EMIT dataChanged(heading, heading);
}

const model::Question *QuestionModel::question(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const int row = rowOfGroup(index.internalId());
    return row < 0 ? nullptr : m_groups[static_cast<std::size_t>(row)].questions[static_cast<std::size_t>(index.row())];
}

const model::Question *QuestionModel::representative(const QModelIndex &index) const
{
    if (!isHeading(index))
        return question(index);
    const Questions &questions = m_groups[static_cast<std::size_t>(index.row())].questions;
    return questions.empty() ? nullptr : questions.front(); // empty while all of them are replaced by others
}

model::JobKind QuestionModel::jobKind(const QModelIndex &index) const
{
    const int row = isHeading(index) ? index.row() : rowOfGroup(index.internalId());
    return m_groups[static_cast<std::size_t>(row)].request->kind;
}

bool QuestionModel::isHeading(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0;
}

int QuestionModel::rowOfGroup(quintptr id) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [id](const Group &group) { return group.id == id; });
    return found == m_groups.end() ? -1 : static_cast<int>(found - m_groups.begin());
}

QModelIndex QuestionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[static_cast<std::size_t>(parent.row())].id : quintptr(0));
}

QModelIndex QuestionModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int row = rowOfGroup(child.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int QuestionModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return isHeading(parent) && parent.column() == 0 ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].questions.size())
                                                     : 0;
}

int QuestionModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant QuestionModel::data(const QModelIndex &index, int role) const
{
    if (isHeading(index))
        return headingData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    const model::Question *question = this->question(index);
    return question ? questionData(*question, index.column(), role) : QVariant();
}

QVariant QuestionModel::headingData(const Group &group, int column, int role) const
{
    if (column != Name)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1 · %2", "41 files exist already · Copy 812 items to Photos")
            .arg(text::questionHeading(group.kind, group.questions.size()), group.sentence);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    default:
        return {};
    }
}

QVariant QuestionModel::questionData(const model::Question &question, int column, int role) const
{
    if (!model::isConflict(question.kind) && column != Name && role == Qt::DisplayRole)
        return column == There ? text::trouble(question) : text::size(question.sourceFacts.size);
    if (!model::isConflict(question.kind) && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)) {
        const QString words = tr("%1: %2", "a name, what is wrong").arg(whereItIs(question), text::trouble(question));
        return role == Qt::ToolTipRole ? text::toolTip(words) : words;
    }
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Name:
            return nameOf(question);
        case Coming:
            return text::side(question.sourceFacts, question.targetFacts);
        case There:
            return text::side(question.targetFacts, question.sourceFacts);
        default:
            return {};
        }
    case Qt::DecorationRole:
        return column == Name ? symbolIcon(question.sourceFacts.isFolder() ? Symbol::Folder : Symbol::File) : QVariant();
    case Qt::ToolTipRole:
        return text::toolTip(tr("New: %1\n%2\nThere already: %3\n%4")
                                 .arg(whereItIs(question), text::exactSize(question.sourceFacts.size), text::path(question.target.path()),
                                      text::exactSize(question.targetFacts.size)));
    case Qt::AccessibleTextRole:
        return tr("%1. New: %2. There already: %3", "a question about a file, spoken")
            .arg(nameOf(question), text::side(question.sourceFacts, question.targetFacts),
                 text::side(question.targetFacts, question.sourceFacts));
    default:
        return {};
    }
}

QVariant QuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Coming:
        return tr("New one");
    case There:
        return tr("There already");
    default:
        return {};
    }
}

} // namespace ferry::ui
