// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/elided_label.h"

#include "ui/icons/symbols.h"

#include <QPainter>
#include <QStyle>

namespace ferry::ui {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    updateGeometry();
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setSubdued(bool subdued)
{
    m_subdued = subdued;
    update();
}

void ElidedLabel::setBold(bool bold)
{
    QFont changed = font();
    changed.setBold(bold);
    setFont(changed);
}

void ElidedLabel::setTabular()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont changed = font();
    changed.setFeature(QFont::Tag("tnum"), 1);
    setFont(changed);
#endif
}

bool ElidedLabel::isWhole() const
{
    return fontMetrics().horizontalAdvance(m_text) <= width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {qMin(hint.width(), fontMetrics().averageCharWidth() * 8), hint.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    const QColor text = palette().color(foregroundRole());
    painter.setPen(m_subdued ? mixed(text, palette().color(QPalette::Base), 0.35) : text);
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideMiddle, width());
    style()->drawItemText(&painter, rect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), m_alignment)) | Qt::TextSingleLine,
                          palette(), isEnabled(), shown);
}

} // namespace ferry::ui
