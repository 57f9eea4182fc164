// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/fake_login.h"

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <unistd.h>

namespace ferry::test {

FakeLogin::~FakeLogin()
{
    for (const int end : m_ends)
        ::close(end);
}

bool FakeLogin::serve(QDBusConnection bus)
{
    return bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this, QDBusConnection::ExportAllSlots)
        && bus.registerService(QStringLiteral("org.freedesktop.login1"));
}

int FakeLogin::held() const
{
    // A pipe that nobody holds any more reads as ended.
    return int(std::ranges::count_if(m_ends, [](int end) {
        char byte = 0;
        return ::read(end, &byte, 1) < 0;
    }));
}

QDBusUnixFileDescriptor FakeLogin::Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
{
    asked.append({what, who, why, mode});
    if (refuses) {
        sendErrorReply(QDBusError::AccessDenied, QStringLiteral("not from here"));
        return {};
    }
    std::array<int, 2> pipe {};
    if (::pipe2(pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return {};
    m_ends.push_back(pipe[0]);
    QDBusUnixFileDescriptor lock;
    lock.giveFileDescriptor(pipe[1]);
    return lock;
}

void FakeLogin::act(const QString &what, bool interactive)
{
    if (refuses)
        sendErrorReply(QDBusError::AccessDenied, QStringLiteral("Somebody else is logged in"));
    else if (interactive)
        done.append(what);
}

} // namespace ferry::test
