// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/properties_dialog.h"

#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferry::ui {

namespace {

constexpr int kIcon = 48;

std::uint32_t bitOf(std::size_t box)
{
    return 0400U >> box;
}

QString letters(std::uint32_t mode)
{
    QString word = QStringLiteral("rwxrwxrwx");
    for (std::size_t box = 0; box < 9; ++box) {
        if (!(mode & bitOf(box)))
            word[static_cast<qsizetype>(box)] = QLatin1Char('-');
    }
    return word;
}

/// Names and figures are of either direction, and a label would go by theirs; they stand in one column nevertheless.
void alignWithWindow(QLabel *label)
{
    label->setAlignment((label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void setUpFact(QLabel *fact)
{
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    alignWithWindow(fact);
}

} // namespace

PropertiesDialog::PropertiesDialog(browse::Browser &browser, Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_browser(browser)
    , m_subject(std::move(subject))
    , m_amount(new QLabel(this))
    , m_mode(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_apply(new QPushButton(tr("&Change permissions"), this))
{
    const int count = text::plural(m_subject.paths.size());
    const Path &first = m_subject.paths.front();
    setWindowTitle(count == 1 ? tr("Properties of %1").arg(text::name(first)) : tr("Properties of %Ln item(s)", nullptr, count));
    auto *icon = new QLabel(this);
    icon->setPixmap(m_subject.icon.pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    auto *name = new QLabel(count == 1 ? text::name(first) : tr("%Ln item(s)", nullptr, count), this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    alignWithWindow(name);
    QFont font = name->font();
    font.setBold(true);
    name->setFont(font);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(icon);
    top->addWidget(name, 1);

    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_apply->setAutoDefault(false);
    connect(m_apply, &QPushButton::clicked, this, &PropertiesDialog::apply);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addStretch(1);
    buttons->addWidget(close);

    auto *form = new QFormLayout;
    addFacts(form);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(10);
    whole->addLayout(top);
    whole->addLayout(form);
    if (m_subject.hasPermissions)
        whole->addLayout(makePermissions());
    m_apply->setVisible(m_subject.hasPermissions);
    whole->addWidget(m_notice);
    whole->addStretch(1);
    whole->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 62, sizeHint().height());
    close->setFocus();

    m_browser.measure(m_subject.paths, this, [this](const browse::Amount &amount) { showAmount(amount); });
    if (count == 1)
        m_browser.properties(first, this, [this](const Result<browse::Properties> &properties) { showProperties(properties); });
}

QLabel *PropertiesDialog::addFact(QFormLayout *form, const QString &word)
{
    auto *fact = new QLabel(this);
    setUpFact(fact);
    form->addRow(word, fact);
    return fact;
}

void PropertiesDialog::showFact(QLabel *fact, const QString &words)
{
    fact->setText(words);
    static_cast<QFormLayout *>(layout()->itemAt(1)->layout())->setRowVisible(fact, true);
}

void PropertiesDialog::addFacts(QFormLayout *form)
{
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (!m_subject.kind.isEmpty())
        addFact(form, tr("Kind:"))->setText(m_subject.kind);
    addFact(form, tr("Folder:"))->setText(text::path(m_subject.paths.front().parent()));
    setUpFact(m_amount);
    m_amount->setText(tr("Counting…"));
    form->addRow(tr("Size:"), m_amount);
    if (m_subject.paths.size() > 1)
        return;
    m_modified = addFact(form, tr("Modified:"));
    m_owner = addFact(form, tr("Owner:"));
    m_leadsTo = addFact(form, tr("Leads to:"));
    m_origin = addFact(form, tr("Came from:"));
    m_deleted = addFact(form, tr("Deleted:", "when it was put into the trash"));
    for (QLabel *fact : {m_leadsTo, m_origin, m_deleted})
        form->setRowVisible(fact, false);
}

QGridLayout *PropertiesDialog::makePermissions()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    const std::array columns {tr("Read"), tr("Write"), tr("Run or enter")};
    const std::array rows {tr("Owner"), tr("Group"), tr("Others")};
    auto *title = new QLabel(tr("May"), this);
    grid->addWidget(title, 0, 0);
    for (std::size_t column = 0; column < columns.size(); ++column)
        grid->addWidget(new QLabel(columns[column], this), 0, static_cast<int>(column) + 1);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        grid->addWidget(new QLabel(rows[row], this), static_cast<int>(row) + 1, 0);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const std::size_t place = 3 * row + column;
            auto *box = new QCheckBox(this);
            box->setAccessibleName(tr("%1: %2", "who, may do what").arg(rows[row], columns[column]));
            const bool isMixed = (m_subject.someHave & bitOf(place)) != (m_subject.allHave & bitOf(place));
            box->setTristate(isMixed);
            box->setCheckState(isMixed ? Qt::PartiallyChecked : m_subject.allHave & bitOf(place) ? Qt::Checked : Qt::Unchecked);
            connect(box, &QCheckBox::stateChanged, this, &PropertiesDialog::showMode);
            grid->addWidget(box, static_cast<int>(row) + 1, static_cast<int>(column) + 1);
            m_boxes[place] = box;
        }
    }
    m_mode->setTextFormat(Qt::PlainText);
    grid->addWidget(m_mode, 4, 1, 1, 3);
    grid->setColumnStretch(4, 1);
    showMode();
    return grid;
}

browse::PermissionChange PropertiesDialog::wanted() const
{
    browse::PermissionChange change;
    for (std::size_t place = 0; place < m_boxes.size(); ++place) {
        if (m_boxes[place]->checkState() == Qt::Checked && !(m_subject.allHave & bitOf(place)))
            change.set |= bitOf(place);
        if (m_boxes[place]->checkState() == Qt::Unchecked && (m_subject.someHave & bitOf(place)))
            change.clear |= bitOf(place);
    }
    return change;
}

void PropertiesDialog::showMode()
{
    const browse::PermissionChange change = wanted();
    const std::uint32_t all = (m_subject.allHave & ~change.clear) | change.set;
    const std::uint32_t some = (m_subject.someHave & ~change.clear) | change.set;
    m_mode->setText(all == some ? tr("%1 (%2)", "letters of permissions, as octal number")
                                      .arg(letters(all), QString::number(all & 07777, 8).rightJustified(3, QLatin1Char('0')))
                                : tr("Not the same for all"));
    m_apply->setEnabled(change.set != 0 || change.clear != 0);
}

void PropertiesDialog::showProperties(const Result<browse::Properties> &properties)
{
    if (!properties) {
        m_notice->setText(text::errorSentence(properties.error()));
        m_notice->show();
        return;
    }
    m_modified->setText(text::moment(properties->facts.modified));
    m_owner->setText(tr("%1, group %2").arg(text::safe(properties->owner), text::safe(properties->group)));
    if (properties->facts.type == model::FileType::Symlink)
        showFact(m_leadsTo, text::safe(properties->linkText));
    if (!properties->origin.isEmpty())
        showFact(m_origin, text::path(properties->origin));
    const QDateTime deleted = QDateTime::fromString(QString::fromStdString(properties->deleted), Qt::ISODate);
    if (deleted.isValid())
        showFact(m_deleted, text::moment({deleted.toSecsSinceEpoch(), 0}));
}

void PropertiesDialog::showAmount(const browse::Amount &amount)
{
    QStringList lines;
    lines << tr("%1, %2 on the device", "sizes").arg(text::exactSize(amount.bytes), text::size(amount.allocated));
    if (amount.folders > 0 || amount.files > 1)
        lines << tr("%1 in %2", "files in folders")
                     .arg(tr("%Ln file(s)", nullptr, text::plural(amount.files)),
                          tr("%Ln folder(s)", nullptr, text::plural(amount.folders)));
    if (amount.unreadable > 0)
        lines << tr("%Ln could not be looked at", nullptr, text::plural(amount.unreadable));
    if (!amount.isComplete)
        lines << tr("Counting…");
    m_amount->setText(lines.join(QLatin1Char('\n')));
}

void PropertiesDialog::apply()
{
    const browse::PermissionChange change = wanted();
    m_apply->setEnabled(false);
    m_browser.changePermissions(m_subject.paths, change, this, [this, change](const std::vector<Error> &errors) {
        m_notice->setVisible(!errors.empty());
        if (errors.empty()) {
            m_subject.allHave = (m_subject.allHave & ~change.clear) | change.set;
            m_subject.someHave = (m_subject.someHave & ~change.clear) | change.set;
        } else if (errors.size() == 1) {
            m_notice->setText(text::errorSentence(errors.front()));
        } else {
            m_notice->setText(tr("%Ln item(s) could not be changed. The first: %1", nullptr, text::plural(errors.size()))
                                  .arg(text::errorSentence(errors.front())));
        }
        showMode();
    });
}

QString PropertiesDialog::amount() const
{
    return m_amount->text();
}

QString PropertiesDialog::notice() const
{
    return m_notice->text();
}

} // namespace ferry::ui
