# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""No program of the core needs Qt's GUI libraries, neither by itself nor through another library.

usage: check_core_binaries.py <program>...
"""
import re
import subprocess
import sys
from pathlib import Path

from sources import report

GUI = re.compile(r"libQt6(Gui|Widgets|OpenGL\w*|Quick\w*|PrintSupport|Svg\w*)\.so")


def problems(programs: list[str]) -> list[str]:
    found = []
    if not programs:
        found.append("no programs to look at")
    for program in programs:
        if not Path(program).is_file():
            found.append(f"{program}: not built")
            continue
        loaded = subprocess.run(["ldd", program], capture_output=True, text=True, check=False)
        if loaded.returncode != 0 or "libQt6Core.so" not in loaded.stdout:
            found.append(f"{program}: ldd does not say what it loads: {loaded.stderr.strip()}")
        found += [f"{program}: needs libQt6{name}" for name in sorted(set(GUI.findall(loaded.stdout)))]
    return found


if __name__ == "__main__":
    sys.exit(report(problems(sys.argv[1:])))
