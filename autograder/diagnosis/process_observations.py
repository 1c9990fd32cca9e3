"""Observations about processes: who ran, who waits for whom, what a script did."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

from autograder.awaited import Awaited
from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import count
from autograder.evidence import Frame, Role, Waiter
from autograder.facts import FactKind, Found, OtherFact, WrongValue

_PROCESSES = r"\b(Process|Pool|ProcessPoolExecutor|fork)\("


def worker(case: Case) -> str:
    """Return what does the work: "process" or "thread"."""
    elsewhere = {a.actor.role for a in case.tasks() if a.actor.role is not Role.MAIN}
    if elsewhere:
        return "process" if Role.PROCESS in elsewhere else "thread"
    return "process" if written(case, _PROCESSES) else "thread"


def caller_waits(case: Case, awaits: Collection[Awaited]) -> Waiter | None:
    """Return the calling thread of a deadlock, if it waits for one of these things."""
    if not case.is_a(FactKind.DEADLOCKED):
        return None
    for waiter in case.run.waiters:
        if waiter.actor.role is Role.MAIN and waiter.awaits in awaits:
            return waiter
    return None


def children_waiting(case: Case, awaits: Collection[Awaited]) -> tuple[Waiter, ...]:
    """Return the threads of other processes that wait for one of these things."""
    return tuple(
        w
        for w in case.run.waiters
        if w.actor.role is Role.PROCESS and w.awaits in awaits
    )


def traceback_line(case: Case) -> Frame | None:
    """Return the student's last line in the tracebacks that the program printed."""
    shown = re.findall(r'File "([^"\n]+)", line (\d+)', case.run.output)
    found = [int(number) for file, number in shown if case.owns(file)]
    return case.listing.frame(found[-1]) if found else None


def found(case: Case, what: Found) -> bool:
    """Return whether a check found this, and worded it itself."""
    return isinstance(case.fact, OtherFact) and case.fact.found is what


def said_to_have_failed(case: Case) -> Sequence[Any]:
    """Return the values of tasks that did not fail, but are reported as failed."""
    if not found(case, Found.NOBODY_FAILED):
        return ()
    return case.as_a(OtherFact).failed


def answers(case: Case) -> list[tuple[int, int, int]]:
    """Return CPUs, jobs and the number of workers, for each question of a check."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or not fact.machines:
        return []
    found = []
    for machine, row in zip(fact.machines, fact.actual, strict=False):
        for jobs, answer in zip(fact.jobs, row, strict=False):
            if type(answer) is int:
                found.append((machine[0], jobs, answer))
    return found


def question(jobs: int, cpus: int) -> str:
    """Return the question in words: for how many jobs, and on which machine."""
    return f"for {count(jobs, 'job')} on {count(cpus, 'CPU')}"


def limits(case: Case, cpus: int) -> tuple[int, int]:
    """Return the CPUs and the usable CPUs of the machine with this many CPUs."""
    machine = next(m for m in case.as_a(WrongValue).machines if m[0] == cpus)
    return machine[0], machine[1]


def of_a_class(case: Case) -> bool:
    """Return whether a class of the program has the `run` of its threads or processes.

    What such a process needs is passed to its `__init__`: for words only.
    """
    return written(case, r"^def run\(self\b") is not None
