"""The blocking calls of the standard library, announcing that they wait.

Each first tries whether it would have to wait at all; only then it says so.  ``on``
is what is waited for, ``timed`` says whether the wait ends by itself.
"""

from __future__ import annotations

import functools
import os
import threading

from autograder.student_side import gates

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType
    from typing import Any, TypeVar

    Kind = TypeVar("Kind", bound=type)


class On:
    """What is waited for: values of `Awaited`, which is not here to be imported."""

    BARRIER = "barrier"
    CONDITION = "condition"
    CONNECTION = "connection"
    DESCRIPTORS = "descriptors"
    EVENT = "event"
    LOCK = "lock"
    MESSAGE = "message"
    OTHER_THREADS = "other threads"
    PIPE_ROOM = "pipe room"
    PROCESS_END = "process end"
    QUEUE_ITEM = "queue item"
    QUEUE_ROOM = "queue room"
    SEMAPHORE = "semaphore"
    SHARED_LOCK = "shared lock"
    TASK_DONE = "task done"
    THREAD_END = "thread end"


_ATOMIC_SEND = 512  # bytes; POSIX's least PIPE_BUF: what a ready pipe takes whole
_real_lock = threading.Lock
_real_rlock = threading.RLock


class _Thread(threading.local):
    """What the calling thread is doing."""

    silent = False
    awaits = ""  # of the outermost call: a queue's get, not its lock


_here = _Thread()
_silent: set[int] = set()  # the number of this process, once it announces nothing


class quiet:  # noqa: N801 - used as a statement
    """``with quiet():`` nothing is announced by this thread."""

    def __enter__(self) -> None:
        self.before = _here.silent
        _here.silent = True

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        _here.silent = self.before


def announce(what: str, **facts: Any) -> None:
    """Send the referee a note, and go on when it has read it."""
    if os.getpid() not in _silent:
        gates.note(what, heard=True, **facts)


def announce_end_of_process() -> None:
    """Announce that this process ends, and nothing more after that.

    The interpreter still waits for threads then: that must not make it seem alive.
    """
    announce("process ended", child=os.getpid())
    tell_nothing()


def tell_nothing() -> None:
    """Announce nothing from now on; the children of this process do."""
    _silent.add(os.getpid())


def wait_in(call: Callable[[], Any], on: str, *, timed: bool) -> Any:
    """Call what has to wait, announcing before and after."""
    if _here.silent:
        return call()
    announce("waiting", on=_here.awaits or on, timed=timed)
    with quiet():  # one wait is announced once, whatever it is made of
        try:
            return call()
        finally:
            announce("awake")


def _shown_as(name: str) -> Callable[[Kind], Kind]:
    """Let a class show itself to the program by the name that it had before us."""

    def rename(kind: Kind) -> Kind:
        kind.__qualname__ = kind.__qualname__.removesuffix(kind.__name__) + name
        kind.__name__ = name
        return kind

    return rename


@_shown_as("Lock")
class AnnouncedLock:
    """What ``threading.Lock()`` returns: delegates to the real lock."""

    _make: Any = staticmethod(_real_lock)

    def __init__(self) -> None:
        self._lock = self._make()

    def __getattr__(self, name: str) -> Any:
        # What conditions and forks need of each kind, under private names.
        return getattr(self._lock, name)

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Acquire as the real lock does, announcing a wait."""
        if not blocking or (timeout != -1 and timeout <= 0):
            return bool(self._lock.acquire(blocking, timeout))
        if self._lock.acquire(False):
            return True
        return bool(
            wait_in(
                lambda: self._lock.acquire(blocking, timeout),
                On.LOCK,
                timed=timeout != -1,
            )
        )

    def release(self) -> None:
        """Release the lock."""
        self._lock.release()

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._lock.release()

    def __repr__(self) -> str:
        return repr(self._lock)

    def __reduce__(self) -> str | tuple[Any, ...]:
        raise TypeError(f"cannot pickle {type(self._lock).__name__!r} object")


@_shown_as("RLock")
class AnnouncedRLock(AnnouncedLock):
    """What ``threading.RLock()`` returns."""

    _make = staticmethod(_real_rlock)


Lock, RLock = AnnouncedLock, AnnouncedRLock  # by what they show, a program pickles them


def install() -> None:
    """Replace the blocking calls of threading, queue and multiprocessing."""
    threading.Lock = AnnouncedLock  # type: ignore[assignment]
    threading.RLock = AnnouncedRLock  # type: ignore[assignment]
    _install_threading()
    _install_queues()
    _install_semaphores()
    _install_connections()
    _install_joins()


def _timeout(args: tuple[Any, ...], options: dict[str, Any], position: int) -> Any:
    """Return the timeout among the arguments of a call, or None."""
    if len(args) > position:
        return args[position]
    return options.get("timeout")


def _announcing(
    original: Callable[..., Any],
    on: str,
    *,
    timeout_at: int,
    must_wait: Callable[..., bool] = lambda *_: True,
) -> Callable[..., Any]:
    """Return the method, announcing its wait when ``must_wait(self)`` says so."""

    @functools.wraps(original)
    def method(self: Any, *args: Any, **options: Any) -> Any:
        if not must_wait(self):
            return original(self, *args, **options)
        timed = _timeout(args, options, timeout_at) is not None
        return wait_in(lambda: original(self, *args, **options), on, timed=timed)

    return method


def _worded(original: Callable[..., Any], on: str) -> Callable[..., Any]:
    """Return the method; waits inside of it are said to be for ``on``."""

    @functools.wraps(original)
    def method(self: Any, *args: Any, **options: Any) -> Any:
        before = _here.awaits
        _here.awaits = before or on
        try:
            return original(self, *args, **options)
        finally:
            _here.awaits = before

    return method


def _replace(owner: Any, name: str, replacement: Any) -> None:
    setattr(owner, name, replacement)


def _install_threading() -> None:
    """Conditions carry all the rest; their own locks are not made by threading.Lock."""
    wait = threading.Condition.wait
    _replace(threading.Condition, "wait", _announcing(wait, On.CONDITION, timeout_at=0))
    for kind, name, on in (
        (threading.Event, "wait", On.EVENT),
        (threading.Semaphore, "acquire", On.SEMAPHORE),
        (threading.Barrier, "wait", On.BARRIER),
    ):
        _replace(kind, name, _worded(vars(kind)[name], on))
    threading.Semaphore.__enter__ = threading.Semaphore.acquire  # type: ignore[method-assign]


def _install_queues() -> None:
    import queue

    for name, on in (
        ("get", On.QUEUE_ITEM),
        ("put", On.QUEUE_ROOM),
        ("join", On.TASK_DONE),
    ):
        _replace(queue.Queue, name, _worded(vars(queue.Queue)[name], on))

    original = queue.SimpleQueue

    @_shown_as("SimpleQueue")
    class AnnouncedSimpleQueue(original):  # type: ignore[valid-type, misc]
        """The real one is written in C, and waits without a condition."""

        def get(self, block: bool = True, timeout: float | None = None) -> Any:
            if not block or (timeout is not None and timeout <= 0):
                return super().get(block, timeout)
            try:
                return super().get(False)
            except queue.Empty:
                pass
            get = super().get
            timed = timeout is not None
            return wait_in(lambda: get(block, timeout), On.QUEUE_ITEM, timed=timed)

    queue.SimpleQueue = AnnouncedSimpleQueue  # type: ignore[misc]


def _install_semaphores() -> None:
    """Locks, semaphores, events and conditions of multiprocessing are all SemLocks."""
    try:
        from multiprocessing import synchronize
    except ImportError:  # a system without named semaphores
        return

    kind: Any = synchronize.SemLock
    make_methods = kind._make_methods

    def make_announcing_methods(self: Any) -> None:
        make_methods(self)
        real = self.acquire

        def acquire(block: bool = True, timeout: float | None = None) -> bool:
            if not block or (timeout is not None and timeout <= 0):
                return bool(real(block, timeout))
            if real(False):
                return True
            return bool(
                wait_in(
                    lambda: real(block, timeout),
                    On.SHARED_LOCK,
                    timed=timeout is not None,
                )
            )

        self.acquire = acquire

    _replace(kind, "_make_methods", make_announcing_methods)
    _replace(kind, "__enter__", lambda self: self.acquire())


def _install_connections() -> None:
    from multiprocessing import connection

    module: Any = connection
    wait = connection.wait

    @functools.wraps(wait)
    def announced_wait(objects: Iterable[Any], timeout: float | None = None) -> Any:
        listed = list(objects)
        ready = wait(listed, 0)
        if ready or (timeout is not None and timeout <= 0):
            return ready
        return wait_in(
            lambda: wait(listed, timeout),
            On.DESCRIPTORS,
            timed=timeout is not None,
        )

    for name in ("Connection", "PipeConnection"):
        if hasattr(module, name):
            _install_transfers(getattr(module, name), wait)
    _replace(module, "wait", announced_wait)
    _replace(
        connection.Listener,
        "accept",
        _announcing(connection.Listener.accept, On.CONNECTION, timeout_at=9),
    )


def _install_transfers(kind: Any, wait: Callable[..., Any]) -> None:
    receive, send = kind._recv_bytes, kind._send_bytes

    def announced_receive(self: Any, maxsize: int | None = None) -> Any:
        if wait([self], 0):
            return receive(self, maxsize)
        on = On.MESSAGE
        return wait_in(lambda: receive(self, maxsize), on, timed=False)

    def announced_send(self: Any, content: Any) -> Any:
        # More than that may fill the pipe half-way, which nobody can know beforehand.
        if len(content) <= _ATOMIC_SEND and _has_room(self):
            return send(self, content)
        on = On.PIPE_ROOM
        return wait_in(lambda: send(self, content), on, timed=False)

    kind._recv_bytes, kind._send_bytes = announced_receive, announced_send


def _has_room(connection: Any) -> bool:
    import select

    try:
        return bool(select.select([], [connection], [], 0)[1])
    except (OSError, ValueError):  # no descriptor that select takes
        return False


def _install_joins() -> None:
    from multiprocessing.process import BaseProcess

    thread = threading.Thread
    _replace(
        thread,
        "join",
        _announcing(
            thread.join,
            On.THREAD_END,
            timeout_at=0,
            must_wait=lambda self: self.is_alive(),
        ),
    )
    _replace(
        BaseProcess,
        "join",
        _announcing(
            BaseProcess.join,
            On.PROCESS_END,
            timeout_at=0,
            must_wait=_is_unfinished,
        ),
    )
    shutdown = vars(threading)["_shutdown"]
    _replace(
        threading,
        "_shutdown",
        lambda: wait_in(shutdown, On.OTHER_THREADS, timed=False),
    )


def _is_unfinished(process: Any) -> bool:
    popen = getattr(process, "_popen", None)
    return popen is not None and popen.poll() is None
