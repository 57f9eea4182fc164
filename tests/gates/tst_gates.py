# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each gate refuses what it is there to refuse, and lets pass what is right."""
import tempfile
import unittest
from pathlib import Path

import check_core_binaries
import check_core_text
import check_layers
import check_spdx
from sources import code_only

LAYERS = {"base": [], "async": ["base"], "engine": ["async", "base"]}
CPP = "".join(f"// {line}\n" for line in check_spdx.TEXT)
SCRIPT = "".join(f"# {line}\n" for line in check_spdx.TEXT)


class Gate(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name in ("core", "ui", "app"):
            (self.root / name).mkdir()

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def includes(self, path, *included):
        self.write(path, "".join(f'#include "{name}"\n' for name in included))


class Layers(Gate):
    def refused(self, path, included):
        self.includes(path, included)
        found = [line for line in check_layers.problems(self.root, LAYERS) if line.startswith(f"{path}:1: includes {included}: ")]
        self.assertEqual(len(found), 1, check_layers.problems(self.root, LAYERS))

    def test_whatTheTableAllows_passes(self):
        self.includes("core/base/error.h")
        self.includes("core/async/lane.h", "core/base/error.h", "core/async/stop.h")
        self.includes("core/engine/transfer.cpp", "core/async/lane.h", "core/base/error.h", "core/engine/transfer.h", "transfer.moc")
        self.includes("core/ferry_core.h", "core/base/error.h")
        self.includes("core/ferry_core.cpp", "core/ferry_core.h", "core/engine/transfer.h")
        self.includes("ui/window.cpp", "ui/window.h", "core/ferry_core.h", "core/model/request.h")
        self.includes("app/main.cpp", "core/ferry_core.h", "ui/window.h", "app/cli/copy.h")
        self.assertEqual(check_layers.problems(self.root, LAYERS), [])

    def test_upwardInclude_isRefused(self):
        self.refused("core/base/error.h", "core/engine/transfer.h")

    def test_includeInAngleBrackets_isHeldToTheTableToo(self):
        self.write("core/base/error.h", "#include <core/engine/transfer.h>\n")
        self.assertEqual(len(check_layers.problems(self.root, LAYERS)), 1)

    def test_layerOutsideTheTable_isRefused(self):
        self.refused("core/extra/thing.h", "core/base/error.h")

    def test_useThatIsNeverMade_isRefused(self):
        self.includes("core/engine/transfer.cpp", "core/base/error.h")
        self.assertEqual(check_layers.problems(self.root, LAYERS),
                         ["core/CMakeLists.txt: engine USES async, which it never includes"])

    def test_coreThatKnowsWindowOrApplication_isRefused(self):
        self.refused("core/base/error.h", "ui/window.h")
        self.refused("core/base/error.h", "app/main.h")

    def test_layerThatKnowsTheFacade_isRefused(self):
        self.refused("core/engine/transfer.cpp", "core/ferry_core.h")

    def test_facadeHeaderThatOffersAnInnerLayer_isRefused(self):
        self.refused("core/ferry_core.h", "core/engine/transfer.h")

    def test_windowThatKnowsAnInnerLayer_isRefused(self):
        self.refused("ui/window.cpp", "core/engine/transfer.h")

    def test_windowThatKnowsTheApplication_isRefused(self):
        self.refused("ui/window.cpp", "app/main.h")

    def test_includeFromBesides_isRefused(self):
        self.refused("core/engine/transfer.cpp", "transfer.h")

    def test_commandLineThatKnowsTheWindow_isRefused(self):
        self.refused("app/cli/copy.cpp", "ui/window.h")


class Spdx(Gate):
    def test_bothLines_pass(self):
        self.write("core/a.h", CPP + "#pragma once\n")
        self.write("core/CMakeLists.txt", SCRIPT)
        self.write("packaging/run", "#!/bin/sh\n" + SCRIPT)
        self.write("README.md", "no source\n")
        self.assertEqual(check_spdx.problems(self.root), [])

    def test_missingLines_areRefused(self):
        self.write("core/a.h", "#pragma once\n")
        self.write("core/b.cpp", CPP.splitlines()[0] + "\n")
        self.write("core/c.cpp", "\n" + CPP)
        self.write("core/CMakeLists.txt", "project(x)\n")
        self.write("packaging/run", "#!/bin/sh\necho\n")
        self.assertEqual(len(check_spdx.problems(self.root)), 5)

    def test_otherLicense_isRefused(self):
        self.write("core/a.h", CPP.replace("GPL-3.0-or-later", "MIT"))
        self.assertEqual(len(check_spdx.problems(self.root)), 1)


class CoreText(Gate):
    def test_plainCode_passes(self):
        self.write("core/a.cpp", 'auto str(int);\nint attr(int); // tr("x")\nconst char *text = "tr(";\nint n = 1\'000; str(n);\n')
        self.write("ui/a.cpp", 'tr("Copy");\n')
        self.assertEqual(check_core_text.problems(self.root), [])

    def test_everyWayToTranslate_isRefused(self):
        for call in ('tr("x")', 'QObject::tr ("x")', 'qtTrId("x")', 'QCoreApplication::translate("a", "b")', 'QT_TR_NOOP("x")',
                     'QT_TRANSLATE_NOOP("a", "b")', 'Q_DECLARE_TR_FUNCTIONS(A)'):
            with self.subTest(call):
                self.write("core/a.cpp", f"auto a = 1'000 + '\"'; {call};\n")
                self.assertEqual(len(check_core_text.problems(self.root)), 1)

    def test_blanking_keepsLines(self):
        self.assertEqual(code_only('a /* 1\n2 */ b "c" // d\ne').split(), ["a", "b", "e"])
        self.assertEqual(code_only("/*\n\n*/").count("\n"), 2)


class CoreBinaries(unittest.TestCase):
    def test_nothingToLookAt_isRefused(self):
        self.assertEqual(len(check_core_binaries.problems([])), 1)

    def test_programThatWasNotBuilt_isRefused(self):
        self.assertEqual(len(check_core_binaries.problems(["/nowhere/tst_x"])), 1)

    def test_programThatLddCannotRead_isRefused(self):
        self.assertEqual(len(check_core_binaries.problems([__file__])), 1)


if __name__ == "__main__":
    unittest.main()
