"""Plain words for a wait, from its system call and from what the library does there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from autograder.evidence import Frame, Holder, Waiter
from autograder.proof.ends import NOT_ACCEPTED
from autograder.proof.library import (
    A_LOCK,
    ASYNCIO,
    PIPE_ROOM,
    PROCESS_END,
    QUEUE_ITEM,
    SHARED_LOCK,
    Doing,
)
from autograder.proof.waiting import Waiting
from autograder.proof.waits import WaitKind

LOCK_BACK = "the lock of a condition, to go on after its wait"
TO_EXIT = ", to exit"

# A thread in one of these has done its work.
_EXITS = frozenset({"_shutdown", "_exit_function", "_python_exit"})

# A loop of asyncio has a pipe to itself, a fork server one that tells of each child.
_BY_PIPES_OF_THEIRS = frozenset({ASYNCIO, PROCESS_END})

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


def waits_for(
    waiting: Waiting, doing: Doing, inner: Sequence[Frame], source: str
) -> str:
    """What a thread waits for, in words.

    ``doing`` is what the library's frames ``inner`` inside the program's own tell, and
    ``source`` is the program's line.
    """
    words = doing.words
    kind = waiting.wait.kind
    if words in (PROCESS_END, None) and kind is WaitKind.CHILD:
        words = _child(waiting)
    elif words is None and kind is WaitKind.FUTEX and ".get(" in source:
        words = QUEUE_ITEM  # queue.SimpleQueue has no frame of its own
    exits = any(frame.function in _EXITS for frame in inner)
    return (words or _of_kind(waiting)) + (TO_EXIT if exits else "")


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
    if not waiting.holders or not waiting.ends or words in _BY_PIPES_OF_THEIRS:
        return ""
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
