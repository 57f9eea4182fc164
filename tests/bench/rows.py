# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the table: what is done, by whom, and how fast Ferry must be."""
from pathlib import Path

import checks
import contenders as by
from contenders import Contender
from data_sets import MIB, Archived, EqualFiles, MixedTree, OneFile, SparseFile
from races import Race, Rival
from scale import MEMORY_MIB, Scale

GIB = 1 << 30
FASTER = 1.0  # than each peer
FIVE_TIMES = 0.2  # faster than KIO on small files


def small_files_rivals() -> tuple[Rival, ...]:
    return (Rival(by.CP, 0.40), Rival(by.RSYNC, FASTER), Rival(by.RCLONE, FASTER), Rival(by.KIO, FIVE_TIMES))


def large_file_rivals(goal: float) -> tuple[Rival, ...]:
    return (Rival(by.CP, goal), Rival(by.RSYNC, FASTER), Rival(by.RCLONE, FASTER), Rival(by.KIO, FASTER), Rival(by.GIO, FASTER))


def empty_file(binary: Path) -> Contender:
    """What a copy costs Ferry before any byte: the start of the program and one file of no size."""
    def argv(place: by.Place) -> list:
        empty = place.target / "empty"
        empty.touch()
        return ["copy", "--progress=none", "--durable=none", "--log", place.log, empty, place.target / "copy-of"]

    return Contender("ferry, an empty file", str(binary), argv)


def size_text(size: int) -> str:
    return f"{size // GIB} GiB" if size >= GIB else f"{size // MIB} MiB"


def all_rows(ferry: Path, quick: bool, long: bool) -> list:
    """Every row, in the order of the table. `quick` shrinks the data for trying; `long` adds a million files."""
    count = 2000 if quick else 50000
    large = 64 * MIB if quick else GIB
    mid = 40 if quick else 1000
    small = EqualFiles(count, count // 100, 4096)
    one = OneFile(large)
    fast = by.ferry(ferry, "--durable=none")
    durable = by.ferry(ferry)
    small_text = f"{count:,} × 4 KiB, {{kind}}"
    large_text = f"{size_text(large)} file, {{kind}}"

    def clone(kind: str) -> Race:
        return Race(f"reflink-{kind}", f"{size_text(large)} file, {kind} by reflink", kind, one, fast,
                    (Rival(empty_file(ferry), 1.25, checks.nothing), Rival(by.CP, None)), checks.cloned, fresh=False)

    def extract(name: str, command: tuple[str, ...], *rivals: Contender) -> Race:
        return Race(f"extract-{name}", f"extract {name}, mixed tree of {tree.count:,} files, {{kind}}", "ext4", Archived(tree, command), by.ferry_extract(ferry),
                    tuple(Rival(rival, FASTER) for rival in rivals), checks.extracted, memory=MEMORY_MIB)

    def compress(name: str, *rivals: Contender) -> Race:
        return Race(f"compress-{name}", f"compress to {name}, mixed tree of {tree.count:,} files, {{kind}}", "ext4", tree, by.ferry_compress(ferry, name),
                    tuple(Rival(rival, FASTER) for rival in rivals), checks.packed, fresh=False, memory=MEMORY_MIB)

    tree = MixedTree(count // 10)
    # Ark makes files of links in zip and 7z, so it is not asked for these.
    return [
        Race("small", small_text, "ext4", small, fast, small_files_rivals(), checks.copied),
        Race("small-durable", small_text + ", durable", "ext4", small, durable, (Rival(by.CP_SYNC, 0.55),), checks.copied),
        Race("mixed", f"mixed tree of {count * 3 // 5:,} files, {{kind}}", "ext4", MixedTree(count * 3 // 5), fast, small_files_rivals(), checks.copied),
        Race("large-ext4", large_text, "ext4", one, fast, large_file_rivals(0.60), checks.copied, fresh=False),
        Race("large-tmpfs", large_text, "tmpfs", one, fast, large_file_rivals(0.70), checks.copied, fresh=False),
        clone("xfs"),
        clone("btrfs"),
        Race("mid", f"{mid:,} × 1 MiB, {{kind}}", "ext4", EqualFiles(mid, 1, MIB), fast, large_file_rivals(0.40), checks.copied, fresh=False),
        Race("delete", f"delete {count:,} files, {{kind}}", "ext4", small, by.ferry_delete(ferry),
             (Rival(by.RM, 0.60), Rival(by.RCLONE_PURGE, FASTER), Rival(by.KIO_REMOVE, FASTER)), checks.deleted),
        Race("walk", f"walk {count:,} files, {{kind}}", "ext4", small, by.ferry_walk(ferry),
             (Rival(by.FIND, 0.55), Rival(by.RSYNC_LIST, FASTER), Rival(by.RCLONE_LIST, FASTER)), checks.walked, fresh=False,
             note="Ferry's walk is `copy --dry-run`, which also looks at the target and prints both names of each item"),
        Race("verify", f"{size_text(large)} file copied, flushed, read back from the device, compared, {{kind}}", "ext4", one,
             by.ferry(ferry, "--verify=xxh3"), (Rival(by.CP_CMP, 0.80),), checks.copied, fresh=False),
        Race("sparse", f"{size_text(large * 10)} hole with 8 MiB of data, {{kind}}", "ext4", SparseFile(large * 10, 8), fast, (Rival(by.CP, None), Rival(by.RSYNC_SPARSE, FASTER)), checks.copied_sparse, fresh=False),
        extract("tar.zst", ("tar", "--zstd", "-cf"), by.TAR_EXTRACT, by.BSDTAR_EXTRACT, by.ark_extract("tar.zst")),
        extract("tar.gz", ("tar", "-czf"), by.TAR_EXTRACT, by.BSDTAR_EXTRACT, by.ark_extract("tar.gz")),
        extract("zip", ("sh", "-c", 'zip -qry "$0.zip" "$1" && mv "$0.zip" "$0"'), by.UNZIP, by.BSDTAR_EXTRACT, by.SEVEN_EXTRACT),
        extract("7z", ("sh", "-c", '7z a -bd -snl "$0.7z" "$1" && mv "$0.7z" "$0"'), by.SEVEN_EXTRACT, by.BSDTAR_EXTRACT, by.ark_extract("7z")),
        compress("tar.zst", by.tar_create("tar.zst", "--zstd"), by.bsdtar_create("tar.zst", "--zstd"), by.ark_add("tar.zst")),
        compress("tar.gz", by.tar_create("tar.gz", "-z"), by.bsdtar_create("tar.gz", "-z"), by.ark_add("tar.gz")),
        compress("zip", by.ZIP, by.bsdtar_create("zip", "--format=zip")),
        compress("7z", by.SEVEN_ADD),
        Race("log", f"cost of the log, {count:,} × 4 KiB, {{kind}}", "ext4", small, fast,
             (Rival(by.ferry(ferry, "--durable=none", log=False, name="ferry without --log"), 1.05),), checks.copied),
        Scale("scale", ferry, [count // 5, count * 2] + ([count * 20] if long else [])),
    ]
