// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/name_rules.h"

#include <QTest>

#include <set>

using namespace ferry::fs;

class TestNameRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersBeforeTheSuffix_data();
    void numbersBeforeTheSuffix();
    void neverLongerThanTheKernelTakes();
    void cutsAtAUtf8Boundary_data();
    void cutsAtAUtf8Boundary();
    void cutsAnyBytes_whereItIsNoUtf8();
    void differsForEachNumber_alsoWhenCut();
    void partialNamesAreTheirOwn();
    void recognisesPartialNamesOnly_data();
    void recognisesPartialNamesOnly();
};

void TestNameRules::numbersBeforeTheSuffix_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("n");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, int n, const char *wanted) {
        QTest::newRow(QByteArray(name).toPercentEncoding(" ()").constData()) << QByteArray(name) << n << QByteArray(wanted);
    };
    row("photo.jpg", 2, "photo (2).jpg");
    row("photo.jpg", 31, "photo (31).jpg");
    row("photo (2).jpg", 2, "photo (2) (2).jpg");
    row("a.tar.gz", 2, "a (2).tar.gz");
    row(".tar.gz", 2, ".tar (2).gz");
    row("notar.gz", 2, "notar (2).gz");
    row(".bashrc", 2, ".bashrc (2)");
    row(".config.bak", 2, ".config (2).bak");
    row("README", 2, "README (2)");
    row("ends.", 2, "ends. (2)");
    row("v1.2", 3, "v1 (3).2");
    row("sentence.that is no suffix", 2, "sentence.that is no suffix (2)");
    row("a", 2, "a (2)");
    row("-rf", 2, "-rf (2)");
    row("new\nline.txt", 2, "new\nline (2).txt");
}

void TestNameRules::numbersBeforeTheSuffix()
{
    QFETCH(QByteArray, name);
    QFETCH(int, n);
    QFETCH(QByteArray, wanted);
    QCOMPARE(QByteArray::fromStdString(numberedName(name.toStdString(), n)), wanted);
}

void TestNameRules::neverLongerThanTheKernelTakes()
{
    for (const char *suffix : {"", ".jpg", ".tar.gz", ".fifteen-letters", ".tar.fifteen-letters"}) {
        for (std::size_t length = 1; length <= kNameBytesMax; ++length) {
            const std::string end(suffix);
            if (length <= end.size())
                continue;
            const std::string name = std::string(length - end.size(), 'n') + end;
            for (const int n : {2, 99'999}) {
                const std::string numbered = numberedName(name, n);
                QVERIFY(numbered.size() <= kNameBytesMax);
                QVERIFY(numbered.ends_with(end));
                QVERIFY(numbered.find(" (" + std::to_string(n) + ")") != std::string::npos);
                // Nothing is cut that need not be.
                const std::size_t whole = name.size() + 3 + std::to_string(n).size();
                QCOMPARE(numbered.size(), std::min(whole, kNameBytesMax));
            }
        }
    }
}

void TestNameRules::cutsAtAUtf8Boundary_data()
{
    QTest::addColumn<QByteArray>("letter");
    QTest::newRow("two bytes") << QByteArray("\xc3\xa4");
    QTest::newRow("three bytes") << QByteArray("\xe2\x82\xac");
    QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x9a\xa2");
}

void TestNameRules::cutsAtAUtf8Boundary()
{
    QFETCH(QByteArray, letter);
    const std::size_t width = std::size_t(letter.size());
    for (std::size_t lead = 0; lead < width; ++lead) { // each place a letter can be cut at
        std::string name(lead, 'x');
        while (name.size() + width + 4 <= kNameBytesMax)
            name += letter.toStdString();
        name += ".txt";
        const std::string numbered = numberedName(name, 2);
        const QByteArray bytes = QByteArray::fromStdString(numbered);
        QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes);
        QVERIFY(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter));
        QVERIFY(numbered.ends_with(" (2).txt"));
        QVERIFY(numbered.size() <= kNameBytesMax);
        QVERIFY(numbered.size() > kNameBytesMax - width); // and no letter more than needed is lost
    }
}

void TestNameRules::cutsAnyBytes_whereItIsNoUtf8()
{
    const std::string name(kNameBytesMax, '\xbf');
    const std::string numbered = numberedName(name, 2);
    QCOMPARE(numbered.size(), kNameBytesMax);
    QVERIFY(numbered.ends_with("\xbf (2)"));
}

void TestNameRules::differsForEachNumber_alsoWhenCut()
{
    std::set<std::string> names;
    const std::string name = std::string(251, 'n') + ".txt";
    for (int n = 2; n < 2000; ++n)
        names.insert(numberedName(name, n));
    QCOMPARE(names.size(), std::size_t(1998));
}

void TestNameRules::partialNamesAreTheirOwn()
{
    std::set<std::string> names;
    for (int i = 0; i < 10'000; ++i) {
        const std::string name = partialName();
        QVERIFY(isPartialName(name));
        QCOMPARE(name.size(), std::size_t(24));
        names.insert(name);
    }
    QCOMPARE(names.size(), std::size_t(10'000));
}

void TestNameRules::recognisesPartialNamesOnly_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isPartial");
    QTest::newRow("one") << QByteArray(".ferry-abcdefghij27.part") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("capital") << QByteArray(".ferry-Abcdefghij27.part") << false;
    QTest::newRow("digit outside") << QByteArray(".ferry-abcdefghij18.part") << false;
    QTest::newRow("one letter less") << QByteArray(".ferry-abcdefghij2.part") << false;
    QTest::newRow("one letter more") << QByteArray(".ferry-abcdefghij277.part") << false;
    QTest::newRow("other prefix") << QByteArray(".fERRy-abcdefghij27.part") << false;
    QTest::newRow("other suffix") << QByteArray(".ferry-abcdefghij27.parT") << false;
    QTest::newRow("numbered") << QByteArray(".ferry-abcdefghij27 (2).part") << false;
}

void TestNameRules::recognisesPartialNamesOnly()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isPartial);
    QCOMPARE(isPartialName(name.toStdString()), isPartial);
}

QTEST_GUILESS_MAIN(TestNameRules)
#include "tst_name_rules.moc"
