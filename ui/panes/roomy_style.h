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

    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override
    {
        QRect rect = QProxyStyle::subElementRect(element, option, widget);
        if (element == SE_HeaderArrow)
            rect.moveTop(option->rect.top() + (option->rect.height() - rect.height()) / 2);
        return rect;
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
};

} // namespace ferry::ui
