"""Threads of `multiprocessing` that serve others: they do nothing by themselves.

The main thread of a manager's server waits, a second at a time, for an event that
another thread of its process would set (`managers.Server.serve_forever`): its time
limit wakes nobody.  Others accept connections under a random name in a private folder
(`managers.Server.accepter`, `resource_sharer`): nobody outside knows the name, unless
the program has asked for it, or for the key, or has chosen one of them.  Only a stack
tells these threads from a program's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath

from autograder.evidence import Frame
from autograder.proof.kernel_waits import WaitKind, classify
from autograder.proof.look import ThreadLook
from autograder.proof.stacks import Stack, last_stacks, stacks_of, times_asked

Thread = tuple[int, int]

_Place = tuple[str, str]
_LOOP: tuple[_Place, ...] = (
    ("multiprocessing/managers.py", "serve_forever"),
    ("threading.py", "wait"),
    ("threading.py", "wait"),
)
_ACCEPTERS: frozenset[_Place] = frozenset(
    {
        ("multiprocessing/managers.py", "accepter"),
        ("multiprocessing/resource_sharer.py", "_serve"),
    }
)
_KNOWN_OUTSIDE = "known outside"  # the file that `recorder/managers.py` leaves
_ENOUGH = 5  # times to ask a process that was not in its loop yet


def candidates(looks: Mapping[Thread, ThreadLook]) -> frozenset[Thread]:
    """Main threads with a time limit in processes where another thread accepts."""
    waits = {key: classify(seen) for key, seen in looks.items()}
    servers = {key[0] for key, wait in waits.items() if wait.kind is WaitKind.ACCEPT}
    return frozenset(
        (pid, tid)
        for (pid, tid), wait in waits.items()
        if pid == tid and pid in servers and wait.kind is WaitKind.FUTEX and wait.timed
    )


def are_known_outside(folder: Path | None) -> bool:
    """Whether somebody outside may call the servers of the library."""
    return folder is None or (folder / _KNOWN_OUTSIDE).exists()


def confirmed(pids: Iterable[int], folder: Path | None) -> frozenset[Thread]:
    """The threads of these processes whose stack shows that they serve.

    Once in such a loop, a thread leaves it only to end: a stack seen earlier will do.
    """
    known: set[Thread] = set()
    for pid in pids:
        found = _serving(last_stacks(pid, folder))
        if not found and times_asked(pid, folder) < _ENOUGH:
            found = _serving(stacks_of(pid, folder))
        known |= {(pid, tid) for tid in found}
    return frozenset(known)


def _serving(stacks: Mapping[int, Stack]) -> set[int]:
    return {tid for tid, stack in stacks.items() if _serves(stack)}


def _serves(stack: Stack) -> bool:
    places = [_place(frame) for frame in stack]
    if tuple(places[-len(_LOOP) :]) == _LOOP:
        return True
    return not _ACCEPTERS.isdisjoint(places) and places[-1] == ("socket.py", "accept")


def _place(frame: Frame) -> _Place:
    parts = PurePath(frame.file).parts
    length = 2 if parts[-2:-1] == ("multiprocessing",) else 1
    return "/".join(parts[-length:]), frame.function
