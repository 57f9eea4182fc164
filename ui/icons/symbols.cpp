// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/symbols.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

namespace ferry::ui {

namespace {

/// Lines are stroked, areas filled. Both live on a grid of 16 by 16.
struct Drawing {
    QPainterPath lines;
    QPainterPath areas;
};

void line(QPainterPath &path, qreal x1, qreal y1, qreal x2, qreal y2)
{
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
}

void page(QPainterPath &path, qreal x, qreal y, qreal width, qreal height)
{
    path.addRoundedRect(QRectF(x, y, width, height), 1.2, 1.2);
}

void ring(QPainterPath &path)
{
    path.addEllipse(QPointF(8, 8), 6.2, 6.2);
}

void dot(QPainterPath &path, qreal x, qreal y, qreal radius)
{
    path.addEllipse(QPointF(x, y), radius, radius);
}

void arrowHead(QPainterPath &path, qreal x, qreal y, qreal dx, qreal dy)
{
    path.moveTo(x - 3 * dx + 3 * dy, y - 3 * dy + 3 * dx);
    path.lineTo(x, y);
    path.lineTo(x - 3 * dx - 3 * dy, y - 3 * dy - 3 * dx);
}

void folder(QPainterPath &path)
{
    path.moveTo(2, 12.5);
    path.lineTo(2, 3.5);
    path.lineTo(6.2, 3.5);
    path.lineTo(7.8, 5.3);
    path.lineTo(14, 5.3);
    path.lineTo(14, 12.5);
    path.closeSubpath();
}

void cross(QPainterPath &path, qreal from, qreal to)
{
    line(path, from, from, to, to);
    line(path, from, to, to, from);
}

void triangle(QPainterPath &path)
{
    path.moveTo(8, 2);
    path.lineTo(14.6, 13.6);
    path.lineTo(1.4, 13.6);
    path.closeSubpath();
}

void play(QPainterPath &path, qreal x)
{
    path.moveTo(x, 3);
    path.lineTo(x + 8.4, 8);
    path.lineTo(x, 13);
    path.closeSubpath();
}

void bin(QPainterPath &path)
{
    line(path, 2.5, 4.2, 13.5, 4.2);
    path.moveTo(6, 4.2);
    path.lineTo(6, 2.2);
    path.lineTo(10, 2.2);
    path.lineTo(10, 4.2);
    path.moveTo(4, 4.4);
    path.lineTo(4.6, 13.8);
    path.lineTo(11.4, 13.8);
    path.lineTo(12, 4.4);
}

/// What fills a bin.
void rubbish(QPainterPath &path)
{
    path.moveTo(5.6, 7);
    path.lineTo(10.4, 7);
    path.lineTo(10.1, 12.4);
    path.lineTo(5.9, 12.4);
    path.closeSubpath();
}

void questionMark(Drawing &drawing)
{
    ring(drawing.lines);
    drawing.lines.moveTo(5.9, 6.6);
    drawing.lines.cubicTo(5.9, 3.6, 10.1, 3.8, 10.1, 6.4);
    drawing.lines.cubicTo(10.1, 7.9, 8, 7.9, 8, 9.5);
    dot(drawing.areas, 8, 11.6, 0.95);
}

void log(QPainterPath &path)
{
    page(path, 2.8, 1.8, 10.4, 12.4);
    line(path, 5.4, 5.2, 10.6, 5.2);
    line(path, 5.4, 8, 10.6, 8);
    line(path, 5.4, 10.8, 8.6, 10.8);
}

Drawing drawingOf(Symbol symbol)
{
    Drawing drawing;
    QPainterPath &lines = drawing.lines;
    QPainterPath &areas = drawing.areas;
    switch (symbol) {
    case Symbol::Copy:
        page(lines, 5.6, 5.2, 8, 9);
        lines.moveTo(3.4, 10.8);
        lines.lineTo(2.4, 10.8);
        lines.lineTo(2.4, 1.8);
        lines.lineTo(10.4, 1.8);
        lines.lineTo(10.4, 3);
        break;
    case Symbol::Move:
    case Symbol::Running:
        line(lines, 2, 8, 13.4, 8);
        arrowHead(lines, 13.6, 8, 1.3, 0);
        break;
    case Symbol::Link:
        lines.moveTo(7, 5);
        lines.arcTo(QRectF(2, 5, 6, 6), 90, 180);
        lines.lineTo(7, 11);
        lines.moveTo(9, 5);
        lines.arcTo(QRectF(8, 5, 6, 6), 90, -180);
        lines.lineTo(9, 11);
        line(lines, 5.6, 8, 10.4, 8);
        break;
    case Symbol::Delete:
        bin(lines);
        line(lines, 8, 6.8, 8, 11.4);
        break;
    case Symbol::FullTrash:
        bin(lines);
        rubbish(areas);
        break;
    case Symbol::Pause:
        areas.addRoundedRect(QRectF(3.6, 3, 3, 10), 0.6, 0.6);
        areas.addRoundedRect(QRectF(9.4, 3, 3, 10), 0.6, 0.6);
        break;
    case Symbol::Resume:
        play(areas, 4.4);
        break;
    case Symbol::StartNow:
        play(areas, 3);
        line(lines, 13.4, 3.4, 13.4, 12.6);
        break;
    case Symbol::Cancel:
    case Symbol::Remove:
        cross(lines, 3.8, 12.2);
        break;
    case Symbol::ClearFinished:
        line(lines, 2, 4, 9, 4);
        line(lines, 2, 8, 6.4, 8);
        line(lines, 2, 12, 5, 12);
        lines.moveTo(7.4, 10.6);
        lines.lineTo(9.8, 13);
        lines.lineTo(14.2, 7.4);
        break;
    case Symbol::Log:
        log(lines);
        break;
    case Symbol::Folder:
        folder(lines);
        break;
    case Symbol::File:
        page(lines, 3.4, 1.8, 9.2, 12.4);
        break;
    case Symbol::Waiting:
        ring(lines);
        lines.moveTo(8, 4.4);
        lines.lineTo(8, 8.2);
        lines.lineTo(10.6, 9.8);
        break;
    case Symbol::Flushing:
        line(lines, 8, 1.8, 8, 9);
        arrowHead(lines, 8, 9.2, 0, 1);
        lines.moveTo(2.4, 10.4);
        lines.lineTo(2.4, 13.6);
        lines.lineTo(13.6, 13.6);
        lines.lineTo(13.6, 10.4);
        break;
    case Symbol::Question:
        questionMark(drawing);
        break;
    case Symbol::Done:
        lines.moveTo(2.8, 8.4);
        lines.lineTo(6.4, 12.2);
        lines.lineTo(13.4, 4);
        break;
    case Symbol::Problem:
        triangle(lines);
        line(lines, 8, 6.2, 8, 9.6);
        dot(areas, 8, 11.7, 0.9);
        break;
    case Symbol::Failed:
        ring(lines);
        cross(lines, 5.7, 10.3);
        break;
    case Symbol::Cancelled:
        ring(lines);
        line(lines, 4, 12, 12, 4);
        break;
    case Symbol::Skipped:
        ring(lines);
        line(lines, 5, 8, 11, 8);
        break;
    case Symbol::Add:
        line(lines, 8, 3, 8, 13);
        line(lines, 3, 8, 13, 8);
        break;
    case Symbol::Drop:
        line(lines, 8, 2, 8, 9.6);
        arrowHead(lines, 8, 9.8, 0, 1);
        lines.moveTo(2, 9);
        lines.lineTo(2, 14);
        lines.lineTo(14, 14);
        lines.lineTo(14, 9);
        break;
    case Symbol::Back:
    case Symbol::Forward:
        arrowHead(lines, symbol == Symbol::Back ? 4.6 : 11.4, 8, symbol == Symbol::Back ? -1.7 : 1.7, 0);
        break;
    case Symbol::Up:
        line(lines, 8, 13.6, 8, 3);
        arrowHead(lines, 8, 2.6, 0, -1.4);
        break;
    case Symbol::Reload:
        lines.arcMoveTo(QRectF(2.6, 2.6, 10.8, 10.8), 40);
        lines.arcTo(QRectF(2.6, 2.6, 10.8, 10.8), 40, 290);
        lines.moveTo(12.6, 1.6);
        lines.lineTo(12.4, 5);
        lines.lineTo(9, 4.8);
        break;
    case Symbol::Search:
        lines.addEllipse(QPointF(6.8, 6.8), 4.4, 4.4);
        line(lines, 10.2, 10.2, 13.8, 13.8);
        break;
    case Symbol::Hidden:
        lines.moveTo(1.4, 8);
        lines.quadTo(8, -0.4, 14.6, 8);
        lines.quadTo(8, 16.4, 1.4, 8);
        dot(areas, 8, 8, 2);
        break;
    case Symbol::NewFolder:
        folder(lines);
        line(lines, 8, 7, 8, 11);
        line(lines, 6, 9, 10, 9);
        break;
    case Symbol::Eject:
        areas.moveTo(8, 3);
        areas.lineTo(13.5, 9.5);
        areas.lineTo(2.5, 9.5);
        areas.closeSubpath();
        areas.addRect(QRectF(2.5, 11.2, 11, 1.8));
        break;
    case Symbol::Drive:
        lines.addRoundedRect(QRectF(1.8, 4, 12.4, 8), 1.4, 1.4);
        line(lines, 4.4, 9.4, 8.6, 9.4);
        dot(areas, 11.4, 9.4, 0.9);
        break;
    case Symbol::View:
        page(lines, 3.4, 1.8, 9.2, 12.4);
        line(lines, 5.8, 5.4, 10.2, 5.4);
        line(lines, 5.8, 8, 10.2, 8);
        break;
    }
    return drawing;
}

/// Arrows and the order of pages point along the reading direction.
bool isDirected(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Move:
    case Symbol::Running:
    case Symbol::Resume:
    case Symbol::StartNow:
    case Symbol::ClearFinished:
    case Symbol::Folder:
    case Symbol::Back:
    case Symbol::Forward:
        return true;
    default:
        return false;
    }
}

class SymbolEngine final : public QIconEngine
{
public:
    explicit SymbolEngine(Symbol symbol)
        : m_symbol(symbol)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor colour = palette.color(QPalette::Active, QPalette::WindowText);
        if (mode == QIcon::Disabled)
            colour = palette.color(QPalette::Disabled, QPalette::WindowText);
        else if (mode == QIcon::Selected)
            colour = palette.color(QPalette::Active, QPalette::HighlightedText);
        const qreal side = qMin(rect.width(), rect.height());
        const Drawing drawing = drawingOf(m_symbol);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
        painter->scale(side / 16, side / 16);
        if (isDirected(m_symbol) && QGuiApplication::layoutDirection() == Qt::RightToLeft) {
            painter->translate(16, 0);
            painter->scale(-1, 1);
        }
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(drawing.lines);
        painter->fillPath(drawing.areas, colour);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolEngine(m_symbol); }
    QString key() const override { return QStringLiteral("ferry-symbol"); }
    bool isNull() override { return false; }

private:
    Symbol m_symbol;
};

QString themeName(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Copy:
        return QStringLiteral("edit-copy");
    case Symbol::Move:
        return QStringLiteral("edit-move");
    case Symbol::Link:
        return QStringLiteral("insert-link");
    case Symbol::Delete:
        return QStringLiteral("edit-delete");
    case Symbol::Pause:
        return QStringLiteral("media-playback-pause");
    case Symbol::Resume:
        return QStringLiteral("media-playback-start");
    case Symbol::Cancel:
        return QStringLiteral("process-stop");
    case Symbol::ClearFinished:
        return QStringLiteral("edit-clear-list");
    case Symbol::Folder:
        return QStringLiteral("folder");
    case Symbol::File:
        return QStringLiteral("text-x-generic");
    case Symbol::Back:
        return QStringLiteral("go-previous");
    case Symbol::Forward:
        return QStringLiteral("go-next");
    case Symbol::Up:
        return QStringLiteral("go-up");
    case Symbol::Reload:
        return QStringLiteral("view-refresh");
    case Symbol::Search:
        return QStringLiteral("edit-find");
    case Symbol::NewFolder:
        return QStringLiteral("folder-new");
    case Symbol::View:
        return QStringLiteral("document-open");
    default:
        return {};
    }
}

} // namespace

QIcon symbolIcon(Symbol symbol)
{
    return QIcon(new SymbolEngine(symbol));
}

QIcon actionIcon(Symbol symbol)
{
    const QString name = themeName(symbol);
    return name.isEmpty() ? symbolIcon(symbol) : QIcon::fromTheme(name, symbolIcon(symbol));
}

Symbol symbolOf(model::JobState state)
{
    switch (state) {
    case model::JobState::Waiting:
        return Symbol::Waiting;
    case model::JobState::Running:
        return Symbol::Running;
    case model::JobState::Interrupted:
        return Symbol::Resume;
    case model::JobState::Flushing:
        return Symbol::Flushing;
    case model::JobState::Paused:
        return Symbol::Pause;
    case model::JobState::NeedsAnswer:
        return Symbol::Question;
    case model::JobState::Cancelling:
    case model::JobState::Cancelled:
        return Symbol::Cancelled;
    case model::JobState::Done:
        return Symbol::Done;
    case model::JobState::DoneWithProblems:
        return Symbol::Problem;
    case model::JobState::Failed:
        return Symbol::Failed;
    }
    return Symbol::Failed;
}

Symbol symbolOf(model::ItemStatus status)
{
    switch (status) {
    case model::ItemStatus::Done:
        return Symbol::Done;
    case model::ItemStatus::Lossy:
        return Symbol::Problem;
    case model::ItemStatus::Skipped:
        return Symbol::Skipped;
    case model::ItemStatus::Failed:
        return Symbol::Failed;
    case model::ItemStatus::Planned:
        return Symbol::Waiting;
    }
    return Symbol::Failed;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](double from, double to) { return static_cast<float>(from + (to - from) * share); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()), channel(a.blueF(), b.blueF()));
}

} // namespace ferry::ui
