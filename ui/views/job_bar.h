// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace ferry::ui {

/// How far a job is, in two stages. Solid: safe on the device. Lighter: copied, but not yet known to be kept. Slanted lines: the whole
/// is not known yet. Nothing moves by itself. To who cannot see it a progress bar with its value in words.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    struct Progress {
        std::optional<double> done; ///< 0 to 1; nothing: not known yet
        double safe = 0; ///< part of `done`
        bool resting = false; ///< in a tone that says that nothing goes on
        bool verifying = false; ///< hatched
        QString spoken;
        bool operator==(const Progress &) const = default;
    };

    explicit JobBar(QWidget *parent = nullptr);

    void setProgress(const Progress &progress);
    [[nodiscard]] const Progress &progress() const noexcept { return m_progress; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool looksLike(const Progress &other) const;

    Progress m_progress;
};

} // namespace ferry::ui
