// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rate_history.h"

#include <QWidget>

#include <cstdint>

namespace ferry::ui {

/// A job's speed from its start to now, with a dashed line at its mean and thin ones with a sign where it was paused or began to need
/// somebody; empty where the speed is not known. Starts where reading starts. To who cannot see it a chart, described by mean, present and
/// highest speed, and how often it was paused and asked, in words, which are its tool tip, too.
class RateGraph : public QWidget
{
    Q_OBJECT

public:
    explicit RateGraph(QWidget *parent = nullptr);

    /// Null: nothing to show. `hasEnded`: nor will there be.
    void setCurve(const RateHistory::Curve *curve, bool hasEnded = false);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMarks(QPainter &painter) const;
    void paintCurve(QPainter &painter) const;
    [[nodiscard]] double x(std::size_t value) const;
    [[nodiscard]] double y(double rate) const;

    RateHistory::Curve m_curve;
    QString m_instead; ///< said where there is nothing to draw
    double m_mean = 0; ///< of what is known
    double m_top = 0; ///< rate at the upper edge
};

/// The next of 1, 2, 5, 10, 20, 50 … that is not below `rate`: the upper edge of a graph that seldom changes it.
[[nodiscard]] double roundEdge(double rate);

} // namespace ferry::ui
