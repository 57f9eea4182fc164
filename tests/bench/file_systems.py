# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the trees lie: file systems made for the purpose when root, else a folder.

Nothing outlives the program, not even when it is killed: it has mounts of its own, the images have no name, and a loop device lets go of its image
when the last descriptor is closed.
"""
import ctypes
import errno
import fcntl
import os
import shutil
import struct
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

from runs import Failed

GIB = 1 << 30
CLONE_NEWNS = 0x20000
MS_REC_PRIVATE = 0x4000 | 0x40000
LOOP_CONFIGURE, LOOP_CTL_GET_FREE = 0x4C0A, 0x4C82
LO_FLAGS_AUTOCLEAR, LO_FLAGS_DIRECT_IO = 4, 16

MAKE = {
    # Everything is laid out before the clock, nothing in the background.
    "ext4": ["mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0,nodiscard"],
    "xfs": ["mkfs.xfs", "-q", "-f", "-K", "-m", "reflink=1"],
    "btrfs": ["mkfs.btrfs", "-q", "-f", "-K"],
}


class LeftOut(Exception):
    """This machine cannot have it; the text says why."""


def own_mounts() -> str:
    """Gives this process mounts that nobody else sees. Returns why it cannot, or nothing."""
    if os.geteuid() != 0:
        return "not root"
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNS) != 0 or libc.mount(b"none", b"/", None, MS_REC_PRIVATE, None) != 0:
        return f"no mounts of its own: {os.strerror(ctypes.get_errno())}"
    return ""


def kind_of(folder: Path) -> str:
    """The type of the file system that holds the folder."""
    return command("stat", "--file-system", "--format=%T", os.fspath(folder)).replace("ext2/ext3", "ext4")


def command(*argv: str) -> str:
    """What the command prints. LeftOut: it is not there. Failed: it fails."""
    try:
        done = subprocess.run(argv, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    except FileNotFoundError:
        raise LeftOut(f"no {argv[0]}") from None
    if done.returncode != 0:
        raise Failed(f"{' '.join(argv)}: {done.stderr.strip()}")
    return done.stdout.strip()


def flush(folder: Path) -> None:
    """Everything of the folder's file system is on its device afterwards."""
    command("sync", "--file-system", os.fspath(folder))


class Folder:
    """A folder of an existing file system."""

    def __init__(self, root: Path):
        self.root = root
        self.kind = kind_of(root)

    def fresh(self) -> None:
        """Empties it; on a file system of its own, makes that anew."""
        for entry in list(self.root.iterdir()):
            shutil.rmtree(entry)
        flush(self.root)

    def close(self) -> None:
        shutil.rmtree(self.root)


class Mounted:
    """A file system of its own below the work folder."""

    def __init__(self, kind: str, root: Path):
        self.kind = kind
        self.root = root
        root.mkdir()

    def fresh(self) -> None:
        if self.root.is_mount():
            command("umount", os.fspath(self.root))
        self.mount()

    def close(self) -> None:
        if self.root.is_mount():
            # What was interrupted may have files open still.
            command("umount", "--lazy", os.fspath(self.root))
        self.root.rmdir()


class Loop(Mounted):
    def __init__(self, kind: str, size: int, inode_ratio: int, work: Path):
        super().__init__(kind, work / "mounted")
        self.make = [*MAKE[kind], *(["-i", str(inode_ratio)] if inode_ratio and kind == "ext4" else [])]
        if not shutil.which(self.make[0]):
            raise LeftOut(f"no {self.make[0]}")
        with tempfile.TemporaryFile(dir=work) as image:
            os.posix_fallocate(image.fileno(), 0, size)
            self.path, self.device = attach(image.fileno())
        self.direct = Path("/sys/block", Path(self.path).name, "loop/dio").read_text(encoding="ascii").strip() == "1"

    def mount(self) -> None:
        command(*self.make, self.path)
        command("mount", "-t", self.kind, self.path, os.fspath(self.root))

    def close(self) -> None:
        try:
            super().close()
        finally:
            os.close(self.device)


def attach(image: int) -> tuple[str, int]:
    """A loop device over the image, past the page cache where that goes, and a descriptor of it: with the last one closed, the device is free again.

    LeftOut: there are none, as in most containers.
    """
    # struct loop_config of linux/loop.h: descriptor, block size, five numbers of 64 bits, three of 32, the flags, names and room.
    config = struct.pack("=II40x12xI176x64x", image, 0, LO_FLAGS_AUTOCLEAR | LO_FLAGS_DIRECT_IO)
    try:
        control = os.open("/dev/loop-control", os.O_RDWR | os.O_CLOEXEC)
    except OSError as error:
        raise LeftOut(f"no loop devices: {error.strerror}") from None
    try:
        while True:
            path = f"/dev/loop{fcntl.ioctl(control, LOOP_CTL_GET_FREE)}"
            device = os.open(path, os.O_RDWR | os.O_CLOEXEC)
            try:
                fcntl.ioctl(device, LOOP_CONFIGURE, config)
                return path, device
            except OSError as error:
                os.close(device)
                if error.errno != errno.EBUSY:  # another program was faster
                    raise
    except OSError as error:
        raise LeftOut(f"no loop device: {error.strerror}") from None
    finally:
        os.close(control)


class Tmpfs(Mounted):
    def __init__(self, size: int, work: Path):
        super().__init__("tmpfs", work / "mounted")
        self.size = size

    def mount(self) -> None:
        command("mount", "-t", "tmpfs", "-o", f"size={self.size}", "tmpfs", os.fspath(self.root))


class Ground:
    """Knows where file systems can be had on this machine."""

    def __init__(self, work: Path):
        self.work = work
        self.no_mounts = own_mounts()
        self.kind = kind_of(work)
        self.direct: bool | None = None  # whether the loop devices go past the page cache

    @contextmanager
    def stage(self, kind: str, size: int, inode_ratio: int = 0):
        """An empty file system of this kind, for this context. When not root, rows for ext4 take whatever holds the work folder.

        LeftOut: it cannot be had here.
        """
        free = shutil.disk_usage(self.work).free
        if kind != "tmpfs" and free < size + GIB:
            raise LeftOut(f"needs {size // GIB + 1} GiB of free space, {self.work} has {free // GIB}")
        if self.no_mounts and kind not in ("ext4", self.kind):
            raise LeftOut(f"{kind}: {self.no_mounts}, and {self.work} is on {self.kind}")
        if self.no_mounts:
            place = Folder(Path(tempfile.mkdtemp(dir=self.work)))
        elif kind == "tmpfs":
            place = Tmpfs(size, self.work)
        else:
            place = Loop(kind, size, inode_ratio, self.work)
            self.direct = place.direct
        try:
            place.fresh()
            yield place
        finally:
            place.close()
