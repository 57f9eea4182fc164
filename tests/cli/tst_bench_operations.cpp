// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/operations.h"
#include "tests/cli/ferry_process.h"

#include <QTest>

#include <algorithm>
#include <set>

#include <sys/stat.h>

using namespace ferry;
using namespace ferry::cli::bench;
using test::Scratch;

namespace {

/// A folder of programs with these names, which do nothing.
std::string toolsIn(const Scratch &scratch, const std::vector<std::string> &names)
{
    scratch.makeFolder("tools");
    for (const std::string &name : names) {
        scratch.write("tools/" + name, "");
        ::chmod(scratch.at("tools/" + name).c_str(), 0755);
    }
    return scratch.at("tools");
}

Places placesWith(std::string searchPath)
{
    return {.sources = Path("/s"), .target = Path("/t"), .log = Path("/l"), .ferry = Path("/f"), .searchPath = std::move(searchPath)};
}

/// The words of a program, "function" for a function.
std::string words(const Work &work)
{
    const auto *program = std::get_if<Program>(&work);
    if (!program)
        return "function";
    std::string text;
    for (const std::string &argument : program->arguments)
        text += (text.empty() ? "" : " ") + argument;
    return text;
}

std::vector<std::string> stepsOf(const std::vector<Operation> &operations, OperationId id, Side side)
{
    std::vector<std::string> steps;
    const auto found = std::ranges::find(operations, id, &Operation::id);
    if (found != operations.end())
        std::ranges::transform(found->contenders[side].steps, std::back_inserter(steps), words);
    return steps;
}

using Steps = std::vector<std::string>;

} // namespace

class TestBenchOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationIsThereOnce_groupedByItsData()
    {
        const std::vector<Operation> operations = operationsIn(placesWith(""));
        std::set<OperationId> ids;
        std::vector<DataKind> kinds;
        for (const Operation &operation : operations) {
            ids.insert(operation.id);
            if (kinds.empty() || kinds.back() != operation.data)
                kinds.push_back(operation.data);
        }
        QCOMPARE(ids.size(), operations.size());
        QCOMPARE(ids.size(), std::size_t(OperationId::Delete) + 1);
        QVERIFY((kinds == std::vector {DataKind::None, DataKind::Large, DataKind::Medium, DataKind::Small}));
    }

    void likeIsComparedWithLike()
    {
        const Scratch scratch;
        const auto operations = operationsIn(placesWith(toolsIn(scratch, {"cp", "rm", "find", "sync", "cmp"})));
        using enum OperationId;
        QCOMPARE(stepsOf(operations, LargeCopy, Ferry), Steps {"ferry copy --progress=none --log=/l --durable=none -- /s/large /t"});
        QCOMPARE(stepsOf(operations, LargeCopy, Tool), Steps {"cp -a -- /s/large /t"});
        QCOMPARE(stepsOf(operations, LargeCopy, Plain), Steps {"function"});
        QCOMPARE(stepsOf(operations, MediumDurable, Ferry), Steps {"ferry copy --progress=none --log=/l -- /s/medium /t"});
        QCOMPARE(stepsOf(operations, MediumDurable, Tool), (Steps {"cp -a -- /s/medium /t", "sync -f /t"}));
        QCOMPARE(stepsOf(operations, MediumDurable, Plain).size(), std::size_t(2));
        QCOMPARE(stepsOf(operations, LargeVerified, Ferry), Steps {"ferry copy --progress=none --log=/l --verify -- /s/large /t"});
        QCOMPARE(stepsOf(operations, LargeVerified, Tool),
                 (Steps {"cp -a -- /s/large /t", "sync -f /t", "function", "cmp -- /s/large /t/large"}));
        QCOMPARE(stepsOf(operations, Walk, Ferry), Steps {"ferry copy --progress=none --dry-run -- /s/small /t"});
        QCOMPARE(stepsOf(operations, Walk, Tool), Steps {"find /s/small -printf %s\\n"});
        QCOMPARE(stepsOf(operations, Delete, Ferry), Steps {"ferry delete --permanent --progress=none --log=/l -- /t/small"});
        QCOMPARE(stepsOf(operations, Delete, Tool), Steps {"rm -rf -- /t/small"});
    }

    void programsAreCalledByTheirAbsolutePaths()
    {
        const Scratch scratch;
        const std::string tools = toolsIn(scratch, {"cp", "rm", "find", "sync", "cmp"});
        for (const Operation &operation : operationsIn(placesWith(tools))) {
            for (const Work &step : operation.contenders[Tool].steps) {
                if (const auto *program = std::get_if<Program>(&step))
                    QCOMPARE(program->file.bytes(), tools + '/' + program->arguments.front());
            }
        }
    }

    void aMissingToolIsNamed_andOnlyItsRowsGoWithoutIt()
    {
        const Scratch scratch;
        const auto operations = operationsIn(placesWith(toolsIn(scratch, {"cp", "find"})));
        std::map<OperationId, std::string> missing;
        for (const Operation &operation : operations) {
            const Contender &tool = operation.contenders[Tool];
            missing[operation.id] = tool.missing;
            QCOMPARE(tool.steps.empty(), !tool.missing.empty());
            QVERIFY(!operation.contenders[Ferry].steps.empty());
        }
        QCOMPARE(missing[OperationId::LargeCopy].c_str(), "");
        QCOMPARE(missing[OperationId::LargeDurable].c_str(), "sync");
        QCOMPARE(missing[OperationId::Walk].c_str(), "");
        QCOMPARE(missing[OperationId::Delete].c_str(), "rm");
    }
};

QTEST_GUILESS_MAIN(TestBenchOperations)
#include "tst_bench_operations.moc"
