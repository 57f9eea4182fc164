// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/menus_dialog.h"

#include "ui/bridge/in_background.h"
#include "ui/text/names.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ferry::ui {

namespace {

using model::MenuEntries;

bool isOwn(MenuEntries entries)
{
    return entries == MenuEntries::User || entries == MenuEntries::Outdated;
}

bool isLacking(MenuEntries entries)
{
    return entries == MenuEntries::None || entries == MenuEntries::Outdated;
}

QString wordOf(MenuEntries entries)
{
    switch (entries) {
    case MenuEntries::None:
        return MenusDialog::tr("none");
    case MenuEntries::Outdated:
        return MenusDialog::tr("yours, of another Ferry or not all");
    case MenuEntries::User:
        return MenusDialog::tr("yours");
    case MenuEntries::Everybody:
        return MenusDialog::tr("installed for everybody");
    }
    return {};
}

QString sentenceOf(const model::MenuTrouble &trouble)
{
    using Kind = model::MenuTrouble::Kind;
    const QString path = text::path(trouble.path);
    const QString reason = text::safe(trouble.reason);
    switch (trouble.kind) {
    case Kind::NotWritten:
        return MenusDialog::tr("%1 cannot be written: %2", "file: the system's reason").arg(path, reason);
    case Kind::NotRemoved:
        return MenusDialog::tr("%1 cannot be removed: %2", "file: the system's reason").arg(path, reason);
    case Kind::Malformed:
        return MenusDialog::tr("Mend or remove %1 first: it is not as Thunar writes it, and was left as it is.").arg(path);
    case Kind::OddPath:
        return MenusDialog::tr("Install Ferry, or move it: menus cannot call %1, whose path has spaces or other special characters.")
            .arg(path);
    }
    return {};
}

} // namespace

MenusDialog::MenusDialog(FileManagerMenus menus, QWidget *parent)
    : QDialog(parent)
    , m_menus(std::move(menus))
    , m_managers(new QTreeWidget(this))
    , m_thunarActions(new QCheckBox(tr("Also among &Thunar's custom actions, not only in “Send To”"), this))
    , m_said(new QLabel(this))
    , m_add(new QPushButton(tr("&Add for me"), this))
    , m_remove(new QPushButton(tr("&Remove mine"), this))
{
    setWindowTitle(tr("Right-click menus"));
    layOut();
    connect(m_thunarActions, &QCheckBox::toggled, this, &MenusDialog::enable);
    connect(m_add, &QPushButton::clicked, this,
            [this] { work([add = m_menus.add, isAlsoAction = m_thunarActions->isChecked()] { return add(isAlsoAction); }); });
    connect(m_remove, &QPushButton::clicked, this, [this] { work(m_menus.remove); });
    work({});
}

void MenusDialog::layOut()
{
    m_managers->setHeaderLabels({tr("File manager"), tr("Ferry's entries")});
    m_managers->setAccessibleName(tr("File managers"));
    m_managers->setRootIsDecorated(false);
    m_managers->setUniformRowHeights(true);
    m_managers->header()->setStretchLastSection(true);
    auto *about = new QLabel(tr("Copy, move, compress, extract and paste with Ferry, from the menus of other file managers."), this);
    m_thunarActions->setToolTip(text::toolTip(tr("Your own custom actions stay as they are.")));
    for (QLabel *label : {about, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->hide();
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(about);
    whole->addWidget(m_managers, 1);
    whole->addWidget(m_thunarActions);
    whole->addWidget(m_said);
    whole->addLayout(buttons);
    resize(520, 360);
}

void MenusDialog::work(const std::function<model::MenuChange()> &change)
{
    struct Done {
        model::MenuChange change;
        model::MenuPicture picture;
    };
    m_isAtWork = true;
    enable();
    inBackground(
        this,
        [change, look = m_menus.look] {
            Done done;
            if (change)
                done.change = change();
            done.picture = look();
            return done;
        },
        [this, isChange = bool(change)](const Done &done) {
            m_isAtWork = false;
            show(done.picture);
            if (isChange)
                tell(done.change);
        });
}

void MenusDialog::show(const model::MenuPicture &picture)
{
    m_picture = picture;
    const auto add = [this](const QString &name, MenuEntries entries) { new QTreeWidgetItem(m_managers, {name, wordOf(entries)}); };
    m_managers->clear();
    for (const model::FileManagerMenu &manager : picture.managers)
        add(QString::fromStdString(manager.name), manager.entries);
    add(tr("Thunar, custom actions"), picture.thunarActions);
    m_managers->resizeColumnToContents(0);
    m_managers->setCurrentItem(m_managers->topLevelItem(0));
    // There is no adding by half: they go together.
    if (picture.thunarActions == MenuEntries::User)
        m_thunarActions->setChecked(true);
    enable();
}

void MenusDialog::tell(const model::MenuChange &change)
{
    QStringList lines;
    for (const model::MenuTrouble &trouble : change.troubles) {
        if (lines.size() == 3) // the rest is of the same kind
            break;
        lines << sentenceOf(trouble);
    }
    if (change.troubles.empty() && !change.removed.empty())
        lines << tr("Removed.");
    else if (change.troubles.empty() && !change.written.empty())
        lines << tr("Added. Nautilus needs the package python3-nautilus and Caja python3-caja for it; these two and Thunar show it "
                    "when they are started anew.");
    m_said->setText(lines.join(QLatin1Char('\n')));
    m_said->setVisible(!lines.isEmpty());
}

void MenusDialog::enable()
{
    const auto any
        = [this](bool (*is)(MenuEntries)) { return std::ranges::any_of(m_picture.managers, is, &model::FileManagerMenu::entries); };
    const bool wantsActions = m_thunarActions->isChecked() && isLacking(m_picture.thunarActions);
    m_add->setEnabled(!m_isAtWork && (any(isLacking) || wantsActions));
    m_remove->setEnabled(!m_isAtWork && (any(isOwn) || isOwn(m_picture.thunarActions)));
    m_thunarActions->setEnabled(!m_isAtWork && m_picture.thunarActions != MenuEntries::User);
}

} // namespace ferry::ui
