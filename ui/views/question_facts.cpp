// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/question_facts.h"

#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ferry::ui {

namespace {

// Who walks through the questions with a key does not have the files of each one read.
constexpr int kPause = 150; // milliseconds

/// Whether both sides can be held against each other: what comes out of an archive is no file yet.
bool areFiles(const model::Question &question, model::JobKind kind)
{
    return question.kind == model::QuestionKind::FileExists && (kind == model::JobKind::Copy || kind == model::JobKind::Move)
        && question.sourceFacts.isRegular() && question.targetFacts.isRegular();
}

} // namespace

QuestionFacts::QuestionFacts(browse::Browser &browser, QWidget *parent)
    : QWidget(parent)
    , m_browser(browser)
    , m_words(new QLabel(this))
    , m_compare(new QPushButton(tr("&Compare contents"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    // So that no answer below jumps when there is something to say, or the button to press.
    m_words->setMinimumHeight(std::max(fontMetrics().height() + 2, m_compare->sizeHint().height()));
    m_compare->setToolTip(text::toolTip(tr("Reads both files and says whether they are equal")));
    m_compare->setAutoDefault(false);
    m_compare->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(6);
    line->addWidget(m_compare);
    line->addWidget(m_words, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &QuestionFacts::compare);
    connect(m_compare, &QPushButton::clicked, this, &QuestionFacts::compare);
}

void QuestionFacts::setQuestion(const model::Question *question, model::JobKind kind)
{
    const bool isSame = question && m_question && m_question->id == question->id;
    m_question = question ? std::optional(*question) : std::nullopt;
    if (isSame) {
        // Only of missing room more becomes known while it is asked about.
        if (!m_mountPoint.isEmpty())
            tellRoom();
        return;
    }
    m_asking.reset();
    m_pause.stop();
    m_mountPoint = {};
    hideButton();
    say({});
    if (!question)
        return;
    if (question->kind == model::QuestionKind::NoSpace)
        return findDevice();
    if (!areFiles(*question, kind))
        return;
    const std::uint64_t size = question->sourceFacts.size;
    if (size != question->targetFacts.size) {
        say(tr("Contents differ"));
    } else if (size > kComparedAtOnce) {
        m_compare->show();
    } else {
        say(tr("Comparing contents…"));
        m_pause.start();
    }
}

QString QuestionFacts::text() const
{
    return m_words->text();
}

void QuestionFacts::say(const QString &words)
{
    m_words->setText(words);
}

void QuestionFacts::compare()
{
    hideButton();
    say(tr("Comparing contents…"));
    m_asking = std::make_unique<QObject>();
    m_browser.compareContent(m_question->source.path(), m_question->target.path(), m_asking.get(), [this](const Result<bool> &isSame) {
        if (!isSame)
            say(text::errorSentence(isSame.error()));
        else
            say(*isSame ? tr("Contents are equal") : tr("Contents differ"));
    });
}

/// What has the focus when it hides would give it to the next one, an answer: nobody shall give that by a second press.
void QuestionFacts::hideButton()
{
    if (m_compare->hasFocus())
        setFocus(Qt::OtherFocusReason);
    m_compare->hide();
}

void QuestionFacts::findDevice()
{
    m_asking = std::make_unique<QObject>();
    m_browser.deviceFor(m_question->target.path(), m_asking.get(), [this](const Result<browse::Device> &device) {
        // Where it cannot be told, the list still says how much is needed.
        if (!device || device->mountPoint.isEmpty())
            return;
        m_mountPoint = device->mountPoint;
        tellRoom();
    });
}

void QuestionFacts::tellRoom()
{
    const QString where = text::path(m_mountPoint);
    // Where enough is free, names or a quota are used up, and nobody knows how much would help.
    if (m_question->needed > m_question->available)
        say(tr("Make room on %1: %2 more").arg(where, text::size(m_question->needed - m_question->available)));
    else
        say(tr("Make room on %1", "a device").arg(where));
}

} // namespace ferry::ui
