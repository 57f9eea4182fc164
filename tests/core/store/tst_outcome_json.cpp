// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_json.h"
#include "tests/support/change_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cerrno>

using namespace ferry;
using namespace ferry::model;
using ferry::test::changeRequest;
using namespace ferry::store;

namespace {

TreePath treePath(const char *folder, const char *name)
{
    return {std::make_shared<const PathNode>(Path(folder)), name};
}

Outcome copied(const char *name)
{
    Outcome outcome;
    outcome.source = treePath("/s", name);
    outcome.target = treePath("/t", name);
    return outcome;
}

/// Expectations are written with single quotes: moc 6.4 loses its way in raw strings.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QJsonObject parsed(const std::string &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(line), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s in %s", qPrintable(error.errorString()), line.c_str());
    return document.object();
}

} // namespace

class TestOutcomeJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAPlainCopy()
    {
        Outcome outcome = copied("a.txt");
        outcome.bytes = 5;
        outcome.method = Method::Stream;
        outcome.finished = {1'700'000'000, 42};
        QCOMPARE(
            outcomeLine(outcome).c_str(),
            json("{'op':'copy','status':'ok','path':'/s/a.txt','path_b64':'L3MvYS50eHQ=','target':'/t/a.txt','target_b64':'L3QvYS50eHQ=',"
                 "'bytes':5,'method':'stream','time':1700000000.000000042}"));
    }

    void writesEveryKey_inOrder()
    {
        Outcome outcome = copied("a");
        outcome.op = ItemOp::CopySymlink;
        outcome.status = ItemStatus::Failed;
        outcome.bytes = 1;
        outcome.method = Method::Reflink;
        outcome.replaced = true;
        outcome.keptIn = ".ferry-kept-abcdefghijkl";
        outcome.made = true;
        outcome.modified = {-3, 7};
        outcome.inode = (std::uint64_t(1) << 60) + 1;
        outcome.digest = digestOfHex(HashKind::Xxh3, "ab010000000000000000000000000000");
        outcome.readBack = ReadBack::Device;
        outcome.attempts = 3;
        outcome.finished = {-2, 250'000'000};
        outcome.losses = {{LossKind::Attribute, EOPNOTSUPP, "user.a", true}, {LossKind::Owner, EPERM, {}, false}};
        outcome.skipReason = SkipReason::Answer;
        outcome.error = Error::fromErrno(ENOSPC, FsOp::Write, Path("/t/.part"));
        QCOMPARE(QByteArray::fromStdString(outcomeLine(outcome)),
                 json("{'op':'copy','status':'failed','path':'/s/a','path_b64':'L3MvYQ==','target':'/t/"
                      "a','target_b64':'L3QvYQ==','type':'symlink',"
                      "'bytes':1,'method':'reflink','replaced':true,'kept':'.ferry-kept-abcdefghijkl','made':true,'mtime':'-3 "
                      "7','inode':1152921504606846977,'hash':'xxh3:ab010000000000000000000000000000','readback':'device','"
                      "attempts':3,'time':-1."
                      "750000000,"
                      "'losses':[{'kind':'attribute','errno':95,'detail':'user.a','unsupported':true},{'kind':'owner','errno':1}],'skip':'"
                      "answer',"
                      "'errno':28,'kind':'no-space','call':'write','at':'/t/.part','at_b64':'L3QvLnBhcnQ=','reason':'No space left on the "
                      "device'}"));
    }

    void linesOfChecksumListsAndWhereComparedContentCameFromComeBack()
    {
        Outcome outcome;
        outcome.op = ItemOp::Check;
        outcome.source = treePath("/s", "a");
        outcome.line = 12;
        outcome.readBack = ReadBack::Device;
        QCOMPARE(QByteArray::fromStdString(outcomeLine(outcome)),
                 json("{'op':'check','status':'ok','path':'/s/a','path_b64':'L3MvYQ==','line':12,'readback':'device'}"));
        const auto recorded = parseOutcomeLine(outcomeLine(outcome));
        QVERIFY(recorded && recorded->op == ItemOp::Check);
        QCOMPARE(recorded->line, std::uint64_t(12));
        QVERIFY(recorded->readBack == ReadBack::Device);
    }

    void whenItEndedAndHowOftenItWasTriedComeBack()
    {
        Outcome outcome = copied("a");
        outcome.attempts = 3;
        outcome.finished = {-2, 250'000'000};
        auto recorded = parseOutcomeLine(outcomeLine(outcome));
        QVERIFY(recorded);
        QCOMPARE(recorded->attempts, 3);
        QVERIFY((recorded->finished == Timestamp {-2, 0}));
        outcome.attempts = 1;
        outcome.finished = {};
        recorded = parseOutcomeLine(outcomeLine(outcome));
        QVERIFY(recorded);
        QCOMPARE(recorded->attempts, 1);
        QVERIFY(recorded->finished == Timestamp());
    }

    void leavesEmptyKeysOut()
    {
        Outcome outcome;
        outcome.op = ItemOp::Remove;
        outcome.source = treePath("/s", "a");
        QCOMPARE(QByteArray::fromStdString(outcomeLine(outcome)),
                 json("{'op':'delete','status':'ok','path':'/s/a','path_b64':'L3MvYQ=='}"));
    }

    void timesBefore1970CountBackwards_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<quint32>("nanoseconds");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("half a second before") << qint64(-1) << quint32(500'000'000) << QByteArray("-0.500000000");
        QTest::newRow("whole second before") << qint64(-1) << quint32(0) << QByteArray("-1.000000000");
        QTest::newRow("one nanosecond after") << qint64(0) << quint32(1) << QByteArray("0.000000001");
        QTest::newRow("one nanosecond before -1") << qint64(-2) << quint32(999'999'999) << QByteArray("-1.000000001");
    }
    void timesBefore1970CountBackwards()
    {
        QFETCH(qint64, seconds);
        QFETCH(quint32, nanoseconds);
        QFETCH(QByteArray, text);
        Outcome outcome = copied("a");
        outcome.finished = {seconds, nanoseconds};
        const QByteArray line = QByteArray::fromStdString(outcomeLine(outcome));
        QVERIFY2(line.endsWith("\"time\":" + text + '}'), line.constData());
    }

    void keepsAnyNameLossless_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("newline") << QByteArray("a\nb");
        QTest::newRow("quote and backslash") << QByteArray("a\"b\\c\\n");
        QTest::newRow("not UTF-8") << QByteArray("\xFF\xFE\x80");
        QTest::newRow("controls") << QByteArray("\x01\x02\x1B\x7F");
        QTest::newRow("bidirectional") << QByteArray("\xE2\x80\xAE"
                                                     "gpj.exe");
        QTest::newRow("255 bytes") << QByteArray(255, '\xE9');
        QByteArray all;
        for (int byte = 1; byte < 256; ++byte) {
            if (byte != '/')
                all += char(byte);
        }
        QTest::newRow("every byte") << all;
    }
    void keepsAnyNameLossless()
    {
        QFETCH(QByteArray, name);
        Outcome outcome = copied(name.constData());
        outcome.status = ItemStatus::Failed;
        outcome.losses = {{LossKind::Attribute, ENOTSUP, name.toStdString(), true}};
        outcome.error = Error::fromErrno(EIO, FsOp::Read, Path("/other/" + name.toStdString()));
        const std::string line = outcomeLine(outcome);
        QVERIFY(line.find('\n') == std::string::npos);
        const QJsonObject object = parsed(line);
        QVERIFY(!object.isEmpty());
        QCOMPARE(QByteArray::fromBase64(object[QLatin1String("path_b64")].toString().toLatin1()), "/s/" + name);
        const auto recorded = parseOutcomeLine(line);
        QVERIFY(recorded);
        QVERIFY(recorded->source == outcome.source.path());
        QVERIFY(recorded->target == outcome.target.path());
        QVERIFY(recorded->error->path == outcome.error->path);
        QVERIFY(recorded->losses.at(0).detail == outcome.losses.at(0).detail);
    }

    void readsBackWhatItWrote_forEveryOpAndStatus()
    {
        for (int op = 0; op <= int(ItemOp::Check); ++op) {
            for (int status = 0; status <= int(ItemStatus::Planned); ++status) {
                Outcome outcome = copied("a");
                outcome.op = ItemOp(op);
                outcome.status = ItemStatus(status);
                const auto recorded = parseOutcomeLine(outcomeLine(outcome));
                QVERIFY(recorded);
                QVERIFY(recorded->op == outcome.op);
                QVERIFY(recorded->status == outcome.status);
                QCOMPARE(recorded->error.has_value(), outcome.status == ItemStatus::Failed); // a failure always has one
            }
        }
    }

    void readsBackWhatItWrote_forEveryMethodSkipLossAndError()
    {
        for (int method = 0; method <= int(Method::Metadata); ++method) {
            Outcome outcome = copied("a");
            outcome.method = Method(method);
            QVERIFY(parseOutcomeLine(outcomeLine(outcome))->method == Method(method));
        }
        for (int reason = 0; reason <= int(SkipReason::Gone); ++reason) {
            Outcome outcome = copied("a");
            outcome.skipReason = SkipReason(reason);
            QVERIFY(parseOutcomeLine(outcomeLine(outcome))->skipReason == SkipReason(reason));
        }
        for (int kind = 0; kind <= int(LossKind::SourceGrew); ++kind) {
            Outcome outcome = copied("a");
            outcome.losses = {{LossKind(kind), kind, {}, kind % 2 == 0}};
            const auto losses = parseOutcomeLine(outcomeLine(outcome))->losses;
            QCOMPARE(losses.size(), std::size_t(1));
            QVERIFY(losses[0].kind == LossKind(kind));
            QCOMPARE(losses[0].code, kind);
            QCOMPARE(losses[0].unsupported, kind % 2 == 0);
        }
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            for (int op = 0; op <= int(FsOp::Verify); ++op) {
                Outcome outcome = copied("a");
                outcome.error = Error {ErrorKind(kind), FsOp(op), kind, {}};
                const auto error = parseOutcomeLine(outcomeLine(outcome))->error;
                QVERIFY(error);
                QVERIFY(error->kind == ErrorKind(kind));
                QVERIFY(error->op == FsOp(op));
                QCOMPARE(error->code, kind);
                QVERIFY(error->path == outcome.source.path());
            }
        }
    }

    void readsBackEveryHash_andFromWhere()
    {
        for (const HashKind kind : kHashKinds) {
            for (int from = 0; from <= int(ReadBack::Memory); ++from) {
                Outcome outcome = copied("a");
                outcome.digest = digestOfHex(kind, std::string(2 * digestSize(kind), '7'));
                outcome.readBack = ReadBack(from);
                const auto recorded = parseOutcomeLine(outcomeLine(outcome));
                QVERIFY(recorded->digest == outcome.digest);
                QVERIFY(recorded->readBack == outcome.readBack);
            }
        }
        QVERIFY(!parseOutcomeLine(outcomeLine(copied("a")))->digest);
    }

    void readsLinesOfBeforeTheHashHadMoreThanOneKind()
    {
        const auto old = [](const char *hash) {
            return parseOutcomeLine(json("{'op':'copy','status':'ok','path':'a','path_b64':'YQ==','hash':'").toStdString() + hash + "\"}");
        };
        const auto recorded = old("xxh3:99aa06d3014798d86001c324468d497f");
        QVERIFY(recorded);
        QCOMPARE(hexOf(*recorded->digest).c_str(), "99aa06d3014798d86001c324468d497f");
        QVERIFY(recorded->readBack == ReadBack::Memory); // it was read back, and nobody looked from where
        for (const char *broken : {"", "xxh3", "xxh3:", "xxh3:99", "md4:00", "99aa06d3014798d86001c324468d497f"}) {
            QVERIFY(old(broken));
            QVERIFY(!old(broken)->digest);
        }
    }

    void readsBackNumbersThatDoNotFitADouble()
    {
        Outcome outcome = copied("a");
        outcome.bytes = (std::uint64_t(1) << 60) + 1;
        outcome.replaced = true;
        const auto recorded = parseOutcomeLine(outcomeLine(outcome));
        QCOMPARE(recorded->bytes, outcome.bytes);
        QVERIFY(recorded->replaced);
    }

    void readsBackWhatUndoingNeeds()
    {
        Outcome outcome = copied("a");
        outcome.keptIn = ".ferry-kept-abcdefghijkl";
        outcome.made = true;
        outcome.modified = {-3, 999'999'999};
        outcome.inode = (std::uint64_t(1) << 60) + 1;
        const auto recorded = parseOutcomeLine(outcomeLine(outcome));
        QCOMPARE(recorded->keptIn, outcome.keptIn);
        QVERIFY(recorded->made);
        QVERIFY(recorded->modified == outcome.modified);
        QCOMPARE(recorded->inode, outcome.inode);
        const auto without = parseOutcomeLine(outcomeLine(copied("a")));
        QVERIFY(without->keptIn.empty() && !without->made && without->inode == 0 && without->modified == Timestamp());
        QByteArray line = QByteArray::fromStdString(outcomeLine(outcome));
        for (const char *bad : {"x 1", "1", "1 1000000000", "1 -1"}) {
            QByteArray broken = line;
            broken.replace("-3 999999999", bad);
            QVERIFY(parseOutcomeLine(broken.toStdString())->modified == Timestamp());
        }
    }

    void readsBackWhatAComparisonSaw()
    {
        Outcome outcome = copied("a");
        outcome.op = ItemOp::Verify;
        outcome.status = ItemStatus::Failed;
        outcome.error = Error::of(ErrorKind::OtherSize, FsOp::Verify);
        outcome.there = {.modified = {-3, 7}, .bytes = (std::uint64_t(1) << 60) + 1, .changed = {9, 999'999'999}};
        QVERIFY(parseOutcomeLine(outcomeLine(outcome))->there == outcome.there);
        outcome.there->bytes = 0;
        QVERIFY(parseOutcomeLine(outcomeLine(outcome))->there == outcome.there);
        outcome.there = Seen {}; // a time of zero counts as unknown
        QVERIFY(!parseOutcomeLine(outcomeLine(outcome))->there);
        QVERIFY(!parseOutcomeLine(outcomeLine(copied("a")))->there);
    }

    void writesQuestions()
    {
        model::Question question;
        question.job = {7};
        question.kind = QuestionKind::NoSpace;
        question.source = copied("a").source;
        question.target = copied("a").target;
        question.sourceFacts.size = 5;
        question.needed = 9;
        question.error = Error::fromErrno(ENOSPC, FsOp::Write);
        QCOMPARE(
            QByteArray::fromStdString(questionLine(question)),
            json("{'question':'no-space','job':7,'path':'/s/a','path_b64':'L3MvYQ==','target':'/t/a','target_b64':'L3QvYQ==','bytes':5,"
                 "'needed':9,'available':0,'errno':28,'kind':'no-space','call':'write','reason':'No space left on the device'}"));
        question.kind = QuestionKind::TooDense;
        question.read = 3;
        question.unpacked = 4000;
        question.available = 6;
        question.error = Error::of(ErrorKind::TooDense, FsOp::Write);
        QCOMPARE(
            QByteArray::fromStdString(questionLine(question)),
            json("{'question':'too-dense','job':7,'path':'/s/a','path_b64':'L3MvYQ==','target':'/t/a','target_b64':'L3QvYQ==','bytes':5,"
                 "'read':3,'unpacked':4000,'available':6,'kind':'too-dense','call':'write',"
                 "'reason':'Unpacks to far more than honest content would'}"));
    }

    void refusesWhatIsNoOutcome_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("cut off") << json("{'op':'copy','status':'ok','path':'/s");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("unknown op") << json("{'op':'fly','status':'ok','path':'a','path_b64':'YQ=='}");
        QTest::newRow("unknown status") << json("{'op':'copy','status':'?','path':'a','path_b64':'YQ=='}");
        QTest::newRow("no exact bytes") << json("{'op':'copy','status':'ok','path':'a'}");
        QTest::newRow("bad base64") << json("{'op':'copy','status':'ok','path':'a','path_b64':'*'}");
        QTest::newRow("NUL in a path") << json("{'op':'copy','status':'ok','path':'a','path_b64':'YQBi'}");
        QTest::newRow("summary") << QByteArray::fromStdString(summaryLine({}));
    }
    void refusesWhatIsNoOutcome()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!parseOutcomeLine(line.toStdString()));
    }

    void writesASummary()
    {
        JobSnapshot job;
        job.id = {7};
        changeRequest(job, [](Request &request) { request.kind = JobKind::Move; });
        job.state = JobState::DoneWithProblems;
        job.tally = {.done = 5, .lossy = 1, .skipped = 2, .failed = 3, .unsupported = 0};
        job.bytesCopied = 99;
        job.bytesFlushed = 98;
        job.worked = std::chrono::milliseconds(61'007);
        QCOMPARE(
            summaryLine(job).c_str(),
            json("{'summary':true,'job':7,'kind':'move','state':'done-with-problems','items':10,'done':5,'lossy':1,'skipped':2,'failed':3,"
                 "'bytes':99,'bytes_flushed':98,'seconds':61.007,'durable':true}"));
        changeRequest(job, [](Request &request) { request.options.durability = Durability::None; });
        QVERIFY(!parsed(summaryLine(job)).contains(QLatin1String("durable")));
    }

    void whatAPlanFoundComesBack_andOlderLinesTellNothingOfIt()
    {
        Outcome outcome = copied("a");
        outcome.status = ItemStatus::Planned;
        const auto plain = parseOutcomeLine(outcomeLine(outcome));
        QVERIFY(plain && !plain->identical && !plain->keepsBoth && plain->otherName.empty());
        outcome.identical = true;
        outcome.keepsBoth = true;
        outcome.otherName = "a\xFF (2)";
        QCOMPARE(QByteArray::fromStdString(outcomeLine(outcome)),
                 json("{'op':'copy','status':'planned','path':'/s/a','path_b64':'L3MvYQ==','target':'/t/a','target_b64':'L3QvYQ==',"
                      "'identical':true,'keeps_both':true,'other_name':'a\\\\xFF (2)','other_name_b64':'Yf8gKDIp'}"));
        const auto recorded = parseOutcomeLine(outcomeLine(outcome));
        QVERIFY(recorded && recorded->identical && recorded->keepsBoth);
        QCOMPARE(recorded->otherName, outcome.otherName);
    }

    void writesThePlan()
    {
        JobSnapshot job;
        QVERIFY(!parsed(summaryLine(job)).contains(QLatin1String("plan")));
        job.plan = PlanTotals {.fresh = 1,
                               .replacing = 2,
                               .merging = 3,
                               .identical = 4,
                               .conflicting = 5,
                               .unreadable = 6,
                               .unfit = 7,
                               .roomNeeded = 8192,
                               .roomFree = 4096,
                               .cannotHold = {LossKind::Owner, LossKind::HardLink}};
        QVERIFY(QByteArray::fromStdString(summaryLine(job))
                    .contains(json("'plan':{'new':1,'replacing':2,'merging':3,'identical':4,'conflicting':5,'unreadable':6,'unfit':7,"
                                   "'room_needed':8192,'room_free':4096,'cannot_hold':['owner','hard-link']}")));
        QVERIFY(!job.plan->mayHaveRoom());
        job.plan->roomFreed = 4096;
        QVERIFY(QByteArray::fromStdString(summaryLine(job)).contains(json("'room_needed':8192,'room_freed':4096,'room_free':4096,")));
        QVERIFY(job.plan->mayHaveRoom());
        job.plan->roomFreed = 4095;
        QVERIFY(!job.plan->mayHaveRoom());
        job.plan->roomFree = 0; // unknown
        QVERIFY(job.plan->mayHaveRoom());
    }

    void writesProgress()
    {
        JobSnapshot job;
        job.id = {7};
        job.state = JobState::Running;
        job.tally.done = 5;
        job.bytesHandled = 100;
        job.bytesFlushed = 60;
        job.found = {8, 300};
        job.rate = {12};
        QCOMPARE(progressLine(job).c_str(),
                 json("{'progress':true,'job':7,'state':'running','items':5,'bytes':100,'bytes_flushed':60,'rate':12}"));
        job.foundIsFinal = true;
        job.left = std::chrono::seconds(3);
        QCOMPARE(progressLine(job).c_str(),
                 json("{'progress':true,'job':7,'state':'running','items':5,'bytes':100,'bytes_flushed':60,'of_items':8,'of_bytes':300,"
                      "'rate':12,'left':3}"));
    }

    void namesTheErrorThatEndedTheJob()
    {
        JobSnapshot job;
        job.state = JobState::Failed;
        job.tally.unsupported = 4;
        job.error = Error::fromErrno(ENOENT, FsOp::Open, Path("/\xFF"));
        const QJsonObject object = parsed(summaryLine(job));
        QCOMPARE(object[QLatin1String("unsupported")].toInt(), 4);
        QVERIFY(!object.contains(QLatin1String("log_error")));
        const QJsonObject error = object[QLatin1String("error")].toObject();
        QCOMPARE(error[QLatin1String("kind")].toString(), QLatin1String("not-found"));
        QCOMPARE(error[QLatin1String("errno")].toInt(), ENOENT);
        QCOMPARE(error[QLatin1String("call")].toString(), QLatin1String("open"));
        QCOMPARE(error[QLatin1String("path")].toString(), QLatin1String("/\\xFF"));
        QCOMPARE(error[QLatin1String("path_b64")].toString(), QLatin1String("L/8="));
        QCOMPARE(error[QLatin1String("reason")].toString(), QLatin1String("No such file or folder"));
        job.logError = Error::fromErrno(ENOSPC, FsOp::Write, Path("/log"));
        const QJsonObject logError = parsed(summaryLine(job))[QLatin1String("log_error")].toObject();
        QCOMPARE(logError[QLatin1String("kind")].toString(), QLatin1String("no-space"));
        QCOMPARE(logError[QLatin1String("path")].toString(), QLatin1String("/log"));
        QCOMPARE(logError[QLatin1String("reason")].toString(), QLatin1String("No space left on the device"));
    }

    void writesWhatWasChosenForTheDevices()
    {
        JobSnapshot job;
        const std::string before = summaryLine(job);
        const auto added = [&] { return summaryLine(job).substr(before.size() - 1); };
        changeRequest(job, [](Request &request) { request.options.durability = Durability::None; });
        job.strategy = {.source = {.device = 1, .fileSystem = {}, .medium = Medium::Unknown}, .target = {}, .workers = 2};
        QCOMPARE(added().c_str(), json(",'strategy':{'source':{'fs':'','medium':'unknown'},'workers':2}}"));
        job.strategy = {.source = {.device = 1, .fileSystem = "ext4", .medium = Medium::Rotating},
                        .target = {.device = 2, .fileSystem = "nfs4", .medium = Medium::Network},
                        .workers = 3,
                        .mayReflink = false,
                        .mayUnnamed = true,
                        .preallocates = true,
                        .flushesEachFile = true};
        QCOMPARE(added().c_str(),
                 json(",'strategy':{'source':{'fs':'ext4','medium':'rotating'},'target':{'fs':'nfs4','medium':'network'},'workers':3,"
                      "'durable':'none','reflink':false,'unnamed':true,'preallocate':true,'flush_each':true}}"));
        changeRequest(job, [](Request &request) { request.kind = JobKind::Verify; });
        QVERIFY(!QByteArray::fromStdString(summaryLine(job)).contains("durable"));
    }

    void everyStateAndKindOfJobHasAWord()
    {
        JobSnapshot job;
        for (int state = 0; state <= int(JobState::Failed); ++state) {
            job.state = JobState(state);
            QVERIFY(!parsed(summaryLine(job))[QLatin1String("state")].toString().isEmpty());
        }
        for (int kind = 0; kind <= int(JobKind::Compress); ++kind) {
            changeRequest(job, [kind](Request &request) { request.kind = JobKind(kind); });
            QVERIFY(!parsed(summaryLine(job))[QLatin1String("kind")].toString().isEmpty());
        }
    }

    void wordsEveryCause()
    {
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
            QVERIFY(!reasonOf(Error::of(ErrorKind(kind))).empty());
        QCOMPARE(reasonOf(Error::fromErrno(ENOSPC, FsOp::Write)).c_str(), "No space left on the device");
        QCOMPARE(reasonOf(Error::fromErrno(EDQUOT, FsOp::Write)).c_str(), "The disk quota is used up");
        QCOMPARE(reasonOf(Error::fromErrno(EMLINK, FsOp::Link)).c_str(), "Too many links");
        QVERIFY(reasonOf(Error::of(ErrorKind::BadName, FsOp::None, Path("/a/."))).starts_with("Refused"));
        QVERIFY(reasonOf(Error::of(ErrorKind::BadName, FsOp::None, Path("/"))).starts_with("Refused"));
        QCOMPARE(reasonOf(Error::of(ErrorKind::BadName, FsOp::None, Path("/a"))).c_str(), "The target cannot hold this name");
        QCOMPARE(reasonOf(Error::of(ErrorKind::BadName, FsOp::Verify, Path("/a/.."))).c_str(),
                 "Not the name of a file below the list's folder");
        QCOMPARE(reasonOf(Error::of(ErrorKind::Unsupported, FsOp::Verify)).c_str(), "A hash that is not known");
        QCOMPARE(reasonOf(Error::fromErrno(100'000, FsOp::Link)).c_str(), "Error 100000");
        QCOMPARE(reasonOf(Error {ErrorKind::Changed, FsOp::Open, ENOTDIR, {}}).c_str(), "Changed while it was in work");
    }
};

QTEST_GUILESS_MAIN(TestOutcomeJson)
#include "tst_outcome_json.moc"
