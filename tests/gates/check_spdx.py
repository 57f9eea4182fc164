# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file opens with the two SPDX lines (after a #! line, if there is one).

usage: check_spdx.py <source root>
"""
import sys
from pathlib import Path

from sources import files, is_cpp, report

TEXT = ("SPDX-FileCopyrightText: 2026 Ferry developers", "SPDX-License-Identifier: GPL-3.0-or-later")


def comment_mark(path: Path, start: bytes) -> str | None:
    """How a comment begins in this kind of source file; None for what is no source file."""
    if is_cpp(path):
        return "//"
    if path.suffix in {".cmake", ".py", ".sh"} or path.name == "CMakeLists.txt" or start.startswith(b"#!"):
        return "#"
    return None


def problems(root: Path) -> list[str]:
    found = []
    for path in files(root):
        if path.is_symlink() or not path.is_file():
            continue
        with path.open("rb") as file:
            start = file.read(512)
        mark = comment_mark(path, start)
        if mark is None:
            continue
        lines = start.decode("utf-8", "replace").split("\n")
        if lines[0].startswith("#!"):
            lines = lines[1:]
        if lines[:2] != [f"{mark} {text}" for text in TEXT]:
            found.append(f"{path.relative_to(root)}: does not open with the two SPDX lines")
    return found


if __name__ == "__main__":
    sys.exit(report(problems(Path(sys.argv[1]))))
