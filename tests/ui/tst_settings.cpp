// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/settings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using ferry::ui::Settings;

/// The settings in memory, and their file.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void knowsWhatTheFileHad();
    void isInTheFile_afterAFlush();
    void leavesAlone_whatAnotherProgramWrote();
    void isTriedAgain_whereItCouldNotBeWritten();
    void diskThatHangs_isWaitedForNotForEver();

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("ferry-test")); }

    QTemporaryDir m_folder;
};

void SettingsTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QSettings file;
    file.setValue(QStringLiteral("files/left"), QByteArray("/a\xff"));
    file.setValue(QStringLiteral("files/icons"), 2);
}

void SettingsTest::knowsWhatTheFileHad()
{
    QCOMPARE(Settings().value(QStringLiteral("files/left")).toByteArray(), QByteArray("/a\xff"));
    QCOMPARE(Settings().value(QStringLiteral("files/icons"), 0).toInt(), 2);
    QCOMPARE(Settings().allKeys(), (QStringList {QStringLiteral("files/icons"), QStringLiteral("files/left")}));
    QVERIFY(!Settings().contains(QStringLiteral("files/right")));
    QCOMPARE(Settings().value(QStringLiteral("files/right"), 7).toInt(), 7);
}

void SettingsTest::isInTheFile_afterAFlush()
{
    for (int i = 0; i <= 100; ++i)
        Settings().setValue(QStringLiteral("files/icons"), i);
    Settings().setValue(QStringLiteral("places/bookmarks"), QVariantList {QByteArray("/b"), QByteArray("/c")});
    Settings().remove(QStringLiteral("files/left"));
    QCOMPARE(Settings().value(QStringLiteral("files/icons")).toInt(), 100);
    QVERIFY(!Settings().contains(QStringLiteral("files/left")));

    Settings::flush();
    const QSettings file;
    QCOMPARE(file.value(QStringLiteral("files/icons")).toInt(), 100);
    QCOMPARE(file.value(QStringLiteral("places/bookmarks")).toList().size(), 2);
    QVERIFY(!file.contains(QStringLiteral("files/left")));
}

void SettingsTest::leavesAlone_whatAnotherProgramWrote()
{
    Settings().clear();
    Settings::flush();
    const QString name = QSettings().fileName();
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write("[other]\nkey=1\n");
    file.close();
    Settings().setValue(QStringLiteral("files/icons"), 1);
    Settings::flush();
    const QSettings both(name, QSettings::IniFormat);
    QCOMPARE(both.value(QStringLiteral("other/key")).toInt(), 1);
    QCOMPARE(both.value(QStringLiteral("files/icons")).toInt(), 1);
}

void SettingsTest::isTriedAgain_whereItCouldNotBeWritten()
{
    const QString aside = m_folder.filePath(QStringLiteral("aside"));
    QVERIFY(QDir().rename(folder(), aside));
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be written\\.$")));
    Settings().setValue(QStringLiteral("files/icons"), 3);
    Settings::flush();
    QCOMPARE(Settings().value(QStringLiteral("files/icons")).toInt(), 3);

    QVERIFY(inTheWay.remove());
    QVERIFY(QDir().rename(aside, folder()));
    Settings().setValue(QStringLiteral("files/right"), QByteArray("/r"));
    Settings::flush();
    const QSettings file(QSettings().fileName(), QSettings::IniFormat);
    QCOMPARE(file.value(QStringLiteral("files/icons")).toInt(), 3);
    QCOMPARE(file.value(QStringLiteral("files/right")).toByteArray(), QByteArray("/r"));
}

void SettingsTest::diskThatHangs_isWaitedForNotForEver()
{
    Settings().setValue(QStringLiteral("files/icons"), 4);
    Settings::flush();
    const QByteArray name = QFile::encodeName(QSettings().fileName());
    const QByteArray aside = name + ".aside";
    QCOMPARE(::rename(name.constData(), aside.constData()), 0);
    QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    QTest::ignoreMessage(QtWarningMsg, "The settings could not be written in time.");
    Settings().setValue(QStringLiteral("files/icons"), 5);
    Settings::flush();

    const int answers = ::open(name.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC); // who waits for it goes on
    QVERIFY(answers >= 0);
    QCOMPARE(::rename(aside.constData(), name.constData()), 0); // and who comes later does not find it
    ::close(answers);
    Settings().setValue(QStringLiteral("files/icons"), 6);
    Settings::flush();
    QCOMPARE(QSettings(QSettings().fileName(), QSettings::IniFormat).value(QStringLiteral("files/icons")).toInt(), 6);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
