# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""After each run, outside the clock: was the work done? A fast wrong copy must not count. Each check raises Failed if it was not."""
import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from contenders import Contender, Place
from file_systems import flush
from runs import Failed
from trees import Tally, difference, tally

MIB = 1 << 20


@dataclass(frozen=True)
class Work:
    contender: Contender
    place: Place
    made: Tally  # what the source held before
    used: int  # bytes of the file system before, all flushed
    output: Path  # what it printed
    whole: bool  # compare byte for byte too


def copied(work: Work) -> None:
    """All files, links and bytes arrived."""
    found = tally(work.place.result)
    if not work.contender.keeps_metadata:
        found.folders = work.made.folders  # not everyone makes empty ones
    if found != work.made:
        raise Failed(f"{work.contender.name}: of {work.made} it made {found}")
    if work.whole:
        differs = difference(work.place.source, work.place.result, work.contender.keeps_metadata)
        if differs:
            raise Failed(f"{work.contender.name}: the copy differs: {differs}")


def copied_sparse(work: Work) -> None:
    """As `copied`, and the holes are holes."""
    copied(work)
    if disk_bytes(work.place.result) > disk_bytes(work.place.source) + MIB:
        raise Failed(f"{work.contender.name}: filled the holes")


def cloned(work: Work) -> None:
    """As `copied`, and the copy shares its blocks with the source."""
    copied(work)
    flush(work.place.root)
    if used_bytes(work.place.root) - work.used > work.made.bytes // 2:
        raise Failed(f"{work.contender.name}: made a real copy")


def extracted(work: Work) -> None:
    """What the archive holds is there, as the tree beside it has it."""
    wanted, found = tally(work.place.source / "source"), tally(work.place.result)
    if found != wanted:
        raise Failed(f"{work.contender.name}: of {wanted} it made {found}")
    differs = work.whole and difference(work.place.source / "source", work.place.result, False)
    if differs:
        raise Failed(f"{work.contender.name}: what came out differs: {differs}")


def packed(work: Work) -> None:
    """An archive is there, and others take out of it what went in."""
    archives = list(work.place.target.iterdir())
    if len(archives) != 1:
        raise Failed(f"{work.contender.name}: made {len(archives)} files")
    if not work.whole:
        return
    with tempfile.TemporaryDirectory(dir=work.place.root) as folder:
        try:
            done = subprocess.run(["bsdtar", "-xf", archives[0], "-C", folder], check=False, capture_output=True)
        except OSError as problem:
            raise Failed(f"what {work.contender.name} made cannot be looked at: {problem}") from None
        found = tally(Path(folder, "source"))
        if done.returncode or found != work.made:
            raise Failed(f"{work.contender.name}: of {work.made} its archive holds {found}")


def deleted(work: Work) -> None:
    if os.path.lexists(work.place.source):
        raise Failed(f"{work.contender.name}: {tally(work.place.source)} are left")


def walked(work: Work) -> None:
    """It printed a line for each file, at least."""
    with work.output.open("rb") as lines:
        count = sum(1 for _ in lines)
    if count < work.made.files:
        raise Failed(f"{work.contender.name}: printed {count} lines for {work.made.files} files")


def disk_bytes(root: Path) -> int:
    return sum(file.lstat().st_blocks for file in root.rglob("*")) * 512


def used_bytes(root: Path) -> int:
    state = os.statvfs(root)
    return (state.f_blocks - state.f_bfree) * state.f_frsize


def nothing(work: Work) -> None:
    """For what is run only to know its time."""
