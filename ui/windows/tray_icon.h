// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace ferry::ui {

class QueueSource;

/// Ferry in the desktop's tray, while jobs are open: how far they are, and a way back to the window.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// `source` must outlive the icon.
    explicit TrayIcon(QueueSource &source, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Whether it can be seen, so that work can go on without a window.
    [[nodiscard]] bool isShown() const;
    /// Stays although no job is open, because no window is.
    void setNeeded(bool needed);
    /// Checkable; whoever has the drop window does what it says.
    [[nodiscard]] QAction *dropWindowAction() const noexcept { return m_dropWindow; }
    [[nodiscard]] QMenu *menu() const noexcept { return m_menu.get(); }

Q_SIGNALS:
    void windowRequested();
    void quitRequested();

private:
    void refresh();

    QueueSource &m_source;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon;
    QAction *m_pauseAll;
    QAction *m_resumeAll;
    QAction *m_dropWindow;
    bool m_isNeeded = false;
};

} // namespace ferry::ui
