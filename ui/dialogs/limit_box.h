// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QDoubleSpinBox>

namespace ferry::ui {

/// A limit of speed, in megabytes per second to a thousandth; 0, which says the special value's text, for none.
///
/// A limit that is finer or larger than that stays what it is until another is typed. The wheel turns it only while it has the focus.
class LimitBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit LimitBox(QWidget *parent = nullptr);

    [[nodiscard]] ByteRate limit() const;
    /// Without telling of it.
    void setLimit(ByteRate limit);

Q_SIGNALS:
    void limitChanged(ferry::ByteRate limit);

protected:
    QString textFromValue(double value) const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    ByteRate m_given;
    double m_shown = 0; ///< of m_given
};

} // namespace ferry::ui
