// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/countdown_dialog.h"

#include <QPushButton>

#include <utility>

namespace ferry::ui {

CountdownDialog::CountdownDialog(const QString &title, std::function<QString(int seconds)> sentence, const QString &nowWord,
                                 QWidget *parent, int seconds, std::chrono::milliseconds interval)
    : QMessageBox(QMessageBox::NoIcon, title, {}, QMessageBox::NoButton, parent)
    , m_sentence(std::move(sentence))
    , m_seconds(seconds)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_ShowWithoutActivating); // what is typed at that moment is meant for something else
    setTextFormat(Qt::PlainText); // it has labels of devices
    setInformativeText(tr("All jobs are done."));
    QPushButton *now = addButton(nowWord, QMessageBox::AcceptRole);
    QPushButton *cancel = addButton(tr("Cancel"), QMessageBox::RejectRole);
    setDefaultButton(cancel);
    setEscapeButton(cancel);
    connect(this, &QMessageBox::buttonClicked, this, [this, now](const QAbstractButton *pressed) {
        m_timer.stop();
        if (pressed == now)
            Q_EMIT elapsed();
    });
    connect(&m_timer, &QTimer::timeout, this, &CountdownDialog::tick);
    m_timer.start(interval);
    showTime();
}

void CountdownDialog::tick()
{
    if (--m_seconds > 0)
        return showTime();
    m_timer.stop();
    Q_EMIT elapsed();
    close();
}

void CountdownDialog::showTime()
{
    setText(m_sentence(m_seconds));
}

} // namespace ferry::ui
