// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windows.h"
#include "core/browse/browser.h"
#include "tests/desktop/private_bus.h"
#include "tests/desktop/running_ferry.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/settings.h"
#include "ui/text/translation.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"
#include "ui/windows/tray_icon.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusPendingCall>
#include <QLocale>
#include <QMessageBox>
#include <QMutex>
#include <QPixmap>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>

using namespace ferry;
using model::JobState;
using test::ends;
using test::shownWindow;

namespace {

/// Set where the tests themselves run: on a screen and a bus that main() made for them.
constexpr auto kInside = "FERRY_TRAY_INSIDE";
constexpr auto kItemPath = "/StatusNotifierItem";
constexpr auto kItem = "org.kde.StatusNotifierItem";

/// A screen of its own, ended with it: Qt has icons in a tray on a real one only.
class Screen
{
public:
    Screen()
    {
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-noreset"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1024x768x24")});
        if (!m_server.waitForStarted())
            return;
        while (!m_server.canReadLine() && m_server.waitForReadyRead()) { }
        const QString number = QString::fromLatin1(m_server.readLine()).trimmed();
        if (!number.isEmpty())
            m_display = QLatin1Char(':') + number;
    }
    ~Screen()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    /// Empty: it could not be started.
    [[nodiscard]] const QString &display() const noexcept { return m_display; }

private:
    QProcess m_server;
    QString m_display;
};

/// A Ferry with its small window (idle: with none), whose end is counted, not come to.
struct Ferry {
    tests::FakeQueueSource source;
    browse::Browser browser;
    std::optional<Windows> windows;

    enum Start { Working, Idle };

    explicit Ferry(Start start = Working)
    {
        if (start == Working)
            source.addJob();
        source.publish();
        const auto bus = [](const char *name) { return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QLatin1String(name)); };
        windows.emplace(source, browser, bus("session"), bus("system"));
        if (start == Working)
            windows->perform(cli::ShowWindow {.onlyTransfers = true});
    }
    ~Ferry() { windows->leave(); }

    static ui::TransfersWindow *window() { return shownWindow<ui::TransfersWindow>(); }
    static QMessageBox *question() { return shownWindow<QMessageBox>(); }
    static void answer(QMessageBox::ButtonRole role)
    {
        QMessageBox *box = question();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                return button->click();
        }
    }
};

} // namespace

/// The tray of a desktop, in a thread of its own: Qt waits for its answers.
class Tray : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost CONSTANT)

public:
    bool serve(QDBusConnection bus)
    {
        return bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties)
            && bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
    [[nodiscard]] bool hasHost() const { return true; }
    /// On the bus, in the order in which they came.
    [[nodiscard]] QStringList icons() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_icons;
    }
    void forget()
    {
        const QMutexLocker lock(&m_mutex);
        m_icons.clear();
    }

public Q_SLOTS:
    // What is told differs between versions of Qt; who tells it has the icon.
    void RegisterStatusNotifierItem(const QString &)
    {
        const QMutexLocker lock(&m_mutex);
        m_icons << message().service();
    }

private:
    mutable QMutex m_mutex;
    QStringList m_icons;
};

class TstTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QGuiApplication::platformName() != QLatin1String("xcb"))
            QSKIP("no screen: Xvfb is not installed or does not start");
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QApplication::setApplicationDisplayName(QStringLiteral("Ferry"));
        QApplication::setQuitOnLastWindowClosed(false);
        ui::text::installTranslations(*qApp, QLocale(QLocale::English));
        QPixmap image(22, 22);
        image.fill(Qt::blue);
        QApplication::setWindowIcon(QIcon(image));
        m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("tray"));
        m_tray.moveToThread(&m_thread);
        m_thread.start();
        QVERIFY(m_tray.serve(m_bus));
    }
    void cleanupTestCase()
    {
        m_thread.quit();
        m_thread.wait();
    }
    void init()
    {
        ui::Settings().clear();
        m_tray.forget();
    }

    void anIconIsThereWhileThereIsWork()
    {
        tests::FakeQueueSource source;
        source.publish();
        const ui::TrayIcon icon(source);
        QVERIFY(!icon.isShown());
        source.addJob();
        source.publish();
        QTRY_COMPARE(m_tray.icons().size(), 1);
        QVERIFY(icon.isShown());
        QCOMPARE(told("Status").toString(), QStringLiteral("Active"));
        const auto pictures = told("IconPixmap").value<QDBusArgument>();
        pictures.beginArray();
        QVERIFY(!pictures.atEnd());
        QCOMPARE(toolTip(), QStringLiteral("Ferry: 1 of 1 job running"));
        source.addJob(JobState::Waiting);
        source.publish();
        QCOMPARE(toolTip(), QStringLiteral("Ferry: 1 of 2 jobs running"));
        source.queue.jobs.clear();
        source.publish();
        QVERIFY(!icon.isShown());
        QTRY_VERIFY(!m_bus.interface()->isServiceRegistered(m_tray.icons().back()));
        source.addJob();
        source.publish();
        QTRY_COMPARE(m_tray.icons().size(), 2);
    }

    void itsMenuSteersTheQueue()
    {
        tests::FakeQueueSource source;
        source.addJob();
        source.publish();
        const ui::TrayIcon icon(source);
        QTRY_COMPARE(m_tray.icons().size(), 1);
        QStringList words;
        for (const Entry &entry : entries())
            words << entry.word;
        QCOMPARE(words.join(u'|'), QStringLiteral("Open Ferry|Drop window||Pause all|Resume all||Quit"));
        QVERIFY(entry("Pause all").isEnabled && !entry("Resume all").isEnabled);
        choose("Pause all");
        QTRY_COMPARE(source.commands, QStringList {QStringLiteral("pauseAll")});
        source.queue.jobs.front().state = JobState::Paused;
        source.publish();
        QVERIFY(!entry("Pause all").isEnabled && entry("Resume all").isEnabled);
        choose("Resume all");
        QTRY_COMPARE(source.commands.last(), QStringLiteral("resumeAll"));
    }

    void ferryGoesOnInIt_untilAllIsDone()
    {
        Ferry ferry;
        QVERIFY(Ferry::window());
        QTRY_COMPARE(m_tray.icons().size(), 1);
        QVERIFY(!ends([] { Ferry::window()->close(); }));
        QVERIFY2(!Ferry::window() && !Ferry::question(), "the work goes on: nothing is asked");
        ask(kItemPath, kItem, "Activate", {0, 0});
        QTRY_VERIFY(Ferry::window());
        QVERIFY(!ends([] { Ferry::window()->close(); }));
        QVERIFY(ends([&ferry] {
            ferry.source.queue.jobs.front().state = JobState::Done;
            ferry.source.publish();
        }));
    }

    void theIconLeadsToTheWindowThatIsThere()
    {
        Ferry ferry;
        ferry.windows->perform(cli::ShowWindow {});
        auto *files = shownWindow<ui::FilesWindow>();
        QVERIFY(files && Ferry::window());
        files->close();
        QTRY_COMPARE(m_tray.icons().size(), 1);
        ask(kItemPath, kItem, "Activate", {0, 0});
        QTRY_VERIFY(QApplication::activeWindow() == Ferry::window());
        QVERIFY2(!shownWindow<ui::FilesWindow>(), "nobody asked for a second window");
    }

    void theIconLeadsToTheSmallWindow_thatAJobHasOpened()
    {
        Ferry ferry(Ferry::Idle);
        ferry.windows->perform(cli::QueueJob {});
        QVERIFY(Ferry::window() && !shownWindow<ui::FilesWindow>());
        ferry.source.addJob();
        ferry.source.publish();
        QTRY_COMPARE(m_tray.icons().size(), 1);
        QVERIFY(!ends([] { Ferry::window()->close(); }));
        ask(kItemPath, kItem, "Activate", {0, 0});
        QTRY_VERIFY(Ferry::window());
        QVERIFY(!shownWindow<ui::FilesWindow>());
    }

    void quittingInIt_isAskedInAWindow()
    {
        Ferry ferry;
        QTRY_COMPARE(m_tray.icons().size(), 1);
        QVERIFY(Ferry::window()->close());
        choose("Quit");
        QTRY_VERIFY(Ferry::question());
        QVERIFY(Ferry::window());
        Ferry::answer(QMessageBox::RejectRole);
        QVERIFY(Ferry::window());
        QVERIFY(ferry.source.commands.isEmpty());
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        choose("Quit");
        QTRY_VERIFY(Ferry::question());
        QVERIFY(ends([] { Ferry::answer(QMessageBox::DestructiveRole); }));
        QVERIFY(!Ferry::window());
    }

    void whoDoesNotWantIt_isAskedByTheLastWindow()
    {
        ui::Preferences::setGoesOnInTray(false);
        const Ferry ferry;
        QTRY_COMPARE(m_tray.icons().size(), 1);
        QVERIFY(!Ferry::window()->close());
        QVERIFY(Ferry::question());
        Ferry::answer(QMessageBox::RejectRole);
        QVERIFY(Ferry::window());
    }

private:
    struct Entry {
        int id = 0;
        QString word; ///< empty: a line
        bool isEnabled = false;
    };

    /// Of the latest icon. It is in this thread: what is asked must not be waited for without the event loop.
    QDBusMessage ask(const char *path, const char *interface, const char *method, const QVariantList &arguments) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(m_tray.icons().value(m_tray.icons().size() - 1), QLatin1String(path),
                                                           QLatin1String(interface), QLatin1String(method));
        call.setArguments(arguments);
        const QDBusPendingCall answer = m_bus.asyncCall(call);
        if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }))
            qWarning("%s is not answered.", method);
        return answer.reply();
    }
    [[nodiscard]] QVariant told(const char *name) const
    {
        return ask(kItemPath, "org.freedesktop.DBus.Properties", "Get", {QLatin1String(kItem), QLatin1String(name)})
            .arguments()
            .value(0)
            .value<QDBusVariant>()
            .variant();
    }
    [[nodiscard]] QString toolTip() const
    {
        const auto parts = told("ToolTip").value<QDBusArgument>();
        QString icon;
        QString title;
        parts.beginStructure();
        parts >> icon;
        (void)parts.asVariant(); // its picture
        parts >> title;
        return title;
    }
    [[nodiscard]] QByteArray menuPath() const { return told("Menu").value<QDBusObjectPath>().path().toLatin1(); }
    [[nodiscard]] QList<Entry> entries() const
    {
        const QVariantList layout = ask(menuPath(), "com.canonical.dbusmenu", "GetLayout", {0, -1, QStringList()}).arguments();
        QList<Entry> found;
        if (layout.size() != 2)
            return found;
        const auto menu = layout[1].value<QDBusArgument>();
        Entry entry;
        QVariantMap properties;
        menu.beginStructure();
        menu >> entry.id >> properties;
        menu.beginArray();
        while (!menu.atEnd()) {
            QDBusVariant child;
            menu >> child;
            const auto line = child.variant().value<QDBusArgument>();
            line.beginStructure();
            line >> entry.id >> properties;
            entry.word = properties.value(QStringLiteral("label")).toString().remove(u'_');
            entry.isEnabled = properties.value(QStringLiteral("enabled")).toBool();
            found << entry;
        }
        return found;
    }
    [[nodiscard]] Entry entry(const char *word) const
    {
        for (const Entry &entry : entries()) {
            if (entry.word == QLatin1String(word))
                return entry;
        }
        return {};
    }
    void choose(const char *word) const
    {
        const QVariant nothing = QVariant::fromValue(QDBusVariant(0));
        ask(menuPath(), "com.canonical.dbusmenu", "Event", {entry(word).id, QStringLiteral("clicked"), nothing, 0U});
    }

    QTemporaryDir m_settings;
    QDBusConnection m_bus {QStringLiteral("none yet")};
    QThread m_thread;
    Tray m_tray;
};

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet(kInside)) {
        QApplication application(argc, argv);
        TstTray test;
        return QTest::qExec(&test, argc, argv);
    }
    QCoreApplication application(argc, argv);
    const test::PrivateBus bus;
    const Screen screen;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kInside), QStringLiteral("1"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
    if (!screen.display().isEmpty()) {
        environment.insert(QStringLiteral("DISPLAY"), screen.display());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    }
    QProcess inside;
    inside.setProcessChannelMode(QProcess::ForwardedChannels);
    inside.setProcessEnvironment(environment);
    inside.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    if (!inside.waitForFinished(240'000)) {
        inside.kill();
        inside.waitForFinished();
        return 1;
    }
    return inside.exitStatus() == QProcess::NormalExit ? inside.exitCode() : 1;
}

#include "tst_tray.moc"
