"""Trusted CPU-bound work without gates, that reports when it was done."""

from __future__ import annotations

import time

from autograder.student_side.gates import note

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from typing import Any

_ROUNDS = 200_000  # of the loop: some 10 ms of one CPU
_MODULUS = 2**31 - 1


class TimedWork:
    """CPU-bound work that stops nowhere; returns the item that it is called with."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.__name__ = label

    def __call__(self, item: Any = None) -> Any:
        """Compute; report when that began and ended, and how much CPU it took."""
        began, used = _now(), time.thread_time()
        state = 1
        for _ in range(_ROUNDS):
            state = state * 48_271 % _MODULUS
        used = time.thread_time() - used
        note("worked", label=self.label, began=began, ended=_now(), cpu=used)
        return item


def _now() -> float:
    """Seconds of a clock that all processes share, and that no sleep advances."""
    if hasattr(time, "CLOCK_MONOTONIC"):
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()
