# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What packages are made of says of Ferry what the sources say: names, versions, the services that it calls.

usage: tst_packaging_files.py <source folder>
"""
import json
import re
import sys
import unittest
from pathlib import Path

ID = "org.ferryfiles.ferry"


class PackagingTest(unittest.TestCase):
    root = Path()

    def flatpak(self):
        return json.loads((self.root / f"packaging/flatpak/{ID}.json").read_text())

    def sources(self):
        return [file for folder in ("ui", "app", "core") for file in (self.root / folder).rglob("*.cpp")]

    def test_the_sandbox_lets_every_service_through_that_is_called(self):
        let_through = {argument.split("=", 1)[1] for argument in self.flatpak()["finish-args"] if "talk-name=" in argument}
        called = set()
        for file in self.sources():
            called |= set(re.findall(r'"(org\.(?:freedesktop\.(?:Notifications|UDisks2|login1)|kde\.JobViewServer))"', file.read_text()))
        self.assertEqual(len(called), 4, called)
        self.assertLessEqual(called, let_through)

    def test_the_sandbox_builds_from_fixed_commits(self):
        manifest = self.flatpak()
        self.assertEqual(manifest["id"], ID)
        for module in manifest["modules"]:
            for source in module["sources"]:
                if source["type"] == "git":
                    self.assertRegex(source["commit"], "^[0-9a-f]{40}$")
                else:
                    self.assertTrue((self.root / "packaging/flatpak" / source["path"] / "CMakeLists.txt").exists())

    def test_what_debian_builds_with_is_what_setup_installs(self):
        wanted = re.search(r"^wanted=\((.*)\)$", (self.root / "packaging/setup").read_text(), re.M).group(1).split()
        control = (self.root / "packaging/debian/control").read_text()
        build = control[control.index("Build-Depends:"):control.index("\n\n")]
        lacking = [package for package in wanted if package != "g++" and not re.search(rf"[ |]{re.escape(package)}\b", build)]
        self.assertEqual(lacking, [])

    def test_the_release_is_told_everywhere(self):
        version = re.search(r"^project\(ferry VERSION ([0-9.]+)", (self.root / "CMakeLists.txt").read_text(), re.M).group(1)
        metainfo = (self.root / f"resources/share/metainfo/{ID}.metainfo.xml").read_text()
        self.assertIn(f'<release version="{version}"', metainfo)


if __name__ == "__main__":
    PackagingTest.root = Path(sys.argv.pop(1)).resolve()
    unittest.main()
