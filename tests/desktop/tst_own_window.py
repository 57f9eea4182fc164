#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ferry's own window as a person has it, by the keyboard alone, from the start of the program to the last byte.

Files are copied from one pane to the other, a conflict is answered, one file goes to the trash; what is on the disk is held against what
was there.

usage: tst_own_window.py FERRY; 77 where something is missing
"""
import os
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # the folder of the sources stays as it is
from file_managers import NAMES, Session, content
from real_window import PATIENCE, Window, main


def make(home):
    left, right = home / "left", home / "right"
    (left / "folder").mkdir(parents=True)
    (left / "folder" / "inside").write_bytes(os.urandom(3_000_000))
    for name in NAMES:
        (left / os.fsdecode(name)).write_bytes(b"content of " + name)
    (left / "in the way").write_bytes(b"the new content")
    right.mkdir()
    (right / "in the way").write_bytes(b"the old")
    settings = home / ".config" / "ferry" / "ferry.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[files]\nleft=@ByteArray({left})\nright=@ByteArray({right})\n")


def drive(ferry):
    home = Path(os.environ["HOME"])
    left, right = home / "left", home / "right"
    expected = content(left)
    session = Session("ferry")
    window = Window(session)
    program = subprocess.Popen([ferry])
    window.await_keyboard_in("Files in left", "table")
    window.await_names("6 items")
    # A window that is only dropped onto, and leaves the keys where they are.
    window.press("ctrl+shift+d")
    session.until("the drop window", lambda: session.find("Drop files here", ["push button"]))
    window.await_keyboard_in("Files in left", "table")
    window.picture("panes")

    # All of it, to the other pane.
    window.press("ctrl+a")
    window.await_names("6 of 6 selected")
    window.press("F5")
    window.await_keyboard_in("Destination folder", "text")
    window.picture("question")
    window.press("Return")

    # Something is in the way, so the plan comes before the job. It may be asked about later.
    window.await_names("ask about 1")
    window.await_keyboard_in("Items of the plan", "table")
    window.press("Return")  # pressed before it came, for all it knows
    window.press("alt+e")
    window.await_keyboard_in_a("combo box")
    if content(right) != {b"in the way": b"the old"}:
        sys.exit("a plan changes nothing")
    window.picture("plan")
    window.press("Return")
    waiting = {**expected, b"in the way": b"the old"}
    session.until("all that is not in the way", lambda: content(right) == waiting)
    window.await_names("Copy 6 items to right", "1 question")
    window.picture("asks")

    # The question stopped nothing else, and is answered with a key.
    window.press("alt+2")
    session.until("the answers", lambda: session.find("Replace", ["push button"]))
    window.press("ctrl+2")
    session.until("what was in the way", lambda: content(right) == expected)
    window.press("alt+1")
    window.await_names("Copy 6 items to right", "safe to remove")
    window.picture("done")

    # Back in the panes, to the other one, and what it begins with goes to the trash.
    window.press("ctrl+f")
    window.await_keyboard_in("Filter names", "text")
    window.press("Escape")
    window.await_keyboard_in("Files in left", "table")
    window.press("Tab")
    window.await_keyboard_in("Files in right", "table")
    window.await_names("6 items", times=2)
    window.press("End", "F8")
    last = b"two\nlines"
    session.until("one less", lambda: content(right) == {name: data for name, data in expected.items() if name != last})
    trashed = content(home / ".local" / "share" / "Trash" / "files")
    if list(trashed.values()) != [expected[last]]:
        sys.exit(f"in the trash: {trashed}")
    if content(left) != expected:
        sys.exit("what was copied is not what it was")
    window.await_names("5 items")
    window.picture("end")
    window.press("ctrl+q")
    if program.wait(PATIENCE) < 0:
        sys.exit("Ferry did not end by itself")


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(__file__), make, drive))
