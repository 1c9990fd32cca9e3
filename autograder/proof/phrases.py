"""Plain words for a wait, from its system call and from what the library does there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from autograder.awaited import Awaited
from autograder.evidence import Frame, Holder, Waiter
from autograder.proof.ends import NOT_ACCEPTED
from autograder.proof.kernel_waits import WaitKind
from autograder.proof.library import Doing
from autograder.proof.waiting import Waiting

# A thread in one of these has done its work.
_EXITS = frozenset({"_shutdown", "_exit_function", "_python_exit"})

# A loop of asyncio has a pipe to itself, a fork server one that tells of each child.
_BY_PIPES_OF_THEIRS = frozenset({Awaited.ASYNCIO, Awaited.PROCESS_END})

_LOCKS_OF_FILES = frozenset({WaitKind.FLOCK, WaitKind.RECORD_LOCK})
_PLAIN: Mapping[WaitKind, Awaited] = {
    WaitKind.FUTEX: Awaited.LOCK,
    WaitKind.READ: Awaited.DATA,
    WaitKind.WRITE: Awaited.ROOM,
    WaitKind.ACCEPT: Awaited.CONNECTION,
    WaitKind.POLL: Awaited.DESCRIPTORS,
    WaitKind.SELECT: Awaited.DESCRIPTORS,
    WaitKind.EPOLL: Awaited.DESCRIPTORS,
    WaitKind.CHILD: Awaited.CHILD_END,
    WaitKind.FLOCK: Awaited.FILE_LOCK,
    WaitKind.RECORD_LOCK: Awaited.RECORD_LOCK,
    WaitKind.SIGNAL: Awaited.SIGNAL,
    WaitKind.SLEEP: Awaited.CLOCK,
    WaitKind.UNKNOWN: Awaited.UNKNOWN,
}
_PIPES: Mapping[WaitKind, Awaited] = {
    WaitKind.READ: Awaited.PIPE_DATA,
    WaitKind.WRITE: Awaited.PIPE_ROOM,
}
_SOCKETS: Mapping[WaitKind, Awaited] = {
    WaitKind.READ: Awaited.SOCKET_DATA,
    WaitKind.WRITE: Awaited.SOCKET_ROOM,
}


def awaited(waiting: Waiting, doing: Doing, source: str) -> Awaited:
    """What a thread waits for.

    ``doing`` is what the library's frames inside the program's own tell, and ``source``
    is the program's line.
    """
    kind = waiting.wait.kind
    if doing.awaits in (Awaited.PROCESS_END, None) and kind is WaitKind.CHILD:
        return Awaited.CHILD_END
    if doing.awaits is None and kind is WaitKind.FUTEX and ".get(" in source:
        return Awaited.QUEUE_ITEM  # queue.SimpleQueue has no frame of its own
    return doing.awaits or _of_kind(waiting)


def _of_kind(waiting: Waiting) -> Awaited:
    kind = waiting.wait.kind
    target = waiting.ends[0].target if waiting.ends else ""
    if kind in _PIPES and target.startswith("pipe:"):
        return _PIPES[kind]
    if kind in _SOCKETS and target.startswith("socket:"):
        return _SOCKETS[kind]
    if kind is WaitKind.FUTEX and waiting.wait.shared:
        return Awaited.SHARED_LOCK
    return _PLAIN[kind]


def which(waiting: Waiting, awaits: Awaited) -> str:
    """Which process, or which file, if that is known of what `awaited` gave."""
    if awaits is Awaited.CHILD_END and len(waiting.holders) == 1:
        return str(waiting.holders[0])
    if awaits in (Awaited.FILE_LOCK, Awaited.RECORD_LOCK) and waiting.ends:
        return waiting.ends[0].target
    return ""


def exits(inner: Sequence[Frame]) -> bool:
    """Whether the library's frames show that a thread has done its work."""
    return any(frame.function in _EXITS for frame in inner)


def held_by(waiting: Waiting, awaits: Awaited, *, exits: bool = False) -> str:
    """Who could end the wait, where the kernel tells; empty where it does not.

    ``awaits`` is what `awaited` gave.
    """
    theirs = awaits in _BY_PIPES_OF_THEIRS and not exits
    if not waiting.holders or not waiting.ends or theirs:
        return ""
    what = "the other end is held by"
    if waiting.wait.kind in _LOCKS_OF_FILES:
        what = "it is held by"
    elif len(waiting.ends) > 1:
        what = "the other ends are held by"
    elif not waiting.ends[0].accepted:
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
    """Who took a semaphore and has not given it back."""
    if taker.itself:
        return "taken by this very thread"
    return f"taken by {who}" + ("" if taker.alive else ", which has ended")
