"""What Python says when it refuses something, according to the running Python.

The words differ from one Python to the next, and no version promises them.  Plays run
on the same Python as this module: so it is made to refuse the same thing, and its own
words are compared, without the parts that vary (names, numbers, addresses).

Each constant holds ways to be refused.  None of their names stays in what is compared,
because all of them contain ``some``.
"""

from __future__ import annotations

import functools
import multiprocessing
import pickle
import re
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import context
from multiprocessing.pool import ThreadPool
from typing import Any

Refused = Callable[[], object]

_VARIES = re.compile(
    rf"\S*some\S*|<\w\S+|0x\w+\S*|{re.escape(__name__)}", re.IGNORECASE
)
_NUMBER = re.compile(r"\d+")
_QUOTED = re.compile(r"(?<!\w)'[^']*'")


def says(message: str, *ways: Refused) -> re.Match[str] | None:
    """Find in a message what Python says to one of the ways; groups are what varies."""
    for way in ways:
        shape = _shape(way)
        if shape is not None and (found := shape.search(message)):
            return found
    return None


def names_a_function(message: str) -> bool:
    """Return whether a message has the type of a function or a method in quotes."""
    types = {type(x).__name__ for x in (len, _some, "".join, _Some().method)}
    return any(f"'{name}'" in message for name in types)


@functools.cache
def _shape(way: Refused) -> re.Pattern[str] | None:
    try:
        way()
    except Exception as error:  # noqa: BLE001 - we want to know which one
        text = str(error)
    else:
        return None  # this Python does not mind
    if way in CANNOT_BE_PACKED:
        text = _QUOTED.sub("some", text)
    parts = [_NUMBER.sub(r"\\d+", re.escape(part)) for part in _VARIES.split(text)]
    return re.compile("(.+?)".join(parts))


class _Some:
    """Something."""

    def method(self) -> None:
        """Do nothing."""


class _SomeThread(threading.Thread):
    def __init__(self) -> None:
        pass  # without that of `Thread`


def _some(some: Any) -> None:
    """Take one argument."""


def _some_two(some: Any, some_other: Any) -> None:
    """Take two."""


def _some_three(some: Any, some_other: Any, some_third: Any) -> None:
    """Take three."""


def _untyped(value: object) -> Any:
    return value


# Arguments that cannot be unpacked, or too few of them.
NOT_ITERABLE: tuple[Refused, ...] = (lambda: _some(*_untyped(_Some())),)
TOO_FEW: tuple[Refused, ...] = (
    lambda: _untyped(_some)(),
    lambda: _untyped(_some_two)(),
    lambda: _untyped(_some_three)(),
)
TOO_MANY: tuple[Refused, ...] = (
    lambda: _untyped(_some)(1, 2, 3),
    lambda: _untyped(_some_two)(1, 2, 3),
)
NOT_CALLABLE: tuple[Refused, ...] = (lambda: _untyped("")(),)
NONE_HAS_NO: tuple[Refused, ...] = (lambda: _untyped(None).some,)
HAS_NO_LOCK: tuple[Refused, ...] = (functools.partial(getattr, _Some(), "get_lock"),)
NOT_HASHABLE: tuple[Refused, ...] = (
    lambda: {_untyped([]): 0},
    lambda: {_untyped({}): 0},
)
NOT_ORDERED: tuple[Refused, ...] = (lambda: _untyped(_Some()) < _Some(),)
LACKS: dict[str, Refused] = {
    name: functools.partial(getattr, _Some(), name)
    for name in ("__name__", "__qualname__", "__code__")
}

# Threads.
THREAD_GROUP: tuple[Refused, ...] = (lambda: threading.Thread(_untyped(_Some())),)


def _start_twice() -> None:
    thread = threading.Thread()
    thread.start()
    thread.join()
    thread.start()


STARTED_TWICE: tuple[Refused, ...] = (_start_twice,)
NOT_STARTED: tuple[Refused, ...] = (lambda: threading.Thread().join(),)
NO_SUPER_INIT: tuple[Refused, ...] = (
    lambda: _SomeThread().start(),
    lambda: _SomeThread().name,
    lambda: _SomeThread().join(),
)


def _context() -> Any:
    """Return the context that starts no helper, if there is one."""
    forks = "fork" in multiprocessing.get_all_start_methods()
    return multiprocessing.get_context("fork" if forks else None)


RELEASED_IN_VAIN: tuple[Refused, ...] = (
    lambda: threading.Lock().release(),
    lambda: threading.RLock().release(),
    lambda: threading.BoundedSemaphore().release(),
    lambda: _context().Lock().release(),
    lambda: _context().RLock().release(),
    lambda: _context().BoundedSemaphore().release(),
)


# Processes, pools, pipes.
def _child_of_a_daemon() -> None:
    here: Any = multiprocessing.current_process()
    before, here.daemon = here.daemon, True
    try:
        multiprocessing.Process().start()
    finally:
        here.daemon = before


def _use_closed_process() -> None:
    process = _context().Process()
    process.close()
    process.join()


PROCESS_CLOSED: tuple[Refused, ...] = (_use_closed_process,)
NO_CHILDREN: tuple[Refused, ...] = (_child_of_a_daemon,)
ONLY_INHERITED: tuple[Refused, ...] = (lambda: context.assert_spawning(_Some()),)


def _join_open() -> None:
    with ThreadPool(1) as pool:
        pool.join()


def _give_to_closed() -> None:
    with ThreadPool(1) as pool:
        pool.close()
        pool.apply(_Some)


def _ask_too_early() -> None:
    done = threading.Event()
    with ThreadPool(1) as pool:
        try:
            pool.apply_async(done.wait).successful()
        finally:
            done.set()


NOT_READY: tuple[Refused, ...] = (_ask_too_early,)
STILL_OPEN: tuple[Refused, ...] = (_join_open,)
POOL_CLOSED: tuple[Refused, ...] = (_give_to_closed,)
NO_WORKERS: tuple[Refused, ...] = (
    lambda: ThreadPool(0),
    lambda: ThreadPoolExecutor(0),
    lambda: ProcessPoolExecutor(0),
)


def _use_wrong_end(writes: bool) -> None:
    reading, writing = multiprocessing.Pipe(duplex=False)
    with reading, writing:
        reading.send(0) if writes else writing.recv()


def _use_closed() -> None:
    one, other = multiprocessing.Pipe()
    one.close()
    other.close()
    one.recv()


def _call_an_end() -> None:
    one, other = multiprocessing.Pipe()
    with one, other:
        _untyped(one)()


WRONG_END: tuple[Refused, ...] = (
    lambda: _use_wrong_end(True),
    lambda: _use_wrong_end(False),
)
END_CALLED: tuple[Refused, ...] = (_call_an_end,)
END_CLOSED: tuple[Refused, ...] = (_use_closed,)


# What cannot be packed and sent.
def _with_name(name: str) -> Any:
    def function() -> None:
        """Do nothing."""

    function.__qualname__ = name
    return function


def _class_with_name(name: str) -> Any:
    return type("_Some", (), {"__qualname__": name, "__module__": __name__})


CANNOT_BE_PACKED: tuple[Refused, ...] = (
    lambda: pickle.dumps(threading.Lock()),
    lambda: pickle.dumps(lambda: None),
    lambda: pickle.dumps(_with_name("_some_other")),
    lambda: pickle.dumps(_with_name("_some")),
    lambda: pickle.dumps(_class_with_name("_some_other")),
    lambda: pickle.dumps(_class_with_name("_some_function.<locals>.Some")),
)
LOCK_CANNOT_BE_PACKED: tuple[Refused, ...] = (
    lambda: pickle.dumps(threading.Lock()),
    lambda: pickle.dumps(threading.RLock()),
)


@functools.cache
def name_of_a_thread() -> re.Pattern[str]:
    """Return a pattern for the names that Python gives to threads."""
    return re.compile(_NUMBER.sub(r"\\d+", re.escape(threading.Thread().name)))
