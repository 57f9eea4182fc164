// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/path_edit.h"

#include "core/base/safe_text.h"
#include "ui/bridge/target_folders.h"
#include "ui/icons/symbols.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QMenu>
#include <QStringListModel>

#include <algorithm>

namespace ferry::ui {

namespace {

/// The keys by which entries are chosen, in their order.
constexpr char kKeys[] = "123456789abcdefghijklmnopqrstuvwxyz";
constexpr std::size_t kMostCompletions = 50;
constexpr std::chrono::milliseconds kTyping {150};
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

void PathEdit::setCompletion(browse::Browser &browser)
{
    m_browser = &browser;
    m_completions = new QStringListModel(this);
    auto *completer = new QCompleter(m_completions, this);
    completer->setCaseSensitivity(Qt::CaseSensitive);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &PathEdit::complete);
    // The field itself takes the text only, and the path would stay what was typed.
    const auto take = [this](const QString &chosen) {
        setPath(Path(chosen.toStdString()));
        end(false);
    };
    connect(completer, qOverload<const QString &>(&QCompleter::highlighted), this, take);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, take);
}

void PathEdit::complete()
{
    const Path typed = path();
    if (typed.isEmpty())
        return;
    const QString text = this->text();
    const bool isWhole = text.endsWith(QLatin1Char('/'));
    const bool isHidden = text.endsWith(QLatin1String("/.")); // a name begins with it, though no path has it
    const Path folder = isWhole || isHidden ? typed : typed.parent();
    const Path begun = isHidden ? typed.child(".") : typed;
    m_browser->foldersIn(folder, isWhole ? std::string() : begun.name(), kMostCompletions, this,
                         [this, folder, begun, text](const std::vector<std::string> &names) {
                             if (this->text() != text)
                                 return;
                             QStringList paths;
                             for (const std::string &name : names) {
                                 const std::string bytes = folder.child(name).bytes();
                                 if (safeText(bytes) == bytes)
                                     paths << QString::fromStdString(bytes);
                             }
                             m_completions->setStringList(paths);
                             completer()->setCompletionPrefix(QString::fromStdString(begun.bytes()));
                             if (hasFocus() && !paths.isEmpty())
                                 completer()->complete();
                         });
}

void PathEdit::lookThere()
{
    const Path path = m_path;
    if (path.isEmpty())
        return;
    m_targets->browser().isFolder(path, this, [this, path](bool isFolder) {
        if (isFolder || path != m_path)
            return;
        m_targets->browser().properties(path, this, [this, path](const Result<browse::Properties> &found) {
            if (path != m_path)
                return;
            if (!found && found.error().kind == ErrorKind::NotFound)
                lookAbove(path);
            else if (found && !found->facts.isFolder()) // nor a link to one
                setThere(There::NoFolder);
        });
    });
}

void PathEdit::lookAbove(const Path &path)
{
    m_targets->browser().properties(path.parent(), this, [this, path](const Result<browse::Properties> &above) {
        if (path != m_path)
            return;
        if (above && (above->facts.isFolder() || above->facts.type == model::FileType::Symlink))
            setThere(There::Nothing);
        else if (above || above.error().kind == ErrorKind::NotFound)
            setThere(There::NoFolder);
    });
}

void PathEdit::setThere(There there)
{
    if (there == m_there)
        return;
    m_there = there;
    Q_EMIT thereChanged();
}

void PathEdit::setTargets(TargetFolders &targets)
{
    setCompletion(targets.browser());
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTyping);
    connect(&m_typing, &QTimer::timeout, this, &PathEdit::lookThere);
    connect(this, &PathEdit::pathChanged, this, [this] {
        setThere(There::Unknown);
        m_typing.start();
    });
    m_targets = &targets;
    QAction *button = addAction(symbolIcon(Symbol::Folder), QLineEdit::TrailingPosition);
    button->setToolTip(text::toolTip(tr("Recent folders, places and devices (arrow down)")));
    setAccessibleDescription(tr("Arrow down: recent folders, places and devices"));
    connect(button, &QAction::triggered, this, &PathEdit::showTargets);
    targets.look();
    lookThere();
}

void PathEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_targets && event->key() == Qt::Key_Down && !(event->modifiers() & ~(Qt::AltModifier | Qt::KeypadModifier)))
        return showTargets();
    // The list would take the key for itself, and the dialog have none.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_targets && isReturn && completer()->popup()->isVisible() && !completer()->popup()->currentIndex().isValid()) {
        completer()->popup()->hide();
        event->accept();
        return Q_EMIT entered();
    }
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
