"""Shared memory and semaphores that a play has named, gone when it is.

The kernel keeps what has a name there until somebody takes the name away.  Taken away
is what was not there before the play, and either a process of the play holds it at its
end, or it is a semaphore of `multiprocessing`, in whose name a play of a host has the
number of its first process: only that is the play's own for sure.  Other programs of
this user use the same place.  A closed place may have a memory of its own, whose inodes
have the same numbers: a name is known by device and inode.
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
_MAP = re.compile(rb"\S+ \S+ \S+ ([0-9a-f]+):([0-9a-f]+) (\d+) +/dev/shm/")

_File = tuple[int, int]  # device and inode
_Named = frozenset[tuple[str, _File]]


class SharedMemory:
    """What was named before the play; ``held`` is what the play holds at its end."""

    def __init__(self) -> None:
        self._before = _named()
        self.held: list[tuple[str, _File]] = []

    def look(self, pids: Iterable[int], first: int) -> None:
        """Note what these processes hold; nothing is read where nothing is new.

        ``first`` is the number of the play's first process, 0 if it is not known.
        """
        new = _named() - self._before
        if not new:
            return
        held = {file for pid in pids for file in _held(pid)}
        own = f"sem.mp-{first}-"
        self.held = [
            (name, file) for name, file in new if file in held or name.startswith(own)
        ]

    def remove(self) -> None:
        """Take the names of it away, unless they are another's by now."""
        for name, file in self.held:
            with contextlib.suppress(OSError):
                status = (_FOLDER / name).lstat()
                if _file(status) == file and status.st_uid == os.geteuid():
                    (_FOLDER / name).unlink()


def _named() -> _Named:
    try:
        device = _FOLDER.stat().st_dev
        with os.scandir(_FOLDER) as entries:
            return frozenset((entry.name, (device, entry.inode())) for entry in entries)
    except OSError:  # not on every system
        return frozenset()


def _file(status: os.stat_result) -> _File:
    return status.st_dev, status.st_ino


def _held(pid: int) -> Iterator[_File]:
    """What a process has mapped below a folder of that name, or has open anywhere."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/maps").read_bytes().splitlines():
            if found := _MAP.match(line):
                major, minor, inode = found.groups()
                yield os.makedev(int(major, 16), int(minor, 16)), int(inode)
    with contextlib.suppress(OSError):
        for fd in procfs.descriptors(pid):
            with contextlib.suppress(OSError):
                yield _file(Path(f"/proc/{pid}/fd/{fd}").stat())
