// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/programs.h"

#include "ui/bridge/uri_list.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QMimeDatabase>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ferry::ui {

namespace {

using Group = QHash<QString, QString>; ///< key: value as it stands in the file

/// One group of a file in the form of desktop entries; empty if there is none.
Group groupOf(const QString &file, const QString &wanted)
{
    Group group;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return group;
    bool isInside = false;
    while (!source.atEnd()) {
        const QString line = QString::fromUtf8(source.readLine()).trimmed();
        if (line.startsWith(QLatin1Char('[')))
            isInside = line == QLatin1Char('[') + wanted + QLatin1Char(']');
        else if (const auto equals = line.indexOf(QLatin1Char('=')); isInside && equals > 0 && !line.startsWith(QLatin1Char('#')))
            group.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return group;
}

/// The escapes of values of type string.
QString unescaped(const QString &value)
{
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != QLatin1Char('\\') || i + 1 == value.size()) {
            plain += value[i];
            continue;
        }
        const QChar next = value[++i];
        plain += next == QLatin1Char('s') ? QLatin1Char(' ')
            : next == QLatin1Char('n')    ? QLatin1Char('\n')
            : next == QLatin1Char('t')    ? QLatin1Char('\t')
            : next == QLatin1Char('r')    ? QLatin1Char('\r')
                                          : next;
    }
    return plain;
}

QString localized(const Group &entry, const QString &key)
{
    const QString locale = QLocale().name();
    for (const QString &language : {locale, locale.section(QLatin1Char('_'), 0, 0)}) {
        const auto found = entry.find(QStringLiteral("%1[%2]").arg(key, language));
        if (found != entry.end())
            return unescaped(*found);
    }
    return unescaped(entry.value(key));
}

/// Folders in which desktop entries are, the user's first.
QStringList applicationFolders()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (QString &folder : folders)
        folder += QStringLiteral("/applications");
    return folders;
}

/// Files that may say what opens what, the strongest first.
QStringList associationFiles()
{
    QStringList names;
    for (const QString &desktop :
         QString::fromLocal8Bit(qgetenv("XDG_CURRENT_DESKTOP")).toLower().split(QLatin1Char(':'), Qt::SkipEmptyParts))
        names << desktop + QStringLiteral("-mimeapps.list");
    names << QStringLiteral("mimeapps.list");
    QStringList files;
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation) + applicationFolders()) {
        for (const QString &name : names)
            files << folder + QLatin1Char('/') + name;
    }
    return files;
}

QStringList idsOf(const Group &group, const QString &type)
{
    return group.value(type).split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

/// The programs that the desktop names for exactly this type.
QStringList idsFor(const QString &type)
{
    QStringList ids;
    QStringList removed;
    QStringList added;
    for (const QString &file : associationFiles()) {
        for (const QString &id : idsOf(groupOf(file, QStringLiteral("Default Applications")), type)) {
            if (!ids.contains(id))
                ids << id;
        }
        for (const QString &id : idsOf(groupOf(file, QStringLiteral("Added Associations")), type)) {
            if (!removed.contains(id))
                added << id;
        }
        // What is removed here may be added again in a stronger file only, which was read before.
        for (const QString &id : idsOf(groupOf(file, QStringLiteral("Removed Associations")), type)) {
            if (!added.contains(id))
                removed << id;
        }
    }
    for (const QString &folder : applicationFolders())
        added += idsOf(groupOf(folder + QStringLiteral("/mimeinfo.cache"), QStringLiteral("MIME Cache")), type);
    for (const QString &id : added) {
        if (!ids.contains(id) && !removed.contains(id))
            ids << id;
    }
    return ids;
}

/// The file of an id: a dash may stand for a folder.
QString entryFile(const QString &id)
{
    for (const QString &folder : applicationFolders()) {
        for (QString path = id;;) {
            if (QFile::exists(folder + QLatin1Char('/') + path))
                return folder + QLatin1Char('/') + path;
            const auto dash = path.indexOf(QLatin1Char('-'));
            if (dash < 0)
                break;
            path[dash] = QLatin1Char('/');
        }
    }
    return {};
}

std::optional<Program> programOf(const QString &id)
{
    const QString file = entryFile(id);
    const Group entry = file.isEmpty() ? Group() : groupOf(file, QStringLiteral("Desktop Entry"));
    const auto isTrue = [&entry](const char *key) { return entry.value(QLatin1String(key)) == QLatin1String("true"); };
    const QString tried = unescaped(entry.value(QStringLiteral("TryExec")));
    if (entry.value(QStringLiteral("Type")) != QLatin1String("Application") || isTrue("Hidden") || isTrue("Terminal")
        || entry.value(QStringLiteral("Exec")).isEmpty() || (!tried.isEmpty() && QStandardPaths::findExecutable(tried).isEmpty()))
        return {};
    return Program {.id = id,
                    .name = localized(entry, QStringLiteral("Name")),
                    .icon = localized(entry, QStringLiteral("Icon")),
                    .exec = unescaped(entry.value(QStringLiteral("Exec"))),
                    .entry = Path(QFile::encodeName(file).toStdString())};
}

/// A command line as the specification quotes it, in words. Field codes stay as they are. Nothing: a quote is not ended.
std::optional<QStringList> wordsOf(const QString &exec)
{
    QStringList words;
    QString word;
    bool isWord = false;
    bool isQuoted = false;
    for (qsizetype i = 0; i < exec.size(); ++i) {
        const QChar c = exec[i];
        if (c == QLatin1Char('"')) {
            isQuoted = !isQuoted;
            isWord = true;
        } else if (isQuoted && c == QLatin1Char('\\') && i + 1 < exec.size()) {
            word += exec[++i];
        } else if (!isQuoted && c.isSpace()) {
            if (isWord)
                words << word;
            word.clear();
            isWord = false;
        } else {
            word += c;
            isWord = true;
        }
    }
    if (isQuoted)
        return {};
    if (isWord)
        words << word;
    return words;
}

/// One start of the program, for these files. `taken`: whether the command line had a place for them.
std::vector<std::string> argumentsOf(const QStringList &words, const Program &program, const std::vector<Path> &files, bool &taken)
{
    std::vector<std::string> arguments;
    for (const QString &word : words) {
        // These two stand for as many words as there are files.
        if (word == QLatin1String("%F") || word == QLatin1String("%U")) {
            taken = true;
            for (const Path &file : files)
                arguments.push_back(word == QLatin1String("%F") ? file.bytes() : fileUri(file).toStdString());
            continue;
        }
        if (word == QLatin1String("%i")) {
            if (!program.icon.isEmpty())
                arguments.insert(arguments.end(), {"--icon", program.icon.toStdString()});
            continue;
        }
        std::string argument;
        bool isOnlyCode = word.size() == 2 && word.front() == QLatin1Char('%');
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word[i] != QLatin1Char('%') || i + 1 == word.size()) {
                argument += QString(word[i]).toStdString();
                continue;
            }
            switch (word[++i].unicode()) {
            case 'f':
                taken = true;
                argument += files.front().bytes();
                isOnlyCode = false;
                break;
            case 'u':
                taken = true;
                argument += fileUri(files.front()).toStdString();
                isOnlyCode = false;
                break;
            case 'c':
                argument += program.name.toStdString();
                isOnlyCode = false;
                break;
            case 'k':
                argument += program.entry.bytes();
                isOnlyCode = false;
                break;
            case '%':
                argument += '%';
                isOnlyCode = false;
                break;
            default: // the deprecated ones stand for nothing
                break;
            }
        }
        if (!isOnlyCode)
            arguments.push_back(std::move(argument));
    }
    return arguments;
}

bool takesMany(const QStringList &words)
{
    return words.contains(QLatin1String("%F")) || words.contains(QLatin1String("%U"));
}

} // namespace

QIcon Program::shownIcon() const
{
    return QDir::isAbsolutePath(icon) ? QIcon(icon) : QIcon::fromTheme(icon);
}

std::vector<Program> programsFor(const QMimeType &type)
{
    std::vector<Program> programs;
    QStringList known;
    for (const QString &name : QStringList(type.name()) + type.allAncestors()) {
        for (const QString &id : idsFor(name)) {
            if (known.contains(id))
                continue;
            known << id;
            if (std::optional<Program> program = programOf(id))
                programs.push_back(*std::move(program));
        }
    }
    return programs;
}

std::optional<std::vector<std::vector<std::string>>> commandsOf(const Program &program, const std::vector<Path> &files)
{
    const std::optional<QStringList> words = wordsOf(program.exec);
    if (!words || words->isEmpty() || files.empty())
        return {};
    std::vector<std::vector<std::string>> commands;
    const auto add = [&](const std::vector<Path> &some) {
        bool taken = false;
        std::vector<std::string> arguments = argumentsOf(*words, program, some, taken);
        // A program that names no place for files was not made to open any, and is given them all the same as people expect.
        if (!taken)
            arguments.push_back(some.front().bytes());
        commands.push_back(std::move(arguments));
    };
    if (takesMany(*words)) {
        add(files);
    } else {
        for (const Path &file : files)
            add({file});
    }
    return commands;
}

Result<void> startDetached(const std::vector<std::string> &arguments)
{
    std::vector<char *> pointers;
    for (const std::string &argument : arguments)
        pointers.push_back(const_cast<char *>(argument.c_str()));
    pointers.push_back(nullptr);
    int report[2]; // closed by a successful exec
    if (::pipe2(report, O_CLOEXEC) != 0)
        return Failure(Error::fromErrno(errno, FsOp::None));
    const pid_t child = ::fork();
    if (child == 0) {
        // Between fork and exec only what a signal handler may do: other threads may have held any lock.
        ::setsid();
        const pid_t grandchild = ::fork();
        if (grandchild == 0)
            ::execvp(pointers.front(), pointers.data());
        const int code = grandchild == 0 || grandchild < 0 ? errno : 0;
        if (code != 0)
            (void)!::write(report[1], &code, sizeof code);
        ::_exit(0);
    }
    int code = child < 0 ? errno : 0;
    ::close(report[1]);
    while (child > 0 && ::waitpid(child, nullptr, 0) < 0 && errno == EINTR) { }
    if (child > 0 && ::read(report[0], &code, sizeof code) != sizeof code)
        code = 0;
    ::close(report[0]);
    if (code != 0)
        return Failure(Error::fromErrno(code, FsOp::Open, Path(arguments.front())));
    return {};
}

} // namespace ferry::ui
