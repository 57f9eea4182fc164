// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ferry::ui {

/// The desktop's style with more room at both sides of a cell and of its header, so that columns do not touch.
class RoomyStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit RoomyStyle(QObject *parent) { setParent(parent); }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        constexpr int kMargin = 6; // pixels
        if (metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin)
            return kMargin;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace ferry::ui
