# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the figures were measured on."""
import os
import platform
import re
import time
from datetime import date
from pathlib import Path

from contenders import KIO
from file_systems import Ground, LeftOut, command
from runs import Failed

PROGRAMS = {"cp": ["cp", "--version"], "rsync": ["rsync", "--version"], "rclone": ["rclone", "version"],
            "kio": [KIO.program, "--platform", "offscreen", "--version"], "gio": ["gio", "--version"]}


def first_match(pattern: str, file: str) -> str:
    found = re.search(pattern, Path(file).read_text(encoding="utf-8", errors="replace"), re.MULTILINE)
    return found.group(1).strip() if found else "unknown"


def version(argv: list[str]) -> str:
    """The number in what the program says of itself; nothing without one."""
    try:
        said = command(*argv)
    except (LeftOut, Failed):
        return ""
    found = re.search(r"\d+(\.\d+)+", said)
    return found.group() if found else ""


def user_seconds() -> tuple[float, float]:
    """Processor time spent outside the kernel so far: by everybody, and by this program and what it ran."""
    everybody = sum(map(int, Path("/proc/stat").read_text(encoding="ascii").split()[1:3])) / os.sysconf("SC_CLK_TCK")
    own = os.times()
    return everybody, own.user + own.children_user


class Disturbance:
    """How much of the processors others took from its making on. What they do inside the kernel cannot be told from the work measured, and is not counted."""

    def __init__(self):
        self.began = time.monotonic()
        self.before = user_seconds()

    def share(self) -> float:
        everybody, own = (now - before for now, before in zip(user_seconds(), self.before))
        passed = (time.monotonic() - self.began) * os.cpu_count()
        return max(0.0, everybody - own) / passed if passed > 0 else 0.0


def describe(ferry: Path, ground: Ground) -> dict[str, str]:
    """Names and values for the report, in its order."""
    memory = int(first_match(r"^MemTotal:\s+(\d+)", "/proc/meminfo")) / (1 << 20)
    processor = first_match(r"^model name\s*:(.*)", "/proc/cpuinfo")
    system = first_match(r'^PRETTY_NAME="?([^"\n]*)', "/etc/os-release")
    found = {name: version(argv) for name, argv in PROGRAMS.items()}
    loops = "" if ground.direct is None else f"; ext4, xfs, btrfs on loop devices {'with' if ground.direct else 'without'} direct I/O"
    return {
        "date": date.today().isoformat(),
        "ferry": command(os.fspath(ferry), "--version"),
        "processor": f"{processor}, {len(os.sched_getaffinity(0))} cores",
        "memory": f"{memory:.0f} GiB",
        "kernel": platform.release(),
        "system": system,
        "file systems": f"{ground.kind} below{loops}",
        "against": ", ".join(f"{name} {number}" for name, number in found.items() if number),
    }
