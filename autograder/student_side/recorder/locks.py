"""Locks that know who holds them since which line, and say so when somebody waits.

``threading.Lock`` and ``threading.RLock`` return these where the program's own code
calls them; the library's own locks stay what they are.  Who holds a lock is kept in
memory and costs no call of the system: only who has to wait writes an event, and who
takes a lock for which others wait.  `install` with ``every`` writes each acquisition
and release, too, up to a number.

It takes no lock, starts no thread and imports nothing of ours: below `lockstep run`
it is loaded by its path, into a program that must not notice.
"""

from __future__ import annotations

import itertools
import os
import sys
import threading
import time

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType, FrameType
    from typing import Any

_RealLock = threading.Lock
_CRLock: Any = vars(threading)["_CRLock"]
_real_rlock = threading.RLock
_quoted: Callable[[str], str] = __import__("_json").encode_basestring_ascii
_frame_at = sys._getframe
_me = threading.get_ident
_native_id = threading.get_native_id
_active: dict[int, threading.Thread] = vars(threading)["_active"]
_now = time.monotonic_ns  # kept before the play's clock takes its place
_number = itertools.count(1)
_MODE = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_CLOEXEC", 0)
_MOST_BYTES = 4096  # PIPE_BUF: what one write appends whole
_MOST_EVENTS = 300  # of one process, of locks for which nobody waits for long
_MOMENT = 0.05  # seconds: ten turns of the interpreter
_CHILD = os.path.join("multiprocessing", "process.py")
_LONGEST = threading.TIMEOUT_MAX
_MOST_LENGTH = 2 << 20  # bytes of a file: then a new one is begun

# Who took a lock, where: thread of Python, process, thread of the kernel, code and
# position in it, name.
_NOBODY: Any = (0, 0, 0, None, 0, "")


class _Owned(dict[str, bool]):
    """Which files are the program's own; asked once for each."""

    def __init__(self, is_own: Callable[[str], bool]) -> None:
        super().__init__()
        self._is_own = is_own

    def __missing__(self, file: str) -> bool:
        self[file] = own = self._is_own(file)
        return own


class _Recorder:
    """Where events go, and whose lines they name."""

    folder = ""
    every = False
    own: Any = None
    makes: Callable[[str], bool] = staticmethod(lambda _: False)
    is_between: Callable[[str], bool] = staticmethod(lambda _: False)
    left = _MOST_EVENTS
    written = 0
    pid = 0
    forked = False

    def begin(self) -> None:
        """Know the process, after a fork the child."""
        self.forked = self.pid != 0
        self.pid = os.getpid()

    def tid_of(self, thread: Any) -> int:
        """Return the calling thread's number; a fork may have left an old one."""
        if thread is None or self.forked:
            return _native_id()
        return getattr(thread, "_native_id", 0) or _native_id()


_here = _Recorder()


def _taker(depth: int) -> Any:
    """Return who takes a lock, and at which line of the program."""
    frame: FrameType | None = _frame_at(depth)
    own = _here.own
    while frame is not None and not own[frame.f_code.co_filename]:
        if frame.f_code.co_name == "_bootstrap" and _begins_child(frame.f_code):
            frame = None  # the frames around it are the parent's past
            break
        frame = frame.f_back
    me = _me()
    if frame is None:
        return me, 0, 0, None, 0, ""
    # Not `current_thread()`: it makes a record of a thread that it does not know.
    thread = _active.get(me)
    name = "" if thread is None else str(getattr(thread, "_name", ""))
    tid = _here.tid_of(thread)
    return me, _here.pid, tid, frame.f_code, frame.f_lasti, name


def _begins_child(code: CodeType) -> bool:
    return code.co_filename.endswith(_CHILD)


def _line(code: CodeType, position: int) -> int:
    for start, end, line in code.co_lines():
        if start <= position < end and line is not None:
            return line
    return code.co_firstlineno


def _tell(event: str, lock: Any, taker: Any, held: Any = _NOBODY) -> None:
    """Append one event; what cannot be written is dropped."""
    code = taker[3]
    if code is None:
        return  # no line of the program: a matter of the library
    file, line = _quoted(code.co_filename), _line(code, taker[4])
    text = (
        f'{{"e":"{event}","pid":{taker[1]},"tid":{taker[2]},"t":{_now()},'
        f'"obj":{_quoted(lock._name)},"label":{_quoted(lock._label)},'
        f'"at":[{file},{line},{_quoted(code.co_name)}]'
    )
    if held[3] is not None:
        text += (
            f',"held_pid":{held[1]},"held_tid":{held[2]},'
            f'"held_file":{_quoted(held[3].co_filename)},'
            f'"held_line":{_line(held[3], held[4])},'
            f'"held_in":{_quoted(held[3].co_name)},"held_name":{_quoted(held[5])}'
        )
    _append(text.encode() + b"}\n")


def _append(text: bytes) -> None:
    if len(text) > _MOST_BYTES:
        return
    path = f"{_here.folder}/{os.getpid()}.events"
    try:
        descriptor = os.open(path, _MODE, 0o600)
        try:
            os.write(descriptor, text)
        finally:
            os.close(descriptor)
        _here.written += len(text)
        if _here.written > _MOST_LENGTH:
            _here.written = 0
            os.replace(path, f"{_here.folder}/{os.getpid()}-before.events")
    except OSError:
        return


def _tell_if_room(event: str, lock: Any, taker: Any) -> None:
    """Write an event of a lock for which nobody waits, while there are few."""
    if _here.every and _here.left > 0:
        _here.left -= 1
        _tell(event, lock, taker)


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
        "_take",
        "_told",
        "_waiting",
        "locked",
        "release",
        "release_lock",
    )
    _waiting: dict[int, Any]

    def __new__(cls) -> Any:
        """Make a lock of ours for the program, a real one for the library."""
        return _made(_frame_at(1), cls, _RealLock)

    def __init__(self) -> None:
        real = self._real = _RealLock()
        self._take = real.acquire
        self._held = self._told = _NOBODY
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
            _leave_out_ours(error)
            raise

    acquire_lock = acquire

    def __enter__(self) -> bool:
        if self._take(False):
            _took(self, _taker(2))
            return True
        try:
            return _wait(self, self._take, _taker(2))
        except BaseException as error:
            _leave_out_ours(error)
            raise

    def __repr__(self) -> str:
        return repr(self._real)

    def __reduce_ex__(self, _protocol: Any) -> Any:
        raise TypeError("cannot pickle '_thread.lock' object")


class ToldLock(Lock):
    """A lock that writes its releases, too."""

    __slots__ = ()

    def _give(self) -> None:
        pass

    def release(self) -> None:
        """Release as the real lock does."""
        if self._real.locked():
            _tell_if_room("lock released", self, _taker(2))
        self._real.release()

    release_lock = release

    def __exit__(self, *_: object) -> None:
        if self._real.locked():
            _tell_if_room("lock released", self, _taker(2))
        self._real.release()


def _refuse(_: Any, /, **_options: object) -> None:
    raise TypeError("type '_thread.lock' is not an acceptable base type")


# setattr: mypy knows no way to say it.
setattr(Lock, "__init_subclass__", classmethod(_refuse))  # noqa: B010


class RLock(_CRLock):  # type: ignore[misc]
    """What ``threading.RLock()`` returns to the program."""

    __slots__ = ("_held", "_label", "_name", "_told", "_waiting")

    def __init__(self) -> None:
        self._held = self._told = _NOBODY
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
            _leave_out_ours(error)
            raise

    __enter__ = acquire

    def __repr__(self) -> str:
        return str(super().__repr__()).replace(" RLock ", " _thread.RLock ", 1)

    def __reduce_ex__(self, _protocol: Any) -> Any:
        raise TypeError("cannot pickle '_thread.RLock' object")


def _leave_out_ours(error: BaseException) -> None:
    """Take our frames from a traceback: it may be printed."""
    ours = _leave_out_ours.__code__.co_filename
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename == ours:
        trace = trace.tb_next
    error.__traceback__ = trace


def _acquire(
    lock: Any, take: Callable[..., bool], blocking: bool, timeout: float
) -> bool:
    """Try whether it must wait at all; what is refused, the real lock refuses."""
    waits = blocking and (timeout == -1 or 0 < timeout <= _LONGEST)
    if waits:
        if not take(False):
            return _wait(lock, take, _taker(3), timeout)
    elif not take(blocking, timeout):
        return False
    _took(lock, _taker(3))
    return True


def _took(lock: Any, taker: Any) -> None:
    # In this order: who comes to wait meanwhile reads the holder after telling us.
    lock._held = taker
    if not lock._waiting:
        _tell_if_room("lock acquired", lock, taker)
    elif lock._told != taker:  # those who wait have told of another holder
        lock._told = taker
        _tell("lock acquired", lock, taker)


def _wait(lock: Any, take: Callable[..., bool], taker: Any, left: float = -1) -> bool:
    if not (_here.every and _here.left > 0) and lock._held[0] != taker[0]:
        # Whoever waits for a moment only is not worth a word.
        if left == -1 or left > _MOMENT:
            if take(True, _MOMENT):
                _took(lock, taker)
                return True
            left = left if left == -1 else left - _MOMENT
    else:
        _here.left -= 1
    lock._waiting[taker[0]] = True
    try:
        lock._told = held = lock._held
        _tell("lock waits", lock, taker, held)
        taken = take(True, left)
    finally:
        lock._waiting.pop(taker[0], None)
    if taken:
        _took(lock, taker)
    return taken


def _made(frame: FrameType | None, kind: Any, real: Callable[[], Any]) -> Any:
    """Make a lock of ours where the program asks for one, or the kit on its behalf."""
    while frame is not None and _here.is_between(frame.f_code.co_filename):
        frame = frame.f_back
    if frame is None or not _here.makes(frame.f_code.co_filename):
        return real()
    return object.__new__(kind)


def _rlock(*args: Any, **options: Any) -> Any:
    """Return a reentrant lock, as the real function does."""
    frame: FrameType | None = _frame_at(1)
    while frame is not None and _here.is_between(frame.f_code.co_filename):
        frame = frame.f_back
    if args or options or frame is None or not _here.makes(frame.f_code.co_filename):
        return _real_rlock(*args, **options)
    return RLock()


def name(lock: Any, label: str) -> None:
    """Give a lock the name by which a verdict calls it."""
    if type(lock) in (Lock, ToldLock, RLock):
        lock._label = label


def install(
    folder: str,
    is_own: Callable[[str], bool],
    makes: Callable[[str], bool],
    is_between: Callable[[str], bool],
    every: bool = False,
) -> None:
    """Give the program locks that know who holds them; does so once.

    ``is_own`` tells the program's files, whose lines are named; ``makes`` those whose
    locks are ours; ``is_between`` those that make locks on behalf of others.
    """
    if _here.folder:
        return
    _here.folder, _here.every = folder, every
    _here.begin()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_here.begin)
    _here.own = _Owned(is_own)
    _here.makes, _here.is_between = makes, is_between
    kind: Any = ToldLock if every else Lock
    # By this name a manager pickles it.
    kind.__name__ = kind.__qualname__ = "Lock"
    kind.__module__ = "threading"
    threading.Lock = kind
    _rlock.__name__ = _rlock.__qualname__ = "RLock"
    _rlock.__module__ = "threading"
    if _CRLock is not None:
        replaced: Any = _rlock
        threading.RLock = replaced
