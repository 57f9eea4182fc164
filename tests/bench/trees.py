# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a tree holds, and whether two are the same."""
import os
import stat
from dataclasses import dataclass
from pathlib import Path

CHUNK = 1 << 20


@dataclass
class Tally:
    files: int = 0
    links: int = 0
    folders: int = 0
    bytes: int = 0  # in files

    def __str__(self) -> str:
        return f"{self.files} files with {self.bytes} bytes, {self.links} links, {self.folders} folders"


def tally(root: Path) -> Tally:
    """Counts everything at and below the root; nothing where there is no root."""
    found = Tally()
    if not root.is_dir():
        return found
    found.folders = 1
    waiting = [os.fspath(root)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    found.folders += 1
                    waiting.append(entry.path)
                elif entry.is_symlink():
                    found.links += 1
                else:
                    found.files += 1
                    found.bytes += entry.stat(follow_symlinks=False).st_size
    return found


def difference(one: Path, other: Path, metadata: bool) -> str | None:
    """The first thing in which two trees differ: names, kinds, contents; with metadata also mode, owner and modification time."""
    waiting = [""]
    while waiting:
        below = waiting.pop()
        here, there = os.path.join(one, below), os.path.join(other, below)
        found = entry_difference(here, there, metadata)
        if found:
            return f"{below or '.'}: {found}"
        if stat.S_ISDIR(os.lstat(here).st_mode):
            names = sorted(os.listdir(here))
            if names != sorted(os.listdir(there)):
                return f"{below or '.'}: other names"
            waiting += [os.path.join(below, name) for name in names]
    return None


def entry_difference(here: str, there: str, metadata: bool) -> str | None:
    try:
        ours, theirs = os.lstat(here), os.lstat(there)
    except FileNotFoundError as missing:
        return f"{missing.filename} is missing"
    if stat.S_IFMT(ours.st_mode) != stat.S_IFMT(theirs.st_mode):
        return "another kind of file"
    if metadata:
        for field in ("st_mode", "st_uid", "st_gid", "st_mtime_ns"):
            if getattr(ours, field) != getattr(theirs, field):
                return f"{field} {getattr(ours, field)} became {getattr(theirs, field)}"
    if stat.S_ISLNK(ours.st_mode):
        return None if os.readlink(here) == os.readlink(there) else "another link target"
    if stat.S_ISREG(ours.st_mode) and not same_bytes(here, there):
        return "other contents"
    return None


def same_bytes(here: str, there: str) -> bool:
    with open(here, "rb", buffering=0) as one, open(there, "rb", buffering=0) as other:
        while True:
            data = one.read(CHUNK)
            if data != other.read(CHUNK):
                return False
            if not data:
                return True
