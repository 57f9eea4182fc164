// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/path_bar.h"

#include "core/browse/trash_place.h"
#include "ui/actions/named_action.h"
#include "ui/dialogs/path_edit.h"
#include "ui/icons/symbols.h"
#include "ui/text/names.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace ferry::ui {

namespace {

constexpr int kLongestCrumb = 24; // characters
constexpr int kAddSize = 12; // pixels

Path homeFolder()
{
    return Path(QFile::encodeName(QDir::homePath()).toStdString());
}

QToolButton *makeCrumb(QWidget *parent)
{
    auto *crumb = new QToolButton(parent);
    crumb->setAutoRaise(true);
    crumb->setFocusPolicy(Qt::TabFocus);
    return crumb;
}

} // namespace

PathBar::PathBar(browse::Browser &browser, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_crumbPage(new QWidget(this))
    , m_crumbLayout(new QHBoxLayout(m_crumbPage))
    , m_more(makeCrumb(m_crumbPage))
    , m_newTab(makeCrumb(m_crumbPage))
    , m_field(new PathEdit(this))
{
    m_crumbLayout->setContentsMargins(2, 1, 2, 1);
    m_crumbLayout->setSpacing(0);
    m_more->setText(QStringLiteral("…"));
    m_more->setToolTip(text::toolTip(tr("Folders above")));
    m_more->setAccessibleName(tr("Folders above"));
    connect(m_more, &QToolButton::clicked, this, &PathBar::showHiddenOnes);
    m_crumbLayout->addWidget(m_more);
    m_crumbLayout->addStretch(1);
    m_newTab->setIcon(symbolIcon(Symbol::Add));
    m_newTab->setIconSize({kAddSize, kAddSize});
    m_newTab->hide();
    connect(m_newTab, &QToolButton::clicked, this, &PathBar::newTabRequested);
    m_crumbLayout->addWidget(m_newTab);
    m_pages->setContentsMargins({});
    m_pages->addWidget(m_crumbPage);
    m_pages->addWidget(m_field);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    m_field->setAccessibleName(tr("Folder"));
    m_field->installEventFilter(this);
    m_field->setCompletion(browser);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const Path chosen = m_field->path();
        if (chosen.isEmpty())
            return;
        endEditing();
        Q_EMIT pathChosen(chosen);
    });
}

void PathBar::setPath(const Path &path)
{
    m_path = path;
    for (QToolButton *crumb : m_crumbs)
        crumb->deleteLater();
    for (QLabel *separator : m_separators)
        separator->deleteLater();
    m_crumbs.clear();
    m_separators.clear();
    m_crumbPaths.clear();
    const std::optional<browse::TrashPlace> trash = browse::trashAround(path);
    for (Path at = path; m_crumbPaths.size() < 64; at = at.parent()) {
        m_crumbPaths.insert(m_crumbPaths.begin(), at);
        if (at.bytes() == "/" || at == homeFolder() || (trash && at == trash->files) || !at.isAbsolute())
            break;
    }
    int place = 1;
    for (const Path &at : m_crumbPaths) {
        QToolButton *crumb = makeCrumb(m_crumbPage);
        const QString whole = at == homeFolder() ? tr("Home") : text::folderName(at);
        const QString shown = fontMetrics().elidedText(whole, Qt::ElideMiddle, fontMetrics().averageCharWidth() * kLongestCrumb);
        const bool isLast = m_crumbs.size() + 1 == m_crumbPaths.size();
        crumb->setText(text::withoutMnemonic(shown));
        crumb->setToolTip(text::toolTip(text::path(at)));
        crumb->setAccessibleName(tr("Folder %1", "a button that goes there").arg(whole));
        QFont font = crumb->font();
        font.setBold(isLast);
        crumb->setFont(font);
        connect(crumb, &QToolButton::clicked, this, [this, at] { Q_EMIT pathChosen(at); });
        m_crumbLayout->insertWidget(place++, crumb);
        m_crumbs.push_back(crumb);
        if (isLast)
            break;
        auto *separator = new QLabel(isRightToLeft() ? QStringLiteral("‹") : QStringLiteral("›"), m_crumbPage);
        separator->setEnabled(false);
        m_crumbLayout->insertWidget(place++, separator);
        m_separators.push_back(separator);
    }
    layOutCrumbs();
}

void PathBar::layOutCrumbs()
{
    int left = width() - 6 - m_more->sizeHint().width() - (m_newTab->isHidden() ? 0 : m_newTab->sizeHint().width());
    bool hasRoom = true;
    for (std::size_t i = m_crumbs.size(); i-- > 0;) {
        left -= m_crumbs[i]->sizeHint().width() + (i < m_separators.size() ? m_separators[i]->sizeHint().width() : 0);
        // The folder itself is always there.
        hasRoom = hasRoom && (left >= 0 || i + 1 == m_crumbs.size());
        m_crumbs[i]->setVisible(hasRoom);
        if (i < m_separators.size())
            m_separators[i]->setVisible(hasRoom);
    }
    m_more->setVisible(!hasRoom);
}

void PathBar::showHiddenOnes()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < m_crumbs.size(); ++i) {
        if (!m_crumbs[i]->isVisible())
            menu->addAction(text::withoutMnemonic(text::folderName(m_crumbPaths[i])), this,
                            [this, at = m_crumbPaths[i]] { Q_EMIT pathChosen(at); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

std::optional<FolderDrops::Part> PathBar::partAt(const QPoint &position) const
{
    for (std::size_t i = 0; i < m_crumbs.size(); ++i) {
        const QRect area(m_crumbs[i]->mapTo(this, QPoint()), m_crumbs[i]->size());
        if (m_crumbs[i]->isVisible() && area.contains(position))
            return FolderDrops::Part {m_crumbPaths[i], area};
    }
    return std::nullopt;
}

void PathBar::setActive(bool active)
{
    m_isActive = active;
    update();
}

void PathBar::setNewTab(const QAction *action)
{
    const auto name = [this, action] {
        m_newTab->setAccessibleName(wordOf(action));
        m_newTab->setToolTip(action->toolTip());
    };
    name();
    connect(action, &QAction::changed, m_newTab, name);
    m_newTab->show();
    layOutCrumbs();
}

void PathBar::beginEditing()
{
    m_field->setPath(m_path);
    m_pages->setCurrentWidget(m_field);
    m_field->setFocus(Qt::ShortcutFocusReason);
    // A path that cannot be shown as it is can be typed over, not into.
    if (m_field->isReadOnly()) {
        m_field->setReadOnly(false);
        m_field->clear();
    }
    m_field->selectAll();
}

void PathBar::endEditing()
{
    if (m_pages->currentWidget() != m_field)
        return;
    m_pages->setCurrentWidget(m_crumbPage);
    Q_EMIT editingEnded();
}

bool PathBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endEditing();
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        endEditing();
    return QWidget::eventFilter(watched, event);
}

void PathBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutCrumbs();
}

void PathBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        beginEditing();
}

void PathBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    if (m_isActive)
        painter.fillRect(rect(), mixed(palette().color(QPalette::Window), accent, 0.18));
    painter.fillRect(QRect(0, height() - 2, width(), 2),
                     m_isActive ? accent : mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.15));
}

} // namespace ferry::ui
