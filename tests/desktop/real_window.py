# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program on a screen, a bus and a home of its own, under a window manager, steered by keys and mouse.

Nothing is read from the screen: states and places are those that a screen reader is told.
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

from file_managers import PYTHON, FileManagers

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


def environment(home):
    return FileManagers.environment(home) | {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}


def open_screen(test, ferry):
    end, begin = os.pipe()
    subprocess.Popen(["Xvfb", "-displayfd", str(begin), "-noreset", "-screen", "0", "1280x900x24"], pass_fds=[begin], stderr=subprocess.DEVNULL)
    if not select.select([end], [], [], PATIENCE)[0]:
        sys.exit("Xvfb does not start")
    os.environ["DISPLAY"] = ":" + os.read(end, 20).decode().strip()
    sys.exit(subprocess.run(["dbus-run-session", "--", PYTHON, test, ferry, "--drive"]).returncode)


class Window:
    def __init__(self, session):
        self.session = session

    def has_keyboard(self, node):
        return self.session.is_in_state(node, self.session.Atspi.StateType.FOCUSED)

    def await_keyboard_in(self, name, role):
        """Until somebody who hears the window is told that the keys go there."""
        def found():
            return any(self.has_keyboard(node) for node in self.session.all_of(name, [role]))

        self.session.until(f"the keyboard in '{name}'", found)

    def await_keyboard_in_a(self, role):
        """Likewise of something that is named by what it holds."""
        def found():
            return any(self.has_keyboard(node) for node in self.session.everything() if node.get_role_name() == role)

        self.session.until(f"the keyboard in a {role}", found)

    def all_saying(self, *parts):
        for node in self.session.everything():
            try:
                name = f"{node.get_name()} {node.get_description()}"
            except self.session.GLib.Error:
                continue  # it went away
            if all(part in name for part in parts):
                yield node

    def await_names(self, *parts, times=1):
        """Until that many things say all of these, by name or description."""
        self.session.until(", ".join(parts), lambda: sum(1 for _ in self.all_saying(*parts)) >= times)

    def saying(self, *parts):
        """What is shown and says all of these, once it is there."""
        return self.session.until(", ".join(parts), lambda: next(filter(self.session.is_showing, self.all_saying(*parts)), None))

    def node(self, name, *roles):
        """What is shown under that name, once it is there."""
        return self.session.until(f"'{name}'", lambda: self.session.find(name, roles or None, is_showing=True))

    def row(self, folder, name, pane=0):
        """The name's cell in the left (0) or right (1) pane, once that shows the folder."""
        def found():
            tables = [node for node in self.session.all_of(f"Files in {folder}", ["table"]) if self.session.is_showing(node)]
            tables.sort(key=self.middle)
            place = tables[0] if tables and (len(tables) == 1 or pane == 0) else tables[1] if tables else None
            return place and next((node for node in self.session.below(place) if node.get_role_name() == "table cell" and node.get_name().startswith(name + ",")), None)

        return self.session.until(f"'{name}' in '{folder}'", found)

    def middle(self, node):
        area = node.get_component_iface().get_extents(self.session.Atspi.CoordType.SCREEN)
        return area.x + min(area.width // 2, 40), area.y + area.height // 2  # in a cell: where its text begins

    def mouse(self, *steps):
        subprocess.run(["xdotool", *map(str, steps)], check=True, timeout=PATIENCE)

    def click(self, node, button=1, times=1):
        x, y = self.middle(node)
        self.mouse("mousemove", x, y, "click", "--repeat", times, "--delay", 80, button)

    def drag(self, node, target):
        """As a hand does it: on the way, a toolkit is told of some of the places."""
        (from_x, from_y), (to_x, to_y) = self.middle(node), self.middle(target)
        self.mouse("mousemove", from_x, from_y, "mousedown", 1)
        for part in range(1, 11):
            self.mouse("mousemove", from_x + (to_x - from_x) * part // 10, from_y + (to_y - from_y) * part // 10, "sleep", 0.05)
        self.mouse("mouseup", 1)

    def press(self, *keys):
        self.session.press(*keys)

    def picture(self, what):
        self.session.picture(what)


def main(test, make, drive):
    """Runs the test: `make(home)` before there is a screen, `drive(ferry)` on it. Its arguments are those of the program."""
    ferry = os.path.abspath(sys.argv[1])
    if sys.argv[2:] == ["--screen"]:
        open_screen(test, ferry)
    if sys.argv[2:] == ["--drive"]:
        signal.alarm(2 * PATIENCE)
        return drive(ferry)
    reason = missing()
    if reason:
        print("skipped: " + reason)
        return SKIP
    home = Path(tempfile.mkdtemp(prefix="ferry-window-"))
    try:
        make(home)
        log = home / ".log"
        with open(log, "w") as out:
            code = subprocess.run([*FileManagers.apart(), PYTHON, test, ferry, "--screen"], env=environment(home),
                                  stdin=subprocess.DEVNULL, stdout=out, stderr=out, timeout=3 * PATIENCE).returncode
        if code != 0:
            print(log.read_text(errors="replace"))
        return code
    finally:
        shutil.rmtree(home, ignore_errors=True)
