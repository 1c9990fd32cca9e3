"""What the self-check does with your code; `test_queues.py` judges what comes of it.

``student`` is your module.  ``stage.task("a")`` makes a task that stops when it is
called, until the check lets it go on, and that then returns a value nobody can guess.
``stage.gate("a")`` is a place where every thread that comes by stops in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from autograder.student_side import Stage


def _letters(stage: Stage, letters: str) -> Iterator[str]:
    """Yield the letters one by one, and stop before each of them."""
    for letter in letters:
        stage.gate(f"source:{letter}")
        yield letter


class Handler:
    """What is called for each letter: it stops there, and may raise."""

    def __init__(self, stage: Stage, failing: str = "") -> None:
        self.good = stage.task("handle", each=True)
        self.bad = stage.task("handle", each=True, raises=True)
        self.failing = list(failing)

    def __call__(self, letter: str) -> Any:
        """Handle one letter."""
        return (self.bad if letter in self.failing else self.good)(letter)


def down_the_pipeline(
    student: Any, stage: Stage, letters: str, limit: int, failing: str = ""
) -> Any:
    """Send letters through the pipeline; to handle those in ``failing`` raises."""
    handler = Handler(stage, failing) if failing else Handler(stage)
    return student.pipeline(_letters(stage, letters), handler, limit)


def undone(student: Any, stage: Stage, actions: list[Any]) -> list[Any]:
    """Take actions back; tell also what is left in the list that was given."""
    stage.gate("begin")
    return [student.undo_order(actions), actions]


def in_line(student: Any, stage: Stage, jobs: list[Any]) -> Any:
    """Bring jobs into the order of their priorities."""
    stage.gate("begin")
    return student.by_priority(jobs)


def worked_off(
    student: Any, stage: Stage, letters: str, workers: int, failing: str = ""
) -> Any:
    """Let workers do a task for each letter; those in ``failing`` raise."""
    tasks = [stage.task(f"task:{x}", raises=x in failing) for x in letters]
    values = student.run_workers(tasks, workers)
    return sorted(values, key=str) if isinstance(values, list) else values


def worked_off_by_line(student: Any, stage: Stage, letters: str, workers: int) -> Any:
    """Do the same, with a stop before every line of your file."""
    tasks = [stage.task(f"task:{x}") for x in letters]
    stage.line_gates()
    values = student.run_workers(tasks, workers)
    return sorted(values, key=str) if isinstance(values, list) else values


class Messenger:
    """A task for processes: the one with the word "lost" never returns."""

    def __init__(self, stage: Stage, size: int) -> None:
        self.good = stage.task("task", each=True, size=size)
        self.lost = stage.task("task", each=True, exits=1)

    def __call__(self, item: str) -> Any:
        """Go, and perhaps return a value."""
        return (self.lost if item == "lost" else self.good)(item)


def from_processes(student: Any, stage: Stage, items: list[str], size: int = 0) -> Any:
    """Collect values; of large ones, tell how each begins, and how long it is."""
    found = student.results_from_processes(Messenger(stage, size), items)
    if not isinstance(found, dict):
        return found
    return {item: _ends(value, size) for item, value in found.items()}


def _ends(value: Any, size: int) -> Any:
    """Tell how a text begins, and how long it is where it should be long."""
    if not isinstance(value, str):
        return value
    return [value.rstrip("."), len(value)] if size else value
