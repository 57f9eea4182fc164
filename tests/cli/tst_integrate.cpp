// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/integrate/menu_files.h"
#include "core/archive/formats.h"
#include "tests/cli/ferry_process.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QTest>

#include <filesystem>

using namespace ferry::cli;
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
    return {.arguments = std::move(options), .environment = {"XDG_DATA_HOME=" + scratch.at("data"), "XDG_DATA_DIRS=" + scratch.at("all")}};
}

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
        QCOMPARE(entries, 2);
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
