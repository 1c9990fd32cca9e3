"""What a play uses of the machine: memory of all its processes, and its files.

It is looked at a few times a second while the play goes on: what somebody takes and
gives back in between is not seen, and harms nobody.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from autograder.evidence import Stuck
from autograder.limits import LIMITS

_EACH = 0.25  # seconds between two looks
_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
_KIB = 1024


class Consumption:
    """Looks now and then at what a play uses; its files are below ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._next = 0.0

    def is_due(self) -> bool:
        """Return whether to look again now: a look costs tenths of a millisecond."""
        now = time.monotonic()
        if now < self._next:
            return False
        self._next = now + _EACH
        return True

    def excess(self, pids: Iterable[int]) -> Stuck | None:
        """Say of what there is more than a play may have.

        Memory that several processes share counts once, which only the kernel knows:
        it is asked where the simple sum is too much.
        """
        there = list(pids)
        if sum(map(_resident, there)) > LIMITS.memory and (
            sum(map(_proportional, there)) > LIMITS.memory
        ):
            return Stuck.MEMORY
        size = 0
        for count, entry in enumerate(_files(self._folder)):
            with contextlib.suppress(OSError):
                size += entry.stat(follow_symlinks=False).st_blocks * 512
            if count > LIMITS.files or size > LIMITS.disk:
                return Stuck.FILES
        return None


def _resident(pid: int) -> int:
    """Bytes of memory of a process; 0 for one that has gone."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * _PAGE
    except (OSError, IndexError, ValueError):
        return 0


def _proportional(pid: int) -> int:
    """The same, where what others have too counts in parts (proc(5), Pss)."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii", "replace")
    except OSError:
        return _resident(pid)
    for line in text.splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * _KIB
    return 0


def _files(folder: Path) -> Iterator[os.DirEntry[str]]:
    """All that is below a folder, however deep; what cannot be looked at is not."""
    todo = [str(folder)]
    while todo:
        with contextlib.suppress(OSError), os.scandir(todo.pop()) as entries:
            for entry in entries:
                yield entry
                if entry.is_dir(follow_symlinks=False):
                    todo.append(entry.path)
