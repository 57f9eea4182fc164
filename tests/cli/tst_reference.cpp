// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ferry_process.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace ferry::test;

namespace {

QString printed(const char *what)
{
    const FerryResult result = runFerry({std::string("--print-") + what});
    return result.exitCode == 0 ? QString::fromStdString(result.output) : QString();
}

QStringList found(const QString &text, const char *pattern)
{
    QStringList all;
    for (auto matches = QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption).globalMatch(text);
         matches.hasNext();)
        all.append(matches.next().captured(1));
    all.removeDuplicates();
    all.sort();
    return all;
}

/// What bash would offer for a line whose last word is being written.
QStringList completionsOf(const QStringList &words)
{
    const QString script = printed("bash")
        + QStringLiteral("\nCOMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); compopt() { :; }; _ferry; printf '%s\\n' \"${COMPREPLY[@]}\"\n");
    QProcess bash;
    bash.start(QStringLiteral("bash"), QStringList {QStringLiteral("-c"), script, QStringLiteral("bash")} + words);
    bash.waitForFinished();
    return QString::fromUtf8(bash.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

class TstReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theManualHasEveryCommandAndOption()
    {
        const QString manual = printed("man");
        const QString help = QString::fromStdString(runFerry({"--help"}).output);
        const QStringList commands = found(help.mid(help.indexOf(QLatin1String("Subcommands:"))), "^  ([a-z]+) ");
        QVERIFY(commands.contains(QStringLiteral("copy")));
        QCOMPARE(found(manual, "^\\.SS ([a-z]+)$"), commands);
        for (const QString &command : commands) {
            const QString own = QString::fromStdString(runFerry({command.toStdString(), "--help"}).output);
            QString section = manual.mid(manual.indexOf(QStringLiteral("\n.SS %1\n").arg(command)) + 1);
            section.truncate(std::max(section.indexOf(QLatin1String("\n.S")), qsizetype(1)));
            QStringList options = found(own, "^  (?:-h,)?--([a-z-]+)");
            options.removeAll(QStringLiteral("help"));
            QCOMPARE(found(section.replace(QLatin1String("\\-"), QLatin1String("-")), "^\\.B --([a-z-]+)"), options);
        }
    }

    void theManualIsSetWithoutWarnings()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("groff")).isEmpty())
            QSKIP("groff is not installed");
        QProcess groff;
        // As it comes, of no encoding that had to be told.
        groff.start(QStringLiteral("groff"), {QStringLiteral("-man"), QStringLiteral("-ww"), QStringLiteral("-z")});
        groff.write(printed("man").toUtf8());
        groff.closeWriteChannel();
        QVERIFY(groff.waitForFinished());
        QCOMPARE(QString::fromUtf8(groff.readAllStandardError()), QString());
        QCOMPARE(groff.exitCode(), 0);
    }

    void bashCompletesCommandsAndOptions()
    {
        QCOMPARE(completionsOf({QStringLiteral("ferry"), QStringLiteral("cop")}), QStringList {QStringLiteral("copy")});
        QCOMPARE(completionsOf({QStringLiteral("ferry"), QStringLiteral("copy"), QStringLiteral("--on-c")}),
                 QStringList {QStringLiteral("--on-conflict=")});
        QCOMPARE(completionsOf({QStringLiteral("ferry"), QStringLiteral("delete"), QStringLiteral("--on-c")}), QStringList());
        QCOMPARE(completionsOf({QStringLiteral("ferry"), QStringLiteral("copy"), QStringLiteral("a")}), QStringList()); // files, by default
    }

    void otherShellsReadTheirs_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("bash") << QStringLiteral("bash");
        QTest::newRow("zsh") << QStringLiteral("zsh");
        QTest::newRow("fish") << QStringLiteral("fish");
    }
    void otherShellsReadTheirs()
    {
        QFETCH(QString, shell);
        const QString script = printed(shell.toLatin1().constData());
        QVERIFY(script.contains(QLatin1String("on-folder-conflict")));
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("this shell is not installed");
        QProcess process;
        process.start(shell, {QStringLiteral("-n"), QStringLiteral("/dev/stdin")});
        process.write(script.toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    }
};

QTEST_GUILESS_MAIN(TstReference)
#include "tst_reference.moc"
