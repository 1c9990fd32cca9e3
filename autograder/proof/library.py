"""What a thread waits for inside the library, read from the library's own frames.

Some threads of the library merely serve others.  One of them is *idle* when it does
what it does between two tasks, and nothing else: every frame of it is known, and so is
its wait.  One that does anything else is a waiter like any other, and may be the cause.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from autograder.awaited import Awaited
from autograder.evidence import Frame
from autograder.proof.kernel_waits import KernelWait, WaitKind

Place = tuple[str, str]  # the end of a file's path, and a function

_ANY: frozenset[WaitKind] = frozenset(WaitKind)
_POLLS = frozenset({WaitKind.POLL, WaitKind.SELECT, WaitKind.EPOLL})
_READS = frozenset({WaitKind.READ, *_POLLS})
_WRITES = frozenset({WaitKind.WRITE, *_POLLS})
_LOCKS = frozenset({WaitKind.FUTEX})

# What a function waits for that is called by the program, or by a helper below.  The
# first that matches decides, searched from the program's own frame inwards; the kinds
# of wait tell it from one for something else inside of the same function.
_FUNCTIONS: Mapping[Place, tuple[Awaited, frozenset[WaitKind]]] = {
    ("threading.py", "join"): (Awaited.THREAD_END, _LOCKS),
    ("threading.py", "_shutdown"): (Awaited.OTHER_THREADS, _LOCKS),
    ("threading.py", "_wait"): (Awaited.BARRIER, _LOCKS),
    ("threading.py", "acquire"): (Awaited.SEMAPHORE, _LOCKS),
    ("threading.py", "wait_for"): (Awaited.CONDITION, _LOCKS),
    ("queue.py", "get"): (Awaited.QUEUE_ITEM, _LOCKS),
    ("queue.py", "put"): (Awaited.QUEUE_ROOM, _LOCKS),
    ("queue.py", "join"): (Awaited.TASK_DONE, _LOCKS),
    ("multiprocessing/queues.py", "get"): (Awaited.QUEUE_ITEM, _ANY),
    ("multiprocessing/queues.py", "put"): (Awaited.QUEUE_ROOM, _ANY),
    ("multiprocessing/queues.py", "join"): (Awaited.TASK_DONE, _LOCKS),
    ("multiprocessing/queues.py", "join_thread"): (Awaited.FEEDER_END, _LOCKS),
    ("multiprocessing/queues.py", "_finalize_join"): (Awaited.FEEDER_END, _LOCKS),
    ("multiprocessing/connection.py", "recv"): (Awaited.MESSAGE, _READS),
    ("multiprocessing/connection.py", "recv_bytes"): (Awaited.MESSAGE, _READS),
    ("multiprocessing/connection.py", "recv_bytes_into"): (Awaited.MESSAGE, _READS),
    ("multiprocessing/connection.py", "poll"): (Awaited.MESSAGE, _READS),
    ("multiprocessing/connection.py", "send"): (Awaited.PIPE_ROOM, _WRITES),
    ("multiprocessing/connection.py", "send_bytes"): (Awaited.PIPE_ROOM, _WRITES),
    ("multiprocessing/connection.py", "accept"): (
        Awaited.CONNECTION,
        frozenset({WaitKind.ACCEPT}),
    ),
    ("multiprocessing/synchronize.py", "acquire"): (Awaited.SHARED_LOCK, _LOCKS),
    ("multiprocessing/synchronize.py", "__enter__"): (Awaited.SHARED_LOCK, _LOCKS),
    ("multiprocessing/synchronize.py", "wait_for"): (Awaited.CONDITION, _LOCKS),
    ("multiprocessing/synchronize.py", "notify"): (Awaited.WOKEN, _LOCKS),
    ("multiprocessing/process.py", "join"): (Awaited.PROCESS_END, _ANY),
    ("multiprocessing/sharedctypes.py", "__enter__"): (Awaited.SHARED_LOCK, _LOCKS),
    ("multiprocessing/pool.py", "get"): (Awaited.POOL_RESULT, _LOCKS),
    ("multiprocessing/pool.py", "wait"): (Awaited.POOL_RESULT, _LOCKS),
    ("multiprocessing/pool.py", "next"): (Awaited.POOL_RESULT, _LOCKS),
    ("multiprocessing/pool.py", "join"): (Awaited.POOL_END, _ANY),
    ("multiprocessing/pool.py", "_help_stuff_finish"): (Awaited.QUEUE_TURN, _LOCKS),
    ("multiprocessing/managers.py", "_callmethod"): (Awaited.MANAGER_ANSWER, _READS),
    ("concurrent/futures/_base.py", "result"): (Awaited.FUTURE, _LOCKS),
    ("concurrent/futures/_base.py", "exception"): (Awaited.FUTURE, _LOCKS),
    ("concurrent/futures/_base.py", "result_iterator"): (Awaited.FUTURE, _LOCKS),
    ("concurrent/futures/_base.py", "wait"): (Awaited.FUTURE, _LOCKS),
    ("concurrent/futures/_base.py", "as_completed"): (Awaited.FUTURE, _LOCKS),
    ("concurrent/futures/thread.py", "shutdown"): (Awaited.POOL_END, _ANY),
    ("concurrent/futures/thread.py", "_python_exit"): (Awaited.POOL_END, _ANY),
    ("concurrent/futures/process.py", "shutdown"): (Awaited.POOL_END, _ANY),
    ("concurrent/futures/process.py", "_python_exit"): (Awaited.POOL_END, _ANY),
    ("asyncio/base_events.py", "run_forever"): (Awaited.ASYNCIO, _POLLS),
    ("subprocess.py", "communicate"): (Awaited.PROCESS_OUTPUT, _ANY),
}

# The same of a lock that the innermost frame waits for: whatever it was called for.
_INNERMOST: Mapping[Place, Awaited] = {
    ("threading.py", "__enter__"): Awaited.LOCK,  # of a condition
    ("queue.py", "qsize"): Awaited.QUEUE_LOCK,
    ("queue.py", "empty"): Awaited.QUEUE_LOCK,
    ("queue.py", "full"): Awaited.QUEUE_LOCK,
    ("<frozen importlib._bootstrap>", "acquire"): Awaited.IMPORT,
    ("logging/__init__.py", "acquire"): Awaited.LOGGING_LOCK,
    ("logging/__init__.py", "handle"): Awaited.LOGGING_LOCK,
}
_ENTERS: Place = ("threading.py", "__enter__")
_ENTERS_SHARED: Place = ("multiprocessing/synchronize.py", "__enter__")
_PUTS: Place = ("multiprocessing/queues.py", "put")
_GETS: Place = ("multiprocessing/queues.py", "get")

_WAITS = frozenset(
    {("threading.py", "wait"), ("multiprocessing/synchronize.py", "wait")}
)
_TOP = re.compile(r"python3\.\d+t?")

_RUNS: Place = ("threading.py", "run")

# The frames in which a message is waited for, and the calls.
_RECEIVES = frozenset(
    {
        ("multiprocessing/queues.py", "get"),
        ("multiprocessing/connection.py", "recv"),
        ("multiprocessing/connection.py", "recv_bytes"),
        ("multiprocessing/connection.py", "_recv_bytes"),
        ("multiprocessing/connection.py", "_recv"),
    }
)
_ACCEPTS = frozenset(
    {("multiprocessing/connection.py", "accept"), ("socket.py", "accept")}
)
_WATCHES = frozenset(
    {
        ("multiprocessing/pool.py", "_wait_for_updates"),
        ("concurrent/futures/process.py", "wait_result_broken_or_wakeup"),
        ("multiprocessing/connection.py", "wait"),
        ("selectors.py", "select"),
    }
)
_SLEEPS = frozenset({("threading.py", "wait")})
_NO_FRAMES: frozenset[Place] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Helper:
    """A function that serves others: in which frames and calls it is idle."""

    awaits: Awaited
    who: str  # several of them
    frames: frozenset[Place]
    kinds: frozenset[WaitKind]


_READ, _ACCEPT = frozenset({WaitKind.READ}), frozenset({WaitKind.ACCEPT})
_WORKER = _Helper(
    awaits=Awaited.POOL_TASK, who="workers of pools", frames=_RECEIVES, kinds=_READ
)
_HELPERS: Mapping[Place, _Helper] = {
    ("multiprocessing/pool.py", "worker"): _WORKER,
    ("concurrent/futures/process.py", "_process_worker"): _WORKER,
    ("concurrent/futures/thread.py", "_worker"): _Helper(
        awaits=Awaited.POOL_TASK,
        who="workers of pools",
        frames=_NO_FRAMES,
        kinds=_LOCKS,
    ),
    ("multiprocessing/pool.py", "_handle_workers"): _Helper(
        awaits=Awaited.POOL_HELPER,
        who="helpers of pools",
        frames=_WATCHES,
        kinds=_POLLS,
    ),
    ("multiprocessing/pool.py", "_handle_tasks"): _Helper(
        awaits=Awaited.POOL_HELPER,
        who="helpers of pools",
        frames=_NO_FRAMES,
        kinds=_LOCKS,
    ),
    ("multiprocessing/pool.py", "_handle_results"): _Helper(
        awaits=Awaited.POOL_HELPER,
        who="helpers of pools",
        frames=_RECEIVES,
        kinds=_READ,
    ),
    ("concurrent/futures/process.py", "run"): _Helper(
        awaits=Awaited.POOL_HELPER,
        who="helpers of pools",
        frames=_WATCHES,
        kinds=_POLLS,
    ),
    ("multiprocessing/queues.py", "_feed"): _Helper(
        awaits=Awaited.QUEUE_FEEDER,
        who="feeders of queues",
        frames=_SLEEPS,
        kinds=_LOCKS,
    ),
    ("multiprocessing/managers.py", "serve_forever"): _Helper(
        awaits=Awaited.MANAGER, who="servers of managers", frames=_SLEEPS, kinds=_LOCKS
    ),
    ("multiprocessing/managers.py", "accepter"): _Helper(
        awaits=Awaited.MANAGER,
        who="servers of managers",
        frames=_ACCEPTS,
        kinds=_ACCEPT,
    ),
    ("multiprocessing/managers.py", "serve_client"): _Helper(
        awaits=Awaited.MANAGER, who="servers of managers", frames=_RECEIVES, kinds=_READ
    ),
    ("multiprocessing/resource_sharer.py", "_serve"): _Helper(
        awaits=Awaited.SHARER,
        who="senders of descriptors",
        frames=_ACCEPTS,
        kinds=_ACCEPT,
    ),
    ("multiprocessing/forkserver.py", "main"): _Helper(
        awaits=Awaited.FORK_SERVER,
        who="fork servers",
        frames=_WATCHES,
        kinds=_POLLS,
    ),
    ("multiprocessing/resource_tracker.py", "main"): _Helper(
        awaits=Awaited.TRACKER,
        who="trackers of resources",
        frames=_NO_FRAMES,
        kinds=_READ,
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """What the library does in a thread.

    ``awaits`` is what it waits for, None where the frames do not tell.  ``idle_among``
    tells of whom it is one, if it merely serves others and has nothing to do, and is
    empty otherwise.  ``behind_reader`` is what it does if somebody alive reads the
    queue of processes whose lock it waits for.
    """

    awaits: Awaited | None
    idle_among: str = ""
    behind_reader: Doing | None = None


def doing(inner: Sequence[Frame], wait: KernelWait) -> Doing:
    """Read the library's frames inside the program's own, outermost first."""
    places = [place_of(frame) for frame in inner]
    for position, place in enumerate(places):
        helper = _HELPERS.get(place)
        if helper is not None:
            return _as_helper(helper, places[position + 1 :], wait)
    return _waits(places, wait)


def imports(frame: Frame) -> bool:
    """Whether the frame belongs to the import of a module."""
    return frame.file.startswith("<frozen importlib.")


def is_outside_frames(inner: Sequence[Frame]) -> bool:
    """Whether a thread waits in a function in C that it was made to run."""
    return bool(inner) and place_of(inner[-1]) == _RUNS


def _as_helper(helper: _Helper, rest: Sequence[Place], wait: KernelWait) -> Doing:
    if helper.frames.issuperset(rest) and wait.kind in helper.kinds and not wait.shared:
        return Doing(awaits=helper.awaits, idle_among=helper.who)
    if helper.awaits is Awaited.QUEUE_FEEDER and wait.kind is WaitKind.WRITE:
        return Doing(awaits=Awaited.FEEDER_ROOM)
    if wait.kind is WaitKind.FUTEX and wait.shared and _writes(helper, rest):
        return Doing(awaits=Awaited.QUEUE_WRITE_TURN)
    found = _waits(rest, wait)
    if found.behind_reader is not None and helper is _WORKER:
        return replace(
            found, behind_reader=Doing(awaits=helper.awaits, idle_among=helper.who)
        )
    return found


def _writes(helper: _Helper, rest: Sequence[Place]) -> bool:
    """Whether it waits for the lock of the writers: in C, with a frame or without."""
    inside = rest[:-1] if rest[-1:] == [_ENTERS_SHARED] else rest
    if helper.awaits is Awaited.QUEUE_FEEDER:
        return not inside
    return helper is _WORKER and list(inside[-1:]) == [_PUTS]


def _waits(places: Sequence[Place], wait: KernelWait) -> Doing:
    if wait.kind is WaitKind.FUTEX:
        if _takes_turn(places, wait):
            behind_reader = Doing(awaits=Awaited.QUEUE_ITEM)
            return Doing(awaits=Awaited.QUEUE_TURN, behind_reader=behind_reader)
        if places and (lock := _INNERMOST.get(places[-1])):
            return Doing(awaits=_lock_inside(places) or lock)
    for position, place in enumerate(places):
        awaits, kinds = _FUNCTIONS.get(place, (None, _ANY))
        if awaits is not None and wait.kind in kinds:
            return Doing(awaits=awaits)
        if place in _WAITS and wait.kind is WaitKind.FUTEX:
            return Doing(awaits=_of_wait(places[position + 1 :]))
    return Doing(awaits=None)


def _takes_turn(places: Sequence[Place], wait: KernelWait) -> bool:
    """Whether it waits for the lock of the readers: in C, with a frame or without."""
    inside = places[:-1] if places[-1:] == [_ENTERS_SHARED] else places
    return wait.shared and list(inside[-1:]) == [_GETS]


def _lock_inside(places: Sequence[Place]) -> Awaited | None:
    """Which object's own lock a method takes first of all."""
    if places[-1] != _ENTERS or len(places) < 2:
        return None
    file, function = places[-2]
    if file == "queue.py":
        return Awaited.QUEUE_LOCK
    if (file, function) in (("threading.py", "set"), ("threading.py", "clear")):
        return Awaited.EVENT_LOCK
    return None


def _of_wait(rest: Sequence[Place]) -> Awaited:
    """Tell Event.wait, Barrier.wait and Condition.wait apart by what they call."""
    functions = [function for _, function in rest]
    if "_wait" in functions or "_enter" in functions:
        return Awaited.BARRIER
    if functions and functions[0] in ("wait", "wait_for"):
        return Awaited.EVENT
    return Awaited.CONDITION


def place_of(frame: Frame) -> Place:
    """Name a file of the library from its top; one of anybody else's has no name."""
    parts = PurePath(frame.file).parts
    if len(parts) == 1:
        return frame.file, frame.function  # frozen
    for length in (1, 2, 3):
        if _TOP.fullmatch("".join(parts[-length - 1 : -length])):
            return "/".join(parts[-length:]), frame.function
    return "", frame.function
