// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tree.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <random>

namespace ferry::test {

namespace {

constexpr int kOpenFolder = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW;
constexpr std::int64_t kSomeTime = 1'000'000'000;

void need(bool ok, const char *what, std::string_view at)
{
    if (ok)
        return;
    std::fprintf(stderr, "test tree: %s of '%.*s': %s\n", what, int(at.size()), at.data(), std::strerror(errno));
    std::abort();
}

void writeAll(int fd, std::string_view data, std::string_view at)
{
    while (!data.empty()) {
        const ssize_t written = ::write(fd, data.data(), data.size());
        need(written > 0, "write", at);
        data.remove_prefix(std::size_t(written));
    }
}

struct CloseDir {
    void operator()(DIR *dir) const { ::closedir(dir); }
};

std::vector<std::string> namesOf(int folder)
{
    std::vector<std::string> names;
    const int fd = ::openat(folder, ".", kOpenFolder);
    if (fd < 0)
        return names;
    const std::unique_ptr<DIR, CloseDir> dir(::fdopendir(fd));
    while (const dirent *entry = ::readdir(dir.get())) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..")
            names.emplace_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Empties `folder` going up and down with one descriptor, as the depth has no bound.
void emptyFolder(fs::UniqueFd folder)
{
    struct stat top {};
    if (::fstat(folder.get(), &top) != 0)
        return;
    struct Level {
        std::vector<std::string> names;
        std::string current;
    };
    std::vector<Level> levels;
    ::fchmod(folder.get(), 0700);
    levels.push_back({namesOf(folder.get()), {}});
    while (!levels.empty()) {
        Level &level = levels.back();
        if (level.names.empty()) {
            levels.pop_back();
            if (levels.empty())
                return;
            folder = fs::UniqueFd(::openat(folder.get(), "..", kOpenFolder));
            ::unlinkat(folder.get(), levels.back().current.c_str(), AT_REMOVEDIR);
            continue;
        }
        level.current = std::move(level.names.back());
        level.names.pop_back();
        if (::unlinkat(folder.get(), level.current.c_str(), 0) == 0)
            continue;
        struct stat facts {};
        if (::fstatat(folder.get(), level.current.c_str(), &facts, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISDIR(facts.st_mode)
            || facts.st_dev != top.st_dev)
            continue;
        ::fchmodat(folder.get(), level.current.c_str(), 0700, 0);
        fs::UniqueFd below(::openat(folder.get(), level.current.c_str(), kOpenFolder));
        if (!below.isOpen())
            continue;
        folder = std::move(below);
        levels.push_back({namesOf(folder.get()), {}});
    }
}

} // namespace

bool isRoot()
{
    return ::geteuid() == 0;
}

bool hasCapability(int number)
{
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.starts_with("CapEff:"))
            return ((std::stoull(line.substr(7), nullptr, 16) >> number) & 1) != 0;
    }
    return false;
}

bool canHoldAttributes(const Path &folder)
{
    const bool can = ::setxattr(folder.c_str(), "user.ferry.probe", "1", 1, 0) == 0;
    ::removexattr(folder.c_str(), "user.ferry.probe");
    return can;
}

bool canHoldAcls(const Path &folder)
{
    const std::string value = aclValue({{1, 7}, {4, 7}, {32, 7}});
    const bool can = ::setxattr(folder.c_str(), "system.posix_acl_default", value.data(), value.size(), 0) == 0;
    ::removexattr(folder.c_str(), "system.posix_acl_default");
    return can;
}

std::string pattern(std::uint64_t size, std::uint64_t seed)
{
    std::string bytes(size, '\0');
    std::mt19937_64 random(seed * 0x9E3779B97F4A7C15U + size);
    std::uint64_t at = 0;
    for (; at + sizeof(std::uint64_t) <= size; at += sizeof(std::uint64_t)) {
        const std::uint64_t word = random();
        std::memcpy(bytes.data() + at, &word, sizeof word);
    }
    for (; at < size; ++at)
        bytes[at] = char(random());
    return bytes;
}

void removeTree(const Path &root)
{
    struct stat facts {};
    if (::lstat(root.c_str(), &facts) != 0)
        return;
    if (!S_ISDIR(facts.st_mode)) {
        ::unlink(root.c_str());
        return;
    }
    ::chmod(root.c_str(), 0700);
    fs::UniqueFd fd(::open(root.c_str(), kOpenFolder));
    if (fd.isOpen())
        emptyFolder(std::move(fd));
    ::rmdir(root.c_str());
}

TempFolder::TempFolder(const Path &below)
{
    const char *variable = std::getenv("TMPDIR");
    std::string base = !below.isEmpty() ? below.bytes() : variable != nullptr && *variable == '/' ? variable : "/tmp";
    char *real = ::realpath(base.c_str(), nullptr);
    need(real != nullptr, "realpath", base);
    std::string name = std::string(real) + "/ferry-test-XXXXXX";
    std::free(real);
    need(::mkdtemp(name.data()) != nullptr, "mkdtemp", name);
    m_path = Path(name);
}

TempFolder::~TempFolder()
{
    removeTree(m_path);
}

std::string aclValue(const std::vector<AclEntry> &entries)
{
    const auto little = [](std::string &out, std::uint64_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            out.push_back(char((value >> (8 * i)) & 0xFF));
    };
    std::string value;
    little(value, 2, 4);
    for (const AclEntry &entry : entries) {
        little(value, entry.tag, 2);
        little(value, entry.bits, 2);
        little(value, entry.id, 4);
    }
    return value;
}

Tree::Tree(Path root)
    : m_root(std::move(root))
{
    need(::mkdir(m_root.c_str(), 0755) == 0 || errno == EEXIST, "mkdir", m_root.bytes());
}

Path Tree::path(std::string_view relative) const
{
    return relative.empty() ? m_root : Path(m_root.bytes() + '/' + std::string(relative));
}

Tree::Place Tree::place(std::string_view at) const
{
    fs::UniqueFd folder(::open(m_root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    need(folder.isOpen(), "open", m_root.bytes());
    for (std::size_t slash = at.find('/'); slash != std::string_view::npos; slash = at.find('/')) {
        fs::UniqueFd below(::openat(folder.get(), std::string(at.substr(0, slash)).c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
        need(below.isOpen(), "open of a folder", at);
        folder = std::move(below);
        at.remove_prefix(slash + 1);
    }
    return {std::move(folder), std::string(at)};
}

std::string Tree::procPath(const Place &place)
{
    const std::string folder = "/proc/self/fd/" + std::to_string(place.folder.get());
    return place.name.empty() ? folder + "/." : folder + '/' + place.name;
}

Tree &Tree::folder(std::string_view at, mode_t mode)
{
    const Place here = place(at);
    need(::mkdirat(here.folder.get(), here.name.c_str(), 0700) == 0, "mkdir", at);
    need(::fchmodat(here.folder.get(), here.name.c_str(), mode, 0) == 0, "chmod", at);
    return *this;
}

Tree &Tree::file(std::string_view at, std::string_view content, mode_t mode)
{
    const Place here = place(at);
    const fs::UniqueFd fd(::openat(here.folder.get(), here.name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    need(fd.isOpen(), "create", at);
    writeAll(fd.get(), content, at);
    need(::fchmod(fd.get(), mode) == 0, "chmod", at);
    return *this;
}

Tree &Tree::bigFile(std::string_view at, std::uint64_t size, std::uint64_t seed)
{
    constexpr std::uint64_t kPiece = 1 << 20;
    const Place here = place(at);
    const fs::UniqueFd fd(::openat(here.folder.get(), here.name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    need(fd.isOpen(), "create", at);
    for (std::uint64_t done = 0; done < size; done += kPiece)
        writeAll(fd.get(), pattern(std::min(kPiece, size - done), seed + done), at);
    return *this;
}

Tree &Tree::sparseFile(std::string_view at, std::uint64_t size, const std::vector<std::pair<std::uint64_t, std::uint64_t>> &data)
{
    const Place here = place(at);
    const fs::UniqueFd fd(::openat(here.folder.get(), here.name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    need(fd.isOpen(), "create", at);
    need(::ftruncate(fd.get(), off_t(size)) == 0, "truncate", at);
    for (const auto &[offset, length] : data) {
        need(::lseek(fd.get(), off_t(offset), SEEK_SET) >= 0, "seek", at);
        writeAll(fd.get(), pattern(length, offset + 7), at);
    }
    return *this;
}

Tree &Tree::symlink(std::string_view at, std::string_view text)
{
    const Place here = place(at);
    need(::symlinkat(std::string(text).c_str(), here.folder.get(), here.name.c_str()) == 0, "symlink", at);
    return *this;
}

Tree &Tree::hardLink(std::string_view existing, std::string_view at)
{
    const Place from = place(existing);
    const Place to = place(at);
    need(::linkat(from.folder.get(), from.name.c_str(), to.folder.get(), to.name.c_str(), 0) == 0, "link", at);
    return *this;
}

void Tree::node(std::string_view at, mode_t typeAndMode, dev_t device)
{
    const Place here = place(at);
    need(::mknodat(here.folder.get(), here.name.c_str(), (typeAndMode & S_IFMT) | 0600, device) == 0, "mknod", at);
    need(::fchmodat(here.folder.get(), here.name.c_str(), typeAndMode & 07777, 0) == 0, "chmod", at);
}

Tree &Tree::fifo(std::string_view at, mode_t mode)
{
    node(at, S_IFIFO | mode, 0);
    return *this;
}

Tree &Tree::charDevice(std::string_view at, unsigned major, unsigned minor, mode_t mode)
{
    node(at, S_IFCHR | mode, makedev(major, minor));
    return *this;
}

Tree &Tree::blockDevice(std::string_view at, unsigned major, unsigned minor, mode_t mode)
{
    node(at, S_IFBLK | mode, makedev(major, minor));
    return *this;
}

Tree &Tree::socket(std::string_view at)
{
    const Place here = place(at);
    const fs::UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    need(fd.isOpen(), "socket", at);
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const std::string path = procPath(here);
    need(path.size() < sizeof address.sun_path, "length of socket path", at);
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    need(::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0, "bind", at);
    return *this;
}

Tree &Tree::attribute(std::string_view at, const char *name, std::string_view value)
{
    const Place here = place(at);
    need(::lsetxattr(procPath(here).c_str(), name, value.data(), value.size(), 0) == 0, name, at);
    return *this;
}

Tree &Tree::accessAcl(std::string_view at, const std::vector<AclEntry> &entries)
{
    return attribute(at, "system.posix_acl_access", aclValue(entries));
}

Tree &Tree::defaultAcl(std::string_view at, const std::vector<AclEntry> &entries)
{
    return attribute(at, "system.posix_acl_default", aclValue(entries));
}

Tree &Tree::mode(std::string_view at, mode_t mode)
{
    const Place here = place(at);
    need(::fchmodat(here.folder.get(), here.name.empty() ? "." : here.name.c_str(), mode, 0) == 0, "chmod", at);
    return *this;
}

Tree &Tree::owner(std::string_view at, uid_t uid, gid_t gid)
{
    const Place here = place(at);
    need(::fchownat(here.folder.get(), here.name.c_str(), uid, gid, AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH) == 0, "chown", at);
    return *this;
}

Tree &Tree::times(std::string_view at, model::Timestamp modified)
{
    const Place here = place(at);
    const timespec time {.tv_sec = modified.seconds, .tv_nsec = long(modified.nanoseconds)};
    const timespec both[2] = {time, time};
    need(::utimensat(here.folder.get(), here.name.empty() ? "." : here.name.c_str(), both, AT_SYMLINK_NOFOLLOW) == 0, "utimens", at);
    return *this;
}

Tree &Tree::rewrite(std::string_view at, std::string_view content)
{
    const Place here = place(at);
    const fs::UniqueFd fd(::openat(here.folder.get(), here.name.c_str(), O_WRONLY | O_TRUNC | O_NOFOLLOW | O_CLOEXEC));
    need(fd.isOpen(), "open", at);
    writeAll(fd.get(), content, at);
    return *this;
}

Tree &Tree::append(std::string_view at, std::string_view content)
{
    const Place here = place(at);
    const fs::UniqueFd fd(::openat(here.folder.get(), here.name.c_str(), O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC));
    need(fd.isOpen(), "open", at);
    writeAll(fd.get(), content, at);
    return *this;
}

Tree &Tree::rename(std::string_view from, std::string_view to)
{
    const Place source = place(from);
    const Place target = place(to);
    need(::renameat(source.folder.get(), source.name.c_str(), target.folder.get(), target.name.c_str()) == 0, "rename", from);
    return *this;
}

Tree &Tree::remove(std::string_view at)
{
    const Place here = place(at);
    if (::unlinkat(here.folder.get(), here.name.c_str(), 0) == 0)
        return *this;
    fs::UniqueFd folder(::openat(here.folder.get(), here.name.c_str(), kOpenFolder));
    need(folder.isOpen(), "open", at);
    emptyFolder(std::move(folder));
    need(::unlinkat(here.folder.get(), here.name.c_str(), AT_REMOVEDIR) == 0, "rmdir", at);
    return *this;
}

bool Tree::exists(std::string_view at) const
{
    const Place here = place(at);
    struct stat facts {};
    return ::fstatat(here.folder.get(), here.name.c_str(), &facts, AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH) == 0;
}

std::string Tree::content(std::string_view at) const
{
    const Place here = place(at);
    const fs::UniqueFd fd(::openat(here.folder.get(), here.name.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    need(fd.isOpen(), "open", at);
    std::string bytes;
    std::string buffer(1 << 16, '\0');
    while (true) {
        const ssize_t got = ::read(fd.get(), buffer.data(), buffer.size());
        need(got >= 0, "read", at);
        if (got == 0)
            return bytes;
        bytes.append(buffer, 0, std::size_t(got));
    }
}

std::string Tree::linkText(std::string_view at) const
{
    const Place here = place(at);
    std::string text(PATH_MAX, '\0');
    const ssize_t length = ::readlinkat(here.folder.get(), here.name.c_str(), text.data(), text.size());
    need(length >= 0, "readlink", at);
    text.resize(std::size_t(length));
    return text;
}

std::uint64_t Tree::inode(std::string_view at) const
{
    const Place here = place(at);
    struct stat facts {};
    need(::fstatat(here.folder.get(), here.name.c_str(), &facts, AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH) == 0, "stat", at);
    return facts.st_ino;
}

model::Timestamp Tree::modified(std::string_view at) const
{
    const Place here = place(at);
    struct stat facts {};
    need(::fstatat(here.folder.get(), here.name.c_str(), &facts, AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH) == 0, "stat", at);
    return {.seconds = facts.st_mtim.tv_sec, .nanoseconds = std::uint32_t(facts.st_mtim.tv_nsec)};
}

std::vector<std::string> Tree::names(std::string_view at) const
{
    const Place here = place(at);
    const fs::UniqueFd fd(::openat(here.folder.get(), here.name.empty() ? "." : here.name.c_str(), kOpenFolder));
    need(fd.isOpen(), "open", at);
    return namesOf(fd.get());
}

Tree &Tree::deep(std::string_view at, int levels, const std::string &name)
{
    folder(at);
    const Place here = place(at);
    fs::UniqueFd folder(::openat(here.folder.get(), here.name.c_str(), kOpenFolder));
    for (int level = 0; level < levels; ++level) {
        need(::mkdirat(folder.get(), name.c_str(), 0755) == 0, "mkdir", name);
        fs::UniqueFd below(::openat(folder.get(), name.c_str(), kOpenFolder));
        need(below.isOpen(), "open", name);
        folder = std::move(below);
    }
    {
        const fs::UniqueFd file(::openat(folder.get(), "bottom", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0640));
        need(file.isOpen(), "create", "bottom");
        writeAll(file.get(), "the bottom", "bottom");
    }
    for (int level = levels; level > 0; --level) {
        const timespec time {.tv_sec = kSomeTime + level, .tv_nsec = level};
        const timespec both[2] = {time, time};
        need(::futimens(folder.get(), both) == 0, "utimens", name);
        folder = fs::UniqueFd(::openat(folder.get(), "..", kOpenFolder));
        need(folder.isOpen(), "open", "..");
    }
    return *this;
}

std::vector<std::string> oddNames()
{
    std::string longest(255, 'x');
    std::string longestUtf8;
    while (longestUtf8.size() + 2 <= 255)
        longestUtf8 += "\xC3\xA4";
    return {"new\nline",
            "not utf8 \xFF\xFE",
            "\xC3", // a UTF-8 sequence cut short
            "-leading dash",
            "--",
            "-rf",
            " leading blank",
            "trailing blank ",
            "trailing dot.",
            "...",
            "quote'double\"back\\slash",
            "percent%20%n%s",
            "bidi \xE2\x80\xAE txt.exe",
            "mark \xE2\x80\x8F and \xE2\x81\xA6 isolate",
            "escape \x1B[31m red",
            "tab\tbell\a",
            "\xC2\x9B c1",
            "star*ques?[x]",
            "~",
            "$HOME `id` $(id)",
            "a:b|c<d>e",
            "CON",
            "Case",
            "case",
            "nfc \xC3\xA9",
            "nfd e\xCC\x81",
            ".hidden",
            "..double",
            ".ferry-abcdefghijkl.part.not",
            longest,
            longestUtf8};
}

Tree &Tree::oddNames(std::string_view at)
{
    folder(at);
    const std::string base = std::string(at) + '/';
    int number = 0;
    for (const std::string &name : test::oddNames())
        file(base + name, "content " + std::to_string(number++));
    folder(base + "folder \xFF\n");
    file(base + "folder \xFF\n/-inner \xFE", "inner");
    symlink(base + "link \n\xFF", "not utf8 \xFF\xFE");
    return *this;
}

Tree &Tree::everything(std::string_view at)
{
    const std::string base = std::string(at) + '/';
    folder(at);
    file(base + "empty", "");
    file(base + "small", "small content\n");
    file(base + "one byte", "x", 0600);
    bigFile(base + "middle", 300'001, 3);
    file(base + "before 1970", "old");
    file(base + "far future", "new");
    file(base + "mode 0", "locked", isRoot() ? 0 : 0400);
    file(base + "executable", "#!/bin/sh\n", 0755);
    file(base + "set ids", "suid", 0755);
    mode(base + "set ids", 06755);
    sparseFile(base + "holes", 8 << 20, {{0, 4096}, {3 << 20, 70'000}, {(8 << 20) - 100, 100}});
    sparseFile(base + "all hole", 5 << 20, {});
    sparseFile(base + "hole at end", 4 << 20, {{0, 10}});
    file(base + "attributes", "attributes");
    const bool attributes = canHoldAttributes(path(at));
    const bool acls = canHoldAcls(path(at));
    if (attributes) {
        attribute(base + "attributes", "user.ferry.text", "value");
        attribute(base + "attributes", "user.ferry.binary", std::string_view("\0\xFF\n\0", 4));
        attribute(base + "attributes", "user.empty", "");
    }
    file(base + "acl", "acl", 0640);
    if (acls)
        accessAcl(base + "acl", {{1, 6}, {2, 4, 12345}, {4, 4}, {8, 6, 23456}, {16, 6}, {32, 0}});
    file(base + "linked 1", "linked content");
    hardLink(base + "linked 1", base + "linked 2");
    symlink(base + "link", "small");
    symlink(base + "dangling", "no such \xFF file");
    symlink(base + "loop", "loop");
    symlink(base + "absolute", "/proc/self/exe");
    symlink(base + "upwards", "..");
    symlink(base + "long link", std::string(3000, 'l'));
    fifo(base + "fifo", 0620);

    folder(base + "folder");
    file(base + "folder/inner", "inner");
    hardLink(base + "linked 1", base + "folder/linked 3");
    symlink(base + "folder/link", "../small");
    folder(base + "empty folder", 0711);
    folder(base + "acl folder", 0750);
    if (acls) {
        accessAcl(base + "acl folder", {{1, 7}, {2, 5, 12345}, {4, 5}, {16, 5}, {32, 0}});
        defaultAcl(base + "acl folder", {{1, 7}, {2, 7, 12345}, {4, 5}, {16, 7}, {32, 0}});
    }
    folder(base + "acl folder/below", 0755);
    file(base + "acl folder/file", "inherits", 0640);
    if (attributes)
        attribute(base + "acl folder", "user.on.folder", "yes");
    folder(base + "sticky", 01777);
    folder(base + "group", 02775);
    folder(base + "read-only");
    file(base + "read-only/file", "below a read-only folder", 0444);
    folder(base + "read-only/folder");
    file(base + "read-only/folder/file", "deeper", 0400);

    if (isRoot() && hasCapability(CAP_MKNOD)) {
        charDevice(base + "null device", 1, 3, 0666);
        blockDevice(base + "block device", 7, 77, 0640);
    }
    if (isRoot()) {
        owner(base + "one byte", 12345, 23456);
        owner(base + "dangling", 12345, 23456);
        owner(base + "fifo", 1, 2);
        mode(base + "fifo", 0620);
        owner(base + "empty folder", 12345, 1);
        owner(base + "set ids", 12345, 23456);
        mode(base + "set ids", 06755);
    }
    if (isRoot() && hasCapability(CAP_SYS_ADMIN)) {
        attribute(base + "small", "trusted.ferry", "root only");
        attribute(base + "link", "trusted.ferry", "on a link");
    }
    if (isRoot() && hasCapability(CAP_SETFCAP)) {
        const std::string capability("\x01\0\0\x02\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 20); // cap_net_bind_service=ep
        attribute(base + "executable", "security.capability", capability);
    }

    mode(base + "read-only/folder", 0555);
    mode(base + "read-only", 0555);
    times(base + "before 1970", {-1'000'000, 123'456'789});
    times(base + "far future", {4'000'000'000, 999'999'999});
    times(base + "link", {kSomeTime, 1});
    times(base + "dangling", {-5, 500'000'000});
    times(base + "fifo", {kSomeTime + 5, 5});
    times(base + "middle", {kSomeTime, 987'654'321});
    times(base + "folder/inner", {kSomeTime, 2});
    times(base + "folder", {-86'400, 1});
    times(base + "empty folder", {kSomeTime, 111'111'111});
    times(base + "read-only/folder", {kSomeTime, 222'222'222});
    times(base + "read-only", {kSomeTime, 333'333'333});
    times(at, {kSomeTime, 444'444'444});
    return *this;
}

Tree &Tree::random(std::string_view at, std::uint64_t seed, int entries)
{
    std::mt19937_64 random(seed);
    const auto below = [&random](std::uint64_t bound) { return random() % bound; };
    const std::vector<std::string> odd = test::oddNames();
    std::vector<std::string> folders {std::string(at)};
    std::vector<std::string> files;
    std::vector<std::string> all;
    folder(at);
    const bool attributes = canHoldAttributes(path(at));
    for (int i = 0; i < entries; ++i) {
        const std::string &in = folders[below(folders.size())];
        std::string name = std::to_string(i);
        if (below(3) == 0) {
            const std::string &from = odd[below(odd.size())];
            name = (name + ' ' + from).substr(0, 255);
        }
        const std::string here = in + '/' + name;
        switch (below(12)) {
        case 0:
        case 1:
        case 2:
            folder(here, 0700 | mode_t(below(0100)));
            folders.push_back(here);
            break;
        case 3:
            symlink(here, below(2) == 0 ? "nowhere" : "../" + name);
            break;
        case 4:
            fifo(here, mode_t(0600 | below(0100)));
            break;
        case 5:
            sparseFile(here, below(3 << 20), {});
            files.push_back(here);
            break;
        case 6:
            sparseFile(here, (1 << 20) + below(4 << 20), {{below(1 << 20), 1 + below(9000)}});
            files.push_back(here);
            break;
        case 7:
            if (!files.empty()) {
                hardLink(files[below(files.size())], here);
                break;
            }
            [[fallthrough]];
        default:
            file(here, pattern(below(4) == 0 ? below(200'000) : below(5000), seed + std::uint64_t(i)), mode_t(0400 | below(0400)));
            files.push_back(here);
            if (below(5) == 0 && attributes) {
                mode(here, 0640);
                attribute(here, ("user.n" + std::to_string(below(3))).c_str(), pattern(below(100), seed));
            }
        }
        all.push_back(here);
        if (isRoot() && below(6) == 0)
            owner(here, uid_t(below(70'000)), gid_t(below(70'000)));
    }
    const auto someTime = [&]() {
        return model::Timestamp {.seconds = std::int64_t(below(4'000'000'000)) - 1'000'000'000,
                                 .nanoseconds = std::uint32_t(below(1'000'000'000))};
    };
    // Deepest first is not needed: setting a time touches no other entry's modification time.
    for (const std::string &entry : all)
        times(entry, someTime());
    times(at, someTime());
    return *this;
}

} // namespace ferry::test
