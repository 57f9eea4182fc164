// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_queue_source.h"
#include "ui/models/question_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using ui::QuestionModel;

class QuestionModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByJobAndKind();
    void whatComesOutOfATrash_isSaidToComeFromThere();
    void keepsChosenRow_whenOthersAreAnswered();
    void growsWithoutReset();
    void tellsWhichQuestionsAreOthers();
    void onlyQuestionIsReplaced();
    void staysValid_whileQuestionsComeAndGo();
};

void QuestionModelTest::groupsByJobAndKind()
{
    tests::FakeQueueSource source;
    source.addJob();
    source.addJob();
    source.addQuestion({1}, "a");
    source.addQuestion({2}, "b");
    source.addQuestion({1}, "c");
    source.addQuestion({1}, "d", model::QuestionKind::FolderExists);
    source.publish();
    QuestionModel model;
    QAbstractItemModelTester tester(&model);
    model.setQueue(*source.snapshot());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QVERIFY(model.isHeading(model.index(0, 0)));
    QVERIFY(!model.question(model.index(0, 0)));
    QCOMPARE(model.representative(model.index(0, 0))->id.value, std::uint64_t(1));
    QCOMPARE(model.index(1, 0, model.index(0, 0)).data().toString(), QStringLiteral("c"));
    const QString spoken = model.index(0, 0, model.index(0, 0)).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QLatin1String("newer")), qPrintable(spoken));
}

void QuestionModelTest::whatComesOutOfATrash_isSaidToComeFromThere()
{
    QVERIFY(qputenv("XDG_DATA_HOME", "/home/mara/share"));
    tests::FakeQueueSource source;
    source.addJob();
    const auto add = [&source](const char *folder) {
        model::Question &question = source.addQuestion({1}, "photo.2.jpg");
        question.source.folder = std::make_shared<PathNode>(Path(folder));
        question.target.name = "photo.jpg";
    };
    add("/home/mara/share/Trash/files");
    add("/media/STICK/.Trash-1000/files/album");
    source.addQuestion({1}, "photo.2.jpg").target.name = "photo.jpg";
    source.publish();
    QuestionModel model;
    model.setQueue(*source.snapshot());
    const auto told = [&model](int row, int role) { return model.index(row, 0, model.index(0, 0)).data(role).toString(); };
    const QString home = QStringLiteral("photo.jpg (from the trash)");
    const QString stick = QStringLiteral("photo.jpg (from: Trash on STICK)");
    QCOMPARE(told(0, Qt::DisplayRole), home);
    QCOMPARE(told(1, Qt::DisplayRole), stick);
    QCOMPARE(told(2, Qt::DisplayRole), QStringLiteral("photo.2.jpg"));
    QVERIFY(told(0, Qt::ToolTipRole).contains(home) && !told(0, Qt::ToolTipRole).contains(QStringLiteral("files")));
    QVERIFY(told(1, Qt::ToolTipRole).contains(stick) && told(1, Qt::AccessibleTextRole).contains(stick));
    QVERIFY(told(2, Qt::ToolTipRole).contains(QStringLiteral("/home/mara/Iceland/photo.2.jpg")));
}

void QuestionModelTest::keepsChosenRow_whenOthersAreAnswered()
{
    tests::FakeQueueSource source;
    source.addJob();
    for (const char *name : {"a", "b", "c", "d"})
        source.addQuestion({1}, name);
    source.publish();
    QuestionModel model;
    QAbstractItemModelTester tester(&model);
    model.setQueue(*source.snapshot());
    const QPersistentModelIndex chosen = model.index(2, 0, model.index(0, 0));

    source.queue.questions.erase(source.queue.questions.begin() + 3);
    source.queue.questions.erase(source.queue.questions.begin(), source.queue.questions.begin() + 2);
    source.publish();
    model.setQueue(*source.snapshot());
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.row(), 0);
    QCOMPARE(model.question(chosen)->source.name, std::string("c"));
}

void QuestionModelTest::growsWithoutReset()
{
    tests::FakeQueueSource source;
    source.addJob();
    source.addQuestion({1}, "a");
    source.publish();
    QuestionModel model;
    QAbstractItemModelTester tester(&model);
    model.setQueue(*source.snapshot());
    int resets = 0;
    connect(&model, &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
    source.addQuestion({1}, "b");
    source.addQuestion({2}, "c");
    source.publish();
    model.setQueue(*source.snapshot());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(resets, 0);
}

void QuestionModelTest::tellsWhichQuestionsAreOthers()
{
    const auto questionOf = [](std::uint64_t id, std::uint64_t available) {
        model::Question question;
        question.id = {id};
        question.job = {1};
        question.available = available;
        return std::make_shared<const model::Question>(question);
    };
    const auto queueOf = [](model::Questions questions) {
        model::QueueSnapshot queue;
        queue.questions = std::make_shared<model::Questions>(std::move(questions));
        return queue;
    };
    const auto first = questionOf(1, 0);
    const auto last = questionOf(4, 0);
    QuestionModel model;
    QAbstractItemModelTester tester(&model);
    model.setQueue(queueOf({first, questionOf(2, 0), questionOf(3, 0), last}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setQueue(queueOf({first, questionOf(2, 5), questionOf(3, 6), last}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 0, model.index(0, 0)));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(2, QuestionModel::There, model.index(0, 0)));
    QCOMPARE(model.question(changed[0][0].toModelIndex())->available, std::uint64_t(5));
}

void QuestionModelTest::onlyQuestionIsReplaced()
{
    tests::FakeQueueSource source;
    source.addJob();
    source.addQuestion({1}, "a");
    source.publish();
    QuestionModel model;
    QAbstractItemModelTester tester(&model);
    model.setQueue(*source.snapshot());
    const QModelIndex heading = model.index(0, 0);
    bool wasEmpty = false;
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [&] { wasEmpty = !model.representative(heading); });
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    source.queue.questions.clear();
    source.addQuestion({1}, "b");
    source.publish();
    model.setQueue(*source.snapshot());
    QVERIFY(wasEmpty);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), heading);
    QCOMPARE(model.representative(heading)->source.name, std::string("b"));
}

void QuestionModelTest::staysValid_whileQuestionsComeAndGo()
{
    tests::FakeQueueSource source;
    QuestionModel model;
    QAbstractItemModelTester tester(&model);
    std::uint32_t random = 1;
    for (int round = 0; round < 200; ++round) {
        random = random * 1664525 + 1013904223;
        auto &questions = source.queue.questions;
        if (random % 3 == 0 && !questions.empty())
            questions.erase(questions.begin() + static_cast<std::ptrdiff_t>(random / 7 % questions.size()));
        else
            source.addQuestion({random % 4 + 1}, "x",
                               random % 5 == 0 ? model::QuestionKind::FolderExists : model::QuestionKind::FileExists);
        source.publish();
        model.setQueue(*source.snapshot());
        int shown = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            shown += model.rowCount(model.index(row, 0));
        QCOMPARE(static_cast<std::size_t>(shown), questions.size());
    }
}

QTEST_MAIN(QuestionModelTest)
#include "tst_question_model.moc"
