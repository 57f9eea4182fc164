// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/path_edit.h"

#include "core/base/safe_text.h"

#include <QDir>
#include <QFile>

namespace ferry::ui {

PathEdit::PathEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight); // paths do not mirror
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        QString text = typed;
        if (text == QLatin1String("~") || text.startsWith(QLatin1String("~/")))
            text.replace(0, 1, QDir::homePath());
        const Path path(QFile::encodeName(text).toStdString());
        m_path = path.isAbsolute() ? path.absolute(Path("/")) : Path();
        Q_EMIT pathChanged();
    });
}

void PathEdit::setPath(const Path &path)
{
    m_path = path;
    const std::string shown = safeText(path.bytes());
    setText(QString::fromStdString(shown));
    // What stands there in escapes would be taken literally when typed.
    setReadOnly(shown != path.bytes());
    setCursorPosition(0);
    Q_EMIT pathChanged();
}

Path PathEdit::path() const
{
    return m_path;
}

} // namespace ferry::ui
