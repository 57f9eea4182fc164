// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ferry::ui {

/// One line of plain text that shortens itself in the middle where room is short.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    void setAlignment(Qt::Alignment alignment);
    /// Paints in a tone between text and background.
    void setSubdued(bool subdued);
    void setBold(bool bold);
    /// Figures that are equally wide, where Qt can ask the font for them.
    void setTabular();
    /// Whether the whole text fits into the present width.
    [[nodiscard]] bool isWhole() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    bool m_subdued = false;
};

} // namespace ferry::ui
