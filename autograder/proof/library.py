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

from autograder.evidence import Frame
from autograder.proof.waits import Wait, WaitKind

THREAD_END = "the end of a thread"
PROCESS_END = "the end of a process"
A_LOCK = "a lock"
QUEUE_ITEM = "an item of a queue"
QUEUE_ROOM = "room in a queue"
QUEUE_LOCK = "the lock inside a queue"
EVENT_LOCK = "the lock inside an event"
QUEUE_TURN = "its turn to read a queue that another one has locked"
QUEUE_WRITE_TURN = "its turn to write to a queue that another one has locked"
TASK_DONE = "task_done for every item of a queue"
MESSAGE = "a message from a pipe"
PIPE_ROOM = "room in a pipe"
EVENT = "an event"
CONDITION = "a condition to be notified"
WOKEN = "a process to wake up that waits for the condition"
BARRIER = "the others at a barrier"
SEMAPHORE = "a semaphore"
SHARED_LOCK = "a lock shared by processes"
POOL_RESULT = "the result of a pool"
POOL_END = "the end of a pool"
POOL_TASK = "a task, as a worker of a pool"
POOL_HELPER = "work, as a helper thread of a pool"
FUTURE = "the result of a future"
QUEUE_FEEDER = "items to send, as the feeder thread of a queue"
FEEDER_ROOM = "room in the pipe of a queue, as its feeder thread"
FEEDER_END = "its own queue to be read by somebody"
MANAGER = "requests, as the server of a manager"
OTHER_THREADS = "the end of its other threads"
ASYNCIO = "an event of asyncio"
IMPORT = "a module that another thread imports"
LOGGING_LOCK = "the lock of a logging handler"

Place = tuple[str, str]  # the end of a file's path, and a function

_ANY: frozenset[WaitKind] = frozenset(WaitKind)
_POLLS = frozenset({WaitKind.POLL, WaitKind.SELECT, WaitKind.EPOLL})
_READS = frozenset({WaitKind.READ, *_POLLS})
_WRITES = frozenset({WaitKind.WRITE, *_POLLS})
_LOCKS = frozenset({WaitKind.FUTEX})

# What a function waits for that is called by the program, or by a helper below.  The
# first that matches decides, searched from the program's own frame inwards; the kinds
# of wait tell it from one for something else inside of the same function.
_FUNCTIONS: Mapping[Place, tuple[str, frozenset[WaitKind]]] = {
    ("threading.py", "join"): (THREAD_END, _LOCKS),
    ("threading.py", "_shutdown"): (OTHER_THREADS, _LOCKS),
    ("threading.py", "_wait"): (BARRIER, _LOCKS),
    ("threading.py", "acquire"): (SEMAPHORE, _LOCKS),
    ("threading.py", "wait_for"): (CONDITION, _LOCKS),
    ("queue.py", "get"): (QUEUE_ITEM, _LOCKS),
    ("queue.py", "put"): (QUEUE_ROOM, _LOCKS),
    ("queue.py", "join"): (TASK_DONE, _LOCKS),
    ("multiprocessing/queues.py", "get"): (QUEUE_ITEM, _ANY),
    ("multiprocessing/queues.py", "put"): (QUEUE_ROOM, _ANY),
    ("multiprocessing/queues.py", "join"): (TASK_DONE, _LOCKS),
    ("multiprocessing/queues.py", "join_thread"): (FEEDER_END, _LOCKS),
    ("multiprocessing/queues.py", "_finalize_join"): (FEEDER_END, _LOCKS),
    ("multiprocessing/connection.py", "recv"): (MESSAGE, _READS),
    ("multiprocessing/connection.py", "recv_bytes"): (MESSAGE, _READS),
    ("multiprocessing/connection.py", "recv_bytes_into"): (MESSAGE, _READS),
    ("multiprocessing/connection.py", "poll"): (MESSAGE, _READS),
    ("multiprocessing/connection.py", "send"): (PIPE_ROOM, _WRITES),
    ("multiprocessing/connection.py", "send_bytes"): (PIPE_ROOM, _WRITES),
    ("multiprocessing/connection.py", "accept"): (
        "a connection",
        frozenset({WaitKind.ACCEPT}),
    ),
    ("multiprocessing/synchronize.py", "acquire"): (SHARED_LOCK, _LOCKS),
    ("multiprocessing/synchronize.py", "__enter__"): (SHARED_LOCK, _LOCKS),
    ("multiprocessing/synchronize.py", "wait_for"): (CONDITION, _LOCKS),
    ("multiprocessing/synchronize.py", "notify"): (WOKEN, _LOCKS),
    ("multiprocessing/process.py", "join"): (PROCESS_END, _ANY),
    ("multiprocessing/sharedctypes.py", "__enter__"): (SHARED_LOCK, _LOCKS),
    ("multiprocessing/pool.py", "get"): (POOL_RESULT, _LOCKS),
    ("multiprocessing/pool.py", "wait"): (POOL_RESULT, _LOCKS),
    ("multiprocessing/pool.py", "next"): (POOL_RESULT, _LOCKS),
    ("multiprocessing/pool.py", "join"): (POOL_END, _ANY),
    ("multiprocessing/pool.py", "_help_stuff_finish"): (QUEUE_TURN, _LOCKS),
    ("multiprocessing/managers.py", "_callmethod"): ("an answer of a manager", _READS),
    ("concurrent/futures/_base.py", "result"): (FUTURE, _LOCKS),
    ("concurrent/futures/_base.py", "exception"): (FUTURE, _LOCKS),
    ("concurrent/futures/_base.py", "result_iterator"): (FUTURE, _LOCKS),
    ("concurrent/futures/_base.py", "wait"): (FUTURE, _LOCKS),
    ("concurrent/futures/_base.py", "as_completed"): (FUTURE, _LOCKS),
    ("concurrent/futures/thread.py", "shutdown"): (POOL_END, _ANY),
    ("concurrent/futures/thread.py", "_python_exit"): (POOL_END, _ANY),
    ("concurrent/futures/process.py", "shutdown"): (POOL_END, _ANY),
    ("concurrent/futures/process.py", "_python_exit"): (POOL_END, _ANY),
    ("asyncio/base_events.py", "run_forever"): (ASYNCIO, _POLLS),
    ("subprocess.py", "communicate"): ("the output or the end of a process", _ANY),
}

# The same of a lock that the innermost frame waits for: whatever it was called for.
_INNERMOST: Mapping[Place, str] = {
    ("threading.py", "__enter__"): A_LOCK,  # of a condition
    ("queue.py", "qsize"): QUEUE_LOCK,
    ("queue.py", "empty"): QUEUE_LOCK,
    ("queue.py", "full"): QUEUE_LOCK,
    ("<frozen importlib._bootstrap>", "acquire"): IMPORT,
    ("logging/__init__.py", "acquire"): LOGGING_LOCK,
    ("logging/__init__.py", "handle"): LOGGING_LOCK,
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

    words: str
    who: str  # several of them
    frames: frozenset[Place]
    kinds: frozenset[WaitKind]


_READ, _ACCEPT = frozenset({WaitKind.READ}), frozenset({WaitKind.ACCEPT})
_WORKER = _Helper(
    words=POOL_TASK, who="workers of pools", frames=_RECEIVES, kinds=_READ
)
_HELPERS: Mapping[Place, _Helper] = {
    ("multiprocessing/pool.py", "worker"): _WORKER,
    ("concurrent/futures/process.py", "_process_worker"): _WORKER,
    ("concurrent/futures/thread.py", "_worker"): _Helper(
        words=POOL_TASK, who="workers of pools", frames=_NO_FRAMES, kinds=_LOCKS
    ),
    ("multiprocessing/pool.py", "_handle_workers"): _Helper(
        words=POOL_HELPER, who="helpers of pools", frames=_WATCHES, kinds=_POLLS
    ),
    ("multiprocessing/pool.py", "_handle_tasks"): _Helper(
        words=POOL_HELPER, who="helpers of pools", frames=_NO_FRAMES, kinds=_LOCKS
    ),
    ("multiprocessing/pool.py", "_handle_results"): _Helper(
        words=POOL_HELPER, who="helpers of pools", frames=_RECEIVES, kinds=_READ
    ),
    ("concurrent/futures/process.py", "run"): _Helper(
        words=POOL_HELPER, who="helpers of pools", frames=_WATCHES, kinds=_POLLS
    ),
    ("multiprocessing/queues.py", "_feed"): _Helper(
        words=QUEUE_FEEDER, who="feeders of queues", frames=_SLEEPS, kinds=_LOCKS
    ),
    ("multiprocessing/managers.py", "serve_forever"): _Helper(
        words=MANAGER, who="servers of managers", frames=_SLEEPS, kinds=_LOCKS
    ),
    ("multiprocessing/managers.py", "accepter"): _Helper(
        words=MANAGER, who="servers of managers", frames=_ACCEPTS, kinds=_ACCEPT
    ),
    ("multiprocessing/managers.py", "serve_client"): _Helper(
        words=MANAGER, who="servers of managers", frames=_RECEIVES, kinds=_READ
    ),
    ("multiprocessing/resource_sharer.py", "_serve"): _Helper(
        words="requests, as a library thread",
        who="senders of descriptors",
        frames=_ACCEPTS,
        kinds=_ACCEPT,
    ),
    ("multiprocessing/forkserver.py", "main"): _Helper(
        words="requests, as the fork server",
        who="fork servers",
        frames=_WATCHES,
        kinds=_POLLS,
    ),
    ("multiprocessing/resource_tracker.py", "main"): _Helper(
        words="requests, as a tracker",
        who="trackers of resources",
        frames=_NO_FRAMES,
        kinds=_READ,
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """What the library does in a thread.

    ``words`` is what it waits for, None where the frames do not tell.  ``idle_among``
    tells of whom it is one, if it merely serves others and has nothing to do, and is
    empty otherwise.  ``behind_reader`` is what it does if somebody alive reads the
    queue of processes whose lock it waits for.
    """

    words: str | None
    idle_among: str = ""
    behind_reader: Doing | None = None


def doing(inner: Sequence[Frame], wait: Wait) -> Doing:
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


def _as_helper(helper: _Helper, rest: Sequence[Place], wait: Wait) -> Doing:
    if helper.frames.issuperset(rest) and wait.kind in helper.kinds and not wait.shared:
        return Doing(words=helper.words, idle_among=helper.who)
    if helper.words == QUEUE_FEEDER and wait.kind is WaitKind.WRITE:
        return Doing(words=FEEDER_ROOM)
    if wait.kind is WaitKind.FUTEX and wait.shared and _writes(helper, rest):
        return Doing(words=QUEUE_WRITE_TURN)
    found = _waits(rest, wait)
    if found.behind_reader is not None and helper is _WORKER:
        return replace(
            found, behind_reader=Doing(words=helper.words, idle_among=helper.who)
        )
    return found


def _writes(helper: _Helper, rest: Sequence[Place]) -> bool:
    """Whether it waits for the lock of the writers: in C, with a frame or without."""
    inside = rest[:-1] if rest[-1:] == [_ENTERS_SHARED] else rest
    if helper.words == QUEUE_FEEDER:
        return not inside
    return helper is _WORKER and list(inside[-1:]) == [_PUTS]


def _waits(places: Sequence[Place], wait: Wait) -> Doing:
    if wait.kind is WaitKind.FUTEX:
        if _takes_turn(places, wait):
            behind_reader = Doing(words=QUEUE_ITEM)
            return Doing(words=QUEUE_TURN, behind_reader=behind_reader)
        if places and (lock := _INNERMOST.get(places[-1])):
            return Doing(words=_lock_inside(places) or lock)
    for position, place in enumerate(places):
        words, kinds = _FUNCTIONS.get(place, (None, _ANY))
        if words is not None and wait.kind in kinds:
            return Doing(words=words)
        if place in _WAITS and wait.kind is WaitKind.FUTEX:
            return Doing(words=_of_wait(places[position + 1 :]))
    return Doing(words=None)


def _takes_turn(places: Sequence[Place], wait: Wait) -> bool:
    """Whether it waits for the lock of the readers: in C, with a frame or without."""
    inside = places[:-1] if places[-1:] == [_ENTERS_SHARED] else places
    return wait.shared and list(inside[-1:]) == [_GETS]


def _lock_inside(places: Sequence[Place]) -> str | None:
    """Which object's own lock a method takes first of all."""
    if places[-1] != _ENTERS or len(places) < 2:
        return None
    file, function = places[-2]
    if file == "queue.py":
        return QUEUE_LOCK
    if (file, function) in (("threading.py", "set"), ("threading.py", "clear")):
        return EVENT_LOCK
    return None


def _of_wait(rest: Sequence[Place]) -> str:
    """Tell Event.wait, Barrier.wait and Condition.wait apart by what they call."""
    functions = [function for _, function in rest]
    if "_wait" in functions or "_enter" in functions:
        return BARRIER
    if functions and functions[0] in ("wait", "wait_for"):
        return EVENT
    return CONDITION


def place_of(frame: Frame) -> Place:
    """Name a file of the library from its top; one of anybody else's has no name."""
    parts = PurePath(frame.file).parts
    if len(parts) == 1:
        return frame.file, frame.function  # frozen
    for length in (1, 2, 3):
        if _TOP.fullmatch("".join(parts[-length - 1 : -length])):
            return "/".join(parts[-length:]), frame.function
    return "", frame.function
