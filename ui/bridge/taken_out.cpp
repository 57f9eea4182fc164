// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/taken_out.h"

#include "core/archive/archive_reader.h"
#include "ui/bridge/in_background.h"
#include "ui/bridge/queue_source.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>

namespace ferry::ui {

namespace {

namespace stdfs = std::filesystem; // names are bytes to it, and it follows no link

void removeTree(const stdfs::path &folder)
{
    std::error_code error;
    // Archives hold folders that nothing can be removed from.
    for (stdfs::recursive_directory_iterator it(folder, stdfs::directory_options::skip_permission_denied, error), end; !error && it != end;
         it.increment(error)) {
        std::error_code ignored;
        if (it->symlink_status(ignored).type() == stdfs::file_type::directory)
            stdfs::permissions(it->path(), stdfs::perms::owner_all, stdfs::perm_options::add, ignored);
    }
    stdfs::remove_all(folder, error); // what stays is tried again by a later Ferry
}

/// `of` stays until it is done.
void removeElsewhere(const std::shared_ptr<TakenOutFolder> &of, const Path &folder)
{
    sharedThreads().start([of, folder] { removeTree(folder.bytes()); });
}

int openFolder(const char *path)
{
    return ::open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

} // namespace

TakenOutFolder::TakenOutFolder(Path path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{
}

Result<std::shared_ptr<TakenOutFolder>> TakenOutFolder::make(const Path &parent)
{
    std::string path = parent.child(std::string(archive::kTakenOutPrefix) + "XXXXXX").bytes();
    if (!::mkdtemp(path.data())) // for this user only
        return Failure(Error::fromErrno(errno, FsOp::Create, parent));
    const int lock = openFolder(path.c_str());
    if (lock >= 0)
        (void)::flock(lock, LOCK_SH | LOCK_NB);
    return std::shared_ptr<TakenOutFolder>(new TakenOutFolder(Path(path), lock));
}

TakenOutFolder::~TakenOutFolder()
{
    if (!m_isGiven)
        removeTree(m_path.bytes());
    if (m_lock >= 0)
        ::close(m_lock);
}

void TakenOutFolder::sweep(const Path &parent, std::chrono::seconds age)
{
    std::error_code error;
    std::vector<stdfs::path> found;
    for (stdfs::directory_iterator it(parent.bytes(), error), end; !error && it != end; it.increment(error)) {
        if (it->path().filename().native().starts_with(archive::kTakenOutPrefix))
            found.push_back(it->path());
    }
    for (const stdfs::path &path : found) {
        const int folder = openFolder(path.c_str());
        struct stat facts {};
        const bool isOld = folder >= 0 && ::fstat(folder, &facts) == 0 && facts.st_uid == ::geteuid()
            && std::chrono::seconds(::time(nullptr) - facts.st_mtime) >= age;
        if (isOld && ::flock(folder, LOCK_EX | LOCK_NB) == 0) // no Ferry has it
            removeTree(path);
        if (folder >= 0)
            ::close(folder);
    }
}

TakenOut::TakenOut(QueueSource &source, std::shared_ptr<TakenOutFolder> folder, model::Request extraction,
                   const std::vector<std::string> &names, QObject *parent)
    : QObject(parent)
    , m_source(&source)
    , m_folder(std::move(folder))
    , m_extraction(std::move(extraction))
{
    m_extraction.destination = m_folder->next();
    m_extraction.options.durability = model::Durability::None;
    m_extraction.options.onError = model::ErrorPolicy::Fail; // somebody waits for it
    for (const std::string &name : names)
        m_files.push_back(m_extraction.destination.child(name));
}

TakenOut::~TakenOut()
{
    if (m_state == State::Going)
        cancel();
    if (m_isGiven)
        m_folder->giveAway();
}

void TakenOut::discard()
{
    if ((m_state == State::Ready || m_state == State::Failed) && !m_isGiven)
        removeElsewhere(m_folder, m_extraction.destination);
}

/// Nobody is to be bothered with what became of it, nor has any of it.
void TakenOut::cancel()
{
    if (!m_source)
        return;
    auto *clearing = new QObject(m_source);
    connect(m_source, &QueueSource::finished, clearing,
            [source = m_source, clearing, own = m_job, folder = m_folder, files = m_extraction.destination](JobId job) {
                if (job != own)
                    return;
                source->clear(job);
                removeElsewhere(folder, files);
                clearing->deleteLater();
            });
    m_source->cancel(m_job);
}

void TakenOut::giveUp()
{
    if (m_state == State::Ready || m_state == State::Failed)
        return;
    const bool isGoing = m_state == State::Going;
    m_state = State::Failed;
    if (isGoing)
        cancel();
    Q_EMIT ended();
}

void TakenOut::begin()
{
    if (m_state != State::Waiting || !m_source)
        return;
    m_state = State::Going;
    connect(m_source, &QueueSource::finished, this, &TakenOut::hear);
    m_job = m_source->submit(m_extraction);
    m_source->startNow(m_job);
}

void TakenOut::hear(JobId job)
{
    if (job != m_job || m_state != State::Going)
        return;
    const auto shown = m_source->snapshot()->job(job);
    m_state = shown && shown->state == model::JobState::Done ? State::Ready : State::Failed;
    if (m_state == State::Ready)
        m_source->clear(job); // else the queue shows why
    Q_EMIT ended();
}

} // namespace ferry::ui
