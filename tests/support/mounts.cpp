// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mounts.h"

#include <QProcess>
#include <QStandardPaths>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace ferry::test {

namespace {

constexpr std::uint64_t kMiB = 1 << 20;

QString errnoText()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

dev_t deviceOf(const Path &path)
{
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_dev : 0;
}

std::uint64_t leastSize(const std::string &type)
{
    if (type == "xfs")
        return 320 * kMiB;
    if (type == "btrfs")
        return 128 * kMiB;
    return 16 * kMiB;
}

} // namespace

QString whyNoMounts()
{
    static const QString why = [] {
        if (!isRoot())
            return QStringLiteral("mounting needs root");
        if (::unshare(CLONE_NEWNS) != 0)
            return QStringLiteral("no mount namespace of its own: %1").arg(errnoText());
        if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            return QStringLiteral("mounts cannot be made private: %1").arg(errnoText());
        return QString();
    }();
    return why;
}

QString findProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return !found.isEmpty() ? found : QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
}

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(findProgram(program), arguments);
    if (!process.waitForStarted())
        return {};
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromLocal8Bit(process.readAll())};
}

Mount::~Mount()
{
    if (m_mounted)
        ::umount2(m_point.c_str(), MNT_DETACH);
}

std::unique_ptr<Mount> Mount::tmpfs(QString &why, std::uint64_t size, std::uint64_t inodes)
{
    why = whyNoMounts();
    if (!why.isEmpty())
        return nullptr;
    std::unique_ptr<Mount> mount(new Mount);
    mount->m_own = std::make_unique<TempFolder>();
    mount->m_point = mount->m_own->path();
    std::string options = "mode=0755,size=" + std::to_string(size);
    if (inodes != 0)
        options += ",nr_inodes=" + std::to_string(inodes);
    mount->m_mounted = ::mount("ferry-test", mount->m_point.c_str(), "tmpfs", 0, options.c_str()) == 0;
    if (mount->m_mounted)
        return mount;
    why = QStringLiteral("no tmpfs: %1").arg(errnoText());
    return nullptr;
}

std::unique_ptr<Mount> Mount::loop(const std::string &type, QString &why, std::uint64_t size)
{
    why = whyNoMounts();
    if (!why.isEmpty())
        return nullptr;
    const QString typeName = QString::fromStdString(type);
    const QString mkfs = QStringLiteral("mkfs.%1").arg(typeName);
    if (findProgram(mkfs).isEmpty()) {
        why = QStringLiteral("%1 is not installed").arg(mkfs);
        return nullptr;
    }
    auto own = std::make_unique<TempFolder>();
    const Path image = own->child("image");
    const fs::UniqueFd fd(::open(image.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd.isOpen() || ::ftruncate(fd.get(), off_t(std::max(size, leastSize(type)))) != 0) {
        why = QStringLiteral("no image: %1").arg(errnoText());
        return nullptr;
    }
    const QString imageName = QString::fromStdString(image.bytes());
    QStringList arguments {QStringLiteral("-q"), imageName};
    if (type == "vfat")
        arguments.removeFirst();
    const Ran made = run(mkfs, arguments);
    if (made.code != 0) {
        why = QStringLiteral("%1 failed: %2").arg(mkfs, made.output);
        return nullptr;
    }
    const Path point = own->child("mounted");
    if (::mkdir(point.c_str(), 0755) != 0) {
        why = QStringLiteral("no mount point: %1").arg(errnoText());
        return nullptr;
    }
    std::unique_ptr<Mount> mount = imageOf(type, image, point, why);
    if (mount)
        mount->m_own = std::move(own);
    return mount;
}

std::unique_ptr<Mount> Mount::image(const std::string &type, const Path &image, const Path &at, QString &why)
{
    why = whyNoMounts();
    return why.isEmpty() ? imageOf(type, image, at, why) : nullptr;
}

std::unique_ptr<Mount> Mount::imageOf(const std::string &type, const Path &image, const Path &at, QString &why)
{
    std::unique_ptr<Mount> mount(new Mount);
    mount->m_image = image;
    mount->m_point = at;
    const QString typeName = QString::fromStdString(type);
    const Ran mounted = run(QStringLiteral("mount"),
                            {QStringLiteral("-t"), typeName, QStringLiteral("-o"), QStringLiteral("loop"),
                             QString::fromStdString(image.bytes()), QString::fromStdString(mount->m_point.bytes())});
    mount->m_mounted = mounted.code == 0;
    if (!mount->m_mounted) {
        why = QStringLiteral("%1 cannot be mounted: %2").arg(typeName, mounted.output);
        return nullptr;
    }
    return mount;
}

std::unique_ptr<Mount> Mount::bind(const Path &from, QString &why)
{
    auto own = std::make_unique<TempFolder>();
    std::unique_ptr<Mount> mount = bindAt(from, own->path(), why);
    if (mount)
        mount->m_own = std::move(own);
    return mount;
}

std::unique_ptr<Mount> Mount::bindAt(const Path &from, const Path &at, QString &why)
{
    why = whyNoMounts();
    if (!why.isEmpty())
        return nullptr;
    std::unique_ptr<Mount> mount(new Mount);
    mount->m_point = at;
    mount->m_mounted = ::mount(from.c_str(), at.c_str(), nullptr, MS_BIND, nullptr) == 0;
    if (mount->m_mounted)
        return mount;
    why = QStringLiteral("no bind mount: %1").arg(errnoText());
    return nullptr;
}

OtherFileSystem::OtherFileSystem(const Path &first)
{
    Path base("/dev/shm");
    if (isRoot()) {
        m_mount = Mount::tmpfs(m_why);
        if (m_mount)
            base = m_mount->path();
    }
    if (deviceOf(base) == 0 || deviceOf(base) == deviceOf(first) || ::access(base.c_str(), W_OK) != 0) {
        m_why = QStringLiteral("there is no second file system to write to");
        return;
    }
    m_why.clear();
    m_folder = std::make_unique<TempFolder>(base);
}

} // namespace ferry::test
