// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tree.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/views/image_preview.h"
#include "ui/views/question_view.h"

#include <QImage>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace ferry;
using ferry::ui::ImagePreview;

class ImagePreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QImage image(600, 300, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(QString::fromStdString(m_tree.path("wide.png").bytes())));
        QVERIFY(QImage(20, 10, QImage::Format_RGB32).save(QString::fromStdString(m_tree.path("small.png").bytes())));
        m_tree.file("\xff.png", m_tree.content("wide.png"));
        m_tree.file("damaged.png", m_tree.content("wide.png").substr(0, 20)).file("text.txt", "text");
        QCOMPARE(::mkfifo(m_tree.path("pipe.png").c_str(), 0600), 0);
    }

    void showsImages_andNothingElse_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QSize>("size");
        QTest::newRow("scaled down") << QByteArray("wide.png") << QSize(160, 80);
        QTest::newRow("left small") << QByteArray("small.png") << QSize(20, 10);
        QTest::newRow("name that is no text") << QByteArray("\xff.png") << QSize(160, 80);
        QTest::newRow("damaged") << QByteArray("damaged.png") << QSize();
        QTest::newRow("no image") << QByteArray("text.txt") << QSize();
        QTest::newRow("pipe") << QByteArray("pipe.png") << QSize();
        QTest::newRow("absent") << QByteArray("absent.png") << QSize();
    }
    void showsImages_andNothingElse()
    {
        QFETCH(QByteArray, name);
        QFETCH(QSize, size);
        QWidget window;
        ImagePreview preview(QStringLiteral("New"), &window);
        window.show();
        QSignalSpy settled(&preview, &ImagePreview::settled);
        preview.setFile(m_tree.path(name.toStdString()));
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(preview.isVisible(), size.isValid());
        if (size.isValid())
            QCOMPARE(preview.picture().size(), size);
        preview.setFile({});
        QVERIFY(!preview.isVisible());
    }

    void onlyTheLastOneCounts()
    {
        QWidget window;
        ImagePreview preview(QStringLiteral("New"), &window);
        QSignalSpy settled(&preview, &ImagePreview::settled);
        preview.setFile(m_tree.path("wide.png"));
        preview.setFile(m_tree.path("small.png"));
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(preview.picture().width(), 20);
    }

    void questionsShowBothSides()
    {
        tests::FakeQueueSource source;
        source.addJob();
        model::Question &question = source.addQuestion({1}, "wide.png");
        question.source = {std::make_shared<PathNode>(m_tree.root()), "wide.png"};
        question.target = {std::make_shared<PathNode>(m_tree.root()), "small.png"};
        source.publish();
        browse::Browser browser;
        ui::QuestionView view(browser);
        view.setQueue(*source.snapshot());
        view.show();
        view.reveal({1});
        QTRY_VERIFY(view.coming()->isVisible() && view.there()->isVisible());
        QCOMPARE(view.coming()->picture().width(), 160);
        QCOMPARE(view.there()->picture().width(), 20);
    }

private:
    test::TempFolder m_temp;
    test::Tree m_tree {m_temp.path()};
};

QTEST_MAIN(ImagePreviewTest)
#include "tst_image_preview.moc"
