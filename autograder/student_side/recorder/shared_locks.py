"""Records who takes and releases locks and semaphores of multiprocessing.

Each is known by the name of its semaphore, which pickling takes along, or by one of
ours where only a fork can share it: that copies it.  Only what the program's own line
asks for is noted: queues and pools have locks of their own.
"""

from __future__ import annotations

import itertools
import os

from .after_import import when_imported
from .calls import NAME
from .events import facts_text, frame_at, here, process_name, taker_at, tell_some
from .waits import awake, gives, gives_any, takes, waits

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import CodeType, FrameType
    from typing import Any

MODULE = "multiprocessing.synchronize"
_number = itertools.count(1)
_LOCKS = frozenset({"Lock", "RLock"})
_SEMAPHORES = frozenset({"Semaphore", "BoundedSemaphore"})
_LIBRARY = os.path.join("multiprocessing", "synchronize.py")
_WITH = frozenset({"__enter__", "__exit__"})


def install() -> None:
    """Record from the moment there can be such locks; does so once."""
    when_imported(MODULE, _watch)


def _watch(module: Any) -> None:
    kind = module.SemLock
    make_methods = kind._make_methods

    def make_watched_methods(self: Any) -> None:
        make_methods(self)
        own = self._semlock.name or f"{here.pid}-{next(_number)}"
        vars(self)[NAME] = f"semaphore {own}"
        if type(self).__name__ in _LOCKS:
            _tell_of(self, "lock")
        elif type(self).__name__ in _SEMAPHORES:
            _tell_of(self, "semaphore")

    kind._make_methods = make_watched_methods
    # What `with` calls, past the attribute of the instance.
    kind.__enter__ = lambda self: self.acquire()
    kind.__exit__ = lambda self, *_: self.release()


def _tell_of(lock: Any, kind: str) -> None:
    take, give = lock.acquire, lock.release
    inner = lock._semlock
    name = vars(lock)[NAME]
    is_lock = kind == "lock"

    def acquire(block: bool = True, timeout: float | None = None) -> bool:
        frame = _asked_by_program()
        if frame is None or (is_lock and inner._is_mine()):
            return bool(take(block, timeout))
        who = taker_at(frame)
        if block and (timeout is None or timeout > 0):
            if not take(False) and not _wait(take, timeout, who, kind, name):
                return False
        elif not take(block, timeout):
            return False
        facts = facts_text({"who": process_name()})
        takes(who, f"{kind} acquired", name, facts)
        tell_some(f"{kind} acquired", name, who, facts)
        return True

    def release() -> None:
        # Before it is free: who takes it next writes their event after this one.
        frame = _asked_by_program()
        if frame is not None and (not is_lock or inner._count() <= 1):
            who = taker_at(frame)
            (gives_any if is_lock else gives)(who, name)
            tell_some(f"{kind} released", name, who)
        give()

    lock.acquire, lock.release = acquire, release


def _wait(take: Any, timeout: float | None, who: Any, kind: str, name: str) -> bool:
    event = f"{kind} waits"
    place = waits(who, event, name)
    if here.every:
        tell_some(event, name, who)
    try:
        return bool(take(True, timeout))
    finally:
        awake(place)


def _asked_by_program() -> FrameType | None:
    frame: FrameType | None = frame_at(2)
    while frame is not None and _is_between(frame.f_code):
        frame = frame.f_back
    if frame is None or not here.own[frame.f_code.co_filename]:
        return None
    return frame


def _is_between(code: CodeType) -> bool:
    """Return whether it only passes a ``with`` on: of a lock, or of a condition."""
    file = code.co_filename
    return file == __file__ or (code.co_name in _WITH and file.endswith(_LIBRARY))
