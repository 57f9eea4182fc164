// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/job_dialog.h"

#include "ui/actions/job_composer.h"
#include "ui/delegates/row_delegate.h"
#include "ui/dialogs/add_paused_button.h"
#include "ui/dialogs/limit_box.h"
#include "ui/dialogs/option_boxes.h"
#include "ui/dialogs/path_edit.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/safe_question.h"
#include "ui/models/path_list_model.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ferry::ui {

namespace {

template <typename Value>
void addChoice(QComboBox *box, const QString &word, Value value)
{
    box->addItem(word, static_cast<int>(value));
}

} // namespace

JobDialog::JobDialog(model::JobKind kind, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_sources(new PathListModel(this))
    , m_list(new QListView(this))
    , m_addFiles(new QPushButton(tr("Add &files…"), this))
    , m_addFolder(new QPushButton(tr("Add f&older…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_destination(new PathEdit(this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
    , m_onFile(new QComboBox(this))
    , m_onFolder(new QComboBox(this))
    , m_verification(new QComboBox(this))
    , m_deletion(new QComboBox(this))
    , m_limit(new LimitBox(this))
    , m_priority(new QComboBox(this))
    , m_keepReplaced(new QCheckBox(tr("&Keep what is replaced, until it is accepted or undone"), this))
    , m_plan(new QPushButton(tr("P&lan…"), this))
    , m_hint(new QLabel(this))
    , m_start(new QPushButton(this))
    , m_addPaused(new AddPausedButton(m_start, this))
    , m_close(new QPushButton(tr("Close"), this))
{
    buildSources();
    buildOptions();
    layOut();
    showState();
}

void JobDialog::buildSources()
{
    m_list->setModel(m_sources);
    m_list->setAccessibleName(tr("Files and folders"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegate(new RowDelegate(Qt::ElideMiddle, this));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_destination->setAccessibleName(tr("Destination folder"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_list);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &JobDialog::removeChosen);
    connect(m_addFiles, &QPushButton::clicked, this, &JobDialog::chooseFiles);
    connect(m_addFolder, &QPushButton::clicked, this, &JobDialog::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, &JobDialog::removeChosen);
    connect(m_browse, &QPushButton::clicked, this, &JobDialog::browse);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobDialog::showState);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sources, change, this, &JobDialog::showState);
    connect(m_sources, &QAbstractItemModel::modelReset, this, &JobDialog::showState);
    connect(m_destination, &PathEdit::pathChanged, this, &JobDialog::showState);
    connect(m_destination, &PathEdit::thereChanged, this, &JobDialog::showState);
    connect(m_deletion, &QComboBox::currentIndexChanged, this, &JobDialog::showState);
    connect(m_start, &QPushButton::clicked, this, &JobDialog::accept);
    connect(m_destination, &PathEdit::entered, m_start, &QPushButton::click);
    connect(m_close, &QPushButton::clicked, this, &JobDialog::reject);
    connect(m_plan, &QPushButton::clicked, this, &JobDialog::plan);
    for (QPushButton *button : {m_addFiles, m_addFolder, m_remove, m_browse, m_plan, m_close})
        button->setAutoDefault(false);
    m_start->setDefault(true);
}

void JobDialog::buildOptions()
{
    fillPolicies(m_onFile, model::FileConflict::Ask);
    fillPolicies(m_onFolder, model::FolderConflict::Merge);
    fillVerifications(m_verification, m_kind == model::JobKind::Move ? model::Verification::ReadBack : model::Verification::None);
    fillPriorities(m_priority, model::Priority::Normal);
    addChoice(m_deletion, tr("Move to the trash"), model::JobKind::Trash);
    addChoice(m_deletion, tr("Delete for good"), model::JobKind::Delete);
    if (isRemoval())
        choose(m_deletion, m_kind);
    for (QComboBox *box : {m_onFile, m_onFolder, m_verification, m_priority})
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_limit->setSpecialValueText(tr("No limit"));
    m_limit->setSuffix(tr(" MB/s", "unit after a number"));
    m_priority->setToolTip(text::toolTip(tr("In the background it gives way to other programs")));
    m_plan->setToolTip(text::toolTip(tr("Shows first what would happen, item by item")));
    m_keepReplaced->setToolTip(text::toolTip(tr("In a hidden folder beside it")));
}

void JobDialog::layOut()
{
    setWindowTitle(isRemoval() ? tr("Delete") : text::kindWord(m_kind));
    auto *sourceButtons = new QVBoxLayout;
    for (QPushButton *button : {m_addFiles, m_addFolder, m_remove})
        sourceButtons->addWidget(button);
    sourceButtons->addStretch(1);
    auto *sources = new QHBoxLayout;
    sources->addWidget(m_list, 1);
    sources->addLayout(sourceButtons);
    auto *destination = new QHBoxLayout;
    destination->addWidget(m_destination, 1);
    destination->addWidget(m_browse);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto addRow = [form](const QString &word, QWidget *field) {
        auto *label = new QLabel(word);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    const bool writes = !isRemoval();
    m_addFolder->setVisible(m_kind != model::JobKind::Extract);
    for (QWidget *field :
         std::initializer_list<QWidget *> {m_destination, m_browse, m_onFile, m_onFolder, m_verification, m_limit, m_keepReplaced})
        field->setVisible(writes);
    m_deletion->setVisible(!writes);
    if (writes) {
        auto *label = new QLabel(tr("&To folder:"));
        label->setBuddy(m_destination);
        form->addRow(label, destination);
        addRow(tr("If a file &exists:"), m_onFile);
        form->addRow(QString(), m_keepReplaced);
        addRow(tr("If a folder e&xists:"), m_onFolder);
        addRow(m_kind == model::JobKind::Move ? tr("&Verify between devices:") : tr("&Verify:"), m_verification);
        addRow(tr("&Speed limit:"), m_limit);
    } else {
        delete destination;
        addRow(tr("&How:"), m_deletion);
    }
    addRow(tr("&Priority:"), m_priority);

    m_plan->hide(); // until there is a planner
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_plan);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_addPaused);
    buttons->addWidget(m_start);
    auto *whole = new QVBoxLayout(this);
    whole->addLayout(sources, 1);
    whole->addLayout(form);
    whole->addLayout(buttons);
    const std::array<QWidget *, 12> inOrder {m_browse, m_onFile,   m_keepReplaced, m_onFolder, m_verification, m_deletion,
                                             m_limit,  m_priority, m_plan,         m_close,    m_addPaused,    m_start}; // as seen
    for (std::size_t i = 1; i < inOrder.size(); ++i)
        setTabOrder(inOrder[i - 1], inOrder[i]);
    resize(540, writes ? 430 : 300);
}

model::JobKind JobDialog::kind() const
{
    return isRemoval() ? choice<model::JobKind>(m_deletion) : m_kind;
}

bool JobDialog::isRemoval() const
{
    return m_kind == model::JobKind::Delete || m_kind == model::JobKind::Trash;
}

QString JobDialog::startWord() const
{
    const int count = m_sources->rowCount();
    switch (kind()) {
    case model::JobKind::Copy:
        return count == 0 ? tr("Copy") : tr("Copy %Ln item(s)", nullptr, count);
    case model::JobKind::Move:
        return count == 0 ? tr("Move") : tr("Move %Ln item(s)", nullptr, count);
    case model::JobKind::Delete:
        return count == 0 ? tr("Delete") : tr("Delete %Ln item(s)", nullptr, count);
    case model::JobKind::Trash:
        return count == 0 ? tr("To trash") : tr("%Ln item(s) to trash", nullptr, count);
    case model::JobKind::Extract:
        return text::kindWord(model::JobKind::Extract);
    case model::JobKind::Verify: // of the command line only
    case model::JobKind::Check:
    case model::JobKind::Compress: // has a dialog of its own
        break;
    }
    return {};
}

QString JobDialog::missing() const
{
    if (m_sources->rowCount() == 0)
        return tr("Add files or folders.");
    return isRemoval() ? QString() : missingIn(*m_destination);
}

QString JobDialog::missingIn(const PathEdit &destination)
{
    if (!destination.path().isEmpty())
        return {};
    return destination.text().isEmpty() ? tr("Choose a destination folder.") : tr("The destination must begin with /.");
}

QString JobDialog::noteOn(const PathEdit &destination)
{
    switch (destination.there()) {
    case PathEdit::There::Unknown:
        break;
    case PathEdit::There::Nothing:
        return tr("A new folder %1 will be made for it.").arg(text::quoted(destination.path()));
    case PathEdit::There::NoFolder:
        return tr("No folder is there, and none can be made.");
    }
    return {};
}

bool JobDialog::isComplete() const
{
    return missing().isEmpty();
}

void JobDialog::showState()
{
    m_remove->setEnabled(m_list->selectionModel()->hasSelection());
    m_start->setText(m_startWord.isEmpty() ? startWord() : m_startWord);
    m_start->setEnabled(isComplete());
    m_plan->setEnabled(isComplete());
    m_hint->setText(isRemoval() || !isComplete() ? missing() : noteOn(*m_destination));
}

void JobDialog::setSources(const std::vector<Path> &sources)
{
    m_sources->setPaths(sources);
}

void JobDialog::addSources(const std::vector<Path> &sources)
{
    m_sources->add(sources);
}

bool JobDialog::asks() const
{
    const QList<QDialog *> dialogs = findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(dialogs, [](const QDialog *dialog) { return dialog->isVisible(); });
}

void JobDialog::setDestination(const Path &destination)
{
    m_destination->setPath(destination);
}

void JobDialog::setOptions(const model::Options &options)
{
    m_options = options;
    m_keepReplaced->setChecked(options.keepReplaced);
    choose(m_onFile, options.onFile);
    choose(m_onFolder, options.onFolder);
    if (options.verification)
        choose(m_verification, *options.verification);
    m_limit->setLimit(options.limit);
    choose(m_priority, options.priority);
}

void JobDialog::setPlanner(QueueSource &source)
{
    m_planner = &source;
    m_plan->setVisible(!isRemoval());
}

void JobDialog::setStartWord(const QString &word)
{
    m_startWord = word;
    m_addPaused->hide();
    showState();
}

model::Request JobDialog::request() const
{
    model::Request request;
    request.kind = kind();
    request.sources = m_sources->paths();
    request.options = m_options;
    request.options.priority = choice<model::Priority>(m_priority);
    if (isRemoval())
        return request;
    request.destination = m_destination->path();
    request.options.onFile = choice<model::FileConflict>(m_onFile);
    request.options.onFolder = choice<model::FolderConflict>(m_onFolder);
    request.options.verification = choice<model::Verification>(m_verification);
    request.options.limit = m_limit->limit();
    request.options.keepReplaced = m_keepReplaced->isChecked();
    return request;
}

bool JobDialog::addsPaused() const
{
    return m_addPaused->isMeant();
}

void JobDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        std::vector<Path> sources;
        for (const QString &file : files)
            sources.emplace_back(QFile::encodeName(file).toStdString());
        m_sources->add(sources);
    });
    dialog->open();
}

void JobDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_sources->add({Path(QFile::encodeName(folder).toStdString()).absolute(Path("/"))}); });
    dialog->open();
}

void JobDialog::removeChosen()
{
    m_sources->remove(m_list->selectionModel()->selectedRows());
}

void JobDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Destination folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    const Path present = m_destination->path();
    dialog->setDirectory(present.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::HomeLocation)
                                           : QFile::decodeName(QByteArray::fromStdString(present.bytes())));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_destination->setPath(Path(QFile::encodeName(folder).toStdString()).absolute(Path("/"))); });
    dialog->open();
}

void JobDialog::plan()
{
    // As it is done. Where some come from elsewhere and some lie there already, the plan is of the former: the others take free names.
    model::Request job = withDuplicates(request()).front();
    const model::FileConflict onFile = job.options.onFile;
    const model::FolderConflict onFolder = job.options.onFolder;
    auto *dialog = new PlanDialog(*m_planner, std::move(job), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, onFile, onFolder](int code) {
        model::Options options = dialog->request().options;
        // What is a free name there need be none in the next destination.
        if (options.onFile == onFile)
            options.onFile = choice<model::FileConflict>(m_onFile);
        if (options.onFolder == onFolder)
            options.onFolder = choice<model::FolderConflict>(m_onFolder);
        setOptions(options);
        QPushButton *pressed = dialog->addsPaused() ? m_addPaused : m_start;
        if (code == QDialog::Accepted)
            pressed->click();
    });
    dialog->open();
}

void JobDialog::accept()
{
    if (!isComplete())
        return;
    if (kind() != model::JobKind::Delete)
        return QDialog::accept();
    askToDelete(this, m_sources->paths(), [this] { QDialog::accept(); });
}

} // namespace ferry::ui
