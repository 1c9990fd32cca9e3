"""Scenarios for the benchmarks; this file crosses to the student's process."""

from __future__ import annotations

from typing import Any

from autograder.student_side import Stage


def call(student: Any, stage: Stage, *labels: str) -> Any:
    """Hand one task for each label to the student's ``solve``."""
    return student.solve([stage.task(label) for label in labels])


def only(student: Any, _stage: Stage) -> Any:
    """Call ``solve`` with nothing."""
    return student.solve()


def timed(student: Any, stage: Stage, rounds: int, cpus: int) -> None:
    """Do timed work here, item by item, and then in the student's pool."""
    for number in range(rounds):
        alone = stage.timed_work(f"alone:{number}")
        for item in range(2 * cpus):
            alone(item)
        crunched = stage.timed_work(f"crunched:{number}")
        student.solve(crunched, range(2 * cpus), cpus)
