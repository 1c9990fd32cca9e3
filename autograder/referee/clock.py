"""The virtual clock: one offset for the whole tree, so that nobody really sleeps."""

from __future__ import annotations

import mmap
import struct
import time
from pathlib import Path


class VirtualClock:
    """The offset in seconds that every process of the tree adds to the real clock.

    The student's processes only read the file; what they write there fools nobody but
    themselves, because the referee keeps its own value.
    """

    def __init__(self, path: Path) -> None:
        self._offset = 0.0
        path.write_bytes(struct.pack("d", 0.0))
        with path.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), 8)

    def now(self) -> float:
        """Return the virtual time in seconds; only differences mean anything."""
        return time.monotonic() + self._offset

    def advance_to(self, due: float) -> None:
        """Move the clock forward to ``due`` if it is not there yet."""
        ahead = due - self.now()
        if ahead > 0:
            self._offset += ahead
            self._shared[:] = struct.pack("d", self._offset)

    def close(self) -> None:
        """Give the mapping back."""
        self._shared.close()
