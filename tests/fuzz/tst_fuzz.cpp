// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"
#include "tests/support/fault_ops.h"

#include <QTest>

#include <random>

using namespace ferry;

namespace {

constexpr int kInputs = 20'000; ///< for each target in each run
constexpr int kInputsLong = 2'000'000;
constexpr std::size_t kSizeMax = 4096;

/// One small change, of the kinds that parsers stumble over.
void change(std::string &bytes, const std::vector<std::string> &seeds, std::mt19937 &random)
{
    const auto below = [&random](std::size_t bound) { return bound == 0 ? 0 : random() % bound; };
    constexpr std::string_view kOdd("\0\n\r\t \"\\%/.:#{}[](),=*\x7F\x80\xFF\xC3\xE2", 26);
    const std::size_t at = below(bytes.size() + 1);
    switch (below(8)) {
    case 0:
        bytes.insert(at, 1, kOdd[below(kOdd.size())]);
        break;
    case 1:
        bytes.insert(at, 1, static_cast<char>(below(256)));
        break;
    case 2:
        bytes.erase(at, 1 + below(4));
        break;
    case 3:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        break;
    case 4:
        bytes.resize(at);
        break;
    case 5:
        bytes.insert(at, bytes.substr(below(bytes.size() + 1), below(40)));
        break;
    case 6: {
        const std::string &other = seeds[below(seeds.size())];
        bytes.insert(at, other.substr(below(other.size() + 1)));
        break;
    }
    default:
        bytes.insert(at, below(3) == 0 ? "18446744073709551616" : below(2) == 0 ? "-1" : "1e999");
        break;
    }
    if (bytes.size() > kSizeMax)
        bytes.resize(kSizeMax);
}

} // namespace

/// Well-formed data changed bit by bit, the same in each run. libFuzzer goes on from the same seeds: packaging/test --long.
class TstFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWrong_data();
    void nothingWrong();
};

void TstFuzz::nothingWrong_data()
{
    QTest::addColumn<int>("target");
    for (int i = 0; i < int(fuzz::targets().size()); ++i)
        QTest::newRow(fuzz::targets()[std::size_t(i)].name) << i;
}

void TstFuzz::nothingWrong()
{
    QFETCH(int, target);
    const fuzz::Target &tried = fuzz::targets()[std::size_t(target)];
    const auto inputs = static_cast<int>(std::uint64_t(test::isLongRun() ? kInputsLong : kInputs) / test::stride());
    std::mt19937 random(std::uint32_t(target) + 1);
    for (int i = 0; i < inputs; ++i) {
        std::string bytes = tried.seeds[random() % tried.seeds.size()];
        if (i >= int(tried.seeds.size())) {
            for (std::uint32_t changes = random() % 12; changes > 0; --changes)
                change(bytes, tried.seeds, random);
        } else {
            bytes = tried.seeds[std::size_t(i)];
        }
        const std::string wrong = tried.wrongIn(bytes);
        QVERIFY2(wrong.empty(), (wrong + "\nin " + QByteArray::fromStdString(bytes).toPercentEncoding().toStdString()).c_str());
    }
}

QTEST_GUILESS_MAIN(TstFuzz)
#include "tst_fuzz.moc"
