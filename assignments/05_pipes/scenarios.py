"""What the self-check does with your code; `test_pipe_ends.py` judges what comes of it.

``student`` is your module.  ``stage.task("a")`` makes a task that stops when it is
called, until the check lets it go on, and that then returns a value nobody can guess.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from autograder.student_side import Stage


class Unlucky:
    """Does its task; for one value it ends its process instead of answering."""

    def __init__(self, task: Callable[[Any], Any], value: Any) -> None:
        self.task = task
        self.value = value

    def __call__(self, value: Any) -> Any:
        """Answer, or die."""
        answer = self.task(value)
        if value == self.value:
            os._exit(1)
        return answer


class Letters:
    """Sends what each of its tasks gives."""

    def __init__(self, *tasks: Callable[[], Any]) -> None:
        self.tasks = tasks

    def __call__(self, send: Callable[[Any], Any]) -> None:
        """Send one thing after the other."""
        for task in self.tasks:
            send(task())


class Sends:
    """Sends some items as they are, and may then end its process."""

    def __init__(self, items: list[Any], dies: bool = False) -> None:
        self.items = items
        self.dies = dies

    def __call__(self, send: Callable[[Any], Any]) -> None:
        """Send one after the other."""
        for item in self.items:
            send(item)
        if self.dies:
            os._exit(1)


def one_question(student: Any, stage: Stage, value: Any) -> Any:
    """Ask a child about a value."""
    return student.ask_child(stage.task("task"), value)


def long_answer(student: Any, stage: Stage) -> Any:
    """Ask a child whose answer is larger than the pipe, and tell how long it is."""
    return len(student.ask_child(stage.task("task", size=500_000), "long"))


def odd_answer(student: Any, _stage: Stage) -> Any:
    """Ask a child that answers with an exception, and tell its type."""
    return type(student.ask_child(KeyError, "a value")).__name__


def conversation(student: Any, stage: Stage, values: list[Any]) -> Any:
    """Ask one child about all values."""
    task = stage.task("task", each=True)
    return student.converse(task, values)


def crowd(student: Any, stage: Stage, values: list[Any], unlucky: Any) -> Any:
    """Ask a child about each value; one of them may die."""
    task = stage.task("task", each=True)
    return student.ask_each(Unlucky(task, unlucky), values)


def letters(student: Any, stage: Stage, text: str) -> Any:
    """Read one item for each letter."""
    return student.read_all(Letters(*[stage.task(f"item:{x}") for x in text]))


def items_as_they_are(student: Any, _stage: Stage, items: list[Any], dies: bool) -> Any:
    """Read items as they are, of a child that may die when all is sent."""
    return student.read_all(Sends(items, dies))


def items_by_line(student: Any, stage: Stage, items: list[Any]) -> Any:
    """Read items, with a stop before every line of your file."""
    stage.line_gates()
    return student.read_all(Sends(items))


def presents(student: Any, stage: Stage, size: int) -> Any:
    """Exchange two texts of this size, and tell how they begin."""
    left = stage.task("left", size=size)()
    right = stage.task("right", size=size)()
    pair = student.exchange(left, right)
    if not isinstance(pair, tuple):
        return pair
    return tuple(x.rstrip(".") if isinstance(x, str) else x for x in pair)
