"""The server of `multiprocessing.Manager`: its main thread only waits to be told off.

That thread does nothing but wait, a second at a time, for an event that another thread
of the same process would set (`Server.serve_forever`).  So its time limit wakes nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath

from autograder.proof.lines import Stack, last_stacks, stacks_of
from autograder.proof.look import ThreadLook
from autograder.proof.waits import WaitKind, classify

Thread = tuple[int, int]

_LOOP = ("serve_forever", "wait", "wait")  # innermost last
_FILES = (("multiprocessing", "managers.py"), ("threading.py",), ("threading.py",))


def candidates(looks: Mapping[Thread, ThreadLook]) -> frozenset[Thread]:
    """Main threads with a time limit in processes where another thread accepts."""
    waits = {key: classify(seen) for key, seen in looks.items()}
    servers = {key[0] for key, wait in waits.items() if wait.kind is WaitKind.ACCEPT}
    return frozenset(
        (pid, tid)
        for (pid, tid), wait in waits.items()
        if pid == tid and pid in servers and wait.kind is WaitKind.FUTEX and wait.timed
    )


def confirmed(servers: Iterable[Thread], folder: Path | None) -> frozenset[Thread]:
    """Those whose stack shows the loop of a manager's server.

    Once in that loop, the thread leaves it only to end: a stack seen earlier will do.
    """
    known = set()
    for pid, tid in servers:
        for ask in (last_stacks, stacks_of):
            if _is_server_loop(ask(pid, folder).get(tid, ())):
                known.add((pid, tid))
                break
    return frozenset(known)


def _is_server_loop(stack: Stack) -> bool:
    innermost = stack[-len(_LOOP) :]
    return tuple(frame.function for frame in innermost) == _LOOP and all(
        PurePath(frame.file).parts[-len(parts) :] == parts
        for frame, parts in zip(innermost, _FILES, strict=True)
    )
