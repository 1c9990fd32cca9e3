"""The second net: processes that outlived their warden.

A student's process of the same user can kill its warden.  Its descendants then fall to
the nearest reaper above: the grader makes itself one, and ends what it did not start.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
import signal
import sys
import time

from autograder.errors import LockstepError
from autograder.play.warden import descendants

_PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h
_PATIENCE = 20.0  # seconds for the kernel to end killed processes
_STEP = 0.001  # seconds between two looks at who is left


@functools.cache
def become_reaper() -> None:
    """Make every orphan below the grader its child (Linux; elsewhere do nothing)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def below() -> frozenset[int]:
    """All processes below the grader now."""
    return frozenset(descendants(os.getpid()))


def end_all_but(known: frozenset[int]) -> None:
    """Kill every process below the grader that is not one of ``known``, and reap it.

    Raises ``LockstepError`` when the kernel does not end them.
    """
    deadline = time.monotonic() + _PATIENCE
    while strangers := below() - known:
        if time.monotonic() > deadline:
            raise LockstepError(
                "Failed to end the student's processes "
                f"{' '.join(map(str, sorted(strangers)))} in {_PATIENCE:.0f} s"
            )
        for pid in strangers:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        for pid in strangers:  # one that is not our child is reaped by its parent
            with contextlib.suppress(OSError):
                os.waitpid(pid, os.WNOHANG)
        time.sleep(_STEP)
