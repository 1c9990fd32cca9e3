"""Records who uses which end of a pipe: the ends that the student's code has made.

An end is named by what the kernel calls it, ``socket:[17]`` or ``pipe:[17] write``: the
name is the same in every process that holds it.  The name lies on the object, so a fork
copies it, and pickling takes it along; the ends that the standard library makes for its
own queues and pools have none.

Events: ``pipe end made``; ``pipe send begin``, ``pipe send end``, ``pipe recv begin``,
``pipe recv end`` (with ``error`` when it raised), ``pipe poll``, ``pipe close``.

What goes through a pipe of the system's own (``os.pipe``, ``socket.socketpair``, those
of ``subprocess``) is not recorded, only that the student's code has made one: ``raw
pipe made``.
"""

from __future__ import annotations

import itertools
import os
import stat
import sys

from autograder.student_side import gates

from .after_import import when_imported
from .events import record

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType, ModuleType
    from typing import Any

MODULE = "multiprocessing.connection"
NAME = "_lockstep_end"  # the attribute of a connection that holds its name
_MAKERS = (
    os.path.join("multiprocessing", "connection.py"),
    os.path.join("multiprocessing", "context.py"),
)
_RAW_MAKERS = ("subprocess.py", "socket.py")
_OURS = __file__
_number = itertools.count(1)  # of ends, where the kernel has no name for one


def install() -> None:
    """Record the uses of pipe ends, from the moment there can be any."""
    when_imported(MODULE, _watch)
    _watch_raw(os, "pipe")
    when_imported("socket", lambda module: _watch_raw(module, "socketpair"))


def _watch_raw(module: ModuleType, name: str) -> None:
    make = getattr(module, name, None)
    if make is None:
        return  # not on this system

    def made(*args: Any, **options: Any) -> Any:
        pair = make(*args, **options)
        if _is_made_by_student(_current_frame(1), _RAW_MAKERS):
            record("raw pipe made", name)
        return pair

    setattr(module, name, _like(make, made))


def _watch(module: ModuleType) -> None:
    for kind in ("Connection", "PipeConnection"):
        connection = getattr(module, kind, None)
        if connection is not None and not hasattr(connection, NAME):
            setattr(connection, NAME, "")
            _watch_uses(connection)
            _keep_name_when_pickled(connection)


def _watch_uses(connection: Any) -> None:
    begin, close, poll = connection.__init__, connection.close, connection.poll

    def made(self: Any, *args: Any, **options: Any) -> None:
        begin(self, *args, **options)
        if _is_made_by_student(_current_frame(1)):
            name = _name_of(self)
            vars(self)[NAME] = name
            record("pipe end made", name)

    def polled(self: Any, *args: Any, **options: Any) -> Any:
        if getattr(self, NAME):
            record("pipe poll", getattr(self, NAME))
        return poll(self, *args, **options)

    def closed(self: Any) -> None:
        if getattr(self, NAME) and not self.closed:
            record("pipe close", getattr(self, NAME))
        close(self)

    connection.__init__ = _like(begin, made)
    connection.close = _like(close, closed)
    connection.poll = _like(poll, polled)
    connection._send_bytes = _noted(connection._send_bytes, "pipe send")
    connection._recv_bytes = _noted(connection._recv_bytes, "pipe recv")


def _noted(original: Callable[..., Any], what: str) -> Callable[..., Any]:
    def use(self: Any, *args: Any, **options: Any) -> Any:
        name = getattr(self, NAME)
        if not name:
            return original(self, *args, **options)
        record(f"{what} begin", name)
        try:
            value = original(self, *args, **options)
        except BaseException as error:
            record(f"{what} end", name, error=type(error).__name__)
            raise
        record(f"{what} end", name)
        return value

    return _like(original, use)


def _like(original: Callable[..., Any], new: Any) -> Callable[..., Any]:
    new.__name__, new.__doc__ = original.__name__, original.__doc__
    new.__qualname__ = original.__qualname__
    result: Callable[..., Any] = new
    return result


def _keep_name_when_pickled(connection: Any) -> None:
    from multiprocessing.reduction import ForkingPickler

    reduce = vars(ForkingPickler)["_extra_reducers"][connection]

    def reduce_with_name(self: Any) -> tuple[Any, ...]:
        rebuild, arguments = reduce(self)
        name = getattr(self, NAME)
        if not name:
            return rebuild, arguments
        return rebuild_end, (rebuild, arguments, name)

    ForkingPickler.register(connection, reduce_with_name)


def rebuild_end(rebuild: Callable[..., Any], arguments: Any, name: str) -> Any:
    """Make the end that was pickled, in another process, with its name."""
    end = rebuild(*arguments)
    vars(end)[NAME] = name
    return end


def _name_of(connection: Any) -> str:
    """Name an end as `/proc` does, so that it can be found there."""
    try:
        status = os.fstat(connection.fileno())
    except (OSError, ValueError):  # a system where an end is not a file
        return f"end {os.getpid()}-{next(_number)}"
    if stat.S_ISSOCK(status.st_mode):
        return f"socket:[{status.st_ino}]"
    direction = "read" if connection.readable else "write"
    return f"pipe:[{status.st_ino}] {direction}"


_current_frame = sys._getframe


def _is_made_by_student(
    frame: FrameType | None, makers: tuple[str, ...] = _MAKERS
) -> bool:
    """Return whether the student's code made this end, with no other in between."""
    while frame is not None:
        code = frame.f_code
        if code.co_name.startswith("rebuild_"):
            return False  # it comes out of a message, with the name that it had
        if code.co_filename != _OURS and not code.co_filename.endswith(makers):
            return gates.is_students(code.co_filename)
        frame = frame.f_back
    return False
