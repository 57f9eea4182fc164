// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/file_commands.h"

#include "core/archive/archive_reader.h"
#include "core/archive/formats.h"
#include "core/base/units.h"
#include "core/browse/browser.h"
#include "core/browse/obstacle.h"
#include "core/browse/trash_place.h"
#include "ui/actions/folder_comparison.h"
#include "ui/actions/job_composer.h"
#include "ui/bridge/file_mime.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/programs.h"
#include "ui/bridge/queue_source.h"
#include "ui/bridge/taken_out.h"
#include "ui/bridge/target_folders.h"
#include "ui/bridge/uri_list.h"
#include "ui/dialogs/compress_dialog.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/path_edit.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/properties_dialog.h"
#include "ui/dialogs/safe_question.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/icons/symbols.h"
#include "ui/panes/folder_model.h"
#include "ui/panes/pane_table.h"
#include "ui/panes/pane_view.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeDatabase>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <set>

namespace ferry::ui {

namespace {

/// What takes longer is said to go on.
constexpr std::chrono::milliseconds kSlow {500};

/// Of an archive's entries, so much is made files before another program asks for them, and for so long it is tried (ADR 12).
constexpr std::uint64_t kOfferedAtOnce = 64 * kMiB;
constexpr std::chrono::seconds kOfferedWithin {10};

/// Who starts a job does not notice a look before it; a destination that is slower shows what is in the way when the job gets there.
constexpr std::chrono::milliseconds kLook {300};

/// So many programs on devices that hang keep the next one from being started.
constexpr int kStarters = 8;
/// All of them look in the same places.
constexpr int kFinders = 1;

QMimeType typeOf(const Path &file)
{
    return QMimeDatabase().mimeTypeForFile(QFile::decodeName(QByteArray::fromStdString(file.name())), QMimeDatabase::MatchExtension);
}

/// Programs that can open all of the files, by their names only: those may lie on a device that hangs. Reads small files, blocking.
std::vector<Program> programsForAll(const std::vector<Path> &files)
{
    std::vector<Program> programs;
    std::set<std::string> endings; // of 100,000 marked files few are of another kind
    std::set<QString> known;
    for (const Path &file : files) {
        const std::string name = file.name();
        const auto dot = name.rfind('.');
        if (!endings.insert(dot == std::string::npos ? name : name.substr(dot)).second)
            continue;
        const QMimeType type = typeOf(file);
        if (!known.insert(type.name()).second)
            continue;
        std::vector<Program> others = programsFor(type);
        if (known.size() == 1)
            programs = std::move(others);
        else
            std::erase_if(programs, [&others](const Program &program) {
                return std::ranges::find(others, program.id, &Program::id) == others.end();
            });
        if (programs.empty())
            break;
    }
    return programs;
}

/// Programs that can open the file as text, whatever it is. Reads small files, blocking.
std::vector<Program> programsForText(const Path &file)
{
    const QMimeType text = QMimeDatabase().mimeTypeForName(QStringLiteral("text/plain"));
    const QMimeType type = typeOf(file);
    return programsFor(type.inherits(text.name()) ? type : text);
}

/// What was cut is moved once. What else came onto the clipboard meanwhile stays there.
void clearClipboard(const std::vector<Path> &cut)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *data = clipboard->mimeData();
    const std::optional<OfferedFiles> files = data ? offeredFiles(*data) : std::nullopt;
    if (files && files->isCut && files->paths == cut)
        clipboard->clear();
}

/// To copy all that is in a folder of an archive out of it.
model::Request extractionOf(const browse::ArchivePlace &place, const Path &to)
{
    model::Request request;
    request.kind = model::JobKind::Extract;
    request.sources = {place.archive};
    request.destination = to;
    request.options = JobDefaults::options(model::JobKind::Extract);
    model::ArchiveOptions &archive = request.options.archive;
    archive.ownFolder = model::OwnFolder::Never; // it is a copy of these, as from any folder
    archive.nested = place.nested;
    archive.inside = place.folder;
    return request;
}

/// Likewise of these entries of the folder.
model::Request extractionOf(const browse::ArchivePlace &place, const std::vector<Path> &paths, const Path &to)
{
    model::Request request = extractionOf(place, to);
    if (paths.empty()) // no entries would mean all of them
        request.sources.clear();
    for (const Path &path : paths)
        request.options.archive.entries.push_back(place.folder.empty() ? path.name() : place.folder + '/' + path.name());
    return request;
}

/// To copy, or if it may be to move, what a pane shows.
model::Request requestOf(model::JobKind kind, const PaneView &from, std::vector<Path> paths, const Path &to)
{
    if (const auto &place = from.model()->archive(); place && kind == model::JobKind::Copy)
        return extractionOf(*place, paths, to);
    model::Request request;
    request.kind = kind;
    request.sources = std::move(paths);
    request.destination = to;
    request.options = JobDefaults::options(kind);
    return request;
}

} // namespace

FileCommands::FileCommands(QueueSource &source, browse::Browser &browser, QWidget *window)
    : QObject(window)
    , m_source(source)
    , m_browser(browser)
    , m_window(window)
    , m_composer(new JobComposer(source, window))
    , m_targets(new TargetFolders(source, browser, this))
    , m_lookTime(kLook)
    , m_finders(kFinders)
    , m_starters(kStarters)
{
    m_composer->setParent(this);
    m_composer->setTargets(*m_targets);
    connect(m_composer, &JobComposer::told, this, &FileCommands::told);
    connect(m_composer, &JobComposer::submitted, this, &FileCommands::submitted);
    sharedThreads().start([] { TakenOutFolder::sweep(archive::spoolFolder()); });
}

FileCommands::~FileCommands() = default;

bool FileCommands::refuses(const PaneView &pane)
{
    if (!pane.model()->archive())
        return false;
    Q_EMIT told(tr("Archives can only be read here. What is in them can be copied."));
    return true;
}

bool FileCommands::isInTrash(const Path &folder)
{
    if (!browse::trashAround(folder))
        return false;
    Q_EMIT told(tr("Only what is deleted goes into the trash."));
    return true;
}

void FileCommands::takeOut(const browse::ArchivePlace &place, const std::vector<Path> &paths, const Path &to)
{
    if (isInTrash(to))
        return;
    submit(extractionOf(place, paths, to));
}

void FileCommands::submit(model::Request request, PaneView *from, bool paused, std::shared_ptr<const Paths> cut)
{
    if (request.kind != model::JobKind::Verify && isInTrash(request.destination))
        return;
    if (from)
        from->model()->setAllMarked(false);
    m_coming.push_back({std::make_shared<const model::Request>(std::move(request)), paused, std::move(cut), m_source.expectWork()});
    if (m_coming.size() == 1)
        goOn();
}

/// Who adds a job paused has time to decide.
bool FileCommands::isLookedAt(const Coming &coming) const
{
    return m_showsPlanIfNeeded && !coming.isPaused && browse::mayMeetObstacle(*coming.request) && Preferences::showsPlanIfNeeded();
}

void FileCommands::goOn()
{
    while (!m_coming.empty() && !isLookedAt(m_coming.front()))
        take(browse::Obstacle::None);
    if (m_coming.empty())
        return;
    const auto once = [this, look = ++m_look](browse::Obstacle obstacle) {
        if (look != m_look)
            return;
        ++m_look;
        take(obstacle);
        goOn();
    };
    m_browser.findObstacle(m_coming.front().request, {.time = m_lookTime}, this, once);
    QTimer::singleShot(m_lookTime, this, [once] { once(browse::Obstacle::None); });
}

void FileCommands::handOverAll()
{
    ++m_look;
    while (!m_coming.empty())
        take(browse::Obstacle::None);
}

void FileCommands::take(browse::Obstacle obstacle)
{
    const Coming coming = std::move(m_coming.front());
    m_coming.pop_front();
    if (obstacle == browse::Obstacle::None)
        return begin(coming, *coming.request, coming.isPaused);
    PlanDialog *dialog = makePlan(*coming.request);
    dialog->setComesUnasked();
    connect(dialog, &QDialog::accepted, this, [this, dialog, coming] { begin(coming, dialog->request(), dialog->addsPaused()); });
    dialog->show();
}

void FileCommands::begin(const Coming &coming, model::Request request, bool paused)
{
    if (coming.cut)
        clearClipboard(*coming.cut);
    const JobId job = handOver(std::move(request), paused);
    // The picture of the queue is a moment behind; between the two there would be no work.
    auto *unseen = new QObject(this);
    connect(&m_source, &QueueSource::changed, unseen, [this, unseen, job, work = coming.work] {
        if (m_source.snapshot()->job(job))
            unseen->deleteLater();
    });
}

JobId FileCommands::handOver(model::Request request, bool paused)
{
    request.options.outOfTrash = browse::takesOutOfTrash(request);
    const JobId job = m_source.submit(std::move(request), {}, paused);
    Q_EMIT submitted();
    return job;
}

void FileCommands::start(model::JobKind kind, std::vector<Path> paths, const Path &destination, const std::shared_ptr<const Paths> &cut)
{
    model::Request request;
    request.kind = kind;
    request.sources = std::move(paths);
    request.destination = destination;
    request.options = JobDefaults::options(kind);
    for (model::Request &each : withDuplicates(std::move(request)))
        submit(std::move(each), nullptr, false, cut);
}

void FileCommands::transfer(model::JobKind kind, PaneView &from, const Path &to)
{
    if (kind == model::JobKind::Move && refuses(from))
        return;
    model::Request request = requestOf(kind, from, from.table()->chosen(), to);
    if (request.sources.empty())
        return;
    auto *dialog = new TransferDialog(std::move(request), m_window);
    dialog->destination()->setTargets(*m_targets);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, pane = QPointer(&from)] {
        for (model::Request &request : withDuplicates(dialog->request()))
            submit(std::move(request), pane, dialog->addsPaused());
    });
    connect(dialog, &TransferDialog::moreRequested, this, [this, dialog] { m_composer->compose(dialog->request()); });
    // All that is in a pane lies in one folder, so there is one request.
    connect(dialog, &TransferDialog::planRequested, this,
            [this, dialog, pane = QPointer(&from)] { showPlan(withDuplicates(dialog->request()).front(), pane); });
    dialog->open();
}

void FileCommands::plan(model::JobKind kind, PaneView &from, const Path &to)
{
    model::Request request = requestOf(kind, from, from.table()->chosen(), to);
    if (!request.sources.empty())
        showPlan(withDuplicates(std::move(request)).front(), &from);
}

void FileCommands::compare(PaneView &one, PaneView &other)
{
    for (const PaneView *pane : {&one, &other}) {
        if (!pane->model()->isComplete())
            return Q_EMIT told(tr("Not all of %1 has been read: it cannot be compared.").arg(text::quoted(pane->folder())));
    }
    // The panes may hide some of it.
    delete m_comparison;
    m_comparison = new FolderComparison(m_browser, one.folder(), other.folder(), this);
    const QString notice = tr("Comparing both folders…");
    const auto end = [this, shown = QPointer(&one), notice] {
        m_comparison->deleteLater();
        m_comparison = nullptr;
        if (shown && shown->status() == notice) // and not what came after it
            shown->say({});
    };
    QTimer::singleShot(kSlow, m_comparison, [pane = QPointer(&one), notice] {
        if (pane)
            pane->say(notice);
    });
    connect(m_comparison, &FolderComparison::failed, this, [this, end](const Error &error) {
        end();
        Q_EMIT told(text::errorSentence(error));
    });
    const auto isAsItWas
        = [](const PaneView *pane, const Path &folder) { return pane && pane->folder() == folder && pane->model()->isComplete(); };
    connect(m_comparison, &FolderComparison::compared, this,
            [this, end, isAsItWas, first = QPointer(&one), second = QPointer(&other), here = one.folder(),
             there = other.folder()](const FolderComparison::Names &ofOne, const FolderComparison::Names &ofOther) {
                end();
                if (!isAsItWas(first, here) || !isAsItWas(second, there))
                    return;
                markOnly(*first, ofOne);
                markOnly(*second, ofOther);
                if (ofOne.empty() && ofOther.empty())
                    Q_EMIT told(tr("Both folders hold the same names, sizes and times."));
            });
}

void FileCommands::markOnly(PaneView &pane, const std::unordered_set<std::string> &names)
{
    std::vector<int> rows;
    for (int row = 0; row < pane.model()->rowCount(); ++row) {
        if (names.contains(pane.model()->entry(row).name))
            rows.push_back(row);
    }
    pane.model()->setOnlyMarked(rows);
    if (rows.size() < names.size())
        pane.say(tr("%Ln item(s) that differ are not shown here.", nullptr, text::plural(names.size() - rows.size())));
}

void FileCommands::update(PaneView &from, const Path &to)
{
    const auto planned = [this](model::Request request) {
        request.options.onFile = model::FileConflict::Newer;
        request.options.onFolder = model::FolderConflict::Merge;
        showPlan(std::move(request), nullptr);
    };
    if (const auto &place = from.model()->archive())
        return planned(extractionOf(*place, to));
    // The pane may hide some of it, or not have listed all of it yet.
    const std::pair asked(from.folder(), to);
    if (m_updating == asked)
        return;
    m_updating = asked;
    m_browser.childrenOf(from.folder(), this, [this, planned, to, asked](Result<std::vector<Path>> all) {
        if (m_updating != asked)
            return;
        m_updating.reset();
        if (!all)
            return Q_EMIT told(text::errorSentence(all.error()));
        model::Request request;
        request.sources = *std::move(all);
        request.destination = to;
        request.options = JobDefaults::options(model::JobKind::Copy);
        if (!request.sources.empty())
            planned(std::move(request));
    });
}

void FileCommands::compareContent(PaneView &from, const Path &to)
{
    if (refuses(from))
        return;
    model::Request request;
    request.kind = model::JobKind::Verify;
    request.sources = from.model()->marked() > 0 ? from.table()->chosen() : std::vector {from.folder().child(".")};
    request.destination = to;
    request.options = JobDefaults::options(model::JobKind::Verify);
    request.options.exact = true; // what only the other folder has is a difference, too
    if (request.sources.empty())
        return;
    submit(std::move(request));
}

void FileCommands::checkLists(PaneView &pane)
{
    if (refuses(pane))
        return;
    std::vector<Path> chosen = pane.table()->chosen();
    if (!chosen.empty())
        start(model::JobKind::Check, std::move(chosen), {});
}

void FileCommands::extract(PaneView &from, const Path &to)
{
    if (refuses(from))
        return;
    model::Request request = requestOf(model::JobKind::Extract, from, from.table()->chosen(), to);
    // By their names, which is what one sees: what does look so and is none fails by itself.
    std::erase_if(request.sources, [](const Path &file) { return !archive::looksLikeArchive(file.name()); });
    if (request.sources.empty())
        return Q_EMIT told(tr("No archive is chosen."));
    from.model()->setAllMarked(false);
    submit(std::move(request));
}

void FileCommands::compress(PaneView &from)
{
    if (refuses(from))
        return;
    std::vector<Path> chosen = from.table()->chosen();
    if (chosen.empty())
        return;
    auto *dialog = new CompressDialog(std::move(chosen), from.folder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, pane = QPointer(&from)] { submit(dialog->request(), pane, dialog->addsPaused()); });
    dialog->open();
}

void FileCommands::showPlan(model::Request request, PaneView *from)
{
    const auto chosen = std::make_shared<const Paths>(from ? from->table()->chosen() : Paths());
    PlanDialog *dialog = makePlan(std::move(request));
    connect(dialog, &QDialog::accepted, this, [this, dialog, chosen, pane = QPointer(from)] {
        if (isInTrash(dialog->request().destination))
            return;
        if (pane && pane->table()->chosen() == *chosen) // and nothing else since
            pane->model()->setAllMarked(false);
        handOver(dialog->request(), dialog->addsPaused());
    });
    dialog->show();
}

PlanDialog *FileCommands::makePlan(model::Request request)
{
    auto *dialog = new PlanDialog(m_source, std::move(request), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void FileCommands::restore(PaneView &pane)
{
    const std::optional<browse::TrashPlace> trash = browse::trashAround(pane.folder());
    if (!trash)
        return Q_EMIT told(tr("Only what is in the trash can be restored."));
    if (trash->files != pane.folder())
        return Q_EMIT told(tr("Go up to the trash itself: a folder is restored as a whole."));
    std::vector<Path> chosen = pane.table()->chosen();
    if (chosen.empty())
        return;
    pane.model()->setAllMarked(false);
    start(model::JobKind::Move, std::move(chosen), {});
}

void FileCommands::emptyTrash(const Path &files)
{
    m_browser.childrenOf(files, this, [this, files](Result<std::vector<Path>> all) {
        const bool isMissing = !all && all.error().kind == ErrorKind::NotFound; // nothing was ever deleted
        if (!all && !isMissing)
            return Q_EMIT told(text::errorSentence(all.error()));
        if (isMissing)
            return Q_EMIT told(tr("The trash is empty."));
        if (all->empty())
            return m_browser.forgetAllInEmpty(files, this, [this](const std::vector<Error> &left) {
                Q_EMIT told(left.empty() ? tr("The trash is empty.") : text::errorSentence(left.front()));
            });
        const auto entries = std::make_shared<const std::vector<Path>>(*std::move(all)); // of which there may be 100,000
        askToEmptyTrash(m_window, text::plural(entries->size()), [this, entries] { start(model::JobKind::Delete, *entries, {}); });
    });
}

void FileCommands::trash(PaneView &pane)
{
    if (browse::trashAround(pane.folder()))
        return deleteForGood(pane);
    if (refuses(pane))
        return;
    std::vector<Path> chosen = pane.table()->chosen();
    if (chosen.empty())
        return;
    const auto all = std::make_shared<const std::vector<Path>>(std::move(chosen));
    const auto go = [this, all, shown = QPointer(&pane)] {
        if (shown)
            shown->model()->setAllMarked(false);
        start(model::JobKind::Trash, *all, {});
    };
    if (Preferences::asksBeforeTrash())
        askToTrash(m_window, *all, go);
    else
        go();
}

void FileCommands::trashDropped(const std::vector<Path> &paths)
{
    const auto all = std::make_shared<std::vector<Path>>(paths);
    std::erase_if(*all, [](const Path &path) { return browse::trashAround(path.parent()).has_value(); });
    if (all->empty())
        return;
    const auto go = [this, all] { start(model::JobKind::Trash, *all, {}); };
    if (!Preferences::asksBeforeTrash())
        return go();
    QTimer::singleShot(0, this, [this, all, go] { askToTrash(m_window, *all, go); }); // the drag ends before
}

void FileCommands::deleteForGood(PaneView &pane)
{
    if (refuses(pane))
        return;
    std::vector<Path> chosen = pane.table()->chosen();
    if (chosen.empty())
        return;
    const auto all = std::make_shared<const std::vector<Path>>(std::move(chosen));
    askToDelete(m_window, *all, [this, all, shown = QPointer(&pane)] {
        if (shown)
            shown->model()->setAllMarked(false);
        start(model::JobKind::Delete, *all, {});
    });
}

void FileCommands::makeFolder(PaneView &pane)
{
    if (refuses(pane) || isInTrash(pane.folder()))
        return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New folder"));
    dialog->setLabelText(tr("Name of the new folder in %1:").arg(text::name(pane.folder())));
    dialog->setOkButtonText(tr("Make folder"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, folder = pane.folder(), shown = QPointer(&pane)](const QString &typed) {
        const std::string name = QFile::encodeName(typed).toStdString();
        if (name.empty())
            return;
        m_browser.makeFolder(folder, name, this, [this, name, shown](const Result<void> &made) {
            if (!made)
                Q_EMIT told(text::errorSentence(made.error()));
            else if (shown)
                shown->reveal(name);
        });
    });
    dialog->open();
}

void FileCommands::showProperties(PaneView &pane)
{
    if (refuses(pane))
        return;
    FolderModel *files = pane.model();
    PropertiesDialog::Subject subject;
    subject.allHave = 07777;
    bool isOnlyLinks = true;
    for (const int row : files->chosenRows(pane.table()->currentRow())) {
        const browse::Entry &entry = files->entry(row);
        const QString kind = files->index(row, FolderModel::Type).data().toString();
        subject.kind = subject.paths.empty() || subject.kind == kind ? kind : QString();
        subject.icon = files->index(row, FolderModel::Name).data(Qt::DecorationRole).value<QIcon>();
        subject.paths.push_back(files->path(row));
        if (entry.isLink())
            continue;
        isOnlyLinks = false;
        subject.allHave &= entry.mode;
        subject.someHave |= entry.mode;
    }
    if (subject.paths.empty())
        return;
    subject.hasPermissions = !isOnlyLinks;
    auto *dialog = new PropertiesDialog(m_browser, std::move(subject), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void FileCommands::toClipboard(PaneView &pane, bool isCut)
{
    std::vector<Path> chosen = pane.table()->chosen();
    if (chosen.empty())
        return;
    const int count = text::plural(chosen.size());
    const auto &place = pane.model()->archive();
    if (place && isCut) {
        (void)refuses(pane);
        return;
    }
    if (place) {
        auto *entries = new ArchiveMimeData(*place, std::move(chosen));
        offerEntries(pane, entries, false);
        QGuiApplication::clipboard()->setMimeData(entries);
    } else {
        QGuiApplication::clipboard()->setMimeData(new FileMimeData(std::move(chosen), isCut));
    }
    Q_EMIT told(isCut ? tr("%Ln item(s) cut", nullptr, count) : tr("%Ln item(s) copied", nullptr, count));
}

void FileCommands::paste(const Path &into)
{
    if (isInTrash(into))
        return;
    // Whoever has the clipboard is waited for here, up to five seconds on X11 and one for each format with Wayland: Qt asks on this thread
    // only and cannot be told to wait for less. Another process could be had to ask, but with Wayland only who has the focus is answered.
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (const auto *entries = qobject_cast<const ArchiveMimeData *>(data))
        return takeOut(entries->place(), entries->paths(), into);
    std::optional<OfferedFiles> files = data ? offeredFiles(*data) : std::nullopt;
    if (!files)
        return Q_EMIT told(tr("There are no files on the clipboard."));
    if (files->refused > 0)
        Q_EMIT told(
            tr("%Ln item(s) left out: only files and folders of this computer can be taken.", nullptr, text::plural(files->refused)));
    if (files->paths.empty())
        return;
    if (!files->isCut)
        return start(model::JobKind::Copy, std::move(files->paths), into);
    if (const auto pasted = m_cut.lock(); pasted && *pasted == files->paths)
        return Q_EMIT told(tr("What was cut is being moved already."));
    const auto cut = std::make_shared<const Paths>(files->paths);
    m_cut = cut;
    start(model::JobKind::Move, std::move(files->paths), into, cut);
}

void FileCommands::drop(const std::vector<Path> &paths, const Path &folder, Qt::DropActions actions, const QPoint &globalPosition)
{
    if (isInTrash(folder))
        return;
    if (actions == Qt::LinkAction)
        return makeLinks(paths, folder);
    if (actions == Qt::CopyAction || actions == Qt::MoveAction)
        return start(actions == Qt::MoveAction ? model::JobKind::Move : model::JobKind::Copy, paths, folder);
    const int count = text::plural(paths.size());
    const QString where = text::withoutMnemonic(text::name(folder));
    const auto all = std::make_shared<const std::vector<Path>>(paths); // of which there may be 100,000
    std::vector<DropChoice> choices {{Symbol::Copy, tr("&Copy %Ln item(s) to %1", nullptr, count).arg(where),
                                      [this, all, folder] { start(model::JobKind::Copy, *all, folder); }},
                                     {Symbol::Move, tr("&Move %Ln item(s) to %1", nullptr, count).arg(where),
                                      [this, all, folder] { start(model::JobKind::Move, *all, folder); }}};
    if (actions.testFlag(Qt::LinkAction))
        choices.push_back(
            {Symbol::Link, tr("&Link here", "make symbolic links to what was dropped"), [this, all, folder] { makeLinks(*all, folder); }});
    offerAfterDrop(m_window, globalPosition, std::move(choices));
}

void FileCommands::makeLinks(const std::vector<Path> &targets, const Path &folder)
{
    m_browser.makeLinks(folder, targets, this, [this](const std::vector<Error> &errors) {
        if (errors.size() == 1)
            Q_EMIT told(text::errorSentence(errors.front()));
        else if (!errors.empty())
            Q_EMIT told(tr("%Ln link(s) could not be made. The first: %1", nullptr, text::plural(errors.size()))
                            .arg(text::errorSentence(errors.front())));
    });
}

void FileCommands::open(PaneView &pane, const Path &file)
{
    const auto &place = pane.model()->archive();
    if (!place)
        return openFile(file);
    const int row = pane.model()->rowOf(file.name());
    if (row < 0 || pane.model()->entry(row).type != model::FileType::Regular) // a link may lead anywhere
        return Q_EMIT told(tr("Only files can be opened out of an archive."));
    TakenOut *out = takenOut(*place, {file}, this);
    if (!out)
        return;
    connect(out, &TakenOut::ended, this, [this, out] {
        openTakenOut(out->files().front());
        out->deleteLater();
    });
    out->begin();
}

TakenOut *FileCommands::takenOut(const browse::ArchivePlace &place, const std::vector<Path> &paths, QObject *parent)
{
    if (!m_takenOut) {
        Result<std::shared_ptr<TakenOutFolder>> made = TakenOutFolder::make(archive::spoolFolder());
        if (!made) {
            Q_EMIT told(text::errorSentence(made.error()));
            return nullptr;
        }
        m_takenOut = *std::move(made);
    }
    std::vector<std::string> names;
    for (const Path &path : paths)
        names.push_back(path.name());
    return new TakenOut(m_source, m_takenOut, extractionOf(place, paths, {}), names, parent);
}

void FileCommands::offerEntries(const PaneView &pane, ArchiveMimeData *entries, bool isDragged)
{
    std::uint64_t size = 0;
    bool isKnown = true;
    for (const int row : pane.model()->chosenRows(pane.table()->currentRow())) {
        const browse::Entry &entry = pane.model()->entry(row);
        if (entry.isLink()) // it may lead anywhere, and who knows who follows it
            return;
        isKnown = isKnown && entry.type == model::FileType::Regular;
        size += entry.size;
    }
    // Whether a drop can be made to wait; a clipboard is asked when it likes, and so is a drag with Wayland.
    const bool dropWaits = isDragged && QGuiApplication::platformName() == QLatin1String("xcb");
    if (!dropWaits && (!isKnown || size > kOfferedAtOnce))
        return;
    TakenOut *out = takenOut(entries->place(), entries->paths(), entries);
    if (!out)
        return;
    entries->offer(out, dropWaits);
    if (dropWaits)
        return;
    out->begin();
    QTimer::singleShot(kOfferedWithin, out, &TakenOut::giveUp); // an archive may have to be read for hours
}

void FileCommands::openTakenOut(const Path &file)
{
    const QString name = QFile::decodeName(QByteArray::fromStdString(file.bytes()));
    if (QFileInfo(name).isSymLink() || !QFileInfo(name).isFile())
        return; // it is not there, and the queue shows why; or the archive is another by now
    // What is written to it would go with Ferry's end: a program is to ask for another place.
    (void)QFile::setPermissions(name, QFileDevice::ReadOwner);
    openFile(file);
}

void FileCommands::openFile(const Path &file)
{
    if (!QDesktopServices::openUrl(QUrl::fromEncoded(fileUri(file), QUrl::StrictMode)))
        Q_EMIT told(tr("No program to open %1 was found.").arg(text::quoted(file)));
}

void FileCommands::offerPrograms(PaneView &pane, QMenu *menu)
{
    menu->clear();
    // It goes with the next clear(), and with it whoever waits for the programs.
    QAction *looking = menu->addAction(tr("Looking for programs…"));
    looking->setEnabled(false);
    const auto files = std::make_shared<const std::vector<Path>>(pane.model()->archive() ? std::vector<Path>() : pane.table()->chosen());
    inBackground(
        m_finders.pool(), looking, [files] { return programsForAll(*files); },
        [this, menu, looking, files](const std::vector<Program> &programs) {
            menu->removeAction(looking);
            looking->deleteLater();
            for (const Program &program : programs)
                menu->addAction(program.shownIcon(), text::withoutMnemonic(program.name), this,
                                [this, program, files] { openWith(program, *files); });
            if (programs.empty())
                menu->addAction(tr("No program for this is known"))->setEnabled(false);
        });
}

void FileCommands::edit(PaneView &pane)
{
    if (refuses(pane))
        return;
    const int row = pane.table()->rowMeant();
    if (row < 0)
        return;
    if (pane.model()->entry(row).isFolder())
        return Q_EMIT told(tr("A folder cannot be edited."));
    const Path file = pane.model()->path(row);
    inBackground(
        m_finders.pool(), this, [file] { return programsForText(file); },
        [this, file](const std::vector<Program> &programs) {
            if (programs.empty())
                Q_EMIT told(tr("No program for text was found."));
            else
                openWith(programs.front(), {file});
        });
}

void FileCommands::openWith(const Program &program, const std::vector<Path> &files)
{
    // A program on a slow device keeps who starts it waiting, and each file may need a start of its own.
    const auto startAll = [program, files] {
        const auto commands = commandsOf(program, files);
        return commands && std::ranges::all_of(*commands, [](const auto &command) { return startDetached(command).has_value(); });
    };
    inBackground(m_starters.pool(), this, startAll, [this, name = program.name](bool areStarted) {
        if (!areStarted)
            Q_EMIT told(tr("%1 could not be started.").arg(name));
    });
}

} // namespace ferry::ui
