"""Which thread took the lock on a file, and at which line: the recorder's word.

The kernel tells the process that holds it; only then the recorder is asked, for words.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from autograder.evidence import Waiter
from autograder.proof.graph import Key, holder_of, people_of, someone
from autograder.proof.kernel_waits import WaitKind
from autograder.proof.program_files import ProgramFiles
from autograder.proof.recorded import Recorded
from autograder.proof.waiting import Waiting

_TAKEN = "file lock acquired"
_CALLS: Mapping[WaitKind, str] = {
    WaitKind.FLOCK: "flock",
    WaitKind.RECORD_LOCK: "lockf",
}


def with_file_locks(
    waiters: Sequence[Waiter],
    waits: Iterable[Waiting],
    events: Recorded,
    program: ProgramFiles,
) -> tuple[Waiter, ...]:
    """Add to each who waits for a lock on a file the thread that took it, and where."""
    files = dict(_waited_for(waits))
    people = people_of(waiters)
    taken = {(e.obj, e.pid): e for e in events.present if e.name == _TAKEN}
    found = []
    for waiter in waiters:
        key = waiter.actor.pid, waiter.actor.tid
        took = [
            taken[files[key], pid]
            for pid in waiter.holders
            if key in files and (files[key], pid) in taken
        ]
        if len(took) == 1:  # else nobody knows whose it is
            who = someone((took[0].pid, took[0].tid), people, waiter, "")
            holder = holder_of(waiter, who, program, took[0].at)
            waiter = replace(waiter, holder=holder, held_by="")
        found.append(waiter)
    return tuple(found)


def _waited_for(waits: Iterable[Waiting]) -> Iterator[tuple[Key, str]]:
    """The file whose lock a thread waits for, as the recorder calls it."""
    for waiting in waits:
        call = _CALLS.get(waiting.wait.kind)
        if call is None:
            continue
        fd = waiting.wait.fds[0]
        with contextlib.suppress(OSError):
            file = Path(f"/proc/{waiting.pid}/fd/{fd}").stat()
            yield (
                (waiting.pid, waiting.tid),
                f"file {file.st_dev}:{file.st_ino} {call}",
            )
