// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/job_bar.h"

#include "ui/icons/symbols.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ferry::ui {

namespace {

constexpr int kHeight = 8;

void hatch(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5));
    for (qreal x = area.left() - area.height(); x < area.right(); x += 6)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
}

} // namespace

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void JobBar::setProgress(std::optional<double> fraction, Look look)
{
    // A change that does not move the bar by a tenth of a pixel is not worth a repaint.
    const bool same = look == m_look && fraction.has_value() == m_fraction.has_value()
        && (!fraction || std::abs(*fraction - *m_fraction) * width() * devicePixelRatioF() < 0.1);
    m_fraction = fraction;
    m_look = look;
    if (!same)
        update();
}

QSize JobBar::sizeHint() const
{
    return {160, kHeight};
}

QSize JobBar::minimumSizeHint() const
{
    return {48, kHeight};
}

void JobBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const QColor accent = m_look == Look::Resting ? mixed(text, base, 0.45) : palette().color(QPalette::Highlight);
    const QRectF track = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(track, track.height() / 2, track.height() / 2);
    painter.fillPath(outline, mixed(base, text, 0.13));

    painter.setClipPath(outline);
    if (!m_fraction) {
        hatch(painter, track, mixed(accent, base, 0.45));
        return;
    }
    QRectF behind = track;
    behind.setWidth(track.width() * *m_fraction);
    if (layoutDirection() == Qt::RightToLeft)
        behind.moveRight(track.right());
    if (m_look == Look::Writing) {
        painter.fillRect(behind, mixed(accent, base, 0.55));
        hatch(painter, behind, accent);
    } else {
        painter.fillRect(behind, accent);
    }
}

} // namespace ferry::ui
