// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/gunzip.h"

#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <QFile>
#include <QTest>

using namespace ferry;
using namespace ferry::archive;
using namespace ferry::test;

namespace {

std::string gzipped(const std::string &content)
{
    const TempFolder temp;
    Tree(temp.path()).file("f", content);
    const QString path = QString::fromStdString(temp.child("f").bytes());
    if (run(QStringLiteral("gzip"), {path}).code != 0)
        return {};
    QFile file(path + QLatin1String(".gz"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// All content, the file handed over in pieces of this size.
Result<std::string> unzipped(const std::string &bytes, std::size_t piece)
{
    std::size_t at = 0;
    Gunzip gunzip([&]() -> Result<std::span<const std::byte>> {
        const std::size_t size = std::min(piece, bytes.size() - at);
        const auto part = std::as_bytes(std::span(bytes)).subspan(at, size);
        at += size;
        return part;
    });
    std::string content;
    for (;;) {
        const auto part = gunzip.next();
        if (!part)
            return Failure(part.error());
        if (part->empty())
            return content;
        content.append(reinterpret_cast<const char *>(part->data()), part->size());
    }
}

} // namespace

class TestGunzip : public QObject
{
    Q_OBJECT

    std::string m_one;
    std::string m_two;

private Q_SLOTS:
    void initTestCase()
    {
        m_one = gzipped(pattern(600'000));
        m_two = gzipped("two");
        if (m_one.empty())
            QSKIP("gzip is not installed");
    }

    void readsMembers()
    {
        for (const std::size_t piece : {std::size_t(1), std::size_t(4096), std::size_t(1) << 20}) {
            QVERIFY(unzipped(m_one, piece).value() == pattern(600'000));
            QVERIFY(unzipped(m_one + m_two, piece).value() == pattern(600'000) + "two");
            QVERIFY(unzipped(m_two + std::string(512, '\0'), piece).value() == "two"); // as tapes do
        }
    }

    void noticesWhateverIsWrong()
    {
        for (std::size_t size = 0; size < m_two.size(); ++size)
            QVERIFY2(!unzipped(m_two.substr(0, size), 7), qPrintable(QString::number(size)));
        const std::size_t trailer = m_one.size() - 8;
        for (const std::size_t at : {m_one.size() / 2, trailer, trailer + 4}) {
            std::string turned = m_one;
            turned[at] = static_cast<char>(turned[at] ^ 1);
            const Result<std::string> content = unzipped(turned, 4096);
            QVERIFY(!content);
            QCOMPARE(content.error().kind, ErrorKind::Damaged);
        }
    }
};

QTEST_GUILESS_MAIN(TestGunzip)
#include "tst_gunzip.moc"
