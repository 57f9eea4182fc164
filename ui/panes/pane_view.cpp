// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/pane_view.h"

#include "core/archive/formats.h"
#include "core/browse/browser.h"
#include "core/browse/trash_place.h"
#include "ui/panes/folder_model.h"
#include "ui/panes/pane_table.h"
#include "ui/panes/path_bar.h"
#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"
#include "ui/views/elided_label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ferry::ui {

namespace {

constexpr std::chrono::seconds kSpaceRest {2}; // between two looks at the free space
constexpr std::chrono::seconds kSentence {8};
constexpr std::chrono::milliseconds kSlow {500}; // most folders come before a person would see that they do
constexpr std::size_t kLongestHistory = 200;

bool marksFoldersToo = false; // as long as Ferry runs

}

PaneView::PaneView(browse::Browser &browser, const Path &folder, QWidget *parent)
    : QWidget(parent)
    , m_browser(browser)
    , m_model(new FolderModel(browser, this))
    , m_pathBar(new PathBar(browser, this))
    , m_pathDrops(new FolderDrops(m_pathBar, [this](const QPoint &position) { return pathPartAt(position); }))
    , m_table(new PaneTable(m_model, this))
    , m_filter(new QLineEdit(this))
    , m_foldersToo(new QCheckBox(tr("Folders too"), this))
    , m_status(new ElidedLabel(this))
    , m_space(new ElidedLabel(this))
{
    m_filter->setClearButtonEnabled(true);
    m_filter->setAcceptDrops(false);
    m_filter->hide();
    m_filter->installEventFilter(this);
    m_foldersToo->hide();
    m_foldersToo->installEventFilter(this);
    m_status->setSubdued(true);
    m_status->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_space->setSubdued(true);
    m_space->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_spaceRest.setSingleShot(true);
    m_spaceRest.setInterval(kSpaceRest);
    m_awaiting.setSingleShot(true);
    m_awaiting.setInterval(kSlow);
    connect(&m_awaiting, &QTimer::timeout, this, &PaneView::showThatItReads);
    m_saying.setSingleShot(true);
    m_saying.setInterval(kSentence);
    connect(&m_saying, &QTimer::timeout, this, &PaneView::showStatus);
    layOut();
    connectParts();
    m_history.push_back({folder, {}});
}

void PaneView::layOut()
{
    auto *below = new QHBoxLayout;
    below->setContentsMargins(8, 2, 8, 3);
    below->addWidget(m_status, 1);
    below->addWidget(m_space);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(8);
    asked->addWidget(m_filter, 1);
    asked->addWidget(m_foldersToo);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_pathBar);
    whole->addWidget(m_table, 1);
    whole->addLayout(asked);
    whole->addLayout(below);
    setFocusProxy(m_table);
}

void PaneView::connectParts()
{
    connect(m_model, &FolderModel::listed, &m_awaiting, &QTimer::stop);
    connect(m_model, &FolderModel::listed, this, &PaneView::takeListing);
    connect(m_model, &FolderModel::marksChanged, this, &PaneView::showStatus);
    connect(m_model, &FolderModel::renamed, this, [this](const QString &name) { reveal(name.toStdString()); });
    connect(m_pathBar, &PathBar::pathChosen, this, [this](const Path &path) {
        go(path);
        m_table->setFocus();
    });
    connect(m_pathBar, &PathBar::editingEnded, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &PaneTable::opened, this, &PaneView::openRow);
    connect(m_table, &PaneTable::backRequested, this, &PaneView::goBack);
    connect(m_table, &PaneTable::forwardRequested, this, &PaneView::goForward);
    connect(m_table, &PaneTable::tabRequested, this, [this](int row) {
        if (canBeEntered(row))
            Q_EMIT tabRequested(m_model->path(row));
    });
    connect(m_table, &PaneTable::typed, this, [this](const QString &text) { ask(Asked::Filter, m_model->words() + text); });
    connect(m_table, &PaneTable::escaped, this, [this] {
        if (m_filter->isVisible())
            endFilter();
        else
            m_model->setAllMarked(false);
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_asked == Asked::Filter)
            m_model->setWords(text);
        else if (m_asked == Asked::Find)
            find(m_table->currentRow(), true);
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &PaneView::useField);
    connect(m_foldersToo, &QCheckBox::clicked, m_filter, [this](bool isMeant) {
        marksFoldersToo = isMeant;
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    m_findsOn.setSingleShot(true);
    connect(&m_findsOn, &QTimer::timeout, this, &PaneView::findOn);
    const auto findAgain = [this] {
        if (m_finding)
            find(m_finding->from, m_finding->forwards);
    };
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, this, findAgain);
    connect(m_model, &QAbstractItemModel::modelReset, this, findAgain);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, findAgain);
}

/// None in an archive or a trash, where nothing can be put.
std::optional<FolderDrops::Part> PaneView::pathPartAt(const QPoint &position) const
{
    std::optional<FolderDrops::Part> part = m_pathBar->partAt(position);
    const auto &place = m_model->archive();
    const bool isInside
        = part && place && (part->folder == place->archive || part->folder.bytes().starts_with(place->archive.bytes() + '/'));
    return isInside || (part && browse::trashAround(part->folder)) ? std::nullopt : part;
}

void PaneView::list()
{
    if (m_model->folder().isEmpty())
        show(folder(), {});
}

bool PaneView::canGoUp() const
{
    return folder().bytes() != "/";
}

void PaneView::show(const Path &folder, const std::string &current)
{
    m_awaited = current;
    endFilter();
    m_saying.stop();
    m_table->setNotice({});
    m_pathBar->setPath(folder);
    m_table->setAccessibleName(tr("Files in %1").arg(text::folderName(folder)));
    m_model->open(folder);
    m_awaiting.start();
    m_isSpaceKnown = false;
    m_spaceRest.stop();
    askFreeSpace();
    m_mayBeTrash = true;
    Q_EMIT moved();
}

void PaneView::go(const Path &folder, const std::string &current)
{
    if (folder == this->folder())
        return reveal(current);
    const int row = m_table->currentRow();
    if (!m_model->isFormer()) // else the row is none of the folder that is left
        m_history[m_at].current = row >= 0 && row < m_model->rowCount() ? m_model->entry(row).name : std::string();
    m_history.resize(m_at + 1);
    m_history.push_back({folder, current});
    if (m_history.size() > kLongestHistory)
        m_history.erase(m_history.begin());
    m_at = m_history.size() - 1;
    show(folder, current);
}

void PaneView::goBack()
{
    if (!canGoBack())
        return;
    --m_at;
    show(m_history[m_at].folder, m_history[m_at].current);
}

void PaneView::goForward()
{
    if (!canGoForward())
        return;
    ++m_at;
    show(m_history[m_at].folder, m_history[m_at].current);
}

void PaneView::goUp()
{
    if (canGoUp())
        go(folder().parent(), folder().name());
}

void PaneView::reload()
{
    m_model->reload();
}

void PaneView::reveal(const std::string &name)
{
    m_awaited = name;
    takeListing();
}

void PaneView::takeListing()
{
    if (const int row = m_awaited.empty() || m_model->isFormer() ? -1 : m_model->rowOf(m_awaited); row >= 0) {
        m_table->setCurrentRow(row);
        m_awaited.clear();
    } else if (m_table->currentRow() < 0) {
        m_table->setCurrentRow(0);
    }
    if (!m_notFound.isEmpty())
        find(m_table->currentRow(), true);
    showNotice();
    showStatus();
    askFreeSpace();
    askWhetherTrash();
}

/// A device that hangs, or sleeps: the rows of the former folder are not to stand under the path of this one.
void PaneView::showThatItReads()
{
    m_model->forgetFormer();
    if (!m_isSpaceKnown)
        m_space->setText({});
    showNotice();
    showStatus();
}

void PaneView::showNotice()
{
    if (m_model->error())
        m_table->setNotice(text::errorSentence(*m_model->error()));
    else if (m_model->rowCount() > 0)
        m_table->setNotice({});
    else if (!m_model->isComplete())
        m_table->setNotice(m_model->archive() ? tr("Reading the archive…") : tr("Reading the folder…"));
    else if (!m_model->words().isEmpty())
        m_table->setNotice(tr("No name here has “%1” in it.").arg(m_model->words()));
    else if (m_model->entries() > 0)
        m_table->setNotice(m_hiddenKey.isEmpty() ? tr("Only hidden files are here.")
                                                 : tr("Only hidden files are here. %1 shows them.", "a key").arg(m_hiddenKey));
    else if (m_model->archive())
        m_table->setNotice(tr("This folder is empty."));
    else
        m_table->setNotice(m_copyKey.isEmpty()
                               ? tr("This folder is empty. Drop files here.")
                               : tr("This folder is empty. Drop files here, or press %1 in the other pane.", "a key").arg(m_copyKey));
}

void PaneView::say(const QString &sentence)
{
    if (sentence.isEmpty()) {
        m_saying.stop();
        return showStatus();
    }
    m_status->setText(sentence);
    m_status->setAccessibleName(sentence);
    m_status->setToolTip(text::toolTip(sentence));
    m_saying.start();
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PaneView::showStatus()
{
    if (m_saying.isActive())
        return;
    m_status->setToolTip({});
    const int rows = m_model->rowCount();
    if (!m_notFound.isEmpty()) {
        m_status->setText(m_notFound);
    } else if (m_model->marked() > 0) {
        const QString marked = tr("%1 of %Ln selected", nullptr, rows).arg(text::number(static_cast<std::uint64_t>(m_model->marked())));
        m_status->setText(tr("%1, %2", "so many selected, their size").arg(marked, text::size(m_model->markedBytes())));
    } else if (!m_model->words().isEmpty()) {
        m_status->setText(
            tr("%1 of %Ln item(s) shown", nullptr, text::plural(m_model->entries())).arg(text::number(static_cast<std::uint64_t>(rows))));
    } else if (m_model->error() && rows > 0) {
        m_status->setText(text::errorSentence(*m_model->error()));
    } else {
        const bool isKnown = rows > 0 || m_model->isComplete() || m_model->error();
        m_status->setText(isKnown ? tr("%Ln item(s)", nullptr, rows) : QString());
    }
    m_status->setAccessibleName(m_status->text());
}

QString PaneView::status() const
{
    return m_status->text();
}

void PaneView::askFreeSpace()
{
    if (m_spaceRest.isActive())
        return;
    m_spaceRest.start();
    m_browser.freeSpace(folder(), this, [this, asked = folder()](const Result<std::uint64_t> &space) {
        if (asked != folder())
            return;
        m_isSpaceKnown = true;
        m_space->setText(space ? tr("%1 free", "space on a device").arg(text::size(*space)) : QString());
    });
}

void PaneView::askWhetherTrash()
{
    if (m_asksWhetherTrash || !std::exchange(m_mayBeTrash, false))
        return;
    m_asksWhetherTrash = true;
    m_browser.inHomeTrash(folder(), this, [this, asked = folder()](const std::optional<Path> &known) {
        m_asksWhetherTrash = false;
        if (asked != folder())
            return askWhetherTrash();
        if (!known)
            return;
        const int row = m_table->currentRow();
        const bool isAwaited = !m_awaited.empty() || row < 0 || row >= m_model->rowCount();
        m_history[m_at].folder = *known;
        show(*known, isAwaited ? std::string(m_awaited) : m_model->entry(row).name);
    });
}

void PaneView::setActive(bool active)
{
    m_pathBar->setActive(active);
    m_table->setActive(active);
}

void PaneView::setShowsHidden(bool shows)
{
    m_model->setShowsHidden(shows);
}

void PaneView::setKeys(const QString &showHidden, const QString &copy)
{
    m_hiddenKey = showHidden;
    m_copyKey = copy;
    if (m_model->isComplete())
        showNotice();
}

void PaneView::setFilter(const QString &words)
{
    ask(Asked::Filter, words);
}

void PaneView::askPattern(bool marked)
{
    ask(marked ? Asked::Mark : Asked::Unmark, QStringLiteral("*."));
}

void PaneView::quickSearch()
{
    if (m_asked != Asked::Find)
        return ask(Asked::Find, {});
    m_filter->setFocus(Qt::OtherFocusReason);
    find(m_table->currentRow() + 1, true);
}

void PaneView::find(int from, bool forwards)
{
    const QString words = m_filter->text();
    m_finding.reset();
    if (words.isEmpty())
        return setNotFound({});
    m_finding = Finding {browse::NameSearch(words.toStdString(), from, forwards), from, forwards};
    findOn();
}

void PaneView::findOn()
{
    if (!m_finding)
        return;
    const std::optional<int> row = m_model->findOn(m_finding->search);
    if (!row)
        return m_findsOn.start();
    m_finding.reset();
    m_table->setCurrentRow(*row);
    setNotFound(*row < 0 ? tr("No name here has “%1” in it.").arg(m_filter->text()) : QString());
}

void PaneView::setNotFound(const QString &sentence)
{
    if (sentence == m_notFound)
        return;
    m_notFound = sentence;
    m_filter->setAccessibleDescription(sentence);
    m_saying.stop();
    showStatus();
}

void PaneView::ask(Asked what, const QString &text)
{
    if (what != Asked::Filter && m_asked == Asked::Filter)
        m_model->setWords({});
    m_asked = what;
    m_finding.reset();
    setNotFound({});
    const QString name = what == Asked::Filter ? tr("Filter names")
        : what == Asked::Find                  ? tr("Quick search")
        : what == Asked::Mark                  ? tr("Select by pattern")
                                               : tr("Unselect by pattern");
    m_filter->setPlaceholderText(what == Asked::Filter     ? tr("Part of the name, or a pattern like *.jpg;*.png")
                                     : what == Asked::Find ? tr("Beginning or part of a name; arrows up and down go to others")
                                                           : tr("%1, like *.jpg;*.png", "what a pattern is for").arg(name));
    m_filter->setAccessibleName(name);
    m_filter->show();
    m_foldersToo->setChecked(marksFoldersToo);
    m_foldersToo->setVisible(what == Asked::Mark || what == Asked::Unmark);
    m_filter->setText(text);
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->end(false);
}

void PaneView::useField()
{
    if (m_asked == Asked::Filter)
        return m_table->setFocus();
    if (m_asked != Asked::Find)
        m_model->setMatchingMarked(m_filter->text(), m_asked == Asked::Mark, m_foldersToo->isChecked());
    endFilter();
}

void PaneView::endFilter()
{
    const bool hadFocus = m_filter->hasFocus() || m_foldersToo->hasFocus();
    m_asked = Asked::Filter;
    m_finding.reset();
    m_filter->clear();
    m_filter->hide();
    m_foldersToo->hide();
    setNotFound({});
    if (hadFocus)
        m_table->setFocus();
}

bool PaneView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::FocusOut)
        setNotFound({}); // or what comes later would move the cursor under somebody who works in the list
    if (watched == m_foldersToo && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endFilter();
        return true;
    }
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        switch (const int key = static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            endFilter();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (m_asked == Asked::Find)
                find(m_table->currentRow() + (key == Qt::Key_Down ? 1 : -1), key == Qt::Key_Down);
            else
                m_table->setFocus();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Whether it is a folder, or an archive that opens as one.
bool PaneView::canBeEntered(int row) const
{
    const browse::Entry &entry = m_model->entry(row);
    const bool isArchive = entry.leadsTo == model::FileType::Regular && archive::looksLikeArchive(entry.name);
    return entry.isFolder() || (isArchive && !archive::isDocument(entry.name));
}

void PaneView::openRow(int row)
{
    if (canBeEntered(row))
        go(m_model->path(row));
    else
        Q_EMIT fileOpened(m_model->path(row));
}

} // namespace ferry::ui
