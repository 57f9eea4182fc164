// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/insist.h"

#include <QtGlobal>

namespace ferry::async {

void insist(bool holds, const char *what)
{
    if (!holds)
        qFatal("ferry: %s", what);
}

} // namespace ferry::async
