// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rate_graph.h"

#include "ui/icons/symbols.h"
#include "ui/text/quantities.h"
#include "ui/views/accessible_factory.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ferry::ui {

namespace {

QString rateText(double rate)
{
    return text::rate({static_cast<std::uint64_t>(rate)});
}

class RateGraphAccessible final : public QAccessibleWidget
{
public:
    explicit RateGraphAccessible(RateGraph *graph)
        : QAccessibleWidget(graph, QAccessible::Chart)
    {
    }
};

} // namespace

double roundEdge(double rate)
{
    if (rate <= 1)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(rate)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (rate <= step * power)
            return step * power;
    }
    return 10 * power;
}

RateGraph::RateGraph(QWidget *parent)
    : QWidget(parent)
{
    showAccessibly<RateGraph, RateGraphAccessible>();
    setAccessibleName(tr("Speed over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RateGraph::setCurve(const RateHistory::Curve *curve)
{
    m_curve = curve ? *curve : RateHistory::Curve();
    const auto &rates = m_curve.rates;
    const double sum = std::accumulate(rates.begin(), rates.end(), 0.0);
    m_mean = rates.empty() ? 0 : sum / static_cast<double>(rates.size());
    const double highest = rates.empty() ? 0 : *std::max_element(rates.begin(), rates.end());
    m_top = roundEdge(highest * 1.05);
    const QString words = m_mean < 1
        ? tr("The speed shows here while it copies.")
        : tr("%1 on average, %2 now, %3 at most").arg(rateText(m_mean), rateText(rates.back()), rateText(highest));
    if (words != accessibleDescription()) {
        setAccessibleDescription(words);
        setToolTip(words);
    }
    update();
}

QSize RateGraph::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 44, fontMetrics().lineSpacing() * 5};
}

QSize RateGraph::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().lineSpacing() * 2};
}

double RateGraph::x(std::size_t value) const
{
    // The first half minute is not stretched over the whole width: a young job looks young.
    constexpr std::size_t kFewest = 120;
    const double share = static_cast<double>(value) / static_cast<double>(std::max(m_curve.rates.size(), kFewest) - 1);
    const double offset = share * (width() - 1);
    return layoutDirection() == Qt::RightToLeft ? width() - 1 - offset : offset;
}

double RateGraph::y(double rate) const
{
    return (height() - 1) * (1 - rate / m_top);
}

void RateGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.fillRect(rect(), mixed(base, text, 0.04));
    painter.setPen(mixed(base, text, 0.25));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const QColor words = mixed(text, base, 0.35);
    if (m_mean < 1) {
        painter.setPen(words);
        painter.drawText(rect(), Qt::AlignCenter, tr("The speed shows here while it copies."));
        return;
    }
    for (const std::size_t stop : m_curve.stops) {
        painter.setPen(QPen(mixed(base, text, 0.4), 1, Qt::DotLine));
        const int at = static_cast<int>(x(std::min(stop, m_curve.rates.size() - 1)));
        painter.drawLine(at, 0, at, height() - 1);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line(QPointF(x(0), y(m_curve.rates.front())));
    for (std::size_t i = 1; i < m_curve.rates.size(); ++i)
        line.lineTo(x(i), y(m_curve.rates[i]));
    QPainterPath area = line;
    area.lineTo(x(m_curve.rates.size() - 1), height() - 1);
    area.lineTo(x(0), height() - 1);
    area.closeSubpath();
    painter.fillPath(area, mixed(base, accent, 0.25));
    painter.setPen(QPen(accent, 1.5));
    painter.drawPath(line);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(mixed(text, base, 0.3), 1, Qt::DashLine));
    painter.drawLine(QPointF(0, y(m_mean)), QPointF(width(), y(m_mean)));

    const QRect inner = rect().adjusted(6, 3, -6, -3);
    const int lineHeight = fontMetrics().height();
    const int mean = static_cast<int>(y(m_mean));
    const bool isAbove = mean > lineHeight + 2; // the mean's name above its line, if there is room
    if (mean > 2 * lineHeight + 6) {
        painter.setPen(words);
        painter.drawText(inner, static_cast<int>(Qt::AlignTop | Qt::AlignTrailing), rateText(m_top));
    }
    painter.setPen(text);
    painter.drawText(QRect(inner.left(), isAbove ? mean - lineHeight - 1 : mean + 2, inner.width(), lineHeight),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing), tr("%1 on average").arg(rateText(m_mean)));
}

} // namespace ferry::ui
