// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <QTimer>

#include <functional>

namespace ferry::ui {

/// Says what will happen, counts the seconds down, and lets it be prevented or done at once. It comes without taking the keys, and deletes
/// itself. Thread: GUI.
class CountdownDialog : public QMessageBox
{
    Q_OBJECT

public:
    /// `sentence` puts the time left into words. `interval`: how long its seconds are.
    CountdownDialog(const QString &title, std::function<QString(int seconds)> sentence, const QString &nowWord, QWidget *parent,
                    int seconds = 60, std::chrono::milliseconds interval = std::chrono::seconds(1));

Q_SIGNALS:
    /// The time is over, or somebody did not want to wait.
    void elapsed();

private:
    void tick();
    void showTime();

    std::function<QString(int)> m_sentence;
    int m_seconds;
    QTimer m_timer;
};

} // namespace ferry::ui
