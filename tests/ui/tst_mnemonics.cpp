// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/browser.h"
#include "tests/support/tree.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/actions/file_commands.h"
#include "ui/actions/job_composer.h"
#include "ui/bridge/after_queue.h"
#include "ui/bridge/file_mime.h"
#include "ui/bridge/overall_progress.h"
#include "ui/bridge/power.h"
#include "ui/panes/folder_model.h"
#include "ui/panes/pane_table.h"
#include "ui/panes/pane_view.h"
#include "ui/panes/places_view.h"
#include "ui/text/translation.h"
#include "ui/views/queue_view.h"
#include "ui/views/transfers_panel.h"
#include "ui/windows/drop_window.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"
#include "ui/windows/tray_icon.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDBusConnection>
#include <QDropEvent>
#include <QLocale>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;

/// Opens every menu of both windows in every language: a letter chooses one entry of it.
class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aLetterChoosesOneEntry_data();
    void aLetterChoosesOneEntry();

private:
    QTemporaryDir m_settings;
};

namespace {

/// The entries of a menu that share a letter, one line for each letter.
QStringList doubledIn(const QString &menu, const QList<QAction *> &actions)
{
    QMap<QString, QStringList> words;
    for (const QAction *action : actions) {
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (action->isVisible() && !action->isSeparator() && !letter.isEmpty())
            words[letter] << action->text();
    }
    QStringList doubled;
    for (const QStringList &each : words) {
        if (each.size() > 1)
            doubled << QStringLiteral("%1: %2").arg(menu, each.join(QStringLiteral(" | ")));
    }
    return doubled;
}

/// Looks into all menus that a window has at this moment, and counts them.
class Menus
{
public:
    void look(const QWidget &window)
    {
        for (const QMenu *menu : window.findChildren<QMenu *>()) {
            m_found << doubledIn(menu->title().isEmpty() ? QStringLiteral("a context menu") : menu->title(), menu->actions());
            m_seen += menu->actions().isEmpty() ? 0 : 1;
        }
        for (const QMenuBar *bar : window.findChildren<QMenuBar *>())
            m_found << doubledIn(QStringLiteral("the menu bar"), bar->actions());
    }
    void look(const QMenu &menu) { m_found << doubledIn(QStringLiteral("the tray"), menu.actions()); }
    /// Opens the menu of what is current in a list.
    void openOn(QAbstractScrollArea &list, const QWidget &window)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), list.viewport()->mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(list.viewport(), &event);
        lookAtOpen(window);
    }
    /// A menu has been asked for, which may come in the next turn of the event loop.
    void lookAtOpen(const QWidget &window)
    {
        QTRY_VERIFY(QApplication::activePopupWidget());
        look(window);
        QApplication::activePopupWidget()->close();
        QCoreApplication::processEvents(); // what comes of the closing would close the next one
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    [[nodiscard]] QString doubled()
    {
        m_found.removeDuplicates();
        return m_found.join(QLatin1Char('\n'));
    }
    [[nodiscard]] int seen() const noexcept { return m_seen; }

private:
    QStringList m_found;
    int m_seen = 0;
};

/// A job that rests has another entry than one that runs.
void lookAtJobs(const tests::FakeQueueSource &source, ui::QueueView &queue, const QWidget &window, Menus &menus)
{
    for (const model::JobSnapshot &job : source.queue.jobs) {
        queue.setCurrent(job.id);
        Q_EMIT queue.menuRequested(window.mapToGlobal(QPoint(1, 1)));
        menus.lookAtOpen(window);
    }
}

void lookAtFiles(tests::FakeQueueSource &source, const test::TempFolder &temp, Menus &menus)
{
    ui::OverallProgress progress(source);
    ui::AfterQueue after(progress);
    ui::Power power(QDBusConnection(QStringLiteral("no such bus")));
    browse::Browser browser;
    ui::FilesWindow window(source, browser);
    window.setAfterQueue(after, power);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(window.active()->model()->rowCount() > 0);
    menus.openOn(*window.active()->table(), window);
    auto *places = window.findChild<ui::PlacesView *>();
    places->addBookmark(temp.path());
    places->setPresent(temp.path());
    menus.openOn(*places, window);
    lookAtJobs(source, *window.transfers()->queueView(), window, menus);
    auto *commands = window.findChild<ui::FileCommands *>();
    commands->drop({temp.child("a")}, temp.path(), Qt::IgnoreAction, QPoint(1, 1));
    menus.lookAtOpen(window);
    commands->composer()->offer({temp.child("a")}, QPoint(1, 1));
    menus.lookAtOpen(window);
}

void lookAtTransfers(tests::FakeQueueSource &source, const test::TempFolder &temp, Menus &menus)
{
    ui::OverallProgress progress(source);
    ui::AfterQueue after(progress);
    ui::Power power(QDBusConnection(QStringLiteral("no such bus")));
    ui::TransfersWindow window(source);
    window.setAfterQueue(after, power);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    lookAtJobs(source, *window.queueView(), window, menus);
    const ui::FileMimeData dragged({temp.child("a")});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    menus.lookAtOpen(window);
    ui::DropWindow small(source);
    small.show();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), small.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&small, &event);
    menus.lookAtOpen(small);
}

} // namespace

void MnemonicsTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(qputenv("HOME", m_settings.path().toLocal8Bit()));
}

void MnemonicsTest::aLetterChoosesOneEntry_data()
{
    QTest::addColumn<QString>("language");
    // English first: its catalogue has the plural forms alone, and what is installed stays.
    QStringList languages = ui::text::languages();
    languages.removeOne(QStringLiteral("en"));
    languages.prepend(QStringLiteral("en"));
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void MnemonicsTest::aLetterChoosesOneEntry()
{
    QFETCH(QString, language);
    QLocale::setDefault(ui::text::localeOf(language));
    QVERIFY(ui::text::installTranslations(*qApp, QLocale()));
    const test::TempFolder temp;
    test::Tree(temp.path()).file("a", "1");
    QSettings().clear();
    QSettings().setValue(QStringLiteral("files/left"), QByteArray::fromStdString(temp.path().bytes()));
    tests::FakeQueueSource source;
    for (const model::JobState state : {model::JobState::Running, model::JobState::Paused, model::JobState::DoneWithProblems})
        source.addJob(state);
    source.addQuestion(JobId {1}, "a");
    source.publish();
    Menus menus;
    lookAtFiles(source, temp, menus);
    lookAtTransfers(source, temp, menus);
    const ui::TrayIcon tray(source);
    menus.look(*tray.findChild<QSystemTrayIcon *>()->contextMenu());
    QVERIFY(menus.seen() > 100); // all of a window at each of a dozen moments
    const QString doubled = menus.doubled();
    QVERIFY2(doubled.isEmpty(), qPrintable(QLatin1Char('\n') + doubled));
}

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
