// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/integrate/run_integrate.h"

#include "app/cli/window_program.h"
#include "app/integrate/menus.h"
#include "core/base/safe_text.h"

#include <cstdio>

namespace ferry::cli {

namespace {

void say(const char *what, const std::vector<Path> &paths)
{
    for (const Path &path : paths)
        std::printf("%s %s\n", what, safeText(path.bytes()).c_str());
}

void tell(const model::MenuTrouble &trouble)
{
    using Kind = model::MenuTrouble::Kind;
    const char *what = trouble.kind == Kind::OddPath ? "put into menus" : trouble.kind == Kind::NotRemoved ? "remove" : "write";
    const char *reason = trouble.kind == Kind::OddPath ? "its path has spaces or other special characters; install Ferry, or move it"
        : trouble.kind == Kind::Malformed              ? "it is not as Thunar writes it, and was left as it is; mend or remove it first"
                                                       : trouble.reason.c_str();
    std::fprintf(stderr, "ferry: cannot %s %s: %s\n", what, safeText(trouble.path.bytes()).c_str(), reason);
}

} // namespace

int runIntegrate(const IntegrateCommand &command)
{
    const integrate::Programs programs {ownProgram(), windowProgram()};
    const model::MenuChange change
        = command.removes ? integrate::removeFromMenus(programs) : integrate::addToMenus(programs, command.withThunarActions);
    say("is there for all users:", change.everybodys);
    say("wrote", change.written);
    say("removed", change.removed);
    for (const model::MenuTrouble &trouble : change.troubles)
        tell(trouble);
    if (!command.removes)
        std::puts("Dolphin, Nemo, Thunar and PCManFM-Qt show it at the next right click. Nautilus needs the package python3-nautilus,\n"
                  "Caja python3-caja, and both a new start: nautilus -q, caja -q.");
    if (command.withThunarActions)
        std::puts("Thunar reads its custom actions when it starts: thunar -q.");
    return change.troubles.empty() ? 0 : 1;
}

} // namespace ferry::cli
