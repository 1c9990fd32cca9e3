"""What a thread can wait for, and the one table that words it.

Code asks for the value; words are for people.  Both observers use these values: the
one that reads the kernel, and the one to which the student's process tells its waits
(`student_side/announced_waits.py`).
"""

from __future__ import annotations

import enum
from collections.abc import Mapping


class Awaited(enum.Enum):
    """What a thread waits for."""

    # Locks.
    LOCK = "lock"
    SHARED_LOCK = "shared lock"  # of `multiprocessing`
    LOCK_BACK = "lock back"  # of a condition, after its wait
    QUEUE_LOCK = "queue lock"
    EVENT_LOCK = "event lock"
    LOGGING_LOCK = "logging lock"
    QUEUE_TURN = "queue turn"  # the lock of those who read a queue of processes
    QUEUE_WRITE_TURN = "queue write turn"
    FILE_LOCK = "file lock"
    RECORD_LOCK = "record lock"
    IMPORT = "import"  # the lock of a module

    # Signs.
    SEMAPHORE = "semaphore"
    EVENT = "event"
    CONDITION = "condition"
    WOKEN = "woken"
    BARRIER = "barrier"

    # Queues.
    QUEUE_ITEM = "queue item"
    QUEUE_ROOM = "queue room"
    TASK_DONE = "task done"
    QUEUE_FEEDER = "queue feeder"
    FEEDER_ROOM = "feeder room"
    FEEDER_END = "feeder end"

    # The end of somebody.
    THREAD_END = "thread end"
    OTHER_THREADS = "other threads"
    PROCESS_END = "process end"
    CHILD_END = "child end"  # by the kernel; ``which`` is the child, if it is one
    POOL_END = "pool end"

    # Pools, futures, managers.
    POOL_RESULT = "pool result"
    POOL_TASK = "pool task"
    POOL_HELPER = "pool helper"
    FUTURE = "future"
    MANAGER = "manager"
    MANAGER_ANSWER = "manager answer"
    SHARER = "sharer"
    FORK_SERVER = "fork server"
    TRACKER = "tracker"
    ASYNCIO = "asyncio"

    # Pipes, sockets and other descriptors.
    MESSAGE = "message"
    PIPE_DATA = "pipe data"
    PIPE_ROOM = "pipe room"
    SOCKET_DATA = "socket data"
    SOCKET_ROOM = "socket room"
    DATA = "data"
    ROOM = "room"
    CONNECTION = "connection"
    DESCRIPTORS = "descriptors"
    PROCESS_OUTPUT = "process output"

    # Others.
    CALL = "call"  # ``which``: a function in C
    GATE = "gate"  # ``which``: its label
    SLEEP = "sleep"
    CLOCK = "clock"
    SIGNAL = "signal"
    UNKNOWN = "unknown"


LOCKS = frozenset(
    {
        Awaited.LOCK,
        Awaited.SHARED_LOCK,
        Awaited.LOCK_BACK,
        Awaited.QUEUE_LOCK,
        Awaited.EVENT_LOCK,
        Awaited.LOGGING_LOCK,
        Awaited.QUEUE_TURN,
        Awaited.QUEUE_WRITE_TURN,
        Awaited.FILE_LOCK,
        Awaited.RECORD_LOCK,
    }
)
ENDS = frozenset(
    {
        Awaited.THREAD_END,
        Awaited.OTHER_THREADS,
        Awaited.PROCESS_END,
        Awaited.CHILD_END,
        Awaited.POOL_END,
    }
)

_WORDS: Mapping[Awaited, str] = {
    Awaited.LOCK: "a lock",
    Awaited.SHARED_LOCK: "a lock shared by processes",
    Awaited.LOCK_BACK: "the lock of a condition, to go on after its wait",
    Awaited.QUEUE_LOCK: "the lock inside a queue",
    Awaited.EVENT_LOCK: "the lock inside an event",
    Awaited.LOGGING_LOCK: "the lock of a logging handler",
    Awaited.QUEUE_TURN: "its turn to read a queue that another one has locked",
    Awaited.QUEUE_WRITE_TURN: "its turn to write to a queue that another one has "
    "locked",
    Awaited.FILE_LOCK: "a lock on a file",
    Awaited.RECORD_LOCK: "a lock on a part of a file",
    Awaited.IMPORT: "a module that another thread imports",
    Awaited.SEMAPHORE: "a semaphore",
    Awaited.EVENT: "an event",
    Awaited.CONDITION: "a condition to be notified",
    Awaited.WOKEN: "a process to wake up that waits for the condition",
    Awaited.BARRIER: "the others at a barrier",
    Awaited.QUEUE_ITEM: "an item from a queue",
    Awaited.QUEUE_ROOM: "room in a queue",
    Awaited.TASK_DONE: "task_done for every item of a queue",
    Awaited.QUEUE_FEEDER: "items to send, as the feeder thread of a queue",
    Awaited.FEEDER_ROOM: "room in the pipe of a queue, as its feeder thread",
    Awaited.FEEDER_END: "its own queue to be read by somebody",
    Awaited.THREAD_END: "the end of a thread",
    Awaited.OTHER_THREADS: "the end of its other threads",
    Awaited.PROCESS_END: "the end of a process",
    Awaited.CHILD_END: "the end of a child process",
    Awaited.POOL_END: "the end of a pool",
    Awaited.POOL_RESULT: "the result of a pool",
    Awaited.POOL_TASK: "a task, as a worker of a pool",
    Awaited.POOL_HELPER: "work, as a helper thread of a pool",
    Awaited.FUTURE: "the result of a future",
    Awaited.MANAGER: "requests, as the server of a manager",
    Awaited.MANAGER_ANSWER: "an answer of a manager",
    Awaited.SHARER: "requests, as a library thread",
    Awaited.FORK_SERVER: "requests, as the fork server",
    Awaited.TRACKER: "requests, as a tracker",
    Awaited.ASYNCIO: "an event of asyncio",
    Awaited.MESSAGE: "a message from a pipe",
    Awaited.PIPE_DATA: "data from a pipe",
    Awaited.PIPE_ROOM: "room in a pipe",
    Awaited.SOCKET_DATA: "data from a socket",
    Awaited.SOCKET_ROOM: "room in a socket",
    Awaited.DATA: "data to read",
    Awaited.ROOM: "room to write",
    Awaited.CONNECTION: "a connection",
    Awaited.DESCRIPTORS: "one of several descriptors",
    Awaited.PROCESS_OUTPUT: "the output or the end of a process",
    Awaited.CALL: "a function to return",
    Awaited.GATE: "its turn",
    Awaited.SLEEP: "the end of its sleep",
    Awaited.CLOCK: "the clock",
    Awaited.SIGNAL: "a signal",
    Awaited.UNKNOWN: "something that the kernel does not show",
}

# The same where it is known which one.
_WHICH: Mapping[Awaited, str] = {
    Awaited.CHILD_END: "the end of process {which}",
    Awaited.FILE_LOCK: "a lock on a file, {which}",
    Awaited.RECORD_LOCK: "a lock on a part of a file, {which}",
    Awaited.CALL: "{which}() to return",
    Awaited.GATE: "its turn at `{which}`",
}
_TO_EXIT = ", to exit"


def words(awaits: Awaited, which: str = "", *, exits: bool = False) -> str:
    """Word it; ``exits`` tells that the thread has done its work, and waits to end."""
    plain = _WORDS[awaits]
    known = _WHICH.get(awaits, plain).format(which=which) if which else plain
    return known + (_TO_EXIT if exits else "")
