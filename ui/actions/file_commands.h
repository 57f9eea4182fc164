// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/browse/obstacle.h"
#include "core/model/request.h"
#include "ui/bridge/in_background.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

class QMenu;
class QPoint;
class QWidget;

namespace ferry::browse {
struct ArchivePlace;
class Browser;
}

namespace ferry::ui {

class ArchiveMimeData;
class FolderComparison;
class JobComposer;
class PaneView;
class PlanDialog;
struct Program;
class QueueSource;
class TakenOut;
class TakenOutFolder;
class TargetFolders;

/// What can be done with files in panes. Whatever takes time becomes a job of the queue; nothing is asked that a job can ask later.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    FileCommands(QueueSource &source, browse::Browser &browser, QWidget *window);
    ~FileCommands() override;

    /// Whether the plan of a job that would ask is shown before it begins, if the settings want that; not unless set.
    void setShowsPlanIfNeeded(bool shows) noexcept { m_showsPlanIfNeeded = shows; }
    /// For so long a job is looked at before it begins without.
    void setLookTime(std::chrono::milliseconds time) noexcept { m_lookTime = time; }
    /// What is being looked at begins at once: its window goes.
    void handOverAll();

    /// Whether the pane shows what is in an archive, where nothing can be changed; that is told.
    bool refuses(const PaneView &pane);
    /// Whether the folder is a trash, or in one, where nothing is put but by deleting it; that is told.
    bool isInTrash(const Path &folder);
    /// Copies entries of an archive out of it. `paths` are in the folder of `place`.
    void takeOut(const browse::ArchivePlace &place, const std::vector<Path> &paths, const Path &to);

    /// Copies or moves what is chosen, after the short question where to.
    void transfer(model::JobKind kind, PaneView &from, const Path &to);
    /// Shows what copying what is chosen would do, before it is done.
    void plan(model::JobKind kind, PaneView &from, const Path &to);
    /// Marks in both panes what the other folder, shown or not, lacks or has an older or different file of. What differs and is not shown
    /// is not marked: each pane says how much that is.
    void compare(PaneView &one, PaneView &other);
    /// Shows what would be copied for `to` to have all that is in the folder of `from`, shown or not, each file the newer of the two,
    /// before it is done.
    void update(PaneView &from, const Path &to);
    /// A job that holds what is marked, or without marks all of the folder, against what lies in `to`, with content and all that is
    /// below. It changes nothing; the log has what differs or is not there, and what only `to` has where the whole folder is compared.
    void compareContent(PaneView &from, const Path &to);
    /// A job that holds files against what the chosen checksum lists say of them.
    void checkLists(PaneView &pane);
    /// Puts what the chosen archives hold into a folder; each gets one of its own where it holds several things at its top.
    void extract(PaneView &from, const Path &to);
    /// Makes an archive of what is chosen, after the short question which one.
    void compress(PaneView &from);
    /// To the trash, at once: it can be brought back. What is in a trash is deleted for good, after the question.
    void trash(PaneView &pane);
    /// What was let go over the trash, likewise; what is in one stays.
    void trashDropped(const std::vector<Path> &paths);
    /// Out of a trash, to where it came from.
    void restore(PaneView &pane);
    /// Deletes all that is in this files/ folder of a trash for good, after the question.
    void emptyTrash(const Path &files);
    void deleteForGood(PaneView &pane);
    void makeFolder(PaneView &pane);
    /// Of what is chosen, in a window of its own.
    void showProperties(PaneView &pane);
    void toClipboard(PaneView &pane, bool isCut);
    /// What the clipboard has by now; that it has no files is told. What was cut is there until its job begins.
    void paste(const Path &into);
    /// Files were let go over a folder, to be copied, moved or linked to; of several `actions` a menu asks for one.
    void drop(const std::vector<Path> &paths, const Path &folder, Qt::DropActions actions, const QPoint &globalPosition);
    /// For the whole question, and for what is let go where no folder is.
    [[nodiscard]] JobComposer *composer() const noexcept { return m_composer; }
    /// Offers what is chosen in a pane that shows an archive to other programs, if it can be made files in time.
    void offerEntries(const PaneView &pane, ArchiveMimeData *entries, bool isDragged);
    /// With the default program; what is in an archive is copied out of it for that, into a folder that goes when Ferry ends.
    void open(PaneView &pane, const Path &file);
    /// Puts the programs that what is chosen can be opened with into `menu`, the default first, as soon as they are found.
    void offerPrograms(PaneView &pane, QMenu *menu);
    /// With the first program for text, whatever it is.
    void edit(PaneView &pane);

Q_SIGNALS:
    /// Something to be said in a line.
    void told(const QString &sentence);
    void submitted();

private:
    using Paths = std::vector<Path>;
    /// What somebody has asked for and the queue does not have yet.
    struct Coming {
        std::shared_ptr<const model::Request> request;
        bool isPaused = false;
        std::shared_ptr<const Paths> cut; ///< what is taken off the clipboard then; may be null
        std::shared_ptr<void> work; ///< what ends with the work waits for this, too
    };

    /// `from`, whose marks go when it is started, may be null.
    void showPlan(model::Request request, PaneView *from);
    PlanDialog *makePlan(model::Request request);
    static void markOnly(PaneView &pane, const std::unordered_set<std::string> &names);
    void makeLinks(const std::vector<Path> &targets, const Path &folder);
    /// Nothing is put into a trash. Jobs get into the queue in the order of these calls, a moment later where one is looked at before; the
    /// marks of `from` go at once.
    void submit(model::Request request, PaneView *from = nullptr, bool paused = false, std::shared_ptr<const Paths> cut = {});
    void goOn();
    [[nodiscard]] bool isLookedAt(const Coming &coming) const;
    void take(browse::Obstacle obstacle);
    void begin(const Coming &coming, model::Request request, bool paused);
    /// What is moved or deleted out of a trash is forgotten there.
    JobId handOver(model::Request request, bool paused);
    void openFile(const Path &file);
    /// A job that makes files of entries; null if there is no folder for them, which is told.
    [[nodiscard]] TakenOut *takenOut(const browse::ArchivePlace &place, const std::vector<Path> &paths, QObject *parent);
    void openTakenOut(const Path &file);
    void openWith(const Program &program, const std::vector<Path> &files);
    void start(model::JobKind kind, std::vector<Path> paths, const Path &destination, const std::shared_ptr<const Paths> &cut = {});

    QueueSource &m_source;
    browse::Browser &m_browser;
    QWidget *m_window;
    JobComposer *m_composer;
    TargetFolders *m_targets;
    QPointer<FolderComparison> m_comparison; ///< while both folders are read
    bool m_showsPlanIfNeeded = false;
    std::deque<Coming> m_coming; ///< the first of them is being looked at
    int m_look = 0; ///< counts them, and the end of each
    std::chrono::milliseconds m_lookTime;
    std::weak_ptr<const Paths> m_cut; ///< what was pasted last, until that is decided
    std::optional<std::pair<Path, Path>> m_updating; ///< from and to, until it is known what is in the former
    OwnThreads m_finders; ///< of programs, which are looked for wherever they may lie
    OwnThreads m_starters; ///< of programs, which may lie on a device that hangs
    std::shared_ptr<TakenOutFolder> m_takenOut; ///< what was opened out of archives, or given to other programs
};

} // namespace ferry::ui
