"""Observations about pools of processes: which of them was idle, late, or left."""

from __future__ import annotations

import re

from autograder.diagnosis.case import Case
from autograder.evidence import Arrival, Frame, Role
from autograder.facts import FactKind, NotAtOnce

# A wait with the limit that the caller gave: for words only.
CREATES_PROCESSES = r"\b(Pool|ProcessPoolExecutor)\("
WAITS_WITH_THE_LIMIT = (
    r"\.(get|next|result|wait|poll)\([^()]*\b(seconds|timeout)\b(?!\s*=)"
)


def only_in_processes(case: Case) -> bool:
    """Return whether there were tasks of a pool, and processes ran all of them."""
    tasks = pool_tasks(case)
    return bool(tasks) and all(a.actor.role is Role.PROCESS for a in tasks)


def pool_tasks(case: Case) -> tuple[Arrival, ...]:
    """Return the tasks that the fact is about, or else all but the caller's own."""
    about = tuple(a for a in case.arrivals() if a.kind == "task")
    return about or tuple(a for a in case.tasks() if a.actor.role is not Role.MAIN)


def idle_processes(case: Case) -> int:
    """Count the processes that waited for work while the first tasks were held.

    The caller's process also waits, and is not counted.  Helpers of start methods other
    than fork look like workers, so nothing is said about those.
    """
    tasks = pool_tasks(case)
    if not tasks or case.run.start_method != "fork":
        return 0
    step = min(a.step for a in tasks)
    if step >= len(case.run.steps):
        return 0
    busy = {a.actor.pid for a in tasks if a.step <= step}
    waiting = {pid for pid, _ in case.run.steps[step].waiting} - busy
    callers = 2 if case.run.of("script") else 1  # another process started a script
    return max(0, len(waiting) - callers)


def one_at_a_time(case: Case) -> bool:
    """Return whether a pool ran only one task at a time, though it had to run more."""
    return (
        case.is_a(FactKind.NOT_AT_ONCE)
        and case.as_a(NotAtOnce).peak == 1
        and only_in_processes(case)
    )


def error_line(case: Case) -> Frame | None:
    """Return the student's line that an exception passed on its way out of the call."""
    error = case.run.raised
    return case.line_of(error.stack) if error is not None else None


_LIMIT_NAMES = re.compile(r"\b(seconds|timeout)\b")


def takes_a_limit(case: Case) -> bool:
    """Return whether the signature of the exercise names a time limit."""
    return _LIMIT_NAMES.search(parameters(case)) is not None


def parameters(case: Case) -> str:
    """Return what is between the brackets of the signature of the exercise."""
    signature = rf"\bdef {re.escape(case.exercise)}\(((?:[^()]|\([^()]*\))*)\)"
    found = re.search(signature, "\n".join(case.listing.lines))
    return found[1] if found is not None else ""
