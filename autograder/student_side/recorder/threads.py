"""Threads and processes: started, run, joined and ended, and by which line.

Told of those that a line of the program starts: the library's own are its own matter.
"""

from __future__ import annotations

import threading

from .after_import import when_imported
from .calls import NAME, like, named, tell_if_room, told, waiting
from .events import (
    facts_text,
    forget_names,
    here,
    leave_out_ours,
    taker,
    thread_begins,
    thread_ends,
    thread_id,
)
from .waits import forget, tell_holds

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
    from typing import Any

_a_thread, _a_process = named("thread"), named("process")


def install() -> None:
    """Record threads at once, and processes from the moment there can be any."""
    kind: Any = threading.Thread
    told(kind, "start", "thread start", _a_thread, _what_runs)
    waiting(kind, "join", "thread join", _a_thread, _which_thread)
    _tell_run(kind, "_bootstrap_inner", "thread")
    _watch_names(kind)
    when_imported("multiprocessing.process", _watch)


def _watch_names(kind: Any) -> None:
    name = vars(kind).get("name")
    if isinstance(name, property) and name.fset is not None:
        give = name.fset

        def called(self: Any, new: str) -> None:
            give(self, new)
            forget_names()

        kind.name = property(name.fget, like(give, called), name.fdel, name.__doc__)


def _watch(module: ModuleType) -> None:
    kind: Any = vars(module)["BaseProcess"]
    told(kind, "start", "process start", _a_process, _what_runs)
    waiting(kind, "join", "process join", _a_process, _which_process)
    told(kind, "terminate", "process terminate", _a_process, _which_process)
    told(kind, "kill", "process kill", _a_process, _which_process)
    _tell_run(kind, "_bootstrap", "process")


def _what_runs(thing: Any) -> dict[str, Any]:
    return {"name": thing.name}


def _which_thread(thread: Any) -> dict[str, Any]:
    return {"name": thread.name, "of_pid": here.pid, "of_tid": thread.native_id}


def _which_process(process: Any) -> dict[str, Any]:
    return {"name": process.name, "of_pid": process.pid, "of_tid": process.pid}


def _tell_run(kind: Any, method: str, what: str) -> None:
    """Let a thread or process tell that it begins, and that it has come to its end."""
    original: Callable[..., Any] = vars(kind)[method]

    def run(self: Any, /, *args: Any, **options: Any) -> Any:
        name, me = vars(self).get(NAME), thread_id()
        thread_begins(me)
        runner = None
        if name is not None and here.every:
            runner = _runner(self)  # before: afterwards it has forgotten its target
            called = facts_text({"name": str(self.name)})
            tell_if_room(f"{what} run", name, runner, called)
        try:
            return original(self, *args, **options)
        except BaseException as error:
            leave_out_ours(error)
            raise
        finally:
            if what == "process":
                tell_holds()
            forget(thread_ends(me))
            if name is not None and runner is not None:
                tell_if_room(f"{what} end", name, runner)

    setattr(kind, method, like(original, run))


def _runner(thing: Any) -> Any:
    """Return the calling thread, at the first line of what it was made to run."""
    me, pid, tid, _, _, _, mine = taker(1)
    function = getattr(thing, "_target", None) or type(thing).run
    code = getattr(function, "__code__", None)
    if code is None or not here.own[code.co_filename]:
        code = None
    return me, pid, tid, code, 0, str(thing.name), mine
