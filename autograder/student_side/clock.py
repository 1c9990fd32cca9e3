"""The virtual clock: sleeping is a gate, and time passes when the referee says so.

``time.sleep`` stops at a gate of kind ``sleep``; the referee advances one offset for
all processes of the play and lets the sleeper go, so that nobody really sleeps.  Every
clock of ``time`` that shows the hour or measures a wait carries the offset.

The standard library's own waits are different: ``queue.get(timeout=1)`` reads a clock
and then waits in the kernel, where there is no offset.  Those modules must see the real
clock, or a sleep elsewhere would end their waits.  We know them by the name of the
calling module, instead of a private copy of ``time`` for each: that works whatever is
imported when, with ``import time`` and ``from time import monotonic`` alike, and
needs no import hook.
"""

from __future__ import annotations

import mmap
import operator
import os
import sys
import time

from autograder.student_side import gates

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

ADDRESS = "LOCKSTEP_CLOCK"  # a file of 8 bytes: the offset in seconds, a native double
CLOCKS = ("time", "monotonic", "perf_counter")  # each with a `_ns` sibling
# Top-level names of the modules that pair a clock with a wait in the kernel.
_PAIRING = frozenset(
    {
        "asyncio",
        "concurrent",
        "multiprocessing",
        "queue",
        "selectors",
        "socketserver",
        "subprocess",
        "threading",
    }
)
# The only sleeps of those modules in 3.11 to 3.13, as (module, function or any).  The
# module alone is not enough: `Thread(target=time.sleep)` is called by threading.
_OWN_SLEEPS = frozenset(
    {
        ("subprocess", "_wait"),
        ("multiprocessing.pool", "_wait_for_updates"),
        ("multiprocessing.pool", "_help_stuff_finish"),
    }
)
_LONGEST_SLEEP = float(2**63 // 10**9)  # seconds; time.sleep() refuses more
_caller = sys._getframe
_passed = [0.0]  # seconds that only this process has seen pass, in one wait or another


def let_pass(seconds: float) -> None:
    """Let every clock of this process show that so much time has passed."""
    _passed[0] += seconds


class _Replacement:
    """Stands for a function of ``time``.

    An object instead of a function: a function kept in a class would become a method,
    as the built-in one does not.  It is pickled by its name, as the built-in one is.
    """

    def __init__(self, original: Callable[..., Any]) -> None:
        self.original = original
        self.__name__ = original.__name__
        self.__qualname__ = original.__name__
        self.__module__ = "time"
        self.__doc__ = original.__doc__

    def __reduce__(self) -> str:
        return self.__name__

    def __repr__(self) -> str:
        return repr(self.original)


class Clock(_Replacement):
    """A clock of ``time`` that carries the offset of the play."""

    def __init__(
        self, original: Callable[[], Any], offset: Callable[[], float]
    ) -> None:
        super().__init__(original)
        self.offset = offset  # seconds
        self.counts_nanoseconds = original.__name__.endswith("_ns")

    def __call__(self) -> Any:
        """Return the time, virtual for all but the waits of the standard library."""
        module = _caller(1).f_globals.get("__name__")
        seconds = _passed[0]
        if type(module) is not str or module.partition(".")[0] not in _PAIRING:
            seconds += self.offset()
        shift = round(seconds * 1e9) if self.counts_nanoseconds else seconds
        return self.original() + shift


class Sleep(_Replacement):
    """``time.sleep``, as a gate."""

    def __call__(self, seconds: Any, /) -> None:
        """Stop at a gate until the virtual clock has passed ``seconds``."""
        amount = seconds if isinstance(seconds, float) else operator.index(seconds)
        if not 0 < amount < _LONGEST_SLEEP:
            self.original(seconds)  # gives way, or raises what it always raises
            return
        caller = _caller(1)
        where = (caller.f_globals.get("__name__"), caller.f_code.co_name)
        if where in _OWN_SLEEPS:
            self.original(seconds)
            return
        gates.gate("sleep", "sleep", seconds=float(amount))


def install() -> None:
    """Replace the functions of ``time``; without a referee, or twice, do nothing."""
    if gates.referee() is None or isinstance(time.sleep, Sleep):
        return
    seconds = _offset()
    for name in CLOCKS:
        for both in (name, f"{name}_ns"):
            _replace(both, Clock(getattr(time, both), seconds))
    _replace("sleep", Sleep(time.sleep))


def _replace(name: str, replacement: _Replacement) -> None:
    setattr(time, name, replacement)


def _offset() -> Callable[[], float]:
    """Return a function that reads the offset, in seconds, from the shared file."""
    path = os.environ.get(ADDRESS)
    if not path:
        return lambda: 0.0
    descriptor = os.open(path, os.O_RDONLY)
    try:
        shared = mmap.mmap(descriptor, 8, access=mmap.ACCESS_READ)
    finally:
        os.close(descriptor)
    # A double in one aligned piece of memory: read in every child without a lock.
    view = memoryview(shared).cast("d")

    def seconds() -> float:
        # The referee writes it by a system call; it need not be a single store.
        while (value := view[0]) != view[0]:
            continue
        return value

    return seconds
