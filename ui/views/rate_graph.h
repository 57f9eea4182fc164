// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rate_history.h"

#include <QWidget>

#include <cstdint>

namespace ferry::ui {

/// A job's speed from its start to now, with a dashed line at its mean and thin ones where it waited for somebody. Starts where reading
/// starts. To who cannot see it a chart, described by mean, present and highest speed in words.
class RateGraph : public QWidget
{
    Q_OBJECT

public:
    explicit RateGraph(QWidget *parent = nullptr);

    /// Null: nothing to show.
    void setCurve(const RateHistory::Curve *curve);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double x(std::size_t value) const;
    [[nodiscard]] double y(double rate) const;

    RateHistory::Curve m_curve;
    double m_mean = 0;
    double m_top = 0; ///< rate at the upper edge
};

/// The next of 1, 2, 5, 10, 20, 50 … that is not below `rate`: the upper edge of a graph that seldom changes it.
[[nodiscard]] double roundEdge(double rate);

} // namespace ferry::ui
