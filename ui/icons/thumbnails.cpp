// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/thumbnails.h"

#include "ui/icons/picture_loader.h"

#include <algorithm>

namespace ferry::ui {

namespace {

constexpr int kKept = 32 * 1024; // KiB
constexpr std::size_t kWantedMax = 200; // some screens full: what was scrolled past is asked for again when it comes back
constexpr int kAtOnce = 2;

} // namespace

Thumbnails::Thumbnails(QObject *parent)
    : QObject(parent)
    , m_pictures(kKept)
{
}

void Thumbnails::setEdge(int pixels)
{
    if (pixels == m_edge)
        return;
    m_edge = pixels;
    m_pictures.clear();
    m_wanted.clear();
}

QPixmap Thumbnails::picture(const Path &file, const model::Timestamp &modified)
{
    const QByteArray key = QByteArray::fromStdString(file.bytes()) + '\0' + QByteArray::number(modified.seconds) + '.'
        + QByteArray::number(modified.nanoseconds);
    if (const QPixmap *known = m_pictures.object(key))
        return *known;
    if (!mayBePicture(file) || std::ranges::find(m_wanted, key, &Wanted::key) != m_wanted.end())
        return {};
    m_wanted.push_back({key, file});
    if (m_wanted.size() > kWantedMax)
        m_wanted.pop_front();
    loadNext();
    return {};
}

void Thumbnails::loadNext()
{
    if (m_loading >= kAtOnce || m_wanted.empty())
        return;
    const Wanted wanted = m_wanted.back();
    m_wanted.pop_back();
    // Until it is there it counts as none, so that it is read once.
    m_pictures.insert(wanted.key, new QPixmap, 1);
    ++m_loading;
    loadPicture(wanted.file, {m_edge, m_edge}, this, [this, wanted, edge = m_edge](const QImage &image) {
        --m_loading;
        if (edge == m_edge) {
            m_pictures.insert(wanted.key, new QPixmap(QPixmap::fromImage(image)), static_cast<int>(image.sizeInBytes() / 1024) + 1);
            if (!image.isNull())
                Q_EMIT loaded(wanted.file);
        }
        loadNext();
    });
}

} // namespace ferry::ui
