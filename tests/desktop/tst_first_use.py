#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ferry as a new user meets it, mostly with the mouse: from the first start to a finished, verified copy, and back.

Nothing is set up before. Photographs are copied with verification, one is dragged into a folder, one goes through the clipboard, and what
the clipboard brought is undone; what is on the disk is held against what was there.

usage: tst_first_use.py FERRY; 77 where something is missing
"""
import json
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
    window.await_keyboard_in(f"Files in {home.name}", "table")
    window.picture("start")

    # Into the folder; the other pane to the backup.
    window.click(window.row(home.name, "Photos"), times=2)
    window.row("Photos", "IMG_1.jpg")
    window.click(window.row(home.name, "Backup"), times=2)
    window.row("Backup", "2026")
    window.click(window.row("Photos", "IMG_1.jpg"))
    window.await_keyboard_in("Files in Photos", "table")

    # All of it, read back after writing.
    window.press("ctrl+a")
    window.click(window.node("F5 Copy"))
    window.click(window.node("Options…", "push button"))
    window.click(window.node("No", "combo box"))
    window.press("Down", "Return")
    window.node("Read back from the device", "combo box")
    window.picture("options")
    window.click(window.node("Copy 3 items", "push button"))
    session.until("the copies", lambda: content(backup) == pictures)
    window.await_names("Copy 3 items to Backup", "Done and verified (safe to remove)")
    window.picture("copied")
    log = subprocess.run([ferry, "log", "--all", "--json"], capture_output=True, text=True, timeout=PATIENCE, check=True).stdout
    if [json.loads(line).get("readback") for line in log.splitlines()] != ["device"] * len(pictures):
        sys.exit(f"not all was read back: {log}")

    # One more, by hand, into a folder.
    window.click(window.row("Photos", "IMG_2.jpg"))
    window.drag(window.row("Photos", "IMG_2.jpg"), window.row("Backup", "2026", pane=1))
    window.click(window.node("Copy 1 item to 2026", "menu item"))
    dragged = {**pictures, b"2026/IMG_2.jpg": pictures[b"IMG_2.jpg"]}
    session.until("what was dragged", lambda: content(backup) == dragged)

    # And through the clipboard.
    window.click(window.row("Photos", "IMG_3.jpg"))
    window.press("ctrl+c")
    window.click(window.row("Backup", "2026", pane=1), times=2)
    window.row("2026", "IMG_2.jpg")
    window.press("ctrl+v")
    session.until("what was pasted", lambda: content(backup) == {**dragged, b"2026/IMG_3.jpg": pictures[b"IMG_3.jpg"]})
    pasted = ("Copy “IMG_3.jpg” to 2026", "safe to remove")
    window.await_names(*pasted)

    # Which was a mistake.
    window.click(window.saying(*pasted))
    window.click(window.node("Transfers", "menu item"))
    window.click(window.node("Undo…", "menu item"))
    window.click(window.node("Undo it", "push button"))
    session.until("all as it was", lambda: content(backup) == dragged)
    if content(photos) != pictures:
        sys.exit("the photographs are not what they were")
    window.picture("end")
    window.press("ctrl+q")
    if program.wait(PATIENCE) < 0:
        sys.exit("Ferry did not end by itself")


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(__file__), make, drive))
