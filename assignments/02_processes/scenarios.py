"""What the self-check does with your code; `test_processes.py` judges what comes of it.

``student`` is your module.  ``stage.task("a")`` makes a task that stops when it is
called, until the check lets it go on, and that then returns a value nobody can guess.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from autograder.student_side import Stage


class Letters:
    """A task for a worker: emits a line for each letter, each after a stop."""

    def __init__(
        self, task: Callable[..., Any], letters: str, last: dict[int, Any] | None = None
    ) -> None:
        self.task = task
        self.letters = letters
        self.last = last or {}  # what a worker does at the end

    def __call__(self, number: int, emit: Callable[[str], Any]) -> None:
        """Emit the lines of this worker."""
        for letter in self.letters:
            emit(f"{letter} {self.task(f'{number}.{letter}')}")
        if number in self.last:
            self.last[number]()


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


class OnlyAValue(Exception):  # noqa: N818 - it says what it is
    """An exception that a task returns, and that nobody raises."""


def odd_answers(student: Any, _stage: Stage) -> Any:
    """Ask for values that look odd; tell the answers, and who was said to have failed.

    Of an exception that was returned, tell the type.
    """
    answers, failed = [], []
    for value in (None, (False, "milk"), OnlyAValue("a value")):
        try:
            answer = student.ask(_Gives(value))
        except student.ChildFailed:
            failed.append(value if value is None else type(value).__name__)
        else:
            is_error = isinstance(answer, BaseException)
            answers.append(type(answer).__name__ if is_error else answer)
    return [answers, failed]


def slow_answer(student: Any, stage: Stage) -> Any:
    """Ask a child that takes its time; tell the answer, and if it is said to fail."""
    try:
        return [student.ask(stage.task("task")), False]
    except student.ChildFailed:
        return [None, True]


class _Gives:
    """A task that returns a value."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __call__(self) -> Any:
        """Return it."""
        return self.value


def no_answer(student: Any, stage: Stage, dies: bool) -> Any:
    """Ask somebody who raises an exception, or dies, and tell the failure."""
    task = stage.task("task", exits=5) if dies else stage.task("task", raises=True)
    try:
        return {"value": student.ask(task)}
    except Exception as failure:
        if type(failure).__name__ != "ChildFailed":
            raise
        found = {
            name: getattr(failure, name, None) for name in ("exit_code", "message")
        }
        kinds = {name: type(value).__name__ for name, value in found.items()}
        plain = isinstance(found["exit_code"], int | str | None)
        found["exit_code"] = found["exit_code"] if plain else repr(found["exit_code"])
        if not isinstance(found["message"], str):
            found["message"] = repr(found["message"])
        return found | {"types": kinds}


def odd_lines(student: Any, _stage: Stage, lines: list[str]) -> Any:
    """Collect these lines from a single worker."""
    return student.collect_lines(_Emits(lines), 1)


class _Emits:
    """A task for a worker: emits lines as they are."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines

    def __call__(self, number: int, emit: Callable[[str], Any]) -> None:
        """Emit them."""
        del number
        for line in self.lines:
            emit(line)


def lines_of_some(student: Any, stage: Stage, workers: int, letters: str) -> Any:
    """Collect the lines of so many workers, from each one for each letter."""
    task = Letters(stage.task("line", each=True), letters)
    return student.collect_lines(task, workers)


def lines_and_a_failure(student: Any, stage: Stage, failing: int) -> Any:
    """Collect a line from each of two workers, one of whom raises afterwards."""
    last = {failing: stage.task("last", raises=True)}
    return student.collect_lines(Letters(stage.task("line", each=True), "c", last), 2)


def long_lines(student: Any, stage: Stage, size: int) -> Any:
    """Collect a long line from each of two workers; tell beginnings and lengths."""
    task = Letters(stage.task("line", each=True, size=size), "d")
    found = student.collect_lines(task, 2)
    if isinstance(found, list):
        found = [[x.rstrip("."), len(x)] if isinstance(x, str) else x for x in found]
    return found


def as_script(_student: Any, stage: Stage, start_method: str) -> Any:
    """Run your file as a script."""
    return stage.script(watched="square", start_method=start_method)


def as_import(_student: Any, stage: Stage) -> Any:
    """Import your file in another program, which then calls `main`."""
    return stage.script("fork", watched="square", called="main")
