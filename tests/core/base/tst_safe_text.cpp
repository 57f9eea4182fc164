// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safe_text.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <QTest>

#include <random>
#include <set>

using namespace ferry;

class TestSafeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, QByteArray bytes, QByteArray text) { QTest::newRow(name) << bytes << text; };
        row("empty", "", "");
        row("plain", "a b-c.txt", "a b-c.txt");
        row("umlaut stays", "\xC3\xA4", "\xC3\xA4");
        row("four bytes stay", "\xF0\x9F\x9B\xB3", "\xF0\x9F\x9B\xB3");
        row("newline", "a\nb", "a\\nb");
        row("tab", "\t", "\\t");
        row("carriage return", "\r", "\\r");
        row("escape", "\x1B[2J", "\\u{1B}[2J");
        row("bell", "\x07", "\\u{7}");
        row("nul", QByteArray(1, '\0'), "\\u{0}");
        row("delete", "\x7F", "\\u{7F}");
        row("c1", "\xC2\x9B", "\\u{9B}");
        row("no-break space stays", "\xC2\xA0", "\xC2\xA0");
        row("arabic letter mark", "\xD8\x9C", "\\u{61C}");
        row("left-to-right mark", "\xE2\x80\x8E", "\\u{200E}");
        row("right-to-left mark", "\xE2\x80\x8F", "\\u{200F}");
        row("hyphen beside them stays", "\xE2\x80\x90", "\xE2\x80\x90");
        row("line separator", "\xE2\x80\xA8", "\\u{2028}");
        row("paragraph separator", "\xE2\x80\xA9", "\\u{2029}");
        row("embedding", "\xE2\x80\xAA", "\\u{202A}");
        row("override", "\xE2\x80\xAE", "\\u{202E}");
        row("narrow space stays", "\xE2\x80\xAF", "\xE2\x80\xAF");
        row("isolate", "\xE2\x81\xA6", "\\u{2066}");
        row("end of isolate", "\xE2\x81\xA9", "\\u{2069}");
        row("latin-1", "caf\xE9", "caf\\xE9");
        row("lone continuation", "\x80", "\\x80");
        row("overlong slash", "\xC0\xAF", "\\xC0\\xAF");
        row("overlong three", "\xE0\x80\xAF", "\\xE0\\x80\\xAF");
        row("surrogate", "\xED\xA0\x80", "\\xED\\xA0\\x80");
        row("beyond unicode", "\xF4\x90\x80\x80", "\\xF4\\x90\\x80\\x80");
        row("last of unicode stays", "\xF4\x8F\xBF\xBF", "\xF4\x8F\xBF\xBF");
        row("cut off", "\xE2\x82", "\\xE2\\x82");
        row("cut off before a letter", "\xE2\x82z", "\\xE2\\x82z");
        row("five-byte lead", "\xF8\x88\x80\x80\x80", "\\xF8\\x88\\x80\\x80\\x80");
        row("backslash stays", "a\\b", "a\\b");
        row("backslash at the end stays", "a\\", "a\\");
        row("backslash before n", "a\\n", "a\\\\n");
        row("backslash before x", "\\x41", "\\\\x41");
        row("backslash before u", "\\u{41}", "\\\\u{41}");
        row("backslash before backslash", "\\\\z", "\\\\\\z");
        row("backslash before newline", "\\\n", "\\\\\\n");
        row("backslash before a bad byte", "\\\xFF", "\\\\\\xFF");
    }
    void showsNames()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(safeText(bytes.toStdString())), text);
    }

    void isValidUtf8WithoutControls_forRandomBytes()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 20'000; ++round) {
            std::string bytes(random() % 12, '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(random());
            const std::string text = safeText(bytes);
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString decoded = decoder(QByteArrayView(text.data(), qsizetype(text.size())));
            QVERIFY2(!decoder.hasError(), text.c_str());
            for (const QChar character : decoded)
                QVERIFY2(character.category() != QChar::Other_Control, text.c_str());
        }
    }

    void neverShowsTwoNamesAlike()
    {
        // Every string of up to five pieces that escapes are made of.
        const std::string pieces[] = {"\\", "n", "\n", "x", "F", "\xFF", "u{7}", "\x07"};
        std::set<std::string> names {""};
        std::set<std::string> level {""};
        for (int length = 0; length < 5; ++length) {
            std::set<std::string> longer;
            for (const std::string &name : level) {
                for (const std::string &piece : pieces)
                    longer.insert(name + piece);
            }
            level = longer;
            names.insert(level.begin(), level.end());
        }
        std::set<std::string> texts;
        for (const std::string &name : names)
            texts.insert(safeText(name));
        QCOMPARE(texts.size(), names.size());
    }

    void encodesBase64LikeQt()
    {
        std::mt19937 random(11);
        for (std::size_t length = 0; length < 300; ++length) {
            std::string bytes(length, '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(random());
            QCOMPARE(QByteArray::fromStdString(base64(bytes)), QByteArray::fromStdString(bytes).toBase64());
        }
    }
};

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safe_text.moc"
