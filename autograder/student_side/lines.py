"""Facts about this process for an observer outside: stacks, threads, alarms, handlers.

Two files per process, in a folder that the observer reads:

``<pid>.stack``
    what `faulthandler` writes when the observer sends ``DUMP_SIGNAL``;
``<pid>.facts``
    lines of text: ``ours``, ``thread <ident> <native id> <name>``,
    ``alarm <seconds> <when>`` and ``alarm unknown``; ``when`` is CLOCK_MONOTONIC's time
    at which the alarm will have gone off: 0 for no alarm, ``inf`` for one that repeats;
    ``handler <signal> own``, ``handler <signal> library`` and ``handlers unknown``.

Nothing here takes a lock, starts a thread or keeps a descriptor that a program would
meet: it runs at every fork, and beside code that may be doing anything.
"""

from __future__ import annotations

import faulthandler
import functools
import os
import sys
import threading
import time

TYPE_CHECKING = False  # `typing` alone would cost a program's start three milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

# not `signal`, which makes enums of it all, and which is to be loaded after this
_signal: Any = __import__("_signal")

# 0 where there is no such signal: nothing is kept there, and nothing could be proved.
DUMP_SIGNAL: int = getattr(_signal, "SIGRTMAX", 1) - 1
_STACK_MODE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_FACTS_MODE = os.O_WRONLY | os.O_CREAT | os.O_APPEND
# Signals for which there may be a handler that is not the program's: Python's for
# Ctrl-C, those of `faulthandler` and `readline`, ours.  The kernel does not say whose.
_AMBIGUOUS = "SIGINT SIGILL SIGABRT SIGBUS SIGFPE SIGSEGV SIGWINCH"
AMBIGUOUS = frozenset(
    {getattr(_signal, name, 0) for name in _AMBIGUOUS.split()} | {DUMP_SIGNAL}
)
_CAN_SET_ALARMS = frozenset({"alarm", "ualarm", "setitimer", "syscall"})
_CAN_SET_HANDLERS = frozenset(
    {"signal", "sigaction", "bsd_signal", "sysv_signal", "sigset", "syscall"}
)
_LIBRARY = frozenset(
    os.path.join(os.path.dirname(os.__file__), *name.split("/"))
    for name in ("asyncio/runners.py", "multiprocessing/forkserver.py")
)
_HIGH = 1000  # below the usual limit of 1024, above what a program opens


def install(folder: str) -> None:
    """Keep the two files of this process, and of those forked from it, in ``folder``.

    A process that cannot keep them is not marked as ours: nothing is then proved of it.
    """
    if not DUMP_SIGNAL:
        return
    files = _Files(folder)
    files.begin()
    os.register_at_fork(after_in_child=files.begin)
    _watch_threads(files)
    _watch_alarms(files)
    _watch_handlers(files)
    sys.meta_path.insert(0, _ForeignCalls(files))


class _Files:
    """The files of one process; after a fork, of the child."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._stack_fd = -1
        self._identity: tuple[int, int] = (-1, -1)
        self._inherited: dict[str, str] = {}  # what a child has to note as well

    def begin(self) -> None:
        """Open the files of the process that runs this."""
        try:
            self._open_stack()
        except OSError:
            self.give_up()
            return
        self.tell("ours")
        self.tell_thread(threading.get_ident(), threading.get_native_id(), "MainThread")
        for fact in self._inherited.values():
            self.tell(fact)

    def _open_stack(self) -> None:
        fd = os.open(self._path("stack"), _STACK_MODE, 0o600)
        if self._still_ours():  # a fork: take the place of the parent's file
            os.dup2(fd, self._stack_fd, inheritable=False)
        else:
            self._stack_fd = _high_copy(fd)
            faulthandler.register(
                DUMP_SIGNAL, file=self._stack_fd, all_threads=True, chain=False
            )
        os.close(fd)
        self._identity = _identity(self._stack_fd)

    def _still_ours(self) -> bool:
        """Return whether the descriptor is still ours: a program may close it."""
        if self._stack_fd < 0:
            return False
        try:
            return _identity(self._stack_fd) == self._identity
        except OSError:
            return False

    def tell(self, fact: str) -> None:
        """Append one fact; without a place to write it, this process is not ours."""
        try:
            fd = os.open(self._path("facts"), _FACTS_MODE, 0o600)
        except OSError:
            self.give_up()
            return
        try:
            os.write(fd, fact.encode("utf-8", "replace") + b"\n")
        except OSError:
            self.give_up()
        finally:
            os.close(fd)

    def tell_thread(self, ident: int, native_id: int, name: str) -> None:
        """Append which thread of the kernel a thread of Python is."""
        self.tell(f"thread {ident} {native_id} {' '.join(name.split())}")

    def tell_for_all(self, subject: str, word: str) -> None:
        """Append a fact that is true of the children of this process, too."""
        self._inherited[subject] = f"{subject} {word}"
        self.tell(f"{subject} {word}")

    def give_up(self) -> None:
        """Take the handler away: that is how an observer knows that we know nothing."""
        faulthandler.unregister(DUMP_SIGNAL)

    def _path(self, ending: str) -> str:
        return f"{self._folder}/{os.getpid()}.{ending}"


def _identity(fd: int) -> tuple[int, int]:
    status = os.fstat(fd)
    return status.st_dev, status.st_ino


def _high_copy(fd: int) -> int:
    """A copy of ``fd`` out of the way: a program that counts its own sees none."""
    import fcntl  # here: a system without it has no faulthandler.register either

    for lowest in (_HIGH, 200, 0):
        try:
            return fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, lowest)
        except OSError:
            continue
    raise OSError("Failed to keep a file for stacks: too many open files")


def _watch_threads(files: _Files) -> None:
    """Note each thread of `threading` as it starts."""
    real: Callable[[threading.Thread], None] = vars(threading.Thread)["_set_native_id"]

    @functools.wraps(real)
    def set_native_id(thread: threading.Thread) -> None:
        real(thread)
        files.tell_thread(threading.get_ident(), threading.get_native_id(), thread.name)

    # setattr: the attribute is private, and typeshed does not know it
    setattr(threading.Thread, "_set_native_id", set_native_id)  # noqa: B010


def _watch_alarms(files: _Files) -> None:
    """Note each alarm: the kernel shows its timer to the process itself only."""
    for name in ("alarm", "setitimer"):
        noted = _noting(files, getattr(_signal, name))
        for module in (_signal, sys.modules.get("signal")):
            if module is not None:
                setattr(module, name, noted)


def _noting(files: _Files, real: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(real)
    def noted(*args: Any) -> Any:
        files.tell("alarm 0 inf")  # before: it could go off before we know when
        try:
            return real(*args)
        finally:
            left, every = _signal.getitimer(_signal.ITIMER_REAL)
            files.tell(f"alarm {left} {_when(left, every)}")

    return noted


def _when(left: float, every: float) -> float:
    if every:
        return float("inf")
    return time.clock_gettime(time.CLOCK_MONOTONIC) + left if left else 0.0


def _watch_handlers(files: _Files) -> None:
    """Note whose the handlers are, where the kernel's word would not be enough."""
    real = _signal.signal
    wishes = _Wishes()

    @functools.wraps(real)
    def noted(number: Any, handler: Any, /) -> Any:
        if not isinstance(number, int) or number not in AMBIGUOUS:
            return real(number, handler)
        if wishes.make_own(number, handler, sys._getframe(1)):
            files.tell_for_all(f"handler {int(number)}", "own")
            return real(number, handler)
        before = real(number, handler)
        files.tell_for_all(f"handler {int(number)}", "library")
        return before

    _signal.signal = noted  # that of the module `signal` calls it
    for number in AMBIGUOUS - {0}:
        if _is_anothers(number, _signal.getsignal(number)):
            files.tell_for_all(f"handler {number}", "own")  # of who was here before us
    _watch_wakeups(files, wishes)


def _watch_wakeups(files: _Files, wishes: _Wishes) -> None:
    """Note that Ctrl-C writes to a descriptor of the program's, whatever it calls."""
    real = _signal.set_wakeup_fd
    number = int(_signal.SIGINT)

    @functools.wraps(real)
    def noted(*args: Any, **options: Any) -> Any:
        if args != (-1,) and not _is_of_library(sys._getframe(1)):
            wishes.wanted.add(number)
            files.tell_for_all(f"handler {number}", "own")
        return real(*args, **options)

    for module in (_signal, sys.modules.get("signal")):
        if module is not None:
            setattr(module, "set_wakeup_fd", noted)  # noqa: B010 - as with alarms


class _Wishes:
    """For which signals the program itself has asked for Python's own handler.

    To restore it where the program had set another one does not count: most programs
    do that while they start processes.
    """

    def __init__(self) -> None:
        self.wanted: set[int] = set()
        self._changed: set[int] = set()

    def make_own(self, number: int, handler: Any, frame: Any) -> bool:
        """Take note of a handler; return whether it is the program's own."""
        if not _is_of_library(frame):
            if _is_anothers(number, handler) or not callable(handler):
                self._changed.add(number)
                return callable(handler)
            if number not in self._changed:
                self.wanted.add(number)
        return callable(handler) and number in self.wanted


def _is_anothers(number: int, handler: Any) -> bool:
    """Return whether a handler is another one than Python's own for Ctrl-C."""
    pythons = number == _signal.SIGINT and handler is _signal.default_int_handler
    return callable(handler) and not pythons


def _is_of_library(frame: Any) -> bool:
    """Return whether a handler is set by a module that does so for its own ends."""
    caller = frame.f_back or frame  # below the function of the module `signal`
    files = (frame.f_code.co_filename, caller.f_code.co_filename)
    return not _LIBRARY.isdisjoint(files)


class _ForeignCalls:
    """Notes C functions for alarms and handlers, called past Python's `signal`.

    A finder of modules that finds none: so nothing is slower before `ctypes` is there.
    """

    def __init__(self, files: _Files) -> None:
        self._files = files

    def find_spec(self, name: str, *_: Any) -> None:
        """Begin to listen when a module is loaded that can call any C function."""
        if name == "_ctypes":
            sys.addaudithook(self._hear)
        elif name == "_cffi_backend":
            self._files.tell_for_all("alarm", "unknown")

    def _hear(self, event: str, args: tuple[Any, ...]) -> None:
        if event == "ctypes.dlsym":
            if args[1] in _CAN_SET_ALARMS:
                self._files.tell_for_all("alarm", "unknown")
            if args[1] in _CAN_SET_HANDLERS:
                self._files.tell_for_all("handlers", "unknown")
