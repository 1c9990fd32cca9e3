"""Conditions, events, semaphores and barriers, of threads and of processes.

A thing of processes is known by the name of a semaphore in it: alike in all of them.
"""

from __future__ import annotations

import threading

from .after_import import when_imported
from .calls import NAME, kept, named, reported, waiting
from .events import quoted
from .waits import gives, takes

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
    from typing import Any

TAKEN = "semaphore acquired"


def install() -> None:
    """Record from now on, and those of processes as soon as there can be any."""
    _watch_kinds(threading)
    _watch_semaphores(threading.Semaphore, threading.BoundedSemaphore)
    when_imported("multiprocessing.synchronize", _watch_kinds)


def _watch_kinds(module: ModuleType) -> None:
    """Watch the classes of ``threading``, or those of the same names for processes."""
    condition, event = vars(module)["Condition"], vars(module)["Event"]
    name = _named("condition")
    waiting(condition, "wait", "condition wait", name)
    waiting(condition, "wait_for", "condition wait", name)
    reported(condition, "notify", "condition notify", name)
    reported(condition, "notify_all", "condition notify", name)
    name = _named("event")
    waiting(event, "wait", "event wait", name)
    reported(event, "set", "event set", name)
    reported(event, "clear", "event clear", name)
    name = _named("barrier")
    barrier = vars(module)["Barrier"]  # that of processes inherits all of these
    waiting(barrier, "wait", "barrier wait", name)
    reported(barrier, "abort", "barrier abort", name)
    reported(barrier, "reset", "barrier reset", name)


def _watch_semaphores(semaphore: Any, bounded: Any) -> None:
    name = named("semaphore")
    for method in ("acquire", "__enter__"):
        waiting(semaphore, method, "semaphore wait", name, after=_took)
    for kind in (semaphore, bounded):
        for method in ("release", "__exit__"):
            reported(kind, method, "semaphore release", name, before=gives)


def _took(who: Any, semaphore: str, taken: Any) -> None:
    if taken:
        takes(who, TAKEN, semaphore, f',"who":{quoted(who[5])}')


def _named(kind: str) -> Callable[[Any], str]:
    own = named(kind)

    def new(thing: Any) -> str:
        inner = getattr(thing, "_cond", thing)  # of an event, of a barrier
        count = getattr(inner, "_sleeping_count", None)  # of a condition of processes
        return own(thing) if count is None else f"{kind} of {vars(count)[NAME]}"

    return kept(new)
