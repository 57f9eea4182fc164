// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"

#include <QDialog>
#include <QIcon>

#include <array>
#include <vector>

class QCheckBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace ferry::ui {

/// What some entries are: where, how large with all below them, of when and whose; and who may do what with them, to be changed.
class PropertiesDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is known of the entries already.
    struct Subject {
        std::vector<Path> paths; ///< at least one
        QString kind; ///< a word, if all are of one kind
        QIcon icon;
        std::uint32_t allHave = 0; ///< permission bits
        std::uint32_t someHave = 0;
        bool hasPermissions = true; ///< not if all are links
    };

    /// `browser` must outlive the dialog.
    PropertiesDialog(browse::Browser &browser, Subject subject, QWidget *parent);

    /// In the order of the bits, from the owner's reading on.
    [[nodiscard]] const std::array<QCheckBox *, 9> &boxes() const noexcept { return m_boxes; }
    [[nodiscard]] QPushButton *applyButton() const noexcept { return m_apply; }
    [[nodiscard]] QString amount() const;
    [[nodiscard]] QString notice() const;

private:
    void addFacts(QFormLayout *form);
    [[nodiscard]] QGridLayout *makePermissions();
    [[nodiscard]] QLabel *addFact(QFormLayout *form, const QString &word);
    void showFact(QLabel *fact, const QString &words);
    void showProperties(const Result<browse::Properties> &properties);
    void showAmount(const browse::Amount &amount);
    void showMode();
    void apply();
    [[nodiscard]] browse::PermissionChange wanted() const;

    browse::Browser &m_browser;
    Subject m_subject;
    QLabel *m_amount;
    QLabel *m_modified = nullptr;
    QLabel *m_owner = nullptr;
    QLabel *m_leadsTo = nullptr;
    QLabel *m_origin = nullptr; ///< of what lies in a trash
    QLabel *m_deleted = nullptr; ///< likewise
    std::array<QCheckBox *, 9> m_boxes {};
    QLabel *m_mode;
    QLabel *m_notice;
    QPushButton *m_apply;
};

} // namespace ferry::ui
