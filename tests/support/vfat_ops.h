// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fault_ops.h"

#include <cstdint>
#include <string>

namespace ferry::test {

/// The kernel's calls, but for what lies on one device: there they answer as Linux' vfat does. No file of 4 GiB or more, no names with
/// "*:<>?|\ or control characters, dots at the end forgotten, one name whatever its case, times of even seconds, no links, nodes, owners,
/// modes, attributes, unnamed files, exchanged names. Thread: any.
class VfatOps : public FaultOps
{
public:
    /// `known`: whether the type of the file system is told (statfs), as of vfat; else it is a stranger that behaves alike.
    VfatOps(const Path &onDevice, bool known);

    Result<fs::UniqueFd> open(int at, const char *name, int flags, mode_t mode = 0) override;
    Result<std::size_t> write(int fd, std::span<const std::byte> data, std::uint64_t offset) override;
    Result<std::size_t> writeUncached(int fd, std::span<const std::byte> data, std::uint64_t offset) override;
    Result<std::size_t> copyInKernel(int fromFd, int toFd, std::uint64_t offset, std::size_t size) override;
    Result<model::FileFacts> stat(int at, const char *name) override;
    Result<fs::FileSystemFacts> statFs(int fd) override;
    Result<void> makeFolder(int at, const char *name, mode_t mode) override;
    Result<void> unlink(int at, const char *name) override;
    Result<void> removeFolder(int at, const char *name) override;
    Result<void> renameNew(int fromAt, const char *from, int toAt, const char *to) override;
    Result<void> renameOver(int fromAt, const char *from, int toAt, const char *to) override;
    Result<void> exchange(int oneAt, const char *one, int otherAt, const char *other) override;
    Result<void> link(int fromAt, const char *from, int toAt, const char *to) override;
    Result<void> linkFd(int fd, int toAt, const char *to) override;
    Result<void> symlink(const std::string &text, int at, const char *name) override;
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
    Result<void> clone(int fromFd, int toFd) override;

private:
    [[nodiscard]] bool isHere(int fd) const;
    /// The name that an entry has, in whatever case; else the name as it would be kept.
    [[nodiscard]] std::string resolved(int at, const char *name) const;

    std::uint64_t m_device;
    bool m_known;
};

} // namespace ferry::test
