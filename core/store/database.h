// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"
#include "core/store/rows.h"

#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

namespace ferry::store {

/// Ferry's database: `ferry.db` in the state folder, SQLite with a write-ahead log, readable by its owner only.
///
/// One process has it open for writing, which a lock beside it assures; any number may read meanwhile. What a
/// transaction wrote survives a crash of Ferry; it survives a power cut once sync() succeeded.
/// A transaction is whole or not there in each case. Needs a QCoreApplication; `ops` outlives it. Thread: the one that opened it; blocking.
class Database
{
public:
    /// Takes the lock and opens the database, makes it, or brings an older one up to date. A damaged one is kept under another name
    /// and a new one begun: see setAside().
    /// Errors: Busy (open in another process: see holderOfWriteLock()); Unsupported (written by a newer Ferry; nothing was changed);
    /// Denied, ReadOnly, NoSpace, WrongType, Io.
    [[nodiscard]] static Result<Database> open(fs::FsOps &ops, const Path &folder);
    /// Opens it for reading beside a writer. An older one is brought up to date first, if nobody has it open for writing.
    /// Errors: NotFound (there is none yet), Corrupt; otherwise as open().
    [[nodiscard]] static Result<Database> openForReading(fs::FsOps &ops, const Path &folder);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    /// Runs one statement with `values` in the places of its question marks.
    /// Errors: NoSpace, Busy, ReadOnly, Io, Corrupt, Internal (a defect of the statement or a broken constraint).
    [[nodiscard]] Result<Rows> run(const char *sql, const QVariantList &values = {});
    /// `work` as a whole or not at all; within another transaction a part of that one. Errors: those of `work`, and as run().
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);
    /// Makes all earlier transactions durable. Errors: NoSpace, Io.
    [[nodiscard]] Result<void> sync();

    [[nodiscard]] const Path &path() const noexcept { return m_path; }
    /// Where a damaged database was moved to when this one was opened, to be told to the user.
    [[nodiscard]] const std::optional<Path> &setAside() const noexcept { return m_setAside; }

private:
    Database(fs::FsOps &ops, const Path &folder, fs::UniqueFd folderFd, fs::UniqueFd lock);

    enum class Finding : std::uint8_t;

    [[nodiscard]] Result<void> connect(const char *options);
    void disconnect();
    [[nodiscard]] Result<void> prepareFile() const;
    [[nodiscard]] Result<Finding> examine();
    [[nodiscard]] Result<void> setDamagedAside();
    [[nodiscard]] Result<void> beginWriting();
    [[nodiscard]] Result<void> part(const std::function<Result<void>()> &work);

    fs::FsOps &m_ops;
    fs::UniqueFd m_lock; ///< goes last
    fs::UniqueFd m_folderFd;
    Path m_path;
    QString m_connection; ///< Qt's name for it; empty when not connected
    bool m_inTransaction = false;
    std::optional<Error> m_undone; ///< SQLite has rolled the whole transaction back by itself, after this
    std::optional<Path> m_setAside;
};

} // namespace ferry::store
