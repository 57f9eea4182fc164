# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rounds of a row say: pairwise ratios, and whether they meet the goal."""
from dataclasses import dataclass, field
from statistics import median


@dataclass
class Line:
    """One line of the report: one piece of work against one other program (or against nothing, for memory)."""

    row: str
    work: str
    against: str
    goal: float | None = None  # the median may be this at most
    unit: str = ""  # of the values; nothing for ratios
    values: list[float] = field(default_factory=list)  # one for each round
    seconds: list[tuple[float, float]] = field(default_factory=list)  # Ferry's and the other's in each round
    note: str = ""
    problem: str = ""  # why there are no values to trust
    error: bool = False  # the problem is a failure, not something this machine lacks

    @property
    def median(self) -> float | None:
        return median(self.values) if self.values and not self.problem else None

    @property
    def verdict(self) -> str:
        if self.problem:
            return "error" if self.error else "left out"
        if not self.values:
            return "not measured"
        if self.goal is None:
            return ""
        return "met" if self.median <= self.goal else "missed"


def pairwise(ours: list[float], theirs: list[float]) -> list[float]:
    """The ratio of the two times of each round. ValueError: a round lacks one of them, or took no time at all."""
    if len(ours) != len(theirs):
        raise ValueError("each round needs both times")
    if any(time <= 0 for time in theirs):
        raise ValueError("a time of zero has no ratio")
    return [our / their for our, their in zip(ours, theirs)]
