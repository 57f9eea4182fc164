# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu extension of Nautilus and Caja, loaded as they do, with stand-ins for their libraries.

usage: tst_menu_extension.py <ferry.py>
"""
import importlib.util
import os
import re
import shutil
import sys
import tempfile
import types
import unittest
from pathlib import Path


class Item:
    def __init__(self, name, label, icon):
        self.name, self.label, self.icon = name, label, icon

    def connect(self, signal, called):
        assert signal == "activate"
        self.activate = lambda: called(self)


class File:
    def __init__(self, uri, kind="text/plain"):
        self.uri, self.kind = uri, kind

    def get_mime_type(self):
        return self.kind

    def get_uri(self):
        return self.uri

    def get_uri_scheme(self):
        return self.uri.split(":")[0]


class Subprocess:
    started = []

    @classmethod
    def new(cls, arguments, flags):
        cls.started.append(arguments)


def load(source, manager):
    """The extension as `manager` (Nautilus or Caja) loads it from its own folder."""
    repository = types.ModuleType("gi.repository")
    repository.GObject = types.SimpleNamespace(GObject=type("GObject", (), {}))
    repository.Gio = types.SimpleNamespace(Subprocess=Subprocess, SubprocessFlags=types.SimpleNamespace(NONE=0))
    library = types.ModuleType("gi.repository." + manager)
    library.MenuItem = Item
    library.MenuProvider = type("MenuProvider", (), {})
    for name in list(sys.modules):
        if name.startswith("gi"):
            del sys.modules[name]
    sys.modules.update({"gi": types.ModuleType("gi"), "gi.repository": repository, "gi.repository." + manager: library})
    folder = Path(tempfile.mkdtemp()) / (manager.lower() + "-python")
    folder.mkdir()
    try:
        spec = importlib.util.spec_from_file_location("ferry_menu", shutil.copy(source, folder))
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        shutil.rmtree(folder.parent)
    return module


class MenuTest(unittest.TestCase):
    source = ""

    def setUp(self):
        os.environ["LANGUAGE"] = "C"
        Subprocess.started = []

    def test_hands_every_name_over_as_its_uri(self):
        uris = ["file:///a%20b", "file:///%FF%0A'\"&$(x)"]
        menu = load(self.source, "Nautilus").FerryMenu()
        items = menu.get_file_items([File(uri) for uri in uris])
        self.assertEqual([item.label for item in items], ["Copy with Ferry…", "Move with Ferry…", "Compress with Ferry…"])
        for item in items:
            item.activate()
        self.assertEqual(Subprocess.started, [["ferry", name, "--choose-dest", "--", *uris] for name in ("copy", "move", "compress")])

    def test_extracts_what_is_an_archive(self):
        menu = load(self.source, "Nautilus").FerryMenu()
        archives = [File("file:///a%20b.zip", "application/zip"), File("file:///c.tar.xz", "application/x-xz-compressed-tar")]
        items = menu.get_file_items(archives)
        self.assertEqual([item.label for item in items[3:]], ["Extract with Ferry Here", "Extract with Ferry…"])
        for item in items[3:]:
            item.activate()
        uris = [file.uri for file in archives]
        self.assertEqual(Subprocess.started, [["ferry", "extract", how, "--", *uris] for how in ("--here", "--choose-dest")])
        self.assertEqual(len(menu.get_file_items([*archives, File("file:///d.txt")])), 3)

    def test_speaks_as_many_languages_as_the_entries_of_the_others(self):
        module = load(self.source, "Nautilus")
        share = Path(self.source).parents[2]
        for name, words in module.WORDS.items():
            action = (share / f"nemo/actions/ferry-{name}.nemo_action").read_text()
            named = {language or "en": word for language, word in re.findall(r"^Name(?:\[(.*)\])?=(.*)$", action, re.M)}
            self.assertEqual(words, named, name)

    def test_knows_the_archives_that_the_entries_of_the_others_know(self):
        module = load(self.source, "Nautilus")
        share = Path(self.source).parents[2]
        files = [file for file in share.rglob("*extract*") if file.is_file()]
        self.assertEqual(len(files), 7)
        for file in files:
            (kinds,) = re.findall(r"^Mime[Tt]ypes?=(.*);$", file.read_text(), re.M)
            self.assertEqual(set(kinds.split(";")), module.ARCHIVES, file)

    def test_caja_gives_its_window_first(self):
        menu = load(self.source, "Caja").FerryMenu()
        items = menu.get_file_items("window", [File("file:///a")])
        self.assertEqual(len(items), 3)
        (paste,) = menu.get_background_items("window", File("file:///here"))
        paste.activate()
        self.assertEqual(Subprocess.started, [["ferry", "paste", "file:///here"]])

    def test_offers_nothing_for_what_is_not_on_this_computer(self):
        menu = load(self.source, "Nautilus").FerryMenu()
        self.assertEqual(menu.get_file_items([File("file:///a"), File("sftp://host/a")]), [])
        self.assertEqual(menu.get_file_items([]), [])
        self.assertEqual(menu.get_background_items(File("trash:///")), [])

    def test_speaks_the_users_language(self):
        os.environ["LANGUAGE"] = "xx:de_AT:en"
        menu = load(self.source, "Nautilus").FerryMenu()
        self.assertEqual(menu.get_file_items([File("file:///a")])[0].label, "Mit Ferry kopieren …")


if __name__ == "__main__":
    MenuTest.source = sys.argv.pop(1)
    unittest.main()
