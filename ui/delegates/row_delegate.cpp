// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/row_delegate.h"

namespace ferry::ui {

namespace {

constexpr int kAir = 7; // pixels above and below together

}

RowDelegate::RowDelegate(Qt::TextElideMode elide, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_elide(elide)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + kAir);
    return size;
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = m_elide;
}

} // namespace ferry::ui
