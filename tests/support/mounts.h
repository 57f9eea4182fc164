// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tree.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace ferry::test {

/// Why this process cannot mount; empty if it can. The first call takes the process into a mount namespace of its own, so
/// that nothing mounted here is seen outside or outlives the process. Call it on the main thread before others are started.
[[nodiscard]] QString whyNoMounts();

/// A mounted file system with a folder of its own as mount point; unmounted at the end.
class Mount
{
public:
    ~Mount();
    Mount(const Mount &) = delete;
    Mount &operator=(const Mount &) = delete;

    [[nodiscard]] const Path &path() const noexcept { return m_point; }
    [[nodiscard]] Path child(std::string_view name) const { return m_point.child(name); }
    /// Of loop() and image(): the file that is the device.
    [[nodiscard]] const Path &image() const noexcept { return m_image; }

    /// tmpfs of at most `size` bytes and, if not 0, `inodes` names. Null and `why` if it cannot be mounted here.
    [[nodiscard]] static std::unique_ptr<Mount> tmpfs(QString &why, std::uint64_t size = 64 << 20, std::uint64_t inodes = 0);
    /// A file system made by mkfs.<type> in a sparse image on a loop device: "ext4", "xfs", "btrfs", "vfat". `size` is raised to
    /// the least that mkfs takes. Null and `why` if mkfs is not installed, or the kernel or this user cannot.
    [[nodiscard]] static std::unique_ptr<Mount> loop(const std::string &type, QString &why, std::uint64_t size = 48 << 20);
    /// A file system of this type that is in the image, as it is, seen at the existing folder `at`. Null and `why` if it cannot be mounted.
    [[nodiscard]] static std::unique_ptr<Mount> image(const std::string &type, const Path &image, const Path &at, QString &why);
    /// `from` seen again at a new place.
    [[nodiscard]] static std::unique_ptr<Mount> bind(const Path &from, QString &why);
    /// `from` seen again at the existing folder `at`.
    [[nodiscard]] static std::unique_ptr<Mount> bindAt(const Path &from, const Path &at, QString &why);

private:
    Mount() = default;
    [[nodiscard]] static std::unique_ptr<Mount> imageOf(const std::string &type, const Path &image, const Path &at, QString &why);

    std::unique_ptr<TempFolder> m_own; ///< holds mount point and image
    Path m_point;
    Path m_image;
    bool m_mounted = false;
};

/// A folder on another file system than `first`: a tmpfs of our own for root, else /dev/shm where it is another one.
class OtherFileSystem
{
public:
    explicit OtherFileSystem(const Path &first);
    [[nodiscard]] bool isThere() const noexcept { return m_folder != nullptr; }
    [[nodiscard]] const QString &why() const noexcept { return m_why; } ///< there is none
    [[nodiscard]] const Path &path() const noexcept { return m_folder->path(); }
    [[nodiscard]] Path child(std::string_view name) const { return m_folder->child(name); }

private:
    std::unique_ptr<Mount> m_mount;
    std::unique_ptr<TempFolder> m_folder; ///< goes before the mount
    QString m_why;
};

/// Runs a program found in $PATH and the sbin folders and waits for it. Its exit code, or -1 if it could not be started; what it wrote
/// to both outputs.
struct Ran {
    int code = -1;
    QString output;
};
[[nodiscard]] Ran run(const QString &program, const QStringList &arguments);
/// Where a program is; empty if it is not installed.
[[nodiscard]] QString findProgram(const QString &name);

} // namespace ferry::test
