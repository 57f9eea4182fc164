// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/job_json.h"

#include <QTest>

#include <cerrno>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::store;

namespace {

bool isEqual(const Options &a, const Options &b)
{
    return a.onFile == b.onFile && a.onFolder == b.onFolder && a.verification == b.verification && a.durability == b.durability
        && a.hash == b.hash && a.limit == b.limit && a.workers == b.workers && a.dryRun == b.dryRun && a.strictMetadata == b.strictMetadata
        && a.exact == b.exact && a.countAhead == b.countAhead && a.onError == b.onError && a.keepReplaced == b.keepReplaced
        && a.outOfTrash == b.outOfTrash && a.only == b.only && a.archive == b.archive && a.priority == b.priority;
}

} // namespace

class TestJobJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualOptionsTakeNoRoom()
    {
        QCOMPARE(optionsJson({}), std::string("{}"));
        QVERIFY(isEqual(parseOptions("{}").value(), {}));
    }

    void eachOptionComesBack()
    {
        std::vector<Options> all(24);
        all[0].onFile = FileConflict::RenameOld;
        all[1].onFolder = FolderConflict::Ask;
        all[2].verification = Verification::None;
        all[3].verification = Verification::ReadBack;
        all[4].durability = Durability::File;
        all[5].limit = {(std::uint64_t(1) << 53) + 1};
        all[6].workers = 12;
        all[7].dryRun = true;
        all[8].strictMetadata = true;
        all[9].countAhead = false;
        all[10].hash = HashKind::Sha256;
        all[11].exact = true;
        all[12].onError = ErrorPolicy::Wait;
        all[13].keepReplaced = true;
        all[14].only = {LoggedPart::Which::Failed, Path("/log \xFF"), false};
        all[15].only = {LoggedPart::Which::Done, Path("/log"), true};
        all[16].archive = {.entries = {"a/b", "\xFF"},
                           .nested = {"in.zip", "\xFE"},
                           .inside = "d\xFF",
                           .ownFolder = OwnFolder::IfSeveral,
                           .anyDensity = true,
                           .name = {},
                           .level = {}};
        all[17].archive = {.entries = {},
                           .nested = {},
                           .inside = {},
                           .ownFolder = OwnFolder::Never,
                           .anyDensity = false,
                           .name = "a \xFF.zip",
                           .level = 9};
        all[18].only = {LoggedPart::Which::Differing, Path("/log"), false};
        all[19].only = {LoggedPart::Which::Extra, Path("/log"), false};
        all[20].outOfTrash = true;
        all[21].priority = Priority::Background;
        all[22].only = {LoggedPart::Which::Rest, Path("/log"), false};
        all[23].only = {LoggedPart::Which::Rest, Path("/log"), false, {Path("/first \xFF"), Path("/second")}};
        for (const Options &options : all) {
            const std::string json = optionsJson(options);
            QVERIFY2(json != "{}", json.c_str());
            const Result<Options> back = parseOptions(json);
            QVERIFY2(back, json.c_str());
            QVERIFY2(isEqual(*back, options), json.c_str());
        }
    }

    void whatIsNotKnownIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *json, ErrorKind kind) { QTest::newRow(json) << QByteArray(json) << int(kind); };
        row(R"({"on_file":"later"})", ErrorKind::Unsupported);
        row(R"({"on_file":7})", ErrorKind::Unsupported);
        row(R"({"later":true})", ErrorKind::Unsupported);
        row(R"({"dry_run":"yes"})", ErrorKind::Unsupported);
        row(R"({"archive":{"own_folder":"later"}})", ErrorKind::Unsupported);
        row(R"({"workers":-1})", ErrorKind::Unsupported);
        row(R"({"limit":-1})", ErrorKind::Unsupported);
        row(R"({"limit":"fast"})", ErrorKind::Unsupported);
        row(R"({"verify":"later"})", ErrorKind::Unsupported);
        row(R"({"priority":"later"})", ErrorKind::Unsupported);
        row(R"({"hash":"later"})", ErrorKind::Unsupported);
        row(R"({"on_error":"later"})", ErrorKind::Unsupported);
        row(R"({"only":{"which":"later","log_b64":"L2E="}})", ErrorKind::Unsupported);
        row(R"({"only":{"which":"done"}})", ErrorKind::Unsupported);
        row("", ErrorKind::Corrupt);
        row("[]", ErrorKind::Corrupt);
        row("{\"on_file\":", ErrorKind::Corrupt);
    }
    void whatIsNotKnownIsRefused()
    {
        QFETCH(QByteArray, json);
        const Result<Options> options = parseOptions(json.toStdString());
        QVERIFY(!options);
        QTEST(int(options.error().kind), "kind");
    }

    void standingAnswersComeBack()
    {
        const StandingAnswers answers {{QuestionKind::FileExists, Answer::ReplaceIfNewer}, {QuestionKind::FolderExists, Answer::Merge}};
        for (const Standing &standing : {Standing {answers, {}, {}, {}, {}},
                                         Standing {{}, Policies {FileConflict::Newer, FolderConflict::Skip, ErrorPolicy::Wait}, {}, {}, {}},
                                         Standing {answers, Policies {}, Verification::None, ByteRate {0}, Priority::Normal},
                                         Standing {{}, {}, {}, ByteRate {1 << 20}, {}}, Standing {{}, {}, Verification::ReadBack, {}, {}},
                                         Standing {{}, {}, {}, {}, Priority::Background}})
            QVERIFY(parseStanding(standingJson(standing)).value() == standing);
        QVERIFY(parseStanding("{}").value().isEmpty());
        QVERIFY(parseStanding(R"({"limit":-1})").error().kind == ErrorKind::Unsupported);
        QVERIFY(parseStanding(R"({"on_file":"later"})").error().kind == ErrorKind::Unsupported);
        QVERIFY(parseStanding(R"({"verify":"later"})").error().kind == ErrorKind::Unsupported);
        QVERIFY(parseStanding(R"({"priority":"later"})").error().kind == ErrorKind::Unsupported);
        QVERIFY(parseStanding(R"({"later":"skip"})").error().kind == ErrorKind::Unsupported);
        QVERIFY(parseStanding(R"({"file-exists":"later"})").error().kind == ErrorKind::Unsupported);
        QVERIFY(parseStanding("x").error().kind == ErrorKind::Corrupt);
    }

    void errorsComeBack()
    {
        const Error error {ErrorKind::NoSpace, FsOp::Write, ENOSPC, Path("/\xFF\n")};
        const Result<Error> back = parseError(errorJson(error));
        QVERIFY(back);
        QVERIFY(back->kind == error.kind && back->op == error.op && back->code == error.code && back->path == error.path);
        const Result<Error> bare = parseError(errorJson(Error::of(ErrorKind::Cancelled)));
        QVERIFY(bare);
        QVERIFY(bare->kind == ErrorKind::Cancelled && bare->op == FsOp::None && bare->code == 0 && bare->path.isEmpty());
    }

    void errorOfALaterFerryKeepsItsFacts()
    {
        const Result<Error> error = parseError(R"({"kind":"later","call":"later","errno":5,"path_b64":"L2E="})");
        QVERIFY(error);
        QVERIFY(error->kind == ErrorKind::Internal && error->op == FsOp::None && error->code == 5 && error->path == Path("/a"));
        QVERIFY(parseError("no").error().kind == ErrorKind::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestJobJson)
#include "tst_job_json.moc"
