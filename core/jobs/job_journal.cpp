// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job_journal.h"

#include <algorithm>
#include <fstream>
#include <utility>

namespace ferry::jobs {

namespace {

constexpr std::chrono::seconds kSyncEvery {1};

std::uint64_t keyOf(const fs::Folder &folder)
{
    return store::folderKey(folder.node()->path());
}

/// Differs from one start of the system to the next.
std::uint64_t systemRun()
{
    static const std::uint64_t run = [] {
        std::ifstream file("/proc/sys/kernel/random/boot_id");
        std::string id;
        std::getline(file, id);
        return store::itemKey(0, id) | 1; // never nothing
    }();
    return run;
}

} // namespace

JobJournal::JobJournal(std::unique_ptr<store::Journal> journal, std::span<const store::LargeMark> before)
    : m_journal(std::move(journal))
{
    for (const store::LargeMark &mark : before)
        m_marked.insert(mark.partial);
    m_journal->append(store::systemFrame(systemRun()));
}

std::string JobJournal::partialName(const fs::Folder &folder)
{
    const Path path = folder.node()->path();
    const std::lock_guard lock(m_mutex);
    if (m_folders.insert(store::folderKey(path)).second)
        m_journal->append(store::folderFrame(path));
    if (!std::exchange(m_isDurable, true))
        m_journal->sync(std::chrono::milliseconds(0));
    for (;;) {
        std::string name = fs::partialName(m_journal->tag(), m_count++);
        if (!m_marked.contains(name))
            return name;
    }
}

void JobJournal::naming(const fs::Folder &target, std::span<const model::Step> steps)
{
    const std::uint64_t folder = keyOf(target);
    std::vector<store::NamedItem> items;
    std::vector<std::uint64_t> setAside;
    items.reserve(steps.size());
    for (const model::Step &step : steps) {
        items.push_back({.key = store::itemKey(folder, step.targetName),
                         .facts = store::copiedFacts(step.facts),
                         .old = step.replaces ? store::identity(*step.replaces) : 0});
        if (step.placement == model::Placement::SetOldAside)
            setAside.push_back(items.back().key);
    }
    if (!setAside.empty())
        m_journal->append(store::asideFrame(setAside));
    if (!items.empty())
        m_journal->append(store::namedFrame(items));
}

void JobJournal::namingBeside(const fs::Folder &target, const model::Step &step, std::uint64_t inode)
{
    m_journal->append(
        store::keptFrame({.key = store::itemKey(keyOf(target), step.targetName), .facts = store::copiedFacts(step.facts), .inode = inode}));
}

void JobJournal::exchanging(const std::string &partial, std::uint64_t inode, const model::FileFacts &replaced)
{
    m_journal->append(
        store::exchangeFrame({.partial = partial, .inode = inode, .oldInode = replaced.inode, .old = store::copiedFacts(replaced)}));
}

void JobJournal::entering(const fs::Folder &target, const model::Step &step, const std::string &name)
{
    m_journal->append(
        store::enteredFrame({.key = store::itemKey(keyOf(target), step.targetName), .modified = step.facts.modified, .name = name}));
}

void JobJournal::trashing(const Path &info, const std::string &text)
{
    m_journal->append(store::trashFrame({.info = info, .text = text}));
}

void JobJournal::flushed(const fs::Folder &target, const model::Step &step, const std::string &partial, std::uint64_t length)
{
    {
        const std::lock_guard lock(m_mutex);
        m_marked.insert(partial);
    }
    m_journal->append(store::markFrame({.key = store::itemKey(keyOf(target), step.targetName),
                                        .source = store::identity(step.facts),
                                        .length = length,
                                        .folder = target.node()->path(),
                                        .partial = partial}));
}

void JobJournal::extracted(const fs::Folder &target, const Path &archive, const model::FileFacts &facts, const std::string &partial,
                           std::uint64_t entries, bool isFlushed)
{
    {
        const std::lock_guard lock(m_mutex);
        m_marked.insert(partial);
    }
    m_journal->append(store::markFrame({.key = store::itemKey(keyOf(target), archive.bytes()),
                                        .source = store::identity(facts) ^ (isFlushed ? 0 : systemRun()),
                                        .length = entries,
                                        .folder = target.node()->path(),
                                        .partial = partial}));
}

void JobJournal::leavingTrash(const store::LeavingTrash &leaving)
{
    m_journal->append(store::leavingFrame(leaving));
}

void JobJournal::sync()
{
    m_journal->sync(kSyncEvery);
}

EarlierRun::EarlierRun(store::JournalContent content)
    : m_isMove(content.head.request.kind == model::JobKind::Move)
    , m_isDoubtful(content.head.request.options.durability == model::Durability::None
                   && std::ranges::any_of(content.systems, [](std::uint64_t system) { return system != systemRun(); }))
    , m_named(std::move(content.named))
    , m_setAside(content.setAside.begin(), content.setAside.end())
    , m_partials(store::ownPartials(content, true))
{
    std::ranges::sort(m_named, {}, &store::NamedItem::key);
    for (const store::KeptItem &item : content.kept)
        m_kept.insert_or_assign(item.key, item);
    for (store::EnteredItem &item : content.entered)
        m_entered.insert_or_assign(item.key, std::move(item));
    for (store::LargeMark &mark : content.marks)
        m_marks.insert_or_assign(mark.key, std::move(mark));
}

void EarlierRun::removeLeftIn(fs::FsOps &ops, fs::Folder &folder) const
{
    std::vector<Error> left; // what the journal tells of was tried before, and told
    store::removePartialsIn(ops, folder, m_partials, left);
}

std::span<const store::NamedItem> EarlierRun::find(std::uint64_t key) const
{
    const auto found = std::ranges::equal_range(m_named, key, {}, &store::NamedItem::key);
    return {found.begin(), found.end()};
}

EarlierRun::Find EarlierRun::findAt(const fs::Folder &target, const std::string &name, const model::FileFacts &source,
                                    const model::FileFacts &found, std::chrono::nanoseconds granularity) const
{
    const bool isCopy
        = found.type == source.type && found.size == source.size && model::isSameTime(found.modified, source.modified, granularity);
    Find best = Find::Others;
    for (const store::NamedItem &item : find(store::itemKey(keyOf(target), name))) {
        if (item.old != 0 && item.old == store::identity(found))
            continue; // it was there when this was about to be named
        if (isCopy && item.facts == store::copiedFacts(source))
            return m_isDoubtful ? Find::Outdated : Find::Finished;
        if (!m_isMove && item.facts == store::copiedFacts(found))
            best = Find::Outdated;
    }
    return best;
}

std::uint64_t EarlierRun::keptBeside(const fs::Folder &target, const std::string &name, const model::FileFacts &source) const
{
    const auto found = m_kept.find(store::itemKey(keyOf(target), name));
    return found != m_kept.end() && found->second.facts == store::copiedFacts(source) ? found->second.inode : 0;
}

bool EarlierRun::setAside(const fs::Folder &target, const std::string &name) const
{
    return m_setAside.contains(store::itemKey(keyOf(target), name));
}

const store::EnteredItem *EarlierRun::entered(const fs::Folder &target, const std::string &name) const
{
    const auto found = m_entered.find(store::itemKey(keyOf(target), name));
    return found == m_entered.end() ? nullptr : &found->second;
}

std::optional<model::BegunCopy> EarlierRun::begun(const fs::Folder &target, const std::string &name, const model::FileFacts &source) const
{
    const auto found = m_marks.find(store::itemKey(keyOf(target), name));
    if (found == m_marks.end() || found->second.source != store::identity(source))
        return {};
    return model::BegunCopy {.partial = found->second.partial, .length = found->second.length};
}

std::optional<model::BegunCopy> EarlierRun::extracted(const fs::Folder &target, const Path &archive, const model::FileFacts &facts) const
{
    const auto found = m_marks.find(store::itemKey(keyOf(target), archive.bytes()));
    if (found == m_marks.end())
        return {};
    const std::uint64_t source = store::identity(facts);
    if (found->second.source != source && found->second.source != (source ^ systemRun()))
        return {};
    return model::BegunCopy {.partial = found->second.partial, .length = found->second.length};
}

bool EarlierRun::knows(const fs::Folder &target, const std::string &name) const
{
    const std::uint64_t key = store::itemKey(keyOf(target), name);
    return !find(key).empty() || m_entered.contains(key);
}

} // namespace ferry::jobs
