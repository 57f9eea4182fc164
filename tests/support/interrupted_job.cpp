// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/interrupted_job.h"

#include "core/ferry_core.h"
#include "core/fs/name_rules.h"
#include "core/model/follow_up.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace ferry::test {

namespace {

using namespace std::chrono_literals;
using model::JobKind;
using model::JobState;

constexpr std::string_view kStrange = ".ferry-abcdefghijkl.part"; ///< looks like a partial and is somebody else's

const std::string kSizes = "Trash/directorysizes"; ///< a cache

void fill(Tree &tree, std::uint64_t large)
{
    tree.folder("d").file("d/small", "small content", 0640).times("d/small", {1'000'000'000, 7});
    tree.bigFile("d/large", large, 5).mode("d/large", 0600).times("d/large", {1'100'000'000, 8});
    tree.folder("d/sub", 0711).file("d/sub/inner", pattern(5000, 3), 0444).hardLink("d/small", "d/sub/hard");
    tree.symlink("d/link", "small").fifo("d/fifo", 0600).folder("d/sub/empty");
    for (const char *name : {"d/sub/inner", "d/link", "d/fifo"})
        tree.times(name, {1'200'000'000, 9});
    tree.times("d/sub/empty", {7, 7}).times("d/sub", {-5, 9}).times("d", {77, 7});
    tree.file("alone", "by itself").times("alone", {1'300'000'000, 1}).file("stays", "not asked for");
}

void fillOld(Tree &tree)
{
    tree.folder("d").file("d/small", "old 1").file("d/large", "old 2").folder("d/sub").file("d/sub/inner", "old 3");
    tree.file("d/link", "old 4").file("d/kept", "kept").file("d/sub/" + std::string(kStrange), "strange");
    for (const std::string name : {"d/small", "d/large", "d/sub/inner", "d/link", "d/kept", "d/sub/.ferry-abcdefghijkl.part", "d/sub", "d"})
        tree.times(name, {900'000'000, 3});
}

bool sameContent(const EntrySnapshot &a, const EntrySnapshot &b)
{
    return (a.mode & S_IFMT) == (b.mode & S_IFMT) && a.size == b.size && a.hash == b.hash && a.text == b.text;
}

bool isWholeAt(const TreeSnapshot &tree, const std::string &relative, const EntrySnapshot &entry)
{
    const auto found = tree.find(relative);
    return found != tree.end() && sameContent(found->second, entry) && found->second.mode == entry.mode
        && found->second.modified == entry.modified;
}

bool holds(const TreeSnapshot &tree, const EntrySnapshot &entry)
{
    return std::ranges::any_of(tree, [&](const auto &item) { return sameContent(item.second, entry); });
}

bool isPartial(const std::string &relative)
{
    // What is in a folder under a partial's name has no final name either.
    return (fs::isPartialName(Path(relative).name()) || fs::isPartialName(relative.substr(0, relative.find('/'))))
        && !relative.ends_with(kStrange);
}

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes) + QLatin1Char(' ');
}

/// In a process of its own, since a core's threads do not survive a fork.
int inChild(const std::function<int()> &body)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body());
    int status = 0;
    if (::waitpid(child, &status, 0) != child)
        return -2;
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL ? InterruptedJob::Killed : WIFEXITED(status) ? WEXITSTATUS(status) : -3;
}

} // namespace

Result<fs::UniqueFd> InterruptedOps::open(int at, const char *name, int flags, mode_t mode)
{
    if (!m_unnamed && (flags & O_TMPFILE) == O_TMPFILE)
        return Failure(Error::fromErrno(EOPNOTSUPP, FsOp::Create));
    return FaultOps::open(at, name, flags, mode);
}

Result<void> InterruptedOps::flushFile(int fd)
{
    const Result<void> counted = FaultOps::flushFile(fd);
    return counted && m_flushes ? LinuxOps::flushFile(fd) : counted;
}

Result<void> InterruptedOps::flushFileSystem(int fd)
{
    const Result<void> counted = FaultOps::flushFileSystem(fd);
    return counted && m_flushes ? LinuxOps::flushFileSystem(fd) : counted;
}

InterruptedJob::InterruptedJob(const InterruptedCase &tried, JobPlace place)
    : m_case(tried)
    , m_place(std::move(place))
{
    Tree from(m_place.from);
    fill(from, tried.large);
    const auto tar = [this](const Path &folder, const std::string &rest) {
        const std::string call = "tar --format=pax --sort=name -C '" + folder.bytes() + "' -f '" + archive().bytes() + "' " + rest;
        if (std::system(call.c_str()) != 0)
            qFatal("no archive was made");
    };
    if (tried.kind == JobKind::Extract)
        tar(m_place.from, "-c d alone");
    if (tried.isTwice) { // looks as what it replaces
        const Path folder = m_place.state.child("again");
        const Tree state(m_place.state);
        Tree(folder).folder("d").file("d/small", "other content", 0640).times("d/small", {1'000'000'000, 7});
        Tree(folder).symlink("d/alias", "small").times("d/alias", {1'200'000'000, 9}).hardLink("d/alias", "d/alias too");
        tar(folder, "-r d/small d/alias 'd/alias too'");
    }
    Tree to(m_place.to);
    if (tried.hasOld)
        fillOld(to);
    (void)Tree(m_place.state);
    m_source = takeSnapshot(m_place.from);
    m_old = takeSnapshot(m_place.to);
    if (!tried.undoes)
        return;
    if (run(asked(), [] { return std::make_shared<InterruptedOps>(true); }, m_place.state.child("results")) != Well)
        qFatal("nothing to be undone: %s", qPrintable(told()));
    m_done = takeSnapshot(m_place.to);
}

InterruptedJob::InterruptedJob(const InterruptedJob &prepared, JobPlace place)
    : m_case(prepared.m_case)
    , m_place(std::move(place))
    , m_source(prepared.m_source)
    , m_old(prepared.m_old)
    , m_done(prepared.m_done)
{
}

Path InterruptedJob::archive() const
{
    return m_place.from.child("archive.tar");
}

model::Request InterruptedJob::request() const
{
    if (!m_case.undoes)
        return asked();
    const Path results = m_place.state.child("results");
    const std::vector<std::string> logs = Tree(results).names();
    return model::undoOf(asked(), logs.size() == 1 ? results.child(logs.front()) : Path()).value_or(model::Request());
}

model::Request InterruptedJob::asked() const
{
    model::Options options;
    options.onFile = m_case.onFile;
    options.onFolder = m_case.onFolder;
    options.workers = 1;
    if (m_case.only)
        options.archive.entries = {m_case.only};
    const std::vector<Path> sources {m_place.from.child("d"), m_place.from.child("alone")};
    switch (m_case.kind) {
    case JobKind::Move:
        return moveRequest(sources, m_place.to, options);
    case JobKind::Delete:
        return deleteRequest(sources, options);
    case JobKind::Trash:
        return trashRequest(sources, options);
    case JobKind::Extract:
        return {JobKind::Extract, {archive()}, m_place.to, options};
    default:
        return copyRequest(sources, m_place.to, options);
    }
}

int InterruptedJob::run(const std::function<std::shared_ptr<fs::FsOps>()> &ops) const
{
    return run(request(), ops, {});
}

int InterruptedJob::run(const model::Request &request, const std::function<std::shared_ptr<fs::FsOps>()> &ops, const Path &results) const
{
    return inChild([&] {
        ::setenv("XDG_DATA_HOME", m_place.to.c_str(), 1); // of the trash
        CoreSettings settings;
        settings.journalFolder = m_place.state.child("journal");
        settings.resultsFolder = results;
        settings.ops = ops();
        FerryCore core(settings);
        const auto sink = std::make_shared<RecordingSink>();
        core.submit(request, {sink});
        if (!sink->waitForFinish(60s))
            return 2;
        core.shutdown();
        return report({true, *sink->job(), sink->outcomes(), {}});
    });
}

int InterruptedJob::run() const
{
    return run([this] { return std::make_shared<InterruptedOps>(m_case.unnamed); });
}

int InterruptedJob::takeUp(Then then) const
{
    return inChild([&] {
        CoreSettings settings;
        settings.stateFolder = m_place.state;
        settings.journalFolder = m_place.state.child("journal");
        settings.ops = std::make_shared<InterruptedOps>(m_case.unnamed);
        FerryCore core(settings);
        const auto until = [&core](auto condition) {
            for (int i = 0; i < 10'000; ++i) {
                if (condition(*core.snapshot()))
                    return true;
                ::usleep(1000);
            }
            return false;
        };
        const auto has
            = [](std::size_t jobs) { return [jobs](const auto &queue) { return queue.revision > 0 && queue.jobs.size() == jobs; }; };
        if (journals() == 0) // it was killed before there was anything to remember
            return then == Then::Drop ? 0 : 3;
        if (!until(has(1)) || core.snapshot()->jobs.front()->state != JobState::Interrupted)
            return 4;
        const JobId id = core.snapshot()->jobs.front()->id;
        if (then == Then::Drop) {
            core.cancel(id);
            return until(has(0)) ? 0 : 5;
        }
        core.resume(id);
        const auto isOver = [](const auto &queue) { return model::isFinal(queue.jobs.front()->state); };
        if (!until(isOver))
            return 6;
        core.shutdown();
        return report({true, *core.snapshot()->jobs.front(), {}, {}});
    });
}

int InterruptedJob::report(const JobRun &run) const
{
    if (run.job.state == JobState::Done)
        return Well;
    std::ofstream(m_place.state.child("told").bytes()) << run.text().toStdString();
    return Badly;
}

QString InterruptedJob::told() const
{
    std::ifstream file(m_place.state.child("told").bytes());
    std::ostringstream all;
    all << file.rdbuf();
    return QString::fromStdString(all.str());
}

int InterruptedJob::journals() const
{
    const Tree state(m_place.state);
    if (!state.exists("journal"))
        return 0;
    const auto names = state.names("journal");
    return int(std::ranges::count_if(names, [&](const auto &name) { return !state.content("journal/" + name).empty(); }));
}

/// Whatever was moved is whole in one of the two places, what was copied is where it came from, and what was there before is left.
QString InterruptedJob::wrongWhenUndoingStopped() const
{
    QString wrong;
    const TreeSnapshot here = takeSnapshot(m_place.from);
    const TreeSnapshot there = target();
    for (const auto &[relative, entry] : m_source) {
        if (!S_ISDIR(entry.mode) && !isWholeAt(here, relative, entry) && (keepsSource() || !holds(there, entry)))
            wrong += QStringLiteral("lost: ") + text(relative);
    }
    for (const auto &[relative, entry] : here) {
        if (!S_ISDIR(entry.mode) && !isPartial(relative) && !isWholeAt(m_source, relative, entry))
            wrong += QStringLiteral("not whole: ") + text(relative);
    }
    for (const auto &[relative, entry] : there) {
        if (!S_ISDIR(entry.mode) && !isWholeAt(m_done, relative, entry))
            wrong += QStringLiteral("changed: ") + text(relative);
    }
    for (const auto &[relative, entry] : m_old) {
        if (!S_ISDIR(entry.mode) && !isWholeAt(there, relative, entry))
            wrong += QStringLiteral("what was there before is lost: ") + text(relative);
    }
    return wrong;
}

/// As if nothing had ever been done, but for the trash that was made.
QString InterruptedJob::wrongWhenUndone() const
{
    const TreeSnapshot now = target();
    QString wrong = wrongWhenUndoingStopped();
    if (m_case.kind == JobKind::Trash) {
        for (const auto &[relative, entry] : now) {
            if (relative != kSizes && (!S_ISDIR(entry.mode) || relative.starts_with("Trash/files/")))
                wrong += QStringLiteral("left in the trash: ") + text(relative);
        }
    } else { // a folder that was merged into keeps what it got then
        wrong += difference(m_old, now, {.modes = false, .times = false, .inodes = true});
    }
    // Of several names that a move takes one by one, a kill may leave the rest as a file of their own.
    return wrong
        + difference(m_source, takeSnapshot(m_place.from),
                     {.rootTimes = false, .attributes = false, .links = !m_case.across, .inodes = keepsSource()});
}

QString InterruptedJob::wrongWhenStopped(const TreeSnapshot &wanted) const
{
    if (m_case.undoes)
        return wrongWhenUndoingStopped();
    QString wrong;
    const TreeSnapshot now = target();
    const TreeSnapshot left = takeSnapshot(m_place.from);
    for (const auto &[relative, entry] : now) {
        if (S_ISDIR(entry.mode) || isPartial(relative) || m_case.kind == JobKind::Trash)
            continue;
        if (!isWholeAt(wanted, relative, entry) && !isWholeAt(m_old, relative, entry))
            wrong += QStringLiteral("not whole: ") + text(relative);
    }
    for (const auto &[relative, entry] : m_old) {
        const bool isThere = now.contains(relative) && (m_case.onFile == model::FileConflict::Overwrite || holds(now, entry));
        const bool isAside = m_case.onFile == model::FileConflict::RenameOld && holds(now, entry);
        if (!S_ISDIR(entry.mode) && !isThere && !isAside)
            wrong += QStringLiteral("old target lost: ") + text(relative);
    }
    for (const auto &[relative, entry] : left) {
        if (!S_ISDIR(entry.mode) && !isWholeAt(m_source, relative, entry))
            wrong += QStringLiteral("source changed: ") + text(relative);
    }
    for (const auto &[relative, entry] : m_source) {
        const bool mayGo = !keepsSource() && relative != "stays";
        const bool isGone = mayGo && (m_case.kind == JobKind::Delete || holds(now, entry));
        if (!S_ISDIR(entry.mode) && !isWholeAt(left, relative, entry) && !isGone)
            wrong += QStringLiteral("source lost: ") + text(relative);
    }
    return wrong;
}

QString InterruptedJob::wrongInTheEnd(const TreeSnapshot &wanted) const
{
    if (m_case.undoes)
        return wrongWhenUndone() + strays();
    QString wrong;
    const TreeSnapshot now = target();
    if (m_case.kind == JobKind::Trash) { // the date in an info file is that of its run, and the sizes may wait for the next one
        for (const auto &[relative, entry] : wanted) {
            if (relative == kSizes)
                continue;
            if (!now.contains(relative) || (!relative.ends_with(".trashinfo") && !S_ISDIR(entry.mode) && !isWholeAt(now, relative, entry)))
                wrong += QStringLiteral("not in the trash: ") + text(relative);
        }
        if (now.size() - now.count(kSizes) != wanted.size() - wanted.count(kSizes))
            wrong += QStringLiteral("more in the trash than wanted ");
    } else {
        // Of several names that a move takes one by one, a kill may leave the rest as a file of their own.
        // Folders above the only one that is wanted have the time at which they were made.
        wrong = difference(wanted, now, {.times = !m_case.only, .rootTimes = false, .attributes = false, .links = !m_case.across});
        for (const auto &[relative, entry] : wanted) {
            if (m_case.only && !S_ISDIR(entry.mode) && !isWholeAt(now, relative, entry))
                wrong += QStringLiteral("not whole: ") + text(relative);
        }
    }
    const Tree from(m_place.from);
    if (keepsSource())
        wrong += difference(m_source, takeSnapshot(m_place.from), {.inodes = true});
    else if (from.names() != std::vector<std::string> {"stays"})
        wrong += QStringLiteral("the source is still there ");
    return wrong + strays();
}

QString InterruptedJob::strays() const
{
    QString wrong;
    TreeSnapshot made = m_case.undoes ? takeSnapshot(m_place.from) : TreeSnapshot();
    made.merge(target());
    for (const auto &[relative, entry] : made) {
        if (isPartial(relative))
            wrong += QStringLiteral("debris: ") + text(relative);
    }
    if (m_case.hasOld && !Tree(m_place.to).exists("d/sub/" + std::string(kStrange)))
        wrong += QStringLiteral("somebody else's file was removed ");
    if (journals() > 0)
        wrong += QStringLiteral("a journal is left ");
    return wrong;
}

} // namespace ferry::test
