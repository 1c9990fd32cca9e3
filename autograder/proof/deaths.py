"""Processes of the tree that ended by a signal, or failed: often they are the cause.

How one ended, the kernel tells as long as nobody has asked for it, and only to its
parent afterwards: then the recorder in the parent passes it on.  What a worker of a
pool had to do is in a file that the kernel kept for it.  Asked for words only.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from autograder.evidence import Death, Event, Frame
from autograder.proof import procfs, untrusted
from autograder.proof.look import look
from autograder.proof.named_waits import STARTED
from autograder.proof.program_files import ProgramFiles
from autograder.proof.recorded import event_of, events

_DIED = "process died"
_TO_END = -15  # SIGTERM: how `terminate` ends a process, and a pool its workers
_HAS_TASK, _NO_TASK = b"1", b"0"


def deaths(
    root_pid: int, folder: Path, program: ProgramFiles, orphans: Mapping[int, int]
) -> tuple[Death, ...]:
    """Return the processes below ``root_pid`` that ended otherwise than they should.

    ``orphans`` is how those ended whose end ``root_pid`` learned itself.
    """
    seen = look(root_pid)
    alive = {pid for (pid, _), thread in seen.items() if thread.alive}
    reported = events(folder)
    codes = dict(orphans) | dict(_reported_codes(reported))
    codes |= _codes_of_unasked({pid for pid, _ in seen} - alive)
    known = {pid: code for pid, code in codes.items() if code and pid not in alive}
    starts = dict(_starts(reported))
    found = [
        _death(pid, code, starts.get(pid), folder, program)
        for pid, code in sorted(known.items())
    ]
    return tuple(sorted(found, key=lambda death: death.code == _TO_END))


def _reported_codes(reported: Iterable[Event]) -> Iterator[tuple[int, int]]:
    for event in reported:
        match event.facts:
            case {"of_pid": int(pid), "exit_code": int(code)} if event.name == _DIED:
                yield pid, code


def _codes_of_unasked(pids: Iterable[int]) -> Mapping[int, int]:
    """How those ended whose parent has not asked for it; 0 is left out."""
    codes = {}
    for pid in pids:
        try:
            status = procfs.wait_status(pid)
        except (OSError, ValueError, IndexError):
            continue
        codes[pid] = os.waitstatus_to_exitcode(status)
    return codes


def _starts(reported: Iterable[Event]) -> Iterator[tuple[int, Event]]:
    for event in reported:
        match event.facts:
            case {"of_pid": int(pid)} if event.name == STARTED:
                yield pid, event


def _death(
    pid: int, code: int, start: Event | None, folder: Path, program: ProgramFiles
) -> Death:
    had_task, task = _task(pid, folder)
    name = "" if start is None else str(start.facts.get("name") or "")
    return Death(
        pid=pid,
        code=code,
        name=name,
        started=_own(start.at if start is not None else None, program),
        had_task=had_task,
        task=str(task.facts.get("of") or "") if had_task and task else "",
        task_at=_own(task.at if had_task and task else None, program),
    )


def _own(at: Frame | None, program: ProgramFiles) -> Frame | None:
    return program.quote(at) if at is not None and program.owns(at.file) else None


def _task(pid: int, folder: Path) -> tuple[bool | None, Event | None]:
    """Whether a worker of a pool had a task when it ended, and which was its last."""
    try:
        data = untrusted.read_bytes(folder / f"{pid}.task")
    except OSError:
        return None, None
    try:
        event = event_of(json.loads(data[1:].partition(b"\0")[0]))
    except (ValueError, RecursionError):  # it never had one
        event = None
    return {_NO_TASK: False, _HAS_TASK: True}.get(data[:1]), event
