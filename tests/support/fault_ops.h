// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/linux_ops.h"

#include <bitset>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ferry::test {

/// One for each function of fs::FsOps.
enum class Call : std::uint8_t {
    Open,
    OpenFollowing,
    Read,
    Write,
    ReadUncached,
    WriteUncached,
    CopyInKernel,
    Stat,
    StatFollowing,
    StatFs,
    ReadFolder,
    RewindFolder,
    MakeFolder,
    Unlink,
    RemoveFolder,
    RenameNew,
    RenameOver,
    Exchange,
    Link,
    LinkFd,
    Symlink,
    ReadLink,
    MakeNode,
    ChangeOwner,
    ChangeMode,
    ChangeModeOf,
    ChangeTimes,
    ListAttributes,
    Attribute,
    SetAttribute,
    RemoveAttribute,
    Allocate,
    Truncate,
    SeekData,
    SeekHole,
    Clone,
    FlushFile,
    FlushFileSystem,
    StartWriteBack,
    AwaitWriteBack,
    DropFromCache,
    IsCached,
    SetDirect,
};
inline constexpr std::size_t kCalls = 43;

/// The name of the function: "renameNew".
[[nodiscard]] const char *nameOf(Call call) noexcept;

/// How many calls a stepped test goes on from one run to the next: 1, so that each call has its run; more in sanitized builds,
/// which are ten times slower and look for other defects.
[[nodiscard]] std::uint64_t stride() noexcept;
/// Whether the tests are to take their time: everything that they otherwise take samples of (FERRY_TESTS=long, packaging/test --long).
[[nodiscard]] bool isLongRun();

using Calls = std::bitset<kCalls>;
[[nodiscard]] Calls allCalls();
[[nodiscard]] Calls callsOf(std::initializer_list<Call> calls);
/// The errors that a kernel may answer such a call with, and that Ferry has to live with. None lies: what is not there is really gone.
[[nodiscard]] const std::vector<int> &codesOf(Call call);
/// Those that change something on the disk (make, write, rename, remove, metadata, flush).
[[nodiscard]] Calls changingCalls();

/// One call as it was made.
struct MadeCall {
    Call call = Call::Open;
    int at = -1; ///< the folder descriptor, or the descriptor itself
    std::string name; ///< the first name given; empty for calls on a descriptor
    bool failed = false; ///< made to fail by us
};

/// The kernel's calls, of which the N-th can be made to fail or can be preceded by an attack. Calls are counted from 1, in
/// the order in which they begin, over all threads. Flushes are counted but not made: nothing here cuts the power, and a
/// disk would make a stepped test last minutes. For the same reason O_DIRECT, which flushes what it reads, is refused. Thread: any; faults
/// are to be set before the calls begin.
class FaultOps : public fs::LinuxOps
{
public:
    using Hook = std::function<void(const MadeCall &)>;

    /// The `nth` call among `which` fails with errno `code` and is not made.
    void failNth(std::uint64_t nth, int code, Calls which = allCalls());
    /// The `nth` call of all fails with what `code` says of it, if that is not 0.
    void failNthAs(std::uint64_t nth, std::function<int(const MadeCall &)> code);
    /// The `nth` call among `which` and every later one of them fails with `code`.
    void failFrom(std::uint64_t nth, int code, Calls which = allCalls());
    /// Calls on this name fail with `code`, as often as they come.
    void failName(std::string name, int code, Calls which = allCalls());
    /// `hook` runs just before the `nth` call among `which`, on the caller's thread.
    void atNth(std::uint64_t nth, Hook hook, Calls which = allCalls());
    /// `hook` runs before each call among `which`.
    void atEvery(Hook hook, Calls which = allCalls());
    /// `hook` says of each call whether it fails, and how.
    void decide(std::function<std::optional<int>(const MadeCall &)> hook);
    /// Nothing fails from here on; counts and trace begin anew.
    void reset();

    /// Calls made so far among `which`.
    [[nodiscard]] std::uint64_t count(Calls which = allCalls()) const;
    /// Whether a fault or an atNth-hook has struck.
    [[nodiscard]] bool struck() const;
    /// The call that was the first to fail, in words: "renameNew of 'a': No space left on device"; empty if none.
    [[nodiscard]] std::string firstFault() const;
    /// Every call so far.
    [[nodiscard]] std::vector<MadeCall> trace() const;

    Result<fs::UniqueFd> open(int at, const char *name, int flags, mode_t mode = 0) override;
    Result<fs::UniqueFd> openFollowing(const char *path, int flags) override;
    Result<std::size_t> read(int fd, std::span<std::byte> buffer, std::uint64_t offset) override;
    Result<std::size_t> write(int fd, std::span<const std::byte> data, std::uint64_t offset) override;
    Result<std::size_t> readUncached(int fd, std::span<std::byte> buffer, std::uint64_t offset) override;
    Result<std::size_t> writeUncached(int fd, std::span<const std::byte> data, std::uint64_t offset) override;
    Result<std::size_t> copyInKernel(int fromFd, int toFd, std::uint64_t offset, std::size_t size) override;
    Result<model::FileFacts> stat(int at, const char *name) override;
    Result<model::FileFacts> statFollowing(const char *path) override;
    Result<fs::FileSystemFacts> statFs(int fd) override;
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
    struct Rule {
        Calls which {};
        std::uint64_t nth = 0; ///< 0: each one
        bool onwards = false;
        std::optional<std::string> name {};
        int code = 0; ///< 0: no fault, only the hook
        std::function<int(const MadeCall &)> codeOf {}; ///< instead of code
        Hook hook {};
        std::uint64_t seen = 0;
    };

    /// Counts the call, runs what hooks are due; the error to fail with, if it is to fail.
    [[nodiscard]] std::optional<Error> before(Call call, FsOp op, int at, const char *name);

    mutable std::mutex m_mutex;
    std::vector<Rule> m_rules;
    std::function<std::optional<int>(const MadeCall &)> m_decide;
    std::vector<MadeCall> m_trace;
    bool m_struck = false;
    std::string m_firstFault;
};

} // namespace ferry::test
