// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <K7Zip>
#include <KTar>
#include <KZip>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;

/// The KArchive that was found, packaged or built by packaging/karchive, writes and reads every format that Ferry counts on.
class KArchiveGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatItStored_data();
    void givesBackWhatItStored();
};

namespace {
enum class Format { Tar, Zip, SevenZip };

std::unique_ptr<KArchive> archiveAt(const QString &path, Format format, const QString &mimeType)
{
    switch (format) {
    case Format::Tar:
        return std::make_unique<KTar>(path, mimeType);
    case Format::Zip:
        return std::make_unique<KZip>(path);
    case Format::SevenZip:
        return std::make_unique<K7Zip>(path);
    }
    return {};
}

/// Compressible, longer than one buffer, and different at every place.
QByteArray sample()
{
    QByteArray text;
    for (int line = 0; line < 20000; ++line) {
        text += "line " + QByteArray::number(line) + '\n';
    }
    return text;
}
}

void KArchiveGate::givesBackWhatItStored_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("mimeType");
    QTest::addColumn<QByteArray>("magic");
    const int tar = int(Format::Tar);
    QTest::newRow("tar.zst") << u"a.tar.zst"_s << tar << u"application/zstd"_s << QByteArray::fromHex("28b52ffd");
    QTest::newRow("tar.xz") << u"a.tar.xz"_s << tar << u"application/x-xz"_s << QByteArray::fromHex("fd377a585a00");
    QTest::newRow("tar.gz") << u"a.tar.gz"_s << tar << u"application/x-gzip"_s << QByteArray::fromHex("1f8b");
    QTest::newRow("tar.bz2") << u"a.tar.bz2"_s << tar << u"application/x-bzip"_s << QByteArray("BZh");
    QTest::newRow("zip") << u"a.zip"_s << int(Format::Zip) << QString() << QByteArray("PK");
    QTest::newRow("7z") << u"a.7z"_s << int(Format::SevenZip) << QString() << QByteArray("7z\xbc\xaf\x27\x1c");
}

void KArchiveGate::givesBackWhatItStored()
{
    QFETCH(const QString, name);
    QFETCH(const int, format);
    QFETCH(const QString, mimeType);
    QFETCH(const QByteArray, magic);
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString path = folder.filePath(name);
    const QByteArray data = sample();

    const auto writer = archiveAt(path, Format(format), mimeType);
    QVERIFY2(writer->open(QIODevice::WriteOnly), qPrintable(writer->errorString()));
    QVERIFY(writer->writeFile(u"folder/data.txt"_s, data));
    QVERIFY(writer->writeFile(u"empty"_s, QByteArray()));
    QVERIFY(writer->close());

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(magic.size()), magic);
    QVERIFY2(file.size() < data.size() / 2, "stored without compression");
    file.close();

    const auto reader = archiveAt(path, Format(format), mimeType);
    QVERIFY2(reader->open(QIODevice::ReadOnly), qPrintable(reader->errorString()));
    const KArchiveFile *const stored = reader->directory()->file(u"folder/data.txt"_s);
    QVERIFY(stored);
    QCOMPARE(stored->data(), data);
    const KArchiveFile *const empty = reader->directory()->file(u"empty"_s);
    QVERIFY(empty);
    QCOMPARE(empty->size(), 0);
}

QTEST_GUILESS_MAIN(KArchiveGate)
#include "tst_karchive.moc"
