// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/path_edit.h"

#include "core/base/safe_text.h"
#include "ui/bridge/target_folders.h"
#include "ui/icons/symbols.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace ferry::ui {

namespace {

/// The keys by which entries are chosen, in their order.
constexpr char kKeys[] = "123456789abcdefghijklmnopqrstuvwxyz";
constexpr int kWidest = 60; // characters of a path in the menu

} // namespace

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

void PathEdit::setTargets(TargetFolders &targets)
{
    m_targets = &targets;
    QAction *button = addAction(symbolIcon(Symbol::Folder), QLineEdit::TrailingPosition);
    button->setToolTip(text::toolTip(tr("Recent folders, places and devices (arrow down)")));
    setAccessibleDescription(tr("Arrow down: recent folders, places and devices"));
    connect(button, &QAction::triggered, this, &PathEdit::showTargets);
    targets.look();
}

void PathEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_targets && event->key() == Qt::Key_Down && !(event->modifiers() & ~(Qt::AltModifier | Qt::KeypadModifier)))
        return showTargets();
    QLineEdit::keyPressEvent(event);
}

void PathEdit::showTargets()
{
    if (m_menu)
        return;
    m_menu = new QMenu(this);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    const Targets &targets = m_targets->known();
    addTargets(*m_menu, tr("Recent"), targets.recent, {});
    if (targets.trouble)
        m_menu->addAction(text::withoutMnemonic(text::errorSentence(*targets.trouble)))->setEnabled(false);
    addTargets(*m_menu, tr("Places"), targets.places, {});
    std::vector<Path> mounted;
    QStringList space;
    for (const browse::Device &device : targets.devices) {
        mounted.push_back(device.mountPoint);
        space << (device.available > 0 ? tr("%1 free", "space on a device").arg(text::size(device.available)) : QString());
    }
    addTargets(*m_menu, tr("Devices"), mounted, space);
    if (m_menu->isEmpty())
        m_menu->addAction(tr("No other folders yet"))->setEnabled(false);
    m_menu->setMinimumWidth(width());
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
    for (QAction *action : m_menu->actions()) {
        if (action->isEnabled() && !action->isSeparator())
            return m_menu->setActiveAction(action);
    }
}

void PathEdit::addTargets(QMenu &menu, const QString &heading, const std::vector<Path> &folders, const QStringList &notes)
{
    if (folders.empty())
        return;
    menu.addSection(heading);
    auto chosen = static_cast<std::size_t>(
        std::ranges::count_if(menu.actions(), [](const QAction *action) { return action->isEnabled() && !action->isSeparator(); }));
    for (std::size_t i = 0; i < folders.size(); ++i, ++chosen) {
        const QString shown = fontMetrics().elidedText(text::path(folders[i]), Qt::ElideMiddle, fontMetrics().averageCharWidth() * kWidest);
        QString line = text::withoutMnemonic(shown);
        if (chosen < sizeof kKeys - 1)
            line.prepend(QStringLiteral("&%1  ").arg(QLatin1Char(kKeys[chosen])));
        if (const QString note = notes.value(qsizetype(i)); !note.isEmpty())
            line += QLatin1Char('\t') + note;
        menu.addAction(line, this, [this, folder = folders[i]] {
            setPath(folder);
            selectAll();
            setFocus();
        });
    }
}

} // namespace ferry::ui
