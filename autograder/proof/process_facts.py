"""What a process says about itself: threads, alarms, handlers (``<pid>.facts``).

It decides nothing in anybody's favour: a process that tells nothing, or lies, is at
most not proved to be deadlocked, or proved to be by its own word.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

from autograder.proof import procfs, untrusted
from autograder.student_side.lines import AMBIGUOUS, DUMP_SIGNAL

# An alarm whose time has passed has gone off; the kernel may be late by milliseconds.
_SURELY_GONE_OFF = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The facts of one process.

    ``threads`` gives the native id and the name for each thread identifier of Python;
    ``alarm_at`` is the time of CLOCK_MONOTONIC at which its last alarm goes off;
    ``tells_alarms`` is False when it may have set others by a C function.
    ``handles`` are those of ``AMBIGUOUS`` for which the program has, or may have, a
    handler of its own.
    """

    alarm_at: float = 0.0
    tells_alarms: bool = True
    handles: frozenset[int] = frozenset()
    threads: dict[int, tuple[int, str]] = field(default_factory=dict)

    def alarm_pending(self) -> bool:
        """Whether an alarm may still go off."""
        if not self.alarm_at:
            return False
        now = time.clock_gettime(time.CLOCK_MONOTONIC)
        return now < self.alarm_at + _SURELY_GONE_OFF

    def names(self) -> dict[int, str]:
        """The name of each thread by its native id."""
        return dict(self.threads.values())


def facts_of(pid: int, folder: Path | None) -> Facts | None:
    """The facts of a process, or None for one that keeps none.

    A process that has become another program by `exec` keeps none: its handlers are
    gone, and that of ``DUMP_SIGNAL`` with them.
    """
    if folder is None:
        return None
    try:
        text = untrusted.read_text(folder / f"{procfs.own_number(pid)}.facts")
        if not procfs.catches(pid, DUMP_SIGNAL):
            return None
        return _as_we_number(pid, _parse(text))
    except OSError:
        return None


def alarm_pending(pid: int, folder: Path | None) -> bool:
    """Whether a process has reported an alarm that may still go off."""
    if folder is None:
        return False
    try:  # few tell of any, and this is asked at every look
        if "alarm" not in untrusted.read_text(folder / f"{pid}.facts"):
            return False
    except FileNotFoundError:
        pass  # in a namespace of its own it has another number
    except OSError:
        return False
    facts = facts_of(pid, folder)
    return facts is not None and facts.alarm_pending()


def _as_we_number(pid: int, facts: Facts | None) -> Facts | None:
    """Translate the thread ids of a process in a PID namespace of its own."""
    if facts is None or procfs.own_number(pid) == pid:
        return facts
    ours = procfs.own_thread_numbers(pid)
    threads = {
        ident: (ours[native_id], name)
        for ident, (native_id, name) in facts.threads.items()
        if native_id in ours
    }
    return replace(facts, threads=threads)


def _parse(text: str) -> Facts | None:
    lines = text.splitlines()
    if "ours" not in lines:
        return None
    began = len(lines) - 1 - lines[::-1].index("ours")
    threads: dict[int, tuple[int, str]] = {}
    handles: set[int] = set()
    alarm_at = 0.0
    for line in lines[began + 1 :]:
        match line.split(maxsplit=3):
            case ["thread", ident, native_id, *name] if _are_ids(ident, native_id):
                threads[int(ident)] = (int(native_id), " ".join(name))
            case ["alarm", _, when]:
                alarm_at = _number(when)
            case ["handler", number, "own"] if _are_ids(number):
                handles.add(int(number))
            case ["handler", number, "library"] if _are_ids(number):
                handles.discard(int(number))
    if "handlers unknown" in lines[began + 1 :]:
        handles |= AMBIGUOUS
    return Facts(
        alarm_at=alarm_at,
        tells_alarms="alarm unknown" not in lines[began + 1 :],
        handles=frozenset(handles),
        threads=threads,
    )


def _are_ids(*words: str) -> bool:
    """Whether the words are numbers that a thread can have."""
    return all(word.isascii() and word.isdigit() and len(word) < 21 for word in words)


def _number(text: str) -> float:
    """A time; one that cannot be read counts as an alarm forever."""
    try:
        return float(text)
    except ValueError:
        return math.inf
