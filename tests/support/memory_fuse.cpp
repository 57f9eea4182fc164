// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_fuse.h"

#include "core/fs/unique_fd.h"
#include "tests/support/mounts.h"

#include <fcntl.h>
#include <linux/fuse.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <map>
#include <mutex>
#include <string_view>
#include <thread>
#include <vector>

namespace ferry::test {

namespace {

constexpr std::uint32_t kWriteMax = 128 << 10;
constexpr std::size_t kRequestMax = kWriteMax + 8192;
constexpr std::uint64_t kUnlimited = UINT64_MAX;

timespec now()
{
    timespec time {};
    ::clock_gettime(CLOCK_REALTIME, &time);
    return time;
}

} // namespace

class MemoryFuse::Store
{
public:
    struct Node {
        std::uint32_t mode = 0;
        std::uint32_t uid = 0;
        std::uint32_t gid = 0;
        timespec accessed = now();
        timespec modified = now();
        timespec changed = now();
        std::string data;
        std::map<std::string, std::uint64_t> entries;
    };

    Store() { nodes[FUSE_ROOT_ID].mode = S_IFDIR | 0777; }

    std::uint64_t add(std::uint64_t parent, const std::string &name, Node node)
    {
        const std::uint64_t id = ++last;
        nodes[id] = std::move(node);
        nodes[parent].entries[name] = id;
        touch(parent);
        return id;
    }
    void touch(std::uint64_t id) { nodes[id].modified = nodes[id].changed = now(); }

    std::map<std::uint64_t, Node> nodes; ///< none goes: what was removed may still be open
    std::uint64_t last = FUSE_ROOT_ID;
};

class MemoryFuse::Server
{
public:
    Server(fs::UniqueFd fd, std::shared_ptr<Store> store)
        : m_store(std::move(store))
        , m_fd(std::move(fd))
        , m_wake(::eventfd(0, EFD_CLOEXEC))
        , m_thread([this] { serve(); })
    {
    }
    ~Server()
    {
        vanishAfter(0);
        m_thread.join();
    }

    void vanishAfter(std::uint64_t requests)
    {
        m_left = requests;
        if (requests > 0)
            return;
        const std::uint64_t one = 1;
        (void)!::write(m_wake.get(), &one, sizeof one);
    }
    void setSlow(std::chrono::microseconds each) { m_each = each.count(); }
    [[nodiscard]] std::uint64_t requests() const { return m_requests; }
    [[nodiscard]] bool isGone() const { return m_gone; }
    [[nodiscard]] const std::shared_ptr<Store> &store() const { return m_store; }

private:
    using Node = Store::Node;

    /// A reply: an error (negative errno), or bytes.
    struct Reply {
        int error = 0;
        std::string bytes {};
        bool isSent = true;
    };

    template <typename Value>
    static Reply answer(const Value &value)
    {
        return {.bytes = std::string(reinterpret_cast<const char *>(&value), sizeof value)};
    }
    template <typename Value>
    static Value in(std::string_view body)
    {
        Value value {};
        std::memcpy(&value, body.data(), std::min(body.size(), sizeof value));
        return value;
    }
    static std::string nameAt(std::string_view body, std::size_t at) { return std::string(body.substr(std::min(at, body.size())).data()); }

    void serve()
    {
        std::vector<char> buffer(kRequestMax);
        for (;;) {
            pollfd waiting[] = {{m_fd.get(), POLLIN, 0}, {m_wake.get(), POLLIN, 0}};
            if (::poll(waiting, 2, -1) < 0 && errno == EINTR)
                continue;
            if (waiting[1].revents != 0 || m_left == 0)
                break;
            const ssize_t size = ::read(m_fd.get(), buffer.data(), buffer.size());
            if (size < 0 && (errno == EINTR || errno == ENOENT || errno == EAGAIN))
                continue;
            if (size < ssize_t(sizeof(fuse_in_header)))
                break; // unmounted
            if (const auto each = m_each.load(); each > 0)
                std::this_thread::sleep_for(std::chrono::microseconds(each));
            if (m_left != kUnlimited && --m_left == 0)
                break; // taken and never answered
            fuse_in_header header {};
            std::memcpy(&header, buffer.data(), sizeof header);
            Reply reply = handle(header, {buffer.data() + sizeof header, std::size_t(size) - sizeof header});
            ++m_requests;
            if (!reply.isSent)
                continue;
            fuse_out_header out {
                .len = std::uint32_t(sizeof(fuse_out_header) + reply.bytes.size()), .error = reply.error, .unique = header.unique};
            iovec parts[] = {{&out, sizeof out}, {reply.bytes.data(), reply.bytes.size()}};
            (void)!::writev(m_fd.get(), parts, 2); // fails where the request was interrupted meanwhile
        }
        m_gone = true;
        m_fd.reset(); // every request that waits, and every later one, fails
    }

    fuse_attr attributes(std::uint64_t id)
    {
        const Node &node = m_store->nodes[id];
        fuse_attr attr {};
        attr.ino = id;
        attr.size = node.data.size();
        attr.blocks = (node.data.size() + 511) / 512;
        attr.mode = node.mode;
        attr.nlink = S_ISDIR(node.mode) ? 2 : 1;
        attr.uid = node.uid;
        attr.gid = node.gid;
        attr.blksize = 4096;
        attr.atime = std::uint64_t(node.accessed.tv_sec);
        attr.atimensec = std::uint32_t(node.accessed.tv_nsec);
        attr.mtime = std::uint64_t(node.modified.tv_sec);
        attr.mtimensec = std::uint32_t(node.modified.tv_nsec);
        attr.ctime = std::uint64_t(node.changed.tv_sec);
        attr.ctimensec = std::uint32_t(node.changed.tv_nsec);
        return attr;
    }
    fuse_entry_out entry(std::uint64_t id)
    {
        fuse_entry_out out {};
        out.nodeid = id;
        out.attr = attributes(id);
        return out;
    }
    Reply attributeReply(std::uint64_t id)
    {
        fuse_attr_out out {};
        out.attr = attributes(id);
        return answer(out);
    }
    std::uint64_t find(std::uint64_t parent, const std::string &name)
    {
        const auto &entries = m_store->nodes[parent].entries;
        const auto found = entries.find(name);
        return found == entries.end() ? 0 : found->second;
    }
    std::uint64_t make(const fuse_in_header &header, const std::string &name, std::uint32_t mode)
    {
        Node node;
        node.mode = mode;
        node.uid = header.uid;
        node.gid = header.gid;
        return m_store->add(header.nodeid, name, std::move(node));
    }

    Reply setAttributes(std::uint64_t id, const fuse_setattr_in &wanted)
    {
        Node &node = m_store->nodes[id];
        if (wanted.valid & FATTR_MODE)
            node.mode = (node.mode & S_IFMT) | (wanted.mode & 07777U);
        if (wanted.valid & FATTR_UID)
            node.uid = wanted.uid;
        if (wanted.valid & FATTR_GID)
            node.gid = wanted.gid;
        if (wanted.valid & FATTR_SIZE) {
            node.data.resize(wanted.size);
            node.modified = now();
        }
        if (wanted.valid & FATTR_ATIME)
            node.accessed = wanted.valid & FATTR_ATIME_NOW ? now() : timespec {time_t(wanted.atime), long(wanted.atimensec)};
        if (wanted.valid & FATTR_MTIME)
            node.modified = wanted.valid & FATTR_MTIME_NOW ? now() : timespec {time_t(wanted.mtime), long(wanted.mtimensec)};
        node.changed = now();
        return attributeReply(id);
    }

    Reply readFolder(std::uint64_t id, const fuse_read_in &wanted)
    {
        std::string bytes;
        std::uint64_t at = 0;
        for (const auto &[name, child] : m_store->nodes[id].entries) {
            if (at++ < wanted.offset)
                continue;
            fuse_dirent record {};
            record.ino = child;
            record.off = at;
            record.namelen = std::uint32_t(name.size());
            record.type = (m_store->nodes[child].mode & S_IFMT) >> 12;
            const std::size_t length = FUSE_DIRENT_ALIGN(FUSE_NAME_OFFSET + name.size());
            if (bytes.size() + length > wanted.size)
                break;
            std::string padded(reinterpret_cast<const char *>(&record), FUSE_NAME_OFFSET);
            padded += name;
            padded.resize(length);
            bytes += padded;
        }
        return {.bytes = std::move(bytes)};
    }

    Reply rename(std::uint64_t parent, std::string_view body)
    {
        const auto wanted = in<fuse_rename_in>(body);
        const std::string from = nameAt(body, sizeof wanted);
        const std::string to = nameAt(body, sizeof wanted + from.size() + 1);
        const std::uint64_t moved = find(parent, from);
        if (moved == 0)
            return {.error = -ENOENT};
        const std::uint64_t there = find(wanted.newdir, to);
        if (there != 0 && S_ISDIR(m_store->nodes[there].mode) && !m_store->nodes[there].entries.empty())
            return {.error = -ENOTEMPTY};
        m_store->nodes[parent].entries.erase(from);
        m_store->nodes[wanted.newdir].entries[to] = moved;
        m_store->touch(parent);
        m_store->touch(wanted.newdir);
        m_store->nodes[moved].changed = now();
        return {};
    }

    Reply remove(std::uint64_t parent, const std::string &name, bool folder)
    {
        const std::uint64_t id = find(parent, name);
        if (id == 0)
            return {.error = -ENOENT};
        const Node &node = m_store->nodes[id];
        if (S_ISDIR(node.mode) != folder)
            return {.error = folder ? -ENOTDIR : -EISDIR};
        if (folder && !node.entries.empty())
            return {.error = -ENOTEMPTY};
        m_store->nodes[parent].entries.erase(name);
        m_store->touch(parent);
        return {};
    }

    Reply handle(const fuse_in_header &header, std::string_view body)
    {
        const std::uint64_t id = header.nodeid;
        switch (header.opcode) {
        case FUSE_INIT: {
            const auto wanted = in<fuse_init_in>(body);
            fuse_init_out out {};
            out.major = FUSE_KERNEL_VERSION;
            out.minor = std::min<std::uint32_t>(wanted.minor, FUSE_KERNEL_MINOR_VERSION);
            out.max_readahead = wanted.max_readahead;
            out.flags = wanted.flags & FUSE_BIG_WRITES;
            out.max_background = 16;
            out.congestion_threshold = 12;
            out.max_write = kWriteMax;
            out.time_gran = 1;
            return answer(out);
        }
        case FUSE_FORGET:
        case FUSE_BATCH_FORGET:
        case FUSE_INTERRUPT:
            return {.isSent = false};
        case FUSE_LOOKUP: {
            const std::uint64_t found = find(id, nameAt(body, 0));
            return found == 0 ? Reply {.error = -ENOENT} : answer(entry(found));
        }
        case FUSE_GETATTR:
            return attributeReply(id);
        case FUSE_SETATTR:
            return setAttributes(id, in<fuse_setattr_in>(body));
        case FUSE_MKDIR: {
            const auto wanted = in<fuse_mkdir_in>(body);
            const std::string name = nameAt(body, sizeof wanted);
            return find(id, name) != 0 ? Reply {.error = -EEXIST} : answer(entry(make(header, name, S_IFDIR | (wanted.mode & 07777U))));
        }
        case FUSE_CREATE: {
            const auto wanted = in<fuse_create_in>(body);
            const std::string name = nameAt(body, sizeof wanted);
            if (find(id, name) != 0)
                return {.error = -EEXIST};
            Reply reply = answer(entry(make(header, name, S_IFREG | (wanted.mode & 07777U))));
            reply.bytes += answer(fuse_open_out {}).bytes;
            return reply;
        }
        case FUSE_OPEN:
        case FUSE_OPENDIR:
            return answer(fuse_open_out {});
        case FUSE_READ: {
            const auto wanted = in<fuse_read_in>(body);
            const std::string &data = m_store->nodes[id].data;
            return {.bytes = data.substr(std::min<std::size_t>(wanted.offset, data.size()), wanted.size)};
        }
        case FUSE_READDIR:
            return readFolder(id, in<fuse_read_in>(body));
        case FUSE_WRITE: {
            const auto wanted = in<fuse_write_in>(body);
            Node &node = m_store->nodes[id];
            node.data.resize(std::max<std::size_t>(node.data.size(), wanted.offset + wanted.size));
            node.data.replace(wanted.offset, wanted.size, body.substr(sizeof wanted, wanted.size));
            m_store->touch(id);
            fuse_write_out out {};
            out.size = wanted.size;
            return answer(out);
        }
        case FUSE_STATFS: {
            fuse_statfs_out out {};
            out.st.blocks = out.st.bfree = out.st.bavail = 1 << 20;
            out.st.files = out.st.ffree = 1 << 20;
            out.st.bsize = out.st.frsize = 4096;
            out.st.namelen = 255;
            return answer(out);
        }
        case FUSE_UNLINK:
            return remove(id, nameAt(body, 0), false);
        case FUSE_RMDIR:
            return remove(id, nameAt(body, 0), true);
        case FUSE_RENAME:
            return rename(id, body);
        case FUSE_RELEASE:
        case FUSE_RELEASEDIR:
        case FUSE_FSYNC:
        case FUSE_FSYNCDIR:
        case FUSE_FLUSH:
        case FUSE_DESTROY:
            return {};
        default:
            return {.error = -ENOSYS};
        }
    }

    const std::shared_ptr<Store> m_store; ///< the thread's alone while it runs
    fs::UniqueFd m_fd;
    const fs::UniqueFd m_wake;
    std::atomic<std::uint64_t> m_left {kUnlimited};
    std::atomic<std::int64_t> m_each {0}; ///< microseconds
    std::atomic<std::uint64_t> m_requests {0};
    std::atomic<bool> m_gone {false};
    std::thread m_thread;
};

MemoryFuse::MemoryFuse() = default;

std::unique_ptr<MemoryFuse> MemoryFuse::mount(QString &why, std::shared_ptr<Store> store)
{
    why = whyNoMounts();
    if (!why.isEmpty())
        return nullptr;
    fs::UniqueFd fd(::open("/dev/fuse", O_RDWR | O_CLOEXEC | O_NONBLOCK));
    if (!fd.isOpen()) {
        why = QStringLiteral("/dev/fuse: %1").arg(QString::fromLocal8Bit(std::strerror(errno)));
        return nullptr;
    }
    std::unique_ptr<MemoryFuse> fuse(new MemoryFuse);
    fuse->m_folder = std::make_unique<TempFolder>();
    const std::string options = "fd=" + std::to_string(fd.get()) + ",rootmode=40000,user_id=0,group_id=0,allow_other";
    if (::mount("ferry-test", fuse->m_folder->path().c_str(), "fuse", MS_NOSUID | MS_NODEV, options.c_str()) != 0) {
        why = QStringLiteral("fuse cannot be mounted: %1").arg(QString::fromLocal8Bit(std::strerror(errno)));
        return nullptr;
    }
    fuse->m_server = std::make_unique<Server>(std::move(fd), store ? std::move(store) : std::make_shared<Store>());
    return fuse;
}

MemoryFuse::~MemoryFuse()
{
    if (!m_server)
        return;
    m_server.reset();
    ::umount2(m_folder->path().c_str(), MNT_DETACH);
}

const Path &MemoryFuse::path() const noexcept
{
    return m_folder->path();
}

std::shared_ptr<MemoryFuse::Store> MemoryFuse::store() const
{
    return m_server->store();
}

void MemoryFuse::setSlow(std::chrono::microseconds each)
{
    m_server->setSlow(each);
}

void MemoryFuse::vanishAfter(std::uint64_t requests)
{
    m_server->vanishAfter(requests);
}

std::uint64_t MemoryFuse::requests() const
{
    return m_server->requests();
}

bool MemoryFuse::isGone() const
{
    return m_server->isGone();
}

} // namespace ferry::test
