// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLayout;

namespace ferry::ui {

/// The few things that are settled once. Each holds as soon as it is changed, the language from the next start; there is nothing
/// to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent);

Q_SIGNALS:
    /// Somebody wants to give actions other keys.
    void keysRequested();

private:
    [[nodiscard]] QWidget *makeCopying();
    [[nodiscard]] QWidget *makeDesktop();
    [[nodiscard]] QLayout *makeLanguage();
    [[nodiscard]] QCheckBox *makeCheck(const QString &words, bool checked, void (*set)(bool));
    void keepOptions();

    QComboBox *m_onFile;
    QComboBox *m_onFolder;
    QCheckBox *m_verifyCopy;
    QCheckBox *m_verifyMove;
    QCheckBox *m_keepReplaced;
};

} // namespace ferry::ui
