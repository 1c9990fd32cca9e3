"""Scenarios for the tests of plays; this file crosses to the student's process."""

from __future__ import annotations

import threading
from typing import Any

from autograder.student_side import Stage


def call(student: Any, stage: Stage, *labels: str) -> Any:
    """Hand one task for each label to the student's ``solve``."""
    return student.solve([stage.task(label) for label in labels])


def only(student: Any, _stage: Stage) -> Any:
    """Call ``solve`` with nothing."""
    return student.solve()


def count(student: Any, stage: Stage, workers: int) -> int:
    """Let ``workers`` threads run ``solve(counter)``; return what is left of it."""
    counter = stage.number("counter")
    threads = [
        threading.Thread(target=student.solve, args=(counter,)) for _ in range(workers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return int(counter.final)


def crowd(student: Any, stage: Stage, visitors: int, limit: int) -> None:
    """Let ``visitors`` threads into ``student.Limiter(limit)``, line by line."""
    limiter = student.Limiter(limit)

    def visit() -> None:
        with limiter:
            stage.gate("inside")

    stage.line_gates()
    threads = [threading.Thread(target=visit) for _ in range(visitors)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def run_script(_student: Any, stage: Stage, method: str) -> Any:
    """Run the file as a script."""
    return stage.script(method, watched="square")


def import_script(_student: Any, stage: Stage, method: str) -> Any:
    """Import the file elsewhere, and then call its main."""
    return stage.script(method, watched="square", called="main")
