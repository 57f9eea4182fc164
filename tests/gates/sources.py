# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's own source files, and C++ text without its comments and literals."""
import os
import re
from pathlib import Path

SKIPPED = {".git", ".deps", ".cache", "build", "__pycache__"}


def files(root: Path, *folders: str):
    """Every file below the folders (all of the project without any), in a stable order."""
    for folder in folders or (".",):
        for here, below, names in os.walk(root / folder):
            below[:] = sorted(name for name in below if name not in SKIPPED and not name.startswith("build-"))
            for name in sorted(names):
                yield Path(here, name)


def is_cpp(path: Path) -> bool:
    return path.suffix in {".cpp", ".h"}


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


TOKENS = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^()\\\s]{0,16})\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL,
)


def code_only(text: str) -> str:
    """The text with comments and string literals blanked, lines kept."""
    return TOKENS.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


def report(problems: list[str]) -> int:
    """Prints the problems; the exit code for them."""
    for problem in problems:
        print(problem)
    return 1 if problems else 0
