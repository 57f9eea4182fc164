// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/compress_dialog.h"

#include "core/archive/formats.h"
#include "ui/bridge/settings.h"
#include "ui/dialogs/add_paused_button.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/path_edit.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace ferry::ui {

namespace {

constexpr auto kFormatKey = "job/archive";

/// One thing keeps its name; several are called as the folder they are in.
std::string nameFor(const std::vector<Path> &sources)
{
    const std::string name = sources.size() == 1 ? sources.front().name() : sources.front().parent().name();
    return name.empty() ? std::string("archive") : name;
}

} // namespace

CompressDialog::CompressDialog(std::vector<Path> sources, const Path &destination, QWidget *parent)
    : QDialog(parent)
    , m_sources(std::move(sources))
    , m_name(new QLineEdit(this))
    , m_format(new QComboBox(this))
    , m_level(new QSpinBox(this))
    , m_destination(new PathEdit(this))
    , m_hint(new QLabel(this))
    , m_start(new QPushButton(this))
    , m_addPaused(new AddPausedButton(m_start, this))
{
    setWindowTitle(tr("Compress"));
    m_name->setAccessibleName(tr("Name of the archive"));
    for (const archive::Format &format : archive::writtenFormats())
        m_format->addItem(QLatin1Char('.') + QLatin1String(format.name));
    m_format->setAccessibleName(tr("Kind of archive"));
    const int kept = m_format->findText(Settings().value(QLatin1String(kFormatKey)).toString());
    m_format->setCurrentIndex(std::max(kept, 0));
    m_destination->setPath(destination);
    m_destination->setAccessibleName(tr("Destination folder"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_start->setDefault(true);
    layOut();
    connect(m_format, &QComboBox::currentIndexChanged, this, &CompressDialog::takeFormat);
    connect(m_name, &QLineEdit::textChanged, this, &CompressDialog::showState);
    connect(m_destination, &PathEdit::pathChanged, this, &CompressDialog::showState);
    connect(m_start, &QPushButton::clicked, this, &CompressDialog::accept);
    takeFormat();
    showSources();
    m_name->setFocus();
}

void CompressDialog::layOut()
{
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *archive = new QHBoxLayout;
    archive->addWidget(m_name, 1);
    archive->addWidget(m_format);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *label = new QLabel(tr("&Archive:"), this);
    label->setBuddy(m_name);
    form->addRow(label, archive);
    form->addRow(tr("In &folder:"), m_destination);
    form->addRow(tr("Com&pression:"), m_level);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_addPaused);
    buttons->addWidget(m_start);
    auto *whole = new QVBoxLayout(this);
    whole->addLayout(form);
    whole->addSpacing(8);
    whole->addLayout(buttons);
    resize(520, sizeHint().height());
}

void CompressDialog::takeFormat()
{
    const archive::Format &format = archive::writtenFormats()[static_cast<std::size_t>(m_format->currentIndex())];
    m_level->setRange(format.levelMin, format.levelMax);
    m_level->setValue(format.levelUsual);
    m_level->setEnabled(format.levelMax > 0);
    m_level->setToolTip(text::toolTip(tr("More is smaller and takes longer")));
}

void CompressDialog::addSources(const std::vector<Path> &sources)
{
    m_sources.reserve(m_sources.size() + sources.size()); // what is known stays where it is
    std::unordered_set<std::string_view> known;
    for (const Path &source : m_sources)
        known.insert(source.bytes());
    for (const Path &source : sources) {
        if (known.insert(source.bytes()).second)
            m_sources.push_back(source);
    }
    showSources();
}

void CompressDialog::showSources()
{
    if (!m_name->isModified()) {
        m_name->setText(QFile::decodeName(QByteArray::fromStdString(nameFor(m_sources))));
        m_name->selectAll();
    }
    m_start->setText(tr("Compress %Ln item(s)", nullptr, text::plural(m_sources.size())));
    showState();
}

QString CompressDialog::missing() const
{
    if (m_name->text().isEmpty() || m_name->text().contains(QLatin1Char('/')))
        return tr("Give the archive a name without /.");
    if (m_destination->path().isEmpty())
        return tr("Choose a destination folder.");
    return {};
}

void CompressDialog::showState()
{
    m_hint->setText(missing());
    m_start->setEnabled(missing().isEmpty());
}

model::Request CompressDialog::request() const
{
    const archive::Format &format = archive::writtenFormats()[static_cast<std::size_t>(m_format->currentIndex())];
    model::Request request;
    request.kind = model::JobKind::Compress;
    request.sources = m_sources;
    request.destination = m_destination->path();
    request.options = JobDefaults::options(model::JobKind::Compress);
    request.options.onFile = model::FileConflict::Rename;
    request.options.archive.name = QFile::encodeName(m_name->text() + m_format->currentText()).toStdString();
    if (m_level->value() != format.levelUsual)
        request.options.archive.level = m_level->value();
    return request;
}

bool CompressDialog::addsPaused() const
{
    return m_addPaused->isMeant();
}

void CompressDialog::accept()
{
    if (!missing().isEmpty())
        return;
    Settings().setValue(QLatin1String(kFormatKey), m_format->currentText());
    QDialog::accept();
}

} // namespace ferry::ui
