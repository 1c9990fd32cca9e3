"""Observations about queues: who waits in ``get`` or ``put``, what was mixed up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import unfinished, waits_in, written
from autograder.diagnosis.words import line, same_items, who
from autograder.evidence import Frame, Role, Waiter
from autograder.facts import FactKind, WrongValue
from autograder.verdict import EvidenceLine


def stand_in(case: Case, function: str) -> list[Waiter]:
    """Return the threads that sleep in this method of a `queue.Queue`."""
    if not case.is_a(FactKind.DEADLOCKED):
        return []
    return [w for w in case.run.waiters if waits_in(w, "queue.py", function)]


def waiting_takers(case: Case) -> list[Waiter]:
    """Return the threads that wait for an item, if no others than the caller wait."""
    takers = stand_in(case, "get")
    others = [w for w in case.run.waiters if w not in takers]
    callers = all(w.actor.role is Role.MAIN for w in others)
    in_queues = stand_in(case, "put") + stand_in(case, "join")
    if not callers or in_queues or case.failures():
        return []
    return takers if all(w.actor.role is Role.THREAD for w in takers) else []


def ended_takers(case: Case) -> int:
    """Count the threads that did tasks and sleep nowhere: those that have ended."""
    did = {(a.actor.pid, a.actor.tid) for a in case.tasks()}
    gets = [e for e in case.run.events if e.name.startswith("queue get")]
    if gets:  # else nothing was recorded
        did &= {(e.pid, e.tid) for e in gets}
    return len(did - {(w.actor.pid, w.actor.tid) for w in case.run.waiters})


def failed_by_itself(case: Case) -> bool:
    """Return whether an exception that no task raised ended a thread or process."""
    return any(f.raised.type != "TaskFailed" for f in case.failures())


def more_came(case: Case) -> bool:
    """Return whether items came, or were still to come, when no thread took them.

    By the recorder: the last `put` is later than the last `get`, and by another thread.
    """
    if any(map(case.events, ("events end", "process terminate", "process kill"))):
        return False  # not everything was recorded, or a process that puts was killed
    there = {(e.pid, e.tid) for e in case.run.events}
    there |= {(a.actor.pid, a.actor.tid) for a in case.run.arrivals}
    if len(there) == 1:
        return False  # there was no other thread that could put
    puts = [e for e in case.run.events if e.name in ("queue put", "queue put begin")]
    gets = [e for e in case.run.events if e.name in ("queue get", "queue get begin")]
    for put in puts:
        later = [e for e in gets if e.obj == put.obj and e.time > put.time]
        own = [e for e in gets if (e.pid, e.tid) == (put.pid, put.tid)]
        if not later and not any(e.obj == put.obj for e in own):
            return True
    held = any(a.actor.role is Role.PROCESS for a in unfinished(case))
    if not (puts or gets) and written(case, r"\.put\b(?!\s*\()"):
        # Passed on, and called from outside the program: items came, none were taken.
        held = any(a.actor.role is Role.PROCESS for a in case.run.arrivals)
    return held or bool(case.run.of("source") and unreleased(case))


def unreleased(case: Case) -> bool:
    """Return whether the source of a pipeline still had items to yield."""
    return any(
        a.released is None or case.run.steps[a.released].returned
        for a in case.run.of("source")
    )


def where_they_wait(case: Case, waiters: Sequence[Waiter]) -> tuple[EvidenceLine, ...]:
    """Return where each waits, and for what, as evidence."""
    return tuple(
        line(who(w.actor), f"waits for {w.waits_for}", w.at or case.line_of(w.stack))
        for w in waiters
    )


def segments(case: Case) -> list[tuple[list[Any], list[Any]]]:
    """Cut two lists of the same items where both have had the same items so far.

    If only jobs of one priority were mixed up, each part holds jobs of one priority or
    of several, and there is more than one part.
    """
    if not case.is_a(FactKind.WRONG_VALUE):
        return []
    fact = case.as_a(WrongValue)
    expected, actual = fact.expected, fact.actual
    if not same_items(expected, actual):
        return []
    return list(_parts(list(expected), list(actual)))


def only_ties(case: Case) -> bool:
    """Return whether the priorities are in order, if the check knows them."""
    priorities = _priorities(case)
    return bool(priorities) and priorities == sorted(priorities)


def nearly_ties(case: Case) -> bool:
    """Return whether only priorities that differ by less than 1 are out of order."""
    found = _priorities(case)
    wrong = [(a, b) for i, a in enumerate(found) for b in found[i:] if a > b]
    return bool(wrong) and all(a - b < 1 for a, b in wrong)


def _priorities(case: Case) -> list[float]:
    """Return the priorities in the order in which their payloads came out."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or not fact.jobs:
        return []
    of = {repr(payload): priority for priority, payload in fact.jobs}
    return [of[repr(payload)] for payload in fact.actual]


def _parts(
    expected: list[Any], actual: list[Any]
) -> Iterator[tuple[list[Any], list[Any]]]:
    start = 0
    for end in range(1, len(expected) + 1):
        if same_items(expected[start:end], actual[start:end]):
            yield expected[start:end], actual[start:end]
            start = end


_MADE = re.compile(r"([\w.]+)\b.*=.*Queue\(")


def queue_joined(case: Case) -> Frame | None:
    """Return the line that joins a queue, if no line joins anything else."""
    made = written(case, r"Queue\(")
    name = _MADE.match(made.source) if made is not None else None
    if name is None or written(case, rf"(?<!\b{re.escape(name[1])})\.join\("):
        return None
    return written(case, rf"\b{re.escape(name[1])}\.join\(")
