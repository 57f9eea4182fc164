# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The core makes no text for people: nothing in it is translated.

usage: check_core_text.py <source root>
"""
import re
import sys
from pathlib import Path

from sources import code_only, files, is_cpp, read, report

TRANSLATION = re.compile(r"\b(tr|trUtf8|qtTrId|QCoreApplication::translate|QT_TR(?:ID)?_N?_?NOOP\w*|QT_TRANSLATE_N?_?NOOP\w*|Q_DECLARE_TR_FUNCTIONS)\s*\(")


def problems(root: Path) -> list[str]:
    return [f"{path.relative_to(root)}:{number}: {match.group(1)}( makes text for people"
            for path in files(root, "core") if is_cpp(path)
            for number, line in enumerate(code_only(read(path)).splitlines(), 1)
            for match in TRANSLATION.finditer(line)]


if __name__ == "__main__":
    sys.exit(report(problems(Path(sys.argv[1]))))
