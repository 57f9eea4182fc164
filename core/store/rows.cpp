// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include <QByteArray>
#include <QSqlError>
#include <QString>

namespace ferry::store {

namespace {

// https://www.sqlite.org/rescode.html
constexpr int kExtendedShmSize = 4874; // the log's index could not grow

ErrorKind kindOfSqlite(int extended) noexcept
{
    if (extended == kExtendedShmSize)
        return ErrorKind::NoSpace;
    switch (extended & 0xff) {
    case 3: // PERM
    case 23: // AUTH
        return ErrorKind::Denied;
    case 5: // BUSY
    case 6: // LOCKED
    case 7: // NOMEM
        return ErrorKind::Busy;
    case 8: // READONLY
        return ErrorKind::ReadOnly;
    case 10: // IOERR
    case 14: // CANTOPEN
    case 15: // PROTOCOL
        return ErrorKind::Io;
    case 11: // CORRUPT
    case 26: // NOTADB
        return ErrorKind::Corrupt;
    case 13: // FULL
        return ErrorKind::NoSpace;
    case 18: // TOOBIG
        return ErrorKind::TooLarge;
    default:
        return ErrorKind::Internal;
    }
}

} // namespace

Error errorOf(const QSqlError &error, FsOp op, const Path &database)
{
    return Error::of(kindOfSqlite(error.nativeErrorCode().toInt()), op, database);
}

QVariant blob(std::string_view bytes)
{
    return bytes.empty() ? QByteArray("") : QByteArray(bytes.data(), qsizetype(bytes.size())); // a null one would be bound as NULL
}

QVariant text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Result<bool> Rows::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return Failure(errorOf(m_query.lastError(), FsOp::Read, m_database));
    return false;
}

} // namespace ferry::store
