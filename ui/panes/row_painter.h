// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/row_delegate.h"

namespace ferry::ui {

/// Paints a pane's rows: marked ones as chosen, the current one with a frame around the whole row, fainter in the pane that is not
/// active. A name's editor begins with the name chosen up to its suffix.
class RowPainter : public RowDelegate
{
    Q_OBJECT

public:
    explicit RowPainter(QObject *parent = nullptr);

    void setActive(bool active) { m_isActive = active; }
    void setDropRow(int row) { m_dropRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_isActive = false;
    int m_dropRow = -1;
};

} // namespace ferry::ui
