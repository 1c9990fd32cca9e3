"""Observations about queues: who stands in ``get`` or ``put``, what was mixed up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import waits_in
from autograder.diagnosis.words import line, same_items, who
from autograder.evidence import Role, Waiter
from autograder.verdict import EvidenceLine, FactKind


def stand_in(case: Case, function: str) -> list[Waiter]:
    """Give those who sleep in this method of a queue between threads."""
    if not case.is_a(FactKind.DEADLOCKED):
        return []
    return [w for w in case.run.waiters if waits_in(w, "queue.py", function)]


def waiting_takers(case: Case) -> list[Waiter]:
    """Give the threads that wait for an item, if nobody else waits but their caller."""
    takers = stand_in(case, "get")
    others = [w for w in case.run.waiters if w not in takers]
    callers = all(w.actor.role is Role.MAIN for w in others)
    in_queues = stand_in(case, "put") + stand_in(case, "join")
    if not callers or in_queues or case.failures():
        return []
    return takers if all(w.actor.role is Role.THREAD for w in takers) else []


def ended_takers(case: Case) -> int:
    """Count the threads that did tasks and sleep nowhere: they have come to an end."""
    did = {(a.actor.pid, a.actor.tid) for a in case.tasks()}
    return len(did - {(w.actor.pid, w.actor.tid) for w in case.run.waiters})


def failed_by_itself(case: Case) -> bool:
    """Tell whether a thread or process ended with an exception that no task raised."""
    return any(f.raised.type != "TaskFailed" for f in case.failures())


def told(case: Case, waiters: Sequence[Waiter]) -> tuple[EvidenceLine, ...]:
    """Tell where they wait, and for what."""
    return tuple(
        line(who(w.actor), f"waits for {w.waits_for}", w.at or case.line_of(w.stack))
        for w in waiters
    )


def segments(case: Case) -> list[tuple[list[Any], list[Any]]]:
    """Cut two lists of the same items where both have had the same items so far.

    Where jobs of one priority were mixed up, and no others, each part holds jobs of
    one priority or of several, and there is more than one part.
    """
    if not case.is_a(FactKind.WRONG_VALUE):
        return []
    expected, actual = case.fact.data["expected"], case.fact.data["actual"]
    if not same_items(expected, actual):
        return []
    return list(_parts(list(expected), list(actual)))


def _parts(
    expected: list[Any], actual: list[Any]
) -> Iterator[tuple[list[Any], list[Any]]]:
    start = 0
    for end in range(1, len(expected) + 1):
        if same_items(expected[start:end], actual[start:end]):
            yield expected[start:end], actual[start:end]
            start = end
