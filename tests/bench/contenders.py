# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that do the same work, and how each is asked for it."""
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PEERS = ("rsync", "rclone", "kio", "gio")


@dataclass(frozen=True)
class Place:
    """Where one run takes place. The source is always a folder; a copy of it is made in the folder `target`, under the same name."""

    root: Path
    log: Path  # outside of the file system under test

    @property
    def source(self) -> Path:
        return self.root / "source"

    @property
    def target(self) -> Path:
        return self.root / "target"

    @property
    def result(self) -> Path:
        return self.target / "source"

    @property
    def archive(self) -> Path:
        """The archive of those data sets that are one."""
        return self.source / "archive"

    @property
    def file(self) -> Path:
        """The file of those data sets that are one."""
        return self.source / "file"


@dataclass(frozen=True)
class Contender:
    """One way to do a row's work."""

    name: str
    program: str  # looked for in PATH
    argv: Callable[[Place], list]  # after the program's path
    peer: str = ""  # its name in --peers
    keeps_metadata: bool = False  # modes, owners and times of the copy are compared too
    needs_folder: bool = False  # the copy's folder is there before the clock starts
    calls: tuple[str, ...] = ()  # programs that this one calls

    def command(self, place: Place) -> list[str]:
        """The whole command. FileNotFoundError: the program is not installed."""
        for program in (self.program, *self.calls):
            if not shutil.which(program):
                raise FileNotFoundError(program)
        return [shutil.which(self.program), *map(os.fspath, self.argv(place))]


def ferry(binary: Path, *options: str, log: bool = True, name: str = "ferry") -> Contender:
    def argv(place: Place) -> list:
        return ["copy", "--progress=none", *options, *(["--log", place.log] if log else []), place.source, place.target]

    return Contender(name, os.fspath(binary), argv, keeps_metadata=True)


def ferry_delete(binary: Path) -> Contender:
    return Contender("ferry", os.fspath(binary), lambda place: ["delete", "--permanent", "--progress=none", "--log", place.log, place.source])


def ferry_walk(binary: Path) -> Contender:
    return Contender("ferry", os.fspath(binary), lambda place: ["copy", "--dry-run", "--progress=none", place.source, place.target])


def ferry_extract(binary: Path) -> Contender:
    return Contender("ferry", os.fspath(binary), lambda place: ["extract", "--progress=none", "--durable=none", "--log", place.log, place.archive, place.target])


def ferry_compress(binary: Path, suffix: str) -> Contender:
    return Contender("ferry", os.fspath(binary),
                     lambda place: ["compress", "--progress=none", "--durable=none", "--log", place.log, place.source, place.target / f"a.{suffix}"])


def shell(name: str, script: str, arguments: Callable[[Place], list] = lambda place: [place.source, place.target], **properties) -> Contender:
    return Contender(name, "sh", lambda place: ["-c", script, "sh", *arguments(place)], **properties)


CP = Contender("cp -a", "cp", lambda place: ["-a", place.source, place.target], keeps_metadata=True)
CP_SYNC = shell("cp -a; sync -f", 'cp -a -- "$1" "$2" && sync -f -- "$2"', keeps_metadata=True)
RM = Contender("rm -rf", "rm", lambda place: ["-rf", place.source])
FIND = Contender("find -printf %s", "find", lambda place: [place.source, "-printf", r"%s\n"])
# Only the copy is dropped from the cache, as Ferry does it: dropping the source too would be to Ferry's advantage.
CP_CMP = shell("cp; sync; drop; cmp",
               'cp -a -- "$1" "$2" && sync -f -- "$2" && dd of="$4" oflag=nocache conv=notrunc,fdatasync count=0 status=none && cmp -- "$3" "$4"',
               lambda place: [place.source, place.target, place.file, place.result / "file"], keeps_metadata=True)


def files_of(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def kio(name: str, *words: str, arguments: Callable[[Place], list]) -> Contender:
    program = "kioclient5" if shutil.which("kioclient5") else "kioclient"
    return Contender(name, program, lambda place: ["--noninteractive", *words, *arguments(place)], peer="kio")


RSYNC = Contender("rsync -a", "rsync", lambda place: ["-a", place.source, place.target], peer="rsync")
RCLONE = Contender("rclone copy", "rclone", lambda place: ["copy", "--links", place.source, place.result], peer="rclone")
KIO = kio("kioclient copy", "copy", arguments=lambda place: [place.source, place.target])
# gio copies no folders.
GIO = Contender("gio copy", "gio", lambda place: ["copy", "--preserve", *sorted(files_of(place.source)), place.result], peer="gio", needs_folder=True)

TAR_EXTRACT = Contender("tar -xf", "tar", lambda place: ["-xf", place.archive, "-C", place.target])
BSDTAR_EXTRACT = Contender("bsdtar -xf", "bsdtar", lambda place: ["-xf", place.archive, "-C", place.target])
UNZIP = Contender("unzip -q", "unzip", lambda place: ["-q", place.archive, "-d", place.target])
SEVEN_EXTRACT = Contender("7z x", "7z", lambda place: ["x", "-bd", "-y", f"-o{place.target}", place.archive])
ZIP = shell("zip -qr", 'cd -- "$1" && zip -qry "$2" source', lambda place: [place.root, place.target / "a.zip"], calls=("zip",))
SEVEN_ADD = Contender("7z a", "7z", lambda place: ["a", "-bd", "-snl", place.target / "a.7z", place.source])


def tar_create(suffix: str, *options: str) -> Contender:
    return Contender(" ".join(["tar", *options, "-cf"]), "tar", lambda place: [*options, "-cf", place.target / f"a.{suffix}", "-C", place.root, "source"])


def bsdtar_create(suffix: str, *options: str) -> Contender:
    return Contender(" ".join(["bsdtar", *options, "-cf"]), "bsdtar", lambda place: [*options, "-cf", place.target / f"a.{suffix}", "-C", place.root, "source"])


def ark_extract(suffix: str) -> Contender:
    """It goes by the name."""
    return shell("ark -b", 'ln -s -- "$1" "$1.$3" && exec ark -b -o "$2" "$1.$3"', lambda place: [place.archive, place.target, suffix], calls=("ark",))


def ark_add(suffix: str) -> Contender:
    return shell("ark -b -t", 'cd -- "$1" && exec ark -b -t "$2" source', lambda place: [place.root, place.target / f"a.{suffix}"], calls=("ark",))


RSYNC_SPARSE = Contender("rsync -aS", "rsync", lambda place: ["-aS", place.source, place.target], peer="rsync")
KIO_REMOVE = kio("kioclient remove", "remove", arguments=lambda place: [place.source])
RCLONE_PURGE = Contender("rclone purge", "rclone", lambda place: ["purge", place.source], peer="rclone")
RSYNC_LIST = Contender("rsync --list-only", "rsync", lambda place: ["-r", "--list-only", place.source], peer="rsync")
RCLONE_LIST = Contender("rclone ls", "rclone", lambda place: ["ls", place.source], peer="rclone")


def environment(home: Path) -> dict[str, str]:
    """For every contender: nothing of the user's own settings, no display, no chatter for each file."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "RCLONE_", "RSYNC_", "FERRY_"))}
    return kept | {
        "HOME": os.fspath(home), "XDG_RUNTIME_DIR": os.fspath(home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "*.debug=false;*.info=false",
    }
