"""Locks that know who holds them since which line, and say so when somebody waits.

``threading.Lock`` and ``threading.RLock`` return these where the program's own code
calls them; the library's own locks stay what they are.  Who holds a lock is kept in
memory and costs no call of the system: only who has to wait writes an event, and who
takes a lock for which others wait.  `install` with ``every`` writes each acquisition
and release, too, up to a number.

It takes no lock and starts no thread.
"""

from __future__ import annotations

import itertools
import os
import threading

from .events import (
    NOBODY,
    frame_at,
    here,
    leave_out_ours,
    line_of,
    quoted,
    taker,
    tell,
)
from .waits import waits_again, waits_instead

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any

_RealLock = threading.Lock
_CRLock: Any = vars(threading)["_CRLock"]
_real_rlock = threading.RLock
_take_rlock: Any = getattr(_CRLock, "acquire", None)
_OF_CONDITION = threading.Condition.__init__.__code__
_number = itertools.count(1)
_MOMENT = 0.05  # seconds: ten turns of the interpreter
_LONGEST = threading.TIMEOUT_MAX


class _Makers:
    """Whose locks are ours."""

    makes: Callable[[str], bool] = staticmethod(lambda _: False)
    is_between: Callable[[str], bool] = staticmethod(lambda _: False)


_makers = _Makers()


def _tell(event: str, lock: Any, who: Any, held: Any = NOBODY) -> None:
    """Append one event; what cannot be written is dropped."""
    if who[3] is None:
        return  # no line of the program: a matter of the library
    tell(event, lock._name, who, _facts(lock, held))


def _facts(lock: Any, held: Any) -> str:
    facts = f',"label":{quoted(lock._label)}'
    if held[3] is not None:
        facts += (
            f',"held_pid":{held[1]},"held_tid":{held[2]},'
            f'"held_file":{quoted(held[3].co_filename)},'
            f'"held_line":{line_of(held[3], held[4])},'
            f'"held_in":{quoted(held[3].co_name)},"held_name":{quoted(held[5])}'
        )
    return facts


def _tell_if_room(event: str, lock: Any, who: Any) -> None:
    """Write an event of a lock for which nobody waits, while there are few."""
    if here.every and here.locks > 0:
        here.locks -= 1
        _tell(event, lock, who)


class _Meta(type):
    """What ``isinstance(lock, threading.Lock)`` asks, from Python 3.13 on."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, type(_RealLock()))


class Lock(metaclass=_Meta):
    """What ``threading.Lock()`` returns to the program: delegates to the real lock."""

    __slots__ = (
        "__exit__",
        "__weakref__",
        "_at_fork_reinit",
        "_held",
        "_label",
        "_name",
        "_real",
        "_reported",
        "_take",
        "_waiting",
        "locked",
        "release",
        "release_lock",
    )
    _waiting: dict[int, Any]

    def __new__(cls) -> Any:
        """Make a lock of ours for the program, a real one for the library."""
        return _made(frame_at(1), cls, _RealLock)

    def __init__(self) -> None:
        real = self._real = _RealLock()
        self._take = real.acquire
        self._held = self._reported = NOBODY
        self._waiting = {}
        self._label = ""
        self._name = f"lock {os.getpid()}-{next(_number)}"
        # The methods of the real lock: no frame of ours, and nothing is slower.
        self.locked = real.locked
        self._at_fork_reinit = getattr(real, "_at_fork_reinit", None)
        self._give()

    def _give(self) -> None:
        self.__exit__ = self._real.__exit__
        self.release = self.release_lock = self._real.release

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        return type(self._real)

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Acquire as the real lock does."""
        try:
            return _acquire(self, self._take, blocking, timeout)
        except BaseException as error:
            leave_out_ours(error)
            raise

    acquire_lock = acquire

    def __enter__(self) -> bool:
        if self._take(False):
            self._held = who = taker(2)
            if self._waiting or here.every:
                _took(self, who)
            return True
        try:
            return _wait(self, self._take, taker(2))
        except BaseException as error:
            leave_out_ours(error)
            raise

    def __repr__(self) -> str:
        return repr(self._real)

    def __reduce_ex__(self, _protocol: Any) -> Any:
        raise TypeError("cannot pickle '_thread.lock' object")


class WatchedLock(Lock):
    """A lock that writes its releases, too."""

    __slots__ = ()

    def _give(self) -> None:
        pass

    def release(self) -> None:
        """Release as the real lock does."""
        if here.locks > 0 and self._real.locked():
            _tell_if_room("lock released", self, taker(2))
        self._real.release()

    release_lock = release

    def __exit__(self, *_: object) -> None:
        if here.locks > 0 and self._real.locked():
            _tell_if_room("lock released", self, taker(2))
        self._real.release()


def _refuse(_: Any, /, **_options: object) -> None:
    raise TypeError("type '_thread.lock' is not an acceptable base type")


# setattr: mypy knows no way to say it.
setattr(Lock, "__init_subclass__", classmethod(_refuse))  # noqa: B010


class RLock(_CRLock):  # type: ignore[misc]
    """What ``threading.RLock()`` returns to the program."""

    __slots__ = ("_held", "_label", "_name", "_reported", "_waiting")

    def __init__(self) -> None:
        self._held = self._reported = NOBODY
        self._waiting: dict[int, Any] = {}
        self._label = ""
        self._name = f"lock {os.getpid()}-{next(_number)}"

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Acquire as the real lock does; again, by who holds it."""
        take = super().acquire
        if self._is_owned():
            return bool(take(blocking, timeout))
        try:
            return _acquire(self, take, blocking, timeout)
        except BaseException as error:
            leave_out_ours(error)
            raise

    def __enter__(self) -> bool:
        if not self._is_owned() and _take_rlock(self, False):
            self._held = who = taker(2)
            if self._waiting or here.every:
                _took(self, who)
            return True
        return self.acquire()

    def _acquire_restore(self, state: tuple[int, int]) -> None:
        """Take the lock again after a condition's wait, as often as it was taken."""
        take, who = super().acquire, taker(2)
        if not take(False):
            held = self._reported = self._held
            before = waits_instead(who, "lock waits", self._name, _facts(self, held))
            self._waiting[who[0]] = True
            try:
                take()
            finally:
                self._waiting.pop(who[0], None)
                waits_again(before)
        _took(self, who)
        for _ in range(state[0] - 1):
            take()

    def __repr__(self) -> str:
        name = f" {type(self).__name__} "
        return str(super().__repr__()).replace(name, " _thread.RLock ", 1)

    def __reduce_ex__(self, _protocol: Any) -> Any:
        raise TypeError("cannot pickle '_thread.RLock' object")


class WatchedRLock(RLock):
    """A reentrant lock that writes its last release, too."""

    __slots__ = ("_depth",)

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0  # how often its holder has taken it

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Acquire as the real lock does."""
        again = self._is_owned()
        taken = super().acquire(blocking, timeout)
        if taken:
            self._depth = self._depth + 1 if again else 1
        return taken

    __enter__ = acquire

    def release(self) -> None:
        """Release as the real lock does."""
        if self._is_owned():
            self._depth -= 1
            if not self._depth and here.locks > 0:
                _tell_if_room("lock released", self, taker(2))
        super().release()

    def __exit__(self, *_: object) -> None:
        self.release()

    def _release_save(self) -> Any:
        _tell_if_room("lock released", self, taker(2))
        return super()._release_save()

    def _acquire_restore(self, state: tuple[int, int]) -> None:
        super()._acquire_restore(state)
        self._depth = state[0]


def _acquire(
    lock: Any, take: Callable[..., bool], blocking: bool, timeout: float
) -> bool:
    """Try whether it must wait at all; what is refused, the real lock refuses."""
    waits = blocking and (timeout == -1 or 0 < timeout <= _LONGEST)
    if waits:
        if not take(False):
            return _wait(lock, take, taker(3), timeout)
    elif not take(blocking, timeout):
        return False
    _took(lock, taker(3))
    return True


def _took(lock: Any, who: Any) -> None:
    # In this order: a new waiter enters `_waiting` first, and then reads the holder.
    lock._held = who
    if not lock._waiting:
        _tell_if_room("lock acquired", lock, who)
    elif lock._reported != who:  # those who wait have named another holder
        lock._reported = who
        _tell("lock acquired", lock, who)


def _wait(lock: Any, take: Callable[..., bool], who: Any, left: float = -1) -> bool:
    if not (here.every and here.locks > 0) and lock._held[0] != who[0]:
        # A wait of a moment is not worth an event.
        if left == -1 or left > _MOMENT:
            if take(True, _MOMENT):
                _took(lock, who)
                return True
            left = left if left == -1 else left - _MOMENT
    else:
        here.locks -= 1
    lock._waiting[who[0]] = True
    try:
        lock._reported = held = lock._held
        _tell("lock waits", lock, who, held)
        taken = take(True, left)
    finally:
        lock._waiting.pop(who[0], None)
    if taken:
        _took(lock, who)
    return taken


def _made(frame: FrameType | None, kind: Any, real: Callable[[], Any]) -> Any:
    """Make a lock of ours where the program asks for one, or the kit on its behalf."""
    while frame is not None and _makers.is_between(frame.f_code.co_filename):
        frame = frame.f_back
    if frame is None or not _makers.makes(frame.f_code.co_filename):
        return real()
    return object.__new__(kind)


def _rlock(*args: Any, **options: Any) -> Any:
    """Return a reentrant lock, as the real function does."""
    frame: FrameType | None = frame_at(1)
    if frame is not None and frame.f_code is _OF_CONDITION:
        frame = frame.f_back
    while frame is not None and _makers.is_between(frame.f_code.co_filename):
        frame = frame.f_back
    if args or options or frame is None or not _makers.makes(frame.f_code.co_filename):
        return _real_rlock(*args, **options)
    return WatchedRLock() if here.every else RLock()


def name(lock: Any, label: str) -> None:
    """Set the name by which a verdict calls a lock."""
    if type(lock) in (Lock, WatchedLock, RLock, WatchedRLock):
        lock._label = label


def install(makes: Callable[[str], bool], is_between: Callable[[str], bool]) -> None:
    """Let the program make locks that know who holds them.

    ``makes`` accepts the files whose locks are ours; ``is_between`` those that make
    locks on behalf of others.
    """
    _makers.makes, _makers.is_between = makes, is_between
    kind: Any = WatchedLock if here.every else Lock
    # By this name a manager pickles it.
    kind.__name__ = kind.__qualname__ = "Lock"
    kind.__module__ = "threading"
    threading.Lock = kind
    _rlock.__name__ = _rlock.__qualname__ = "RLock"
    _rlock.__module__ = "threading"
    if _CRLock is not None:
        replaced: Any = _rlock
        threading.RLock = replaced
