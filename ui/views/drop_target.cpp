// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/drop_target.h"

#include "ui/icons/symbols.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWindow>

namespace ferry::ui {

namespace {

constexpr int kMargin = 10; // pixels
constexpr int kRing = 7;
constexpr int kFullCircle = 360 * 16; // as QPainter counts

Symbol symbolFor(const Overall &overall)
{
    if (overall.state == Overall::State::Idle)
        return Symbol::Drop;
    if (overall.questions > 0)
        return Symbol::Question;
    return overall.state == Overall::State::Resting ? Symbol::Pause : Symbol::Running;
}

QString wordsFor(const Overall &overall)
{
    if (overall.state == Overall::State::Idle)
        return DropTarget::tr("Drop files here");
    if (overall.questions > 0)
        return DropTarget::tr("Needs you");
    if (overall.state == Overall::State::Resting)
        return DropTarget::tr("Paused");
    if (!overall.word.isEmpty())
        return overall.word;
    return overall.rate.perSecond > 0 ? text::rate(overall.rate) : QString();
}

} // namespace

DropTarget::DropTarget(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("Opens the transfers"));
    show(Overall());
}

void DropTarget::show(const Overall &overall)
{
    m_overall = overall;
    m_words = wordsFor(overall);
    const QString percent = percentage();
    QString spoken = overall.state == Overall::State::Idle ? m_words : overall.title;
    const bool isHeldUp = overall.questions > 0 || overall.state == Overall::State::Resting || !overall.word.isEmpty();
    if (overall.state != Overall::State::Idle && isHeldUp)
        spoken = tr("%1: %2", "state, what is done; spoken").arg(m_words, spoken);
    if (!percent.isEmpty())
        spoken = tr("%1: %2", "state, what is done; spoken").arg(percent, spoken);
    if (spoken != accessibleName())
        setAccessibleName(spoken);
    setToolTip(text::toolTip(spoken));
    update();
}

void DropTarget::setOver(bool isOver)
{
    m_isOver = isOver;
    update();
}

QString DropTarget::percentage() const
{
    return m_overall.state != Overall::State::Idle && m_overall.fraction ? text::percent(static_cast<int>(*m_overall.fraction * 100))
                                                                         : QString();
}

QSize DropTarget::sizeHint() const
{
    const int edge = std::max(8 * fontMetrics().height(), fontMetrics().horizontalAdvance(wordsFor({})) + 2 * kMargin);
    return {edge, edge};
}

void DropTarget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const QColor accent = colours.color(QPalette::Active, QPalette::Highlight);
    const QColor ground = colours.color(QPalette::Base);
    const QColor ink = colours.color(QPalette::Text);
    const bool isIdle = m_overall.state == Overall::State::Idle;
    painter.fillRect(rect(), m_isOver || isDown() ? mixed(ground, accent, 0.15) : ground);

    const int line = fontMetrics().height();
    const int room = std::min(width() - 2 * kMargin, height() - 2 * kMargin - line - kMargin / 2);
    QRect ring(0, 0, room, room);
    ring.moveCenter({width() / 2, (height() - line - kMargin / 2) / 2});
    if (!isIdle) {
        const QRect inner = ring.adjusted(kRing / 2, kRing / 2, -kRing / 2, -kRing / 2);
        painter.setPen(QPen(mixed(ground, ink, 0.15), kRing));
        painter.drawEllipse(inner);
        const bool rests = m_overall.state == Overall::State::Resting;
        painter.setPen(QPen(rests ? mixed(ground, ink, 0.5) : accent, kRing, Qt::SolidLine, Qt::FlatCap));
        const int angle = static_cast<int>(m_overall.fraction.value_or(0) * kFullCircle);
        painter.drawArc(inner, kFullCircle / 4, isRightToLeft() ? angle : -angle);
    }
    if (const QString percent = percentage(); !percent.isEmpty()) {
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.4);
        painter.setFont(large);
        painter.setPen(ink);
        painter.drawText(ring, Qt::AlignCenter, percent);
        painter.setFont(font());
    } else {
        QRect middle(0, 0, room / 2, room / 2);
        middle.moveCenter(ring.center());
        symbolIcon(symbolFor(m_overall)).paint(&painter, middle, Qt::AlignCenter, isIdle ? QIcon::Disabled : QIcon::Normal);
    }
    painter.setPen(ink);
    const QRect below(kMargin / 2, height() - kMargin - line, width() - kMargin, line);
    painter.drawText(below, Qt::AlignCenter, fontMetrics().elidedText(m_words, Qt::ElideRight, below.width()));
    if (m_isOver || hasFocus()) {
        painter.setPen(QPen(accent, m_isOver ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 5, 5);
    }
}

void DropTarget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DropTarget::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_isMoving = false;
    QAbstractButton::mousePressEvent(event);
}

/// It moves its window: that is small, and has next to no title.
void DropTarget::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar = (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_isMoving || !isDown() || !isFar)
        return;
    m_isMoving = true;
    setDown(false); // it is no click any more
    if (QWindow *handle = window()->windowHandle())
        handle->startSystemMove();
}

} // namespace ferry::ui
