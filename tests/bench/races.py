# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A row whose work is done by Ferry and by others in turn."""
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import checks
from contenders import Contender, Place, environment
from file_systems import Ground, LeftOut, flush
from ratios import Line, pairwise
from runs import Failed, Run, run
from trees import Tally, tally

GIB = 1 << 30
WARM_RUNS = 3  # the first not timed


@dataclass
class Session:
    """What all rows share."""

    ground: Ground
    work: Path  # a folder of the benchmark's own
    rounds: int
    peers: frozenset[str]
    home: Path = field(init=False)

    def __post_init__(self):
        self.home = self.work / "home"
        self.home.mkdir()

    def say(self, text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    def timed(self, contender: Contender, place: Place, made: Tally, check: Callable[[checks.Work], None], whole: bool) -> Run:
        """One run under the clock, checked afterwards. Failed, or LeftOut if the program is not installed."""
        output = self.work / "output"
        place.log.unlink(missing_ok=True)
        used = checks.used_bytes(place.root)
        try:
            command = contender.command(place)
        except FileNotFoundError as missing:
            raise LeftOut(f"no {missing}") from None
        done = run(command, environment(self.home), output)
        check(checks.Work(contender, place, made, used, output, whole))
        return done

    def place(self, root: Path) -> Place:
        return Place(root, self.work / "log.jsonl")


def prepare(place: Place, data, contender: Contender) -> Tally:
    """The source is there, an empty target too, all flushed. Returns what the source holds."""
    if not place.source.exists():
        data.make(place.source)
    made = tally(place.source)
    flush(place.root)
    # Last, so that the memory of the copy before is still at hand.
    shutil.rmtree(place.target, ignore_errors=True)
    (place.result if contender.needs_folder else place.target).mkdir(parents=True)
    return made


@dataclass(frozen=True)
class Rival:
    contender: Contender
    goal: float | None  # Ferry's time over this one's, at most
    check: Callable[[checks.Work], None] | None = None  # where it is another than the row's


@dataclass(frozen=True)
class Race:
    """The same work by Ferry and by each rival once a round, in turn, each round beginning with another.

    `fresh`: each run has a file system made for it, as trees need. Otherwise, as large files need, all share one and the source stays in the cache; each
    runs three times in a row and the better of the last two counts: what another leaves behind in memory costs up to three times the copy.
    """

    name: str
    work: str  # the wording of the table, with {kind} for the file system's
    kind: str
    data: object
    ferry: Contender
    rivals: tuple[Rival, ...]
    check: Callable[[checks.Work], None]
    fresh: bool = True
    note: str = ""
    memory: float | None = None  # MiB above an idle Ferry, at most; a line of its own

    def measure(self, session: Session) -> list[Line]:
        rivals = [rival for rival in self.rivals if not rival.contender.peer or rival.contender.peer in session.peers]
        lines = {rival: Line(self.name, self.work.format(kind=self.kind), rival.contender.name, rival.goal, note=self.note) for rival in rivals}
        memory = [] if self.memory is None else [Line(self.name, "memory: " + self.work.format(kind=self.kind), "ferry --version", self.memory, "MiB")]
        try:
            with session.ground.stage(self.kind, 6 * GIB) as stage:
                for line in lines.values():
                    line.work = self.work.format(kind=stage.kind)
                    line.goal = line.goal if stage.kind == self.kind else None
                idle = run([self.ferry.program, "--version"], environment(session.home)) if memory else None
                peaks = self.race(session, stage, lines)
                for line in memory:
                    line.work = "memory: " + self.work.format(kind=stage.kind)
                    line.values = [(peak - idle.peak_kib) / 1024 for peak in peaks]
        except (LeftOut, Failed) as why:
            for line in [*lines.values(), *memory]:
                line.problem = line.problem or str(why)
                line.error = line.error or isinstance(why, Failed)
        return [*lines.values(), *memory]

    def race(self, session: Session, stage, lines: dict[Rival, Line]) -> list[int]:
        """Fills the lines. What stops a rival ends its line only; what stops Ferry is passed on. Ferry's peak of memory in each round, KiB."""
        us = Rival(self.ferry, None)
        peaks = []
        for number in range(session.rounds):
            running = [us, *(rival for rival, line in lines.items() if not line.problem)]
            first = number % len(running)
            times: dict[Rival, float] = {}
            for rival in running[first:] + running[:first]:
                try:
                    done = self.turn(session, stage, rival, number == 0)
                    times[rival] = done.seconds
                    if rival is us:
                        peaks.append(done.peak_kib)
                except (LeftOut, Failed) as why:
                    if rival is us:
                        raise
                    lines[rival].problem, lines[rival].error = str(why), isinstance(why, Failed)
            session.say(f"  round {number + 1}: " + ", ".join(f"{rival.contender.name} {times[rival]:.3f} s" for rival in running if rival in times))
            for rival, line in lines.items():
                if not line.problem:
                    line.seconds.append((times[us], times[rival]))
                    line.values = pairwise(*map(list, zip(*line.seconds)))
        return peaks

    def turn(self, session: Session, stage, rival: Rival, whole: bool) -> Run:
        """One contender's run that counts in one round; its peak is that of all."""
        if self.fresh:
            stage.fresh()
            return self.run(session, stage, rival, whole)
        first = self.run(session, stage, rival, whole)
        timed = [self.run(session, stage, rival, False) for _ in range(WARM_RUNS - 1)]
        return Run(min(done.seconds for done in timed), max(done.peak_kib for done in [first, *timed]))

    def run(self, session: Session, stage, rival: Rival, whole: bool) -> Run:
        place = session.place(stage.root)
        made = prepare(place, self.data, rival.contender)
        return session.timed(rival.contender, place, made, rival.check or self.check, whole)
