// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;

namespace ferry::ui {

/// Small buttons of which one is down, in as many lines as its width asks for. Tab reaches the one that is down, and the arrow keys choose
/// another.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent);

    /// Adds one at the end. The first is down. `meaning`: what `word` is short for.
    void add(const QString &word, const QString &meaning, int value);
    /// The value of the one that is down. Not before one was added.
    [[nodiscard]] int chosen() const;
    /// One of those that were added.
    void choose(int value);
    [[nodiscard]] QToolButton *chip(int value) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All in one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// That of the largest; heightForWidth() asks for further lines.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another is down.
    void chosenChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Chip {
        QToolButton *button;
        int value;
    };

    int flow(int width, bool moves) const;

    std::vector<Chip> m_chips;
};

} // namespace ferry::ui
