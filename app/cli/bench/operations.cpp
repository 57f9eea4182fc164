// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/operations.h"

#include "app/cli/bench/plain_files.h"
#include "core/base/error.h"

#include <cerrno>

#include <sys/stat.h>

namespace ferry::cli::bench {

namespace {

using Words = std::vector<std::string>;

class Catalogue
{
public:
    explicit Catalogue(const Places &places)
        : m_places(places)
    {
    }

    [[nodiscard]] Operation start() const
    {
        Operation operation {.id = OperationId::Start};
        operation.contenders[Ferry] = ferryDoes("ferry --version", {"--version"});
        operation.contenders[Tool] = toolsDo("cp --version", {{"cp", "--version"}});
        return operation;
    }

    [[nodiscard]] Operation copy(OperationId id, DataKind data) const
    {
        Operation operation {.id = id, .data = data};
        operation.contenders[Ferry] = ferryCopies("ferry copy --durable=none", data, {"--durable=none"});
        operation.contenders[Plain] = {.words = "copy", .steps = {plainCopy(data)}, .missing = {}};
        operation.contenders[Tool] = toolsDo("cp -a", {toolCopy(data)});
        return operation;
    }

    [[nodiscard]] Operation durableCopy(OperationId id, DataKind data) const
    {
        Operation operation {.id = id, .data = data};
        operation.contenders[Ferry] = ferryCopies("ferry copy", data, {});
        operation.contenders[Plain] = {.words = "copy, syncfs", .steps = {plainCopy(data), plainFlush()}, .missing = {}};
        operation.contenders[Tool] = toolsDo("cp -a, sync -f", {toolCopy(data), toolFlush()});
        return operation;
    }

    [[nodiscard]] Operation verifiedCopy(OperationId id, DataKind data) const
    {
        const Path source = sourceOf(data);
        const Path target = targetOf(data);
        const Function drop = [target] { return plain::dropFromCache(target); };
        const Function compare = [source, target] { return plain::compare(source, target); };
        Operation operation {.id = id, .data = data};
        operation.contenders[Ferry] = ferryCopies("ferry copy --verify", data, {"--verify"});
        operation.contenders[Plain] = {.words = "copy, syncfs, drop from the cache, read and compare",
                                       .steps = {plainCopy(data), plainFlush(), drop, compare},
                                       .missing = {}};
        Contender tools = toolsDo("cp -a, sync -f, drop from the cache, cmp",
                                  {toolCopy(data), toolFlush(), {"cmp", "--", source.bytes(), target.bytes()}});
        if (!tools.steps.empty())
            tools.steps.insert(tools.steps.end() - 1, drop);
        operation.contenders[Tool] = std::move(tools);
        return operation;
    }

    [[nodiscard]] Operation walk(DataKind data) const
    {
        const Path source = sourceOf(data);
        const Function walking = [source]() -> Result<void> {
            const Result<std::uint64_t> sum = plain::walk(source);
            return sum ? Result<void>() : Failure(sum.error());
        };
        Operation operation {.id = OperationId::Walk, .data = data};
        // Without a log: find keeps none.
        operation.contenders[Ferry]
            = ferryDoes("ferry copy --dry-run", {"copy", "--progress=none", "--dry-run", "--", source.bytes(), m_places.target.bytes()});
        operation.contenders[Plain] = {.words = "readdir, stat", .steps = {walking}, .missing = {}};
        operation.contenders[Tool] = toolsDo("find -printf %s", {{"find", source.bytes(), "-printf", "%s\\n"}});
        return operation;
    }

    [[nodiscard]] Operation remove(DataKind data) const
    {
        const Path target = targetOf(data);
        Operation operation {.id = OperationId::Delete, .data = data, .onCopy = true};
        operation.contenders[Ferry]
            = ferryDoes("ferry delete --permanent",
                        {"delete", "--permanent", "--progress=none", "--log=" + m_places.log.bytes(), "--", target.bytes()});
        operation.contenders[Plain] = {.words = "readdir, unlink", .steps = {[target] { return plain::remove(target); }}, .missing = {}};
        operation.contenders[Tool] = toolsDo("rm -rf", {{"rm", "-rf", "--", target.bytes()}});
        return operation;
    }

private:
    [[nodiscard]] Path sourceOf(DataKind data) const { return m_places.sources.child(nameOf(data)); }
    [[nodiscard]] Path targetOf(DataKind data) const { return m_places.target.child(nameOf(data)); }

    [[nodiscard]] Contender ferryDoes(const char *words, Words arguments) const
    {
        arguments.insert(arguments.begin(), "ferry");
        return {.words = words, .steps = {Program {m_places.ferry, std::move(arguments)}}, .missing = {}};
    }

    [[nodiscard]] Contender ferryCopies(const char *words, DataKind data, const Words &options) const
    {
        Words arguments = {"copy", "--progress=none", "--log=" + m_places.log.bytes()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        arguments.insert(arguments.end(), {"--", sourceOf(data).bytes(), m_places.target.bytes()});
        return ferryDoes(words, std::move(arguments));
    }

    [[nodiscard]] Function plainCopy(DataKind data) const
    {
        return [from = sourceOf(data), to = targetOf(data)] { return plain::copy(from, to); };
    }
    [[nodiscard]] Function plainFlush() const
    {
        return [target = m_places.target] { return plain::flushFileSystem(target); };
    }
    [[nodiscard]] Words toolCopy(DataKind data) const { return {"cp", "-a", "--", sourceOf(data).bytes(), m_places.target.bytes()}; }
    [[nodiscard]] Words toolFlush() const { return {"sync", "-f", m_places.target.bytes()}; }

    [[nodiscard]] Contender toolsDo(const char *words, const std::vector<Words> &commands) const
    {
        Contender contender {.words = words, .steps = {}, .missing = {}};
        for (const Words &command : commands) {
            std::optional<Path> file = findProgram(command.front(), m_places.searchPath);
            if (!file)
                return {.words = words, .steps = {}, .missing = command.front()};
            contender.steps.emplace_back(Program {*std::move(file), command});
        }
        return contender;
    }

    const Places &m_places;
};

} // namespace

std::vector<Operation> operationsIn(const Places &places)
{
    const Catalogue catalogue(places);
    return {
        catalogue.start(),
        catalogue.copy(OperationId::LargeCopy, DataKind::Large),
        catalogue.durableCopy(OperationId::LargeDurable, DataKind::Large),
        catalogue.verifiedCopy(OperationId::LargeVerified, DataKind::Large),
        catalogue.copy(OperationId::MediumCopy, DataKind::Medium),
        catalogue.durableCopy(OperationId::MediumDurable, DataKind::Medium),
        catalogue.copy(OperationId::SmallCopy, DataKind::Small),
        catalogue.durableCopy(OperationId::SmallDurable, DataKind::Small),
        catalogue.walk(DataKind::Small),
        catalogue.remove(DataKind::Small),
    };
}

Result<void> prepareTarget(const Places &places, const Operation &operation)
{
    const Result<void> removed = plain::remove(places.target);
    if (!removed)
        return removed;
    if (::mkdir(places.target.c_str(), 0700) != 0)
        return Failure(Error::fromErrno(errno, FsOp::MakeFolder, places.target));
    if (operation.onCopy) {
        const char *name = nameOf(operation.data);
        const Result<void> copied = plain::copy(places.sources.child(name), places.target.child(name));
        if (!copied)
            return copied;
    }
    return plain::flushFileSystem(places.target);
}

} // namespace ferry::cli::bench
