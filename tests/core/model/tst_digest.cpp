// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/digest.h"

#include <QTest>

#include <set>

using namespace ferry::model;

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsWordAndSize()
    {
        std::set<std::string> words;
        for (const HashKind kind : kHashKinds) {
            words.insert(nameOf(kind));
            QVERIFY(hashKindNamed(nameOf(kind)) == kind);
            QVERIFY(digestSize(kind) <= kDigestSizeMax);
        }
        QCOMPARE(words.size(), kHashKinds.size());
        for (const char *none : {"", "none", "XXH3", "sha", "sha2560", " md5"})
            QVERIFY(!hashKindNamed(none));
    }

    void hexGoesBothWays()
    {
        for (const HashKind kind : kHashKinds) {
            std::string hex;
            while (hex.size() < 2 * digestSize(kind))
                hex += "0123456789abcdef";
            hex.resize(2 * digestSize(kind));
            const std::optional<Digest> digest = digestOfHex(kind, hex);
            QVERIFY(digest);
            QVERIFY(digest->kind == kind);
            QCOMPARE(hexOf(*digest), hex);
            QCOMPARE(std::to_integer<int>(digest->bytes[1]), 0x23);
        }
        QVERIFY(digestOfHex(HashKind::Md5, "ABCDEF00112233445566778899aabbcc")
                == digestOfHex(HashKind::Md5, "abcdef00112233445566778899AABBCC"));
    }

    void whatIsNoDigestIsNone_data()
    {
        QTest::addColumn<QByteArray>("hex");
        const QByteArray right(32, 'a');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << right.chopped(1);
        QTest::newRow("long") << right + 'a';
        QTest::newRow("twice") << right + right;
        for (const char wrong : {'g', 'G', '/', ':', '@', '`', ' ', '\0', '\xff'})
            QTest::addRow("byte %d", wrong) << right.chopped(1) + wrong;
    }
    void whatIsNoDigestIsNone()
    {
        QFETCH(QByteArray, hex);
        QVERIFY(!digestOfHex(HashKind::Md5, hex.toStdString()));
    }

    void kindsOfOneSizeDiffer()
    {
        const std::string hex(32, '0');
        QVERIFY(digestOfHex(HashKind::Md5, hex) != digestOfHex(HashKind::Xxh3, hex));
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
