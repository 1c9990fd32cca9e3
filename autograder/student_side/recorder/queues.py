"""Queues, of threads and of processes: put, get, ``task_done`` and ``join``.

A queue of processes is known by its pipe, as the kernel names it: the same in all.
"""

from __future__ import annotations

import os

from .after_import import when_imported
from .calls import kept, named, reported, waiting
from .events import frame_at, here

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

_a_queue = named("queue")


def install() -> None:
    """Record from the moment there can be queues."""
    when_imported("queue", _watch)
    when_imported("multiprocessing.queues", _watch_shared)


def _watch(module: ModuleType) -> None:
    kind: Any = vars(module)["Queue"]
    _watch_kind(kind, _a_queue)
    _replace_simple(module)


def _watch_shared(module: ModuleType) -> None:
    a_pipe = kept(_a_pipe)
    for name in ("Queue", "JoinableQueue", "SimpleQueue"):
        _watch_kind(vars(module)[name], a_pipe)


def _watch_kind(kind: Any, name: Any) -> None:
    waiting(kind, "get", "queue get", name)
    waiting(kind, "put", "queue put", name)
    waiting(kind, "join", "queue join", name)
    reported(kind, "get_nowait", "queue get", name)
    reported(kind, "put_nowait", "queue put", name)
    reported(kind, "task_done", "queue task_done", name)


def _a_pipe(queue: Any) -> str:
    return f"queue pipe:[{os.fstat(queue._reader.fileno()).st_ino}]"


def _replace_simple(module: Any) -> None:
    """Let the program make one of ours: the methods of the real one are fixed, in C."""
    real: Any = module.SimpleQueue

    class Meta(type):
        """What ``isinstance(queue, SimpleQueue)`` asks."""

        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, real)

    class SimpleQueue(real, metaclass=Meta):  # type: ignore[misc]
        """What ``queue.SimpleQueue()`` returns to the program."""

        def __new__(cls, *_: Any, **_options: Any) -> Any:
            """Make one of ours for the program, a real one for the library."""
            own = here.own[frame_at(1).f_code.co_filename]
            made: Any = real.__new__(cls if own or cls is not SimpleQueue else real)
            return made

        def get(self, block: bool = True, timeout: float | None = None) -> Any:
            return real.get(self, block, timeout)

        def put(self, item: Any, block: bool = True, timeout: Any = None) -> None:
            real.put(self, item, block, timeout)

    for method in ("get", "put"):
        vars(SimpleQueue)[method].__doc__ = vars(real)[method].__doc__
    waiting(SimpleQueue, "get", "queue get", _a_queue)
    reported(SimpleQueue, "put", "queue put", _a_queue)
    SimpleQueue.__module__, SimpleQueue.__qualname__ = "queue", "SimpleQueue"
    module.SimpleQueue = SimpleQueue
