// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/job_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPalette>
#include <QTest>

using namespace ferry;
using ui::JobBar;

class JobBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTwoStages_data();
    void showsTwoStages();
    void isHatched_whileTheWholeIsNotKnown();
    void whatIsDoneIsHatched_whileItIsVerified();
    void isAProgressBarWithItsValueInWords();

private:
    static QPalette dark();
    /// The colour in the middle of the bar's height at `share` of its width.
    static QColor at(const QImage &image, double share);
    static double distance(const QColor &a, const QColor &b);
};

QPalette JobBarTest::dark()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(30, 30, 30));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(70, 140, 220));
    return palette;
}

QColor JobBarTest::at(const QImage &image, double share)
{
    return image.pixelColor(static_cast<int>(image.width() * share), image.height() / 2);
}

double JobBarTest::distance(const QColor &a, const QColor &b)
{
    return std::abs(a.redF() - b.redF()) + std::abs(a.greenF() - b.greenF()) + std::abs(a.blueF() - b.blueF());
}

void JobBarTest::showsTwoStages_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<bool>("resting");
    QTest::newRow("light") << QPalette(Qt::white) << false << false;
    QTest::newRow("dark") << dark() << false << false;
    QTest::newRow("right to left") << QPalette(Qt::white) << true << false;
    QTest::newRow("paused, dark") << dark() << false << true;
}

void JobBarTest::showsTwoStages()
{
    QFETCH(QPalette, palette);
    QFETCH(bool, mirrored);
    QFETCH(bool, resting);
    JobBar bar;
    bar.setPalette(palette);
    bar.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    bar.resize(400, 8);
    bar.setProgress({.done = 0.6, .safe = 0.3, .resting = resting, .spoken = {}});
    const QImage image = bar.grab().toImage();
    const auto colour = [&](double share) { return at(image, mirrored ? 1 - share : share); };
    QCOMPARE(colour(0.05), colour(0.28));
    QCOMPARE(colour(0.32), colour(0.58));
    QCOMPARE(colour(0.62), colour(0.95));
    constexpr double kTellable = 0.15;
    QVERIFY2(distance(colour(0.28), colour(0.32)) > kTellable, "safe and copied look alike");
    QVERIFY2(distance(colour(0.58), colour(0.62)) > kTellable, "copied and not copied look alike");
    if (!resting)
        QCOMPARE(colour(0.1), bar.palette().color(QPalette::Highlight));
    else
        QVERIFY(distance(colour(0.1), bar.palette().color(QPalette::Highlight)) > kTellable);
}

void JobBarTest::isHatched_whileTheWholeIsNotKnown()
{
    JobBar bar;
    bar.resize(400, 8);
    bar.setProgress({});
    const QImage image = bar.grab().toImage();
    int changes = 0;
    for (int x = 21; x < 380; ++x)
        changes += image.pixelColor(x, 4) != image.pixelColor(x - 1, 4);
    QVERIFY(changes > 50);
}

void JobBarTest::whatIsDoneIsHatched_whileItIsVerified()
{
    JobBar bar;
    bar.resize(400, 8);
    bar.setProgress({.done = 0.5, .safe = 0.5, .resting = false, .verifying = true, .spoken = {}});
    const QImage image = bar.grab().toImage();
    const auto changes = [&image](int from, int to) {
        int count = 0;
        for (int x = from + 1; x < to; ++x)
            count += image.pixelColor(x, 4) != image.pixelColor(x - 1, 4);
        return count;
    };
    QVERIFY(changes(20, 190) > 25);
    QCOMPARE(changes(210, 380), 0);
}

void JobBarTest::isAProgressBarWithItsValueInWords()
{
    JobBar bar;
    bar.setProgress({.done = 0.625, .safe = 0.48, .resting = false, .spoken = QStringLiteral("62 % copied, 48 % safe on the device")});
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&bar);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::ProgressBar);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Progress"));
    QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("62 % copied, 48 % safe on the device"));
    QCOMPARE(accessible->text(QAccessible::Description), QStringLiteral("62 % copied, 48 % safe on the device"));
    QAccessibleValueInterface *value = accessible->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toInt(), 62);
    QCOMPARE(value->maximumValue().toInt(), 100);
}

QTEST_MAIN(JobBarTest)
#include "tst_job_bar.moc"
