"""Waits for events that last as long as they say.

`epoll_wait` and `poll` count whole milliseconds, and Python rounds up: 0.1 ms becomes
one.  `select` counts microseconds, and can wait for what an epoll object would tell.
"""

from __future__ import annotations

import select
import selectors
import sys


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
