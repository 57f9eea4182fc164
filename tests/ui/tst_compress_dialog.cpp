// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/compress_dialog.h"

#include "ui/bridge/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace ferry;
using ui::CompressDialog;

class CompressDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void addsEachSourceOnce();
    void addsManySourcesToMany();

private:
    QTemporaryDir m_settings;
};

void CompressDialogTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    ui::Settings().clear();
}

void CompressDialogTest::addsEachSourceOnce()
{
    CompressDialog dialog({Path("/d/b")}, Path("/d"));
    dialog.addSources({Path("/d/c"), Path("/d/b"), Path("/d/\xff"), Path("/d/c")});
    QVERIFY(dialog.request().sources == (std::vector<Path> {Path("/d/b"), Path("/d/c"), Path("/d/\xff")}));
    dialog.addSources({Path("/d/a"), Path("/d/\xff")});
    QVERIFY(dialog.request().sources == (std::vector<Path> {Path("/d/b"), Path("/d/c"), Path("/d/\xff"), Path("/d/a")}));
}

void CompressDialogTest::addsManySourcesToMany()
{
    constexpr int kMany = 100'000;
    std::vector<Path> first;
    std::vector<Path> second; // half of it is there
    for (int i = 0; i < kMany; ++i) {
        first.emplace_back("/d/IMG_" + std::to_string(i));
        second.emplace_back("/d/IMG_" + std::to_string(i + kMany / 2));
    }
    CompressDialog dialog(first, Path("/d"));
    dialog.addSources(second);
    const std::vector<Path> sources = dialog.request().sources;
    QCOMPARE(sources.size(), first.size() * 3 / 2);
    QVERIFY(std::equal(first.begin(), first.end(), sources.begin()));
    QCOMPARE(sources.back(), second.back());
}

QTEST_MAIN(CompressDialogTest)
#include "tst_compress_dialog.moc"
