// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/job_defaults.h"

#include "ui/bridge/settings.h"

namespace ferry::ui {

namespace {

constexpr auto kDestination = "job/destination";
constexpr auto kOnFile = "job/onFile";
constexpr auto kOnFolder = "job/onFolder";
constexpr auto kKeepReplaced = "job/keepReplaced";

QString verificationKey(model::JobKind kind)
{
    return kind == model::JobKind::Move ? QStringLiteral("job/verifyMove") : QStringLiteral("job/verifyCopy");
}

template <typename Value>
Value stored(const QString &key, Value fallback, Value last)
{
    const int value = Settings().value(key, static_cast<int>(fallback)).toInt();
    return value < 0 || value > static_cast<int>(last) ? fallback : static_cast<Value>(value);
}

} // namespace

Path JobDefaults::destination()
{
    return Settings::toPath(Settings().value(QLatin1String(kDestination)));
}

void JobDefaults::setDestination(const Path &folder)
{
    Settings().setValue(QLatin1String(kDestination), Settings::fromPath(folder));
}

model::Options JobDefaults::options(model::JobKind kind)
{
    using namespace model;
    Options options;
    options.onFile = stored(QLatin1String(kOnFile), FileConflict::Ask, FileConflict::Fail);
    options.onFolder = stored(QLatin1String(kOnFolder), FolderConflict::Merge, FolderConflict::Rename);
    options.keepReplaced = transfers(kind) && Settings().value(QLatin1String(kKeepReplaced), false).toBool();
    options.onError = ErrorPolicy::Ask; // there is an inbox to ask in
    options.verification
        = stored(verificationKey(kind), kind == JobKind::Move ? Verification::ReadBack : Verification::None, Verification::ReadBack);
    if (kind == JobKind::Extract)
        options.archive.ownFolder = OwnFolder::IfSeveral;
    return options;
}

void JobDefaults::setOptions(model::JobKind kind, const model::Options &options)
{
    Settings settings;
    settings.setValue(QLatin1String(kOnFile), static_cast<int>(options.onFile));
    settings.setValue(QLatin1String(kOnFolder), static_cast<int>(options.onFolder));
    settings.setValue(QLatin1String(kKeepReplaced), options.keepReplaced);
    if (options.verification)
        settings.setValue(verificationKey(kind), static_cast<int>(*options.verification));
}

} // namespace ferry::ui
