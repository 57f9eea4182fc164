// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/results_model.h"

#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ferry::ui {

namespace {

constexpr off_t kTail = 4096; // bytes; a summary line is a few hundred

QByteArray lastLine(const Path &file)
{
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0)
        return {};
    const off_t end = ::lseek(fd, 0, SEEK_END);
    const off_t start = std::max<off_t>(0, end - kTail);
    QByteArray tail(static_cast<qsizetype>(std::max<off_t>(0, end - start)), '\0');
    const ssize_t got = ::pread(fd, tail.data(), static_cast<std::size_t>(tail.size()), start);
    ::close(fd);
    tail.truncate(std::max<ssize_t>(0, got));
    tail = tail.trimmed();
    return tail.mid(tail.lastIndexOf('\n') + 1);
}

std::optional<model::JobKind> kindOf(const QString &word)
{
    if (word == QLatin1String("copy"))
        return model::JobKind::Copy;
    if (word == QLatin1String("move"))
        return model::JobKind::Move;
    if (word == QLatin1String("delete"))
        return model::JobKind::Delete;
    if (word == QLatin1String("trash"))
        return model::JobKind::Trash;
    if (word == QLatin1String("verify"))
        return model::JobKind::Verify;
    if (word == QLatin1String("check"))
        return model::JobKind::Check;
    if (word == QLatin1String("extract"))
        return model::JobKind::Extract;
    if (word == QLatin1String("compress"))
        return model::JobKind::Compress;
    return {};
}

QString summaryOf(const Path &file)
{
    const QJsonObject object = QJsonDocument::fromJson(lastLine(file)).object();
    const std::optional<model::JobKind> kind = kindOf(object.value(QLatin1String("kind")).toString());
    if (!object.value(QLatin1String("summary")).toBool() || !kind)
        return ResultsModel::tr("not finished");
    const auto count = [&object](const char *key) { return static_cast<std::uint64_t>(object.value(QLatin1String(key)).toDouble()); };
    const std::uint64_t problems = count("failed") + count("lossy");
    const QString items
        = ResultsModel::tr("%1, %Ln item(s)", "kind of job, number", text::plural(count("items"))).arg(text::kindWord(*kind));
    return problems == 0 ? items : ResultsModel::tr("%1, %Ln problem(s)", "summary of a job", text::plural(problems)).arg(items);
}

} // namespace

ResultsModel::ResultsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ResultsModel::reload(const Path &folder, const model::QueueSnapshot &queue)
{
    std::map<Path, QString> sentences;
    for (const auto &job : queue.jobs)
        sentences[job->results] = text::sentence(*job->request);

    std::vector<Entry> entries;
    if (DIR *stream = ::opendir(folder.c_str())) {
        while (const dirent *entry = ::readdir(stream)) {
            const std::string_view name(entry->d_name);
            struct stat facts {};
            if (name.starts_with('.') || ::fstatat(::dirfd(stream), entry->d_name, &facts, AT_SYMLINK_NOFOLLOW) != 0
                || !S_ISREG(facts.st_mode))
                continue;
            const Path file = folder.child(name);
            const auto sentence = sentences.find(file);
            entries.push_back({file,
                               {facts.st_mtim.tv_sec, static_cast<std::uint32_t>(facts.st_mtim.tv_nsec)},
                               sentence == sentences.end() ? QString() : sentence->second,
                               {}});
        }
        ::closedir(stream);
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return std::tie(b.changed, b.file) < std::tie(a.changed, a.file); });
    if (entries == m_entries)
        return;
    const bool sameRows = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                     [](const Entry &a, const Entry &b) { return a.file == b.file; });
    if (sameRows) {
        m_entries = std::move(entries);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

Path ResultsModel::file(int row) const
{
    return row < 0 || row >= rowCount() ? Path() : m_entries[static_cast<std::size_t>(row)].file;
}

int ResultsModel::rowOf(const Path &file) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&file](const Entry &entry) { return entry.file == file; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return text::toolTip(text::path(entry.file));
    if (role != Qt::DisplayRole)
        return {};
    if (entry.sentence.isEmpty() && !entry.summary)
        entry.summary = summaryOf(entry.file);
    return tr("%1 · %2", "time · job").arg(text::moment(entry.changed), entry.sentence.isEmpty() ? *entry.summary : entry.sentence);
}

} // namespace ferry::ui
