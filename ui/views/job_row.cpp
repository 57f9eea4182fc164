// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/job_row.h"

#include "core/model/follow_up.h"
#include "ui/icons/symbols.h"
#include "ui/text/error_text.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"
#include "ui/views/accessible_factory.h"
#include "ui/views/elided_label.h"
#include "ui/views/job_bar.h"
#include "ui/views/notice_line.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ferry::ui {

namespace {

constexpr int kIconSize = 20;
constexpr int kNumberSpacing = 10;
constexpr int kMoreWidth = 16;

class JobRowAccessible final : public QAccessibleWidget
{
public:
    explicit JobRowAccessible(JobRow *row)
        : QAccessibleWidget(row, QAccessible::ListItem)
        , m_row(row)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_row->isCurrent();
        return state;
    }

private:
    JobRow *m_row;
};

QToolButton *makeButton(JobRow *row)
{
    auto *button = new QToolButton(row);
    button->setAutoRaise(true);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

int widest(const QFontMetrics &metrics, const QStringList &texts)
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text) + 2);
    return width;
}

bool isVerifying(const model::JobSnapshot &job)
{
    return job.state == model::JobState::Running && job.stage == model::Stage::Verifying;
}

JobBar::Progress progressOf(const model::JobSnapshot &job)
{
    const bool hasBegun = job.state != model::JobState::Waiting && job.worked.count() > 0;
    JobBar::Progress progress;
    progress.done = text::fraction(job);
    if (!hasBegun && !progress.done)
        progress.done = 0;
    progress.safe = text::safeFraction(job).value_or(progress.done.value_or(0));
    progress.resting = job.state != model::JobState::Running && job.state != model::JobState::Flushing;
    progress.verifying = isVerifying(job);
    progress.spoken = text::spokenProgress(job);
    return progress;
}

void setButton(QToolButton *button, Symbol symbol, const QString &word, const QString &sentence, const QString &key = {})
{
    if (button->property("symbol").toInt() != static_cast<int>(symbol) || button->icon().isNull()) {
        button->setProperty("symbol", static_cast<int>(symbol));
        button->setIcon(symbolIcon(symbol));
    }
    const QString withKey = QCoreApplication::translate("NamedAction", "%1 (%2)", "command, its key").arg(word, key);
    button->setToolTip(text::toolTip(key.isEmpty() ? word : withKey));
    button->setAccessibleName(JobRow::tr("%1: %2", "button, job").arg(word, sentence));
}

} // namespace

JobRow::JobRow(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new ElidedLabel(this))
    , m_counts(new ElidedLabel(this))
    , m_bar(new JobBar(this))
    , m_percent(new ElidedLabel(this))
    , m_rate(new ElidedLabel(this))
    , m_left(new ElidedLabel(this))
    , m_state(new ElidedLabel(this))
    , m_error(new ElidedLabel(this))
    , m_notice(new NoticeLine(this))
    , m_progress(new QWidget(this))
    , m_first(makeButton(this))
    , m_second(makeButton(this))
    , m_answer(makeButton(this))
    , m_more(makeButton(this))
{
    showAccessibly<JobRow, JobRowAccessible>();
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_counts->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_counts->setSubdued(true);
    m_counts->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_percent->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_rate->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_left->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_error->setSubdued(true);
    for (ElidedLabel *label : {m_counts, m_percent, m_rate, m_left})
        label->setTabular();
    layOut();
    reserveWidths();
    connect(m_first, &QToolButton::clicked, this, &JobRow::pressFirst);
    connect(m_second, &QToolButton::clicked, this, &JobRow::pressSecond);
    connect(m_answer, &QToolButton::clicked, this, &JobRow::questionsClicked);
    connect(m_more, &QToolButton::clicked, this, [this] { Q_EMIT customContextMenuRequested(m_more->geometry().bottomLeft()); });
}

void JobRow::layOut()
{
    auto *numbers = new QHBoxLayout(m_progress);
    numbers->setContentsMargins({});
    numbers->setSpacing(kNumberSpacing);
    numbers->addWidget(m_bar, 1);
    numbers->addWidget(m_percent);
    numbers->addWidget(m_rate);
    numbers->addWidget(m_left);

    auto *first = new QHBoxLayout;
    first->setSpacing(16);
    first->addWidget(m_sentence, 1);
    first->addWidget(m_counts);
    first->addWidget(m_state);

    auto *lines = new QVBoxLayout;
    lines->setSpacing(3);
    lines->addLayout(first);
    lines->addWidget(m_progress);
    lines->addWidget(m_error);
    lines->addWidget(m_notice);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 7, 2, 7);
    row->setSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QToolButton *button : {m_answer, m_first, m_second, m_more})
        buttons->addWidget(button);
    m_more->setFixedWidth(kMoreWidth);
    setTabOrder(m_answer, m_first);
    setTabOrder(m_first, m_second);
    setTabOrder(m_second, m_more);
    m_icon->setFixedSize(kIconSize, kIconSize);
    row->addWidget(m_icon);
    row->addSpacing(6);
    row->addLayout(lines, 1);
    row->addLayout(buttons);
}

void JobRow::reserveWidths()
{
    const QFontMetrics metrics = m_percent->fontMetrics();
    m_counts->setMinimumWidth(0);
    m_percent->setFixedWidth(widest(metrics, {text::percent(100)}));
    m_rateWidth = widest(metrics, {text::rate({888'000'000}), text::rate({888'000})});
    using namespace std::chrono_literals;
    m_leftWidth = widest(metrics, {text::timeLeft(1s), text::timeLeft(59min), text::timeLeft(23h + 58min)});
}

void JobRow::setJob(std::shared_ptr<const model::JobSnapshot> shown)
{
    const std::size_t devices = text::devicesRevision();
    if (m_isShown && shown->id == m_job->id && shown->revision == m_job->revision && devices == m_devicesRevision)
        return;
    m_devicesRevision = devices;
    const bool isNew = !m_isShown;
    const auto before = std::exchange(m_job, std::move(shown));
    const model::JobSnapshot &job = *m_job;
    m_isShown = true;
    if (before->state != job.state)
        m_counts->setMinimumWidth(0); // it counts something else
    m_sentence->setText(text::sentence(*job.request));
    showState();
    showProgress();
    showButtons();
    tellAccessibly();
    setToolTip(text::toolTip(text::details(job)));
    // Only changes of state are announced: a voice that reads every percent would never stop.
    const bool isAnother = before->state != job.state || before->logError.has_value() != job.logError.has_value();
    if (!isNew && isAnother && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

/// Qt tells of every name and description that is set, be it the same as before.
void JobRow::tellAccessibly()
{
    if (m_sentence->text() != accessibleName())
        setAccessibleName(m_sentence->text());
    QStringList parts {text::spoken(*m_job), text::counts(*m_job), m_error->isHidden() ? QString() : m_error->text(), m_notice->text()};
    parts.removeAll(QString());
    const QString description = parts.join(QStringLiteral(" · "));
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

void JobRow::showState()
{
    m_icon->setPixmap(symbolIcon(symbolOf(m_job->state)).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    const bool isFinal = model::isFinal(m_job->state);
    m_progress->setVisible(!isFinal);
    // In the state of that name the second line says it, with the number.
    const bool asksBesides = needsSomebody() && m_job->state != model::JobState::NeedsAnswer;
    m_state->setVisible(isFinal || asksBesides);
    m_counts->setVisible(!isFinal && !needsSomebody());
    m_state->setText(isFinal ? text::stateWord(*m_job) : asksBesides ? tr("Needs you") : QString());
    m_state->setBold(asksBesides || m_job->state == model::JobState::DoneWithProblems || m_job->state == model::JobState::Failed);
    m_error->setVisible(m_job->error.has_value() && m_job->error->kind != ErrorKind::Cancelled);
    m_error->setText(m_job->error ? text::errorSentence(*m_job->error) : QString());
    m_notice->setText(text::logNotice(*m_job));
}

void JobRow::showProgress()
{
    if (model::isFinal(m_job->state))
        return;
    m_counts->setText(text::counts(*m_job));
    m_counts->setMinimumWidth(std::max(m_counts->minimumWidth(), m_counts->sizeHint().width())); // or it would move with every number
    m_bar->setProgress(progressOf(*m_job));
    const std::optional<int> percent = text::percentDone(*m_job);
    m_percent->setText(percent ? text::percent(*percent) : QString());
    // Nothing is copied while it is verified: what is left of the rate falls to nothing, and the word tells more.
    const bool hasRate = m_job->state == model::JobState::Running && m_job->rate.perSecond > 0 && !isVerifying(*m_job);
    m_rate->setVisible(hasRate);
    m_rate->setText(hasRate ? text::rate(m_job->rate) : QString());
    const QString left = hasRate ? text::timeLeft(*m_job) : QString();
    QString word = hasRate ? left : text::stateWord(*m_job);
    if (m_job->state == model::JobState::NeedsAnswer)
        word = tr("Needs you: %Ln question(s)", nullptr, text::plural(m_job->questions));
    const QString waiting = text::waitingFor(*m_job);
    const bool waits = !waiting.isEmpty();
    m_left->setText(waits ? waiting : word);
    // A sentence takes the whole line, of which there is nothing else to say.
    m_bar->setVisible(!waits);
    m_percent->setVisible(!waits);
    m_left->setAlignment((waits ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    m_left->setSizePolicy(waits ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
    // Words of state are longer than times: they take the room of the rate as well.
    m_rate->setFixedWidth(m_rateWidth);
    const int room = hasRate ? m_leftWidth : m_leftWidth + m_rateWidth + kNumberSpacing;
    m_left->setMinimumWidth(waits ? 0 : room);
    m_left->setMaximumWidth(waits ? QWIDGETSIZE_MAX : room);
}

void JobRow::showButtons()
{
    const QString sentence = m_sentence->text();
    const bool isFinal = model::isFinal(m_job->state);
    if (mayBeResumed())
        setButton(m_first, Symbol::Resume, tr("Resume"), sentence, m_keys.resume);
    else if (isFinal)
        setButton(m_first, Symbol::Log, tr("Show log"), sentence, m_keys.showLog);
    else
        setButton(m_first, Symbol::Pause, tr("Pause"), sentence, m_keys.pause);
    m_first->setEnabled(isFinal ? !m_job->results.isEmpty() : m_job->state != model::JobState::Cancelling);
    if (isFinal || m_job->state == model::JobState::Interrupted)
        setButton(m_second, Symbol::Remove, tr("Remove from list"), sentence, isFinal ? m_keys.remove : m_keys.cancel);
    else
        setButton(m_second, Symbol::Cancel, tr("Cancel"), sentence, m_keys.cancel);
    m_second->setEnabled(m_job->state != model::JobState::Cancelling);
    setButton(m_answer, Symbol::Question, tr("Answer"), sentence);
    m_answer->setVisible(needsSomebody());
    setButton(m_more, Symbol::More, tr("More"), sentence);
}

bool JobRow::mayBeResumed() const
{
    return m_job->state == model::JobState::Paused || m_job->state == model::JobState::Interrupted || !model::whyNoGoOn(*m_job);
}

bool JobRow::needsSomebody() const
{
    const bool hasQuestions = m_job->questions > 0 && !model::isFinal(m_job->state) && m_job->state != model::JobState::Cancelling;
    return hasQuestions || m_job->state == model::JobState::NeedsAnswer;
}

void JobRow::pressFirst()
{
    if (mayBeResumed())
        Q_EMIT resumeClicked();
    else if (model::isFinal(m_job->state))
        Q_EMIT logClicked();
    else
        Q_EMIT pauseClicked();
}

void JobRow::pressSecond()
{
    if (model::isFinal(m_job->state))
        Q_EMIT removeClicked();
    else
        Q_EMIT cancelClicked();
}

void JobRow::setKeys(const JobActions::Keys &keys)
{
    m_keys = keys;
    if (m_isShown)
        showButtons();
}

void JobRow::setCurrent(bool current)
{
    if (m_isCurrent == current)
        return;
    m_isCurrent = current;
    update();
    if (QAccessible::isActive()) {
        QAccessible::State changed;
        changed.selected = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    }
}

void JobRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.fillRect(rect(), m_isCurrent ? mixed(base, accent, 0.12) : base);
    painter.setPen(QPen(mixed(base, palette().color(QPalette::Text), 0.12), 1));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (hasFocus()) {
        painter.setPen(QPen(accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void JobRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
    Q_EMIT focused();
}

void JobRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void JobRow::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    m_pressedAt = event->position().toPoint();
    setFocus(Qt::MouseFocusReason);
}

void JobRow::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar = (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && isFar)
        Q_EMIT pulled();
}

void JobRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (!m_isShown)
        return;
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        reserveWidths();
        showState();
        showProgress();
    }
}

} // namespace ferry::ui
