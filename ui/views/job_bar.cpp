// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/job_bar.h"

#include "ui/icons/symbols.h"
#include "ui/views/accessible_factory.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ferry::ui {

namespace {

constexpr int kHeight = 8;

int percentOf(const JobBar::Progress &progress)
{
    return static_cast<int>(progress.done.value_or(0) * 100);
}

class JobBarAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit JobBarAccessible(JobBar *bar)
        : QAccessibleWidget(bar, QAccessible::ProgressBar)
        , m_bar(bar)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_bar->progress().spoken : QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return percentOf(m_bar->progress()); }
    void setCurrentValue(const QVariant &) override { }
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return 100; }
    QVariant minimumStepSize() const override { return 1; }

private:
    JobBar *m_bar;
};

void hatch(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5));
    for (qreal x = area.left() - area.height(); x < area.right(); x += 6)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
}

} // namespace

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
{
    showAccessibly<JobBar, JobBarAccessible>();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
}

void JobBar::setProgress(const Progress &progress)
{
    const bool same = looksLike(progress);
    const bool samePercent = percentOf(progress) == percentOf(m_progress);
    setAccessibleDescription(progress.spoken);
    m_progress = progress;
    if (!same)
        update();
    if (!samePercent && QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, percentOf(m_progress));
        QAccessible::updateAccessibility(&event);
    }
}

bool JobBar::looksLike(const Progress &other) const
{
    // A change that does not move the bar by a tenth of a pixel is not worth a repaint.
    const auto isNear = [this](double a, double b) { return std::abs(a - b) * width() * devicePixelRatioF() < 0.1; };
    return other.resting == m_progress.resting && other.verifying == m_progress.verifying
        && other.done.has_value() == m_progress.done.has_value() && isNear(other.done.value_or(0), m_progress.done.value_or(0))
        && isNear(other.safe, m_progress.safe);
}

QSize JobBar::sizeHint() const
{
    return {160, kHeight};
}

QSize JobBar::minimumSizeHint() const
{
    return {48, kHeight};
}

void JobBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const QColor accent = m_progress.resting ? mixed(text, base, 0.45) : palette().color(QPalette::Highlight);
    const QColor lighter = mixed(accent, base, 0.55);
    const QRectF track = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(track, track.height() / 2, track.height() / 2);
    painter.fillPath(outline, mixed(base, text, 0.13));

    painter.setClipPath(outline);
    if (!m_progress.done)
        return hatch(painter, track, lighter);
    const auto part = [&](double share) {
        QRectF area = track;
        area.setWidth(track.width() * share);
        if (layoutDirection() == Qt::RightToLeft)
            area.moveRight(track.right());
        return area;
    };
    painter.fillRect(part(*m_progress.done), lighter);
    painter.fillRect(part(std::min(m_progress.safe, *m_progress.done)), accent);
    if (!m_progress.verifying)
        return;
    painter.setClipRect(part(*m_progress.done), Qt::IntersectClip);
    hatch(painter, track, mixed(accent, base, 0.7));
}

} // namespace ferry::ui
