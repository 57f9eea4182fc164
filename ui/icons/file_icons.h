// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/entry.h"

#include <QHash>
#include <QIcon>
#include <QString>

namespace ferry::ui {

/// What a kind of file looks like and is called, found by the end of its name and kept, so that no file is opened for its row.
/// The theme's icons by MIME type; without a theme Ferry's own drawings.
class FileIcons
{
public:
    [[nodiscard]] QIcon icon(const browse::Entry &entry);
    /// "Folder", "JPEG image", in the user's language.
    [[nodiscard]] QString typeWord(const browse::Entry &entry);

private:
    struct Kind {
        QIcon icon;
        QString word;
        QIcon linkIcon; ///< of a link to such a file
    };

    const Kind &kindOf(const browse::Entry &entry);

    QHash<QByteArray, Kind> m_kinds; ///< by suffix; special kinds by a word with a slash
};

} // namespace ferry::ui
