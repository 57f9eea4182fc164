#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ferry's own window as a person has it, by the keyboard alone, from the start of the program to the last byte.

The built program runs on a screen, a bus and a home of its own, under a window manager. Files are copied from one pane to the other, a
conflict is answered, one file goes to the trash; what is on the disk is held against what was there. Nothing is read from the screen:
states are those that a screen reader is told.

usage: tst_own_window.py FERRY; 77 where something is missing
FERRY_PICTURES names a folder for screenshots of each step.
"""
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True  # the folder of the sources stays as it is
from file_managers import NAMES, PYTHON, FileManagers, Session, content

SKIP = 77
PATIENCE = 60  # seconds for anything; it only matters when something is wrong


def missing():
    for program in ("Xvfb", "openbox", "xdotool", "dbus-run-session", "unshare"):
        if not shutil.which(program):
            return program + " is not installed"
    probe = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if subprocess.run([PYTHON, "-c", probe], stderr=subprocess.DEVNULL).returncode != 0:
        return "the accessibility library for Python (gir1.2-atspi-2.0) is not installed"
    if subprocess.run([*FileManagers.apart(), "true"], stderr=subprocess.DEVNULL).returncode != 0:
        return "user namespaces are not allowed here"
    return None


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


def environment(home):
    return FileManagers.environment(home) | {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}


def open_screen(ferry):
    end, begin = os.pipe()
    subprocess.Popen(["Xvfb", "-displayfd", str(begin), "-noreset", "-screen", "0", "1280x900x24"], pass_fds=[begin], stderr=subprocess.DEVNULL)
    if not select.select([end], [], [], PATIENCE)[0]:
        sys.exit("Xvfb does not start")
    os.environ["DISPLAY"] = ":" + os.read(end, 20).decode().strip()
    sys.exit(subprocess.run(["dbus-run-session", "--", PYTHON, __file__, ferry, "--drive"]).returncode)


class Window:
    def __init__(self, session):
        self.session = session

    def has_keyboard(self, node):
        node.clear_cache()  # of what it was when it was found
        return node.get_state_set().contains(self.session.Atspi.StateType.FOCUSED)

    def await_keyboard_in(self, name, role):
        """Until somebody who hears the window is told that the keys go there."""
        def found():
            node = self.session.find(name, [role])
            return node is not None and self.has_keyboard(node)

        self.session.until(f"the keyboard in '{name}'", found)

    def await_keyboard_in_a(self, role):
        """Likewise of something that is named by what it holds."""
        def found():
            for node in self.session.everything():
                try:
                    if node.get_role_name() == role and self.has_keyboard(node):
                        return True
                except self.session.GLib.Error:
                    continue  # it went away
            return False

        self.session.until(f"the keyboard in a {role}", found)

    def await_names(self, *parts, times=1):
        """Until that many things say all of these, by name or description."""
        def found():
            count = 0
            for node in self.session.everything():
                try:
                    name = f"{node.get_name()} {node.get_description()}"
                except self.session.GLib.Error:
                    continue  # it went away
                count += all(part in name for part in parts)
            return count >= times

        self.session.until(", ".join(parts), found)

    def press(self, *keys):
        self.session.press(*keys)

    def picture(self, what):
        self.session.picture(what)


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


def main(ferry):
    reason = missing()
    if reason:
        print("skipped: " + reason)
        return SKIP
    home = Path(tempfile.mkdtemp(prefix="ferry-window-"))
    try:
        make(home)
        log = home / "log"
        with open(log, "w") as out:
            code = subprocess.run([*FileManagers.apart(), PYTHON, __file__, ferry, "--screen"], env=environment(home),
                                  stdin=subprocess.DEVNULL, stdout=out, stderr=out, timeout=3 * PATIENCE).returncode
        if code != 0:
            print(log.read_text(errors="replace"))
        return code
    finally:
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    if sys.argv[2:] == ["--screen"]:
        open_screen(sys.argv[1])
    elif sys.argv[2:] == ["--drive"]:
        signal.alarm(2 * PATIENCE)
        drive(sys.argv[1])
    else:
        sys.exit(main(os.path.abspath(sys.argv[1])))
