// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/model/request.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>
#include <vector>

namespace ferry::ui {

class QueueSource;

/// A private folder for what is taken out of archives to be opened, or given to other programs, or for what a plan tells. It goes with this
/// object, unless something in it was given away: who copies from it may be slow, so that a later Ferry removes it, a day after.
class TakenOutFolder
{
public:
    /// Below `parent`. Errors: those of making a folder.
    [[nodiscard]] static Result<std::shared_ptr<TakenOutFolder>> make(const Path &parent);
    /// Blocking.
    ~TakenOutFolder();
    TakenOutFolder(const TakenOutFolder &) = delete;
    TakenOutFolder &operator=(const TakenOutFolder &) = delete;

    /// A folder for one extraction, as two archives may hold one name; not made yet.
    [[nodiscard]] Path next() { return m_path.child(std::to_string(++m_count)); }
    void giveAway() noexcept { m_isGiven = true; }

    /// Removes those of this user below `parent` that no Ferry has any more and that are older. Blocking. Thread: any.
    static void sweep(const Path &parent, std::chrono::seconds age = std::chrono::hours(24));

private:
    TakenOutFolder(Path path, int lock);

    const Path m_path;
    const int m_lock; ///< held as long as Ferry lives
    int m_count = 0;
    bool m_isGiven = false;
};

/// Entries of an archive that become files when somebody wants them, by a job of the queue.
class TakenOut : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Waiting, Going, Ready, Failed };

    /// `extraction` names its entries; where it leads is chosen here. `names`: what they are called there.
    TakenOut(QueueSource &source, std::shared_ptr<TakenOutFolder> folder, model::Request extraction, const std::vector<std::string> &names,
             QObject *parent);
    /// Cancels what is under way. The files stay as long as the folder.
    ~TakenOut() override;

    /// Does nothing if it was begun.
    void begin();
    /// Ends what is not ready: Failed.
    void giveUp();
    [[nodiscard]] State state() const noexcept { return m_state; }
    /// Absolute; they are there, and whole, when the state is Ready.
    [[nodiscard]] const std::vector<Path> &files() const noexcept { return m_files; }
    /// Somebody was told of the files: they have to stay, also when Ferry ends.
    void giveAway() noexcept { m_isGiven = true; }
    /// Nobody has them after all.
    void takeBack() noexcept { m_isGiven = false; }
    /// Nobody will ask for them any more: removes what there is, on another thread, unless it was given away.
    void discard();

Q_SIGNALS:
    /// The state is Ready or Failed.
    void ended();

private:
    void hear(JobId job);
    void cancel();

    const QPointer<QueueSource> m_source; // the clipboard may outlive it
    const std::shared_ptr<TakenOutFolder> m_folder;
    model::Request m_extraction;
    std::vector<Path> m_files;
    State m_state = State::Waiting;
    JobId m_job;
    bool m_isGiven = false;
};

} // namespace ferry::ui
