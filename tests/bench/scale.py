# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file costs when there are ten or a hundred times as many: time, and memory."""
from dataclasses import dataclass
from pathlib import Path

import checks
import contenders as by
from contenders import Contender, environment
from data_sets import EqualFiles
from file_systems import LeftOut
from races import GIB, Session, prepare
from ratios import Line, pairwise
from runs import Failed, Run, run

GROWTH = 1.10
MEMORY_MIB = 64
# File systems have a growth of their own, which cp shows.
OTHER = by.CP


@dataclass(frozen=True)
class Scale:
    """Copies of more and more files of 4 KiB, each on a fresh file system; the first count is the measure for the others."""

    name: str
    ferry: Path
    counts: list[int]

    def measure(self, session: Session) -> list[Line]:
        fast = by.ferry(self.ferry, "--durable=none")
        growth = {(who.name, count): Line(self.name, f"{who.name}: time for each of {count:,} files, {{kind}}", f"{self.counts[0]:,} files", goal)
                  for who, goal in ((fast, GROWTH), (OTHER, None)) for count in self.counts[1:]}
        memory = {count: Line(self.name, f"ferry: memory for {count:,} files, {{kind}}", "ferry --version", MEMORY_MIB, "MiB") for count in self.counts}
        lines = [*growth.values(), *memory.values()]
        largest = self.counts[-1]
        try:
            with session.ground.stage("ext4", max(6 * GIB, largest * 16384), 4096 if largest > 200000 else 0) as stage:
                for line in lines:
                    line.work = line.work.format(kind=stage.kind)
                for number in range(session.rounds):
                    self.round(session, stage, fast, growth, memory, number == 0)
        except (LeftOut, Failed) as why:
            for line in lines:
                line.work = line.work.format(kind="ext4")
                line.problem, line.error = str(why), isinstance(why, Failed)
        return lines

    def round(self, session: Session, stage, fast: Contender, growth: dict, memory: dict, whole: bool) -> None:
        idle = run([str(self.ferry), "--version"], environment(session.home))
        for who in (fast, OTHER):
            costs = {}
            for count in self.counts:
                done = self.copy(session, stage, who, count, whole)
                # The start of the program is no cost of a file.
                costs[count] = (done.seconds - (idle.seconds if who is fast else 0)) / count
                if costs[count] <= 0:
                    raise Failed(f"copying {count:,} files took no longer than starting the program: too few, or the machine is too busy")
                session.say(f"  {who.name}: {count:,} files: {done.seconds:.3f} s, {costs[count] * 1e6:.1f} µs each, {done.peak_kib / 1024:.1f} MiB")
                if who is fast:
                    memory[count].values.append((done.peak_kib - idle.peak_kib) / 1024)
            for count in self.counts[1:]:
                line = growth[who.name, count]
                line.seconds.append((costs[count] * count, costs[self.counts[0]] * self.counts[0]))
                line.values += pairwise([costs[count]], [costs[self.counts[0]]])

    def copy(self, session: Session, stage, who: Contender, count: int, whole: bool) -> Run:
        stage.fresh()
        place = session.place(stage.root)
        data = EqualFiles(count, max(1, count // 100), 4096)
        made = prepare(place, data, who)
        return session.timed(who, place, made, checks.copied, whole and count == self.counts[0])
