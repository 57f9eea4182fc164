// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child.h"

#include <QCoreApplication>

namespace ferry::test {

namespace {

constexpr int kPatience = 10'000; // ms

} // namespace

Child::Child(const QString &role, const std::string &argument)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {role, QString::fromStdString(argument)});
    m_process.waitForStarted(kPatience);
}

Child::~Child()
{
    kill();
}

bool Child::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

qint64 Child::pid() const
{
    return m_process.processId();
}

std::optional<QByteArray> Child::line()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatience) && !m_process.canReadLine())
            return {};
    }
    return m_process.readLine().chopped(1);
}

QList<QByteArray> Child::kill()
{
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished(kPatience);
    }
    QList<QByteArray> lines;
    while (m_process.canReadLine())
        lines.push_back(m_process.readLine().chopped(1));
    return lines;
}

int Child::wait()
{
    if (isRunning() && !m_process.waitForFinished(kPatience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace ferry::test
