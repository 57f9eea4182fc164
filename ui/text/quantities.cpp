// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/quantities.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ferry::ui::text {

int plural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

QString size(std::uint64_t bytes)
{
    // QLocale knows one word for bytes, languages up to six.
    if (bytes < 1000)
        return exactSize(bytes);
    // Below ten of a unit one decimal place tells more than it disturbs; rounding up to 10.0 would show three figures.
    double scaled = static_cast<double>(bytes);
    while (std::round(scaled) >= 1000)
        scaled /= 1000;
    const int decimals = scaled < 9.95 ? 1 : 0;
    const auto clamped = static_cast<qint64>(std::min<std::uint64_t>(bytes, std::numeric_limits<qint64>::max()));
    return QLocale().formattedDataSize(clamped, decimals, QLocale::DataSizeSIFormat);
}

QString exactSize(std::uint64_t bytes)
{
    return QCoreApplication::translate("Quantities", "%1 byte(s)", nullptr, plural(bytes)).arg(number(bytes));
}

QString atLeast(std::uint64_t bytes)
{
    return QCoreApplication::translate("Quantities", "≥ %1", "at least this size").arg(size(bytes));
}

QString rate(ByteRate rate)
{
    return QCoreApplication::translate("Quantities", "%1/s", "a size per second").arg(size(rate.perSecond));
}

QString number(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString percent(int percent)
{
    return QCoreApplication::translate("Quantities", "%1 %", "61 %").arg(QLocale().toString(percent));
}

QString timeLeft(std::chrono::seconds left)
{
    if (left < std::chrono::minutes(1))
        return QCoreApplication::translate("Quantities", "less than a minute");
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
    if (minutes < 60)
        return QCoreApplication::translate("Quantities", "%1 min", "time left in minutes").arg(QLocale().toString(minutes));
    if (minutes < 24 * 60)
        return QCoreApplication::translate("Quantities", "%1 h %2 min", "time left in hours and minutes")
            .arg(QLocale().toString(minutes / 60), QLocale().toString(minutes % 60));
    const int days = plural(static_cast<std::uint64_t>(std::chrono::ceil<std::chrono::days>(left).count()));
    return QCoreApplication::translate("Quantities", "%Ln day(s)", "time left", days);
}

QString moment(const model::Timestamp &time)
{
    constexpr std::int64_t kYear10000 = 253402300800;
    constexpr std::int64_t kYear1 = -62135596800;
    if (time.seconds < kYear1 || time.seconds >= kYear10000)
        return {};
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.seconds), QLocale::ShortFormat);
}

} // namespace ferry::ui::text
