// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/target_limits.h"

#include <QTest>

using namespace ferry;
using namespace ferry::plan;

namespace {

constexpr std::uint64_t kFat = 0x4d44;
constexpr std::uint64_t kExfat = 0x2011BAB0;
constexpr std::uint64_t kExt4 = 0xEF53;

model::FileFacts facts(model::FileType type, std::uint64_t size = 0)
{
    return {.type = type, .size = size};
}

} // namespace

class TestTargetLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nativeFileSystemsHaveNone();
    void namesThatFatRefuses_data();
    void namesThatFatRefuses();
    void sizes();
    void onlyFilesAndFolders();
    void foldsCase();
};

void TestTargetLimits::nativeFileSystemsHaveNone()
{
    QVERIFY(limitsOf(kExt4).areNone());
    QVERIFY(limitsOf(kExt4).losses.empty());
    QVERIFY(!limitsOf(kFat).areNone());
    QVERIFY(checkFits(limitsOf(kExt4), "a:b*\n.", facts(model::FileType::Fifo)).has_value());
}

void TestTargetLimits::namesThatFatRefuses_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("fits");
    for (const char *name : {"a\"b", "a*b", "a:b", "a<b", "a>b", "a?b", "a\\b", "a|b", "a\tb", "dot.", "dots...", "space "})
        QTest::newRow(QByteArray(name).toPercentEncoding().constData()) << QByteArray(name) << false;
    for (const char *name : {"a", ".hidden", "a.b", " a", "a b", "\xC3\xA4", "a+b,c;d=[e]", "CON", "a\x7F"})
        QTest::newRow(QByteArray(name).toPercentEncoding().constData()) << QByteArray(name) << true;
}

void TestTargetLimits::namesThatFatRefuses()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, fits);
    for (const model::FileType type : {model::FileType::Regular, model::FileType::Folder}) {
        const Result<void> held = checkFits(limitsOf(kFat), name.toStdString(), facts(type));
        QCOMPARE(held.has_value(), fits);
        if (!fits)
            QCOMPARE(held.error().kind, ErrorKind::BadName);
    }
}

void TestTargetLimits::sizes()
{
    const auto fits = [](std::uint64_t type, std::uint64_t size) {
        return checkFits(limitsOf(type), "a", facts(model::FileType::Regular, size)).has_value();
    };
    QVERIFY(fits(kFat, UINT32_MAX));
    QVERIFY(!fits(kFat, std::uint64_t(UINT32_MAX) + 1));
    QVERIFY(fits(kExfat, std::uint64_t(1) << 40));
    QCOMPARE(checkFits(limitsOf(kFat), "a", facts(model::FileType::Regular, std::uint64_t(1) << 32)).error().kind, ErrorKind::TooLarge);
    QVERIFY(checkFits(limitsOf(kFat), "a", facts(model::FileType::Folder, std::uint64_t(1) << 32)).has_value());
}

void TestTargetLimits::onlyFilesAndFolders()
{
    for (const model::FileType type : {model::FileType::Symlink, model::FileType::Fifo, model::FileType::CharDevice})
        QCOMPARE(checkFits(limitsOf(kExfat), "a", facts(type)).error().kind, ErrorKind::Unsupported);
}

void TestTargetLimits::foldsCase()
{
    QCOMPARE(foldedName("README"), foldedName("ReadMe"));
    QCOMPARE(foldedName("\xC3\x84"), foldedName("\xC3\xA4"));
    QVERIFY(foldedName("a") != foldedName("b"));
}

QTEST_GUILESS_MAIN(TestTargetLimits)
#include "tst_target_limits.moc"
