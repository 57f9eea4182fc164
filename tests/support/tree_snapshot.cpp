// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tree_snapshot.h"

#include "core/base/safe_text.h"
#include "core/fs/unique_fd.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <xxhash.h>

#include <cerrno>
#include <climits>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

namespace ferry::test {

namespace {

constexpr int kOpenFolder = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW;
constexpr std::uint64_t kHoleSlack = 128 * 1024;
constexpr int kLinesMax = 20;

model::Timestamp timestamp(const timespec &time)
{
    return {.seconds = time.tv_sec, .nanoseconds = std::uint32_t(time.tv_nsec)};
}

std::string errnoText()
{
    return std::string("cannot be read: ") + std::strerror(errno);
}

/// O_NOATIME is permitted to the owner only.
int openQuietly(int folder, const char *name, int flags)
{
    const int fd = ::openat(folder, name, flags | O_NOATIME);
    return fd >= 0 || errno != EPERM ? fd : ::openat(folder, name, flags);
}

struct FreeState {
    void operator()(XXH3_state_t *state) const { XXH3_freeState(state); }
};

std::string hashOf(int folder, const char *name)
{
    const fs::UniqueFd fd(openQuietly(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!fd.isOpen())
        return errnoText();
    const std::unique_ptr<XXH3_state_t, FreeState> state(XXH3_createState());
    XXH3_128bits_reset(state.get());
    std::string buffer(256 * 1024, '\0');
    while (true) {
        const ssize_t got = ::read(fd.get(), buffer.data(), buffer.size());
        if (got < 0)
            return errnoText();
        if (got == 0)
            break;
        XXH3_128bits_update(state.get(), buffer.data(), std::size_t(got));
    }
    const XXH128_hash_t digest = XXH3_128bits_digest(state.get());
    return QStringLiteral("%1%2").arg(digest.high64, 16, 16, QLatin1Char('0')).arg(digest.low64, 16, 16, QLatin1Char('0')).toStdString();
}

std::map<std::string, std::string> attributesOf(const std::string &procPath)
{
    std::map<std::string, std::string> attributes;
    std::string names(65'536, '\0');
    const ssize_t length = ::llistxattr(procPath.c_str(), names.data(), names.size());
    if (length < 0)
        return attributes;
    for (ssize_t at = 0; at < length;) {
        const std::string name = names.data() + at;
        at += ssize_t(name.size()) + 1;
        if (name.starts_with("trusted.SGI_ACL_"))
            continue; // how XFS itself keeps what is listed as an ACL, too
        std::string value(65'536, '\0');
        const ssize_t size = ::lgetxattr(procPath.c_str(), name.c_str(), value.data(), value.size());
        attributes[name] = size < 0 ? errnoText() : value.substr(0, std::size_t(size));
    }
    return attributes;
}

EntrySnapshot look(int folder, const char *name)
{
    EntrySnapshot entry;
    struct stat facts {};
    if (::fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH) != 0) {
        entry.hash = errnoText();
        return entry;
    }
    entry.mode = facts.st_mode;
    entry.uid = facts.st_uid;
    entry.gid = facts.st_gid;
    entry.size = S_ISDIR(facts.st_mode) ? 0 : std::uint64_t(facts.st_size);
    entry.allocated = std::uint64_t(facts.st_blocks) * 512;
    entry.node = S_ISCHR(facts.st_mode) || S_ISBLK(facts.st_mode) ? facts.st_rdev : 0;
    entry.device = facts.st_dev;
    entry.inode = facts.st_ino;
    entry.links = S_ISDIR(facts.st_mode) ? 1 : facts.st_nlink;
    entry.modified = timestamp(facts.st_mtim);
    entry.accessed = timestamp(facts.st_atim);
    const std::string base = "/proc/self/fd/" + std::to_string(folder) + '/';
    entry.attributes = attributesOf(*name == '\0' ? base + "." : base + name);
    if (S_ISREG(facts.st_mode))
        entry.hash = hashOf(folder, name);
    if (S_ISLNK(facts.st_mode)) {
        entry.text.resize(PATH_MAX);
        const ssize_t length = ::readlinkat(folder, name, entry.text.data(), entry.text.size());
        entry.text = length < 0 ? errnoText() : entry.text.substr(0, std::size_t(length));
    }
    return entry;
}

struct CloseDir {
    void operator()(DIR *dir) const { ::closedir(dir); }
};

std::vector<std::string> namesOf(int folder)
{
    std::vector<std::string> names;
    const int fd = openQuietly(folder, ".", kOpenFolder);
    if (fd < 0)
        return names;
    const std::unique_ptr<DIR, CloseDir> dir(::fdopendir(fd));
    while (const dirent *entry = ::readdir(dir.get())) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..")
            names.emplace_back(name);
    }
    return names;
}

QString show(const std::string &bytes)
{
    if (bytes.size() > 120)
        return show(bytes.substr(0, 50)) + QStringLiteral("…(%1 bytes)…").arg(bytes.size()) + show(bytes.substr(bytes.size() - 50));
    return QString::fromStdString(safeText(bytes));
}

QString show(const model::Timestamp &time)
{
    return QStringLiteral("%1.%2").arg(time.seconds).arg(time.nanoseconds, 9, 10, QLatin1Char('0'));
}

class Lines
{
public:
    template <typename T>
    void compare(const std::string &name, const char *what, const T &first, const T &second)
    {
        if (first != second)
            add(name, QStringLiteral("%1: %2, not %3").arg(QLatin1String(what), word(second), word(first)));
    }
    void add(const std::string &name, const QString &text)
    {
        if (m_count++ < kLinesMax)
            m_text += QStringLiteral("'%1' %2\n").arg(show(name), text);
    }
    [[nodiscard]] QString text() const
    {
        return m_count > kLinesMax ? m_text + QStringLiteral("and %1 more\n").arg(m_count - kLinesMax) : m_text;
    }

private:
    static QString word(const std::string &value) { return QStringLiteral("'%1'").arg(show(value)); }
    static QString word(std::uint64_t value) { return QString::number(value); }
    static QString word(const model::Timestamp &value) { return show(value); }
    static QString word(const std::map<std::string, std::string> &values)
    {
        QString all;
        for (const auto &[name, value] : values)
            all += show(name) + QLatin1Char('=') + show(value) + QLatin1Char(' ');
        return QStringLiteral("{%1}").arg(all.trimmed());
    }

    QString m_text;
    int m_count = 0;
};

} // namespace

TreeSnapshot takeSnapshot(const Path &root)
{
    TreeSnapshot tree;
    fs::UniqueFd folder(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen()) {
        // Not a folder, or not readable: looked at from outside.
        const fs::UniqueFd parent(::open(root.parent().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        const EntrySnapshot entry = look(parent.get(), root.name().c_str());
        if (entry.mode != 0)
            tree[{}] = entry;
        return tree;
    }
    tree[{}] = look(folder.get(), "");

    struct Level {
        std::vector<std::string> names;
        std::size_t length = 0; ///< of the folder's own name in `prefix`
    };
    std::string prefix;
    std::vector<Level> levels;
    levels.push_back({namesOf(folder.get()), 0});
    while (!levels.empty()) {
        Level &level = levels.back();
        if (level.names.empty()) {
            prefix.resize(prefix.size() - level.length);
            levels.pop_back();
            if (!levels.empty())
                folder = fs::UniqueFd(openQuietly(folder.get(), "..", kOpenFolder));
            continue;
        }
        const std::string name = std::move(level.names.back());
        level.names.pop_back();
        EntrySnapshot entry = look(folder.get(), name.c_str());
        if (S_ISDIR(entry.mode)) {
            fs::UniqueFd below(openQuietly(folder.get(), name.c_str(), kOpenFolder));
            if (below.isOpen()) {
                folder = std::move(below);
                levels.push_back({namesOf(folder.get()), name.size() + 1});
                tree.emplace(prefix + name, std::move(entry));
                prefix += name + '/';
                continue;
            }
            entry.hash = errnoText();
        }
        tree.emplace(prefix + name, std::move(entry));
    }

    std::map<std::pair<std::uint64_t, std::uint64_t>, std::string> first;
    for (auto &[name, entry] : tree)
        entry.firstName = first.try_emplace({entry.device, entry.inode}, name).first->second;
    return tree;
}

QString difference(const TreeSnapshot &first, const TreeSnapshot &second, CompareOptions options)
{
    Lines lines;
    for (const auto &[name, a] : first) {
        const auto found = second.find(name);
        if (found == second.end()) {
            if (options.sockets || !S_ISSOCK(a.mode))
                lines.add(name, QStringLiteral("is missing"));
            continue;
        }
        const EntrySnapshot &b = found->second;
        if ((a.mode & S_IFMT) != (b.mode & S_IFMT)) {
            lines.add(name, QStringLiteral("is of another type: %1, not %2").arg(b.mode, 0, 8).arg(a.mode, 0, 8));
            continue;
        }
        if (options.modes && a.mode != b.mode)
            lines.add(name, QStringLiteral("mode: %1, not %2").arg(b.mode & 07777, 0, 8).arg(a.mode & 07777, 0, 8));
        if (options.owners) {
            lines.compare(name, "owner", std::uint64_t(a.uid), std::uint64_t(b.uid));
            lines.compare(name, "group", std::uint64_t(a.gid), std::uint64_t(b.gid));
        }
        lines.compare(name, "size", a.size, b.size);
        lines.compare(name, "content", a.hash, b.hash);
        lines.compare(name, "text", a.text, b.text);
        lines.compare(name, "device", a.node, b.node);
        if (options.attributes)
            lines.compare(name, "attributes", a.attributes, b.attributes);
        if (options.times && (options.rootTimes || !name.empty()))
            lines.compare(name, "modified", a.modified, b.modified);
        if (options.accessTimes)
            lines.compare(name, "accessed", a.accessed, b.accessed);
        if (options.links)
            lines.compare(name, "same file as", a.firstName, b.firstName);
        if (options.inodes)
            lines.compare(name, "inode", a.inode, b.inode);
        const bool hasHoles = S_ISREG(a.mode) && a.allocated + kHoleSlack < a.size;
        if (options.holes && hasHoles && b.allocated > a.allocated + kHoleSlack)
            lines.add(name, QStringLiteral("takes %1 bytes, not %2").arg(b.allocated).arg(a.allocated));
    }
    for (const auto &[name, entry] : second) {
        if (!first.contains(name))
            lines.add(name, QStringLiteral("should not be there"));
    }
    return lines.text();
}

QString difference(const Path &first, const Path &second, CompareOptions options)
{
    return difference(takeSnapshot(first), takeSnapshot(second), options);
}

TreeSnapshot below(const TreeSnapshot &tree, const std::string &name)
{
    TreeSnapshot part;
    const std::string prefix = name + '/';
    std::map<std::string, std::string> first;
    for (auto at = tree.lower_bound(name); at != tree.end(); ++at) {
        if (at->first != name && !at->first.starts_with(prefix)) {
            // Names like "a b" sort between "a" and "a/b".
            if (at->first.starts_with(name))
                continue;
            break;
        }
        const std::string relative = at->first == name ? std::string() : at->first.substr(prefix.size());
        EntrySnapshot entry = at->second;
        entry.firstName = first.try_emplace(entry.firstName, relative).first->second;
        part.emplace(relative, std::move(entry));
    }
    return part;
}

QString strayNames(const Path &root)
{
    QString all;
    for (const auto &[name, entry] : takeSnapshot(root)) {
        const std::string last = name.substr(name.rfind('/') + 1);
        if (last.starts_with(".ferry-") && last.ends_with(".part"))
            all += show(name) + QLatin1Char('\n');
    }
    return all;
}

} // namespace ferry::test
