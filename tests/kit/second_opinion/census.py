"""Who is there: the threads of this process, its descendants, and its open pipes."""

import ctypes
import gc
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

Left = TypeVar("Left")

PROC = Path("/proc")
PR_SET_CHILD_SUBREAPER = 36
GRACE = 3.0  # seconds in which those that are about to end may end
HELPERS = (b"multiprocessing.resource_tracker", b"multiprocessing.forkserver")
HELPER_THREADS = ("QueueFeederThread",)


@dataclass(frozen=True)
class ProcessSeen:
    """One process as /proc shows it."""

    pid: int
    parent: int
    state: str

    @property
    def zombie(self) -> bool:
        """Whether it has ended, and nobody has asked how."""
        return self.state in "ZX"

    @property
    def helper(self) -> bool:
        """Whether it is a helper of the library, or was forked from one."""
        try:
            command = (PROC / str(self.pid) / "cmdline").read_bytes()
        except OSError:
            return False
        return any(name in command for name in HELPERS)


def become_subreaper() -> None:
    """Let orphans among the descendants of this process become its children."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def all_processes() -> dict[int, ProcessSeen]:
    """Return all processes of the machine that can be seen."""
    found = {}
    for entry in os.listdir(PROC):  # noqa: PTH208 - this is asked very often
        if entry.isdigit():
            seen = look_at(int(entry))
            if seen is not None:
                found[seen.pid] = seen
    return found


def look_at(pid: int) -> ProcessSeen | None:
    """Return one process, or ``None`` when it is gone."""
    try:
        with open(f"/proc/{pid}/stat", errors="replace") as file:  # noqa: PTH123
            stat = file.read()
    except OSError:
        return None
    state, parent = stat.rpartition(")")[2].split()[:2]
    return ProcessSeen(pid, int(parent), state)


def descendants(of: int) -> list[ProcessSeen]:
    """Return the children of a process, their children, and so on."""
    everyone = all_processes()
    found: list[ProcessSeen] = []
    generation = {of}
    while generation:
        younger = [seen for seen in everyone.values() if seen.parent in generation]
        found += younger
        generation = {seen.pid for seen in younger}
    return found


def working_children() -> list[ProcessSeen]:
    """Return the descendants of this process, without the library's helpers.

    The forkserver's own children have its command line, but are not helpers.
    """
    me = os.getpid()
    return [
        seen
        for seen in descendants(me)
        if not seen.helper or (seen.parent != me and is_helper(seen.parent))
    ]


def is_helper(pid: int) -> bool:
    """Tell whether a process is a helper of the library."""
    seen = look_at(pid)
    return seen is not None and seen.helper


def siblings_of_mine() -> int:
    """Count the living processes that have the same parent as this one, with it."""
    everyone = all_processes()
    parent = os.getppid()
    serving = parent in everyone and everyone[parent].helper
    return sum(
        not seen.zombie and (serving or not seen.helper)
        for seen in everyone.values()
        if seen.parent == parent
    )


def thread_idents() -> set[int]:
    """Return the idents of all threads that run Python code."""
    return set(sys._current_frames())


def thread_names(idents: set[int]) -> list[str]:
    """Return the names of threads, sorted; a thread without a name shows its ident."""
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    return sorted(names.get(ident, f"thread {ident}") for ident in idents)


def new_threads(before: set[int], *, daemons: bool = True) -> list[str]:
    """Return the names of the threads that were not there before."""
    idle = {thread.ident for thread in threading.enumerate() if thread.daemon}
    idents = {
        ident for ident in thread_idents() - before if daemons or ident not in idle
    }
    names = thread_names(idents)
    return [name for name in names if not name.startswith(HELPER_THREADS)]


def settled(look: Callable[[], list[Left]]) -> list[Left]:
    """Return what ``look`` still finds after a time in which it may go away."""
    end = time.monotonic() + GRACE
    left = look()
    if left:
        gc.collect()
    while left and time.monotonic() < end:
        time.sleep(0.02)
        left = look()
    return left


def open_pipes(pid: int | str = "self") -> list[str]:
    """Return the pipes and sockets that a process has open, one entry for each."""
    found = []
    folder = PROC / str(pid) / "fd"
    try:
        numbers = os.listdir(folder)  # noqa: PTH208 - this is asked very often
    except OSError:
        return []
    for number in numbers:
        try:
            target = os.readlink(folder / number)  # noqa: PTH115 - it is not a path
        except OSError:
            continue
        if target.startswith(("pipe:", "socket:")):
            found.append(target)
    return sorted(found)
