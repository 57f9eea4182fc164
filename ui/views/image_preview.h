// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <QWidget>

class QLabel;

namespace ferry::ui {

/// A small picture of an image file, with a word of what it is above it; not there while the file is no image that can be shown.
class ImagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImagePreview(const QString &caption, QWidget *parent = nullptr);

    /// Empty: shows none.
    void setFile(const Path &file);
    [[nodiscard]] QPixmap picture() const;

Q_SIGNALS:
    /// The file asked for last is shown, or cannot be.
    void settled();

private:
    void take(const QImage &image, quint64 round);

    QLabel *m_picture;
    Path m_file;
    quint64 m_round = 0; ///< what was asked for before does not count any more
};

} // namespace ferry::ui
