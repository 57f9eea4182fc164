// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"
#include "ui/bridge/in_background.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QWidget;

namespace ferry::ui {

class QueueSource;

/// What can be done with one job, as actions for menus and keys. They are enabled as far as the job's state allows.
class JobActions : public QObject
{
    Q_OBJECT

public:
    /// Keys work in `place` as `keys` says; those that would disturb typing, or mean something else in the log, only in `queue`. `source`
    /// must outlive this object.
    JobActions(QueueSource &source, QWidget *queue, QWidget *place, Qt::ShortcutContext keys);

    /// The job that the actions apply to; null if there is none.
    void setJob(const model::JobSnapshot *job);
    /// Where the job can be moved to in the order: before which one, for the top, one up, one down, the bottom; nothing: it is there
    /// already.
    struct Moves {
        std::optional<JobId> top;
        std::optional<JobId> up;
        std::optional<JobId> down; ///< not valid: to the end
        std::optional<JobId> bottom;
    };
    void setMoves(const Moves &moves);
    /// Asks for a limit of speed, to begin with the present one. `done` needs what lives as long as `place`.
    static void askLimit(QWidget *place, const QString &title, ByteRate present, std::function<void(ByteRate)> done);
    /// In menu order; separators are null.
    [[nodiscard]] QList<QAction *> all() const;

Q_SIGNALS:
    void logRequested(const ferry::Path &results);
    void folderRequested(const ferry::Path &folder);
    /// Something to be said in a line.
    void told(const QString &sentence);

private:
    void retry();
    void undo();
    void removeKept();
    void copyDiffering();
    void trashExtra();
    void change();
    void moveTo(const std::optional<JobId> &before);

    QueueSource &m_source;
    QWidget *m_place;
    JobId m_job;
    Path m_results;
    Path m_destination;
    ByteRate m_limit;
    std::shared_ptr<const model::Request> m_request = model::Request::none();
    model::Policies m_policies;
    model::Verification m_verification = model::Verification::None;
    model::Priority m_priority = model::Priority::Normal;
    bool m_isPaused = false;
    std::uint64_t m_extra = 0; ///< items that only the target of a comparison has
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_cancel;
    QAction *m_startNow;
    QAction *m_setLimit;
    QAction *m_change;
    Moves m_moves;
    QAction *m_top;
    QAction *m_up;
    QAction *m_down;
    QAction *m_bottom;
    QAction *m_retry;
    QAction *m_undo;
    QAction *m_removeKept;
    QAction *m_copyDiffering;
    QAction *m_trashExtra;
    QAction *m_showLog;
    QAction *m_openFolder;
    QAction *m_remove;
    OwnThreads m_removers; ///< of what was kept, wherever that is
};

} // namespace ferry::ui
