# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ferry's window beside those of other file managers: how soon it is there, how soon a large folder is, and what it takes idle.

Each program is started in turns on a screen and a bus of its own (Xvfb, openbox), with a home of its own that has been used once before, and
shows a folder. Printed are medians, and Ferry's as ratios of each other's of the same round:
  window    from the start of the process until its window is on the screen
  done      until the last time that more than a fiftieth of the window was painted anew, before the program was idle for a second
  folder    what "done" takes more with the large folder than with a small one; who is not done after a minute counts as if done then
  memory    proportional set size (PSS) of the process, idle, its window open on the small folder
  own       what of it no other program can share (anonymous), whatever else of its toolkit runs on the desktop
  in all    memory, and that of the programs it has started or asked the bus for, on a desktop where none of them ran before; once
usage: windows.py [--rounds N] [--entries N] [--folder DIRECTORY] <ferry> [peer...]      peers: dolphin thunar pcmanfm-qt, or any program
       build/release/tests/bench/empty_window is what a window of Ferry's toolkit takes that does nothing
"""
import argparse
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

PEERS = ("dolphin", "thunar", "pcmanfm-qt")
SMALL = 20
PATIENCE = 60.0  # seconds
SETTLING = 3.0  # seconds that programs have which a window asked for
QUIET = 1.0  # seconds without painting, and without work, that end a measurement
LITTLE_WORK = 0.03  # seconds of processor time: a timer or two
LITTLE_PAINT = 1 / 50  # of the window's area: a caret, a clock
UNITS = {"window": (1000, "ms"), "done": (1000, "ms"), "folder": (1000, "ms"), "memory": (1, "MiB"), "own": (1, "MiB"), "in all": (1, "MiB")}


class Screen:
    """An X server with a window manager, and a bus; gone at the end of the block."""

    def __enter__(self):
        end, begin = os.pipe()
        self.programs = [subprocess.Popen(["Xvfb", "-displayfd", str(begin), "-noreset", "-screen", "0", "1280x900x24"],
                                          pass_fds=[begin], stderr=subprocess.DEVNULL)]
        if not select.select([end], [], [], PATIENCE)[0]:
            sys.exit("Xvfb does not start")
        self.name = ":" + os.read(end, 20).decode().strip()
        self.home = Path(tempfile.mkdtemp(prefix="ferry-windows-"))
        (self.home / "run").mkdir(mode=0o700)
        self.environment = {"DISPLAY": self.name, "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run"), "LANG": "C.UTF-8",
                            "PATH": os.environ["PATH"], "NO_AT_BRIDGE": "1"}
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], env=self.environment,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.programs += [bus, subprocess.Popen(["openbox"], env=self.environment, stderr=subprocess.DEVNULL)]
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        return self

    def __exit__(self, *_):
        for program in reversed(self.programs):
            program.terminate()
            program.wait()
        shutil.rmtree(self.home, ignore_errors=True)


    def all_memory(self):
        """MiB of all that runs here besides what the screen itself is made of."""
        time.sleep(SETTLING)
        home = f"HOME={self.home}".encode()
        total = 0.0
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if int(process.name) not in (program.pid for program in self.programs) and home in (process / "environ").read_bytes().split(b"\0"):
                    total += memory_of(process.name)[0]
            except (FileNotFoundError, ProcessLookupError, PermissionError):
                pass  # it ended meanwhile, or is somebody else's
        return total


def processor_seconds(pid):
    with open(f"/proc/{pid}/stat", "rb") as file:
        fields = file.read().rsplit(b")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_of(pid):
    """MiB of the process, what it shares divided among those that share it; and MiB of it that are anonymous."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        sizes = {line.split()[0]: int(line.split()[1]) / 1024 for line in file if line.startswith("Pss")}
    return sizes["Pss:"], sizes["Pss_Anon:"]


def watch(screen, command, look):
    """Starts a program and waits until it is idle. Seconds until its window, seconds until the last painting, what `look` then says of it."""
    from Xlib import X, display, error
    from Xlib.ext import damage
    x = display.Display(screen.name)
    x.damage_query_version()
    root = x.screen().root
    root.change_attributes(event_mask=X.SubstructureNotifyMask)
    x.sync()
    began = time.monotonic()
    program = subprocess.Popen(command, env=screen.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    mapped = painted = None
    worked, quiet_since = 0.0, began
    try:
        while True:
            if not x.pending_events():
                select.select([x], [], [], 0.05)
            now = time.monotonic()
            while x.pending_events():
                event = x.next_event()
                if event.type == X.MapNotify and not event.override and mapped is None:
                    size = event.window.get_geometry()
                    if size.width * size.height > 100_000:  # not a splash, not a helper
                        mapped, area, window = now, size.width * size.height, event.window
                        event.window.damage_create(damage.DamageReportRawRectangles)
                elif event.type == x.extension_event.DamageNotify and event.area.width * event.area.height > area * LITTLE_PAINT:
                    painted = quiet_since = now
            total = processor_seconds(program.pid)
            if total > worked + LITTLE_WORK:
                worked, quiet_since = total, now
            if mapped and painted and now > quiet_since + QUIET:
                return mapped - began, painted - began, look(program.pid)
            if mapped and now > began + PATIENCE:
                return mapped - began, PATIENCE, look(program.pid)
            if now > began + PATIENCE or program.poll() is not None:
                raise RuntimeError(f"{command[0]}: no window")
    except error.XError as problem:
        raise RuntimeError(f"{command[0]}: {problem}") from problem
    finally:
        x.close()
        program.send_signal(signal.SIGTERM)
        try:
            program.wait(10)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()


def make_folder(path, entries):
    path.mkdir()
    for i in range(entries):
        (path / f"note {(i * 7919) % entries:06}.txt").touch()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--entries", type=int, default=100_000)
    parser.add_argument("--folder", type=Path, default=None, help="where the folders are made (default: a temporary one)")
    parser.add_argument("ferry", type=Path)
    parser.add_argument("peers", nargs="*", default=[])
    asked = parser.parse_args()
    programs = {"ferry": str(asked.ferry.resolve(strict=True))}
    for peer in asked.peers or PEERS:
        found = shutil.which(peer)
        if found:
            programs[Path(peer).name] = found
        else:
            print(f"{peer}: left out, it is not installed", file=sys.stderr)
    seen = {name: {what: [] for what in UNITS} for name in programs}
    with tempfile.TemporaryDirectory(dir=asked.folder) as place:
        small, large = Path(place, "small"), Path(place, "large")
        make_folder(small, SMALL)
        make_folder(large, asked.entries)
        with Screen() as screen:
            for number in range(asked.rounds + 1):  # the first is not counted: settings and caches are made
                for name, program in programs.items():
                    window, done, (memory, own) = watch(screen, [program, f"{small}/"], memory_of)
                    _, later, _ = watch(screen, [program, f"{large}/"], memory_of)
                    if number:
                        for what, value in (("window", window), ("done", done), ("folder", later - done), ("memory", memory), ("own", own)):
                            seen[name][what].append(value)
        for name, program in programs.items():
            with Screen() as screen:
                watch(screen, [program, f"{small}/"], memory_of)
                seen[name]["in all"].append(watch(screen, [program, f"{small}/"], lambda _, screen=screen: screen.all_memory())[2])
    print(f"| program | window | done | folder of {asked.entries:,} entries | memory, idle | own | in all |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, values in seen.items():
        cells = []
        for what, (factor, unit) in UNITS.items():
            cell = f"{median(values[what]) * factor:.0f} {unit}"
            if name != "ferry":
                ratio = median(ours / theirs for ours, theirs in zip(seen["ferry"][what], values[what]))
                cell += f" ({ratio:.2f})"
            cells.append(cell)
        print(f"| {name} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
