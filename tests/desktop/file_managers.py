#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ferry in the menus of the real file managers, from the right click to the last byte.

Each that is installed is started on a screen, a bus and a home of its own, shows and selects files with names of every kind, opens their
menu, and the entry is chosen there; Ferry asks for the folder, gets it typed, and what arrives is held against what was sent. Archives are
extracted where they are. What a file manager has copied is pasted on the background of another folder. Nothing is read from the screen: entries are found as a screen reader finds them.

usage: file_managers.py FERRY [options of unittest, for example FileManagers.test_dolphin]
FERRY_PICTURES names a folder for screenshots of each step.
"""
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse
import zipfile
from pathlib import Path

PYTHON = "/usr/bin/python3"  # for which distributions package the libraries
PATIENCE = 60  # seconds for anything that a program has to do; it only matters when something is wrong
NAMES = [b"it's \"a\" %41 & b\xc3\xbc.txt", b"-dash $HOME `id` \\", b"two\nlines", b" spaces  "]
FOLDER = "{folder}"
MANAGERS = {  # how to start it without a window, or with that of the folder
    "dolphin": ["dolphin", "--daemon"],
    "nautilus": ["nautilus", "--gapplication-service"],
    "thunar": ["thunar", "--daemon"],
    "pcmanfm-qt": ["pcmanfm-qt", "--daemon-mode"],
    "nemo": ["nemo", "--no-default-window"],
    "caja": ["caja", "--no-desktop", FOLDER],
}
ENTRIES = {"copy": "Copy with Ferry…", "move": "Move with Ferry…", "compress": "Compress with Ferry…", "extract here": "Extract with Ferry Here", "extract": "Extract with Ferry…"}
SEND_TO = {"copy": "Ferry: copy to a folder…", "move": "Ferry: move to a folder…", "compress": "Ferry: compress…", "extract here": "Ferry: extract here",
           "extract": "Ferry: extract to a folder…"}
PASTE = "Paste with Ferry Here"
BY_ACTION = " by action"  # of Thunar's custom ones


class FileManagers(unittest.TestCase):
    ferry = ""

    def copy_by_menu(self, manager, extension=None, entry="copy"):
        def make(folder):
            self.make(folder, names_for(manager))
            return content(folder)

        self.by_menu(manager, entry, "to", make, extension)

    def extract_by_menu(self, manager, extension=None):
        def make(folder):
            folder.mkdir()
            expected = {}
            for name in names_for(manager):
                with zipfile.ZipFile(folder / os.fsdecode(name + b".zip"), "w") as archive:
                    for entry in ("one", "two"):  # more than one at its top: it gets a folder of its own
                        archive.writestr(entry, entry.encode() + name)
                        expected[name + b"/" + entry.encode()] = entry.encode() + name
            return expected | content(folder)

        self.by_menu(manager, "extract here", "from", make, extension)

    def paste_by_menu(self, manager, extension=None):
        def make(folder):
            self.make(folder, names_for(manager))
            return content(folder)

        self.by_menu(manager, "paste", "to", make, extension)

    def by_menu(self, manager, entry, arrives, make, extension):
        for program in (MANAGERS[manager][0], "Xvfb", "openbox", "xdotool", "dbus-run-session", "unshare"):
            if not shutil.which(program):
                self.skipTest(program + " is not installed")
        probe = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
        if subprocess.run([PYTHON, "-c", probe], stderr=subprocess.DEVNULL).returncode != 0:
            self.skipTest("the accessibility library for Python (gir1.2-atspi-2.0) is not installed")
        if extension and not os.path.exists(extension):
            self.skipTest(extension + " is not installed")
        if not self.is_root_free():
            self.skipTest("file managers refuse to run as root, and user namespaces are not allowed here")
        home = Path(tempfile.mkdtemp(prefix="ferry-desktop-"))
        try:
            expected = make(home / "from")
            (home / "to").mkdir()
            log = home / "log"
            with open(log, "w") as out:
                code = subprocess.run([*self.apart(), PYTHON, __file__, self.ferry, "--screen", manager, entry], env=self.environment(home),
                                      stdin=subprocess.DEVNULL, stdout=out, stderr=out, timeout=5 * PATIENCE).returncode
            self.assertEqual(code, 0, log.read_text(errors="replace"))
            self.assertEqual(content(home / arrives), expected)
        finally:
            shutil.rmtree(home, ignore_errors=True)

    def make(self, folder, names):
        (folder / "folder").mkdir(parents=True)
        (folder / "folder" / "inside").write_bytes(os.urandom(300_000))
        for name in names:
            (folder / os.fsdecode(name)).write_bytes(b"content of " + name)

    @staticmethod
    def environment(home):
        run = home / "run"
        run.mkdir(mode=0o700)
        kept = {name: value for name, value in os.environ.items() if name in ("TMPDIR", "FERRY_PICTURES")}
        # Nautilus looks for Python's modules beside the first Python of the PATH.
        return kept | {"HOME": str(home), "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(run), "LANG": "C.UTF-8", "GDK_BACKEND": "x11", "QT_QPA_PLATFORM": "xcb",
                       "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0"}

    @staticmethod
    def apart():
        """Processes of its own, that end with the first of them, and never as root."""
        return ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--mount-proc", "--pid", "--fork", "--kill-child"]

    def is_root_free(self):
        return subprocess.run([*self.apart(), "true"], stderr=subprocess.DEVNULL).returncode == 0

    def test_dolphin(self):
        self.copy_by_menu("dolphin")

    def test_nautilus(self):
        self.copy_by_menu("nautilus", "/usr/share/doc/python3-nautilus")

    def test_thunar(self):
        self.copy_by_menu("thunar")

    def test_thunar_by_action(self):
        self.copy_by_menu("thunar", entry="copy" + BY_ACTION)

    def test_pcmanfm_qt(self):
        self.copy_by_menu("pcmanfm-qt")

    def test_nemo(self):
        self.copy_by_menu("nemo")

    def test_caja(self):
        self.copy_by_menu("caja", "/usr/share/doc/python3-caja")

    def test_dolphin_extracts(self):
        self.extract_by_menu("dolphin")

    def test_nautilus_extracts(self):
        self.extract_by_menu("nautilus", "/usr/share/doc/python3-nautilus")

    def test_thunar_extracts(self):
        self.extract_by_menu("thunar")

    def test_pcmanfm_qt_extracts(self):
        self.extract_by_menu("pcmanfm-qt")

    def test_nemo_extracts(self):
        self.extract_by_menu("nemo")

    def test_caja_extracts(self):
        self.extract_by_menu("caja", "/usr/share/doc/python3-caja")

    def test_dolphin_pastes(self):
        self.paste_by_menu("dolphin")

    def test_nautilus_pastes(self):
        self.paste_by_menu("nautilus", "/usr/share/doc/python3-nautilus")

    def test_nemo_pastes(self):
        self.paste_by_menu("nemo")

    def test_pcmanfm_qt_pastes(self):
        self.paste_by_menu("pcmanfm-qt")

    def test_caja_pastes(self):
        self.paste_by_menu("caja", "/usr/share/doc/python3-caja")


def names_for(manager):
    return [*NAMES] + ([] if manager == "dolphin" else [b"byte \xff"])  # which Dolphin does not hand over


def content(folder):
    """Names and bytes of all files below."""
    root = os.fsencode(folder)
    files = {}
    for place, _, names in os.walk(root):
        for name in names:
            with open(os.path.join(place, name), "rb") as file:
                files[os.path.relpath(os.path.join(place, name), root)] = file.read()
    return files


def open_screen(ferry, manager, entry):
    """A screen, and on it a bus with the session below."""
    end, begin = os.pipe()
    subprocess.Popen(["Xvfb", "-displayfd", str(begin), "-noreset", "-screen", "0", "1280x900x24"], pass_fds=[begin], stderr=subprocess.DEVNULL)
    if not select.select([end], [], [], PATIENCE)[0]:
        sys.exit("Xvfb does not start")
    os.environ["DISPLAY"] = ":" + os.read(end, 20).decode().strip()
    # Found in the PATH, as an installed Ferry is.
    programs = Path(os.environ["HOME"], "bin")
    programs.mkdir()
    (programs / "ferry").symlink_to(ferry)
    os.environ["PATH"] = f"{programs}:{os.environ['PATH']}"
    subprocess.run(["ferry", "integrate"] + (["--thunar"] if entry.endswith(BY_ACTION) else []), check=True)
    sys.exit(subprocess.run(["dbus-run-session", "--", PYTHON, __file__, ferry, "--drive", manager, entry]).returncode)


class Session:
    """The desktop of one file manager, steered as a person would who hears it."""

    def __init__(self, manager):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, Gio, GLib
        self.Atspi, self.Gio, self.GLib = Atspi, Gio, GLib
        self.manager = manager
        self.picture_number = 0
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.call("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
                  GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True))))
        subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
        Atspi.init()
        self.shown = []  # menus of Qt 5 are in no tree: they are heard of when they open
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:state-changed:showing")
        # A window that is there before it does not get the keyboard from it.
        self.until("the window manager", lambda: subprocess.run(["xdotool", "get_desktop"], capture_output=True, timeout=PATIENCE).returncode == 0)

    def hear(self, event, *_):
        if event.detail1:
            self.shown.append(event.source)

    def call(self, name, path, interface, method, arguments=None):
        return self.bus.call_sync(name, path, interface, method, arguments, None, self.Gio.DBusCallFlags.NONE, PATIENCE * 1000, None)

    def until(self, what, found, patience=PATIENCE):
        deadline = time.monotonic() + patience
        while True:
            while self.GLib.MainContext.default().iteration(False):
                pass
            result = found()
            if result:
                return result
            if time.monotonic() > deadline:
                self.picture("missing")
                print("not found:", what, "in the window", self.active_window())
                self.tell_tree()
                raise TimeoutError(what)
            time.sleep(0.1)

    def picture(self, what):
        folder = os.environ.get("FERRY_PICTURES")
        if folder and shutil.which("import"):
            self.picture_number += 1
            subprocess.run(["import", "-window", "root", f"{folder}/{self.manager}-{self.picture_number}-{what}.png"], timeout=20)

    def below(self, node, depth=0):
        try:
            yield node
            if depth < 30:
                for i in range(min(node.get_child_count(), 300)):
                    child = node.get_child_at_index(i)
                    if child is not None:
                        yield from self.below(child, depth + 1)
        except self.GLib.Error:
            pass  # it went away while we looked

    def everything(self):
        desktop = self.Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application is not None:
                application.clear_cache()  # a window that was looked at while it was made would stay half of one
                yield from self.below(application)
        for node in list(self.shown):
            yield from self.below(node)

    def all_of(self, name, role=None):
        for node in self.everything():
            try:
                label = (node.get_name() or "").replace("&", "").replace("_", "")
                if label == name.replace("_", "") and (role is None or node.get_role_name() in role):
                    yield node
            except self.GLib.Error:
                pass

    def is_in_state(self, node, state):
        try:
            node.clear_cache()  # of what it was when it was found
            return node.get_state_set().contains(state)
        except self.GLib.Error:
            return False  # it went away

    def is_showing(self, node):
        return self.is_in_state(node, self.Atspi.StateType.SHOWING)

    def find(self, name, role=None, is_visible=False, is_showing=False):
        for node in self.all_of(name, role):
            if (not is_visible or self.is_in_state(node, self.Atspi.StateType.VISIBLE)) and (not is_showing or self.is_showing(node)):
                return node
        return None

    def tell_tree(self):
        for node in self.everything():
            try:
                print(node.get_role_name(), repr(node.get_name()))
            except self.GLib.Error:
                pass

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True, timeout=PATIENCE)

    def windows(self, title):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True, timeout=PATIENCE)
        return found.stdout.split()

    def active_window(self):
        found = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True, timeout=PATIENCE)
        return repr(found.stdout.strip() or found.stderr.strip())

    def takes_keyboard(self, field):
        field.get_component_iface().grab_focus()
        field.clear_cache()  # of what it was when it was found
        return field.get_state_set().contains(self.Atspi.StateType.FOCUSED)

    def names(self):
        return self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames").unpack()[0]


def show_items(session, folder):
    """A window in which one of the items is selected."""
    name = "org.freedesktop.FileManager1"
    item = "file://" + urllib.parse.quote(os.path.join(folder, min(os.listdir(folder))))

    def show():
        try:
            session.call(name, "/org/freedesktop/FileManager1", name, "ShowItems", session.GLib.Variant("(ass)", ([item], "")))
        except session.GLib.Error as error:  # PCManFM-Qt takes the name before it has the object
            if not error.matches(session.Gio.dbus_error_quark(), session.Gio.DBusError.UNKNOWN_OBJECT):
                raise
            return False
        return True

    session.until("the file manager on the bus", lambda: name in session.names())
    session.until("its answer", show)


def paste(session, window, source, destination):
    """What the file manager puts on the clipboard, on the background of another folder's window."""
    subprocess.run(["xdotool", "windowactivate", "--sync", window], timeout=PATIENCE)
    session.press("ctrl+a")
    time.sleep(1)  # a selection is drawn, and not told
    session.press("ctrl+c")
    time.sleep(1)
    session.picture("copied")
    name = "org.freedesktop.FileManager1"
    uri = "file://" + urllib.parse.quote(destination)
    session.call(name, "/org/freedesktop/FileManager1", name, "ShowFolders", session.GLib.Variant("(ass)", ([uri], "")))
    other = session.until("the window of the other folder", lambda: session.windows("^to( |$)"))[0]
    time.sleep(2)

    def choose():
        subprocess.run(["xdotool", "windowactivate", "--sync", other, "mousemove", "--window", other, "400", "300", "click", "3"], timeout=PATIENCE)
        # Another window has it, too, but not where GTK 4 makes a menu when it is asked for, and does not tell that it shows.
        item = session.until("the entry", lambda: session.find(PASTE, is_showing=session.manager != "nautilus"), patience=10)
        session.picture("menu")
        return item

    insist(session, choose).get_action_iface().do_action(0)
    if session.manager in ("nemo", "caja"):
        session.press("Escape")
    session.until("the last byte", lambda: content(destination) == content(source))
    session.picture("end")


def insist(session, choose):
    for _ in range(5):
        try:
            return choose()
        except TimeoutError:  # it was not ready to hear
            session.press("Escape")
    sys.exit("the entry is in no menu")


def drive(manager, what):
    session = Session(manager)
    source, destination = (os.path.join(os.environb[b"HOME"], name) for name in (b"from", b"to"))
    command = MANAGERS[manager]
    entries = SEND_TO if manager == "thunar" and not what.endswith(BY_ACTION) else ENTRIES
    role = ["menu item"] if what.endswith(BY_ACTION) else None  # Thunar has them as buttons that nobody sees, too
    what = what.removesuffix(BY_ACTION)
    entry = entries.get(what)
    subprocess.Popen([os.fsdecode(source) if word == FOLDER else word for word in command])
    if FOLDER not in command:
        show_items(session, source)
    window = session.until("a window of the file manager", lambda: session.windows("from"))[0]
    time.sleep(2)  # until it has listed the folder, which not all of them let be heard
    session.picture("window")
    if what == "paste":
        return paste(session, window, source, destination)

    def choose():
        subprocess.run(["xdotool", "windowactivate", window], timeout=PATIENCE)
        session.press("ctrl+a", "Menu")
        item = session.until("the entry", lambda: session.find(entry, role), patience=10)
        session.picture("menu")
        return item

    item = insist(session, choose)
    for kind, name in entries.items():
        # Nemo hides what it has no use for; Dolphin may put compressing into a menu below.
        is_there = session.find(name, is_visible=kind != "compress") is not None
        if is_there != (what == "extract here" or not kind.startswith("extract")):
            sys.exit(f"'{name}' is " + ("there, though these are no archives" if is_there else "not there"))
    item.get_action_iface().do_action(0)
    if manager in ("nemo", "caja"):
        session.press("Escape")  # a menu of GTK 3 outlives a choice that no mouse made, and has the keyboard

    if what == "extract here":
        arriving = [os.path.join(source, name[:-len(b".zip")], entry) for name in os.listdir(source) for entry in (b"one", b"two")]
        session.until("the last file", lambda: all(os.path.exists(file) for file in arriving))
        return session.picture("end")
    field = session.until("Ferry's question where to", lambda: session.find("Destination folder", ["text"]))
    button = f"Copy {len(os.listdir(source))} items"
    session.until("all that was chosen: " + button, lambda: session.find(button))
    session.until("the keyboard", lambda: session.takes_keyboard(field))
    session.press("ctrl+a")
    subprocess.run(["xdotool", "type", "--delay", "20", os.fsdecode(destination)], check=True, timeout=PATIENCE)
    session.picture("question")
    session.press("Return")
    session.until("the last byte", lambda: content(destination) == content(source))
    session.picture("end")


if __name__ == "__main__":
    FileManagers.ferry = os.path.abspath(sys.argv[1])
    if sys.argv[2:3] == ["--screen"]:
        open_screen(FileManagers.ferry, *sys.argv[3:])
    elif sys.argv[2:3] == ["--drive"]:
        signal.alarm(4 * PATIENCE)
        drive(*sys.argv[3:])
    else:
        unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)
