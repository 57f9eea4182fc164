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

namespace ferry::ui {

namespace {

constexpr int kSignSize = 10;

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

void RateGraph::setCurve(const RateHistory::Curve *curve, bool hasEnded)
{
    m_curve = curve ? *curve : RateHistory::Curve();
    const auto &rates = m_curve.rates;
    double sum = 0;
    double highest = 0;
    std::size_t known = 0;
    for (const double rate : rates) {
        if (std::isnan(rate))
            continue;
        sum += rate;
        highest = std::max(highest, rate);
        ++known;
    }
    m_mean = known == 0 ? 0 : sum / static_cast<double>(known);
    m_top = roundEdge(highest * 1.05);
    m_instead = hasEnded ? tr("No speed was recorded.") : tr("The speed shows here while it copies.");
    QStringList parts;
    parts << (m_mean < 1 ? m_instead
                         : tr("%1 on average, %2 now, %3 at most").arg(rateText(m_mean), rateText(rates.back()), rateText(highest)));
    if (m_mean >= 1 && known < rates.size())
        parts << tr("not recorded all the time", "a job's speed");
    if (m_curve.pauses > 0)
        parts << tr("paused %Ln time(s)", "a job", text::plural(m_curve.pauses));
    if (m_curve.questions > 0)
        parts << tr("asked %Ln time(s)", "a job that needed somebody", text::plural(m_curve.questions));
    const QString words = parts.join(QStringLiteral(" · "));
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

/// Each with the sign that rows have for it: dots and dashes alone are hard to tell apart.
void RateGraph::paintMarks(QPainter &painter) const
{
    const QColor tone = mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.4);
    for (const RateHistory::Mark &mark : m_curve.marks) {
        painter.setPen(QPen(tone, 1, mark.isQuestion ? Qt::DashLine : Qt::DotLine));
        const int at = static_cast<int>(x(std::min(mark.slot, m_curve.rates.size() - 1)));
        painter.drawLine(at, kSignSize + 2, at, height() - 1);
        const int left = std::clamp(at - kSignSize / 2, 0, std::max(width() - kSignSize, 0));
        symbolIcon(mark.isQuestion ? Symbol::Question : Symbol::Pause).paint(&painter, QRect(left, 1, kSignSize, kSignSize));
    }
}

/// In pieces, between which nothing is known.
void RateGraph::paintCurve(QPainter &painter) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    const auto &rates = m_curve.rates;
    const auto isKnown = [&rates](std::size_t i) { return i < rates.size() && !std::isnan(rates[i]); };
    for (std::size_t first = 0; first < rates.size(); ++first) {
        if (!isKnown(first))
            continue;
        QPainterPath line(QPointF(x(first), y(rates[first])));
        std::size_t last = first;
        while (isKnown(last + 1)) {
            ++last;
            line.lineTo(x(last), y(rates[last]));
        }
        QPainterPath area = line;
        area.lineTo(x(last), height() - 1);
        area.lineTo(x(first), height() - 1);
        area.closeSubpath();
        painter.fillPath(area, mixed(palette().color(QPalette::Base), accent, 0.25));
        painter.setPen(QPen(accent, 1.5));
        painter.drawPath(line);
        first = last;
    }
}

void RateGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    painter.fillRect(rect(), mixed(base, text, 0.04));
    painter.setPen(mixed(base, text, 0.25));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const QColor words = mixed(text, base, 0.35);
    if (m_mean < 1) {
        painter.setPen(words);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_instead);
        return;
    }
    paintMarks(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCurve(painter);
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
    const QRect line(inner.left(), isAbove ? mean - lineHeight - 1 : mean + 2, inner.width(), lineHeight);
    const auto place = static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing);
    const QString average = tr("%1 on average").arg(rateText(m_mean));
    QColor ground = mixed(base, text, 0.04);
    ground.setAlphaF(0.8F); // the curve may be behind it
    painter.fillRect(painter.boundingRect(line, place, average).adjusted(-3, 0, 3, 0), ground);
    painter.setPen(text);
    painter.drawText(line, place, average);
}

} // namespace ferry::ui
