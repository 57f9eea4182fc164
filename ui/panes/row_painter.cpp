// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/row_painter.h"

#include "ui/icons/symbols.h"
#include "ui/panes/folder_model.h"

#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QTimer>

namespace ferry::ui {

RowPainter::RowPainter(QObject *parent)
    : RowDelegate(Qt::ElideMiddle, parent)
{
}

void RowPainter::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    option->textElideMode = index.column() == FolderModel::Name ? Qt::ElideMiddle : Qt::ElideRight;
    option->state &= ~QStyle::State_HasFocus;
    const auto *model = qobject_cast<const FolderModel *>(index.model());
    const bool isMarked = model && model->isMarked(index.row());
    option->state.setFlag(QStyle::State_Selected, isMarked);
    option->state.setFlag(QStyle::State_Active, m_isActive);
    if (index.column() != FolderModel::Name && !isMarked) {
        const QPalette &palette = option->palette;
        option->palette.setColor(QPalette::Text, mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.35));
    }
    if (model && model->entry(index.row()).isHidden() && !isMarked)
        option->palette.setColor(QPalette::Text, mixed(option->palette.color(QPalette::Text), option->palette.color(QPalette::Base), 0.3));
}

void RowPainter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const bool isCurrent = view && view->currentIndex().row() == index.row();
    const bool isDropTarget = index.row() == m_dropRow;
    const QColor accent = option.palette.color(QPalette::Active, QPalette::Highlight);
    if ((isCurrent && m_isActive) || isDropTarget)
        painter->fillRect(option.rect, mixed(option.palette.color(QPalette::Base), accent, isDropTarget ? 0.35 : 0.15));
    RowDelegate::paint(painter, option, index);
    if (!isCurrent && !isDropTarget)
        return;
    painter->save();
    painter->setPen(m_isActive || isDropTarget ? accent
                                               : mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.3));
    const QRect rect = option.rect.adjusted(0, 0, 0, -1);
    painter->drawLine(rect.topLeft(), rect.topRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int last = view ? view->model()->columnCount() - 1 : 0;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const bool isAlone = option.viewItemPosition == QStyleOptionViewItem::OnlyOne; // its cell is all that is shown of the row
    if (isAlone || index.column() == (isMirrored ? last : 0))
        painter->drawLine(rect.topLeft(), rect.bottomLeft());
    if (isAlone || index.column() == (isMirrored ? 0 : last))
        painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->restore();
}

QWidget *RowPainter::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = RowDelegate::createEditor(parent, option, index);
    auto *field = qobject_cast<QLineEdit *>(editor);
    if (!field)
        return editor;
    field->setAccessibleName(FolderModel::tr("New name"));
    // The view selects all of the text after this.
    QTimer::singleShot(0, field, [field] {
        const qsizetype dot = field->text().lastIndexOf(QLatin1Char('.'));
        if (dot > 0)
            field->setSelection(0, static_cast<int>(dot));
    });
    return editor;
}

} // namespace ferry::ui
