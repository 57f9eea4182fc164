# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole rows, small and in a folder, with scripts in Ferry's place: a wrong copy never counts, and what cannot be measured is named."""
import contextlib
import io
import json
import shutil
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path
from unittest import mock

import bench
import checks
import contenders as by
import data_sets
import file_systems
import races
import runs
import scale

COPY = 'for word; do source=$target; target=$word; done; cp -a -- "$source" "$target"'


@mock.patch.object(file_systems, "own_mounts", lambda: "not root")
class Races(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.work = self.folder / "work"
        self.work.mkdir()
        self.enterContext(contextlib.redirect_stderr(io.StringIO()))
        # Flushing waits for everything else on the machine's disk too.
        for module in (races, file_systems):
            self.enterContext(mock.patch.object(module, "flush"))

    def script(self, name, body):
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    def measure(self, row, rounds=2, peers=frozenset()):
        return row.measure(races.Session(file_systems.Ground(self.work), self.work, rounds, peers))

    def race(self, ferry, *rivals, kind="ext4", fresh=True):
        return races.Race("row", "copy on {kind}", kind, data_sets.EqualFiles(6, 2, 100), by.ferry(ferry),
                          tuple(races.Rival(rival, 100.0) for rival in rivals), checks.copied, fresh)

    def test_everyRound_hasBothTimes(self):
        line, = self.measure(self.race(self.script("ferry", COPY), by.CP))
        self.assertEqual((line.problem, len(line.values), len(line.seconds)), ("", 2, 2))
        self.assertEqual([path.name for path in self.work.iterdir() if path.name.startswith("tmp")], [])

    def test_warmRow_runsThreeTimesARound(self):
        ferry = self.script("ferry", f"echo >>'{self.folder}/runs'; {COPY}")
        line, = self.measure(self.race(ferry, by.CP, fresh=False))
        self.assertEqual((line.problem, len(line.values)), ("", 2))
        self.assertEqual((self.folder / "runs").read_text(encoding="ascii").count("\n"), 6)

    def test_rowWithALimitOfMemory_hasALineForIt(self):
        race = self.race(self.script("ferry", f'[ "$1" = --version ] || {{ {COPY}; }}'), by.CP)
        times, memory = self.measure(replace(race, memory=64))
        self.assertEqual((times.unit, len(times.values)), ("", 2))
        self.assertEqual((memory.against, memory.unit, memory.goal, memory.problem, len(memory.values)), ("ferry --version", "MiB", 64, "", 2))
        self.assertLess(memory.median, 64)

    def test_memoryIsThatOfTheRunThatTookMost(self):
        peaks = iter((10, 90, 20))
        row = replace(self.race(self.script("ferry", ""), fresh=False), memory=64)
        with mock.patch.object(races.Race, "run", lambda *_: runs.Run(1.0, next(peaks) * 1024)):
            memory, = self.measure(row, rounds=1)
        self.assertGreater(memory.median, 64)

    def test_copyWithoutAFile_isAnError(self):
        ferry = self.script("ferry", COPY + '; rm "$target/source/folder 00000/file 0000001"')
        line, = self.measure(self.race(ferry, by.CP))
        self.assertEqual(line.verdict, "error")
        self.assertIn("of 6 files with 600 bytes, 0 links, 3 folders it made 5 files", line.problem)

    def test_copyWithAnotherByte_isAnError(self):
        ferry = self.script("ferry", COPY + '; printf x | dd of="$target/source/folder 00000/file 0000001" conv=notrunc status=none')
        line, = self.measure(self.race(ferry, by.CP))
        self.assertEqual(line.verdict, "error")
        self.assertIn("the copy differs", line.problem)

    def test_failureInALaterRound_isAnError(self):
        ferry = self.script("ferry", f"{COPY}; [ ! -e '{self.folder}/again' ] || exit 1; touch '{self.folder}/again'")
        line, = self.measure(self.race(ferry, by.CP))
        self.assertEqual((line.verdict, line.median), ("error", None))

    def test_rivalThatCallsWhatIsNotInstalled_isLeftOut(self):
        line, = self.measure(self.race(self.script("ferry", COPY), by.shell("absent", "absent", calls=("absent-program",))))
        self.assertEqual((line.verdict, line.problem), ("left out", "no absent-program"))

    def archiveThatCannotBeMade(self, *command):
        row = replace(self.race(self.script("ferry", COPY), by.CP), data=data_sets.Archived(data_sets.EqualFiles(2, 1, 10), command))
        line, = self.measure(row)
        self.assertEqual(line.verdict, "error")
        self.assertIn("the archive cannot be made", line.problem)

    def test_archiveWhoseProgramFails_endsItsRowOnly(self):
        self.archiveThatCannotBeMade("false")

    def test_archiveWhoseProgramIsNotThere_endsItsRowOnly(self):
        self.archiveThatCannotBeMade("absent-program")

    def test_rivalThatFails_endsItsLineOnly(self):
        broken = by.shell("broken", "exit 7")
        absent = by.Contender("absent", "no-such-program", lambda place: [])
        good, bad, missing = self.measure(self.race(self.script("ferry", COPY), by.CP, broken, absent))
        self.assertEqual((good.verdict, len(good.values)), ("met", 2))
        self.assertEqual(bad.verdict, "error")
        self.assertIn("exit code 7", bad.problem)
        self.assertEqual((missing.verdict, missing.problem), ("left out", "no no-such-program"))

    def test_peersNotAskedFor_haveNoLine(self):
        race = self.race(self.script("ferry", COPY), by.CP, by.RSYNC)
        self.assertEqual([line.against for line in self.measure(race)], ["cp -a"])

    def test_fileSystemThatNeedsRoot_isLeftOut(self):
        line, = self.measure(self.race(self.script("ferry", COPY), by.CP, kind="no-such-fs"))
        self.assertEqual(line.verdict, "left out")
        self.assertIn("no-such-fs: not root", line.problem)

    def test_goalOfAnotherFileSystem_isNotHeldAgainstThisOne(self):
        with mock.patch.object(file_systems, "kind_of", lambda folder: "otherfs"):
            line, = self.measure(self.race(self.script("ferry", COPY), by.CP))
        self.assertEqual((line.work, line.goal, line.problem), ("copy on otherfs", None, ""))

    def test_filledHoles_areAnError(self):
        race = races.Race("row", "copy", "ext4", data_sets.SparseFile(16 * data_sets.MIB, 1), by.ferry(self.script("ferry", COPY)),
                          (races.Rival(by.shell("fills", 'cp -a --sparse=never -- "$1" "$2"'), None),), checks.copied_sparse, False)
        line, = self.measure(race, rounds=1)
        self.assertIn("filled the holes", line.problem)

    def test_whatIsLeftOfADelete_isAnError(self):
        race = races.Race("row", "delete", "ext4", data_sets.EqualFiles(6, 2, 100), by.ferry_delete(self.script("ferry", "exit 0")),
                          (races.Rival(by.RM, None),), checks.deleted)
        line, = self.measure(race, rounds=1)
        self.assertIn("6 files with 600 bytes, 0 links, 3 folders are left", line.problem)

    def test_archiveThatLacksAFile_isAnError(self):
        tree = data_sets.Archived(data_sets.EqualFiles(6, 2, 100), ("tar", "-cf"))
        good = self.script("good", 'for word; do archive=$target; target=$word; done; tar -xf "$archive" -C "$target"')
        bad = self.script("bad", f'"{good}" "$@"; for word; do target=$word; done; rm "$target/source/folder 00000/file 0000001"')
        for ferry, verdict in ((good, "met"), (bad, "error")):
            race = races.Race("row", "extract", "ext4", tree, by.ferry_extract(ferry), (races.Rival(by.TAR_EXTRACT, 100.0),), checks.extracted)
            line, = self.measure(race, rounds=1)
            self.assertEqual(line.verdict, verdict, line.problem)
            shutil.rmtree(self.work / "home")

    def test_archiveWithoutAFile_isAnError(self):
        if not shutil.which("bsdtar"):
            self.skipTest("no bsdtar")
        pack = 'for word; do source=$target; target=$word; done; tar -C "$(dirname "$source")" %s -cf "$target" source'
        for options, verdict in (("", "met"), ("--exclude='file 0000001'", "error")):
            race = races.Race("row", "compress", "ext4", data_sets.EqualFiles(6, 2, 100), by.ferry_compress(self.script("ferry", pack % options), "tar"),
                              (races.Rival(by.tar_create("tar"), 100.0),), checks.packed)
            line, = self.measure(race, rounds=1)
            self.assertEqual(line.verdict, verdict, line.problem)
            shutil.rmtree(self.work / "home")

    def test_walkThatPrintsTooLittle_isAnError(self):
        race = races.Race("row", "walk", "ext4", data_sets.EqualFiles(6, 2, 100), by.ferry_walk(self.script("ferry", "echo 5")),
                          (races.Rival(by.FIND, None),), checks.walked)
        line, = self.measure(race, rounds=1)
        self.assertIn("printed 1 lines for 6 files", line.problem)

    def test_scale_hasTimeAndMemoryForEachCount(self):
        ferry = self.script("ferry", '[ "$1" != --version ] || exit 0\n' + COPY)
        # How long a start takes says little while others keep the machine busy.
        with mock.patch.object(scale, "run", return_value=runs.Run(0.0, 1000)):
            lines = self.measure(scale.Scale("scale", ferry, [20, 400]), rounds=1)
        self.assertEqual([(line.unit, len(line.values), line.problem) for line in lines], [("", 1, ""), ("", 1, ""), ("MiB", 1, ""), ("MiB", 1, "")])

    def test_scale_saysWhenAStartTakesLongerThanAllFiles(self):
        ferry = self.script("ferry", '[ "$1" != --version ] || exit 0\n' + COPY)
        with mock.patch.object(scale, "run", return_value=runs.Run(3600.0, 1000)):
            lines = self.measure(scale.Scale("scale", ferry, [20, 400]), rounds=1)
        self.assertTrue(all("no longer than starting the program" in line.problem for line in lines))

    def test_wholeProgram_writesTableAndJson(self):
        ferry = self.script("ferry", 'case $1 in --version) echo ferry 1.2;; delete) for word; do target=$word; done; rm -r "$target";; *) '
                            + COPY + ";; esac")
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            code = bench.main(["--ferry", str(ferry), "--quick", "--rounds", "1", "--rows", "^delete$|tmpfs", "--peers", "none", "--folder", str(self.work),
                               "--json", str(self.folder / "json")])
        self.assertEqual(code, 0, said.getvalue())
        self.assertIn("delete 2,000 files", said.getvalue())
        self.assertEqual(json.loads((self.folder / "json").read_text(encoding="utf-8"))["machine"]["ferry"], "ferry 1.2")
        self.assertEqual(list(self.work.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
