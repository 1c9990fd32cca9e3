"""The two clocks of a play: the tree's virtual one, and that of the referee's patience.

The virtual clock is one offset for the whole tree, so that nobody really sleeps.
"""

from __future__ import annotations

import struct
import time
from pathlib import Path

_MOST_AT_ONCE = 0.5  # seconds: no round of a referee that runs takes longer


class Patience:
    """The real seconds during which the referee was there to see.

    A grader that is stopped, or a machine that sleeps, lets real time pass in which
    nobody can move: a gap between two rounds counts as half a second at the most.
    """

    def __init__(self) -> None:
        self.seconds = 0.0
        self._last = time.monotonic()

    def go_on(self) -> None:
        """Count the time since the last round."""
        now = time.monotonic()
        self.seconds += min(now - self._last, _MOST_AT_ONCE)
        self._last = now


class VirtualClock:
    """The offset in seconds that every process of the tree adds to the real clock.

    The student's processes only read the file; what they write there fools only
    themselves, because the referee keeps its own value.
    """

    def __init__(self, path: Path) -> None:
        self._offset = 0.0
        # Written and not mapped: a mapped file that is truncated kills who writes.
        self._file = path.open("wb", buffering=0)
        self._write()

    def now(self) -> float:
        """Return the virtual time in seconds; only differences mean anything."""
        return time.monotonic() + self._offset

    def advance_to(self, due: float) -> None:
        """Move the clock forward to ``due`` if it is not there yet."""
        ahead = due - self.now()
        if ahead > 0:
            self._offset += ahead
            self._write()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _write(self) -> None:
        self._file.seek(0)
        self._file.write(struct.pack("d", self._offset))
