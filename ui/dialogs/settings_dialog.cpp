// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "ui/bridge/preferences.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/option_boxes.h"
#include "ui/text/names.h"
#include "ui/text/translation.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace ferry::ui {

SettingsDialog::SettingsDialog(QWidget *parent, FileManagerMenus menus)
    : QDialog(parent)
    , m_onFile(new QComboBox(this))
    , m_onFolder(new QComboBox(this))
    , m_verifyCopy(new QCheckBox(tr("Read &copies back from the device and compare them"), this))
    , m_verifyMove(new QCheckBox(tr("Read &moved files back before the source is removed"), this))
    , m_keepReplaced(new QCheckBox(tr("Kee&p what is replaced until the job is accepted or undone"), this))
    , m_menus(std::move(menus))
{
    setWindowTitle(tr("Settings"));
    auto *keys = new QPushButton(tr("&Keys…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    keys->setAutoDefault(false);
    close->setDefault(true);
    connect(keys, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT keysRequested();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keys);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(makeCopying());
    whole->addWidget(makeDesktop());
    whole->addStretch(1);
    whole->addLayout(buttons);
}

QWidget *SettingsDialog::makeCopying()
{
    using model::JobKind;
    using model::Verification;
    const model::Options copy = JobDefaults::options(JobKind::Copy);
    const model::Options move = JobDefaults::options(JobKind::Move);
    fillPolicies(m_onFile, copy.onFile);
    fillPolicies(m_onFolder, copy.onFolder);
    m_verifyCopy->setChecked(copy.verification == Verification::ReadBack);
    m_verifyMove->setChecked(move.verification == Verification::ReadBack);
    m_verifyMove->setToolTip(text::toolTip(tr("Only between file systems: on one, a move is a change of names.")));
    for (QComboBox *box : {m_onFile, m_onFolder})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::keepOptions);
    m_keepReplaced->setChecked(copy.keepReplaced);
    m_keepReplaced->setToolTip(text::toolTip(tr("In a hidden folder beside it")));
    for (QCheckBox *box : {m_verifyCopy, m_verifyMove, m_keepReplaced})
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::keepOptions);
    auto *group = new QGroupBox(tr("New jobs"), this);
    auto *form = new QFormLayout(group);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("If a &file exists:"), m_onFile);
    form->addRow(tr("If a f&older exists:"), m_onFolder);
    form->addRow(m_verifyCopy);
    form->addRow(m_verifyMove);
    form->addRow(m_keepReplaced);
    form->addRow(
        makeCheck(tr("&Show the plan when something is in the way"), Preferences::showsPlanIfNeeded(), &Preferences::setShowsPlanIfNeeded));
    form->addRow(makeCheck(tr("&Ask before files go to the trash"), Preferences::asksBeforeTrash(), &Preferences::setAsksBeforeTrash));
    return group;
}

QWidget *SettingsDialog::makeDesktop()
{
    auto *group = new QGroupBox(tr("Desktop"), this);
    auto *lines = new QVBoxLayout(group);
    lines->addLayout(makeLanguage());
    lines->addWidget(makeCheck(tr("&Tell me when the queue has ended or needs me"), Preferences::notifies(), &Preferences::setNotifies));
    lines->addWidget(
        makeCheck(tr("Go on in the t&ray when the window is closed"), Preferences::goesOnInTray(), &Preferences::setGoesOnInTray));
    if (m_menus.look)
        lines->addWidget(makeMenus(), 0, Qt::AlignLeading);
    return group;
}

QPushButton *SettingsDialog::makeMenus()
{
    auto *button = new QPushButton(tr("Right-click men&us…"), this);
    button->setToolTip(text::toolTip(tr("Ferry's entries in other file managers")));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] {
        auto *dialog = new MenusDialog(m_menus, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return button;
}

QLayout *SettingsDialog::makeLanguage()
{
    std::map<QString, QString> byName;
    for (const QString &language : text::languages())
        byName.emplace(text::languageName(language), language);
    auto *box = new QComboBox(this);
    box->addItem(tr("Language of the system"), QString());
    for (const auto &[name, language] : byName)
        box->addItem(name, language);
    box->setCurrentIndex(std::max(box->findData(Preferences::language()), 0));
    auto *later = new QLabel(tr("Ferry speaks it from its next start."), this);
    later->hide();
    connect(box, &QComboBox::currentIndexChanged, this, [box, later] {
        Preferences::setLanguage(box->currentData().toString());
        later->show();
    });
    auto *form = new QFormLayout;
    form->addRow(tr("&Language:"), box);
    form->addRow(nullptr, later);
    return form;
}

QCheckBox *SettingsDialog::makeCheck(const QString &words, bool checked, void (*set)(bool))
{
    auto *box = new QCheckBox(words, this);
    box->setChecked(checked);
    connect(box, &QCheckBox::toggled, this, set);
    return box;
}

void SettingsDialog::keepOptions()
{
    using model::Verification;
    const auto verification = [](const QCheckBox *box) { return box->isChecked() ? Verification::ReadBack : Verification::None; };
    model::Options options;
    options.onFile = choice<model::FileConflict>(m_onFile);
    options.onFolder = choice<model::FolderConflict>(m_onFolder);
    options.keepReplaced = m_keepReplaced->isChecked();
    options.verification = verification(m_verifyCopy);
    JobDefaults::setOptions(model::JobKind::Copy, options);
    options.verification = verification(m_verifyMove);
    JobDefaults::setOptions(model::JobKind::Move, options);
}

} // namespace ferry::ui
