// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/transfer_dialog.h"

#include "ui/dialogs/add_paused_button.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/path_edit.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace ferry::ui {

TransferDialog::TransferDialog(model::Request request, QWidget *parent)
    : QDialog(parent)
    , m_request(std::move(request))
    , m_destination(new PathEdit(this))
    , m_hint(new QLabel(this))
    , m_start(new QPushButton(this))
    , m_plan(new QPushButton(tr("&Plan…"), this))
    , m_addPaused(new AddPausedButton(m_start, this))
{
    const bool isMove = m_request.kind == model::JobKind::Move;
    // Of an archive, entries are what is copied.
    const std::vector<std::string> &entries = m_request.options.archive.entries;
    const bool isExtraction = m_request.kind == model::JobKind::Extract;
    const int count = text::plural(isExtraction ? entries.size() : m_request.sources.size());
    const QString what
        = count == 1 ? text::quoted(isExtraction ? Path(entries.front()) : m_request.sources.front()) : tr("%Ln item(s)", nullptr, count);
    setWindowTitle(isMove ? tr("Move") : tr("Copy"));
    auto *label = new QLabel(
        isMove ? tr("&Move %1 to:").arg(text::withoutMnemonic(what)) : tr("&Copy %1 to:").arg(text::withoutMnemonic(what)), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_destination);
    m_destination->setAccessibleName(tr("Destination folder"));
    m_destination->setPath(m_request.destination);
    m_destination->selectAll();
    m_start->setText(isMove ? tr("Move %Ln item(s)", nullptr, count) : tr("Copy %Ln item(s)", nullptr, count));
    m_start->setDefault(true);
    auto *more = new QPushButton(tr("&Options…"), this);
    m_plan->setToolTip(text::toolTip(tr("Shows first what would happen, item by item")));
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {more, m_plan, close})
        button->setAutoDefault(false);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(fontMetrics().lineSpacing()); // what comes and goes moves nothing
    for (const auto changed : {&PathEdit::pathChanged, &PathEdit::thereChanged})
        connect(m_destination, changed, this, &TransferDialog::showState);
    connect(m_start, &QPushButton::clicked, this, &TransferDialog::accept);
    connect(m_destination, &PathEdit::entered, m_start, &QPushButton::click);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(more, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT moreRequested();
    });
    connect(m_plan, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT planRequested();
    });

    auto *buttons = new QHBoxLayout;
    more->setVisible(!isExtraction); // its options are fewer, and the usual ones are right
    buttons->addWidget(more);
    buttons->addWidget(m_plan);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_addPaused);
    buttons->addWidget(m_start);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(label);
    whole->addWidget(m_destination);
    whole->addWidget(m_hint);
    whole->addSpacing(8);
    whole->addLayout(buttons);
    resize(520, sizeHint().height());
    const std::array<QWidget *, 6> inOrder {m_destination, more, m_plan, close, m_addPaused, m_start}; // as seen
    for (std::size_t i = 1; i < inOrder.size(); ++i)
        setTabOrder(inOrder[i - 1], inOrder[i]);
    m_destination->setFocus();
    showState();
}

void TransferDialog::showState()
{
    const QString missing = JobDialog::missingIn(*m_destination);
    m_start->setEnabled(missing.isEmpty());
    m_plan->setEnabled(missing.isEmpty());
    m_hint->setText(missing.isEmpty() ? JobDialog::noteOn(*m_destination) : missing);
}

model::Request TransferDialog::request() const
{
    model::Request request = m_request;
    request.destination = m_destination->path();
    return request;
}

bool TransferDialog::addsPaused() const
{
    return m_addPaused->isMeant();
}

void TransferDialog::accept()
{
    if (!m_destination->path().isEmpty())
        QDialog::accept();
}

} // namespace ferry::ui
