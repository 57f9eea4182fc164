#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ferry as a new user meets it, mostly with the mouse: from the first start to a finished, verified copy, and back.

Nothing is set up before. Photographs are copied with verification, one is dragged into a folder, one goes through the clipboard, and what
the clipboard brought is undone; what is on the disk is held against what was there.

usage: tst_first_use.py FERRY; 77 where something is missing
"""
import os
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # the folder of the sources stays as it is
from file_managers import Session, content
from real_window import PATIENCE, Window, main


def make(home):
    photos = home / "Photos"
    photos.mkdir()
    for number in range(1, 4):
        (photos / f"IMG_{number}.jpg").write_bytes(os.urandom(2_000_000))
    (home / "Backup" / "2026").mkdir(parents=True)


def drive(ferry):
    home = Path(os.environ["HOME"])
    photos, backup = home / "Photos", home / "Backup"
    pictures = content(photos)
    session = Session("first")
    window = Window(session)
    program = subprocess.Popen([ferry])
    here = f"Files in {home.name}"
    window.await_keyboard_in(here, "table")
    window.picture("start")

    # Into the folder; the other pane to the backup.
    window.click(window.row(here, "Photos"), times=2)
    window.row("Files in Photos", "IMG_1.jpg")
    window.click(window.row(here, "Backup"), times=2)
    window.row("Files in Backup", "2026")
    window.click(window.row("Files in Photos", "IMG_1.jpg"))
    window.await_keyboard_in("Files in Photos", "table")

    # All of it, read back after writing.
    window.press("ctrl+a")
    window.click(window.node("F5 Copy"))
    window.click(window.node("Options…", "push button"))
    session.tell_tree()
    window.picture("options")


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(__file__), make, drive))
