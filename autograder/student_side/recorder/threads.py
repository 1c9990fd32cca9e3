"""Threads and processes: started, run, joined and ended, and by which line.

Only those that a line of the program starts: the library's own are its own matter.
"""

from __future__ import annotations

import threading

from .after_import import when_imported
from .calls import NAME, like, named, reported, tell_if_room, waiting
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
from .waits import forget, is_over, stays, tell_holds

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
    from typing import Any

_STARTED = "_lockstep_started"  # the attribute of a thread that holds the line
_METHOD, _BUILT_IN = type(threading.Event().wait), type(len)
_MODULE = type(threading)
_a_thread, _a_process = named("thread"), named("process")


def install() -> None:
    """Record threads at once, and processes from the moment there can be any."""
    kind: Any = threading.Thread
    if here.every:
        reported(kind, "start", "thread start", _a_thread, _what_runs)
    else:
        _keep_start(kind)
    waiting(kind, "join", "thread join", _a_thread, _which_thread)
    _tell_run(kind, "_bootstrap_inner", "thread")
    _watch_names(kind)
    when_imported("multiprocessing.process", _watch)


def _keep_start(kind: Any) -> None:
    """Keep the line that starts a thread, also one that the library starts for it."""
    original = kind.start

    def start(self: Any) -> None:
        who = taker(1)
        if who[3] is not None:
            vars(self)[_STARTED] = who[3:5]
        try:
            original(self)
        except BaseException as error:
            leave_out_ours(error)
            raise

    kind.start = like(original, start)


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
    reported(kind, "start", "process start", _a_process, _what_runs)
    waiting(kind, "join", "process join", _a_process, _which_process)
    reported(kind, "terminate", "process terminate", _a_process, _which_process)
    reported(kind, "kill", "process kill", _a_process, _which_process)
    _tell_run(kind, "_bootstrap", "process")


def _what_runs(thing: Any) -> dict[str, Any]:
    return {"name": thing.name}


def _which_thread(thread: Any) -> dict[str, Any]:
    return {"name": thread.name, "of_pid": here.pid, "of_tid": thread.native_id}


def _which_process(process: Any) -> dict[str, Any]:
    return {"name": process.name, "of_pid": process.pid, "of_tid": process.pid}


def _tell_run(kind: Any, method: str, what: str) -> None:
    """Let a thread or process report its begin and its end."""
    original: Callable[..., Any] = vars(kind)[method]

    def run(self: Any, /, *args: Any, **options: Any) -> Any:
        name, me = vars(self).get(NAME), thread_id()
        thread_begins(me)
        runner = None
        place = _tell_start(self)
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
            is_over(place)
            forget(thread_ends(me))
            if name is not None and runner is not None:
                tell_if_room(f"{what} end", name, runner)

    setattr(kind, method, like(original, run))


def _tell_start(thing: Any) -> int:
    """Say where a thread was started that runs no function of the program."""
    started = vars(thing).get(_STARTED)
    if started is None:
        return -1
    runner = _runner(thing)
    if runner[3] is not None:
        return -1
    me, pid, tid, _, _, name, mine = runner
    who = me, pid, tid, *started, name, mine
    return stays(who, "thread run", "", facts_text({"calls": _called(thing)}))


def _called(thread: Any) -> str:
    """Return what the library calls the method that a thread was made to run."""
    target: Any = getattr(thread, "_target", None)
    if type(target) not in (_METHOD, _BUILT_IN):
        return ""
    owner = target.__self__
    if owner is None or isinstance(owner, _MODULE):
        return str(target.__name__)
    return f"{type(owner).__name__}.{target.__name__}"


def _runner(thing: Any) -> Any:
    """Return the calling thread, at the first line of what it was made to run."""
    me, pid, tid, _, _, _, mine = taker(1)
    function = getattr(thing, "_target", None) or type(thing).run
    code = getattr(function, "__code__", None)
    if code is None or not here.own[code.co_filename]:
        code = None
    return me, pid, tid, code, 0, str(thing.name), mine
