// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/menus_dialog.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLayout;
class QPushButton;

namespace ferry::ui {

/// The few things that are settled once. Each holds as soon as it is changed, the language from the next start; there is nothing
/// to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without `menus`, those of other file managers are not among the settings.
    explicit SettingsDialog(QWidget *parent, FileManagerMenus menus = {});

Q_SIGNALS:
    /// Somebody wants to give actions other keys.
    void keysRequested();

private:
    [[nodiscard]] QWidget *makeCopying();
    [[nodiscard]] QWidget *makeDesktop();
    [[nodiscard]] QLayout *makeLanguage();
    [[nodiscard]] QCheckBox *makeCheck(const QString &words, bool checked, void (*set)(bool));
    [[nodiscard]] QPushButton *makeMenus();
    void keepOptions();

    QComboBox *m_onFile;
    QComboBox *m_onFolder;
    QCheckBox *m_verifyCopy;
    QCheckBox *m_verifyMove;
    QCheckBox *m_keepReplaced;
    FileManagerMenus m_menus;
};

} // namespace ferry::ui
