# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The trees that are copied: the same bytes and names on every machine and in every run."""
import hashlib
import os
import random
import subprocess
from dataclasses import dataclass
from pathlib import Path

from runs import Failed

MIB = 1 << 20
POOL = hashlib.shake_128(b"ferry").digest(MIB)


def content(number: int, size: int) -> bytes:
    """Bytes that differ from those of any other file with another number, from 8 bytes on."""
    start = number * 4093 % (MIB - 4096)
    data = number.to_bytes(8, "little") + POOL[start:start + size]
    while len(data) < size:
        data += POOL
    return data[:size]


def write_file(folder: int, name: str, number: int, size: int) -> None:
    """A file in the folder of the descriptor."""
    file = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644, dir_fd=folder)
    try:
        left = size
        while left > 0:
            left -= os.write(file, content(number, min(left, MIB)))
            number += 1
    finally:
        os.close(file)


def open_new(folder: Path) -> int:
    os.makedirs(folder)
    return os.open(folder, os.O_RDONLY | os.O_DIRECTORY)


@dataclass(frozen=True)
class EqualFiles:
    """Folders side by side with files of one size; with one folder only, the source itself."""

    count: int
    folders: int
    size: int

    def make(self, root: Path) -> None:
        number = 0
        for index in range(self.folders):
            folder = open_new(root / f"folder {index:05}" if self.folders > 1 else root)
            for _ in range(self.count * index // self.folders, self.count * (index + 1) // self.folders):
                write_file(folder, f"file {number:07}", number, self.size)
                number += 1
            os.close(folder)


@dataclass(frozen=True)
class OneFile:
    size: int

    def make(self, root: Path) -> None:
        folder = open_new(root)
        write_file(folder, "file", 0, self.size)
        os.close(folder)


@dataclass(frozen=True)
class SparseFile:
    """A hole with a MiB of data every so often, and at its end."""

    size: int
    data: int  # MiB of data

    def make(self, root: Path) -> None:
        folder = open_new(root)
        file = os.open("file", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644, dir_fd=folder)
        for number in range(1, self.data + 1):
            os.pwrite(file, content(number, MIB), (self.size * number // self.data - MIB) // MIB * MIB)
        os.close(file)
        os.close(folder)


# Sizes at the 0th, 5th … 95th, 99th and 100th part of a hundred, as /usr/include, /usr/lib and /usr/share/doc of a developer's machine have them.
PARTS = [*range(0, 100, 5), 99, 100]
HEADERS = [0, 25, 33, 581, 1031, 1294, 1622, 1976, 2472, 3052, 3617, 4489, 5695, 7292, 9395, 12553, 16979, 22238, 30798, 52644, 109792, 700000]
LIBRARIES = [0, 241, 491, 644, 964, 1336, 1977, 2871, 4579, 7002, 10719, 14472, 18680, 22688, 30808, 43480, 67547, 110965, 150000, 250000, 800000, 3000000]
DOCUMENTS = [2, 224, 353, 564, 826, 1125, 1398, 1717, 1982, 2375, 2845, 3431, 4146, 5298, 6897, 8996, 13055, 20306, 34878, 60000, 200000, 1000000]


@dataclass(frozen=True)
class Kind:
    """One of the mixed tree's three branches."""

    branch: str
    share: float  # of all files
    sizes: list[int]
    per_folder: int  # files, on average
    depth: int  # folders below the branch, at most
    ending: str
    links: float  # symbolic links for each file


KINDS = (Kind("include", 0.45, HEADERS, 12, 8, ".h", 0.0), Kind("lib", 0.3, LIBRARIES, 10, 6, ".so.1", 0.1),
         Kind("doc", 0.25, DOCUMENTS, 3, 4, ".gz", 0.01))


def size_at(sizes: list[int], part: float) -> int:
    """The size below which this part (0 … 1) of the files lies, in straight lines between the known parts."""
    percent = part * 100
    upper = next(index for index, known in enumerate(PARTS) if known > percent or known == 100)
    below, above = PARTS[upper - 1], PARTS[upper]
    return int(sizes[upper - 1] + (sizes[upper] - sizes[upper - 1]) * (percent - below) / (above - below))


@dataclass(frozen=True)
class MixedTree:
    """Headers, libraries and documents: many small files, some large, some links, folders of very different size and depth."""

    count: int

    def make(self, root: Path) -> None:
        chance = random.Random(20260101)
        number = 0
        for kind in KINDS:
            number = self.make_branch(root / kind.branch, kind, chance, number)

    def make_branch(self, root: Path, kind: Kind, chance: random.Random, number: int) -> int:
        """The number for the file after the last one made."""
        end = number + int(self.count * kind.share)
        parents = [(root, 0)]
        folder = root
        while number < end:
            at = open_new(folder)
            # The third power makes a few folders large and most small.
            for number in range(number, min(end, number + 1 + int(chance.random() ** 3 * kind.per_folder * 4))):
                name = f"{int(chance.random() * 46656):x}_{number}{kind.ending}"
                write_file(at, name, number, size_at(kind.sizes, chance.random()))
                if chance.random() < kind.links:
                    os.symlink(name, f"link_{number}", dir_fd=at)
            os.close(at)
            number += 1
            parent, depth = parents[int(chance.random() * len(parents))]
            folder = parent / f"folder_{number}"
            if depth + 2 < kind.depth:
                parents.append((folder, depth + 1))
        return number


@dataclass(frozen=True)
class Archived:
    """A tree, and beside it the archive that `command` makes of it: "archive" and "source" are added."""

    tree: object
    command: tuple[str, ...]

    def make(self, root: Path) -> None:
        self.tree.make(root / "source")
        try:
            subprocess.run([*self.command, "archive", "source"], cwd=root, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except (OSError, subprocess.CalledProcessError) as problem:
            raise Failed(f"the archive cannot be made: {problem}") from None
