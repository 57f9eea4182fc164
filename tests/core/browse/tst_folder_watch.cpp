// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/folder_watch.h"
#include "tests/support/tree.h"

#include <QTest>

using namespace ferry;
using namespace ferry::browse;
using test::TempFolder;
using test::Tree;

class TestFolderWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNames()
    {
        const TempFolder temp;
        Tree tree(temp.path());
        FolderWatch watch;
        std::vector<std::string> heard;
        const int number = add(watch, temp.path());
        watch.listen(number, this, [&heard](std::string_view name) { heard.emplace_back(name); });
        tree.file("a", "");
        QTRY_VERIFY(!heard.empty());
        QCOMPARE(heard.front(), std::string("a"));
        watch.forget(number, this);
        QVERIFY2(add(watch, temp.path()) != number, "the kernel has the watch back, and counts on");
    }

    /// Two panes show one folder, and the first leaves it before the second's watch has arrived.
    void whatIsExpectedIsNotGivenBack()
    {
        const TempFolder temp;
        Tree tree(temp.path());
        FolderWatch watch;
        const int first = 1;
        const int second = 2;
        const int number = add(watch, temp.path());
        QCOMPARE(add(watch, temp.path()), number);
        watch.listen(number, &first, {});
        watch.forget(number, &first);
        std::vector<std::string> heard;
        watch.listen(number, &second, [&heard](std::string_view name) { heard.emplace_back(name); });
        tree.file("a", "");
        QTRY_VERIFY(!heard.empty());
    }

    void whatFailedIsNotWaitedFor()
    {
        const TempFolder temp;
        FolderWatch watch;
        const int number = add(watch, temp.path());
        watch.expect();
        QCOMPARE(watch.add(temp.child("none")).error().kind, ErrorKind::NotFound);
        watch.listen(number, this, {});
        watch.forget(number, this);
        watch.forgo();
        QVERIFY2(add(watch, temp.path()) != number, "given back, only later");
    }

private:
    static int add(FolderWatch &watch, const Path &folder)
    {
        watch.expect();
        return watch.add(folder).value();
    }
};

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folder_watch.moc"
