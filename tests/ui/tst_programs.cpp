// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tree.h"
#include "ui/bridge/programs.h"

#include <QByteArrayList>
#include <QFile>
#include <QMimeDatabase>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace ferry;
using namespace ferry::ui;

namespace {

QMimeType plainText()
{
    return QMimeDatabase().mimeTypeForName(QStringLiteral("text/plain"));
}

std::vector<std::string> namesOf(const std::vector<Program> &programs)
{
    std::vector<std::string> names;
    for (const Program &program : programs)
        names.push_back(program.name.toStdString());
    return names;
}

} // namespace

/// A desktop of its own: what it says of programs is in a tree of the test.
class ProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_types = QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("mime"), QStandardPaths::LocateDirectory);
        QVERIFY2(!m_types.isEmpty(), "shared-mime-info is missing");
    }

    void init()
    {
        m_temp.emplace();
        m_tree.emplace(m_temp->path());
        m_tree->folder("config").folder("data").folder("data/applications").folder("data/applications/sub").folder("home");
        QVERIFY(QFile::link(m_types, QString::fromStdString(m_tree->path("data/mime").bytes())));
        qputenv("XDG_CONFIG_HOME", m_tree->path("config").bytes().c_str());
        qputenv("XDG_CONFIG_DIRS", m_tree->path("none").bytes().c_str());
        qputenv("XDG_DATA_HOME", m_tree->path("home").bytes().c_str());
        qputenv("XDG_DATA_DIRS", m_tree->path("data").bytes().c_str());
        qputenv("XDG_CURRENT_DESKTOP", "Odd");
        entry("pen", "Name=Pen\nName[de]=Stift\nExec=pen %f\n");
        entry("sub/ink", "Name=Ink\nExec=ink %U\n");
        entry("vi", "Name=Vi\nExec=vi %F\nTerminal=true\n");
        entry("gone", "Name=Gone\nExec=gone\nTryExec=/none/gone\n");
        m_tree->file(
            "data/applications/mimeinfo.cache",
            "[MIME Cache]\ntext/plain=vi.desktop;pen.desktop;gone.desktop;absent.desktop;\napplication/octet-stream=hex.desktop;\n");
    }

    void cacheTellsOfPrograms_butThoseThatCannotRun() { QVERIFY(namesOf(programsFor(plainText())) == std::vector<std::string> {"Pen"}); }

    void defaultsComeFirst_andTheDesktopsOwnFileIsTheStrongest()
    {
        m_tree->file("config/mimeapps.list",
                     "[Default Applications]\ntext/plain=pen.desktop\n[Added Associations]\ntext/plain=sub-ink.desktop;\n");
        QVERIFY(namesOf(programsFor(plainText())) == (std::vector<std::string> {"Pen", "Ink"}));
        m_tree->file("config/odd-mimeapps.list", "[Default Applications]\ntext/plain=sub-ink.desktop\n");
        QVERIFY(namesOf(programsFor(plainText())) == (std::vector<std::string> {"Ink", "Pen"}));
        m_tree->remove("config/odd-mimeapps.list");
        m_tree->file("config/odd-mimeapps.list", "[Removed Associations]\ntext/plain=sub-ink.desktop\n");
        QVERIFY(namesOf(programsFor(plainText())) == std::vector<std::string> {"Pen"});
    }

    void moreGeneralTypesComeLast()
    {
        entry("hex", "Name=Hex\nExec=hex %f\n");
        m_tree->file("config/mimeapps.list", "[Added Associations]\ntext/x-csrc=sub-ink.desktop;\n");
        const QMimeType c = QMimeDatabase().mimeTypeForName(QStringLiteral("text/x-csrc"));
        QVERIFY(namesOf(programsFor(c)) == (std::vector<std::string> {"Ink", "Pen", "Hex"}));
    }

    void namesAreInTheLanguageOfTheWindow()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_AT")));
        const auto programs = programsFor(plainText());
        QLocale::setDefault(QLocale::c());
        QVERIFY(namesOf(programs) == std::vector<std::string> {"Stift"});
    }

    void commandLinesTakeFiles_data()
    {
        QTest::addColumn<QByteArray>("exec");
        QTest::addColumn<QByteArrayList>("commands"); // arguments with a bar between them
        QTest::newRow("one by one") << QByteArray("pen %f") << QByteArrayList {"pen|/d/a b", "pen|/d/c"};
        QTest::newRow("together") << QByteArray("pen -x %F --end") << QByteArrayList {"pen|-x|/d/a b|/d/c|--end"};
        QTest::newRow("URIs") << QByteArray("pen %U") << QByteArrayList {"pen|file:///d/a%20b|file:///d/c"};
        QTest::newRow("one URI each") << QByteArray("pen --at=%u") << QByteArrayList {"pen|--at=file:///d/a%20b", "pen|--at=file:///d/c"};
        QTest::newRow("quoted") << QByteArray("\"/opt/my pen/p\" \"a \\\"b\\\\\" %F")
                                << QByteArrayList {"/opt/my pen/p|a \"b\\|/d/a b|/d/c"};
        QTest::newRow("others") << QByteArray("pen %i %c %k %% %d %F") << QByteArrayList {"pen|--icon|nib|Pen|/e.desktop|%|/d/a b|/d/c"};
        QTest::newRow("no place for files") << QByteArray("pen") << QByteArrayList {"pen|/d/a b", "pen|/d/c"};
    }
    void commandLinesTakeFiles()
    {
        QFETCH(QByteArray, exec);
        QFETCH(QByteArrayList, commands);
        const Program program {.id = {},
                               .name = QStringLiteral("Pen"),
                               .icon = QStringLiteral("nib"),
                               .exec = QString::fromUtf8(exec),
                               .entry = Path("/e.desktop")};
        const auto made = commandsOf(program, {Path("/d/a b"), Path("/d/c")});
        QVERIFY(made);
        QByteArrayList told;
        for (const auto &command : *made) {
            QByteArrayList words;
            for (const std::string &word : command)
                words << QByteArray::fromStdString(word);
            told << words.join('|');
        }
        QCOMPARE(told, commands);
    }

    void openQuote_isNoCommandLine()
    {
        QVERIFY(!commandsOf({.id = {}, .name = {}, .icon = {}, .exec = QStringLiteral("pen \"%f"), .entry = {}}, {Path("/d/a")}));
        QVERIFY(!commandsOf({.id = {}, .name = {}, .icon = {}, .exec = {}, .entry = {}}, {Path("/d/a")}));
    }

    void startedPrograms_getBytes()
    {
        m_tree->file("tool", "#!/bin/sh\nprintf %s \"$1\" > \"$2.part\" && mv \"$2.part\" \"$2\"\n").mode("tool", 0755);
        QVERIFY(startDetached({m_tree->path("tool").bytes(), "n\xff\n\"%", m_tree->path("told").bytes()}));
        QTRY_VERIFY(m_tree->exists("told"));
        QCOMPARE(m_tree->content("told"), std::string("n\xff\n\"%"));
    }

    void whatCannotBeStarted_isTold()
    {
        const Result<void> started = startDetached({m_tree->path("absent").bytes()});
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::NotFound);
        QCOMPARE(started.error().path, m_tree->path("absent"));
    }

private:
    void entry(const std::string &id, const std::string &lines)
    {
        m_tree->file("data/applications/" + id + ".desktop", "[Desktop Entry]\nType=Application\n" + lines);
    }

    QString m_types; ///< the system's
    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
};

QTEST_MAIN(ProgramsTest)
#include "tst_programs.moc"
