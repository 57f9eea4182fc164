# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""One command run under the clock."""
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

LAUNCHER = str(Path(__file__).with_name("launch.py"))
LONGEST = 1800


class Failed(Exception):
    """What was to be measured did not do what it says; the text is for the report."""


@dataclass(frozen=True)
class Run:
    seconds: float  # wall time from the start of the process to its end
    peak_kib: int  # largest resident memory


def run(argv: list[str], environment: dict[str, str], output: Path | None = None, longest: float = LONGEST) -> Run:
    """Runs the command to its end with nothing to read; its output goes to the file, or nowhere.

    Failed: it cannot be started, exits with another code than 0, or takes longer than so many seconds. Whatever ends this function, the command does
    not run on.
    """
    receiving, report = os.pipe()
    with open(output or os.devnull, "wb") as out, tempfile.TemporaryFile() as errors, open(receiving, "rb") as reported:
        try:
            process = subprocess.Popen([sys.executable, "-I", "-S", LAUNCHER, str(report), *argv], stdin=subprocess.DEVNULL, stdout=out, stderr=errors,
                                       env=environment, pass_fds=(report,), start_new_session=True)
        finally:
            os.close(report)
        try:
            process.wait(longest)
        except subprocess.TimeoutExpired:
            raise Failed(f"{argv[0]} took longer than {longest:.0f} seconds") from None
        finally:
            end_session(process)
        words = reported.read().split()
        if len(words) == 3 and int(words[2]) == 0:
            return Run(float(words[0]), int(words[1]))
        errors.seek(0, os.SEEK_END)
        errors.seek(max(0, errors.tell() - 2000))
        said = errors.read().decode(errors="replace").strip().splitlines()
        how = f"exit code {int(words[2])}" if len(words) == 3 else "not started"
        raise Failed(f"{argv[0]}: {how}" + (f": {said[-1]}" if said else ""))


def end_session(process: subprocess.Popen) -> None:
    """Kills it with all it started, if it still runs."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
