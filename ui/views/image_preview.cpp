// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/image_preview.h"

#include "ui/icons/picture_loader.h"
#include "ui/text/names.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ferry::ui {

namespace {

constexpr QSize kLargest(160, 96);

} // namespace

ImagePreview::ImagePreview(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
{
    auto *label = new QLabel(caption, this);
    label->setTextFormat(Qt::PlainText);
    m_picture->setAccessibleName(caption);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(2);
    lines->addWidget(label);
    lines->addWidget(m_picture, 0, Qt::AlignLeading);
    hide();
}

void ImagePreview::setFile(const Path &file)
{
    if (file == m_file)
        return;
    m_file = file;
    ++m_round;
    if (file.isEmpty() || !mayBePicture(file))
        return take({}, m_round);
    loadPicture(file, kLargest * devicePixelRatioF(), this, [this, round = m_round](const QImage &image) { take(image, round); });
}

void ImagePreview::take(const QImage &image, quint64 round)
{
    if (round != m_round)
        return;
    QPixmap picture = QPixmap::fromImage(image);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(picture);
    m_picture->setToolTip(text::toolTip(text::path(m_file)));
    setVisible(!image.isNull());
    Q_EMIT settled();
}

QPixmap ImagePreview::picture() const
{
    return m_picture->pixmap();
}

} // namespace ferry::ui
