"""Waits for events that last as long as they say.

`epoll_wait` and `poll` count whole milliseconds, and Python rounds up: 0.1 ms becomes
one.  `select` counts microseconds, and can wait for what an epoll object would tell.
The kernel may still wake a process 50 microseconds late, unless it asks for less.
"""

from __future__ import annotations

import contextlib
import ctypes
import select
import selectors
import sys
from collections.abc import Iterator

_PR_SET_TIMERSLACK = 29  # linux/prctl.h
_LEAST = 1  # nanosecond; 0 stands for what the thread began with


@contextlib.contextmanager
def punctual() -> Iterator[None]:
    """Have the kernel wake this thread when it is time, for as long as the block lasts.

    No process is to be started in it: that one would be woken so, too.
    """
    if sys.platform != "linux":
        yield
        return
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_TIMERSLACK, _LEAST, 0, 0, 0)
    try:
        yield
    finally:
        libc.prctl(_PR_SET_TIMERSLACK, 0, 0, 0, 0)


def selector() -> selectors.BaseSelector:
    """Return a new selector whose time limits are exact, where the system has such."""
    if sys.platform != "linux":
        return selectors.DefaultSelector()
    return _ExactSelector()


if sys.platform == "linux":

    class _ExactSelector(selectors.EpollSelector):
        """An epoll object for any number of descriptors, waited for with `select`."""

        def select(
            self, timeout: float | None = None
        ) -> list[tuple[selectors.SelectorKey, int]]:
            """Wait for events as the base class does, but not until a millisecond."""
            if timeout is not None and timeout > 0:
                try:
                    select.select((self.fileno(),), (), (), timeout)
                except ValueError:  # a number too high for `select`: as the base class
                    return super().select(timeout)
                timeout = 0.0
            return super().select(timeout)
