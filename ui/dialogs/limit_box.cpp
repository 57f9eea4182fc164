// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/limit_box.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ferry::ui {

namespace {

constexpr double kMegabyte = 1e6;
constexpr double kLargest = 99'999.999; // megabytes per second; with all decimals, for the box is as wide as that
constexpr int kDecimals = 3;

} // namespace

LimitBox::LimitBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setRange(0, kLargest);
    setDecimals(kDecimals);
    setFocusPolicy(Qt::StrongFocus); // the wheel does not give it
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] { Q_EMIT limitChanged(limit()); });
}

ByteRate LimitBox::limit() const
{
    return value() == m_shown ? m_given : ByteRate {static_cast<std::uint64_t>(std::llround(value() * kMegabyte))};
}

void LimitBox::setLimit(ByteRate limit)
{
    const QSignalBlocker blocker(this);
    m_given = limit;
    // The least that can be shown is not none.
    setValue(limit.perSecond == 0 ? 0 : std::max(static_cast<double>(limit.perSecond) / kMegabyte, std::pow(10, -kDecimals)));
    m_shown = value();
}

QString LimitBox::textFromValue(double value) const
{
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', QLocale::FloatingPointShortest);
}

void LimitBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace ferry::ui
