// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace ferry::ui {

class QueueSource;

/// What a person may want to do at once about what is said.
enum class Offer : std::uint8_t { OpenFolder, ShowLog, TryAgain, Eject, Prevent };

/// Something to be said to a person who looks elsewhere.
struct Announcement {
    QString title;
    QString text;
    bool isProblem = false;
    JobId job; ///< what the offers are about, or of which the first question is
    std::vector<Offer> offers; ///< the most likely first
    bool isQuestion = false; ///< it waits for an answer

    bool operator==(const Announcement &) const = default;
};

/// Decides what is said on the desktop: the end of the queue, if something of it took more than ten seconds or has problems; and that
/// a question waits, once until all are answered. Nothing while somebody looks.
class Announcer : public QObject
{
    Q_OBJECT

public:
    /// `source` must outlive this object. `isSomebodyLooking`: whether a window of Ferry has the keyboard,
    /// and the work is shown.
    Announcer(QueueSource &source, std::function<bool()> isSomebodyLooking, QObject *parent);

    /// What is to be said of the end of these jobs, whoever looks and however short they were; nothing if none of them is listed any more.
    /// It is not announced again.
    [[nodiscard]] std::optional<Announcement> endOf(const std::vector<JobId> &jobs);
    /// Whether the end is left to who calls endOf().
    void setLeavesEnd(bool leaves) noexcept { m_leavesEnd = leaves; }

Q_SIGNALS:
    void announced(const ferry::ui::Announcement &announcement);

private:
    void takeFinished(JobId job);
    void look();
    void tellEnd(const model::QueueSnapshot &queue);
    using Jobs = std::vector<std::shared_ptr<const model::JobSnapshot>>;
    [[nodiscard]] static Announcement ended(const Jobs &jobs);

    QueueSource &m_source;
    std::function<bool()> m_isSomebodyLooking;
    std::vector<JobId> m_ended; ///< worth telling of, since the queue last stood still
    std::vector<JobId> m_told; ///< by the latest endOf()
    bool m_leavesEnd = false;
    bool m_hasAsked = false;
};

} // namespace ferry::ui
