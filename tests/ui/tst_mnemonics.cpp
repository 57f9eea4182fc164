// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/browser.h"
#include "tests/support/change_request.h"
#include "tests/support/tree.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/actions/action_list.h"
#include "ui/actions/file_commands.h"
#include "ui/actions/job_composer.h"
#include "ui/bridge/after_queue.h"
#include "ui/bridge/file_mime.h"
#include "ui/bridge/overall_progress.h"
#include "ui/bridge/power.h"
#include "ui/bridge/settings.h"
#include "ui/dialogs/action_finder.h"
#include "ui/dialogs/compress_dialog.h"
#include "ui/dialogs/date_range_dialog.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/menus_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/properties_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/transfer_dialog.h"
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

#include <QAbstractButton>
#include <QAction>
#include <QContextMenuEvent>
#include <QDBusConnection>
#include <QDropEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;

/// Opens every menu of both windows, and the dialogs with fields, in every language: a letter chooses one entry of it.
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

/// Those of the words that share a letter, one line for each letter.
QStringList doubledAmong(const QString &place, const QStringList &words)
{
    QMap<QString, QStringList> byLetter;
    for (const QString &word : words) {
        const QString letter = QKeySequence::mnemonic(word).toString();
        if (!letter.isEmpty())
            byLetter[letter] << word;
    }
    QStringList doubled;
    for (const QStringList &each : byLetter) {
        if (each.size() > 1)
            doubled << QStringLiteral("%1: %2").arg(place, each.join(QStringLiteral(" | ")));
    }
    return doubled;
}

/// The entries of a menu that share a letter.
QStringList doubledIn(const QString &menu, const QList<QAction *> &actions)
{
    QStringList words;
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            words << action->text();
    }
    return doubledAmong(menu, words);
}

/// What can be reached by a letter in a window without a menu bar.
QStringList wordsIn(const QDialog &dialog)
{
    QStringList words;
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&dialog))
            words << button->text();
    }
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(&dialog))
            words << label->text();
    }
    for (const QGroupBox *group : dialog.findChildren<QGroupBox *>())
        words << group->title();
    return words;
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
    void look(const QDialog &dialog)
    {
        const QStringList words = wordsIn(dialog);
        m_found << doubledAmong(dialog.windowTitle(), words);
        m_letters += words.filter(QStringLiteral("&")).size();
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
    /// Those of dialogs.
    [[nodiscard]] qsizetype letters() const noexcept { return m_letters; }

private:
    QStringList m_found;
    int m_seen = 0;
    qsizetype m_letters = 0;
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
    Q_EMIT window.active()->table()->folderMenuRequested(window.mapToGlobal(QPoint(1, 1)));
    menus.lookAtOpen(window);
    auto *places = window.findChild<ui::PlacesView *>();
    places->addBookmark(temp.path());
    places->setPresent(temp.path());
    menus.openOn(*places, window);
    lookAtJobs(source, *window.transfers()->queueView(), window, menus);
    auto *commands = window.findChild<ui::FileCommands *>();
    commands->drop({temp.child("a")}, temp.path(), Qt::CopyAction | Qt::MoveAction | Qt::LinkAction, QPoint(1, 1));
    menus.lookAtOpen(window);
    commands->composer()->offer({temp.child("a")}, QPoint(1, 1));
    menus.lookAtOpen(window);
}

void lookAtTransfers(tests::FakeQueueSource &source, const test::TempFolder &temp, Menus &menus)
{
    ui::OverallProgress progress(source);
    ui::AfterQueue after(progress);
    ui::Power power(QDBusConnection(QStringLiteral("no such bus")));
    browse::Browser browser;
    ui::TransfersWindow window(source, browser);
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

void lookAtDialogs(tests::FakeQueueSource &source, const test::TempFolder &temp, Menus &menus)
{
    using model::JobKind;
    const auto none = [](auto &&...) { return model::MenuChange(); };
    const ui::FileManagerMenus managers {[] { return model::MenuPicture(); }, none, none};
    menus.look(ui::SettingsDialog(nullptr, managers));
    menus.look(ui::MenusDialog(managers));
    const model::Request copy {JobKind::Copy, {temp.child("a")}, temp.path(), {}};
    const model::Request move {JobKind::Move, {temp.child("a")}, temp.path(), {}};
    for (const JobKind kind : {JobKind::Copy, JobKind::Move, JobKind::Delete, JobKind::Verify, JobKind::Check, JobKind::Extract}) {
        ui::JobDialog dialog(kind);
        dialog.setPlanner(source);
        menus.look(dialog);
    }
    menus.look(ui::DateRangeDialog(QDate(2026, 1, 1), QDate(2026, 2, 1), nullptr));
    menus.look(ui::TransferDialog(copy));
    menus.look(ui::TransferDialog(move));
    menus.look(ui::CompressDialog({temp.child("a")}, temp.path()));
    menus.look(ui::PlanDialog(source, copy, nullptr));
    browse::Browser browser;
    menus.look(ui::PropertiesDialog(browser, {{temp.child("a")}, {}, {}, 0777, 0777, true}, nullptr));
    const QMenuBar bar;
    ui::ActionList actions(&bar, nullptr);
    menus.look(ui::ActionFinder(actions, nullptr));
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
    ui::Settings().clear();
    ui::Settings().setValue(QStringLiteral("files/left"), QByteArray::fromStdString(temp.path().bytes()));
    tests::FakeQueueSource source;
    for (const model::JobState state : {model::JobState::Running, model::JobState::Paused, model::JobState::DoneWithProblems})
        source.addJob(state);
    test::changeRequest(source.addJob(model::JobState::DoneWithProblems),
                        [](model::Request &request) { request.kind = model::JobKind::Verify; });
    source.addQuestion(JobId {1}, "a");
    source.publish();
    Menus menus;
    lookAtFiles(source, temp, menus);
    lookAtTransfers(source, temp, menus);
    const ui::TrayIcon tray(source);
    menus.look(*tray.findChild<QSystemTrayIcon *>()->contextMenu());
    QVERIFY(menus.seen() > 100); // all of a window at each of a dozen moments
    lookAtDialogs(source, temp, menus);
    QVERIFY(menus.letters() > 60);
    const QString doubled = menus.doubled();
    QVERIFY2(doubled.isEmpty(), qPrintable(QLatin1Char('\n') + doubled));
}

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
