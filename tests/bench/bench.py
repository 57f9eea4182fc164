# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Ferry side by side with the usual tools, from the command line, with its log on. packaging/bench sets up and starts it."""
import argparse
import os
import re
import signal
import sys
import tempfile
from pathlib import Path

import report
from contenders import PEERS
from file_systems import Ground
from machine import Disturbance, describe
from races import Session
from rows import all_rows

README = Path(__file__).resolve().parents[2] / "README.md"
ERRORS, WRONG_USAGE, INTERRUPTED = 1, 2, 130


def arguments(words: list[str]) -> argparse.Namespace:
    """Exits with 2 and a sentence where they make no sense."""
    parser = argparse.ArgumentParser(prog="packaging/bench", description=__doc__, allow_abbrev=False)
    parser.add_argument("--rows", metavar="REGEX", default="", help="only the rows whose name matches; --rows list names them")
    parser.add_argument("--rounds", metavar="N", type=int, default=5, help="rounds for each row (default 5)")
    parser.add_argument("--peers", metavar="LIST", default=",".join(PEERS), help=f"of {','.join(PEERS)} (default all), or none: only cp, rm and find")
    parser.add_argument("--folder", metavar="DIR", type=Path, default=Path("/var/tmp"),
                        help="where the images or, when not root, the trees are made (default /var/tmp)")
    parser.add_argument("--ferry", metavar="PATH", type=Path, required=True, help="measure this program; nothing is set up or built")
    parser.add_argument("--quick", action="store_true", help="small data, to try; the figures mean nothing")
    parser.add_argument("--long", action="store_true", help="also a million files")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures of every round there too")
    parser.add_argument("--update-readme", action="store_true", help="write the table into README.md too, where that has one of just these rows")
    options = parser.parse_args(words)
    options.ferry = options.ferry.resolve()
    options.peers = frozenset() if options.peers == "none" else frozenset(options.peers.split(","))
    try:
        rows = [row for row in all_rows(options.ferry, options.quick, options.long) if re.search(options.rows, row.name)]
    except re.error as error:
        parser.error(f"--rows: {error}")
    if options.rows == "list":
        print("\n".join(row.name for row in all_rows(options.ferry, False, False)))
        parser.exit()
    if not rows:
        parser.error(f"no row matches '{options.rows}'")
    if options.rounds < 1:
        parser.error("--rounds: at least 1")
    if not options.peers <= set(PEERS):
        parser.error(f"--peers: not known: {', '.join(sorted(options.peers - set(PEERS)))}")
    if not options.folder.is_dir():
        parser.error(f"--folder: {options.folder} is no folder")
    if not (options.ferry.is_file() and os.access(options.ferry, os.X_OK)):
        parser.error(f"--ferry: {options.ferry} cannot be run")
    if options.update_readme and options.quick:
        parser.error("--update-readme is for figures that mean something: without --quick")
    if options.update_readme:
        try:
            report.around(README, options.rows)
        except ValueError as error:
            parser.error(f"--update-readme: {error}")
    options.asked, options.rows = options.rows, rows
    return options


def method(options: argparse.Namespace, others: float) -> str:
    return ("Each value is Ferry's wall time over the other's in the same round, log on, start included"
            + (", with small data just to try" if options.quick else "") + f". Meanwhile other programs had {others:.0%} of the processors.")


def measure(options: argparse.Namespace, folder: Path) -> int:
    lines = []
    disturbance = Disturbance()
    ground = Ground(folder)
    session = Session(ground, folder, options.rounds, options.peers)
    status = 0
    try:
        for row in options.rows:
            session.say(row.name)
            lines += row.measure(session)
    except KeyboardInterrupt:
        session.say("interrupted; what was measured before:")
        status = INTERRUPTED
    machine, how = describe(options.ferry, ground), method(options, disturbance.share())
    text = report.markdown(machine, lines, how)
    print(text, end="")
    if options.json:
        options.json.write_text(report.as_json(machine, lines, how), encoding="utf-8")
    if options.update_readme and status == 0:
        own = [] if options.asked else report.own_tables(README)
        shown = [line for line in lines if not any(re.search(rows, line.row) for rows in own)]
        report.update(README, report.markdown(machine, shown, how), options.asked)
    return status or (ERRORS if any(line.error for line in lines) else 0)


def main(words: list[str]) -> int:
    options = arguments(words)
    endings = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

    def stop(*_):
        for ending in endings:
            signal.signal(ending, signal.SIG_IGN)
        raise KeyboardInterrupt

    for ending in endings:
        signal.signal(ending, stop)
    with tempfile.TemporaryDirectory(prefix="ferry-bench-", dir=options.folder) as folder:
        return measure(options, Path(folder))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
