// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrate/thunar_actions.h"

#include <QFile>
#include <QHash>
#include <QMimeDatabase>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace ferry::integrate {

namespace {

struct Entry {
    const char *name; ///< of Nemo's file for it, which has its words in all languages
    const char *arguments;
    const char *range; ///< how many may be chosen
    bool takesFolders;
    bool takesFiles;
    bool isForArchives;
};
constexpr Entry kEntries[] = {
    {"copy", "copy --choose-dest -- %F", "*", true, true, false},         {"move", "move --choose-dest -- %F", "*", true, true, false},
    {"compress", "compress --choose-dest -- %F", "*", true, true, false}, {"extract-here", "extract --here -- %F", "*", false, true, true},
    {"extract", "extract --choose-dest -- %F", "*", false, true, true},   {"paste", "paste %f", "1", true, false, false},
};

/// The lines `Key=` and `Key[language]=` of Nemo's file for an entry.
QList<QByteArray> linesOf(const Entry &entry, const char *key)
{
    QFile file(QStringLiteral(":/share/nemo/actions/ferry-%1.nemo_action").arg(QLatin1String(entry.name)));
    QList<QByteArray> lines;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(key))
                lines << line.mid(qsizetype(qstrlen(key)));
        }
    }
    return lines;
}

QString namesOf(const Entry &entry)
{
    QString names;
    for (const QByteArray &line : linesOf(entry, "Name")) { // "=Copy" or "[de]=Kopieren"
        const QString text = QString::fromUtf8(line.mid(line.indexOf('=') + 1)).toHtmlEscaped();
        const QString language = QString::fromLatin1(line.left(line.indexOf('=')).replace('[', "").replace(']', ""));
        names += language.isEmpty() ? QStringLiteral("\t<name>%1</name>\n").arg(text)
                                    : QStringLiteral("\t<name xml:lang=\"%1\">%2</name>\n").arg(language, text);
    }
    return names;
}

/// Thunar knows names only, not what the desktop takes a file for.
QString patternsOf(const Entry &entry)
{
    if (!entry.isForArchives)
        return QStringLiteral("*");
    QStringList patterns;
    for (const QByteArray &line : linesOf(entry, "Mimetypes=")) {
        for (const QByteArray &type : line.split(';'))
            patterns << QMimeDatabase().mimeTypeForName(QString::fromLatin1(type)).globPatterns();
    }
    patterns.removeDuplicates();
    return patterns.join(QLatin1Char(';')).toHtmlEscaped();
}

QString actionOf(const Entry &entry, const QByteArray &command)
{
    QString action = QStringLiteral("<action>\n\t<icon>org.ferryfiles.ferry</icon>\n") + namesOf(entry)
        + QStringLiteral("\t<unique-id>%1%2</unique-id>\n\t<command>%3 %4</command>\n\t<description></description>\n"
                         "\t<range>%5</range>\n\t<patterns>%6</patterns>\n")
              .arg(QLatin1String(kThunarIdPrefix), QLatin1String(entry.name), QString::fromUtf8(command), QLatin1String(entry.arguments),
                   QLatin1String(entry.range), patternsOf(entry));
    if (entry.takesFolders)
        action += QStringLiteral("\t<directories/>\n");
    if (entry.takesFiles) {
        for (const char *kind : {"audio", "image", "other", "text", "video"})
            action += QStringLiteral("\t<%1-files/>\n").arg(QLatin1String(kind));
    }
    return action + QStringLiteral("</action>\n");
}

/// Where in the text Ferry's actions are, and where others can be put.
struct Layout {
    struct Action {
        qsizetype begin;
        qsizetype end;
        QString id;
        QString command;
    };
    QString text;
    std::vector<Action> ours;
    qsizetype rootEnd = -1; ///< of `</actions>`, or of `<actions/>`
    bool isRootEmpty = false; ///< `<actions/>`
};

std::optional<Layout> layoutOf(const QByteArray &uca)
{
    Layout layout;
    layout.text = QString::fromUtf8(uca);
    if (layout.text.toUtf8() != uca)
        return std::nullopt;
    QXmlStreamReader xml(layout.text);
    Layout::Action action {};
    QString field;
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const qsizetype end = xml.characterOffset(); // of a tag; after text the next tag's "<" has been read, too
        const auto begin = [&] { return layout.text.lastIndexOf(QLatin1Char('<'), end - 1); };
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            field = xml.name().toString();
            if (depth == 1 && field != QLatin1String("actions"))
                return std::nullopt;
            if (depth == 1)
                layout.rootEnd = begin();
            else if (depth == 2)
                action = {.begin = begin(), .end = 0, .id = {}, .command = {}};
        } else if (token == QXmlStreamReader::Characters && depth == 3) {
            if (field == QLatin1String("unique-id"))
                action.id += xml.text();
            else if (field == QLatin1String("command"))
                action.command += xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            if (depth == 2 && action.id.startsWith(QLatin1String(kThunarIdPrefix))) {
                action.end = end;
                layout.ours.push_back(action);
            } else if (depth == 1) {
                // Of an element without an end of its own, both tokens come from one piece of text.
                layout.isRootEmpty = begin() == layout.rootEnd;
                layout.rootEnd = begin();
            }
            --depth;
        }
    }
    if (xml.hasError() || layout.rootEnd < 0)
        return std::nullopt;
    return layout;
}

QString without(Layout &layout)
{
    for (auto action = layout.ours.rbegin(); action != layout.ours.rend(); ++action) {
        qsizetype end = action->end;
        if (end < layout.text.size() && layout.text[end] == QLatin1Char('\n'))
            ++end;
        layout.text.remove(action->begin, end - action->begin);
        layout.rootEnd -= end - action->begin;
    }
    return layout.text;
}

} // namespace

std::optional<QByteArray> withThunarActions(const QByteArray &uca, const QByteArray &command)
{
    std::optional<Layout> layout = layoutOf(uca);
    if (!layout)
        return std::nullopt;
    QString text = without(*layout);
    QString actions;
    for (const Entry &entry : kEntries)
        actions += actionOf(entry, command);
    if (layout->isRootEmpty) {
        const qsizetype end = text.indexOf(QLatin1String("/>"), layout->rootEnd);
        text.replace(end, 2, QStringLiteral(">\n%1</actions>").arg(actions));
    } else {
        text.insert(layout->rootEnd, actions);
    }
    return text.toUtf8();
}

std::optional<QByteArray> withoutThunarActions(const QByteArray &uca)
{
    std::optional<Layout> layout = layoutOf(uca);
    if (!layout)
        return std::nullopt;
    return without(*layout).toUtf8();
}

ThunarActions thunarActionsIn(const QByteArray &uca, const QByteArray &command)
{
    const std::optional<Layout> layout = layoutOf(uca);
    if (!layout || layout->ours.empty())
        return ThunarActions::None;
    QHash<QString, QString> commands;
    for (const Layout::Action &action : layout->ours)
        commands.insert(action.id, action.command);
    for (const Entry &entry : kEntries) {
        const QString wanted = QString::fromUtf8(command) + QLatin1Char(' ') + QLatin1String(entry.arguments);
        if (commands.value(QLatin1String(kThunarIdPrefix) + QLatin1String(entry.name)) != wanted)
            return ThunarActions::Some;
    }
    return ThunarActions::All;
}

} // namespace ferry::integrate
