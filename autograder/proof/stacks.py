"""The stack of every thread of a process, asked by signal and written by the process.

The process's `faulthandler` appends to ``<pid>.stack``.  It is asked only when it has
the handler, and when the file is still open in it.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Mapping
from pathlib import Path

from autograder.evidence import Frame
from autograder.proof import procfs, untrusted
from autograder.proof.look import ASLEEP, RUNNING, look_at
from autograder.proof.process_facts import Facts, facts_of
from autograder.student_side.lines import DUMP_SIGNAL

PATIENCE = 0.5  # seconds in which all sleep; a dump takes four milliseconds
_MOST = 5.0  # seconds for a process that wants to run
_STEP = 0.0005
_THREAD = re.compile(r"^(?:Current thread|Thread) 0x([0-9a-f]+)")
_RECORDER = "student_side/recorder/"  # between a line and the library's method
_FRAME = re.compile(r'^  File "(.*)", line (\d{1,9}) in (.*)$')

Stack = tuple[Frame, ...]  # innermost last


def stacks_of(pid: int, folder: Path | None) -> dict[int, Stack]:
    """Ask a process for its stacks; return them by native thread id.

    Threads that look the same, or a process that cannot be asked, are left out.
    """
    facts = facts_of(pid, folder)
    if folder is None or facts is None:
        return {}
    text = _ask(pid, folder)
    return by_native_id(pid, parse(text), facts)


def last_stacks(pid: int, folder: Path | None) -> dict[int, Stack]:
    """The stacks that the process wrote when it was last asked, if ever."""
    facts = facts_of(pid, folder)
    if folder is None or facts is None:
        return {}
    try:
        text = untrusted.read_text(_stack_file(pid, folder))
    except OSError:
        return {}
    return by_native_id(pid, parse(text), facts)


def times_asked(pid: int, folder: Path | None) -> int:
    """How often the process has written its stacks."""
    if folder is None:
        return 0
    try:
        text = untrusted.read_text(_stack_file(pid, folder))
    except OSError:
        return 0
    return sum(line.startswith("Current thread ") for line in text.splitlines())


def parse(text: str) -> dict[int, Stack]:
    """Read what `faulthandler` wrote: the last stack of each thread identifier."""
    found: dict[int, list[Frame]] = {}
    frames: list[Frame] = []
    for line in text.splitlines():
        if start := _THREAD.match(line):
            frames = found[int(start[1], 16)] = []
        elif (entry := _FRAME.match(line)) and _RECORDER not in entry[1]:
            frames.append(Frame(file=entry[1], line=int(entry[2]), function=entry[3]))
    return {ident: tuple(reversed(stack)) for ident, stack in found.items()}


def by_native_id(
    pid: int, stacks: Mapping[int, Stack], facts: Facts
) -> dict[int, Stack]:
    """Name the threads as the kernel does; those without a fact are matched by rest."""
    named = {
        facts.threads[ident][0]: stack
        for ident, stack in stacks.items()
        if ident in facts.threads
    }
    nameless = [stack for ident, stack in stacks.items() if ident not in facts.threads]
    left = [key[1] for key in look_at(pid) if key[1] not in named]
    if len(nameless) == 1 and len(left) == 1:
        named[left[0]] = nameless[0]
    return named


def _ask(pid: int, folder: Path) -> str:
    """Send the signal; return what was written since, when it is complete.

    A thread that runs writes it itself, and stands still meanwhile: to read a stack
    that changes ends the process.  Where several run, nobody is asked.
    """
    path = _stack_file(pid, folder)
    try:
        before = path.stat().st_size
        if not _holds(pid, path):
            return ""
        running = [
            key[1] for key, seen in look_at(pid).items() if seen.state == RUNNING
        ]
        if len(running) > 1:
            return ""
        blocking = procfs.blocking(pid, DUMP_SIGNAL)
        if running:
            procfs.send_to_thread(pid, running[0], DUMP_SIGNAL)
        else:
            os.kill(pid, DUMP_SIGNAL)
        _await_dump(pid, path, before, blocking)
        return untrusted.read_bytes(path, start=before).decode("utf-8", "replace")
    except OSError:
        return ""


def _await_dump(pid: int, path: Path, before: int, blocking: set[int]) -> None:
    """Wait until the dump is whole: begun, and nobody is in the handler, or will be.

    A handler's own signal is blocked in its thread until it returns (sigaction(2)), so
    that a thread is in it which did not block the signal before.  Patience ends only
    while all sleep: on a busy machine it is long until a process that was asked has
    its turn.
    """
    asked = time.monotonic()
    limit = asked + PATIENCE
    while time.monotonic() < limit:
        time.sleep(_STEP)
        is_taken = not procfs.is_pending(pid, DUMP_SIGNAL)
        if path.stat().st_size > before and is_taken and not _inside(pid, blocking):
            return
        if not _is_asleep(pid):
            limit = min(time.monotonic(), asked + _MOST) + PATIENCE


def _inside(pid: int, blocking: set[int]) -> set[int]:
    """The threads that are in the handler."""
    return procfs.blocking(pid, DUMP_SIGNAL) - blocking


def _stack_file(pid: int, folder: Path) -> Path:
    return folder / f"{procfs.own_number(pid)}.stack"


def _holds(pid: int, path: Path) -> bool:
    """Whether the process still has the file open, so that it writes nowhere else."""
    wanted = path.stat()
    for fd in procfs.descriptors(pid):
        with contextlib.suppress(OSError):
            if os.path.samestat(wanted, Path(f"/proc/{pid}/fd/{fd}").stat()):
                return True
    return False


def _is_asleep(pid: int) -> bool:
    """Whether no thread of the process runs."""
    return all(seen.state == ASLEEP for seen in look_at(pid).values() if seen.alive)
