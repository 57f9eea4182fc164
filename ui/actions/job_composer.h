// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/request.h"
#include "ui/icons/symbols.h"

#include <QObject>

#include <functional>
#include <vector>

class QDropEvent;
class QPoint;
class QWidget;

namespace ferry::ui {

class JobDialog;
class QueueSource;
class TargetFolders;

/// One thing that can become of files that were let go.
struct DropChoice {
    Symbol symbol = Symbol::Copy;
    QString word;
    std::function<void()> chosen;
};

/// Offers these, and to do nothing, in a menu of `window`; later, as the source of a drop waits for the end of it.
void offerAfterDrop(QWidget *window, const QPoint &globalPosition, std::vector<DropChoice> choices);

/// The request, but of what is to be copied into the very folder where it lies a second one is made there, under a free name, unless such
/// a conflict is to be skipped: it would only be its own target. Two requests if that is so of a part; the former comes last. Pure.
[[nodiscard]] std::vector<model::Request> withDuplicates(model::Request request);

/// Makes jobs of what a person answers: what, where to and how; and of files that are let go over a window where no folder is.
class JobComposer : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object; dialogs and menus are those of `window`.
    JobComposer(QueueSource &source, QWidget *window);

    /// Where its questions may offer to go to; must outlive this object.
    void setTargets(TargetFolders &targets) noexcept { m_targets = &targets; }

    /// Opens the whole question. It deletes itself when it is closed.
    JobDialog *compose(const model::Request &request);
    /// Likewise, with the options of the settings and the destination of last time.
    JobDialog *compose(model::JobKind kind, const std::vector<Path> &sources = {});

    /// Accepts what is held over a window if it can be copied, or moved where Shift says so, else ignores it. Whether it does.
    static bool takes(QDropEvent &event);
    /// Takes files that were let go over the window and asks where to with Ctrl (copy) or Shift (move), else first what is to become of
    /// them.
    void drop(QDropEvent &event);
    /// `paths`: at least one.
    void offer(const std::vector<Path> &paths, const QPoint &globalPosition);

Q_SIGNALS:
    /// Something to be said in a line.
    void told(const QString &sentence);
    void submitted();

private:
    QueueSource &m_source;
    QWidget *m_window;
    TargetFolders *m_targets = nullptr;
};

} // namespace ferry::ui
