// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/safe_question.h"

#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <span>

namespace ferry::ui {

namespace {

class SafeQuestion
{
    Q_DECLARE_TR_FUNCTIONS(SafeQuestion)
};

constexpr std::size_t kNamed = 5; // as many as are taken in at a glance
constexpr int kWidest = 50; // average characters, for which a line has room

/// The first of these in a line each, and where they are.
QString listed(const QFontMetrics &font, const std::vector<Path> &items)
{
    const auto line = [&font](const QString &words) { return font.elidedText(words, Qt::ElideMiddle, font.averageCharWidth() * kWidest); };
    const Path folder = items.front().parent();
    const bool areTogether = std::ranges::all_of(items, [&folder](const Path &item) { return item.parent() == folder; });
    QStringList lines;
    for (const Path &item : std::span(items).first(std::min(items.size(), kNamed)))
        lines << line(areTogether ? text::name(item) : text::path(item));
    if (items.size() > kNamed)
        lines << SafeQuestion::tr("and %Ln more", "items", text::plural(items.size() - kNamed));
    if (areTogether)
        lines << QString() << line(SafeQuestion::tr("In %1", "a folder").arg(text::path(folder)));
    return lines.join(QLatin1Char('\n'));
}

void ask(QWidget *parent, const QString &title, const QString &question, const QString &word, const QString &otherwise,
         std::function<void()> yes, const std::vector<Path> &items = {})
{
    auto *sure = new QMessageBox(QMessageBox::NoIcon, title, question, QMessageBox::NoButton, parent);
    sure->setAttribute(Qt::WA_DeleteOnClose);
    sure->setTextFormat(Qt::PlainText);
    if (!items.empty())
        sure->setInformativeText(listed(sure->fontMetrics(), items));
    for (QLabel *label : sure->findChildren<QLabel *>()) // setTextFormat() does not reach them all in every Qt
        label->setTextFormat(Qt::PlainText);
    QPushButton *go = sure->addButton(word, QMessageBox::DestructiveRole);
    QPushButton *keep = sure->addButton(otherwise, QMessageBox::RejectRole);
    sure->setDefaultButton(keep);
    sure->setEscapeButton(keep);
    QObject::connect(sure, &QMessageBox::buttonClicked, parent, [yes = std::move(yes), go](const QAbstractButton *pressed) {
        if (pressed == go)
            yes();
    });
    sure->open();
}

} // namespace

void askToDelete(QWidget *parent, const std::vector<Path> &items, std::function<void()> yes)
{
    ask(parent, SafeQuestion::tr("Delete for good"),
        SafeQuestion::tr("Delete %Ln item(s) for good? They cannot be brought back.", nullptr, text::plural(items.size())),
        SafeQuestion::tr("Delete for good"), SafeQuestion::tr("Keep them"), std::move(yes), items);
}

void askToEmptyTrash(QWidget *parent, int count, std::function<void()> yes)
{
    ask(parent, SafeQuestion::tr("Empty the trash"),
        SafeQuestion::tr("Delete %Ln item(s) in the trash for good? They cannot be brought back.", nullptr, count),
        SafeQuestion::tr("Empty the trash"), SafeQuestion::tr("Keep them"), std::move(yes));
}

void askToTrash(QWidget *parent, const std::vector<Path> &items, std::function<void()> yes)
{
    ask(parent, SafeQuestion::tr("Move to the trash"),
        SafeQuestion::tr("Move %Ln item(s) to the trash?", nullptr, text::plural(items.size())), SafeQuestion::tr("Move to the trash"),
        SafeQuestion::tr("Keep them"), std::move(yes), items);
}

void askToTrashExtra(QWidget *parent, int count, const QString &folder, std::function<void()> yes)
{
    ask(parent, SafeQuestion::tr("Move to the trash"),
        SafeQuestion::tr("Move %Ln item(s) to the trash that only %1 has? What changed since it was compared, or is in the source by now, "
                         "stays.",
                         "a folder", count)
            .arg(folder),
        SafeQuestion::tr("Move to the trash"), SafeQuestion::tr("Keep them"), std::move(yes));
}

void askToUndo(QWidget *parent, const QString &job, std::function<void()> yes)
{
    ask(parent, SafeQuestion::tr("Undo"), SafeQuestion::tr("Undo “%1”? What has changed since then stays as it is.", "a job").arg(job),
        SafeQuestion::tr("Undo it"), SafeQuestion::tr("Leave it"), std::move(yes));
}

void askToRemoveKept(QWidget *parent, const QString &job, std::function<void()> yes)
{
    ask(parent, SafeQuestion::tr("Remove what was kept"),
        SafeQuestion::tr("Remove for good what “%1” replaced and kept? It cannot be undone afterwards.", "a job").arg(job),
        SafeQuestion::tr("Remove it"), SafeQuestion::tr("Keep it"), std::move(yes));
}

} // namespace ferry::ui
