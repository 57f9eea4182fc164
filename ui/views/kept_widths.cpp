// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/kept_widths.h"

#include "ui/bridge/settings.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace ferry::ui {

namespace {

constexpr int kWidest = 150; // average characters

} // namespace

KeptWidths::KeptWidths(QHeaderView *header, QString key)
    : QObject(header)
    , m_key(std::move(key))
    , m_widths(header->count(), 0)
{
    const QVariantList kept = Settings().value(m_key).toList();
    const int widest = header->fontMetrics().averageCharWidth() * kWidest;
    for (int column = 0; column < std::min<int>(header->count(), kept.size()); ++column) {
        if (kept[column].toInt() <= 0)
            continue;
        m_widths[column] = std::clamp(kept[column].toInt(), header->minimumSectionSize(), widest);
        header->resizeSection(column, m_widths[column]);
    }
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column, int before, int now) {
        const bool isShownOrHidden = before == 0 || now == 0;
        const bool hasWhatIsLeft = header->stretchLastSection() && header->visualIndex(column) == header->count() - 1;
        if (isShownOrHidden || hasWhatIsLeft || column >= m_widths.size())
            return;
        m_widths[column] = now;
        m_isNew = true;
    });
}

KeptWidths::~KeptWidths()
{
    if (m_isNew)
        Settings().setValue(m_key, QVariantList(m_widths.begin(), m_widths.end()));
}

} // namespace ferry::ui
