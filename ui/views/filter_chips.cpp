// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filter_chips.h"

#include "ui/text/names.h"

#include <QEvent>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace ferry::ui {

namespace {

constexpr int kGap = 4; // pixels between two, beside and below each other

}

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterChips::add(const QString &word, const QString &meaning, int value)
{
    auto *button = new QToolButton(this);
    button->setText(word);
    button->setToolTip(text::toolTip(meaning));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setCheckable(true);
    button->setAutoExclusive(true); // brings the arrow keys along
    button->setChecked(m_chips.empty());
    button->setFocusPolicy(m_chips.empty() ? Qt::TabFocus : Qt::NoFocus);
    m_chips.push_back({button, value});
    connect(button, &QToolButton::toggled, this, [this, button](bool isDown) {
        button->setFocusPolicy(isDown ? Qt::TabFocus : Qt::NoFocus);
        if (isDown)
            Q_EMIT chosenChanged();
    });
    updateGeometry();
}

int FilterChips::chosen() const
{
    return std::ranges::find_if(m_chips, [](const Chip &chip) { return chip.button->isChecked(); })->value;
}

void FilterChips::choose(int value)
{
    chip(value)->setChecked(true);
}

QToolButton *FilterChips::chip(int value) const
{
    return std::ranges::find(m_chips, value, &Chip::value)->button;
}

/// How high they stand in lines of this width. `moves`: and puts them there.
int FilterChips::flow(int width, bool moves) const
{
    QPoint at;
    int line = 0;
    for (const Chip &chip : m_chips) {
        const QSize size = chip.button->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = {0, at.y() + line + kGap};
            line = 0;
        }
        if (moves)
            chip.button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {at, size}));
        at.rx() += size.width() + kGap;
        line = std::max(line, size.height());
    }
    return at.y() + line;
}

int FilterChips::heightForWidth(int width) const
{
    return flow(width, false);
}

QSize FilterChips::sizeHint() const
{
    int width = -kGap;
    for (const Chip &chip : m_chips)
        width += chip.button->sizeHint().width() + kGap;
    return {width, minimumSizeHint().height()};
}

QSize FilterChips::minimumSizeHint() const
{
    QSize largest(0, 0);
    for (const Chip &chip : m_chips)
        largest = largest.expandedTo(chip.button->sizeHint());
    return largest;
}

bool FilterChips::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        flow(width(), true);
    }
    return QWidget::event(event);
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    flow(width(), true);
}

} // namespace ferry::ui
