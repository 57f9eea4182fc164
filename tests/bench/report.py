# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures as a Markdown table, as JSON, and between the README's marks."""
import json
import re
from pathlib import Path

from ratios import Line

BEGIN = "<!-- packaging/bench{rows} --update-readme writes from here -->"
END = "<!-- to here -->"


def number(value: float | None, line: Line) -> str:
    if value is None:
        return ""
    return f"{value:.1f} {line.unit}" if line.unit else f"{value:.2f}"


def table(lines: list[Line]) -> str:
    rows = ["| work | against | goal | median | min | max | rounds | |", "| --- | --- | --- | --- | --- | --- | --- | --- |"]
    for line in lines:
        values = [] if line.problem else line.values
        cells = [line.work, f"`{line.against}`", "" if line.goal is None else f"≤ {number(line.goal, line)}", number(line.median, line),
                 number(min(values, default=None), line), number(max(values, default=None), line), str(len(values) or ""), line.verdict]
        rows.append("| " + " | ".join(cells) + " |")
    return "\n".join(rows)


def remarks(lines: list[Line]) -> list[str]:
    """Why something has no figure, and what else must be known; each once."""
    found = [f"{line.row} against `{line.against}`: {line.verdict}: {line.problem}." for line in lines if line.problem]
    found += [f"{line.row}: {line.note}." for line in lines if line.note and not line.problem]
    return list(dict.fromkeys(found))


def markdown(machine: dict[str, str], lines: list[Line], how: str) -> str:
    parts = ["; ".join(f"{name}: {value}" for name, value in machine.items()) + ".", how, table(lines)]
    said = remarks(lines)
    if said:
        parts.append("\n".join(f"- {remark}" for remark in said))
    return "\n\n".join(parts) + "\n"


def as_json(machine: dict[str, str], lines: list[Line], how: str) -> str:
    rows = [{"row": line.row, "work": line.work, "against": line.against, "goal": line.goal, "unit": line.unit or "ratio", "median": line.median,
             "values": line.values, "seconds": line.seconds, "verdict": line.verdict, "problem": line.problem, "note": line.note} for line in lines]
    return json.dumps({"machine": machine, "method": how, "lines": rows}, indent=1, ensure_ascii=False) + "\n"


def around(readme: Path, rows: str = "") -> tuple[str, str]:
    """What stands up to the mark for these rows (without any: for the whole table), and what from its end on. ValueError: it has not both, once."""
    begin = BEGIN.format(rows=f" --rows '{rows}'" if rows else "")
    text = readme.read_text(encoding="utf-8")
    before, _, rest = text.partition(begin)
    old, end, after = rest.partition(END)
    if text.count(begin) != 1 or not end or "<!--" in old:
        raise ValueError(f"{readme} needs the lines '{begin}' and then '{END}', once")
    return before + begin, end + after


def own_tables(readme: Path) -> list[str]:
    """Which rows have a table of their own, each as what --rows takes."""
    before, after = BEGIN.split("{rows}")
    return re.findall(re.escape(before) + " --rows '([^']*)'" + re.escape(after), readme.read_text(encoding="utf-8"))


def update(readme: Path, text: str, rows: str = "") -> None:
    """Replaces what stands between the marks. ValueError as around()."""
    before, after = around(readme, rows)
    readme.write_text(f"{before}\n{text}{after}", encoding="utf-8")
