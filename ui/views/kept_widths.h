// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QHeaderView;

namespace ferry::ui {

/// Keeps in Settings, from one run to the next, how wide a person made the columns below a header. Those nobody touched stay as wide as
/// the font asks for.
class KeptWidths : public QObject
{
    Q_OBJECT

public:
    /// Gives the columns their kept widths. `header` has its columns by now, and is the parent of this object; `key` is that of Settings.
    KeptWidths(QHeaderView *header, QString key);
    ~KeptWidths() override;

private:
    QString m_key;
    QList<int> m_widths; ///< by logical index, pixels; 0: nobody touched it
    bool m_isNew = false; ///< not kept yet
};

} // namespace ferry::ui
