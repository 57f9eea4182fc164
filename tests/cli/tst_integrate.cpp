// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/window_program.h"
#include "app/integrate/menu_files.h"
#include "app/integrate/menus.h"
#include "app/integrate/thunar_actions.h"
#include "core/archive/formats.h"
#include "tests/cli/ferry_process.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QProcess>
#include <QTest>

#include <filesystem>
#include <optional>
#include <set>

using namespace ferry::integrate;
using namespace ferry::test;

namespace {

std::vector<std::string> filesBelow(const std::string &folder)
{
    std::vector<std::string> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    return files;
}

/// Everybody's data folders are elsewhere, too, so that an installed Ferry is not seen.
FerryCall integrateIn(const Scratch &scratch, std::vector<std::string> options = {})
{
    options.insert(options.begin(), "integrate");
    return {.arguments = std::move(options),
            .environment = {"XDG_DATA_HOME=" + scratch.at("data"), "XDG_DATA_DIRS=" + scratch.at("all"),
                            "XDG_CONFIG_HOME=" + scratch.at("config"), "XDG_CONFIG_DIRS=" + scratch.at("etc")}};
}

/// The same for what is called here.
void goTo(const Scratch &scratch)
{
    for (const auto &[variable, folder] : {std::pair("XDG_DATA_HOME", "data"), std::pair("XDG_DATA_DIRS", "all"),
                                           std::pair("XDG_CONFIG_HOME", "config"), std::pair("XDG_CONFIG_DIRS", "etc")})
        qputenv(variable, QByteArray::fromStdString(scratch.at(folder)));
}

ferry::model::MenuEntries entriesOf(const ferry::model::MenuPicture &picture, const std::string &manager)
{
    for (const ferry::model::FileManagerMenu &menu : picture.managers) {
        if (menu.name == manager)
            return menu.entries;
    }
    qFatal("no such file manager");
}

constexpr char kOwnActions[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- mine -->\n<actions>\n<action>\n\t<icon>x</icon>\n"
                               "\t<name>\xc3\x9c \xf0\x9f\x9a\xa2 &amp; co</name>\n\t<unique-id>1-1</unique-id>\n"
                               "\t<command>true ferry %F</command>\n\t<directories/>\n</action>  \n</actions>\n";

} // namespace

class TstIntegrate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileManagerIsServed_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"kio/servicemenus/org.ferryfiles.ferry.desktop", "nautilus-python/extensions/ferry.py", "caja-python/extensions/ferry.py",
              "nemo/actions/ferry-copy.nemo_action", "Thunar/sendto/org.ferryfiles.ferry.desktop",
              "file-manager/actions/org.ferryfiles.ferry.copy.desktop", "kio/servicemenus/org.ferryfiles.ferry.compress.desktop",
              "kio/servicemenus/org.ferryfiles.ferry.extract.desktop", "nemo/actions/ferry-compress.nemo_action",
              "nemo/actions/ferry-extract-here.nemo_action", "nemo/actions/ferry-extract.nemo_action",
              "Thunar/sendto/org.ferryfiles.ferry.move.desktop", "Thunar/sendto/org.ferryfiles.ferry.extract.desktop",
              "Thunar/sendto/org.ferryfiles.ferry.compress.desktop", "Thunar/sendto/org.ferryfiles.ferry.extract-here.desktop",
              "file-manager/actions/org.ferryfiles.ferry.compress.desktop",
              "file-manager/actions/org.ferryfiles.ferry.extract-here.desktop", "file-manager/actions/org.ferryfiles.ferry.extract.desktop",
              "applications/org.ferryfiles.ferry.desktop"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyFileManagerIsServed()
    {
        QFETCH(QString, name);
        for (const MenuFile &file : menuFiles("/opt/ferry", "/opt/window")) {
            if (file.name != name)
                continue;
            QVERIFY2(file.content.contains("/opt/ferry"), file.content.constData());
            QVERIFY2(!file.content.contains("=ferry ") && !file.content.contains("[\"ferry\""), file.content.constData());
            return;
        }
        QFAIL("is not among the files");
    }

    /// Of the kinds that their names tell here; entries name those that other versions of the list of kinds have, too.
    void whatFerryReadsIsOfferedToBeExtracted_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"a.zip",    "a.7z",       "a.tar",     "a.tar.gz", "a.tgz", "a.tar.bz2", "a.tbz2", "a.tar.xz", "a.txz", "a.tar.zst",
              "a.tar.lz", "a.tar.lzma", "a.tar.lz4", "a.tar.z",  "a.gz",  "a.bz2",     "a.xz",   "a.zst",    "a.rar", "a.cab",
              "a.iso",    "a.deb",      "a.rpm",     "a.cpio",   "a.lha", "a.lzh",     "a.xar",  "a.a"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whatFerryReadsIsOfferedToBeExtracted()
    {
        QFETCH(QString, name);
        QVERIFY(ferry::archive::looksLikeArchive(name.toStdString()));
        const QMimeType kind = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
        int entries = 0;
        for (const MenuFile &file : menuFiles("ferry", "")) {
            if (!file.name.endsWith(QLatin1String("extract.desktop")))
                continue;
            ++entries;
            QVERIFY2(file.content.contains('=' + kind.name().toLatin1() + ';') || file.content.contains(';' + kind.name().toLatin1() + ';'),
                     qPrintable(kind.name()));
        }
        QCOMPARE(entries, 3);
    }

    void whatIsInThePathIsCalledByItsName()
    {
        for (const MenuFile &file : menuFiles("ferry", "/opt/window"))
            QVERIFY2(!file.content.contains("/opt/ferry"), qPrintable(file.name));
    }

    void writesBelowTheUsersDataFolderAndTakesItAwayAgain()
    {
        Scratch scratch;
        const FerryResult written = runFerry(integrateIn(scratch));
        QCOMPARE(written.error, std::string());
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(filesBelow(scratch.at("data")).size(), menuFiles("ferry", "").size());
        const QFileInfo menu(QString::fromStdString(scratch.at("data/kio/servicemenus/org.ferryfiles.ferry.desktop")));
        QVERIFY(menu.isExecutable());
        QVERIFY(scratch.read("data/dbus-1/services/org.ferryfiles.ferry.service").find("ferry-window --dbus-service") != std::string::npos);

        scratch.write("data/nemo/actions/other.nemo_action", "somebody else's");
        QCOMPARE(runFerry(integrateIn(scratch, {"--remove"})).exitCode, 0);
        QCOMPARE(filesBelow(scratch.at("data")), (std::vector<std::string> {scratch.at("data/nemo/actions/other.nemo_action")}));
    }

    void leavesAloneWhatIsThereForAllUsers()
    {
        Scratch scratch;
        std::filesystem::create_directories(scratch.at("all/Thunar/sendto"));
        scratch.write("all/Thunar/sendto/org.ferryfiles.ferry.desktop", "the package's");
        QCOMPARE(runFerry(integrateIn(scratch)).exitCode, 0);
        QVERIFY(!scratch.exists("data/Thunar/sendto/org.ferryfiles.ferry.desktop"));
        QVERIFY(scratch.exists("data/nemo/actions/ferry-copy.nemo_action"));
    }

    void thunarsOwnActionsStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("uca");
        QTest::newRow("another's action") << QByteArray(kOwnActions);
        QTest::newRow("none") << QByteArray(kNoThunarActions);
        QTest::newRow("none, on a line") << QByteArray("<actions></actions>");
        QTest::newRow("without a newline") << QByteArray("<actions><action><unique-id>1</unique-id></action></actions>");
    }
    void thunarsOwnActionsStayAsTheyAre()
    {
        QFETCH(QByteArray, uca);
        const std::optional<QByteArray> with = withThunarActions(uca, "ferry");
        QVERIFY(with);
        QCOMPARE(thunarActionsIn(uca, "ferry"), ThunarActions::None);
        QCOMPARE(thunarActionsIn(*with, "ferry"), ThunarActions::All);
        QCOMPARE(thunarActionsIn(*with, "/opt/ferry"), ThunarActions::Some);
        QCOMPARE(withThunarActions(*with, "ferry"), with); // once
        QCOMPARE(thunarActionsIn(*withThunarActions(*with, "/opt/ferry"), "/opt/ferry"), ThunarActions::All);
        QCOMPARE(withoutThunarActions(*with), std::optional(uca));
        QVERIFY(with->contains("<command>ferry move --choose-dest -- %F</command>"));
        QVERIFY(with->contains("<name xml:lang=\"de\">Mit Ferry verschieben \xe2\x80\xa6</name>"));
        QVERIFY(with->contains("*.tar.gz;") && with->contains("*.zip"));
    }

    void emptyElementForActionsIsOpened()
    {
        const std::optional<QByteArray> with = withThunarActions("<actions/>\n", "ferry");
        QVERIFY(with);
        QVERIFY2(with->startsWith("<actions>\n<action>"), with->constData());
        QVERIFY(with->endsWith("</action>\n</actions>\n"));
        QCOMPARE(withoutThunarActions(*with), std::optional(QByteArray("<actions>\n</actions>\n")));
    }

    void whatThunarDoesNotWriteIsNotTouched_data()
    {
        QTest::addColumn<QByteArray>("uca");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray(kOwnActions).left(150);
        QTest::newRow("something else") << QByteArray("<menu></menu>");
        QTest::newRow("no UTF-8") << QByteArray("<actions>\xff</actions>");
    }
    void whatThunarDoesNotWriteIsNotTouched()
    {
        QFETCH(QByteArray, uca);
        QVERIFY(!withThunarActions(uca, "ferry"));
        QVERIFY(!withoutThunarActions(uca));

        Scratch scratch;
        std::filesystem::create_directories(scratch.at("config/Thunar"));
        scratch.write("config/Thunar/uca.xml", uca.toStdString());
        const FerryResult result = runFerry(integrateIn(scratch, {"--thunar"}));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.error.find(scratch.at("config/Thunar/uca.xml")) != std::string::npos, result.error.c_str());
        QCOMPARE(scratch.read("config/Thunar/uca.xml"), uca.toStdString());
        QVERIFY(scratch.exists("data/nemo/actions/ferry-copy.nemo_action")); // the rest goes on
    }

    void thunarKeepsWhatItShowsAllUsers()
    {
        Scratch scratch;
        std::filesystem::create_directories(scratch.at("etc/Thunar"));
        scratch.write("etc/Thunar/uca.xml", kOwnActions);
        QCOMPARE(runFerry(integrateIn(scratch)).exitCode, 0);
        QVERIFY(!scratch.exists("config/Thunar/uca.xml")); // unasked, nothing

        QCOMPARE(runFerry(integrateIn(scratch, {"--thunar"})).exitCode, 0);
        const std::string uca = scratch.read("config/Thunar/uca.xml");
        QVERIFY(uca.find("<unique-id>1-1</unique-id>") != std::string::npos);
        QVERIFY(uca.find("ferry move --choose-dest") != std::string::npos);

        QCOMPARE(runFerry(integrateIn(scratch, {"--remove"})).exitCode, 0);
        QVERIFY(!scratch.exists("config/Thunar/uca.xml")); // it was made for Ferry's only
    }

    void thunarsFileOfTheUserIsKeptWhenFerryGoes()
    {
        Scratch scratch;
        std::filesystem::create_directories(scratch.at("config/Thunar"));
        scratch.write("config/Thunar/uca.xml", kOwnActions);
        std::filesystem::permissions(scratch.at("config/Thunar/uca.xml"),
                                     std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        QCOMPARE(runFerry(integrateIn(scratch, {"--thunar"})).exitCode, 0);
        QVERIFY(scratch.read("config/Thunar/uca.xml") != kOwnActions);
        QVERIFY(std::filesystem::status(scratch.at("config/Thunar/uca.xml")).permissions()
                == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
        QCOMPARE(runFerry(integrateIn(scratch, {"--remove"})).exitCode, 0);
        QCOMPARE(scratch.read("config/Thunar/uca.xml"), std::string(kOwnActions));
    }

    void brokenFileWithFerrysActionsIsToldWhenTheyAreToGo()
    {
        Scratch scratch;
        std::filesystem::create_directories(scratch.at("config/Thunar"));
        scratch.write("config/Thunar/uca.xml", withThunarActions(kOwnActions, "ferry")->chopped(20).toStdString());
        const FerryResult result = runFerry(integrateIn(scratch, {"--remove"}));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.error.find("not as Thunar writes it") != std::string::npos, result.error.c_str());
    }

    void pictureTellsWhoseTheEntriesAre()
    {
        using ferry::model::MenuEntries;
        Scratch scratch;
        goTo(scratch);
        const Programs programs {scratch.at("bin-ferry"), scratch.at("window")};
        scratch.write("bin-ferry", "");
        for (const ferry::model::FileManagerMenu &menu : lookAtMenus(programs).managers)
            QCOMPARE(menu.entries, MenuEntries::None);

        const ferry::model::MenuChange added = addToMenus(programs, true);
        QVERIFY(added.troubles.empty());
        ferry::model::MenuPicture picture = lookAtMenus(programs);
        QCOMPARE(picture.managers.size(), std::size_t(6));
        for (const ferry::model::FileManagerMenu &menu : picture.managers)
            QCOMPARE(menu.entries, MenuEntries::User);
        QCOMPARE(picture.thunarActions, MenuEntries::User);

        std::filesystem::remove(scratch.at("data/nemo/actions/ferry-copy.nemo_action"));
        scratch.write("other-ferry", "");
        picture = lookAtMenus(programs);
        QCOMPARE(entriesOf(picture, "Nemo"), MenuEntries::Outdated);
        QCOMPARE(entriesOf(picture, "Caja"), MenuEntries::User);
        picture = lookAtMenus({scratch.at("other-ferry"), scratch.at("window")});
        QCOMPARE(entriesOf(picture, "Caja"), MenuEntries::Outdated);
        QCOMPARE(picture.thunarActions, MenuEntries::Outdated);

        // A package comes: its files count, and the user's are left alone.
        std::filesystem::copy(scratch.at("data"), scratch.at("all"), std::filesystem::copy_options::recursive);
        picture = lookAtMenus(programs);
        QCOMPARE(entriesOf(picture, "Dolphin"), MenuEntries::Everybody);
        QCOMPARE(entriesOf(picture, "Nemo"), MenuEntries::Outdated); // what the package lacks, too
        QVERIFY(removeFromMenus(programs).troubles.empty());
        QCOMPARE(entriesOf(lookAtMenus(programs), "Dolphin"), MenuEntries::Everybody);
        QCOMPARE(lookAtMenus(programs).thunarActions, MenuEntries::None);
    }

    void pathThatMenusCannotCallIsRefused_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("window");
        QTest::newRow("command") << QByteArray("my ferry") << QByteArray("window");
        QTest::newRow("window") << QByteArray("ferry") << QByteArray("my window"); // the bus would start "my"
    }

    void pathThatMenusCannotCallIsRefused()
    {
        QFETCH(const QByteArray, command);
        QFETCH(const QByteArray, window);
        Scratch scratch;
        goTo(scratch);
        scratch.write(command.toStdString(), "");
        const ferry::model::MenuChange change = addToMenus({scratch.at(command.toStdString()), scratch.at(window.toStdString())}, true);
        QCOMPARE(change.troubles.size(), std::size_t(1));
        QCOMPARE(change.troubles.front().kind, ferry::model::MenuTrouble::Kind::OddPath);
        QVERIFY(change.written.empty());
        QVERIFY(!scratch.exists("data") && !scratch.exists("config"));
    }

    void programThatAnUpgradeReplacedIsCalledByItsName()
    {
        constexpr char kIsCopy[] = "FERRY_TEST_IS_COPY";
        if (qEnvironmentVariableIsSet(kIsCopy)) {
            const std::string before = ferry::cli::ownProgram();
            QVERIFY(std::filesystem::remove(before));
            QCOMPARE(ferry::cli::ownProgram(), before);
            return;
        }
        Scratch scratch;
        const std::string copy = scratch.at("copy");
        std::filesystem::copy_file(ferry::cli::ownProgram(), copy);
        QProcess again;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(kIsCopy), QStringLiteral("1"));
        again.setProcessEnvironment(environment);
        again.start(QString::fromStdString(copy), {QString::fromLatin1(QTest::currentTestFunction())});
        QVERIFY(again.waitForFinished());
        QVERIFY2(again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0, again.readAllStandardOutput().constData());
        QVERIFY(!scratch.exists("copy"));
    }

    void namesWhatCannotBeRemoved()
    {
        Scratch scratch;
        QCOMPARE(runFerry(integrateIn(scratch)).exitCode, 0);
        const std::string file = scratch.at("data/nemo/actions/ferry-copy.nemo_action");
        std::filesystem::remove(file);
        std::filesystem::create_directories(file + "/in the way");
        const FerryResult result = runFerry(integrateIn(scratch, {"--remove"}));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.error.find("cannot remove " + file) != std::string::npos, result.error.c_str());
        QCOMPARE(filesBelow(scratch.at("data")), std::vector<std::string>()); // the others are gone
    }

    void namesWhatCannotBeWritten()
    {
        Scratch scratch;
        scratch.write("data", "a file in the way");
        const FerryResult result = runFerry(integrateIn(scratch));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.error.find(scratch.at("data/nemo/actions/ferry-copy.nemo_action")) != std::string::npos, result.error.c_str());
    }
};

QTEST_GUILESS_MAIN(TstIntegrate)
#include "tst_integrate.moc"
