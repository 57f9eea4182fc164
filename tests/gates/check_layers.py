# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every include against the table of layers that core/CMakeLists.txt writes to layers.json.

usage: check_layers.py <source root> <layers.json>
"""
import json
import re
import sys
from pathlib import Path

from sources import files, is_cpp, read, report

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
ROOTS = {"core", "ui", "app", "tests"}
# What the window may know of the core besides the facade.
OPEN_TO_UI = {"archive", "model", "base", "store", "browse"}
FACADE = "core/ferry_core.h"


def refusal(path: Path, included: str, layers: dict[str, list[str]]) -> str | None:
    """Why the file at path (relative to the root) may not include this, or None."""
    parts, target = path.parts, Path(included).parts
    owner = parts[0]
    if target[0] not in ROOTS:
        if owner in {"core", "ui"} and not included.endswith(".moc"):
            return "a quoted include is written from the root"
        return None
    if owner == "core":
        if target[0] != "core":
            return f"core does not know {target[0]}"
        if len(parts) == 2:
            if included == FACADE or (len(target) == 3 and (path.suffix == ".cpp" or target[1] in OPEN_TO_UI)):
                return None
            return "the facade's header offers archive, base, model, store and browse only"
        layer = parts[1]
        if layer not in layers:
            return f"core/{layer} is not in the table of layers"
        if len(target) == 2:
            return "no layer knows the facade"
        if target[1] != layer and target[1] not in layers[layer]:
            return f"{layer} does not use {target[1]}"
    elif owner == "ui":
        if target[0] == "core" and included != FACADE and target[1] not in OPEN_TO_UI:
            return "the window sees the facade, archive, model, base, store and browse only"
        if target[0] in {"app", "tests"}:
            return f"the window does not know {target[0]}"
    elif owner == "app" and {"cli", "integrate"} & set(parts) and target[0] == "ui":
        return "the command line builds without the window"
    return None


def problems(root: Path, layers: dict[str, list[str]]) -> list[str]:
    found, used, present = [], set(), set()
    for path in files(root, "core", "ui", "app"):
        if not is_cpp(path):
            continue
        relative = path.relative_to(root)
        if relative.parts[0] == "core" and len(relative.parts) > 2:
            present.add(relative.parts[1])
        for number, line in enumerate(read(path).splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            quote, included = match.groups()
            if quote == "<" and Path(included).parts[0] not in ROOTS:
                continue
            why = refusal(relative, included, layers)
            if why:
                found.append(f"{relative}:{number}: includes {included}: {why}")
            target = Path(included).parts
            if relative.parts[0] == "core" and len(relative.parts) > 2 and target[0] == "core" and len(target) > 2:
                used.add((relative.parts[1], target[1]))
    for layer, uses in layers.items():
        found += [f"core/CMakeLists.txt: {layer} USES {other}, which it never includes"
                  for other in uses if layer in present and (layer, other) not in used]
    return found


if __name__ == "__main__":
    sys.exit(report(problems(Path(sys.argv[1]), json.loads(read(Path(sys.argv[2]))))))
