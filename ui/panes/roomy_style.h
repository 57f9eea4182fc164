// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace ferry::ui {

/// The desktop's style with more room at both sides of a cell and of its header, so that columns do not touch.
class RoomyStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit RoomyStyle(QObject *parent) { setParent(parent); }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (element != CE_HeaderLabel || !header || !widget)
            return QProxyStyle::drawControl(element, option, painter, widget);
        // The rectangle that comes here leaves the margin away above and below as well; letters with descenders would be cut.
        const auto draw = [&](auto label) {
            label.rect.setTop(0);
            label.rect.setHeight(widget->height());
            QProxyStyle::drawControl(element, &label, painter, widget);
        };
        if (const auto *newer = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
            draw(*newer);
        else
            draw(*header);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (element != PE_IndicatorHeaderArrow || !header)
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        // Likewise for the arrow.
        QStyleOptionHeader arrow = *header;
        arrow.rect = QRect(0, 0, kArrow, kArrow);
        arrow.rect.moveCenter({header->rect.center().x(), widget ? widget->height() / 2 : header->rect.center().y()});
        QProxyStyle::drawPrimitive(element, &arrow, painter, widget);
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override
    {
        const QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
        return type == CT_HeaderSection ? whole - QSize(0, kMargin) : whole; // room is wanted at the sides only
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin)
            return kMargin;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

private:
    static constexpr int kMargin = 6; // pixels
    static constexpr int kArrow = 10;
};

} // namespace ferry::ui
