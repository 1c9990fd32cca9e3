"""Waiting for something that another process does."""

from __future__ import annotations

import time
from collections.abc import Callable

LONG = 120.0  # seconds: for what takes one or two, on however loaded a machine
_PAUSE = 0.002  # seconds


def until(condition: Callable[[], object], what: str, *, seconds: float = LONG) -> None:
    """Wait until ``condition`` is true; fail with ``what`` when it never was.

    Nothing is said about how long it takes: the limit only ends a test that would hang.
    """
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"in {seconds:g} s never seen: {what}"
        time.sleep(_PAUSE)
