// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/preferences.h"

#include "ui/bridge/settings.h"

namespace ferry::ui {

namespace {

constexpr auto kNotifies = "desktop/notify";
constexpr auto kTray = "desktop/tray";
constexpr auto kAskTrash = "files/askBeforeTrash";
constexpr auto kShowPlan = "files/showPlanIfNeeded";
constexpr auto kLimit = "transfers/limit"; // bytes per second
constexpr auto kLanguage = "desktop/language";

bool kept(const char *key, bool otherwise)
{
    return Settings().value(QLatin1String(key), otherwise).toBool();
}

void keep(const char *key, bool value)
{
    Settings().setValue(QLatin1String(key), value);
}

} // namespace

bool Preferences::notifies()
{
    return kept(kNotifies, true);
}

void Preferences::setNotifies(bool notifies)
{
    keep(kNotifies, notifies);
}

bool Preferences::goesOnInTray()
{
    return kept(kTray, true);
}

void Preferences::setGoesOnInTray(bool goesOn)
{
    keep(kTray, goesOn);
}

bool Preferences::asksBeforeTrash()
{
    return kept(kAskTrash, false);
}

void Preferences::setAsksBeforeTrash(bool asks)
{
    keep(kAskTrash, asks);
}

bool Preferences::showsPlanIfNeeded()
{
    return kept(kShowPlan, true);
}

void Preferences::setShowsPlanIfNeeded(bool shows)
{
    keep(kShowPlan, shows);
}

ByteRate Preferences::limitOfAll()
{
    return {Settings().value(QLatin1String(kLimit)).toULongLong()};
}

void Preferences::setLimitOfAll(ByteRate limit)
{
    Settings().setValue(QLatin1String(kLimit), qulonglong(limit.perSecond));
}

QString Preferences::language()
{
    return Settings().value(QLatin1String(kLanguage)).toString();
}

void Preferences::setLanguage(const QString &language)
{
    Settings().setValue(QLatin1String(kLanguage), language);
}

} // namespace ferry::ui
