// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/request.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ferry::ui {

class AddPausedButton;
class PathEdit;

/// The question before an archive is made: its name, its kind, how hard to compress, and where it goes. The kind of the last one is kept.
class CompressDialog : public QDialog
{
    Q_OBJECT

public:
    /// `sources` are not empty.
    CompressDialog(std::vector<Path> sources, const Path &destination, QWidget *parent = nullptr);

    /// What is there already is not added again. A name that nobody has typed follows.
    void addSources(const std::vector<Path> &sources);
    /// What compresses the sources, with the archive's name and level. An archive that is there already stays, and nobody is asked.
    [[nodiscard]] model::Request request() const;
    /// Whether the job is to wait until it is resumed.
    [[nodiscard]] bool addsPaused() const;
    [[nodiscard]] QLineEdit *name() const noexcept { return m_name; }
    [[nodiscard]] QComboBox *format() const noexcept { return m_format; }
    [[nodiscard]] QPushButton *startButton() const noexcept { return m_start; }

    void accept() override;

private:
    void layOut();
    void takeFormat();
    void showSources();
    void showState();
    [[nodiscard]] QString missing() const;

    std::vector<Path> m_sources;
    QLineEdit *m_name; ///< without the suffix
    QComboBox *m_format;
    QSpinBox *m_level;
    PathEdit *m_destination;
    QLabel *m_hint;
    QPushButton *m_start;
    AddPausedButton *m_addPaused;
};

} // namespace ferry::ui
