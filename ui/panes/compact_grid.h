// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <algorithm>

namespace ferry::ui {

/// Where the rows of a compact list stand: cells of one size, from top to bottom and then in the next column.
///
/// Columns fill the width, so that none is cut, and are wider than wanted rather than narrower. Pixels, from the corner of the first cell,
/// neither scrolled nor mirrored. Nothing here grows with the number of rows.
struct CompactGrid {
    QSize cell;
    int rows = 0;
    int rowsInColumn = 1;
    int columns = 0; ///< of all rows
    int shownColumns = 1;

    /// `room`: what there is without a scroll bar, whose height is left free below if there are more columns than that has room for.
    [[nodiscard]] static CompactGrid of(int rows, QSize room, QSize wantedCell, int barHeight)
    {
        CompactGrid grid;
        grid.rows = rows;
        grid.shownColumns = std::max(1, room.width() / wantedCell.width());
        grid.cell = QSize(std::max(1, room.width() / grid.shownColumns), wantedCell.height());
        grid.fill(room.height());
        if (grid.columns > grid.shownColumns)
            grid.fill(room.height() - barHeight);
        return grid;
    }

    [[nodiscard]] QRect cellOf(int row) const
    {
        return {QPoint(row / rowsInColumn * cell.width(), row % rowsInColumn * cell.height()), cell};
    }
    /// -1 where none is.
    [[nodiscard]] int rowAt(QPoint position) const
    {
        const QPoint at(position.x() / cell.width(), position.y() / cell.height());
        if (position.x() < 0 || position.y() < 0 || at.y() >= rowsInColumn || at.x() >= columns)
            return -1;
        const int row = at.x() * rowsInColumn + at.y();
        return row < rows ? row : -1;
    }
    /// How far it can be scrolled.
    [[nodiscard]] int scrollable() const { return std::max(0, columns - shownColumns) * cell.width(); }
    [[nodiscard]] int rowsOnPage() const { return rowsInColumn * shownColumns; }

private:
    void fill(int height)
    {
        rowsInColumn = std::max(1, height / cell.height());
        columns = rows / rowsInColumn + (rows % rowsInColumn > 0 ? 1 : 0);
    }
};

} // namespace ferry::ui
