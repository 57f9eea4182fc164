# SPDX-FileCopyrightText: 2026 Ferry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one command and writes its wall seconds, peak resident KiB and exit status to a descriptor.

A process of its own, and a small one: the kernel counts the memory of whoever starts a program into that program's peak.
usage: launch.py <descriptor> <command> [arguments]
"""
import os
import sys
import time

report = int(sys.argv[1])
os.set_inheritable(report, False)
began = time.perf_counter()
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(child, 0)
seconds = time.perf_counter() - began
os.write(report, f"{seconds!r} {usage.ru_maxrss} {os.waitstatus_to_exitcode(status)}".encode())
