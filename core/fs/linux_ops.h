// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"

#include <atomic>

namespace ferry::fs {

/// FsOps on the running kernel. Stateless but for remembered kernel abilities; one object serves all threads.
class LinuxOps : public FsOps
{
public:
    Result<UniqueFd> open(int at, const char *name, int flags, mode_t mode = 0) override;
    Result<UniqueFd> openFollowing(const char *path, int flags) override;
    Result<std::size_t> read(int fd, std::span<std::byte> buffer, std::uint64_t offset) override;
    Result<std::size_t> write(int fd, std::span<const std::byte> data, std::uint64_t offset) override;
    Result<std::size_t> readUncached(int fd, std::span<std::byte> buffer, std::uint64_t offset) override;
    Result<std::size_t> writeUncached(int fd, std::span<const std::byte> data, std::uint64_t offset) override;
    Result<std::size_t> copyInKernel(int fromFd, int toFd, std::uint64_t offset, std::size_t size) override;
    Result<model::FileFacts> stat(int at, const char *name) override;
    Result<model::FileFacts> statFollowing(const char *path) override;
    Result<FileSystemFacts> statFs(int fd) override;
    Result<std::size_t> readFolder(int fd, std::span<std::byte> buffer) override;
    Result<void> rewindFolder(int fd) override;
    Result<void> makeFolder(int at, const char *name, mode_t mode) override;
    Result<void> unlink(int at, const char *name) override;
    Result<void> removeFolder(int at, const char *name) override;
    Result<void> renameNew(int fromAt, const char *from, int toAt, const char *to) override;
    Result<void> renameOver(int fromAt, const char *from, int toAt, const char *to) override;
    Result<void> exchange(int oneAt, const char *one, int otherAt, const char *other) override;
    Result<void> link(int fromAt, const char *from, int toAt, const char *to) override;
    Result<void> linkFd(int fd, int toAt, const char *to) override;
    Result<void> symlink(const std::string &text, int at, const char *name) override;
    Result<std::string> readLink(int at, const char *name) override;
    Result<void> makeNode(int at, const char *name, mode_t typeAndMode, dev_t device) override;
    Result<void> changeOwner(int at, const char *name, std::uint32_t uid, std::uint32_t gid) override;
    Result<void> changeMode(int fd, mode_t mode) override;
    Result<void> changeModeOf(int at, const char *name, mode_t mode) override;
    Result<void> changeTimes(int at, const char *name, model::Timestamp accessed, model::Timestamp modified) override;
    Result<std::string> listAttributes(int at, const char *name) override;
    Result<std::string> attribute(int at, const char *name, const char *attribute) override;
    Result<void> setAttribute(int at, const char *name, const char *attribute, const std::string &value) override;
    Result<void> removeAttribute(int at, const char *name, const char *attribute) override;
    Result<void> allocate(int fd, std::uint64_t size) override;
    Result<void> truncate(int fd, std::uint64_t size) override;
    Result<std::uint64_t> seekData(int fd, std::uint64_t offset, std::uint64_t size) override;
    Result<std::uint64_t> seekHole(int fd, std::uint64_t offset, std::uint64_t size) override;
    Result<void> clone(int fromFd, int toFd) override;
    Result<void> flushFile(int fd) override;
    Result<void> flushFileSystem(int fd) override;
    Result<void> startWriteBack(int fd, std::uint64_t offset, std::uint64_t size) override;
    Result<void> awaitWriteBack(int fd, std::uint64_t offset, std::uint64_t size) override;
    Result<void> dropFromCache(int fd, std::uint64_t offset = 0, std::uint64_t size = 0) override;
    Result<bool> isCached(int fd, std::uint64_t offset = 0, std::uint64_t size = 0) override;
    Result<void> setDirect(int fd, bool direct) override;

private:
    std::atomic<bool> m_linksThroughProc = false; ///< AT_EMPTY_PATH was refused, /proc/self/fd was not
};

/// Whether a kernel of this release ("6.12.3-generic") has an RWF_DONTCACHE to rely on. It came with Linux 6.14, freed pages that were
/// in use again, was switched off for that in 6.15 and came back mended in 6.16. Pure.
[[nodiscard]] bool isDontCacheSound(const std::string &release) noexcept;

/// What LinuxOps::renameNew does where RENAME_NOREPLACE is not known: link and unlink; where there are no hard links either,
/// a rename onto an empty file that was made exclusively under the new name; for a folder a look and a plain rename.
[[nodiscard]] Result<void> renameNewWithoutFlag(int fromAt, const char *from, int toAt, const char *to);

} // namespace ferry::fs
