// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/pause_gate.h"
#include "core/async/rate_limiter.h"
#include "core/async/task.h"
#include "core/async/task_group.h"
#include "core/async/work_stack.h"
#include "core/async/worker_lanes.h"
#include "core/base/clock.h"
#include "core/engine/comparison.h"
#include "core/engine/copy_context.h"
#include "core/engine/large_copy.h"
#include "core/engine/list_check.h"
#include "core/jobs/device_use.h"
#include "core/jobs/extracted.h"
#include "core/jobs/extras.h"
#include "core/jobs/flush_pace.h"
#include "core/jobs/hard_links.h"
#include "core/jobs/job_journal.h"
#include "core/jobs/ledger.h"
#include "core/jobs/logged_work.h"
#include "core/jobs/packing.h"
#include "core/jobs/presence.h"
#include "core/jobs/rate_estimator.h"
#include "core/jobs/work_unit.h"
#include "core/model/question.h"
#include "core/model/request.h"
#include "core/model/snapshot.h"
#include "core/plan/conflict_rules.h"
#include "core/plan/planner.h"
#include "core/plan/roots.h"
#include "core/plan/step_order.h"
#include "core/plan/target_limits.h"
#include "core/store/stored_job.h"

#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace ferry::jobs {

struct Packing;

/// What every job of a queue shares; outlives them.
struct Workshop {
    fs::FsOps &ops;
    fs::FolderPool &pool;
    async::WorkerLanes &lanes;
    Clock &clock;
    engine::DeviceAbilities &abilities;
    async::RateLimiter &limiter; ///< of all jobs together
    std::size_t filesOpenMax; ///< written files of one job that wait for a flush, bounded by the number of descriptors
};

/// Where a job's journal goes.
struct JournalPlace {
    Path folder; ///< empty: none is kept
    store::JournalOwner owner = store::JournalOwner::Process;
    std::string tag; ///< of the one that an earlier run left; empty: there is none, or one of a process that is gone
};

/// What a job tells its queue, on the core thread.
struct JobEvents {
    std::function<QuestionId()> newQuestion;
    std::function<void(QuestionId)> asked;
    std::function<void()> changed; ///< state or number of questions
};

/// Drives one job from request to log: plans folder by folder while it works, hands batches to the workers, keeps
/// what waits for answers aside, and reports every item once.
///
/// The flow of a folder: Enter (open, make, read, and do at once what is new and small) -> the other entries are decided on
/// -> Batch, Large, Link and Enter units on the stack -> when all of them are finished, Close (metadata, times; a move removes
/// the source). The stack is last in, first out, so the tree is walked in depth and only the folders on the way are held.
/// What cannot be done for a reason that somebody can mend is parked (job_stuck.cpp).
/// What a flush is shared by is gathered over many folders: Batch -> Flush -> Name, and for a move -> Finish. Thread: core thread.
class JobRunner
{
public:
    /// `results`: where one of the sinks keeps the outcomes (empty: nowhere), or why none could be made for that.
    JobRunner(JobId id, std::shared_ptr<const model::Request> request, Workshop workshop,
              std::vector<std::shared_ptr<store::OutcomeSink>> sinks, Result<Path> results, JournalPlace journal, JobEvents events);
    ~JobRunner();
    JobRunner(const JobRunner &) = delete;
    JobRunner &operator=(const JobRunner &) = delete;

    /// Takes the job up where an earlier run of Ferry left it: it waits until resumed. Call before examine().
    void restore(const store::JobProgress &earlier);
    /// Finds the disks the job uses and whether it only renames. Errors are left for run() to meet again.
    async::Task<void> examine();
    /// To the end. Call once, after examine().
    async::Task<void> run();

    /// Removes what an interrupted job left unfinished, with its journal. Before cancel(). Whether nothing is left.
    async::Task<bool> removeLeft();
    /// Ends the journal of a job that will not be gone on with.
    async::Task<void> removeJournal();

    void pause();
    void resume();
    void cancel();
    /// Cancels it so that a later run of Ferry goes on with it.
    void interrupt();
    void setLimit(ByteRate limit);
    /// From now on; also for what waits for an answer now, where they decide. Forgets what was answered for all of a kind.
    void setPolicies(const model::Policies &policies);
    /// Of files that begin from now on, where there may be such.
    void setVerification(model::Verification verification);
    /// From the next hop of each worker on.
    void setPriority(model::Priority priority);
    void answer(QuestionId question, model::Answer answer, model::AnswerScope scope);

    [[nodiscard]] JobId id() const noexcept { return m_id; }
    [[nodiscard]] const std::shared_ptr<const model::Request> &request() const noexcept { return m_asked; }
    [[nodiscard]] model::JobState state() const;
    [[nodiscard]] bool hasStarted() const noexcept { return m_phase != Phase::Waiting; }
    [[nodiscard]] bool isFinished() const noexcept { return m_phase == Phase::Finished; }
    [[nodiscard]] bool isExamined() const noexcept { return m_examined; }
    [[nodiscard]] bool isPaused() const noexcept { return m_gate.isPaused(); }
    [[nodiscard]] const std::vector<std::string> &devices() const noexcept { return m_devices; }
    [[nodiscard]] bool isInstant() const noexcept { return m_instant; }
    /// Whether it could not be taken up this time and may be another time.
    [[nodiscard]] bool mayBeTakenUpLater() const noexcept { return m_finalState == model::JobState::Failed && m_before != nullptr; }
    /// Of its journal; empty if none is kept.
    [[nodiscard]] const std::string &journalTag() const noexcept { return m_journalPlace.tag; }
    /// What was said of it since it was asked for.
    [[nodiscard]] store::Standing standing() const;
    /// Adds the open questions.
    void listQuestions(model::Questions &questions) const;

    /// Whether it ended because a device went away, to be restored when areBack() these.
    [[nodiscard]] bool isParked() const noexcept { return m_phase == Phase::Finished && m_gone; }
    [[nodiscard]] const std::vector<Presence> &places() const noexcept { return m_places; }
    /// It may end so: what it did is in a journal, and somebody will restore it. Before run().
    void allowParking() noexcept { m_mayPark = true; }

    /// To be called some times a second while it runs: what was written waits no longer than about two seconds for its flush, and
    /// then for that of its name, whatever the limit is.
    void tick();

    /// The job as it is now, and the one that its queue says it waits for (null: none); the same object as before if nothing is different.
    /// Its rate and stage are measured from call to call.
    [[nodiscard]] std::shared_ptr<const model::JobSnapshot> sample(const JobRunner *waitsFor);

private:
    static constexpr std::size_t kParkedMax = 2000; ///< questions at once, about: nobody looks through more, and each is kept in memory

    enum class Phase { Waiting, Running, Flushing, Finished };
    struct Parked {
        WorkPtr work; ///< null: the archive that is made
        plan::ScannedEntry entry;
        std::shared_ptr<const model::Question> question;
    };
    /// What waits for room in the target.
    struct NoRoom {
        std::vector<StuckItem> items; ///< empty: there is room, as far as is known
        std::vector<Unit> aside; ///< not begun, for they would need room, too
        QuestionId question; ///< 0 until it is asked
        std::shared_ptr<const model::Question> asked;
        std::stop_source watching; ///< of this shortage
    };
    struct LinkItem {
        WorkPtr work;
        model::Step step;
    };
    using Links = HardLinks<LinkItem, LinkPlace>;
    /// What is cheaper done together, gathered until it is enough or there is nothing else to do. Keeps the stack from ending.
    struct Gathered {
        std::vector<PreparedWork> prepared; ///< to be flushed
        std::size_t items = 0; ///< in `prepared`
        std::uint64_t bytes = 0; ///< in `prepared`
        TimePoint since; ///< the first of `prepared` came
        std::vector<NamedWork> named; ///< names to be flushed
        std::size_t namedItems = 0;
        TimePoint namedSince; ///< the first of `named` came
        std::vector<WorkPtr> closable;
        std::vector<Emptied> emptied; ///< source folders of a move
        bool holds = false;
    };

    /// By which the stage is told.
    struct Seen {
        model::Stage stage = model::Stage::Looking;
        std::uint64_t copied = 0; ///< bytes, when it was last looked at
        std::uint64_t readBack = 0; ///< bytes, when something was last seen to be copied, or to wait for its turn
        TimePoint copiedAt; ///< when that was
    };

    // The job as a whole (job_runner.cpp)
    [[nodiscard]] async::LaneId lane(std::string name, int width) const;
    [[nodiscard]] async::LaneId setUpLane() const;
    [[nodiscard]] async::LaneId archiveLane() const;
    [[nodiscard]] async::LaneId countLane() const;
    void takeLane();
    void setUp(const plan::Roots &roots);
    void tellRefused(const plan::Roots &roots);
    void begin(plan::Roots roots);
    async::Task<void> work(std::stop_token stop);
    async::Task<void> countAhead(std::shared_ptr<const plan::Roots> roots, std::stop_token stop);
    async::Task<void> countListed(std::shared_ptr<const plan::Roots> roots, std::stop_token stop);
    async::Task<void> windUp();
    async::Task<void> tidyTrashes();
    async::Task<void> tidyUp();
    void tellLeft(const Error &error, model::ItemStatus status);
    async::Task<void> flush();
    async::Task<void> flushAround(std::shared_ptr<fs::Folder> folder);
    async::Task<void> flushCompared(const plan::Roots &roots);
    void finish(model::JobState state);
    [[nodiscard]] model::Verification verification() const noexcept;
    [[nodiscard]] bool mayChangeVerification() const;
    [[nodiscard]] std::optional<Error> logError() const;
    [[nodiscard]] model::JobSnapshot describe();
    [[nodiscard]] model::Stage lookAtStage();
    [[nodiscard]] engine::CopyLane copyLane();

    // What an earlier run did (job_resume.cpp)
    async::Task<Result<plan::Roots>> openJournalAndRoots();
    void recordEarlier(const WorkPtr &work, const model::Step &step);
    [[nodiscard]] bool takeUp(const WorkPtr &work, const plan::ScannedEntry &entry, std::vector<model::Step> &steps);

    // From entries to units (job_planning.cpp)
    [[nodiscard]] model::ItemOp opOf(const model::FileFacts &facts) const;
    [[nodiscard]] plan::BatchBounds batchBounds() const;
    /// What the hop that reads a folder may do by itself.
    [[nodiscard]] plan::BatchBounds boundsAtOnce(model::Transport transport) const;
    void unfold(const WorkPtr &work, std::vector<plan::ScannedEntry> entries);
    void place(const WorkPtr &work, const plan::ScannedEntry &entry, const plan::Decision &decision, std::vector<model::Step> &steps);
    void leaveAlone(const WorkPtr &work, const std::string &name, const model::FileFacts &facts, const plan::LeaveAlone &left,
                    const std::optional<model::FileFacts> &target = {}, const std::string &newName = {});
    void ask(const WorkPtr &work, const plan::ScannedEntry &entry, model::QuestionKind kind);
    void decideParked(std::vector<Parked> decided, const std::function<plan::Decision(const Parked &)> &decisionOn);
    void push(const WorkPtr &work, std::vector<model::Step> steps, std::optional<model::Loss> notLinked = {});
    [[nodiscard]] bool waitsForLink(const WorkPtr &work, model::Step &step);
    void recordPlanned(const WorkPtr &work, const model::Step &step, std::string otherName = {});
    [[nodiscard]] Result<void> checkFits(const WorkPtr &work, const model::Step &step);
    void countPlanned(const model::Step &step);
    void countFreed(const model::FileFacts &replaced);
    [[nodiscard]] bool looksSame(const model::FileFacts &facts, const std::optional<model::FileFacts> &target) const;
    [[nodiscard]] bool isIdentical(const model::FileFacts &facts, const std::optional<model::FileFacts> &target,
                                   const plan::LeaveAlone &left) const;
    void countLeft(const model::FileFacts &facts, const std::optional<model::FileFacts> &target, const plan::LeaveAlone &left);
    [[nodiscard]] bool plansTransfer() const noexcept { return m_request.options.dryRun && model::transfers(m_request.kind); }

    // A part of an earlier job's log (job_logged.cpp)
    [[nodiscard]] bool goByLog(const WorkPtr &work, const plan::ScannedEntry &entry, std::vector<model::Step> &steps);
    [[nodiscard]] bool copyLogged(const WorkPtr &work, const plan::ScannedEntry &entry, const std::string &path,
                                  std::vector<model::Step> &steps);
    void giveMetadata(const WorkPtr &work, const plan::ScannedEntry &entry, std::vector<model::Step> &steps);
    [[nodiscard]] bool goOnLogged(const WorkPtr &work, const plan::ScannedEntry &entry, const std::string &path);
    void trashLogged(const WorkPtr &work, const plan::ScannedEntry &entry, const std::string &path, std::vector<model::Step> &steps);
    void undoLogged(const WorkPtr &work, const plan::ScannedEntry &entry, const std::string &path, std::vector<model::Step> &steps);
    void enterLogged(const WorkPtr &work, const plan::ScannedEntry &entry, const std::string &targetName, bool isWhole, bool keeps,
                     bool onlyMetadata = false);
    async::Task<void> tellMissing();

    // Units (job_units.cpp)
    async::Task<void> perform(Unit unit);
    async::Task<void> batch(BatchUnit unit);
    async::Task<void> large(LargeUnit unit);
    async::Task<void> link(LinkUnit unit);
    async::Task<void> compare(CompareUnit unit);
    async::Task<void> number(NumberUnit unit);
    async::Task<void> tryLater(WorkPtr work, std::vector<model::Step> steps, std::optional<model::Loss> notLinked);
    async::Task<void> pushLater(Unit unit, int attempt);
    void takeBack(Origin origin, engine::BatchResult result, std::uint64_t bytes);
    void conclude(const Origin &origin, model::Outcome &outcome);
    void copyInstead(const WorkPtr &folder, std::vector<model::Step> steps);
    void settle(const WorkPtr &work);
    void record(const WorkPtr &work, const model::Outcome &outcome);
    void resolveLinks(const WorkPtr &work, const model::Step &step, const model::Outcome &outcome);

    // A device that goes away (job_stuck.cpp)
    [[nodiscard]] bool maySayGone(const Error &error) const;
    async::Task<bool> isAnyPlaceGone();
    async::Task<bool> leaveIfGone(Error error);
    async::Task<void> lookWhetherGone(Error error);
    void leaveGone(const Error &error);

    // What failed and may be mended (job_stuck.cpp)
    [[nodiscard]] bool isMendable(const Error &error) const;
    [[nodiscard]] bool mayTryAgain(const Error &error, int attempt) const;
    void park(StuckItem item);
    void askAbout(StuckItem item, model::Question question);
    void concede(StuckItem item);
    void tryAgain(StuckItem item);
    void answerStuck(QuestionId question, model::Answer answer, model::AnswerScope scope);
    void answerNoRoom(model::Answer answer);
    [[nodiscard]] bool needsRoom(const Unit &unit) const;
    void setAside(Unit unit);
    async::Task<void> awaitRoom(std::stop_token stop);
    async::Task<fs::FileSystemFacts> lookForRoom();
    void askForRoom(const fs::FileSystemFacts &now);
    [[nodiscard]] std::size_t openQuestions() const noexcept { return m_parked.size() + m_stuck.size() + (m_noRoom.asked ? 1 : 0); }
    void readOnIfFewQuestions();

    // What many items share (job_commit.cpp)
    async::Task<void> flushGroup(FlushUnit unit);
    async::Task<void> nameGroup(NameUnit unit);
    async::Task<void> finishGroup(FinishUnit unit);
    void gather(PreparedWork prepared);
    void gather(NamedWork named);
    void gather(WorkPtr closable);
    void gather(Emptied emptied);
    void holdGathered();
    void pushPrepared();
    void pushNamed();
    void pushClosable();
    void pushGatheredIfIdle();
    [[nodiscard]] bool hasCommitsStacked() const;
    async::Task<void> commitOld(bool finishesNamed);

    // Folders, from entering to closing (job_folders.cpp)
    async::Task<void> enter(EnterUnit unit);
    void begin(EnterUnit &unit, Entered entered);
    async::Task<void> scan(ScanUnit unit);
    async::Task<void> close(CloseUnit unit);
    void unfoldVisited(const WorkPtr &folder, Result<Visited> visited);
    void report(const WorkPtr &folder, std::vector<model::Loss> losses, const Result<void> &removed);
    async::Task<void> removeEmptied();
    void forgetOpen(const WorkPtr &folder);
    void noteWritten(const std::shared_ptr<fs::Folder> &target);
    void failFolder(EnterUnit unit, const Error &error);

    // Archives taken apart (job_extract.cpp)
    async::Task<void> extract(plan::Roots roots);
    async::Task<void> stage(StageUnit unit);
    async::Task<Result<void>> beginStaging(StageUnit *unit);
    async::Task<Result<void>> goOnStaging(StageUnit *unit);
    async::Task<void> parkStaging(StageUnit unit, Error error);
    async::Task<void> endStaging(ExtractedPtr work);
    [[nodiscard]] std::uint64_t countUnpacked(Extracted &work);
    [[nodiscard]] bool agreesToAnyDensity() const;
    void stageNext();
    void tellNotMet(const Path &archive);
    void tellLeft(const Path &archive, std::vector<LeftEntry> left);
    void tellArchive(const Path &archive, const Error &error);
    async::Task<void> place(ExtractedPtr work);
    async::Task<void> planExtraction(Path archive);
    void planEntry(const Path &archive, const PlannedEntry &entry);
    async::Task<void> removeExtracted();
    [[nodiscard]] std::optional<ExtractedFacts> extractedFacts(std::uint64_t inode);

    // Archives made (job_compress.cpp)
    using PackedBlocks = std::deque<async::Task<Result<archive::PackedBlock>>>; ///< in work, in their order
    async::Task<void> compress(CompressUnit unit);
    async::Task<Result<void>> makeArchive(std::shared_ptr<const plan::Roots> roots, model::Step step);
    async::Task<void> dropPacking();
    void askAboutArchive(plan::ScannedEntry entry, model::QuestionKind kind);
    async::Task<Result<void>> pack(PackingReader *reader, PackingWriter *writer);
    async::Task<Result<void>> fill(PackingReader *reader, PackingWriter *writer, PackedBlocks *going);
    async::Task<Result<void>> packBlocks(PackingWriter *writer, PackedBlocks *going, bool all);
    async::Task<void> planPacking(PackingReader *reader);
    [[nodiscard]] std::optional<model::Step> stepOfArchive(const std::optional<model::FileFacts> &there,
                                                           const std::optional<plan::Decision> &answered);
    void tellPacked(model::Outcome outcome);

    // What only a target has (extras.cpp)
    async::Task<void> scanExtras(ExtrasUnit unit);
    void takeExtras(const WorkPtr &folder, Result<Extras> extras);

    // What a checksum list names (job_checks.cpp)
    async::Task<void> readList(ListUnit unit);
    async::Task<void> check(CheckUnit unit);

    const JobId m_id;
    const std::shared_ptr<const model::Request> m_asked; ///< what snapshots share
    const model::Request &m_request; ///< the same
    Workshop m_workshop;
    JobEvents m_events;
    const Result<Path> m_results;
    JournalPlace m_journalPlace;
    std::shared_ptr<JobJournal> m_journal;
    std::shared_ptr<const EarlierRun> m_before; ///< null: nothing is known of one
    std::optional<store::JournalContent> m_begun; ///< head and folders of what that one left for this one to go on with; nothing: none
    std::optional<Error> m_journalError;
    Ledger m_ledger;

    Phase m_phase = Phase::Waiting;
    model::JobState m_finalState = model::JobState::Done;
    std::optional<Error> m_error;
    std::optional<store::JobProgress> m_earlier; ///< what is told of it until it goes on
    bool m_interrupted = false; ///< until resumed
    bool m_examined = false;
    bool m_instant = false;
    std::vector<std::string> m_devices;
    std::vector<DeviceUse::Mounted> m_mounted; ///< of these
    int m_width = 1;
    std::string m_laneName;
    model::Priority m_priority;
    model::Strategy m_strategy; ///< but for what devices refused

    std::stop_source m_stop;
    std::stop_source m_counting; ///< ends with the work or with m_stop
    async::PauseGate m_gate;
    std::atomic<bool> m_yield {false}; ///< what workers see of the gate
    std::atomic<bool> m_verify; ///< what workers see of the verification
    async::RateLimiter m_limiter;
    async::WorkStack<Unit> m_stack;
    async::TaskGroup m_tasks;
    async::LaneId m_lane; ///< for the priority that it has now: hops ask for it anew
    engine::Counters m_counters;
    engine::Leftovers m_leftovers;
    std::optional<engine::CopyContext> m_context;
    engine::ComparisonRules m_rules;
    std::shared_ptr<fs::Folder> m_target;
    std::map<std::uint64_t, std::shared_ptr<fs::Folder>> m_written; ///< by device: a folder of each file system that got something
    std::vector<std::shared_ptr<fs::Folder>> m_trashes; ///< their files/ folders, if the job takes out of them
    std::chrono::nanoseconds m_granularity {1};
    plan::TargetLimits m_limits;
    std::map<std::string, std::string> m_foldedTop; ///< as FolderWork::folded, of the named items
    std::uint64_t m_blockSize = 1; ///< of the target, bytes
    model::PlanTotals m_plan; ///< of a dry run
    std::uint64_t m_largestFreed = 0; ///< of a dry run: bytes; not in m_plan.roomFreed
    std::set<std::pair<std::uint64_t, std::uint64_t>> m_plannedLinks; ///< of a dry run: device and inode of what has several names

    Links m_links;
    std::map<QuestionId, Parked> m_parked;
    std::map<QuestionId, std::pair<StuckItem, std::shared_ptr<const model::Question>>> m_stuck;
    NoRoom m_noRoom;
    std::vector<Presence> m_places; ///< folders that the job began with
    std::vector<StuckItem> m_lost; ///< failed as they would if a device had gone, which is being looked at
    bool m_mayPark = false;
    bool m_gone = false; ///< it ends to go on when a device is back
    model::Policies m_policies;
    std::string m_keepIn; ///< name of the folders for what is replaced; empty: it is not kept
    std::shared_ptr<LoggedWork> m_logged; ///< null: the job is not restricted
    std::vector<WorkPtr> m_heldBack; ///< folders that are read on when fewer questions wait
    store::StandingAnswers m_standing;
    std::list<WorkPtr> m_open; ///< folders made by this job and not yet finished, in order of entering
    bool m_removingEmptied = false;
    Gathered m_gathered;
    bool m_commitsOld = false; ///< commitOld() is at work
    FlushPace m_pace;
    engine::WriteBackPace m_writeBackPace;

    std::vector<Path> m_archives; ///< to be extracted and not begun, the last first
    std::size_t m_staging = 0; ///< of a job's archives, those whose content is not all taken out
    std::shared_ptr<Packing> m_packing; ///< the archive that is made; null: not begun
    std::shared_ptr<const plan::Roots> m_packed; ///< what goes into it
    std::shared_ptr<std::vector<char>> m_entriesMet; ///< for each entry that is asked for by name: whether it is there
    std::shared_ptr<LoggedWork> m_loggedEntries; ///< which entries are meant; null: all
    std::vector<ExtractedPtr> m_extractions; ///< in their folders, until the job's end
    std::uint64_t m_unpacked = 0; ///< bytes of content

    std::list<std::string> m_current;
    std::list<std::shared_ptr<engine::LargeProgress>> m_large;
    model::Totals m_found;
    bool m_foundIsFinal = false;
    RateEstimator m_rate;
    Seen m_seen;
    std::shared_ptr<const model::JobSnapshot> m_sampled;
};

} // namespace ferry::jobs
