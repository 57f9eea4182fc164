// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <string>
#include <string_view>

class QSqlError;

namespace ferry::store {

/// A column's value for binding that is bytes, not text: paths and names.
[[nodiscard]] QVariant blob(std::string_view bytes);
/// A column's value for binding that is ASCII or UTF-8 text.
[[nodiscard]] QVariant text(std::string_view utf8);

/// A failure that Qt's SQLite driver reports, by SQLite's own code.
[[nodiscard]] Error errorOf(const QSqlError &error, FsOp op, const Path &database);

/// The rows that a statement gives, one after the other. Columns count from 0 and are read from the row that next() came to.
/// Ends before its Database does.
class Rows
{
public:
    Rows(QSqlQuery query, Path database)
        : m_query(std::move(query))
        , m_database(std::move(database))
    {
    }

    /// False after the last row. Errors: as Database::run.
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] std::int64_t number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] std::string bytes(int column) const { return m_query.value(column).toByteArray().toStdString(); }
    /// Qt does not tell empty bytes from NULL.
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    /// Rows that the statement inserted, changed or deleted.
    [[nodiscard]] int affected() const { return m_query.numRowsAffected(); }

private:
    QSqlQuery m_query;
    Path m_database;
};

} // namespace ferry::store
