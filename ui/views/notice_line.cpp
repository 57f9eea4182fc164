// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/notice_line.h"

#include "ui/icons/symbols.h"
#include "ui/text/names.h"
#include "ui/views/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ferry::ui {

namespace {

constexpr int kSymbolSize = 14;

}

NoticeLine::NoticeLine(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_text(new ElidedLabel(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(6);
    line->addWidget(m_symbol);
    line->addWidget(m_text, 1);
    m_symbol->setFixedSize(kSymbolSize, kSymbolSize);
    drawSymbol();
    hide();
}

void NoticeLine::setText(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setToolTip(text::toolTip(text));
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

const QString &NoticeLine::text() const
{
    return m_text->text();
}

void NoticeLine::drawSymbol()
{
    m_symbol->setPixmap(symbolIcon(Symbol::Problem).pixmap(QSize(kSymbolSize, kSymbolSize), devicePixelRatioF()));
}

void NoticeLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSymbol();
}

} // namespace ferry::ui
