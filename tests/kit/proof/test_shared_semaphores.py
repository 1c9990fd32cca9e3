"""Semaphores that keep a name: the tree's own until somebody else may know it."""

from __future__ import annotations

import ctypes
import mmap
import subprocess
import sys
import textwrap
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.kit.proof.running import NET, end, wait_until_asleep, watched

# The last line waits forever, unless somebody outside releases the semaphore.
WAITS = """
import ctypes, glob, multiprocessing, os, sys

if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    lock = context.Lock()
    lock.acquire()
    {before}
    lock.acquire()
"""
RELEASES = """
import sys, _multiprocessing
_multiprocessing.SemLock._rebuild(0, 1, 1, sys.argv[1]).release()
"""


SIZE = mmap.PAGESIZE
LIBC = ctypes.CDLL(None)
LIBC.mmap.restype = ctypes.c_void_p
LIBC.munmap.argtypes = ctypes.c_void_p, ctypes.c_size_t


def mapped(fd: int) -> int:
    """Map a file, without a descriptor that stays open."""
    rights = mmap.PROT_READ | mmap.PROT_WRITE
    address: int = LIBC.mmap(None, SIZE, rights, mmap.MAP_SHARED, fd, 0)
    return address


def program(folder: Path, before: str) -> Path:
    """Write a program that does something before it waits."""
    file = folder / "waits.py"
    file.write_text(textwrap.dedent(WAITS).replace("{before}", before))
    return file


def test_a_name_that_nobody_was_told_is_the_trees_own(tmp_path: Path) -> None:
    """Nobody can release it who is not in the tree."""
    result = watched(program(tmp_path, "pass"))
    assert result.returncode == 3, result.stderr


@pytest.mark.parametrize(
    "before",
    [
        "name = lock._semlock.name",
        "name = type(lock._semlock).name.__get__(lock._semlock)",
        "names = os.listdir('/dev/shm')",
        "names = glob.glob('/dev/shm/sem.mp-*')",
        "maps = open('/proc/self/maps').read()",
        "ctypes.CDLL(None).sem_open",
        "lock = multiprocessing.synchronize._multiprocessing.SemLock("
        "1, 0, 1, '/mp-by_hand_'[:12], False)",
    ],
)
def test_a_name_that_the_program_learns_may_be_known_outside(
    tmp_path: Path, before: str
) -> None:
    """Then no deadlock is proved: the program waits until it is ended."""
    supervisor = subprocess.Popen(
        [sys.executable, "-m", "autograder.proof", str(program(tmp_path, before))],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        wait_until_asleep(supervisor)
        assert supervisor.poll() is None
    finally:
        end(supervisor)
        Path("/dev/shm/sem.mp-by_hand_").unlink(missing_ok=True)


def test_somebody_outside_who_was_told_the_name_may_release(tmp_path: Path) -> None:
    """The program lives, and ends as it does alone."""
    file = program(tmp_path, "print(lock._semlock.name, flush=True)")
    supervisor = subprocess.Popen(
        [sys.executable, "-m", "autograder.proof", str(file)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert supervisor.stdout is not None
        name = supervisor.stdout.readline().strip()
        wait_until_asleep(supervisor)
        subprocess.run([sys.executable, "-c", RELEASES, name], check=True)
        assert supervisor.wait(NET) == 0
    finally:
        end(supervisor)


@pytest.mark.parametrize("maps", [False, True])
def test_somebody_outside_who_has_it_may_release(tmp_path: Path, maps: bool) -> None:
    """However they came to it: here, by looking at what the kernel shows."""
    file = program(tmp_path, "print(os.getpid(), flush=True)\n    sys.stdin.readline()")
    supervisor = subprocess.Popen(
        [sys.executable, "-m", "autograder.proof", str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert supervisor.stdout is not None
    assert supervisor.stdin is not None
    try:
        path = semaphore_of(int(supervisor.stdout.readline()))
        with ExitStack() as stack:
            opened = stack.enter_context(path.open("r+b"))
            if maps:  # not by `mmap`, which keeps a descriptor
                stack.callback(LIBC.munmap, mapped(opened.fileno()), SIZE)
                opened.close()
            supervisor.stdin.write("go on\n")
            supervisor.stdin.flush()
            wait_until_asleep(supervisor)
            assert supervisor.poll() is None
    finally:
        end(supervisor)


def semaphore_of(pid: int) -> Path:
    """Find the only semaphore that a process has mapped."""
    maps = Path(f"/proc/{pid}/maps").read_text("utf-8").splitlines()
    inodes = {int(line.split()[4]) for line in maps if "/dev/shm/" in line}
    (path,) = [e for e in Path("/dev/shm").iterdir() if e.stat().st_ino in inodes]
    return path
