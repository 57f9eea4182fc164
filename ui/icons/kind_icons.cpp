// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/kind_icons.h"

#include "ui/icons/symbols.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <array>
#include <utility>

namespace ferry::ui {

namespace {

/// All pictures are drawn on a grid of 16 by 16.
constexpr qreal kGrid = 16;

QColor toneOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Folder:
        return QColor::fromRgb(0x4a, 0x90, 0xd9);
    case FileKind::Document:
        return QColor::fromRgb(0x2f, 0x74, 0xc0);
    case FileKind::Table:
        return QColor::fromRgb(0x2e, 0x94, 0x5a);
    case FileKind::Slides:
        return QColor::fromRgb(0xd0, 0x6a, 0x2c);
    case FileKind::Image:
        return QColor::fromRgb(0x9a, 0x55, 0xbd);
    case FileKind::Audio:
        return QColor::fromRgb(0xc8, 0x4b, 0x7d);
    case FileKind::Video:
        return QColor::fromRgb(0xc0, 0x48, 0x40);
    case FileKind::Archive:
        return QColor::fromRgb(0xa6, 0x7c, 0x32);
    case FileKind::Code:
    case FileKind::Program:
        return QColor::fromRgb(0x2b, 0x8f, 0x9c);
    case FileKind::Plain:
    case FileKind::Text:
    case FileKind::Font:
    case FileKind::Disk:
        break;
    }
    return QColor::fromRgb(0x7a, 0x83, 0x8c);
}

void drawFolder(QPainter &painter, const QColor &tone)
{
    QPainterPath back;
    back.addRoundedRect(QRectF(1, 2.5, 7, 5), 1, 1);
    back.addRoundedRect(QRectF(1, 4, 14, 9.5), 1, 1);
    back.setFillRule(Qt::WindingFill);
    painter.fillPath(back, tone.darker(118));
    QPainterPath front;
    front.addRoundedRect(QRectF(1, 5.6, 14, 8), 1, 1);
    painter.fillPath(front, tone);
}

void drawPage(QPainter &painter, const QColor &tone)
{
    const QPalette palette = QGuiApplication::palette();
    QPainterPath page;
    page.moveTo(3.5, 1.5);
    page.lineTo(9.5, 1.5);
    page.lineTo(12.5, 4.5);
    page.lineTo(12.5, 14.5);
    page.lineTo(3.5, 14.5);
    page.closeSubpath();
    painter.setPen(QPen(tone, 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(mixed(palette.color(QPalette::Base), tone, 0.12));
    painter.drawPath(page);
    painter.drawPolyline(QPolygonF({QPointF(9.5, 1.5), QPointF(9.5, 4.5), QPointF(12.5, 4.5)}));
}

void drawLines(QPainter &painter, std::initializer_list<QLineF> lines, const QColor &tone)
{
    painter.setPen(QPen(tone, 1));
    for (const QLineF &line : lines)
        painter.drawLine(line);
}

void drawMark(QPainter &painter, FileKind kind, const QColor &tone)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    switch (kind) {
    case FileKind::Text:
    case FileKind::Document:
        return drawLines(painter, {{5.5, 7.5, 10.5, 7.5}, {5.5, 9.5, 10.5, 9.5}, {5.5, 11.5, 8.5, 11.5}}, tone);
    case FileKind::Table:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tone, 1));
        painter.drawRect(QRectF(5.5, 7.5, 5, 4));
        return drawLines(painter, {{8, 7.5, 8, 11.5}, {5.5, 9.5, 10.5, 9.5}}, tone);
    case FileKind::Slides:
        painter.drawRect(QRectF(5.5, 7.5, 5, 3.5));
        return drawLines(painter, {{8, 11, 8, 12.5}}, tone);
    case FileKind::Image:
        painter.drawPolygon(QPolygonF({QPointF(4.8, 12.5), QPointF(7.2, 8.5), QPointF(8.6, 10.4), QPointF(9.6, 9.2), QPointF(11.4, 12.5)}));
        painter.drawEllipse(QPointF(9.7, 7), 0.9, 0.9);
        return;
    case FileKind::Audio:
        painter.drawEllipse(QPointF(6.6, 11.6), 1.3, 1.1);
        return drawLines(painter, {{7.5, 11.6, 7.5, 6.5}, {7.5, 6.5, 10, 7.5}}, tone);
    case FileKind::Video:
        painter.drawPolygon(QPolygonF({QPointF(6, 6.8), QPointF(10.8, 9.5), QPointF(6, 12.2)}));
        return;
    case FileKind::Archive:
        for (const qreal y : {2.5, 4.5, 6.5})
            painter.drawRect(QRectF(y == 4.5 ? 7 : 6, y, 1.2, 1.2));
        painter.drawRect(QRectF(5.8, 8.5, 2.6, 3));
        return;
    case FileKind::Code:
        return drawLines(painter, {{7, 7.2, 5.2, 9.5}, {5.2, 9.5, 7, 11.8}, {9, 7.2, 10.8, 9.5}, {10.8, 9.5, 9, 11.8}}, tone);
    case FileKind::Program:
        painter.drawEllipse(QPointF(8, 9.5), 2.8, 2.8);
        painter.setBrush(QGuiApplication::palette().color(QPalette::Base));
        painter.drawEllipse(QPointF(8, 9.5), 1.1, 1.1);
        return;
    case FileKind::Font:
        return drawLines(painter, {{5.5, 12, 8, 6.8}, {8, 6.8, 10.5, 12}, {6.5, 10, 9.5, 10}}, tone);
    case FileKind::Disk:
        painter.drawEllipse(QPointF(8, 9.5), 2.6, 2.6);
        return;
    case FileKind::Plain:
    case FileKind::Folder:
        return;
    }
}

/// Paints on the grid with `draw`, in whatever size and state is asked for.
class GridEngine : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.4);
        const qreal scale = std::min(rect.width(), rect.height()) / kGrid;
        painter->translate(QRectF(rect).center() - QPointF(scale, scale) * kGrid / 2);
        painter->scale(scale, scale);
        draw(*painter, mode, state);
        painter->restore();
    }

protected:
    virtual void draw(QPainter &painter, QIcon::Mode mode, QIcon::State state) = 0;
};

class KindEngine final : public GridEngine
{
public:
    explicit KindEngine(FileKind kind)
        : m_kind(kind)
    {
    }
    QIconEngine *clone() const override { return new KindEngine(m_kind); }

protected:
    void draw(QPainter &painter, QIcon::Mode, QIcon::State) override
    {
        const bool isDark = QGuiApplication::palette().color(QPalette::Base).lightnessF() < 0.5F;
        const QColor tone = isDark ? toneOf(m_kind).lighter(125) : toneOf(m_kind);
        if (m_kind == FileKind::Folder)
            return drawFolder(painter, tone);
        drawPage(painter, tone);
        drawMark(painter, m_kind, tone);
    }

private:
    FileKind m_kind;
};

class LinkEngine final : public GridEngine
{
public:
    explicit LinkEngine(QIcon icon)
        : m_icon(std::move(icon))
    {
    }
    QIconEngine *clone() const override { return new LinkEngine(m_icon); }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        m_icon.paint(painter, rect, Qt::AlignCenter, mode, state);
        GridEngine::paint(painter, rect, mode, state);
    }

protected:
    void draw(QPainter &painter, QIcon::Mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        painter.setPen(QPen(palette.color(QPalette::Text), 0.8));
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawRoundedRect(QRectF(0.5, 8.5, 7, 7), 1.2, 1.2);
        painter.setPen(QPen(palette.color(QPalette::Text), 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(QPointF(2.3, 13.7), QPointF(5.6, 10.4));
        painter.drawPolyline(QPolygonF({QPointF(3.1, 10.4), QPointF(5.6, 10.4), QPointF(5.6, 12.9)}));
    }

private:
    QIcon m_icon;
};

} // namespace

FileKind fileKindOf(const QString &iconName)
{
    static const std::array kNames {
        std::pair("image-x-", FileKind::Image),
        std::pair("audio-x-", FileKind::Audio),
        std::pair("video-x-", FileKind::Video),
        std::pair("package-x-", FileKind::Archive),
        std::pair("font-x-", FileKind::Font),
        std::pair("x-office-spreadsheet", FileKind::Table),
        std::pair("x-office-presentation", FileKind::Slides),
        std::pair("x-office-", FileKind::Document),
        std::pair("text-html", FileKind::Code),
        std::pair("text-x-script", FileKind::Code),
        std::pair("text-x-", FileKind::Text),
        std::pair("application-x-executable", FileKind::Program),
        std::pair("folder", FileKind::Folder),
        std::pair("inode-directory", FileKind::Folder),
    };
    const auto found
        = std::ranges::find_if(kNames, [&iconName](const auto &name) { return iconName.startsWith(QLatin1String(name.first)); });
    return found == kNames.end() ? FileKind::Plain : found->second;
}

QIcon kindIcon(FileKind kind)
{
    return QIcon(new KindEngine(kind));
}

QIcon withLinkMark(const QIcon &icon)
{
    return QIcon(new LinkEngine(icon));
}

} // namespace ferry::ui
