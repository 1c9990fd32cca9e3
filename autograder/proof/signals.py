"""Signals that somebody outside may send, and whom they would wake.

A handler may do anything: release a lock, set an event, write to a pipe.  So one that
the program installed stands against a deadlock, wherever its process sleeps, unless
every thread of the process blocks the signal.  So does a blocked signal that somebody
waits for.  Four kinds do not:

* signals that have no handler: those that are not ignored end the process.  That
  somebody outside may kill it says nothing of a program; that could end any deadlock;
* SIGCHLD, which comes from children: those that live sleep in the tree as well;
* those by which the C library talks to its own threads, and ours to dump stacks;
* SIGINT, as long as its handler is Python's own or that of `asyncio.Runner`, and the
  program has neither asked for it itself nor for a byte with each signal
  (`set_wakeup_fd`): Ctrl-C ends a program.  The like is true of what `faulthandler`
  installs for crashes, and `readline` for another size of the window.  The kernel shows
  all of them as it shows the program's, so the process must have said which it is
  (`student_side/lines.py`).

Who calls `pause` waits for a signal from outside, and ends by it where it has no
handler: that is what it is for.  A shell waits for its children in `sigsuspend`; there
the handlers of the library count, too.
"""

from __future__ import annotations

import signal
from collections.abc import Iterable

from autograder.proof import procfs
from autograder.proof.process_facts import Facts, facts_of
from autograder.proof.scene import Scene
from autograder.student_side.lines import AMBIGUOUS, DUMP_SIGNAL

_FIRST_FREE = getattr(signal, "SIGRTMIN", 34)
_NEVER_SENT = frozenset(
    {getattr(signal, name, 0) for name in ("SIGKILL", "SIGSTOP", "SIGCHLD")}
    | set(range(32, _FIRST_FREE))
)


def handled(pid: int, facts: Facts | None) -> str:
    """Say that a signal from outside may call a handler; empty when none can."""
    numbers = _callable(pid, facts)
    if facts is not None:
        numbers -= AMBIGUOUS - facts.handles
    if not numbers:
        return ""
    for tid in procfs.threads(pid):
        if reached := numbers - procfs.blocked(pid, tid):
            return f"process {pid} has a handler for {_names(reached)}"
    return ""


def ends_suspension(pid: int, tid: int, scene: Scene) -> str:
    """Say which signal may wake a thread in `sigsuspend`; empty when none can."""
    numbers = _callable(pid, facts_of(pid, scene.world.lines_folder))
    return _waits_for(numbers - procfs.blocked(pid, tid))


def awaited(mask: int) -> str:
    """Say which signal of those that are waited for may come from outside."""
    return _waits_for(procfs.signals_in(mask) - _NEVER_SENT)


def _callable(pid: int, facts: Facts | None) -> frozenset[int]:
    """The signals from outside for which there is any handler, ours left out."""
    found = procfs.caught(pid) - _NEVER_SENT
    if facts is not None and DUMP_SIGNAL not in facts.handles:
        found -= {DUMP_SIGNAL}
    return found


def _waits_for(numbers: frozenset[int]) -> str:
    if not numbers:
        return ""
    return f"waits for {_names(numbers)}, which somebody outside may send"


def _names(numbers: Iterable[int]) -> str:
    """One of the signals, by its name: there may be sixty."""
    first, *others = sorted(numbers)
    try:
        name = signal.Signals(first).name
    except ValueError:
        name = f"signal {first}"
    return f"{name} and others" if others else name
