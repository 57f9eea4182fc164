// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/request.h"

#include <QObject>

#include <vector>

class QPoint;
class QWidget;

namespace ferry::browse {
class Browser;
}

namespace ferry::ui {

class PaneView;
class QueueSource;

/// What can be done with files in panes. Whatever takes time becomes a job of the queue; nothing is asked that a job can ask later.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    FileCommands(QueueSource &source, browse::Browser &browser, QWidget *window);

    /// Copies or moves what is chosen, after the short question where to.
    void transfer(model::JobKind kind, PaneView &from, const Path &to);
    /// Shows what copying what is chosen would do, before it is done.
    void plan(model::JobKind kind, PaneView &from, const Path &to);
    /// The whole question: what, where to, and how.
    void compose(const model::Request &request);
    /// To the trash, at once: it can be brought back.
    void trash(PaneView &pane);
    void deleteForGood(PaneView &pane);
    void makeFolder(PaneView &pane);
    /// Of what is chosen, in a window of its own.
    void showProperties(PaneView &pane);
    void toClipboard(PaneView &pane, bool isCut);
    void paste(const Path &into);
    [[nodiscard]] static bool canPaste();
    /// Files were let go over a folder; `action` Ignore: asks with a menu.
    void drop(const std::vector<Path> &paths, const Path &folder, Qt::DropAction action, const QPoint &globalPosition);
    /// Files were let go where no folder is: asks what is to become of them.
    void dropOnQueue(const std::vector<Path> &paths, const QPoint &globalPosition);
    /// With the default program.
    void open(const Path &file);

Q_SIGNALS:
    /// Something to be said in a line.
    void told(const QString &sentence);
    void submitted();

private:
    [[nodiscard]] model::Request transferOf(model::JobKind kind, PaneView &from, const Path &to) const;
    void showPlan(model::Request request, PaneView *from);
    void submit(model::Request request);
    void start(model::JobKind kind, std::vector<Path> paths, const Path &destination);

    QueueSource &m_source;
    browse::Browser &m_browser;
    QWidget *m_window;
};

} // namespace ferry::ui
