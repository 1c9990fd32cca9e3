"""Shared memory and semaphores that a play has named, gone when it is.

The kernel keeps what has a name there until somebody takes the name away.  Taken away
is what a process of the play holds at its end, and what was not there before it: only
that is the play's own for sure.  Other programs of this user use the same place.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from autograder.proof import procfs

_FOLDER = Path("/dev/shm")
# A line of /proc/PID/maps: addresses, rights, offset, device, inode, path.
_MAP = re.compile(rb"\S+ \S+ \S+ \S+ (\d+) +/dev/shm/")

# A name, and the inode behind it.
_Named = frozenset[tuple[str, int]]


class SharedMemory:
    """What was named before the play, and what the play holds at its end."""

    def __init__(self) -> None:
        self._before = _named()
        self._held: list[tuple[str, int]] = []

    def look(self, pids: Iterable[int]) -> None:
        """Note what these processes hold; nothing is read where nothing is new."""
        new = _named() - self._before
        if not new:
            return
        held = {inode for pid in pids for inode in _held(pid)}
        self._held = [named for named in new if named[1] in held]

    def remove(self) -> None:
        """Take the names of it away, unless they are another's by now."""
        for name, inode in self._held:
            with contextlib.suppress(OSError):
                status = (_FOLDER / name).lstat()
                if status.st_ino == inode and status.st_uid == os.geteuid():
                    (_FOLDER / name).unlink()


def _named() -> _Named:
    try:
        with os.scandir(_FOLDER) as entries:
            return frozenset((entry.name, entry.inode()) for entry in entries)
    except OSError:  # not on every system
        return frozenset()


def _held(pid: int) -> Iterator[int]:
    """The inodes below the folder that a process has open or mapped."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/maps").read_bytes().splitlines():
            if found := _MAP.match(line):
                yield int(found[1])
    with contextlib.suppress(OSError):
        for fd in procfs.descriptors(pid):
            with contextlib.suppress(OSError):
                yield Path(f"/proc/{pid}/fd/{fd}").stat().st_ino
