// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>
#include <QSet>
#include <QShortcut>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace ferry::tests {

/// Keys that stand for two things at one place of a window, of which Qt would do neither. Menus that open on demand are not looked at.
inline QStringList keyClashes(const QWidget &window)
{
    struct Holder {
        QKeySequence key;
        QString name;
        Qt::ShortcutContext context;
        std::vector<const QWidget *> places;
    };
    std::vector<Holder> holders;
    const auto take = [&](const QKeySequence &key, const QString &name, Qt::ShortcutContext context, const QList<QObject *> &owners) {
        if (key.isEmpty())
            return;
        Holder holder {key, name, context, {}};
        if (context == Qt::WindowShortcut || context == Qt::ApplicationShortcut)
            holder.places.push_back(&window);
        for (const QObject *owner : owners) {
            const auto *widget = qobject_cast<const QWidget *>(owner);
            if (widget && !qobject_cast<const QMenu *>(owner))
                holder.places.push_back(widget);
        }
        holders.push_back(holder);
    };
    for (const QAction *action : window.findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts())
            take(key, action->objectName() + QLatin1Char(' ') + action->text(), action->shortcutContext(), action->associatedObjects());
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        take(shortcut->key(), QStringLiteral("a shortcut"), shortcut->context(), {shortcut->parent()});

    const auto reaches = [](const Holder &holder, const QWidget *from, const QWidget *to) {
        return from == to || (holder.context != Qt::WidgetShortcut && from->isAncestorOf(to));
    };
    const auto meet = [&reaches](const Holder &a, const Holder &b) {
        for (const QWidget *one : a.places) {
            for (const QWidget *other : b.places) {
                if (reaches(a, one, other) || reaches(b, other, one))
                    return true;
            }
        }
        return false;
    };
    // Of these only one can be chosen at a time.
    const QSet<QString> eitherOr {QStringLiteral("job.pause"), QStringLiteral("job.resume"), QStringLiteral("job.cancel"),
                                  QStringLiteral("job.remove")};
    const auto isEitherOr = [&eitherOr](const Holder &holder) { return eitherOr.contains(holder.name.section(QLatin1Char(' '), 0, 0)); };
    QStringList clashes;
    for (std::size_t i = 0; i < holders.size(); ++i) {
        for (std::size_t k = i + 1; k < holders.size(); ++k) {
            const Holder &a = holders[i];
            const Holder &b = holders[k];
            if (a.key == b.key && !(isEitherOr(a) && isEitherOr(b)) && meet(a, b))
                clashes << QStringLiteral("%1: %2 | %3").arg(a.key.toString(), a.name, b.name);
        }
    }
    return clashes;
}

} // namespace ferry::tests
