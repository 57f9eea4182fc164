# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The benchmark's own claims: it counts right, refuses wrong copies, and says what it could not measure. Nothing here is a measurement."""
import contextlib
import hashlib
import io
import json
import os
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import bench
import data_sets
import file_systems
import machine
import ratios
import report
import rows
import runs
import trees


class InFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)


class Ratios(unittest.TestCase):
    def test_medianIsOfThePairs(self):
        line = ratios.Line("row", "work", "cp", 0.5, values=ratios.pairwise([1, 9, 3], [2, 10, 10]))
        self.assertEqual((line.median, min(line.values), max(line.values)), (0.5, 0.3, 0.9))
        self.assertEqual(line.verdict, "met")
        line.goal = 0.49
        self.assertEqual(line.verdict, "missed")

    def test_roundWithoutBothTimes_isRefused(self):
        for ours, theirs in (([1], [1, 2]), ([1], [0])):
            with self.assertRaises(ValueError):
                ratios.pairwise(ours, theirs)

    def test_lineWithAProblem_hasNoFigure(self):
        line = ratios.Line("row", "work", "cp", 0.5, values=[0.1], problem="half a copy", error=True)
        self.assertEqual((line.median, line.verdict), (None, "error"))
        line.error = False
        self.assertEqual(line.verdict, "left out")

    def test_lineWithoutGoal_hasNoVerdict(self):
        self.assertEqual(ratios.Line("row", "work", "cp", values=[1.0]).verdict, "")
        self.assertEqual(ratios.Line("row", "work", "cp").verdict, "not measured")


class Report(InFolder):
    LINES = [ratios.Line("small", "small files", "cp -a", 0.4, values=[0.3, 0.5, 0.4], seconds=[(3, 10), (5, 10), (4, 10)], note="so to speak"),
             ratios.Line("scale", "memory", "idle", 64, "MiB", values=[70.0]),
             ratios.Line("small", "small files", "rclone copy", 1.0, values=[0.1], problem="no rclone")]

    def test_table(self):
        self.assertEqual(report.table(self.LINES).splitlines()[2:],
                         ["| small files | `cp -a` | ≤ 0.40 | 0.40 | 0.30 | 0.50 | 3 | met |",
                          "| memory | `idle` | ≤ 64.0 MiB | 70.0 MiB | 70.0 MiB | 70.0 MiB | 1 | missed |",
                          "| small files | `rclone copy` | ≤ 1.00 |  |  |  |  | left out |"])

    def test_reasonsAndNotes_areTold(self):
        text = report.markdown({"processor": "one"}, self.LINES, "How.")
        self.assertIn("processor: one.", text)
        self.assertIn("- small against `rclone copy`: left out: no rclone.\n- small: so to speak.\n", text)

    def test_json_hasEveryRound(self):
        read = json.loads(report.as_json({"processor": "one"}, self.LINES, "How."))
        self.assertEqual(read["lines"][0]["seconds"], [[3, 10], [5, 10], [4, 10]])
        self.assertEqual([line["verdict"] for line in read["lines"]], ["met", "missed", "left out"])

    WHOLE, SOME = (report.BEGIN.format(rows=rows) for rows in ("", " --rows 'some'"))

    def test_readme_changesBetweenTheMarksOnly(self):
        readme = self.folder / "README.md"
        other = f"{self.SOME}\nold\n{report.END}\n"
        readme.write_text(f"before\n{self.WHOLE}\nold\n{report.END}\nafter\n{other}", encoding="utf-8")
        for text in ("new\n", "newer\n"):
            report.update(readme, text)
            self.assertEqual(readme.read_text(encoding="utf-8"), f"before\n{self.WHOLE}\n{text}{report.END}\nafter\n{other}")
        report.update(readme, "some\n", "some")
        self.assertEqual(readme.read_text(encoding="utf-8"),
                         f"before\n{self.WHOLE}\nnewer\n{report.END}\nafter\n{self.SOME}\nsome\n{report.END}\n")

    def test_readmeWithoutItsMarks_isLeftAlone(self):
        readme = self.folder / "README.md"
        whole, end = self.WHOLE, report.END
        for text in ("none", whole, f"{end}{whole}", f"{whole}{end}{whole}{end}", f"{whole}{self.SOME}{end}", f"{self.SOME}{end}"):
            readme.write_text(text, encoding="utf-8")
            with self.assertRaises(ValueError):
                report.update(readme, "new\n")
            self.assertEqual(readme.read_text(encoding="utf-8"), text)

    def test_projectsReadme_hasTheMarks(self):
        for rows in ("", "^(extract|compress)"):
            report.around(bench.README, rows)
        self.assertEqual(report.own_tables(bench.README), ["^(extract|compress)"])

    def test_wholeTable_leavesOutRowsWithATableOfTheirOwn(self):
        readme, ferry = self.folder / "README.md", self.folder / "ferry"
        readme.write_text(f"{self.WHOLE}\n{report.END}\n{self.SOME}\nolder\n{report.END}\n", encoding="utf-8")
        rows = [mock.Mock(measure=mock.Mock(return_value=[ratios.Line(name, f"work of {name}", "cp", values=[1.0])])) for name in ("some", "other")]
        options = mock.Mock(rows=rows, asked="", update_readme=True, json=None, quick=False, rounds=1, peers=frozenset(), ferry=ferry)
        with mock.patch.object(bench, "README", readme), mock.patch.object(bench, "describe", lambda *_: {"processor": "one"}), \
                contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(bench.measure(options, self.folder), 0)
        text = readme.read_text(encoding="utf-8")
        self.assertIn("work of other", text)
        self.assertNotIn("work of some", text)
        self.assertIn("older", text)


class Arguments(InFolder):
    def refused(self, word, *words):
        said = io.StringIO()
        with contextlib.redirect_stderr(said), self.assertRaises(SystemExit) as ended:
            bench.arguments(["--ferry", "/bin/true", *words])
        self.assertEqual(ended.exception.code, 2)
        self.assertIn(word, said.getvalue())

    def test_whatMakesNoSense_isRefused(self):
        self.refused("no row matches", "--rows", "nothing such")
        self.refused("--rows:", "--rows", "(")
        self.refused("at least 1", "--rounds", "0")
        self.refused("invalid int", "--rounds", "many")
        self.refused("not known: tar", "--peers", "rsync,tar")
        self.refused("is no folder", "--folder", "/nowhere")
        self.refused("cannot be run", "--ferry", "/dev/null")
        self.refused("without --quick", "--update-readme", "--quick")
        self.refused("--rows 'small'", "--update-readme", "--rows", "small")
        self.refused("unrecognized", "--fast")

    def test_rowsAreChosenByName(self):
        options = bench.arguments(["--ferry", "/bin/true", "--rows", "^small", "--peers", "none"])
        self.assertEqual([row.name for row in options.rows], ["small", "small-durable"])
        self.assertEqual(options.peers, frozenset())


class DataSets(InFolder):
    def digest(self, root):
        found = hashlib.sha256()
        for path in sorted(root.rglob("*")):
            found.update(os.fsencode(path.relative_to(root)))
            found.update(os.readlink(path).encode() if path.is_symlink() else path.read_bytes() if path.is_file() else b"/")
        return found.hexdigest()

    def test_mixedTree_isTheSameEverywhere(self):
        data_sets.MixedTree(400).make(self.folder / "tree")
        self.assertEqual(str(trees.tally(self.folder / "tree")), "400 files with 11298526 bytes, 13 links, 62 folders")
        self.assertEqual(self.digest(self.folder / "tree"), "b1a64c4d48fc31d809c830c60c9557a2f40f49f27e33497714a10eda0de701a0")

    def test_equalFiles_haveTheirNumberSizeAndOwnContents(self):
        data_sets.EqualFiles(25, 3, 4096).make(self.folder / "tree")
        self.assertEqual(trees.tally(self.folder / "tree"), trees.Tally(25, 0, 4, 25 * 4096))
        self.assertEqual(len({path.read_bytes() for path in self.folder.glob("tree/*/*")}), 25)

    def test_sparseFile_isAsLargeAsSaidAndMostlyHole(self):
        data_sets.SparseFile(64 * data_sets.MIB, 2).make(self.folder / "tree")
        state = (self.folder / "tree/file").stat()
        self.assertEqual(state.st_size, 64 * data_sets.MIB)
        self.assertLessEqual(state.st_blocks * 512, 3 * data_sets.MIB)

    def test_sizes_goInStraightLines(self):
        self.assertEqual([data_sets.size_at(data_sets.HEADERS, part) for part in (0, 0.05, 0.075, 1)], [0, 25, 29, 700000])


class Trees(InFolder):
    def setUp(self):
        super().setUp()
        for root in ("one", "other"):
            folder = self.folder / root
            data_sets.EqualFiles(4, 2, 100).make(folder)
            (folder / "link").symlink_to("target")
        for path in (self.folder / "one").rglob("*"):
            if not path.is_symlink():
                state = path.stat()
                os.utime(self.folder / "other" / path.relative_to(self.folder / "one"), ns=(state.st_atime_ns, state.st_mtime_ns))
        os.utime(self.folder / "one/link", ns=(0, 0), follow_symlinks=False)
        os.utime(self.folder / "other/link", ns=(0, 0), follow_symlinks=False)
        os.utime(self.folder / "one", ns=(0, 0))
        self.file = self.folder / "other/folder 00001/file 0000002"

    def compare(self, metadata=True):
        state = self.file.parent.stat() if self.file.parent.exists() else None
        if state:
            os.utime(self.file.parent, ns=(0, (self.folder / "one/folder 00001").stat().st_mtime_ns))
        os.utime(self.folder / "other", ns=(0, 0))
        return trees.difference(self.folder / "one", self.folder / "other", metadata)

    def test_equalTrees_areEqual(self):
        self.assertIsNone(self.compare())

    def test_eachDifference_isFound(self):
        data = self.file.read_bytes()
        times = (0, self.file.stat().st_mtime_ns)
        self.file.write_bytes(b"x" + data[1:])
        os.utime(self.file, ns=times)
        self.assertIn("other contents", self.compare())
        self.file.write_bytes(data)
        self.assertIn("st_mtime_ns", self.compare())
        self.assertIsNone(self.compare(metadata=False))
        os.utime(self.file, ns=times)
        self.file.chmod(0o600)
        self.assertIn("st_mode", self.compare())
        self.file.unlink()
        self.assertIn("other names", self.compare())
        self.file.mkdir()
        self.assertIn("another kind", self.compare())

    def test_linkTarget_isCompared(self):
        (self.folder / "other/link").unlink()
        (self.folder / "other/link").symlink_to("another")
        self.assertIn("another link target", self.compare(metadata=False))

    def test_missingRoot_isToldAndCountsAsNothing(self):
        self.assertIn("is missing", trees.difference(self.folder / "one", self.folder / "none", True))
        self.assertEqual(trees.tally(self.folder / "none"), trees.Tally())


class Runs(InFolder):
    def test_timeMemoryAndOutput(self):
        output = self.folder / "output"
        done = runs.run([sys.executable, "-c", "import time; time.sleep(0.2); data = b'x' * 100_000_000; print('done')"], dict(os.environ), output)
        self.assertGreaterEqual(done.seconds, 0.2)
        self.assertGreater(done.peak_kib, 97_000)
        self.assertEqual(output.read_text(encoding="utf-8"), "done\n")

    def test_memoryOfTheBenchmark_isNotTheProgramsOwn(self):
        filling = bytearray(os.urandom(1)) * 100_000_000
        self.assertLess(runs.run(["true"], dict(os.environ)).peak_kib, 50_000)
        self.assertEqual(len(filling), 100_000_000)

    def test_failure_isToldWithItsCodeAndLastWords(self):
        with self.assertRaisesRegex(runs.Failed, "sh: exit code 3: the end"):
            runs.run(["sh", "-c", "echo first >&2; echo the end >&2; exit 3"], dict(os.environ))
        with self.assertRaisesRegex(runs.Failed, "not started"):
            runs.run(["/nowhere/program"], dict(os.environ))

    def test_hangingProgram_isEndedWithItsChildren(self):
        fifo = self.folder / "fifo"
        os.mkfifo(fifo)
        reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
        self.addCleanup(os.close, reader)
        with self.assertRaisesRegex(runs.Failed, "longer than 1 seconds"):
            runs.run(["sh", "-c", 'exec >"$1"; echo up; sleep 60; echo late', "sh", str(fifo)], dict(os.environ), longest=1)
        os.set_blocking(reader, True)
        # Ends when nobody has it open for writing any more.
        self.assertEqual(b"".join(iter(lambda: os.read(reader, 100), b"")), b"up\n")


class LoopDevices(InFolder):
    """As root only; the mounts are this process's own."""

    def setUp(self):
        super().setUp()
        self.ground = file_systems.Ground(self.folder)
        if self.ground.no_mounts:
            self.skipTest(self.ground.no_mounts)

    def test_eachFileSystem_isFreshAndLeavesNothing(self):
        for kind in (*file_systems.MAKE, "tmpfs"):
            with self.subTest(kind):
                try:
                    with self.ground.stage(kind, 400 * data_sets.MIB) as stage:
                        self.assertEqual(file_systems.kind_of(stage.root), kind)
                        (stage.root / "file").write_bytes(b"x")
                        stage.fresh()
                        self.assertFalse((stage.root / "file").exists())
                        if kind != "tmpfs":
                            flag = Path("/sys/block", Path(stage.path).name, "loop/autoclear")
                            self.assertEqual(flag.read_text(encoding="ascii").strip(), "1")
                except file_systems.LeftOut as why:
                    self.skipTest(str(why))
                self.assertEqual(list(self.folder.iterdir()), [])

    def test_openFile_doesNotKeepTheMount(self):
        with self.ground.stage("tmpfs", data_sets.MIB) as stage:
            held = (stage.root / "file").open("wb")
            self.addCleanup(held.close)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_tooLittleSpace_isSaid(self):
        with self.assertRaisesRegex(file_systems.LeftOut, "free space"), self.ground.stage("ext4", 1 << 60):
            self.fail("there is no such disk")


class Machine(unittest.TestCase):
    def test_disturbance_isWhatOthersHad(self):
        with mock.patch.object(machine, "user_seconds", side_effect=[(100.0, 10.0), (108.0, 15.0)]), \
                mock.patch.object(machine.time, "monotonic", side_effect=[50.0, 60.0]), mock.patch.object(machine.os, "cpu_count", lambda: 2):
            self.assertAlmostEqual(machine.Disturbance().share(), 3 / 20)

    def test_ownWork_isNoDisturbance(self):
        everybody, own = machine.user_seconds()
        self.assertGreaterEqual(everybody, own * 0.5)
        self.assertGreater(own, 0)


class Rows(unittest.TestCase):
    def test_namesAreOnceEach(self):
        names = [row.name for row in rows.all_rows(Path("/ferry"), False, True)]
        self.assertEqual(len(names), len(set(names)))


if __name__ == "__main__":
    unittest.main()
