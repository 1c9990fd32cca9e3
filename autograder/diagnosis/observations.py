"""Observations that several mistakes rest on: who ran, who waited, what was left."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from autograder.diagnosis.case import SHARED, Case
from autograder.evidence import Arrival, Frame, Outcome, Role, Waiter
from autograder.facts import FactKind, RanIn, WrongValue

_MOST_LINES = 8  # of one statement
_ENDED = (Outcome.RETURNED, Outcome.RAISED)
_WHO_RAN_IT = (
    FactKind.RAN_IN,
    FactKind.NOT_AT_ONCE,
    FactKind.DID_NOT_RETURN,
    FactKind.NEVER_RAN,
    FactKind.OTHER,
)


def ran_in_caller(case: Case) -> tuple[Arrival, ...]:
    """Return the tasks that the calling thread ran, where another had to run them.

    A fact that is not about who ran them says nothing about it.
    """
    if not case.is_a(*_WHO_RAN_IT) or wanted_role(case) is Role.MAIN:
        return ()
    meant = [a for a in case.arrivals() or case.tasks() if a.kind in ("task", *SHARED)]
    if script := case.run.of("script"):  # the student's file is run as a program
        return tuple(a for a in meant if a.actor.pid == script[0].actor.pid)
    if not case.is_a(FactKind.RAN_IN) and any(map(_other, meant)):
        return ()  # what the caller ran may be its own part
    return tuple(a for a in meant if a.actor.role is Role.MAIN)


def wanted_role(case: Case) -> Role | None:
    """Return the role that had to run a task, if the fact is about that."""
    return case.fact.wanted if isinstance(case.fact, RanIn) else None


def all_in_caller(case: Case) -> bool:
    """Return whether the calling thread ran everything that the fact is about."""
    found, meant = ran_in_caller(case), case.arrivals() or case.tasks()
    tasks = [a for a in meant if a.kind in ("task", *SHARED)]
    return bool(found) and len(found) == len(tasks) and not any(map(_other, meant))


def frame_where(case: Case, stack: Sequence[Frame], pattern: str) -> Frame | None:
    """Return the student's outermost line of a stack whose text matches a pattern."""
    shape = re.compile(pattern)
    return next((f for f in case.own(stack) if shape.search(f.source)), None)


def statement_where(case: Case, stack: Sequence[Frame], pattern: str) -> Frame | None:
    """Return the outermost line that is in brackets opened after a pattern."""
    for frame in case.own(stack):
        for number in range(frame.line - 1, max(frame.line - _MOST_LINES, 0), -1):
            between = "".join(map(case.listing.text, range(number, frame.line)))
            opened = between.count("(") > between.count(")")
            if opened and re.search(pattern, case.listing.text(number)):
                return frame
    return None


def caller_of(
    case: Case, stack: Sequence[Frame], function: str, file: str = ""
) -> Frame | None:
    """Return the student's line that called ``function`` of this file, or their own."""
    for outer, inner in itertools.pairwise(stack):
        there = Path(inner.file).name == file if file else case.owns(inner.file)
        if inner.function == function and there:
            return case.line_of([outer])
    return None


def unfinished(case: Case) -> tuple[Arrival, ...]:
    """Return the tasks that other threads had not done when the call ended."""
    if case.run.outcome not in _ENDED:
        return ()
    return tuple(a for a in case.tasks() if _other(a) and not _done(case, a))


def finished(case: Case) -> tuple[Arrival, ...]:
    """Return the tasks that other threads had done when the call ended."""
    if case.run.outcome not in _ENDED:
        return ()
    return tuple(a for a in case.tasks() if _other(a) and _done(case, a))


def _other(arrival: Arrival) -> bool:
    return arrival.actor.role is not Role.MAIN


def _done(case: Case, arrival: Arrival) -> bool:
    released = arrival.released
    return released is not None and not case.run.steps[released].returned


def left_too_early(case: Case) -> tuple[Arrival, ...]:
    """Return the unfinished tasks, if the fact is that the call had to wait for them.

    A call may also have to return while a task runs.  So a wrong value shows it only if
    the value of such a task is missing.
    """
    left = unfinished(case)
    if case.is_a(FactKind.RETURNED_EARLY, FactKind.LEFT_BEHIND, FactKind.NOT_RAISED):
        return left
    if case.is_a(FactKind.RAISED) and case.raised("IndexError", "KeyError"):
        return left
    fact = case.fact
    if not isinstance(fact, WrongValue) or not isinstance(fact.expected, list | tuple):
        return ()
    missing = {label_of(case, value) for value in fact.expected}
    return left if missing & {arrival.label for arrival in left} else ()


def in_order_of_ending(arrivals: Iterable[Arrival]) -> list[Arrival]:
    """Return tasks sorted by when they were released; those still held are left out."""
    gone = [a for a in arrivals if a.released is not None]
    return sorted(gone, key=lambda a: a.released or 0)


def workers(arrivals: Iterable[Arrival]) -> int:
    """Count the threads that ran these tasks."""
    return len({(a.actor.pid, a.actor.tid) for a in arrivals})


def asleep_meanwhile(case: Case, tasks: Iterable[Arrival]) -> tuple[int, ...]:
    """Return how many threads slept outside of gates each time a task was released."""
    released = [a.released for a in tasks if a.released is not None]
    return tuple(case.run.steps[i].blocked for i in released)


def label_of(case: Case, value: object) -> str:
    """Return the label of the task that returned or raised this value, or nothing."""
    for label, token in case.run.tokens.items():
        if isinstance(value, str) and token in value:
            return label
    return ""


def is_failure(case: Case, value: object) -> bool:
    """Return whether a value is the exception of a task, as scenarios write it down."""
    match value:
        case [str(_), str(message)]:
            return bool(label_of(case, message))
    return False


def wrong_list(case: Case) -> tuple[list[Any], list[Any]] | None:
    """Return the expected and the actual list, if a list is wrong."""
    if not case.is_a(FactKind.WRONG_VALUE):
        return None
    fact = case.as_a(WrongValue)
    expected, actual = fact.expected, fact.actual
    if not isinstance(expected, list) or not isinstance(actual, list):
        return None
    return expected, actual


def waits_in(waiter: Waiter, file: str, *functions: str) -> bool:
    """Return whether a thread sleeps inside one of these functions of the library."""
    return any(
        frame.function in functions and Path(frame.file).name == file
        for frame in waiter.stack
    )


def reach(case: Case) -> list[int]:
    """Return the lines of the exercise, and of what it uses from the same file."""
    return case.listing.reach(case.exercise)


def written(case: Case, pattern: str) -> Frame | None:
    """Return the first line of the exercise that matches a pattern: for words only."""
    found = case.listing.find(pattern, reach(case))
    return case.listing.frame(found[0]) if found else None


def head_of(case: Case) -> Frame | None:
    """Return the line that begins the exercise."""
    body = case.listing.body_of(case.exercise)
    return case.listing.frame(body[0] - 1) if body else None


def is_class(case: Case) -> bool:
    """Return whether the exercise is a class: for words only."""
    head = head_of(case)
    return head is not None and head.source.startswith("class")


def inside_with(case: Case, stack: Sequence[Frame], lock: str) -> Frame | None:
    """Return the ``with`` line of this lock that encloses one of the outer lines."""
    for frame in case.own(stack):
        for head in case.listing.find(
            rf"^with\b.*\b{re.escape(lock)}\b", _above(frame)
        ):
            if frame.line in case.listing.block(head):
                return case.listing.frame(head)
    return None


def _above(frame: Frame) -> list[int]:
    return list(range(1, frame.line))


def lock_at(frame: Frame | None) -> str:
    """Return the lock that a line asks for: ``self.lock`` of ``with self.lock:``."""
    text = frame.source if frame is not None else ""
    found = re.match(r"with ([\w.]+)|(?:.*?)([\w.]+)\.acquire\(", text)
    return (found[1] or found[2]) if found else ""
