"""What the self-check does with your code; `test_processes.py` judges what comes of it.

``student`` is your module.  ``stage.task("a")`` makes a task that stops when it is
called, until the check lets it go on, and that then returns a value nobody can guess.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from autograder.student_side import Stage


class Letters:
    """A task for a worker: emits two lines, each after a stop."""

    def __init__(self, task: Callable[..., Any]) -> None:
        self.task = task

    def __call__(self, number: int, emit: Callable[[str], Any]) -> None:
        """Emit the lines of this worker."""
        for letter in "ab":
            emit(self.task(f"{number}{letter}"))


def some_counts(student: Any, _stage: Stage, jobs: list[int]) -> Any:
    """Tell how many CPUs there are, and how many workers you would use."""
    import os

    cpus = os.cpu_count() or 1
    affinity = getattr(os, "sched_getaffinity", None)
    usable = len(affinity(0)) if affinity else cpus
    return [cpus, usable, [student.worker_count(number) for number in jobs]]


def one_process(student: Any, stage: Stage, *args: Any) -> Any:
    """Run a task in a process."""
    return student.run_in_process(stage.task("task"), *args)


def three_endings(student: Any, stage: Stage) -> Any:
    """Run a task that raises, one that exits, and one that is killed."""
    ends = stage.task("raises", raises=True), stage.task("exits", exits=3)
    return [student.run_in_process(x) for x in (*ends, stage.task("killed", exits=-9))]


def one_question(student: Any, stage: Stage, size: int = 0) -> Any:
    """Ask for a value; of a long one, give the beginning and the length."""
    value = student.ask(stage.task("task", size=size), "tea", 2)
    if isinstance(value, str):
        return [value.rstrip("."), len(value) if size else 0]
    return [value, 0]


def no_answer(student: Any, stage: Stage, dies: bool) -> Any:
    """Ask somebody who raises an exception, or dies, and tell the failure."""
    task = stage.task("task", exits=5) if dies else stage.task("task", raises=True)
    try:
        return ["a value", student.ask(task)]
    except Exception as failure:
        if type(failure).__name__ != "ChildFailed":
            raise
        code = getattr(failure, "exit_code", 0)
        message = getattr(failure, "message", "")
        if not isinstance(message, str):
            message = f"no text, but an object of type {type(message).__name__}"
        return [code, message]


def lines_of_two(student: Any, stage: Stage) -> Any:
    """Collect the lines of two workers."""
    return student.collect_lines(Letters(stage.task("line", each=True)), 2)


def as_script(_student: Any, stage: Stage, start_method: str) -> Any:
    """Run your file as a script."""
    return stage.script(watched="square", start_method=start_method)


def as_import(_student: Any, stage: Stage) -> Any:
    """Import your file in another program, which then calls `main`."""
    return stage.script("fork", watched="square", called="main")
