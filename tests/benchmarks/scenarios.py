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
