// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"
#include "core/model/question.h"
#include "core/model/request.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace ferry::ui {

/// A line with what is found out about one question: whether two files that meet hold the same bytes, or where room is missing.
/// Its focus proxy gets the focus when its button goes.
class QuestionFacts : public QWidget
{
    Q_OBJECT

public:
    /// Files of this many bytes at most are compared without being asked for.
    static constexpr std::uint64_t kComparedAtOnce = std::uint64_t(64) << 20;

    /// `browser` must outlive this object.
    explicit QuestionFacts(browse::Browser &browser, QWidget *parent = nullptr);

    /// Gives up what was being found out about another one. Null: says nothing. `kind`: of its job.
    void setQuestion(const model::Question *question, model::JobKind kind);

    [[nodiscard]] QString text() const;
    /// For files that are not compared by themselves; there only while one is.
    [[nodiscard]] QPushButton *compareButton() const noexcept { return m_compare; }

private:
    void say(const QString &words);
    void compare();
    void hideButton();
    void findDevice();
    void tellRoom();

    browse::Browser &m_browser;
    QLabel *m_words;
    QPushButton *m_compare;
    QTimer m_pause;
    std::optional<model::Question> m_question;
    std::unique_ptr<QObject> m_asking; ///< while it lives, answers about the question are wanted
    Path m_mountPoint; ///< of a full device, once that is known
};

} // namespace ferry::ui
