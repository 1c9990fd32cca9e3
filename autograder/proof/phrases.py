"""Plain words for a wait, from its system call and from the library's own frames."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath

from autograder.evidence import Frame, Holder, Waiter
from autograder.proof.ends import NOT_ACCEPTED
from autograder.proof.waiting import Waiting
from autograder.proof.waits import WaitKind

THREAD_END = "the end of a thread"
PROCESS_END = "the end of a process"
A_LOCK = "a lock"
QUEUE_ITEM = "an item of a queue"
QUEUE_ROOM = "room in a queue"
TASK_DONE = "task_done for every item of a queue"
MESSAGE = "a message from a pipe"
PIPE_ROOM = "room in a pipe"
EVENT = "an event"
CONDITION = "a condition to be notified"
LOCK_BACK = "the lock of a condition, to go on after its wait"
BARRIER = "the others at a barrier"
SEMAPHORE = "a semaphore"
SHARED_LOCK = "a lock shared by processes"
POOL_RESULT = "the result of a pool"
POOL_TASK = "a task, as a worker of a pool"
POOL_HELPER = "work, as a helper thread of a pool"
FUTURE = "the result of a future"
QUEUE_FEEDER = "items to send, as the feeder thread of a queue"
FEEDER_ROOM = "room in the pipe of a queue, as its feeder thread"
MANAGER = "requests, as the server of a manager"
FEEDER_END = "its own queue to be read by somebody"
OTHER_THREADS = "the end of its other threads"
ASYNCIO = "an event of asyncio"
TO_EXIT = ", to exit"

# What a library function waits for: by the end of its file's path, and its name.  The
# first that matches decides, searched from the program's own frame inwards.
_FUNCTIONS: Mapping[tuple[str, str], str] = {
    ("threading.py", "join"): THREAD_END,
    ("threading.py", "_shutdown"): OTHER_THREADS,
    ("threading.py", "_wait"): BARRIER,
    ("threading.py", "acquire"): SEMAPHORE,
    ("threading.py", "__enter__"): SEMAPHORE,
    ("threading.py", "wait_for"): CONDITION,
    ("queue.py", "get"): QUEUE_ITEM,
    ("queue.py", "put"): QUEUE_ROOM,
    ("queue.py", "join"): TASK_DONE,
    ("multiprocessing/queues.py", "get"): QUEUE_ITEM,
    ("multiprocessing/queues.py", "put"): QUEUE_ROOM,
    ("multiprocessing/queues.py", "join"): TASK_DONE,
    ("multiprocessing/queues.py", "join_thread"): FEEDER_END,
    ("multiprocessing/queues.py", "_finalize_join"): FEEDER_END,
    ("multiprocessing/queues.py", "_feed"): QUEUE_FEEDER,
    ("multiprocessing/connection.py", "recv"): MESSAGE,
    ("multiprocessing/connection.py", "recv_bytes"): MESSAGE,
    ("multiprocessing/connection.py", "recv_bytes_into"): MESSAGE,
    ("multiprocessing/connection.py", "poll"): MESSAGE,
    ("multiprocessing/connection.py", "send"): PIPE_ROOM,
    ("multiprocessing/connection.py", "send_bytes"): PIPE_ROOM,
    ("multiprocessing/connection.py", "accept"): "a connection",
    ("multiprocessing/synchronize.py", "acquire"): SHARED_LOCK,
    ("multiprocessing/synchronize.py", "__enter__"): SHARED_LOCK,
    ("multiprocessing/synchronize.py", "wait_for"): CONDITION,
    ("multiprocessing/process.py", "join"): PROCESS_END,
    ("multiprocessing/sharedctypes.py", "__enter__"): SHARED_LOCK,
    ("multiprocessing/pool.py", "get"): POOL_RESULT,
    ("multiprocessing/pool.py", "wait"): POOL_RESULT,
    ("multiprocessing/pool.py", "next"): POOL_RESULT,
    ("multiprocessing/pool.py", "join"): "the end of a pool",
    ("multiprocessing/pool.py", "worker"): POOL_TASK,
    ("multiprocessing/pool.py", "_handle_workers"): POOL_HELPER,
    ("multiprocessing/pool.py", "_handle_tasks"): POOL_HELPER,
    ("multiprocessing/pool.py", "_handle_results"): POOL_HELPER,
    ("multiprocessing/managers.py", "serve_forever"): MANAGER,
    ("multiprocessing/managers.py", "accepter"): MANAGER,
    ("multiprocessing/managers.py", "serve_client"): MANAGER,
    ("multiprocessing/managers.py", "_callmethod"): "an answer of a manager",
    ("multiprocessing/resource_sharer.py", "_serve"): "requests, as a library thread",
    ("multiprocessing/forkserver.py", "main"): "requests, as the fork server",
    ("multiprocessing/resource_tracker.py", "main"): "requests, as a tracker",
    ("concurrent/futures/_base.py", "result"): FUTURE,
    ("concurrent/futures/_base.py", "exception"): FUTURE,
    ("concurrent/futures/_base.py", "result_iterator"): FUTURE,
    ("concurrent/futures/_base.py", "wait"): FUTURE,
    ("concurrent/futures/_base.py", "as_completed"): FUTURE,
    ("concurrent/futures/thread.py", "shutdown"): "the end of a pool",
    ("concurrent/futures/thread.py", "_worker"): POOL_TASK,
    ("concurrent/futures/thread.py", "_python_exit"): "the end of a pool",
    ("concurrent/futures/process.py", "shutdown"): "the end of a pool",
    ("concurrent/futures/process.py", "_process_worker"): POOL_TASK,
    ("concurrent/futures/process.py", "run"): POOL_HELPER,
    ("asyncio/base_events.py", "run_forever"): ASYNCIO,
    ("subprocess.py", "communicate"): "the output or the end of a process",
}

# A thread in one of these has done its work.
_EXITS = frozenset({"_shutdown", "_exit_function", "_python_exit"})
_HELPERS = frozenset({POOL_TASK, POOL_HELPER, QUEUE_FEEDER, MANAGER})

_PLAIN: Mapping[WaitKind, str] = {
    WaitKind.FUTEX: A_LOCK,
    WaitKind.READ: "data to read",
    WaitKind.WRITE: "room to write",
    WaitKind.ACCEPT: "a connection",
    WaitKind.POLL: "one of several descriptors",
    WaitKind.SELECT: "one of several descriptors",
    WaitKind.EPOLL: "one of several descriptors",
    WaitKind.CHILD: "the end of a child process",
    WaitKind.FLOCK: "a lock on a file",
    WaitKind.RECORD_LOCK: "a lock on a part of a file",
    WaitKind.SIGNAL: "a signal",
    WaitKind.SLEEP: "the clock",
    WaitKind.UNKNOWN: "something that the kernel does not show",
}


def waits_for(waiting: Waiting, inner: Sequence[Frame], source: str) -> str:
    """What a thread waits for, in words.

    ``inner`` are the library's frames inside the program's own, outermost first;
    ``source`` is the program's line.
    """
    words = _by_frames(inner)
    kind = waiting.wait.kind
    if words == QUEUE_FEEDER and kind is WaitKind.WRITE:
        words = FEEDER_ROOM
    elif words in (PROCESS_END, None) and kind is WaitKind.CHILD:
        words = _child(waiting)
    elif words is None and kind is WaitKind.FUTEX and ".get(" in source:
        words = QUEUE_ITEM  # queue.SimpleQueue has no frame of its own
    exits = any(frame.function in _EXITS for frame in inner)
    return (words or _of_kind(waiting)) + (TO_EXIT if exits else "")


def is_helper(words: str) -> bool:
    """Whether a thread that waits so merely serves others."""
    return words in _HELPERS or words.startswith("requests, ")


def _by_frames(inner: Sequence[Frame]) -> str | None:
    names = [(_tail(frame.file), frame.function) for frame in inner]
    for position, (file, function) in enumerate(names):
        for length in (3, 2, 1):
            words = _FUNCTIONS.get(("/".join(file[-length:]), function))
            if words is not None:
                return words
        if function == "wait" and file[-1] in ("threading.py", "synchronize.py"):
            return _of_wait(names[position + 1 :])
    return None


def _of_wait(rest: Sequence[tuple[tuple[str, ...], str]]) -> str:
    """Tell Event.wait, Barrier.wait and Condition.wait apart by what they call."""
    functions = [function for _, function in rest]
    if "_wait" in functions or "_enter" in functions:
        return BARRIER
    if functions and functions[0] in ("wait", "wait_for", "__enter__"):
        return EVENT
    return CONDITION


def _tail(file: str) -> tuple[str, ...]:
    return PurePath(file).parts[-3:]


def _child(waiting: Waiting) -> str:
    if len(waiting.holders) == 1:
        return f"the end of process {waiting.holders[0]}"
    return _PLAIN[WaitKind.CHILD]


def _of_kind(waiting: Waiting) -> str:
    kind = waiting.wait.kind
    targets = [end.target for end in waiting.ends]
    if kind is WaitKind.CHILD:
        return _child(waiting)
    if kind in (WaitKind.READ, WaitKind.WRITE) and targets:
        if targets[0].startswith("pipe:"):
            return "data from a pipe" if kind is WaitKind.READ else PIPE_ROOM
        if targets[0].startswith("socket:"):
            return "data from a socket" if kind is WaitKind.READ else "room in a socket"
    if kind is WaitKind.FUTEX and waiting.wait.shared:
        return SHARED_LOCK
    if kind in (WaitKind.FLOCK, WaitKind.RECORD_LOCK) and targets:
        return f"{_PLAIN[kind]}, {targets[0]}"
    return _PLAIN[kind]


def held_by(waiting: Waiting, words: str) -> str:
    """Who could end the wait, where the kernel tells; empty where it does not.

    ``words`` is what `waits_for` said.
    """
    if not waiting.holders or not waiting.ends or words == ASYNCIO:
        return ""  # a loop of asyncio has a pipe to itself
    what = "the other end is held by"
    if waiting.wait.kind in (WaitKind.FLOCK, WaitKind.RECORD_LOCK):
        what = "it is held by"
    elif len(waiting.ends) > 1:
        what = "the other ends are held by"
    elif waiting.ends[0].reason == NOT_ACCEPTED:
        what = f"{NOT_ACCEPTED}; its listener is held by"
    elif waiting.wait.kind is WaitKind.ACCEPT or "pidfd" in waiting.ends[0].target:
        return ""
    return f"{what} {_names(waiting)}"


def _names(waiting: Waiting) -> str:
    itself = waiting.pid in waiting.holders
    others = [f"process {pid}" for pid in waiting.holders if pid != waiting.pid]
    if not others:
        return "this process itself, and nobody else"
    return " and ".join((["this process itself"] if itself else []) + others)


def lock_held_by(holder: Holder | None, who: str) -> str:
    """Who holds the lock that a thread waits for; empty where it is not known.

    ``who`` is how the holder is called.
    """
    if holder is None:
        return ""
    if holder.itself:
        return "held by this very thread"
    return f"held by {who}" + ("" if holder.alive else ", which has ended")


def end_of(waiter: Waiter, who: str) -> str:
    """Whose end a thread waits for; ``who`` is how that one is called."""
    joined = waiter.joins
    if joined is None:
        return waiter.waits_for
    if (joined.pid, joined.tid) == (waiter.actor.pid, waiter.actor.tid):
        return "its own end"
    kind = "thread" if joined.pid == waiter.actor.pid else "process"
    return f"the end of {kind} {who.removeprefix('process ')}"


def taken_by(taker: Holder, who: str) -> str:
    """Who took a semaphore and has not given it back himself."""
    if taker.itself:
        return "taken by this very thread"
    return f"taken by {who}" + ("" if taker.alive else ", which has ended")
