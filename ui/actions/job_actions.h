// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QObject>

class QAction;
class QWidget;

namespace ferry::ui {

class QueueSource;

/// What can be done with one job, as actions for menus and keys. They are enabled as far as the job's state allows.
class JobActions : public QObject
{
    Q_OBJECT

public:
    /// Keys work in `place` as `keys` says; those that would disturb typing only in `queue`. `source` must outlive this object.
    JobActions(QueueSource &source, QWidget *queue, QWidget *place, Qt::ShortcutContext keys);

    /// The job that the actions apply to; null if there is none.
    void setJob(const model::JobSnapshot *job);
    /// In menu order; separators are null.
    [[nodiscard]] QList<QAction *> all() const;

Q_SIGNALS:
    void logRequested(const ferry::Path &results);
    void folderRequested(const ferry::Path &folder);

private:
    void askLimit();

    QueueSource &m_source;
    QWidget *m_place;
    JobId m_job;
    Path m_results;
    Path m_destination;
    ByteRate m_limit;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_cancel;
    QAction *m_startNow;
    QAction *m_setLimit;
    QAction *m_showLog;
    QAction *m_openFolder;
    QAction *m_remove;
};

} // namespace ferry::ui
