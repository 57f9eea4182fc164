// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ferry::ui {

class QueueSource;

/// Where else a job may go to.
struct Targets {
    static constexpr std::size_t kMostRecent = 9;

    std::vector<Path> recent; ///< of past jobs, newest first, each once, as long as they are folders; kMostRecent at most
    std::optional<Error> trouble; ///< why past jobs could not be read
    std::vector<Path> places; ///< the user's bookmarks
    std::vector<browse::Device> devices; ///< without the root file system
};

/// Looks for folders that somebody may want to send things to, off the GUI thread. A device that hangs keeps what is older than its
/// folder from the first list, and later ones from coming. Thread: GUI.
class TargetFolders : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    TargetFolders(QueueSource &source, browse::Browser &browser, QObject *parent = nullptr);

    /// Brings known() up to date, soon.
    void look();
    [[nodiscard]] const Targets &known() const noexcept { return m_known; }
    [[nodiscard]] browse::Browser &browser() const noexcept { return m_browser; }

Q_SIGNALS:
    /// known() has changed, or was looked up to the end.
    void changed();

private:
    void take(Result<std::vector<Path>> recent);
    void checkNext();

    QueueSource &m_source;
    browse::Browser &m_browser;
    Targets m_known;
    std::vector<Path> m_unchecked; ///< the next one last
    std::vector<Path> m_there;
    bool m_wasComplete = false;
    bool m_isLooking = false;
};

} // namespace ferry::ui
